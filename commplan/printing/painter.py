"""Marks drawn with a QPainter."""

import math
from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from commplan.documents.blocks import Style
from commplan.printing.fonts import MM, PT, face
from commplan.printing.marks import (
    BoxMark,
    CodeMark,
    FillMark,
    HatchMark,
    LineMark,
    Mark,
    PictureMark,
    StatusMark,
    TextMark,
)
from commplan.printing.pictures import picture
from commplan.printing.shapes import SIZE, draw_shape


@cache
def _grey(ink: float) -> QColor:
    return QColor.fromRgbF(1 - ink, 1 - ink, 1 - ink)


@cache
def _pen(ink: float, weight: float, cap: Qt.PenCapStyle) -> QPen:
    join = Qt.PenJoinStyle.RoundJoin if cap == _ROUND else Qt.PenJoinStyle.MiterJoin
    return QPen(_grey(ink), weight, Qt.PenStyle.SolidLine, cap, join)


_NO_PEN = QPen(Qt.PenStyle.NoPen)
_SQUARE, _ROUND, _FLAT = Qt.PenCapStyle.SquareCap, Qt.PenCapStyle.RoundCap, Qt.PenCapStyle.FlatCap


class Canvas:
    """Draws marks in units (1/20 pt); scaling to the device is the business of the caller."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._style: Style | None = None
        self._pen: QPen | None = None
        self._text_pen = _NO_PEN
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)

    def draw(self, marks: Iterable[Mark], x: float, y: float) -> None:
        """Draw `marks`, their origin at x, y."""
        for mark in marks:
            match mark:
                case TextMark():
                    self._text(mark, x, y)
                case LineMark():
                    self._line(mark, x, y)
                case BoxMark():
                    self._box(mark, x, y)
                case FillMark():
                    self._painter.fillRect(QRectF(x + mark.x, y + mark.y, mark.width, mark.height), _grey(mark.ink))
                case CodeMark():
                    self._code(mark, x, y)
                case PictureMark():
                    self._picture(mark, x, y)
                case StatusMark():
                    self._status(mark, x, y)
                case HatchMark():
                    self._hatch(mark, x, y)

    def _use(self, pen: QPen) -> None:
        """Take a pen, unless it is taken already: changes of state are what costs in a PDF file."""
        if pen is not self._pen:
            self._pen = pen
            self._painter.setPen(pen)

    def _text(self, mark: TextMark, x: float, y: float) -> None:
        if mark.style is not self._style:
            self._style = mark.style
            looks = face(mark.style)
            self._text_pen = _pen(looks.ink, 1.0, _SQUARE)
            self._painter.setFont(looks.font)
        self._use(self._text_pen)
        self._painter.drawText(QPointF(x + mark.x, y + mark.y), mark.words)

    def _line(self, mark: LineMark, x: float, y: float) -> None:
        # square caps close the corners of the grid
        self._use(_pen(mark.ink, mark.weight, _SQUARE))
        self._painter.drawLine(QPointF(x + mark.x1, y + mark.y1), QPointF(x + mark.x2, y + mark.y2))

    def _box(self, mark: BoxMark, x: float, y: float) -> None:
        self._use(_pen(1.0, 0.75 * PT, _SQUARE))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(QRectF(x + mark.x, y + mark.y, mark.size, mark.size))
        if mark.ticked:
            points = [QPointF(x + mark.x + dx * mark.size, y + mark.y + dy * mark.size) for dx, dy in _TICK]
            self._use(_pen(1.0, 1.5 * PT, _ROUND))
            self._painter.drawPolyline(QPolygonF(points))

    def _code(self, mark: CodeMark, x: float, y: float) -> None:
        """Dark modules that touch in a row are one rectangle: no hairlines between them."""
        module = mark.size / len(mark.modules)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._use(_NO_PEN)
        self._painter.setBrush(Qt.GlobalColor.black)
        self._painter.drawRects(
            [
                QRectF(x + mark.x + start * module, y + mark.y + number * module, length * module, module)
                for number, row in enumerate(mark.modules)
                for start, length in _runs(row)
            ]
        )
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _picture(self, mark: PictureMark, x: float, y: float) -> None:
        self._pen = self._style = None  # what follows does not know what the icon left behind
        picture(mark.picture).render(self._painter, QRectF(x + mark.x, y + mark.y, mark.size, mark.size))

    def _status(self, mark: StatusMark, x: float, y: float) -> None:
        self._painter.save()
        self._painter.translate(x + mark.x, y + mark.y)
        self._painter.scale(mark.size / SIZE, mark.size / SIZE)
        draw_shape(self._painter, mark.status, _grey(1.0), _grey(0.0))
        self._painter.restore()

    def _hatch(self, mark: HatchMark, x: float, y: float) -> None:
        """Lines from lower left to upper right, in step with those of the neighbours: multiples of the distance."""
        self._use(_pen(0.3, 0.35 * PT, _FLAT))
        left, top = x + mark.x, y + mark.y
        right, bottom = left + mark.width, top + mark.height
        lines = []
        total = math.ceil((left + top) / _HATCH) * _HATCH  # along each line x + y stays the same
        while total < right + bottom:
            first_x, last_x = max(left, total - bottom), min(right, total - top)
            lines.append(QLineF(first_x, total - first_x, last_x, total - last_x))
            total += _HATCH
        self._painter.drawLines(lines)


_HATCH = 3.0 * MM
_TICK = ((0.22, 0.52), (0.42, 0.73), (0.79, 0.27))


def _runs(row: bytes) -> Iterable[tuple[int, int]]:
    """Start and length of the dark runs in a row of modules."""
    start = 0
    while (start := row.find(1, start)) >= 0:
        end = row.find(0, start)
        end = len(row) if end < 0 else end
        yield start, end - start
        start = end
