"""What the days of a period hold, for the views of the calendar."""

import dataclasses
import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalStep, ContentEvent, Occurrence
from commplan.domain.words import Form, Status
from commplan.planning.approvals import approval_state
from commplan.planning.days import bare_events, dated_between, form_of, quiet_periods
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection
from commplan.planning.status import status_of
from commplan.ui.current import Item


@dataclass(unsafe_hash=True)  # frozen would take twice as long to make, and a quarter may hold ten thousand
class CalendarItem:
    """One dated communication; what its looks depend on is found when it is first drawn or read out."""

    dated: Dated
    plan: Plan = field(compare=False, repr=False)

    @cached_property
    def form(self) -> Form:
        return form_of(self.plan, self.dated)

    @cached_property
    def status(self) -> Status:
        return status_of(self.plan, self.dated)

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
class Deadline:
    """An undecided step of a running approval, on the day it is due."""

    dated: Dated
    step: ApprovalStep
    is_overdue: bool


Deadlines = Mapping[dt.date, tuple[Deadline, ...]]


@dataclass(frozen=True, slots=True)
class Day:
    """One day. `note` names a holiday or day off; `count` is how many communications go out or go on.

    A year holds counts alone: `items` and `marks` are empty there.
    """

    date: dt.date
    is_working: bool = True
    is_quiet: bool = False
    note: str = ""
    deadlines: tuple[Deadline, ...] = ()
    count: int = 0
    items: tuple[CalendarItem, ...] = ()
    marks: tuple[EventMark, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that can be selected here, without what goes on for several days."""
        return (*self.items, *self.marks)

    @property
    def overdue(self) -> int:
        """How many of the deadlines have passed."""
        return sum(deadline.is_overdue for deadline in self.deadlines)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from the first to the last, and what spans several of them."""

    days: dict[dt.date, Day]
    spans: tuple[Span, ...]

    def entries_of(self, date: dt.date) -> tuple[Entry, ...]:
        """All that can be selected on a day, what goes on for several days first."""
        day = self.days.get(date)
        spans = (span.item for span in self.spans if span.item and span.first <= date <= span.last)
        return (*spans, *(day.entries if day else ()))


def days_between(start: dt.date, end: dt.date) -> Iterator[dt.date]:
    """Each day from `start` to `end`, both included."""
    for n in range((end - start).days + 1):
        yield start + dt.timedelta(n)


def period(
    schedule: Schedule,
    selection: Selection,
    today: dt.date,
    start: dt.date,
    end: dt.date,
    deadlines: Deadlines | None = None,
) -> Period:
    """What `selection` leaves of the days from `start` to `end`; `deadlines` None: all of the plan."""
    days = {day.date: day for day in _bare_days(schedule, today, start, end, deadlines)}
    spans = _quiet_spans(schedule, start, end)
    singles: dict[dt.date, list[CalendarItem]] = defaultdict(list)
    for dated in dated_between(schedule, selection, today, start, end):
        item = CalendarItem(dated, schedule.plan)
        if dated.last_date > dated.date:
            spans.append(Span(dated.date, dated.last_date, dated.title, item))
        else:
            singles[dated.date].append(item)
    marks: dict[dt.date, list[EventMark]] = defaultdict(list)
    for mark in event_marks(schedule, selection, start, end):
        marks[mark.date].append(mark)
    counts = _counts((span for span in spans if span.item), start, end)
    counts.update({date: len(items) for date, items in singles.items()})
    for date in counts.keys() | marks.keys():
        items = tuple(singles[date])
        days[date] = dataclasses.replace(days[date], count=counts[date], items=items, marks=tuple(marks[date]))
    return Period(days, tuple(sorted(spans, key=lambda span: (span.first, -span.last.toordinal()))))


def counted(
    schedule: Schedule,
    selection: Selection,
    today: dt.date,
    start: dt.date,
    end: dt.date,
    deadlines: Deadlines | None = None,
) -> Period:
    """Like `period`, but with nothing but counts: tens of thousands of communications in a few milliseconds."""
    days = {day.date: day for day in _bare_days(schedule, today, start, end, deadlines)}
    found = dated_between(schedule, selection, today, start, end)
    long = [Span(dated.date, dated.last_date, dated.title) for dated in found if dated.last_date > dated.date]
    counts = Counter(map(attrgetter("date"), found))
    counts.subtract(span.first for span in long)
    counts.update(_counts(long, start, end))
    for date in counts.keys() & days.keys():
        days[date] = dataclasses.replace(days[date], count=counts[date])
    return Period(days, tuple(_quiet_spans(schedule, start, end)))


def deadlines_of(schedule: Schedule, today: dt.date) -> Deadlines:
    """The undecided steps of all running approvals, by the day they are due."""
    found: dict[dt.date, list[Deadline]] = defaultdict(list)
    for dated in _put_up(schedule):
        state = approval_state(schedule.plan, schedule, dated, today)
        for step in state.steps if state and state.status == Status.IN_APPROVAL else ():
            if step.decision is None:
                found[step.due].append(Deadline(dated, step.step, step.is_overdue))
    return {day: tuple(deadlines) for day, deadlines in found.items()}


def _bare_days(
    schedule: Schedule, today: dt.date, start: dt.date, end: dt.date, deadlines: Deadlines | None
) -> Iterator[Day]:
    """The days with what the calendar itself says of them, and the deadlines."""
    if deadlines is None:
        deadlines = deadlines_of(schedule, today)
    quiet = _counts(_quiet_spans(schedule, start, end), start, end)
    for date in days_between(start, end):
        off = schedule.calendar.day_off(date)
        yield Day(
            date=date,
            is_working=schedule.calendar.is_working(date),
            is_quiet=date in quiet,
            note=off.name if off else "",
            deadlines=deadlines.get(date, ()),
        )


def _quiet_spans(schedule: Schedule, start: dt.date, end: dt.date) -> list[Span]:
    return [Span(first, last, name) for first, last, name in quiet_periods(schedule, start, end)]


def _counts(spans: Iterable[Span], start: dt.date, end: dt.date) -> Counter[dt.date]:
    """On how many of the spans each day lies."""
    return Counter(day for span in spans for day in days_between(max(span.first, start), min(span.last, end)))


def event_marks(schedule: Schedule, selection: Selection, start: dt.date, end: dt.date) -> Iterator[EventMark]:
    """The dates of events without communications that `selection` takes."""
    for event, date in bare_events(schedule, selection, start, end):
        yield EventMark(event, date)


def _put_up(schedule: Schedule) -> Iterator[Dated]:
    """The dates that were put up for approval."""
    plan = schedule.plan
    for occurrence_id in plan.versions_by_occurrence:
        occurrence = plan.get(Occurrence, occurrence_id)
        dated = schedule.find(occurrence.communication_id, occurrence.original)
        if dated is not None:
            yield dated
