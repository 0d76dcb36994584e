"""The month: days as cells, communications as items in the colour of their form, painted by hand."""

import datetime as dt

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from commplan.ui.calendar.days import Entry, Period
from commplan.ui.calendar.month_layout import MonthLayout, Piece, lay_out
from commplan.ui.calendar.month_painter import MonthPainter
from commplan.ui.calendar.words import day_words, item_words, wrapping
from commplan.ui.current import Item
from commplan.ui.workspace import Workspace

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class MonthView(QWidget):
    """Shows a Period of whole weeks. Arrow keys move the day, Tab goes through its items, Enter opens."""

    day_reached = Signal(object)
    """The keyboard moved to this day, which may lie outside the month shown."""
    item_chosen = Signal(object)
    """An Entry was clicked or entered."""
    add_wanted = Signal(object)
    """A double click, or Enter, on this day with nothing in it."""
    more_wanted = Signal(object)
    """The link "+n more" of this day."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._painter = MonthPainter(workspace)
        self._wrap = wrapping(workspace.theme.font("small"))
        self._period = Period({}, ())
        self._month = workspace.today.replace(day=1)
        self._layout = MonthLayout((), (), (), ())
        self.day = workspace.today
        self._item = -1  # which item of the day the keyboard is on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(480, 320)

    def sizeHint(self) -> QSize:
        return QSize(900, 640)

    def set_period(self, month: dt.date, period: Period) -> None:
        """Show `month` (its first day) with the whole weeks around it."""
        self._month, self._period = month, period
        self._arrange()

    def set_day(self, day: dt.date) -> None:
        """Put the keyboard on a day."""
        self.day, self._item = day, -1
        self._describe()
        self.update()

    def _arrange(self) -> None:
        if self._period.days:
            weekend = self._workspace.plan.info.weekend
            self._layout = lay_out(self._period, self.width(), self.height(), weekend, self._wrap)
        self._describe()
        self.update()

    def _describe(self) -> None:
        day = self._period.days.get(self.day)
        self.setAccessibleName(day_words(day, self._workspace) if day else "")

    # --- what is where

    @property
    def layout_of_month(self) -> MonthLayout:
        return self._layout

    def piece_at(self, point: QPointF) -> Piece | None:
        return next((piece for piece in self._layout.pieces if piece.rect.contains(point)), None)

    def day_at(self, point: QPointF) -> dt.date | None:
        return next((cell.day.date for cell in self._layout.cells if cell.rect.contains(point)), None)

    def _items_of_day(self) -> tuple[Entry, ...]:
        day = self._period.days.get(self.day)
        spans = (s.item for s in self._period.spans if s.item and s.first <= self.day <= s.last)
        return (*spans, *(day.entries if day else ()))

    # --- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._painter.paint(
            painter,
            self._layout,
            month=self._month,
            clip=QRectF(event.rect()),
            chosen=frozenset(self._workspace.current.items),
            focus_day=self.day if self.hasFocus() else None,
            focus_item=self._focused_item(),
        )

    def _focused_item(self) -> Item | None:
        items = self._items_of_day()
        return items[self._item].key if self.hasFocus() and 0 <= self._item < len(items) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        day, piece = self.day_at(event.position()), self.piece_at(event.position())
        if day:
            self.set_day(day)
        if piece and piece.item:
            self.item_chosen.emit(piece.item)
        elif piece and piece.more:
            self.more_wanted.emit(piece.date)
        else:
            self._workspace.current.clear()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day, piece = self.day_at(event.position()), self.piece_at(event.position())
        if day and piece is None:
            self.add_wanted.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.day_reached.emit(self.day + dt.timedelta(_STEPS[key]))
        elif key == Qt.Key.Key_Home:
            self.day_reached.emit(self.day - dt.timedelta(self.day.weekday()))
        elif key == Qt.Key.Key_End:
            self.day_reached.emit(self.day + dt.timedelta(6 - self.day.weekday()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        items = self._items_of_day()
        if 0 <= self._item < len(items):
            self.item_chosen.emit(items[self._item])
        elif items:
            self._go_to_item(0)
        else:
            self.add_wanted.emit(self.day)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the items of the day before it leaves the view."""
        number = self._item + (1 if forward else -1)
        if self.hasFocus() and -1 <= number < len(self._items_of_day()) and number != self._item:
            self._go_to_item(number)
            return True
        return super().focusNextPrevChild(forward)

    def _go_to_item(self, number: int) -> None:
        self._item = number
        items = self._items_of_day()
        if 0 <= number < len(items):
            self.setAccessibleName(item_words(items[number], self._workspace))
        else:
            self._describe()
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            piece = self.piece_at(QPointF(event.pos()))
            words = ""
            if piece and piece.item:
                words = item_words(piece.item, self._workspace)
            elif piece and piece.span:
                words = piece.span.words
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
