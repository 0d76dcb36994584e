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


class ScopeRadios(QWidget):
    """A radio button for each scope, with room for words about its effect below."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.radios: dict[Scope, QRadioButton] = {}
        self.effects: dict[Scope, QLabel] = {}
        self._rows = column(spacing=0)
        self.setLayout(self._rows)
        self._group = QButtonGroup(self)

    def add(self, scope: Scope, name: Text, number: int) -> None:
        """One scope; `number` chooses it, 0 for the only one, of which nothing but the effect is shown."""
        radio = QRadioButton(self._workspace.say(name))
        radio.toggled.connect(self.changed)
        self.radios[scope], self.effects[scope] = radio, label("", "small", wrap=True)
        head = row(radio, None, label(str(number), "small")) if number else row(radio)
        radio.setVisible(bool(number))
        effect = row(_INDENT if number else 0, self.effects[scope], spacing=0, margins=(0, 0, 0, 6))
        effect.setStretch(1, 1)
        self._rows.addLayout(head)
        self._rows.addLayout(effect)
        self._group.addButton(radio)

    def choose(self, number: int) -> None:
        """Choose by the number that stands beside a choice."""
        if 1 <= number <= len(self.radios):
            radio = list(self.radios.values())[number - 1]
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


class ScopeChoices(ScopeRadios):
    """Shows what an edit does in each scope. A single scope shows its effect only."""

    def __init__(self, workspace: Workspace, choices: Sequence[Scope], edit: Edit) -> None:
        super().__init__(workspace)
        self._choices = tuple(choices)
        self._proposals: dict[Scope, Proposal] = {}
        names = scope_names(edit, scopes.day_of(workspace.session, edit), workspace.locale)
        for number, scope in enumerate(choices, 1):
            self.add(scope, names[scope], number if len(choices) > 1 else 0)
        self.show_edit(edit)
        first = next((scope for scope in self._choices if scope in self._proposals), None)
        if first is not None:  # the choice that changes least
            self.radios[first].setChecked(True)

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

    def proposal(self) -> Proposal | None:
        """What the chosen scope would do; None while it can't be done."""
        chosen = self.chosen()
        return self._proposals.get(chosen) if chosen else None
