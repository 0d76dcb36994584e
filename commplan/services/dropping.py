"""What a drop on the calendar does, once it is weighed (`planning.drops`) and its scope is known: one undo step."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from commplan.domain.changes import Change, added
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import Communication, ContentEvent, Occurrence, Record
from commplan.domain.texts import Text, translate
from commplan.domain.words import OffsetFrom
from commplan.planning.drop import Drop, EventDay
from commplan.planning.schedule import Dated
from commplan.services import records
from commplan.services.scope_sendings import FARTHEST, offset_values
from commplan.services.scope_terms import CommunicationChange, CommunicationMove, Edit, EventChange, EventMove
from commplan.services.session import Session


def edit_of(session: Session, drop: Drop) -> Edit:
    """The edit that moves or lengthens what is dropped; its scope is asked for (`ui.dialogs.scope`)."""
    subject = drop.subject
    is_longer = drop.last_date - drop.date != subject.last_date - subject.date if subject else False
    if isinstance(subject, EventDay):
        event = subject.event
        original = session.schedule.event_dates(event.id, subject.date, subject.date)[0].original
        if is_longer:
            begun = {"start": event.start + (drop.date - subject.date)} if drop.date != subject.date else {}
            return EventChange(event=event, original=original, values={"span": drop.span, **begun})
        return EventMove(event=subject.event, original=original, to=drop.date)
    assert subject is not None
    if is_longer:
        c, values = session.plan.get(Communication, subject.communication_id), {"span": drop.span}
        if drop.date != subject.date:
            event = session.plan.get(ContentEvent, subject.event_id)
            values |= offset_values(event, c, subject.event_date, drop.date, session.schedule.calendar)
        return CommunicationChange(communication=c, original=subject.original, values=values)
    return CommunicationMove(dated=subject, date=drop.date, time=drop.time, duration=drop.duration)


def copy(session: Session, drop: Drop) -> Record:
    """Copy what is dropped to that day, and return the copy.

    An officer who copies a message to another day wants that one message there, as it is written, to be planned and
    approved anew; neither the other messages about the event nor a second series. So:

    * Of an event that takes place once the message is copied within the event: its reason, goals and people hold for
      the copy as well, and it moves along with the event.
    * Of a series (or too far from its event) the copy is about an event of its own, on that day, with the same reason
      and goals; within the series it would go out on every date.
    * An event without messages is copied as one that takes place once.
    """
    subject = drop.subject
    assert subject is not None
    label = translate("Undo", "Copy of “{title}” to {day}").format(title=subject.title, day=drop.date)
    plan = session.plan
    if isinstance(subject, EventDay):
        copies: Sequence[Record] = [_once(copied, drop.date) for copied in records.copies_of(plan, subject.event)]
    else:
        copies = _message_copied(session, subject, drop)
    session.apply(label, [added(copied) for copied in copies])
    kept = next(c for c in copies if isinstance(c, Communication) or isinstance(subject, EventDay))
    return session.plan.get(type(kept), kept.id)


def _message_copied(session: Session, dated: Dated, drop: Drop) -> list[Record]:
    plan = session.plan
    event = plan.get(ContentEvent, dated.event_id)
    original = plan.get(Communication, dated.communication_id)
    values = {"id": new_id(), "title": dated.title, "time": drop.time, "duration": drop.duration, "rev": 0}
    near = abs((drop.date - dated.event_date).days) < FARTHEST[1] - event.span
    if event.rule or plan.exceptions_by_event.get(event.id) or not near:
        new_event = _once(replace(event, id=new_id(), rev=0), drop.date)
        same_day = {"event_id": new_event.id, "offset": 0, "offset_from": OffsetFrom.START, "cascade_from_id": ""}
        message = replace(original, **{**values, **same_day})  # type: ignore[arg-type]
        return [new_event, message, *_texts(plan, dated, message, drop.date)]
    offset = offset_values(event, original, dated.event_date, drop.date, session.schedule.calendar)
    message = replace(original, **{**values, **offset})
    return [message, *_texts(plan, dated, message, dated.original)]


def _once(event: Record, day: dt.date) -> Record:
    """An event that takes place once, on `day`."""
    assert isinstance(event, ContentEvent)
    return replace(event, start=day, rule="", workday_offset=0)


def _texts(plan: Plan, dated: Dated, message: Communication, original: dt.date) -> list[Record]:
    """The texts written for this one date, for the copy's date `original`."""
    drafts = plan.drafts_by_occurrence.get(dated.occurrence.id, ()) if dated.occurrence else ()
    if not drafts:
        return []
    known = Occurrence(id=new_id(), communication_id=message.id, original=original)
    return [known, *(replace(draft, id=new_id(), occurrence_id=known.id, rev=0) for draft in drafts)]


def draw(session: Session, drop: Drop, title: str) -> Record:
    """Add what was drawn: an event over some days, or an event with a communication at that time."""
    event = ContentEvent(id=new_id(), title=title, start=drop.date, span=drop.span)
    changes: list[Change] = [added(event)]
    label: Text = translate("Undo", "New content event on {day}").format(day=drop.date)
    new: Record = event
    if drop.time is not None:
        event = replace(event, span=1)
        new = Communication(id=new_id(), event_id=event.id, title=title, time=drop.time, duration=drop.duration)
        changes = [added(event), added(new)]
        label = translate("Undo", "New communication on {day}").format(day=drop.date)
    session.apply(label, changes)
    return session.plan.get(type(new), new.id)
