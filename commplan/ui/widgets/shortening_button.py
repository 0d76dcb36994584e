"""A menu button that gives way where its row has little room."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from commplan.ui.icons import Icons
from commplan.ui.widgets.buttons import MenuButton

_LEAST = 88  # pixels for words


class ShorteningButton(MenuButton):
    """Shows the longest of its sentences that fits; of the shortest the middle is left out where even that doesn't."""

    def __init__(self, icons: Icons, menu: QMenu) -> None:
        super().__init__(icons, "", menu, role="quiet", small=True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._sentences: Sequence[str] = ("",)

    def set_sentences(self, sentences: Sequence[str], spoken: str) -> None:
        """The same said at length first, then shorter; `spoken` is its tool tip and what a screen reader says."""
        self._sentences = sentences
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - self._around(), 0)
        words = next((s for s in self._sentences if self._advance(s) <= room), "")
        shown = words or self.fontMetrics().elidedText(self._sentences[-1], Qt.TextElideMode.ElideMiddle, room)
        air = "" if self.icon().isNull() else " "
        self.setText(air + shown.replace("&", "&&"))

    def _around(self) -> int:
        """What the look adds to the words at left and right."""
        return super().sizeHint().width() - self._advance(self.text().strip().replace("&&", "&"))

    def _advance(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)

    def sizeHint(self) -> QSize:
        return QSize(self._around() + self._advance(self._sentences[0]) + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        words = min(self._advance(self._sentences[-1]) + 1, _LEAST)
        return QSize(self._around() + words, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
