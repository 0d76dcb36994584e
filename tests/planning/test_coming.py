"""The next dates of an event, and what to know about them."""

import datetime as dt

import pytest

from commplan.domain import records as r
from commplan.domain.words import DateRule, DayRuleType, ExceptionAction
from commplan.planning.coming import Coming, coming, next_date, warnings
from commplan.planning.expansion import EventDate
from commplan.planning.workdays import WorkingCalendar
from tests.planning.builders import DAY, INFO, event, make

POLAND = WorkingCalendar(countries=[("PL", "")])


def exception(action: ExceptionAction, original: dt.date | None, date: dt.date | None = None) -> r.EventException:
    return make(r.EventException, event_id=INFO.id, action=action, original=original, date=date)  # type: ignore[no-any-return]


def test_each_date_says_what_the_day_rule_did_to_it() -> None:
    yearly = event(DAY(2026, 12, 6), "FREQ=YEARLY")  # a Sunday, then a Monday
    assert coming(yearly, (), POLAND, DAY(2026, 1, 1), 2) == [
        Coming(DAY(2026, 12, 6), DAY(2026, 12, 7)),
        Coming(DAY(2027, 12, 6), DAY(2027, 12, 6)),
    ]


def test_a_date_that_is_skipped_names_the_holiday() -> None:
    weekly = event(DAY(2026, 11, 4), "FREQ=WEEKLY", date_rule=DateRule.SKIP)
    (skipped,) = [c for c in coming(weekly, (), POLAND, DAY(2026, 11, 4), 3) if c.date is None]
    assert skipped.original == DAY(2026, 11, 11) and "Independence" in skipped.day_off and skipped.exception is None


def test_exceptions_are_among_the_next_dates() -> None:
    weekly = event(DAY(2026, 5, 5), "FREQ=WEEKLY")
    exceptions = (
        exception(ExceptionAction.LEFT_OUT, DAY(2026, 5, 12)),
        exception(ExceptionAction.MOVED, DAY(2026, 5, 19), DAY(2026, 5, 21)),
        exception(ExceptionAction.ADDED, None, DAY(2026, 5, 7)),
    )
    assert coming(weekly, exceptions, POLAND, DAY(2026, 5, 5), 4) == [
        Coming(DAY(2026, 5, 5), DAY(2026, 5, 5)),
        Coming(DAY(2026, 5, 7), DAY(2026, 5, 7), ExceptionAction.ADDED),
        Coming(DAY(2026, 5, 12), None, ExceptionAction.LEFT_OUT),
        Coming(DAY(2026, 5, 19), DAY(2026, 5, 21), ExceptionAction.MOVED),
    ]


def test_dates_that_stay_are_among_those_of_what_the_event_becomes() -> None:
    monthly, left_out = event(DAY(2026, 5, 5), "FREQ=MONTHLY"), exception(ExceptionAction.LEFT_OUT, DAY(2026, 6, 5))
    staying = [EventDate(DAY(2026, 4, 7), DAY(2026, 4, 7)), EventDate(DAY(2026, 5, 12), DAY(2026, 5, 13)),
               EventDate(DAY(2026, 6, 5), DAY(2026, 6, 5))]  # fmt: skip
    assert coming(monthly, (left_out,), POLAND, DAY(2026, 5, 5), 4, staying) == [
        Coming(DAY(2026, 5, 5), DAY(2026, 5, 5)),
        Coming(DAY(2026, 5, 12), DAY(2026, 5, 13), stays=True),
        Coming(DAY(2026, 6, 5), DAY(2026, 6, 5), stays=True),
        Coming(DAY(2026, 7, 5), DAY(2026, 7, 6)),
    ]


@pytest.mark.parametrize(
    ("start", "rule", "expected"),
    [
        (DAY(2028, 2, 29), "FREQ=YEARLY", True),
        (DAY(2028, 2, 1), "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", True),
        (DAY(2028, 2, 29), "FREQ=MONTHLY", False),
        (DAY(2028, 2, 29), "", False),
        (DAY(2026, 2, 28), "FREQ=YEARLY", False),
    ],
)
def test_29_february_comes_in_leap_years_only(start: dt.date, rule: str, expected: bool) -> None:
    assert warnings(event(start, rule), (), POLAND, INFO).only_leap_years == expected


@pytest.mark.parametrize(
    ("rule", "expected"),
    [("FREQ=MONTHLY", 31), ("FREQ=MONTHLY;BYMONTHDAY=30", 30), ("FREQ=MONTHLY;BYMONTHDAY=-1", 0), ("FREQ=WEEKLY", 0)],
)
def test_short_months_are_skipped(rule: str, expected: int) -> None:
    assert warnings(event(DAY(2026, 1, 31), rule), (), POLAND, INFO).skipped_day == expected


def test_a_rule_without_dates_and_one_outside_the_plan() -> None:
    never = warnings(event(DAY(2026, 1, 1), "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"), (), POLAND, INFO)
    assert never.no_dates
    later = warnings(event(DAY(2028, 5, 2), "FREQ=WEEKLY"), (), POLAND, INFO)
    assert later.first == DAY(2028, 5, 2) and not later.no_dates


def test_a_start_that_is_no_date_is_said() -> None:
    found = warnings(event(DAY(2026, 5, 5), "FREQ=MONTHLY;BYDAY=-1FR"), (), POLAND, INFO)
    assert found.late_start == DAY(2026, 5, 29)


def test_dates_in_a_quiet_period_are_counted() -> None:
    quiet = make(r.DayRule, name="Results", type=DayRuleType.QUIET_PERIOD, start=DAY(2026, 5, 4), end=DAY(2026, 5, 15))
    calendar = WorkingCalendar(rules=[quiet])
    assert warnings(event(DAY(2026, 5, 5), "FREQ=WEEKLY"), (), calendar, INFO).quiet == ((quiet, 2),)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [("FREQ=WEEKLY", DAY(2026, 6, 2)), ("FREQ=WEEKLY;COUNT=2", DAY(2026, 5, 12)), ("", DAY(2026, 5, 5))],
)
def test_the_next_date_is_meant_or_the_last(rule: str, expected: dt.date) -> None:
    assert next_date(event(DAY(2026, 5, 5), rule), DAY(2026, 5, 30)) == expected
