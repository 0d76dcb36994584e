"""Saving fields that say when something takes place: for all dates, or from one on; fixed ones stay."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from commplan.domain.records import Communication, ContentEvent, Record
from commplan.planning.coming import next_date
from commplan.services import records as service
from commplan.services import scopes
from commplan.services.scopes import CommunicationChange, Edit, EventChange, Reach
from commplan.ui.lazy import load
from commplan.ui.workspace import Workspace


def save(
    workspace: Workspace,
    records: Sequence[Record],
    values: dict[str, Any],
    parent: QWidget,
    asked: Callable[[Reach | None], object],
) -> bool:
    """Give `records` the same values, as one step; whether that is done.

    False: there is a choice of dates, a dialog asks for it, and `asked` is told what came of it. UserError as always.
    """
    session = workspace.session
    planned = [record for record in records if isinstance(record, ContentEvent | Communication)]
    dating = [record for record in planned if values.keys() & scopes.DATING[type(record)]]
    if not dating:
        service.update_all(session, records, **values)
        return True
    if len(dating) > 1:
        scopes.change_all(session, dating, values)
        return True
    edit = _edit(workspace, dating[0], values)
    scopes.check_values(edit)
    choices = scopes.choices(session, edit)
    if len(choices) == 1:
        scopes.carry_out(session, edit, choices[0])
        return True
    load("commplan.ui.dialogs.scope:ask_scope")(workspace, edit, parent, asked)
    return False


def _edit(workspace: Workspace, record: ContentEvent | Communication, values: dict[str, Any]) -> Edit:
    """The edit, counted from the selected date, or from the next one."""
    if isinstance(record, ContentEvent):
        return EventChange(event=record, original=next_date(record, workspace.today), values=values)
    item = workspace.current.item
    original = item.original if item and item.id == record.id else None
    if original is None:
        original = next_date(workspace.plan.get(ContentEvent, record.event_id), workspace.today)
    return CommunicationChange(communication=record, original=original, values=values)
