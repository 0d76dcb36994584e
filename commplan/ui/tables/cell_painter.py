"""Paints the cells of a RowsModel: fills, hairlines, chevrons, pictures, words, the ring around the current cell."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from commplan.domain.words import Form, Status
from commplan.ui.icons import Icons
from commplan.ui.models.rows import Cell, Index, Row, RowsModel
from commplan.ui.theme import Theme

if TYPE_CHECKING:
    from commplan.ui.tables.rows_view import RowsView

ROW_HEIGHT = 32
INDENT = 16
GAP = 8  # between a cell's border and its words
_ICON = 16
_SHAPE = 14
_CHEVRON_ROOM = 20
_MANY_WIDTHS = 20_000
_LEAST_ASIDE = 24  # pixels; less than that says nothing

State = QStyle.StateFlag


class CellPainter(QStyledItemDelegate):
    """Everything is painted here, nothing by the style: a page of cells costs a few milliseconds."""

    def __init__(self, view: "RowsView", model: RowsModel[Any], theme: Theme, icons: Icons) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._theme = theme
        self._icons = icons
        self._fonts = {name: theme.font(name) for name in ("body", "strong", "small", "tabular")}
        self._metrics = {name: QFontMetrics(font) for name, font in self._fonts.items()}
        self._colors = {role: theme.color(role) for role in _ROLES}
        self._widths: dict[tuple[str, str], int] = {}

    # --- painting

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.rows[index.row()]
        cell = self._model.cell(index.row(), index.column())
        rect: QRect = option.rect
        role = "accent-soft" if index.row() in self._view.chosen else "surface" if row.is_group else "surface-raised"
        painter.fillRect(rect, self._colors[role])
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._colors["line"])
        if row.is_group:
            self._paint_overflowing(painter, rect, index.row(), index.column())
        else:
            self._paint_cell(painter, rect, row, cell, index.column())
            if self._view.hasFocus() and index == self._view.currentIndex():
                self._paint_ring(painter, rect)

    def _paint_ring(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(self._colors["focus"], 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(2, 2, -2, -3))

    def _paint_cell(self, painter: QPainter, rect: QRect, row: Row, cell: Cell, column: int) -> None:
        left = rect.left() + GAP
        if column == 0:
            left += self._paint_branch(painter, rect, row)
        if cell.picture:
            self._paint_picture(painter, cell, left, rect)
            left += _ICON + 5
        inside = QRect(left, rect.top(), rect.right() - left - 5, rect.height() - 1)
        if self._model.columns[column].is_number:
            self._paint_number(painter, inside.adjusted(0, 0, -3, 0), cell)
        else:
            self._paint_words(painter, inside, cell, "strong" if row.is_group and column == 0 else "body")

    def _paint_branch(self, painter: QPainter, rect: QRect, row: Row) -> int:
        """Draw the chevron; gives how far the words are indented."""
        if row.is_open is not None:
            name = "chevron-down" if row.is_open else "chevron-right"
            left, top = rect.left() + GAP - 2 + row.level * INDENT, rect.center().y() - _ICON // 2
            self._icons.paint(painter, name, self._colors["text-muted"], left, top)
        return indent_of(row.level, has_chevron=row.is_open is not None or row.is_leaf)

    def _paint_picture(self, painter: QPainter, cell: Cell, left: int, rect: QRect) -> None:
        picture, middle = cell.picture, rect.center().y()
        if isinstance(picture, Form):
            self._icons.paint_channel(painter, picture, left, middle - _ICON // 2)
        elif isinstance(picture, Status):
            self._icons.paint_status(painter, picture, left + 1, middle - _SHAPE // 2)
        else:
            self._icons.paint(painter, picture, self._colors[cell.tone], left, middle - _ICON // 2)

    def _paint_words(self, painter: QPainter, rect: QRect, cell: Cell, font: str) -> None:
        """The words, with `more` muted behind them; `more` is never cut, so that numbers stay whole."""
        more = self._width(cell.more, "small") + 6 if cell.more else 0
        room = rect.width() - more
        text = cell.text
        width = self._width(text, font)
        if width > room:
            text = self._metrics[font].elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
            width = min(self._metrics[font].horizontalAdvance(text), max(room, 0))
        self._write(painter, rect, text, font, cell.tone)
        if more:
            self._write(painter, rect.adjusted(width + 6, 0, 0, 0), cell.more, "small", "text-muted")
        room -= width + 8
        if cell.aside and room > _LEAST_ASIDE:
            aside = self._metrics["small"].elidedText(cell.aside, Qt.TextElideMode.ElideRight, room)
            self._write(painter, rect.adjusted(width + 8, 0, 0, 0), aside, "small", "text-muted")

    def _paint_number(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        painter.setFont(self._fonts["tabular"])
        painter.setPen(self._colors[cell.tone])
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, cell.text)

    def _write(self, painter: QPainter, rect: QRect, text: str, font: str, tone: str) -> None:
        painter.setFont(self._fonts[font])
        painter.setPen(self._colors[tone])
        metrics = self._metrics[font]
        base = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) // 2
        painter.drawText(rect.left(), base, text)

    def _width(self, text: str, font: str) -> int:
        """The width of a text, remembered: measuring is a third of painting."""
        width = self._widths.get((text, font))
        if width is None:
            if len(self._widths) > _MANY_WIDTHS:
                self._widths.clear()
            width = self._widths[text, font] = self._metrics[font].horizontalAdvance(text)
        return width

    # --- the words of a group go on over the empty cells behind them

    def _paint_overflowing(self, painter: QPainter, rect: QRect, number: int, column: int) -> None:
        """Paint what shows in this cell of a group's words, its own or those of a cell before."""
        header, current = self._view.header, self._view.currentIndex()
        order = header.shown()
        place = owner = order.index(column)
        while owner > 0 and not self._model.cell(number, order[owner]).text:
            owner -= 1
        end = place + 1
        while end < len(order) and not self._model.cell(number, order[end]).text:
            end += 1
        left = self._view.left_of(order[owner])
        right = self._view.left_of(order[end]) if end < len(order) else header.length() - header.offset()
        whole = QRect(left, rect.top(), max(right, rect.right() + 1) - left, rect.height())
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        source = order[owner]
        self._paint_cell(painter, whole, self._model.rows[number], self._model.cell(number, source), source)
        is_current = current.row() == number and current.column() in order[owner:end]
        if is_current and self._view.hasFocus():
            self._paint_ring(painter, whole)
        painter.restore()

    # --- tool tips: what was cut off

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        cell = self._model.cell(index.row(), index.column())
        rect: QRect = option.rect
        room = rect.width() - 2 * GAP - (_ICON if cell.picture else 0)
        is_cut = self._width(cell.words, "body") > room
        parts = [cell.words if is_cut else "", cell.tip]
        QToolTip.showText(event.globalPos(), "\n".join(part for part in parts if part), view)
        return True


def indent_of(level: int, *, has_chevron: bool) -> int:
    """How far the words of a row are indented in its first column."""
    return level * INDENT + (_CHEVRON_ROOM if has_chevron else 4 if level else 0)


_ROLES = ("surface", "surface-raised", "line", "text", "text-muted", "accent-soft", "focus", "warning", "accent")
