"""Letters to approvers: who is asked or reminded of what, and what a letter can say about it."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from commplan.domain.labels import choice_label
from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalPath, Channel, Communication, ContentEvent, Occurrence
from commplan.domain.texts import Text, Translate, translate
from commplan.domain.words import NoAnswer, OccurrenceState
from commplan.planning.approvals import ApprovalState, StepState, approval_state
from commplan.planning.approvers import Approver, AskedStep, addressed, approvers
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection, select

_OVER = (OccurrenceState.SENT, OccurrenceState.POSTPONED, OccurrenceState.CANCELLED)


class LetterKind(StrEnum):
    """What is written; named as on the command line."""

    REQUESTS = "requests"  # for all that is open
    REMINDERS = "reminders"  # for what is due soon or overdue


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which letters: for the dates that `selection` chooses, due by a day, to one person or role; "" and None: all."""

    kind: LetterKind
    selection: Selection = field(default_factory=Selection)
    due_by: dt.date | None = None
    person: str = ""


def letters(schedule: Schedule, wanted: Wanted, today: dt.date) -> tuple[Approver, ...]:
    """One letter for each approver with all their items, by name."""

    def is_wanted(item: AskedStep) -> bool:
        step = item.step
        if wanted.kind == LetterKind.REMINDERS and not _is_to_be_reminded(step, today):
            return False
        by_then = wanted.due_by is None or step.due <= wanted.due_by
        return by_then and (not wanted.person or item.is_for(wanted.person))

    found = []
    for approver in addressed(schedule.plan, approvers(_in_approval(schedule, wanted.selection, today))):
        items = tuple(item for item in approver.items if is_wanted(item))
        if items:
            found.append(approver.with_items(items))
    return tuple(found)


def _is_to_be_reminded(step: StepState, today: dt.date) -> bool:
    """Not on the day of the request: that says all that a reminder could."""
    is_asked_before = step.asking.since is not None and step.asking.since < today
    return step.is_awaited and (step.asking.is_reminder_due or (step.is_overdue and is_asked_before))


def _in_approval(schedule: Schedule, selection: Selection, today: dt.date) -> Iterator[ApprovalState]:
    plan = schedule.plan
    keys = None if selection == Selection() else {dated.key for dated in select(schedule, selection, today)}
    for occurrence_id in plan.versions_by_occurrence:
        occurrence = plan.table(Occurrence).get(occurrence_id)
        if occurrence is None or occurrence.state in _OVER:
            continue
        key = occurrence.communication_id, occurrence.original
        dated = schedule.find(*key) if keys is None or key in keys else None
        state = approval_state(plan, schedule, dated, today) if dated else None
        if state is not None:
            yield state


# --- what a letter says

NAMES = frozenset(
    "approver person on_behalf_of escalated escalated_from count overdue due items no_answer owner organisation "
    "programme plan today language".split()
)
"""What `values` gives."""


@dataclass(frozen=True, slots=True)
class Reader:
    """How values are written for one letter: the program's words in its language, and text made safe for its format."""

    say: Translate
    safe: Callable[[str], str]
    number: Callable[[AskedStep], str]  # of the sheet


def values(plan: Plan, approver: Approver, reader: Reader, language: str, today: dt.date) -> dict[str, Any]:
    """What the template of a letter is given: text, numbers, lists and dictionaries. Days in ISO 8601."""
    safe, asked = reader.safe, approver.items
    owners = {plan.get(Communication, item.state.dated.communication_id).owner for item in approver.items}
    items = [_item(plan, item, reader) for item in approver.items]
    return {
        "approver": safe(approver.name),
        "person": safe(next((item.person for item in asked if item.person), "")),
        "on_behalf_of": [safe(name) for name in dict.fromkeys(a.on_behalf_of for a in asked) if name],
        "escalated": sum(bool(item.passed_to) for item in asked),
        "escalated_from": [safe(name) for name in dict.fromkeys(a.passed_from for a in asked) if name],
        "count": len(items),
        "overdue": sum(item["is_overdue"] for item in items),
        "due": items[0]["due"],
        "items": items,
        "no_answer": list(dict.fromkeys(item["no_answer"] for item in items)),
        "owner": safe(owners.pop()) if len(owners) == 1 else "",
        "organisation": safe(plan.info.organisation),
        "programme": safe(plan.info.programme),
        "plan": safe(plan.info.title),
        "today": today.isoformat(),
        "language": language,
    }


def _item(plan: Plan, item: AskedStep, reader: Reader) -> dict[str, Any]:
    dated, step, safe = item.state.dated, item.step, reader.safe
    communication = plan.get(Communication, dated.communication_id)
    channel = plan.table(Channel).get(communication.channel_id)
    assert item.state.version is not None  # else nobody would be asked
    return {
        "title": safe(dated.title),
        "event": safe(plan.get(ContentEvent, dated.event_id).title),
        "channel": safe(channel.name if channel else ""),
        "sheet": reader.number(item),
        "version": item.state.version.number,
        "date": dated.date.isoformat(),
        "time": dated.time.isoformat("minutes") if dated.time else "",
        "due": step.due.isoformat(),
        "is_overdue": step.is_overdue,
        "role": safe(item.role),
        "check": reader.say(choice_label(step.step.check)),
        "optional": step.step.optional,
        "on_behalf_of": safe(item.on_behalf_of),
        "escalated_from": safe(item.passed_from),
        "no_answer": safe(reader.say(consequence(plan, item))),
    }


def consequence(plan: Plan, item: AskedStep) -> Text:
    """What happens without an answer."""
    path, asking = plan.get(ApprovalPath, item.step.step.path_id), item.step.asking
    if item.step.step.optional:
        return translate("Letters", "An answer is welcome, but nothing waits for it.")
    if asking.counts_after is not None:
        text = translate("Letters", "After {day} this counts as approval of this version.")
        return text.format(day=asking.counts_after)
    if item.passed_to:
        return translate("Letters", "It does not go out before the decision is there.")
    if asking.escalated_to:
        return translate("Letters", "The matter has passed to: {role}.").format(role=asking.escalated_to)
    if path.no_answer == NoAnswer.ESCALATE:
        who: Text | str = path.escalate_to or translate("Letters", "the next level of management")
        text = translate("Letters", "After {day} the matter passes to: {role}.")
        return text.format(day=item.step.due, role=who)
    return translate("Letters", "It does not go out before the decision is there.")
