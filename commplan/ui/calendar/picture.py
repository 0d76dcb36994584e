"""A picture of what changes seldom in a view, so that moving the keyboard or the selection repaints little."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

Paint = Callable[[QPainter, QRectF], None]


class Picture:
    """Painted when it is first wanted after `drop`, and when the size or the screen changed."""

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self._pixmap = QPixmap()
        self._is_current = False

    def drop(self) -> None:
        """What the picture shows has changed."""
        self._is_current = False

    def draw(self, painter: QPainter, clip: QRectF, paint: Paint) -> None:
        """Draw the part within `clip`, in device-independent pixels of the view."""
        ratio, size = self._view.devicePixelRatioF(), self._view.size()
        if self._pixmap.size() != size * ratio:
            self._pixmap = QPixmap(size * ratio)
            self._is_current = False
        if not self._is_current:
            self._pixmap.setDevicePixelRatio(ratio)
            with QPainter(self._pixmap) as picture:
                paint(picture, QRectF(self._view.rect()))
            self._is_current = True
        painter.drawPixmap(clip, self._pixmap, QRectF(clip.topLeft() * ratio, clip.size() * ratio))
