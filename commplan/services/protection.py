"""What a change of many records must not do unasked: change what was sent, or take approvals away."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from commplan.domain.changes import added, combined
from commplan.domain.plan import Plan
from commplan.domain.records import Communication, ContentEvent, Record
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.versions import source_fingerprint
from commplan.services.bulk import Guard
from commplan.services.scopes import changes_of
from commplan.services.session import Session

Pairs = Sequence[tuple[Record, Mapping[str, Any]]]
_SEEN_BY_NOBODY = frozenset({"owner", "archived"})
"""What can be changed of a message that was sent without the record of it becoming another."""


@dataclass(frozen=True, slots=True)
class Protection:
    """What may be changed, what stays because it was sent, and how many dates would have to be approved again."""

    free: Pairs
    sent: int = 0
    again: int = 0


def protection(session: Session, pairs: Pairs, new: Iterable[Record] = ()) -> Protection:
    """Weigh giving each record these values; `new` are records that the values refer to."""
    guard = Guard(session.schedule)
    free = [(record, values) for record, values in pairs if not _stays(guard, record, values)]
    approved = [d for c in _concerned(session.plan, free) for d in guard.approved(c.id)]
    again = 0
    if approved:
        changes = [added(record) for record in new]
        changes += [change for record, values in free for change in changes_of(session, record, values)]
        after = session.plan.with_changes([change for change in combined(changes) if not change.is_empty])
        again = sum(_is_unsettled(session.plan, after, dated) for dated in approved)
    return Protection(free, len(pairs) - len(free), again)


def _stays(guard: Guard, record: Record, values: Mapping[str, Any]) -> bool:
    """Whether a communication was sent on all its dates, and these values would make it look otherwise."""
    if not isinstance(record, Communication) or all(
        name in _SEEN_BY_NOBODY or getattr(record, name) == value for name, value in values.items()
    ):
        return False
    sent = {dated.key for dated in guard.sent(record.id)}
    return bool(sent) and {d.key for d in _dates(guard.schedule, record)} <= sent


def _dates(schedule: Schedule, communication: Communication) -> list[Dated]:
    return [d for d in schedule.of_event(communication.event_id) if d.communication_id == communication.id]


def _concerned(plan: Plan, pairs: Pairs) -> list[Communication]:
    found: dict[str, Communication] = {}
    for record, _ in pairs:
        if isinstance(record, ContentEvent):
            found |= {c.id: c for c in plan.communications_by_event.get(record.id, ())}
        elif isinstance(record, Communication):
            found[record.id] = record
    return list(found.values())


def _is_unsettled(before: Plan, after: Plan, dated: Dated) -> bool:
    return source_fingerprint(after, dated) != source_fingerprint(before, dated)
