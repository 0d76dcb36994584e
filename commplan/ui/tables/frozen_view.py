"""A table whose first column stays in sight when the rest is scrolled sideways.

One view paints it once more over what is scrolled; for mouse, editors and scrolling it lies where it is seen.
"""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from commplan.ui.icons import Icons
from commplan.ui.models.rows import Index, RowsModel
from commplan.ui.tables.header import RowsHeader
from commplan.ui.tables.rows_view import RowsView
from commplan.ui.theme import Theme

_HANDLE = 4  # pixels beside the border of a column in which it can be dragged
_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)
_ScrollHint = QAbstractItemView.ScrollHint


class FrozenHeader(RowsHeader):
    """Its first section lies over the others once these are scrolled."""

    _is_resizing = False
    _is_pressed = False
    _grip = 0  # pixels from where the border was taken hold of to the border

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.offset():
            painter = QPainter(self.viewport())
            self.paintSection(painter, QRect(0, 0, self.sectionSize(0), self.height()), 0)

    def viewportEvent(self, event: QEvent) -> bool:
        """What is done to the first section where it is seen, is done to it where it really is.

        Qt resizes nothing left of its border, so that is done here.
        """
        if isinstance(event, QMouseEvent) and event.type() in _MOUSE and self._mouse(event):
            return True
        if isinstance(event, QHelpEvent) and self._is_on_first(event.pos().x()):
            place = event.pos() - QPoint(self.offset(), 0)
            return super().viewportEvent(QHelpEvent(event.type(), place, event.globalPos()))
        return super().viewportEvent(event)

    def _mouse(self, event: QMouseEvent) -> bool:
        """Whether this was about the frozen section, and is done."""
        x = event.position().toPoint().x()
        is_on_border = self.offset() > 0 and abs(x - self.sectionSize(0)) <= _HANDLE
        if event.type() == QEvent.Type.MouseMove:
            return self._drag(x, is_on_border=is_on_border, is_pressed=bool(event.buttons()))
        if event.type() == QEvent.Type.MouseButtonRelease:
            was_resizing, was_pressed = self._is_resizing, self._is_pressed
            self._is_resizing = self._is_pressed = False
            return was_resizing or (was_pressed and super().viewportEvent(self._shifted(event)))
        self._grip = self.sectionSize(0) - x
        self._is_resizing = is_on_border and event.button() == Qt.MouseButton.LeftButton
        self._is_pressed = not is_on_border and self._is_on_first(x)
        return self._is_resizing or (self._is_pressed and super().viewportEvent(self._shifted(event)))

    def _drag(self, x: int, *, is_on_border: bool, is_pressed: bool) -> bool:
        if self._is_resizing and is_pressed:
            self.resizeSection(0, max(x + self._grip, self.minimumSectionSize()))
            return True
        if self._is_on_first(x) and not is_pressed:
            self.setCursor(Qt.CursorShape.SplitHCursor if is_on_border else Qt.CursorShape.ArrowCursor)
            return True
        return self._is_pressed

    def _is_on_first(self, x: int) -> bool:
        return self.offset() > 0 and x <= self.sectionSize(0) + _HANDLE

    def _shifted(self, event: QMouseEvent) -> QMouseEvent:
        place = event.position() - QPointF(self.offset(), 0)
        return QMouseEvent(
            event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )


class FrozenView(RowsView):
    """A RowsView with its first column frozen."""

    header_type = FrozenHeader

    def __init__(self, model: RowsModel[Any], theme: Theme, icons: Icons) -> None:
        super().__init__(model, theme, icons)
        self.horizontalScrollBar().valueChanged.connect(self.header.viewport().update)

    @property
    def frozen_width(self) -> int:
        """How much of the view the first column covers; 0 while nothing is scrolled."""
        return self.columnWidth(0) if self.horizontalOffset() else 0

    def left_of(self, column: int) -> int:
        return 0 if column == 0 else super().left_of(column)

    # --- where things are

    def visualRect(self, index: Index) -> QRect:
        rect: QRect = super().visualRect(index)
        if index.column() == 0 and self.frozen_width:
            rect.moveLeft(0)
        return rect

    def indexAt(self, point: QPoint) -> QModelIndex:
        if 0 <= point.x() < self.frozen_width:
            number = self.rowAt(point.y())
            return self.rows.index(number, 0) if number >= 0 else QModelIndex()
        return super().indexAt(point)

    def scrollTo(self, index: Index, hint: _ScrollHint = _ScrollHint.EnsureVisible) -> None:
        """Bring a cell into sight, from under the frozen column too."""
        bar, before = self.horizontalScrollBar(), self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        if index.column() == 0:
            bar.setValue(before)  # it is always seen
            return
        covered = self.frozen_width - self.columnViewportPosition(index.column())
        if covered > 0:
            bar.setValue(bar.value() - covered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the view gets narrower or lower, the cell with the focus stays in sight if its row was."""
        super().resizeEvent(event)
        index, now, before = self.currentIndex(), event.size(), event.oldSize()
        top = self.rowViewportPosition(index.row()) if index.isValid() else -1
        is_less = now.width() < before.width() or now.height() < before.height()
        if is_less and 0 <= top < before.height():
            self.scrollTo(index)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()  # what was moved along with the rest is frozen
