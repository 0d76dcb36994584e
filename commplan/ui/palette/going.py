"""Going where a line of the palette leads."""

from commplan.domain.records import SavedView
from commplan.planning.selection import Selection
from commplan.ui.palette.things import PERSON, Target
from commplan.ui.workspace import Workspace

_PAGES = {"content_event": "plan", "communication": "plan", "message_template": "messages"}


def go(workspace: Workspace, target: Target) -> None:
    """Run the command, show the record on its page, or filter by view or person."""
    if target.action is not None:
        target.action.trigger()
    elif target.kind == PERSON:
        workspace.selection.set(Selection(owner=target.person))
        workspace.page_wanted.emit("plan")
    elif target.item is not None and target.kind == SavedView.kind:
        plan = workspace.plan
        workspace.selection.set(Selection.of_view(plan.get(SavedView, target.item.id), plan.info, workspace.today))
    elif target.item is not None:
        workspace.go_to(_PAGES.get(target.kind, "directory"), target.item)
