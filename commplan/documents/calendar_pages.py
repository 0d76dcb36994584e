"""The calendar on paper: a page for each week, month, quarter or year."""

import datetime as dt
from collections.abc import Iterator

from commplan.documents.blocks import Document, Words
from commplan.documents.calendar_source import CalendarSource, Days, week_number
from commplan.documents.formats import Formats
from commplan.documents.view_blocks import Day, Legend, MonthDensity, WeeksGrid, YearGrid
from commplan.documents.view_frame import ViewRequest, view_document
from commplan.domain.texts import Text, translate


def week_calendar(request: ViewRequest) -> Document:
    """A page for each week that the period touches: seven columns, with everything that is known of each day."""
    firsts = _mondays(request.options.formats, (request.start, request.end))
    parts = [(first, first + dt.timedelta(6)) for first in firsts]
    source = _source(request, parts, details=True)
    grids = [_grid(source, part, request) for part in parts]
    what = translate("Print", "Calendar, by week")
    return view_document(request.schedule.plan, what, _period(request), grids, request.options)


def month_calendar(request: ViewRequest) -> Document:
    """A page for each month that the period touches."""
    return _weeks(request, 1, translate("Print", "Calendar, by month"))


def quarter_calendar(request: ViewRequest) -> Document:
    """A page for each quarter that the period touches."""
    return _weeks(request, 3, translate("Print", "Calendar, by quarter"))


def year_calendar(request: ViewRequest) -> Document:
    """A page for every twelve months, from the first month of the period to its last: how much goes out each day."""
    last = _later(request.end.replace(day=1), 1) - dt.timedelta(1)
    parts = [(start, min(end, last)) for start, end in _parts(request, 12)]
    source = _source(request, parts)
    note = translate("Print", "Number and bar: how much goes out on the day")
    legend = Legend(shades=source.shades, note=note)
    names = tuple(source.formats.weekday(n, short=True) for n in _weekdays(source))
    grids = [
        YearGrid(title=_year(source, part), weekdays=names, months=tuple(_densities(source, part)), legend=legend)
        for part in parts
    ]
    what = translate("Print", "Calendar, by year")
    return view_document(request.schedule.plan, what, _period(request), grids, request.options)


def _year(source: CalendarSource, part: Days) -> str:
    """ "2026", "June 2026 – May 2027", "Czerwiec 2026 – maj 2027", "October – December 2026"."""
    formats = source.formats
    if part[0].year != part[1].year:
        return f"{formats.month(part[0])} – {formats.month_name(part[1])} {part[1].year}"
    if (part[0].month, part[1].month) == (1, 12):
        return str(part[0].year)
    return _months(source, part)


def _weeks(request: ViewRequest, months: int, what: Text) -> Document:
    parts = list(_parts(request, months))
    formats = request.options.formats
    weeks = [first for part in parts for first in _mondays(formats, part)]
    source = _source(request, [(first, first + dt.timedelta(6)) for first in weeks])
    grids = [_grid(source, part, request) for part in parts]
    return view_document(request.schedule.plan, what, _period(request), grids, request.options)


def _period(request: ViewRequest) -> str:
    return request.options.formats.period(request.start, request.end)


def _source(request: ViewRequest, parts: list[Days], *, details: bool = False) -> CalendarSource:
    """The days of whole weeks, months, quarters or years: nobody wants half of one."""
    whole = ViewRequest(schedule=request.schedule, start=parts[0][0], end=parts[-1][1], options=request.options)
    return CalendarSource(whole, details=details)


def _parts(request: ViewRequest, months: int) -> Iterator[Days]:
    """First and last day of every month or quarter that the period touches, or of every twelve months of it."""
    first = request.start.replace(day=1)
    start = first.replace(month=(first.month - 1) // months * months + 1) if months < 12 else first
    while start <= request.end:
        following = _later(start, months)
        yield start, following - dt.timedelta(1)
        start = following


def _later(day: dt.date, months: int) -> dt.date:
    """The first of the month so many months later."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, 1)


def _weekdays(source: CalendarSource) -> list[int]:
    return [(source.formats.first_weekday + n) % 7 for n in range(7)]


def _mondays(formats: Formats, part: Days) -> list[dt.date]:
    """The first day of each week that `part` touches."""
    start = part[0] - dt.timedelta((part[0].weekday() - formats.first_weekday) % 7)
    return [start + dt.timedelta(n) for n in range(0, (part[1] - start).days + 1, 7)]


def _grid(source: CalendarSource, part: Days, request: ViewRequest) -> WeeksGrid:
    formats, weekend = source.formats, request.schedule.plan.info.weekend
    title = _title(source, part)
    return WeeksGrid(
        title=title,
        week=translate("Print", "Wk"),
        weekdays=tuple(formats.weekday(n) for n in _weekdays(source)),
        narrow=tuple(n in weekend for n in _weekdays(source)),
        weeks=tuple(source.week(first, part) for first in _mondays(formats, part)),
        more=Text("", "+{count}"),
        rest=translate("Print", "{title}: what was shortened or did not fit").format(title=title),
        legend=source.legend,
    )


def _title(source: CalendarSource, part: Days) -> Words:
    """ "November 2026", "October – December 2026", "Week 46, 09/11/2026 – 15/11/2026"."""
    if (part[1] - part[0]).days < 7:
        number, days = week_number(part[0]), source.formats.period(*part)
        return translate("Print", "Week {number}, {days}").format(number=number, days=days)
    return _months(source, part)


def _months(source: CalendarSource, part: Days) -> str:
    """ "November 2026", "October – December 2026": months of one year."""
    if part[0].month == part[1].month:
        return source.formats.month(part[0])
    first = source.formats.month_name(part[0])
    return f"{first[:1].upper()}{first[1:]} – {source.formats.month_name(part[1])} {part[1].year}"


def _densities(source: CalendarSource, part: Days) -> Iterator[MonthDensity]:
    start = part[0]
    while start <= part[1]:
        following = _later(start, 1)
        end = following - dt.timedelta(1)
        total = sum(start <= one.date <= end for one in source.dated)
        weeks = tuple(_counted(source, (start, end)))
        name = source.formats.month_name(start)
        yield MonthDensity(
            name[:1].upper() + name[1:], translate("Print", "%n communication(s)", "", 1).count(total), weeks
        )
        start = following


def _counted(source: CalendarSource, month: Days) -> Iterator[tuple[str, tuple[Day | None, ...]]]:
    for first in _mondays(source.formats, month):
        dates = [first + dt.timedelta(n) for n in range(7)]
        days = tuple(source.day(date, month) if month[0] <= date <= month[1] else None for date in dates)
        yield week_number(first), days
