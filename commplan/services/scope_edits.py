"""What each kind of edit is made of, for one date, this and the following, or all."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from commplan.domain.changes import updated
from commplan.domain.errors import UserError
from commplan.domain.labels import kind_label
from commplan.domain.records import Communication, ContentEvent
from commplan.domain.texts import Text, translate
from commplan.domain.words import ExceptionAction, OffsetFrom, OffsetUnit
from commplan.planning.expansion import sending_days
from commplan.planning.rules import parse
from commplan.planning.series import Series, moved, split, with_parts
from commplan.planning.staying import ALL_STAY
from commplan.planning.workdays import WorkingCalendar
from commplan.services.scope_series import (
    Draft,
    Target,
    clashes,
    detached,
    exceptions_for,
    handed_over,
    in_place,
    left_out,
    removed_whole,
)
from commplan.services.scope_situation import Situation
from commplan.services.scope_terms import (
    CommunicationChange,
    CommunicationMove,
    Edit,
    EventChange,
    EventMove,
    EventRemoval,
    Scope,
)

_DATING = frozenset({"rule", "workday_offset", "date_rule"})
FARTHEST = 250, 400  # working days of an event, days of a communication: what their fields hold


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A draft, and what has to come out of it to the day."""

    draft: Draft
    event_day: dt.date | None = None  # of the date that was asked about
    sending: CommunicationMove | None = None  # when the communication goes out on that date, and how long
    staying: frozenset[str] = frozenset()  # communications that keep their dates


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
    return _communication_changed(s, edit, scope)


# --- the event


def _event_changed(s: Situation, edit: EventChange, scope: Scope) -> Outline:
    values = dict(edit.values)
    if scope == Scope.ALL:
        return Outline(draft=_for_all(s, Target(event=values)))
    day = s.day(edit.original)
    if scope == Scope.THIS:
        if _DATING & values.keys() or day is None:
            raise UserError(translate("Errors", "A frequency can’t be changed for one date alone."))
        if values.keys() == {"start"}:
            to = day.date + (values["start"] - s.event.start)
            return _event_moved(s, EventMove(event=s.event, original=edit.original, to=to), scope)
        return Outline(draft=detached(s, edit.original, values))
    later = edit.original + (values.pop("start", s.event.start) - s.event.start)
    rule = _remaining_times(s, values.get("rule", s.event.rule), edit.original)
    values |= {"rule": rule, "start": Series(rule, later).first() or later}
    return Outline(draft=handed_over(s, edit.original, Target(event=values)))


def _remaining_times(s: Situation, rule: str, at: dt.date) -> str:
    """`rule` with the number of times that is left at `at`, unless another number was given."""
    times = parse(rule).count if rule else None
    if times is None or times != parse(s.event.rule).count:
        return rule
    return with_parts(rule, COUNT=max(times - s.series.before(at), 1))


def _for_all(s: Situation, target: Target) -> Draft:
    """In place where that leaves the kept dates alone, else at a new event from the first date on that is not kept."""
    if not clashes(s, target):
        return in_place(s, target)
    at = next((o for o in s.originals if o not in s.kept), s.originals[0])
    new = Series(target.event.get("rule", s.event.rule), target.event.get("start", s.event.start))
    later = split(new, _moved_with(s, new, at, in_order=target.in_order))[1] or new
    values = {**target.event, "rule": later.rule, "start": later.start}
    return handed_over(
        s, at, Target(event=values, communications=target.communications, in_order=target.in_order, exact=target.exact)
    )


def _moved_with(s: Situation, new: Series, at: dt.date, *, in_order: bool) -> dt.date:
    """Where the date `at` is in the new series, when that is the old one moved."""
    if not in_order:
        return at
    place = s.series.before(at)
    return next((day for i, day in enumerate(new.dates()) if i == place), at)


def _event_moved(s: Situation, edit: EventMove, scope: Scope) -> Outline:
    day = s.day(edit.original)
    if day is None:
        raise UserError(translate("Errors", "This date is not there any more."))
    along = {c.id for c in s.communications} if edit.along is None else edit.along
    staying = frozenset(c.id for c in s.communications if c.id not in along)
    if not s.repeats and s.is_kept_whole(edit.original):
        raise UserError(ALL_STAY)
    if scope == Scope.THIS if s.repeats else edit.original in s.kept:  # else what stays would have another original
        action = ExceptionAction.ADDED if edit.original in s.is_added else ExceptionAction.MOVED
        changes = tuple(exceptions_for(s, edit.original, edit.to, action))
        draft = Draft(event_id=s.event.id, changes=changes, since=edit.original, until=edit.original)
        return Outline(draft=draft, event_day=edit.to, staying=staying)
    target = _move_target(s, edit, staying)
    if scope == Scope.FOLLOWING:
        new = Series(target.event.get("rule", s.event.rule), target.event.get("start", s.event.start))
        later = split(new, _moved_with(s, new, edit.original, in_order=target.in_order))[1] or new
        values = {**target.event, "rule": later.rule, "start": later.start}
        target = Target(event=values, communications=target.communications, in_order=True, exact=edit.original)
        draft = handed_over(s, edit.original, target)
    else:
        draft = _for_all(s, target)
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


# --- a communication


def _communication_changed(s: Situation, edit: CommunicationMove | CommunicationChange, scope: Scope) -> Outline:
    sending = None
    if isinstance(edit, CommunicationMove):
        c = s.plan.get(Communication, edit.dated.communication_id)
        sending = edit
        if scope == Scope.THIS:
            draft = Draft(event_id=s.event.id, changes=(), since=edit.dated.original, until=edit.dated.original)
            return Outline(draft=draft, sending=sending)
        values = _sending_values(s, c, edit)
    else:
        c, values = edit.communication, dict(edit.values)
        if scope == Scope.THIS:
            raise UserError(translate("Errors", "This can’t be changed for one date alone."))
    target = Target(communications={c.id: values})
    original = original_of(edit)
    draft = handed_over(s, original, target) if scope == Scope.FOLLOWING else in_place(s, target)
    return Outline(draft=draft, sending=sending)


def _sending_values(s: Situation, c: Communication, edit: CommunicationMove) -> dict[str, Any]:
    """Only what is wanted otherwise: a time or length that this one date has of its own is not meant for the others."""
    values: dict[str, Any] = {}
    if edit.time != edit.dated.time:
        values["time"] = edit.time
    if edit.minutes != edit.dated.duration:
        values["duration"] = edit.minutes
    if edit.date != edit.dated.date:
        values |= offset_values(s.event, c, edit.dated.event_date, edit.date, s.schedule.calendar)
    return values


def offset_values(
    event: ContentEvent, c: Communication, event_date: dt.date, day: dt.date, calendar: WorkingCalendar
) -> dict[str, Any]:
    """The offset with which `c` goes out on `day` for an event on `event_date`: in its own unit where that is exact.

    On a day that no offset gives (a Sunday, counted in working days) the nearest one.
    """
    start = event_date + dt.timedelta(event.span - 1 if c.offset_from == OffsetFrom.END else 0)
    counts = {
        OffsetUnit.WORKING_DAYS: calendar.count(start, day),
        OffsetUnit.CALENDAR_DAYS: (day - start).days,
    }
    units = sorted(OffsetUnit, key=lambda unit: unit != c.offset_unit)
    tries: list[dict[str, Any]] = [{"offset": counts[unit], "offset_unit": unit} for unit in units]
    for values in tries:
        changed = updated(c, **values).after
        assert isinstance(changed, Communication)
        if abs(changed.offset) <= FARTHEST[1] and sending_days(event, changed, calendar)[event_date] == day:
            return values
    if abs(tries[0]["offset"]) > FARTHEST[1]:
        raise UserError(translate("Errors", "That is too far away from the event."))
    return tries[0]


# --- names of the steps


def label_of(edit: Edit, scope: Scope, *, repeats: bool) -> Text:
    """What the step is called in the Edit menu; the move of a single date after the day it goes to."""
    if isinstance(edit, CommunicationMove | CommunicationChange):
        title = edit.dated.title if isinstance(edit, CommunicationMove) else edit.communication.title
    else:
        title = edit.event.title
    if isinstance(edit, EventRemoval):
        if scope == Scope.ALL:
            text = translate("Undo", "Delete {kind} “{name}”")
            return text.format(kind=kind_label("content_event"), name=title)
        return _REMOVALS[scope].format(title=title)
    if isinstance(edit, EventMove) or (isinstance(edit, CommunicationMove) and edit.is_move):
        day = edit.to if isinstance(edit, EventMove) else edit.date
        return _MOVES[scope if repeats else Scope.THIS].format(title=title, day=day)
    return _CHANGES[scope].format(title=title, name=title)


_MOVES = {
    Scope.THIS: translate("Undo", "Move of “{title}” to {day}"),
    Scope.FOLLOWING: translate("Undo", "Move of this and the following dates of “{title}”"),
    Scope.ALL: translate("Undo", "Move of all dates of “{title}”"),
}
_CHANGES = {
    Scope.THIS: translate("Undo", "Change of one date of “{title}”"),
    Scope.FOLLOWING: translate("Undo", "Change of this and the following dates of “{title}”"),
    Scope.ALL: translate("Undo", "Change of “{name}”"),
}
_REMOVALS = {
    Scope.THIS: translate("Undo", "Leaving out a date of “{title}”"),
    Scope.FOLLOWING: translate("Undo", "End of “{title}” before this date"),
}
