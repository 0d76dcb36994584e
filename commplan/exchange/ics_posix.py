"""The rule of a time zone for all years to come: the POSIX string that ends its tz file (RFC 9636, section 3.3)."""

import re
import zoneinfo
from dataclasses import dataclass
from datetime import timedelta
from importlib import resources
from pathlib import Path

_NAME = r"([A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)"
_OFFSET = r"([+-]?\d{1,3}(?::\d\d){0,2})"
_CHANGE = rf",M(\d{{1,2}})\.([1-5])\.([0-6])(?:/{_OFFSET})?"
_RULE = re.compile(rf"{_NAME}{_OFFSET}(?:{_NAME}{_OFFSET}?{_CHANGE}{_CHANGE})?")


@dataclass(frozen=True, slots=True)
class YearlyChange:
    """A clock change on the `week`-th (5 = last) `weekday` (0 = Sunday) of a month, `time` after its midnight."""

    month: int
    week: int
    weekday: int
    time: timedelta
    before: timedelta  # UTC offset before the change: the clock that `time` is read from
    after: timedelta  # UTC offset after it
    name: str  # what the time after it is called, such as CEST

    @property
    def is_within_its_day(self) -> bool:
        """Whether the change happens on the day named; a rule like "24:00" or "-1:00" means a neighbouring day."""
        return timedelta(0) <= self.time < timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ZoneRule:
    """Offset and name when the clock never changes, or the changes of a year."""

    name: str
    offset: timedelta
    changes: tuple[YearlyChange, ...]


def zone_rule(zone: str) -> ZoneRule | None:
    """The rule of an IANA zone; None when its tz file has none that months and weekdays can say."""
    footer = _tz_file(zone).rpartition(b"\n")[0].rpartition(b"\n")[2].decode("ascii", "replace")
    match = _RULE.fullmatch(footer)
    if match is None:
        return None
    name, offset_west, summer_name, summer_west, *dates = match.groups()
    offset = -_time(offset_west)  # POSIX counts offsets westwards
    if summer_name is None:
        return ZoneRule(name.strip("<>"), offset, ())
    summer = -_time(summer_west) if summer_west else offset + timedelta(hours=1)
    to_summer = _change(dates[:4], offset, summer, summer_name)
    to_winter = _change(dates[4:], summer, offset, name)
    return ZoneRule(name.strip("<>"), offset, (to_summer, to_winter))


def _change(parts: list[str], before: timedelta, after: timedelta, name: str) -> YearlyChange:
    month, week, weekday, time = parts
    return YearlyChange(
        int(month), int(week), int(weekday), _time(time or "2"), before=before, after=after, name=name.strip("<>")
    )


def _time(text: str) -> timedelta:
    hours, minutes, seconds = (text.lstrip("+-") + ":0:0").split(":")[:3]
    time = timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds))
    return -time if text.startswith("-") else time


def _tz_file(zone: str) -> bytes:
    """The tz file that `zoneinfo` reads: the system's, else that of the tzdata package; b"" without either."""
    for folder in zoneinfo.TZPATH:
        file = Path(folder, zone)
        if file.is_file():
            return file.read_bytes()
    try:
        return resources.files("tzdata.zoneinfo").joinpath(*zone.split("/")).read_bytes()
    except OSError:
        return b""
