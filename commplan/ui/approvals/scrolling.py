"""A column of parts that scrolls up and down, for a tab of the side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from commplan.ui.widgets.layouts import box, clear, column


class ScrollingColumn(QScrollArea):
    """Filled anew by `fill`; stays where it was scrolled to while it shows the same thing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._column = column(spacing=12, margins=(16, 12, 16, 16))
        self.setWidget(box(self._column, "surface"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self._subject: object = None

    def fill(self, subject: object, parts: list[QWidget]) -> None:
        """Show `parts` below each other; from the top when they are about another `subject`."""
        place = self.verticalScrollBar().value() if subject == self._subject else 0
        self._subject = subject
        clear(self._column)
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(place)
