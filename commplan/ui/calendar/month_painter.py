"""Draws the month from its layout."""

import datetime as dt

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from commplan.domain.texts import translate
from commplan.domain.words import Form, Status
from commplan.ui.calendar.days import Day, EventMark
from commplan.ui.calendar.month_layout import (
    HEADER,
    INSET,
    NOTE_LINE,
    NUMBER_LINE,
    WEEK_COLUMN,
    Cell,
    MonthLayout,
    Piece,
)
from commplan.ui.current import Item
from commplan.ui.dates import qdate
from commplan.ui.workspace import Workspace

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_RADIUS = 4.0


class MonthPainter:
    """Fonts, colours and words of the month, looked up once."""

    def __init__(self, workspace: Workspace) -> None:
        self._w = workspace
        theme = workspace.theme
        self._color = theme.color
        self._body, self._small, self._strong = theme.font("tabular"), theme.font("small"), theme.font("strong")
        self._struck = QFont(self._small)
        self._struck.setStrikeOut(True)
        self._hatch = QBrush(theme.color("hatch"), Qt.BrushStyle.BDiagPattern)
        self._week = workspace.say(translate("Calendar", "wk"))

    def paint(
        self,
        painter: QPainter,
        layout: MonthLayout,
        *,
        month: dt.date,
        clip: QRectF,
        chosen: frozenset[Item],
        focus_day: dt.date | None,
        focus_item: Item | None,
    ) -> None:
        """Draw what of `layout` lies within `clip`."""
        painter.fillRect(clip, self._color("surface-raised"))
        for cell in layout.cells:
            if cell.rect.intersects(clip):
                self._cell(painter, cell, month)
        self._grid(painter, layout)
        self._headers(painter, layout)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece in layout.pieces:
            if piece.rect.intersects(clip):
                self._piece(painter, piece, chosen, focus_item)
        if focus_day and focus_item is None:
            for cell in layout.cells:
                if cell.day.date == focus_day:
                    self._ring(painter, cell.rect.adjusted(2, 2, -2, -2))

    # --- days

    def _cell(self, painter: QPainter, cell: Cell, month: dt.date) -> None:
        day, rect = cell.day, cell.rect
        if day.note:
            painter.fillRect(rect, self._color("holiday"))
        elif not day.is_working:
            painter.fillRect(rect, self._color("weekend"))
        elif (day.date.year, day.date.month) != (month.year, month.month):
            painter.fillRect(rect, self._color("surface"))
        if day.is_quiet:
            painter.fillRect(rect, self._hatch)
        self._number(painter, day, rect, (day.date.year, day.date.month) == (month.year, month.month))
        painter.setFont(self._small)
        painter.setPen(self._color("text-muted"))
        for n, words in enumerate(cell.note):
            line = QRectF(rect.x() + INSET + 3, cell.note_top + n * NOTE_LINE, rect.width() - INSET - 3, NOTE_LINE)
            painter.drawText(line, _LEFT, words)
        if day.due:
            self._deadline(painter, day, rect)

    def _number(self, painter: QPainter, day: Day, rect: QRectF, in_month: bool) -> None:
        words = str(day.date.day)
        place = QRectF(rect.x() + INSET + 3, rect.y(), rect.width() - INSET - 3, NUMBER_LINE)
        painter.setFont(self._body)
        if day.date == self._w.today:
            painter.setFont(self._strong)
            width = painter.fontMetrics().horizontalAdvance(words) + 14
            box = QRectF(place.x() - 3, rect.y() + 4, width, 20)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color("accent"))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(self._color("on-accent"))
            painter.drawText(box, _CENTRE, words)
            return
        if day.date.day == 1:
            full = self._w.locale.toString(qdate(day.date), "d MMMM")
            fits = painter.fontMetrics().horizontalAdvance(full) < place.width() - 8
            words = full if fits else self._w.locale.toString(qdate(day.date), "d MMM")
        painter.setPen(self._color("text" if in_month and day.is_working else "text-muted"))
        painter.drawText(place, _LEFT, words)

    def _deadline(self, painter: QPainter, day: Day, rect: QRectF) -> None:
        """Approvals due: a thin mark, how many, and a stamp; solid and with ! once one is overdue."""
        color = self._color("danger" if day.overdue else "warning")
        words = f"{day.due}!" if day.overdue else str(day.due)
        painter.setFont(self._small)
        painter.setPen(color)
        place = QRectF(rect.x(), rect.y(), rect.width() - INSET - 2, NUMBER_LINE)
        painter.drawText(place, _RIGHT, words)
        x = place.right() - painter.fontMetrics().horizontalAdvance(words) - 18
        self._w.icons.paint(painter, "stamp", color, x, rect.y() + 7, 14)
        pen = QPen(color, 2 if day.overdue else 1, Qt.PenStyle.SolidLine if day.overdue else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        y = rect.y() + NUMBER_LINE - 2
        painter.drawLine(QPointF(rect.x() + INSET, y), QPointF(rect.right() - INSET, y))

    # --- lines and headers

    def _grid(self, painter: QPainter, layout: MonthLayout) -> None:
        pen = QPen(self._color("line"), 0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for _, y, _ in layout.rows:
            painter.drawLine(QPointF(0, round(y)), QPointF(painter.viewport().width(), round(y)))
        bottom = layout.rows[-1][1] + layout.rows[-1][2] if layout.rows else 0
        for x, _ in layout.columns:
            painter.drawLine(QPointF(round(x), 0), QPointF(round(x), bottom))

    def _headers(self, painter: QPainter, layout: MonthLayout) -> None:
        painter.setFont(self._small)
        painter.setPen(self._color("text-muted"))
        painter.drawText(QRectF(0, 0, WEEK_COLUMN, HEADER), _CENTRE, self._week)
        first = layout.rows[0][0] if layout.rows else self._w.today
        for n, (x, width) in enumerate(layout.columns):
            day = (first + dt.timedelta(n)).isoweekday()
            words = self._w.locale.standaloneDayName(day, QLocale.FormatType.LongFormat)
            if painter.fontMetrics().horizontalAdvance(words) > width - 12:
                words = self._w.locale.standaloneDayName(day, QLocale.FormatType.ShortFormat)
            painter.drawText(QRectF(x + INSET + 3, 0, width - INSET - 3, HEADER), _LEFT, words)
        for start, y, _ in layout.rows:
            monday = start + dt.timedelta(-start.weekday() % 7)  # the ISO week of the row's Monday
            painter.drawText(QRectF(0, y, WEEK_COLUMN, NUMBER_LINE), _CENTRE, str(monday.isocalendar().week))

    # --- items

    def _piece(self, painter: QPainter, piece: Piece, chosen: frozenset[Item], focus_item: Item | None) -> None:
        if piece.more:
            painter.setFont(self._small)
            painter.setPen(self._color("accent"))
            words = self._w.say(translate("Calendar", "+%n more", "", 1).count(piece.more))
            painter.drawText(piece.rect, _LEFT, words)
            return
        self._body_of(painter, piece)
        if piece.item:
            item = piece.item.key
            if item in chosen:
                painter.setPen(QPen(self._color("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(piece.rect, _RADIUS, _RADIUS)
            if item == focus_item:
                self._ring(painter, piece.rect.adjusted(-2, -2, 2, 2))

    def _body_of(self, painter: QPainter, piece: Piece) -> None:
        rect, item = piece.rect, piece.item
        if isinstance(item, EventMark):
            self._mark(painter, piece)
            return
        cancelled = item is not None and item.status == Status.CANCELLED
        look = self._w.theme.channel(item.form if item else Form.OTHER)
        ink = look.ink if item else self._color("line-strong")
        painter.setPen(QPen(self._color("line"), 1) if cancelled else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if cancelled else QColor(look.tint))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(rect.x(), rect.y(), 3, rect.height()), 1.5, 1.5)
        if item:
            self._w.icons.paint_channel(painter, item.form, rect.x() + 7, rect.y() + 4, 14)
            self._w.icons.paint_status(painter, item.status, rect.right() - 18, rect.y() + 4)
        else:
            self._w.icons.paint(painter, "volume-x", ink, rect.x() + 7, rect.y() + 4, 14)
        painter.setFont(self._struck if cancelled else self._small)
        painter.setPen(self._color("text-muted" if cancelled or item is None else "text"))
        self._lines(painter, piece)

    def _mark(self, painter: QPainter, piece: Piece) -> None:
        """An event without communications: an outline that waits to be filled."""
        rect, muted = piece.rect, self._color("text-muted")
        painter.setPen(QPen(self._color("line-strong"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        self._w.icons.paint(painter, "calendar", muted, rect.x() + 7, rect.y() + 4, 14)
        painter.setFont(self._small)
        painter.setPen(muted)
        self._lines(painter, piece)

    def _lines(self, painter: QPainter, piece: Piece) -> None:
        rect = piece.rect
        for n, words in enumerate(piece.lines):
            line = QRectF(rect.x() + 25, rect.y() + 3 + n * 15, rect.width() - 25, 16)
            painter.drawText(line, _LEFT, words)

    def _ring(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
