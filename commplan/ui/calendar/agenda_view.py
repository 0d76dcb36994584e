"""The agenda: days one after the other with what goes out on them, not cut at the ends of months."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from commplan.domain.texts import translate
from commplan.domain.words import Status
from commplan.ui.calendar.days import CalendarItem, Day, Entry, EventMark, Period
from commplan.ui.calendar.words import day_words, item_words
from commplan.ui.dates import qdate, time_words
from commplan.ui.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ROW = Qt.ItemDataRole.UserRole
LINE = 32


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One line: an item of a day, or the day alone when it is off. `is_first` carries the date."""

    day: Day
    item: Entry | None
    is_first: bool


def agenda_rows(period: Period) -> list[AgendaRow]:
    """The lines of the days that hold something; what goes on for several days stands on its first day shown."""
    rows = []
    first_day = min(period.days, default=dt.date.max)
    for date, day in period.days.items():
        begun: list[Entry] = [s.item for s in period.spans if s.item and max(s.first, first_day) == date]
        items = [*begun, *day.entries]
        if day.note and not items:
            rows.append(AgendaRow(day, None, True))
        rows += [AgendaRow(day, item, n == 0) for n, item in enumerate(items)]
    return rows


class AgendaModel(QAbstractListModel):
    """The lines of the agenda; passive."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.rows: list[AgendaRow] = []

    def set_rows(self, rows: list[AgendaRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if row.item is None:
                return day_words(row.day, self._workspace)
            day = self._workspace.locale.toString(qdate(row.day.date), QLocale.FormatType.LongFormat)
            return f"{day}, {item_words(row.item, self._workspace)}"
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        has_item = self.rows[index.row()].item is not None
        return (Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable) if has_item else Qt.ItemFlag.ItemIsEnabled


class AgendaDelegate(QStyledItemDelegate):
    """Draws a line: date, icon, time, title, status."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._w = workspace
        theme = workspace.theme
        self._body, self._strong, self._small = theme.font("body"), theme.font("strong"), theme.font("small")
        self._struck = QFont(self._body)
        self._struck.setStrikeOut(True)
        self._all_day = workspace.say(translate("Calendar", "all day"))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(400, LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: AgendaRow = index.data(ROW)
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        color = self._w.theme.color
        if row.day.note and row.item is None:
            painter.fillRect(rect, color("holiday"))
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("accent-soft"))
        if row.is_first:
            painter.setPen(QPen(color("line"), 0))
            painter.drawLine(rect.topLeft(), rect.topRight())
            self._date(painter, row.day.date, rect)
        if row.item is None:
            painter.setFont(self._body)
            painter.setPen(color("text-muted"))
            painter.drawText(rect.adjusted(152, 0, -16, 0), _LEFT, row.day.note)
        elif isinstance(row.item, EventMark):
            self._mark(painter, row.item, rect)
        else:
            self._item(painter, row.item, rect)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("focus"), 2))
            painter.drawRect(rect.adjusted(2, 2, -2, -2))

    def _date(self, painter: QPainter, day: dt.date, rect: QRectF) -> None:
        is_today = day == self._w.today
        painter.setFont(self._strong if is_today else self._body)
        painter.setPen(self._w.theme.color("accent" if is_today else "text"))
        words = self._w.locale.toString(qdate(day), "ddd d MMM")
        painter.drawText(rect.adjusted(16, 0, 0, 0), _LEFT, words)

    def _item(self, painter: QPainter, item: CalendarItem, rect: QRectF) -> None:
        color = self._w.theme.color
        middle = rect.center().y()
        self._w.icons.paint_channel(painter, item.form, rect.x() + 152, middle - 8)
        painter.setFont(self._small)
        painter.setPen(color("text-muted"))
        time = time_words(item.dated.time, self._w.locale) if item.dated.time else self._all_day
        painter.drawText(QRectF(rect.x() + 180, rect.y(), 76, rect.height()), _LEFT, time)
        cancelled = item.status == Status.CANCELLED
        painter.setFont(self._struck if cancelled else self._body)
        painter.setPen(color("text-muted" if cancelled else "text"))
        self._title(painter, item, rect)
        self._w.icons.paint_status(painter, item.status, rect.right() - 30, middle - 7)

    def _mark(self, painter: QPainter, mark: EventMark, rect: QRectF) -> None:
        """An event without communications: its title in a dashed outline."""
        muted = self._w.theme.color("text-muted")
        painter.setPen(QPen(self._w.theme.color("line-strong"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(rect.adjusted(146.5, 4.5, -16.5, -4.5), 4, 4)
        self._w.icons.paint(painter, "calendar", muted, rect.x() + 152, rect.center().y() - 8, 16)
        painter.setFont(self._body)
        painter.setPen(muted)
        self._title(painter, mark, rect)

    def _title(self, painter: QPainter, entry: Entry, rect: QRectF) -> None:
        place = rect.adjusted(260, 0, -48, 0)
        words = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, _LEFT, words)


class AgendaView(QListView):
    """The agenda as a list: arrows move, what is current is shown in the inspector."""

    item_chosen = Signal(object)
    """An Entry became current."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._rows = AgendaModel(workspace)
        self._delegate = AgendaDelegate(workspace)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(workspace.say(translate("Calendar", "Agenda")))
        self.selectionModel().currentChanged.connect(self._choose)

    def set_period(self, period: Period) -> None:
        """Show new days; what was current stays so where it is still there."""
        self.selectionModel().blockSignals(True)
        self._rows.set_rows(agenda_rows(period))
        wanted = self._workspace.current.item
        for n, row in enumerate(self._rows.rows):
            if row.item and row.item.key == wanted:
                self.setCurrentIndex(self._rows.index(n))
        self.selectionModel().blockSignals(False)

    @property
    def is_empty(self) -> bool:
        return not self._rows.rows

    def _choose(self, current: QModelIndex) -> None:
        row: AgendaRow | None = current.data(ROW) if current.isValid() else None
        if row and row.item:
            self.item_chosen.emit(row.item)
