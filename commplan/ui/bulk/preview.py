"""The rows of a bulk change as a table: what, before, after, what speaks against it; ticked are those taken."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeView

from commplan.domain.plan import Plan, name_of
from commplan.domain.records import Communication
from commplan.domain.texts import Text, translate
from commplan.services.bulk import BulkRow
from commplan.ui.workspace import Workspace

WHAT, BEFORE, AFTER, NOTE = range(4)
_ROW = 28
_SHARES, _WIDE_SHARES = (0.25, 0.16, 0.31), (0.4, 0.23, 0.3)  # of what, before and after; the second without notes
_HEADINGS = (
    translate("Plan", "What"),
    translate("Plan", "Before"),
    translate("Plan", "After"),
    translate("Plan", "To note"),
)
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_ROOT = QModelIndex()


class BulkRows(QAbstractTableModel):
    """The rows, and which of them are ticked: at first all that nothing speaks against."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._plan: Plan = workspace.plan
        self.rows: Sequence[BulkRow] = ()
        self._ticked: set[int] = set()

    def set_rows(self, rows: Sequence[BulkRow]) -> None:
        self.beginResetModel()
        self._plan = self._workspace.plan
        self.rows = rows
        self._ticked = {number for number, row in enumerate(rows) if row.is_possible and not row.asks}
        self.endResetModel()

    @property
    def taken(self) -> list[BulkRow]:
        return [self.rows[number] for number in sorted(self._ticked)]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if role == _Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._workspace.say(_HEADINGS[section])
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return self._words(row, column)
        theme = self._workspace.theme
        if role == _Role.CheckStateRole and column == WHAT and row.is_possible:
            return Qt.CheckState.Checked if index.row() in self._ticked else Qt.CheckState.Unchecked
        if role == _Role.FontRole and column == AFTER and row.is_possible:
            return theme.font("strong")
        if role == _Role.SizeHintRole:
            return QSize(0, _ROW)
        if role == _Role.ForegroundRole:
            if column == NOTE and (row.asks or not row.is_possible):
                return theme.color("warning")
            return theme.color("text" if row.is_possible and column != BEFORE else "text-muted")
        return None

    def _words(self, row: BulkRow, column: int) -> str:
        if column == WHAT:
            if isinstance(row.record, Communication):
                event = self._plan.find("content_event", row.record.event_id)
                return f"{row.record.title} · {name_of(event)}" if event else row.record.title
            return name_of(row.record)
        text: Text | None = (None, row.before, row.after, row.note)[column]
        return self._workspace.say(text) if text else ""

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == WHAT and self.rows[index.row()].is_possible:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole or not self.rows[index.row()].is_possible:
            return False
        self.tick([index.row()], is_ticked=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick(self, numbers: Sequence[int], *, is_ticked: bool) -> None:
        """Take these rows, or leave them."""
        possible = {number for number in numbers if self.rows[number].is_possible}
        self._ticked = self._ticked | possible if is_ticked else self._ticked - possible
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, NOTE))

    def is_ticked(self, number: int) -> bool:
        return number in self._ticked


class BulkTable(QTreeView):
    """Space ticks all selected rows, or takes their ticks away."""

    def __init__(self, workspace: Workspace, model: BulkRows) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setProperty("role", "framed")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(workspace.say(translate("Plan", "What would change")))
        header = self.header()
        header.setStretchLastSection(False)  # it would keep a width of its own
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        """Share the room; without notes the others have theirs too."""
        has_notes = not self._rows.rows or any(row.note for row in self._rows.rows)
        room = self.viewport().width()
        for column, share in enumerate(_SHARES if has_notes else _WIDE_SHARES):
            self.header().resizeSection(column, int(room * share))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        numbers = [index.row() for index in self.selectionModel().selectedRows()]
        if event.key() == Qt.Key.Key_Space and numbers:
            self._rows.tick(numbers, is_ticked=not all(self._rows.is_ticked(n) for n in numbers))
        else:
            super().keyPressEvent(event)
