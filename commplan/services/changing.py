"""Giving records other values: the one way of forms, tables, pasting, and the command line.

What holds for all of them: what was sent or put up for approval keeps its day, its time and its title; that other
dates which were sent would look otherwise, or would have to be approved again, is known before (`touched`), so that a
person can be asked. An event and its communications are changed together, in one go.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from commplan.domain.changes import Change, added, combined, updated
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import Communication, ContentEvent, Occurrence, Record
from commplan.domain.validation import check_record
from commplan.domain.words import Status
from commplan.planning.coming import next_date
from commplan.planning.public_holidays import check_country_of
from commplan.planning.schedule import Schedule
from commplan.planning.status import status_of
from commplan.planning.staying import is_kept
from commplan.services import scopes
from commplan.services.scope_settling import is_other_sent
from commplan.services.scope_situation import Situation
from commplan.services.scopes import DATING, CommunicationChange, EventChange, Scope
from commplan.services.session import Session
from commplan.services.step_names import change_name

Pairs = Sequence[tuple[Record, Mapping[str, Any]]]
_OF_DATES = {ContentEvent: DATING[ContentEvent], Communication: DATING[Communication] | {"title"}}
_SETTLED = (Status.IN_APPROVAL, Status.APPROVED)


def change_all(session: Session, items: Sequence[ContentEvent | Communication], values: Mapping[str, Any]) -> None:
    """Give several events, or several communications, the same values, as one step; what must stay stays."""
    pairs = [(item, values) for item in items]
    session.apply(change_name(pairs), changes_for(session, pairs))


def changes_for(session: Session, pairs: Pairs, scope: Scope = Scope.ALL) -> list[Change]:
    """What it takes to give each record its values.

    With `Scope.FOLLOWING`, where something was sent or put up about dates of a frequency, they hold for its dates from
    the next one on; of all others for all dates.
    """
    changes: list[Change] = []
    groups: dict[str, list[tuple[ContentEvent | Communication, Mapping[str, Any]]]] = {}
    for record, values in pairs:
        if isinstance(record, ContentEvent | Communication):
            groups.setdefault(_event_id(record), []).append((record, values))
        else:
            changes.append(updated(record, **values))
            if {"country", "region"} & values.keys():
                check_country_of(changes[-1].record)
    for event_id, group in groups.items():
        changes += _of_event(session, session.plan.get(ContentEvent, event_id), group, scope)
    return changes


def _event_id(record: ContentEvent | Communication) -> str:
    return record.event_id if isinstance(record, Communication) else record.id


def _of_event(
    session: Session,
    event: ContentEvent,
    group: Sequence[tuple[ContentEvent | Communication, Mapping[str, Any]]],
    scope: Scope,
) -> Sequence[Change]:
    """The changes of an event and of its communications, which are worked out together."""
    s = Situation(session.schedule, event)
    is_split = scope == Scope.FOLLOWING and bool(s.kept) and s.repeats
    about_dates = any(values.keys() & _OF_DATES[type(record)] for record, values in group)
    if _is_free(s) or not (is_split or about_dates):  # by far the most
        return [updated(record, **values) for record, values in group]
    for record, values in group:
        check_record(updated(record, **values).record)  # before anything is worked out with it
    edit = EventChange(
        event=event,
        original=next_date(event, session.today()) if is_split else event.start,
        values={name: value for record, given in group if record.id == event.id for name, value in given.items()},
        communications={record.id: values for record, values in group if record.id != event.id},
    )
    return scopes.propose(session, edit, Scope.FOLLOWING if is_split else Scope.ALL).changes


def _is_free(s: Situation) -> bool:
    """Whether nothing is known about any date of the event: then nothing has to stay, and much work is saved."""
    return not s.exceptions and not s.known


# --- what must not be touched unasked


@dataclass(frozen=True, slots=True)
class Touched:
    """Dates that were sent and would look otherwise, and dates that would have to be approved again."""

    shown: int = 0
    again: int = 0

    def __bool__(self) -> bool:
        return bool(self.shown or self.again)


def touched(session: Session, pairs: Pairs, changes: Sequence[Change]) -> Touched:
    """What `changes` do to dates of the records of `pairs` that were sent, are in approval, or are approved."""
    rows = kept_rows(session.plan, (record for record, _ in pairs))
    if not rows:
        return Touched()
    plan, schedule = session.plan, session.schedule
    after = Schedule(plan.with_changes([c for c in combined(changes) if not c.is_empty]), previous=schedule)
    shown = again = 0
    for row in rows:
        there = after.plan.table(Occurrence).get(row.id)
        was = schedule.find(row.communication_id, row.original)
        now = after.find(there.communication_id, there.original) if there else None
        if was is None or now is None:
            continue
        shown += is_other_sent(plan, was, after.plan, now)
        again += status_of(plan, was) in _SETTLED and status_of(after.plan, now) == Status.APPROVE_AGAIN
    return Touched(shown, again)


def kept_rows(plan: Plan, records: Iterable[Record]) -> list[Occurrence]:
    """What was sent or put up of these communications, and of those of these events."""
    ids: dict[str, None] = {}
    for record in records:
        if isinstance(record, ContentEvent):
            ids |= dict.fromkeys(c.id for c in plan.communications_by_event.get(record.id, ()))
        elif isinstance(record, Communication):
            ids[record.id] = None
    known = plan.occurrences_by_communication
    return [row for communication_id in ids for row in known.get(communication_id, ()) if is_kept(plan, row)]


# --- one record, of which one date may be meant


def edit_of(
    session: Session, record: ContentEvent | Communication, values: Mapping[str, Any], original: dt.date | None = None
) -> EventChange | CommunicationChange:
    """The edit that gives `record` other values, counted from the date `original`, or from the next one."""
    event = record if isinstance(record, ContentEvent) else session.plan.get(ContentEvent, record.event_id)
    day = original or next_date(event, session.today())
    if isinstance(record, ContentEvent):
        return EventChange(event=record, original=day, values=values)
    return CommunicationChange(communication=record, original=day, values=values)


def is_asked(session: Session, edit: EventChange | CommunicationChange) -> bool:
    """Whether it is a matter of single dates: of when they are, or of some that were sent or put up."""
    record = edit.event if isinstance(edit, EventChange) else edit.communication
    if edit.values.keys() & DATING[type(record)]:
        return True
    if not kept_rows(session.plan, [record]) or len(scopes.choices(session, edit)) < 2:
        return False
    pairs = [(record, edit.values)]
    return bool(touched(session, pairs, [*map(added, edit.new), updated(record, **edit.values)]))


def split_off(before: Plan, after: Plan, pairs: Pairs) -> list[Record]:
    """What these records, given these values, have become in the events that were split off from theirs."""
    events = [e for e in after.table(ContentEvent).values() if e.id not in before.table(ContentEvent)]
    there: list[Record] = [*events, *(c for e in events for c in after.communications_by_event.get(e.id, ()))]
    found: dict[str, Record] = {}
    for record, values in pairs:
        wanted = {"title": name_of(record), **values}
        alike = (r for r in there if r.kind == record.kind)
        found |= {r.id: r for r in alike if all(getattr(r, name) == value for name, value in wanted.items())}
    return list(found.values())
