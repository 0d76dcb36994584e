"""Icons: one-colour SVG files (Lucide), drawn in the colour of a role with an even stroke at every size."""

import re
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from commplan import resources
from commplan.domain.words import Form
from commplan.ui.theme import Theme
from commplan.ui.widgets.status import SIZE, draw_status

_STROKE = 1.45  # device-independent pixels at every size
_GRID = 24  # the view box of the icons


class Icons:
    """The icons of one theme, kept by name, colour, size and device-pixel ratio.

    What was drawn also goes to Qt's own cache, so that a window built anew for another language has it at hand.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._pixmaps: dict[tuple[object, ...], QPixmap] = {}

    def icon(self, name: str, role: str = "text", size: int = 16, *, checked: str = "") -> QIcon:
        """An icon for a button or action: in `role`, muted while disabled, in the role `checked` when checked."""
        icon = QIcon()
        for ratio in _ratios():
            icon.addPixmap(self.pixmap(name, role, size, ratio))
            icon.addPixmap(self.pixmap(name, "text-muted", size, ratio), QIcon.Mode.Disabled)
            if checked:
                icon.addPixmap(self.pixmap(name, checked, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def channel(self, form: Form, size: int = 16) -> QIcon:
        """The icon of a form in its ink."""
        look = self.theme.channel(form)
        icon = QIcon()
        for ratio in _ratios():
            icon.addPixmap(self._pixmap(look.icon, look.ink, size, ratio))
        return icon

    def pixmap(self, name: str, role: str = "text", size: int = 16, ratio: float = 0) -> QPixmap:
        return self._pixmap(name, self.theme.color(role), size, ratio or max(_ratios()))

    def paint(self, painter: QPainter, name: str, color: QColor, x: float, y: float, size: int = 16) -> None:
        """Draw an icon with its top left corner at (x, y), sharp on the painter's device."""
        device = painter.device()
        painter.drawPixmap(round(x), round(y), self._pixmap(name, color, size, device.devicePixelRatioF()))

    def paint_channel(self, painter: QPainter, form: Form, x: float, y: float, size: int = 16) -> None:
        look = self.theme.channel(form)
        self.paint(painter, look.icon, look.ink, x, y, size)

    def status(self, status: str, size: int = SIZE) -> QIcon:
        """The shape of a Status (or OVERDUE, see widgets/status.py)."""
        icon = QIcon()
        for ratio in _ratios():
            icon.addPixmap(self._status_pixmap(status, size, ratio))
        return icon

    def status_pixmap(self, status: str, size: int = SIZE) -> QPixmap:
        return self._status_pixmap(status, size, max(_ratios()))

    def paint_status(self, painter: QPainter, status: str, x: float, y: float, size: int = SIZE) -> None:
        """Draw a status shape with its top left corner at (x, y)."""
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(QPointF(x, y), self._status_pixmap(status, size, ratio))

    def _status_pixmap(self, status: str, size: int, ratio: float) -> QPixmap:
        key = ("status", status, size, ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = _canvas(size, ratio)
            painter = QPainter(pixmap)
            painter.scale(size / SIZE, size / SIZE)
            draw_status(painter, status, self.theme)
            painter.end()
        return pixmap

    def _pixmap(self, name: str, color: QColor, size: int, ratio: float) -> QPixmap:
        key = (name, color.rgba(), size, ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap, shared = QPixmap(), f"commplan {key}"
            if not QPixmapCache.find(shared, pixmap):
                pixmap = _drawn(name, color, size, ratio)
                QPixmapCache.insert(shared, pixmap)
            self._pixmaps[key] = pixmap
        return pixmap


def _drawn(name: str, color: QColor, size: int, ratio: float) -> QPixmap:
    stroke = _STROKE * _GRID / size
    source = re.sub("currentColor", color.name(), _source(name))
    source = source.replace("<svg ", f'<svg stroke-width="{stroke:.3f}" ', 1)
    pixmap = _canvas(size, ratio)
    painter = QPainter(pixmap)
    QSvgRenderer(source.encode()).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text("utf-8")


def _canvas(size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _ratios() -> set[float]:
    return {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
