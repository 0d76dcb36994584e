"""Editing, moving and leaving out dates that repeat: this one, this and following, or all.

`choices` says between what a person can choose, `propose` works an edit out without doing it (so that a dialog can say
what it does), `carry_out` does it as one undo step. What holds for all of them:

* **What was sent, measured or put up for approval stays as it is**, on either side of a split: date, time, title and
  UID. Its date remains with the event it belongs to as a date of its own (an added exception that keeps its original),
  together with the event's other communications on that date; the series leaves it out. Only `Scope.THIS` touches an
  approved date, because a person means just that one; it then needs approval again. What was sent never moves.
* **"This and following" splits**: the event keeps the dates before; those from the date on go over to a new event with
  copies of its communications, the remaining number of times, the same end. Drafts, checks and reports, and left out,
  moved and added dates, go over with the date they belong to.
* **"All" changes the event itself.** Only where other dates come of it, and some of the old ones must stay, the others
  go over to a new event.
* **What calendars see**: a UID is made of communication and original date. Dates that go over to a new event, or whose
  original changes, leave the calendar and come anew; all others keep their UID, and SEQUENCE only rises.
"""

import dataclasses
import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from commplan.domain.changes import Change, added, removed, updated
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import Communication, ContentEvent, EventException, Record
from commplan.domain.texts import translate
from commplan.domain.validation import check_record
from commplan.domain.words import ExceptionAction, Status
from commplan.planning.expansion import key_of
from commplan.planning.schedule import Dated
from commplan.planning.status import status_of
from commplan.planning.staying import is_done
from commplan.services.records import change_label
from commplan.services.scope_edits import Outline, label_of, original_of, outline
from commplan.services.scope_series import Draft
from commplan.services.scope_settling import reach_of, settled
from commplan.services.scope_situation import Situation
from commplan.services.scope_terms import (
    CommunicationChange,
    CommunicationMove,
    Edit,
    EventChange,
    EventMove,
    EventRemoval,
    Proposal,
    Reach,
    Scope,
)
from commplan.services.session import Session

__all__ = [
    "CommunicationChange",
    "CommunicationMove",
    "Edit",
    "EventChange",
    "EventMove",
    "EventRemoval",
    "Proposal",
    "Reach",
    "Scope",
    "original_of",
]

DATING: Mapping[type[Record], frozenset[str]] = {
    ContentEvent: frozenset({"start", "span", "rule", "workday_offset", "date_rule"}),
    Communication: frozenset({"offset", "offset_unit", "offset_from", "time", "duration", "span"}),
}
"""The fields that say when something takes place."""


def choices(session: Session, edit: Edit) -> tuple[Scope, ...]:
    """The scopes that differ from each other for `edit`, and make sense; a single one needs no question."""
    s, original = _situation(session, edit), original_of(edit)
    if not s.repeats:
        return (Scope.THIS if original in s.kept and isinstance(edit, CommunicationMove) else Scope.ALL,)
    is_alone = original in s.is_added
    if is_alone and isinstance(edit, EventMove):
        return (Scope.THIS,)
    found = [Scope.THIS] if _can_be_for_one(edit) else []
    has_later = s.series.first(original + dt.timedelta(1)) is not None
    if not is_alone and s.series.before(original) and (has_later or not found):
        found.append(Scope.FOLLOWING)
    return (*found, Scope.ALL)


def _can_be_for_one(edit: Edit) -> bool:
    if isinstance(edit, EventChange):
        return not edit.values.keys() & {"rule", "workday_offset", "date_rule"}
    return not isinstance(edit, CommunicationChange)


def propose(session: Session, edit: Edit, scope: Scope) -> Proposal:
    """What `edit` does in `scope`; UserError when it can't be done."""
    check_values(edit)
    s, original = _situation(session, edit), original_of(edit)
    _check_not_sent(session, edit, scope)
    trial = settled(s, outline(s, edit, scope), original, scope)
    reach = reach_of(
        trial,
        original,
        scope,
        today=session.today(),
        communication_id=_communication_id(edit),
        text=_changes_text(edit),
    )
    label = label_of(edit, scope, repeats=s.repeats)
    return Proposal(label=label, changes=trial.draft.changes, reach=reach)


def _changes_text(edit: Edit) -> bool:
    """Whether an edit changes more about its dates than when they are."""
    if not isinstance(edit, EventChange):
        return False
    texts = edit.values.keys() - DATING[ContentEvent]
    return any(getattr(edit.event, name) != edit.values[name] for name in texts)


def event_day(session: Session, edit: Edit) -> dt.date:
    """The day of the event that `edit` is about, with what was moved or gave way."""
    original = original_of(edit)
    found = _situation(session, edit).day(original)
    return found.date if found is not None else original


def staying(session: Session, edit: EventMove, scopes: Collection[Scope]) -> frozenset[str]:
    """Ids of the communications whose date stays in all `scopes`: sent; put up, where not just one of many is meant."""
    s = _situation(session, edit)
    is_just_one = Scope.THIS in scopes and s.repeats
    kept = s.kept_at(edit.original)
    return frozenset(o.communication_id for o in kept if not is_just_one or is_done(s.plan, o))


def check_values(edit: Edit) -> None:
    """FieldError when a value of an edit is none that its field can hold."""
    if isinstance(edit, EventChange):
        check_record(dataclasses.replace(edit.event, **edit.values))
    elif isinstance(edit, CommunicationChange):
        check_record(dataclasses.replace(edit.communication, **edit.values))


def _check_not_sent(session: Session, edit: Edit, scope: Scope) -> None:
    if not isinstance(edit, CommunicationMove) or scope != Scope.THIS:
        return
    if status_of(session.plan, edit.dated) in (Status.SENT, Status.MEASURED):
        text = translate("Errors", "“{title}” has been sent; its date is part of the record.")
        raise UserError(text.format(title=edit.dated.title))


def _communication_id(edit: Edit) -> str:
    if isinstance(edit, CommunicationMove):
        return edit.dated.communication_id
    return edit.communication.id if isinstance(edit, CommunicationChange) else ""


def _situation(session: Session, edit: Edit) -> Situation:
    """The event as the plan has it now."""
    communication_id = _communication_id(edit)
    if communication_id:
        event_id = session.plan.get(Communication, communication_id).event_id
    else:
        assert isinstance(edit, EventChange | EventMove | EventRemoval)
        event_id = edit.event.id
    return Situation(session.schedule, session.plan.get(ContentEvent, event_id))


def reach(session: Session, edit: Edit, scope: Scope) -> Reach:
    """How many dates an edit changes, and what stays; UserError when it can't be done."""
    return propose(session, edit, scope).reach


def carry_out(session: Session, edit: Edit, scope: Scope) -> Reach:
    """Do it, as one undo step; returns what came of it."""
    proposal = propose(session, edit, scope)
    session.apply(proposal.label, proposal.changes)
    return proposal.reach


def change_event(
    session: Session, event: ContentEvent, values: Mapping[str, Any], original: dt.date, scope: Scope
) -> Reach:
    """Give an event other values, for one of its dates, this and the following, or all."""
    return carry_out(session, EventChange(event=event, original=original, values=values), scope)


def move_event(
    session: Session,
    event: ContentEvent,
    original: dt.date,
    to: dt.date,
    scope: Scope,
    along: frozenset[str] | None = None,
) -> Reach:
    """Move a date of an event to the day `to`; `along`: ids of the communications that move too (None: all)."""
    return carry_out(session, EventMove(event=event, original=original, to=to, along=along), scope)


def leave_out(session: Session, event: ContentEvent, original: dt.date, scope: Scope, reason: str = "") -> Reach:
    """Leave one date out, end the series before it, or delete the event."""
    return carry_out(session, EventRemoval(event=event, original=original, reason=reason), scope)


def move_communication(
    session: Session, dated: Dated, date: dt.date, time: dt.time | None, scope: Scope, duration: int | None = None
) -> Reach:
    """Move a communication's date; with FOLLOWING or ALL its offset from the event, its time and its length."""
    return carry_out(session, CommunicationMove(dated=dated, date=date, time=time, duration=duration), scope)


def change_all(session: Session, items: Sequence[ContentEvent | Communication], values: Mapping[str, Any]) -> None:
    """Give several events, or several communications, the same values, as one step; what must stay stays."""
    session.apply(change_label(items), [change for item in items for change in changes_of(session, item, values)])


def changes_of(session: Session, record: Record, values: Mapping[str, Any]) -> list[Change]:
    """What it takes to give `record` these values. Where they say when it takes place, dates that must stay do."""
    dating = {name: value for name, value in values.items() if name in DATING.get(type(record), ())}
    rest = {name: value for name, value in values.items() if name not in dating}
    if not dating or not isinstance(record, ContentEvent | Communication) or _is_free(session.plan, record):
        return [updated(record, **values)]
    edit: Edit
    if isinstance(record, ContentEvent):
        edit = EventChange(event=record, original=record.start, values=dating)
    else:
        event = session.plan.get(ContentEvent, record.event_id)
        edit = CommunicationChange(communication=record, original=event.start, values=dating)
    changes = list(propose(session, edit, Scope.ALL).changes)
    after = next((change.after for change in changes if change.record.id == record.id and change.after), record)
    return [*changes, updated(after, **rest)]


def _is_free(plan: Plan, record: ContentEvent | Communication) -> bool:
    """Whether nothing is known about any date of the event: then nothing has to stay, and much work is saved."""
    event_id = record.id if isinstance(record, ContentEvent) else record.event_id
    known, communications = plan.occurrences_by_communication, plan.communications_by_event.get(event_id, ())
    return event_id not in plan.exceptions_by_event and not any(c.id in known for c in communications)


def add_date(session: Session, event: ContentEvent, date: dt.date, reason: str = "") -> None:
    """Add a date to an event besides those of its frequency."""
    if Situation(session.schedule, event).day(date) is not None:
        raise UserError(translate("Errors", "The event has this date already."))
    exception = EventException(id=new_id(), event_id=event.id, action=ExceptionAction.ADDED, date=date, reason=reason)
    session.apply(translate("Undo", "Add a date to “{title}”").format(title=event.title), [added(exception)])


def restore_exception(session: Session, exception: EventException) -> None:
    """Let the frequency give this date again: what was left out or moved comes back, what was added goes.

    What was sent stays on its day. UserError when something about an added date was sent or put up for approval.
    """
    s = Situation(session.schedule, session.plan.get(ContentEvent, exception.event_id))
    original = key_of(exception)
    if original is None:
        return
    if original in s.kept and exception.action == ExceptionAction.ADDED:
        text = translate("Errors", "Something about this date was sent or put up for approval; it stays as it is.")
        raise UserError(text)
    draft = Draft(event_id=s.event.id, changes=(removed(exception),), since=original, until=original)
    trial = settled(s, Outline(draft=draft), original, Scope.FOLLOWING)
    label = translate("Undo", "Frequency of “{title}” restored for one date").format(title=s.event.title)
    session.apply(label, trial.draft.changes)
