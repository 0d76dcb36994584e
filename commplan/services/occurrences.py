"""What can be said of one date of a communication: moved, postponed, cancelled, drafted, sent, measured."""

import dataclasses
import datetime as dt
from typing import Any

from commplan.clock import stamp
from commplan.domain.changes import Change, added, updated
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import Communication, Draft, Occurrence
from commplan.domain.texts import Text, translate
from commplan.domain.words import OccurrenceState, Status
from commplan.planning.paths import steps_of
from commplan.planning.schedule import Dated
from commplan.planning.status import status_of
from commplan.services.session import Session


def known(dated: Dated, **values: Any) -> Change:
    """The change that gives the occurrence of `dated` these values; its row comes into being when it has none yet."""
    if dated.occurrence is not None:
        return updated(dated.occurrence, **values)
    return added(Occurrence(id=new_id(), communication_id=dated.communication_id, original=dated.original, **values))


def placed(dated: Dated, communication: Communication, date: dt.date, time: dt.time | None, duration: int) -> Change:
    """The change that puts `dated` on a day, at a time (None: all day), for so many minutes, whatever `communication`
    has. What is as there is left to it, but for the day: other dates may move, this one stays where it was put."""
    return known(
        dated,
        date=date,
        time=time,
        all_day=time is None and communication.time is not None,
        duration=None if duration == communication.duration else duration,
    )


def move(session: Session, dated: Dated, date: dt.date, time: dt.time | None = None) -> None:
    """Move this one date. An approved or sent one is not moved: revoke the approval or say it was not sent first."""
    status = status_of(session.plan, dated)
    if status in (Status.SENT, Status.MEASURED):
        raise UserError(
            translate("Errors", "“{title}” has been sent; its date is part of the record.").format(title=dated.title)
        )
    label = translate("Undo", "Move of “{title}” to {day}").format(title=dated.title, day=date)
    is_timed = {"all_day": False} if time is not None else {}
    session.apply(label, [known(dated, date=date, time=time, **is_timed)])


def set_state(session: Session, dated: Dated, state: OccurrenceState, *, reason: str = "", by: str = "") -> None:
    """Say that a date is planned, drafted, sent, postponed or cancelled. UserError without a reason that is needed."""
    if not reason.strip():
        _check_needs_none(session, dated, state)
    sent = {"sent_at": stamp(session.now()), "sent_by": by} if state == OccurrenceState.SENT else {}
    session.apply(_state_label(dated, state), [known(dated, state=state, reason=reason, **sent)])


def _check_needs_none(session: Session, dated: Dated, state: OccurrenceState) -> None:
    if state in (OccurrenceState.CANCELLED, OccurrenceState.POSTPONED):
        raise UserError(translate("Errors", "Say why: a cancelled or postponed date keeps its reason."))
    if state == OccurrenceState.SENT and is_sent_unapproved(session.plan, dated):
        text = translate("Errors", "“{title}” is not approved: say why it went out all the same.")
        raise UserError(text.format(title=dated.title))


def is_sent_unapproved(plan: Plan, dated: Dated) -> bool:
    """Whether sending `dated` goes against its approval path: steps of it apply, and they have not approved it."""
    if not steps_of(plan, dated):
        return False
    return status_of(plan, dated) not in (Status.APPROVED, Status.SENT, Status.MEASURED)


def _state_label(dated: Dated, state: OccurrenceState) -> Text:
    labels = {
        OccurrenceState.PLANNED: translate("Undo", "“{title}” planned again"),
        OccurrenceState.DRAFTING: translate("Undo", "Start of drafting “{title}”"),
        OccurrenceState.SENT: translate("Undo", "“{title}” marked as sent"),
        OccurrenceState.POSTPONED: translate("Undo", "“{title}” postponed"),
        OccurrenceState.CANCELLED: translate("Undo", "“{title}” cancelled"),
    }
    return labels[state].format(title=dated.title)


def write_draft(session: Session, dated: Dated, language: str, subject: str, body: str) -> None:
    """Keep a text of its own for this date in one language; subject and body empty means: the template again."""
    label = translate("Undo", "Draft of “{title}”").format(title=dated.title)
    row = known(dated)
    assert row.after is not None
    drafts = session.plan.drafts_by_occurrence.get(row.after.id, ())
    old = next((d for d in drafts if d.language == language), None)
    if not subject and not body:
        new = None
    elif old:
        new = dataclasses.replace(old, subject=subject, body=body)
    else:
        new = Draft(id=new_id(), occurrence_id=row.after.id, language=language, subject=subject, body=body)
    if old or new:
        session.apply(label, [row, Change(old, new)])
