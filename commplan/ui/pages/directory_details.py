"""Below the table of the directory: where something is used; the steps of a path; the days off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabWidget

from commplan.domain.records import ApprovalPath, Record
from commplan.domain.texts import translate
from commplan.ui.pages.directory_days import DaysTable
from commplan.ui.pages.directory_steps import StepsPanel
from commplan.ui.pages.directory_uses import UsesTable
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.workspace import Workspace

STEPS, DAYS, USES = 0, 1, 2


class Details(QTabWidget):
    """Tabs for the kind that is shown."""

    wanted = Signal(object)
    """A record to go to."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        say = workspace.say
        self.setDocumentMode(True)
        self.steps, self.days, self.uses = StepsPanel(workspace), DaysTable(workspace), UsesTable(workspace)
        self.uses.wanted.connect(self.wanted.emit)
        choose = translate("Directory", "Select an entry to see where it is used.")
        unused = translate("Directory", "It is used nowhere: it can be deleted.")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.uses)
        self._stack.addWidget(EmptyState(workspace.icons, "list-tree", say(choose)))
        self._stack.addWidget(EmptyState(workspace.icons, "list-tree", say(unused)))
        self.addTab(self.steps, say(translate("Directory", "Steps")))
        self.addTab(self.days, say(translate("Directory", "Days off")))
        self.addTab(self._stack, say(translate("Directory", "Where it is used")))

    def show_kind(self, kind: str) -> None:
        """Have the tabs that belong to a kind, the most telling first."""
        self.setTabVisible(STEPS, kind == "approval_path")
        self.setTabVisible(DAYS, kind == "day_rule")
        self.setTabVisible(USES, kind not in ("day_rule", "quick_win", "indicator"))
        self.setVisible(kind not in ("quick_win", "indicator"))
        first = {"approval_path": STEPS, "day_rule": DAYS}
        self.setCurrentIndex(first.get(kind, USES))

    def show_record(self, record: Record | None) -> None:
        """Show what belongs to the selected record (None: none or several)."""
        if self.isTabVisible(STEPS):
            self.steps.show_path(record if isinstance(record, ApprovalPath) else None)
        if self.isTabVisible(DAYS):
            self.days.update_days()
        if self.isTabVisible(USES):
            count = self.uses.show_record(record)
            self._stack.setCurrentIndex(0 if count else 2 if record else 1)
            words = translate("Directory", "Where it is used ({count})").format(count=count)
            plain = translate("Directory", "Where it is used")
            self.setTabText(USES, self._workspace.say(words if count else plain))
