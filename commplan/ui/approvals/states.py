"""How far all approvals are, kept from one look to the next: only what a change concerns is worked out again."""

import datetime as dt
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any

from commplan.domain.plan import Plan
from commplan.domain.records import Attachment, Communication, ContentEvent, Draft, EventException, Occurrence
from commplan.domain.versions import ContentVersion, Decision
from commplan.planning.approvals import FINISHED, ApprovalState, approval_state, days_needed, queue
from commplan.planning.filing import changed_events
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from commplan.services.silence import Silent

Key = tuple[str, dt.date]

HORIZON = 10
"""Working days ahead: what must be put up for approval by then stands in the queue."""

_OF_SOME_DATES = frozenset(
    {
        *(Occurrence, Draft, Attachment, ContentVersion, Decision),  # one date each
        *(ContentEvent, EventException, Communication),  # those of an event
    }
)
"""Of these a change concerns some dates alone."""


def until(schedule: Schedule, selection: Selection, today: dt.date) -> dt.date:
    """To which day the queue looks ahead."""
    return max(selection.end or today, schedule.calendar.add(today, HORIZON))


class States:
    """Of the dates whose approval is not finished."""

    def __init__(self) -> None:
        self._plan = Plan({})
        self._days: tuple[dt.date, dt.date] | None = None
        self._found: dict[Key, ApprovalState] = {}

    def open(
        self, schedule: Schedule, today: dt.date, until: dt.date, wanted: Key | None = None
    ) -> tuple[ApprovalState, ...]:
        """What is not finished: put up, or to be put up by `until`; and `wanted`, however far ahead."""
        plan = schedule.plan
        if self._days != (today, until) or not plan.differs_only_in(self._plan, _OF_SOME_DATES):
            self._found = {state.dated.key: state for state in queue(schedule, today, until)}
            keys = [_key(plan, occurrence_id) for occurrence_id in plan.versions_by_occurrence]
            self._look_at(schedule, today, (key for key in keys if key not in self._found), until)
        elif self._plan is not plan:
            of_events = self._of_events(schedule, changed_events(self._plan, plan), until)
            self._look_at(schedule, today, _changed(self._plan, plan) | of_events, until)
        self._plan, self._days = plan, (today, until)
        if wanted is not None and wanted not in self._found:
            state = _state(schedule, wanted, today)
            if state is not None and state.status not in FINISHED:
                return (*self._found.values(), state)
        return tuple(self._found.values())

    def silent(self) -> tuple[Silent, ...]:
        """The steps whose silence counts as approval, whatever is selected; as `services.silence.unanswered`."""
        return tuple(Silent(s, step) for s in self._found.values() for step in s.steps if step.asking.is_silent)

    def finished(self, schedule: Schedule, today: dt.date) -> Iterator[ApprovalState]:
        """What is approved, sent, postponed or cancelled."""
        shared: dict[Hashable, Any] = {}
        for occurrence in schedule.plan.table(Occurrence).values():
            state = _state(schedule, (occurrence.communication_id, occurrence.original), today, shared)
            if state is not None and state.status in FINISHED:
                yield state

    def _of_events(self, schedule: Schedule, event_ids: set[str], until: dt.date) -> set[Key]:
        """The dates of some events that are in the queue, may have come into it, or were put up, however far ahead."""
        if not event_ids:
            return set()
        plan = schedule.plan
        found = {key for key, state in self._found.items() if state.dated.event_id in event_ids}
        longest = max(map(days_needed, plan.steps_by_path.values()), default=0)
        coming = schedule.between(plan.info.start, schedule.calendar.add(until, 2 + longest))
        found |= {dated.key for dated in coming if dated.event_id in event_ids}
        communications = (c for i in event_ids for c in plan.communications_by_event.get(i, ()))
        known = plan.occurrences_by_communication
        return found | {(o.communication_id, o.original) for c in communications for o in known.get(c.id, ())}

    def _look_at(self, schedule: Schedule, today: dt.date, keys: Iterable[Key], until: dt.date) -> None:
        """Work out these dates, and keep those that belong into the queue."""
        shared: dict[Hashable, Any] = {}
        for key in keys:
            self._found.pop(key, None)
            state = _state(schedule, key, today, shared)
            if state is not None and _is_open(state, today, until):
                self._found[key] = state


def _is_open(state: ApprovalState, today: dt.date, until: dt.date) -> bool:
    """As `planning.approvals.queue` has it, but what was put up is open however far ahead."""
    if state.status in FINISHED:
        return False
    return state.version is not None or (state.next_due <= until and state.dated.date >= today)


def _state(
    schedule: Schedule, key: Key, today: dt.date, shared: dict[Hashable, Any] | None = None
) -> ApprovalState | None:
    dated = schedule.find(*key)
    return approval_state(schedule.plan, schedule, dated, today, shared) if dated else None


def _key(plan: Plan, occurrence_id: str) -> Key:
    occurrence = plan.get(Occurrence, occurrence_id)
    return occurrence.communication_id, occurrence.original


def _changed(old: Plan, new: Plan) -> set[Key]:
    """The dates of which something else is known, written, attached, put up or decided in another plan."""
    before, after = old.table(Occurrence), new.table(Occurrence)
    ids = {owner for table in (Draft, Attachment) for owner in _owners(old.table(table), new.table(table))}
    ids |= {version.occurrence_id for version in new.versions[len(old.versions) :]}
    ids |= {decision.occurrence_id for decision in new.decisions[len(old.decisions) :]}
    rows = [row for record_id in ids if (row := after.get(record_id) or before.get(record_id))]
    rows += _differing(before, after)
    return {(row.communication_id, row.original) for row in rows}


def _differing(before: Mapping[str, Occurrence], after: Mapping[str, Occurrence]) -> Iterator[Occurrence]:
    if before is not after:
        yield from (row for record_id, row in after.items() if before.get(record_id) is not row)
        yield from (row for record_id, row in before.items() if record_id not in after)


def _owners(before: Mapping[str, Draft | Attachment], after: Mapping[str, Draft | Attachment]) -> Iterator[str]:
    if before is not after:
        yield from (row.occurrence_id for record_id, row in after.items() if before.get(record_id) is not row)
        yield from (row.occurrence_id for record_id, row in before.items() if record_id not in after)
