"""A week as a grid of hours: what has no time stands on top, what overlaps side by side."""

import datetime as dt
from typing import ClassVar

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar

from commplan.planning.drops import STEP, clock
from commplan.ui.calendar.days import CalendarItem, Entry, Period, Rest
from commplan.ui.calendar.edges import level_edge, upright_edge
from commplan.ui.calendar.grid import DayGrid, Edge
from commplan.ui.calendar.month_layout import HEADER, MonthLayout, Piece
from commplan.ui.calendar.month_painter import Shown
from commplan.ui.calendar.periods import WEEK, named_days
from commplan.ui.calendar.week_keys import NO_ENTRY, SLOT, WHOLE_DAY, Stop, minutes_of, next_stop
from commplan.ui.calendar.week_layout import HOURS, SHORTEST, WeekLayout, first_hour, lay_out_week
from commplan.ui.calendar.week_painter import WeekPainter
from commplan.ui.calendar.words import day_words, deadline_words, wrapping
from commplan.ui.dates import time_words
from commplan.ui.workspace import Workspace

_MINUTE = 60_000  # milliseconds
_NEAR, _SPEED = 28, 12  # pixels from an edge at which a drag scrolls, and how far at a time


class WeekView(DayGrid):
    """Shows seven days. Left and right move the day, up and down go through its hours and entries."""

    has_hours = True
    steps: ClassVar[dict[Qt.Key, int]] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._painter = WeekPainter(workspace)
        self._wrap = wrapping(workspace.theme.font("small"))
        self._layout = WeekLayout(MonthLayout((), (), (), ()))
        self._in_order: dict[dt.date, tuple[Entry, ...]] = {}
        self._slot: int | None = None  # the minute of the day that the keyboard is on; None: the whole day
        self._has_scrolled = False
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.valueChanged.connect(self._scrolled_to)
        self._minute = QTimer(self, interval=_MINUTE)
        self._minute.timeout.connect(self.update)

    def set_period(self, day: dt.date, found: Period) -> None:
        super().set_period(day, found)
        if not self._has_scrolled and self.height() > HEADER:
            self._bar.setValue(round(self._layout.y_of(60 * first_hour(self._layout))))

    def _scrolled_to(self, _value: int) -> None:
        self.update()

    def entries_of(self, day: dt.date) -> tuple[Entry, ...]:
        """As they are seen: what has no time, then by time, side by side from left to right; what began on the day
        before among them."""
        if day not in self._in_order:
            lefts = {piece.item.key: piece.rect.x() for piece in self._layout.pieces if piece.item}
            shown = self.period.days.get(day)
            entries = (*super().entries_of(day), *(shown.rests if shown else ()))
            self._in_order[day] = tuple(sorted(entries, key=lambda e: (minutes_of(e), lefts.get(e.key, self.width()))))
        return self._in_order[day]

    def arrange(self) -> None:
        self._in_order = {}
        at = self._layout.minutes_at(self.scrolled)
        bar = self._bar.sizeHint().width()
        if self.period.days:
            weekend = self.workspace.plan.info.weekend
            self._layout = lay_out_week(self.period, self.width() - bar, self.height(), weekend, self._wrap)
        top, whole = round(self._layout.top), round(self._layout.y_of(60 * HOURS))
        self._bar.setGeometry(self.width() - bar, top, bar, max(0, self.height() - top))
        self._bar.setPageStep(max(1, self.height() - top))
        self._bar.setSingleStep(round(self._layout.hour / 2))
        self._bar.setRange(0, max(0, whole - (self.height() - top)))
        wanted = at if self._has_scrolled else 60 * first_hour(self._layout)
        self._bar.setValue(round(self._layout.y_of(wanted)))

    def paint_days(self, painter: QPainter, clip: QRectF) -> None:
        first, last = named_days(WEEK, self.anchor, self._first_weekday)
        focus_day, focus_item = self.focused
        shown = Shown(
            first=first,
            last=last,
            chosen=self.workspace.current.items,
            focus_day=focus_day if self._slot is None else None,
            focus_item=focus_item,
        )
        self._painter.paint(painter, self._layout, shown, self.scrolled, clip)
        if focus_day and focus_item is None and self._slot is not None:
            self._painter.slot(painter, QRectF(self.rect_for(self.day, clock(self._slot), SLOT)))

    # --- what is where

    @property
    def layout_of_week(self) -> WeekLayout:
        return self._layout

    @property
    def scrolled(self) -> int:
        """By how many pixels the hours are scrolled up."""
        return self._bar.value()

    def scroll_by(self, pixels: int) -> None:
        """Scroll the hours, as a person does with the wheel."""
        self._has_scrolled = True
        self._bar.setValue(self._bar.value() + pixels)

    def hours_rect(self) -> QRect:
        """The part of the view that shows hours."""
        top = round(self._layout.top)
        return QRect(0, top, self._bar.x(), self.height() - top)

    def piece_at(self, pos: QPoint) -> Piece | None:
        if pos.y() < self._layout.top:
            pieces, point = self._layout.head.pieces, QPointF(pos)
        else:
            pieces, point = self._layout.pieces, QPointF(pos.x(), pos.y() - self._layout.top + self.scrolled)
        return next((piece for piece in reversed(pieces) if piece.rect.contains(point)), None)

    def day_at(self, pos: QPoint) -> dt.date | None:
        if pos.y() < HEADER or pos.y() >= self.height():
            return None
        pairs = zip(self._layout.head.columns, self._layout.dates, strict=True)
        return next((date for (x, width), date in pairs if x <= pos.x() < x + width), None)

    def entry_at(self, pos: QPoint) -> Entry | None:
        piece = self.piece_at(pos)
        return piece.item if piece else None

    def edge_at(self, pos: QPoint) -> Edge | None:
        piece = self.piece_at(pos)
        if piece is None or piece.item is None or isinstance(piece.item, Rest):
            return None  # a rest is moved as a whole; its length is changed where it begins
        if pos.y() >= self._layout.top:
            return upright_edge(piece.rect, pos.y() - self._layout.top + self.scrolled)
        return level_edge(piece, pos, self.day_at(QPoint(int(piece.rect.right()) - 1, pos.y())))

    def more_at(self, pos: QPoint) -> dt.date | None:
        piece = self.piece_at(pos)
        return piece.date if piece and piece.more else None

    def minutes_at(self, pos: QPoint) -> float | None:
        """The time of day at `pos` in minutes; None above the hours."""
        if pos.y() < self._layout.top:
            return None
        return min(self._layout.minutes_at(pos.y() - self._layout.top + self.scrolled), HOURS * 60)

    def time_at(self, pos: QPoint) -> dt.time | None:
        minutes = self.minutes_at(pos)
        return clock(int(minutes // STEP) * STEP) if minutes is not None else None

    def rect_for(self, day: dt.date, time: dt.time | None, minutes: int) -> QRect:
        if time is None:
            return self.rect_of_head(day)
        if day not in self._layout.dates:
            return QRect()
        x, width = self._layout.column_of(day)
        top = self._layout.y_of(time.hour * 60 + time.minute) + self._layout.top - self.scrolled
        place = QRectF(x, top, width, max(self._layout.y_of(minutes), SHORTEST))
        return place.toRect() & self.hours_rect()

    def scroll_towards(self, pos: QPoint) -> bool:
        hours = self.hours_rect()
        before = self.scrolled
        if hours.top() <= pos.y() < hours.top() + _NEAR:
            self.scroll_by(-_SPEED)
        elif pos.y() > hours.bottom() - _NEAR:
            self.scroll_by(_SPEED)
        return self.scrolled != before

    def rect_of(self, day: dt.date) -> QRect:
        cell = next((cell.rect for cell in self._layout.head.cells if cell.day.date == day), QRectF())
        return cell.toRect().adjusted(0, 0, 0, self.height() - round(cell.bottom())) if not cell.isEmpty() else QRect()

    def rect_of_head(self, day: dt.date) -> QRect:
        """Where a day's things without a time lie."""
        return next((cell.rect.toRect() for cell in self._layout.head.cells if cell.day.date == day), QRect())

    def rect_of_entry(self, day: dt.date, entry: Entry) -> QRect:
        for piece in self._layout.head.pieces:
            if piece.item == entry and (piece.span or piece.date == day):
                return piece.rect.toRect()
        found = next((p for p in self._layout.pieces if p.item == entry and p.date == day), None)
        if found is None:
            return QRect()
        return found.rect.translated(0, self._layout.top - self.scrolled).toRect() & self.hours_rect()

    def words_at(self, pos: QPoint) -> str:
        piece, date = self.piece_at(pos), self.day_at(pos)
        if piece and piece.span and not piece.item:
            return piece.span.words
        if (piece and piece.item) or date is None or pos.y() >= self._layout.top:
            return super().words_at(pos)
        day = self.period.days[date]
        return "\n".join([self.name_of(date), *(deadline_words(d, self.workspace) for d in day.deadlines)])

    def name_of(self, day: dt.date) -> str:
        found = self.period.days.get(day)
        if found is None:
            return ""
        words = day_words(found, self.workspace)
        at_slot = self._slot is not None and day == self.day
        return f"{time_words(clock(self._slot or 0), self.workspace.locale)}, {words}" if at_slot else words

    # --- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), event.modifiers() in (_NONE, _KEYPAD)
        if self.drag and self.drag.key(event):
            return
        if plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif plain and key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.day_chosen.emit(self.day + dt.timedelta(7 if key == Qt.Key.Key_PageDown else -7))
        else:
            super().keyPressEvent(event)

    def set_day(self, day: dt.date) -> None:
        super().set_day(day)
        if self._slot is not None and self.hasFocus():
            self._show_minutes(self._slot, SLOT)

    def go_to_entry(self, number: int) -> None:
        super().go_to_entry(number)
        entry = self.entry
        if entry is not None:
            minutes = minutes_of(entry)
            self._slot = minutes if minutes != WHOLE_DAY else None
            if isinstance(entry, CalendarItem) and self._slot is not None:
                self._show_minutes(self._slot, entry.lasts)

    def enter(self) -> None:
        if self._slot is not None and self.entry is None:
            self.new_wanted.emit(self.day, clock(self._slot))
        else:
            super().enter()

    def _step(self, by: int) -> None:
        """Up or down: through what has no time, then through the half hours, stopping at each item."""
        entries = self.entries_of(self.day)
        number = entries.index(self.entry) if self.entry else NO_ENTRY
        stop = next_stop(entries, Stop(self._slot if self._slot is not None else WHOLE_DAY, number), by)
        if stop is None:
            return
        self._slot = stop.minutes if stop.minutes != WHOLE_DAY else None
        self.go_to_entry(stop.number)
        if self._slot is not None and stop.number == NO_ENTRY:
            self._show_minutes(self._slot, SLOT)

    def _show_minutes(self, start: float, minutes: float) -> None:
        """Scroll so that these minutes are seen."""
        top, bottom = self._layout.y_of(start), self._layout.y_of(start + minutes)
        if top < self.scrolled:
            self.scroll_by(round(top) - self.scrolled)
        elif bottom > self.scrolled + self._bar.pageStep():
            self.scroll_by(round(bottom) - self.scrolled - self._bar.pageStep())

    # --- the rest of Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        minutes = self.minutes_at(event.position().toPoint())
        if self.entry is None:  # the arrows go on from where was clicked
            self._slot = int(minutes // SLOT) * SLOT if minutes is not None else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.scroll_by(event.pixelDelta().y() * -1 or round(-event.angleDelta().y() / 120 * self._layout.hour))
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()


_NONE, _KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
