"""What all editors of a form have in common."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from commplan.ui.widgets.buttons import set_look
from commplan.ui.widgets.undo import nothing_to_undo


class Editor(QWidget):
    """Edits one value. Tells when the person is done with a value they touched, or wants the old one back."""

    edited = Signal()
    committed = Signal()
    restored = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.touched = False
        self.inner = QVBoxLayout(self)
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.inner.setSpacing(4)

    def value(self) -> Any:
        """The value as it stands there; UserError when it can't be read."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value; None shows an empty field."""
        self._show(value)
        self.touched = False

    def show_mixed(self, words: str) -> None:
        """Show that the selected records differ here."""
        self._show_mixed(words)
        self.touched = False

    def _show(self, value: Any) -> None:
        raise NotImplementedError

    def _show_mixed(self, words: str) -> None:
        raise NotImplementedError

    def take(self, field: QWidget) -> None:
        """Take in the widget that is edited in; leaving it is a commit."""
        self.inner.addWidget(field)
        self.setFocusProxy(field)
        field.installEventFilter(self)

    def name(self, words: str) -> None:
        """What readers of the screen call it: where the cursor goes, and all other parts without a name."""
        parts = [part for part in self.findChildren(QWidget) if isinstance(part, (QComboBox, QLineEdit))]
        (self.focusProxy() or self).setAccessibleName(words)
        for part in parts:
            if not part.accessibleName():
                part.setAccessibleName(words)

    def touch(self) -> None:
        """The person changed something."""
        self.touched = True
        self.edited.emit()

    def commit(self) -> None:
        """Be done with this value, if it was touched at all."""
        if self.touched:
            self.committed.emit()

    def set_error(self, is_wrong: bool) -> None:
        """Mark the field."""
        field = self.focusProxy() or self
        set_look(field, state="error" if is_wrong else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_leaving = isinstance(event, QFocusEvent) and event.lostFocus()
        if is_leaving and event.reason() != Qt.FocusReason.PopupFocusReason:  # type: ignore[attr-defined]
            self.commit()
        if isinstance(event, QKeyEvent) and nothing_to_undo(watched, event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Esc are about this value; in a dialog about all of it: it agrees and cancels with them."""
        is_in_dialog = isinstance(self.window(), QDialog)
        if event.key() == Qt.Key.Key_Escape and self.touched and not is_in_dialog:
            self.restored.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            if is_in_dialog or event.modifiers() & Qt.KeyboardModifier.ControlModifier:  # a form around it may be done
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)
