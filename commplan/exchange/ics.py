"""Calendars as iCalendar files (RFC 5545, RFC 7986), streamed: the communications, or the deadlines of their approval.

Published as a file or a feed, never as an invitation: no METHOD and no ATTENDEE, which have mailed whole companies.
Cancelled dates stay as CANCELLED, so that importers lose them too; a date that the frequency leaves out is in no list
and in no file.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from commplan.domain.plan import Plan
from commplan.domain.texts import Translate
from commplan.exchange.ics_deadlines import deadline_events
from commplan.exchange.ics_encoding import folded, text
from commplan.exchange.ics_event import EventWriter
from commplan.exchange.ics_times import UTC_NAMES
from commplan.exchange.ics_vtimezone import vtimezone
from commplan.planning.schedule import Dated, Schedule

_EVENTS_A_CHUNK = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class IcsOptions:
    """`name` is what calendar programs show, `alarm_minutes` the reminder before each event, None for no reminder."""

    name: str
    alarm_minutes: int | None = None
    deadlines: bool = False
    language: str = "en"


def calendar(schedule: Schedule, dated: Sequence[Dated], options: IcsOptions, say: Translate) -> Iterator[bytes]:
    """The calendar that `options` ask for, in chunks of bytes."""
    write = deadlines_calendar if options.deadlines else communications_calendar
    return write(schedule, dated, options, say)


def communications_calendar(
    schedule: Schedule, dated: Sequence[Dated], options: IcsOptions, say: Translate
) -> Iterator[bytes]:
    """One event for each of `dated`, in their order. The same plan gives the same bytes."""
    plan = schedule.plan
    has_times = not dated or any(each.time is not None for each in dated)
    writer = EventWriter(plan, say, alarm_minutes=options.alarm_minutes)
    yield from _calendar(options, _zone(plan, dated) if has_times else b"", map(writer.write, dated))


def deadlines_calendar(
    schedule: Schedule, dated: Sequence[Dated], options: IcsOptions, say: Translate
) -> Iterator[bytes]:
    """One all-day event for each approval step of `dated`, on the day the answer is due."""
    events = deadline_events(schedule, dated, say, alarm_minutes=options.alarm_minutes)
    first = next(events, None)
    if first is None:
        yield from _calendar(options, _zone(schedule.plan, ()), ())
    else:
        yield from _calendar(options, b"", _chained(first, events))


def _chained(first: bytes, others: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from others


def _calendar(options: IcsOptions, zone: bytes, events: Iterable[bytes]) -> Iterator[bytes]:
    name = text(options.name)
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//commplan//commplan//{text(options.language.upper())}",
        "CALSCALE:GREGORIAN",
        f"NAME:{name}",
        f"X-WR-CALNAME:{name}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "X-PUBLISHED-TTL:PT12H",
        "COLOR:steelblue",
    )
    yield b"".join(map(folded, lines)) + zone
    remaining = iter(events)
    while chunk := b"".join(islice(remaining, _EVENTS_A_CHUNK)):
        yield chunk
    yield b"END:VCALENDAR\r\n"


def _zone(plan: Plan, dated: Sequence[Dated]) -> bytes:
    """The zone of the times in the file. An empty calendar has one too: a calendar must have some component."""
    info = plan.info
    if dated and info.zone in UTC_NAMES:
        return b""
    first = min([info.start, *(each.date for each in dated)])
    last = max([info.end, *(each.last_date for each in dated)])
    return vtimezone(info.zone, first, last)
