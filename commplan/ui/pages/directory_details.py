"""Below the table of the directory: where something is used; the steps of a path; the days off."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabWidget, QWidget

from commplan.domain.records import ApprovalPath, Record
from commplan.domain.texts import translate
from commplan.ui.pages.directory_days import DaysPanel
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
        self.steps, self.days, self.uses = StepsPanel(workspace), DaysPanel(workspace), UsesTable(workspace)
        self.uses.wanted.connect(self.wanted.emit)
        unused = translate("Directory", "It is used nowhere: it can be deleted.")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.uses)
        self._choose = EmptyState(workspace.icons, "list-tree", "")
        self._stack.addWidget(self._choose)
        self._stack.addWidget(EmptyState(workspace.icons, "list-tree", say(unused)))
        self.currentChanged.connect(self._fit_height)
        self.addTab(_scrolled(self.steps), say(translate("Directory", "Steps")))
        self.addTab(self.days, say(translate("Directory", "The year")))
        self.addTab(self._stack, say(translate("Directory", "Where it is used")))

    def _fit_height(self, _number: int) -> None:
        """A list of uses can be low; by itself the widget would keep the room that steps or days need for it too."""
        is_list = self.currentWidget() is self._stack
        low = self.tabBar().sizeHint().height() + self._stack.minimumSizeHint().height()
        self.setMinimumHeight(low if is_list else 0)

    def show_kind(self, kind: str) -> None:
        """Have the tabs that belong to a kind, the most telling first."""
        self.setTabVisible(STEPS, kind == "approval_path")
        self.setTabVisible(DAYS, kind == "day_rule")
        self.setTabVisible(USES, kind not in ("day_rule", "quick_win", "indicator"))
        self.setVisible(kind not in ("quick_win", "indicator"))
        first = {"approval_path": STEPS, "day_rule": DAYS}
        self.setCurrentIndex(first.get(kind, USES))

    def show_records(self, records: Sequence[Record]) -> None:
        """Show what belongs to the selected record, if it is one."""
        record = records[0] if len(records) == 1 else None
        if self.isTabVisible(STEPS):
            self.steps.show_path(record if isinstance(record, ApprovalPath) else None)
        if self.isTabVisible(DAYS):
            self.days.show_rule(record)
        if self.isTabVisible(USES):
            count = self.uses.show_record(record)
            self._stack.setCurrentIndex(0 if count else 2 if record else 1)
            choose = translate("Directory", "Select an entry to see where it is used.")
            several = translate("Directory", "%n entries are selected. Select one to see where it is used.", "", 1)
            text = several.count(len(records)) if records else choose
            self._choose.sentence.setText(self._workspace.say(text))
            words = translate("Directory", "Where it is used ({count})").format(count=count)
            plain = translate("Directory", "Where it is used")
            self.setTabText(USES, self._workspace.say(words if count else plain))


def _scrolled(widget: QWidget) -> QScrollArea:
    """What needs more height than a low window has can be scrolled."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area
