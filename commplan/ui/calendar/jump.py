"""Going to a date: typed, or picked from a month."""

import datetime as dt
import re

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from commplan.domain.texts import Text, translate
from commplan.planning.month_dates import read_month_date
from commplan.ui.dates import date_words, pydate, qdate
from commplan.ui.forms.date_editors import DateEditor
from commplan.ui.widgets.buttons import Button, set_look
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.widgets.month_picker import month_picker
from commplan.ui.workspace import Workspace

_COMPLETE = re.compile(r"\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}-\d\d-\d\d")  # a whole date, as it is written
_NO_DAY = translate("Calendar", "There is no such day. Type a date such as {forms}.")
_NO_DATE = translate("Calendar", "This is no date. Type one such as {forms}.")


class JumpPopup(QFrame):
    """Closes with Esc, and when a date was chosen."""

    day_wanted = Signal(object)

    def __init__(self, workspace: Workspace, day: dt.date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._locale, self._year = workspace.locale, day.year
        self._say = say = workspace.say
        self.line = QLineEdit(date_words(day, workspace.locale))
        self.line.selectAll()
        self.line.setAccessibleName(say(translate("Calendar", "Date")))
        self.line.textChanged.connect(self._read)
        self.line.returnPressed.connect(self._go)
        self._forms = translate("Calendar", "{date}, {short} or {iso}").format(
            date=date_words(day, workspace.locale), short=f"{day.day}.{day.month}.", iso=day.isoformat()
        )
        self.hint = label("", "small", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.month = month_picker(workspace.icons, workspace.locale)
        self.month.setSelectedDate(qdate(day))
        self.month.clicked.connect(lambda picked: self._want(pydate(picked)))
        self.month.activated.connect(lambda picked: self._want(pydate(picked)))
        go = Button(workspace.icons, say(translate("Calendar", "Go")), on_click=self._go)
        name = label(say(translate("Calendar", "Date")), "label")
        field = column(name, row(self.line, go), self.hint, spacing=4)
        self.setLayout(column(field, self.month, margins=(12, 10, 12, 12)))
        self._explain(None)

    def show_at(self, corner: QPoint) -> None:
        """Show with the upper left corner at a point of the screen."""
        self.adjustSize()
        self._keep_room()
        self.adjustSize()
        self.move(corner)
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _keep_room(self) -> None:
        """Nothing moves when something is wrong: there is room for the longest that can be said."""
        heights = []
        for problem in (_NO_DAY, _NO_DATE, None):
            self._explain(problem)
            heights.append(self.hint.heightForWidth(self.hint.width()))
        self.hint.setMinimumHeight(max(heights))

    def _day(self) -> dt.date | None:
        return DateEditor.read(self.line.text().strip(), self._locale, self._year)

    def _is_whole(self) -> bool:
        """Whether a date is typed in full, though there may be no such day."""
        words = self.line.text().strip()
        written = read_month_date(words)
        return bool(_COMPLETE.fullmatch(words) or (written and written.year))

    def _read(self) -> None:
        """Let the month follow what is typed; a day that does not exist is said at once, the rest when it is wanted."""
        day = self._day()
        self._explain(_NO_DAY if day is None and self._is_whole() else None)
        if day:
            self.month.setSelectedDate(qdate(day))

    def _go(self) -> None:
        day = self._day()
        if day:
            self._want(day)
        else:
            self._explain(_NO_DAY if self._is_whole() else _NO_DATE)
            self.line.setFocus()
            self.line.selectAll()

    def _explain(self, problem: Text | None) -> None:
        """Say below the field what is wrong, and always what is understood."""
        text = problem or translate("Calendar", "For example {forms}.")
        words = self._say(text.format(forms=self._forms))
        self.hint.setText(words)
        self.line.setAccessibleDescription(words)
        set_look(self.hint, role="error" if problem else "small")
        set_look(self.line, state="error" if problem else "")

    def _want(self, day: dt.date) -> None:
        self.close()
        self.day_wanted.emit(day)
