"""Saving fields, wherever they are edited: at once, or after asking which dates are meant, or whether it shall be."""

import dataclasses
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from commplan.domain.errors import UserError
from commplan.domain.plan import name_of
from commplan.domain.records import Communication, ContentEvent, Record
from commplan.domain.texts import Text, translate
from commplan.services import changing, editing, scopes
from commplan.services.changing import Pairs
from commplan.services.protection import protection
from commplan.services.scopes import CommunicationChange, EventChange, Reach
from commplan.ui.dates import date_words
from commplan.ui.lazy import load
from commplan.ui.workspace import WARNING, Workspace

Ask = Callable[[], object]


def save(
    workspace: Workspace,
    pairs: Pairs,
    parent: QWidget,
    *,
    new: Sequence[Record] = (),
    asked: Callable[[Reach | None], object] | None = None,
) -> Ask | None:
    """Give each record its values, as one step; `new` are records that the values refer to.

    None: it is done. Else there is something to ask: what is returned opens the question, and `asked` is told when it
    was answered. UserError when it can't be.
    """
    edit = _edit(workspace, pairs, new)
    if edit is not None:
        scopes.check_values(edit)
        if changing.is_asked(workspace.session, edit):
            return _save_edit(workspace, edit, parent, asked)
    found = protection(workspace.session, pairs, new)
    if found.is_free:
        editing.change(workspace.session, pairs, new=new)
        return None
    if not found.free and len(pairs) == 1:
        text = translate("Errors", "“{title}” has been sent; what went out is part of the record.")
        raise UserError(text.format(title=name_of(pairs[0][0])))

    def do(free: Pairs, scope: scopes.Scope) -> None:
        if free:
            workspace.run(lambda: editing.change(workspace.session, free, scope, new))

    def ask() -> None:
        load("commplan.ui.tables.protecting:change_protected")(workspace, pairs, do, new)
        if asked is not None:
            asked(None)

    return ask


def _edit(workspace: Workspace, pairs: Pairs, new: Sequence[Record]) -> EventChange | CommunicationChange | None:
    """The edit of a single record, counted from the selected date, or from the next one."""
    record, values = pairs[0] if len(pairs) == 1 else (None, {})
    if not isinstance(record, ContentEvent | Communication):
        return None
    item = workspace.current.item
    original = item.original if item and item.id == record.id else None
    return dataclasses.replace(changing.edit_of(workspace.session, record, values, original), new=new)


def _save_edit(
    workspace: Workspace, edit: EventChange | CommunicationChange, parent: QWidget, asked: Any
) -> Ask | None:
    session = workspace.session
    choices = scopes.choices(session, edit)
    if len(choices) > 1 or scopes.asks_who_moves(session, edit):
        answered = partial(_go_on, workspace, asked)
        return lambda: load("commplan.ui.dialogs.scope:ask_scope")(workspace, edit, parent, answered)
    reach = scopes.carry_out(session, edit, choices[0])
    if reach.again and isinstance(edit, CommunicationChange):
        text = translate("Calendar", "“{title}” must be approved again; undo brings its approval back.")
        workspace.notify(text.format(title=edit.communication.title), WARNING)
    return None


def _go_on(workspace: Workspace, asked: Callable[[Reach | None], object] | None, reach: Reach | None) -> None:
    """The question was answered: go on with what was changed, also where that stands in another event now."""
    changed = reach and (reach.communication or reach.event)
    if reach is not None and reach.new_series and changed:
        workspace.current.set([changed])
        workspace.notify(_split_words(workspace, reach))
    if asked is not None:
        asked(reach)


def _split_words(workspace: Workspace, reach: Reach) -> Text:
    if reach.scope == scopes.Scope.ALL or reach.event is None:
        return translate(
            "Plan", "The change is in an event of its own, selected now; what was sent or put up stays where it was."
        )
    day = date_words(reach.event.start, workspace.locale)
    if reach.scope == scopes.Scope.THIS:
        text = translate("Plan", "The date on {day} is an event of its own now, with the change; it is selected.")
    else:
        text = translate(
            "Plan",
            "From {day} on there is an event of its own now, with the change; it is selected. Earlier dates stay.",
        )
    return text.format(day=day)
