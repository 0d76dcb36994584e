"""What can be done when it is too late to put something up."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.words import DayRuleType, Enforcement
from commplan.planning.approvals import ApprovalState, approval_start, approval_state, days_needed
from commplan.planning.paths import with_days
from commplan.planning.remedies import Remedies, remedies, shortened
from commplan.planning.schedule import Schedule
from tests.planning.builders import DAY, communication, event, make, occurrence, plan
from tests.planning.test_approvals import AUTHOR, HR, LEGAL, PATH, SPONSOR, STEPS

FRIDAY = DAY(2026, 9, 18)  # author 1, legal 3 beside HR 1, sponsor 2: to be put up on Wednesday 9th


def case(today: dt.date, *extra: r.Record, **values: object) -> tuple[Schedule, ApprovalState, Remedies]:
    one = event(FRIDAY)
    message = communication(one, approval_path_id=PATH.id, **values)
    schedule = Schedule(plan(PATH, *STEPS, *extra, one, message))
    state = approval_state(schedule.plan, schedule, schedule.whole_plan()[0], today)
    assert state
    return schedule, state, remedies(schedule, state, today)


@pytest.mark.parametrize(("day", "late"), [(9, False), (10, True), (18, True)])
def test_it_is_too_late_once_the_last_day_to_put_it_up_has_passed(day: int, late: bool) -> None:
    assert case(DAY(2026, 9, day))[1].is_too_late == late


@pytest.mark.parametrize(
    ("day", "left", "shorter"),
    [
        (9, 6, (1, 3, 1, 2)),  # all in full
        (10, 5, (1, 2, 1, 2)),
        (11, 4, (1, 2, 1, 1)),
        (14, 3, (1, 1, 1, 1)),
        (15, 2, None),  # not even one for each
        (18, 0, None),
    ],
)
def test_steps_are_shortened_so_that_they_fit(day: int, left: int, shorter: tuple[int, ...] | None) -> None:
    _, _, found = case(DAY(2026, 9, day))
    assert (found.days_needed, found.days_left) == (6, left)
    if shorter is None:
        assert found.shorter is None
    else:
        expected = dict(zip([step.id for step in (AUTHOR, LEGAL, HR, SPONSOR)], shorter, strict=True))
        assert found.shorter == expected


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 20)), min_size=1, max_size=8), st.integers(0, 60))
def test_what_is_proposed_fits_and_takes_no_more_than_the_path(kinds: list[tuple[int, int]], days: int) -> None:
    steps = [make(r.ApprovalStep, path_id=PATH.id, role="x", position=p, working_days=n) for p, n in sorted(kinds)]
    found = shortened(steps, days)
    if found is None:
        assert sum(min(max(s.working_days for s in steps if s.position == p), 1) for p in {p for p, _ in kinds}) > days
        return
    known = occurrence(communication(event()), FRIDAY, step_days=tuple(f"{k}={v}" for k, v in found.items()))
    shorter = with_days(tuple(steps), known)
    assert days_needed(shorter) == min(days, days_needed(steps))
    assert all(a.working_days >= b.working_days >= min(a.working_days, 1) for a, b in zip(steps, shorter, strict=True))


def test_the_first_day_of_sending_at_which_everything_is_in_time() -> None:
    schedule, _, found = case(DAY(2026, 9, 14))
    assert found.date == DAY(2026, 9, 23)  # Monday 14th + author 1 + legal 3 + sponsor 2 + the day of sending itself
    assert approval_start(STEPS, schedule.calendar, DAY(2026, 9, 23)) == DAY(2026, 9, 14)
    assert approval_start(STEPS, schedule.calendar, DAY(2026, 9, 22)) < DAY(2026, 9, 14)


def test_a_new_date_is_one_on_which_the_channel_runs_and_nothing_forbids_it() -> None:
    thursdays = make(r.Channel, days=(3,))
    assert case(DAY(2026, 9, 14), thursdays, channel_id=thursdays.id)[2].date == DAY(2026, 9, 24)
    values = {"type": DayRuleType.QUIET_PERIOD, "start": DAY(2026, 9, 21), "end": DAY(2026, 9, 27)}
    for enforcement, day in ((Enforcement.BLOCK, 28), (Enforcement.WARN, 23)):
        quiet = make(r.DayRule, enforcement=enforcement, **values)
        assert case(DAY(2026, 9, 14), quiet)[2].date == DAY(2026, 9, day)


def test_no_date_is_offered_where_there_is_none() -> None:
    values = {"type": DayRuleType.QUIET_PERIOD, "enforcement": Enforcement.BLOCK}
    never = make(r.DayRule, start=DAY(2026, 9, 1), end=DAY(2028, 1, 1), **values)
    assert case(DAY(2026, 9, 14), never)[2].date is None


def test_paths_that_fit_are_offered_the_most_thorough_first() -> None:
    paths = {name: make(r.ApprovalPath, name=name) for name in ("Quick", "Medium", "Slow", "Empty", "Gone")}
    paths["Gone"] = make(r.ApprovalPath, name="Gone", archived=True)
    days = {"Quick": 1, "Medium": 3, "Slow": 4, "Gone": 1}
    steps = [make(r.ApprovalStep, path_id=paths[n].id, role="x", working_days=d) for n, d in days.items()]
    found = case(DAY(2026, 9, 14), *paths.values(), *steps)[2]
    assert [path.name for path in found.paths] == ["Medium", "Quick"]


@pytest.mark.parametrize("sending", range(14, 26))
@pytest.mark.parametrize("today", range(3, 15))
def test_it_is_too_late_just_when_the_steps_need_more_days_than_are_left(sending: int, today: int) -> None:
    one = event(DAY(2026, 9, sending))
    schedule = Schedule(plan(PATH, *STEPS, one, communication(one, approval_path_id=PATH.id)))
    state = approval_state(schedule.plan, schedule, schedule.whole_plan()[0], DAY(2026, 9, today))
    assert state
    found = remedies(schedule, state, DAY(2026, 9, today))
    assert state.is_too_late == (found.days_needed > found.days_left)
    assert state.is_too_late == (state.start < DAY(2026, 9, today))
    if state.is_too_late and found.shorter:
        days = tuple(f"{step_id}={n}" for step_id, n in found.shorter.items())
        message = schedule.plan.get(r.Communication, state.dated.communication_id)
        known = occurrence(message, state.dated.original, step_days=days)
        shortened_for = Schedule(plan(*schedule.plan.records(), known))
        again = approval_state(shortened_for.plan, shortened_for, shortened_for.whole_plan()[0], DAY(2026, 9, today))
        assert again
        assert not again.is_too_late


def test_what_had_to_be_put_up_by_friday_is_in_time_on_sunday_and_too_late_on_monday() -> None:
    for day, late in ((11, False), (12, False), (13, False), (14, True)):
        one = event(DAY(2026, 9, 22))  # six working days: to be put up on Friday 11th
        schedule = Schedule(plan(PATH, *STEPS, one, communication(one, approval_path_id=PATH.id)))
        state = approval_state(schedule.plan, schedule, schedule.whole_plan()[0], DAY(2026, 9, day))
        assert state
        assert (state.is_too_late, state.next_due) == (late, DAY(2026, 9, 11 if late else day))
