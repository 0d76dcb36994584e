"""All dates of a plan: computed on demand, kept by day, and reused from one plan to the next.

A schedule expands every event over a horizon (the plan's period with a margin; more when asked for) and files the
dated communications by day. The schedule of a changed plan takes over what belongs to unchanged records.
"""

import datetime as dt
import gc
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from zoneinfo import ZoneInfo

from commplan.domain.plan import Plan
from commplan.domain.records import Communication, ContentEvent, Occurrence
from commplan.domain.validation import EARLIEST, LATEST
from commplan.domain.words import ExceptionAction
from commplan.planning.expansion import MIDNIGHT, Dated, EventDate, Expansion, Sources, order
from commplan.planning.reach import Reach, originals
from commplan.planning.workdays import WorkingCalendar

__all__ = ["Dated", "EventDate", "Schedule", "moment", "period_of"]

MARGIN = dt.timedelta(45)  # the weeks before and after that a month's page shows
FURTHER = dt.timedelta(366)  # how much at a time the horizon grows


class Schedule:
    """The dated communications of a plan. `previous` is the schedule of the plan before a change."""

    def __init__(self, plan: Plan, previous: "Schedule | None" = None) -> None:
        self.plan = plan
        self.calendar = WorkingCalendar.of(plan)
        self._sources = _sources(plan)
        self._expansions: dict[str, Expansion] = {}
        self._days: dict[dt.date, list[Dated]] = {}
        self._sorted_days: list[dt.date] = []
        self._long: list[Dated] = []  # those that go on for more than a day
        self._whole: tuple[Dated, ...] | None = None
        self._is_expanded = False
        info = plan.info
        self._start, self._end = max(info.start - MARGIN, EARLIEST), min(info.end + MARGIN, LATEST)
        if previous is None or previous.calendar is not self.calendar or previous.plan.info.id != info.id:
            self._previous = None
        else:
            self._previous = previous if previous._is_expanded else previous._previous
        if self._previous:
            self._start, self._end = min(self._start, self._previous._start), max(self._end, self._previous._end)

    def between(self, start: dt.date, end: dt.date) -> tuple[Dated, ...]:
        """All that touch the days from `start` to `end` (both included), in order of date, time and title.

        Cancelled and postponed ones are among them.
        """
        self._reach_for(start, end)
        days = self._sorted_days
        begun = [d for d in self._long if d.date < start <= d.last_date]
        within = days[bisect_left(days, start) : bisect_right(days, end)]
        return (*begun, *chain.from_iterable(map(self._days.__getitem__, within)))

    def whole_plan(self) -> tuple[Dated, ...]:
        """All that touch the plan's period."""
        if self._whole is None:
            self._whole = self.between(self.plan.info.start, self.plan.info.end)
        return self._whole

    def event_dates(self, event_id: str, start: dt.date, end: dt.date) -> tuple[EventDate, ...]:
        """The dates of one event between `start` and `end` (both included), in order; none for an unknown event."""
        self._reach_for(start, end)
        expansion = self._expansions.get(event_id)
        dates = expansion.dates if expansion else ()
        return tuple(sorted((d for d in dates if start <= d.date <= end), key=lambda d: (d.date, d.original)))

    def of_event(self, event_id: str) -> tuple[Dated, ...]:
        """The dated communications of one event that touch the plan's period; none for an unknown event."""
        start, end = self.plan.info.start, self.plan.info.end
        self._reach_for(start, end)
        return tuple(d for d in _dated_in(self, event_id) if d.date <= end and d.last_date >= start)

    def find(self, communication_id: str, original: dt.date) -> Dated | None:
        """The one date of a communication whose rule date is `original`; None when there is none."""
        communication = self.plan.table(Communication).get(communication_id)
        if communication is None or not EARLIEST <= original <= LATEST:
            return None
        self._reach_for(original, original)
        dated = self._expansions[communication.event_id].by_communication[communication_id]
        i = bisect_left(dated, original, key=lambda d: d.original)
        return dated[i] if i < len(dated) and dated[i].original == original else None

    # --- expanding and filing

    def _reach_for(self, start: dt.date, end: dt.date) -> None:
        """Expand the plan, so far that all that touches `start`..`end` is there."""
        start, end = max(start, EARLIEST), min(end, LATEST)
        if self._is_expanded and self._start <= start and end <= self._end:
            return
        if start < self._start:
            self._start = max(start - FURTHER, EARLIEST)
        if end > self._end:
            self._end = min(end + FURTHER, LATEST)
        with _collector_paused():
            self._expand()

    def _expand(self) -> None:
        old, self._previous, self._whole = self._previous, None, None
        if old and (old._start, old._end) != (self._start, self._end):
            old = None
        changed = set(old._expansions) - self._sources.keys() if old else set()
        expansions = {}
        for event_id, sources in self._sources.items():
            before = old._expansions.get(event_id) if old else None
            if before and before.sources.same_as(sources):
                expansions[event_id] = before
            else:
                expansions[event_id] = self._expanded(sources)
                changed.add(event_id)
        self._expansions, self._is_expanded = expansions, True
        if old:
            self._refile(old, changed)
        else:
            self._file()
        self._sorted_days = sorted(self._days)

    def _expanded(self, sources: Sources) -> Expansion:
        if not sources.event.rule and not sources.exceptions:
            once = sources.event.start
            return Expansion(sources, self.calendar, self.plan.info.id, once, once)
        first, last = originals(Reach.of(sources), self.calendar, self._start, self._end)
        moved = [x.original for x in sources.exceptions if x.action != ExceptionAction.LEFT_OUT and x.original]
        moved += [o.original for o in sources.occurrences if o.date]
        return Expansion(sources, self.calendar, self.plan.info.id, min([first, *moved]), max([last, *moved]))

    def _file(self) -> None:
        """File all by day, each day in order, without sorting more than the communications themselves."""
        self._long = []
        days: defaultdict[dt.date, list[Dated]] = defaultdict(list)
        communications = self.plan.table(Communication).values()
        for c in sorted(communications, key=lambda c: (c.time or MIDNIGHT, c.title, c.id)):
            dated = self._expansions[c.event_id].by_communication[c.id]
            for each in dated:
                days[each.date].append(each)
            if c.span > 1:
                self._long += dated
        # what is known of single dates may have given them another time or title
        for expansion in self._expansions.values():
            if expansion.sources.occurrences:
                for day in {d.date for d in expansion.all_dated() if d.occurrence}:
                    days[day].sort(key=order)
        self._days = dict(days)
        self._long.sort(key=order)

    def _refile(self, old: "Schedule", changed: set[str]) -> None:
        """Take over the days of `old`, with the dated communications of `changed` events replaced."""
        touched: defaultdict[dt.date, list[Dated]] = defaultdict(list)
        new = [d for event_id in changed for d in _dated_in(self, event_id)]
        for dated in new:
            touched[dated.date].append(dated)
        for event_id in changed:
            for gone in _dated_in(old, event_id):
                touched.setdefault(gone.date, [])
        self._days = dict(old._days)
        for day, added in touched.items():
            kept = [d for d in old._days.get(day, ()) if d.event_id not in changed]
            self._days[day] = sorted(kept + added, key=order)
        long = [d for d in old._long if d.event_id not in changed]
        self._long = sorted(long + [d for d in new if d.last_date > d.date], key=order)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Spare the garbage collector the search through tens of thousands of new tuples: all of them stay."""
    was_running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_running:
            gc.enable()


def _dated_in(schedule: Schedule, event_id: str) -> Iterable[Dated]:
    expansion = schedule._expansions.get(event_id)
    return expansion.all_dated() if expansion else ()


def _sources(plan: Plan) -> dict[str, Sources]:
    """The records of each event from which its dates follow."""
    communications = plan.table(Communication)
    occurrences: dict[str, list[Occurrence]] = {}
    for occurrence in plan.table(Occurrence).values():
        event_id = communications[occurrence.communication_id].event_id
        occurrences.setdefault(event_id, []).append(occurrence)
    return {
        event.id: Sources(
            event,
            plan.exceptions_by_event.get(event.id, ()),
            plan.communications_by_event.get(event.id, ()),
            tuple(occurrences.get(event.id, ())),
        )
        for event in plan.table(ContentEvent).values()
    }


def moment(dated: Dated, zone: str) -> tuple[dt.datetime, dt.datetime] | None:
    """When a dated communication starts and ends in `zone`; None when it is all day or goes on for several days.

    Wall-clock times stay as they are when the clocks change. A time that does not exist in spring becomes the first
    that does (02:30 -> 03:00); of one that comes twice in autumn the first is meant. The duration is real time.
    """
    if dated.time is None or dated.last_date > dated.date:
        return None
    start = _first_valid(dt.datetime.combine(dated.date, dated.time, ZoneInfo(zone)))
    end = start.astimezone(dt.UTC) + dt.timedelta(minutes=dated.duration)
    return start, end.astimezone(start.tzinfo)


def _first_valid(wall: dt.datetime) -> dt.datetime:
    while wall.astimezone(dt.UTC).astimezone(wall.tzinfo).replace(tzinfo=None) != wall.replace(tzinfo=None):
        wall += dt.timedelta(minutes=1)
    return wall


def period_of(dated: Dated, zone: str) -> tuple[str, str]:
    """Start and end in ISO 8601: moments in UTC, or days with an exclusive end (RFC 5545, section 3.6.1)."""
    times = moment(dated, zone)
    if times is None:
        return dated.date.isoformat(), (dated.last_date + dt.timedelta(1)).isoformat()
    start, end = (f"{t.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}" for t in times)
    return start, end
