"""Which days a view shows: whole weeks, each day once, and back after forward."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from commplan.ui.calendar.periods import (
    AGENDA,
    MONTH,
    QUARTER,
    WEEK,
    YEAR,
    days_words,
    first_weekday,
    iso_week,
    month_later,
    named_days,
    shown_days,
    title_of,
    turned,
    week_number,
    week_of,
)

dates = st.dates(dt.date(1990, 1, 1), dt.date(2199, 12, 31))
weekdays = st.integers(0, 6)
ENGLISH = QLocale("en_GB")


@given(dates, weekdays, st.sampled_from([MONTH, QUARTER, WEEK, AGENDA]))
def test_whole_weeks_are_shown_and_hold_the_days_that_give_the_name(day: dt.date, weekday: int, view: str) -> None:
    start, end = shown_days(view, day, weekday)
    first, last = named_days(view, day, weekday)
    assert start.weekday() == weekday and (end - start).days % 7 == 6
    assert start <= first <= day <= last <= end
    assert (first - start).days < 7 and (end - last).days < 7


@given(dates, weekdays)
def test_a_year_is_shown_from_its_first_day_to_its_last(day: dt.date, weekday: int) -> None:
    assert shown_days(YEAR, day, weekday) == (dt.date(day.year, 1, 1), dt.date(day.year, 12, 31))


@given(dates, weekdays)
def test_a_quarter_has_thirteen_or_fourteen_weeks(day: dt.date, weekday: int) -> None:
    start, end = shown_days(QUARTER, day, weekday)
    assert ((end - start).days + 1) // 7 in (13, 14, 15)


@given(st.dates(dt.date(1991, 1, 1), dt.date(2198, 12, 31)), st.sampled_from([YEAR, QUARTER, MONTH, WEEK]), weekdays)
def test_forward_shows_the_days_right_after(day: dt.date, view: str, weekday: int) -> None:
    _, last = named_days(view, day, weekday)
    first, _ = named_days(view, turned(view, day, 1), weekday)
    assert first == last + dt.timedelta(1)
    assert named_days(view, turned(view, turned(view, day, 1), -1), weekday) == named_days(view, day, weekday)


def test_a_month_later_stays_in_the_month() -> None:
    assert month_later(dt.date(2027, 1, 31), 1) == dt.date(2027, 2, 28)
    assert month_later(dt.date(2026, 12, 15), 1) == dt.date(2027, 1, 15)
    assert month_later(dt.date(2027, 1, 15), -1) == dt.date(2026, 12, 15)


@given(dates)
def test_weeks_from_monday_have_their_iso_number(day: dt.date) -> None:
    assert iso_week(week_of(day, 0)[0]) == day.isocalendar().week


def test_a_week_from_sunday_has_the_number_of_its_monday() -> None:
    sunday = dt.date(2026, 11, 8)
    assert week_of(dt.date(2026, 11, 10), 6)[0] == sunday and iso_week(sunday) == 46


@given(dates, st.sampled_from((0, 5, 6)))
def test_a_row_has_the_number_of_the_iso_week_of_its_thursday(day: dt.date, weekday: int) -> None:
    first, _ = week_of(day, weekday)
    thursday = next(d for d in (first + dt.timedelta(n) for n in range(7)) if d.weekday() == 3)
    assert iso_week(first) == thursday.isocalendar().week


@pytest.mark.parametrize(("name", "first"), [("pl_PL", 0), ("nl_NL", 0), ("en_GB", 0), ("en_US", 6)])
def test_the_locale_says_where_a_week_begins(name: str, first: int) -> None:
    assert first_weekday(QLocale(name)) == first


def test_titles() -> None:
    day = dt.date(2026, 11, 10)
    assert [title_of(view, day, ENGLISH, 0) for view in (YEAR, QUARTER, MONTH, WEEK)] == [
        "2026",
        "Oct – Dec 2026",
        "November 2026",
        "9 – 15 Nov 2026",
    ]
    assert days_words(dt.date(2026, 12, 28), dt.date(2027, 1, 3), ENGLISH) == "28 Dec 2026 – 3 Jan 2027"
    assert days_words(dt.date(2026, 11, 30), dt.date(2026, 12, 6), ENGLISH) == "30 Nov – 6 Dec 2026"


@given(dates, weekdays)
def test_a_day_has_the_week_number_of_its_row(day: dt.date, weekday: int) -> None:
    first, last = week_of(day, weekday)
    assert week_number(day, weekday) == week_number(first, weekday) == week_number(last, weekday)
    assert weekday or week_number(day, 0) == day.isocalendar().week
