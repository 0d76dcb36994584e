"""Who must decide what by when."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalPath, ApprovalStep, Communication
from commplan.domain.versions import ContentVersion, Decision
from commplan.domain.words import Status
from commplan.planning.expansion import Dated
from commplan.planning.paths import effective, is_satisfied, positions
from commplan.planning.schedule import Schedule
from commplan.planning.status import status_of
from commplan.planning.workdays import WorkingCalendar

FINISHED = frozenset({Status.APPROVED, Status.SENT, Status.MEASURED, Status.POSTPONED, Status.CANCELLED})
NOT_BEGUN = frozenset({Status.PLANNED, Status.DRAFTING})


def due_dates(plan: Plan, calendar: WorkingCalendar, path_id: str, sending: dt.date) -> dict[str, dt.date]:
    """By when each step of a path must be decided, by step id.

    Counted back in working days from the day of sending, which is for sending: the last position is due on the
    working day before; every other one is due so early that the position after it has its working days in full (the
    longest of steps side by side). Sending on Friday 20 November: the sponsor (2 days) is due on Thursday 19th, legal
    and HR (3 and 1 days, side by side) on Tuesday 17th, the author before them on Thursday 12th, if the days between
    are working days.
    """
    due = calendar.add(sending, -1)
    found: dict[str, dt.date] = {}
    for steps in reversed(positions(plan, path_id)):
        found |= {step.id: due for step in steps}
        due = calendar.add(due, -_days(steps))
    return found


def approval_start(plan: Plan, calendar: WorkingCalendar, path_id: str, sending: dt.date) -> dt.date:
    """The last day to put a message up for approval, so that every step has its working days in full."""
    return calendar.add(sending, -1 - sum(map(_days, positions(plan, path_id))))


def _days(steps: tuple[ApprovalStep, ...]) -> int:
    return max(step.working_days for step in steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepState:
    """One step of the approval of a dated communication."""

    step: ApprovalStep
    due: dt.date
    decision: Decision | None  # the one in force
    is_open: bool  # it is this step's turn, and it has not decided
    is_overdue: bool  # undecided after its due date, while its decision is still needed


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalState:
    """How far the approval of a dated communication has come. `version` is the newest; None: not put up yet."""

    dated: Dated
    version: ContentVersion | None
    status: Status
    steps: tuple[StepState, ...]
    start: dt.date  # the last day to put it up for approval

    @property
    def open_steps(self) -> tuple[StepState, ...]:
        return tuple(step for step in self.steps if step.is_open)

    @property
    def is_overdue(self) -> bool:
        return any(step.is_overdue for step in self.steps)

    @property
    def next_due(self) -> dt.date:
        """When something must happen next: the first open step's due date, else the last day to put it up."""
        return min((step.due for step in self.open_steps), default=self.start)


def approval_state(plan: Plan, schedule: Schedule, dated: Dated, today: dt.date) -> ApprovalState | None:
    """How far the approval has come on `today`; None when the communication has no path with steps."""
    path_id = plan.get(Communication, dated.communication_id).approval_path_id
    groups = positions(plan, path_id)
    if not groups:
        return None
    status = status_of(plan, dated)
    versions = plan.versions_by_occurrence.get(dated.occurrence.id, ()) if dated.occurrence else ()
    version = versions[-1] if versions else None
    decided = effective(plan.decisions_by_version.get(version.id, ())) if version else {}
    due = due_dates(plan, schedule.calendar, path_id, dated.date)
    steps: list[StepState] = []
    is_turn = status == Status.IN_APPROVAL
    for group in groups:
        satisfied = is_satisfied(group, decided)
        for step in group:
            needed = step.id not in decided and not satisfied and status not in FINISHED
            steps.append(
                StepState(
                    step=step,
                    due=due[step.id],
                    decision=decided.get(step.id),
                    is_open=needed and is_turn,
                    is_overdue=needed and due[step.id] < today,
                )
            )
        is_turn = is_turn and satisfied
    start = approval_start(plan, schedule.calendar, path_id, dated.date)
    return ApprovalState(dated=dated, version=version, status=status, steps=tuple(steps), start=start)


def queue(schedule: Schedule, today: dt.date, until: dt.date) -> tuple[ApprovalState, ...]:
    """What is not approved yet and needs something done by `until`, the most urgent first.

    What was put up for approval stays in the queue after its sending date; what never was does not.
    """
    plan, calendar = schedule.plan, schedule.calendar
    starts: dict[tuple[str, dt.date], dt.date] = {}
    found = []
    for dated in schedule.between(plan.info.start, _latest_sending(plan, calendar, until)):
        path_id = plan.get(Communication, dated.communication_id).approval_path_id
        if not plan.steps_by_path.get(path_id) or (dated.date < today and dated.occurrence is None):
            continue
        if dated.occurrence is None:  # by far the most: sort them out before anything is worked out
            key = path_id, dated.date
            if key not in starts:
                starts[key] = approval_start(plan, calendar, path_id, dated.date)
            if starts[key] > until:
                continue
        state = approval_state(plan, schedule, dated, today)
        if state is None or state.status in FINISHED or state.next_due > until:
            continue
        if dated.date >= today or state.status not in NOT_BEGUN:
            found.append(state)
    return tuple(sorted(found, key=lambda s: (s.next_due, s.dated.date, s.dated.title, s.dated.uid)))


def _latest_sending(plan: Plan, calendar: WorkingCalendar, until: dt.date) -> dt.date:
    """The last sending date whose approval may begin by `until`."""
    lengths: Mapping[str, int] = {p: sum(map(_days, positions(plan, p))) for p in plan.table(ApprovalPath)}
    return calendar.add(until, 2 + max(lengths.values(), default=0))
