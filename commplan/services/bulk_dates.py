"""Moving many things by working days, and saying of many dates that they are sent, cancelled, planned.

An event that takes place once begins on another day. Of a frequency the coming dates are moved one by one, as
exceptions: the frequency stays, and so does the past. A communication chosen without its event gets another distance
from it. What has been sent stays on its day.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from commplan.clock import stamp
from commplan.domain.changes import Change, added, removed, updated
from commplan.domain.ids import new_id
from commplan.domain.labels import choice_label
from commplan.domain.records import Communication, ContentEvent, EventException, Occurrence
from commplan.domain.texts import Text, translate
from commplan.domain.words import ExceptionAction, OccurrenceState, OffsetUnit, Status
from commplan.planning.conflicts import conflicts
from commplan.planning.expansion import EventDate, event_dates, key_of
from commplan.planning.phrases import offset_phrase
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.status import status_of
from commplan.services.bulk import BulkRow, Chosen, Guard
from commplan.services.occurrences import is_sent_unapproved, known

_LIMIT = 250
"""The most working days that anything is moved by."""

_BEYOND = dt.timedelta(400)  # as far as a date can have been moved out of the plan's period


def shift_rows(schedule: Schedule, chosen: Chosen, days: int, today: dt.date) -> list[BulkRow]:
    """Move all by `days` working days (back when negative), with what speaks against the new dates."""
    if not days or abs(days) > _LIMIT:
        return []
    guard = Guard(schedule)
    rows = [_event_row(guard, event, days, today) for event in chosen.events]
    rows += [_communication_row(guard, c, days) for c in chosen.single]
    return _with_conflicts(schedule, rows, today)


def _event_row(guard: Guard, event: ContentEvent, days: int, today: dt.date) -> BulkRow:
    dates = _coming(guard.schedule, event, today)
    nothing = translate("Plan", "no coming date")
    if not dates:
        return BulkRow(record=event, before=nothing, after=nothing, note=translate("Plan", "It has no coming date."))
    calendar = guard.schedule.calendar
    moves = {date.original: calendar.add(date.date, days) for date in dates}
    changes = [*_moved(guard, event, dates, moves)]
    approved = sum(
        dated.original in moves
        for c in guard.plan.communications_by_event.get(event.id, ())
        for dated in guard.approved(c.id)
    )
    note = _again(approved) if approved else None
    if dates[-1].date < today:
        note = translate("Plan", "It is over.")
    return BulkRow(
        record=event,
        before=_days(dates[0].date, len(dates)),
        after=_days(moves[dates[0].original], len(dates)),
        changes=tuple(changes),
        note=note,
        asks=note is not None,
    )


def _again(count: int) -> Text:
    return translate("Plan", "%n date(s) would have to be approved again.", "", 1).count(count)


def _coming(schedule: Schedule, event: ContentEvent, today: dt.date) -> list[EventDate]:
    """The dates that would move: of a frequency the coming ones in the plan's period, else the only one."""
    exceptions = schedule.plan.exceptions_by_event.get(event.id, ())
    if not event.rule and not exceptions:
        return event_dates(event, (), schedule.calendar, event.start, event.start)
    info = schedule.plan.info
    dates = schedule.event_dates(event.id, max(today, info.start), info.end + _BEYOND)
    return [date for date in dates if min(date.date, date.original) <= info.end]  # also what was moved out of it


def _days(first: dt.date, count: int) -> Text:
    if count == 1:
        return Text("", "{day}").format(day=first)
    return translate("Plan", "from {day}, %n date(s)", "", 1).count(count).format(day=first)


def _moved(
    guard: Guard, event: ContentEvent, dates: Sequence[EventDate], moves: dict[dt.date, dt.date]
) -> Iterator[Change]:
    plan, calendar = guard.plan, guard.schedule.calendar
    exceptions = plan.exceptions_by_event.get(event.id, ())
    keys = {date.original: date.original for date in dates}
    if not event.rule and not exceptions:
        to = moves[dates[0].original]
        keys = {dates[0].original: calendar.add(to, -event.workday_offset)}
        yield updated(event, start=keys[dates[0].original])
    else:
        by_original = {x.original: x for x in exceptions if x.action == ExceptionAction.MOVED}
        added_ones = {key_of(x): x for x in exceptions if x.action == ExceptionAction.ADDED}
        for date in dates:
            if date.action == ExceptionAction.ADDED:  # known by what it was: its new day may be one of the frequency
                yield updated(added_ones[date.original], original=date.original, date=moves[date.original])
            else:
                yield _exception(guard, event, date.original, by_original.get(date.original), moves[date.original])
    for c in plan.communications_by_event.get(event.id, ()):
        yield from _kept(guard, c, keys)


def _exception(
    guard: Guard, event: ContentEvent, original: dt.date, known_one: EventException | None, to: dt.date
) -> Change:
    """The exception that moves one date; none when it is back where the frequency gives it."""
    usual = event_dates(event, (), guard.schedule.calendar, original, original)
    if known_one is not None and [date.date for date in usual] == [to]:
        return removed(known_one)
    if known_one is not None:
        return updated(known_one, date=to)
    moved = ExceptionAction.MOVED
    return added(EventException(id=new_id(), event_id=event.id, action=moved, original=original, date=to))


def _kept(guard: Guard, c: Communication, keys: dict[dt.date, dt.date]) -> Iterator[Change]:
    """What is known of a communication's dates goes with them to new keys; what was sent stays on its day."""
    sent = {dated.original: dated for dated in guard.sent(c.id)}
    for original, new in keys.items():
        occurrence = guard.plan.occurrence(c.id, original)
        if occurrence is None:
            continue
        values: dict[str, object] = {"original": new}
        if original in sent:
            values |= {"date": sent[original].date, "time": sent[original].time}
        change = updated(occurrence, **values)
        if not change.is_empty:
            yield change


def _communication_row(guard: Guard, c: Communication, days: int) -> BulkRow:
    offset = c.offset + days
    before = offset_phrase(c)
    if c.offset_unit != OffsetUnit.WORKING_DAYS and c.offset:
        note = translate("Plan", "Its distance is counted in calendar days.")
        return BulkRow(record=c, before=before, after=before, note=note)
    if abs(offset) > _LIMIT:
        note = translate("Plan", "It would lie too far from its event.")
        return BulkRow(record=c, before=before, after=before, note=note)
    after = replace(c, offset=offset, offset_unit=OffsetUnit.WORKING_DAYS)
    approved = len(guard.approved(c.id))
    pins = [
        updated(d.occurrence, date=d.date, time=d.time)
        for d in guard.sent(c.id)
        if isinstance(d.occurrence, Occurrence) and d.occurrence.date is None
    ]
    return BulkRow(
        record=c,
        before=before,
        after=offset_phrase(after),
        changes=(Change(c, after), *pins),
        note=_again(approved) if approved else None,
        asks=bool(approved),
    )


def _with_conflicts(schedule: Schedule, rows: Sequence[BulkRow], today: dt.date) -> list[BulkRow]:
    """The rows with the first thing that speaks against their new dates, where nothing graver is said."""
    plan = schedule.plan.with_changes([change for row in rows for change in row.changes])
    after = Schedule(plan, previous=schedule)
    before = {(d.communication_id, d.original): d.date for d in schedule.whole_plan()}
    moved = [d for d in after.whole_plan() if before.get(d.key) != d.date and d.date >= today]
    found = conflicts(after, moved, today)
    by_record: dict[str, Text] = {}
    for dated in moved:
        for conflict in found.get(dated.key, ())[:1]:
            by_record.setdefault(dated.event_id, conflict.text)
            by_record.setdefault(dated.communication_id, conflict.text)
    return [replace(row, note=row.note or by_record.get(row.record.id)) for row in rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class StateWish:
    """What shall be said of the dates between `start` and `end`; `now` and `who` are kept with what is sent."""

    state: OccurrenceState
    start: dt.date
    end: dt.date
    reason: str
    today: dt.date
    now: dt.datetime
    who: str


def state_rows(schedule: Schedule, chosen: Chosen, wish: StateWish) -> list[BulkRow]:
    """Say of all dates in a period that they are planned, drafted, sent, postponed or cancelled."""
    wanted = {c.id: c for c in chosen.communications}
    dates = [d for d in schedule.between(wish.start, wish.end) if d.communication_id in wanted]
    if chosen.dates is not None:
        dates = [d for d in dates if d.key in chosen.dates]
    return [row for d in dates if (row := _state_row(schedule, wanted[d.communication_id], d, wish)) is not None]


def _state_row(schedule: Schedule, c: Communication, dated: Dated, wish: StateWish) -> BulkRow | None:
    status = status_of(schedule.plan, dated)
    state = dated.occurrence.state if dated.occurrence else OccurrenceState.PLANNED
    if state == wish.state:
        return None
    day = Text("", "{day}: {status}").format(day=dated.date)
    row = BulkRow(record=c, before=day.format(status=choice_label(status)), after=choice_label(wish.state))
    problem = _state_problem(schedule, dated, status, wish)
    if problem is not None:
        return replace(row, note=problem)
    sent = {"sent_at": stamp(wish.now), "sent_by": wish.who} if wish.state == OccurrenceState.SENT else {}
    asks = status in (Status.IN_APPROVAL, Status.APPROVED) and wish.state != OccurrenceState.SENT
    return replace(
        row,
        changes=(known(dated, state=wish.state, reason=wish.reason, **sent),),
        asks=asks,
        note=translate("Plan", "It is in approval or approved.") if asks else None,
    )


def _state_problem(schedule: Schedule, dated: Dated, status: Status, wish: StateWish) -> Text | None:
    if status in (Status.SENT, Status.MEASURED):
        return translate("Plan", "It has been sent.")
    if wish.state == OccurrenceState.SENT and dated.date > wish.today:
        return translate("Plan", "It lies in the future.")
    if wish.reason.strip():
        return None
    if wish.state in (OccurrenceState.CANCELLED, OccurrenceState.POSTPONED):
        return translate("Plan", "A reason is needed.")
    if wish.state == OccurrenceState.SENT and is_sent_unapproved(schedule.plan, dated):
        return translate("Plan", "It is not approved: a reason is needed.")
    return None
