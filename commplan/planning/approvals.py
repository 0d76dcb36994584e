"""Who must decide what by when."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalPath, ApprovalStep, Communication
from commplan.domain.versions import ContentVersion, Decision
from commplan.domain.words import Status
from commplan.planning.asking import NOT_ASKED, Asking, began, counts_silence
from commplan.planning.expansion import Dated
from commplan.planning.paths import (
    NOTHING,
    grouped,
    is_conditional,
    is_satisfied,
    numbered,
    standing,
    steps_for,
    with_days,
)
from commplan.planning.schedule import Schedule
from commplan.planning.status import status_of
from commplan.planning.workdays import WorkingCalendar

FINISHED = frozenset({Status.APPROVED, Status.SENT, Status.MEASURED, Status.POSTPONED, Status.CANCELLED})
NOT_BEGUN = frozenset({Status.PLANNED, Status.DRAFTING})
TO_BE_PUT_UP = NOT_BEGUN | {Status.APPROVE_AGAIN, Status.REJECTED}


def due_dates(steps: Sequence[ApprovalStep], calendar: WorkingCalendar, sending: dt.date) -> dict[str, dt.date]:
    """By when each of the steps that a message must take must be decided, by step id.

    Counted back in working days from the day of sending, which is for sending: the last position is due on the
    working day before; every other one is due so early that the position after it has its working days in full (the
    longest of steps side by side). Sending on Friday 20 November: the sponsor (2 days) is due on Thursday 19th, legal
    and HR (3 and 1 days, side by side) on Tuesday 17th, the author before them on Thursday 12th, if the days between
    are working days. A step that does not apply is not among `steps`, and takes no time.
    """
    due = calendar.add(sending, -1)
    found: dict[str, dt.date] = {}
    for group in reversed(grouped(steps)):
        found |= {step.id: due for step in group}
        due = calendar.add(due, -_days(group))
    return found


def approval_start(steps: Sequence[ApprovalStep], calendar: WorkingCalendar, sending: dt.date) -> dt.date:
    """The last day to put a message up for approval, so that every step has its working days in full."""
    return calendar.add(sending, -1 - days_needed(steps))


def days_needed(steps: Sequence[ApprovalStep]) -> int:
    """The working days of all steps, of those side by side the longest."""
    return sum(map(_days, grouped(steps)))


def _days(steps: Sequence[ApprovalStep]) -> int:
    return max(step.working_days for step in steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepState:
    """One step of the approval of a dated communication.

    `step` has the working days that it has for this date. `kept_from` is the number of the older version that
    `decision` is about, when the step is not asked again about the newest one; else 0.
    """

    step: ApprovalStep
    due: dt.date
    decision: Decision | None  # the one in force
    is_open: bool  # it may decide now: it is its turn, and it has not
    is_overdue: bool  # undecided after its due date, while its decision is still needed
    name: str = ""  # "1", "2", "3a", "3b"
    kept_from: int = 0
    asking: Asking = NOT_ASKED

    @property
    def is_awaited(self) -> bool:
        """It holds things up: it may decide now, and must answer."""
        return self.is_open and not self.step.optional

    @property
    def escalated_to(self) -> str:
        """The role that the matter has passed to, because nobody answered in time; else ""."""
        return self.asking.escalated_to


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalState:
    """How far the approval of a dated communication has come. `version` is the newest; None: not put up yet."""

    dated: Dated
    version: ContentVersion | None
    status: Status
    steps: tuple[StepState, ...]
    start: dt.date  # the last day to put it up for approval
    is_too_late: bool = False  # it is still to be put up, and `start` has passed: see `planning.remedies`
    skipped: tuple[ApprovalStep, ...] = ()  # steps of the path whose conditions do not hold

    @property
    def open_steps(self) -> tuple[StepState, ...]:
        """Who may decide now: those who must first."""
        return tuple(sorted((step for step in self.steps if step.is_open), key=lambda step: step.step.optional))

    @property
    def is_overdue(self) -> bool:
        return any(step.is_overdue for step in self.steps)

    @property
    def next_due(self) -> dt.date:
        """When something must happen next: the first awaited step's due date, else the last day to put it up."""
        awaited = [step.due for step in self.steps if step.is_awaited] or [step.due for step in self.open_steps]
        return min(awaited, default=self.start)


def approval_state(plan: Plan, schedule: Schedule, dated: Dated, today: dt.date) -> ApprovalState | None:
    """How far the approval has come on `today`; None when there is no path, or none of its steps applies."""
    communication = plan.get(Communication, dated.communication_id)
    steps = with_days(steps_for(plan, communication), dated.occurrence)
    if not steps:
        return None
    status = status_of(plan, dated)
    versions = plan.versions_by_occurrence.get(dated.occurrence.id, ()) if dated.occurrence else ()
    version = versions[-1] if versions else None
    taken = {step.id for step in steps}
    start = approval_start(steps, schedule.calendar, dated.date)
    return ApprovalState(
        dated=dated,
        version=version,
        status=status,
        steps=_step_states(_Case(plan, schedule.calendar, dated, steps, version, status, today)),
        start=start,
        is_too_late=status in TO_BE_PUT_UP and start < today,
        skipped=tuple(s for s in plan.steps_by_path[communication.approval_path_id] if s.id not in taken),
    )


@dataclass(frozen=True, slots=True)
class _Case:
    """What the states of the steps follow from."""

    plan: Plan
    calendar: WorkingCalendar
    dated: Dated
    steps: tuple[ApprovalStep, ...]
    version: ContentVersion | None
    status: Status
    today: dt.date

    @property
    def path(self) -> ApprovalPath:
        return self.plan.get(ApprovalPath, self.steps[0].path_id)


def _step_states(case: _Case) -> tuple[StepState, ...]:
    stands = standing(case.plan, case.version) if case.version else NOTHING
    due, names = due_dates(case.steps, case.calendar, case.dated.date), numbered(case.steps)
    turns = began(case.plan, case.version, case.steps, stands) if case.version else {}
    found: list[StepState] = []
    is_turn = case.status == Status.IN_APPROVAL
    for group in grouped(case.steps):
        satisfied = is_satisfied(group, stands)
        for step in group:
            decision = stands.given(step.id)
            needed = decision is None and not step.optional and not satisfied and case.status not in FINISHED
            is_open = is_turn and decision is None and (needed or step.optional)
            found.append(
                StepState(
                    step=step,
                    due=due[step.id],
                    decision=decision,
                    is_open=is_open,
                    is_overdue=needed and due[step.id] < case.today,
                    name=names[step.id],
                    kept_from=_version_number(case.plan, decision) if step.id in stands.kept else 0,
                    asking=_asking(case, step, due[step.id], turns.get(step.id), is_awaited=is_open and needed),
                )
            )
        is_turn = is_turn and satisfied
    return tuple(found)


def _version_number(plan: Plan, decision: Decision | None) -> int:
    assert decision is not None
    return next(version.number for version in plan.versions if version.id == decision.version_id)


def _asking(case: _Case, step: ApprovalStep, due: dt.date, since: dt.date | None, *, is_awaited: bool) -> Asking:
    return Asking.of(
        case.path,
        step,
        case.calendar,
        due=due,
        since=since,
        today=case.today,
        is_awaited=is_awaited,
        counts_silence=counts_silence(case.path, case.version),
    )


def queue(schedule: Schedule, today: dt.date, until: dt.date) -> tuple[ApprovalState, ...]:
    """What is not approved yet and needs something done by `until`, the most urgent first.

    What was put up for approval stays in the queue after its sending date; what never was does not.
    """
    plan, calendar = schedule.plan, schedule.calendar
    lengths = _lengths(plan)
    starts: dict[tuple[int, dt.date], dt.date] = {}
    found = []
    for dated in schedule.between(plan.info.start, _latest_sending(lengths, calendar, until)):
        length = lengths.get(dated.communication_id)
        if length is None or (dated.date < today and dated.occurrence is None):
            continue
        if dated.occurrence is None:  # by far the most: sort them out before anything is worked out
            key = length, dated.date
            if key not in starts:
                starts[key] = calendar.add(dated.date, -1 - length)
            if starts[key] > until:
                continue
        state = approval_state(plan, schedule, dated, today)
        if state is None or state.status in FINISHED or state.next_due > until:
            continue
        if dated.date >= today or state.status not in NOT_BEGUN:
            found.append(state)
    return tuple(sorted(found, key=lambda s: (s.next_due, s.dated.date, s.dated.title, s.dated.uid)))


def _lengths(plan: Plan) -> Mapping[str, int]:
    """The working days that the approval of each communication takes; those without steps are left out."""
    of_path = {p: days_needed(steps) for p, steps in plan.steps_by_path.items() if not any(map(is_conditional, steps))}
    found: dict[str, int] = {}
    for c in plan.table(Communication).values():
        length = of_path.get(c.approval_path_id)
        if length is not None:
            found[c.id] = length
        elif steps := steps_for(plan, c):
            found[c.id] = days_needed(steps)
    return found


def _latest_sending(lengths: Mapping[str, int], calendar: WorkingCalendar, until: dt.date) -> dt.date:
    """The last sending date whose approval may begin by `until`."""
    return calendar.add(until, 2 + max(lengths.values(), default=0))
