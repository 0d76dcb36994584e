"""Merging duplicates: which record stays, and what that changes, before it is done."""

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QWidget

from commplan.domain.errors import UserError
from commplan.domain.plan import name_of
from commplan.domain.records import Record
from commplan.domain.texts import Text, translate
from commplan.services import merging
from commplan.services.directory import uses_of
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace

_WIDTH = 460


class MergeDialog(QDialog):
    """One of several stays, by default the one that is used most; the others go."""

    def __init__(self, workspace: Workspace, records: Sequence[Record], parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        say, icons = workspace.say, workspace.icons
        uses = {record.id: len(uses_of(workspace.plan, record)) for record in records}
        self.records = sorted(records, key=lambda record: -uses[record.id])
        self.setWindowTitle(say(translate("Directory", "Merge")))
        self.setMinimumWidth(_WIDTH)
        self._group = QButtonGroup(self)
        choices = column(spacing=4)
        for number, record in enumerate(self.records):
            used = say(translate("Directory", "used in %n place(s)", "", 1).count(uses[record.id]))
            button = QRadioButton(f"{name_of(record)}  ·  {used}".replace("&", "&&"))
            self._group.addButton(button, number)
            choices.addWidget(button)
        self.effect = label("", wrap=True)
        self._agree = PrimaryButton(icons, say(translate("Directory", "Merge")), "", self._merge)
        cancel = Button(icons, say(translate("Directory", "Cancel")), "", self.reject)
        which = translate("Directory", "Which one do you want to keep? It replaces the others.")
        foot = row(None, cancel, self._agree)
        question = label(say(which), wrap=True)
        self.setLayout(column(question, choices, self.effect, foot, spacing=12, margins=(16, 16, 16, 12)))
        self._group.idToggled.connect(lambda _, is_on: self._show_effect() if is_on else None)
        self._group.button(0).setChecked(True)
        self._group.button(0).setFocus()

    @property
    def kept(self) -> Record:
        return self.records[self._group.checkedId()]

    def _others(self) -> list[Record]:
        return [record for record in self.records if record is not self.kept]

    def _show_effect(self) -> None:
        say = self._workspace.say
        try:
            merge = merging.plan_merge(self._workspace.schedule, self.kept, self._others())
        except UserError as error:
            self.effect.setText(say(error.text))
            self._agree.setEnabled(False)
            return
        words = [say(translate("Directory", "%n place(s) will name the one that stays.", "", 1).count(merge.places))]
        if merge.approve_again:
            words.append(say(_to_approve_again(merge.approve_again)))
        self.effect.setText(" ".join(words))
        self._agree.setEnabled(True)

    def _merge(self) -> None:
        kept, others = self.kept, self._others()
        if self._workspace.run(lambda: merging.merge(self._workspace.session, kept, others)):
            self._workspace.current.set([kept])
        self.accept()


def _to_approve_again(count: int) -> Text:
    text = translate("Directory", "%n approved date(s) must then be approved again: what was approved changes.", "", 1)
    return text.count(count)
