"""Editors that refer to other records: one (with completion) or several (as chips)."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QMenu

from commplan.domain.errors import UserError
from commplan.domain.texts import Text, translate
from commplan.planning.folding import fold
from commplan.ui.forms.choice_editors import StillCombo
from commplan.ui.forms.editor import Editor
from commplan.ui.icons import Icons
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.chips import Chip
from commplan.ui.widgets.flow import FlowLayout
from commplan.ui.widgets.layouts import clear

Choices = Sequence[tuple[str, str, QIcon | None]]
"""(id, name, icon) in the order they are offered."""


class RefEditor(Editor):
    """One record by name, typed or chosen; empty for none. The choices are asked for when the value is shown."""

    def __init__(self, choices: Callable[[], Choices]) -> None:
        super().__init__()
        self._choices = choices
        self._ids: list[str] = []
        self.combo = StillCombo()
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.combo.model())
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line = QLineEdit()
        self.combo.setLineEdit(self.line)
        self.combo.setCompleter(completer)
        self.combo.activated.connect(self._on_activated)
        self.line.textEdited.connect(self.touch)
        self.line.installEventFilter(self)
        self.take(self.combo)

    def _on_activated(self) -> None:
        self.touch()
        self.commit()

    def value(self) -> Any:
        words = self.combo.currentText().strip()
        names = [self.combo.itemText(i) for i in range(self.combo.count())]
        if words == names[self.combo.currentIndex()]:
            return self._ids[self.combo.currentIndex()]
        matching = [i for i, name in enumerate(names) if fold(name) == fold(words)]
        if not matching:
            raise UserError(translate("Errors", "nothing in the directory is called “{name}”.").format(name=words[:60]))
        return self._ids[matching[0]]

    def _show(self, value: Any) -> None:
        choices = [("", "", None), *self._choices()]
        self._ids = [record_id for record_id, _, _ in choices]
        self.combo.clear()
        for _, name, icon in choices:
            self.combo.addItem(icon or QIcon(), name)
        self.combo.setCurrentIndex(self._ids.index(value) if value in self._ids else 0)
        self.line.setPlaceholderText("")
        self.line.setCursorPosition(0)

    def _show_mixed(self, words: str) -> None:
        self._show("")
        self.line.setPlaceholderText(words)


class RefsEditor(Editor):
    """Several records as chips, in order, with a button that offers the others."""

    def __init__(
        self, icons: Icons, choices: Callable[[], Choices], *, add: str, remove_tip: str, say: Callable[[Text], str]
    ) -> None:
        super().__init__()
        self._icons = icons
        self._choices = choices
        self._remove_tip = remove_tip
        self._say = say
        self._value: tuple[str, ...] = ()
        self._flow = FlowLayout()
        self.inner.addLayout(self._flow)
        self._add = Button(icons, add, "plus", self._offer, role="chip")
        self._flow.addWidget(self._add)
        self.setFocusProxy(self._add)

    def value(self) -> Any:
        return self._value

    def _show(self, value: Any) -> None:
        self._value = tuple(value or ())
        self._update()

    def _show_mixed(self, words: str) -> None:
        self._value = ()
        self._update(words)

    def _update(self, mixed: str = "") -> None:
        self._flow.removeWidget(self._add)
        clear(self._flow)
        if mixed:
            self._flow.addWidget(Chip(self._icons, mixed))
        names = {record_id: name for record_id, name, _ in self._choices()}
        for record_id in self._value:
            on_remove = partial(self.remove, record_id) if self.isEnabled() else None
            chip = Chip(self._icons, names.get(record_id, "?"), on_remove=on_remove, remove_tip=self._remove_tip)
            self._flow.addWidget(chip)
        self._flow.addWidget(self._add)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for record_id, name, icon in self._choices():
            if record_id not in self._value:
                action = menu.addAction(icon or QIcon(), name.replace("&", "&&"))
                action.triggered.connect(lambda _=False, record_id=record_id: self._change((*self._value, record_id)))
        if menu.isEmpty():
            menu.addAction(self._say(translate("Window", "Nothing more to add"))).setEnabled(False)
        menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def remove(self, record_id: str) -> None:
        """Take one away, as its chip's button does."""
        self._change(tuple(value for value in self._value if value != record_id))

    def _change(self, value: tuple[str, ...]) -> None:
        self._value = value
        self._update()
        self.touch()
        self.commit()

    def set_error(self, is_wrong: bool) -> None:
        pass  # the words below say it
