"""Dates that gave way to days off: what the working days of a plan do to its content events and communications."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from commplan.domain.plan import Plan
from commplan.domain.records import Communication, ContentEvent
from commplan.domain.validation import LATEST
from commplan.domain.words import DateRule, ExceptionAction, OffsetFrom, OffsetUnit
from commplan.planning.expansion import event_dates, sending_days
from commplan.planning.rules import rule_dates
from commplan.planning.workdays import WorkingCalendar

_REACH = dt.timedelta(400)  # how far a date that was moved by hand may lie from where its rule gives it


@dataclass(frozen=True, slots=True, order=True)
class GivenWay:
    """A date that would lie on the day off `day` and lies on `date` instead; None: it is skipped."""

    day: dt.date
    title: str
    date: dt.date | None


def given_way(plan: Plan, start: dt.date, end: dt.date) -> list[GivenWay]:
    """Those whose day off lies between `start` and `end` (both included), by day.

    Dates that a person moved by hand are not among them, nor those of events that keep their day whatever it is. What
    goes out at its event's date gives way with it and is not told of again.
    """
    calendar = WorkingCalendar.of(plan)
    found: list[GivenWay] = []
    for event in plan.table(ContentEvent).values():
        if event.date_rule == DateRule.KEEP:
            continue
        if not event.workday_offset:  # else its day is a working day from the first
            found += _of_event(plan, event, calendar, start, end)
        for communication in plan.communications_by_event.get(event.id, ()):
            if communication.offset and communication.offset_unit != OffsetUnit.WORKING_DAYS:
                found += _of_communication(plan, event, communication, calendar, start, end)
    return sorted(found, key=lambda each: (each.day, each.title, each.date or dt.date.max))


def _of_event(
    plan: Plan, event: ContentEvent, calendar: WorkingCalendar, start: dt.date, end: dt.date
) -> Iterator[GivenWay]:
    by_hand = {x.original for x in plan.exceptions_by_event.get(event.id, ()) if x.action != ExceptionAction.ADDED}
    for day in rule_dates(event.rule, event.start, end):
        if day >= start and day not in by_hand and not calendar.is_working(day):
            yield GivenWay(day, event.title, calendar.shift(day, event.date_rule))


def _of_communication(
    plan: Plan,
    event: ContentEvent,
    communication: Communication,
    calendar: WorkingCalendar,
    start: dt.date,
    end: dt.date,
) -> Iterator[GivenWay]:
    exceptions = plan.exceptions_by_event.get(event.id, ())
    days = sending_days(event, communication, calendar)
    to_end = event.span - 1 if communication.offset_from == OffsetFrom.END else 0
    later = dt.timedelta(to_end + communication.offset)
    # how far an original may lie from its date: days off in a row, and twice the working days; farther if moved by hand
    margin = _REACH if exceptions else dt.timedelta(60 + 2 * abs(event.workday_offset))
    first, last = start - later - margin, min(end - later + margin, LATEST)
    for date in event_dates(event, exceptions, calendar, first, last):
        day = date.date + later
        if start <= day <= end and not calendar.is_working(day):
            yield GivenWay(day, communication.title, days[date.date])
