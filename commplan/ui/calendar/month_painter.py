"""Draws whole weeks, as a month or a quarter, from their layout."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from commplan.domain.texts import translate
from commplan.ui.calendar.days import Day
from commplan.ui.calendar.entry_painter import LEFT, RADIUS, EntryPainter
from commplan.ui.calendar.month_layout import HEADER, WEEK_COLUMN, Cell, MonthLayout, Piece
from commplan.ui.calendar.periods import iso_week
from commplan.ui.calendar.stamps import Hatch, Labels, hairline
from commplan.ui.current import Item
from commplan.ui.dates import qdate
from commplan.ui.workspace import Workspace

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a painting depends on beside the layout: the named days, what is selected, where the keyboard is."""

    first: dt.date
    last: dt.date
    chosen: Collection[Item] = ()
    focus_day: dt.date | None = None
    focus_item: Item | None = None

    def names(self, day: dt.date) -> bool:
        """Whether a day belongs to what is shown, and does not only fill its first or last week."""
        return self.first <= day <= self.last


class MonthPainter:
    """Fonts, colours and words, looked up once."""

    def __init__(self, workspace: Workspace) -> None:
        self._w = workspace
        theme = workspace.theme
        self._color = theme.color
        self._body, self._small, self._strong = theme.font("tabular"), theme.font("small"), theme.font("strong")
        self._hatch = Hatch(theme.color("hatch"))
        self._date = workspace.today
        self._week = workspace.say(translate("Calendar", "wk"))
        self._entries = EntryPainter(workspace)
        self._numbers, self._labels = Labels(self._body), Labels(self._small)

    def paint(self, painter: QPainter, layout: MonthLayout, shown: Shown, clip: QRectF) -> None:
        """Draw what of `layout` lies within `clip`."""
        self._date = self._w.today
        painter.fillRect(clip, self._color("surface-raised"))
        cells = [cell for cell in layout.cells if cell.rect.intersects(clip)]
        for cell in cells:
            self._cell(painter, cell, layout, shown)
        self._grid(painter, layout)
        if layout.measures.beside:
            self._month_borders(painter, cells, layout)
        self._headers(painter, layout)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece in layout.pieces:
            if piece.rect.intersects(clip):
                self._piece(painter, piece, layout)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for cell in cells:
            if cell.is_crossed:
                self._number_over(painter, cell, layout, shown)

    def marks(self, painter: QPainter, layout: MonthLayout, shown: Shown) -> None:
        """Draw rings around what is selected and where the keyboard is."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wanted = {*shown.chosen, shown.focus_item}
        for piece in layout.pieces if any(wanted) else ():
            key = piece.item.key if piece.item else None
            if key is not None and key in shown.chosen:
                self._entries.ring(painter, piece.rect, "accent")
            if key is not None and key == shown.focus_item:
                self._entries.ring(painter, piece.rect.adjusted(-2, -2, 2, 2), "focus")
        if shown.focus_day and shown.focus_item is None:
            for cell in layout.cells:
                if cell.day.date == shown.focus_day:
                    self._entries.ring(painter, cell.rect.adjusted(2, 2, -2, -2), "focus")

    # --- days

    def _cell(self, painter: QPainter, cell: Cell, layout: MonthLayout, shown: Shown) -> None:
        rect, sizes = cell.rect, layout.measures
        self._ground(painter, cell.day, rect, is_named=shown.names(cell.day.date))
        self._head(painter, cell, layout, shown)
        left = rect.x() + sizes.beside + sizes.inset + 3
        for n, words in enumerate(cell.note):
            painter.setFont(self._small)
            painter.setPen(self._color("text-muted"))
            line = QRectF(left, cell.note_top + n * sizes.note, rect.right() - left, sizes.note)
            painter.drawText(line, LEFT, words)

    def _ground(self, painter: QPainter, day: Day, rect: QRectF, *, is_named: bool) -> None:
        if day.note:
            painter.fillRect(rect, self._color("holiday"))
        elif not day.is_working:
            painter.fillRect(rect, self._color("weekend"))
        elif not is_named:
            painter.fillRect(rect, self._color("surface"))
        if day.is_quiet:
            painter.fillRect(rect, self._hatch.brush(painter))

    def _head(self, painter: QPainter, cell: Cell, layout: MonthLayout, shown: Shown) -> None:
        """The number of the day, and its deadlines."""
        day, rect, sizes = cell.day, cell.rect, layout.measures
        room = sizes.beside or rect.width()
        inset = min(sizes.inset + 3, 6 if sizes.beside else 8)
        place = QRectF(rect.x() + inset, rect.y(), room - inset, sizes.number)
        self._number(painter, day, place, shown.names(day.date))
        if day.deadlines:
            self._deadlines(painter, day, QRectF(rect.x(), rect.y(), room, sizes.number), bool(sizes.beside))

    def _number_over(self, painter: QPainter, cell: Cell, layout: MonthLayout, shown: Shown) -> None:
        """The number of a day that a span runs over: the span goes on behind it."""
        sizes = layout.measures
        place = QRectF(cell.rect.x() + 1, cell.rect.y() + 1, sizes.beside - 3, sizes.item)
        painter.fillRect(place, self._color("surface-raised"))
        self._ground(painter, cell.day, place, is_named=shown.names(cell.day.date))
        self._head(painter, cell, layout, shown)

    def _number(self, painter: QPainter, day: Day, place: QRectF, is_named: bool) -> None:
        if day.date == self._date:
            self._today(painter, str(day.date.day), place)
            return
        painter.setPen(self._color("text" if is_named and day.is_working else "text-muted"))
        if day.date.day == 1:
            self._first(painter, day.date, place, is_named)
        else:
            self._numbers.draw(painter, place, str(day.date.day), centred=False)

    def _first(self, painter: QPainter, date: dt.date, place: QRectF, is_named: bool) -> None:
        """The first of a month, with its name where there is room."""
        painter.setFont(self._strong if is_named else self._body)
        words = "1"
        for form in ("d MMMM", "d MMM"):
            full = self._w.locale.toString(qdate(date), form)
            if painter.fontMetrics().horizontalAdvance(full) < place.width() - 8:
                words = full
                break
        painter.drawText(place, LEFT, words)

    def _today(self, painter: QPainter, words: str, place: QRectF) -> None:
        painter.setFont(self._strong)
        width, height = painter.fontMetrics().horizontalAdvance(words), min(place.height(), 20.0)
        pad = min(7.0, max(2.0, (place.width() - width) / 2))
        box = QRectF(place.x() - 3, place.y() + (place.height() - height) / 2, width + 2 * pad, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color("accent"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._color("on-accent"))
        painter.drawText(box, _CENTRE, words)

    def _deadlines(self, painter: QPainter, day: Day, place: QRectF, is_compact: bool) -> None:
        """Approvals due: a thin mark, solid once one is overdue; where there is room how many, and a stamp."""
        color, style = self._color("warning"), Qt.PenStyle.DashLine
        if day.overdue:
            color, style = self._color("danger"), Qt.PenStyle.SolidLine
        painter.setPen(QPen(color, 2 if day.overdue else 1, style))
        y = place.bottom() - (1 if is_compact else 2)
        painter.drawLine(QPointF(place.x() + 4, y), QPointF(place.right() - 4, y))
        words = f"{len(day.deadlines)}!" if day.overdue else str(len(day.deadlines))
        painter.setFont(self._small)
        width = painter.fontMetrics().horizontalAdvance(words)
        if place.width() < width + 56:
            return
        painter.drawText(place.adjusted(0, 0, -7, 0), _RIGHT, words)
        self._w.icons.paint(painter, "stamp", color, place.right() - 7 - width - 18, place.y() + 7, 14)

    # --- lines and headers

    def _grid(self, painter: QPainter, layout: MonthLayout) -> None:
        color, width = self._color("line"), painter.viewport().width()
        for _, y, _ in layout.rows:
            hairline(painter, QPointF(0, y), QPointF(width, y), color)
        bottom = layout.rows[-1][1] + layout.rows[-1][2] if layout.rows else 0
        for x, _ in layout.columns:
            hairline(painter, QPointF(x, 0), QPointF(x, bottom), color)

    def _month_borders(self, painter: QPainter, cells: list[Cell], layout: MonthLayout) -> None:
        """A stronger line where a month begins; its name stands at the left."""
        color = self._color("line-strong")
        for cell in cells:
            rect, day = cell.rect, cell.day.date
            if day.day <= 7:
                painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), 1), color)
            if day.day == 1 and rect.x() > WEEK_COLUMN:
                painter.fillRect(QRectF(rect.x(), rect.y(), 1, rect.height()), color)
        painter.setFont(self._named(self._small))
        painter.setPen(self._color("text"))
        for start, y, height in layout.rows:
            begun = next((d for d in (start + dt.timedelta(n) for n in range(7)) if d.day == 1), None)
            if begun:
                name = self._w.locale.standaloneMonthName(begun.month, QLocale.FormatType.ShortFormat)
                painter.drawText(QRectF(0, y + 17, WEEK_COLUMN, min(18, height - 17)), _CENTRE, name)

    def _named(self, font: QFont) -> QFont:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        return strong

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
            painter.drawText(QRectF(x + 8, 0, width - 8, HEADER), LEFT, words)
        line = min(layout.measures.number, 22) if layout.measures.beside else layout.measures.number
        for start, y, _ in layout.rows:
            self._labels.draw(painter, QRectF(0, y, WEEK_COLUMN, line), str(iso_week(start)))

    # --- entries

    def _piece(self, painter: QPainter, piece: Piece, layout: MonthLayout) -> None:
        if piece.more:
            painter.setPen(self._color("accent"))
            words = f"+{piece.more}"
            if layout.measures.more:
                words = self._w.say(translate("Calendar", "+%n more", "", 1).count(piece.more))
            self._labels.draw(painter, piece.rect, words, centred=not layout.measures.more)
            return
        self._entries.paint(painter, piece.rect, piece.item, piece.lines, layout.measures.item)
        for place, words in piece.parts:
            painter.drawText(place, LEFT, words)
