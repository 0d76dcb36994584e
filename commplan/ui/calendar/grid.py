"""What all painted views of days have in common: the keyboard, the mouse, tool tips, and who may drag.

A view is a DayGrid that says where its days and entries lie and paints them. The page gives it days
(`set_period`), puts the keyboard on one (`set_day`), and listens to its signals. A view never writes to the plan.
"""

import datetime as dt
from enum import Enum
from typing import ClassVar, Protocol

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip

from commplan.ui.calendar.days import Entry
from commplan.ui.calendar.focus import FocusedDays
from commplan.ui.calendar.words import entry_words
from commplan.ui.workspace import Workspace


class Edge(Enum):
    """The end of an entry by which it can be made longer or shorter."""

    START = "start"
    END = "end"


class Drag(Protocol):
    """What is offered every event first; True means that it was used and the view shall leave it alone.

    `press` may return False and still remember where it was, so that the view selects what was pressed.
    """

    def press(self, event: QMouseEvent) -> bool: ...
    def move(self, event: QMouseEvent) -> bool: ...
    def release(self, event: QMouseEvent) -> bool: ...
    def key(self, event: QKeyEvent) -> bool: ...
    def paint(self, painter: QPainter) -> bool:
        """Draw in place of the view, over a still picture of it; False where nothing is dragged."""


class DayGrid(FocusedDays):
    """A painted view of days."""

    has_hours: ClassVar[bool] = False
    """Whether what has a time lies apart from what takes all day."""
    left_alone = Signal()
    """A click beside all entries."""
    day_opened = Signal(object)
    """A date itself was opened (where a view shows no entries), or the link "+n more" was clicked."""
    menu_wanted = Signal(object, object, QPoint)
    """The context menu of an Entry (or None) and a date, at a point of the screen."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.drag: Drag | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(480, 320)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        return QSize(900, 640)

    # --- what a view says of itself

    def paint_days(self, painter: QPainter, clip: QRectF) -> None:
        """Draw what lies within `clip`."""
        raise NotImplementedError

    # also `arrange` of FocusedDays; `day_at`, `rect_of` and `name_of` of ReadableDays

    def entry_at(self, pos: QPoint) -> Entry | None:
        return None

    def rect_of_entry(self, day: dt.date, entry: Entry) -> QRect:
        """Where an entry is drawn on a day; empty when it is not drawn."""
        return QRect()

    def edge_at(self, pos: QPoint) -> Edge | None:
        """The edge under `pos`, of the entry at `pos`, when it can be dragged."""
        return None

    def more_at(self, pos: QPoint) -> dt.date | None:
        """The date whose link "+n more" lies at `pos`."""
        return None

    def time_at(self, pos: QPoint) -> dt.time | None:
        """The time of day at `pos`, where a view has one."""
        return None

    def rect_for(self, day: dt.date, time: dt.time | None, minutes: int) -> QRect:
        """Where something of that length would lie; the whole day where a view has no times. Empty: not shown."""
        return self.rect_of(day)

    def scroll_towards(self, pos: QPoint) -> bool:
        """Something is held near an edge: scroll there, where a view can; whether it did."""
        return False

    def words_at(self, pos: QPoint) -> str:
        """The tool tip at `pos`."""
        entry = self.entry_at(pos)
        return entry_words(entry, self.workspace) if entry else ""

    # --- keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.drag and self.drag.key(event)):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (self.drag and self.drag.press(event)) or event.button() != Qt.MouseButton.LeftButton:
            return
        pos = event.position().toPoint()
        day, entry, more = self.day_at(pos), self.entry_at(pos), self.more_at(pos)
        if day:
            self.set_day(day)
        if entry:
            self._press_entry(entry, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif more:
            self.day_opened.emit(more)
        elif day:
            self.left_alone.emit()

    def _press_entry(self, entry: Entry, is_more: bool) -> None:
        entries = self.entries_of(self.day)
        if entry in entries:
            self.go_to_entry(entries.index(entry))
        (self.toggled if is_more else self.chosen).emit(entry)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not (self.drag and self.drag.move(event)):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not (self.drag and self.drag.release(event)):
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        pos = event.position().toPoint()
        day, entry = self.day_at(pos), self.entry_at(pos)
        if entry:
            self.opened.emit(entry)
        elif day and not self.more_at(pos):
            self.new_wanted.emit(day, self.time_at(pos))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            entry = self.entry
            place = self.rect_of_entry(self.day, entry) if entry else self.rect_of(self.day)
            self.menu_wanted.emit(entry, self.day, self.mapToGlobal(place.center()))
            return
        day, entry = self.day_at(event.pos()), self.entry_at(event.pos())
        if day:
            self.focus_spot(day, entry)
            self.menu_wanted.emit(entry, day, event.globalPos())

    # --- the rest of Qt

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not (self.drag and self.drag.paint(painter)):
            self.paint_days(painter, QRectF(event.rect()))
