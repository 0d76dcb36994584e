"""Keeps the keyboard in the page when what had it goes away: Qt would pass it on to the rail."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class FocusKeeper(QObject):
    """Watches one view; `give_back` shall put the keyboard where the page wants it."""

    def __init__(self, view: QWidget, rail: QWidget, give_back: Callable[[], object]) -> None:
        super().__init__(view)
        self._view, self._rail, self._give_back = view, rail, give_back
        self._was_elsewhere = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._changed)

    def _changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None:
            return
        in_rail = self._rail.isAncestorOf(new)
        is_pushed = old is None or not old.isVisible() or not old.isEnabled()  # no person led it there
        if in_rail and is_pushed and self._was_elsewhere:
            QTimer.singleShot(0, self, self._give_back)
        self._was_elsewhere = not in_rail and self._view.isAncestorOf(new)
