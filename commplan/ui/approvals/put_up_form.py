"""Putting up a further version: what is new in it, and who is asked again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QRadioButton

from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, translate
from commplan.ui.approvals.again import Again
from commplan.ui.approvals.inline_form import InlineForm
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace


class PutUpForm(InlineForm):
    given = Signal(str, object)
    """What is new, and the ids of the steps that are not asked again."""
    difference_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        say = workspace.say
        question = say(translate("Approvals", "What is new in this version? It stands in the history of versions."))
        name = label(question, "label", wrap=True)
        self.note = QLineEdit()
        self.note.setAccessibleName(question)
        self.note.returnPressed.connect(self.finish)
        name.setBuddy(self.note)
        self.everybody = QRadioButton(say(translate("Approvals", "Ask &everybody")))
        self.affected = QRadioButton(say(translate("Approvals", "Ask only those &affected")))
        self._who, self._stays = label("", "small", wrap=True), label("", "small", wrap=True)
        self._again: Again | None = None
        words = say(translate("Approvals", "Put up for approval"))
        self.do_button.setText(f" {words}")
        self.do_button.setAccessibleName(words)
        look = LinkButton(say(translate("Approvals", "See what changed")), self.difference_wanted.emit)
        choice = column(self.everybody, self.affected, self._who, self._stays, look, spacing=2)
        below = row(self.do_button, self._cancel, None)
        self.setLayout(column(column(name, self.note, spacing=2), choice, below, spacing=8))

    def open_for(self) -> None:
        """Ask what is new; whom it concerns comes with `show_again`."""
        self._again = None
        self.note.clear()
        self.everybody.setChecked(True)
        self.affected.setEnabled(False)
        self._stays.hide()
        self._explain(translate("Approvals", "Comparing with the version before…"))
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_again(self, found: Again) -> None:
        """Say who would be asked and who stays."""
        self._again = found
        self.affected.setEnabled(found.may_keep)
        if not found.may_keep:
            self._explain(_why_all(found))
            return
        asked = ", ".join(step.role for step in found.asked)
        self._explain(translate("Approvals", "Affected by what changed: {roles}.").format(roles=asked))
        say = self._workspace.say
        stays = ", ".join(f"{step.role} ({say(choice_label(d.decision))}, {d.who})" for step, d in found.stays)
        text = translate("Approvals", "Their decisions stay: {names}.").format(names=stays)
        self._stays.setText(say(text))
        self._stays.show()

    def show_refusal(self, text: Text) -> None:
        self._explain(text)

    def _explain(self, text: Text) -> None:
        words = self._workspace.say(text)
        self._who.setText(words)
        self.affected.setAccessibleDescription(words)

    def finish(self) -> None:
        keep = self._again.keep if self._again is not None and self.affected.isChecked() else frozenset[str]()
        self.given.emit(self.note.text().strip(), keep)


def _why_all(found: Again) -> Text:
    if found.stays:
        return translate("Approvals", "The changes affect no check, but somebody must approve: everybody is asked.")
    if not found.difference:
        return translate("Approvals", "Nobody’s decision can stay: all are asked again.")
    return translate("Approvals", "What changed concerns everybody who has decided: all are asked again.")
