"""What each kind of edit is made of, for one date, this and the following, or all."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from commplan.domain.changes import updated
from commplan.domain.errors import UserError
from commplan.domain.records import ContentEvent
from commplan.domain.texts import translate
from commplan.domain.words import ExceptionAction
from commplan.planning.expansion import event_dates
from commplan.planning.rules import parse
from commplan.planning.series import Series, moved, split, with_parts
from commplan.planning.staying import ALL_SENT
from commplan.services.scope_crowding import rest_of, times_left
from commplan.services.scope_draft import Draft, Target
from commplan.services.scope_outline import Outline, for_all, free_of, moved_with
from commplan.services.scope_sendings import FARTHEST, communication_changed, offset_values
from commplan.services.scope_series import detached, exceptions_for, handed_over, left_out, removed_whole
from commplan.services.scope_situation import Situation
from commplan.services.scope_terms import (
    CommunicationMove,
    Edit,
    EventChange,
    EventMove,
    EventRemoval,
    Scope,
)

_DATING = frozenset({"rule", "workday_offset", "date_rule"})
_WIDEST_GAP = 20  # days: weekends and holidays among a few working days
_COMPARED = 12  # dates


def original_of(edit: Edit) -> dt.date:
    """The original of the date that was asked about."""
    return edit.dated.original if isinstance(edit, CommunicationMove) else edit.original


def outline(s: Situation, edit: Edit, scope: Scope) -> Outline:
    """The changes of `edit` in `scope`; UserError when there is no way."""
    if isinstance(edit, EventMove):
        return _event_moved(s, edit, scope)
    if isinstance(edit, EventRemoval):
        return Outline(draft=_removed(s, edit, scope))
    if isinstance(edit, EventChange):
        return _event_changed(s, edit, scope)
    return communication_changed(s, edit, scope)


# --- the event


def _event_changed(s: Situation, edit: EventChange, scope: Scope) -> Outline:
    if scope == Scope.THIS:
        return _one_changed(s, edit)
    values, staying = dict(edit.values), _staying(s, edit) if "start" in edit.values else frozenset()
    if not s.repeats and edit.original in s.kept and "start" in values and not _DATING & values.keys():
        return _begun_elsewhere(s, edit)
    if scope == Scope.ALL:
        draft = for_all(s, Target(event=values, communications=edit.communications))
        return Outline(draft=draft, staying=staying, free=free_of(s, edit.communications))
    later = edit.original + (values.pop("start", s.event.start) - s.event.start)
    rule = _remaining_times(s, values.get("rule", s.event.rule), edit.original)
    values |= {"rule": rule, "start": _first_of(s, {**values, "rule": rule}, later, edit.original)}
    target: Target | None = Target(event=values, communications=edit.communications)
    if edit.values.get("rule", s.event.rule) != s.event.rule and target is not None:
        target = rest_of(s, target, edit.original, times_left(s, rule, edit.original), values["start"])
    return Outline(draft=handed_over(s, edit.original, target), staying=staying)


def _staying(s: Situation, edit: EventMove | EventChange) -> frozenset[str]:
    """Ids of the communications that do not move along."""
    along = {c.id for c in s.communications} if edit.along is None else edit.along
    return frozenset(c.id for c in s.communications if c.id not in along)


def _one_changed(s: Situation, edit: EventChange) -> Outline:
    """One date alone: moved, or an event of its own with the other values."""
    values, day = dict(edit.values), s.day(edit.original)
    if _DATING & values.keys() or day is None:
        raise UserError(translate("Errors", "A frequency can’t be changed for one date alone."))
    if "start" in values:
        values["start"] = day.date + (values["start"] - s.event.start)
    if values.keys() == {"start"} and not edit.communications:
        to = values["start"]
        return _event_moved(s, EventMove(event=s.event, original=edit.original, to=to, along=edit.along), Scope.THIS)
    target = Target(event=values, communications=edit.communications)
    return Outline(draft=detached(s, edit.original, target), staying=_staying(s, edit))


def _begun_elsewhere(s: Situation, edit: EventChange) -> Outline:
    """An event that takes place once, about which something stays: it moves as when it is dragged, and the start that
    the others are known by stays what it was."""
    values = dict(edit.values)
    start = values.pop("start")
    event = updated(s.event, **edit.values).after
    assert isinstance(event, ContentEvent)
    found = event_dates(event, (), s.schedule.calendar, start, start)
    to = found[0].date if found else start
    moved_event = _event_moved(s, EventMove(event=s.event, original=edit.original, to=to, along=edit.along), Scope.ALL)
    more = [updated(s.event, **values)] if values else []
    more += [updated(c, **edit.communications[c.id]) for c in s.communications if c.id in edit.communications]
    draft = replace(moved_event.draft, changes=(*moved_event.draft.changes, *more))
    return replace(moved_event, draft=draft, free=moved_event.free | free_of(s, edit.communications))


def _first_of(s: Situation, values: Mapping[str, Any], later: dt.date, original: dt.date) -> dt.date:
    """Where the new series begins: on its first date from `later` on.

    A frequency that counts working days after its dates ("10 working days after the quarter") may have an earlier one
    whose day comes only then: 31 December for 18 January. It belongs to the new series, if the others stay the same.
    """
    new = Series(values["rule"], later)
    first, day = new.first() or later, s.day(original)
    offset = values.get("workday_offset", s.event.workday_offset)
    if offset <= 0 or day is None or values["rule"] == s.event.rule:
        return first
    back = later - dt.timedelta(_WIDEST_GAP + 2 * offset)
    for earlier in Series(with_parts(values["rule"], COUNT=None), back).dates(later - dt.timedelta(1)):
        event = updated(s.event, **{**values, "start": earlier}).after
        assert isinstance(event, ContentEvent)
        found = event_dates(event, (), s.schedule.calendar, earlier, earlier)
        if found and found[0].date >= day.date and _goes_on(Series(values["rule"], earlier), new):
            return earlier
    return first


def _goes_on(longer: Series, new: Series) -> bool:
    """Whether a series that begins earlier has the dates of `new` as well."""
    longer, new = (Series(with_parts(each.rule, COUNT=None), each.start) for each in (longer, new))
    later = (day for day in longer.dates() if day >= new.start)
    return list(islice(later, _COMPARED)) == list(islice(new.dates(), _COMPARED))


def _remaining_times(s: Situation, rule: str, at: dt.date) -> str:
    """`rule` with the number of times that is left at `at`, unless another number was given."""
    times = parse(rule).count if rule else None
    if times is None or times != parse(s.event.rule).count:
        return rule
    return with_parts(rule, COUNT=max(times - s.series.before(at), 1))


def _event_moved(s: Situation, edit: EventMove, scope: Scope) -> Outline:
    day = s.day(edit.original)
    if day is None:
        raise UserError(translate("Errors", "This date is not there any more."))
    staying = _staying(s, edit)
    free = free_of(s, {c.id for c in s.communications} - staying)
    if not s.repeats and s.is_done_whole(edit.original):
        raise UserError(ALL_SENT)
    if scope == Scope.THIS if s.repeats else edit.original in s.kept:  # else what stays would have another original
        action = ExceptionAction.ADDED if edit.original in s.is_added else ExceptionAction.MOVED
        changes = tuple(exceptions_for(s, edit.original, edit.to, action))
        draft = Draft(event_id=s.event.id, changes=changes, since=edit.original, until=edit.original)
        return Outline(draft=draft, event_day=edit.to, staying=staying, free=free)
    target = _move_target(s, edit, staying)
    if scope == Scope.FOLLOWING:
        new = Series(target.event.get("rule", s.event.rule), target.event.get("start", s.event.start))
        later = split(new, moved_with(s, new, edit.original, in_order=target.in_order))[1] or new
        values = {**target.event, "rule": later.rule, "start": later.start}
        target = Target(event=values, communications=target.communications, in_order=True, exact=edit.original)
        draft = handed_over(s, edit.original, target)
    else:
        draft = for_all(s, target)
    lands = None if edit.original in draft.kept else edit.to
    return Outline(draft=draft, event_day=lands, staying=staying)


def _move_target(s: Situation, edit: EventMove, staying: frozenset[str]) -> Target:
    """The whole series moved: by its rule where that can say it, else by working days."""
    if edit.original in s.is_added:
        raise UserError(translate("Errors", "An added date stands alone: it can’t take the others along."))
    series = None if s.event.workday_offset else moved(s.series, edit.original, edit.to)
    values: dict[str, Any]
    if series is not None:
        values = {"rule": series.rule, "start": series.start}
    else:
        values = {"workday_offset": _working_days(s, edit.original, edit.to)}
    event = updated(s.event, **values).after
    assert isinstance(event, ContentEvent)
    offsets = {
        c.id: offset_values(event, c, edit.to, dated.date, s.schedule.calendar)
        for c in s.communications
        if c.id in staying and (dated := s.schedule.find(c.id, edit.original)) is not None
    }
    return Target(event=values, communications=offsets, in_order=series is not None, exact=edit.original)


def _working_days(s: Situation, original: dt.date, to: dt.date) -> int:
    """How many working days after its original the event has to be to fall on `to`, or the next working day."""
    calendar = s.schedule.calendar
    target = calendar.shift(to, s.event.date_rule) or calendar.add(to, 1)
    days = calendar.count(original, target if calendar.is_working(target) else calendar.add(to, 1))
    if abs(days) > FARTHEST[0]:
        raise UserError(translate("Errors", "That is too far away from the dates of the frequency: change its start."))
    return days


def _removed(s: Situation, edit: EventRemoval, scope: Scope) -> Draft:
    if scope == Scope.THIS and s.repeats:
        if edit.original in s.kept:
            text = translate(
                "Errors",
                "Something about this date was sent or put up for approval: cancel what is left of it instead.",
            )
            raise UserError(text)
        changes = tuple(left_out(s, edit.original, edit.reason))
        return Draft(event_id=s.event.id, changes=changes, since=edit.original, until=edit.original, pairs={})
    if scope == Scope.FOLLOWING:
        return handed_over(s, edit.original, None)
    return handed_over(s, min(s.originals), None) if s.kept else removed_whole(s)
