"""Draws a drag: a still picture of the view, where it would go, and what is dragged under the pointer."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from commplan.planning.drop import Deed, Drop
from commplan.ui.calendar.days import Entry, days_between
from commplan.ui.calendar.drag_aim import subject_of
from commplan.ui.calendar.drag_card import draw_card
from commplan.ui.calendar.entry_painter import RADIUS, EntryPainter
from commplan.ui.calendar.grid import DayGrid
from commplan.ui.calendar.words import wrapping

_SIZE = 180, 22  # of what hangs at the pointer
_HOLD = QPoint(-14, -11)  # from the pointer to its corner
_BESIDE = QPoint(20, 24)  # from the pointer to the card
_MARGIN = 8


def still(view: DayGrid) -> QPixmap:
    """A picture of the view as it is painted now."""
    ratio = view.devicePixelRatioF()
    pixmap = QPixmap(view.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    view.paint_days(painter, QRectF(view.rect()))
    painter.end()
    return pixmap


class Ghost:
    """What is painted over the still picture for one drag; `entry` None: something new is drawn."""

    def __init__(self, view: DayGrid, entry: Entry | None) -> None:
        self._view = view
        self._entry = entry
        self._entries = EntryPainter(view.workspace)
        self._color = view.workspace.theme.color
        self._card: QPixmap | None = None
        self._held = self._hanging() if entry else None
        self.drop: Drop | None = None

    def show(self, drop: Drop | None) -> None:
        """What would come of letting go now."""
        if drop != self.drop:
            self.drop = drop
            self._card = draw_card(drop, self._view.workspace, self._view.devicePixelRatioF()) if drop else None

    def paint(self, painter: QPainter, pos: QPoint) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drop = self.drop
        if drop is not None:
            if self._entry is not None and drop.deed == Deed.MOVE:
                self._leave(painter)
            self._target(painter, drop)
        if self._held is not None and (drop is None or drop.deed in (Deed.MOVE, Deed.COPY)):
            painter.drawPixmap(pos + _HOLD, self._held)
        if self._card is not None:
            painter.drawPixmap(self._corner(pos), self._card)

    def _leave(self, painter: QPainter) -> None:
        """Where it was: faint, in a dashed outline."""
        assert self._entry is not None
        first = self._view.rect_of_entry(subject_of(self._entry).date, self._entry)
        if first.isEmpty():
            return
        veil = QColor(self._color("surface-raised"))
        veil.setAlphaF(0.65)
        painter.setBrush(veil)
        painter.setPen(QPen(self._color("line-strong"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(first).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _target(self, painter: QPainter, drop: Drop) -> None:
        """The days, or the hours, it would get."""
        fill = QColor(self._color("accent-soft" if drop.is_possible else "danger-soft"))
        fill.setAlphaF(0.4)
        ink = self._color("accent" if drop.is_possible else "danger")
        if drop.wanted != drop.date and drop.deed != Deed.RESIZE:  # the day rule takes it elsewhere
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._color("line-strong"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(
                QRectF(self._view.rect_of(drop.wanted)).adjusted(2.5, 2.5, -2.5, -2.5), RADIUS, RADIUS
            )
        for rect in self._rects(drop):
            painter.setBrush(fill)
            painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine if drop.is_possible else Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _rects(self, drop: Drop) -> list[QRect]:
        view = self._view
        if drop.last_date == drop.date:
            rects = [view.rect_for(drop.date, drop.time, drop.duration)]
        else:
            rects = [view.rect_for(day, None, 0) for day in days_between(drop.date, drop.last_date) if day in view.days]
        return [rect for rect in rects if not rect.isEmpty()]

    def _hanging(self) -> QPixmap:
        """The entry as it hangs at the pointer."""
        assert self._entry is not None
        ratio = self._view.devicePixelRatioF()
        width, height = _SIZE
        pixmap = QPixmap(round((width + 2) * ratio), round((height + 2) * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(1, 1, width, height)
        lines = wrapping(self._view.workspace.theme.font("small"))(self._entry.title, width - 46, 1)
        self._entries.paint(painter, place, self._entry, lines, height)
        painter.setPen(QPen(self._color("line-strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)
        painter.end()
        return pixmap

    def _corner(self, pos: QPoint) -> QPoint:
        """Beside the pointer, on the side where there is room."""
        assert self._card is not None
        size = self._card.deviceIndependentSize().toSize()
        view = self._view.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        x, y = pos.x() + _BESIDE.x(), pos.y() + _BESIDE.y()
        if x + size.width() > view.right():
            x = pos.x() - _BESIDE.x() - size.width()
        if y + size.height() > view.bottom():
            y = pos.y() - _BESIDE.y() - size.height()
        return QPoint(min(max(x, view.left()), view.right() - size.width()), max(y, view.top()))
