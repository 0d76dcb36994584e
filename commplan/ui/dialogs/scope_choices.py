"""One choice for each scope that makes sense, with what it does below."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QWidget

from commplan.domain.errors import UserError
from commplan.domain.texts import Text
from commplan.services import scopes
from commplan.services.scopes import Edit, Proposal, Scope
from commplan.ui.dialogs.scope_words import reach_lines, scope_names
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace

_INDENT = 24  # of the lines below a radio button, to stand under its words


class ScopeChoices(QWidget):
    """Shows what an edit does in each scope. A single scope shows its effect only."""

    changed = Signal()

    def __init__(self, workspace: Workspace, choices: Sequence[Scope], edit: Edit) -> None:
        super().__init__()
        self._workspace = workspace
        self._choices = tuple(choices)
        self._proposals: dict[Scope, Proposal] = {}
        self.radios: dict[Scope, QRadioButton] = {}
        self.effects: dict[Scope, QLabel] = {}
        names = scope_names(edit, scopes.day_of(workspace.session, edit), workspace.locale)
        self._rows = column(spacing=0)
        self.setLayout(self._rows)
        group = QButtonGroup(self)
        for number, scope in enumerate(choices, 1):
            group.addButton(self._add(scope, names[scope], number))
        self.show_edit(edit)
        first = next((scope for scope in self._choices if scope in self._proposals), None)
        if first is not None:  # the choice that changes least
            self.radios[first].setChecked(True)

    def _add(self, scope: Scope, name: Text, number: int) -> QRadioButton:
        radio = QRadioButton(self._workspace.say(name))
        radio.toggled.connect(self.changed)
        self.radios[scope], self.effects[scope] = radio, label("", "small", wrap=True)
        is_choice = len(self._choices) > 1
        head = row(radio, None, label(str(number), "small")) if is_choice else row(radio)
        radio.setVisible(is_choice)
        effect = row(_INDENT if is_choice else 0, self.effects[scope], spacing=0, margins=(0, 0, 0, 6))
        effect.setStretch(1, 1)
        self._rows.addLayout(head)
        self._rows.addLayout(effect)
        return radio

    def show_edit(self, edit: Edit) -> None:
        """Work out what `edit` does, and say it."""
        session, say = self._workspace.session, self._workspace.say
        for scope in self._choices:
            try:
                proposal = scopes.propose(session, edit, scope)
            except UserError as error:
                self._proposals.pop(scope, None)
                words = say(error.text)
            else:
                self._proposals[scope] = proposal
                words = "\n".join(map(say, reach_lines(edit, proposal.reach, self._workspace.locale)))
            self.effects[scope].setText(words)
            self.radios[scope].setEnabled(scope in self._proposals)
            self.radios[scope].setAccessibleDescription(words)
        self.changed.emit()

    def choose(self, number: int) -> None:
        """Choose by the number that stands beside a choice."""
        if 1 <= number <= len(self._choices):
            radio = self.radios[self._choices[number - 1]]
            if radio.isEnabled():
                radio.setChecked(True)
                radio.setFocus()

    def focus_chosen(self) -> None:
        for radio in self.radios.values():
            if radio.isChecked():
                radio.setFocus()

    def chosen(self) -> Scope | None:
        """The chosen scope."""
        return next((scope for scope, radio in self.radios.items() if radio.isChecked()), None)

    def proposal(self) -> Proposal | None:
        """What the chosen scope would do; None while it can't be done."""
        chosen = self.chosen()
        return self._proposals.get(chosen) if chosen else None
