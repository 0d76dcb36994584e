"""The lines of the palette: icon, title with what was searched for in bold, what it is, shortcut."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from commplan.ui.palette.things import Target
from commplan.ui.workspace import Look

Index = QModelIndex | QPersistentModelIndex
LINE_HEIGHT = 34
LINE = int(Qt.ItemDataRole.UserRole)
_NO_INDEX = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_INSET, _ICON = 10, 26


@dataclass(frozen=True, slots=True)
class Line:
    """One thing found; `spans` are the letters of the title that were searched for."""

    key: str
    title: str
    target: Target
    spans: tuple[tuple[int, int], ...] = ()


class LinesModel(QAbstractListModel):
    """What was found; passive."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[Line] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (line.title, line.target.words, line.target.shortcut)))
        return None


class LinePainter(QStyledItemDelegate):
    """Draws a line; the title has the room that the rest leaves, but at least half."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._theme, self._icons = look.theme, look.icons

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, LINE_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        color = self._theme.color
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, color("accent-soft"))
            painter.fillRect(option.rect.x(), option.rect.y(), 3, option.rect.height(), color("accent"))
        rect = QRectF(option.rect).adjusted(_INSET, 0, -_INSET, 0)
        icon = line.target.icon or "zap"
        self._icons.paint(painter, icon, color("text-muted"), rect.left(), rect.center().y() - 8)
        rect.setLeft(rect.left() + _ICON)
        painter.setFont(self._theme.font("small"))
        painter.setPen(color("text-muted"))
        rect.setRight(self._shortcut(painter, rect, line.target.shortcut))
        words = self._elided(painter, line.target.words, rect.width() / 2)
        painter.drawText(rect, int(_RIGHT), words)
        rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(words) - 12)
        painter.setPen(color("text"))
        self._title(painter, rect, line)
        painter.restore()

    def _shortcut(self, painter: QPainter, rect: QRectF, words: str) -> float:
        """Draw the shortcut at the right; where what is left of it ends."""
        if not words:
            return rect.right()
        width = painter.fontMetrics().horizontalAdvance(words) + 12
        box = QRectF(rect.right() - width, rect.center().y() - 10, width, 20)
        painter.setPen(self._theme.color("line-strong"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._theme.color("text-muted"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        return box.left() - 10

    def _title(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        """The title in pieces, those searched for in bold; cut with an ellipsis at the end."""
        body, strong = self._theme.font("body"), self._theme.font("strong")
        x = rect.left()
        for piece, is_wanted in _pieces(line):
            painter.setFont(strong if is_wanted else body)
            room = rect.right() - x
            words = self._elided(painter, piece, room)
            painter.drawText(QRectF(x, rect.top(), room, rect.height()), int(_LEFT), words)
            if words != piece:
                return
            x += QFontMetricsF(painter.font()).horizontalAdvance(piece)

    def _elided(self, painter: QPainter, words: str, room: float) -> str:
        return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))


def _pieces(line: Line) -> list[tuple[str, bool]]:
    pieces, at = [], 0
    for start, end in line.spans:
        pieces += [(line.title[at:start], False), (line.title[start:end], True)]
        at = end
    return [(piece, wanted) for piece, wanted in [*pieces, (line.title[at:], False)] if piece]
