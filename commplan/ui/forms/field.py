"""One field of a form: its label above, its editor, and what is wrong with it below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from commplan.domain.texts import sentence
from commplan.ui.forms.editor import Editor
from commplan.ui.widgets.labels import label


class Field:
    """The three parts of a field; `field_row` lays them out. Empty words: the editor says itself what it is."""

    def __init__(self, words: str, editor: Editor) -> None:
        self.editor = editor
        self.name = label(words, "label", wrap=True)
        self.name.setBuddy(editor.focusProxy() or editor)  # readers of the screen look at the widget inside
        if not words:
            self.name.hide()
        self.problem_line = label("", "error", wrap=True)
        self.problem_line.hide()

    @property
    def problem(self) -> str:
        """What stands below the editor; empty when all is well."""
        return self.problem_line.text()

    def show_problem(self, words: str) -> None:
        """Say what is wrong, as a sentence of its own; empty words take it away."""
        words = sentence(words)
        if words == self.problem:
            return
        self.problem_line.setText(words)
        self.problem_line.setVisible(bool(words))
        self.editor.set_error(bool(words))


def field_row(fields: Sequence[Field]) -> QGridLayout:
    """Fields side by side, with their editors on one line whatever the length of the labels."""
    layout = QGridLayout()
    layout.setHorizontalSpacing(8)
    layout.setVerticalSpacing(2)
    for column, field in enumerate(fields):
        if field.name.text():
            layout.addWidget(field.name, 0, column, alignment=Qt.AlignmentFlag.AlignBottom)
        layout.addWidget(field.editor, 1, column, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(field.problem_line, 2, column, 1, len(fields) - column)
        layout.setColumnStretch(column, 1)
    return layout
