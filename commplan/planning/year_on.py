"""The same place a year later: the third Tuesday stays the third Tuesday, the last day of a quarter its last day.

* A date with a distance in working days ("10 working days after 31 March") keeps the day it is counted from.
* Any other single date keeps weekday and place in its month; a fifth one becomes the last where there is none.
* Of a frequency that ends, weekly and daily ones begin on the same weekday, the others on the same day of the year.
  Its end moves a year on; a number of times stays. One without an end goes on by itself: nothing is to be copied.
"""

import datetime as dt
from calendar import monthrange

from commplan.domain.records import ContentEvent
from commplan.domain.rules import rule_parts

_WEEK = 7


def same_weekday(day: dt.date) -> dt.date:
    """The day of the next year with the same weekday and place in its month."""
    first = dt.date(day.year + 1, day.month, 1)
    nth = (day.day - 1) // _WEEK
    found = 1 + (day.weekday() - first.weekday()) % _WEEK + _WEEK * nth
    last = monthrange(first.year, first.month)[1]
    return first.replace(day=found if found <= last else found - _WEEK)


def same_day(day: dt.date) -> dt.date:
    """The same day of the next year; the last day of February stays the last."""
    last = monthrange(day.year + 1, day.month)[1]
    is_last = day.day == monthrange(day.year, day.month)[1]
    return dt.date(day.year + 1, day.month, last if is_last else min(day.day, last))


def goes_on(event: ContentEvent) -> bool:
    """Whether the event's frequency has no end."""
    return bool(event.rule) and not {"COUNT", "UNTIL"} & rule_parts(event.rule).keys()


def start_year_on(event: ContentEvent) -> dt.date:
    """The start of the event a year later."""
    parts = rule_parts(event.rule) if event.rule else {}
    keeps_weekday = parts.get("FREQ") in ("DAILY", "WEEKLY") if parts else not event.workday_offset
    return same_weekday(event.start) if keeps_weekday else same_day(event.start)


def rule_year_on(rule: str) -> str:
    """The rule a year later: its end moves on."""
    parts = rule_parts(rule) if rule else {}
    if "UNTIL" in parts:
        until = parts["UNTIL"]
        end = same_day(dt.date(int(until[:4]), int(until[4:6]), int(until[6:])))
        parts["UNTIL"] = f"{end:%Y%m%d}"
    return ";".join(f"{name}={value}" for name, value in parts.items())
