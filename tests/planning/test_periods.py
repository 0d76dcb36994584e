"""Periods that move along with the day."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain.words import Period
from commplan.planning.periods import period_bounds
from tests.planning.builders import DAY, INFO

LENGTHS = {
    Period.NEXT_30_DAYS: {30},
    Period.LAST_30_DAYS: {30},
    Period.THIS_MONTH: {28, 29, 30, 31},
    Period.NEXT_MONTH: {28, 29, 30, 31},
    Period.THIS_QUARTER: {90, 91, 92},
    Period.NEXT_QUARTER: {90, 91, 92},
    Period.PLAN_YEAR: {365},
}


@given(st.dates(DAY(1995, 1, 1), DAY(2190, 1, 1)), st.sampled_from(Period))
def test_each_has_its_length_and_its_place(today: dt.date, period: Period) -> None:
    start, end = period_bounds(period, INFO, today)
    assert (end - start).days + 1 in LENGTHS[period]
    if period in (Period.NEXT_MONTH, Period.NEXT_QUARTER):
        before = Period.THIS_MONTH if period == Period.NEXT_MONTH else Period.THIS_QUARTER
        assert period_bounds(before, INFO, today)[1] + dt.timedelta(1) == start
        assert today < start
    elif period != Period.PLAN_YEAR:
        assert start <= today <= end


@pytest.mark.parametrize(
    ("period", "today", "start", "end"),
    [
        (Period.NEXT_MONTH, DAY(2026, 12, 31), DAY(2027, 1, 1), DAY(2027, 1, 31)),
        (Period.THIS_MONTH, DAY(2028, 2, 29), DAY(2028, 2, 1), DAY(2028, 2, 29)),
        (Period.NEXT_QUARTER, DAY(2026, 11, 10), DAY(2027, 1, 1), DAY(2027, 3, 31)),
        (Period.PLAN_YEAR, DAY(2030, 1, 1), INFO.start, INFO.end),
    ],
)
def test_over_the_ends_of_years(period: Period, today: dt.date, start: dt.date, end: dt.date) -> None:
    assert period_bounds(period, INFO, today) == (start, end)
