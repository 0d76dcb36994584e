"""A name of which beginning and end say most, such as that of a file."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

_LEAST = 56  # pixels; less says nothing


class NameLabel(QLabel):
    """Takes the room that others leave; what does not fit is left out in the middle. It stands at the right."""

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self._name = name
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setToolTip(tip)
        self.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        elided = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, self.width())
        self.setText(elided if elided == self._name or self.width() >= _LEAST else "")

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
