"""What the plan page shows: content events with their communications beneath, filtered, sorted, open or closed."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from commplan.domain.plan import Plan, name_of
from commplan.domain.records import Communication, ContentEvent, Record
from commplan.domain.words import OffsetFrom, OffsetUnit
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection, fold, select
from commplan.ui.models.rows import Row

SortKey = Callable[[Record], Any]

_FEWEST_DAYS = 7 / 5  # calendar days in a working day, near enough for an order


class Branch:
    """An event and those of its communications that the shared filter leaves, as rows.

    The `count` of an event is how many of them are shown, that of a communication how many dates it has.
    """

    __slots__ = ("children", "dates", "head")

    def __init__(self, event: ContentEvent, children: Sequence[Row]) -> None:
        self.head = Row(event, is_group=True, is_open=True, count=len(children))
        self.children = list(children)
        self.dates = sum([row.count for row in children])


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is shown."""

    events: int = 0
    communications: int = 0
    dates: int = 0


class Outline:
    """One state of the plan under one shared filter, made anew when either changes.

    `sort` brings it into order; `rows` then answers what is typed.
    """

    def __init__(self, schedule: Schedule, selection: Selection, today: dt.date, keep: Collection[str] = ()) -> None:
        """`keep` are ids that are shown whatever the filter says, such as those just added."""
        self.plan = schedule.plan
        self.dated = _by_communication(select(schedule, selection))
        self._today = today
        self.branches = _branches(schedule, selection, self.dated, frozenset(keep))
        self._is_folded = False

    def next_date(self, communication_id: str) -> Dated | None:
        """Its next date from today on, else the last one; within the period of the filter."""
        dated = self.dated.get(communication_id, ())
        return next((d for d in dated if d.date >= self._today), dated[-1] if dated else None)

    def sort(self, key: SortKey | None, *, descending: bool = False) -> None:
        """Sort events, and communications within each; an event comes where the first of its own would stand."""
        event_key: SortKey = key or _event_order
        child_key: SortKey = key or _communication_order
        for branch in self.branches:
            if len(branch.children) > 1:
                branch.children.sort(key=lambda row: child_key(row.record), reverse=descending)
        self.branches.sort(key=lambda branch: event_key(branch.head.record), reverse=descending)

    def prepare_search(self) -> None:
        """Fold all texts, so that the first letter typed is answered as fast as the next."""
        if not self._is_folded:
            names: dict[str, str] = {}
            for branch in self.branches:
                _fold_texts(self.plan, branch, names)
            self._is_folded = True

    def rows(self, words: str, closed: Collection[str]) -> tuple[list[Row], Counts]:
        """The rows that hold all of `words`, those below a closed event left out; and how much that is."""
        wanted = fold(words).split()
        if wanted:
            self.prepare_search()
        rows: list[Row] = []
        events = communications = dates = 0
        for branch in self.branches:
            head, shown = branch.head, branch.children
            if wanted and not _holds(head.text, wanted):  # all of an event is shown when the words are its own
                shown = _matching(shown, wanted)
                if not shown:
                    continue
            is_open = head.record.id not in closed
            if head.is_open != is_open or head.count != len(shown):
                head.is_open, head.count, head.cells = is_open, len(shown), None
            rows.append(head)
            if is_open:
                rows += shown
            events += 1
            communications += len(shown)
            dates += branch.dates if shown is branch.children else sum([row.count for row in shown])
        return rows, Counts(events, communications, dates)


def _by_communication(dated: Sequence[Dated]) -> dict[str, list[Dated]]:
    found: defaultdict[str, list[Dated]] = defaultdict(list)
    for each in dated:
        found[each.communication_id].append(each)
    return dict(found)


def _branches(
    schedule: Schedule, selection: Selection, dated: Mapping[str, Sequence[Dated]], keep: frozenset[str]
) -> list[Branch]:
    plan, by_event = schedule.plan, schedule.plan.communications_by_event
    takes_all = selection == Selection()
    found = []
    for event in plan.table(ContentEvent).values():
        of_event = by_event.get(event.id, ())
        children = [
            Row(c, 1, count=len(dated.get(c.id, ()))) for c in of_event if takes_all or c.id in dated or c.id in keep
        ]
        if takes_all or children or event.id in keep or (not of_event and _is_meant(schedule, selection, event)):
            found.append(Branch(event, children))
    return found


def _is_meant(schedule: Schedule, selection: Selection, event: ContentEvent) -> bool:
    """Whether the filter leaves an event that has no communications yet."""
    if selection.audience_ids or selection.sender_ids or selection.channel_ids or selection.statuses:
        return False
    if selection.categories and event.category not in selection.categories:
        return False
    if selection.owner and fold(event.owner) != fold(selection.owner):
        return False
    if not _holds(fold(f"{event.title}\n{event.reason}\n{event.owner}"), fold(selection.words).split()):
        return False
    info = schedule.plan.info
    has_period = selection.start is not None or selection.end is not None
    period = selection.start or info.start, selection.end or info.end
    return not has_period or bool(schedule.event_dates(event.id, *period))


def _event_order(record: Record) -> dt.date:
    assert isinstance(record, ContentEvent)
    return record.start


def _communication_order(record: Record) -> tuple[bool, float, dt.time]:
    assert isinstance(record, Communication)
    days = record.offset * (_FEWEST_DAYS if record.offset_unit == OffsetUnit.WORKING_DAYS else 1)
    return record.offset_from == OffsetFrom.END, days, record.time or dt.time()


def _fold_texts(plan: Plan, branch: Branch, names: dict[str, str]) -> None:
    """Set what is searched: the words of the row and of its event."""
    event = branch.head.record
    assert isinstance(event, ContentEvent)
    branch.head.text = own = fold(f"{event.title}\n{event.owner}")
    for row in branch.children:
        c = row.record
        assert isinstance(c, Communication)
        one = ("sender", c.sender_id), ("channel", c.channel_id), ("approval_path", c.approval_path_id)
        many = [("audience", a) for a in c.audience_ids] + [("tool", t) for t in c.tool_ids]
        parts = [_folded_name(plan, kind, record_id, names) for kind, record_id in (*one, *many) if record_id]
        row.text = "\n".join((own, fold(f"{c.title}\n{c.owner}"), *parts))


def _folded_name(plan: Plan, kind: str, record_id: str, names: dict[str, str]) -> str:
    name = names.get(record_id)
    if name is None:
        record = plan.find(kind, record_id)
        name = names[record_id] = fold(name_of(record)) if record else ""
    return name


def _matching(rows: Sequence[Row], wanted: Sequence[str]) -> list[Row]:
    if len(wanted) == 1:  # as nearly always, and ten thousand times for a letter
        word = wanted[0]
        return [row for row in rows if word in row.text]
    return [row for row in rows if _holds(row.text, wanted)]


def _holds(text: str, wanted: Sequence[str]) -> bool:
    for word in wanted:  # noqa: SIM110 - a third faster than all(), which counts here
        if word not in text:
            return False
    return True
