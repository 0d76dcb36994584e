"""The next dates that a frequency gives, what the day rule did to them, and warnings."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from commplan.domain.records import ContentEvent, EventException
from commplan.domain.texts import translate
from commplan.planning.coming import Coming, coming, warnings
from commplan.planning.expansion import EventDate
from commplan.planning.workdays import WorkingCalendar
from commplan.ui.forms.frequency_lines import coming_words, warning_words
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column
from commplan.ui.workspace import Workspace


class DateList(QListWidget):
    """The dates; Delete and F2 ask to leave the current one out, or to move it."""

    leave_out_wanted = Signal()
    move_wanted = Signal()

    def fit(self) -> None:
        """Be as high as the lines, which wrap where they are too long."""
        self.doItemsLayout()
        self.setFixedHeight(max(self.contentsSize().height(), 1) + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.leave_out_wanted.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.move_wanted.emit()
        else:
            super().keyPressEvent(event)


class FrequencyDates(QWidget):
    """A list of `count` dates, and what to know about the frequency below it."""

    def __init__(self, workspace: Workspace, count: int) -> None:
        super().__init__()
        self._workspace = workspace
        self._count = count
        self._dates: list[Coming] = []
        self.list = DateList()
        self.list.setProperty("role", "framed")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setResizeMode(DateList.ResizeMode.Adjust)
        self.list.setAccessibleName(workspace.say(translate("Window", "Next dates")))
        self.warning = label("", "warning", wrap=True)
        self.none = label(workspace.say(translate("Window", "No date lies ahead.")), "small", wrap=True)
        self.setLayout(column(self.list, self.none, self.warning, spacing=4))

    def show_event(
        self,
        event: ContentEvent,
        exceptions: Sequence[EventException],
        since: dt.date,
        staying: Sequence[EventDate] = (),
    ) -> None:
        """The dates from `since` on, of an event that need not be in the plan, and those that stay where they are."""
        say, locale, info = self._workspace.say, self._workspace.locale, self._workspace.plan.info
        calendar = WorkingCalendar.of(self._workspace.plan)
        self._dates = coming(event, exceptions, calendar, since, self._count, staying)
        row = self.list.currentRow()
        self.list.clear()
        for date in self._dates:
            item = QListWidgetItem(words := say(coming_words(date, event, locale, info.end)))
            item.setToolTip(words)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), len(self._dates) - 1))
        self.list.fit()
        self.list.setVisible(bool(self._dates))
        self.none.setVisible(not self._dates)
        found = warnings(event, exceptions, calendar, info)
        self.warning.setText("\n".join(map(say, warning_words(found, locale))))
        self.warning.setVisible(bool(self.warning.text()))

    def current(self) -> Coming | None:
        """The date that is selected in the list."""
        row = self.list.currentRow()
        return self._dates[row] if 0 <= row < len(self._dates) else None
