"""What stands in place of an empty list of messages: why it is empty, and what fills it."""

from PySide6.QtWidgets import QStackedWidget

from commplan.domain.texts import translate
from commplan.planning.selection import Selection
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.workspace import Workspace


class NoMessages(QStackedWidget):
    """Nothing is planned yet, the filter or its period leaves nothing, or nothing goes out in the next weeks."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        say, icons = workspace.say, workspace.icons
        self.plan_button = Button(
            icons, say(translate("Messages", "Go to the plan")), "list-tree", lambda: workspace.go_to("plan")
        )
        self.clear_button = Button(
            icons, say(translate("Plan", "Clear the filter")), "x", lambda: workspace.selection.set(Selection())
        )
        self.whole_button = Button(
            icons, say(translate("Messages", "Show the whole plan")), "calendar-days", self._show_whole_plan
        )
        unplanned = translate("Messages", "Nothing is planned yet. What goes out will stand here, with its texts.")
        quiet = translate("Messages", "Nothing goes out in the next four weeks.")
        self._filtered = EmptyState(icons, "list-filter", "", self.clear_button)
        self._unplanned = EmptyState(icons, "file-text", say(unplanned), self.plan_button)
        self._quiet = EmptyState(icons, "file-text", say(quiet), self.whole_button)
        for state in (self._unplanned, self._filtered, self._quiet):
            self.addWidget(state)

    def update_reason(self) -> None:
        """Show why there are none now."""
        workspace, selection = self._workspace, self._workspace.selection.value
        if not workspace.schedule.whole_plan():
            self.setCurrentWidget(self._unplanned)
        elif selection == Selection():
            self.setCurrentWidget(self._quiet)
        else:
            only_period = translate("Messages", "Nothing goes out in this period.")
            others = translate("Messages", "Nothing that goes out in this period matches the filter.")
            is_period = selection.without_period() == Selection()
            self._filtered.sentence.setText(workspace.say(only_period if is_period else others))
            self.setCurrentWidget(self._filtered)

    def _show_whole_plan(self) -> None:
        info = self._workspace.plan.info
        self._workspace.selection.set(Selection().between(info.start, info.end))
