"""Several decisions at once, as they come back from a round on paper: each with its own, recorded together."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QLineEdit, QScrollArea, QWidget

from commplan.domain.errors import UserError
from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, sentence, translate
from commplan.domain.words import DecisionHow, DecisionType
from commplan.services.approvals import DecisionRecord, check_moment, decide_all
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
        self._why, self._problem = label("", "muted", wrap=True), label("", "error", wrap=True)
        self.record = PrimaryButton(workspace.icons, "…", "check", self.finish)
        self.record.setDefault(False)  # Return in a name moves on: what is recorded can not be taken back
        cancel = Button(workspace.icons, workspace.say(translate("Approvals", "Cancel")), "", self.reject)
        for each in self.rows:
            each.changed.connect(self._count)
        self.who.textChanged.connect(self._suggest)
        self.how.currentIndexChanged.connect(self._suggest)
        self.moment.changed.connect(self._suggest)
        head = column(label(title, "strong"), self._defaults(), self.evidence, self._all(), spacing=8)
        below = row(self._why, self._problem, cancel, self.record)
        below.setStretch(0, 1)
        below.setStretch(1, 1)
        layout = column(head, self._list(), below, margins=(20, 16, 20, 16))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._suggest()
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
            name.setBuddy(field.focusProxy() or field)
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

    def begin_with(self, decision: DecisionType) -> None:
        """The same decision in every row, taken on screen."""
        self.how.setCurrentIndex(HOWS.index(DecisionHow.SCREEN))
        self.set_all(decision)

    def set_all(self, decision: DecisionType | None) -> None:
        """The same decision in every row."""
        for each in self.rows:
            each.set_decision(decision)

    @property
    def _how(self) -> DecisionHow:
        return HOWS[self.how.currentIndex()]

    def _suggest(self) -> None:
        for each in self.rows:
            each.suggest(self.who.text().strip(), self._how, self.moment.day)
        self._say(None)

    def _count(self) -> None:
        decided = [each for each in self.rows if each.decision is not None]
        nameless = sum(not each.decider for each in decided)
        words = self._workspace.say(translate("Approvals", "Record %n decision(s)", "", 1).count(len(decided)))
        self.record.setText(f" {words}")
        self.record.setAccessibleName(words)
        self.record.setEnabled(bool(decided) and not nameless)
        reason = translate("Approvals", "Choose a decision in at least one row")
        if nameless:
            reason = translate("Approvals", "%n row(s) still without the name of who decided", "", 1).count(nameless)
        self._why.setText("" if self.record.isEnabled() else self._workspace.say(reason))
        self.record.setToolTip(self._why.text())
        self._say(None)

    def finish(self) -> None:
        """Record what was decided; what is missing or wrong is marked where it stands."""
        if self.evidence.is_reading or not self.record.isEnabled():
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
        try:
            at = self.moment.moment
            for each in decided:
                check_moment(workspace.session, each.case.dated, at)
        except UserError as error:
            self._say(error.text)
            self.moment.set_error(True)
            self.moment.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if workspace.run(lambda: decide_all(workspace.session, [self._record(each, at) for each in decided])):
            self.accept()

    def _record(self, each: BulkRow, at: dt.datetime | None) -> DecisionRecord:
        step, decision = each.case.step.step, each.decision
        assert decision is not None
        is_delegate = bool(step.delegate) and each.decider == step.delegate
        return DecisionRecord(
            dated=each.case.dated,
            step_id=step.id,
            decision=decision,
            who=each.decider,
            how=self._how,
            comment=each.comment.text().strip(),
            on_behalf_of=(step.person or step.role) if is_delegate else "",
            evidence=self.evidence.evidence,
            at=at,
        )

    def _say(self, problem: Text | None) -> None:
        """Say what is wrong, beside the buttons; None: nothing."""
        self._problem.setText(sentence(self._workspace.say(problem)) if problem else "")
        self._problem.setVisible(problem is not None)
        self._why.setVisible(problem is None)
