"""The dates of a plan over a horizon, by event and by day; those of a changed plan made from those before."""

import datetime as dt
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from commplan.domain.plan import Plan
from commplan.domain.records import Communication, ContentEvent, EventException, Occurrence
from commplan.domain.validation import EARLIEST, LATEST
from commplan.domain.words import ExceptionAction
from commplan.planning.expansion import MIDNIGHT, Dated, Expansion, Sources, order
from commplan.planning.reach import Reach, originals
from commplan.planning.workdays import WorkingCalendar

Days = Mapping[dt.date, Sequence[Dated]]

_DAY = dt.timedelta(1)
_OF_EVENTS = (ContentEvent, EventException, Communication, Occurrence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Horizon:
    """What the dates of a plan's events follow from, and the days between which all of them are there."""

    plan: Plan
    calendar: WorkingCalendar
    start: dt.date
    end: dt.date

    def is_like(self, other: "Horizon") -> bool:
        """Whether the dates of unchanged events are the same, as far as both horizons reach."""
        return self.plan.info.id == other.plan.info.id and self.calendar is other.calendar

    def expanded(self, event_ids: Iterable[str]) -> dict[str, Expansion]:
        """The dates of these events, as far as they are in the plan."""
        events = self.plan.table(ContentEvent)
        sources = (_sources(self.plan, events[i]) for i in event_ids if i in events)
        return {of.event.id: self._expanded(of, *self._originals(of)) for of in sources}

    def around(self, known: Mapping[str, Expansion]) -> Iterator[dict[str, Expansion]]:
        """What this horizon adds to expansions over a shorter one, by event: all before them, then all after them."""
        spans = [(before, *self._originals(before.sources)) for before in known.values()]
        yield {
            of.sources.event.id: self._expanded(of.sources, first, of.first - _DAY)
            for of, first, _ in spans
            if first < of.first
        }
        yield {
            of.sources.event.id: self._expanded(of.sources, of.last + _DAY, last)
            for of, _, last in spans
            if last > of.last
        }

    def _expanded(self, sources: Sources, first: dt.date, last: dt.date) -> Expansion:
        return Expansion.of(sources, self.calendar, self.plan.info.id, first, last)

    def _originals(self, sources: Sources) -> tuple[dt.date, dt.date]:
        """The originals that matter; the longer the horizon, the more. All of an event that takes place once."""
        if not sources.event.rule:
            return EARLIEST, LATEST
        first, last = originals(Reach.of(sources), self.calendar, self.start, self.end)
        moved = [x.original for x in sources.exceptions if x.action != ExceptionAction.LEFT_OUT and x.original]
        moved += [o.original for o in sources.occurrences if o.date]
        return min([first, *moved]), max([last, *moved])


class Filed:
    """All dated communications of a plan by event and by day. Never changes, so that threads may share it."""

    def __init__(self, horizon: Horizon, expansions: Mapping[str, Expansion], days: Days, long: list[Dated]) -> None:
        """`days` hold their dates in order; `long` are those that go on for more than a day, in order."""
        self.horizon = horizon
        self.expansions = expansions
        self._days = days
        self._sorted_days = sorted(days)
        self._long = long

    @classmethod
    def of(cls, horizon: Horizon) -> "Filed":
        """Expand and file all events."""
        expansions = horizon.expanded(horizon.plan.table(ContentEvent))
        days = _by_day(horizon.plan, expansions)
        return cls(horizon, expansions, days, _long(horizon.plan, expansions))

    def grown(self, horizon: Horizon) -> "Filed":
        """The same plan over a horizon that holds this one: only what that adds is expanded and filed."""
        if (horizon.start, horizon.end) == (self.horizon.start, self.horizon.end):
            return self
        expansions, days, long = dict(self.expansions), dict(self._days), self._long
        earlier, later = horizon.around(self.expansions)
        for added in (earlier, later):
            for day, dated in _by_day(horizon.plan, added).items():
                days[day] = sorted([*days[day], *dated], key=order) if day in days else dated
            long = sorted([*long, *_long(horizon.plan, added)], key=order)
        expansions |= {i: part.then(expansions[i]) for i, part in earlier.items()}
        expansions |= {i: expansions[i].then(part) for i, part in later.items()}
        return Filed(horizon, expansions, days, long)

    def after(self, plan: Plan) -> "Filed":
        """The same for another plan, with the same days off: only events that differ are expanded."""
        if plan is self.horizon.plan:
            return self
        horizon = replace(self.horizon, plan=plan)
        changed = changed_events(self.horizon.plan, plan) | _otherwise_known(self.horizon.plan, plan)
        replaced = horizon.expanded(changed)
        kept = {i: expansion for i, expansion in self.expansions.items() if i not in changed}
        added: defaultdict[dt.date, list[Dated]] = defaultdict(list)
        for expansion in replaced.values():
            for dated in expansion.all_dated():
                added[dated.date].append(dated)
        days = dict(self._days)
        for day in added.keys() | {d.date for i in changed for d in self.of_event(i)}:
            days[day] = _replaced(days.get(day, ()), changed, added.get(day, ()))
        long = [d for dated in added.values() for d in dated if d.last_date > d.date]
        return Filed(horizon, kept | replaced, days, _replaced(self._long, changed, long))

    def of_event(self, event_id: str) -> Iterable[Dated]:
        """The dated communications of one event; none for an unknown event."""
        expansion = self.expansions.get(event_id)
        return expansion.all_dated() if expansion else ()

    def between(self, start: dt.date, end: dt.date) -> tuple[Dated, ...]:
        """All that touch the days from `start` to `end` (both included), in order."""
        days = self._sorted_days
        begun = [d for d in self._long if d.date < start <= d.last_date]
        within = days[bisect_left(days, start) : bisect_right(days, end)]
        return (*begun, *chain.from_iterable(map(self._days.__getitem__, within)))


def _by_day(plan: Plan, expansions: Mapping[str, Expansion]) -> dict[dt.date, Sequence[Dated]]:
    """The dated communications by day, each day in order, without sorting more than the communications themselves."""
    days: defaultdict[dt.date, list[Dated]] = defaultdict(list)
    concerned = (c for c in plan.table(Communication).values() if c.event_id in expansions)
    for c in sorted(concerned, key=lambda c: (c.time or MIDNIGHT, c.title, c.id)):
        for dated in expansions[c.event_id].by_communication[c.id]:
            days[dated.date].append(dated)
    # what is known of single dates may have given them another time or title
    for expansion in expansions.values():
        if expansion.sources.occurrences:
            for day in {d.date for d in expansion.all_dated() if d.occurrence}:
                days[day].sort(key=order)
    return dict(days)


def _long(plan: Plan, expansions: Mapping[str, Expansion]) -> list[Dated]:
    """Those that go on for more than a day, in order."""
    lengthy = (c for c in plan.table(Communication).values() if c.span > 1 and c.event_id in expansions)
    return sorted((d for c in lengthy for d in expansions[c.event_id].by_communication[c.id]), key=order)


def _replaced(dated: Iterable[Dated], event_ids: set[str], new: Iterable[Dated]) -> list[Dated]:
    """`dated`, in order, without those of some events and with new ones in their places."""
    found = [d for d in dated if d.event_id not in event_ids]
    for each in new:
        insort(found, each, key=order)
    return found


def _sources(plan: Plan, event: ContentEvent) -> Sources:
    """The records from which the dates of an event follow."""
    communications = plan.communications_by_event.get(event.id, ())
    known = plan.occurrences_by_communication
    return Sources(
        event,
        plan.exceptions_by_event.get(event.id, ()),
        communications,
        tuple(occurrence for c in communications for occurrence in known.get(c.id, ())),
    )


def changed_events(old: Plan, new: Plan) -> set[str]:
    """The ids of the events that are not the very same records in both plans, with all that belongs to them.

    Left out is what is known of single dates. New and gone events are among them.
    """
    changed = {event.id for event in new.differing(old, ContentEvent)}
    changed |= {exception.event_id for exception in new.differing(old, EventException)}
    return changed | {communication.event_id for communication in new.differing(old, Communication)}


def differ_in_events_alone(old: Plan, new: Plan) -> bool:
    """Whether two plans are the very same but for events with all that belongs to them, and what is known of dates.

    Then whatever is said of an unchanged event alone still holds.
    """
    return new.differs_only_in(old, _OF_EVENTS)


def _otherwise_known(old: Plan, new: Plan) -> set[str]:
    """The ids of the events of which something else is known about single dates."""
    concerned = {occurrence.communication_id for occurrence in new.differing(old, Occurrence)}
    communications = new.table(Communication)  # those that are gone or moved differ themselves
    return {communications[i].event_id for i in concerned if i in communications}
