"""The window of the history."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from commplan.domain.texts import translate
from commplan.ui.history.since import Since
from commplan.ui.history.steps import Steps
from commplan.ui.plan_view import PlanView
from commplan.ui.widgets.layouts import column, row
from commplan.ui.widgets.notice_bar import NoticeBar
from commplan.ui.widgets.segmented import Segmented
from commplan.ui.workspace import Look, Workspace

STEPS, SINCE = "steps", "since"


def open_history(view: PlanView) -> None:
    """Open the window of the history for a plan, or bring forward the one that is open."""
    window = view.findChild(HistoryWindow) or HistoryWindow(view.workspace, view.look, view)
    window.show()
    window.raise_()
    window.activateWindow()


class HistoryWindow(QDialog):
    """Stands beside the plan and follows it: what is brought back is seen in both."""

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        say, icons = workspace.say, workspace.icons
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(translate("Window", "History of the plan")))
        self.resize(960, 620)
        self.steps, self.since = Steps(workspace), Since(workspace)
        self._stack = QStackedWidget()
        for part in (self.steps, self.since):
            self._stack.addWidget(part)
        views = (
            (STEPS, say(translate("Window", "Steps"))),
            (SINCE, say(translate("Window", "What changed since…"))),
        )
        self.views = Segmented(icons, views, STEPS)
        self.views.chosen.connect(self.show_part)
        notices = NoticeBar(look)
        workspace.notice.connect(notices.show_notice)
        layout = column(row(self.views, None), notices, self._stack, spacing=12, margins=(16, 16, 16, 16))
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._unsubscribe = workspace.session.subscribe(lambda _: self._reload())
        self.destroyed.connect(self._unsubscribe)  # also when it goes with the view that it belongs to
        self.steps.search.setFocus()

    def show_part(self, name: str) -> None:
        self._stack.setCurrentWidget(self.steps if name == STEPS else self.since)

    def _reload(self) -> None:
        self.steps.reload()
        self.since.follow()
