"""The button that chooses which columns a table shows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton

from commplan.domain.texts import translate
from commplan.ui.tables.rows_view import RowsView
from commplan.ui.widgets.buttons import IconButton
from commplan.ui.workspace import Workspace


class StayingMenu(QMenu):
    """A menu that stays open while its boxes are ticked: several columns are chosen in one go."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._ticks(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._ticks(self.activeAction()):
            super().keyPressEvent(event)

    def _ticks(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class ColumnMenu(IconButton):
    """Offers the columns of `view`: the usual ones, the others by section."""

    def __init__(self, workspace: Workspace, view: RowsView) -> None:
        super().__init__(workspace.icons, "columns-3", workspace.say(translate("Plan", "Choose columns")))
        self._say = workspace.say
        self._view = view
        self._usual = workspace.say(translate("Plan", "As at first"))
        menu = StayingMenu(self)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        header = self._view.header
        sections: dict[str, QMenu] = {}
        for number, column in enumerate(self._view.rows.columns[1:], 1):  # the first column names the row
            place = menu
            if column.section is not None:
                words = self._say(column.section)
                place = sections.get(words) or sections.setdefault(words, self._section(menu, words))
            action = place.addAction(str(self._view.rows.headerData(number, header.orientation())))
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(number))
            action.triggered.connect(lambda checked, n=number: self._show(n, is_shown=checked))
        menu.addSeparator()
        usual: QAction = menu.addAction(self._usual)
        usual.triggered.connect(lambda: header.start_over(self._view.viewport().width()))

    def _section(self, menu: QMenu, words: str) -> QMenu:
        if not any(action.menu() for action in menu.actions()):
            menu.addSeparator()
        section = StayingMenu(words, menu)
        menu.addMenu(section)
        return section

    def _show(self, number: int, *, is_shown: bool) -> None:
        self._view.setColumnHidden(number, not is_shown)
        self._view.header.fit(self._view.viewport().width())
        self._view.header.columns_changed.emit()
