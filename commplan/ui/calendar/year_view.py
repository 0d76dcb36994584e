"""The year: twelve months, each day shaded by how much goes out on it."""

import datetime as dt

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from commplan.ui.calendar.days import Entry, Period
from commplan.ui.calendar.grid import DayGrid
from commplan.ui.calendar.picture import Picture
from commplan.ui.calendar.words import day_words
from commplan.ui.calendar.year_layout import MARGIN, YearCell, YearLayout, lay_out_year, thresholds
from commplan.ui.calendar.year_painter import YearPainter
from commplan.ui.workspace import Workspace


class YearView(DayGrid):
    """Shows a Period of counts. A click or Enter opens the day; a new event can be drawn over several."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._painter = YearPainter(workspace, self._first_weekday)
        self._picture = Picture(self)
        self._layout = YearLayout((), QRectF())
        self._least = thresholds(())

    def set_period(self, day: dt.date, found: Period) -> None:
        self._least = thresholds([each.count for each in found.days.values()])
        super().set_period(day, found)

    def arrange(self) -> None:
        self._picture.drop()
        lines = self._painter.legend_lines(self.width() - 2 * MARGIN, self._least)
        self._layout = lay_out_year(self.anchor.year, self.width(), self.height(), self._first_weekday, lines)

    def entries_of(self, day: dt.date) -> tuple[Entry, ...]:
        return ()

    # --- what is where

    @property
    def layout_of_year(self) -> YearLayout:
        return self._layout

    def _cell_at(self, pos: QPoint) -> YearCell | None:
        return next(filter(None, (block.cell_at(QPointF(pos)) for block in self._layout.blocks)), None)

    def day_at(self, pos: QPoint) -> dt.date | None:
        cell = self._cell_at(pos)
        return cell.date if cell else None

    def rect_of(self, day: dt.date) -> QRect:
        if day.year != self.anchor.year or not self._layout.blocks:
            return QRect()
        return self._layout.blocks[day.month - 1].cells[day.day - 1].rect.toRect()

    def words_at(self, pos: QPoint) -> str:
        day = self.day_at(pos)
        return self.name_of(day) if day else ""

    def name_of(self, day: dt.date) -> str:
        found = self.period.days.get(day)
        return day_words(found, self.workspace) if found else ""

    def enter(self) -> None:
        self.day_opened.emit(self.day)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A day opens when the button is let go where it went down; what was drawn over some days is added."""
        if self.drag and self.drag.release(event):
            return
        if event.button() == Qt.MouseButton.LeftButton and self.day_at(event.position().toPoint()) == self.day:
            self.day_opened.emit(self.day)

    def paint_days(self, painter: QPainter, clip: QRectF) -> None:
        self._picture.draw(painter, clip, self._paint_year)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.outline(painter, QRectF(self.rect_of(self.day)), "focus" if self.hasFocus() else "line-strong")

    def _paint_year(self, painter: QPainter, clip: QRectF) -> None:
        self._painter.paint(painter, self._layout, self.period.days, self._least, clip)
