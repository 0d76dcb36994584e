"""The lines of the agenda: weeks, and in them days with what goes out, is due, or keeps people away. Pure."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from commplan.planning.deadlines import Deadline
from commplan.ui.calendar.days import Day, Entry, Period, Span
from commplan.ui.calendar.periods import week_of


@dataclass(frozen=True, slots=True)
class WeekRow:
    """The heading of a week; `count` is how many communications go out in it."""

    date: dt.date  # its first day
    count: int

    @property
    def last(self) -> dt.date:
        return self.date + dt.timedelta(6)


What = Entry | Span | tuple[Deadline, ...] | None


@dataclass(frozen=True, slots=True)
class DayRow:
    """A line of a day; the first of each day carries the date. `what` None: the name of the day off itself, or that
    there is nothing today.

    All deadlines of a day stand in one line. A Span without an item is a quiet period. What goes on for several days
    stands on its first day and, as long as it goes on, at the beginning of each week.
    """

    day: Day
    what: What
    is_first: bool

    @property
    def date(self) -> dt.date:
        return self.day.date

    @property
    def entry(self) -> Entry | None:
        """What can be selected in this line."""
        if isinstance(self.what, Span):
            return self.what.item
        return None if isinstance(self.what, tuple) else self.what


AgendaRow = WeekRow | DayRow


def agenda_rows(period: Period, first_weekday: int, today: dt.date) -> list[AgendaRow]:
    """The lines of whole weeks, in order. Today has one even when there is nothing."""
    rows: list[AgendaRow] = []
    for date, day in period.days.items():
        first, _ = week_of(date, first_weekday)
        if date == first:
            week = (period.days.get(first + dt.timedelta(n)) for n in range(7))
            rows.append(WeekRow(date, sum(len(each.items) for each in week if each)))
        things = list(_things(period, day, is_week_start=date == first)) or [None] * (date == today)
        rows += [DayRow(day, what, n == 0) for n, what in enumerate(things)]
    return rows


def day_rows(period: Period, date: dt.date) -> list[AgendaRow]:
    """The lines of one day alone, with all that goes on."""
    day = period.days[date]
    return [DayRow(day, what, n == 0) for n, what in enumerate(_things(period, day, is_week_start=True))]


def _things(period: Period, day: Day, *, is_week_start: bool) -> Iterator[What]:
    if day.note:
        yield None
    for span in period.spans:
        if span.first == day.date or (is_week_start and span.first < day.date <= span.last):
            yield span
    if day.deadlines:
        yield day.deadlines
    yield from day.entries
