"""One event and its communications as dates."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain, repeat
from typing import NamedTuple

from commplan.domain.records import Communication, ContentEvent, EventException, Occurrence
from commplan.domain.words import DateRule, ExceptionAction, OccurrenceState, OffsetFrom, OffsetUnit
from commplan.planning.rules import rule_dates
from commplan.planning.workdays import WorkingCalendar

Date = dt.date
MIDNIGHT = dt.time()


class EventDate(NamedTuple):
    """One date of an event: `original` as the rule gives it, `date` after exceptions, offset and date rule."""

    original: dt.date
    date: dt.date
    action: ExceptionAction | None = None  # MOVED or ADDED


class Dated(NamedTuple):
    """One dated communication. (A named tuple because a plan may have a hundred thousand of them.)"""

    plan_id: str
    event_id: str
    communication_id: str
    title: str  # of the communication, or of this one date
    original: dt.date  # the date the event's rule gives; with the communication's id the key of the Occurrence
    event_date: dt.date  # the event's date after exceptions, workday_offset and date_rule
    date: dt.date  # when the communication goes out
    last_date: dt.date  # date + span - 1
    time: dt.time | None  # wall clock in the plan's zone; None = all day
    duration: int  # minutes
    occurrence: Occurrence | None  # what is known about this one

    @property
    def uid(self) -> str:
        """Stable for ever: the same for every selection, period and export (RFC 5545, section 3.8.4.7)."""
        return f"{self.communication_id}-{self.original:%Y%m%d}@{self.plan_id}.commplan"

    @property
    def key(self) -> tuple[str, dt.date]:
        """The key of the Occurrence row: (communication id, original date)."""
        return self.communication_id, self.original


def order(dated: Dated) -> tuple[dt.date, dt.time, str, str, dt.date]:
    """Sort key: by date, time (all day first) and title, then stable."""
    return dated.date, dated.time or MIDNIGHT, dated.title, dated.communication_id, dated.original


@dataclass(frozen=True, slots=True)
class Sources:
    """All records from which one event's dates follow."""

    event: ContentEvent
    exceptions: tuple[EventException, ...]
    communications: tuple[Communication, ...]
    occurrences: tuple[Occurrence, ...]  # of these communications


@dataclass(frozen=True, slots=True)
class Expansion:
    """The dates of one event whose originals lie from `first` to `last` (both included), and its dated communications.

    What is known of other originals is no part of it: two expansions that follow each other make up the longer one.
    """

    sources: Sources
    first: Date
    last: Date
    dates: Sequence[EventDate]
    by_communication: Mapping[str, Sequence[Dated]]  # in order of their originals

    @classmethod
    def of(cls, sources: Sources, calendar: WorkingCalendar, plan_id: str, first: Date, last: Date) -> "Expansion":
        dates = event_dates(sources.event, sources.exceptions, calendar, first, last)
        by_communication: dict[str, Sequence[Dated]] = {}
        known: dict[str, dict[Date, Occurrence]] = {}
        for occurrence in sources.occurrences:
            if first <= occurrence.original <= last:
                known.setdefault(occurrence.communication_id, {})[occurrence.original] = occurrence
        for communication in sources.communications:
            dated = _dated(plan_id, sources.event, communication, dates, calendar)
            if communication.id in known:
                dated = _with_known(plan_id, communication, dated, known[communication.id], calendar, sources.event)
            by_communication[communication.id] = dated
        return cls(sources, first, last, dates, by_communication)

    def then(self, later: "Expansion") -> "Expansion":
        """This one and another of the same event that begins on the day after its last."""
        mine, others = self.by_communication, later.by_communication
        dated = {i: [*mine[i], *others[i]] for i in mine}
        return Expansion(self.sources, self.first, later.last, [*self.dates, *later.dates], dated)

    def all_dated(self) -> Iterable[Dated]:
        return chain.from_iterable(self.by_communication.values())


def event_dates(
    event: ContentEvent, exceptions: Sequence[EventException], calendar: WorkingCalendar, start: Date, end: Date
) -> list[EventDate]:
    """The event's dates whose originals lie between `start` and `end`, by original.

    Moved and added dates are taken as a person gave them: neither offset nor shifted. An added date that has an
    original is one that the rule once gave: it stays known by that.
    """
    originals = [day for day in rule_dates(event.rule, event.start, end) if day >= start]
    if not exceptions:
        return _shifted(event, originals, calendar)
    moved = {x.original: x.date for x in exceptions if x.action == ExceptionAction.MOVED}
    found = {d.original: d for d in _shifted(event, [day for day in originals if day not in moved], calendar)}
    for day in originals:
        to = moved.get(day)
        if to:
            found[day] = EventDate(day, to, ExceptionAction.MOVED)
    for x in exceptions:
        if x.action == ExceptionAction.LEFT_OUT and x.original:
            found.pop(x.original, None)
    for x in exceptions:
        original = key_of(x)
        if x.action == ExceptionAction.ADDED and x.date and original and start <= original <= end:
            found.setdefault(original, EventDate(original, x.date, ExceptionAction.ADDED))
    return sorted(found.values())


def key_of(exception: EventException) -> Date | None:
    """The original by which the date of an exception is known."""
    return exception.original or exception.date


class _Moves(dict[Date, Date | None]):
    """Where one kind of move takes each day, worked out once for all events that share it. None: skipped."""

    def __init__(self, move: Callable[[Date], Date | None]) -> None:
        super().__init__()
        self._move = move

    def __missing__(self, day: Date) -> Date | None:
        self[day] = moved = self._move(day)
        return moved


@lru_cache(maxsize=512)
def _event_moves(calendar: WorkingCalendar, workday_offset: int, rule: DateRule) -> _Moves:
    """From a rule's date to the event's."""
    return _Moves(lambda day: calendar.shift(calendar.add(day, workday_offset), rule))


@lru_cache(maxsize=512)
def _sending_moves(calendar: WorkingCalendar, days: int, offset: int, unit: OffsetUnit, rule: DateRule) -> _Moves:
    """From an event's date to that of a communication: `days` to the end of the event, then the offset."""
    to_end = dt.timedelta(days)
    if offset == 0:
        return _Moves(lambda day: day + to_end)
    if unit == OffsetUnit.WORKING_DAYS:
        return _Moves(lambda day: calendar.add(day + to_end, offset))
    return _Moves(lambda day: calendar.shift(day + to_end + dt.timedelta(offset), rule))


def _shifted(event: ContentEvent, originals: Iterable[Date], calendar: WorkingCalendar) -> list[EventDate]:
    moves = _event_moves(calendar, event.workday_offset, event.date_rule)
    return [EventDate(original, day) for original in originals if (day := moves[original])]


def sending_days(event: ContentEvent, comm: Communication, calendar: WorkingCalendar) -> Mapping[Date, Date | None]:
    """When a communication goes out, by the date of its event; None when its day is skipped.

    An offset in calendar days that ends on a non-working day follows the event's date rule. Without an offset it is
    the event's own day, whatever day that is.
    """
    days = event.span - 1 if comm.offset_from == OffsetFrom.END else 0
    return _sending_moves(calendar, days, comm.offset, comm.offset_unit, event.date_rule)


_new = partial(tuple.__new__, Dated)  # three times as fast as Dated(...)


def _dated(
    plan_id: str, event: ContentEvent, comm: Communication, dates: Sequence[EventDate], calendar: WorkingCalendar
) -> list[Dated]:
    """A communication on all dates of its event, nothing yet known about any of them."""
    moves = sending_days(event, comm, calendar)
    days = [moves[d.date] for d in dates]
    if not all(days):
        return _dated(plan_id, event, comm, [d for d, day in zip(dates, days, strict=True) if day], calendar)
    last_days = [day + dt.timedelta(comm.span - 1) for day in days if day] if comm.span > 1 else days
    originals, event_days = [d.original for d in dates], [d.date for d in dates]
    same = map(repeat, (plan_id, event.id, comm.id, comm.title))
    fields = zip(*same, originals, event_days, days, last_days, repeat(comm.time), repeat(comm.duration), repeat(None))
    return list(map(_new, fields))


def _with_known(
    plan_id: str,
    comm: Communication,
    dated: Iterable[Dated],
    known: Mapping[Date, Occurrence],
    calendar: WorkingCalendar,
    event: ContentEvent,
) -> list[Dated]:
    """`dated` with what is known about single ones. What was sent stays, even where the rule no longer gives it."""
    found = [_with_occurrence(d, known[d.original], comm.span) if d.original in known else d for d in dated]
    present = {d.original for d in found}
    for original, occurrence in known.items():
        if occurrence.state == OccurrenceState.SENT and original not in present:
            day = sending_days(event, comm, calendar)[original] or original
            once = Dated(
                plan_id, event.id, comm.id, comm.title, original, original, day, day, comm.time, comm.duration, None
            )  # fmt: skip
            found.append(_with_occurrence(once, occurrence, comm.span))
    found.sort(key=lambda d: d.original)
    return found


def _with_occurrence(dated: Dated, known: Occurrence, span: int) -> Dated:
    day = known.date or dated.date
    return dated._replace(
        title=known.title or dated.title,
        date=day,
        last_date=day + dt.timedelta(span - 1),
        time=None if known.all_day else known.time or dated.time,
        duration=dated.duration if known.duration is None else known.duration,
        occurrence=known,
    )
