"""Paints what stands in the cells of a RowsModel: chevrons, pictures, words; not what lies behind them."""

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from commplan.domain.words import Form, Status
from commplan.ui.icons import Icons
from commplan.ui.models.rows import Cell, Row, RowsModel
from commplan.ui.tables.fitted_words import FittedWords
from commplan.ui.theme import Theme

ROW_HEIGHT = 32
INDENT = 16
GAP = 8  # between a cell's border and its words
ICON = 16
_SHAPE = 14
_CHEVRON_ROOM = 20
_LEAST_WORDS = 40  # pixels for them before a number stands behind
_LEAST_ASIDE = 24  # pixels; less than that says nothing


class CellPainter:
    """Everything is painted here, nothing by the style: a page of cells costs a few milliseconds."""

    def __init__(self, model: RowsModel[Any], theme: Theme, icons: Icons) -> None:
        self._numeric = [column.is_number for column in model.columns]
        self._icons = icons
        self._words = FittedWords(theme, ROW_HEIGHT - 1)  # above the hairline
        self._colors = {role: theme.color(role) for role in _TONES}

    def paint(self, painter: QPainter, rect: QRect, row: Row, cell: Cell, column: int) -> None:
        """Paint a cell into `rect`. Nothing is painted beyond it but what is never cut, such as a number."""
        left = rect.left() + GAP
        if column == 0:
            left += self._paint_branch(painter, rect, row)
        if cell.picture:
            self._paint_picture(painter, cell, left, rect)
            left += ICON + 5
        if not cell.text and not cell.more:
            return
        room = rect.right() - left - 5
        if self._numeric[column]:
            fitted = self._words.whole(cell.text, "tabular")
            left += room - 3 - fitted.width
            self._words.write(painter, left, rect.top(), fitted, "tabular", self._colors[cell.tone])
        else:
            self._paint_words(
                painter, left, rect.top(), room, cell, "strong" if row.is_group and column == 0 else "body"
            )

    def _paint_branch(self, painter: QPainter, rect: QRect, row: Row) -> int:
        """Draw the chevron; gives how far the words are indented."""
        if row.is_open is not None:
            name = "chevron-down" if row.is_open else "chevron-right"
            left, top = rect.left() + GAP - 2 + row.level * INDENT, _middle(rect) - ICON // 2
            self._icons.paint(painter, name, self._colors["text-muted"], left, top)
        return indent_of(row.level, has_chevron=row.is_open is not None or row.is_leaf)

    def _paint_picture(self, painter: QPainter, cell: Cell, left: int, rect: QRect) -> None:
        picture, middle = cell.picture, _middle(rect)
        if isinstance(picture, Form):
            self._icons.paint_channel(painter, picture, left, middle - ICON // 2)
        elif isinstance(picture, Status):
            self._icons.paint_status(painter, picture, left + 1, middle - _SHAPE // 2)
        else:
            self._icons.paint(painter, picture, self._colors[cell.tone], left, middle - ICON // 2)

    def _paint_words(self, painter: QPainter, left: int, top: int, room: int, cell: Cell, font: str) -> None:
        """The words, with `more` muted behind them: never cut, as numbers must be whole; left out before words."""
        words = self._words
        beside = words.width(cell.more, "small") + 6 if cell.more else 0
        if room - beside < min(_LEAST_WORDS, words.width(cell.text, font)):
            beside = 0
        room -= beside
        fitted = words.fit(cell.text, font, room)
        words.write(painter, left, top, fitted, font, self._colors[cell.tone])
        left += fitted.width
        if beside:
            words.write(painter, left + 6, top, words.whole(cell.more, "small"), "small", self._colors["text-muted"])
        room -= fitted.width + 8
        if cell.aside and room > _LEAST_ASIDE:
            aside = words.fit(cell.aside, "small", room)
            words.write(painter, left + 8, top, aside, "small", self._colors["text-muted"])


def _middle(rect: QRect) -> int:
    """Always as far below the top: QRect's own center is rounded to the other side above the view."""
    return rect.top() + (rect.height() - 1) // 2


def indent_of(level: int, *, has_chevron: bool) -> int:
    """How far the words of a row are indented in its first column."""
    return level * INDENT + (_CHEVRON_ROOM if has_chevron else 4 if level else 0)


_TONES = ("text", "text-muted", "warning", "accent")
