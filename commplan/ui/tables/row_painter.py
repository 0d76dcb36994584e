"""Paints the lines of a table: fills, hairlines, cells, the frozen column, the ring around the current cell."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPen

from commplan.ui.icons import Icons
from commplan.ui.models.rows import RowsModel
from commplan.ui.tables.cell_painter import CellPainter
from commplan.ui.theme import Theme

if TYPE_CHECKING:
    from commplan.ui.tables.rows_view import RowsView

Line = tuple[int, int]
"""The number of a row, and where it begins in the view, in pixels."""

Span = tuple[int, int, int]
"""A column, where its words begin in the view, and where they must end."""


class RowPainter:
    """Paints a RowsView whole: letting Qt ask for every cell by itself takes three times as long."""

    def __init__(self, view: "RowsView", model: RowsModel[Any], theme: Theme, icons: Icons) -> None:
        self._view = view
        self._model = model
        self._cells = CellPainter(model, theme, icons)
        self._colors = {role: theme.color(role) for role in _ROLES}
        self._ring = QPen(theme.color("focus"), 2)

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paint what lies within `area` of the viewport."""
        view, frozen = self._view, self._view.frozen_width
        painter.fillRect(area, self._colors["surface-raised"])
        lines = self._lines(area)
        spans = [(c, view.left_of(c), view.left_of(c) + view.columnWidth(c)) for c in view.header.shown()]
        if not lines or not spans:
            return
        self._paint_fills(painter, lines)
        plain = [line for line in lines if not self._model.rows[line[0]].is_group]
        scrolled = spans[1:] if frozen else spans
        painter.setClipRect(area.adjusted(max(frozen - area.left(), 0), 0, 0, 0))
        self._paint_cells(painter, plain, [s for s in scrolled if s[1] <= area.right() and s[2] > area.left()])
        if frozen:
            painter.setClipRect(0, area.top(), frozen, area.height())
            self._paint_cells(painter, plain, spans[:1])
            painter.setPen(self._colors["line-strong"])
            for _, top in plain:
                painter.drawLine(frozen - 1, top, frozen - 1, top + self._height - 1)
        for number, top in lines:
            if self._model.rows[number].is_group:
                self._paint_heading(painter, number, top, self._overflowing(number, spans))
        self._paint_ring(painter, spans)

    @property
    def _height(self) -> int:
        return self._view.verticalHeader().defaultSectionSize()

    def _lines(self, area: QRect) -> list[Line]:
        view, last = self._view, len(self._model.rows) - 1
        first, end = view.rowAt(area.top()), view.rowAt(area.bottom())
        if first < 0:
            return []
        start, height = view.rowViewportPosition(first), self._height
        numbers = range(first, (end if end >= 0 else last) + 1)
        return [(number, start + n * height) for n, number in enumerate(numbers)]

    def _paint_fills(self, painter: QPainter, lines: Iterable[Line]) -> None:
        header, height = self._view.header, self._height
        width = header.length() - header.offset()
        for number, top in lines:
            is_chosen = number in self._view.chosen
            if is_chosen or self._model.rows[number].is_group:
                painter.fillRect(0, top, width, height, self._colors["accent-soft" if is_chosen else "surface"])
            painter.fillRect(0, top + height - 1, width, 1, self._colors["line"])

    def _paint_cells(self, painter: QPainter, lines: Iterable[Line], spans: Sequence[Span]) -> None:
        cell_of, paint, height = self._model.cell, self._cells.paint, self._height
        for number, top in lines:
            row = self._model.rows[number]
            for column, left, right in spans:
                paint(painter, QRect(left, top, right - left, height), row, cell_of(number, column), column)

    # --- the words of a group go on over the empty cells behind them

    def _overflowing(self, number: int, spans: Sequence[Span]) -> list[Span]:
        """The spans of a group's words: each up to the next cell that holds some."""
        owners = [span for n, span in enumerate(spans) if not n or self._model.cell(number, span[0]).text]
        ends = [left for _, left, _ in owners[1:]] + [spans[-1][2]]
        return [
            (column, left, max(end, self._view.frozen_width) if column == 0 else end)
            for (column, left, _), end in zip(owners, ends, strict=True)
        ]

    def _paint_heading(self, painter: QPainter, number: int, top: int, spans: Iterable[Span]) -> None:
        for column, left, right in spans:
            painter.setClipRect(self._seen(column, left, top, right))
            rect = QRect(left, top, right - left, self._height)
            self._cells.paint(painter, rect, self._model.rows[number], self._model.cell(number, column), column)

    def _seen(self, column: int, left: int, top: int, right: int) -> QRect:
        """What is seen of a span beside the frozen column."""
        seen = max(left, self._view.frozen_width) if column else left
        return QRect(seen, top, max(right - seen, 0), self._height)

    def _paint_ring(self, painter: QPainter, spans: Sequence[Span]) -> None:
        current, order = self._view.currentIndex(), [column for column, _, _ in spans]
        if not self._view.hasFocus() or current.column() not in order:
            return
        number, place = current.row(), order.index(current.column())
        span = spans[place]
        if self._model.rows[number].is_group:
            span = next(s for s in reversed(self._overflowing(number, spans)) if order.index(s[0]) <= place)
        column, left, right = span
        top = self._view.rowViewportPosition(number)
        painter.setClipRect(self._seen(column, left, top, right))
        painter.setPen(self._ring)
        painter.drawRect(QRect(left, top, right - left, self._height).adjusted(2, 2, -2, -3))


_ROLES = ("surface", "surface-raised", "line", "line-strong", "accent-soft")
