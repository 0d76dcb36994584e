"""All dates of a plan: computed on demand, kept by day, and reused from one plan to the next.

A schedule expands every event over a horizon (the plan's period with a margin) and files the dated communications by
day. When more is asked for the horizon grows, and only what that adds is expanded. The schedule of a changed plan takes
over what belongs to unchanged records.
"""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable
from itertools import chain
from zoneinfo import ZoneInfo

from commplan.domain.plan import Plan
from commplan.domain.records import Communication
from commplan.domain.validation import EARLIEST, LATEST
from commplan.planning.collector import collector_paused
from commplan.planning.expansion import Dated, EventDate, order
from commplan.planning.filing import Filed, Horizon
from commplan.planning.workdays import WorkingCalendar

__all__ = ["Dated", "EventDate", "Schedule", "moment", "period_of"]

MARGIN = dt.timedelta(45)  # the weeks before and after that a month's page shows
FURTHER = dt.timedelta(92)  # how much at a time the horizon grows


class Schedule:
    """The dated communications of a plan. `previous` is the schedule of the plan before a change."""

    def __init__(self, plan: Plan, previous: "Schedule | None" = None) -> None:
        self.plan = plan
        self.calendar = WorkingCalendar.of(plan)
        self._filed: Filed | None = None
        self._previous: Filed | None = (previous._filed or previous._previous) if previous else None
        self._whole: tuple[Dated, ...] | None = None

    def between(self, start: dt.date, end: dt.date) -> tuple[Dated, ...]:
        """All that touch the days from `start` to `end` (both included), in order of date, time and title.

        Cancelled and postponed ones are among them.
        """
        return self._reaching(start, end).between(start, end)

    def whole_plan(self) -> tuple[Dated, ...]:
        """All that touch the plan's period."""
        if self._whole is None:
            self._whole = self.between(self.plan.info.start, self.plan.info.end)
        return self._whole

    def event_dates(self, event_id: str, start: dt.date, end: dt.date) -> tuple[EventDate, ...]:
        """The dates of one event between `start` and `end` (both included), in order; none for an unknown event."""
        expansion = self._reaching(start, end).expansions.get(event_id)
        dates = expansion.dates if expansion else ()
        return tuple(sorted((d for d in dates if start <= d.date <= end), key=lambda d: (d.date, d.original)))

    def of_event(self, event_id: str) -> tuple[Dated, ...]:
        """The dated communications of one event that touch the plan's period; none for an unknown event."""
        return self._of_event(event_id, self.plan.info.start, self.plan.info.end)

    def of_events(self, event_ids: Iterable[str], start: dt.date, end: dt.date) -> list[Dated]:
        """What `between` gives of some events; nothing of those that are unknown."""
        return sorted(chain.from_iterable(self._of_event(i, start, end) for i in event_ids), key=order)

    def same_events(self, other: "Schedule") -> set[str]:
        """The ids of the events with the very same dates in another schedule, of the very same records.

        None when the plan's period differs: `of_event` gives other dates then.
        """
        info, others = self.plan.info, other.plan.info
        if (info.start, info.end) != (others.start, others.end):
            return set()
        before = other._reaching(info.start, info.end).expansions
        now = self._reaching(info.start, info.end).expansions
        return {event_id for event_id, expansion in now.items() if before.get(event_id) is expansion}

    def find(self, communication_id: str, original: dt.date) -> Dated | None:
        """The one date of a communication whose rule date is `original`; None when there is none."""
        communication = self.plan.table(Communication).get(communication_id)
        if communication is None or not EARLIEST <= original <= LATEST:
            return None
        filed = self._reaching(original, original)
        dated = filed.expansions[communication.event_id].by_communication[communication_id]
        i = bisect_left(dated, original, key=lambda d: d.original)
        return dated[i] if i < len(dated) and dated[i].original == original else None

    def reaches(self, start: dt.date, end: dt.date) -> bool:
        """Whether all that touches the days from `start` to `end` has been expanded, so that asking takes no time."""
        horizon = self._filed.horizon if self._filed else None
        return horizon is not None and horizon.start <= max(start, EARLIEST) and min(end, LATEST) <= horizon.end

    def take_over(self, other: "Schedule") -> None:
        """Take what another schedule of the same plan, maybe grown in a worker, has expanded beyond this one."""
        mine, others = self._filed, other._filed
        if others and self.plan is other.plan and (mine is None or other.reaches(mine.horizon.start, mine.horizon.end)):
            self._filed, self._previous = others, None

    def _of_event(self, event_id: str, start: dt.date, end: dt.date) -> tuple[Dated, ...]:
        dated = self._reaching(start, end).of_event(event_id)
        return tuple(d for d in dated if d.date <= end and d.last_date >= start)

    # --- expanding and filing

    def _reaching(self, start: dt.date, end: dt.date) -> Filed:
        """The dates of the plan, so far that all that touches `start`..`end` is there."""
        filed = self._filed
        if filed is None or not self.reaches(start, end):
            with collector_paused():
                filed = self._filed = self._made(max(start, EARLIEST), min(end, LATEST))
            self._previous = None
        return filed

    def _made(self, start: dt.date, end: dt.date) -> Filed:
        """Make them; what was there is taken over."""
        known, info = self._filed or self._previous, self.plan.info
        first, last = info.start - MARGIN, info.end + MARGIN
        if known:
            first, last = min(first, known.horizon.start), max(last, known.horizon.end)
        if start < first:
            first = start - FURTHER
        if end > last:
            last = end + FURTHER
        horizon = Horizon(plan=self.plan, calendar=self.calendar, start=max(first, EARLIEST), end=min(last, LATEST))
        return known.after(self.plan).grown(horizon) if known and horizon.is_like(known.horizon) else Filed.of(horizon)


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
