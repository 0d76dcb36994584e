"""What is missing or at odds in a plan, by the seven elements.

A check is a function from a situation to findings; a new one is added to its tuple here, in `time_checks` or in
`programme_checks`. What holds for all dates of a communication is found once.
"""

import datetime as dt
from collections.abc import Callable, Iterator

from commplan.domain import records as r
from commplan.domain.plan import name_of
from commplan.domain.texts import Text, translate
from commplan.domain.words import NoAnswer
from commplan.planning.chain import broken_links
from commplan.planning.content import languages_of, sources
from commplan.planning.findings import Finding, Situation, about
from commplan.planning.folding import fold
from commplan.planning.paths import numbered
from commplan.planning.programme_checks import PROGRAMME_CHECKS
from commplan.planning.schedule import Schedule
from commplan.planning.sizes import size_of
from commplan.planning.time_checks import TIME_CHECKS

__all__ = ["CHECKS", "Finding", "all_findings"]


def all_findings(
    schedule: Schedule, today: dt.date, report: Callable[[int, int], object] = lambda _done, _total: None
) -> tuple[Finding, ...]:
    """All findings in the order of the elements, those of the programme (0) last.

    `report` is called with (done, total) before each check, and ends the work by raising.
    """
    situation = Situation(schedule, today)
    found: list[Finding] = []
    for number, check in enumerate(CHECKS):
        report(number, len(CHECKS))
        found += check(situation)
    return tuple(sorted(found, key=lambda f: f.element or 8))


def empty_lists(at: Situation) -> Iterator[Finding]:
    """An element of which the plan has nothing at all."""
    for element, record_type, text in _LISTS:
        if not at.plan.table(record_type):
            yield Finding(
                check="empty_list", element=element, kind=record_type.kind, record_id="", field="", text=text
            )  # fmt: skip


_LISTS: tuple[tuple[int, type[r.Record], Text], ...] = (
    (1, r.Sender, translate("Checks", "The plan has no senders yet.")),
    (2, r.Audience, translate("Checks", "The plan has no audiences yet.")),
    (3, r.ContentEvent, translate("Checks", "The plan has no content events yet.")),
    (4, r.Channel, translate("Checks", "The plan has no channels yet.")),
    (5, r.Tool, translate("Checks", "The plan has no tools yet.")),
    (7, r.ApprovalPath, translate("Checks", "The plan has no approval paths yet.")),
)


def incomplete_communications(at: Situation) -> Iterator[Finding]:
    """A communication that lacks its sender, audience, channel, tool or approval path."""
    for c in at.plan.table(r.Communication).values():
        for field, element, text in _MISSING:
            if not getattr(c, field):
                yield about(c, field, f"no_{field.removesuffix('_ids').removesuffix('_id')}", element, _named(text, c))


_MISSING = (
    ("sender_id", 1, translate("Checks", "“{title}” has no sender.")),
    ("audience_ids", 2, translate("Checks", "“{title}” has no audience.")),
    ("channel_id", 4, translate("Checks", "“{title}” has no channel.")),
    ("tool_ids", 5, translate("Checks", "“{title}” has no tool.")),
    ("approval_path_id", 7, translate("Checks", "“{title}” has no approval path.")),
)


def unreached_audiences(at: Situation) -> Iterator[Finding]:
    """All groups that a communication names are left out again."""
    text = translate("Checks", "“{title}” leaves out every group that it names, so it reaches nobody.")
    for c in at.plan.table(r.Communication).values():
        if c.audience_ids and set(c.audience_ids) <= set(c.excluded_audience_ids):
            yield about(c, "excluded_audience_ids", "reaches_nobody", 2, _named(text, c))


def audiences_beyond_their_parent(at: Situation) -> Iterator[Finding]:
    """A group said to be more people than the group to which it belongs."""
    text = translate("Checks", "“{title}” ({size}) is larger than “{parent}” ({whole}), to which it belongs.")
    audiences = at.plan.table(r.Audience)
    for audience in audiences.values():
        parent = audiences.get(audience.parent_id)
        whole, size = parent.size if parent else None, size_of(at.plan, audience.id)
        if parent is not None and whole is not None and size is not None and size > whole:
            words = text.format(title=audience.name, size=size, parent=parent.name, whole=whole)
            yield about(audience, "size", "larger_than_parent", 2, words)


def incomplete_events(at: Situation) -> Iterator[Finding]:
    """A content event without a reason, an owner or communications."""
    no_reason = translate("Checks", "“{title}” does not say why we talk about it.")
    no_owner = translate("Checks", "“{title}” has no owner, nor do its communications.")
    no_communications = translate("Checks", "Nothing is planned to be said about “{title}”.")
    for event in at.plan.table(r.ContentEvent).values():
        communications = at.plan.communications_by_event.get(event.id, ())
        if not event.reason.strip():
            yield about(event, "reason", "no_reason", 3, _named(no_reason, event))
        if not event.owner and not (communications and all(c.owner for c in communications)):
            yield about(event, "owner", "no_owner", 3, _named(no_owner, event))
        if not communications:
            yield about(event, "title", "no_communications", 3, _named(no_communications, event))


def missing_templates(at: Situation) -> Iterator[Finding]:
    """A communication for which there is no text in one of its languages."""
    text = translate("Checks", "“{title}” has no message template in the language “{language}”.")
    for c in at.plan.table(r.Communication).values():
        # the text is the same on all dates of which nothing is known
        dates = {d.occurrence.id if d.occurrence else "": d for d in at.coming.get(c.id, ())}.values()
        missing = {
            language for d in dates for language in languages_of(at.plan, d) if not sources(at.plan, d, language)
        }
        for language in sorted(missing):
            yield about(c, "template_id", "no_template", 4, _named(text, c).format(language=language))


def foreign_tools(at: Situation) -> Iterator[Finding]:
    """A tool that belongs to other channels than that of the communication."""
    text = translate("Checks", "“{title}” uses the tool “{tool}”, which does not belong to its channel.")
    tools = at.plan.table(r.Tool)
    for c in at.plan.table(r.Communication).values():
        for tool in (tools[t] for t in c.tool_ids):
            if c.channel_id and tool.channel_ids and c.channel_id not in tool.channel_ids:
                yield about(c, "tool_ids", "foreign_tool", 5, _named(text, c).format(tool=tool.name))


def paths_without_steps(at: Situation) -> Iterator[Finding]:
    text = translate("Checks", "The approval path “{title}” has no steps, so it can approve nothing.")
    for path in at.plan.table(r.ApprovalPath).values():
        if not path.archived and path.id not in at.plan.steps_by_path:
            yield about(path, "name", "no_steps", 7, text.format(title=path.name))


def escalations_to_approvers(at: Situation) -> Iterator[Finding]:
    """A path that passes a matter on to whom it asks anyway, so that nobody else hears of the silence."""
    text = translate(
        "Checks",
        "The approval path “{title}” escalates to {who}, who is its step {number} already: name somebody else.",
    )
    for path in at.plan.table(r.ApprovalPath).values():
        if path.archived or path.no_answer != NoAnswer.ESCALATE or not path.escalate_to.strip():
            continue
        steps, who = at.plan.steps_by_path.get(path.id, ()), fold(path.escalate_to.strip())
        own = next((s for s in steps if who in (fold(s.role.strip()), fold(s.person.strip()))), None)
        if own is not None:
            words = text.format(title=path.name, who=path.escalate_to.strip(), number=numbered(steps)[own.id])
            yield about(path, "escalate_to", "escalates_to_approver", 7, words)


def _named(text: Text, record: r.Communication | r.ContentEvent) -> Text:
    return text.format(title=record.title)


def broken_approvals(at: Situation) -> Iterator[Finding]:
    """Versions or decisions that are not what was recorded."""
    for fault in broken_links(at.plan.versions, at.plan.decisions):
        yield Finding(check="broken_chain", element=7, kind=fault.entry, record_id="", field="", text=fault.text)


def same_names(at: Situation) -> Iterator[Finding]:
    """A record of the directory that has the name of one before it; groups may where they lie in different ones."""
    text = translate("Checks", "“{title}” stands in the directory twice: merge the two, or give one another name.")
    for element, record_type in _NAMED_ONCE:
        seen: set[tuple[str, str]] = set()
        for record in at.plan.table(record_type).values():
            name = name_of(record)
            key = fold(" ".join(name.split())), getattr(record, "parent_id", "")
            if getattr(record, "archived", False):
                continue
            if key in seen:
                yield about(record, "name", "same_name", element, text.format(title=name))
            seen.add(key)


_NAMED_ONCE: tuple[tuple[int, type[r.Record]], ...] = ((1, r.Sender), (2, r.Audience), (4, r.Channel), (5, r.Tool))


CHECKS = (
    empty_lists,
    same_names,
    incomplete_communications,
    unreached_audiences,
    audiences_beyond_their_parent,
    incomplete_events,
    missing_templates,
    foreign_tools,
    paths_without_steps,
    escalations_to_approvers,
    broken_approvals,
    *TIME_CHECKS,
    *PROGRAMME_CHECKS,
)
