"""What the chosen line of the history says, beside the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from commplan.domain.errors import UserError
from commplan.domain.history import BLOB, HistoryEntry, RecordChange
from commplan.domain.texts import translate
from commplan.planning.change_words import ChangeWords, names_in
from commplan.ui.dates import date_words
from commplan.ui.history.change_parts import ChangeParts
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, clear, column, row
from commplan.ui.workspace import Workspace

_SOME = 40  # changes that are spelled out at a time


def change_words(workspace: Workspace, changes: Sequence[RecordChange]) -> ChangeWords:
    """Puts changes into the words of the window."""
    return ChangeWords(workspace.plan, workspace.say, lambda day: date_words(day, workspace.locale), names_in(changes))


class Details(QScrollArea):
    """A title, who and when, and the changes one below the other; of many some, and more when they are asked for."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._parts: ChangeParts | None = None
        self._entry: HistoryEntry | None = None
        self._left: Sequence[RecordChange] = ()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list = column(spacing=2)
        self._rest = label("", "muted", wrap=True)
        self._more = LinkButton(workspace.say(translate("Window", "Show more")), self._add_some)
        inside = box(
            column(self.list, self._rest, row(self._more, None), None, spacing=2, margins=(16, 12, 16, 16)), "surface"
        )
        self.setWidget(inside)

    def show_changes(
        self, title: str, below: str, changes: Sequence[RecordChange], entry: HistoryEntry | None = None
    ) -> None:
        """Show these changes; with their `entry`, deleted records can be brought back."""
        clear(self.list)
        if title:
            self.list.addWidget(label(title, "strong", wrap=True))
            self.list.addWidget(label(below, "small", wrap=True))
            self.list.addSpacing(12)
        self._parts = ChangeParts(self._workspace, change_words(self._workspace, changes), self.list)
        self._entry = entry
        self._left = [change for change in changes if change.kind != BLOB]
        self._add_some()
        self.verticalScrollBar().setValue(0)

    def _add_some(self) -> None:
        """Spell out the next changes, and say how many are left."""
        shown, self._left = self._left[:_SOME], self._left[_SOME:]
        try:
            for change in shown:
                assert self._parts is not None
                self._parts.add(change, self._entry)
        except UserError as error:  # the history of a damaged plan
            self.list.addWidget(label(self._workspace.say(error.text), "error", wrap=True))
        more = translate("Window", "… and %n more change(s) in this step", "", 1).count(len(self._left))
        self._rest.setText(self._workspace.say(more))
        for widget in (self._rest, self._more):
            widget.setVisible(bool(self._left))
