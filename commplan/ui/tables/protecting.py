"""Changing many rows at once: what was sent stays, and that approvals would be lost is asked before."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication, QMessageBox

from commplan.domain.records import Record
from commplan.domain.texts import translate
from commplan.services.protection import Pairs, protection
from commplan.ui.workspace import WARNING, Workspace


def change_protected(
    workspace: Workspace, pairs: Pairs, do: Callable[[Pairs], object], new: Sequence[Record] = ()
) -> None:
    """Call `do` with those of `pairs` that may be changed, after asking where approvals would be lost."""
    found = protection(workspace.session, pairs, new)

    def go() -> None:
        do(found.free)
        if found.sent:
            text = translate("Plan", "%n row(s) stay as they were: they have been sent.", "", 1)
            workspace.notify(text.count(found.sent), WARNING)

    if found.again:
        _ask(workspace, found.again, go)
    else:
        go()


def _ask(workspace: Workspace, again: int, go: Callable[[], object]) -> None:
    say = workspace.say
    question = QMessageBox(QApplication.activeWindow())
    question.setWindowTitle("commplan")
    question.setIcon(QMessageBox.Icon.Warning)
    question.setText(say(translate("Plan", "%n date(s) would have to be approved again.", "", 1).count(again)))
    question.setInformativeText(say(translate("Plan", "They are in approval or approved. Undo brings that back.")))
    change = question.addButton(say(translate("Plan", "Change anyway")), QMessageBox.ButtonRole.AcceptRole)
    question.addButton(say(translate("Window", "Cancel")), QMessageBox.ButtonRole.RejectRole)
    question.setDefaultButton(change)
    question.accepted.connect(go)
    question.finished.connect(lambda _: question.deleteLater())  # which keeps it as long as it is open
    question.open()
