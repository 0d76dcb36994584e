"""A list of choices in which typing finds the first that begins so."""

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class TypedCombo(QComboBox):
    """Qt looks behind the choice that is shown first: typing "approved" would leave it for "approved with changes"."""

    def __init__(self) -> None:
        super().__init__()
        self._typed, self._since = "", QElapsedTimer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_going_on = self._since.isValid() and self._since.elapsed() <= QApplication.keyboardInputInterval()
        self._typed = self._typed if is_going_on else ""
        words = event.text()
        if not words.isprintable() or not (self._typed + words).strip() or event.modifiers() & _COMMANDS:
            super().keyPressEvent(event)  # a blank alone opens the list
            return
        self._typed += words.casefold()
        self._since.start()
        found = self.findText(self._typed, Qt.MatchFlag.MatchStartsWith)
        if found >= 0:
            self.setCurrentIndex(found)
