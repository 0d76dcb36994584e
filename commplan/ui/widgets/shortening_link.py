"""A link that gives way where there is little room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent

from commplan.ui.widgets.buttons import LinkButton

_LEAST = 48


class ShorteningLink(LinkButton):
    """Never wider than its words; where they don't fit they end in "…", and the tool tip has all of them."""

    def set_words(self, words: str) -> None:
        self._words = words
        super().set_words(words)
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - self._around(), 0)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip("" if shown == self._words else self._words)

    def _around(self) -> int:
        """What the look adds to the words at left and right."""
        return super().sizeHint().width() - self._advance(self.text().replace("&&", "&"))

    def _advance(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self._around() + self._advance(self._words) + 1, hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), _LEAST), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
