"""Working days: weekends, public holidays, company days off; and the arithmetic on them.

Working days are counted by table: for every day of some years the number of working days before it. The tables grow
on demand, so that `add` and `count` cost one look-up whatever the distance. They never change but are replaced as a
whole, so that threads may share a calendar.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.records import DayRule
from commplan.domain.texts import Text
from commplan.domain.words import DateRule, DayRuleType
from commplan.planning.public_holidays import countries, public_holidays

__all__ = ["DayOff", "WorkingCalendar", "countries", "periods", "public_holidays"]

FIRST_YEAR, LAST_YEAR = 1960, 2230  # dates of records lie in 1990..2199; the rest is room for offsets


@dataclass(frozen=True, slots=True)
class DayOff:
    """Why nobody works on a day."""

    name: str
    is_public: bool  # a public holiday, else a company day off


class _Tables(NamedTuple):
    """All that is known of the days of some whole years."""

    years: range
    first: int  # ordinal of the first day
    working: Sequence[dt.date]  # all working days in order
    before: Sequence[int]  # for each day, and the day after the last: working days before it
    days_off: Mapping[dt.date, DayOff]


class WorkingCalendar:
    """The working days of a plan. Quiet periods do not make days non-working: they are a matter of checks.

    A country or region that the `holidays` library does not know gives no holidays here and a text in `problems`, so
    that such a plan can still be opened and put right.
    """

    def __init__(
        self,
        *,
        weekend: Sequence[int] = (5, 6),
        countries: Sequence[tuple[str, str]] = (),
        rules: Sequence[DayRule] = (),
        language: str = "en",
    ) -> None:
        """`weekend` as in `date.weekday()` (0 = Monday); `countries` are pairs of country and region."""
        self._weekend = frozenset(weekend)
        self._rules = tuple(r for r in rules if r.type == DayRuleType.DAY_OFF)
        self._quiet = tuple(r for r in rules if r.type == DayRuleType.QUIET_PERIOD)
        self._language = language
        self._countries, self.problems = _known(countries)
        self._tables = self._made(range(2025, 2028))

    @staticmethod
    def of(plan: Plan) -> "WorkingCalendar":
        """The calendar of `plan`; the same object for the same day rules, weekend and country.

        Day rules of type "public holidays" name the countries; without any, the plan's own country counts.
        """
        info = plan.info
        rules = tuple(plan.table(DayRule).values())
        return _calendar(info.weekend, info.country, info.region, info.language, rules)

    def is_working(self, day: dt.date) -> bool:
        tables = self._covering(day, day)
        i = day.toordinal() - tables.first
        return tables.before[i + 1] > tables.before[i]

    def day_off(self, day: dt.date) -> DayOff | None:
        """The public holiday or company day off on `day`; None on other days, plain weekends among them."""
        return self._covering(day, day).days_off.get(day)

    def shift(self, day: dt.date, rule: DateRule) -> dt.date | None:
        """Where a date goes that may fall on a non-working day; None when it is skipped."""
        if rule == DateRule.KEEP or self.is_working(day):
            return day
        if rule == DateRule.SKIP:
            return None
        return self.add(day, 1 if rule == DateRule.NEXT else -1)

    def add(self, day: dt.date, n: int) -> dt.date:
        """The n-th working day after `day` (before it when n < 0); 0 is the day itself, working or not.

        Also the day itself where days off leave no working day at all.
        """
        if n == 0:
            return day
        tables: _Tables | None = self._covering(day, day)
        while tables:
            i = day.toordinal() - tables.first
            k = tables.before[i + 1] + n - 1 if n > 0 else tables.before[i] + n
            if 0 <= k < len(tables.working):
                return tables.working[k]
            tables = self._further(tables.years, forward=n > 0)
        return day

    def count(self, start: dt.date, end: dt.date) -> int:
        """Signed number of working days from `start` (not counted) to `end` (counted): `add(start, n)` is `end`."""
        tables = self._covering(min(start, end), max(start, end))
        i, k = start.toordinal() - tables.first, end.toordinal() - tables.first
        if end > start:
            return tables.before[k + 1] - tables.before[i + 1]
        return tables.before[k] - tables.before[i]

    def quiet_periods(self, start: dt.date, end: dt.date) -> tuple[DayRule, ...]:
        """The quiet periods that touch the days from `start` to `end` (included), in the order of the plan."""
        return tuple(r for r in self._quiet if any(True for _ in periods(r, start, end)))

    # --- the tables

    def _covering(self, first: dt.date, last: dt.date) -> _Tables:
        """The tables, grown so far that both days are in them."""
        tables = self._tables
        years = tables.years
        if first.year in years and last.year in years:
            return tables
        return self._grown(range(min(first.year, years.start), max(last.year + 1, years.stop)))

    def _further(self, years: range, *, forward: bool) -> _Tables | None:
        """Double the years covered in one direction; None at the end of time."""
        first, stop = years.start, years.stop
        further = range(first, 2 * stop - first) if forward else range(2 * first - stop, stop)
        tables = self._grown(further)
        return tables if tables.years != years else None

    def _grown(self, years: range) -> _Tables:
        years = range(max(years.start, FIRST_YEAR), min(years.stop, LAST_YEAR + 1))
        tables = self._tables
        if tables.years != years:
            self._tables = tables = self._made(years)
        return tables

    def _made(self, years: range) -> _Tables:
        days_off = self._find_days_off(years)
        start, end = dt.date(years[0], 1, 1), dt.date(years[-1], 12, 31)
        working, before = list[dt.date](), [0]
        for ordinal in range(start.toordinal(), end.toordinal() + 1):
            day = dt.date.fromordinal(ordinal)
            if (ordinal + 6) % 7 not in self._weekend and day not in days_off:
                working.append(day)
            before.append(len(working))
        return _Tables(years, start.toordinal(), working, before, days_off)

    def _find_days_off(self, years: range) -> dict[dt.date, DayOff]:
        found: dict[dt.date, DayOff] = {}
        for rule in self._rules:
            off, done = DayOff(rule.name, is_public=False), 0
            for start, end in periods(rule, dt.date(years[0], 1, 1), dt.date(years[-1], 12, 31)):
                new = range(max(start.toordinal(), done + 1), end.toordinal() + 1)  # parts longer than a year overlap
                found.update((dt.date.fromordinal(n), off) for n in new)
                done = end.toordinal()
        for country, region in self._countries:
            for year in years:
                names = public_holidays(country, region, year, self._language)
                found.update((day, DayOff(name, is_public=True)) for day, name in names.items())
        return found


def periods(rule: DayRule, start: dt.date, end: dt.date) -> Iterator[tuple[dt.date, dt.date]]:
    """The parts of a day off or quiet period that lie between `start` and `end`, both included.

    A yearly rule repeats from the year it starts in; one that starts on 29 February begins on 1 March in other years,
    and a single 29 February comes in leap years only.
    """
    if rule.start is None:
        return
    last = rule.end or rule.start
    years = range(max(start.year - last.year, 0), end.year - rule.start.year + 1) if rule.yearly else (0,)
    for later in years:
        first_day, last_day = _in_year(rule.start, later, forward=True), _in_year(last, later, forward=False)
        if first_day <= last_day and first_day <= end and last_day >= start:
            yield max(first_day, start), min(last_day, end)


def _in_year(day: dt.date, years: int, *, forward: bool) -> dt.date:
    """The same date `years` later; 29 February becomes 1 March or 28 February where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return dt.date(day.year + years, 3, 1) if forward else dt.date(day.year + years, 2, 28)


def _known(countries: Sequence[tuple[str, str]]) -> tuple[list[tuple[str, str]], tuple[Text, ...]]:
    """Those of `countries` for which there are holidays, and what is wrong with the others."""
    known, problems = [], []
    for country, region in countries:
        try:
            public_holidays(country, region, 2025, "en")
            known.append((country, region))
        except UserError as error:
            problems.append(error.text)
    return known, tuple(problems)


@lru_cache(maxsize=32)
def _calendar(
    weekend: tuple[int, ...], country: str, region: str, language: str, rules: tuple[DayRule, ...]
) -> WorkingCalendar:
    named = [r for r in rules if r.type == DayRuleType.PUBLIC_HOLIDAYS]
    pairs = [(r.country, r.region) if r.country else (country, r.region or region) for r in named]
    if not named:
        pairs = [(country, region)]
    return WorkingCalendar(weekend=weekend, countries=[p for p in pairs if p[0]], rules=rules, language=language)
