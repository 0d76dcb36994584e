"""The button that says what a table is grouped by, and changes it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu

from commplan.domain.texts import Text, translate
from commplan.ui.widgets.shortening_button import ShorteningButton
from commplan.ui.workspace import Workspace


class _Menu(QMenu):
    """Home and End go to its first and last entry."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.setActiveAction(self.actions()[0 if event.key() == Qt.Key.Key_Home else -1])
        else:
            super().keyPressEvent(event)


class GroupButton(ShorteningButton):
    """Shows "Group by: sender" over a menu of the choices; where there is no room for that, "sender"."""

    def __init__(
        self, workspace: Workspace, choices: Mapping[str, Text], chosen: str, on_chosen: Callable[[str], object]
    ) -> None:
        menu = _Menu()
        super().__init__(workspace.icons, menu)
        self._say = workspace.say
        self._choices = choices
        self._on_chosen = on_chosen
        group = QActionGroup(menu)
        for key, words in choices.items():
            action = menu.addAction(self._say(words))
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.setActionGroup(group)
            action.triggered.connect(lambda _=False, key=key: self._choose(key))
        self._show_chosen(chosen)

    def _choose(self, key: str) -> None:
        self._show_chosen(key)
        self._on_chosen(key)

    def _show_chosen(self, key: str) -> None:
        choice = self._say(self._choices[key])
        words = self._say(translate("Plan", "Group by: {name}").format(name=choice))
        self.set_sentences((words, choice), words)
