"""The right side of the page: the sheet as it is printed, its steps, versions and files, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from commplan.domain.texts import translate
from commplan.ui.approvals.files_view import FilesView
from commplan.ui.approvals.kept_copies import KeptCopies
from commplan.ui.approvals.panel import Panel
from commplan.ui.approvals.several import Several
from commplan.ui.approvals.sheet_maker import SheetMaker
from commplan.ui.approvals.sheet_tab import SheetTab
from commplan.ui.approvals.side_head import SideHead, Tab
from commplan.ui.approvals.steps_view import StepsView
from commplan.ui.approvals.unresolved import Unresolved
from commplan.ui.approvals.versions_view import VersionsView
from commplan.ui.approvals.work import Work
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.widgets.layouts import column, line
from commplan.ui.workspace import Workspace

WIDTH = 512
_LEAST = 388
_PAUSE = 80  # ms between two keys that follow each other quickly
_LEAST_SHOWN = 44  # of the tab, while a form takes the height


class ApprovalSide(QWidget):
    """Tabs over one date: the sheet, the steps, the versions, the files. Below them what can be done."""

    def __init__(self, workspace: Workspace, maker: SheetMaker, copies: KeptCopies) -> None:
        super().__init__()
        self._workspace = workspace
        self._work: Work | None = None
        self._shown_at = QElapsedTimer()
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self._show_place)
        self.setProperty("role", "inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_LEAST)
        self.sheet = SheetTab(workspace, maker)
        self.steps, self.versions = StepsView(workspace), VersionsView(workspace)
        self.files = FilesView(workspace, copies)
        self.unresolved = Unresolved(workspace)
        self.panel, self.several = Panel(workspace), Several(workspace)
        self.head = SideHead(workspace)
        self.head.tab_chosen.connect(self.show_tab)
        self._places = QStackedWidget()
        self._places.setMinimumHeight(_LEAST_SHOWN)
        sentence = workspace.say(translate("Approvals", "Select a communication to see its approval sheet."))
        self._nothing = EmptyState(workspace.icons, "stamp", sentence)
        for place in (self.sheet, self.steps, self.versions, self.files, self._nothing):
            self._places.addWidget(place)
        layout = column(self.head, line(), self._places, line(), self.unresolved, self.panel, self.several, spacing=0)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._connect(copies)

    def _connect(self, copies: KeptCopies) -> None:
        for view in (self.steps, self.versions):
            view.evidence_wanted.connect(lambda d: copies.open(d.evidence_name, d.evidence_hash, self))
        self.steps.revoke_wanted.connect(self.panel.revoke)
        self.panel.put_up_form.difference_wanted.connect(lambda: self.show_tab(Tab.VERSIONS))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 640)

    # --- what is shown

    @property
    def work(self) -> Work | None:
        return self._work

    @property
    def tab(self) -> Tab:
        return self.head.tab

    def show_work(self, work: Work | None) -> None:
        """Show a date and what can be done with it; None when nothing is chosen.

        While arrow keys are held down the tab follows a moment later: so the list keeps up.
        """
        is_other = work is not None and self._work is not None and work.date_key != self._work.date_key
        is_hurried = is_other and self._shown_at.isValid() and self._shown_at.elapsed() < _PAUSE
        self._work = work
        self.unresolved.hide()
        self.head.show_state(work.state if work else None)
        self.panel.show_work(work)
        if is_hurried:
            self._later.start()
        else:
            self._show_place()
        if is_other:
            self._shown_at.start()

    def show_chosen(self, rows: Sequence[Work]) -> None:
        """Offer what can be done with the chosen row; with several of them, what can be done with all."""
        is_several = len(rows) > 1
        if is_several:
            self.several.show_rows(rows)
        self.several.setVisible(is_several)
        self.panel.setVisible(self._work is not None and not is_several)

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        if self.several.isVisibleTo(self):
            self.several.focus_first()
        else:
            self.panel.focus_first()

    def show_tab(self, tab: str) -> None:
        """Show another side of the date."""
        self.head.set_tab(Tab(tab))
        self._show_place()

    def _show_place(self) -> None:
        """Fill only what is seen."""
        self._later.stop()
        work, tab = self._work, self.tab
        self.sheet.show_dated(work.state.dated if work and tab == Tab.SHEET else None)
        if work is None:
            self._places.setCurrentWidget(self._nothing)
            return
        place = {Tab.SHEET: self.sheet, Tab.STEPS: self.steps, Tab.VERSIONS: self.versions, Tab.FILES: self.files}[tab]
        if isinstance(place, StepsView | VersionsView | FilesView):
            place.show_state(work.state)
        self._places.setCurrentWidget(place)
