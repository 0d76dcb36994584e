"""The bar under a table that says how many rows are selected and what can be done with all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from commplan.ui.icons import Icons
from commplan.ui.widgets.buttons import IconButton
from commplan.ui.widgets.labels import label


class BulkBar(QWidget):
    """Stands in the layout below the table; hidden until `show_count` with words."""

    closed = Signal()

    def __init__(self, icons: Icons, tools: Sequence[QWidget], *, close_tip: str) -> None:
        super().__init__()
        self.setProperty("role", "bulk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        self._count = label("", "strong")
        self._hint = label("", "small")
        layout.addWidget(self._count)
        layout.addWidget(self._hint)
        layout.addStretch(1)
        for tool in tools:
            layout.addWidget(tool)
        layout.addWidget(IconButton(icons, "x", close_tip, self.closed.emit))
        self.hide()

    def show_count(self, words: str, hint: str = "") -> None:
        """Say what is selected; empty words hide the bar."""
        self._count.setText(words)
        self._hint.setText(hint)
        self.setVisible(bool(words))
