"""Changing many records at once: rows that say what would become of each, and one step that does it.

A row is made for every record that would change, with what speaks against it. What is in approval, approved or sent
is never changed unasked: its row `asks`, and is taken only when a person says so. A row without changes says why not.
Where that belongs to a frequency the row has another one, `later`, in which only the dates from the next one on change.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from commplan.domain.changes import Change, updated
from commplan.domain.errors import ConflictError
from commplan.domain.fields import REF, specs_of
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import Communication, ContentEvent, Occurrence, Record
from commplan.domain.texts import Text, literal, translate
from commplan.domain.words import OccurrenceState, Status
from commplan.planning.coming import next_date
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection, select
from commplan.planning.status import status_of
from commplan.planning.versions import source_fingerprint
from commplan.services.changing import Touched, changes_for, kept_rows
from commplan.services.scope_situation import Situation
from commplan.services.scopes import Scope
from commplan.services.session import Session

NONE = literal("–")
_UNTOUCHED = Touched()


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkRow:
    """What would become of one record. `before` and `after` are what changes, in words.

    `touched`: dates that were sent and would show it, or would have to be approved again. A row with `scope` FOLLOWING
    gives the `values` to the dates from the next one on; its `changes` are worked out with those of its event when it
    is applied.
    """

    record: Record
    before: Text
    after: Text
    changes: tuple[Change, ...] = ()
    note: Text | None = None
    asks: bool = False
    touched: Touched = _UNTOUCHED
    scope: Scope = Scope.ALL
    values: Mapping[str, Any] = field(default_factory=dict)
    later: "BulkRow | None" = None

    @property
    def is_possible(self) -> bool:
        return bool(self.changes or self.values)

    def on(self, scope: Scope) -> "BulkRow":
        """The row as it is for these dates."""
        return self.later if self.later is not None and scope == Scope.FOLLOWING else self


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

    def touched(self, communication: Communication, change: Change) -> Touched:
        """How many of its dates that were sent would show `change`, and how many would have to be approved again."""
        sent, approved = self.sent(communication.id), self.approved(communication.id)
        if not sent and not approved:
            return _UNTOUCHED
        after = self.plan.with_changes([change])

        def count(dates: Sequence[Dated]) -> int:
            return sum(source_fingerprint(after, d) != source_fingerprint(self.plan, d) for d in dates)

        return Touched(count(sent), count(approved))


def field_rows(schedule: Schedule, chosen: Chosen, field: str, value: Any, today: dt.date) -> list[BulkRow]:
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
    return _with_later(guard, rows, today)


def audience_rows(
    schedule: Schedule, chosen: Chosen, audience_id: str, today: dt.date, *, is_added: bool
) -> list[BulkRow]:
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
    return _with_later(guard, rows, today)


def _row(guard: Guard, record: Record, values: dict[str, Any], field: str) -> BulkRow:
    change = updated(record, **values)
    assert change.after is not None
    touched = guard.touched(record, change) if isinstance(record, Communication) else _UNTOUCHED
    return BulkRow(
        record=record,
        before=value_words(guard.plan, record, field),
        after=value_words(guard.plan, change.after, field),
        changes=(change,),
        note=_warning(touched),
        asks=bool(touched),
        touched=touched,
        values=values,
    )


def _warning(touched: Touched) -> Text | None:
    again = translate("Plan", "%n date(s) would have to be approved again.", "", 1).count(touched.again)
    shown = translate("Plan", "%n date(s) have been sent; they would show the change too.", "", 1).count(touched.shown)
    if touched.again and touched.shown:
        return Text("", "{shown} {again}").format(shown=shown, again=again)
    return again if touched.again else shown if touched.shown else None


# --- from the next date on


def _with_later(guard: Guard, rows: Sequence[BulkRow], today: dt.date) -> list[BulkRow]:
    """The rows; those of an event that repeats and about which one asks, with what they are from the next date on."""
    asking = {_event_of(guard.plan, row.record).id for row in rows if row.asks}
    first = {event_id: _first_to_change(guard, event_id, today) for event_id in asking}
    return [_and_later(guard, row, first.get(_event_of(guard.plan, row.record).id)) for row in rows]


def _event_of(plan: Plan, record: Record) -> ContentEvent:
    assert isinstance(record, ContentEvent | Communication)
    return plan.get(ContentEvent, record.event_id) if isinstance(record, Communication) else record


def _first_to_change(guard: Guard, event_id: str, today: dt.date) -> dt.date | None:
    """The original of the first date from the next one on that does not stay; None where there is none."""
    s = Situation(guard.schedule, guard.plan.get(ContentEvent, event_id))
    since = next_date(s.event, today)
    return next((o for o in s.originals if o >= since and o not in s.kept), None) if s.repeats else None


def _and_later(guard: Guard, row: BulkRow, first: dt.date | None) -> BulkRow:
    if first is None:
        return row
    dated = guard.schedule.find(row.record.id, first)
    after = translate("Plan", "{value}, from {day} on").format(value=row.after, day=dated.date if dated else first)
    kept = len(kept_rows(guard.plan, [row.record]))
    note = translate("Plan", "%n date(s) stay: sent or put up", "", 1).count(kept)
    later = BulkRow(
        record=row.record,
        before=row.before,
        after=after,
        note=note if kept else None,
        scope=Scope.FOLLOWING,
        values=row.values,
    )
    return replace(row, later=later)


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
    changes = [*more, *(change for row in rows for change in row.changes)]
    pairs = [(row.record, row.values) for row in rows if row.scope == Scope.FOLLOWING]
    for record, _ in pairs:
        if session.plan.find(record.kind, record.id) != record:
            text = translate("Errors", "“{name}” was changed meanwhile; look at it again and repeat.")
            raise ConflictError(text.format(name=name_of(record)))
    session.apply(label, [*changes, *changes_for(session, pairs, Scope.FOLLOWING)])
