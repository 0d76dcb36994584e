"""A small picture of twelve months: what the day rules make of each day. The table beside it says the same in words."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, auto

from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from commplan.domain.texts import Text, translate
from commplan.ui.calendar.periods import first_weekday, month_later
from commplan.ui.calendar.stamps import Hatch
from commplan.ui.workspace import Workspace

MONTHS = 12
_MARGIN, _BETWEEN, _GAP = 12, 12, 4
_TITLE = 18
_WEEKS = 6
_LEAST, _MOST = 8, 24  # the side of a day, in pixels
_ROOM_FOR_NUMBER = 14
_LEGEND_LINE, _SAMPLE = 18, 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class DayKind(StrEnum):
    """What a day is, first of all."""

    WORKING = auto()
    WEEKEND = auto()
    HOLIDAY = auto()
    DAY_OFF = auto()


@dataclass(frozen=True, slots=True)
class PicturedDay:
    """One day: `gives_way` when dates that would lie here are moved or skipped, `takes_in` when some come here."""

    kind: DayKind
    words: str
    is_quiet: bool = False
    gives_way: bool = False
    takes_in: bool = False
    is_chosen: bool = False


_LEGEND: tuple[tuple[PicturedDay, Text], ...] = (
    (PicturedDay(DayKind.HOLIDAY, ""), translate("Directory", "public holiday")),
    (PicturedDay(DayKind.DAY_OFF, ""), translate("Directory", "company day off")),
    (PicturedDay(DayKind.WEEKEND, ""), translate("Directory", "weekend")),
    (PicturedDay(DayKind.WORKING, "", is_quiet=True), translate("Directory", "quiet period")),
    (PicturedDay(DayKind.WEEKEND, "", gives_way=True), translate("Directory", "date gives way")),
    (PicturedDay(DayKind.WORKING, "", takes_in=True), translate("Directory", "date comes here")),
)


class YearPicture(QWidget):
    """Shows the months from `first` on. A click on a day chooses it; what is under the mouse is said in a tip."""

    day_chosen = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._w = workspace
        self._color = workspace.theme.color
        self._small, self._strong = workspace.theme.font("small"), workspace.theme.font("small")
        self._strong.setWeight(workspace.theme.font("strong").weight())
        self._hatch = Hatch(workspace.theme.color("line-strong"))
        self._first_weekday = first_weekday(workspace.locale)
        self._first = workspace.today.replace(day=1)
        self._days: Mapping[dt.date, PicturedDay] = {}
        self._places: dict[dt.date, QRectF] = {}
        self._titles: list[tuple[dt.date, QRectF]] = []
        self._legend: list[QRectF] = []
        self._lines = 1  # of the legend
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    def show_days(self, first: dt.date, days: Mapping[dt.date, PicturedDay]) -> None:
        """Show twelve months from the first day of one on; `days` holds each of them."""
        self._first, self._days = first, days
        self._arrange()
        self.update()

    def place_of(self, day: dt.date) -> QRectF:
        """Where a day lies; empty when it is not shown."""
        return self._places.get(day, QRectF())

    def words_at(self, pos: QPoint) -> str:
        """What is said of the day there; "" between the days."""
        day = self._day_at(QPointF(pos))
        return self._days[day].words if day and day in self._days else ""

    def minimumSizeHint(self) -> QSize:
        width = 2 * _MARGIN + 6 * 7 * _LEAST + 5 * _BETWEEN
        months = _GAP + 2 * (_TITLE + _WEEKS * _LEAST + _BETWEEN)
        return QSize(width, months + self._lines * _LEGEND_LINE)

    def sizeHint(self) -> QSize:
        return QSize(560, 340)

    # --- what is where

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        legend, lines = self._spots_of_legend()
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
        width, height = self.width() - 2 * _MARGIN, self.height() - lines * _LEGEND_LINE - _GAP
        columns = max((3, 4, 6), key=lambda n: _side(width, height, n))
        side = max(min(_side(width, height, columns), _MOST), _LEAST)
        month_width = min(width / columns, 7 * side + 3 * _BETWEEN)
        month_height = _TITLE + _WEEKS * side + _BETWEEN
        self._places, self._titles = {}, []
        for n in range(MONTHS):
            month = month_later(self._first, n)
            x, y = round(_MARGIN + n % columns * month_width), round(_GAP + n // columns * month_height)
            self._titles.append((month, QRectF(x, y, month_width - 4, _TITLE)))
            before = (month.weekday() - self._first_weekday) % 7
            for number in range((month_later(month, 1) - month).days):
                row, column = divmod(before + number, 7)
                place = QRectF(x + column * side, y + _TITLE + row * side, side - 1, side - 1)
                self._places[month + dt.timedelta(number)] = place
        foot = min(_GAP + MONTHS // columns * month_height, self.height() - lines * _LEGEND_LINE)
        self._legend = [QRectF(x, foot + line * _LEGEND_LINE + 4, _SAMPLE, _SAMPLE) for x, line in legend]

    def _spots_of_legend(self) -> tuple[list[tuple[float, int]], int]:
        """Where each sample stands along the foot, and on which line; the number of lines."""
        advance = QFontMetricsF(self._small).horizontalAdvance
        x, line, spots = float(_MARGIN), 0, []
        for _, text in _LEGEND:
            width = _SAMPLE + 6 + advance(self._w.say(text)) + 14
            if x + width > self.width() and x > _MARGIN:
                x, line = float(_MARGIN), line + 1
            spots.append((x, line))
            x += width
        return spots, line + 1

    def _day_at(self, point: QPointF) -> dt.date | None:
        return next((day for day, place in self._places.items() if place.contains(point)), None)

    # --- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.day_chosen.emit(day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().event(event)

    # --- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._strong)
        for month, place in self._titles:
            painter.setPen(self._color("text"))
            painter.drawText(place, _LEFT, self._title(month, place.width()))
        painter.setFont(self._small)
        for day, place in self._places.items():
            found = self._days.get(day)
            if found is not None:
                self._paint_day(painter, found, place, str(day.day))
        for (sample, text), place in zip(_LEGEND, self._legend, strict=True):
            self._paint_day(painter, sample, place, "")
            painter.setPen(self._color("text-muted"))
            words = QRectF(place.right() + 6, place.y() - 4, self.width() - place.right() - 6, _LEGEND_LINE)
            painter.drawText(words, _LEFT, self._w.say(text))

    def _title(self, month: dt.date, width: float) -> str:
        """ "November", or "Nov" where that is too long; January and the first month with their year."""
        locale = self._w.locale
        forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        names = [locale.standaloneMonthName(month.month, form) for form in forms]
        if month.month == 1 or month == self._first:
            names = [*(f"{name} {month.year}" for name in names), *names]
        metrics = QFontMetricsF(self._strong)
        return next((name for name in names if metrics.horizontalAdvance(name) <= width), names[-1])

    def _paint_day(self, painter: QPainter, day: PicturedDay, place: QRectF, number: str) -> None:
        color = self._color
        box = place.adjusted(0.5, 0.5, -0.5, -0.5)
        fill, pen, ink = _LOOKS[day.kind]
        painter.setPen(QPen(color(pen), 1))
        painter.setBrush(color(fill))
        painter.drawRoundedRect(box, 2, 2)
        if day.is_quiet:
            painter.fillRect(box, self._hatch.brush(painter))
        if place.width() >= _ROOM_FOR_NUMBER:
            painter.setPen(color(ink))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("warning"))
        if day.gives_way:
            corner, size = place.topRight(), max(place.width() / 3, 5)
            points = (corner, corner - QPointF(size, 0), corner + QPointF(0, size))
            painter.drawPolygon(QPolygonF(points))
        if day.takes_in:
            painter.drawRect(QRectF(place.left() + 2, place.bottom() - 2.5, place.width() - 4, 2.5))
        if day.is_chosen:
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 2, 2)


_LOOKS: Mapping[DayKind, tuple[str, str, str]] = {
    DayKind.WORKING: ("surface-raised", "line", "text"),
    DayKind.WEEKEND: ("holiday", "holiday", "text-muted"),
    DayKind.HOLIDAY: ("accent", "accent", "on-accent"),
    DayKind.DAY_OFF: ("accent-soft", "accent", "text"),
}
"""The colour roles of each kind of day: its ground, its border, its number."""


def _side(width: float, height: float, columns: int) -> float:
    """How large a day can be with so many months side by side."""
    rows = MONTHS // columns
    across = (width / columns - _BETWEEN) / 7
    down = (height / rows - _TITLE - _BETWEEN) / _WEEKS
    return min(across, down)
