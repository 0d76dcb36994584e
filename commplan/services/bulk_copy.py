"""Copying events with their communications to the next year; approvals, results and what is known of dates stay."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from commplan.domain.changes import Change, added
from commplan.domain.ids import new_id
from commplan.domain.records import Communication, ContentEvent
from commplan.domain.texts import Text, translate
from commplan.planning.expansion import event_dates
from commplan.planning.rules import rule_dates
from commplan.planning.schedule import Schedule
from commplan.planning.year_on import goes_on, rule_year_on, same_day, start_year_on
from commplan.services.bulk import BulkRow, Chosen

_FAR = dt.timedelta(800)


def copy_rows(schedule: Schedule, chosen: Chosen) -> list[BulkRow]:
    """A row for each event: copied with all its communications, or with the chosen ones if it is not chosen itself."""
    plan = schedule.plan
    events = {event.id: event for event in chosen.events}
    events |= {c.event_id: plan.get(ContentEvent, c.event_id) for c in chosen.single}
    chosen_ids = {c.id for c in chosen.communications}
    there = {(event.title, event.start) for event in plan.table(ContentEvent).values()}
    rows = []
    for event in events.values():
        communications = [c for c in plan.communications_by_event.get(event.id, ()) if c.id in chosen_ids]
        rows.append(_row(schedule, event, communications, there))
    return rows


def _row(
    schedule: Schedule, event: ContentEvent, communications: Sequence[Communication], there: set[tuple[str, dt.date]]
) -> BulkRow:
    before = _first_day(schedule, event)
    if goes_on(event):
        note = translate("Plan", "Its frequency has no end: it continues without a copy.")
        return BulkRow(record=event, before=_words(before), after=_words(before), note=note)
    copy = replace(event, id=new_id(), rev=0, changed_at="", start=start_year_on(event), rule=rule_year_on(event.rule))
    after = _first_day(schedule, copy)
    is_there = (copy.title, copy.start) in there
    return BulkRow(
        record=event,
        before=_words(before),
        after=_words(after),
        changes=tuple(_copies(copy, communications)),
        note=_note(schedule, event, copy, after, is_there=is_there),
        asks=is_there,
    )


def _copies(event: ContentEvent, communications: Sequence[Communication]) -> list[Change]:
    """The copied event and communications; cascades among them point to the copies."""
    ids = {c.id: new_id() for c in communications}
    return [
        added(event),
        *(
            added(
                replace(
                    c,
                    id=ids[c.id],
                    rev=0,
                    changed_at="",
                    event_id=event.id,
                    cascade_from_id=ids.get(c.cascade_from_id, c.cascade_from_id),
                )
            )
            for c in communications
        ),
    ]


def _first_day(schedule: Schedule, event: ContentEvent) -> dt.date | None:
    dates = event_dates(event, (), schedule.calendar, event.start, event.start + _FAR)
    return dates[0].date if dates else None


def _words(day: dt.date | None) -> Text:
    return Text("", "{day}").format(day=day) if day else translate("Plan", "no date")


def _note(
    schedule: Schedule, event: ContentEvent, copy: ContentEvent, after: dt.date | None, *, is_there: bool
) -> Text | None:
    if is_there:
        return translate("Plan", "An event of this name is already on this day.")
    planned = next(rule_dates(copy.rule, copy.start, copy.start + _FAR), copy.start)
    off = schedule.calendar.day_off(planned)
    if off is not None and after != planned and not copy.workday_offset:
        text = translate("Plan", "{day} is a day off: {name}.")
        return text.format(day=planned, name=off.name)
    end = schedule.plan.info.end
    if after is not None and after > end:
        return translate("Plan", "Outside the plan’s period, which ends on {day}.").format(day=end)
    if schedule.plan.exceptions_by_event.get(event.id):
        return translate("Plan", "Its exceptions are not copied.")
    return None


def extension(schedule: Schedule, rows: Sequence[BulkRow]) -> Change | None:
    """The change that lets the plan's period reach the end of the year of the last copy; None when it does already."""
    info = schedule.plan.info
    starts = [c.after.start for row in rows for c in row.changes if isinstance(c.after, ContentEvent)]
    latest = max(starts, default=info.end)
    if latest <= info.end:
        return None
    end = info.end
    while end < latest:
        end = same_day(end)
    return Change(info, replace(info, end=end))
