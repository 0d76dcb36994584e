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
  go over to a new event. Another frequency then holds from today on, puts no date beside those that stay, and its
  number of times counts them: with no more times than were sent, none remains (see scope_crowding).
* **What something says** (sender, audiences, texts) can't be kept for single dates of one event. For all dates it
  changes what was sent as well, and approvals have to be given again: `Reach.shown` and `Reach.again` count these, so
  that a person knows before. From a date on, the split keeps them. A title is kept, as date and time are.
* **What calendars see**: a UID is made of communication and original date. Dates that go over to a new event, or whose
  original changes, leave the calendar and come anew; all others keep their UID, and SEQUENCE only rises.
"""

import dataclasses
import datetime as dt
from collections.abc import Collection, Mapping, Sequence

from commplan.domain.changes import added, combined, removed
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.records import Communication, ContentEvent, EventException, Record
from commplan.domain.texts import translate
from commplan.domain.validation import check_record
from commplan.domain.words import ExceptionAction, Status
from commplan.planning.coming import next_date
from commplan.planning.expansion import key_of
from commplan.planning.status import status_of
from commplan.planning.staying import is_done
from commplan.services.scope_draft import Draft
from commplan.services.scope_edits import original_of, outline
from commplan.services.scope_labels import label_of
from commplan.services.scope_outline import Outline
from commplan.services.scope_settling import reach_of, settled
from commplan.services.scope_situation import Situation
from commplan.services.scope_terms import (
    CommunicationChange,
    CommunicationMove,
    CommunicationRemoval,
    Edit,
    EventChange,
    EventEdit,
    EventMove,
    EventRemoval,
    Outlook,
    Proposal,
    Reach,
    Scope,
)
from commplan.services.session import Session

__all__ = [
    "CommunicationChange",
    "CommunicationMove",
    "CommunicationRemoval",
    "Edit",
    "EventChange",
    "EventEdit",
    "EventMove",
    "EventRemoval",
    "Outlook",
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
    found = [Scope.THIS] if _can_be_for_one(s, edit) else []
    has_later = s.series.first(original + dt.timedelta(1)) is not None
    if not is_alone and s.series.before(original) and (has_later or not found):
        found.append(Scope.FOLLOWING)
    return (*found, Scope.ALL)


def _can_be_for_one(s: Situation, edit: Edit) -> bool:
    if isinstance(edit, EventChange):
        return not edit.values.keys() & {"rule", "workday_offset", "date_rule"}
    return (
        not isinstance(edit, CommunicationChange) or s.schedule.find(edit.communication.id, edit.original) is not None
    )


def propose(session: Session, edit: Edit, scope: Scope) -> Proposal:
    """What `edit` does in `scope`; UserError when it can't be done."""
    check_values(edit)
    s, original = _situation(session, edit), original_of(edit)
    _check_not_sent(session, edit, scope)
    trial = settled(s, _with_new(outline(s, edit, scope), edit), original, scope)
    reach = reach_of(
        trial,
        original,
        scope,
        communication_id=_communication_id(edit),
        text=_changes_text(edit),
    )
    label = label_of(edit, scope, repeats=s.repeats)
    return Proposal(label=label, changes=trial.draft.changes, reach=reach)


def _with_new(outlined: Outline, edit: Edit) -> Outline:
    """The records that an edit's values refer to are added first."""
    new = edit.new if isinstance(edit, EventChange | CommunicationChange) else ()
    changes = (*(added(record) for record in new), *outlined.draft.changes)
    return dataclasses.replace(outlined, draft=dataclasses.replace(outlined.draft, changes=changes))


def outlook(session: Session, edit: EventChange, scope: Scope) -> Outlook:
    """What an event and its dates would be, worked out without looking at its communications' dates; UserError as
    `propose`."""
    check_values(edit)
    s = _situation(session, edit)
    draft = outline(s, edit, scope).draft
    plan = session.plan.with_changes([change for change in combined(draft.changes) if not change.is_empty])
    event = draft.new_event or plan.get(ContentEvent, edit.event.id)
    days = (s.day(original) for original in sorted(draft.kept))
    return Outlook(event, plan.exceptions_by_event.get(event.id, ()), tuple(day for day in days if day is not None))


def _changes_text(edit: Edit) -> bool:
    """Whether an edit changes more about its dates than when they are."""
    if isinstance(edit, CommunicationChange):
        return bool(edit.values.keys() - DATING[Communication] - {"title"})
    if not isinstance(edit, EventChange):
        return False
    texts = edit.values.keys() - DATING[ContentEvent]
    return bool(edit.communications) or any(getattr(edit.event, name) != edit.values[name] for name in texts)


def day_of(session: Session, edit: Edit) -> dt.date:
    """The day of the date that `edit` is about, with what was moved or gave way: of the communication, or the event."""
    original = original_of(edit)
    dated = session.schedule.find(_communication_id(edit), original)
    if dated is not None:
        return dated.date
    found = _situation(session, edit).day(original)
    return found.date if found is not None else original


def staying(session: Session, edit: EventMove | EventChange, scopes: Collection[Scope]) -> frozenset[str]:
    """Ids of the communications whose date stays in all `scopes`: sent; put up, where not just one of many is meant."""
    s = _situation(session, edit)
    is_just_one = Scope.THIS in scopes or not s.repeats
    kept = s.kept_at(edit.original)
    return frozenset(o.communication_id for o in kept if not is_just_one or is_done(s.plan, o))


def asks_who_moves(session: Session, edit: Edit) -> bool:
    """Whether it is open which communications move along with their event."""
    moves = isinstance(edit, EventMove) or (isinstance(edit, EventChange) and edit.values.keys() == {"start"})
    if not moves or not isinstance(edit, EventMove | EventChange) or edit.along is not None:
        return False
    return bool(session.plan.communications_by_event.get(edit.event.id))


def removal_of(session: Session, records: Sequence[Record]) -> EventRemoval | CommunicationRemoval | None:
    """The edit that deletes a single event that repeats, or a communication of one, counted from its next date.

    None for anything else.
    """
    record = records[0] if len(records) == 1 else None
    if not isinstance(record, ContentEvent | Communication):
        return None
    event = record if isinstance(record, ContentEvent) else session.plan.get(ContentEvent, record.event_id)
    if not Situation(session.schedule, event).repeats:
        return None
    original = next_date(event, session.today())
    if isinstance(record, Communication):
        return CommunicationRemoval(communication=record, original=original)
    return EventRemoval(event=event, original=original)


def check_values(edit: Edit) -> None:
    """FieldError when a value of an edit is none that its field can hold; those of an event's communications apart."""
    if isinstance(edit, EventChange):
        check_record(dataclasses.replace(edit.event, **edit.values))
    elif isinstance(edit, CommunicationChange):
        check_record(dataclasses.replace(edit.communication, **edit.values))


def _check_not_sent(session: Session, edit: Edit, scope: Scope) -> None:
    """The only date that is meant must not have been sent."""
    s, original, ids = _situation(session, edit), original_of(edit), [_communication_id(edit)]
    if s.repeats and scope != Scope.THIS:
        return
    if isinstance(edit, EventChange):  # other days of what was sent are taken care of; a length can't be
        ids = [i for i, values in edit.communications.items() if "span" in values]
    for dated in (session.schedule.find(communication_id, original) for communication_id in ids):
        if dated is not None and status_of(session.plan, dated) in (Status.SENT, Status.MEASURED):
            text = translate("Errors", "“{title}” has been sent; its date is part of the record.")
            raise UserError(text.format(title=dated.title))


def _communication_id(edit: Edit) -> str:
    if isinstance(edit, CommunicationMove):
        return edit.dated.communication_id
    return edit.communication.id if isinstance(edit, CommunicationChange | CommunicationRemoval) else ""


def _situation(session: Session, edit: Edit) -> Situation:
    """The event as the plan has it now."""
    communication_id = _communication_id(edit)
    if communication_id:
        event_id = session.plan.get(Communication, communication_id).event_id
    else:
        assert isinstance(edit, EventEdit)
        event_id = edit.event.id
    event = session.plan.get(ContentEvent, event_id)
    return Situation(session.schedule, event, original_of(edit), session.today())


def reach(session: Session, edit: Edit, scope: Scope) -> Reach:
    """How many dates an edit changes, and what stays; UserError when it can't be done."""
    return propose(session, edit, scope).reach


def carry_out(session: Session, edit: Edit, scope: Scope) -> Reach:
    """Do it, as one undo step; returns what came of it."""
    proposal = propose(session, edit, scope)
    session.apply(proposal.label, proposal.changes)
    return proposal.reach


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
