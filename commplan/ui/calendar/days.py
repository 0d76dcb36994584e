"""What the days of a period hold, for the views of the calendar."""

import dataclasses
import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from commplan.domain.plan import Plan
from commplan.domain.records import Channel, Communication, ContentEvent, Occurrence
from commplan.domain.words import Form, Status
from commplan.planning.approvals import approval_state
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection, fold, select
from commplan.planning.status import status_of
from commplan.ui.current import Item


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """One dated communication with what its looks depend on."""

    dated: Dated
    form: Form
    status: Status

    @property
    def title(self) -> str:
        return self.dated.title

    @property
    def key(self) -> Item:
        return Item.of(self.dated)


@dataclass(frozen=True, slots=True)
class EventMark:
    """A date of a content event about which nothing goes out yet."""

    event: ContentEvent
    date: dt.date

    @property
    def title(self) -> str:
        return self.event.title

    @property
    def key(self) -> Item:
        return Item.of(self.event)


Entry = CalendarItem | EventMark


@dataclass(frozen=True, slots=True)
class Span:
    """What goes on for several days: a communication, or (without an item) a quiet period called `words`."""

    first: dt.date
    last: dt.date
    words: str
    item: CalendarItem | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """One day. `note` names a holiday or day off; so many approval steps are `due`, and `overdue` of them are late."""

    date: dt.date
    is_working: bool
    is_quiet: bool
    note: str
    due: int
    overdue: int
    items: tuple[CalendarItem, ...]
    marks: tuple[EventMark, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that can be selected here."""
        return (*self.items, *self.marks)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from the first to the last, and what spans several of them."""

    days: dict[dt.date, Day]
    spans: tuple[Span, ...]


def days_between(start: dt.date, end: dt.date) -> Iterator[dt.date]:
    """Each day from `start` to `end`, both included."""
    for n in range((end - start).days + 1):
        yield start + dt.timedelta(n)


def period(schedule: Schedule, selection: Selection, today: dt.date, start: dt.date, end: dt.date) -> Period:
    """What `selection` leaves of the days from `start` to `end`."""
    singles: dict[dt.date, list[CalendarItem]] = defaultdict(list)
    spans = [
        Span(rule.start, rule.end or rule.start, rule.name)
        for rule in schedule.calendar.quiet_periods(start, end)
        if rule.start
    ]
    quiet = {day for span in spans for day in days_between(max(span.first, start), min(span.last, end))}
    for item in _items(schedule, selection, today, start, end):
        if item.dated.last_date > item.dated.date:
            spans.append(Span(item.dated.date, item.dated.last_date, item.dated.title, item))
        else:
            singles[item.dated.date].append(item)
    marks: dict[dt.date, list[EventMark]] = defaultdict(list)
    for mark in event_marks(schedule, selection, start, end):
        marks[mark.date].append(mark)
    due, overdue = _deadlines(schedule, today, start, end)
    days = {}
    for day in days_between(start, end):
        off = schedule.calendar.day_off(day)
        days[day] = Day(
            date=day,
            is_working=schedule.calendar.is_working(day),
            is_quiet=day in quiet,
            note=off.name if off else "",
            due=due[day],
            overdue=overdue[day],
            items=tuple(singles[day]),
            marks=tuple(marks[day]),
        )
    return Period(days, tuple(sorted(spans, key=lambda span: (span.first, -span.last.toordinal()))))


def _items(
    schedule: Schedule, selection: Selection, today: dt.date, start: dt.date, end: dt.date
) -> Iterator[CalendarItem]:
    first, last = _common(selection, start, end)
    if first > last:
        return
    for dated in select(schedule, dataclasses.replace(selection, start=first, end=last)):
        yield CalendarItem(dated, form_of(schedule.plan, dated), status_of(schedule.plan, dated))


def event_marks(schedule: Schedule, selection: Selection, start: dt.date, end: dt.date) -> Iterator[EventMark]:
    """The dates of events without communications that `selection` takes: none when it asks for what these lack."""
    if selection.audience_ids or selection.sender_ids or selection.channel_ids or selection.statuses:
        return
    first, last = _common(selection, start, end)
    owner, wanted = fold(selection.owner).strip(), fold(selection.words).split()
    for event in schedule.plan.table(ContentEvent).values():
        if (
            not schedule.plan.communications_by_event.get(event.id)
            and (not selection.categories or event.category in selection.categories)
            and (not owner or fold(event.owner).strip() == owner)
            and all(word in fold(f"{event.title}\n{event.reason}\n{event.owner}") for word in wanted)
        ):
            for found in schedule.event_dates(event.id, first, last):
                yield EventMark(event, found.date)


def _common(selection: Selection, start: dt.date, end: dt.date) -> tuple[dt.date, dt.date]:
    """What the period of the filter and that from `start` to `end` have in common; end before start: nothing."""
    return max(start, selection.start or start), min(end, selection.end or end)


def form_of(plan: Plan, dated: Dated) -> Form:
    """The form of the channel by which a dated communication goes out."""
    channel = plan.find(Channel.kind, plan.get(Communication, dated.communication_id).channel_id)
    return channel.form if isinstance(channel, Channel) else Form.OTHER


def _deadlines(
    schedule: Schedule, today: dt.date, start: dt.date, end: dt.date
) -> tuple[Counter[dt.date], Counter[dt.date]]:
    """How many undecided steps of running approvals are due on each day, and how many of them are overdue."""
    due: Counter[dt.date] = Counter()
    overdue: Counter[dt.date] = Counter()
    for dated in _put_up(schedule):
        if dated.date < start:  # every step is due before the day of sending
            continue
        state = approval_state(schedule.plan, schedule, dated, today)
        for step in state.steps if state and state.status == Status.IN_APPROVAL else ():
            if step.decision is None and start <= step.due <= end:
                due[step.due] += 1
                overdue[step.due] += step.is_overdue
    return due, overdue


def _put_up(schedule: Schedule) -> Iterator[Dated]:
    """The dates that were put up for approval."""
    plan = schedule.plan
    for occurrence_id in plan.versions_by_occurrence:
        occurrence = plan.get(Occurrence, occurrence_id)
        dated = schedule.find(occurrence.communication_id, occurrence.original)
        if dated is not None:
            yield dated
