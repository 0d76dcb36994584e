"""Twelve months of a plan, day by day: what each is, what gives way to it, and how that is said."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.labels import choice_label
from commplan.domain.plan import Plan
from commplan.domain.records import DayRule
from commplan.domain.texts import translate
from commplan.domain.words import DayRuleType
from commplan.planning.given_way import GivenWay, given_way
from commplan.planning.workdays import WorkingCalendar, periods, public_holidays
from commplan.ui.calendar.days import days_between
from commplan.ui.dates import qdate
from commplan.ui.pages.directory_year import DayKind, PicturedDay
from commplan.ui.workspace import Workspace


class YearDays:
    """The days from `first` to `last` as the plan has them now."""

    def __init__(self, workspace: Workspace, first: dt.date, last: dt.date) -> None:
        self._w = workspace
        self.plan: Plan = workspace.plan
        self.first, self.last = first, last
        self.calendar = WorkingCalendar.of(self.plan)
        self.given: defaultdict[dt.date, list[GivenWay]] = defaultdict(list)
        self._taken: defaultdict[dt.date, list[GivenWay]] = defaultdict(list)
        for given in given_way(self.plan, first, last):
            self.given[given.day].append(given)
            if given.date is not None:
                self._taken[given.date].append(given)
        self._quiet: defaultdict[dt.date, list[str]] = defaultdict(list)
        for rule in self.calendar.quiet_periods(first, last):
            for day in self.days_of(rule):
                self._quiet[day].append(rule.name)

    def __iter__(self) -> Iterator[dt.date]:
        return days_between(self.first, self.last)

    def days_of(self, rule: DayRule) -> set[dt.date]:
        """The days that a rule is about."""
        if rule.type != DayRuleType.PUBLIC_HOLIDAYS:
            return {day for start, end in periods(rule, self.first, self.last) for day in days_between(start, end)}
        info = self.plan.info
        country, region = (rule.country, rule.region) if rule.country else (info.country, rule.region or info.region)
        try:
            years = [
                public_holidays(country, region, year, info.language) for year in (self.first.year, self.last.year)
            ]
        except UserError:  # of a country that nobody knows: it has none
            return set()
        return {day for names in years for day in names if self.first <= day <= self.last}

    def lines(self) -> list[DayRule]:
        """The days off one by one, the weekend days that something gives way to (without a name), and the quiet
        periods; by date."""
        found = []
        for day in self:
            off = self.calendar.day_off(day)
            if off is not None or day in self.given:
                kind = DayRuleType.PUBLIC_HOLIDAYS if off is not None and off.is_public else DayRuleType.DAY_OFF
                found.append(DayRule(id=new_id(), name=off.name if off else "", type=kind, start=day))
        for rule in self.calendar.quiet_periods(self.first, self.last):
            times = periods(rule, self.first, self.last)
            found += [replace(rule, id=new_id(), start=start, end=end) for start, end in times]
        return sorted(found, key=lambda rule: (rule.start or dt.date.max, rule.name))

    # --- the picture

    def pictured(self, chosen: Collection[dt.date]) -> dict[dt.date, PicturedDay]:
        """Each day as it is drawn; those `chosen` are marked."""
        return {
            day: PicturedDay(
                self._kind(day),
                "\n".join(self._tip(day)),
                is_quiet=day in self._quiet,
                gives_way=day in self.given,
                takes_in=day in self._taken,
                is_chosen=day in chosen,
            )
            for day in self
        }

    def _kind(self, day: dt.date) -> DayKind:
        off = self.calendar.day_off(day)
        if off is not None:
            return DayKind.HOLIDAY if off.is_public else DayKind.DAY_OFF
        return DayKind.WORKING if self.calendar.is_working(day) else DayKind.WEEKEND

    def _tip(self, day: dt.date) -> Iterable[str]:
        yield self.date(day)
        off = self.calendar.day_off(day)
        yield from [off.name] if off else []
        yield from self._quiet.get(day, ())
        yield from map(self.goes_to, self.given.get(day, ()))
        yield from map(self.comes_from, self._taken.get(day, ()))

    # --- in words

    def date(self, day: dt.date) -> str:
        return self._w.locale.toString(qdate(day), "ddd d MMM yyyy")

    def goes_to(self, given: GivenWay) -> str:
        """ "Team news → Mon 14 Dec 2026"."""
        text = translate("Directory", "{title}: skipped")
        if given.date is not None:
            text = translate("Directory", "{title} → {day}").format(day=self.date(given.date))
        return self._w.say(text.format(title=given.title))

    def comes_from(self, given: GivenWay) -> str:
        """ "Team news, instead of Sat 12 Dec 2026"."""
        text = translate("Directory", "{title}, instead of {day}")
        return self._w.say(text.format(title=given.title, day=self.date(given.day)))

    def kind_words(self, rule: DayRule) -> str:
        """The kind of one of `lines()`."""
        return self._w.say(choice_label(rule.type) if rule.name else translate("Directory", "weekend"))

    def summary(self) -> str:
        """What the picture shows, for those who can't see it."""
        kinds = [self._kind(day) for day in self]
        counts = (
            (translate("Directory", "public holiday"), kinds.count(DayKind.HOLIDAY)),
            (translate("Directory", "company day off"), kinds.count(DayKind.DAY_OFF)),
            (translate("Directory", "date gives way"), sum(map(len, self.given.values()))),
        )
        words = ", ".join(f"{self._w.say(text)}: {count}" for text, count in counts)
        text = translate("Directory", "The year in a picture. {summary}. The table says the same day by day.")
        return self._w.say(text.format(summary=words))
