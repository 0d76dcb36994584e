"""Going where a line of the palette leads."""

from PySide6.QtGui import QAction

from commplan.domain.records import SavedView
from commplan.planning.selection import Selection
from commplan.ui.lazy import load
from commplan.ui.palette.filtering import set_filter
from commplan.ui.palette.things import PERSON, Target
from commplan.ui.plan_view import PlanView

_PAGES = {"content_event": "plan", "communication": "plan", "message_template": "messages"}


def go(view: PlanView, target: Target) -> None:
    """Run the command, on its page where it is another one; show the record on its page, or the sheet whose code was
    typed; filter by view or person."""
    workspace = view.workspace
    if target.action is not None:
        target.action.trigger()
    elif target.printed is not None:
        load("commplan.ui.approvals.open_code:show_printed")(view, target.printed)
    elif target.filter is not None:
        set_filter(view, target.filter)
    elif target.command:
        _run_there(view, target)
    elif target.kind == PERSON:
        workspace.selection.set(Selection(owner=target.person))
        workspace.page_wanted.emit("plan")
    elif target.item is not None and target.kind == SavedView.kind:
        plan = workspace.plan
        workspace.selection.set(Selection.of_view(plan.get(SavedView, target.item.id), plan.info, workspace.today))
    elif target.item is not None:
        workspace.go_to(_PAGES.get(target.kind, "directory"), target.item)


def _run_there(view: PlanView, target: Target) -> None:
    """Show the page of the command, and run it."""
    view.show_page(target.page)
    page = view.pages.page
    action = page.findChild(QAction, target.command) if page else None
    if action is not None:
        action.trigger()
