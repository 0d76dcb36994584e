"""When another day begins: what is late, due or over follows from it."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from commplan.ui.workspace import Workspace

_OFTEN = 60_000  # ms; Qt makes up for it once a computer has slept


class DayWatch(QObject):
    """Asks the clock every minute. While something is typed or held with the mouse the day waits, so that it stays."""

    came = Signal()
    """Today is another day than before, in the zone of the plan."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._day = workspace.today
        self.timer = QTimer(self, interval=_OFTEN, timerType=Qt.TimerType.VeryCoarseTimer)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self) -> None:
        """Say so when the day has changed."""
        today = self._workspace.today
        if today != self._day and not _is_typed_in(QApplication.focusWidget()) and not _is_mouse_down():
            self._day = today
            self.came.emit()


def _is_mouse_down() -> bool:
    return QApplication.mouseButtons() != Qt.MouseButton.NoButton


def _is_typed_in(focus: QWidget | None) -> bool:
    if isinstance(focus, QTextEdit | QPlainTextEdit):
        return focus.document().isModified()
    return isinstance(focus, QLineEdit) and focus.isModified()
