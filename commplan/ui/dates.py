"""Dates between Python and Qt, and in words of a locale."""

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QTime


def qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)


def pydate(day: QDate) -> dt.date:
    return dt.date(day.year(), day.month(), day.day())


def date_format(locale: QLocale) -> str:
    """The locale's short date format with four digits for the year: "dd.MM.yyyy"."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def date_words(day: dt.date, locale: QLocale) -> str:
    """A date in digits: "24.11.2026"."""
    return locale.toString(qdate(day), date_format(locale))


def long_date_words(day: dt.date, locale: QLocale) -> str:
    """A date with its weekday: "Tuesday 10 November 2026"."""
    return locale.toString(qdate(day), "dddd d MMMM yyyy")


def time_words(time: dt.time, locale: QLocale) -> str:
    return locale.toString(QTime(time.hour, time.minute), QLocale.FormatType.ShortFormat)
