"""What a year will hold: a row for each form, a mark for each week with a date, twelve months side by side."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy

from commplan.domain.labels import choice_label
from commplan.domain.records import Channel, Communication
from commplan.domain.texts import translate
from commplan.domain.words import Form
from commplan.planning.schedule import Schedule
from commplan.ui.workspace import Look

_ROW = 20
_ROWS = 6
_NAMES = 176
_MARGIN = 16
_HEAD = 64
_MARK = 11
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Year:
    """The dates of a plan by form, those with most dates first; `count` is that of all."""

    start: dt.date
    end: dt.date
    count: int
    dates: Mapping[Form, tuple[dt.date, ...]]


def year_of(schedule: Schedule) -> Year:
    """The year of a plan. Pure; expanding a whole plan takes a moment."""
    plan = schedule.plan
    found: dict[Form, list[dt.date]] = {}
    for dated in schedule.whole_plan():
        channel_id = plan.get(Communication, dated.communication_id).channel_id
        if channel_id:
            found.setdefault(plan.get(Channel, channel_id).form, []).append(dated.date)
    count = sum(map(len, found.values()))
    ordered = sorted(found.items(), key=lambda pair: -len(pair[1]))[:_ROWS]
    return Year(plan.info.start, plan.info.end, count, {form: tuple(dates) for form, dates in ordered})


class YearPreview(QFrame):
    """Painted; the number of dates stands in the heading and in the accessible text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._look = look
        self.year: Year | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_year(self, year: Year) -> None:
        self.year = year
        say = self._look.say
        rows = (f"{say(choice_label(form))}: {len(dates)}" for form, dates in year.dates.items())
        self.setAccessibleName(", ".join(rows))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, _HEAD + _ROWS * _ROW + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        theme = self._look.theme
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("strong"))
        painter.drawText(_MARGIN, 26, self._look.say(translate("Window", "What the year will hold")))
        if self.year is not None:
            self._paint_year(painter, self.year)

    def _paint_year(self, painter: QPainter, year: Year) -> None:
        theme = self._look.theme
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text-muted"))
        head = QRectF(0, 10, self.width() - _MARGIN, 22)
        painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._period(year))
        if not year.dates:
            text = translate("Window", "Holidays only: you add the first content event.")
            painter.drawText(_MARGIN, _HEAD + 10, self._look.say(text))
            return
        self._paint_months(painter, year)
        for number, (form, dates) in enumerate(year.dates.items()):
            self._paint_row(painter, number, form, dates, year)

    def _period(self, year: Year) -> str:
        locale = self._look.locale
        words = " – ".join(f"{locale.standaloneMonthName(day.month)} {day.year}" for day in (year.start, year.end))
        count = translate("Window", "%n date(s)", "", 1).count(year.count)
        return f"{self._look.say(count)} · {words}"

    def _x(self, day: dt.date, year: Year) -> float:
        months = (day.year - year.start.year) * 12 + day.month - year.start.month
        left = _MARGIN + _NAMES
        return left + (self.width() - left - _MARGIN) * (months + (day.day - 1) / 31) / 12

    def _paint_months(self, painter: QPainter, year: Year) -> None:
        locale, theme = self._look.locale, self._look.theme
        for ahead in range(13):
            number, month = divmod(year.start.year * 12 + year.start.month - 1 + ahead, 12)
            x = round(self._x(dt.date(number, month + 1, 1), year))
            painter.setPen(QPen(theme.color("line-strong" if month == 0 and ahead else "line"), 1))
            painter.drawLine(x, _HEAD - 6, x, _HEAD + len(year.dates) * _ROW)
            if ahead < 12:
                width = self._x(dt.date(number, month + 1, 31 if month == 0 else 28), year) - x
                painter.setPen(theme.color("text-muted"))
                name = locale.standaloneMonthName(month + 1, locale.FormatType.NarrowFormat).upper()
                painter.drawText(QRectF(x, _HEAD - 26, width, 18), Qt.AlignmentFlag.AlignCenter, name)

    def _paint_row(self, painter: QPainter, number: int, form: Form, dates: tuple[dt.date, ...], year: Year) -> None:
        theme, top = self._look.theme, _HEAD + number * _ROW
        look = theme.channel(form)
        self._look.icons.paint_channel(painter, form, _MARGIN, top + 2)
        painter.setPen(theme.color("text"))
        words = self._look.say(choice_label(form))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _NAMES - 28)
        painter.drawText(QPointF(_MARGIN + 22, top + 14), words)
        for day in {day - dt.timedelta(days=day.weekday()) for day in dates}:
            x = round(self._x(max(day, year.start), year))
            painter.setPen(QPen(look.ink, 1))
            painter.setBrush(look.tint)
            painter.drawRect(QRectF(x + 0.5, top + 4.5, _WEEK - 1, _MARK))
            painter.fillRect(QRectF(x, top + 4, 3, _MARK + 1), look.ink)
