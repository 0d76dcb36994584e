"""The changes to an event's series, its exceptions and what is known of its dates, when the series becomes another."""

import dataclasses
import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from commplan.domain.changes import Change, added, removed, updated
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.records import Communication, ContentEvent, EventException
from commplan.domain.texts import translate
from commplan.domain.words import DateRule, ExceptionAction
from commplan.planning.expansion import event_dates, key_of
from commplan.planning.series import Series, paired, split
from commplan.planning.staying import ALL_STAY
from commplan.services.records import with_dependants
from commplan.services.scope_situation import Situation

Values = Mapping[str, Any]
R = TypeVar("R", ContentEvent, Communication)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What the dates in scope shall be: other values of the event and of some communications (by id).

    `in_order`: the dates of the new series are the old ones, moved. `exact` is the original whose exceptions go,
    because the date itself is given anew.
    """

    event: Values = field(default_factory=dict)
    communications: Mapping[str, Values] = field(default_factory=dict)
    in_order: bool = False
    exact: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Changes, and where the dates are found afterwards: see `place`."""

    event_id: str  # of the dates that stay
    changes: tuple[Change, ...]
    since: dt.date  # the first original in scope
    until: dt.date | None = None  # the last one; None: all that follow
    new_event: ContentEvent | None = None
    ids: Mapping[str, str] = field(default_factory=dict)  # communication -> its copy at the new event
    pairs: Mapping[dt.date, dt.date] | None = None  # originals in scope before and after; None: all as they were
    kept: frozenset[dt.date] = frozenset()  # originals in scope that stay with the old event
    dropped: int = 0  # exceptions that found no date

    def is_in_scope(self, original: dt.date) -> bool:
        return self.since <= original and (self.until is None or original <= self.until)

    def place(self, original: dt.date) -> tuple[str, dt.date] | None:
        """Event and original of a date after the changes; None when it is gone."""
        if not self.is_in_scope(original) or original in self.kept:
            return self.event_id, original
        after = original if self.pairs is None else self.pairs.get(original)
        event_id = self.new_event.id if self.new_event else self.event_id
        return (event_id, after) if after else None

    def communication(self, communication_id: str, original: dt.date) -> str:
        """The id under which a communication is found on what was the date `original`."""
        if not self.is_in_scope(original) or original in self.kept:
            return communication_id
        return self.ids.get(communication_id, communication_id)


def in_place(s: Situation, target: Target) -> Draft:
    """The event with other values; its dates keep what is known about them. Kept dates stay where they are."""
    event = dataclasses.replace(s.event, **target.event)
    pairs = _pairs(s, Series(event.rule, event.start), s.originals, target)
    dropped: list[Change] = []
    changes = [Change(s.event, event)]
    changes += [updated(c, **target.communications[c.id]) for c in s.communications if c.id in target.communications]
    for x in s.exceptions:
        change = _carried(x, pairs, s, target)
        (dropped if change and change.after is None else changes).extend([change] if change else [])
    changes += [
        updated(o, original=pairs[o.original]) for o in s.known if o.original not in s.kept and o.original in pairs
    ]
    return Draft(
        event_id=s.event.id,
        changes=(*changes, *dropped, *_held(s, event, pairs)),
        since=dt.date.min,
        pairs=pairs,
        kept=s.kept,
        dropped=len(dropped),
    )


def clashes(s: Situation, target: Target) -> bool:
    """Whether kept dates stand in the way of changing the event in place: their originals would be other dates."""
    event = dataclasses.replace(s.event, **target.event)
    pairs = _pairs(s, Series(event.rule, event.start), s.originals, target)
    return any(new != old and (old in s.kept or new in s.kept) for old, new in pairs.items())


def handed_over(s: Situation, at: dt.date, target: Target | None) -> Draft:
    """The dates before `at` and the kept ones stay; the others go over to a new event (without a target: go).

    UserError when there is nothing left to hand over.
    """
    kept = frozenset(o for o in s.kept if o >= at)
    if all(o in kept for o in s.originals if o >= at):
        raise UserError(ALL_STAY)
    head, tail = split(s.series, at)
    staying = kept if head else kept | {o for o in s.is_added if o < at}
    if head is None and not staying:
        return in_place(s, target) if target else removed_whole(s)
    changes = [_head(s, head, staying), *_remaining(s, staying, head)]
    if target is None:
        gone = [x for x in s.exceptions if _is_handed_over(x, at, kept)]
        rows = [o for o in s.known if o.original >= at and o.original not in kept]
        changes += [removed(record) for record in with_dependants(s.plan, [*gone, *rows])]
        return Draft(event_id=s.event.id, changes=tuple(changes), since=at, pairs={}, kept=kept)
    return _copied(s, at, target, tail or Series("", at), changes, kept)


def removed_whole(s: Situation) -> Draft:
    """The event deleted with all that belongs to it."""
    gone = tuple(removed(record) for record in with_dependants(s.plan, [s.event]))
    return Draft(event_id=s.event.id, changes=gone, since=dt.date.min, pairs={})


def _head(s: Situation, head: Series | None, staying: frozenset[dt.date]) -> Change:
    """The old event with the dates that it keeps."""
    if head is not None:
        return updated(s.event, rule=head.rule)
    return updated(s.event, rule="", start=min(staying))


def _copied(
    s: Situation, at: dt.date, target: Target, tail: Series, changes: list[Change], kept: frozenset[dt.date]
) -> Draft:
    """The dates from `at` on at a new event, with copies of the communications."""
    values = {"rule": tail.rule, "start": tail.start, **target.event}
    event = _fresh(s.event, **values)
    ids = {c.id: new_id() for c in s.communications}
    copies = [_copy(c, event.id, ids, **target.communications.get(c.id, {})) for c in s.communications]
    days = [day for day in s.originals if day >= at]
    pairs = _pairs(s, Series(event.rule, event.start), days, target, tail)
    changes += [added(record) for record in (event, *copies)]
    dropped: list[Change] = []
    for x in s.exceptions:
        if _is_handed_over(x, at, kept):
            change = _carried(x, pairs, s, target, event_id=event.id)
            (dropped if change and change.after is None else changes).extend([change] if change else [])
    left_out = {pairs[o] for o in kept if o in pairs and o not in s.is_added}
    changes += [added(_exception(event.id, ExceptionAction.LEFT_OUT, original=o)) for o in sorted(left_out)]
    changes += [
        updated(o, communication_id=ids[o.communication_id], original=pairs[o.original])
        for o in s.known
        if o.original >= at and o.original not in kept and o.original in pairs
    ]
    return Draft(
        event_id=s.event.id,
        changes=(*changes, *dropped),
        since=at,
        new_event=event,
        ids=ids,
        pairs=pairs,
        kept=kept,
        dropped=len(dropped),
    )


def _fresh(record: R, **values: Any) -> R:
    """A copy with an id of its own (unless one is given) that was never saved."""
    return dataclasses.replace(record, **{"id": new_id(), "rev": 0, "changed_at": "", **values})


def _exception(event_id: str, action: ExceptionAction, **values: Any) -> EventException:
    return EventException(id=new_id(), event_id=event_id, action=action, **values)


def _pairs(
    s: Situation, new: Series, days: Iterable[dt.date], target: Target, old: Series | None = None
) -> dict[dt.date, dt.date]:
    """Originals before and after; those of added dates stay what they are."""
    listed = list(days)
    of_rule = [day for day in listed if day not in s.is_added]
    if (old or s.series) == new:
        found = {day: day for day in of_rule}
    else:
        found = paired(old or s.series, new, of_rule, in_order=target.in_order)
    return {**found, **{day: day for day in listed if day in s.is_added}}


def _is_handed_over(x: EventException, at: dt.date, kept: frozenset[dt.date]) -> bool:
    key = key_of(x)
    return key is not None and key >= at and (key not in kept or x.action == ExceptionAction.LEFT_OUT)


def _carried(
    x: EventException, pairs: Mapping[dt.date, dt.date], s: Situation, target: Target, event_id: str = ""
) -> Change | None:
    """An exception taken along with its date; removed when its date is gone or given anew."""
    key = key_of(x)
    assert key is not None
    if key in s.kept and not event_id:
        return None  # what is kept in place is seen to by `_held`
    if key == target.exact or key not in pairs:
        return removed(x)
    original = x.original and pairs[key]
    return updated(x, event_id=event_id or x.event_id, original=original)


def _remaining(s: Situation, staying: frozenset[dt.date], head: Series | None) -> Iterator[Change]:
    """What makes dates stay at an event whose rule no longer gives them."""
    for original in sorted(staying):
        day = s.day(original)
        if day is None:
            continue  # left out, but it was sent: that shows anyway
        wanted = ExceptionAction.ADDED
        if head is None and original == min(staying):
            if day.action is None:
                continue  # the start gives it
            wanted = ExceptionAction.MOVED
        yield from exceptions_for(s, original, day.date, wanted)


def exceptions_for(s: Situation, original: dt.date, day: dt.date, wanted: ExceptionAction) -> Iterator[Change]:
    """One exception that puts `original` on `day`, made from the one that is there."""
    there = [x for x in s.exceptions_at(original) if x.action != ExceptionAction.LEFT_OUT]
    chosen = next((x for x in there if x.date == day), None)
    for x in there:
        yield updated(x, action=wanted, original=original) if x is chosen else removed(x)
    if chosen is None:
        yield added(_exception(s.event.id, wanted, original=original, date=day))


def _held(s: Situation, event: ContentEvent, pairs: Mapping[dt.date, dt.date]) -> Iterator[Change]:
    """What makes kept dates stay at an event whose other values would put them elsewhere."""
    for original in sorted(s.kept):
        before = s.day(original)
        after = event_dates(event, s.exceptions, s.schedule.calendar, original, original)
        if before is None or (after and after[0].date == before.date):
            continue
        is_date = pairs.get(original) == original
        yield from exceptions_for(s, original, before.date, ExceptionAction.MOVED if is_date else ExceptionAction.ADDED)


def detached(s: Situation, original: dt.date, values: Values) -> Draft:
    """One date as an event of its own with other values."""
    day = s.day(original)
    if day is None or original in s.kept:
        text = translate("Errors", "Something about this date was sent or put up for approval; it stays as it is.")
        raise UserError(text)
    single = {"rule": "", "start": day.date, "workday_offset": 0, **values}
    if not s.schedule.calendar.is_working(day.date):
        single = {"date_rule": DateRule.KEEP, **single}
    event = _fresh(s.event, **single)
    ids = {c.id: new_id() for c in s.communications}
    copies = [_copy(c, event.id, ids) for c in s.communications]
    changes = [added(record) for record in (event, *copies)]
    changes += list(left_out(s, original, ""))
    changes += [
        updated(o, communication_id=ids[o.communication_id], original=event.start)
        for o in s.known
        if o.original == original
    ]
    return Draft(
        event_id=s.event.id,
        changes=tuple(changes),
        since=original,
        until=original,
        new_event=event,
        ids=ids,
        pairs={original: event.start},
    )


def _copy(c: Communication, event_id: str, ids: Mapping[str, str], **values: Any) -> Communication:
    cascade = ids.get(c.cascade_from_id, c.cascade_from_id)
    return _fresh(c, id=ids[c.id], event_id=event_id, cascade_from_id=cascade, **values)


def left_out(s: Situation, original: dt.date, reason: str) -> Iterator[Change]:
    """What leaves one date out."""
    there = [x for x in s.exceptions_at(original) if x.action != ExceptionAction.LEFT_OUT]
    yield from (removed(x) for x in there)
    if original not in s.is_added:
        yield added(_exception(s.event.id, ExceptionAction.LEFT_OUT, original=original, reason=reason))
