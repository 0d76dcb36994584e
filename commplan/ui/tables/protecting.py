"""Changing rows: what was sent stays; what would lose its approval, or look otherwise than it went out, is asked."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from commplan.domain.records import Record
from commplan.domain.texts import translate
from commplan.services.changing import Pairs
from commplan.services.protection import Protection, protection
from commplan.services.scopes import Scope
from commplan.ui.workspace import WARNING, Workspace

Do = Callable[[Pairs, Scope], object]
"""Changes those that may be changed, on the dates that are meant."""


def change_protected(workspace: Workspace, pairs: Pairs, do: Do, new: Sequence[Record] = ()) -> None:
    """Call `do` with those of `pairs` that may be changed, after asking where something would be touched."""
    found = workspace.result_of(lambda: protection(workspace.session, pairs, new))
    if found is None:  # a value can't be, and that was said
        return

    def go(scope: Scope, found: Protection = found) -> None:
        do(found.free, scope)
        if found.sent:
            text = translate("Plan", "%n row(s) stay as they were: they have been sent.", "", 1)
            workspace.notify(text.count(found.sent), WARNING)

    if found.touched:
        _ask(workspace, found, go)
    else:
        go(Scope.ALL)


def _ask(workspace: Workspace, found: Protection, go: Callable[[Scope], object]) -> None:
    say, touched = workspace.say, found.touched
    question = QMessageBox(QApplication.activeWindow())
    question.setWindowTitle("commplan")
    question.setIcon(QMessageBox.Icon.Warning)
    lines = []
    if touched.shown:
        text = translate("Plan", "%n date(s) have been sent; they would show the change too.", "", 1)
        lines.append(text.count(touched.shown))
    if touched.again:
        lines.append(translate("Plan", "%n date(s) would have to be approved again.", "", 1).count(touched.again))
    question.setText("\n".join(map(say, lines)))
    accept = QMessageBox.ButtonRole.AcceptRole
    scopes: dict[QAbstractButton, Scope] = {}
    if found.repeats:
        note = translate(
            "Plan",
            "From the next date on: what was sent or put up for approval stays as it is, and the dates that change "
            "become events of their own. Undo brings everything back.",
        )
        later = question.addButton(say(translate("Plan", "From the next date on")), accept)
        everywhere = question.addButton(say(translate("Plan", "All dates")), accept)
        scopes |= {later: Scope.FOLLOWING, everywhere: Scope.ALL}
        usual = later if touched.shown else everywhere
    else:
        note = translate("Plan", "They are in approval or approved. Undo brings that back.")
        note = translate("Plan", "Undo brings everything back.") if touched.shown else note
        usual = question.addButton(say(translate("Plan", "Change anyway")), accept)
        scopes[usual] = Scope.ALL
    question.setInformativeText(say(note))
    question.addButton(say(translate("Window", "Cancel")), QMessageBox.ButtonRole.RejectRole)
    question.setDefaultButton(usual)
    question.accepted.connect(lambda: go(scopes[question.clickedButton()]))
    question.finished.connect(lambda _: question.deleteLater())  # which keeps it as long as it is open
    question.open()
