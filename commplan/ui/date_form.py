"""One date of a communication: its status, and its day and time."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from commplan.domain.errors import UserError
from commplan.domain.fields import specs_of
from commplan.domain.labels import choice_label, field_label
from commplan.domain.records import Communication, Occurrence
from commplan.domain.texts import translate
from commplan.planning.schedule import Dated
from commplan.planning.status import status_of
from commplan.services.scopes import CommunicationMove, Reach
from commplan.ui.current import Item
from commplan.ui.date_status import fill_status_menu
from commplan.ui.forms.factory import editor_for
from commplan.ui.forms.field import Field, field_row
from commplan.ui.lazy import load
from commplan.ui.result_form import ResultForm
from commplan.ui.widgets.buttons import MenuButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import line, row
from commplan.ui.workspace import Workspace


class DateForm(QWidget):
    """Hidden unless one date is selected."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._dated: Dated | None = None
        say = workspace.say
        self._picture, self._status = QLabel(), label("", "strong")
        self._date, self._time, self._length = self._field("date"), self._field("time"), self._field("duration")
        menu = QMenu()
        menu.aboutToShow.connect(lambda: self._fill(menu))
        change = MenuButton(workspace.icons, say(translate("Window", "Status")), menu, small=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(8)
        layout.addLayout(row(self._picture, self._status, None, change, spacing=6))
        layout.addWidget(label(say(translate("Window", "This date")), "strong"))
        layout.addLayout(field_row([self._date, self._time, self._length]))
        self.result = ResultForm(workspace)
        layout.addWidget(self.result)
        layout.addWidget(line())
        layout.addWidget(label(say(translate("Window", "All dates")), "strong"))

    def _field(self, name: str) -> Field:
        editor = editor_for(self._workspace, "occurrence", specs_of(Occurrence)[name])
        field = Field(self._workspace.say(field_label("communication", name)), editor)
        editor.committed.connect(lambda: self._save(field))
        editor.restored.connect(self._show)
        return field

    def _fill(self, menu: QMenu) -> None:
        if self._dated is not None:
            fill_status_menu(menu, self._workspace, self._dated, self)

    def show_dated(self, dated: Dated | None) -> None:
        self._dated = dated
        self.setVisible(dated is not None)
        self.setEnabled(not self._workspace.session.read_only)
        self.result.show_dated(dated)
        self._show()

    def _show(self) -> None:
        if self._dated is None:
            return
        status = status_of(self._workspace.plan, self._dated)
        self._picture.setPixmap(self._workspace.icons.status_pixmap(status))
        self._status.setText(self._workspace.say(choice_label(status)))
        self._length.editor.setEnabled(self._dated.time is not None)
        values = (self._date, self._dated.date), (self._time, self._dated.time), (self._length, self._dated.duration)
        for field, value in values:
            field.show_problem("")
            field.editor.show_value(value)

    def _save(self, field: Field) -> None:
        dated = self._dated
        if dated is None:
            return
        try:
            day: dt.date | None = self._date.editor.value()
            time: Any = self._time.editor.value()
            length: Any = self._length.editor.value()
            if length is None:  # as all dates
                length = self._workspace.plan.get(Communication, dated.communication_id).duration
            if (day, time, length) != (dated.date, dated.time, dated.duration):
                for each in (self._date, self._time, self._length):
                    each.editor.touched = False
                edit = CommunicationMove(dated=dated, date=day or dated.date, time=time, duration=length)
                load("commplan.ui.dialogs.scope:ask_scope")(self._workspace, edit, self.window(), self._moved)
                return
        except UserError as error:
            field.editor.touched = True
            field.show_problem(self._workspace.say(error.text))
        else:
            self._show()

    def _moved(self, reach: Reach | None) -> None:
        """It was said which dates are meant. This one stays selected, also where it went over to a new event."""
        if reach is not None and reach.communication is not None and reach.original is not None:
            self._workspace.current.set([Item("communication", reach.communication.id, reach.original)])
        self._show()
