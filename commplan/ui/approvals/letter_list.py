"""The approvers who are written to: who, to which address, how many items, by when, in which language."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from commplan.domain.texts import translate
from commplan.services.letters import Letter
from commplan.ui.approvals.words import due_words, short_day
from commplan.ui.look import LANGUAGE_NAMES
from commplan.ui.workspace import Workspace

_WHO, _ITEMS, _DUE, _LANGUAGE = range(4)
_ROW = 46
_HEADS = (
    translate("Letters", "Approver and address"),
    translate("Letters", "Items"),
    translate("Letters", "Due"),
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
        header.setSectionResizeMode(_WHO, QHeaderView.ResizeMode.Stretch)
        self.currentItemChanged.connect(self._on_current)
        self.itemChanged.connect(lambda _item, column: self.ticked.emit() if column == _WHO else None)

    def show_letters(self, letters: Sequence[Letter]) -> None:
        self._letters = letters
        self.blockSignals(True)
        self.clear()
        self.addTopLevelItems([self._item(letter) for letter in letters])
        self.blockSignals(False)
        if first := self.topLevelItem(0):
            self.setCurrentItem(first)
        self.ticked.emit()

    def chosen_letters(self) -> list[Letter]:
        """Those that are ticked."""
        rows = ((self.topLevelItem(number), letter) for number, letter in enumerate(self._letters))
        return [letter for item, letter in rows if item and item.checkState(_WHO) == Qt.CheckState.Checked]

    def _item(self, letter: Letter) -> QTreeWidgetItem:
        workspace, approver = self._workspace, letter.approver
        due = approver.items[0].step.due
        missing = workspace.say(translate("Letters", "address not known"))
        item = QTreeWidgetItem()
        item.setText(_WHO, f"{approver.name}\n{letter.address or approver.email or missing}")
        item.setToolTip(_WHO, item.text(_WHO))
        item.setText(_ITEMS, workspace.locale.toString(len(approver.items)))
        item.setTextAlignment(_ITEMS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setText(_DUE, short_day(due, workspace.today, workspace.locale))
        item.setToolTip(_DUE, workspace.say(due_words(due, workspace.today, workspace.schedule.calendar)))
        item.setText(_LANGUAGE, letter.language.upper())
        item.setToolTip(_LANGUAGE, LANGUAGE_NAMES.get(letter.language, letter.language))
        item.setData(_LANGUAGE, Qt.ItemDataRole.AccessibleTextRole, item.toolTip(_LANGUAGE))
        item.setSizeHint(_WHO, QSize(0, _ROW))
        item.setCheckState(_WHO, Qt.CheckState.Checked)
        if due < workspace.today:
            item.setForeground(_DUE, workspace.theme.color("danger"))
            item.setIcon(_DUE, workspace.icons.icon("circle-alert", "danger"))
        if not letter.address:
            item.setIcon(_WHO, workspace.icons.icon("triangle-alert", "warning"))
        return item

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        self.chosen.emit(self._letters[self.indexOfTopLevelItem(item)] if item else None)
