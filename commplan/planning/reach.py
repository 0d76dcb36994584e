"""How far the dates of an event may lie from what its rule gives: which originals matter to a period."""

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache

from commplan.domain.words import OffsetFrom, OffsetUnit
from commplan.planning.expansion import Sources
from commplan.planning.workdays import WorkingCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """The longest ways from a rule's date to the last day of a communication, in the order in which they are gone."""

    event_working: int  # the event's offset, in working days
    days_back: int  # offsets in calendar days
    days_on: int
    working_back: int  # offsets in working days
    working_on: int
    span: int  # calendar days

    @staticmethod
    def of(sources: Sources) -> "Reach":
        event = sources.event
        days, working, span = [0], [0], 1
        for c in sources.communications:
            length = event.span - 1 if c.offset_from == OffsetFrom.END else 0
            span = max(span, c.span)
            if c.offset_unit == OffsetUnit.WORKING_DAYS:
                days.append(length)
                working.append(c.offset)
            else:
                days.append(length + c.offset)
        return Reach(
            event_working=event.workday_offset,
            days_back=min(days),
            days_on=max(days),
            working_back=min(working),
            working_on=max(working),
            span=span,
        )


@lru_cache(maxsize=1024)
def originals(reach: Reach, calendar: WorkingCalendar, start: dt.date, end: dt.date) -> tuple[dt.date, dt.date]:
    """The first and the last original whose dates may touch `start`..`end`: all the ways are gone backwards.

    One working day more on each leg covers the shift away from non-working days.
    """
    first = calendar.add(start - dt.timedelta(reach.span - 1), -1 - reach.working_on)
    first = calendar.add(first - dt.timedelta(reach.days_on), -1 - max(reach.event_working, 0))
    last = calendar.add(end, 1 - reach.working_back)
    last = calendar.add(last - dt.timedelta(reach.days_back), 1 - min(reach.event_working, 0))
    return first, last
