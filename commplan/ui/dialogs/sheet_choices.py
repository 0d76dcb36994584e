"""How approval sheets are put together and what stands on them, for files and for paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from commplan.documents.sheet_facts import SheetLooks
from commplan.domain.records import ApprovalPath, ApprovalStep
from commplan.domain.texts import Text, translate
from commplan.domain.words import NoAnswer
from commplan.planning.folding import fold
from commplan.services.export_request import Arrangement
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column
from commplan.ui.workspace import Workspace

_ARRANGEMENTS = (
    (Arrangement.SHEETS, translate("Export", "a sheet for each date")),
    (Arrangement.PER_APPROVER, translate("Export", "for each approver: list and sheets")),
    (Arrangement.SUMMARY, translate("Export", "for each approver: one signature")),
)


class SheetChoices(QWidget):
    """Tells when something was chosen."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._say = workspace.say
        self.arrangement_choice = QComboBox()
        for value, words in _ARRANGEMENTS:
            self.arrangement_choice.addItem(self._say(words), value)
        self._person = QComboBox()
        self._person.addItem(self._say(translate("Export", "everybody")), "")
        for name in _names(workspace):
            self._person.addItem(name, name)
        self._annex = self._flag(translate("Export", "Texts as an annex"))
        self._load = self._flag(translate("Export", "Audience load and conflicts"), is_on=True)
        self._code = self._flag(translate("Export", "QR code and code to type"), is_on=True)
        flags = (self._annex, self._load, self._code)
        self._approver = self._named(translate("Export", "Approver"), self._person)
        arrangement = self._named(translate("Export", "Arrangement"), self.arrangement_choice)
        self.setLayout(column(arrangement, self._approver, *flags, spacing=6, margins=(0, 0, 0, 0)))
        self.arrangement_choice.activated.connect(self._on_arranged)
        self._person.activated.connect(lambda _: self.changed.emit())
        self._show_possible()

    def _named(self, text: Text, combo: QComboBox) -> QWidget:
        name = label(self._say(text), "label")
        name.setBuddy(combo)
        combo.setAccessibleName(name.text())
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        part = QWidget()
        part.setLayout(column(name, combo, spacing=2, margins=(0, 0, 0, 0)))
        return part

    def _flag(self, text: Text, *, is_on: bool = False) -> QCheckBox:
        flag = QCheckBox(self._say(text))
        flag.setChecked(is_on)
        flag.clicked.connect(lambda _: self.changed.emit())
        return flag

    def _on_arranged(self) -> None:
        self._show_possible()
        self.changed.emit()

    def _show_possible(self) -> None:
        """Sheets of dates are for all steps; a summary has no room for load and codes."""
        arrangement = self.arrangement
        self._approver.setVisible(arrangement != Arrangement.SHEETS)
        for flag in (self._load, self._code):
            flag.setVisible(arrangement != Arrangement.SUMMARY)

    @property
    def arrangement(self) -> Arrangement:
        value: Arrangement = self.arrangement_choice.currentData()
        return value

    @property
    def person(self) -> str:
        """Whose decisions are asked for; "" for everybody's."""
        return "" if self.arrangement == Arrangement.SHEETS else str(self._person.currentData())

    @property
    def looks(self) -> SheetLooks:
        return SheetLooks(annex=self._annex.isChecked(), load=self._load.isChecked(), code=self._code.isChecked())


def _names(workspace: Workspace) -> list[str]:
    """Everybody whom the approval paths name: persons, roles, delegates, and whom a matter passes to."""
    steps, paths = workspace.plan.table(ApprovalStep).values(), workspace.plan.table(ApprovalPath).values()
    names = {name for step in steps for name in (step.person, step.role, step.delegate)}
    names |= {path.escalate_to for path in paths if path.no_answer == NoAnswer.ESCALATE}
    return sorted(names - {""}, key=fold)
