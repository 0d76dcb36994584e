"""Dragging on a view of days: to move, to copy (Ctrl), to lengthen by an edge, to add over empty days or hours.

While something is dragged, the view is a still picture, and each frame draws no more than what moves over it.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip

from commplan.planning.drop import Drop
from commplan.planning.drops import Drops
from commplan.ui.calendar.drag_aim import COPY, WHOLE, Press, drop_at
from commplan.ui.calendar.drag_ghost import Ghost, still
from commplan.ui.calendar.grid import DayGrid

OnDrop = Callable[[Drop, Callable[[], object]], object]
"""Is told what was let go of, and what to call once it is done."""

_SCROLL_EVERY = 30  # milliseconds
_MEANINGS = {Qt.Key.Key_Control: COPY, Qt.Key.Key_Shift: WHOLE}


class DragController(QObject):
    """The `Drag` of one view. `on_drop` is told what was let go of, where that means something."""

    def __init__(self, view: DayGrid, on_drop: OnDrop) -> None:
        super().__init__(view)
        self._view = view
        self._on_drop = on_drop
        self._press: Press | None = None
        self._drops: Drops | None = None
        self._ghost: Ghost | None = None
        self._still: QPixmap | None = None
        self._period: object = None  # what the still picture shows
        self._pos = QPoint()
        self._scrolling = QTimer(self, interval=_SCROLL_EVERY)
        self._scrolling.timeout.connect(self._scroll)

    @property
    def drop(self) -> Drop | None:
        """What would come of letting go now."""
        return self._ghost.drop if self._ghost else None

    @property
    def is_dragging(self) -> bool:
        return self._ghost is not None

    # --- what the view offers

    def press(self, event: QMouseEvent) -> bool:
        if self.is_dragging:  # another button: let go of nothing
            self.cancel()
            return True
        if event.button() != Qt.MouseButton.LeftButton or self._view.workspace.session.read_only:
            return False
        self._press = Press.at(event.position().toPoint(), event.modifiers(), self._view)
        # whether Ctrl copies or adds to the selection shows when the button goes up
        return self._press is not None and self._press.entry is not None and self._press.is_copy

    def move(self, event: QMouseEvent) -> bool:
        pos = event.position().toPoint()
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._press = None
            self._show_edge(pos)
            return False
        if not self.is_dragging:
            if (pos - self._press.pos).manhattanLength() < QApplication.startDragDistance():
                return True
            self._begin(self._press)
        self._aim(pos, event.modifiers())
        return True

    def release(self, event: QMouseEvent) -> bool:
        press, drops = self._press, self._drops
        if drops is None:
            self._press = None
            if press and press.entry and press.is_copy:
                self._view.set_day(press.day)
                self._view.toggled.emit(press.entry)
                return True
            return False
        self._aim(event.position().toPoint(), event.modifiers())
        drop = self.drop
        self._end()
        # else the plan changed under the hand, or another view is shown
        is_current = drops.schedule is self._view.workspace.schedule and not self._view.isHidden()
        if drop is not None and drop.is_change and is_current:
            self._on_drop(drop, partial(self._follow, drop, press))
        return True

    def key(self, event: QKeyEvent) -> bool:
        if not self.is_dragging:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in _MEANINGS:  # X11 tells of the key before its own modifier counts
            self._aim(self._pos, event.modifiers() | _MEANINGS[Qt.Key(event.key())])
        return True

    def paint(self, painter: QPainter) -> bool:
        if self._ghost is None:
            return False
        if self._still is None or self._still.deviceIndependentSize().toSize() != self._view.size():
            QTimer.singleShot(0, self, self.cancel)  # the window changed under the hand
            return False
        if self._period is not self._view.period:  # somebody turned the page: what is held goes along
            self._picture()
            QTimer.singleShot(0, self, self._aim_again)
        painter.drawPixmap(0, 0, self._still)
        self._ghost.paint(painter, self._pos)
        return True

    def cancel(self) -> None:
        """Let go of everything; nothing happens."""
        self._end()

    # --- from start to end

    def _begin(self, press: Press) -> None:
        workspace = self._view.workspace
        QToolTip.hideText()
        self._drops = Drops(workspace.schedule, workspace.today)
        self._ghost = Ghost(self._view, press.entry if press.edge is None else None)
        self._picture()
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._scrolling.start()

    def _aim(self, pos: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        assert self._press is not None and self._ghost is not None and self._drops is not None
        self._pos = pos
        drop = drop_at(self._press, pos, self._view, self._drops, modifiers)
        self._ghost.show(drop)
        self._view.setCursor(_cursor(drop, self._press))
        self._view.update()

    def _scroll(self) -> None:
        if self._view.scroll_towards(self._pos):
            self._picture()
            self._aim(self._pos, QApplication.keyboardModifiers())

    def _aim_again(self) -> None:
        """Other days lie under the hand."""
        if self.is_dragging:
            self._aim(self._pos, QApplication.keyboardModifiers())

    def _picture(self) -> None:
        self._still, self._period = still(self._view), self._view.period

    def _end(self) -> None:
        self._press = self._drops = self._ghost = self._still = None
        self._scrolling.stop()
        self._view.unsetCursor()
        self._view.update()

    def _follow(self, drop: Drop, press: Press | None) -> None:
        """The keyboard goes along, as far as the view shows."""
        if drop.date not in self._view.days:
            return
        self._view.set_day(drop.date)
        keys = [entry.key for entry in self._view.entries_of(drop.date)]
        if press and press.entry and press.entry.key in keys:
            self._view.go_to_entry(keys.index(press.entry.key))

    def _show_edge(self, pos: QPoint) -> None:
        """The pointer says where an entry can be taken by its end."""
        press = Press.at(pos, Qt.KeyboardModifier.NoModifier, self._view)
        if press is None or press.edge is None or self._view.workspace.session.read_only:
            self._view.unsetCursor()
        else:
            self._view.setCursor(_edge_cursor(press))


def _edge_cursor(press: Press) -> Qt.CursorShape:
    return Qt.CursorShape.SizeVerCursor if press.time is not None else Qt.CursorShape.SizeHorCursor


def _cursor(drop: Drop | None, press: Press) -> Qt.CursorShape:
    if drop is not None and not drop.is_possible:
        return Qt.CursorShape.ForbiddenCursor
    if press.edge is not None:
        return _edge_cursor(press)
    if press.entry is None:
        return Qt.CursorShape.CrossCursor
    return Qt.CursorShape.ClosedHandCursor
