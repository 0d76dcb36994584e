"""Whole weeks of days as cells, communications as items in the colour of their form: a month, or three."""

import datetime as dt
from typing import ClassVar

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from commplan.ui.calendar.days import Entry
from commplan.ui.calendar.edges import level_edge
from commplan.ui.calendar.grid import DayGrid, Edge
from commplan.ui.calendar.month_layout import COMPACT, ROOMY, WEEK_COLUMN, Measures, MonthLayout, Piece, lay_out
from commplan.ui.calendar.month_painter import MonthPainter, Shown
from commplan.ui.calendar.periods import MONTH, QUARTER, named_days
from commplan.ui.calendar.picture import Picture
from commplan.ui.calendar.week_keys import WHOLE_DAY, minutes_of
from commplan.ui.calendar.words import day_words, deadline_words, number_words, wrapping
from commplan.ui.workspace import Workspace


class MonthView(DayGrid):
    """Shows a Period of whole weeks."""

    view: ClassVar[str] = MONTH
    measures: ClassVar[Measures] = ROOMY

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._painter = MonthPainter(workspace)
        self._picture = Picture(self)
        self._wrap = wrapping(workspace.theme.font("small"))
        self._layout = MonthLayout((), (), (), ())

    def arrange(self) -> None:
        self._picture.drop()
        if self.period.days:
            weekend = self.workspace.plan.info.weekend
            self._layout = lay_out(self.period, self.width(), self.height(), weekend, self._wrap, self.measures)

    def paint_days(self, painter: QPainter, clip: QRectF) -> None:
        first, last = named_days(self.view, self.anchor, self._first_weekday)
        focus_day, focus_item = self.focused
        chosen = self.workspace.current.items
        shown = Shown(first=first, last=last, chosen=chosen, focus_day=focus_day, focus_item=focus_item)
        self._picture.draw(painter, clip, lambda p, whole: self._painter.paint(p, self._layout, shown, whole))
        self._painter.marks(painter, self._layout, shown)

    # --- what is where

    @property
    def layout_of_month(self) -> MonthLayout:
        return self._layout

    def piece_at(self, pos: QPoint) -> Piece | None:
        point = QPointF(pos)
        return next((piece for piece in self._layout.pieces if piece.rect.contains(point)), None)

    def day_at(self, pos: QPoint) -> dt.date | None:
        point = QPointF(pos)
        return next((cell.day.date for cell in self._layout.cells if cell.rect.contains(point)), None)

    def entry_at(self, pos: QPoint) -> Entry | None:
        piece = self.piece_at(pos)
        return piece.item if piece else None

    def edge_at(self, pos: QPoint) -> Edge | None:
        piece = self.piece_at(pos)
        if piece is None or piece.item is None or minutes_of(piece.item) != WHOLE_DAY:
            return None
        last = self.day_at(QPoint(int(piece.rect.right()) - 1, pos.y()))
        return level_edge(piece, pos, last)

    def more_at(self, pos: QPoint) -> dt.date | None:
        piece = self.piece_at(pos)
        return piece.date if piece and piece.more else None

    def rect_of(self, day: dt.date) -> QRect:
        found = next((cell.rect for cell in self._layout.cells if cell.day.date == day), QRectF())
        return found.toRect()

    def rect_of_entry(self, day: dt.date, entry: Entry) -> QRect:
        mine = self.rect_of(day)
        for piece in self._layout.pieces:
            if piece.item == entry and (piece.span or piece.date == day):
                rect = piece.rect.toRect()
                if rect.intersects(mine):
                    return rect
        return QRect()

    def words_at(self, pos: QPoint) -> str:
        piece, date = self.piece_at(pos), self.day_at(pos)
        if piece and piece.span and not piece.item:
            return piece.span.words
        if pos.x() < WEEK_COLUMN:
            return self._words_of_row(pos.y())
        if date is None or (piece and piece.item):
            return super().words_at(pos)
        day = self.period.days[date]
        words = [day_words(day, self.workspace), *(deadline_words(d, self.workspace) for d in day.deadlines)]
        return "\n".join(words)

    def _words_of_row(self, at: int) -> str:
        """What the number at a row of days says."""
        first = next((start for start, y, height in self._layout.rows if y <= at < y + height), None)
        return "\n".join(number_words(first, self.workspace)) if first else ""

    def name_of(self, day: dt.date) -> str:
        found = self.period.days.get(day)
        return day_words(found, self.workspace) if found else ""


class QuarterView(MonthView):
    """Three months in thirteen or fourteen rows, each item on one short line."""

    view = QUARTER
    measures = COMPACT
