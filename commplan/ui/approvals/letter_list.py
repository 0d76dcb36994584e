"""The approvers who are written to: who, how many items, by when, to which address, in which language."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from commplan.domain.texts import translate
from commplan.services.letters import Letter
from commplan.ui.approvals.words import due_words, short_day
from commplan.ui.look import LANGUAGE_NAMES
from commplan.ui.workspace import Workspace

_WHO, _ITEMS, _DUE, _ADDRESS, _LANGUAGE = range(5)
_ROW, _WIDEST, _ADDRESS_LEAST = 32, 280, 110
_HEADS = (
    translate("Letters", "Approver"),
    translate("Letters", "Items"),
    translate("Letters", "Due"),
    translate("Letters", "Address"),
    translate("Letters", "Language"),
)


class LetterList(QTreeWidget):
    """A row with a check box for each letter; all are ticked at first. Space ticks the row with the cursor."""

    chosen = Signal(object)
    """The Letter with the cursor."""
    ticked = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._letters: Sequence[Letter] = ()
        self.setHeaderLabels([workspace.say(text) for text in _HEADS])
        self.setAccessibleName(workspace.say(translate("Letters", "Letters to approvers")))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setProperty("role", "framed")
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (_WHO, _ADDRESS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.currentItemChanged.connect(self._on_current)
        self.itemChanged.connect(lambda _item, column: self.ticked.emit() if column == _WHO else None)

    def show_letters(self, letters: Sequence[Letter]) -> None:
        self._letters = letters
        self.blockSignals(True)
        self.clear()
        self.addTopLevelItems([self._item(letter) for letter in letters])
        self.blockSignals(False)
        self._share_room()
        if first := self.topLevelItem(0):
            self.setCurrentItem(first)
        self.ticked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The names have what they need, the addresses what is left, and a little in any case."""
        room = self.viewport().width() - sum(self.columnWidth(column) for column in (_ITEMS, _DUE, _LANGUAGE))
        names = max(min(self.sizeHintForColumn(_WHO), room - _ADDRESS_LEAST, _WIDEST), _ADDRESS_LEAST)
        self.setColumnWidth(_WHO, names)
        self.setColumnWidth(_ADDRESS, max(room - names, _ADDRESS_LEAST))

    def chosen_letters(self) -> list[Letter]:
        """Those that are ticked."""
        rows = ((self.topLevelItem(number), letter) for number, letter in enumerate(self._letters))
        return [letter for item, letter in rows if item and item.checkState(_WHO) == Qt.CheckState.Checked]

    def _item(self, letter: Letter) -> QTreeWidgetItem:
        workspace, approver = self._workspace, letter.approver
        due = approver.items[0].step.due
        missing = workspace.say(translate("Letters", "not known"))
        item = QTreeWidgetItem()
        item.setText(_WHO, approver.name)
        item.setText(_ITEMS, workspace.locale.toString(len(approver.items)))
        item.setTextAlignment(_ITEMS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setText(_DUE, short_day(due, workspace.today, workspace.locale))
        item.setToolTip(_DUE, workspace.say(due_words(due, workspace.today, workspace.schedule.calendar)))
        item.setText(_ADDRESS, letter.address or approver.email or missing)
        item.setText(_LANGUAGE, letter.language.upper())
        item.setToolTip(_LANGUAGE, LANGUAGE_NAMES.get(letter.language, letter.language))
        item.setData(_LANGUAGE, Qt.ItemDataRole.AccessibleTextRole, item.toolTip(_LANGUAGE))
        item.setSizeHint(_ADDRESS, QSize(0, _ROW))
        item.setCheckState(_WHO, Qt.CheckState.Checked)
        if due < workspace.today:
            item.setForeground(_DUE, workspace.theme.color("danger"))
            item.setIcon(_DUE, workspace.icons.icon("circle-alert", "danger"))
        if not letter.address:
            item.setForeground(_ADDRESS, workspace.theme.color("warning"))
            item.setIcon(_ADDRESS, workspace.icons.icon("triangle-alert", "warning"))
        for column in (_WHO, _ADDRESS):
            item.setToolTip(column, item.text(column))
        return item

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        self.chosen.emit(self._letters[self.indexOfTopLevelItem(item)] if item else None)
