"""What a change of many records must not do unasked: change what was sent, or take approvals away."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from commplan.domain.changes import added
from commplan.domain.plan import Plan
from commplan.domain.records import Communication, ContentEvent, Record
from commplan.planning.schedule import Schedule
from commplan.planning.staying import is_done
from commplan.services.changing import Pairs, Touched, changes_for, kept_rows, touched
from commplan.services.scope_situation import Situation
from commplan.services.session import Session

_SEEN_BY_NOBODY = frozenset({"owner", "author", "requester", "target_measure", "archived"})
"""What can be changed of a message that was sent without the record of it becoming another."""


@dataclass(frozen=True, slots=True)
class Protection:
    """What may be changed, how many records stay because they were sent, and what would be touched of the others.

    `repeats`: some of that belongs to frequencies, so that it can stay while the dates from the next one on change.
    """

    free: Pairs
    sent: int
    touched: Touched
    repeats: bool

    @property
    def is_free(self) -> bool:
        """Whether there is nothing to say and nothing to ask."""
        return not self.sent and not self.touched


def protection(session: Session, pairs: Pairs, new: Iterable[Record] = ()) -> Protection:
    """Weigh giving each record these values; `new` are records that the values refer to."""
    schedule = session.schedule
    free = [(record, values) for record, values in pairs if not _stays(schedule, record, values)]
    touches, repeats = Touched(), False
    if kept_rows(session.plan, (record for record, _ in free)):
        changes = [*(added(record) for record in new), *changes_for(session, free)]
        touches = touched(session, free, changes)
        repeats = bool(touches) and any(_repeats(schedule, record) for record, _ in free)
    return Protection(free, len(pairs) - len(free), touches, repeats)


def _repeats(schedule: Schedule, record: Record) -> bool:
    """Whether something was sent or put up about one of several dates."""
    event = _event(schedule.plan, record)
    return event is not None and bool(kept_rows(schedule.plan, [record])) and Situation(schedule, event).repeats


def _event(plan: Plan, record: Record) -> ContentEvent | None:
    if isinstance(record, Communication):
        return plan.get(ContentEvent, record.event_id)
    return record if isinstance(record, ContentEvent) else None


def _stays(schedule: Schedule, record: Record, values: Mapping[str, Any]) -> bool:
    """Whether a communication was sent on all its dates, and these values would make it look otherwise."""
    plan = schedule.plan
    if not isinstance(record, Communication) or all(
        name in _SEEN_BY_NOBODY or getattr(record, name) == value for name, value in values.items()
    ):
        return False
    sent = {row.original for row in kept_rows(plan, [record]) if is_done(plan, row)}
    if not sent:
        return False
    dated = (each for each in schedule.of_event(record.event_id) if each.communication_id == record.id)
    return {each.original for each in dated} <= sent
