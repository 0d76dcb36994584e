"""Arithmetic on series of dates: splitting one at a date, moving one as a whole, and pairing its dates with others.

A series is a rule (an RRULE value, RFC 5545 section 3.3.10; empty for once) and the day it starts on.
"""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from commplan.domain.rules import rule_parts
from commplan.domain.validation import EARLIEST, LATEST
from commplan.planning.rules import WEEKDAYS, Rule, parse, rule_dates

Date = dt.date
_PROBED = 60  # dates of a moved series that are compared with those before: five years of a monthly one


@dataclass(frozen=True, slots=True)
class Series:
    """A rule and the day it starts on."""

    rule: str
    start: Date

    def dates(self, until: Date = LATEST) -> Iterator[Date]:
        """The dates up to `until` (included), in order."""
        return rule_dates(self.rule, self.start, until)

    def first(self, since: Date = EARLIEST) -> Date | None:
        """The first date on or after `since`; None when there is none."""
        return next((day for day in self.dates() if day >= since), None)

    def before(self, day: Date) -> int:
        """How many dates lie before `day`."""
        return sum(1 for _ in self.dates(day - dt.timedelta(1)))


def with_parts(rule: str, **parts: object) -> str:
    """`rule` with other parts, each in its place; None takes one out: with_parts(rule, COUNT=None, BYDAY="TH")."""
    found: dict[str, object] = {**(rule_parts(rule) if rule else {}), **parts}
    return ";".join(f"{name}={value}" for name, value in found.items() if value is not None)


def endless(rule: str) -> str:
    """`rule` without its end."""
    return with_parts(rule, COUNT=None, UNTIL=None)


def split(series: Series, at: Date) -> tuple[Series | None, Series | None]:
    """The dates before `at`, and those from `at` on; None where there are none.

    The first series ends with its last date (or gets the number of its dates, when the rule counts them); the second
    starts on its first date, with the number of times that are left and the same end.
    """
    first, later = series.first(), series.first(at)
    if first is None or later is None:
        return (series if first else None), None
    if first >= at:
        return None, series
    count = parse(series.rule).count
    if count:
        done = series.before(at)
        head = with_parts(series.rule, COUNT=done)
        return Series(head, series.start), Series(with_parts(series.rule, COUNT=count - done), later)
    *_, last = series.dates(at - dt.timedelta(1))
    return Series(with_parts(series.rule, UNTIL=f"{last:%Y%m%d}"), series.start), Series(series.rule, later)


# --- moving


def moved(series: Series, original: Date, to: Date) -> Series | None:
    """The series moved so that its date `original` becomes `to` and its rhythm stays; None where no rule says that.

    Weekly dates all move by the same number of days; monthly and yearly ones by the same number of months, to the day
    of the month or the numbered weekday that `to` is. "Last Friday" has no "day before" (the last Thursday may come
    after it), nor a "week before" that people would say, and not every month has a 31st: None. The number of dates
    stays; an end date moves when it must.
    """
    if to == original:
        return series
    if not series.rule:
        return Series("", _days_later(series.start, (to - original).days))
    rule, first = parse(series.rule), series.first()
    if first is None:
        return None
    by_days = rule.freq in ("DAILY", "WEEKLY")
    parts = (_moved_weekdays if by_days else _moved_month_day)(rule, original, to)
    if parts is None:
        return None
    if by_days:
        start = _days_later(first, (to - original).days)
    else:  # as many months before `to` as the first date lies before `original`
        day = 1 if rule.has_days else to.day
        start = _in_month(_month_number(to) - _month_number(original) + _month_number(first), day)
    found = Series(with_parts(series.rule, **parts), start)
    if not EARLIEST <= start <= LATEST or not _same_rhythm(series, found, original, to):
        return None
    return _with_end(series, rule, Series(found.rule, found.first() or start))


def _moved_weekdays(rule: Rule, original: Date, to: Date) -> dict[str, object] | None:
    """The parts of a daily or weekly rule that change when all its dates move by the same number of days."""
    by = (to - original).days
    if rule.months or rule.month_days or rule.position or (rule.freq == "DAILY" and rule.weekdays and by % 7):
        return None
    parts: dict[str, object] = {}
    if rule.weekdays and by % 7:
        parts["BYDAY"] = ",".join(WEEKDAYS[(weekday + by) % 7] for _, weekday in rule.weekdays)
        if rule.interval > 1:  # or a weekday would slip into a week that is left out
            parts["WKST"] = WEEKDAYS[(rule.week_start + by) % 7]
    return parts


def _moved_month_day(rule: Rule, original: Date, to: Date) -> dict[str, object] | None:
    """The parts of a monthly or yearly rule with one day a month that change so that `original` becomes `to`."""
    parts: dict[str, object] = {}
    if rule.months and to.month != original.month:
        if len(rule.months) > 1 or rule.freq == "MONTHLY":
            return None
        parts["BYMONTH"] = to.month
    if rule.weekdays:
        return _moved_nth_weekday(rule, to, parts)
    if rule.position or len(rule.month_days) > 1:
        return None
    if rule.month_days:
        if rule.month_days[0] < 0:  # nobody counts days from the end, but for the last one
            return None
        parts["BYMONTHDAY"] = to.day
    return parts


def _moved_nth_weekday(rule: Rule, to: Date, parts: dict[str, object]) -> dict[str, object] | None:
    """The third Wednesday may become the second one, but no Thursday; the last stays the last, of another month."""
    n, weekday = rule.weekdays[0]
    number = n or rule.position
    of_year = rule.freq == "YEARLY" and not rule.months
    if of_year or not number or (n and rule.position) or len(rule.weekdays) > 1 or rule.month_days:
        return None
    if weekday != to.weekday():
        return None
    is_last = to.day > monthrange(to.year, to.month)[1] - 7
    if number < 0 and not (number == -1 and is_last):
        return None
    new = (to.day - 1) // 7 + 1 if number > 0 else -1
    return {**parts, "BYDAY": f"{new}{WEEKDAYS[weekday]}"} if n else {**parts, "BYSETPOS": new}


def _month_number(day: Date) -> int:
    return day.year * 12 + day.month - 1


def _in_month(number: int, day: int) -> Date:
    """`day` of a month, or its last day; at the ends of the calendar the nearest that there is."""
    year, month = min(max(number // 12, EARLIEST.year - 1), LATEST.year + 1), number % 12 + 1
    return Date(year, month, min(day, monthrange(year, month)[1]))


def _days_later(day: Date, days: int) -> Date:
    return Date.fromordinal(min(max(day.toordinal() + days, 1), Date.max.toordinal()))


def _same_rhythm(old: Series, new: Series, original: Date, to: Date) -> bool:
    """Whether the dates correspond one by one: as many days apart (daily, weekly), or as many months."""
    rule = parse(old.rule)
    before, after = Series(endless(old.rule), old.start), Series(endless(new.rule), new.start)
    pairs = list(islice(zip(before.dates(), after.dates(), strict=False), _PROBED))
    place = before.before(original)
    if original not in islice(before.dates(), place, place + 1) or to not in islice(after.dates(), place, place + 1):
        return False
    in_days = rule.freq in ("DAILY", "WEEKLY")
    steps = {(b - a).days if in_days else _month_number(b) - _month_number(a) for a, b in pairs}
    return len(steps) == 1


def _with_end(old: Series, rule: Rule, new: Series) -> Series:
    """`new` with as many dates as `old`, when that one ends on a date."""
    if rule.until is None:
        return new
    dates = sum(1 for _ in old.dates())
    if sum(1 for _ in new.dates()) == dates:
        return new
    *_, last = islice(Series(with_parts(new.rule, UNTIL=None), new.start).dates(), dates)
    return Series(with_parts(new.rule, UNTIL=f"{last:%Y%m%d}"), new.start)


# --- pairing


def paired(old: Series, new: Series, days: Sequence[Date], *, in_order: bool) -> dict[Date, Date]:
    """Which date of `new` each of the dates `days` of `old` has become; those that became none are left out.

    `in_order`: the first is the first, and so on (the series was moved). Else dates of the same week, month or year
    are paired, when both series repeat by that, and other dates with themselves.
    """
    if not days:
        return {}
    last = max(days)
    if in_order:
        found = dict(zip(old.dates(last), new.dates(), strict=False))
    elif old.rule and new.rule and parse(old.rule).freq == parse(new.rule).freq != "DAILY":
        found = _paired_by_period(old, new, last)
    else:
        both = set(new.dates(last))
        found = {day: day for day in old.dates(last) if day in both}
    return {day: found[day] for day in days if day in found}


def _paired_by_period(old: Series, new: Series, last: Date) -> dict[Date, Date]:
    rule = parse(old.rule)

    def period(day: Date) -> int:
        if rule.freq == "WEEKLY":
            return (day.toordinal() - 1 - rule.week_start) // 7
        return _month_number(day) if rule.freq == "MONTHLY" else day.year

    until = min(last + dt.timedelta(366), LATEST)  # the periods in full
    theirs = {p: list(group) for p, group in groupby(new.dates(until), key=period)}
    found: dict[Date, Date] = {}
    for p, group in groupby(old.dates(until), key=period):
        mine, others = list(group), theirs.get(p, [])
        same = set(mine) & set(others)
        found.update((day, day) for day in same)
        rest = ([day for day in mine if day not in same], [day for day in others if day not in same])
        found.update(zip(*rest, strict=False))
    return found
