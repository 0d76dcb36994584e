"""A search field: a magnifier, a placeholder, a way to clear it. Esc clears it too."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from commplan.ui.icons import Icons
from commplan.ui.widgets.undo import nothing_to_undo


class SearchField(QLineEdit):
    entered = Signal()
    """It has the keyboard: words will come."""

    def __init__(self, icons: Icons, placeholder: str) -> None:
        super().__init__()
        self.setProperty("role", "search")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search", "text-muted"), QLineEdit.ActionPosition.LeadingPosition)

    def start_over(self) -> None:
        """Empty it, when what was typed has been made use of: there is nothing to undo in it then."""
        self.setText("")

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and nothing_to_undo(self, event):
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
