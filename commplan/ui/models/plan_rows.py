"""The rows of the plan table, and the branches in which they stand."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from commplan.domain.records import Communication, Record
from commplan.planning.schedule import Dated
from commplan.ui.models.rows import Row


class PlanRow(Row):
    """A row of the plan. `dated` are the dates that it stands for: under a month, those of that month.

    `event_id` and `message_id` are kept beside the record because they are counted with every letter typed; `rank` is
    what it is sorted by, `sorted_as` the age of that.
    """

    __slots__ = ("dated", "event_id", "message_id", "rank", "sorted_as")

    def __init__(self, record: Record, level: int = 0, dated: Sequence[Dated] = (), group: str = "") -> None:
        super().__init__(record, level, count=len(dated))
        self.dated = dated
        self.event_id, self.message_id = record.id, ""
        if isinstance(record, Communication):
            self.event_id, self.message_id = record.event_id, record.id
        self.rank: tuple[Any, ...] = ()
        self.sorted_as: object = None
        if group:
            self.key = f"{group}/{record.id}"


class Branch:
    """A heading (an event, or that of a group) and the rows beneath it that the shared filter leaves.

    `rows` stand in their own order, `children` in the one that is shown. The `count` of a heading is how many rows are
    shown, that of a communication how many dates it has. `is_folded`: the texts that are searched are there. `rank` is
    what an event is sorted by, `sorted_as` the age of that and of the order of the children (see Outline.sort).
    """

    __slots__ = ("children", "head", "is_folded", "rank", "rows", "sorted_as")

    def __init__(self, head: Record, rows: Sequence[PlanRow]) -> None:
        self.head = Row(head, is_group=True, is_open=True, count=len(rows))
        self.rows = self.children = rows
        self.is_folded = False
        self.rank: tuple[Any, ...] = ()
        self.sorted_as: object = None


def next_of(dated: Sequence[Dated], today: dt.date) -> Dated | None:
    """The next of these dates from today on, else the last one."""
    for each in dated:
        if each.date >= today:
            return each
    return dated[-1] if dated else None
