"""The branches of the plan table: made of a state of the plan, those of a changed plan taken over from those before."""

import datetime as dt
from bisect import insort
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from commplan.domain.records import Communication, ContentEvent
from commplan.domain.words import OffsetFrom, OffsetUnit
from commplan.planning.filing import differ_in_events_alone
from commplan.planning.folding import fold
from commplan.planning.matching import takes_event
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection, follows_from_events, select, select_of
from commplan.ui.models.plan_groups import Grouping, Heading
from commplan.ui.models.plan_rows import Branch, PlanRow, next_of

DatesById = Mapping[str, Sequence[Dated]]
"""The dates of communications, by their ids."""
Taken = tuple[ContentEvent, Sequence[Communication]]
"""An event, and those of its communications that the filter leaves."""
Group = tuple[Heading, Sequence[PlanRow]]
"""A heading, and what comes under it."""

_MIDNIGHT = dt.time()
_FEWEST_DAYS = 7 / 5  # calendar days in a working day, near enough for an order


@dataclass(frozen=True, slots=True)
class Look:
    """What is shown of a plan: what the filter leaves on `today`, and in any case the ids in `keep`."""

    selection: Selection
    today: dt.date
    keep: frozenset[str] = frozenset()

    @property
    def is_everything(self) -> bool:
        return self.selection == Selection()


@dataclass(frozen=True, slots=True)
class Branches:
    """All branches in their own order, with the dates of what the filter leaves.

    Events stand by their start, their communications by distance from it; groups as they say themselves, what is
    under them by the next date.
    """

    schedule: Schedule
    look: Look
    grouping: Grouping | None
    dated: DatesById
    all: Sequence[Branch]

    @classmethod
    def of(cls, schedule: Schedule, look: Look, grouping: Grouping | None) -> "Branches":
        """All of them, made anew."""
        dated = _by_communication(select(schedule, look.selection, look.today))
        taken = _taken(schedule, look, dated, schedule.plan.table(ContentEvent).values())
        if grouping:
            branches = _regrouped((), (), _grouped(taken, dated, grouping), look.today)
        else:
            branches = _in_order(_branch(*each, dated) for each in taken)
        return cls(schedule, look, grouping, dated, branches)

    def after(self, schedule: Schedule, look: Look, grouping: Grouping | None) -> "Branches":
        """What `of` gives, with all that stays after a change taken over.

        Use these here no more then: rows know their places.
        """
        if look != self.look or not self._may_stay(schedule, grouping):
            return Branches.of(schedule, look, grouping)
        before, events = self.schedule.plan, schedule.plan.table(ContentEvent)
        same = schedule.same_events(self.schedule)
        changed = events.keys() - same
        gone = before.table(ContentEvent).keys() - same
        dated = dict(self.dated)
        for communication in (c for event_id in gone for c in before.communications_by_event.get(event_id, ())):
            dated.pop(communication.id, None)
        dated |= _by_communication(select_of(schedule, changed, look.selection, look.today))
        taken = _taken(schedule, look, dated, [event for event_id, event in events.items() if event_id in changed])
        if grouping:
            branches = _regrouped(self.all, gone, _grouped(taken, dated, grouping), look.today)
        else:
            kept = {branch.head.key: branch for branch in self.all if branch.head.key in same}
            kept |= {event.id: _branch(event, left, dated) for event, left in taken}
            branches = _in_order(kept[event_id] for event_id in events if event_id in kept)
        return Branches(schedule, look, grouping, dated, branches)

    def _may_stay(self, schedule: Schedule, grouping: Grouping | None) -> bool:
        """Whether what is shown of an event follows from what belongs to it, and is shown in the same way."""
        if self.grouping is None and grouping is None and self.look.is_everything:
            return True
        if not follows_from_events(self.look.selection):
            return False
        if not differ_in_events_alone(self.schedule.plan, schedule.plan):
            return False
        if self.grouping is None or grouping is None:
            return self.grouping is grouping
        return grouping.is_like(self.grouping)


def _by_communication(dated: Iterable[Dated]) -> dict[str, list[Dated]]:
    found: defaultdict[str, list[Dated]] = defaultdict(list)
    for each in dated:
        found[each.communication_id].append(each)
    return dict(found)


def _taken(schedule: Schedule, look: Look, dated: DatesById, events: Iterable[ContentEvent]) -> list[Taken]:
    """Those of some events that the filter leaves."""
    by_event, keep = schedule.plan.communications_by_event, look.keep
    if look.is_everything:
        return [(event, by_event.get(event.id, ())) for event in events]
    taken: list[Taken] = []
    for event in events:
        of_event = by_event.get(event.id, ())
        left = [c for c in of_event if c.id in dated or c.id in keep]
        if left or event.id in keep or (not of_event and _is_meant(schedule, look.selection, event)):
            taken.append((event, left))
    return taken


def _is_meant(schedule: Schedule, selection: Selection, event: ContentEvent) -> bool:
    """Whether the filter leaves an event that has no communications yet."""
    if selection.asks_for_communications or not takes_event(schedule.plan, selection, event):
        return False
    text = fold(f"{event.title}\n{event.reason}\n{event.owner}")
    if not all(word in text for word in fold(selection.words).split()):
        return False
    info = schedule.plan.info
    has_period = selection.start is not None or selection.end is not None
    period = selection.start or info.start, selection.end or info.end
    return not has_period or bool(schedule.event_dates(event.id, *period))


# --- events with their communications beneath


def _branch(event: ContentEvent, left: Iterable[Communication], dated: DatesById) -> Branch:
    rows = sorted(left, key=_distance)
    return Branch(event, [PlanRow(c, 1, dated.get(c.id, ())) for c in rows])


def _distance(c: Communication) -> tuple[bool, float, dt.time]:
    days = c.offset * (_FEWEST_DAYS if c.offset_unit == OffsetUnit.WORKING_DAYS else 1)
    return c.offset_from == OffsetFrom.END, days, c.time or _MIDNIGHT


def _in_order(branches: Iterable[Branch]) -> list[Branch]:
    return sorted(branches, key=attrgetter("head.record.start"))


# --- communications under the headings of groups


def _grouped(taken: Iterable[Taken], dated: DatesById, grouping: Grouping) -> list[Group]:
    """The rows of some events by their headings. An event itself stands there only where it has no communications."""
    found: defaultdict[str, list[PlanRow]] = defaultdict(list)
    headings: dict[str, Heading] = {}
    for event, left in taken:
        for c in left:
            for heading, days in grouping.places(c, dated.get(c.id, ())):
                headings[heading.id] = heading
                found[heading.id].append(PlanRow(c, 1, days, heading.id))
        for heading in () if left else grouping.of_event(event):
            headings[heading.id] = heading
            found[heading.id].append(PlanRow(event, 1, (), heading.id))
    return [(heading, found[heading.id]) for heading in headings.values()]


def _regrouped(
    branches: Iterable[Branch], gone: Container[str], added: Iterable[Group], today: dt.date
) -> list[Branch]:
    """Branches without the rows of the events `gone`, and with those that are `added`."""

    def by_next_date(row: PlanRow) -> tuple[dt.date, dt.time, str, str]:
        coming, title = next_of(row.dated, today), row.record.title  # type: ignore[attr-defined]
        day, time = (coming.date, coming.time or _MIDNIGHT) if coming else (dt.date.max, _MIDNIGHT)
        return day, time, title, row.key

    found = {}
    for branch in branches:
        left = [row for row in branch.rows if row.event_id not in gone]
        if left:
            found[branch.head.key] = branch if len(left) == len(branch.rows) else Branch(branch.head.record, left)
    for heading, rows in added:
        if heading.id in found:
            there = list(found[heading.id].rows)
            for row in rows:
                insort(there, row, key=by_next_date)
        else:
            there = sorted(rows, key=by_next_date)
        found[heading.id] = Branch(heading, there)
    return sorted(found.values(), key=attrgetter("head.record.order", "head.key"))
