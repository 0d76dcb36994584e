"""Draws entries as boxes: tint and bar of the form, icon, title, status. Shared by all views with boxes."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from commplan.domain.words import Form, Status
from commplan.ui.calendar.days import CalendarItem, Entry
from commplan.ui.calendar.month_layout import NARROW
from commplan.ui.calendar.stamps import Stamps
from commplan.ui.workspace import Workspace

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RADIUS = 4.0
LINE = 15  # from one line of a title to the next
_ICON = 14


class EntryPainter:
    """Fonts and colours of entries, looked up once; boxes that look the same are painted once."""

    def __init__(self, workspace: Workspace) -> None:
        self._w = workspace
        self._color = workspace.theme.color
        self._font = workspace.theme.font("small")
        metrics = QFontMetricsF(self._font)
        self._height, self._ascent = metrics.height(), metrics.ascent()
        self._stamps = Stamps()
        self._struck = QFont(self._font)
        self._struck.setStrikeOut(True)

    def paint(self, painter: QPainter, rect: QRectF, entry: Entry | None, lines: Sequence[str], line: int) -> None:
        """Draw an entry (None: a quiet period) with the lines of its title; `line` is the height of the first."""
        if entry is None:
            self._quiet(painter, rect)
        elif isinstance(entry, CalendarItem):
            self._item(painter, rect, entry, line)
        else:
            self._mark(painter, rect, line)
        left, top = rect.x() + _ICON + 11, rect.y() + (line - self._height) / 2 + self._ascent
        for n, words in enumerate(lines):
            painter.drawText(QPointF(left, top + n * LINE), words)

    def ring(self, painter: QPainter, rect: QRectF, role: str) -> None:
        """A ring around what is selected ("accent") or has the keyboard ("focus")."""
        painter.setPen(QPen(self._color(role), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)

    def _item(self, painter: QPainter, rect: QRectF, item: CalendarItem, line: int) -> None:
        form, status = item.form, item.status
        looks = (form, status, line)
        self._stamps.draw(painter, rect, looks, lambda p, place: self._box(p, place, form, status, line))
        cancelled = status == Status.CANCELLED
        painter.setFont(self._struck if cancelled else self._font)
        painter.setPen(self._color("text-muted" if cancelled else "text"))

    def _box(self, painter: QPainter, rect: QRectF, form: Form, status: Status, line: int) -> None:
        """All of a communication but its words."""
        cancelled = status == Status.CANCELLED
        look = self._w.theme.channel(form)
        painter.setPen(QPen(self._color("line"), 1) if cancelled else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if cancelled else look.tint)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        self._bar(painter, rect, look.ink)
        top = rect.y() + (line - _ICON) / 2
        self._w.icons.paint_channel(painter, form, rect.x() + 7, top, _ICON)
        if rect.width() >= NARROW:
            self._w.icons.paint_status(painter, status, rect.right() - 18, top)

    def _quiet(self, painter: QPainter, rect: QRectF) -> None:
        ink = self._color("line-strong")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color("surface-sunken"))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        self._bar(painter, rect, ink)
        self._w.icons.paint(painter, "volume-x", ink, rect.x() + 7, rect.y() + 4, _ICON)
        painter.setFont(self._font)
        painter.setPen(self._color("text-muted"))

    def _mark(self, painter: QPainter, rect: QRectF, line: int) -> None:
        """An event without communications: an outline that waits to be filled."""
        muted = self._color("text-muted")
        painter.setPen(QPen(self._color("line-strong"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(self._color("surface-raised"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._w.icons.paint(painter, "calendar", muted, rect.x() + 7, rect.y() + (line - _ICON) / 2, _ICON)
        painter.setFont(self._font)
        painter.setPen(muted)

    def _bar(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        painter.fillRect(QRectF(rect.x(), rect.y() + 0.5, 3, rect.height() - 1), ink)
