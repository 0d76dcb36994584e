"""The VTIMEZONE of an IANA zone (RFC 5545, section 3.6.5), written from the zone's rule.

The clock changes of most zones follow one rule for ever: two RRULEs say it, and calendars stay right after the end of
the plan. Where the rule does not hold in the years exported (Casablanca), or means another day than it names (Cairo),
each change is dated, one RDATE a line: several calendar programs read only the first of a list.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from commplan.exchange.ics_encoding import folded, text, wall_clock
from commplan.exchange.ics_posix import YearlyChange, ZoneRule, zone_rule

_FIRST_YEAR = 1970  # rules begin here, as in the files of most other programs: the same bytes for every plan
_WEEKDAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")


@dataclass(frozen=True, slots=True)
class _Onset:
    """A clock change: `at` in the time before it."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str
    is_summer: bool

    @property
    def same_kind(self) -> tuple[timedelta, timedelta, str, bool]:
        return self.before, self.after, self.name, self.is_summer


def vtimezone(zone: str, first: date, last: date) -> bytes:
    """The lines of a VTIMEZONE that agrees with `zoneinfo` from the year before `first` to the year after `last`."""
    onsets = list(_onsets(ZoneInfo(zone), first.year - 1, last.year + 1))
    rule = zone_rule(zone)
    if rule and _agrees(rule, ZoneInfo(zone), onsets, first.year - 1, last.year + 1):
        parts = _rule_parts(rule)
    else:
        parts = _dated_parts(ZoneInfo(zone), first.year - 1, onsets)
    lines = ("BEGIN:VTIMEZONE", f"TZID:{zone}", *parts, "END:VTIMEZONE")
    return b"".join(folded(line) for line in lines)


def _onsets(zone: ZoneInfo, first_year: int, last_year: int) -> Iterator[_Onset]:
    """Every clock change from 1 January of one year to 31 December of another."""
    moment = datetime(first_year, 1, 1, tzinfo=UTC)
    end = datetime(last_year + 1, 1, 1, tzinfo=UTC)
    while moment < end:
        following = moment + timedelta(days=1)
        if _state(zone, moment) != _state(zone, following):
            yield _onset(zone, moment, following)
        moment = following


def _state(zone: ZoneInfo, moment: datetime) -> tuple[timedelta, str]:
    local = moment.astimezone(zone)
    return local.utcoffset() or timedelta(0), local.tzname() or ""


def _onset(zone: ZoneInfo, low: datetime, high: datetime) -> _Onset:
    """The one change between `low` and `high`, found by halving."""
    (before, _), (after, name) = _state(zone, low), _state(zone, high)
    was_summer = bool(low.astimezone(zone).dst())
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        if _state(zone, middle) == (after, name):
            high = middle
        else:
            low = middle
    # Dublin's and Casablanca's files call the winter "saving": summer is what lies ahead of the other
    is_summer = after > before and (was_summer or bool(high.astimezone(zone).dst()))
    return _Onset((high + before).replace(tzinfo=None), before, after, name, is_summer)


def _agrees(rule: ZoneRule, zone: ZoneInfo, onsets: list[_Onset], first_year: int, last_year: int) -> bool:
    if not rule.changes:
        return not onsets and _state(zone, datetime(first_year, 1, 1, tzinfo=UTC))[0] == rule.offset
    if not all(change.is_within_its_day for change in rule.changes):
        return False
    expected = {
        (_date_in(change, year), change.before, change.after)
        for year in range(first_year, last_year + 1)
        for change in rule.changes
    }
    return expected == {(onset.at, onset.before, onset.after) for onset in onsets}


def _date_in(change: YearlyChange, year: int) -> datetime:
    """When the change happens in a year, in the time before it."""
    first = datetime(year, change.month, 1)
    day = first + timedelta(days=(change.weekday - first.isoweekday()) % 7 + 7 * (change.week - 1))
    if day.month != change.month:  # week 5 is the last
        day -= timedelta(days=7)
    return day + change.time


def _rule_parts(rule: ZoneRule) -> Iterator[str]:
    if not rule.changes:
        yield from _part("STANDARD", datetime(_FIRST_YEAR, 1, 1), rule.offset, rule.offset, rule.name)
    for change in rule.changes:
        week = -1 if change.week == 5 else change.week
        yield from _part(
            "DAYLIGHT" if change.after > change.before else "STANDARD",
            _date_in(change, _FIRST_YEAR),
            change.before,
            change.after,
            change.name,
            [f"RRULE:FREQ=YEARLY;BYMONTH={change.month};BYDAY={week}{_WEEKDAYS[change.weekday]}"],
        )


def _dated_parts(zone: ZoneInfo, first_year: int, onsets: list[_Onset]) -> Iterator[str]:
    offset, name = _state(zone, datetime(first_year, 1, 1, tzinfo=UTC))
    yield from _part("STANDARD", datetime(first_year, 1, 1) - timedelta(days=1), offset, offset, name)
    kinds: dict[object, list[_Onset]] = {}
    for onset in onsets:
        kinds.setdefault(onset.same_kind, []).append(onset)
    for first, *others in kinds.values():
        kind = "DAYLIGHT" if first.is_summer else "STANDARD"
        dates = [f"RDATE:{wall_clock(onset.at)}" for onset in others]
        yield from _part(kind, first.at, first.before, first.after, first.name, dates)


def _part(
    kind: str, start: datetime, before: timedelta, after: timedelta, name: str, dates: Iterable[str] = ()
) -> Iterator[str]:
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{wall_clock(start)}"
    yield f"TZOFFSETFROM:{_offset(before)}"
    yield f"TZOFFSETTO:{_offset(after)}"
    yield f"TZNAME:{text(name)}"
    yield from dates
    yield f"END:{kind}"


def _offset(value: timedelta) -> str:
    """+0100, -0330; with seconds only where there are any."""
    seconds = int(abs(value).total_seconds())
    sign = "-" if value < timedelta(0) else "+"
    rest = f"{seconds % 60:02}" if seconds % 60 else ""
    return f"{sign}{seconds // 3600:02}{seconds // 60 % 60:02}{rest}"
