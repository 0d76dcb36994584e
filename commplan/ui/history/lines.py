"""The lines of the history's lists, and how they are drawn."""

import datetime as dt
from collections.abc import Hashable
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from commplan.domain.history import HistoryEntry
from commplan.domain.net_changes import NetChange
from commplan.ui.widgets.grouped_list import GroupedDelegate


@dataclass(frozen=True, slots=True)
class Line:
    """Two lines of words about a step or about what became of a record."""

    key: Hashable
    title: str
    below: str
    entry: HistoryEntry | None = None
    net: NetChange | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A step as it was read, with its words worked out once."""

    entry: HistoryEntry
    title: str
    when: dt.datetime  # local
    searched: str  # folded
    kinds: frozenset[str] = field(default_factory=frozenset)


def key_of(line: Line) -> Hashable:
    return line.key


def words_of(line: Line) -> str:
    """What a screen reader says."""
    return f"{line.title}, {line.below}"


class LineDelegate(GroupedDelegate):
    row_height = 48

    def paint_row(self, painter: QPainter, rect: QRectF, row: Line) -> None:
        inside = rect.adjusted(16, 5, -12, -5)
        half = inside.height() / 2
        painter.setFont(self.body)
        painter.setPen(self.theme.color("text"))
        self.write(painter, QRectF(inside.left(), inside.top(), inside.width(), half), row.title)
        painter.setFont(self.small)
        painter.setPen(self.theme.color("text-muted"))
        self.write(painter, QRectF(inside.left(), inside.top() + half, inside.width(), half), row.below)
