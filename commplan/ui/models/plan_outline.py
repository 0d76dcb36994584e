"""What the plan page shows: content events with their communications beneath, or communications under headings.

Filtered, sorted, open or closed.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from commplan.domain.plan import Plan, name_of
from commplan.domain.records import Communication, ContentEvent, Record
from commplan.domain.words import OffsetFrom, OffsetUnit
from commplan.planning.folding import fold
from commplan.planning.matching import takes_event
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection, select
from commplan.ui.models.plan_groups import Grouping, Heading
from commplan.ui.models.rows import Row

SortKey = Callable[[Record], tuple[Any, ...]]
"""Gives (True,) where there is nothing to sort by, else False and what sorts."""

T = TypeVar("T")
GroupingOf = Callable[["Outline"], Grouping]

_FEWEST_DAYS = 7 / 5  # calendar days in a working day, near enough for an order


class PlanRow(Row):
    """A row of the plan. `dated` are the dates that it stands for: under a month, those of that month.

    `event_id` and `message_id` are kept beside the record because they are counted with every letter typed.
    """

    __slots__ = ("dated", "event_id", "message_id")

    def __init__(self, record: Record, level: int = 0, dated: Sequence[Dated] = (), group: str = "") -> None:
        super().__init__(record, level, count=len(dated))
        self.dated = dated
        self.event_id, self.message_id = record.id, ""
        if isinstance(record, Communication):
            self.event_id, self.message_id = record.event_id, record.id
        if group:
            self.key = f"{group}/{record.id}"


class Branch:
    """A heading (an event, or that of a group) and the rows beneath it that the shared filter leaves.

    The `count` of a heading is how many rows are shown, that of a communication how many dates it has.
    """

    __slots__ = ("children", "head")

    def __init__(self, head: Record, children: Sequence[PlanRow]) -> None:
        self.head = Row(head, is_group=True, is_open=True, count=len(children))
        self.children = list(children)


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is shown; what stands under several headings counts once."""

    events: int = 0
    communications: int = 0
    dates: int = 0


class Outline:
    """One state of the plan under one shared filter, made anew when either changes.

    `sort` brings it into order; `rows` then answers what is typed.
    """

    def __init__(
        self,
        schedule: Schedule,
        selection: Selection,
        today: dt.date,
        keep: Collection[str] = (),
        group: GroupingOf | None = None,
    ) -> None:
        """`keep` are ids that are shown whatever the filter says, such as those just added."""
        self.plan = schedule.plan
        self.dated = _by_communication(select(schedule, selection, today))
        self._today = today
        events = _branches(schedule, selection, self.dated, frozenset(keep))
        self.grouping = group(self) if group else None
        self.branches = _regrouped(events, self.grouping) if self.grouping else events
        self._is_folded = False

    def next_date(self, communication_id: str) -> Dated | None:
        """Its next date from today on, else the last one; within the period of the filter."""
        return self.next_of(self.dated.get(communication_id, ()))

    def next_of(self, dated: Sequence[Dated]) -> Dated | None:
        """The next of these dates from today on, else the last one."""
        return next((d for d in dated if d.date >= self._today), dated[-1] if dated else None)

    def children(self, head: Record) -> Sequence[PlanRow]:
        """The rows beneath a heading, whatever is typed."""
        return next((branch.children for branch in self.branches if branch.head.key == head.id), ())

    def heads_of(self, ids: Collection[str]) -> set[str]:
        """The keys of the headings under which these records stand."""
        wanted = set(ids)
        return {b.head.key for b in self.branches if any(row.record.id in wanted for row in b.children)}

    def sort(self, key: SortKey | None, *, descending: bool = False) -> None:
        """Sort rows within their headings, and events too: one comes where the first of its own would stand.

        What has nothing to sort by comes last, either way. The headings of groups keep their own order.
        """
        for branch in self.branches:
            if len(branch.children) > 1:
                if key is not None:
                    branch.children = _sorted(branch.children, lambda row: key(row.record), descending=descending)
                elif self.grouping:
                    branch.children.sort(key=self._by_next_date)
                else:
                    branch.children.sort(key=lambda row: _communication_order(row.record))
        if self.grouping:
            self.branches.sort(key=lambda branch: branch.head.record.order)  # type: ignore[attr-defined]
        elif key is not None:
            self.branches = _sorted(self.branches, lambda branch: key(branch.head.record), descending=descending)
        else:
            self.branches.sort(key=lambda branch: _event_order(branch.head.record))

    def _by_next_date(self, row: PlanRow) -> tuple[dt.date, dt.time, str]:
        dated = self.next_of(row.dated)
        day, time = (dated.date, dated.time) if dated else (dt.date.max, None)
        return day, time or dt.time(), name_of(row.record)

    def prepare_search(self) -> None:
        """Fold all texts, so that the first letter typed is answered as fast as the next."""
        if not self._is_folded:
            _FoldedTexts(self.plan).fill(self.branches)
            self._is_folded = True

    def rows(self, words: str, closed: Collection[str]) -> tuple[list[Row], Counts]:
        """The rows that hold all of `words`, those below a closed heading left out; and how much that is."""
        wanted = fold(words).split()
        if wanted:
            self.prepare_search()
        rows: list[Row] = []
        found: list[PlanRow] = []
        heads = 0
        for branch in self.branches:
            head, shown = branch.head, branch.children
            if wanted and not _holds(head.text, wanted):  # all of an event is shown when the words are its own
                shown = _matching(shown, wanted)
                if not shown:
                    continue
            is_open = head.key not in closed
            if head.is_open != is_open or head.count != len(shown):
                head.is_open, head.count, head.cells = is_open, len(shown), None
            rows.append(head)
            if is_open:
                rows += shown
            found += shown
            heads += 1
        return rows, self._counts(found, heads)

    def _counts(self, found: Sequence[PlanRow], heads: int) -> Counts:
        if self.grouping is None:
            return Counts(heads, len(found), sum([row.count for row in found]))
        events = {row.event_id for row in found}
        if self.grouping.repeats:
            messages = {row.message_id: row.count for row in found}
            messages.pop("", None)
            return Counts(len(events), len(messages), sum(messages.values()))
        messages_shown = {row.message_id for row in found} - {""}
        return Counts(len(events), len(messages_shown), sum([row.count for row in found]))


def _sorted(things: Sequence[T], key: Callable[[T], tuple[Any, ...]], *, descending: bool) -> list[T]:
    keyed = [(key(thing), thing) for thing in things]
    filled = [pair for pair in keyed if not pair[0][0]]
    filled.sort(key=lambda pair: pair[0], reverse=descending)
    return [thing for _, thing in filled] + [thing for (is_empty, *_), thing in keyed if is_empty]


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
        children = [PlanRow(c, 1, dated.get(c.id, ())) for c in of_event if takes_all or c.id in dated or c.id in keep]
        if takes_all or children or event.id in keep or (not of_event and _is_meant(schedule, selection, event)):
            found.append(Branch(event, children))
    return found


def _regrouped(events: Sequence[Branch], grouping: Grouping) -> list[Branch]:
    """The rows of the tree under the headings of groups; events only where they have no communications."""
    found: defaultdict[str, list[PlanRow]] = defaultdict(list)
    headings: dict[str, Heading] = {}
    for branch in events:
        event = branch.head.record
        if not branch.children:
            assert isinstance(event, ContentEvent)
            for heading in grouping.of_event(event):
                headings[heading.id] = heading
                found[heading.id].append(PlanRow(event, 1, (), heading.id))
        for row in branch.children:
            assert isinstance(row.record, Communication)
            for heading, dated in grouping.places(row.record, row.dated):
                headings[heading.id] = heading
                found[heading.id].append(PlanRow(row.record, 1, dated, heading.id))
    return [Branch(heading, found[heading.id]) for heading in headings.values()]


def _is_meant(schedule: Schedule, selection: Selection, event: ContentEvent) -> bool:
    """Whether the filter leaves an event that has no communications yet."""
    if selection.asks_for_communications or not takes_event(schedule.plan, selection, event):
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


class _FoldedTexts:
    """What is searched, by record: the words of a row and of its event."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._names: dict[str, str] = {}
        self._texts: dict[str, str] = {}

    def fill(self, branches: Sequence[Branch]) -> None:
        for branch in branches:
            head = branch.head.record
            branch.head.text = self._event(head) if isinstance(head, ContentEvent) else fold(name_of(head))
            for row in branch.children:
                row.text = self._text(row.record)

    def _text(self, record: Record) -> str:
        text = self._texts.get(record.id)
        if text is None:
            text = self._texts[record.id] = (
                self._message(record) if isinstance(record, Communication) else self._event(record)
            )
        return text

    def _event(self, event: Record) -> str:
        assert isinstance(event, ContentEvent)
        return fold(f"{event.title}\n{event.owner}")

    def _message(self, c: Communication) -> str:
        event = self._plan.get(ContentEvent, c.event_id)
        one = ("sender", c.sender_id), ("channel", c.channel_id), ("approval_path", c.approval_path_id)
        many = [("audience", a) for a in c.audience_ids] + [("tool", t) for t in c.tool_ids]
        parts = [self._name(kind, record_id) for kind, record_id in (*one, *many) if record_id]
        return "\n".join((self._name(event.kind, event.id), fold(f"{event.owner}\n{c.title}\n{c.owner}"), *parts))

    def _name(self, kind: str, record_id: str) -> str:
        name = self._names.get(record_id)
        if name is None:
            record = self._plan.find(kind, record_id)
            name = self._names[record_id] = fold(name_of(record)) if record else ""
        return name


def _matching(rows: Sequence[PlanRow], wanted: Sequence[str]) -> list[PlanRow]:
    if len(wanted) == 1:  # as nearly always, and ten thousand times for a letter
        word = wanted[0]
        return [row for row in rows if word in row.text]
    return [row for row in rows if _holds(row.text, wanted)]


def _holds(text: str, wanted: Sequence[str]) -> bool:
    for word in wanted:  # noqa: SIM110 - a third faster than all(), which counts here
        if word not in text:
            return False
    return True
