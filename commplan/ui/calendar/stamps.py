"""Quick ways of painting what looks the same many times over: pictures and words are made once, lines are filled."""

from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPixmap, QStaticText

_MOST_PIXELS = 4_000_000  # of the screen, in all pictures together: 16 MB
_MOST_WORDS = 1_000
_HATCH = 7  # pixels from one line to the next

Paint = Callable[[QPainter, QRectF], object]


class Stamps:
    """Pictures by what they show, their size, and how many pixels of the screen a pixel of theirs has."""

    def __init__(self) -> None:
        self._pixmaps: dict[Hashable, QPixmap] = {}
        self._pixels = 0

    def draw(self, painter: QPainter, rect: QRectF, looks: Hashable, paint: Paint) -> None:
        """Put the picture of `looks` into `rect`; `paint` paints it, smoothly and from (0, 0), when it is not there.

        `looks` must tell apart all that `paint` may paint in a rectangle of the same size.
        """
        if rect.isEmpty():
            return
        ratio = painter.device().devicePixelRatioF()
        key = (looks, rect.width(), rect.height(), ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._made(rect, ratio, paint)
            self._pixmaps[key] = pixmap
        painter.drawPixmap(rect.topLeft(), pixmap)

    def _made(self, rect: QRectF, ratio: float, paint: Paint) -> QPixmap:
        width, height = ceil(rect.width() * ratio), ceil(rect.height() * ratio)
        self._pixels += width * height
        if self._pixels > _MOST_PIXELS:
            self._pixmaps.clear()
            self._pixels = width * height
        pixmap = QPixmap(width, height)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter, QRectF(0, 0, rect.width(), rect.height()))
        return pixmap


class Labels:
    """Short words in one font that stand in many places, such as the numbers of days: each laid out once."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        metrics = QFontMetricsF(font)
        self._advance, self._height = metrics.horizontalAdvance, metrics.height()
        self._texts: dict[str, tuple[QStaticText, float]] = {}

    def draw(self, painter: QPainter, place: QRectF, words: str, *, centred: bool = True) -> None:
        """Draw `words` in the middle of `place`, or at its left, in the colour of the painter's pen."""
        text, width = self._texts.get(words) or self._laid_out(words)
        x = place.x() + (place.width() - width) / 2 if centred else place.x()
        painter.setFont(self._font)
        painter.drawStaticText(QPointF(x, place.y() + round((place.height() - self._height) / 2)), text)

    def _laid_out(self, words: str) -> tuple[QStaticText, float]:
        if len(self._texts) >= _MOST_WORDS:
            self._texts.clear()
        text = QStaticText(words)
        text.setTextFormat(Qt.TextFormat.PlainText)
        self._texts[words] = text, self._advance(words)
        return self._texts[words]


class Hatch:
    """Lines at 45 degrees, as far apart and as thick on every screen; Qt's own patterns thin out on dense ones."""

    def __init__(self, color: QColor) -> None:
        self._color = color
        self._brushes: dict[float, QBrush] = {}

    def brush(self, painter: QPainter) -> QBrush:
        """What to fill with where `painter` paints."""
        ratio = painter.device().devicePixelRatioF()
        if ratio not in self._brushes:
            self._brushes[ratio] = QBrush(self._tile(ratio))
        return self._brushes[ratio]

    def _tile(self, ratio: float) -> QPixmap:
        side, thick = round(_HATCH * ratio), max(1, round(ratio))
        tile = QPixmap(side, side)
        tile.fill(Qt.GlobalColor.transparent)
        with QPainter(tile) as painter:
            for y in range(side):
                for n in range(thick):
                    painter.fillRect((side - 1 - y + n) % side, y, 1, 1, self._color)
        tile.setDevicePixelRatio(ratio)
        return tile


def hairline(painter: QPainter, start: QPointF, end: QPointF, color: QColor) -> None:
    """A level or upright line as thin as the screen can show: filled, which is six times as quick as drawing it."""
    thin = 1 / painter.device().devicePixelRatioF()
    painter.fillRect(
        QRectF(start, end).adjusted(0, 0, thin if start.x() == end.x() else 0, thin if start.y() == end.y() else 0),
        color,
    )
