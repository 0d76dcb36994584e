"""When a dated communication takes place, as DTSTART and DTEND (RFC 5545, sections 3.3.5 and 3.8.2)."""

import datetime as dt
from zoneinfo import ZoneInfo

from commplan.exchange.ics_encoding import day, wall_clock
from commplan.planning.schedule import Dated, moment

UTC_NAMES = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu"})


class WallClock:
    """Says when, in the wall-clock times of one zone, so that 09:00 stays 09:00 when the clocks change."""

    def __init__(self, zone: str) -> None:
        self._name = zone
        self._zone = ZoneInfo(zone)
        self._steady_days: dict[dt.date, bool] = {}

    def period(self, dated: Dated) -> tuple[str, str]:
        """DTSTART and DTEND; several days make an all-day span.

        Without length, DTEND must not be there (section 3.8.2.2), and without DURATION khal takes it for an hour.
        """
        if dated.time is None or dated.last_date > dated.date:
            return all_day(dated.date, dated.last_date)
        if self._name not in UTC_NAMES and self._is_steady(dated.date):
            wall = dt.datetime.combine(dated.date, dated.time)
            start = self._local("DTSTART", wall)
            end = self._local("DTEND", wall + dt.timedelta(minutes=dated.duration))
        else:
            times = moment(dated, self._name)
            assert times is not None
            start, end = (self._time(name, time) for name, time in zip(("DTSTART", "DTEND"), times, strict=True))
        return (start, end) if dated.duration else (start, "DURATION:PT0S")

    def _is_steady(self, day: dt.date) -> bool:
        """Whether the clocks stay as they are on this day and the next: then nothing has to be worked out."""
        found = self._steady_days.get(day)
        if found is None:
            midnights = [dt.datetime.combine(day + dt.timedelta(days=n), dt.time(), self._zone) for n in (0, 2)]
            offsets = {midnight.replace(fold=fold).utcoffset() for midnight in midnights for fold in (0, 1)}
            found = self._steady_days[day] = len(offsets) == 1
        return found

    def _time(self, name: str, instant: dt.datetime) -> str:
        """In UTC where the plan's zone is UTC, and in the hour that the clock shows twice: programs differ about it."""
        utc = instant.astimezone(dt.UTC)
        local = utc.astimezone(self._zone)
        if self._name in UTC_NAMES or local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset():
            return f"{name}:{wall_clock(utc)}Z"
        return self._local(name, local)

    def _local(self, name: str, wall: dt.datetime) -> str:
        return f"{name};TZID={self._name}:{wall_clock(wall)}"


def all_day(first: dt.date, last: dt.date) -> tuple[str, str]:
    """DTSTART and DTEND of whole days; DTEND is the day after the last (section 3.6.1)."""
    return f"DTSTART;VALUE=DATE:{day(first)}", f"DTEND;VALUE=DATE:{day(last + dt.timedelta(days=1))}"
