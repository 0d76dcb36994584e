"""Dates, times and numbers in the language of the sheet."""

import datetime as dt

import pytest

from commplan.documents.formats import Formats

DAY = dt.date(2026, 11, 3)


@pytest.mark.parametrize(
    ("language", "date", "day", "number", "listed"),
    [
        ("en", "03/11/2026", "Tuesday, 3 November 2026", "1,240.5", "a, b and c"),
        ("pl", "3.11.2026", "wtorek, 3 listopada 2026", "1\u00a0240,5", "a, b i c"),
        ("nl", "03-11-2026", "dinsdag 3 november 2026", "1.240,5", "a, b en c"),
    ],
)
def test_each_language_writes_in_its_own_way(language: str, date: str, day: str, number: str, listed: str) -> None:
    formats = Formats(language)
    assert (formats.date(DAY), formats.day(DAY)) == (date, day)
    assert (formats.number(1240.5), formats.listed(["a", "b", "c"])) == (number, listed)


def test_a_moment_is_told_as_the_clock_of_the_zone_showed_it() -> None:
    assert Formats("pl").stamp("2026-11-03T23:30:00Z", "Europe/Warsaw") == "4.11.2026, 00:30"
    assert Formats("pl").stamp("2026-07-03T23:30:00Z", "Europe/Warsaw") == "4.07.2026, 01:30"


def test_periods_and_all_day() -> None:
    formats = Formats("nl")
    assert formats.period(DAY, DAY) == "03-11-2026"
    assert formats.period(DAY, dt.date(2026, 11, 5)) == "03-11-2026 – 05-11-2026"
    assert formats.moment(DAY, None) == "03-11-2026"
    assert formats.moment(DAY, dt.time(8, 5)) == "03-11-2026, 08:05"


def test_languages_have_names_and_unknown_ones_their_code() -> None:
    assert Formats("nl").language("pl") == "Pools"
    assert Formats("nl").language("zz") == "zz"
