"""Doing what was dropped: at once where it is plain, after a question where several dates may be meant."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from commplan.domain.records import Record
from commplan.domain.texts import Text, translate
from commplan.domain.words import Status
from commplan.planning.drop import Deed, Drop
from commplan.planning.schedule import Dated
from commplan.planning.status import status_of
from commplan.services import dropping, scopes
from commplan.services.scopes import Reach
from commplan.ui.calendar.drag_card import way_given
from commplan.ui.current import Item
from commplan.ui.lazy import load
from commplan.ui.workspace import PROBLEM, WARNING, Workspace

_ASKED_AGAIN = (Status.APPROVED, Status.IN_APPROVAL)


def carry_out(drop: Drop, workspace: Workspace, parent: QWidget, then: Callable[[], object] | None = None) -> None:
    """Do what `drop` says, or say why it can't be; what is new is selected. `then` is called when it is done."""
    if not drop.is_change:
        return
    if drop.refusal is not None:
        workspace.notify(drop.refusal, PROBLEM)
    elif drop.deed == Deed.COPY:
        _select(workspace.result_of(lambda: dropping.copy(workspace.session, drop)), drop.date, workspace, then)
    elif drop.deed == Deed.DRAW:
        title = workspace.say(_title_of_new(drop))
        new = workspace.result_of(lambda: dropping.draw(workspace.session, drop, title))
        _select(new, drop.date, workspace, then)
        if new is not None:
            workspace.current.focus_wanted.emit("title")
    else:
        _ask_and_do(drop, workspace, parent, then)


def _title_of_new(drop: Drop) -> Text:
    if drop.time is not None:
        return translate("Calendar", "New communication")
    return translate("Calendar", "New content event")


def _select(new: Record | None, day: dt.date, workspace: Workspace, then: Callable[[], object] | None) -> None:
    """Select what is new: of a communication its date on that day, as the calendar shows it."""
    if new is not None:
        dated = (each for each in workspace.schedule.between(day, day) if each.communication_id == new.id)
        workspace.current.set([next(dated, new)])
        if then is not None:
            then()


def _keep(selected: Item, original: dt.date, reach: Reach, workspace: Workspace) -> None:
    """A date that is known by another original now, because all dates moved, stays selected."""
    if selected.original == original and reach.original is not None:
        workspace.current.set([replace(selected, original=reach.original)])


def _say_why(drop: Drop, workspace: Workspace) -> None:
    why = way_given(drop, workspace)
    if why is not None:
        workspace.notify(why)


def _ask_and_do(drop: Drop, workspace: Workspace, parent: QWidget, then: Callable[[], object] | None) -> None:
    subject = drop.subject
    asks_again = isinstance(subject, Dated) and status_of(workspace.plan, subject) in _ASKED_AGAIN
    selected = workspace.current.item

    def tell(reach: Reach | None) -> None:
        """Moving takes an approval away, which undo brings back: to say so is enough."""
        if reach is not None and reach.new_series:  # the date that was selected is now one of another event
            _select(reach.communication or reach.event, reach.day or drop.date, workspace, None)
        elif reach is not None and selected is not None and edit is not None:
            _keep(selected, scopes.original_of(edit), reach, workspace)
        if reach is not None:
            _say_why(drop, workspace)
        if reach is not None and then is not None:
            then()
        if reach is not None and reach.again and asks_again and subject is not None:
            text = translate("Calendar", "“{title}” must be approved again; undo brings its approval back.")
            workspace.notify(text.format(title=subject.title), WARNING)

    edit = workspace.result_of(lambda: dropping.edit_of(workspace.session, drop))
    if edit is not None:
        load("commplan.ui.dialogs.scope:ask_scope")(workspace, edit, parent, tell)
