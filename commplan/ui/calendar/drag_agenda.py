"""Dragging in the agenda: the same hand and the same card, over lines instead of days."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from commplan.ui.calendar.agenda_delegate import ROW
from commplan.ui.calendar.agenda_list import AgendaList
from commplan.ui.calendar.agenda_rows import AgendaRow, DayRow
from commplan.ui.calendar.days import Entry
from commplan.ui.calendar.drag import DragController, OnDrop
from commplan.ui.calendar.grid import DayGrid

_NEAR, _SPEED = 28, 12  # pixels from an edge at which the agenda scrolls, and how far at a time


class AgendaGround(DayGrid):
    """Lies over an agenda while something is dragged there, and says where its days are."""

    def __init__(self, agenda: AgendaList, on_drop: OnDrop) -> None:
        super().__init__(agenda.workspace)
        self.setParent(agenda)
        self._agenda = agenda
        self.setMinimumSize(0, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusProxy(agenda)
        self.hide()
        self.drag: DragController = DragController(self, on_drop)
        agenda.installEventFilter(self)
        agenda.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer the mouse and the keys of the agenda to the drag."""
        used = False
        if isinstance(event, QMouseEvent) and watched is self._agenda.viewport():
            used = self._offer(event)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            used = self.drag.key(event)
        if self.drag.is_dragging != self.isVisible():
            self.setVisible(self.drag.is_dragging)
            self.raise_()
        return used or super().eventFilter(watched, event)

    def _offer(self, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self.setGeometry(self._agenda.viewport().geometry())
            has_entry = self.entry_at(event.position().toPoint()) is not None
            return has_entry and self.drag.press(event)
        if event.type() == QEvent.Type.MouseMove:
            return self.drag.move(event)
        return event.type() == QEvent.Type.MouseButtonRelease and self.drag.release(event)

    # --- what the drag asks for

    def arrange(self) -> None:
        """The agenda arranges itself."""

    def paint_days(self, painter: QPainter, clip: QRectF) -> None:
        self._agenda.viewport().render(painter, QPoint())

    @property
    def days(self) -> Sequence[dt.date]:
        return sorted({row.date for row in self._agenda.lines.rows})

    def name_of(self, day: dt.date) -> str:
        return ""

    def entries_of(self, day: dt.date) -> tuple[Entry, ...]:
        return ()

    def _row_at(self, pos: QPoint) -> AgendaRow | None:
        row: AgendaRow | None = self._agenda.indexAt(pos).data(ROW)
        return row

    def day_at(self, pos: QPoint) -> dt.date | None:
        row = self._row_at(pos)
        return row.date if row else None

    def entry_at(self, pos: QPoint) -> Entry | None:
        row = self._row_at(pos)
        return row.entry if isinstance(row, DayRow) else None

    def rect_of(self, day: dt.date) -> QRect:
        """All lines of a day."""
        lines = self._agenda.lines
        first, after = lines.place_of(day), lines.place_of(day + dt.timedelta(1))
        rects = [self._agenda.visualRect(lines.index(n)) for n in range(first, after)]
        return rects[0].united(rects[-1]) & self.rect() if rects else QRect()

    def rect_of_entry(self, day: dt.date, entry: Entry) -> QRect:
        lines = self._agenda.lines
        found = range(lines.place_of(day), lines.place_of(day + dt.timedelta(1)))
        number = next(
            (n for n in found if (row := lines.rows[n]) and isinstance(row, DayRow) and row.entry == entry), -1
        )
        return self._agenda.visualRect(lines.index(number)) & self.rect() if number >= 0 else QRect()

    def scroll_towards(self, pos: QPoint) -> bool:
        bar = self._agenda.verticalScrollBar()
        before = bar.value()
        if pos.y() < _NEAR:
            bar.setValue(before - _SPEED)
        elif pos.y() > self.height() - _NEAR:
            bar.setValue(before + _SPEED)
        return bar.value() != before
