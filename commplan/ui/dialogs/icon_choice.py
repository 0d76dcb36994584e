"""A button with an icon that opens a small board of icons: arrows and Return, or a click, choose one."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem, QWidget

from commplan.domain.texts import translate
from commplan.ui.view_icons import VIEW_ICONS
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.layouts import column
from commplan.ui.workspace import Workspace

_COLUMNS = 6
_CELL = 32  # pixels


class IconChoice(Button):
    """Shows the chosen icon; `chosen` tells of another one."""

    chosen = Signal(str)

    def __init__(self, workspace: Workspace, name: str = VIEW_ICONS[0]) -> None:
        super().__init__(workspace.icons, "", on_click=self.open)
        self._icons = workspace.icons
        words = workspace.say(translate("Window", "Icon"))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.show_icon(name)
        self.board = _Board(workspace, self)
        self.board.icons.itemActivated.connect(self._choose)
        self.board.icons.itemClicked.connect(self._choose)

    def show_icon(self, name: str) -> None:
        self.name = name
        self.setIcon(self._icons.icon(name))
        self.setIconSize(QSize(16, 16))

    def open(self) -> None:
        """Show the board below, the chosen icon marked."""
        self.board.icons.setCurrentRow(VIEW_ICONS.index(self.name))
        self.board.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.board.show()
        self.board.icons.setFocus()

    def _choose(self, item: QListWidgetItem) -> None:
        self.board.close()
        name = VIEW_ICONS[self.board.icons.row(item)]
        if name != self.name:
            self.show_icon(name)
            self.chosen.emit(name)


class _Board(QFrame):
    """All icons, six in a row."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.icons = QListWidget()
        self.icons.setProperty("role", "icons")
        self.icons.setViewMode(QListView.ViewMode.IconMode)
        self.icons.setMovement(QListView.Movement.Static)
        self.icons.setFrameShape(QFrame.Shape.NoFrame)
        self.icons.setGridSize(QSize(_CELL, _CELL))
        self.icons.setIconSize(QSize(16, 16))
        self.icons.setAccessibleName(workspace.say(translate("Window", "Icon")))
        self.icons.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.icons.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for number, name in enumerate(VIEW_ICONS):
            item = QListWidgetItem(workspace.icons.icon(name), "")
            spoken = workspace.say(translate("Window", "Icon {number}").format(number=number + 1))
            item.setSizeHint(QSize(_CELL - 2, _CELL - 2))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.icons.addItem(item)
        rows = -(-len(VIEW_ICONS) // _COLUMNS)
        self.icons.setFixedSize(_COLUMNS * _CELL + 4, rows * _CELL + 4)
        self.setLayout(column(self.icons, margins=(4, 4, 4, 4)))
