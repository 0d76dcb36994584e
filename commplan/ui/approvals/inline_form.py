"""What forms that open in place of the buttons have in common."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from commplan.domain.texts import translate
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.workspace import Workspace


def is_control_enter(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class InlineForm(QWidget):
    """Esc puts it away, Ctrl+Enter does what its first button does."""

    cancelled = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        say = workspace.say
        self.do_button = PrimaryButton(workspace.icons, "…", "check", self.finish)
        self._cancel = Button(workspace.icons, say(translate("Approvals", "Cancel")), "", self.cancelled.emit)

    def finish(self) -> None:
        """Do what the form is for."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter is meant for the form while one of its fields has the keyboard, not for the page's action."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_control_enter(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif is_control_enter(event):
            if not event.isAutoRepeat():
                self.finish()
        else:
            super().keyPressEvent(event)
