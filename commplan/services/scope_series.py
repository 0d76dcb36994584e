"""The changes to an event's series, its exceptions and what is known of its dates, when the series becomes another."""

import dataclasses
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from commplan.domain.changes import Change, added, removed, updated
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.records import Communication, ContentEvent, EventException, Occurrence
from commplan.domain.texts import translate
from commplan.domain.words import DateRule, ExceptionAction
from commplan.planning.expansion import event_dates, key_of
from commplan.planning.series import Series, split
from commplan.planning.staying import ALL_STAY
from commplan.services.records import with_dependants
from commplan.services.scope_crowding import crowds, stand_ins
from commplan.services.scope_draft import Draft, Target
from commplan.services.scope_pairs import pairs_of
from commplan.services.scope_situation import Situation

R = TypeVar("R", ContentEvent, Communication)


def in_place(s: Situation, target: Target) -> Draft:
    """The event with other values; its dates keep what is known about them. Kept dates stay where they are."""
    event = dataclasses.replace(s.event, **target.event)
    pairs = pairs_of(s, Series(event.rule, event.start), s.originals, target)
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
    """Whether kept dates stand in the way of changing the event in place: their originals would be other dates, other
    dates would come to stand beside them, or they would last longer or shorter, which no single date can have of its
    own."""
    others = {c.id for c in s.communications if target.communications.get(c.id, {}).get("span", c.span) != c.span}
    if s.repeats and any(o.communication_id in others and o.original in s.kept for o in s.known):
        return True
    event = dataclasses.replace(s.event, **target.event)
    pairs = pairs_of(s, Series(event.rule, event.start), s.originals, target)
    if any(new != old and (old in s.kept or new in s.kept) for old, new in pairs.items()):
        return True
    return not target.in_order and crowds(s, event, pairs)


def handed_over(s: Situation, at: dt.date, target: Target | None) -> Draft:
    """The dates before `at` and the kept ones stay; the others go over to a new event (without a target: go).

    UserError when there is nothing left to hand over.
    """
    kept = frozenset(o for o in s.kept if o >= at)
    later = [o for o in s.originals if o >= at]
    if all(o in kept for o in later) and (later or target is None):
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
    ids, copies = _copies(s, event, target)
    days = [day for day in s.originals if day >= at]
    pairs = pairs_of(s, Series(event.rule, event.start), days, target, tail)
    changes += [added(record) for record in (event, *copies)]
    dropped: list[Change] = []
    for x in s.exceptions:
        if _is_handed_over(x, at, kept):
            change = _carried(x, pairs, s, target, event_id=event.id)
            (dropped if change and change.after is None else changes).extend([change] if change else [])
    left_out = {pairs[o] for o in kept if o in pairs and o not in s.is_added}
    left_out |= frozenset() if target.in_order else stand_ins(s, event, pairs)
    changes += [added(_exception(event.id, ExceptionAction.LEFT_OUT, original=o)) for o in sorted(left_out)]
    rows = [o for o in s.known if o.original >= at and o.original not in kept and o.original in pairs]
    changes += _taken_along(s, rows, ids, pairs)
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
    original = pairs[key] if x.original or pairs[key] != key else None
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


def detached(s: Situation, original: dt.date, target: Target) -> Draft:
    """One date as an event of its own with other values. What was put up goes with it: just this date is meant."""
    day = s.day(original)
    if day is None or s.is_done_at(original):
        raise UserError(translate("Errors", "Something about this date was sent; it stays as it is."))
    single = {"rule": "", "start": day.date, "workday_offset": 0, **target.event}
    if not s.schedule.calendar.is_working(day.date):
        single = {"date_rule": DateRule.KEEP, **single}
    event = _fresh(s.event, **single)
    ids, copies = _copies(s, event, target)
    changes = [added(record) for record in (event, *copies)]
    changes += list(left_out(s, original, ""))
    rows = [o for o in s.known if o.original == original]
    changes += _taken_along(s, rows, ids, {original: event.start})
    return Draft(
        event_id=s.event.id,
        changes=tuple(changes),
        since=original,
        until=original,
        new_event=event,
        ids=ids,
        pairs={original: event.start},
    )


def _copies(s: Situation, event: ContentEvent, target: Target) -> tuple[dict[str, str], list[Communication]]:
    """The communications of a new event, and the ids they have there."""
    ids = {c.id: new_id() for c in s.communications if c.id not in target.without}
    copies = []
    for c in s.communications:
        if c.id in ids:
            source = c.cascade_from_id
            values: dict[str, Any] = {"cascade_from_id": "" if source in target.without else ids.get(source, source)}
            copies.append(
                _fresh(c, id=ids[c.id], event_id=event.id, **{**values, **target.communications.get(c.id, {})})
            )
    return ids, copies


def _taken_along(
    s: Situation, rows: Sequence[Occurrence], ids: Mapping[str, str], pairs: Mapping[dt.date, dt.date]
) -> Iterator[Change]:
    """What is known of dates, with the communications that they belong to now; gone with those that are left behind."""
    yield from (removed(x) for x in with_dependants(s.plan, [o for o in rows if o.communication_id not in ids]))
    for row in rows:
        if row.communication_id in ids:
            yield updated(row, communication_id=ids[row.communication_id], original=pairs[row.original])


def dropped_whole(s: Situation, communication_id: str) -> Draft:
    """A communication deleted with all that belongs to it."""
    gone = [c for c in s.communications if c.id == communication_id]
    changes = tuple(removed(record) for record in with_dependants(s.plan, gone))
    return Draft(event_id=s.event.id, changes=changes, since=dt.date.min)


def left_out(s: Situation, original: dt.date, reason: str) -> Iterator[Change]:
    """What leaves one date out."""
    there = [x for x in s.exceptions_at(original) if x.action != ExceptionAction.LEFT_OUT]
    yield from (removed(x) for x in there)
    if original not in s.is_added:
        yield added(_exception(s.event.id, ExceptionAction.LEFT_OUT, original=original, reason=reason))
