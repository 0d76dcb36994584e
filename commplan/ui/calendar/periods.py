"""Which days each view of the calendar shows, and where it goes from there. Pure, also for printing."""

import calendar
import datetime as dt

from PySide6.QtCore import QLocale

from commplan.domain.validation import EARLIEST, LATEST
from commplan.ui.dates import qdate

YEAR, QUARTER, MONTH, WEEK, AGENDA = "year", "quarter", "month", "week", "agenda"
_MONTHS = {YEAR: 12, QUARTER: 3, MONTH: 1}

Days = tuple[dt.date, dt.date]
"""First and last day, both included."""


def first_weekday(locale: QLocale) -> int:
    """The first day of the week where the reader lives; 0 is Monday."""
    return locale.firstDayOfWeek().value - 1


def week_of(day: dt.date, first_weekday: int) -> Days:
    """The week that `day` lies in, from `first_weekday` (0 is Monday) on."""
    start = day - dt.timedelta((day.weekday() - first_weekday) % 7)
    return start, start + dt.timedelta(6)


def iso_week(first: dt.date) -> int:
    """The number of the ISO week (ISO 8601) that the Monday, and so the Thursday, of the seven days from `first` on
    lies in: a Sunday or Saturday before that Monday stands with it, as calendars do it that begin on these days."""
    return (first + dt.timedelta(-first.weekday() % 7)).isocalendar().week


def week_number(day: dt.date, first_weekday: int) -> int:
    """The number at the row in which `day` stands: in weeks from Sunday on that of the Monday after it."""
    return iso_week(week_of(day, first_weekday)[0])


def month_later(day: dt.date, months: int) -> dt.date:
    """The same day of the month so many months later, or the month's last: 31 January -> 28 February."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def shown_days(view: str, day: dt.date, first_weekday: int) -> Days:
    """The days that a view shows for `day`: whole weeks, but for the year. An agenda has no end: its week is given."""
    if view not in _MONTHS:
        return week_of(day, first_weekday)
    start, end = named_days(view, day, first_weekday)
    return (start, end) if view == YEAR else (week_of(start, first_weekday)[0], week_of(end, first_weekday)[1])


def named_days(view: str, day: dt.date, first_weekday: int) -> Days:
    """The days that a view is named after: the month, without the days before and after it that fill its weeks."""
    if view not in _MONTHS:
        return week_of(day, first_weekday)
    months = _MONTHS[view]
    start = day.replace(day=1, month=(day.month - 1) // months * months + 1)
    return start, month_later(start, months) - dt.timedelta(1)


def turned(view: str, day: dt.date, steps: int) -> dt.date:
    """The day that a view shows after going so many steps forward (or, below 0, back)."""
    return month_later(day, steps * _MONTHS[view]) if view in _MONTHS else day + dt.timedelta(7 * steps)


def within_reach(day: dt.date) -> dt.date:
    """`day`, or the nearest that a plan can have."""
    return min(max(day, EARLIEST), LATEST)


def title_of(view: str, day: dt.date, locale: QLocale, first_weekday: int) -> str:
    """What is shown, in words of `locale`: "2026", "Oct – Dec 2026", "November 2026", "9 – 15 Nov 2026"."""
    if view == YEAR:
        return str(day.year)
    if view == MONTH:
        return f"{locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)} {day.year}"
    start, end = named_days(view, day, first_weekday)
    if view == QUARTER:
        first, last = (locale.standaloneMonthName(d.month, QLocale.FormatType.ShortFormat) for d in (start, end))
        return f"{first} – {last} {day.year}"
    return days_words(start, end, locale)


def days_words(first: dt.date, last: dt.date, locale: QLocale) -> str:
    """Some days, without what both ends have in common: "9 – 15 Nov 2026", "28 Dec 2026 – 3 Jan 2027"."""
    same_year, same_month = first.year == last.year, (first.year, first.month) == (last.year, last.month)
    start = locale.toString(qdate(first), "d" if same_month else "d MMM" if same_year else "d MMM yyyy")
    return f"{start} – {locale.toString(qdate(last), 'd MMM yyyy')}"
