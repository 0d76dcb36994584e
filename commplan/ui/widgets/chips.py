"""A chip: one active filter, "Status: without cancelled ×", or one of several chosen things."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from commplan.ui.icons import Icons
from commplan.ui.widgets.buttons import IconButton
from commplan.ui.widgets.labels import label

_WIDEST = 260
_CLICK_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Chip(QFrame):
    """`name` is muted, `words` are not.

    With `on_remove` it has a button (and reacts to Delete), with `on_click` it is one itself.
    """

    def __init__(
        self,
        icons: Icons,
        words: str,
        *,
        name: str = "",
        on_click: Callable[[], object] | None = None,
        on_remove: Callable[[], object] | None = None,
        remove_tip: str = "",
        widest: int = _WIDEST,
    ) -> None:
        super().__init__()
        self.setProperty("role", "chip")
        self._on_click, self._on_remove = on_click, on_remove
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 2 if on_remove else 8, 0)
        layout.setSpacing(4)
        if name:
            layout.addWidget(label(name, "muted"))
        text = label("")
        text.setText(text.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, widest))
        text.setToolTip(words)
        layout.addWidget(text)
        if on_remove:
            button = IconButton(icons, "x", remove_tip, on_remove, size=24)
            layout.addWidget(button)
        if on_click:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAccessibleName(f"{name} {words}".strip())
        self.setFixedHeight(26)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._on_click and event.button() == Qt.MouseButton.LeftButton:
            self._on_click()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._on_remove and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._on_remove()
        elif self._on_click and event.key() in _CLICK_KEYS:
            self._on_click()
        else:
            super().keyPressEvent(event)
