"""What an edit of a communication is made of: when it goes out, and what it is otherwise."""

import datetime as dt
from typing import Any

from commplan.domain.changes import updated
from commplan.domain.errors import UserError
from commplan.domain.records import Communication, ContentEvent
from commplan.domain.texts import translate
from commplan.domain.words import OffsetFrom, OffsetUnit
from commplan.planning.expansion import sending_days
from commplan.planning.staying import is_kept
from commplan.planning.workdays import WorkingCalendar
from commplan.services.occurrences import known
from commplan.services.scope_draft import Draft, Target
from commplan.services.scope_outline import Outline, for_all, free_of, only
from commplan.services.scope_series import detached, dropped_whole, handed_over
from commplan.services.scope_situation import Situation
from commplan.services.scope_terms import (
    CommunicationChange,
    CommunicationEdit,
    CommunicationMove,
    CommunicationRemoval,
    Scope,
)

_OFFSET = frozenset({"offset", "offset_unit", "offset_from"})
_OF_ONE = _OFFSET | {"time", "duration"}
"""What one date of a communication can have of its own, besides its title (see `Occurrence`)."""
FARTHEST = 250, 400  # working days of an event, days of a communication: what their fields hold
"""Working days of an event, days of a communication: what their fields hold."""


def communication_changed(s: Situation, edit: CommunicationEdit, scope: Scope) -> Outline:
    """The changes of `edit` in `scope`; UserError when there is no way."""
    if isinstance(edit, CommunicationRemoval):
        return Outline(draft=_removed(s, edit, scope))
    sending, free = None, free_of(s, ())
    if isinstance(edit, CommunicationMove):
        c = s.plan.get(Communication, edit.dated.communication_id)
        sending = edit
        if scope == Scope.THIS:
            return Outline(draft=only(s, edit.dated.original), sending=sending)
        values = _sending_values(s, c, edit)
    else:
        c, values = edit.communication, dict(edit.values)
        if scope == Scope.THIS:
            return _one_changed(s, edit)
        free = free_of(s, [c.id])
    target = Target(communications={c.id: values})
    original = edit.dated.original if isinstance(edit, CommunicationMove) else edit.original
    draft = handed_over(s, original, target) if scope == Scope.FOLLOWING else for_all(s, target)
    return Outline(draft=draft, sending=sending, free=free)


def _removed(s: Situation, edit: CommunicationRemoval, scope: Scope) -> Draft:
    """What was sent or put up is not deleted, in whatever scope."""
    rows = [o for o in s.known if o.communication_id == edit.communication.id and is_kept(s.plan, o)]
    target = Target(without=frozenset({edit.communication.id}))
    if scope == Scope.THIS and s.repeats:
        if any(row.original == edit.original for row in rows):
            raise UserError(translate("Errors", "This date was sent or put up for approval: cancel it instead."))
        return detached(s, edit.original, target)
    if scope == Scope.FOLLOWING:
        return handed_over(s, edit.original, target)
    if not s.repeats or not any(row.original in s.kept for row in rows):  # what can't go is said when it is tried
        return dropped_whole(s, edit.communication.id)
    return handed_over(s, next((o for o in s.originals if o not in s.kept), s.originals[0]), target)


def _one_changed(s: Situation, edit: CommunicationChange) -> Outline:
    """One date alone: what a date can have of its own it has, else it becomes an event of its own."""
    c, values = edit.communication, edit.values
    dated = s.schedule.find(c.id, edit.original)
    if dated is None:
        raise UserError(translate("Errors", "This date is not there any more."))
    if values.keys() == {"title"}:
        return Outline(draft=only(s, edit.original, known(dated, title=values["title"])))
    if not values.keys() <= _OF_ONE:
        return Outline(draft=detached(s, edit.original, Target(communications={c.id: values})))
    day: dt.date | None = dated.date
    if _OFFSET & values.keys():
        changed = updated(c, **values).after
        assert isinstance(changed, Communication)
        day = sending_days(s.event, changed, s.schedule.calendar)[dated.event_date]
    if day is None:
        raise UserError(translate("Errors", "That day is not a working day, and this event leaves those out."))
    wanted = CommunicationMove(
        dated=dated, date=day, time=values.get("time", dated.time), duration=values.get("duration")
    )
    return Outline(draft=only(s, edit.original), sending=wanted)


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
