"""The next dates of an event, what happened to each of them, and what a person should know about its frequency."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from commplan.domain.records import ContentEvent, DayRule, EventException, PlanInfo
from commplan.domain.validation import LATEST
from commplan.domain.words import ExceptionAction
from commplan.planning.expansion import EventDate, event_dates, key_of
from commplan.planning.rules import parse
from commplan.planning.series import Series
from commplan.planning.workdays import WorkingCalendar


@dataclass(frozen=True, slots=True)
class Coming:
    """One date of the rule, or an added one. `date` None: it is skipped, because its day is off, or left out."""

    original: dt.date
    date: dt.date | None
    exception: ExceptionAction | None = None
    day_off: str = ""  # the holiday or company day off on the date that gave way; "" for a plain weekend
    stays: bool = False  # where it was when the others change: sent, or put up for approval


def coming(
    event: ContentEvent,
    exceptions: Sequence[EventException],
    calendar: WorkingCalendar,
    since: dt.date,
    count: int,
    staying: Sequence[EventDate] = (),
) -> list[Coming]:
    """The first `count` dates whose original is on or after `since`; those left out and skipped are among them.

    `staying` are dates that stay where they are when the event becomes this one; they need not belong to it any more.
    """
    kept = {day.original: Coming(day.original, day.date, stays=True) for day in staying if day.original >= since}
    found = {one.original: one for one in _coming(event, exceptions, calendar, since, count)}
    return sorted({**found, **kept}.values(), key=lambda one: one.original)[:count]


def _coming(
    event: ContentEvent, exceptions: Sequence[EventException], calendar: WorkingCalendar, since: dt.date, count: int
) -> list[Coming]:
    of_rule = islice((day for day in Series(event.rule, event.start).dates() if day >= since), count)
    keys = {key for x in exceptions if (key := key_of(x)) and key >= since and x.action == ExceptionAction.ADDED}
    return [_one(event, exceptions, calendar, day) for day in sorted({*of_rule, *keys})[:count]]


def _one(
    event: ContentEvent, exceptions: Sequence[EventException], calendar: WorkingCalendar, original: dt.date
) -> Coming:
    mine = [x for x in exceptions if key_of(x) == original]
    found = event_dates(event, mine, calendar, original, original)
    if found and found[0].action is not None:
        return Coming(original, found[0].date, found[0].action)
    if not found and any(x.action == ExceptionAction.LEFT_OUT for x in mine):
        return Coming(original, None, ExceptionAction.LEFT_OUT)
    off = calendar.day_off(calendar.add(original, event.workday_offset))
    return Coming(original, found[0].date if found else None, None, off.name if off else "")


@dataclass(frozen=True, slots=True)
class Warnings:
    """What a frequency leads to that people may not expect. Numbers are about the plan's period."""

    no_dates: bool = False
    first: dt.date | None = None  # of the dates, where none of them is in the plan's period
    only_leap_years: bool = False
    skipped_day: int = 0  # 29, 30 or 31: months that are shorter are left out
    late_start: dt.date | None = None  # the first date, where the start is none
    quiet: tuple[tuple[DayRule, int], ...] = ()  # quiet periods and the number of dates in each


def warnings(
    event: ContentEvent, exceptions: Sequence[EventException], calendar: WorkingCalendar, info: PlanInfo
) -> Warnings:
    """What to say about the frequency of `event` in a plan."""
    series = Series(event.rule, event.start)
    first = series.first()
    if first is None:
        return Warnings(no_dates=True)
    dates = list(_in_plan(event, exceptions, calendar, info))
    return Warnings(
        first=None if dates else first,
        only_leap_years=_is_29_february(event, first),
        skipped_day=_skipped_day(event, first),
        late_start=first if first != event.start else None,
        quiet=tuple(_quiet(dates, calendar, info)),
    )


def _in_plan(
    event: ContentEvent, exceptions: Sequence[EventException], calendar: WorkingCalendar, info: PlanInfo
) -> Iterator[dt.date]:
    margin = dt.timedelta(400)
    found = event_dates(event, exceptions, calendar, info.start - margin, min(info.end + margin, LATEST))
    return (day.date for day in found if info.start <= day.date <= info.end)


def _is_29_february(event: ContentEvent, first: dt.date) -> bool:
    if not event.rule or (first.month, first.day) != (2, 29):
        return False
    some = list(islice(Series(event.rule, event.start).dates(), 3))
    return len(some) > 1 and all((day.month, day.day) == (2, 29) for day in some)


def _skipped_day(event: ContentEvent, first: dt.date) -> int:
    """The day that some months do not have, of a monthly frequency on one day."""
    rule = parse(event.rule) if event.rule else None
    if rule is None or rule.freq != "MONTHLY" or rule.weekdays or rule.position:
        return 0
    days = rule.month_days or (first.day,)
    return max(days) if max(days) > 28 else 0


def _quiet(dates: Sequence[dt.date], calendar: WorkingCalendar, info: PlanInfo) -> Iterator[tuple[DayRule, int]]:
    for rule in calendar.quiet_periods(info.start, info.end):
        touched = sum(1 for day in dates if rule in calendar.quiet_periods(day, day))
        if touched:
            yield rule, touched


def next_date(event: ContentEvent, today: dt.date) -> dt.date:
    """The original that a person means who changes an event without saying which date: the next one, else the last."""
    series = Series(event.rule, event.start)
    later = series.first(today)
    if later is not None:
        return later
    *_, last = (event.start, *series.dates(today))
    return last
