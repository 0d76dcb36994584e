"""The next dates of a frequency in words, and what to know about it."""

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import QLocale

from commplan.domain.records import ContentEvent, EventException
from commplan.domain.texts import Text, literal, translate
from commplan.domain.words import ExceptionAction
from commplan.planning.coming import Coming, Warnings
from commplan.ui.dates import date_words, qdate

NO_DATES = translate("Window", "There is no such day: this frequency has no dates.")


def day_words(day: dt.date, locale: QLocale) -> str:
    """A date with its weekday, short: "Tue 10 Nov 2026"."""
    return locale.toString(qdate(day), "ddd d MMM yyyy")


def coming_words(date: Coming, event: ContentEvent, locale: QLocale, end: dt.date) -> Text:
    """One of the next dates, what happened to it, and whether it lies after the plan's `end`."""
    words = _coming_words(date, event, locale)
    if (date.date or date.original) <= end:
        return words
    return translate("Window", "{date} · after the plan’s end").format(date=words)


def _coming_words(date: Coming, event: ContentEvent, locale: QLocale) -> Text:
    before = day_words(date.original, locale)
    if date.stays and date.date is not None:
        return _with(day_words(date.date, locale), translate("Window", "stays: sent or put up"))
    if date.exception == ExceptionAction.LEFT_OUT:
        return translate("Window", "left out: {day}").format(day=before)
    reason = _reason(date)
    if date.date is None:
        return translate("Window", "skipped: {day} · {reason}").format(day=before, reason=reason)
    after = day_words(date.date, locale)
    shifted = date.date != date.original and (date.exception is not None or not event.workday_offset)
    if date.exception == ExceptionAction.ADDED or not shifted:
        return literal(after) if date.exception is None else _with(after, reason)
    return _with(_from_to(date.original, date.date, locale), reason)


def _from_to(before: dt.date, after: dt.date, locale: QLocale) -> str:
    """ "Sat 6 Dec → Mon 8 Dec 2025": the year once, where it is the same."""
    form = "ddd d MMM" if before.year == after.year else "ddd d MMM yyyy"
    return f"{locale.toString(qdate(before), form)} → {day_words(after, locale)}"


def _with(words: str, reason: Text) -> Text:
    return Text("", "{day} · {reason}").format(day=words, reason=reason)


def _reason(date: Coming) -> Text:
    if date.exception == ExceptionAction.MOVED:
        return translate("Window", "moved")
    if date.exception == ExceptionAction.ADDED:
        return translate("Window", "added")
    return literal(date.day_off) if date.day_off else translate("Window", "weekend")


def exception_words(exception: EventException, locale: QLocale) -> Text:
    """What an exception does: "left out: …", "moved: … → …", "added: …"."""
    original = day_words(exception.original, locale) if exception.original else ""
    date = day_words(exception.date, locale) if exception.date else ""
    if exception.action == ExceptionAction.LEFT_OUT:
        return translate("Window", "left out: {day}").format(day=original)
    if exception.action == ExceptionAction.MOVED and exception.original and exception.date:
        return translate("Window", "moved: {days}").format(days=_from_to(exception.original, exception.date, locale))
    if original:  # a date that stayed when the others changed
        return translate("Window", "stayed: {day}").format(day=date)
    return translate("Window", "added: {day}").format(day=date)


def warning_words(found: Warnings, locale: QLocale) -> Iterator[Text]:
    """What people may not expect of a frequency, one sentence each."""
    if found.no_dates:
        yield NO_DATES
    if found.first is not None:
        text = translate("Window", "No date lies in the plan’s period; the first one is {day}.")
        yield text.format(day=date_words(found.first, locale))
    elif found.late_start is not None:
        text = translate("Window", "The start is not one of the dates; the first one is {day}.")
        yield text.format(day=date_words(found.late_start, locale))
    if found.only_leap_years:
        yield translate("Window", "There is a 29 February in leap years only.")
    if found.skipped_day:
        text = translate("Window", "Months without a day {day} are left out.")
        yield text.format(day=found.skipped_day)
    for rule, dates in found.quiet:
        text = translate("Window", "%n date(s) lie in the quiet period “{name}”.", "", 1)
        yield text.count(dates).format(name=rule.name)
