"""Working days: weekends, public holidays, company days off; and the arithmetic on them.

Working days are counted by table: for every day of some years the number of working days before it. The tables grow
on demand, so that `add` and `count` cost one look-up whatever the distance.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

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
        self._years = range(0)
        self._first = 0  # ordinal of the first day in the tables
        self._working: list[dt.date] = []  # all working days in order
        self._before: list[int] = []  # for each day, and the day after the last: working days before it
        self._days_off: dict[dt.date, DayOff] = {}
        self._cover(2025, 2028)

    @staticmethod
    def of(plan: Plan) -> "WorkingCalendar":
        """The calendar of `plan`; the same object for the same day rules, weekend and country.

        Day rules of type "public holidays" name the countries; without any, the plan's own country counts.
        """
        info = plan.info
        rules = tuple(plan.table(DayRule).values())
        return _calendar(info.weekend, info.country, info.region, info.language, rules)

    def is_working(self, day: dt.date) -> bool:
        i = self._index(day)
        return self._before[i + 1] > self._before[i]

    def day_off(self, day: dt.date) -> DayOff | None:
        """The public holiday or company day off on `day`; None on other days, plain weekends among them."""
        self._index(day)
        return self._days_off.get(day)

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
        while True:
            i = self._index(day)
            k = self._before[i + 1] + n - 1 if n > 0 else self._before[i] + n
            if 0 <= k < len(self._working):
                return self._working[k]
            if not self._grow(forward=n > 0):
                return day

    def count(self, start: dt.date, end: dt.date) -> int:
        """Signed number of working days from `start` (not counted) to `end` (counted): `add(start, n)` is `end`."""
        i, k = self._index(start), self._index(end)
        i = self._index(start)  # the tables may have grown backwards for `end`
        if end > start:
            return self._before[k + 1] - self._before[i + 1]
        return self._before[k] - self._before[i]

    def quiet_periods(self, start: dt.date, end: dt.date) -> tuple[DayRule, ...]:
        """The quiet periods that touch the days from `start` to `end` (included), in the order of the plan."""
        return tuple(r for r in self._quiet if any(True for _ in periods(r, start, end)))

    # --- the tables

    def _index(self, day: dt.date) -> int:
        if day.year not in self._years:
            self._cover(min(day.year, self._years.start), max(day.year + 1, self._years.stop))
        return day.toordinal() - self._first

    def _grow(self, *, forward: bool) -> bool:
        """Double the years covered in one direction; False at the end of time."""
        first, stop = self._years.start, self._years.stop
        return self._cover(first, 2 * stop - first) if forward else self._cover(2 * first - stop, stop)

    def _cover(self, first: int, stop: int) -> bool:
        years = range(max(first, FIRST_YEAR), min(stop, LAST_YEAR + 1))
        if years == self._years:
            return False
        self._years = years
        self._days_off = self._find_days_off(years)
        start, end = dt.date(years[0], 1, 1), dt.date(years[-1], 12, 31)
        self._first = start.toordinal()
        self._working, self._before = [], [0]
        for ordinal in range(self._first, end.toordinal() + 1):
            day = dt.date.fromordinal(ordinal)
            if (ordinal + 6) % 7 not in self._weekend and day not in self._days_off:
                self._working.append(day)
            self._before.append(len(self._working))
        return True

    def _find_days_off(self, years: range) -> dict[dt.date, DayOff]:
        found: dict[dt.date, DayOff] = {}
        for rule in self._rules:
            for start, end in periods(rule, dt.date(years[0], 1, 1), dt.date(years[-1], 12, 31)):
                off = DayOff(rule.name, is_public=False)
                found.update((start + dt.timedelta(n), off) for n in range((end - start).days + 1))
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
