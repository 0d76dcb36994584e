"""What is said when the filter leaves nothing: which part of it to give up."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from commplan.domain.texts import translate
from commplan.planning.facets import loosened, without
from commplan.planning.filter_words import NAMES
from commplan.planning.selection import Selection, select, select_of
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import clear
from commplan.ui.workspace import Workspace

_MOST = 3


class FilterHint(QWidget):
    """A line below the filter bar; hidden while anything is found."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 4, 16, 4)
        self._layout.setSpacing(12)
        self._left = ""  # the id of an event of which something was left last time
        self.hide()

    def update_hint(self) -> None:
        """Look anew whether the filter leaves anything."""
        selection = self._workspace.selection.value
        is_empty = selection != Selection() and not self._leaves_anything(selection)
        self.setVisible(is_empty)
        if is_empty:
            self._fill(selection)

    def _leaves_anything(self, selection: Selection) -> bool:
        """Where something was left last time it mostly is still: looking there first takes no time."""
        schedule, today = self._workspace.schedule, self._workspace.today
        if self._left and select_of(schedule, [self._left], selection, today):
            return True
        left = select(schedule, selection, today)
        self._left = left[0].event_id if left else ""
        return bool(left)

    def _fill(self, selection: Selection) -> None:
        clear(self._layout)
        say, workspace = self._workspace.say, self._workspace
        found = loosened(workspace.schedule, selection, workspace.today)
        picture = QLabel()
        picture.setPixmap(workspace.icons.pixmap("search", "text-muted"))
        self._layout.addWidget(picture)
        self._layout.addWidget(label(say(translate("Window", "The filter leaves nothing.")), "muted"))
        for field, number in found[:_MOST]:
            text = translate("Window", "Without “{name}”: %n date(s)", "", 1).count(number)
            self._link(say(text.format(name=NAMES[field])), without(selection, field))
        self._link(say(translate("Window", "Clear all filters")), Selection())
        self._layout.addStretch(1)

    def _link(self, words: str, selection: Selection) -> None:
        link = LinkButton(words, partial(self._workspace.selection.set, selection))
        self._layout.addWidget(link, alignment=Qt.AlignmentFlag.AlignVCenter)
