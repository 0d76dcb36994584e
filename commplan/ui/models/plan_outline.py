"""What the plan page shows: content events with their communications beneath, or communications under headings.

Filtered, sorted, open or closed.
"""

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar

from commplan.domain.records import Record
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection
from commplan.ui.models.plan_branches import Branches, DatesById, Look
from commplan.ui.models.plan_groups import Grouping
from commplan.ui.models.plan_rows import PlanRow, next_of
from commplan.ui.models.plan_search import Part, PlanSearch
from commplan.ui.models.rows import Row

SortKey = Callable[[Record], tuple[Any, ...]]
"""Gives (True,) where there is nothing to sort by, else False and what sorts."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is shown; what stands under several headings counts once."""

    events: int = 0
    communications: int = 0
    dates: int = 0


class _Shown(NamedTuple):
    """What was typed and closed last, and what came of it."""

    parts: Sequence[Part]
    closed: frozenset[str]
    rows: list[Row]
    counts: Counts


class Outline:
    """One state of the plan under one shared filter; another one takes its place when either changes.

    `sort` brings it into order; `rows` then answers what is typed.
    """

    def __init__(
        self,
        schedule: Schedule,
        selection: Selection,
        today: dt.date,
        keep: Collection[str] = (),
        grouping: Grouping | None = None,
        previous: "Outline | None" = None,
    ) -> None:
        """`keep` are ids that are shown whatever the filter says, such as those just added.

        `previous` is the outline before a change, which is of no more use then: what stays is taken over from it.
        """
        self.plan = schedule.plan
        self.today = today
        self.grouping = grouping
        look = Look(selection, today, frozenset() if selection == Selection() else frozenset(keep))
        found = previous._found.after(schedule, look, grouping) if previous else Branches.of(schedule, look, grouping)
        self._found: Branches = found
        self.branches = found.all
        """In the order in which they are shown."""
        self._search: PlanSearch = PlanSearch(self.plan, found.all, previous._search if previous else None)
        self._all: list[Row] = []  # in their places, once these are asked for
        self._shown: _Shown | None = None  # what was last
        self._beneath: dict[str, Sequence[PlanRow]] = {}  # what of that stands beneath each heading

    @property
    def dated(self) -> DatesById:
        """The dates that the filter leaves."""
        return self._found.dated

    def next_date(self, communication_id: str) -> Dated | None:
        """Its next date from today on, else the last one; within the period of the filter."""
        return self.next_of(self.dated.get(communication_id, ()))

    def next_of(self, dated: Sequence[Dated]) -> Dated | None:
        """The next of these dates from today on, else the last one."""
        return next_of(dated, self.today)

    def children(self, head: Record) -> Sequence[PlanRow]:
        """The rows beneath a heading that hold what is typed, be it closed or open."""
        return self._beneath.get(head.id, ())

    def heads_of(self, ids: Collection[str]) -> set[str]:
        """The keys of the headings under which these records stand."""
        wanted = set(ids)
        return {b.head.key for b in self.branches if any(row.record.id in wanted for row in b.children)}

    def sort(self, key: SortKey | None, *, descending: bool = False, age: object = None) -> None:
        """Sort rows within their headings, and events too: one comes where the first of its own would stand.

        What has nothing to sort by comes last, either way; what is alike stays in the order that it has without a key.
        The headings of groups keep their own order. What was sorted under an equal `age` before is so still.
        """

        def rank(row: PlanRow) -> tuple[Any, ...]:
            assert key is not None
            if age is None or row.sorted_as != age:
                row.rank, row.sorted_as = key(row.record), age
            return row.rank

        for branch in self._found.all:
            if key is None:
                branch.children, branch.sorted_as = branch.rows, None
            elif age is None or branch.sorted_as != age:
                branch.children = _sorted(branch.rows, rank, descending=descending)
                branch.rank = () if self.grouping else key(branch.head.record)
                branch.sorted_as = age
        self.branches = self._found.all
        if key is not None and not self.grouping:
            self.branches = _sorted(self.branches, attrgetter("rank"), descending=descending)
        self._search.start_over(self.branches)
        self._all = []

    def prepare_search(self) -> None:
        """Get ready for words, so that the first letter typed is answered as fast as the next."""
        self._search.prepare()

    def rows(self, words: str, closed: Collection[str]) -> tuple[list[Row], Counts]:
        """The rows that hold all of `words`, those below a closed heading left out; and how much that is.

        The very same list as before when nothing is to be seen of a difference.
        """
        parts, shown = self._search.find(words), self._shown
        if shown is None or shown.parts is not parts or shown.closed != set(closed):
            shown = self._shown = _Shown(parts, frozenset(closed), *self._composed(parts, closed))
        return shown.rows, shown.counts

    def line_of(self, row: Row) -> int | None:
        """The line on which a row of before stands now, -1 when it is not shown; None for one of another outline."""
        if not self._all:
            self._all = [row for branch in self.branches for row in (branch.head, *branch.children)]
            for place, each in enumerate(self._all):
                each.place = place
        if not 0 <= row.place < len(self._all) or self._all[row.place] is not row or self._shown is None:
            return None
        rows = self._shown.rows
        line = bisect_left(rows, row.place, key=_place)
        return line if line < len(rows) and rows[line] is row else -1

    def _composed(self, parts: Sequence[Part], closed: Collection[str]) -> tuple[list[Row], Counts]:
        rows: list[Row] = []
        found: list[PlanRow] = []
        for head, shown in parts:
            is_open = head.key not in closed
            if head.is_open != is_open or head.count != len(shown):
                head.is_open, head.count, head.cells = is_open, len(shown), None
            if self._beneath.get(head.key) is not shown:
                self._beneath[head.key], head.cells = shown, None  # which say how much that is in all
            rows.append(head)
            if is_open:
                rows += shown
            found += shown
        return rows, self._counts(found, len(parts))

    def _counts(self, found: Sequence[PlanRow], heads: int) -> Counts:
        if self.grouping is None:
            return Counts(heads, len(found), sum(map(_count, found)))
        events = {row.event_id for row in found}
        if self.grouping.repeats:
            messages = {row.message_id: row.count for row in found}
            messages.pop("", None)
            return Counts(len(events), len(messages), sum(messages.values()))
        messages_shown = {row.message_id for row in found} - {""}
        return Counts(len(events), len(messages_shown), sum(map(_count, found)))


_place, _count = attrgetter("place"), attrgetter("count")


def _sorted(things: Sequence[T], key: Callable[[T], tuple[Any, ...]], *, descending: bool) -> list[T]:
    keyed = [(key(thing), thing) for thing in things]
    filled = [pair for pair in keyed if not pair[0][0]]
    filled.sort(key=lambda pair: pair[0], reverse=descending)
    return [thing for _, thing in filled] + [thing for (is_empty, *_), thing in keyed if is_empty]
