"""Several decisions at once, as they come back from a round on paper: each with its own, recorded together."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QLineEdit, QScrollArea, QWidget

from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.domain.words import DecisionHow, DecisionType
from commplan.services.approvals import DecisionRecord, decide_all
from commplan.ui.approvals.bulk_rows import BulkRow, Case
from commplan.ui.approvals.evidence_field import EvidenceField
from commplan.ui.approvals.forms import HOWS
from commplan.ui.approvals.moment_field import MomentField
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, line, row
from commplan.ui.workspace import Workspace

_PAPER = HOWS.index(DecisionHow.PAPER)


class BulkDialog(QDialog):
    """Rows left undecided stay as they are. One transaction: all or none."""

    def __init__(self, workspace: Workspace, cases: Sequence[Case], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = workspace.say(translate("Approvals", "Record several decisions"))
        self.setWindowTitle(title)
        self.rows = [BulkRow(case, workspace) for case in cases]
        self.how, self.moment, self.who = QComboBox(), MomentField(workspace), QLineEdit()
        self.how.addItems([workspace.say(choice_label(how)) for how in HOWS])
        self.how.setCurrentIndex(_PAPER)
        self.moment.set_now()
        self.who.setPlaceholderText(workspace.say(translate("Approvals", "each step’s own person")))
        self.evidence = EvidenceField(workspace, self)
        self._problem = label("", "error", wrap=True)
        self._problem.hide()
        self.record = PrimaryButton(workspace.icons, "…", "check", self.finish)
        cancel = Button(workspace.icons, workspace.say(translate("Approvals", "Cancel")), "", self.reject)
        for each in self.rows:
            each.changed.connect(self._count)
        head = column(label(title, "strong"), self._defaults(), self.evidence, self._all(), spacing=8)
        layout = column(head, self._list(), self._problem, row(None, cancel, self.record), margins=(20, 16, 20, 16))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._count()
        self.resize(self.sizeHint())  # by itself it would be two thirds of the screen at most
        self.rows[0].choice.setFocus(Qt.FocusReason.TabFocusReason)

    def sizeHint(self) -> QSize:
        parent = self.parentWidget()
        room = parent.window().size() if parent else QSize(1024, 640)
        return QSize(min(860, room.width() - 80), min(240 + 52 * len(self.rows), room.height() - 60))

    # --- building

    def _defaults(self) -> QGridLayout:
        """How, when and by whom, for all rows."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for number, (text, field) in enumerate(
            (
                (translate("Approvals", "How"), self.how),
                (translate("Approvals", "Decided on"), self.moment),
                (translate("Approvals", "Decided by"), self.who),
            )
        ):
            name = label(self._workspace.say(text), "label")
            name.setBuddy(field)
            field.setAccessibleName(name.text())
            grid.addWidget(name, 0, number)
            grid.addWidget(field, 1, number)
            grid.setColumnStretch(number, 1)
        return grid

    def _all(self) -> QWidget:
        say, icons = self._workspace.say, self._workspace.icons
        approve = Button(
            icons,
            say(translate("Approvals", "Set all to “approved”")),
            "check",
            lambda: self.set_all(DecisionType.APPROVED),
            small=True,
        )
        none = Button(
            icons, say(translate("Approvals", "Set all to “not decided”")), "", lambda: self.set_all(None), small=True
        )
        return box(row(approve, none, None))

    def _list(self) -> QScrollArea:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for number, each in enumerate(self.rows):
            for place, part in enumerate((each.what, each.choice, each.who, each.comment)):
                grid.addWidget(part, 2 * number, place)
            grid.addWidget(line(), 2 * number + 1, 0, 1, 4)
        grid.setRowStretch(2 * len(self.rows), 1)
        for place, stretch in enumerate((5, 0, 3, 4)):
            grid.setColumnStretch(place, stretch)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(box(grid))
        return area

    # --- doing

    def set_all(self, decision: DecisionType | None) -> None:
        """The same decision in every row."""
        for each in self.rows:
            each.set_decision(decision)

    def _count(self) -> None:
        count = sum(each.decision is not None for each in self.rows)
        words = self._workspace.say(translate("Approvals", "Record %n decision(s)", "", 1).count(count))
        self.record.setText(f" {words}")
        self.record.setAccessibleName(words)
        self.record.setEnabled(count > 0)
        reason = translate("Approvals", "Choose a decision in at least one row")
        self.record.setToolTip("" if count else self._workspace.say(reason))
        self._problem.hide()

    def finish(self) -> None:
        """Record what was decided; a comment that is missing is shown in its row."""
        if self.evidence.is_reading:
            return
        decided = [each for each in self.rows if each.decision is not None]
        lacking = [each for each in decided if each.lacks_comment]
        if lacking:
            for each in lacking:
                each.mark(is_wrong=True)
            self._say(
                translate("Approvals", "A rejection, or an approval with changes, needs a comment that says what.")
            )
            lacking[0].comment.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        workspace = self._workspace
        if workspace.run(lambda: decide_all(workspace.session, [self._record(each) for each in decided])):
            self.accept()

    def _record(self, each: BulkRow) -> DecisionRecord:
        step, decision = each.case.step, each.decision
        assert decision is not None
        who = each.who.text().strip() or self.who.text().strip() or each.who.placeholderText()
        is_delegate = bool(step.step.delegate) and who == step.step.delegate
        return DecisionRecord(
            dated=each.case.dated,
            step_id=step.step.id,
            decision=decision,
            who=who,
            how=HOWS[self.how.currentIndex()],
            comment=each.comment.text().strip(),
            on_behalf_of=(step.step.person or step.step.role) if is_delegate else "",
            evidence=self.evidence.evidence,
            at=self.moment.moment,
        )

    def _say(self, text: Text) -> None:
        self._problem.setText(self._workspace.say(text))
        self._problem.show()
