"""Small forms that open in place: a decision with its particulars, or one line that says why."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit

from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.domain.words import DecisionHow, DecisionType
from commplan.planning.approvals import StepState
from commplan.planning.schedule import Dated
from commplan.services.approvals import DecisionRecord
from commplan.ui.approvals.evidence_field import EvidenceField
from commplan.ui.approvals.inline_form import InlineForm, is_control_enter
from commplan.ui.approvals.moment_field import MomentField
from commplan.ui.widgets.buttons import set_look
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace

DECISIONS = (
    DecisionType.APPROVED,
    DecisionType.APPROVED_WITH_CHANGES,
    DecisionType.REJECTED,
    DecisionType.ABSTAINED,
)
_RECORD = {
    DecisionType.APPROVED: translate("Approvals", "Record approval"),
    DecisionType.APPROVED_WITH_CHANGES: translate("Approvals", "Record with changes"),
    DecisionType.REJECTED: translate("Approvals", "Record rejection"),
    DecisionType.ABSTAINED: translate("Approvals", "Record abstention"),
    DecisionType.REVOKED: translate("Approvals", "Revoke decision"),
}
HOWS = (DecisionHow.SCREEN, DecisionHow.PAPER, DecisionHow.EMAIL)
"""How a person decides; that nobody answered is recorded elsewhere."""

WHY = {
    DecisionType.APPROVED_WITH_CHANGES: translate("Approvals", "Say what must be changed."),
    DecisionType.REJECTED: translate("Approvals", "Say why it is rejected."),
}


class DecisionForm(InlineForm):
    """One decision: what, by whom, how, on whose behalf, with which comment."""

    recorded = Signal(object)
    """The DecisionRecord."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._dated: Dated | None = None
        self._step: StepState | None = None
        self._offered: tuple[DecisionType, ...] = ()  # Qt gives the values of string enumerations back as mere texts
        self.decision, self.how = QComboBox(), QComboBox()
        self.how.addItems([workspace.say(choice_label(how)) for how in HOWS])
        self.who, self.on_behalf_of = QLineEdit(), QLineEdit()
        self.moment, self.evidence = MomentField(workspace), EvidenceField(workspace, self)
        self.evidence.read_file.connect(self._suggest_how)
        self.comment = _Comment()
        self.comment.setTabChangesFocus(True)
        self._comment_label = label("", "label")
        self._problem = label("", "error", wrap=True)
        self.comment.textChanged.connect(lambda: self._show_problem(""))
        self._whose = label("", "strong", wrap=True)
        self.decision.currentIndexChanged.connect(self._show_decision)
        self.who.textEdited.connect(self._suggest_principal)
        buttons = row(self.do_button, self._cancel, None)
        self.setLayout(
            column(self._whose, self._grid(), self.comment, self.evidence, self._problem, buttons, spacing=8)
        )

    def _grid(self) -> QGridLayout:
        say = self._workspace.say
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        parts = (
            (translate("Approvals", "Decision"), self.decision),
            (translate("Approvals", "How"), self.how),
            (translate("Approvals", "Decided by"), self.who),
            (translate("Approvals", "On behalf of"), self.on_behalf_of),
            (translate("Approvals", "Decided on"), self.moment),
        )
        for number, (text, field) in enumerate(parts):
            name = label(say(text), "label")
            name.setBuddy(field)
            field.setAccessibleName(name.text())
            grid.addWidget(name, number // 2 * 2, number % 2)
            grid.addWidget(field, number // 2 * 2 + 1, number % 2)
            grid.setColumnStretch(number % 2, 1)
        grid.addWidget(self._comment_label, 6, 0, 1, 2)
        self._comment_label.setBuddy(self.comment)
        return grid

    def open_for(
        self,
        dated: Dated,
        step: StepState,
        decision: DecisionType,
        how: DecisionHow = DecisionHow.SCREEN,
        *,
        is_fixed: bool = True,
    ) -> None:
        """Ask for a decision on `step`; `is_fixed`: which decision it is, is known already."""
        self._dated, self._step = dated, step
        self._offered = (decision,) if is_fixed else DECISIONS
        whose = translate("Approvals", "Decision of the step “{role}”").format(role=step.step.role)
        self._whose.setText(self._workspace.say(whose))
        self._whose.setVisible(decision == DecisionType.REVOKED)  # for others it stands above the form
        self.decision.clear()
        self.decision.addItems([self._workspace.say(choice_label(choice)) for choice in self._offered])
        self.decision.setCurrentIndex(self._offered.index(decision))
        self.decision.setEnabled(not is_fixed)
        self.how.setCurrentIndex(HOWS.index(how))
        self.who.setText(who_decides(step, self._workspace))
        self.on_behalf_of.setText(step.asking.on_behalf_of)
        self.moment.set_now()
        self.evidence.clear()
        self.comment.clear()
        self._show_decision()
        (self.comment if is_fixed else self.decision).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_decision(self) -> None:
        if self.decision.currentIndex() < 0:
            return
        decision, say = self._offered[self.decision.currentIndex()], self._workspace.say
        self.do_button.setText(f" {say(_RECORD[decision])}")
        self.do_button.setAccessibleName(say(_RECORD[decision]))
        needed = translate("Approvals", "Comment (needed)"), translate("Approvals", "Comment")
        self._comment_label.setText(say(needed[0] if decision in WHY else needed[1]))
        self.comment.setAccessibleName(self._comment_label.text())
        self._show_problem("")

    def _show_problem(self, words: str) -> None:
        """Mark the comment as wrong and say why below it; no words: it is right."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.comment.setAccessibleDescription(words)
        set_look(self.comment, state="error" if words else "")

    def _suggest_principal(self, who: str) -> None:
        """A delegate decides on behalf of the one whose step it is."""
        step = self._step.step if self._step else None
        if step and step.delegate and who.strip() == step.delegate and not self.on_behalf_of.text():
            self.on_behalf_of.setText(step.person or step.role)

    def _suggest_how(self, name: str) -> None:
        """A message proves that it was decided by e-mail, a scan that it was on paper."""
        is_message = name.lower().endswith((".eml", ".msg"))
        if HOWS[self.how.currentIndex()] != DecisionHow.EMAIL or not is_message:
            self.how.setCurrentIndex(HOWS.index(DecisionHow.EMAIL if is_message else DecisionHow.PAPER))

    def finish(self) -> None:
        if self._dated is None or self._step is None or self.evidence.is_reading:
            return
        decision, comment = self._offered[self.decision.currentIndex()], self.comment.toPlainText().strip()
        if decision in WHY and not comment:
            self._show_problem(self._workspace.say(WHY[decision]))
            self.comment.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        record = DecisionRecord(
            dated=self._dated,
            step_id=self._step.step.id,
            decision=decision,
            who=self.who.text().strip(),
            how=HOWS[self.how.currentIndex()],
            comment=comment,
            on_behalf_of=self.on_behalf_of.text().strip(),
            evidence=self.evidence.evidence,
            at=self.moment.moment,
        )
        self.recorded.emit(record)


class _Comment(QPlainTextEdit):
    """Three lines high."""

    def sizeHint(self) -> QSize:
        return QSize(200, 3 * self.fontMetrics().lineSpacing() + 18)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_control_enter(event):
            event.ignore()  # the form takes it
        else:
            super().keyPressEvent(event)


class ReasonForm(InlineForm):
    """One line of text for a step that wants to be explained."""

    given = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._label = label("", "label", wrap=True)
        self.line = QLineEdit()
        self._label.setBuddy(self.line)
        self.line.returnPressed.connect(self.finish)
        below = column(self._label, self.line, spacing=2)
        self.setLayout(column(below, row(self.do_button, self._cancel, None), spacing=8))

    def open_for(self, question: Text, button: Text) -> None:
        say = self._workspace.say
        self._label.setText(say(question))
        self.line.setAccessibleName(say(question))
        self.line.clear()
        self.do_button.setText(f" {say(button)}")
        self.do_button.setAccessibleName(say(button))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        self.given.emit(self.line.text().strip())


def who_decides(step: StepState, workspace: Workspace) -> str:
    """Who is taken to decide: the person or the delegate asked today, else whoever works here."""
    return step.asking.who or workspace.session.who
