"""Draws the year from its layout: twelve months, each day shaded by how much goes out on it."""

import datetime as dt
from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen

from commplan.domain.texts import translate
from commplan.ui.calendar.days import Day
from commplan.ui.calendar.entry_painter import LEFT, RADIUS
from commplan.ui.calendar.stamps import Hatch, Labels, Stamps
from commplan.ui.calendar.year_layout import STEPS, Block, YearLayout, step_of
from commplan.ui.workspace import Workspace

_BOX = 14  # a sample in the legend


class YearPainter:
    """Fonts, colours and words, looked up once."""

    def __init__(self, workspace: Workspace, first_weekday: int) -> None:
        self._w = workspace
        theme = workspace.theme
        self._color = theme.color
        self._today = workspace.today
        self._small, self._strong, self._bold = theme.font("small"), theme.font("strong"), theme.font("small")
        self._bold.setWeight(self._strong.weight())
        self._stamps, self._labels, self._bolds = Stamps(), Labels(self._small), Labels(self._bold)
        self._hatch = Hatch(theme.color("hatch"))
        self._heat = [theme.heat(step / STEPS) for step in range(STEPS + 1)]
        say, locale = workspace.say, workspace.locale
        self._density = say(translate("Calendar", "Communications a day:"))
        self._kinds = {
            "holiday": say(translate("Calendar", "day off")),
            "quiet": say(translate("Calendar", "quiet period")),
            "due": say(translate("Calendar", "approval due")),
        }
        numbers = ((first_weekday + n) % 7 + 1 for n in range(7))
        self._weekdays = [locale.standaloneDayName(number, QLocale.FormatType.NarrowFormat) for number in numbers]
        self._months = [locale.standaloneMonthName(n + 1, QLocale.FormatType.LongFormat) for n in range(12)]

    def paint(
        self,
        painter: QPainter,
        layout: YearLayout,
        days: Mapping[dt.date, Day],
        least: tuple[int, ...],
        clip: QRectF,
    ) -> None:
        """Draw what lies within `clip`; `least` are the thresholds of density."""
        self._today = self._w.today
        painter.fillRect(clip, self._color("surface-raised"))
        for block in layout.blocks:
            if block.place.intersects(clip):
                self._block(painter, block, days, least, clip)
        if layout.legend.intersects(clip):
            self._legend(painter, layout.legend, least)

    def outline(self, painter: QPainter, rect: QRectF, role: str) -> None:
        """A line around a day: today, the day of the keyboard."""
        painter.setPen(QPen(self._color(role), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)

    def _block(
        self, painter: QPainter, block: Block, days: Mapping[dt.date, Day], least: tuple[int, ...], clip: QRectF
    ) -> None:
        painter.setFont(self._strong)
        painter.setPen(self._color("text"))
        painter.drawText(block.title, LEFT, self._months[block.month.month - 1])
        painter.setPen(self._color("text-muted"))
        for words, rect in zip(self._weekdays, block.weekdays, strict=True):
            self._labels.draw(painter, rect, words)
        for number, rect in block.weeks:
            self._labels.draw(painter, rect, str(number))
        for cell in block.cells:
            if cell.rect.intersects(clip):
                self._day(painter, days[cell.date], cell.rect, least)

    def _day(self, painter: QPainter, day: Day, rect: QRectF, least: tuple[int, ...]) -> None:
        if day.note or not day.is_working or day.is_quiet:
            self._ground(painter, day, rect)
        is_today, step = day.date == self._today, step_of(day.count, least)
        due = bool(day.deadlines) + bool(day.overdue)
        if step or due or is_today:
            inset = 4.0 if day.note or day.is_quiet else 1.5  # the kind of day shows around it
            looks = (step, due, is_today, inset)
            self._stamps.draw(painter, rect, looks, lambda p, place: self._marks(p, place, *looks))
        pen = self._heat[step].text if step else self._color("text" if day.is_working else "text-muted")
        painter.setPen(self._color("accent") if is_today and not step else pen)
        (self._bolds if is_today else self._labels).draw(painter, rect, str(day.date.day))

    def _marks(self, painter: QPainter, rect: QRectF, step: int, due: int, is_today: bool, inset: float) -> None:
        """What lies between the ground of a day and its number; `due` is 0, 1, or 2 once an approval is overdue."""
        box = rect.adjusted(1.5, 1.5, -1.5, -1.5)
        if step:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._heat[step].fill)
            painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 3, 3)
        if due:
            self._deadlines(painter, box, is_overdue=due > 1)
        if is_today:
            self.outline(painter, box, "accent")

    def _ground(self, painter: QPainter, day: Day, rect: QRectF) -> None:
        """What kind of day it is; a day off has a corner too."""
        if day.note or not day.is_working:
            painter.fillRect(rect, self._color("holiday" if day.note else "weekend"))
        if day.is_quiet:
            painter.fillRect(rect, self._hatch.brush(painter))
        if day.note:
            _corner(painter, rect, QBrush(self._color("line-strong")))

    def _deadlines(self, painter: QPainter, box: QRectF, *, is_overdue: bool) -> None:
        """A thin mark below the number: dashed, solid once an approval is overdue."""
        color, style = self._color("warning"), Qt.PenStyle.DotLine
        if is_overdue:
            color, style = self._color("danger"), Qt.PenStyle.SolidLine
        painter.setPen(QPen(color, 2, style))
        y = box.bottom() - 1.5
        painter.drawLine(QPointF(box.left() + 3, y), QPointF(box.right() - 3, y))

    # --- the legend

    def legend_lines(self, width: float, least: tuple[int, ...]) -> int:
        """How many lines the legend needs in that width."""
        advance = QFontMetricsF(self._small).horizontalAdvance
        words = [self._density, *_ranges(least), *self._kinds.values()]
        needed = sum(advance(each) + 12 for each in words) + (len(words) - 1) * (_BOX + 6) + 12
        return 1 if needed <= width else 2

    def _legend(self, painter: QPainter, place: QRectF, least: tuple[int, ...]) -> None:
        painter.setFont(self._small)
        lines = self.legend_lines(place.width(), least)
        line = QRectF(place.x(), place.y(), place.width(), place.height() / lines)
        x = self._legend_words(painter, line, line.x(), self._density)
        for n, words in enumerate(_ranges(least)):
            rect = self._legend_box(line, x)
            painter.fillRect(rect, self._heat[n + 1].fill)
            x = self._legend_words(painter, line, rect.right() + 6, words)
        x += 12
        if lines > 1:
            line, x = line.translated(0, line.height()), line.x()
        for kind, words in self._kinds.items():
            rect = self._legend_box(line, x)
            self._sample(painter, kind, rect)
            x = self._legend_words(painter, line, rect.right() + 6, words)

    def _sample(self, painter: QPainter, kind: str, rect: QRectF) -> None:
        painter.setPen(QPen(self._color("line"), 1))
        painter.setBrush(self._color("holiday") if kind == "holiday" else self._color("surface-raised"))
        painter.drawRect(rect)
        if kind == "holiday":
            _corner(painter, rect, QBrush(self._color("line-strong")))
        elif kind == "quiet":
            painter.fillRect(rect, self._hatch.brush(painter))
        else:
            painter.setPen(QPen(self._color("warning"), 2, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(rect.left() + 2, rect.bottom() - 3), QPointF(rect.right() - 1, rect.bottom() - 3))

    def _legend_box(self, place: QRectF, x: float) -> QRectF:
        return QRectF(round(x), round(place.center().y() - _BOX / 2), _BOX, _BOX)

    def _legend_words(self, painter: QPainter, place: QRectF, x: float, words: str) -> float:
        """Draw words of the legend; where the next thing begins."""
        painter.setPen(self._color("text-muted"))
        painter.drawText(QRectF(x, place.y(), place.right() - x, place.height()), LEFT, words)
        return x + painter.fontMetrics().horizontalAdvance(words) + 12


def _corner(painter: QPainter, rect: QRectF, brush: QBrush) -> None:
    """A small triangle in the upper right corner."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    x, y = rect.right(), rect.top()
    painter.drawPolygon([QPointF(x - 5, y), QPointF(x, y), QPointF(x, y + 5)])


def _ranges(least: tuple[int, ...]) -> list[str]:
    """The counts of each step in words: "1", "2–4", "5+"."""
    words = [str(low) if high == low + 1 else f"{low}–{high - 1}" for low, high in pairwise(least)]
    return [*words, f"{least[-1]}+"]
