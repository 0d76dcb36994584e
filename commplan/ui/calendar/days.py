"""What the days of a period hold, for the views of the calendar."""

import datetime as dt
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain, groupby, islice, pairwise
from operator import attrgetter

from commplan.domain.plan import Plan
from commplan.domain.records import Communication, ContentEvent
from commplan.domain.words import Form, Status
from commplan.planning.days import bare_events, dated_between, form_of, quiet_periods
from commplan.planning.deadlines import Deadline, Deadlines, deadlines_of, selected
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection
from commplan.planning.status import status_of
from commplan.ui.current import Item

MIDNIGHT = 24 * 60  # minutes


@dataclass(unsafe_hash=True)  # frozen would take twice as long to make
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
    def date(self) -> dt.date:
        return self.dated.date

    @property
    def last_date(self) -> dt.date:
        return self.dated.last_date

    @property
    def key(self) -> Item:
        return Item.of(self.dated)

    @property
    def begins(self) -> int:
        """The minute of the day at which it stands in the hours, where it has a time."""
        time = self.dated.time or dt.time()
        return time.hour * 60 + time.minute

    @property
    def lasts(self) -> int:
        """For how many minutes it stands there; past midnight the day after goes on with its `Rest`."""
        return self.dated.duration


class Rest(CalendarItem):
    """What is left of a communication on the day after the one on which it begins."""

    @property
    def begins(self) -> int:
        return 0

    @property
    def lasts(self) -> int:
        return super().begins + self.dated.duration - MIDNIGHT


class Items(Collection[CalendarItem]):
    """Dated communications as items, each made when it is first come to: a quarter may hold ten thousand."""

    def __init__(self, plan: Plan, dated: tuple[Dated, ...]) -> None:
        self._plan = plan
        self._dated = dated
        self._made: list[CalendarItem] = []

    def __len__(self) -> int:
        return len(self._dated)

    def __iter__(self) -> Iterator[CalendarItem]:
        return iter(self._made) if len(self._made) == len(self._dated) else self._making()

    def _making(self) -> Iterator[CalendarItem]:
        for n, dated in enumerate(self._dated):
            if n == len(self._made):
                self._made.append(CalendarItem(dated, self._plan))
            yield self._made[n]

    def __contains__(self, item: object) -> bool:
        return isinstance(item, CalendarItem) and item.dated in self._dated

    def __eq__(self, other: object) -> bool:
        return self._dated == other._dated if isinstance(other, Items) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._dated)


@dataclass(frozen=True, slots=True)
class EventMark:
    """A date of a content event about which nothing goes out yet."""

    event: ContentEvent
    date: dt.date

    @property
    def title(self) -> str:
        return self.event.title

    @property
    def last_date(self) -> dt.date:
        return self.date + dt.timedelta(self.event.span - 1)

    @property
    def key(self) -> Item:
        return Item.of(self.event)


Entry = CalendarItem | EventMark


@dataclass(frozen=True, slots=True)
class Span:
    """What goes on for several days: a communication, an event, or (without an item) a quiet period called `words`."""

    first: dt.date
    last: dt.date
    words: str
    item: Entry | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """One day. `note` names a holiday or day off; `count` is how many communications go out or go on.

    A year holds counts alone: `items` and `marks` are empty there. A week has `rests`, of what began the day before.
    """

    date: dt.date
    is_working: bool = True
    is_quiet: bool = False
    note: str = ""
    deadlines: tuple[Deadline, ...] = ()
    count: int = 0
    items: Collection[CalendarItem] = ()
    marks: tuple[EventMark, ...] = ()
    rests: tuple[Rest, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that can be selected here, without what goes on for several days."""
        return (*self.items, *self.marks)

    @property
    def size(self) -> int:
        """How many `entries` there are."""
        return len(self.items) + len(self.marks)

    def first(self, number: int) -> tuple[Entry, ...]:
        """So many of the `entries` from the beginning: a full day is not gone through for the few that are seen."""
        return tuple(islice(chain(self.items, self.marks), number))

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
    """What `selection` leaves of the days from `start` to `end`; `deadlines` None: those that `selection` takes."""
    found = dated_between(schedule, selection, today, start, end)
    long = [Span(d.date, d.last_date, d.title, CalendarItem(d, schedule.plan)) for d in found if d.last_date > d.date]
    short = [dated for dated in found if dated.last_date == dated.date] if long else found
    items = {date: Items(schedule.plan, tuple(mine)) for date, mine in groupby(short, key=attrgetter("date"))}
    counts = _counts(long, start, end)  # of communications alone
    marks: dict[dt.date, list[EventMark]] = defaultdict(list)
    for mark in event_marks(schedule, selection, start, end):
        if mark.last_date > mark.date:
            long.append(Span(mark.date, mark.last_date, mark.title, mark))
        else:
            marks[mark.date].append(mark)
    counts.update({date: len(mine) for date, mine in items.items()})
    if deadlines is None:
        deadlines = selected(schedule, deadlines_of(schedule, today), selection, today)
    days = _days(schedule, start, end, deadlines, counts, items, marks)
    spans = _quiet_spans(schedule, start, end) + long
    return Period(days, tuple(sorted(spans, key=lambda span: (span.first, -span.last.toordinal()))))


def with_hours(
    schedule: Schedule,
    selection: Selection,
    today: dt.date,
    start: dt.date,
    end: dt.date,
    deadlines: Deadlines | None = None,
) -> Period:
    """Like `period`, each day with the rest of what began on the day before and lasts past midnight."""
    found = period(schedule, selection, today, start, end, deadlines)
    eve = start - dt.timedelta(1)
    begun: Iterable[Dated] = (
        d for d in dated_between(schedule, selection, today, eve, eve) if d.date == d.last_date == eve
    )
    days = {}
    for date, day in found.days.items():
        rests = (Rest(d, schedule.plan) for d in begun if d.time and d.duration)
        days[date] = replace(day, rests=tuple(rest for rest in rests if rest.lasts > 0))
        begun = [item.dated for item in day.items]
    return Period(days, found.spans)


def counted(
    schedule: Schedule,
    selection: Selection,
    today: dt.date,
    start: dt.date,
    end: dt.date,
    deadlines: Deadlines | None = None,
) -> Period:
    """Like `period`, but with nothing but counts: tens of thousands of communications in a few milliseconds."""
    found = dated_between(schedule, selection, today, start, end)
    lengthy = {c.id for c in schedule.plan.table(Communication).values() if c.span > 1}
    long = [Span(d.date, d.last_date, d.title) for d in found if d.communication_id in lengthy] if lengthy else []
    counts = _begun(found, start, end)
    counts.subtract(span.first for span in long if span.first >= start)
    counts.update(_counts(long, start, end))
    if deadlines is None:
        deadlines = selected(schedule, deadlines_of(schedule, today), selection, today)
    days = _days(schedule, start, end, deadlines, counts, {}, {})
    return Period(days, tuple(_quiet_spans(schedule, start, end)))


def _days(
    schedule: Schedule,
    start: dt.date,
    end: dt.date,
    deadlines: Deadlines,
    counts: Counter[dt.date],
    items: Mapping[dt.date, Items],
    marks: Mapping[dt.date, Sequence[EventMark]],
) -> dict[dt.date, Day]:
    """The days with what the calendar itself says of them, the deadlines, and what was found for them."""
    quiet, calendar = _counts(_quiet_spans(schedule, start, end), start, end), schedule.calendar
    days = {}
    for date in days_between(start, end):
        off = calendar.day_off(date)
        days[date] = Day(
            date=date,
            is_working=calendar.is_working(date),
            is_quiet=date in quiet,
            note=off.name if off else "",
            deadlines=deadlines.get(date, ()),
            count=counts[date],
            items=items.get(date, ()),
            marks=tuple(marks.get(date, ())),
        )
    return days


def _begun(found: Sequence[Dated], start: dt.date, end: dt.date) -> Counter[dt.date]:
    """How many begin on each day; `found` is in order of date, so that few of them need be looked at."""
    days = list(days_between(start, end))
    edges = [bisect_left(found, day, key=attrgetter("date")) for day in days]
    return Counter(
        {day: after - before for day, (before, after) in zip(days, pairwise([*edges, len(found)]), strict=True)}
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
