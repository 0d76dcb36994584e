"""A decision with its particulars, in a form that opens in place of the buttons."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from commplan.domain.errors import UserError
from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, sentence, translate
from commplan.domain.words import DecisionHow, DecisionType
from commplan.planning.approvals import StepState
from commplan.planning.asking import asked
from commplan.planning.deciders import earlier_deciders
from commplan.planning.schedule import Dated
from commplan.services.approvals import DecisionRecord, check_moment
from commplan.ui.approvals.evidence_field import EvidenceField
from commplan.ui.approvals.forms import DECISIONS, HOWS, WHY, who_decides
from commplan.ui.approvals.inline_form import InlineForm, is_control_enter
from commplan.ui.approvals.moment_field import MomentField
from commplan.ui.approvals.name_field import WHO, NameField
from commplan.ui.widgets.buttons import set_look
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.widgets.typed_combo import TypedCombo
from commplan.ui.workspace import Workspace

_RECORD = {
    DecisionType.APPROVED: translate("Approvals", "Record approval"),
    DecisionType.APPROVED_WITH_CHANGES: translate("Approvals", "Record with changes"),
    DecisionType.REJECTED: translate("Approvals", "Record rejection"),
    DecisionType.ABSTAINED: translate("Approvals", "Record abstention"),
    DecisionType.REVOKED: translate("Approvals", "Revoke decision"),
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
        self._suggested = "", ""  # who decides for whom, as the step has it
        self.decision, self.how = TypedCombo(), TypedCombo()
        self.how.addItems([workspace.say(choice_label(how)) for how in HOWS])
        self.who, self.on_behalf_of = NameField(), QLineEdit()
        self.moment, self.evidence = MomentField(workspace), EvidenceField(workspace, self)
        self.evidence.read_file.connect(self._suggest_how)
        self.comment = _Comment()
        self.comment.setTabChangesFocus(True)
        self._comment_label = label("", "label")
        self.problem = label("", "error", wrap=True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        self._whose = label("", "strong", wrap=True)
        for changed in (self.comment.textChanged, self.who.textChanged, self.moment.changed):
            changed.connect(self._clear_problem)
        self.decision.currentIndexChanged.connect(self._show_decision)
        self.how.currentIndexChanged.connect(self._suggest)
        self.moment.changed.connect(self._suggest)
        self.who.textEdited.connect(self._suggest_principal)
        buttons = row(self.do_button, self._cancel, None)
        self.setLayout(column(self._whose, self._grid(), self.comment, self.evidence, buttons, spacing=8))

    def _grid(self) -> QGridLayout:
        """The fields; what is wrong with one of them stands in the place that is left, so that nothing moves."""
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
            name.setBuddy(field.focusProxy() or field)
            field.setAccessibleName(name.text())
            grid.addWidget(name, number // 2 * 2, number % 2)
            grid.addWidget(field, number // 2 * 2 + 1, number % 2)
            grid.setColumnStretch(number % 2, 1)
        grid.addWidget(self.problem, 4, 1, 2, 1)
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
        whose = translate("Approvals", "Decision of the step “{role}”").format(role=step.step.role)
        self._whose.setText(self._workspace.say(whose))
        self._whose.setVisible(decision == DecisionType.REVOKED)  # for others it stands above the form
        self._offer((decision,) if is_fixed else DECISIONS, decision)
        self.how.setCurrentIndex(HOWS.index(how))
        self._suggested = "", ""
        self.who.clear()
        self.on_behalf_of.clear()
        self.who.offer(earlier_deciders(self._workspace.plan, step.step.role))
        self.moment.set_now()  # and with it who decides
        self.evidence.clear()
        self.comment.clear()
        self._show_decision()
        (self.comment if is_fixed else self.decision).setFocus(Qt.FocusReason.OtherFocusReason)

    def is_about(self, dated: Dated, step: StepState) -> bool:
        """Whether a decision on this step is being asked for already."""
        return self.isVisible() and (self._dated, self._step) == (dated, step) and not self.is_revoking

    @property
    def is_revoking(self) -> bool:
        return self._offered == (DecisionType.REVOKED,)

    def choose(self, decision: DecisionType) -> None:
        """Another decision after all; what was typed stays."""
        self._offer(DECISIONS, decision)
        self.comment.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, choices: tuple[DecisionType, ...], chosen: DecisionType) -> None:
        self._offered = choices
        self.decision.clear()
        self.decision.addItems([self._workspace.say(choice_label(choice)) for choice in choices])
        self.decision.setCurrentIndex(choices.index(chosen))
        self.decision.setEnabled(len(choices) > 1)

    def _show_decision(self) -> None:
        if self.decision.currentIndex() < 0:
            return
        decision, say = self._offered[self.decision.currentIndex()], self._workspace.say
        self.do_button.setText(f" {say(_RECORD[decision])}")
        self.do_button.setAccessibleName(say(_RECORD[decision]))
        needed = translate("Approvals", "Comment (needed)"), translate("Approvals", "Comment")
        self._comment_label.setText(say(needed[0] if decision in WHY else needed[1]))
        self.comment.setAccessibleName(self._comment_label.text())
        self._clear_problem()

    def _show_problem(self, field: QWidget, text: Text) -> None:
        """Mark a field as wrong, say why and go there."""
        words = sentence(self._workspace.say(text))
        self.problem.setText(words)
        if field is self.moment:
            self.moment.set_error(True)
        else:
            set_look(field, state="error")
        inner = self.moment.date.line if field is self.moment else field
        inner.setAccessibleDescription(words)
        inner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_problem(self) -> None:
        if not self.problem.text():
            return
        self.problem.clear()
        self.moment.set_error(False)
        set_look(self.who, state="")
        set_look(self.comment, state="")
        for field in (self.who, self.comment, self.moment.date.line):
            field.setAccessibleDescription("")

    def _suggest(self) -> None:
        """Who decides as things stand, and for whom, until somebody types another name."""
        if self._step is None:
            return
        how, step = HOWS[self.how.currentIndex()], self._step
        who = who_decides(step, self._workspace, how, self.moment.day)
        delegate, principal = asked(step.step, self.moment.day)
        is_passed_on = bool(step.escalated_to) and who != delegate
        suggested = who, step.escalated_to if is_passed_on else principal if who == delegate else ""
        if self.who.text() == self._suggested[0]:
            self.who.setText(suggested[0])
            self.on_behalf_of.setText(suggested[1])
            self._suggested = suggested
        self.who.setPlaceholderText(self._workspace.say(WHO[how]))

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
        who = self.who.text().strip()
        if not who:
            self._show_problem(self.who, translate("Errors", "Say who decided."))
            return
        try:
            at = self.moment.moment
            check_moment(self._workspace.session, self._dated, at)
        except UserError as error:
            self._show_problem(self.moment, error.text)
            return
        if decision in WHY and not comment:
            self._show_problem(self.comment, WHY[decision])
            return
        record = DecisionRecord(
            dated=self._dated,
            step_id=self._step.step.id,
            decision=decision,
            who=who,
            how=HOWS[self.how.currentIndex()],
            comment=comment,
            on_behalf_of=self.on_behalf_of.text().strip(),
            evidence=self.evidence.evidence,
            at=at,
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
