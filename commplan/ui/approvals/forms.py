"""What forms of decisions have in common, and the one that asks for a line that says why."""

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from commplan.domain.texts import Text, translate
from commplan.domain.words import DecisionHow, DecisionType
from commplan.planning.approvals import StepState
from commplan.planning.deciders import named
from commplan.ui.approvals.inline_form import InlineForm
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace

DECISIONS = (
    DecisionType.APPROVED,
    DecisionType.APPROVED_WITH_CHANGES,
    DecisionType.REJECTED,
    DecisionType.ABSTAINED,
)
HOWS = (DecisionHow.SCREEN, DecisionHow.PAPER, DecisionHow.EMAIL)
"""How a person decides; that nobody answered is recorded elsewhere."""

WHY = {
    DecisionType.APPROVED_WITH_CHANGES: translate("Approvals", "Say what must be changed."),
    DecisionType.REJECTED: translate("Approvals", "Say why it is rejected."),
}


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


def who_decides(
    step: StepState, workspace: Workspace, how: DecisionHow = DecisionHow.SCREEN, day: dt.date | None = None
) -> str:
    """Who is taken to decide on `day`, today by itself.

    On screen: the person or the delegate asked, else whoever works here; that too where it was passed on to a role,
    of whom no name is known. On paper or by e-mail only whom the step names: who types it in did not sign it, and a
    decision is kept for good.
    """
    if how == DecisionHow.SCREEN:
        asked = "" if step.escalated_to else step.asking.who
        return asked or workspace.session.who
    return named(step.step, day or workspace.today)
