"""Dates of a starter, written relative to the plan's first month, as days of the calendar.

A date is an object with one base and, if need be, a refinement:

* `month` n: the n-th month of the plan (0: the first); `calendar_month` 1..12: that month, from the start on
* `day` 1..31, or -1 for the last day of the month; a day that the month does not have becomes its last
* `weekday` "mo" .. "su": with `nth` (1..5, or -1 for the last) the n-th of the month, else the first from the day on
* `quarter_end` n: the n-th end of a calendar quarter, the one on the day before the start included
* `today` n: n calendar days after today (the demo only)
* `plus` n: n calendar days later than all that
"""

import calendar
import datetime as dt
from collections.abc import Mapping

WEEKDAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_DAY = dt.timedelta(days=1)
_NAMES = frozenset({"month", "calendar_month", "day", "weekday", "nth", "quarter_end", "today", "plus"})


def add_months(first: dt.date, months: int) -> dt.date:
    """The first day of the month that lies `months` after that of `first`."""
    years, month = divmod(first.month - 1 + months, 12)
    return dt.date(first.year + years, month + 1, 1)


def last_of_month(day: dt.date) -> dt.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def resolve(expression: Mapping[str, int | str], start: dt.date, today: dt.date | None = None) -> dt.date:
    """The day that `expression` means in a plan whose first month begins on `start`. ValueError when it means none."""
    if not expression.keys() <= _NAMES:
        raise ValueError(f"unknown words in the date {dict(expression)}")
    day = _base(expression, start, today)
    weekday = expression.get("weekday")
    if weekday is not None:
        day = _on_weekday(day, WEEKDAYS.index(str(weekday)), expression)
    return day + int(expression.get("plus", 0)) * _DAY


def _base(expression: Mapping[str, int | str], start: dt.date, today: dt.date | None) -> dt.date:
    if "today" in expression:
        if today is None:
            raise ValueError(f"{dict(expression)} needs to know what day it is")
        return today + int(expression["today"]) * _DAY
    if "quarter_end" in expression:
        return _quarter_end(start, int(expression["quarter_end"]))
    if "calendar_month" in expression:
        month = add_months(start, (int(expression["calendar_month"]) - start.month) % 12)
    else:
        month = add_months(start, int(expression["month"]))
    last = last_of_month(month)
    wanted = int(expression.get("day", 1))
    return last if wanted == -1 else month.replace(day=min(wanted, last.day))


def _quarter_end(start: dt.date, n: int) -> dt.date:
    before = (start.month - 1) % 3  # months of the running quarter that are over
    return add_months(start, 3 * (n + 1 if before else n) - before) - _DAY


def _on_weekday(day: dt.date, weekday: int, expression: Mapping[str, int | str]) -> dt.date:
    nth = int(expression.get("nth", 0))
    if nth < 0:
        last = last_of_month(day)
        return last - ((last.weekday() - weekday) % 7) * _DAY
    if nth:
        day = day.replace(day=1) + 7 * (nth - 1) * _DAY
    return day + ((weekday - day.weekday()) % 7) * _DAY
