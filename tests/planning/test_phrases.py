"""Frequencies and offsets in words."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain.texts import Text
from commplan.domain.words import DateRule, OffsetFrom, OffsetUnit
from commplan.planning.phrases import frequency_phrase, offset_phrase
from tests.planning.builders import DAY, communication, event
from tests.planning.test_rules import rules

FIRST = DAY(2026, 1, 1)
TUESDAY = DAY(2026, 11, 17)


def short(day: dt.date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


@pytest.mark.parametrize(
    ("start", "rule", "values", "expected"),
    [
        (TUESDAY, "", {}, "once, 17.11.2026"),
        (TUESDAY, "", {"workday_offset": 3}, "once, 17.11.2026, 3 working day(s) after"),
        (TUESDAY, "FREQ=DAILY", {}, "daily"),
        (TUESDAY, "FREQ=DAILY;INTERVAL=3", {}, "every 3 day(s)"),
        (TUESDAY, "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", {}, "daily, Monday to Friday"),
        (TUESDAY, "FREQ=WEEKLY", {}, "weekly, Tuesday"),
        (TUESDAY, "FREQ=WEEKLY;BYDAY=TH,TU", {}, "weekly, Tuesday, Thursday"),
        (TUESDAY, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", {}, "every 2 week(s), Tuesday"),
        (TUESDAY, "FREQ=WEEKLY;COUNT=5", {}, "weekly, Tuesday, 5 time(s)"),
        (TUESDAY, "FREQ=WEEKLY;UNTIL=20270131", {}, "weekly, Tuesday, until 31.1.2027"),
        (FIRST, "FREQ=MONTHLY;BYMONTHDAY=1", {}, "monthly, first working day"),
        (FIRST, "FREQ=MONTHLY;BYMONTHDAY=1", {"date_rule": DateRule.KEEP}, "monthly, on day 1"),
        (FIRST, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", {}, "monthly, last working day"),
        (FIRST, "FREQ=MONTHLY;BYMONTHDAY=-1", {"date_rule": DateRule.PREVIOUS}, "monthly, last working day"),
        (FIRST, "FREQ=MONTHLY;BYMONTHDAY=-1", {}, "monthly, last day of the month"),
        (FIRST, "FREQ=MONTHLY;BYMONTHDAY=15", {}, "monthly, on day 15"),
        (FIRST, "FREQ=MONTHLY;BYMONTHDAY=15", {"date_rule": DateRule.SKIP}, "monthly, on day 15, working days only"),
        (FIRST, "FREQ=MONTHLY;BYMONTHDAY=15,1", {}, "monthly, on days 1, 15"),
        (TUESDAY, "FREQ=MONTHLY", {}, "monthly, on day 17"),
        (FIRST, "FREQ=MONTHLY;BYDAY=-1FR", {}, "monthly, last Friday of the month"),
        (FIRST, "FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", {}, "monthly, last Friday of the month"),
        (FIRST, "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO", {}, "every two months, first Monday of the month"),
        (FIRST, "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=2", {}, "every 5 month(s), on day 2"),
        (FIRST, "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1", {"workday_offset": 10},
         "quarterly, 10 working day(s) after the quarter"),
        (FIRST, "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1", {"workday_offset": 10},
         "quarterly, 10 working day(s) after the quarter"),
        (DAY(2026, 2, 1), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1", {"workday_offset": 9},
         "quarterly, on day 1, 9 working day(s) after"),
        (FIRST, "FREQ=MONTHLY;BYMONTHDAY=20", {"workday_offset": -2}, "monthly, on day 20, 2 working day(s) before"),
        (FIRST, "FREQ=YEARLY;BYMONTH=4,10;BYMONTHDAY=15", {}, "twice a year, on day 15"),
        (FIRST, "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=18", {"date_rule": DateRule.PREVIOUS},
         "yearly, 18 December, or the working day before"),
        (DAY(2026, 12, 18), "FREQ=YEARLY", {}, "yearly, 18 December"),
        (FIRST, "FREQ=YEARLY;BYMONTH=11;BYDAY=-1TH", {}, "yearly, last Thursday of November"),
        (FIRST, "FREQ=YEARLY;BYMONTH=1;BYDAY=3TU", {}, "yearly, third Tuesday of January"),
        (FIRST, "FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=3", {}, "every 2 year(s), 3 May"),
        (FIRST, "FREQ=YEARLY;BYMONTH=5,6;BYMONTHDAY=3", {}, "yearly, FREQ=YEARLY;BYMONTH=5,6;BYMONTHDAY=3"),
        (FIRST, "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", {}, "monthly, FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"),
    ],
)  # fmt: skip
def test_frequencies(start: dt.date, rule: str, values: dict[str, object], expected: str) -> None:
    assert str(frequency_phrase(event(start, rule, **values), short)) == expected


@given(rules(), st.dates(DAY(2026, 1, 1), DAY(2027, 1, 1)), st.sampled_from(DateRule), st.sampled_from((0, 7, -7)))
def test_there_are_words_for_every_rule(rule: str, start: dt.date, date_rule: DateRule, offset: int) -> None:
    phrase = str(frequency_phrase(event(start, rule, date_rule=date_rule, workday_offset=offset)))
    assert phrase and "{" not in phrase and "%n" not in phrase and ", ," not in phrase


@pytest.mark.parametrize(
    ("offset", "unit", "since", "time", "expected"),
    [
        (0, "working_days", "start", dt.time(9), "same day, 09:00"),
        (0, "working_days", "start", None, "same day"),
        (0, "working_days", "end", None, "last day of the event"),
        (-3, "working_days", "start", dt.time(9), "3 working day(s) before"),
        (1, "working_days", "start", None, "1 working day(s) after"),
        (5, "working_days", "end", None, "5 working day(s) after the end"),
        (-5, "working_days", "end", None, "5 working day(s) before the end"),
        (7, "calendar_days", "start", None, "7 day(s) after"),
        (-7, "calendar_days", "start", None, "7 day(s) before"),
        (7, "calendar_days", "end", None, "7 day(s) after the end"),
        (-7, "calendar_days", "end", None, "7 day(s) before the end"),
    ],
)
def test_offsets(offset: int, unit: str, since: str, time: dt.time | None, expected: str) -> None:
    one = communication(event(), offset=offset, offset_unit=OffsetUnit(unit), offset_from=OffsetFrom(since), time=time)
    assert str(offset_phrase(one)) == expected


def test_numbers_are_counted_so_that_languages_can_inflect() -> None:
    phrase = offset_phrase(communication(event(), offset=-3))
    assert (phrase.context, phrase.n) == ("Phrases", 3)


def test_weekdays_are_whole_texts_of_their_own() -> None:
    phrase = frequency_phrase(event(FIRST, "FREQ=MONTHLY;BYDAY=-1WE"))
    spoken: list[str] = []

    def say(text: Text) -> str:
        spoken.append(text.source)
        for value in text.values.values():
            if isinstance(value, Text):
                say(value)
        return ""

    say(phrase)
    assert {"monthly", "{weekday} of the month", "last Wednesday"} <= set(spoken)
