"""Saving the shared filter as a view, under a name that is asked for."""

from PySide6.QtWidgets import QInputDialog, QWidget

from commplan.domain.ids import new_id
from commplan.domain.records import SavedView
from commplan.domain.texts import translate
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.ui.workspace import Workspace


def save_view(parent: QWidget, workspace: Workspace) -> None:
    """Ask for a name and save the filter under it."""
    title, question = translate("Window", "Save view"), translate("Window", "Name of the view")
    name, agreed = QInputDialog.getText(parent, workspace.say(title), workspace.say(question))
    if agreed and name.strip():
        position = len(workspace.plan.table(SavedView)) + 1
        view = _view_of(workspace.selection.value, name.strip(), position)
        workspace.run(lambda: records.add_all(workspace.session, [view]))


def _view_of(selection: Selection, name: str, position: int) -> SavedView:
    return SavedView(
        id=new_id(),
        name=name,
        position=position,
        audience_ids=tuple(sorted(selection.audience_ids)),
        sender_ids=tuple(sorted(selection.sender_ids)),
        channel_ids=tuple(sorted(selection.channel_ids)),
        statuses=tuple(sorted(status.value for status in selection.statuses)),
        categories=tuple(sorted(category.value for category in selection.categories)),
        owner=selection.owner,
        words=selection.words,
        start=selection.start,
        end=selection.end,
    )
