"""Several rows of the queue are chosen: how many, and the ways to decide about all of them, or to put them up."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from commplan.domain.texts import translate
from commplan.ui.approvals.bulk_rows import cases_of, drafts_of
from commplan.ui.approvals.work import Work
from commplan.ui.widgets.buttons import Button, PrimaryButton
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
        self.put_up = Button(workspace.icons, workspace.say(translate("Approvals", "Put up for approval")), "stamp")
        self._keys, self._put_up_keys = label("", "muted"), label("", "muted")
        words_of_rows = column(self._headline, self._below, spacing=2)
        deciding, putting_up = row(self.button, self._keys, None), row(self.put_up, self._put_up_keys, None)
        self.setLayout(column(words_of_rows, deciding, putting_up, spacing=10, margins=(16, 12, 16, 12)))
        self.hide()

    def follow(self, deciding: QAction, putting_up: QAction) -> None:
        """The page's actions, and their keys."""
        for action, button, keys in (
            (deciding, self.button, self._keys),
            (putting_up, self.put_up, self._put_up_keys),
        ):
            button.clicked.connect(action.trigger)
            keys.setText(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            action.changed.connect(partial(_follow, button, action))

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        first = self.put_up if self.button.isHidden() else self.button
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def show_busy(self, is_busy: bool) -> None:
        """Say that texts are being rendered, which takes a moment."""
        if is_busy and self.isVisible():
            self._below.setText(self._workspace.say(translate("Approvals", "Preparing the texts…")))

    def show_rows(self, rows: Sequence[Work]) -> None:
        """Say how many, and how many steps of them may decide now."""
        say, steps, drafts = self._workspace.say, len(cases_of(rows)), len(drafts_of(rows))
        self._headline.setText(say(translate("Approvals", "%n row(s) selected", "", 1).count(len(rows))))
        below = translate("Approvals", "None of them waits for a decision now.")
        if steps:
            below = translate("Approvals", "%n step(s) may be decided now.", "", 1).count(steps)
        self.button.setToolTip("" if steps else say(below))
        words = [say(below)] if steps or not drafts else []
        if drafts:
            words.append(say(translate("Approvals", "%n message(s) may be put up for approval.", "", 1).count(drafts)))
        self._below.setText("\n".join(words))
        self.button.setVisible(bool(steps) or not drafts)
        self._keys.setVisible(bool(steps) or not drafts)
        self.put_up.setVisible(bool(drafts))
        self._put_up_keys.setVisible(bool(drafts))


def _follow(button: Button, action: QAction) -> None:
    button.setEnabled(action.isEnabled())
