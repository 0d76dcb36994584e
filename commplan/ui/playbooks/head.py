"""Name and description of a playbook: editable where it belongs to the plan."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from commplan.domain.texts import translate
from commplan.ui.forms.field import Field, field_row
from commplan.ui.forms.text_editors import LineEditor, LinesEditor
from commplan.ui.playbooks.list import Entry
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column
from commplan.ui.workspace import Workspace


class PlaybookHead(QStackedWidget):
    """Leaving a field that was changed tells so."""

    edited = Signal(str, str)
    """Name, description."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        say = workspace.say
        self.name, self.description = LineEditor(), LinesEditor(2)
        fields = []
        for words, editor in (
            (translate("Plan", "Name"), self.name),
            (translate("Plan", "Description"), self.description),
        ):
            editor.name(say(words))
            editor.committed.connect(self._tell)
            fields.append(field_row([Field(say(words), editor)]))
        self._title, self._words = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self.addWidget(box(column(self._title, self._words, None, spacing=4)))
        self.addWidget(box(column(*fields, None, spacing=4)))

    def show_entry(self, entry: Entry | None) -> None:
        name, description = (entry.name, entry.description) if entry else ("", "")
        self._title.setText(name)
        self._words.setText(description)
        self.name.show_value(name)
        self.description.show_value(description)
        is_own = entry is not None and entry.record is not None
        self.setCurrentIndex(1 if is_own else 0)
        self._fit()

    def _fit(self) -> None:
        """As high as what is shown needs: the words of a supplied one are fewer than two fields."""
        current = self.currentWidget()
        assert current is not None
        self.setFixedHeight(max(current.heightForWidth(self.width()), current.minimumSizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _tell(self) -> None:
        self.edited.emit(self.name.value(), self.description.value())
