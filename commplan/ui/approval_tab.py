"""The approval of one date in the inspector: the path as a line, and each step with its due date and decision."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from commplan.domain.texts import translate
from commplan.planning.approvals import approval_state
from commplan.planning.schedule import Dated
from commplan.ui.approvals.step_cards import skipped_card, step_card
from commplan.ui.widgets.approval_line import ApprovalLine, nodes_of
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import clear
from commplan.ui.workspace import Workspace


class ApprovalTab(QWidget):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._line = ApprovalLine(workspace.theme, workspace.icons)
        self._none = label(
            workspace.say(translate("Window", "This communication needs no approval.")), "muted", wrap=True
        )
        self._steps = QVBoxLayout()
        self._steps.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(16)
        for part in (self._none, self._line):
            layout.addWidget(part)
        layout.addLayout(self._steps)
        layout.addStretch(1)

    def show_dated(self, dated: Dated | None) -> None:
        workspace = self._workspace
        state = approval_state(workspace.plan, workspace.schedule, dated, workspace.today) if dated else None
        self._none.setVisible(state is None)
        self._line.setVisible(state is not None)
        clear(self._steps)
        if state is None:
            return
        self._line.set_stages(nodes_of(state.steps, self._workspace.say))
        for step in state.steps:
            self._steps.addWidget(step_card(state, step, workspace))
        for skipped in state.skipped:
            self._steps.addWidget(skipped_card(skipped, workspace))
