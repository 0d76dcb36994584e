"""A label that says as much as there is room for, and the rest in its tool tip."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

_MORE = 50  # than an empty stretch in its row


class FittingLabel(QLabel):
    """Shows the longest of its sentences that fits; nothing is ever cut off within one.

    With `is_last` it takes only the room that others in its row leave.
    """

    def __init__(self, role: str, *, is_last: bool = False) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHorizontalStretch(_MORE if is_last else 0)
        self.setSizePolicy(policy)
        self._sentences: Sequence[str] = ("",)

    def set_sentences(self, sentences: Sequence[str]) -> None:
        """The same said at length first, then shorter and shorter."""
        self._sentences = sentences
        self.setToolTip(sentences[0])
        self.setAccessibleName(sentences[0])
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        room = self.width()
        fitting = (s for s in self._sentences if self.fontMetrics().horizontalAdvance(s) <= room)
        self.setText(next(fitting, ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self._sentences[0])
        return QSize(width + 2, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())
