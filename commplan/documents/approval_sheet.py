"""The approval sheet: everything an approver needs on paper, for one version of one dated communication, or a draft."""

from collections.abc import Iterator, Sequence
from textwrap import shorten

from commplan.documents import sheet_approval as approval
from commplan.documents import sheet_content as content
from commplan.documents.blocks import (
    Code,
    Document,
    Field,
    Fields,
    Frame,
    Margin,
    Masthead,
    Phrase,
    Run,
    Style,
    phrase,
)
from commplan.documents.codes import code_of, grouped, item_code, printed_code, typed_code
from commplan.documents.formats import local_moment
from commplan.documents.sheet_changes import changed_things
from commplan.documents.sheet_decisions import decisions
from commplan.documents.sheet_facts import Facts, SheetOptions, SheetText, field, labelled, strung
from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.domain.versions import ContentVersion
from commplan.domain.words import Confidentiality, OccurrenceState
from commplan.planning.differences import Difference
from commplan.planning.paths import Outcome
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.version_state import verdict_on

_RUNNING = 44  # letters of the title that stand in the head of every page
_SECTIONS = (
    content.request,
    content.reason,
    content.delivery,
    content.key_messages,
    content.full_text,
    approval.checks,
    decisions,
    approval.no_answer,
    approval.release,
    approval.versions,
    content.annex,
)


def approval_sheet(
    schedule: Schedule,
    dated: Dated,
    texts: Sequence[SheetText],
    options: SheetOptions,
    version: ContentVersion | None = None,
) -> Document:
    """The sheet of one version of `dated`, with its rendered `texts` (one a language), as a document of A4 pages.

    Without `version` it is that of the newest one as long as it holds, or was sent; what has changed since is a draft,
    which says so on every page and carries nothing of the version before. `services.texts.sheet_texts` gives the texts.
    """
    facts = Facts(schedule, dated, texts, options, version)
    sections = [block for section in _SECTIONS for block in section(facts)]
    return Document(
        title=f"{facts.number} {_of_version(facts)}{facts.title}",
        language=options.language,
        running=_running(facts),
        footer=_footer(facts),
        page=translate("Sheet", "Page {page} of {pages}"),
        blocks=(_masthead(facts), Frame(tuple(_warnings(facts))), *sections),
    )


def _of_version(facts: Facts) -> str:
    """ "V1 " for a version that a newer sheet could be taken for."""
    return f"V{facts.version.number} " if facts.version and facts.is_past else ""


def _masthead(facts: Facts) -> Masthead:
    info = facts.plan.info
    fields = [
        field(translate("Sheet", "Sheet number"), facts.number, Style.BOLD),
        field(translate("Sheet", "Item"), item_code(facts.communication.id), Style.BOLD),
        *_identity(facts),
    ]
    return Masthead(
        origin=" · ".join(filter(None, (info.organisation, info.programme, info.title))),
        type=translate("Sheet", "Approval sheet"),
        title=facts.title,
        fields=Fields((9, 6, 10, 11), tuple(fields)),
        code=_code(facts),
    )


def _identity(facts: Facts) -> Iterator[Field]:
    """Which version it is, and the codes by which it is known."""
    version = facts.version
    if version is None:
        yield field(translate("Sheet", "Version"), translate("Sheet", "draft"), Style.BOLD, span=2)
        return
    when = facts.formats.stamp(version.created_at, facts.plan.info.zone)
    words = Phrase((Run(str(version.number), Style.BOLD), Run(" · "), Run(when)))
    yield Field(translate("Sheet", "Version"), words)
    yield field(translate("Sheet", "Fingerprint"), grouped(version.fingerprint, 16), Style.MONO)
    if facts.options.looks.code:
        recorded = translate("Sheet", "Code by which commplan finds this sheet to record the decision")
        if facts.is_past:
            recorded = translate("Sheet", "Code by which commplan finds this sheet")
        code = typed_code(facts.number, version.number, version.fingerprint)
        yield field(recorded, code, Style.MONO, span=4)


def _code(facts: Facts) -> Code | None:
    version = facts.version
    if version is None or not facts.options.looks.code:
        return None
    description = translate("Sheet", "QR code with the number of the sheet, its version and the fingerprint")
    return code_of(printed_code(facts.number, version.number, version.fingerprint), description)


def _warnings(facts: Facts) -> Iterator[Phrase]:
    """What stands in the frame: how confidential it is, and whatever makes the sheet something else than it seems."""
    confidentiality = choice_label(Confidentiality(facts.content["confidentiality"]))
    yield labelled(translate("Sheet", "Confidentiality"), confidentiality)
    if facts.content["embargo"]:
        yield labelled(translate("Sheet", "Embargo"), content.embargo(facts))
    state = facts.occurrence.state if facts.occurrence else OccurrenceState.PLANNED
    if state in (OccurrenceState.CANCELLED, OccurrenceState.POSTPONED):
        yield phrase(choice_label(state), Style.BOLD)
    if facts.version is None:
        yield phrase(translate("Sheet", "Draft, not yet put up for approval"), Style.BOLD)
        if facts.latest is not None:
            yield _differs(facts, facts.latest)
        return
    if facts.is_superseded or facts.is_out_of_date:
        yield phrase(_passed(facts, facts.version), Style.BOLD)
    if facts.changes and facts.older:
        yield _changed_from(facts, facts.changes, facts.older)


def _passed(facts: Facts, version: ContentVersion) -> Text:
    """What became of a version that is no longer the one to be approved."""
    latest = facts.latest
    if facts.is_superseded and latest is not None:
        when = facts.formats.date(local_moment(latest.created_at, facts.plan.info.zone).date())
        text = translate("Sheet", "Superseded by version {number} of {date}")
        return text.format(number=latest.number, date=when)
    changed = translate("Sheet", "Changed since version {number}: to be approved again as a new version")
    return changed.format(number=version.number)


def _differs(facts: Facts, latest: ContentVersion) -> Phrase:
    """What became of the version before a draft, and in what the draft is other."""
    verdict = verdict_on(facts.plan, latest)
    when = facts.formats.date(local_moment(verdict.at, facts.plan.info.zone).date())
    text = _VERDICTS[verdict.outcome].format(number=latest.number, date=when)
    if not facts.changes:
        return phrase(strung([text, translate("Sheet", "Its form or what it is made of has changed since.")], " "))
    label = strung([text, translate("Sheet", "What differs now")], " ")
    return labelled(label, _things(facts, facts.changes))


_VERDICTS = {
    Outcome.APPROVED: translate("Sheet", "Version {number} was approved on {date}."),
    Outcome.REJECTED: translate("Sheet", "Version {number} was rejected on {date}."),
    Outcome.OPEN: translate("Sheet", "Version {number} was put up for approval on {date} and not decided."),
}


def _changed_from(facts: Facts, changes: Difference, older: ContentVersion) -> Phrase:
    label = translate("Sheet", "Changed from version {number}").format(number=older.number)
    return labelled(label, _things(facts, changes))


def _things(facts: Facts, changes: Difference) -> Text:
    things = strung(list(changed_things(facts, changes)), ", ")
    return translate("Sheet", "{things} (see section 10)").format(things=things)


def _running(facts: Facts) -> Margin:
    left = (
        Run(translate("Sheet", "Approval sheet")),
        Run(" "),
        Run(facts.number, Style.BOLD),
        Run(f" · {shorten(facts.title, _RUNNING, placeholder=' …')}"),
    )
    version = facts.version
    if version is None:
        return Margin(left=Phrase(left), right=phrase(translate("Sheet", "Draft")))
    right = (
        Run(translate("Sheet", "Version {number}").format(number=version.number)),
        Run(" · "),
        Run(grouped(version.fingerprint, 8), Style.MONO),
    )
    return Margin(left=Phrase(left), right=Phrase(right))


def _footer(facts: Facts) -> Margin:
    printed = facts.options.printed_at
    left = translate("Sheet", "Sheet {number} · printed {moment}").format(
        number=facts.number, moment=facts.formats.moment(printed.date(), printed.time())
    )
    return Margin(left=phrase(left, Style.SMALL), centre=phrase(_validity(facts), Style.SMALL_BOLD))


def _validity(facts: Facts) -> Text:
    if facts.version is None or facts.latest is None:
        return translate("Sheet", "Draft: not valid for approval")
    if facts.is_superseded:
        text = translate("Sheet", "Version {number} is superseded by version {newer}")
        return text.format(number=facts.version.number, newer=facts.latest.number)
    if facts.is_out_of_date:
        return translate("Sheet", "Version {number} is out of date").format(number=facts.version.number)
    return translate("Sheet", "Valid for version {number} only").format(number=facts.version.number)
