"""Another frequency beside dates that stay: what was sent or put up has no twin, nothing new comes to stand in the
past, and the number of times counts what stays."""

import datetime as dt
from collections.abc import Mapping

from commplan.domain.changes import updated
from commplan.domain.records import ContentEvent
from commplan.domain.words import ExceptionAction
from commplan.planning.expansion import event_dates
from commplan.planning.rules import parse
from commplan.planning.series import Series, split, with_parts
from commplan.services.scope_draft import Target
from commplan.services.scope_pairs import pairs_of
from commplan.services.scope_situation import Situation

_NEAR = 31  # days: how far the day rule takes a date at most


def crowds(s: Situation, event: ContentEvent, pairs: Mapping[dt.date, dt.date]) -> bool:
    """Whether `event`, in place of the one there is, has dates beside those that stay: in the past, on the same day, or
    more of them than it should."""
    new = Series(event.rule, event.start)
    if new == s.series or not s.kept:
        return False
    margin = dt.timedelta(_NEAR + 2 * abs(event.workday_offset))
    until = max(s.today, event.start) + margin
    behind = (day for day in event_dates(event, (), s.schedule.calendar, event.start, until) if day.date < s.today)
    if {day.original for day in behind} - set(s.originals):
        return True
    if stand_ins(s, event, pairs) - s.kept:
        return True
    times = parse(event.rule).count if event.rule else None
    given = set(new.dates()) if times else frozenset()
    return bool(given and _counted(s) - given and given - s.kept)


def stand_ins(s: Situation, event: ContentEvent, pairs: Mapping[dt.date, dt.date]) -> frozenset[dt.date]:
    """The originals of a new series whose day is that of a date that stays, unless they were moved."""
    days = {day.date for o in s.kept if (day := s.day(o)) is not None}
    if not days:
        return frozenset()
    margin = dt.timedelta(_NEAR + 2 * abs(event.workday_offset))
    found = event_dates(event, (), s.schedule.calendar, min(days) - margin, max(days) + margin)
    moved = {pairs.get(x.original) for x in s.exceptions if x.original}
    return frozenset(day.original for day in found if day.date in days and day.original not in moved)


def _counted(s: Situation) -> frozenset[dt.date]:
    """What stays, but for the dates that a person added: no number of times counts those."""
    return s.kept - {x.date for x in s.exceptions if x.action == ExceptionAction.ADDED and not x.original}


def times_left(s: Situation, rule: str, at: dt.date) -> int | None:
    """How many dates of a frequency from `at` on are not taken by those that stay; None where it does not count."""
    times = parse(rule).count if rule else None
    return None if times is None else times - sum(1 for o in _counted(s) if o >= at)


def first_free(s: Situation) -> dt.date:
    """From when on another frequency can hold for all dates: today, or when all that lies ahead stays, after that."""
    if any(o >= s.today and o not in s.kept for o in s.originals):
        return max(s.today, s.originals[0])
    return max(s.today, s.originals[-1] + dt.timedelta(1))


def first_of(s: Situation, new: Series, at: dt.date, target: Target) -> dt.date | None:
    """The first date of a new series from `at` on in whose place none stays; None when there is none."""
    pairs = pairs_of(s, new, s.originals, target)
    taken = {pairs[o] for o in s.kept if o in pairs}
    event = _made(s, target, new)
    free = (day for day in new.dates() if day >= at and day not in taken)
    return next((day for day in free if not _gives_way(s, event, day)), None)


def _gives_way(s: Situation, event: ContentEvent, original: dt.date) -> bool:
    """Whether the day rule takes a date back into the past."""
    return any(day.date < s.today for day in event_dates(event, (), s.schedule.calendar, original, original))


def _made(s: Situation, target: Target, series: Series) -> ContentEvent:
    """The event as a target has it, with a series of its own."""
    event = updated(s.event, **{**target.event, "rule": series.rule, "start": series.start}).after
    assert isinstance(event, ContentEvent)
    return event


def used(s: Situation, at: dt.date) -> int:
    """How many dates the event keeps when the others from `at` on go over."""
    before = event_dates(s.event, s.exceptions, s.schedule.calendar, s.originals[0], at - dt.timedelta(1))
    return len(_counted(s) | {day.original for day in before if day.action != ExceptionAction.ADDED})


def rest_of(s: Situation, target: Target, at: dt.date, times: int | None, start: dt.date) -> Target | None:
    """`target` with a frequency from `start` on, `times` of whose dates take place beside those from `at` on that stay
    (None: as many as there are). None when none remains."""
    rule = with_parts(target.event["rule"], COUNT=None)
    first = Series(rule, start).first()
    if first is None or (times is not None and times < 1):
        return None
    if times is not None:
        rule = with_parts(rule, COUNT=_number(s, target, at, Series(rule, first), times))
    return Target(event={**target.event, "rule": rule, "start": first}, communications=target.communications)


def _number(s: Situation, target: Target, at: dt.date, new: Series, times: int) -> int:
    """How many dates `new` must have for `times` of them to take place: those in whose place others stay do not."""
    later = [o for o in s.originals if o >= at]
    pairs = pairs_of(s, new, later, target, split(s.series, at)[1])
    left_out = stand_ins(s, _made(s, target, new), pairs) | {
        pairs[o] for o in s.kept if o in pairs and o not in s.is_added
    }
    number = 0
    for day in new.dates():
        if times == 0:
            break
        number, times = number + 1, times - (day not in left_out)
    return number
