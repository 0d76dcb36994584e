"""Days with the name of a month: in all languages, in all their forms, and never by guessing."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from commplan.planning.month_dates import MonthDate, month_of, read_month_date, read_with_weekday


@given(st.dates(dt.date(1970, 1, 1), dt.date(2199, 12, 31)), st.sampled_from(("en", "pl", "nl")), st.booleans())
def test_a_day_is_read_as_the_language_writes_it(day: dt.date, language: str, is_long: bool) -> None:
    form = "dddd, d MMMM yyyy" if is_long else "d MMM yyyy"
    words = QLocale(language).toString(QDate(day.year, day.month, day.day), form)
    assert read_with_weekday(words, 2000) == day
    assert read_with_weekday(words.upper(), 2000) == day


@pytest.mark.parametrize("language", ["en", "pl", "nl"])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_month_is_known_by_all_its_names(language: str, month: int) -> None:
    locale = QLocale(language)
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        assert month_of(locale.monthName(month, form)) == month
        assert month_of(locale.standaloneMonthName(month, form)) == month


@pytest.mark.parametrize(
    "words",
    ["12 April 2027", "12 kwi 2027 r.", "April 12, 2027", "april 12th 2027", "12th of April 2027", "12-Apr-27",
     "12.kwietnia.2027", "12e april 2027", "12. April 2027", "12-go kwietnia 2027 roku"],
)  # fmt: skip
def test_all_these_are_one_day(words: str) -> None:
    assert read_month_date(words) == MonthDate(12, 4, 2027)
    assert read_with_weekday(words, 2000) == dt.date(2027, 4, 12)


def test_without_a_year_it_is_the_one_that_is_meant() -> None:
    assert read_with_weekday("16 lutego", 2028) == dt.date(2028, 2, 16)


@pytest.mark.parametrize(
    "words",
    ["31 lutego 2027", "29 February 2027", "12 się", "12 April 27", "2027 April 12", "Apr-27", "April 2027", "maj"],
)
def test_what_is_no_day_or_not_clear_is_none(words: str) -> None:
    assert read_with_weekday(words, 2027) is None


def test_a_day_with_the_wrong_weekday_is_none() -> None:
    assert read_with_weekday("Monday 12 April 2027", 2027) == dt.date(2027, 4, 12)
    assert read_with_weekday("Tuesday 12 April 2027", 2027) is None
