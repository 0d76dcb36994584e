"""Two dates below the quick choices of the period filter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.planning.selection import Selection
from commplan.ui.forms.date_editors import DateEditor
from commplan.ui.forms.field import Field, field_row
from commplan.ui.workspace import Workspace


class PeriodLine(QWidget):
    """A period of one's own: from a day to a day, either of them left open if one likes."""

    chosen = Signal(object, object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        say = workspace.say
        tip = say(translate("Window", "Choose a day"))
        words = (say(translate("Window", "From")), say(translate("Window", "To")))
        self.fields = [
            Field(name, DateEditor(workspace.icons, workspace.locale, pick_tip=tip, today=workspace.today))
            for name in words
        ]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 4)
        layout.addLayout(field_row(self.fields))
        for field, name in zip(self.fields, words, strict=True):
            field.editor.name(name)
            field.editor.committed.connect(self._on_committed)

    def show_period(self, selection: Selection) -> None:
        for field, day in zip(self.fields, (selection.start, selection.end), strict=True):
            field.editor.show_value(day)
            field.show_problem("")

    def _on_committed(self) -> None:
        days = []
        for field in self.fields:
            try:
                days.append(field.editor.value())
                field.show_problem("")
            except UserError as error:
                field.show_problem(self._workspace.say(error.text))
                return
        start, end = days
        if start and end and end < start:
            wrong = translate("Window", "The last day lies before the first.")
            self.fields[1].show_problem(self._workspace.say(wrong))
            return
        self.chosen.emit(start, end)
