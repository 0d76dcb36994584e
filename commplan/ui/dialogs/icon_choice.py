"""A button with an icon that opens a small board of icons."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget, QWidgetAction

from commplan.domain.texts import translate
from commplan.ui.view_icons import VIEW_ICONS
from commplan.ui.widgets.buttons import IconButton, MenuButton
from commplan.ui.workspace import Workspace

_COLUMNS = 6


class IconChoice(MenuButton):
    """Shows the chosen icon; `chosen` tells of another one."""

    chosen = Signal(str)

    def __init__(self, workspace: Workspace, name: str = VIEW_ICONS[0]) -> None:
        menu = QMenu()
        super().__init__(workspace.icons, "", menu)
        self._icons, self._menu = workspace.icons, menu
        words = workspace.say(translate("Window", "Icon"))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.show_icon(name)
        board = QWidget()
        grid = QGridLayout(board)
        grid.setContentsMargins(4, 4, 4, 4)
        grid.setSpacing(2)
        self.buttons: dict[str, IconButton] = {}
        for number, icon in enumerate(VIEW_ICONS):
            spoken = workspace.say(translate("Window", "Icon {number}").format(number=number + 1))
            button = self.buttons[icon] = IconButton(workspace.icons, icon, spoken, partial(self._choose, icon))
            grid.addWidget(button, *divmod(number, _COLUMNS))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(board)
        menu.addAction(holder)
        menu.aboutToShow.connect(self._focus_chosen)

    def show_icon(self, name: str) -> None:
        self.name = name
        self.setIcon(self._icons.icon(name))

    def _focus_chosen(self) -> None:
        self.buttons[self.name].setFocus()

    def _choose(self, name: str) -> None:
        self._menu.close()
        if name != self.name:
            self.show_icon(name)
            self.chosen.emit(name)
