"""The button that chooses which columns a table shows."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from commplan.domain.texts import translate
from commplan.ui.tables.rows_view import RowsView
from commplan.ui.widgets.buttons import IconButton
from commplan.ui.workspace import Workspace


class ColumnMenu(IconButton):
    def __init__(self, workspace: Workspace, view: RowsView) -> None:
        super().__init__(workspace.icons, "columns-3", workspace.say(translate("Plan", "Choose columns")))
        self._view = view
        self._usual = workspace.say(translate("Plan", "As at first"))
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        header = self._view.header
        for number in range(1, header.count()):  # the first column names the row
            action = menu.addAction(str(self._view.rows.headerData(number, header.orientation())))
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(number))
            action.triggered.connect(lambda checked, n=number: self._show(n, is_shown=checked))
        menu.addSeparator()
        usual: QAction = menu.addAction(self._usual)
        usual.triggered.connect(lambda: header.start_over(self._view.viewport().width()))

    def _show(self, number: int, *, is_shown: bool) -> None:
        self._view.setColumnHidden(number, not is_shown)
        self._view.header.fit(self._view.viewport().width())
        self._view.header.columns_changed.emit()
