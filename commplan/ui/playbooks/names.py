"""What becomes of names that the plan does not have: a line for each, with the choice proposed."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QWidget

from commplan.domain.labels import kind_label
from commplan.domain.texts import translate
from commplan.services.playbook_patterns import Pattern
from commplan.services.playbook_plans import LEAVE_OUT, MAKE, Key, unknown_names
from commplan.ui.forms.choice_editors import StillCombo
from commplan.ui.forms.factory import ref_choices
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import clear, column
from commplan.ui.workspace import Workspace

_MOST_HEIGHT = 132


class NameChoices(QWidget):
    """Hidden when the plan has all names."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.combos: dict[Key, QComboBox] = {}
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._inside = QWidget()
        self._inside.setLayout(self._grid)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inside)
        heading = label(workspace.say(translate("Plan", "Not in this plan. What is meant?")), "label")
        self.setLayout(column(heading, self._area, spacing=4))
        self.hide()

    def show_pattern(self, pattern: Pattern | None) -> None:
        clear(self._grid)
        self.combos = {}
        unknown = unknown_names(self._workspace.plan, pattern) if pattern else []
        for line, each in enumerate(unknown):
            kind = self._workspace.say(kind_label(each.kind))
            words = label(f"{each.name} ({kind})", wrap=True)
            combo = self._combo(each.kind, each.choice, can_be_made=each.can_be_made)
            combo.setAccessibleName(words.text())
            words.setBuddy(combo)
            self._grid.addWidget(words, line, 0)
            self._grid.addWidget(combo, line, 1)
            self.combos[each.key] = combo
        self.setVisible(bool(unknown))
        self._area.setFixedHeight(min(self._inside.sizeHint().height() + 4, _MOST_HEIGHT))

    def _combo(self, kind: str, choice: str, *, can_be_made: bool) -> QComboBox:
        say, combo = self._workspace.say, StillCombo()
        if can_be_made:
            combo.addItem(self._workspace.icons.icon("plus", "accent"), say(translate("Plan", "make a new one")), MAKE)
        combo.addItem(say(translate("Plan", "leave out")), LEAVE_OUT)
        for record_id, name, _icon in ref_choices(self._workspace, kind):
            combo.addItem(name, record_id)
        combo.setCurrentIndex(combo.findData(choice))
        combo.activated.connect(lambda _: self.changed.emit())
        return combo

    def choices(self) -> dict[Key, Any]:
        return {key: combo.currentData() for key, combo in self.combos.items()}
