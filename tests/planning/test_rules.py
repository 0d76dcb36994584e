"""Dates of frequencies, beside dateutil's."""

import datetime as dt
from itertools import islice
from types import SimpleNamespace

import dateutil.rrule
import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain.errors import UserError
from commplan.domain.rules import rule_problem
from commplan.planning.rules import WEEKDAYS, rule_dates

DAY = dt.date
LAST = DAY(2030, 12, 31)


@pytest.fixture(autouse=True, scope="module")
def dateutil_ends() -> object:
    """dateutil looks for dates until the year 9999: rules that never come true would take hours."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dateutil.rrule, "datetime", SimpleNamespace(**{**vars(dt), "MAXYEAR": 2036}))
        yield


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Any rule that the domain lets pass, apart from those on which dateutil departs from the RFC."""
    freq = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = {"FREQ": freq}
    if draw(st.booleans()):
        parts["INTERVAL"] = str(draw(st.integers(1, 6)))
    if draw(st.booleans()):
        days = draw(st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=5, unique=True))
        # "MO,1TU" together: dateutil takes days that are both, RFC 5545 either
        numbered = freq in ("MONTHLY", "YEARLY") and draw(st.booleans())
        numbers = [draw(st.sampled_from((1, 2, 3, 4, 5, -1, -2))) if numbered else "" for _ in days]
        parts["BYDAY"] = ",".join(f"{n}{day}" for n, day in zip(numbers, days, strict=True))
    if draw(st.integers(0, 3)) == 0:
        month_days = st.integers(-31, 31).filter(bool)
        parts["BYMONTHDAY"] = ",".join(map(str, draw(st.lists(month_days, min_size=1, max_size=8, unique=True))))
    if draw(st.integers(0, 3)) == 0:
        parts["BYMONTH"] = ",".join(map(str, draw(st.lists(st.integers(1, 12), min_size=1, max_size=4, unique=True))))
    if {"BYDAY", "BYMONTHDAY"} & parts.keys() and freq != "WEEKLY" and draw(st.booleans()):
        parts["BYSETPOS"] = str(draw(st.sampled_from((1, 2, 5, -1, -2))))
    if draw(st.booleans()):
        parts["WKST"] = draw(st.sampled_from(WEEKDAYS))
    end = draw(st.sampled_from(("", "COUNT", "UNTIL")))
    if end:
        last = draw(st.dates(DAY(2026, 1, 1), DAY(2031, 1, 1)))
        parts[end] = f"{last:%Y%m%d}" if end == "UNTIL" else str(draw(st.integers(1, 30)))
    rule = ";".join(f"{name}={value}" for name, value in parts.items())
    assert rule_problem(rule) is None, rule
    return rule


def by_dateutil(rule: str, start: dt.date, until: dt.date) -> list[dt.date]:
    """The same dates from dateutil; COUNT is applied here, for it must not stop the end of a search."""
    parts = dict(part.split("=") for part in rule.split(";"))
    count = parts.pop("COUNT", None)
    end = min(until, dt.datetime.strptime(parts.pop("UNTIL", "99991231"), "%Y%m%d").date())
    text = ";".join(f"{name}={value}" for name, value in parts.items()) + f";UNTIL={end:%Y%m%d}"
    found = (moment.date() for moment in rrulestr(text, dtstart=dt.datetime.combine(start, dt.time())))
    return list(islice(found, int(count) if count else None))


starts = st.dates(DAY(2026, 1, 1), DAY(2028, 12, 31))


@given(rules(), starts)
def test_all_dates_are_those_of_dateutil(rule: str, start: dt.date) -> None:
    until = start + dt.timedelta(1500)
    assert list(rule_dates(rule, start, until)) == by_dateutil(rule, start, until)


@given(st.integers(1, 9), st.sampled_from((*WEEKDAYS, "")), st.sampled_from((*WEEKDAYS, "")), starts)
def test_evenly_spaced_rules_are_those_of_dateutil(
    interval: int, weekday: str, week_start: str, start: dt.date
) -> None:
    parts = [f"FREQ=WEEKLY;INTERVAL={interval}", weekday and f"BYDAY={weekday}", week_start and f"WKST={week_start}"]
    rule, until = ";".join(filter(None, parts)), start + dt.timedelta(700)
    assert list(rule_dates(rule, start, until)) == by_dateutil(rule, start, until)
    daily = f"FREQ=DAILY;INTERVAL={interval}"
    assert list(rule_dates(daily, start, until)) == by_dateutil(daily, start, until)


@given(rules(), starts, st.integers(0, 900), st.integers(0, 900))
def test_a_longer_period_only_adds_dates_at_the_end(rule: str, start: dt.date, first: int, more: int) -> None:
    until = start + dt.timedelta(first)
    longer = list(rule_dates(rule, start, until + dt.timedelta(more)))
    assert list(rule_dates(rule, start, until)) == [day for day in longer if day <= until]
    assert longer == sorted(set(longer)) and all(day >= start for day in longer)


def dates(rule: str, start: dt.date, until: dt.date = LAST) -> list[str]:
    return [day.isoformat() for day in rule_dates(rule, start, until)]


def test_without_a_rule_it_is_once() -> None:
    assert dates("", DAY(2026, 5, 4)) == ["2026-05-04"]
    assert dates("", DAY(2026, 5, 4), DAY(2026, 5, 3)) == []


def test_a_start_that_does_not_satisfy_the_rule_is_no_date_and_not_counted() -> None:
    assert dates("FREQ=MONTHLY;BYMONTHDAY=1;COUNT=2", DAY(2026, 1, 15)) == ["2026-02-01", "2026-03-01"]


def test_months_without_a_day_31_are_left_out() -> None:
    assert dates("FREQ=MONTHLY", DAY(2026, 1, 31), DAY(2026, 6, 30)) == ["2026-01-31", "2026-03-31", "2026-05-31"]


def test_29_february_comes_in_leap_years() -> None:
    assert dates("FREQ=YEARLY", DAY(2024, 2, 29), DAY(2033, 1, 1)) == ["2024-02-29", "2028-02-29", "2032-02-29"]


def test_until_is_included() -> None:
    assert dates("FREQ=WEEKLY;UNTIL=20260518", DAY(2026, 5, 4)) == ["2026-05-04", "2026-05-11", "2026-05-18"]


def test_plain_and_numbered_weekdays_together_are_either() -> None:
    assert dates("FREQ=MONTHLY;BYDAY=1TU,-1FR;COUNT=3", DAY(2026, 5, 1)) == ["2026-05-05", "2026-05-29", "2026-06-02"]
    mixed = dates("FREQ=MONTHLY;BYDAY=MO,1TU;COUNT=4", DAY(2026, 5, 1))
    assert mixed == ["2026-05-04", "2026-05-05", "2026-05-11", "2026-05-18"]


def test_last_working_day_of_the_month() -> None:
    rule = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3"
    assert dates(rule, DAY(2026, 1, 1)) == ["2026-01-30", "2026-02-27", "2026-03-31"]


def test_a_week_counts_as_a_whole_for_positions() -> None:
    rule = "FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=1;COUNT=2"  # from a Tuesday: the first Monday is that of next week
    assert dates(rule, DAY(2026, 5, 5)) == ["2026-05-11", "2026-05-18"]


@pytest.mark.parametrize("rule", ["FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31"])
def test_a_rule_that_never_comes_true_ends(rule: str) -> None:
    assert dates(rule, DAY(1990, 1, 1), DAY(2199, 12, 31)) == []


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=0", "nonsense", "FREQ=DAILY;UNTIL=20261399"])
def test_what_cannot_be_read_is_said(rule: str) -> None:
    with pytest.raises(UserError):
        rule_dates(rule, DAY(2026, 1, 1), DAY(2026, 12, 31))
