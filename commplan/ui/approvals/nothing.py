"""What stands in place of an empty queue."""

from collections.abc import Callable

from commplan.domain.texts import translate
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.workspace import Workspace


def nothing_open(workspace: Workspace) -> EmptyState:
    say, icons = workspace.say, workspace.icons
    sentence = translate("Approvals", "Nothing waits for a decision, and nothing needs to be put up by now.")
    show = Button(icons, say(translate("Approvals", "See what goes out next")), "calendar-days")
    show.clicked.connect(lambda: workspace.go_to("calendar"))
    return EmptyState(icons, "stamp", say(sentence), show)


def nothing_finished(workspace: Workspace, on_click: Callable[[], object]) -> EmptyState:
    """`on_click` leads back to what is open."""
    say, icons = workspace.say, workspace.icons
    sentence = translate("Approvals", "What is approved, sent, postponed or cancelled will stand here.")
    show = Button(icons, say(translate("Approvals", "See what waits for a decision")), "stamp", on_click)
    return EmptyState(icons, "stamp", say(sentence), show)
