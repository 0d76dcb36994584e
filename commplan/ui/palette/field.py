"""The field in the header that opens the palette."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from commplan.domain.texts import translate
from commplan.ui.widgets.buttons import Button
from commplan.ui.workspace import Look

SHORTCUT = "Ctrl+K"
_WIDTH, _LEAST, _HEIGHT, _INSET, _ICON = 340, 36, 32, 10, 24
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PaletteField(Button):
    """Looks like a search field and opens the palette. Where there is little room, only the magnifier is left."""

    def __init__(self, look: Look) -> None:
        super().__init__(look.icons, "")
        self._look = look
        self._words = look.say(translate("Palette", "Search or do…"))
        self.setAccessibleName(self._words)
        tip = look.say(translate("Palette", "Finds every record and text, and runs every command"))
        self.setToolTip(f"{tip} ({SHORTCUT})")
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)  # frame and focus ring
        painter, theme, rect = QPainter(self), self._look.theme, self.rect().adjusted(_INSET, 0, -_INSET, 0)
        self._look.icons.paint(painter, "search", theme.color("text-muted"), rect.left(), rect.center().y() - 7)
        painter.setPen(theme.color("text-muted"))
        rect.setLeft(rect.left() + _ICON)
        painter.setFont(theme.font("small"))
        key = painter.fontMetrics().horizontalAdvance(SHORTCUT)
        if rect.width() >= 2 * key:
            painter.drawText(rect, int(_RIGHT), SHORTCUT)
            rect.setRight(rect.right() - key - 8)
            painter.setFont(theme.font("body"))
            words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, int(_LEFT), words)
