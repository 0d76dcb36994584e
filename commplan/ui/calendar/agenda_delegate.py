"""Draws a line of the agenda: date, icon, time, title, status."""

import datetime as dt

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from commplan.domain.texts import translate
from commplan.domain.words import Status
from commplan.planning.deadlines import Deadline
from commplan.ui.calendar.agenda_rows import AgendaRow, DayRow, WeekRow
from commplan.ui.calendar.days import CalendarItem, EventMark, Span
from commplan.ui.calendar.periods import days_words
from commplan.ui.calendar.stamps import Hatch
from commplan.ui.calendar.words import deadlines_words, week_words
from commplan.ui.dates import qdate, time_words
from commplan.ui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
LINE = 28
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DATE, _ICON, _TIME, _TITLE = 16, 152, 178, 260  # where the columns begin
_MARGIN = 16


class AgendaDelegate(QStyledItemDelegate):
    """Fonts and words are looked up once; only lines that are seen are drawn."""

    def __init__(self, workspace: Workspace, *, has_dates: bool = True) -> None:
        super().__init__()
        self._w = workspace
        self._has_dates = has_dates
        theme = workspace.theme
        self._color = theme.color
        self._body, self._strong, self._small = theme.font("body"), theme.font("strong"), theme.font("small")
        self._struck = QFont(self._body)
        self._struck.setStrikeOut(True)
        self._hatch = Hatch(theme.color("hatch"))
        self._nothing = workspace.say(translate("Calendar", "nothing today"))
        self._all_day = workspace.say(translate("Calendar", "all day"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(400, LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(ROW)
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        if isinstance(row, WeekRow):
            self._week(painter, row, rect)
        else:
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, self._color("accent-soft"))
            self._line(painter, row, rect)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(2, 2, -2, -2))

    # --- weeks and dates

    def _week(self, painter: QPainter, row: WeekRow, rect: QRectF) -> None:
        painter.fillRect(rect, self._color("surface"))
        painter.setPen(QPen(self._color("line"), 0))
        painter.drawLine(rect.topLeft(), rect.topRight())
        number, days = week_words(row.date, self._w)
        painter.setFont(self._strong)
        painter.setPen(self._color("text"))
        painter.drawText(rect.adjusted(_DATE, 0, 0, 0), _LEFT, number)
        painter.setFont(self._body)
        painter.setPen(self._color("text-muted"))
        count = self._w.say(translate("Calendar", "%n communication(s)", "", 1).count(row.count)) if row.count else ""
        painter.drawText(rect.adjusted(_ICON, 0, -_MARGIN, 0), _LEFT, f"{days}  ·  {count}" if count else days)

    def _date(self, painter: QPainter, day: dt.date, rect: QRectF) -> None:
        is_today = day == self._w.today
        painter.setFont(self._strong if is_today else self._body)
        painter.setPen(self._color("accent" if is_today else "text"))
        painter.drawText(rect.adjusted(_DATE, 0, 0, 0), _LEFT, self._w.locale.toString(qdate(day), "ddd d MMM"))

    # --- lines

    def _line(self, painter: QPainter, row: DayRow, rect: QRectF) -> None:
        if row.is_first and self._has_dates:
            painter.setPen(QPen(self._color("line"), 0))
            painter.drawLine(rect.topLeft(), rect.topRight())
            self._date(painter, row.date, rect)
        if not self._has_dates:
            rect = rect.adjusted(_DATE - _ICON, 0, 0, 0)
        match row.what:
            case None if not row.day.note:
                self._icon_and_words(painter, rect, "sun", self._nothing, self._color("text-muted"))
            case None:
                self._note(painter, rect, "calendar-off", row.day.note, QBrush(self._color("holiday")))
            case tuple():
                self._deadlines(painter, rect, row.what)
            case CalendarItem():
                self._item(painter, rect, row.what)
            case EventMark():
                self._mark(painter, rect, row.what)
            case Span(item=None):
                words = f"{row.what.words}, {days_words(row.what.first, row.what.last, self._w.locale)}"
                self._note(painter, rect, "volume-x", words, self._hatch.brush(painter))
            case Span(item=CalendarItem() as item):
                self._item(painter, rect, item)
            case Span(item=EventMark() as mark):
                self._mark(painter, rect, mark)

    def _note(self, painter: QPainter, rect: QRectF, icon: str, words: str, ground: QBrush) -> None:
        """A day off or a quiet period."""
        painter.fillRect(rect.adjusted(_ICON - 6, 1, -_MARGIN, -1), ground)
        self._icon_and_words(painter, rect, icon, words, self._color("text-muted"))

    def _deadlines(self, painter: QPainter, rect: QRectF, deadlines: tuple[Deadline, ...]) -> None:
        """Approvals due: a thin mark at the left, solid once one is overdue."""
        is_overdue = any(deadline.is_overdue for deadline in deadlines)
        color = self._color("danger" if is_overdue else "warning")
        style = Qt.PenStyle.SolidLine if is_overdue else Qt.PenStyle.DotLine
        painter.setPen(QPen(color, 2, style))
        x = rect.x() + _ICON - 6
        painter.drawLine(QPointF(x, rect.y() + 4), QPointF(x, rect.bottom() - 4))
        self._icon_and_words(painter, rect, "stamp", deadlines_words(deadlines, self._w), color)

    def _item(self, painter: QPainter, rect: QRectF, item: CalendarItem) -> None:
        middle, dated = rect.center().y(), item.dated
        self._w.icons.paint_channel(painter, item.form, rect.x() + _ICON, middle - 8)
        painter.setFont(self._small)
        painter.setPen(self._color("text-muted"))
        when = time_words(dated.time, self._w.locale) if dated.time else self._all_day
        if dated.last_date > dated.date:
            when = self._until(dated.last_date)
        painter.drawText(self._when_place(rect), _LEFT, when)
        cancelled = item.status == Status.CANCELLED
        painter.setFont(self._struck if cancelled else self._body)
        painter.setPen(self._color("text-muted" if cancelled else "text"))
        self._words(painter, rect.adjusted(_TITLE, 0, -48, 0), item.title)
        self._w.icons.paint_status(painter, item.status, rect.right() - 30, middle - 7)

    def _until(self, day: dt.date) -> str:
        return "→ " + self._w.locale.toString(qdate(day), "d MMM")

    @staticmethod
    def _when_place(rect: QRectF) -> QRectF:
        return QRectF(rect.x() + _TIME, rect.y(), _TITLE - _TIME - 4, rect.height())

    def _mark(self, painter: QPainter, rect: QRectF, mark: EventMark) -> None:
        """An event without communications: its title in a dashed outline."""
        painter.setPen(QPen(self._color("line-strong"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(_ICON - 5.5, 2.5, -_MARGIN - 0.5, -2.5), 4, 4)
        muted = self._color("text-muted")
        self._icon_and_words(painter, rect, "calendar", mark.title, muted, _TITLE)
        if mark.last_date > mark.date:
            painter.setFont(self._small)
            painter.drawText(self._when_place(rect), _LEFT, self._until(mark.last_date))

    def _icon_and_words(
        self, painter: QPainter, rect: QRectF, icon: str, words: str, color: QColor, left: int = _TIME
    ) -> None:
        self._w.icons.paint(painter, icon, color, rect.x() + _ICON, rect.center().y() - 8, 16)
        painter.setFont(self._body)
        painter.setPen(color)
        self._words(painter, rect.adjusted(left, 0, -48, 0), words)

    def _words(self, painter: QPainter, place: QRectF, words: str) -> None:
        painter.drawText(
            place, _LEFT, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
        )
