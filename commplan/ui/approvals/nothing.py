"""What stands in place of an empty queue: why it is empty, and the one button that leads on."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from commplan.domain.records import Communication
from commplan.domain.texts import Text, translate
from commplan.planning.selection import Selection
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.workspace import Workspace


class Nothing(QStackedWidget):
    """`on_open` leads from the finished ones to what is open."""

    def __init__(self, workspace: Workspace, on_open: Callable[[], object]) -> None:
        super().__init__()
        self._workspace = workspace
        self._open = self._add(
            translate("Approvals", "Nothing waits for a decision, and nothing needs to be put up by now."),
            Button(workspace.icons, workspace.say(translate("Approvals", "See what goes out next")), "calendar-days"),
            lambda: workspace.go_to("calendar"),
        )
        self._finished = self._add(
            translate("Approvals", "What is approved, sent, postponed or cancelled will stand here."),
            Button(workspace.icons, workspace.say(translate("Approvals", "See what waits for a decision")), "stamp"),
            on_open,
        )
        self._hidden = self._add(
            translate("Approvals", "The filter hides everything."),
            Button(workspace.icons, workspace.say(translate("Plan", "Clear the filter")), "x"),
            lambda: workspace.selection.set(Selection()),
        )
        self._pathless = self._add(
            translate("Approvals", "What must be approved stands here in good time, once it has an approval path."),
            Button(workspace.icons, workspace.say(translate("Approvals", "Go to the plan")), "list-tree"),
            lambda: workspace.go_to("plan"),
        )

    def _add(self, sentence: Text, button: Button, on_click: Callable[[], object]) -> EmptyState:
        button.clicked.connect(lambda _=False: on_click())
        state = EmptyState(self._workspace.icons, "stamp", self._workspace.say(sentence), button)
        self.addWidget(state)
        return state

    def explain(self, *, is_open: bool, hidden: int) -> None:
        """Why nothing is listed; `hidden`: so many there would be without the filter."""
        plan, say = self._workspace.plan, self._workspace.say
        if hidden:
            text = translate("Approvals", "The filter hides %n approval(s).", "", 1).count(hidden)
            self._hidden.sentence.setText(say(text))
            self.setCurrentWidget(self._hidden)
        elif not any(c.approval_path_id in plan.steps_by_path for c in plan.table(Communication).values()):
            self.setCurrentWidget(self._pathless)
        else:
            self.setCurrentWidget(self._open if is_open else self._finished)
