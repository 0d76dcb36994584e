"""Editors for texts and numbers."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.ui.forms.editor import Editor


class LineEditor(Editor):
    """One line of text; `known` words are offered while typing."""

    def __init__(self, known: Sequence[str] = ()) -> None:
        super().__init__()
        self.line = QLineEdit()
        if known:
            completer = QCompleter(list(known), self.line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.line.setCompleter(completer)
        self.line.textEdited.connect(self.touch)
        self.take(self.line)

    def value(self) -> Any:
        return self.line.text().strip()

    def _show(self, value: Any) -> None:
        self.line.setPlaceholderText("")
        self.line.setText(value or "")
        self.line.setCursorPosition(0)

    def _show_mixed(self, words: str) -> None:
        self.line.clear()
        self.line.setPlaceholderText(words)


class NumberEditor(LineEditor):
    """A number in the way the locale writes it; empty is None."""

    def __init__(self, locale: QLocale, *, whole: bool) -> None:
        super().__init__()
        self._locale = QLocale(locale)
        self._locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self._whole = whole

    def value(self) -> Any:
        words = self.line.text().strip()
        if not words:
            return None
        number, readable = self._locale.toDouble(words)
        if not readable:
            number, readable = QLocale.c().toDouble(words)
        if not readable:
            raise UserError(translate("Errors", "a number is expected."))
        if self._whole and number != int(number):
            raise UserError(translate("Errors", "a whole number is expected."))
        return int(number) if self._whole else number

    def _show(self, value: Any) -> None:
        super()._show("" if value is None else self._words(value))

    def _words(self, value: float) -> str:
        return self._locale.toString(int(value)) if value == int(value) else self._locale.toString(value, "g", 12)


class LinesEditor(Editor):
    """Text with line breaks. Tab goes on to the next field."""

    def __init__(self, lines: int = 3) -> None:
        super().__init__()
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(lines * self.edit.fontMetrics().lineSpacing() + 18)
        self.edit.textChanged.connect(self.touch)
        self.take(self.edit)

    def value(self) -> Any:
        return self.edit.toPlainText().strip()

    def _show(self, value: Any) -> None:
        self.edit.setPlaceholderText("")
        self.edit.setPlainText(value or "")

    def _show_mixed(self, words: str) -> None:
        self.edit.clear()
        self.edit.setPlaceholderText(words)


class TextsEditor(LinesEditor):
    """A list of short texts, one a line."""

    def value(self) -> Any:
        return tuple(line.strip() for line in self.edit.toPlainText().splitlines() if line.strip())

    def _show(self, value: Any) -> None:
        super()._show("\n".join(value or ()))
