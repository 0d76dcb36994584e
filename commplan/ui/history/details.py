"""What the chosen line of the history says, beside the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from commplan.domain.history import BLOB, HistoryEntry, RecordChange
from commplan.domain.texts import translate
from commplan.planning.change_words import ChangeWords, names_in
from commplan.ui.dates import date_words
from commplan.ui.history.change_parts import ChangeParts
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import clear
from commplan.ui.workspace import Workspace

_MOST = 40  # changes of one step that are spelled out


def change_words(workspace: Workspace, changes: Sequence[RecordChange]) -> ChangeWords:
    """Puts changes into the words of the window."""
    return ChangeWords(workspace.plan, workspace.say, lambda day: date_words(day, workspace.locale), names_in(changes))


class Details(QScrollArea):
    """A title, who and when, and the changes one below the other."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("role", "surface")
        self.list = QVBoxLayout(inside)
        self.list.setContentsMargins(16, 12, 16, 16)
        self.list.setSpacing(2)
        self.setWidget(inside)

    def show_changes(
        self, title: str, below: str, changes: Sequence[RecordChange], entry: HistoryEntry | None = None
    ) -> None:
        """Show these changes; with their `entry`, deleted records can be brought back."""
        clear(self.list)
        shown = [change for change in changes if change.kind != BLOB]
        if title:
            self.list.addWidget(label(title, "strong", wrap=True))
            self.list.addWidget(label(below, "small", wrap=True))
            self.list.addSpacing(12)
        parts = ChangeParts(self._workspace, change_words(self._workspace, changes), self.list)
        for change in shown[:_MOST]:
            parts.add(change, entry)
        if len(shown) > _MOST:
            more = translate("Window", "… and %n more change(s) in this step", "", 1).count(len(shown) - _MOST)
            self.list.addWidget(label(self._workspace.say(more), "muted", wrap=True))
        self.list.addStretch(1)
        self.verticalScrollBar().setValue(0)
