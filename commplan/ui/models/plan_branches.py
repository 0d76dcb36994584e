"""The branches of the plan table: made of a state of the plan, those of a changed plan taken over from those before."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from commplan.domain.records import Communication, ContentEvent
from commplan.domain.words import OffsetFrom, OffsetUnit
from commplan.planning.expansion import order
from commplan.planning.folding import fold
from commplan.planning.matching import takes_event
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection, select
from commplan.ui.models.plan_groups import Grouping, Heading
from commplan.ui.models.plan_rows import Branch, PlanRow, next_of

DatesById = Mapping[str, Sequence[Dated]]
"""The dates of communications, by their ids."""
Taken = tuple[ContentEvent, Sequence[Communication]]
"""An event, and those of its communications that the filter leaves."""

_MIDNIGHT = dt.time()
_FEWEST_DAYS = 7 / 5  # calendar days in a working day, near enough for an order


@dataclass(frozen=True, slots=True)
class Branches:
    """All branches in their own order, with the dates of what the filter leaves. `is_tree` is the whole plan by event.

    Events stand by their start, their communications by distance from it; groups as they say themselves, what is
    under them by the next date.
    """

    schedule: Schedule
    dated: DatesById
    all: Sequence[Branch]
    is_tree: bool = False

    @classmethod
    def filtered(
        cls, schedule: Schedule, selection: Selection, today: dt.date, keep: frozenset[str], grouping: Grouping | None
    ) -> "Branches":
        """What a filter leaves; what is in `keep` stays in any case."""
        dated = _by_communication(select(schedule, selection, today))
        taken = _taken(schedule, selection, dated, keep)
        if grouping:
            return cls(schedule, dated, _grouped(taken, dated, grouping, today))
        return cls(schedule, dated, _in_order(_branch(*each, dated) for each in taken), selection == Selection())

    def after(self, schedule: Schedule) -> "Branches":
        """The whole plan by event, after it was changed: branches in which nothing differs are taken over.

        Use these here no more then: rows know their places.
        """
        plan, same = schedule.plan, schedule.same_events(self.schedule)
        dated, kept = dict(self.dated), dict[str, Branch]()
        for branch in self.all:
            if branch.head.key in same:
                kept[branch.head.key] = branch
            else:
                for row in branch.rows:
                    dated.pop(row.key, None)
        for event_id in plan.table(ContentEvent).keys() - same:
            dated |= _by_communication(sorted(schedule.of_event(event_id), key=order))
        by_event = plan.communications_by_event
        branches = [
            kept.get(event_id) or _branch(event, by_event.get(event_id, ()), dated)
            for event_id, event in plan.table(ContentEvent).items()
        ]
        return Branches(schedule, dated, _in_order(branches), is_tree=True)


def _by_communication(dated: Iterable[Dated]) -> dict[str, list[Dated]]:
    found: defaultdict[str, list[Dated]] = defaultdict(list)
    for each in dated:
        found[each.communication_id].append(each)
    return dict(found)


def _taken(schedule: Schedule, selection: Selection, dated: DatesById, keep: frozenset[str]) -> Iterator[Taken]:
    """The events that the filter leaves."""
    plan, by_event = schedule.plan, schedule.plan.communications_by_event
    takes_all = selection == Selection()
    for event in plan.table(ContentEvent).values():
        of_event = by_event.get(event.id, ())
        left = of_event if takes_all else [c for c in of_event if c.id in dated or c.id in keep]
        if takes_all or left or event.id in keep or (not of_event and _is_meant(schedule, selection, event)):
            yield event, left


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


def _grouped(taken: Iterable[Taken], dated: DatesById, grouping: Grouping, today: dt.date) -> list[Branch]:
    """Events stand under the headings only where they have no communications."""
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

    def by_next_date(row: PlanRow) -> tuple[dt.date, dt.time, str]:
        coming, title = next_of(row.dated, today), row.record.title  # type: ignore[attr-defined]
        return (coming.date, coming.time or _MIDNIGHT, title) if coming else (dt.date.max, _MIDNIGHT, title)

    in_order = sorted(headings.values(), key=lambda heading: heading.order)
    return [Branch(heading, sorted(found[heading.id], key=by_next_date)) for heading in in_order]
