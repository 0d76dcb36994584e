"""The same place a year later."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.planning.expansion import event_dates
from commplan.planning.rules import rule_dates
from commplan.planning.workdays import WorkingCalendar
from commplan.planning.year_on import goes_on, rule_year_on, same_day, same_weekday, start_year_on
from tests.planning.builders import event

days = st.dates(dt.date(1991, 1, 1), dt.date(2190, 12, 31))
POLAND = WorkingCalendar(countries=[("PL", "")])


@given(days)
def test_weekday_and_place_in_the_month_stay(day: dt.date) -> None:
    later = same_weekday(day)
    assert (later.year, later.month, later.weekday()) == (day.year + 1, day.month, day.weekday())
    nth, nth_later = (day.day - 1) // 7, (later.day - 1) // 7
    is_last = (later + dt.timedelta(7)).month != later.month
    assert nth_later == nth or (nth == 4 and nth_later == 3 and is_last)


@given(days)
def test_the_same_day_stays_and_ends_of_months_stay_ends(day: dt.date) -> None:
    later = same_day(day)
    assert (later.year, later.month) == (day.year + 1, day.month)
    was_last = (day + dt.timedelta(1)).day == 1
    assert (later + dt.timedelta(1)).day == 1 if was_last else later.day == day.day


@pytest.mark.parametrize(
    ("start", "later"),
    [
        (dt.date(2026, 9, 15), dt.date(2027, 9, 21)),  # third Tuesday
        (dt.date(2026, 12, 29), dt.date(2027, 12, 28)),  # fifth Tuesday; 2027 has four
        (dt.date(2026, 6, 30), dt.date(2027, 6, 29)),  # fifth Tuesday, and 2027 has five
    ],
)
def test_the_third_tuesday_stays_the_third_tuesday(start: dt.date, later: dt.date) -> None:
    assert start_year_on(event(start)) == later


@given(st.sampled_from((3, 6, 9, 12)), st.integers(2025, 2100), st.integers(-30, 30).filter(bool))
def test_the_distance_in_working_days_stays(month: int, year: int, offset: int) -> None:
    """“5 working days after the quarter”, over the holidays of either year."""
    end = dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(1)
    now = event(end, workday_offset=offset)
    then = event(start_year_on(now), workday_offset=offset)
    for each in (now, then):
        (date,) = event_dates(each, (), POLAND, each.start, each.start)
        assert POLAND.count(each.start, date.date) == offset
    assert (then.start + dt.timedelta(1)).day == 1 and then.start.month == month


def test_a_holiday_of_the_next_year_moves_the_copy() -> None:
    start = dt.date(2026, 5, 6)  # the first Wednesday; in 2027 that is 5 May
    constitution = event(dt.date(2027, 5, 3))  # a Monday, and a holiday
    assert start_year_on(event(start)) == dt.date(2027, 5, 5)
    (date,) = event_dates(constitution, (), POLAND, constitution.start, constitution.start)
    assert date.date == dt.date(2027, 5, 4)


@pytest.mark.parametrize(
    ("rule", "later"),
    [
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261222", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20271222"),
        ("FREQ=MONTHLY;BYMONTHDAY=1;COUNT=6", "FREQ=MONTHLY;BYMONTHDAY=1;COUNT=6"),
        ("FREQ=DAILY;UNTIL=20280229", "FREQ=DAILY;UNTIL=20290228"),
        ("", ""),
    ],
)
def test_the_end_of_a_frequency_moves_on(rule: str, later: str) -> None:
    assert rule_year_on(rule) == later


def test_a_weekly_series_keeps_its_weekday_and_a_monthly_one_its_day() -> None:
    weekly = event(dt.date(2026, 9, 15), "FREQ=WEEKLY;COUNT=3")
    assert start_year_on(weekly) == dt.date(2027, 9, 21)
    monthly = event(dt.date(2026, 9, 15), "FREQ=MONTHLY;COUNT=3")
    dates = list(rule_dates(rule_year_on(monthly.rule), start_year_on(monthly), dt.date(2028, 1, 1)))
    assert dates == [dt.date(2027, 9, 15), dt.date(2027, 10, 15), dt.date(2027, 11, 15)]


def test_only_a_frequency_without_an_end_goes_on() -> None:
    assert goes_on(event(rule="FREQ=WEEKLY"))
    assert not goes_on(event(rule="FREQ=WEEKLY;COUNT=3"))
    assert not goes_on(event())
