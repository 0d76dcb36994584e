"""Labels by role, with plain text always (names typed by people are never read as markup)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def label(words: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A label. Roles: "title", "strong", "label" (small, muted), "small", "muted", "error", "warning", "success"."""
    widget = QLabel(words)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        widget.setProperty("role", role)
    widget.setWordWrap(wrap)
    if selectable:
        widget.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return widget
