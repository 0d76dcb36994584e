"""The demo company and its year: the starter's plan, begun five months ago, and how its parts are found again."""

import datetime as dt
from dataclasses import dataclass, replace
from functools import cached_property
from random import Random
from zoneinfo import ZoneInfo

from commplan.clock import stamp
from commplan.domain import records as r
from commplan.domain.plan import Plan
from commplan.planning.schedule import Dated, Schedule
from commplan.services.places import usual_region
from commplan.services.starter_dates import add_months
from commplan.services.starter_files import Reader, part_names
from commplan.services.starters import checked, plan_of, year_setting

MONTHS_AGO = 5
_REPORTED_AFTER = dt.timedelta(days=15)  # a figure of a quarter is known two weeks after its end
COUNTRIES = {"en": ("GB", "Europe/London"), "pl": ("PL", "Europe/Warsaw"), "nl": ("NL", "Europe/Amsterdam")}


@dataclass(frozen=True)
class Story:
    """The plan as far as it has been told, on the day of the demo."""

    plan: Plan
    reader: Reader
    now: dt.datetime

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.plan.info.zone)

    @property
    def today(self) -> dt.date:
        return self.now.astimezone(self.zone).date()

    @cached_property
    def schedule(self) -> Schedule:
        return Schedule(self.plan)

    @cached_property
    def keys(self) -> dict[str, str]:
        """The keys of the starter's communications by id."""
        return {record_id: key for (kind, key), record_id in self.reader.ids.items() if kind == "communication"}

    @cached_property
    def dates(self) -> tuple[Dated, ...]:
        """All dates of the year."""
        return self.schedule.whole_plan()

    def key(self, dated: Dated) -> str:
        return self.keys[dated.communication_id]

    def past(self, key: str) -> list[Dated]:
        return [d for d in self.dates if self.key(d) == key and d.date < self.today]

    def coming(self, key: str) -> list[Dated]:
        return [d for d in self.dates if self.key(d) == key and d.date > self.today]

    def is_over(self, dated: Dated) -> bool:
        """Whether its moment of sending has passed."""
        return self.moment(dated.date, dated.time or dt.time(8)) <= self.now

    def moment(self, day: dt.date, time: dt.time) -> dt.datetime:
        return dt.datetime.combine(day, time, self.zone)

    def stamp(self, day: dt.date, time: dt.time) -> str:
        return stamp(self.moment(day, time))

    def chance(self, dated: Dated) -> Random:
        """Chance that falls the same way each time for one date."""
        return Random(f"{self.key(dated)} {dated.original.isoformat()}")

    def with_plan(self, plan: Plan) -> "Story":
        return Story(plan, self.reader, self.now)


def begun_year(language: str, now: dt.datetime) -> Story:
    """The demo company's plan as it was written at the start of the year; nothing has happened yet.

    UserError for a language in which there is no starter.
    """
    country, zone = COUNTRIES.get(language, COUNTRIES["en"])
    today = now.astimezone(ZoneInfo(zone)).date()
    region, start = usual_region(country), add_months(today, -MONTHS_AGO)
    reader = Reader(part_names("demo"), year_setting(language, country, region, start, today))
    plan = plan_of(reader.records(), language)
    info = replace(plan.info, country=country, region=region, zone=zone)
    records = [info if isinstance(record, r.PlanInfo) else record for record in plan.records()]
    return Story(checked([record for record in records if not _is_still_unknown(record, today)]), reader, now)


def _is_still_unknown(record: r.Record, today: dt.date) -> bool:
    return isinstance(record, r.IndicatorValue) and record.date > today - _REPORTED_AFTER
