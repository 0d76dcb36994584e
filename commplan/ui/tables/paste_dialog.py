"""What can't be pasted as it is, shown before anything is changed: leave that out, or cancel."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from commplan.domain.plan import name_of
from commplan.domain.texts import Text, listed, literal, quoted, translate
from commplan.planning.proposal import Problem, Proposal
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
_MOST_LINES = 12  # whose numbers are said above
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
        parts += [label(say(words), wrap=True) for words in self._said()]
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
        self.resize(720, 460 if proposal.problems else 200)
        self.agree.setFocus()

    def _said(self) -> Iterator[Text]:
        """What happens to whole columns and lines."""
        proposal = self._proposal
        if proposal.unknown:
            words = translate("Plan", "%n column(s) are not known here and will be left out: {names}", "", 1)
            yield words.count(len(proposal.unknown)).format(names=self._named(proposal.unknown))
        if proposal.together:
            words = translate("Plan", "%n content event(s) on several lines will be added once: {names}", "", 1)
            yield words.count(len(proposal.together)).format(names=self._named(list(proposal.together.values())))
        if proposal.undated:
            words = translate("Plan", "%n line(s) will not be added, as the date is not clear: {numbers}", "", 1)
            numbers = [self._workspace.locale.toString(n + 1) for n in proposal.undated[:_MOST_LINES]]
            more = ["…"] if len(proposal.undated) > _MOST_LINES else []
            yield words.count(len(proposal.undated)).format(numbers=listed(list(map(literal, [*numbers, *more]))))

    def _named(self, names: Sequence[str]) -> str:
        """Names, but not too many."""
        return self._workspace.say(quoted(names[:_MOST_NAMES])) + (" …" if len(names) > _MOST_NAMES else "")

    def _boxes(self) -> list[QCheckBox]:
        """A box for each kind of which something would be added."""
        names: defaultdict[str, list[str]] = defaultdict(list)
        for record in self._proposal.made.values():
            names[record.kind].append(name_of(record))
        for kind, found in names.items():
            words = self._workspace.say(_NEW[kind].count(len(found)).format(names=self._named(found)))
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
