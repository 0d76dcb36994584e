"""Editors that choose: a flag, one of several, days of the week, languages."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QIcon, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox

from commplan.ui.forms.editor import Editor
from commplan.ui.icons import Icons
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.flow import FlowLayout


class StillCombo(QComboBox):
    """A combo box that the mouse wheel does not change by accident while a form is scrolled."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.box = QCheckBox(words)
        self.box.clicked.connect(self._on_clicked)
        self.take(self.box)

    def _on_clicked(self) -> None:
        self.touch()
        self.box.setTristate(False)
        self.commit()

    def value(self) -> Any:
        return self.box.isChecked()

    def _show(self, value: Any) -> None:
        self.box.setTristate(False)
        self.box.setChecked(bool(value))

    def _show_mixed(self, words: str) -> None:
        self.box.setTristate(True)
        self.box.setCheckState(Qt.CheckState.PartiallyChecked)


class ChoiceEditor(Editor):
    """One of several values: (value, words, icon)."""

    def __init__(self, choices: Sequence[tuple[Any, str, QIcon | None]]) -> None:
        super().__init__()
        self.combo = StillCombo()
        self._values = [value for value, _, _ in choices]
        for _, words, icon in choices:
            self.combo.addItem(icon or QIcon(), words)
        self.combo.activated.connect(self._on_activated)
        self.take(self.combo)

    def _on_activated(self) -> None:
        self.touch()
        self.commit()

    def value(self) -> Any:
        return self._values[self.combo.currentIndex()]

    def _show(self, value: Any) -> None:
        self.combo.setPlaceholderText("")
        self.combo.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def _show_mixed(self, words: str) -> None:
        self.combo.setPlaceholderText(words)
        self.combo.setCurrentIndex(-1)


class _ManyEditor(Editor):
    """Several of a few values, each a button that can be switched on."""

    def __init__(self, icons: Icons, choices: Sequence[tuple[Any, str, str]]) -> None:
        super().__init__()
        layout = FlowLayout()
        self._buttons: list[tuple[Any, Button]] = []
        for value, words, name in choices:
            button = Button(icons, words, role="chip")
            button.setCheckable(True)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(self._on_clicked)
            layout.addWidget(button)
            self._buttons.append((value, button))
        self.inner.addLayout(layout)
        self.setFocusProxy(self._buttons[0][1])

    def button(self, value: Any) -> Button:
        """The button of one value."""
        return next(button for mine, button in self._buttons if mine == value)

    def _on_clicked(self) -> None:
        self.touch()
        self.commit()

    def value(self) -> Any:
        return tuple(value for value, button in self._buttons if button.isChecked())

    def _show(self, value: Any) -> None:
        for mine, button in self._buttons:
            button.setChecked(mine in (value or ()))

    def _show_mixed(self, words: str) -> None:
        self._show(())

    def set_error(self, is_wrong: bool) -> None:
        pass  # the words below say it; there is no border to colour


class WeekdaysEditor(_ManyEditor):
    """Days of the week, 0 = Monday."""

    def __init__(self, icons: Icons, locale: QLocale) -> None:
        short, full = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
        days = [(d, locale.dayName(d + 1, short).rstrip("."), locale.dayName(d + 1, full)) for d in range(7)]
        super().__init__(icons, days)


class LanguagesEditor(_ManyEditor):
    """Some of the languages that messages can have."""

    def __init__(self, icons: Icons, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(icons, [(code, code.upper(), name) for code, name in choices])
