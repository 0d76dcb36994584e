"""Changing rows: what was sent stays; what would lose its approval, or look otherwise than it went out, is asked."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication

from commplan.domain.records import Record
from commplan.domain.texts import Text, translate
from commplan.services.changing import Pairs, split_off
from commplan.services.protection import Protection, protection
from commplan.services.scopes import Scope
from commplan.ui.lazy import load
from commplan.ui.workspace import INFO, WARNING, Workspace

Do = Callable[[Pairs, Scope], object]
"""Changes those that may be changed, on the dates that are meant."""


def change_protected(workspace: Workspace, pairs: Pairs, do: Do, new: Sequence[Record] = ()) -> None:
    """Call `do` with those of `pairs` that may be changed, after asking where something would be touched."""
    found = workspace.result_of(lambda: protection(workspace.session, pairs, new))
    if found is None:  # a value can't be, and that was said
        return

    def go(scope: Scope, found: Protection = found) -> None:
        before = workspace.plan
        do(found.free, scope)
        split = split_off(before, workspace.plan, found.free) if scope == Scope.FOLLOWING else []
        lines = []
        if split:
            workspace.current.set(split)
            text = translate(
                "Plan", "%n row(s) of events that were split now hold the change; they are selected.", "", 1
            )
            lines.append(text.count(len(split)))
        if found.sent:
            text = translate("Plan", "%n row(s) stay as they were: they have been sent.", "", 1)
            lines.append(text.count(found.sent))
        if lines:
            words = Text("", "{one} {two}").format(one=lines[0], two=lines[-1]) if len(lines) > 1 else lines[0]
            workspace.notify(words, WARNING if found.sent else INFO)

    if found.touched:
        dialog = load("commplan.ui.dialogs.scope_many:ManyScopeDialog")
        dialog(workspace, found, go, QApplication.activeWindow()).open()
    else:
        go(Scope.ALL)
