"""Due dates worked out by hand on real calendars, and the queue."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.changes import updated
from commplan.domain.plan import Plan
from commplan.domain.words import DecisionType, OccurrenceState, Status
from commplan.planning.approvals import ApprovalState, approval_start, approval_state, due_dates, queue
from commplan.planning.schedule import Schedule
from commplan.planning.versions import source_fingerprint
from commplan.planning.workdays import WorkingCalendar
from tests.planning.builders import DAY, communication, event, make, occurrence, plan
from tests.plans import decision, version

# author (1 working day) -> legal (3) and HR (1) side by side -> sponsor (2)
PATH = make(r.ApprovalPath)
AUTHOR, LEGAL, HR, SPONSOR = STEPS = tuple(
    make(r.ApprovalStep, path_id=PATH.id, position=position, role=role, working_days=days)
    for position, role, days in ((1, "author", 1), (2, "legal", 3), (2, "HR", 1), (3, "sponsor", 2))
)


@pytest.mark.parametrize(
    ("country", "sending", "start", "author", "legal", "sponsor"),
    [
        # a plain fortnight: Friday 18 September
        ("PL", "2026-09-18", "2026-09-09", "2026-09-10", "2026-09-15", "2026-09-17"),
        # Poland, Wednesday 11 November is Independence Day: sending on Monday 16th
        ("PL", "2026-11-16", "2026-11-04", "2026-11-05", "2026-11-10", "2026-11-13"),
        # Poland, Easter Monday 6 April: sending on Thursday 9th
        ("PL", "2026-04-09", "2026-03-30", "2026-03-31", "2026-04-03", "2026-04-08"),
        # Poland, Christmas Eve is off since 2025 (Thursday 24, Friday 25 December): sending on Wednesday 30th
        ("PL", "2026-12-30", "2026-12-17", "2026-12-18", "2026-12-23", "2026-12-29"),
        # ... and in 2024 it was not (Tuesday 24 a working day, 25 and 26 off): sending on Monday 30th
        ("PL", "2024-12-30", "2024-12-17", "2024-12-18", "2024-12-23", "2024-12-27"),
        # Netherlands, King's Day on Monday 27 April: sending on Thursday 30th
        ("NL", "2026-04-30", "2026-04-20", "2026-04-21", "2026-04-24", "2026-04-29"),
        # Netherlands 2025, King's Day kept on Saturday 26 April, Easter Monday the 21st: sending on Tuesday 29th
        ("NL", "2025-04-29", "2025-04-16", "2025-04-17", "2025-04-24", "2025-04-28"),
    ],
)  # fmt: skip
def test_due_dates_as_counted_by_hand(
    country: str, sending: str, start: str, author: str, legal: str, sponsor: str
) -> None:
    here = plan(PATH, *STEPS, country=country)
    calendar, day = WorkingCalendar.of(here), dt.date.fromisoformat(sending)
    due = {step: date.isoformat() for step, date in due_dates(STEPS, calendar, day).items()}
    assert due == {AUTHOR.id: author, LEGAL.id: legal, HR.id: legal, SPONSOR.id: sponsor}
    assert approval_start(STEPS, calendar, day).isoformat() == start


def test_a_path_without_steps_has_no_due_dates() -> None:
    here = plan(PATH)
    assert due_dates((), WorkingCalendar.of(here), DAY(2026, 9, 18)) == {}


EARLY = DAY(2026, 9, 1)


class Case:
    """One message on Friday 18 September with the path above."""

    def __init__(self, **known: object) -> None:
        self.event = event(DAY(2026, 9, 18))
        self.communication = communication(self.event, approval_path_id=PATH.id)
        self.known = occurrence(self.communication, DAY(2026, 9, 18), **known)
        self.plan: Plan = plan(PATH, *STEPS, self.event, self.communication, self.known)

    def put_up(self) -> None:
        schedule = Schedule(self.plan)
        number = len(self.plan.versions) + 1
        source = source_fingerprint(self.plan, schedule.whole_plan()[0])
        self.version = version(self.known.id, number, source_fingerprint=source)
        self.plan = self.plan.with_approvals([self.version], [])

    def decide(self, step: r.ApprovalStep, kind: DecisionType = DecisionType.APPROVED) -> None:
        number = len(self.plan.decisions) + 1
        self.plan = self.plan.with_approvals([], [decision(self.version, number, step_id=step.id, decision=kind)])

    def state(self, today: dt.date) -> ApprovalState:
        schedule = Schedule(self.plan)
        found = approval_state(self.plan, schedule, schedule.whole_plan()[0], today)
        assert found
        return found

    def open_roles(self, today: dt.date = EARLY) -> list[str]:
        return [s.step.role for s in self.state(today).open_steps]

    def overdue_roles(self, today: dt.date) -> list[str]:
        return [s.step.role for s in self.state(today).steps if s.is_overdue]


def test_steps_open_one_position_after_the_other() -> None:
    case = Case()
    assert case.open_roles() == []
    case.put_up()
    assert case.open_roles() == ["author"]
    case.decide(AUTHOR)
    assert case.open_roles() == ["legal", "HR"]
    case.decide(HR)
    assert case.open_roles() == ["legal"]
    case.decide(LEGAL, DecisionType.APPROVED_WITH_CHANGES)
    assert case.open_roles() == ["sponsor"]
    case.decide(SPONSOR)
    assert case.open_roles() == []
    assert case.state(DAY(2026, 9, 1)).status == Status.APPROVED


def test_a_rejection_closes_all_steps() -> None:
    case = Case()
    case.put_up()
    case.decide(AUTHOR, DecisionType.REJECTED)
    assert case.open_roles() == []
    assert case.state(DAY(2026, 9, 1)).status == Status.REJECTED


def test_a_step_is_overdue_the_day_after_its_due_date() -> None:
    case = Case()
    case.put_up()
    assert case.overdue_roles(DAY(2026, 9, 10)) == []
    assert case.overdue_roles(DAY(2026, 9, 11)) == ["author"]
    case.decide(AUTHOR)
    assert case.overdue_roles(DAY(2026, 9, 16)) == ["legal", "HR"]
    assert case.state(DAY(2026, 9, 16)).next_due == DAY(2026, 9, 15)


@pytest.mark.parametrize("state", [OccurrenceState.SENT, OccurrenceState.POSTPONED, OccurrenceState.CANCELLED])
def test_nothing_is_overdue_any_more_once_it_is_sent_or_called_off(state: OccurrenceState) -> None:
    assert Case(state=state).overdue_roles(DAY(2026, 12, 1)) == []


def test_a_communication_without_a_path_has_no_approval() -> None:
    one = event(DAY(2026, 9, 18))
    schedule = Schedule(plan(one, communication(one)))
    assert approval_state(schedule.plan, schedule, schedule.whole_plan()[0], DAY(2026, 9, 1)) is None


@given(st.dates(DAY(2026, 1, 1), DAY(2026, 12, 31)), st.integers(0, 4))
def test_a_moved_date_moves_open_due_dates_and_no_decisions(moved: dt.date, decided: int) -> None:
    case = Case()
    case.put_up()
    for step in STEPS[:decided]:
        case.decide(step)
    before, decisions = case.state(EARLY), case.plan.decisions
    case.plan = case.plan.with_changes([updated(case.known, date=moved)])
    after = case.state(EARLY)
    assert case.plan.decisions == decisions
    assert [step.decision for step in after.steps] == [step.decision for step in before.steps]
    assert {s.step.id: s.due for s in after.steps} == due_dates(STEPS, Schedule(case.plan).calendar, moved)
    assert (after.status == before.status) == (moved == before.dated.date)


def test_a_step_that_does_not_apply_takes_no_time() -> None:
    case = Case()
    start = case.state(EARLY).start
    case.plan = case.plan.with_changes([updated(LEGAL, only_high_risk=True)])
    state = case.state(EARLY)
    assert [step.step.role for step in state.steps] == ["author", "HR", "sponsor"]
    assert [step.role for step in state.skipped] == ["legal"]
    assert (start, state.start) == (DAY(2026, 9, 9), DAY(2026, 9, 11))  # HR takes one day where legal takes three
    assert [step.name for step in state.steps] == ["1", "2", "3"]


# --- the queue


def weekly(*extra: r.Record, **values: object) -> Schedule:
    """A message every Friday of 2026 with the path above, to be put up on the Wednesday of the week before."""
    one = event(DAY(2026, 1, 2), "FREQ=WEEKLY")
    return Schedule(plan(PATH, *STEPS, one, communication(one, approval_path_id=PATH.id, **values), *extra))


def test_the_queue_holds_what_needs_something_done_by_then_the_most_urgent_first() -> None:
    found = queue(weekly(), DAY(2026, 9, 2), DAY(2026, 9, 16))
    assert [(s.dated.date.isoformat(), s.next_due.isoformat()) for s in found] == [
        ("2026-09-04", "2026-08-26"),
        ("2026-09-11", "2026-09-02"),
        ("2026-09-18", "2026-09-09"),
        ("2026-09-25", "2026-09-16"),
    ]
    assert all(s.status == Status.PLANNED for s in found)
    assert [s.is_overdue for s in found] == [True, False, False, False]


def test_what_was_put_up_stays_in_the_queue_after_its_day_until_it_is_finished() -> None:
    case = Case()
    assert queue(Schedule(case.plan), DAY(2026, 10, 1), DAY(2026, 10, 31)) == ()
    case.put_up()
    assert len(queue(Schedule(case.plan), DAY(2026, 10, 1), DAY(2026, 10, 31))) == 1
    for step in STEPS:
        case.decide(step)
    assert queue(Schedule(case.plan), DAY(2026, 10, 1), DAY(2026, 10, 31)) == ()


def test_a_date_stands_in_the_queue_by_the_path_of_its_own() -> None:
    one, quick = event(DAY(2026, 9, 18)), make(r.ApprovalPath)
    step = make(r.ApprovalStep, path_id=quick.id, role="x", working_days=1)
    message = communication(one)  # which has no path
    known = occurrence(message, DAY(2026, 9, 18), approval_path_id=quick.id)
    schedule = Schedule(plan(one, message, known, quick, step))
    (state,) = queue(schedule, DAY(2026, 9, 1), DAY(2026, 9, 30))
    assert [found.step for found in state.steps] == [step]
    assert state.start == DAY(2026, 9, 16)


def test_what_has_no_path_is_not_in_the_queue() -> None:
    one = event(DAY(2026, 9, 18))
    assert queue(Schedule(plan(one, communication(one))), DAY(2026, 9, 1), DAY(2026, 9, 30)) == ()
