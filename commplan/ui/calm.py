"""Waits for a moment in which nobody is in the middle of something, so that nothing moves under their hands."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

_AGAIN = 60  # ms until the next look
_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


class Calm(QObject):
    """Does `deed` once no button is pressed, no double click can follow, no list or dialog is open, nobody types."""

    def __init__(self, parent: QObject, deed: Callable[[], object]) -> None:
        super().__init__(parent)
        self._deed = deed
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def await_it(self, *, may_click_again: bool = True) -> None:
        """Begin to wait, anew if that was being done; what was clicked just now may be clicked once more."""
        self._timer.start(QApplication.doubleClickInterval() if may_click_again else 0)

    def stop(self) -> None:
        """Wait no more."""
        self._timer.stop()

    def _look(self) -> None:
        if is_busy():
            self._timer.start(_AGAIN)
        else:
            self._deed()


def is_pressed() -> bool:
    """Whether a button of the mouse is."""
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton


def is_busy() -> bool:
    """Whether somebody is pressing, choosing or typing."""
    app = QApplication
    is_open = app.activePopupWidget() is not None or app.activeModalWidget() is not None
    return is_pressed() or is_open or isinstance(app.focusWidget(), _FIELDS)
