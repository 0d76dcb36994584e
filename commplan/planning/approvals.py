"""Who must decide what by when."""

import datetime as dt
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self
from zoneinfo import ZoneInfo

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalPath, ApprovalStep, Communication
from commplan.domain.versions import ContentVersion, Decision
from commplan.domain.words import Status
from commplan.planning.asking import NOT_ASKED, Asking, began, counts_silence, day_of
from commplan.planning.expansion import Dated
from commplan.planning.paths import (
    NOTHING,
    Position,
    Standing,
    Steps,
    come_to,
    grouped,
    is_conditional,
    numbered,
    standing,
    steps_for,
    steps_of,
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


def counting_day(calendar: WorkingCalendar, today: dt.date) -> dt.date:
    """From which day the steps count when they are put up on `today`: on a day off, from the working day before it.

    What is put up on Sunday is in time for what had to be put up by Friday: nobody lost a working day.
    """
    return today if calendar.is_working(today) else calendar.add(today, -1)


def days_needed(steps: Sequence[ApprovalStep]) -> int:
    """The working days of all steps, of those side by side the longest."""
    return sum(map(_days, grouped(steps)))


def _days(steps: Sequence[ApprovalStep]) -> int:
    return max(step.working_days for step in steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepState:
    """One step of the approval of a dated communication.

    `step` has the working days that it has for this date. `kept_from` is the number of the older version that
    `decision` is about, when the step is not asked again about the newest one; else 0. `outdated` is the number of the
    version that `decision` is about, when the message has changed since: it holds no longer.
    """

    step: ApprovalStep
    due: dt.date
    decision: Decision | None  # the one in force
    is_open: bool  # it may decide now: it is its turn, and it has not, or all abstained where somebody must decide
    is_overdue: bool  # undecided after its due date, while its decision is still needed
    name: str = ""  # "1", "2", "3a", "3b"
    kept_from: int = 0
    outdated: int = 0
    asking: Asking = NOT_ASKED

    @property
    def is_undecided(self) -> bool:
        """Nothing was decided, or all abstained where somebody must decide."""
        return self.decision is None or self.is_open

    @property
    def is_awaited(self) -> bool:
        """It holds things up: it may decide now, and must answer."""
        return self.is_open and not self.step.optional

    @property
    def escalated_to(self) -> str:
        """The role that the matter has passed to, because nobody answered in time; else ""."""
        return self.asking.escalated_to


@dataclass(frozen=True, kw_only=True)
class ApprovalState:
    """How far the approval of a dated communication has come. `version` is the newest; None: not put up yet."""

    dated: Dated
    version: ContentVersion | None
    status: Status
    steps: tuple[StepState, ...]
    start: dt.date  # the last day to put it up for approval; today, if it passed on a day off
    is_too_late: bool = False  # it is still to be put up, and `start` has passed: see `planning.remedies`
    is_asked_too_late: bool = False  # who may decide now had to before it was put up: nobody can be in time
    skipped: tuple[ApprovalStep, ...] = ()  # steps of the path whose conditions do not hold

    @property
    def open_steps(self) -> tuple[StepState, ...]:
        """Who may decide now: those who must first."""
        return tuple(sorted((step for step in self.steps if step.is_open), key=lambda step: step.step.optional))

    @property
    def is_overdue(self) -> bool:
        return any(step.is_overdue for step in self.steps)

    @cached_property
    def next_due(self) -> dt.date:
        """When something must happen next: the first awaited step's due date, else the last day to put it up."""
        awaited = [step.due for step in self.steps if step.is_awaited] or [step.due for step in self.open_steps]
        return min(awaited, default=self.start)


@dataclass(frozen=True, slots=True)
class _Course:
    """What dates with the same steps and the same day of sending have in common."""

    groups: tuple[Steps, ...]
    names: Mapping[str, str]
    due: Mapping[str, dt.date]
    start: dt.date

    @classmethod
    def of(cls, steps: Steps, calendar: WorkingCalendar, sending: dt.date) -> Self:
        due, start = due_dates(steps, calendar, sending), approval_start(steps, calendar, sending)
        return cls(tuple(grouped(steps)), numbered(steps), due, start)


_Shared = dict[Hashable, Any]
"""What the states of one plan on one day have in common, found so far."""


def approval_state(
    plan: Plan, schedule: Schedule, dated: Dated, today: dt.date, shared: _Shared | None = None
) -> ApprovalState | None:
    """How far the approval has come on `today`; None when there is no path, or none of its steps applies.

    `shared`, an empty dictionary at first, makes many states of one plan and day quicker.
    """
    steps = steps_of(plan, dated)
    if not steps:
        return None
    shared = {} if shared is None else shared
    key = dated.date, tuple((step.id, step.working_days) for step in steps)
    course = shared.get(key)
    if course is None:
        course = shared[key] = _Course.of(steps, schedule.calendar, dated.date)
    status = status_of(plan, dated)
    versions = plan.versions_by_occurrence.get(dated.occurrence.id, ()) if dated.occurrence else ()
    version = versions[-1] if versions else None
    stands = standing(plan, version) if version else NOTHING
    case = _Case(plan, schedule.calendar, course, steps, version, stands, status, today)
    if stands == NOTHING and not case.spoken:  # as long as nobody has decided, states are the same for many dates
        all_follows_from = *key, status, case.put_up_on, counts_silence(case.path, version)
        states = shared.get(all_follows_from) or shared.setdefault(all_follows_from, _step_states(case))
    else:
        states = _step_states(case)
    taken = {step.id for step in steps}
    is_in_time = course.start >= today or course.start >= counting_day(schedule.calendar, today)
    return ApprovalState(
        dated=dated,
        version=version,
        status=status,
        steps=states,
        start=max(course.start, today) if is_in_time else course.start,
        is_too_late=status in TO_BE_PUT_UP and not is_in_time,
        is_asked_too_late=not is_in_time and any(map(case.was_due_before, states)),
        skipped=tuple(s for s in plan.steps_by_path[steps[0].path_id] if s.id not in taken),
    )


@dataclass(frozen=True, slots=True)
class _Case:
    """What the states of the steps follow from."""

    plan: Plan
    calendar: WorkingCalendar
    course: _Course
    steps: Steps
    version: ContentVersion | None
    stands: Standing
    status: Status
    today: dt.date

    @property
    def path(self) -> ApprovalPath:
        return self.plan.get(ApprovalPath, self.steps[0].path_id)

    @property
    def spoken(self) -> frozenset[str]:
        """The steps of which anything was recorded about the version, if only to revoke it."""
        decisions = self.plan.decisions_by_version.get(self.version.id, ()) if self.version else ()
        return frozenset(decision.step_id for decision in decisions)

    @property
    def put_up_on(self) -> dt.date | None:
        return day_of(self.version.created_at, ZoneInfo(self.plan.info.zone)) if self.version else None

    def was_due_before(self, step: StepState) -> bool:
        """Whether a step that may decide now had to before anybody was asked."""
        put_up = self.put_up_on if step.is_awaited and step.is_overdue else None
        return put_up is not None and step.due < counting_day(self.calendar, put_up)


def _step_states(case: _Case) -> tuple[StepState, ...]:
    stands, path = case.stands, case.path
    due, names = case.course.due, case.course.names
    turns = began(case.plan, case.version, case.steps, stands) if case.version else {}
    found: list[StepState] = []
    is_turn, is_changed = case.status == Status.IN_APPROVAL, case.status == Status.APPROVE_AGAIN
    for group, position in zip(case.course.groups, come_to(case.course.groups, stands), strict=True):
        is_settled = position is Position.SETTLED
        for step in group:
            decision = stands.given(step.id)
            has_abstained = decision is not None and position is Position.ABSTAINED
            is_undecided = decision is None or has_abstained
            needed = is_undecided and not step.optional and not is_settled and case.status not in FINISHED
            is_open = is_turn and is_undecided and (needed or step.optional)
            number = _version_number(case.plan, decision) if decision and (is_changed or step.id in stands.kept) else 0
            found.append(
                StepState(
                    step=step,
                    due=due[step.id],
                    decision=decision,
                    is_open=is_open,
                    is_overdue=needed and due[step.id] < case.today,
                    name=names[step.id],
                    kept_from=number if step.id in stands.kept else 0,
                    outdated=number if is_changed else 0,
                    asking=Asking.of(
                        path,
                        step,
                        case.calendar,
                        due=due[step.id],
                        since=turns.get(step.id),
                        today=case.today,
                        is_awaited=is_open and needed,
                        has_abstained=has_abstained,
                        has_revoked=decision is None and step.id in case.spoken,
                        version=case.version,
                    ),
                )
            )
        is_turn = is_turn and is_settled
    return tuple(found)


def _version_number(plan: Plan, decision: Decision) -> int:
    return next(version.number for version in plan.versions if version.id == decision.version_id)


def queue(schedule: Schedule, today: dt.date, until: dt.date) -> tuple[ApprovalState, ...]:
    """What is not approved yet and needs something done by `until`, the most urgent first.

    What was put up for approval stays in the queue after its sending date; what never was does not.
    """
    plan, calendar = schedule.plan, schedule.calendar
    lengths = _lengths(plan)
    starts: dict[tuple[int, dt.date], dt.date] = {}
    shared: _Shared = {}
    found = []
    for dated in schedule.between(plan.info.start, _latest_sending(lengths, calendar, until)):
        length = lengths.get(dated.communication_id)
        has_path = length is not None or bool(dated.occurrence and dated.occurrence.approval_path_id)
        if not has_path or (dated.date < today and dated.occurrence is None):
            continue
        if dated.occurrence is None and length is not None:  # by far the most: sorted out before more is worked out
            key = length, dated.date
            if key not in starts:
                starts[key] = calendar.add(dated.date, -1 - length)
            if starts[key] > until:
                continue
        state = approval_state(plan, schedule, dated, today, shared)
        if state is None or state.status in FINISHED or state.next_due > until:
            continue
        if dated.date >= today or state.status not in NOT_BEGUN:
            found.append(state)
    return tuple(sorted(found, key=urgency))


def urgency(state: ApprovalState) -> tuple[object, ...]:
    """Sort key: what must be done first stands first."""
    return state.next_due, state.dated.date, state.dated.title, state.dated.key


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
