"""The lines of the filter's list: kinds with what they say, and values with a box and a count."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from commplan.domain.texts import Translate, translate
from commplan.planning.facets import PERIOD
from commplan.planning.filter_words import WORDS
from commplan.ui.filters import Value
from commplan.ui.widgets.grouped_list import GroupedDelegate, Heading
from commplan.ui.workspace import Workspace

_BOX, _INDENT = 16, 16
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Kind:
    """One thing to filter by, with what is chosen now."""

    field: str
    words: str
    chosen: str = ""


Line: TypeAlias = Kind | Value | Heading


def line_key(line: Kind | Value) -> Hashable:
    """What identifies a line."""
    return (line.field,) if isinstance(line, Kind) else (line.field, line.value)


def line_words(line: Kind | Value, say: Translate) -> str:
    """What a screen reader says of a line."""
    if isinstance(line, Kind):
        return f"{line.words}: {line.chosen}" if line.chosen else line.words
    on = say(translate("Window", "{value}, chosen").format(value=line.words)) if line.is_on else line.words
    return on if line.count is None else f"{on}, {line.count}"


class FilterDelegate(GroupedDelegate):
    row_height = 30

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._locale = workspace.locale

    def paint_row(self, painter: QPainter, rect: QRectF, row: Kind | Value) -> None:
        inside = rect.adjusted(12, 0, -12, 0)
        if isinstance(row, Kind):
            self._paint_kind(painter, inside, row)
        else:
            self._paint_value(painter, inside, row)

    def _paint_kind(self, painter: QPainter, rect: QRectF, kind: Kind) -> None:
        right = rect.right() - 14
        self.icons.paint(painter, "chevron-right", self.theme.color("text-muted"), right, rect.center().y() - 7, 14)
        painter.setFont(self.strong if kind.chosen else self.body)
        painter.setPen(self.theme.color("text"))
        width = painter.fontMetrics().horizontalAdvance(kind.words)
        self.write(painter, rect, kind.words)
        painter.setFont(self.small)
        painter.setPen(self.theme.color("text-muted"))
        room = QRectF(rect.left() + width + 12, rect.top(), right - rect.left() - width - 18, rect.height())
        painter.drawText(
            room, RIGHT, painter.fontMetrics().elidedText(kind.chosen, Qt.TextElideMode.ElideRight, int(room.width()))
        )

    def _paint_value(self, painter: QPainter, rect: QRectF, value: Value) -> None:
        left = rect.left() + value.level * _INDENT
        if value.field == WORDS:
            self.icons.paint(painter, "search", self.theme.color("text-muted"), left, rect.center().y() - 8)
        else:
            self._paint_box(painter, QRectF(left, rect.center().y() - _BOX / 2, _BOX, _BOX), value)
        count = "" if value.count is None else self._locale.toString(value.count)
        painter.setFont(self.small)
        painter.setPen(self.theme.color("text-muted"))
        painter.drawText(rect, RIGHT, count)
        taken = painter.fontMetrics().horizontalAdvance(count) + 8
        painter.setFont(self.body)
        painter.setPen(self.theme.color("text" if value.count != 0 or value.is_on else "text-muted"))
        left += _BOX + 8
        self.write(painter, QRectF(left, rect.top(), rect.right() - left - taken, rect.height()), value.words)

    def _paint_box(self, painter: QPainter, box: QRectF, value: Value) -> None:
        """A box with a tick; round where one value takes the place of the other."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.color("accent" if value.is_on else "line-strong"), 1))
        painter.setBrush(self.theme.color("accent" if value.is_on else "surface-raised"))
        radius = _BOX / 2 if value.field in (PERIOD, "owner") else 4
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if value.is_on:
            self.icons.paint(painter, "check", self.theme.color("on-accent"), box.left() + 2, box.top() + 2, 12)
        painter.setBrush(Qt.BrushStyle.NoBrush)
