"""Where the arrows up and down stop on a day of the week: the day itself, its entries, the half hours between them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from commplan.ui.calendar.days import CalendarItem, Entry

SLOT = 30  # minutes that an arrow moves
WHOLE_DAY, NO_ENTRY = -1, -1
_DAY = 24 * 60


class Stop(NamedTuple):
    """A minute of the day (or WHOLE_DAY) and the number of an entry there (or NO_ENTRY); in order from the top."""

    minutes: int
    number: int


def next_stop(entries: Sequence[Entry], here: Stop, by: int) -> Stop | None:
    """The stop after `here` (before it, when `by` is negative); None at the end."""
    if by > 0:
        return min((stop for stop in _stops(entries) if stop > here), default=None)
    return max((stop for stop in _stops(entries) if stop < here), default=None)


def minutes_of(entry: Entry) -> int:
    """The minute of the day at which an entry stands in the hours; WHOLE_DAY above them."""
    if not isinstance(entry, CalendarItem) or entry.dated.time is None or entry.dated.last_date > entry.dated.date:
        return WHOLE_DAY
    return entry.begins


def _stops(entries: Sequence[Entry]) -> Iterator[Stop]:
    begun = [minutes_of(entry) for entry in entries]
    yield Stop(WHOLE_DAY, NO_ENTRY)
    yield from (Stop(minutes, number) for number, minutes in enumerate(begun))
    yield from (Stop(minutes, NO_ENTRY) for minutes in range(0, _DAY, SLOT) if minutes not in begun)
