"""What stands in the queue of approvals: open ones by urgency, finished ones by what became of them."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from commplan.domain.plan import Plan
from commplan.domain.records import Channel, Communication, Occurrence
from commplan.domain.words import Form, Status
from commplan.planning.approvals import FINISHED, NOT_BEGUN, ApprovalState, approval_state, queue
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection, select
from commplan.planning.workdays import WorkingCalendar

HORIZON = 10
"""Working days ahead: what must be put up for approval by then stands in the queue."""

Key = tuple[str, dt.date]


class Group(Enum):
    """Where a row stands."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"
    PASSED = "passed"
    APPROVED = "approved"
    SENT = "sent"
    OFF = "off"


OPEN = (Group.OVERDUE, Group.TODAY, Group.WEEK, Group.LATER, Group.PASSED)
DONE = (Group.APPROVED, Group.SENT, Group.OFF)


@dataclass(frozen=True, slots=True)
class Work:
    """One row: how far the approval of a date is, and by which form it goes out."""

    state: ApprovalState
    form: Form
    group: Group

    @property
    def is_overdue(self) -> bool:
        return self.group == Group.OVERDUE

    @property
    def key(self) -> Key:
        return self.state.dated.key


def open_work(schedule: Schedule, selection: Selection, today: dt.date, wanted: Key | None = None) -> list[Work]:
    """What is not finished and selected, the most urgent first.

    Of what was not put up yet that which must be within the next working days (to the end of the period, when one is
    selected); and `wanted`, however far ahead.
    """
    plan = schedule.plan
    until = max(selection.end or today, schedule.calendar.add(today, HORIZON))
    found = {state.dated.key: state for state in queue(schedule, today, until)}
    further = [_key(plan, occurrence_id) for occurrence_id in plan.versions_by_occurrence]
    for key in (*further, *([wanted] if wanted else [])):
        state = found.get(key) or _state(schedule, key, today)
        if state is not None and state.status not in FINISHED:
            found[key] = state
    chosen = _selected(schedule, selection, today, found.values(), wanted)
    week = end_of_week(schedule.calendar, today)
    states = sorted(chosen, key=lambda s: (s.next_due, s.dated.date, s.dated.title, s.dated.uid))
    return [Work(state, _form(plan, state), _urgency(state, today, week)) for state in states]


def finished_work(schedule: Schedule, selection: Selection, today: dt.date) -> list[Work]:
    """What is approved, sent, postponed or cancelled and selected: what is still to be sent first, then the newest."""
    plan = schedule.plan
    keys = [(o.communication_id, o.original) for o in plan.table(Occurrence).values()]
    states = [state for key in keys if (state := _state(schedule, key, today)) and state.status in FINISHED]
    rows = [
        Work(state, _form(plan, state), _outcome(state.status))
        for state in _selected(schedule, selection, today, states, None)
    ]
    ahead = sorted((r for r in rows if r.group == Group.APPROVED), key=lambda r: r.state.dated.date)
    past = sorted((r for r in rows if r.group != Group.APPROVED), key=lambda r: r.state.dated.date, reverse=True)
    return [*ahead, *past]


def count_overdue(rows: Iterable[Work]) -> int:
    """How many approvals are late: in the heading of the list, and in the status bar."""
    return sum(row.is_overdue for row in rows)


def end_of_week(calendar: WorkingCalendar, today: dt.date) -> dt.date:
    """The last working day of the week; of the coming one when this week's are over. Weeks begin on Monday."""
    sunday = today + dt.timedelta(6 - today.weekday())
    if calendar.add(today - dt.timedelta(1), 1) > sunday:  # nobody works any more this week
        sunday += dt.timedelta(7)
    return max(today, calendar.add(sunday + dt.timedelta(1), -1))


def grouped(rows: Sequence[Work], groups: Iterable[Group]) -> Iterator[tuple[Group, list[Work]]]:
    """The rows of each group that has any."""
    for group in groups:
        mine = [row for row in rows if row.group == group]
        if mine:
            yield group, mine


def _key(plan: Plan, occurrence_id: str) -> Key:
    occurrence = plan.get(Occurrence, occurrence_id)
    return occurrence.communication_id, occurrence.original


def _state(schedule: Schedule, key: Key, today: dt.date) -> ApprovalState | None:
    dated = schedule.find(*key)
    return approval_state(schedule.plan, schedule, dated, today) if dated else None


def _selected(
    schedule: Schedule, selection: Selection, today: dt.date, states: Iterable[ApprovalState], wanted: Key | None
) -> Iterator[ApprovalState]:
    if selection == Selection():
        yield from states
        return
    keys = {dated.key for dated in select(schedule, selection)} | {wanted}
    yield from (state for state in states if state.dated.key in keys)


def _form(plan: Plan, state: ApprovalState) -> Form:
    channel = plan.table(Channel).get(plan.get(Communication, state.dated.communication_id).channel_id)
    return channel.form if channel else Form.OTHER


def _urgency(state: ApprovalState, today: dt.date, week: dt.date) -> Group:
    if state.status in NOT_BEGUN and state.dated.date < today:
        return Group.PASSED  # stands here only when it is asked for: it is not counted as late
    if state.next_due < today:
        return Group.OVERDUE
    if state.next_due == today:
        return Group.TODAY
    return Group.WEEK if state.next_due <= week else Group.LATER


def _outcome(status: Status) -> Group:
    if status == Status.APPROVED:
        return Group.APPROVED
    return Group.SENT if status in (Status.SENT, Status.MEASURED) else Group.OFF
