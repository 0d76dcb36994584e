"""Sections 1 to 5 of the approval sheet: what is to be approved."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from commplan.documents.blocks import (
    Block,
    Field,
    Fields,
    FullText,
    Heading,
    Numbered,
    Paragraph,
    Phrase,
    Run,
    Style,
    Words,
    phrase,
)
from commplan.documents.message_parts import message_parts
from commplan.documents.sheet_attachments import attachments
from commplan.documents.sheet_facts import NOTHING, Facts, field, labelled
from commplan.domain import records as r
from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, literal, translate
from commplan.domain.versions import ContentVersion
from commplan.planning.sizes import size_of


def request(facts: Facts) -> tuple[Block, ...]:
    """1: who asks for it, and the event that creates the need."""
    heading = Heading(translate("Sheet", "Request"), 1)
    if facts.version is not None and facts.is_past:
        return (heading, *_request_then(facts, facts.version))
    communication, event = facts.communication, facts.event
    fields = (
        field(translate("Sheet", "Requested by"), communication.requester),
        field(translate("Sheet", "Owner"), communication.owner or event.owner),
        field(translate("Sheet", "Author of the text"), communication.author),
        field(translate("Sheet", "Risk"), choice_label(event.risk)),
        field(
            translate("Sheet", "Content event"), f"{event.title}, {facts.formats.date(facts.dated.event_date)}", span=4
        ),
    )
    return (heading, Fields((1, 1, 1, 1), fields))


def _request_then(facts: Facts, version: ContentVersion) -> Iterator[Block]:
    """What a version of old says of it, and that the rest was not frozen."""
    fields = (
        field(translate("Sheet", "Content event"), str(facts.content["event"])),
        field(translate("Sheet", "Put up for approval by"), version.author),
    )
    yield Fields((1, 1), fields)
    left_out = translate(
        "Sheet",
        "This is what version {number} froze, as it was approved or put up then. What it did not freeze is left out: "
        "owner, reason, checks, load.",
    )
    yield Paragraph(phrase(left_out.format(number=version.number), Style.LABEL))


def reason(facts: Facts) -> tuple[Block, ...]:
    """2: what is approved and why now; what people are to know, feel and do; the goals it serves."""
    if facts.is_past:
        return ()
    event = facts.event
    wanted = (
        (translate("Sheet", "What people should know"), event.know),
        (translate("Sheet", "What they should feel"), event.feel),
        (translate("Sheet", "What they should do"), event.do),
    )
    fields = tuple(field(label, value) for label, value in wanted if value)
    goals = [facts.plan.get(r.Goal, goal).name for goal in event.goal_ids]
    blocks: list[Block] = [Heading(translate("Sheet", "What and why now"), 2)]
    blocks += [Paragraph(phrase(event.reason or NOTHING))]
    if fields:
        blocks.append(Fields((1,) * len(fields), fields))
    if goals:
        label = translate("Sheet", "Goals") if len(goals) > 1 else translate("Sheet", "Goal")
        blocks.append(Paragraph(labelled(label, "; ".join(goals))))
    return tuple(blocks)


def delivery(facts: Facts) -> tuple[Block, ...]:
    """3: to whom, from whom, how and when."""
    content = facts.content
    languages = [facts.formats.language(text.language) for text in facts.texts]
    fields = [
        field(translate("Sheet", "Audiences"), _audiences(facts, content["audiences"])),
        field(translate("Sheet", "Except"), _audiences(facts, content["excluded_audiences"])),
        field(translate("Sheet", "Managers informed"), _managers_informed(facts)),
        field(translate("Sheet", "Sender"), content["sender"]["name"] if content["sender"] else ""),
        field(translate("Sheet", "On behalf of"), content["on_behalf_of"]),
        field(translate("Sheet", "Channel and tool"), _channel(facts)),
        Field(translate("Sheet", "Date and time"), Phrase(tuple(_goes_out(facts)))),
        field(translate("Sheet", "Languages"), facts.formats.listed(languages)),
        field(translate("Sheet", "Way of feedback"), facts.communication.feedback),
    ]
    if facts.is_past:
        fields = [one for place, one in enumerate(fields) if place not in _NOT_FROZEN]
    return (Heading(translate("Sheet", "To whom, from whom, how and when"), 3), Fields((1, 1, 1), tuple(fields)))


_NOT_FROZEN = (2, 8)  # managers informed, way of feedback


def _audiences(facts: Facts, audiences: Iterable[Mapping[str, str]]) -> str:
    """Names of groups, with the number of people where it is known and is that of the version."""
    named, groups = [], facts.plan.table(r.Audience)
    for audience in audiences:
        is_known = audience["id"] in groups and not facts.is_past
        size = size_of(facts.plan, audience["id"]) if is_known else None
        named.append(audience["name"] if size is None else f"{audience['name']} ({facts.formats.number(size)})")
    return facts.formats.listed(named)


def _managers_informed(facts: Facts) -> Words:
    """When those through whom the message cascades hear it."""
    before = facts.communication.cascade_from_id
    found = facts.schedule.find(before, facts.dated.original) if before else None
    if found is None:
        return ""
    title = facts.plan.get(r.Communication, before).title
    return f"{facts.formats.moment(found.date, found.time)}, {title}"


def _channel(facts: Facts) -> str:
    content = facts.content
    tools = (f"{t['name']} ({t['address']})" if t["address"] else t["name"] for t in content["tools"])
    return ", ".join(filter(None, (content["channel"], *tools)))


def _goes_out(facts: Facts) -> Iterator[Run]:
    formats = facts.formats
    when = formats.day(facts.date)
    if facts.time is not None:
        when = f"{when}, {formats.time(facts.time)}"
    yield Run(when, Style.BOLD)
    last = dt.date.fromisoformat(facts.content["last_date"])
    if last != facts.date:
        yield Run("\n")
        yield Run(translate("Sheet", "until {date}").format(date=formats.date(last)))


def key_messages(facts: Facts) -> tuple[Block, ...]:
    """4: at most three key messages, what people are asked to do, what they will ask."""
    messages = tuple(phrase(message) for message in facts.content["key_messages"])
    fields = [field(translate("Sheet", "Call to action"), facts.content["call_to_action"])]
    if not facts.is_past:
        fields.append(field(translate("Sheet", "Expected questions"), facts.communication.expected_questions))
    return (
        Heading(translate("Sheet", "Key messages"), 4),
        Numbered(messages) if messages else Paragraph(phrase(NOTHING)),
        Fields((1,) * len(fields), tuple(fields)),
    )


def full_text(facts: Facts) -> tuple[Block, ...]:
    """5: the text in each language, as it goes out, or where to find it; the attached files."""
    title = translate("Sheet", "Full text")
    attached = attachments(facts)
    if not facts.texts:
        none = translate("Sheet", "There is no text yet: no message template has been chosen and nothing was drafted.")
        return (Heading(title, 5), Paragraph(phrase(none)), *attached)
    heading = Heading(title, 5, facts.formats.listed([_in(facts, t.language) for t in facts.texts]))
    if not facts.options.looks.annex:
        return (heading, *_texts(facts), *attached)
    where = translate("Sheet", "The full text is the annex to this sheet, on pages of its own.")
    subjects = (labelled(literal(_in(facts, t.language)), t.subject) for t in facts.texts if t.subject)
    return (heading, Paragraph(phrase(where)), *map(Paragraph, subjects), *attached)


def annex(facts: Facts) -> tuple[Block, ...]:
    """The texts on pages of their own, where that was chosen."""
    if not facts.options.looks.annex or not facts.texts:
        return ()
    return (Heading(translate("Sheet", "Annex: full text"), turns=True), *_texts(facts))


def _texts(facts: Facts) -> Iterator[FullText]:
    for text in facts.texts:
        caption = _in(facts, text.language) if len(facts.texts) > 1 else ""
        subject = translate("Sheet", "Subject: {subject}").format(subject=text.subject) if text.subject else ""
        yield FullText(text.language, subject, message_parts(text.html, text.plain), caption)


def _in(facts: Facts, language: str) -> str:
    return facts.formats.language(language)


def embargo(facts: Facts) -> Text:
    """Until when nobody may pass it on."""
    until = facts.formats.moment(facts.date, facts.time)
    return translate("Sheet", "until {moment}").format(moment=until)
