"""What stands in the queue of approvals: open ones by urgency, finished ones by what became of them."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, StrEnum

from commplan.domain.plan import Plan
from commplan.domain.records import Channel, Communication
from commplan.domain.words import Form, Status
from commplan.planning.approvals import NOT_BEGUN, ApprovalState, StepState, urgency
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection, taker
from commplan.planning.workdays import WorkingCalendar
from commplan.ui.approvals.states import States, until

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


class Arrangement(StrEnum):
    """How the open rows are grouped."""

    DUE = "due"
    PERSON = "person"
    COMMUNICATION = "communication"


@dataclass(frozen=True, slots=True)
class Work:
    """One row: how far the approval of a date is, and by which form it goes out.

    `turn` is the one step that the row is about, where a date has a row for each of them.
    """

    state: ApprovalState
    form: Form
    group: Group
    turn: StepState | None = None

    @property
    def is_overdue(self) -> bool:
        return self.turn.is_overdue if self.turn else self.group == Group.OVERDUE

    @property
    def due(self) -> dt.date:
        return self.turn.due if self.turn else self.state.next_due

    @property
    def date_key(self) -> Key:
        return self.state.dated.key

    @property
    def key(self) -> tuple[str, dt.date, str]:
        """Of the row: a date may have several."""
        return (*self.state.dated.key, self.turn.step.id if self.turn else "")


def open_work(
    schedule: Schedule, selection: Selection, today: dt.date, wanted: Key | None = None, states: States | None = None
) -> list[Work]:
    """What is not finished and selected, the most urgent first.

    Of what was not put up yet that which must be within the next working days (to the end of the period, when one is
    selected); and `wanted`, however far ahead. `states` keeps what it found for the next time.
    """
    found = (states or States()).open(schedule, today, until(schedule, selection, today), wanted)
    chosen = _selected(schedule, selection, today, found, wanted)
    week = end_of_week(schedule.calendar, today)
    form = _forms(schedule.plan)
    return [Work(state, form(state), _urgency(state, today, week)) for state in sorted(chosen, key=urgency)]


def finished_work(schedule: Schedule, selection: Selection, today: dt.date, wanted: Key | None = None) -> list[Work]:
    """What is approved, sent, postponed or cancelled and selected, and `wanted`: what is still to be sent first, then
    the newest."""
    form, states = _forms(schedule.plan), States()
    rows = [
        Work(state, form(state), _outcome(state.status))
        for state in _selected(schedule, selection, today, states.finished(schedule, today), wanted)
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


def by_person(rows: Sequence[Work]) -> list[tuple[str, list[Work]]]:
    """A row for each step that may decide now, under who must: the person, the delegate or the role of that day.

    Whose decision is due first stands first; what nobody can decide yet stands last, under "".
    """
    found: dict[str, list[Work]] = {}
    for row in rows:
        for step in row.state.open_steps:
            found.setdefault(decider(step), []).append(replace(row, turn=step))
        if not row.state.open_steps:
            found.setdefault("", []).append(row)
    for mine in found.values():
        mine.sort(key=lambda row: row.due)
    return sorted(found.items(), key=lambda entry: (not entry[0], entry[1][0].due, entry[0]))


def by_event(rows: Sequence[Work]) -> list[tuple[str, list[Work]]]:
    """The rows by the content event (its id) whose messages they are, in order of sending."""
    found: dict[str, list[Work]] = {}
    for row in sorted(rows, key=lambda row: (row.state.dated.date, row.state.dated.title)):
        found.setdefault(row.state.dated.event_id, []).append(row)
    return list(found.items())


def decider(step: StepState) -> str:
    """Who must decide: the role that it has passed to, the person or the delegate asked today, else the role."""
    return step.escalated_to or step.asking.who or step.step.role


def _selected(
    schedule: Schedule, selection: Selection, today: dt.date, states: Iterable[ApprovalState], wanted: Key | None
) -> Iterator[ApprovalState]:
    takes = taker(schedule, selection, today)
    yield from (state for state in states if takes(state.dated) or state.dated.key == wanted)


def _forms(plan: Plan) -> Callable[[ApprovalState], Form]:
    """The form by which a date goes out."""
    communications, channels = plan.table(Communication), plan.table(Channel)

    def form(state: ApprovalState) -> Form:
        channel = channels.get(communications[state.dated.communication_id].channel_id)
        return channel.form if channel else Form.OTHER

    return form


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
