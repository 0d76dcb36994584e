"""Splitting, moving and pairing series of dates."""

import datetime as dt
from itertools import islice

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from commplan.domain.rules import rule_problem
from commplan.planning.rules import parse, rule_dates
from commplan.planning.series import Series, moved, paired, split, with_parts
from tests.planning.builders import DAY
from tests.planning.test_rules import rules, starts

UNTIL = DAY(2034, 1, 1)


def dates(series: Series | None, count: int = 400) -> list[dt.date]:
    return list(islice(series.dates(UNTIL), count)) if series else []


@given(rules(), starts, st.integers(0, 30))
def test_both_parts_of_a_split_series_are_the_series(rule: str, start: dt.date, place: int) -> None:
    series = Series(rule, start)
    all_dates = list(series.dates(UNTIL))
    assume(len(all_dates) > place)
    at = all_dates[place]
    head, tail = split(series, at)
    assert [d for s in (head, tail) if s for d in s.dates(UNTIL)] == all_dates
    assert (head is None) == (place == 0)
    assert tail is not None and tail.start == (at if place else start)
    for part in filter(None, (head, tail)):
        assert rule_problem(part.rule) is None


@given(rules(), starts, st.dates(DAY(2026, 1, 1), DAY(2031, 1, 1)))
def test_a_series_can_be_split_between_its_dates(rule: str, start: dt.date, at: dt.date) -> None:
    series = Series(rule, start)
    head, tail = split(series, at)
    all_dates = list(series.dates(UNTIL))
    assert dates(head) == [d for d in all_dates if d < at][:400]
    assert dates(tail) == [d for d in all_dates if d >= at][:400]


def test_the_rest_of_a_series_has_the_remaining_count() -> None:
    head, tail = split(Series("FREQ=WEEKLY;COUNT=10", DAY(2026, 5, 4)), DAY(2026, 5, 25))
    assert head == Series("FREQ=WEEKLY;COUNT=3", DAY(2026, 5, 4))
    assert tail == Series("FREQ=WEEKLY;COUNT=7", DAY(2026, 5, 25))


def test_the_rest_of_a_series_has_the_same_end() -> None:
    head, tail = split(Series("FREQ=WEEKLY;UNTIL=20261231", DAY(2026, 5, 4)), DAY(2026, 5, 25))
    assert head == Series("FREQ=WEEKLY;UNTIL=20260518", DAY(2026, 5, 4))
    assert tail == Series("FREQ=WEEKLY;UNTIL=20261231", DAY(2026, 5, 25))


@given(rules(), starts, st.integers(0, 20), st.integers(-40, 40))
def test_a_moved_series_keeps_its_rhythm(rule: str, start: dt.date, place: int, by: int) -> None:
    series = Series(rule, start)
    before = list(islice(series.dates(UNTIL), place + 30))
    assume(len(before) > place)
    original = before[place]
    new = moved(series, original, original + dt.timedelta(by))
    if new is None:
        return
    after = list(islice(new.dates(), len(before)))
    assert len(after) == len(before) and after[place] == original + dt.timedelta(by)
    assert new.start == after[0] or by == 0
    if parse(rule).freq in ("DAILY", "WEEKLY"):
        assert after == [day + dt.timedelta(by) for day in before]
    assert rule_problem(new.rule) is None if new.rule else True


@given(rules(), starts, st.integers(-40, 40))
def test_a_moved_series_has_as_many_dates(rule: str, start: dt.date, by: int) -> None:
    series = Series(rule, start)
    all_dates = list(series.dates(UNTIL))
    assume(all_dates and ("COUNT" in rule or "UNTIL" in rule))
    new = moved(series, all_dates[0], all_dates[0] + dt.timedelta(by))
    if new and max(all_dates) < DAY(2032, 1, 1):
        assert len(list(new.dates(UNTIL))) == len(all_dates)


@pytest.mark.parametrize(
    ("rule", "original", "to", "expected"),
    [
        ("", DAY(2026, 5, 4), DAY(2026, 5, 8), Series("", DAY(2026, 5, 8))),
        ("FREQ=WEEKLY", DAY(2026, 5, 12), DAY(2026, 5, 14), Series("FREQ=WEEKLY", DAY(2026, 5, 7))),
        ("FREQ=WEEKLY;BYDAY=TU", DAY(2026, 5, 12), DAY(2026, 5, 14), Series("FREQ=WEEKLY;BYDAY=TH", DAY(2026, 5, 7))),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", DAY(2026, 5, 5), DAY(2026, 5, 6),
         Series("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,MO;WKST=TU", DAY(2026, 5, 6))),
        ("FREQ=DAILY;INTERVAL=3", DAY(2026, 5, 8), DAY(2026, 5, 9), Series("FREQ=DAILY;INTERVAL=3", DAY(2026, 5, 6))),
        ("FREQ=MONTHLY;BYMONTHDAY=15", DAY(2026, 6, 15), DAY(2026, 6, 20),
         Series("FREQ=MONTHLY;BYMONTHDAY=20", DAY(2026, 5, 20))),
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1", DAY(2026, 8, 1), DAY(2026, 7, 20),
         Series("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20", DAY(2026, 7, 20))),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", DAY(2026, 6, 30), DAY(2026, 6, 29), None),
        ("FREQ=MONTHLY;BYDAY=3WE", DAY(2026, 6, 17), DAY(2026, 6, 10),
         Series("FREQ=MONTHLY;BYDAY=2WE", DAY(2026, 5, 13))),
        ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=2", DAY(2026, 6, 12), DAY(2026, 6, 5),
         Series("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1", DAY(2026, 5, 1))),
        ("FREQ=MONTHLY;BYDAY=-1FR", DAY(2026, 6, 26), DAY(2026, 6, 19), None),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6", DAY(2027, 12, 6), DAY(2027, 11, 30),
         Series("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30", DAY(2026, 11, 30))),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=-1TH", DAY(2027, 11, 25), DAY(2027, 10, 28),
         Series("FREQ=YEARLY;BYMONTH=10;BYDAY=-1TH", DAY(2026, 10, 29))),
        ("FREQ=MONTHLY;BYMONTHDAY=15", DAY(2026, 6, 15), DAY(2026, 6, 30), None),  # no 30th in February
        ("FREQ=MONTHLY;BYDAY=-1FR", DAY(2026, 6, 26), DAY(2026, 6, 25), None),  # the last Thursday may come after it
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", DAY(2026, 6, 30), DAY(2026, 6, 29), None),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", DAY(2026, 5, 4), DAY(2026, 5, 5), None),
        ("FREQ=WEEKLY", DAY(2026, 5, 13), DAY(2026, 5, 14), None),  # the 13th is none of its dates
    ],
)  # fmt: skip
def test_where_a_series_can_move(rule: str, original: dt.date, to: dt.date, expected: Series | None) -> None:
    assert moved(Series(rule, DAY(2026, 5, 5 if rule else 4)), original, to) == expected


def test_an_end_moves_when_it_must() -> None:
    series = Series("FREQ=WEEKLY;UNTIL=20260521", DAY(2026, 5, 5))
    assert moved(series, DAY(2026, 5, 5), DAY(2026, 5, 7)) == Series("FREQ=WEEKLY;UNTIL=20260521", DAY(2026, 5, 7))
    assert moved(series, DAY(2026, 5, 5), DAY(2026, 5, 8)) == Series("FREQ=WEEKLY;UNTIL=20260522", DAY(2026, 5, 8))


def test_dates_of_a_moved_series_are_paired_in_order() -> None:
    old, new = Series("FREQ=WEEKLY", DAY(2026, 5, 4)), Series("FREQ=WEEKLY", DAY(2026, 5, 18))
    assert paired(old, new, [DAY(2026, 5, 4), DAY(2026, 5, 11)], in_order=True) == {
        DAY(2026, 5, 4): DAY(2026, 5, 18),
        DAY(2026, 5, 11): DAY(2026, 5, 25),
    }


@pytest.mark.parametrize(
    ("old", "new", "day", "expected"),
    [
        ("FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=TH", DAY(2026, 5, 12), DAY(2026, 5, 14)),
        ("FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=-1FR", DAY(2026, 6, 5), DAY(2026, 6, 26)),
        ("FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6", DAY(2027, 5, 5), DAY(2027, 12, 6)),
        ("FREQ=WEEKLY;BYDAY=TU,TH", "FREQ=WEEKLY;BYDAY=TH", DAY(2026, 5, 14), DAY(2026, 5, 14)),
        ("FREQ=WEEKLY;BYDAY=TU,TH", "FREQ=WEEKLY;BYDAY=TH", DAY(2026, 5, 12), None),
        ("FREQ=WEEKLY", "FREQ=DAILY", DAY(2026, 5, 12), DAY(2026, 5, 12)),
        ("FREQ=WEEKLY", "FREQ=MONTHLY", DAY(2026, 5, 12), None),
        ("FREQ=WEEKLY", "", DAY(2026, 5, 5), DAY(2026, 5, 5)),
    ],
)
def test_dates_of_other_rules_are_paired_within_a_period(
    old: str, new: str, day: dt.date, expected: dt.date | None
) -> None:
    start = DAY(2026, 5, 5)
    assert paired(Series(old, start), Series(new, start), [day], in_order=False).get(day) == expected


def test_parts_are_replaced_where_they_stand() -> None:
    rule = with_parts("FREQ=WEEKLY;COUNT=3;BYDAY=TU", COUNT=None, BYDAY="TH", UNTIL="20271231")
    assert rule == "FREQ=WEEKLY;BYDAY=TH;UNTIL=20271231"
    assert list(rule_dates(rule, DAY(2027, 12, 30), UNTIL)) == [DAY(2027, 12, 30)]
