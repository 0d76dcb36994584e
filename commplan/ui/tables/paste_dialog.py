"""What can't be pasted as it is, shown before anything is changed: leave that out, or cancel."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from commplan.domain.plan import name_of
from commplan.domain.texts import Text, translate
from commplan.planning.pasting import Problem, Proposal
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace

Take = Callable[[Proposal, Sequence[str]], object]

_NEW: dict[str, Text] = {
    "sender": translate("Plan", "Add %n new sender(s): {names}", "", 1),
    "audience": translate("Plan", "Add %n new audience(s): {names}", "", 1),
    "channel": translate("Plan", "Add %n new channel(s): {names}", "", 1),
    "tool": translate("Plan", "Add %n new tool(s): {names}", "", 1),
    "approval_path": translate("Plan", "Add %n new approval path(s): {names}", "", 1),
}
_MOST_NAMES = 6
_MOST_PROBLEMS = 200


class PasteDialog(QDialog):
    """Asks about names that are not known yet, and tells what could not be understood."""

    def __init__(
        self, workspace: Workspace, proposal: Proposal, titles: Sequence[str], take: Take, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._proposal = proposal
        self._titles = titles
        self._take = take
        self.boxes: dict[str, QCheckBox] = {}
        say = workspace.say
        self.setWindowTitle(say(translate("Plan", "Paste")))
        count = translate("Plan", "%n row(s) can be pasted.", "", 1).count(proposal.count)
        parts: list[QWidget] = [label(say(count), "strong"), *self._boxes()]
        if proposal.unknown:
            words = translate("Plan", "%n column(s) are not known here and will be left out: {names}", "", 1)
            names = ", ".join(f"“{name}”" for name in proposal.unknown)
            parts.append(label(say(words.count(len(proposal.unknown)).format(names=names)), wrap=True))
        if proposal.problems:
            words = translate("Plan", "%n cell(s) could not be understood and will be left out:", "", 1)
            parts += [label(say(words.count(len(proposal.problems))), wrap=True), self._table()]
        cancel = Button(workspace.icons, say(translate("Window", "Cancel")), "", self.reject)
        words = translate("Plan", "Paste the rest") if proposal.problems else translate("Plan", "Paste")
        self.agree = PrimaryButton(workspace.icons, say(words), "check", self.accept)
        self.agree.setEnabled(bool(proposal.lines))
        layout = column(*parts, spacing=12, margins=(16, 16, 16, 12))
        layout.addStretch(1)
        layout.addLayout(row(None, cancel, self.agree))
        self.setLayout(layout)
        self.resize(720, 460 if proposal.problems else 180)
        self.agree.setFocus()

    def _boxes(self) -> list[QCheckBox]:
        """A box for each kind of which something would be added."""
        names: defaultdict[str, list[str]] = defaultdict(list)
        for record in self._proposal.made.values():
            names[record.kind].append(f"“{name_of(record)}”")
        for kind, found in names.items():
            some = ", ".join(found[:_MOST_NAMES]) + (" …" if len(found) > _MOST_NAMES else "")
            words = self._workspace.say(_NEW[kind].count(len(found)).format(names=some))
            box = self.boxes[kind] = QCheckBox(words.replace("&", "&&"))
            box.setChecked(True)
            tip = translate("Plan", "Without this, the cells that name them are left out.")
            box.setToolTip(self._workspace.say(tip))
        return list(self.boxes.values())

    def _table(self) -> QTableWidget:
        say, problems = self._workspace.say, self._proposal.problems[:_MOST_PROBLEMS]
        table = QTableWidget(len(problems), 4)
        table.setHorizontalHeaderLabels(
            [
                say(translate("Plan", "Line")),
                say(translate("Plan", "Column")),
                say(translate("Plan", "Content")),
                say(translate("Plan", "Problem")),
            ]
        )
        for number, problem in enumerate(problems):
            for place, words in enumerate(self._words(problem)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                table.setItem(number, place, item)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        for place, width in enumerate((56, 140, 150)):
            header.resizeSection(place, width)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.resizeRowsToContents()
        header.sectionResized.connect(table.resizeRowsToContents)  # no reason is cut off
        table.setAccessibleName(say(translate("Plan", "What could not be understood")))
        return table

    def _words(self, problem: Problem) -> tuple[str, ...]:
        title = self._titles[problem.column] if problem.column < len(self._titles) else ""
        number = self._workspace.locale.toString(problem.line + 1)
        return number, title, problem.words, self._workspace.say(problem.why)

    def accept(self) -> None:
        refused = {kind for kind, box in self.boxes.items() if not box.isChecked()}
        without = [record.id for record in self._proposal.made.values() if record.kind in refused]
        super().accept()
        self._take(self._proposal, without)
