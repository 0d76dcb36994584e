"""The approval times beside the window: it follows the plan and the filter as they change."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from commplan.domain.records import ApprovalPath, ApprovalStep
from commplan.domain.texts import translate
from commplan.ui.approvals.turnaround_view import TurnaroundView
from commplan.ui.widgets.layouts import column
from commplan.ui.workspace import Workspace

_KINDS = frozenset({ApprovalPath.kind, ApprovalStep.kind, "version", "decision", "day_rule", "plan", "occurrence"})


class TurnaroundDialog(QDialog):
    """Open while people work: nothing waits for it, and Undo in the window takes back what was taken over here."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(workspace.say(translate("Turnaround", "Approval times")))
        self.resize(960, 600)
        self.view = TurnaroundView(workspace)
        self.setLayout(column(self.view))
        self._unsubscribe = workspace.session.subscribe(self._on_changed)
        workspace.selection.changed.connect(self.view.refresh)
        self.destroyed.connect(self._unsubscribe)
        self.view.refresh()
        self.view.setFocus()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & _KINDS:
            self.view.refresh()

    def done(self, result: int) -> None:
        self._unsubscribe()
        super().done(result)
