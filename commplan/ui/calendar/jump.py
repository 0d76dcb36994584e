"""Going to a date: typed, or picked from a month."""

import datetime as dt

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from commplan.domain.texts import translate
from commplan.ui.dates import date_words, pydate, qdate
from commplan.ui.forms.date_editors import DateEditor
from commplan.ui.widgets.buttons import Button, set_look
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.widgets.month_picker import month_picker
from commplan.ui.workspace import Workspace


class JumpPopup(QFrame):
    """Closes with Esc, and when a date was chosen."""

    day_wanted = Signal(object)

    def __init__(self, workspace: Workspace, day: dt.date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._locale, self._year = workspace.locale, day.year
        say = workspace.say
        self.line = QLineEdit(date_words(day, workspace.locale))
        self.line.selectAll()
        self.line.setAccessibleName(say(translate("Calendar", "Date")))
        self.line.textChanged.connect(self._read)
        self.line.returnPressed.connect(self._go)
        self.month = month_picker(workspace.icons, workspace.locale)
        self.month.setSelectedDate(qdate(day))
        self.month.clicked.connect(lambda picked: self._want(pydate(picked)))
        self.month.activated.connect(lambda picked: self._want(pydate(picked)))
        go = Button(workspace.icons, say(translate("Calendar", "Go")), on_click=self._go)
        name = label(say(translate("Calendar", "Date")), "label")
        self.setLayout(column(name, row(self.line, go), self.month, margins=(12, 10, 12, 12)))

    def show_at(self, corner: QPoint) -> None:
        """Show with the upper left corner at a point of the screen."""
        self.adjustSize()
        self.move(corner)
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _day(self) -> dt.date | None:
        return DateEditor.read(self.line.text().strip(), self._locale, self._year)

    def _read(self) -> None:
        """Let the month follow what is typed."""
        day = self._day()
        set_look(self.line, state="" if day or not self.line.text().strip() else "error")
        if day:
            self.month.setSelectedDate(qdate(day))

    def _go(self) -> None:
        day = self._day()
        if day:
            self._want(day)

    def _want(self, day: dt.date) -> None:
        self.close()
        self.day_wanted.emit(day)
