"""Several rows of the queue are chosen: how many, and the way to decide about all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from commplan.domain.texts import translate
from commplan.ui.approvals.bulk_rows import cases_of
from commplan.ui.approvals.work import Work
from commplan.ui.widgets.buttons import PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace


class Several(QWidget):
    """Stands in place of the panel of one date, so that nobody decides about one and takes it for all."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._headline, self._below = label("", "strong", wrap=True), label("", "muted", wrap=True)
        words = workspace.say(translate("Approvals", "Record several decisions…"))
        self.button = PrimaryButton(workspace.icons, words, "list-checks")
        self._keys = label("", "muted")
        words_of_rows = column(self._headline, self._below, spacing=2)
        self.setLayout(column(words_of_rows, row(self.button, self._keys, None), spacing=10, margins=(16, 12, 16, 12)))
        self.hide()

    def follow(self, action: QAction) -> None:
        """The page's action, and its keys."""
        self.button.clicked.connect(lambda _=False: action.trigger())
        self._keys.setText(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        action.changed.connect(lambda: self.button.setEnabled(action.isEnabled()))

    def show_rows(self, rows: Sequence[Work]) -> None:
        """Say how many, and how many steps of them may decide now."""
        say, steps = self._workspace.say, len(cases_of(rows))
        self._headline.setText(say(translate("Approvals", "%n row(s) selected", "", 1).count(len(rows))))
        below = translate("Approvals", "None of them waits for a decision now.")
        if steps:
            below = translate("Approvals", "%n step(s) may be decided now.", "", 1).count(steps)
        self._below.setText(say(below))
        self.button.setToolTip("" if steps else say(below))
