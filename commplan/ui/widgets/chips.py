"""A chip: one active filter, "Status: without cancelled ×", or one of several chosen things."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from commplan.ui.icons import Icons
from commplan.ui.widgets.buttons import IconButton
from commplan.ui.widgets.labels import label


class Chip(QFrame):
    """`name` is muted, `words` are not; with `on_remove` it has a button (and reacts to Delete)."""

    def __init__(
        self,
        icons: Icons,
        words: str,
        *,
        name: str = "",
        on_remove: Callable[[], object] | None = None,
        remove_tip: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("role", "chip")
        self._on_remove = on_remove
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 2 if on_remove else 8, 0)
        layout.setSpacing(4)
        if name:
            layout.addWidget(label(name, "muted"))
        text = label(words)
        text.setMaximumWidth(260)
        text.setToolTip(words)
        layout.addWidget(text)
        if on_remove:
            button = IconButton(icons, "x", remove_tip, on_remove, size=24)
            layout.addWidget(button)
        self.setFixedHeight(26)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._on_remove and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._on_remove()
        else:
            super().keyPressEvent(event)
