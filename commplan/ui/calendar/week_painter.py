"""Draws a week: its head as a row of a month, then the hours."""

import datetime as dt
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from commplan.domain.texts import translate
from commplan.ui.calendar.days import MIDNIGHT, CalendarItem, Day, Rest
from commplan.ui.calendar.entry_painter import RADIUS, EntryPainter
from commplan.ui.calendar.month_layout import WEEK_COLUMN, Piece
from commplan.ui.calendar.month_painter import MonthPainter, Shown
from commplan.ui.calendar.stamps import Hatch
from commplan.ui.calendar.week_layout import HOURS, SHORTEST, WORKING_HOURS, WeekLayout
from commplan.ui.dates import time_words
from commplan.ui.workspace import Workspace

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TOOTH = 8  # pixels
_CENTRE = Qt.AlignmentFlag.AlignCenter


class WeekPainter:
    """Fonts, colours and words, looked up once."""

    def __init__(self, workspace: Workspace) -> None:
        self._w = workspace
        self._color = workspace.theme.color
        self._small = workspace.theme.font("small")
        self._head = MonthPainter(workspace)
        self._entries = EntryPainter(workspace)
        self._hatch = Hatch(workspace.theme.color("hatch"))
        self._names = _hour_names(workspace)

    def paint(self, painter: QPainter, layout: WeekLayout, shown: Shown, scrolled: float, clip: QRectF) -> None:
        """Draw what lies within `clip`; the hours are `scrolled` up by so many pixels. The clip is left as it was."""
        head = clip & QRectF(0, 0, painter.viewport().width(), layout.top)
        if not head.isEmpty():
            painter.save()
            painter.setClipRect(head)
            self._head.paint(painter, layout.head, shown, head)
            self._head.marks(painter, layout.head, shown)
            painter.restore()
        hours = clip & QRectF(0, layout.top, painter.viewport().width(), painter.viewport().height())
        if not hours.isEmpty():
            painter.save()
            painter.setClipRect(hours)
            painter.translate(0, layout.top - scrolled)
            self._hours(painter, layout, shown, hours.translated(0, scrolled - layout.top))
            painter.restore()
            painter.fillRect(QRectF(0, layout.top - 1, painter.viewport().width(), 1), self._color("line-strong"))

    def slot(self, painter: QPainter, rect: QRectF) -> None:
        """The ring around the time that the keyboard is on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._entries.ring(painter, rect.adjusted(2, 1, -2, -1), "focus")

    # --- the hours

    def _hours(self, painter: QPainter, layout: WeekLayout, shown: Shown, clip: QRectF) -> None:
        painter.fillRect(clip, self._color("surface-raised"))
        for (x, width), cell in zip(layout.head.columns, layout.head.cells, strict=True):
            self._ground(painter, layout, cell.day, QRectF(x, clip.y(), width, clip.height()))
        self._lines(painter, layout, clip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece in layout.pieces:
            if piece.rect.intersects(clip):
                self._piece(painter, piece, shown)
        self._now(painter, layout)

    def _ground(self, painter: QPainter, layout: WeekLayout, day: Day, column: QRectF) -> None:
        """A day off as in the month; on working days the hours outside of work are shaded."""
        if day.note:
            painter.fillRect(column, self._color("holiday"))
        elif not day.is_working:
            painter.fillRect(column, self._color("weekend"))
        else:
            start, end = (layout.y_of(60 * hour) for hour in WORKING_HOURS)
            for top, bottom in ((0.0, start), (end, layout.y_of(60 * HOURS))):
                painter.fillRect(column & QRectF(column.x(), top, column.width(), bottom - top), self._color("weekend"))
        if day.is_quiet:
            painter.fillRect(column, self._hatch.brush(painter))

    def _lines(self, painter: QPainter, layout: WeekLayout, clip: QRectF) -> None:
        whole, half = QPen(self._color("line"), 0), QPen(self._color("line"), 0, Qt.PenStyle.DotLine)
        painter.setFont(self._small)
        for hour in range(HOURS):
            y = round(layout.y_of(60 * hour))
            if not clip.y() - layout.hour <= y <= clip.bottom() + layout.hour:
                continue
            painter.setPen(whole)
            painter.drawLine(QPointF(WEEK_COLUMN, y), QPointF(clip.right(), y))
            painter.setPen(half)
            middle = round(layout.y_of(60 * hour + 30))
            painter.drawLine(QPointF(WEEK_COLUMN, middle), QPointF(clip.right(), middle))
            if hour:
                painter.setPen(self._color("text-muted"))
                painter.drawText(QRectF(0, y - 8, WEEK_COLUMN - 3, 16), _RIGHT, self._names[hour])
        painter.setPen(whole)
        for x, _ in layout.head.columns:
            painter.drawLine(QPointF(round(x), clip.y()), QPointF(round(x), clip.bottom()))

    def _piece(self, painter: QPainter, piece: Piece, shown: Shown) -> None:
        if piece.item is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color("surface-sunken"))
            painter.drawRoundedRect(piece.rect, RADIUS, RADIUS)
            painter.setFont(self._small)
            painter.setPen(self._color("accent"))
            words = self._w.say(translate("Calendar", "+%n more", "", 1).count(piece.more))
            if painter.fontMetrics().horizontalAdvance(words) > piece.rect.width() - 4:
                words = f"+{piece.more}"
            painter.drawText(piece.rect, _CENTRE, words)
            return
        self._outline(painter, piece.rect)
        self._entries.paint(painter, piece.rect, piece.item, piece.lines, SHORTEST)
        if isinstance(piece.item, Rest):
            self._torn(painter, piece.rect.topLeft(), piece.rect.width(), 1)
        elif isinstance(piece.item, CalendarItem) and piece.item.begins + piece.item.lasts > MIDNIGHT:
            self._torn(painter, piece.rect.bottomLeft(), piece.rect.width(), -1)
        if piece.item.key in shown.chosen:
            self._entries.ring(painter, piece.rect, "accent")
        if piece.item.key == shown.focus_item:
            self._entries.ring(painter, piece.rect.adjusted(-2, -2, 2, 2), "focus")

    def _torn(self, painter: QPainter, left: QPointF, width: float, down: int) -> None:
        """The edge at midnight, where the rest is on the other day: teeth of the ground, pointing into the item."""
        steps = range(int(width // _TOOTH) * 2 + 1)
        teeth = QPolygonF([left + QPointF(n * _TOOTH / 2, down * _TOOTH / 2 * (n % 2)) for n in steps])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color("surface-raised"))
        painter.drawPolygon(teeth)
        painter.setPen(QPen(self._color("text-muted"), 1))
        painter.drawPolyline(teeth)

    def _outline(self, painter: QPainter, rect: QRectF) -> None:
        """The ground shines between items that touch."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color("surface-raised"))
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), RADIUS, RADIUS)

    def _now(self, painter: QPainter, layout: WeekLayout) -> None:
        """A line across today at the present minute of the plan's zone."""
        if self._w.today not in layout.dates:
            return
        x, width = layout.column_of(self._w.today)
        now = self._w.session.now().astimezone(ZoneInfo(self._w.plan.info.zone))
        y = layout.y_of(now.hour * 60 + now.minute)
        color: QColor = self._color("danger")
        painter.setPen(QPen(color, 2))
        painter.drawLine(QPointF(x + 4, y), QPointF(x + width - 1, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QPointF(x + 3, y), 4, 4)


def _hour_names(workspace: Workspace) -> list[str]:
    """ "09:00", or in a locale of twelve hours "9 AM"; bare numbers where the font is too wide for that."""
    names = [time_words(dt.time(hour), workspace.locale) for hour in range(HOURS)]
    if not names[0][-1].isdigit():
        names = [name.replace(":00", "") for name in names]
    metrics = QFontMetrics(workspace.theme.font("small"))
    fits = max(metrics.horizontalAdvance(name) for name in names) <= WEEK_COLUMN - 3
    return names if fits else [name.partition(":")[0].partition(" ")[0] for name in names]
