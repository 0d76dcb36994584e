"""One day with everything on it, over the calendar: where "+n more" leads."""

import datetime as dt

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from commplan.domain.texts import translate
from commplan.ui.calendar.agenda_delegate import LINE
from commplan.ui.calendar.agenda_list import AgendaList
from commplan.ui.calendar.agenda_rows import DayRow, day_rows
from commplan.ui.calendar.days import Period
from commplan.ui.calendar.words import day_facts
from commplan.ui.dates import long_date_words
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace

_WIDTH, _MOST_LINES = 440, 12


class DayPopup(QFrame):
    """Closes when something beside it is clicked, and with Esc. `entries` is its list."""

    def __init__(self, workspace: Workspace, day: dt.date, found: Period, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.day = day
        title = long_date_words(day, workspace.locale)
        self.setAccessibleName(title)
        self.entries = AgendaList(workspace, has_dates=False)
        rows = day_rows(found, day)
        self.entries.lines.show(rows)
        self.entries.setFixedHeight(LINE * max(1, min(len(rows), _MOST_LINES)) + 2)
        self.add_button = Button(workspace.icons, workspace.say(translate("Calendar", "Content event")), "plus")
        heading = column(label(title, "strong"), spacing=0, margins=(16, 10, 16, 0))
        facts = ", ".join(workspace.say(fact) for fact in day_facts(found.days[day], workspace))
        heading.addWidget(label(facts, "small", wrap=True))
        foot = row(None, self.add_button, margins=(16, 0, 12, 12))
        self.setLayout(column(heading, self.entries, foot, spacing=8, margins=(1, 1, 1, 1)))
        self.setFixedWidth(_WIDTH)
        first = next((n for n, line in enumerate(rows) if isinstance(line, DayRow) and line.entry), 0)
        self.entries.go_to_line(first)
        self.entries.setFocus()

    def show_at(self, corner: QPoint) -> None:
        """Show with the upper left corner at a point of the screen, as far as there is room."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = min(corner.x(), room.right() - self.width())
        y = min(corner.y(), room.bottom() - self.height())
        self.move(max(x, room.left()), max(y, room.top()))
        self.show()
        self.entries.setFocus(Qt.FocusReason.PopupFocusReason)
