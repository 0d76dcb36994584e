"""The dates of a frequency: RFC 5545 section 3.3.10 for days, without anything that could run for ever.

Every rule is a walk over periods (days, weeks, months, years); each period gives a set of days, of which BYSETPOS may
pick one. Rules that are evenly spaced, by far the most, are plain arithmetic. Checked against `dateutil` in the tests.
"""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice

from commplan.domain.errors import UserError
from commplan.domain.rules import rule_parts, rule_problem
from commplan.domain.texts import translate

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
Day = dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A frequency taken apart. `weekdays` are pairs (n, weekday): (0, 1) every Tuesday, (-1, 4) the last Friday."""

    freq: str
    interval: int = 1
    count: int | None = None
    until: Day | None = None
    weekdays: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    position: int = 0
    week_start: int = 0

    @property
    def has_days(self) -> bool:
        return bool(self.weekdays or self.month_days)


def rule_dates(rule: str, start: Day, until: Day) -> Iterator[Day]:
    """The dates of `rule` (an RRULE value; empty: once) from `start` to `until`, both included, in order.

    `start` itself is a date only if it satisfies the rule; COUNT counts the dates of the rule; days that a month does
    not have (31, 29 February) are left out. UserError for a rule that can't be read.
    """
    if not rule:
        return iter((start,) if start <= until else ())
    parsed = parse(rule)
    last = min(until, parsed.until) if parsed.until else until
    return islice(_dates(parsed, start, last), parsed.count)


@lru_cache(maxsize=4096)
def parse(rule: str) -> Rule:
    """`rule` taken apart; UserError when it can't be read."""
    problem = rule_problem(rule)
    if problem:
        raise UserError(problem)
    parts = rule_parts(rule)
    return Rule(
        freq=parts["FREQ"],
        interval=int(parts.get("INTERVAL", 1)),
        count=int(parts["COUNT"]) if "COUNT" in parts else None,
        until=_day(parts["UNTIL"]) if "UNTIL" in parts else None,
        weekdays=tuple((int(d[:-2] or 0), WEEKDAYS.index(d[-2:])) for d in _items(parts, "BYDAY")),
        month_days=tuple(int(d) for d in _items(parts, "BYMONTHDAY")),
        months=tuple(sorted({int(m) for m in _items(parts, "BYMONTH")})),
        position=int(parts.get("BYSETPOS", 0)),
        week_start=WEEKDAYS.index(parts.get("WKST", "MO")),
    )


def _items(parts: dict[str, str], name: str) -> list[str]:
    return parts[name].split(",") if name in parts else []


def _day(digits: str) -> Day:
    try:
        return Day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        raise UserError(
            translate("Errors", "the frequency ends on “{day}”, which is not a date.").format(day=digits)
        ) from None


def _dates(rule: Rule, start: Day, last: Day) -> Iterator[Day]:
    step = _even_step(rule, start)
    if step:
        first = start.toordinal()
        if rule.weekdays:
            first += (rule.weekdays[0][1] - start.weekday()) % 7
            if rule.interval > 1 and _week_of(first, rule) != _week_of(start.toordinal(), rule):
                first += 7 * (rule.interval - 1)
        return map(Day.fromordinal, range(first, last.toordinal() + 1, step))
    sets: Iterable[Sequence[Day]] = _PERIODS[rule.freq](rule, start, last)
    if rule.position:
        sets = _picked(sets, rule.position)
    return (day for day in chain.from_iterable(sets) if start <= day <= last)


def _even_step(rule: Rule, start: Day) -> int:
    """The number of days between any two dates of the rule, or 0 when they are not evenly spaced."""
    if rule.months or rule.month_days or rule.position or len(rule.weekdays) > 1:
        return 0
    if rule.freq == "WEEKLY":
        return 7 * rule.interval
    return rule.interval if rule.freq == "DAILY" and not rule.weekdays else 0


def _week_of(ordinal: int, rule: Rule) -> int:
    return (ordinal - 1 - rule.week_start) // 7


def _picked(sets: Iterable[Sequence[Day]], position: int) -> Iterator[Sequence[Day]]:
    """The day at `position` of each set: 1 the first, -1 the last."""
    for days in sets:
        if len(days) >= abs(position):
            yield (days[position - 1 if position > 0 else position],)


# --- the days of each period


def _days(rule: Rule, start: Day, last: Day) -> Iterator[Sequence[Day]]:
    for ordinal in range(start.toordinal(), last.toordinal() + 1, rule.interval):
        day = Day.fromordinal(ordinal)
        if _fits(day, rule):
            yield (day,)


def _weeks(rule: Rule, start: Day, last: Day) -> Iterator[Sequence[Day]]:
    monday = start.toordinal() - (start.weekday() - rule.week_start) % 7  # or whatever day weeks begin with
    wanted = {weekday for _, weekday in rule.weekdays} or (set(range(7)) if rule.month_days else {start.weekday()})
    offsets = sorted((weekday - rule.week_start) % 7 for weekday in wanted)
    for first in range(monday, last.toordinal() + 1, 7 * rule.interval):
        days = [Day.fromordinal(first + offset) for offset in offsets]
        yield [day for day in days if _fits(day, rule)] if rule.months or rule.month_days else days


def _months(rule: Rule, start: Day, last: Day) -> Iterator[Sequence[Day]]:
    month_days = rule.month_days if rule.has_days else (start.day,)
    for number in range(start.year * 12 + start.month - 1, last.year * 12 + last.month, rule.interval):
        year, month = number // 12, number % 12 + 1
        if not rule.months or month in rule.months:
            yield _month(year, month, rule.weekdays, month_days)


def _years(rule: Rule, start: Day, last: Day) -> Iterator[Sequence[Day]]:
    months: Sequence[int] = rule.months or (range(1, 13) if rule.has_days else (start.month,))
    month_days = rule.month_days if rule.has_days else (start.day,)
    of_year = not rule.months and any(n for n, _ in rule.weekdays)  # "the 2nd Monday" then is that of the year
    for year in range(start.year, last.year + 1, rule.interval):
        if of_year:
            days = _chosen(Day(year, 1, 1), Day(year, 12, 31), rule.weekdays)
            yield [day for day in days if not month_days or _has_month_day(day, month_days)]
        else:
            yield [day for month in months for day in _month(year, month, rule.weekdays, month_days)]


_PERIODS = {"DAILY": _days, "WEEKLY": _weeks, "MONTHLY": _months, "YEARLY": _years}


@lru_cache(maxsize=4096)
def _month(
    year: int, month: int, weekdays: tuple[tuple[int, int], ...], month_days: tuple[int, ...]
) -> tuple[Day, ...]:
    """The days of a month that are both among `weekdays` and among `month_days` (where given), in order."""
    length = monthrange(year, month)[1]
    if weekdays:
        days = _chosen(Day(year, month, 1), Day(year, month, length), weekdays)
        return tuple(day for day in days if not month_days or _has_month_day(day, month_days))
    numbers = {n if n > 0 else length + 1 + n for n in month_days}
    return tuple(Day(year, month, n) for n in sorted(numbers) if 1 <= n <= length)


def _chosen(first: Day, last: Day, weekdays: tuple[tuple[int, int], ...]) -> list[Day]:
    """The weekdays of a period, such as all its Mondays, its second Tuesday or its last Friday."""
    found: set[int] = set()
    for n, weekday in weekdays:
        start = first.toordinal() + (weekday - first.weekday()) % 7
        all_days = range(start, last.toordinal() + 1, 7)
        if n == 0:
            found.update(all_days)
        elif abs(n) <= len(all_days):
            found.add(all_days[n - 1 if n > 0 else n])
    return [Day.fromordinal(ordinal) for ordinal in sorted(found)]


def _fits(day: Day, rule: Rule) -> bool:
    """Whether `day` passes the parts that narrow a daily or weekly rule down."""
    return (
        (not rule.months or day.month in rule.months)
        and (not rule.weekdays or any(day.weekday() == weekday for _, weekday in rule.weekdays))
        and (not rule.month_days or _has_month_day(day, rule.month_days))
    )


def _has_month_day(day: Day, month_days: Sequence[int]) -> bool:
    return day.day in month_days or day.day - monthrange(day.year, day.month)[1] - 1 in month_days
