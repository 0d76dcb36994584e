"""Changing many records at once: rows that say what would become of each, and one step that does it.

A row is made for every record that would change, with what speaks against it. What is in approval, approved or sent
is never changed unasked: its row `asks`, and is taken only when a person says so. A row without changes says why not.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from commplan.domain.changes import Change, updated
from commplan.domain.fields import REF, specs_of
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import Communication, ContentEvent, Occurrence, Record
from commplan.domain.texts import Text, literal, translate
from commplan.domain.words import OccurrenceState, Status
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection, select
from commplan.planning.status import status_of
from commplan.planning.versions import source_fingerprint
from commplan.services.session import Session

NONE = literal("–")


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkRow:
    """What would become of one record. `before` and `after` are what changes, in words."""

    record: Record
    before: Text
    after: Text
    changes: tuple[Change, ...] = ()
    note: Text | None = None
    asks: bool = False

    @property
    def is_possible(self) -> bool:
        return bool(self.changes)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a bulk change is about: events, and communications (those of the events among them).

    `dates` are the keys of the dates that are meant; None: all of them.
    """

    events: tuple[ContentEvent, ...]
    communications: tuple[Communication, ...]
    dates: frozenset[tuple[str, dt.date]] | None = None

    @staticmethod
    def of(plan: Plan, records: Iterable[Record]) -> "Chosen":
        """Selected rows: an event stands for all its communications too."""
        events: dict[str, ContentEvent] = {}
        communications: dict[str, Communication] = {}
        for record in records:
            if isinstance(record, ContentEvent):
                events[record.id] = record
                communications |= {c.id: c for c in plan.communications_by_event.get(record.id, ())}
            elif isinstance(record, Communication):
                communications[record.id] = record
        return Chosen(tuple(events.values()), tuple(communications.values()))

    @staticmethod
    def taken_by(schedule: Schedule, selection: Selection, today: dt.date) -> "Chosen":
        """All communications with a date that the filter takes, and the events of which it takes all."""
        plan = schedule.plan
        dates = frozenset(dated.key for dated in select(schedule, selection, today))
        taken = {communication_id for communication_id, _ in dates}
        communications = tuple(c for c in plan.table(Communication).values() if c.id in taken)
        whole = {
            event_id: all(c.id in taken for c in plan.communications_by_event.get(event_id, ()))
            for event_id in {c.event_id for c in communications}
        }
        events = tuple(e for e in plan.table(ContentEvent).values() if whole.get(e.id))
        return Chosen(events, communications, dates)

    @property
    def single(self) -> tuple[Communication, ...]:
        """The communications whose event is not chosen with them."""
        events = {event.id for event in self.events}
        return tuple(c for c in self.communications if c.event_id not in events)


class Guard:
    """What of a plan must not be changed unasked: dates in approval or approved, and dates that were sent."""

    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule
        self.plan = schedule.plan

    @cached_property
    def _known(self) -> dict[str, list[tuple[Dated, Status]]]:
        found: dict[str, list[tuple[Dated, Status]]] = {}
        for occurrence in self.plan.table(Occurrence).values():
            if occurrence.state == OccurrenceState.SENT or occurrence.id in self.plan.versions_by_occurrence:
                dated = self.schedule.find(occurrence.communication_id, occurrence.original)
                if dated is not None:
                    known = found.setdefault(occurrence.communication_id, [])
                    known.append((dated, status_of(self.plan, dated)))
        return found

    def sent(self, communication_id: str) -> list[Dated]:
        known = self._known.get(communication_id, ())
        return [dated for dated, status in known if status in (Status.SENT, Status.MEASURED)]

    def approved(self, communication_id: str) -> list[Dated]:
        """Its dates in approval or approved."""
        known = self._known.get(communication_id, ())
        return [dated for dated, status in known if status in (Status.IN_APPROVAL, Status.APPROVED)]

    def unsettled(self, communication: Communication, change: Change) -> int:
        """How many of its dates would have to be approved again after `change`."""
        approved = self.approved(communication.id)
        if not approved:
            return 0
        after = self.plan.with_changes([change])
        return sum(source_fingerprint(after, d) != source_fingerprint(self.plan, d) for d in approved)


def field_rows(schedule: Schedule, chosen: Chosen, field: str, value: Any) -> list[BulkRow]:
    """Give all the same owner, sender, form or approval path. Who has it already gets no row."""
    guard = Guard(schedule)
    records: list[Record] = [*chosen.events, *chosen.communications] if field == "owner" else [*chosen.communications]
    of_events = {event.id for event in chosen.events}
    rows = []
    for record in records:
        old = getattr(record, field)
        follows = field == "owner" and not old and getattr(record, "event_id", "") in of_events
        if old != value and not follows:  # without an owner of its own it has that of its event
            rows.append(_row(guard, record, {field: value}, field))
    return rows


def audience_rows(schedule: Schedule, chosen: Chosen, audience_id: str, *, is_added: bool) -> list[BulkRow]:
    """Add an audience, or take it away."""
    guard = Guard(schedule)
    rows = []
    for c in chosen.communications:
        if (audience_id in c.audience_ids) == is_added:
            continue
        ids = (*c.audience_ids, audience_id) if is_added else tuple(i for i in c.audience_ids if i != audience_id)
        excluded = (
            tuple(i for i in c.excluded_audience_ids if i != audience_id) if is_added else c.excluded_audience_ids
        )
        rows.append(_row(guard, c, {"audience_ids": ids, "excluded_audience_ids": excluded}, "audience_ids"))
    return rows


def _row(guard: Guard, record: Record, values: dict[str, Any], field: str) -> BulkRow:
    change = updated(record, **values)
    assert change.after is not None
    note = _warning(guard, record, change, field) if isinstance(record, Communication) else None
    return BulkRow(
        record=record,
        before=value_words(guard.plan, record, field),
        after=value_words(guard.plan, change.after, field),
        changes=(change,),
        note=note,
        asks=note is not None,
    )


def _warning(guard: Guard, c: Communication, change: Change, field: str) -> Text | None:
    unsettled = guard.unsettled(c, change)
    if unsettled:
        return translate("Plan", "%n date(s) would have to be approved again.", "", 1).count(unsettled)
    sent = guard.sent(c.id)
    if sent and field != "owner":
        return translate("Plan", "%n date(s) have been sent; they would show the change too.", "", 1).count(len(sent))
    return None


def value_words(plan: Plan, record: Record, field: str) -> Text:
    """The value of a field in words, names for references."""
    value, spec = getattr(record, field), specs_of(type(record))[field]
    if not value:
        return NONE
    if spec.target:
        ids = (value,) if spec.holds == REF else value
        found = (plan.find(spec.target, record_id) for record_id in ids)
        return literal(", ".join(name_of(each) for each in found if each))
    return literal(str(value))


def apply_rows(session: Session, label: Text, rows: Sequence[BulkRow], more: Sequence[Change] = ()) -> None:
    """Do what `rows` say, and `more`, as one step. ConflictError when the plan changed since they were made."""
    session.apply(label, [*more, *(change for row in rows for change in row.changes)])
