"""Words laid out for their room, remembered: laying out and measuring are most of what writing costs."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QStaticText, QTransform

from commplan.ui.theme import Theme

_MANY = 20_000  # kept at once
_FONTS = ("body", "strong", "small", "tabular")


class Fitted(NamedTuple):
    """Words as far as there was room, and how wide they are in pixels."""

    words: str
    width: int
    layout: QStaticText | None  # None with letters of another font, which would shift the line


class FittedWords:
    """Writes words in the fonts of a theme, in lines that are `height` pixels high."""

    def __init__(self, theme: Theme, height: int) -> None:
        self._fonts = {name: theme.font(name) for name in _FONTS}
        self._metrics = {name: QFontMetrics(font) for name, font in self._fonts.items()}
        self._tops = {name: (height - m.ascent() - m.descent()) // 2 for name, m in self._metrics.items()}
        self._known: dict[tuple[str, str, int], Fitted] = {}
        self._widths: dict[tuple[str, str], int] = {}

    def width(self, words: str, font: str) -> int:
        """How wide words are, in pixels."""
        width = self._widths.get((words, font))
        if width is None:
            if len(self._widths) > _MANY:
                self._widths.clear()
            width = self._widths[words, font] = self._metrics[font].horizontalAdvance(words)
        return width

    def whole(self, words: str, font: str) -> Fitted:
        """The words, however wide they are."""
        return self.fit(words, font, self.width(words, font))

    def fit(self, words: str, font: str, room: int) -> Fitted:
        """The words, cut with an ellipsis where they are wider than `room` pixels."""
        room = min(max(room, 0), self.width(words, font))
        fitted = self._known.get((words, font, room))
        if fitted is None:
            if len(self._known) > _MANY:
                self._known.clear()
            fitted = self._known[words, font, room] = self._made(words, font, room)
        return fitted

    def _made(self, words: str, font: str, room: int) -> Fitted:
        metrics, width = self._metrics[font], self.width(words, font)
        if width > room:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            width = min(metrics.horizontalAdvance(words), room)
        layout = QStaticText(words)
        layout.setTextFormat(Qt.TextFormat.PlainText)
        layout.prepare(QTransform(), self._fonts[font])
        return Fitted(words, width, layout if layout.size().height() <= metrics.height() else None)

    def write(self, painter: QPainter, left: int, top: int, fitted: Fitted, font: str, ink: QColor) -> None:
        """Write in the middle of the line that begins at `top`."""
        top += self._tops[font]
        painter.setFont(self._fonts[font])
        painter.setPen(ink)
        if fitted.layout is not None:
            painter.drawStaticText(left, top, fitted.layout)
        else:
            painter.drawText(left, top + self._metrics[font].ascent(), fitted.words)
