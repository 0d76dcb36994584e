"""The status shapes (design/TOKENS.md): the shape says the status, colour only supports it. For screen and paper."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from commplan.domain.words import Status

OVERDUE = "overdue"
"""Stands beside the statuses for an overdue approval step."""

ABSTAINED = "abstained"
"""Of a step whose approver left the decision to others."""

APPROVED_BEFORE, REJECTED_BEFORE = "approved_before", "rejected_before"
"""Of steps whose decision was about an older version, and holds no longer."""

SIZE = 14


def draw_shape(painter: QPainter, status: str, ink: QColor, ground: QColor) -> None:
    """Draw the shape into the square (0, 0, 14, 14): in `ink`, what is left open in it in `ground`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(ink))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SHAPES[status](painter, ink, ground)


def _pen(color: QColor) -> QPen:
    return QPen(color, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(*p) for p in points])


_CIRCLE = QRectF(1.75, 1.75, 10.5, 10.5)
_DIAMOND = _polygon((7, 1.2), (12.8, 7), (7, 12.8), (1.2, 7))
_TRIANGLE = _polygon((7, 1.8), (12.8, 12), (1.2, 12))
_OCTAGON = _polygon((4.6, 1.4), (9.4, 1.4), (12.6, 4.6), (12.6, 9.4), (9.4, 12.6), (4.6, 12.6), (1.4, 9.4), (1.4, 4.6))
_ARROW = _polygon((1.8, 2.2), (12.6, 7), (1.8, 11.8), (4.4, 7))


def _planned(painter: QPainter, _ink: QColor, _ground: QColor) -> None:
    painter.drawEllipse(_CIRCLE)


def _drafting(painter: QPainter, ink: QColor, _ground: QColor) -> None:
    painter.drawEllipse(_CIRCLE)
    painter.setBrush(ink)
    painter.drawChord(_CIRCLE, 90 * 16, 180 * 16)


def _in_approval(painter: QPainter, ink: QColor, _ground: QColor) -> None:
    painter.drawPolygon(_DIAMOND)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(7, 7), 1.6, 1.6)


def _approved(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setBrush(ink)
    painter.drawEllipse(_CIRCLE)
    painter.setPen(_pen(ground))
    painter.drawPolyline(_polygon((4.5, 7.2), (6.3, 9), (9.6, 5.2)))


def _sent(painter: QPainter, ink: QColor, _ground: QColor) -> None:
    painter.setBrush(ink)
    painter.setPen(QPen(ink, 0.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolygon(_ARROW)


def _measured(painter: QPainter, ink: QColor, _ground: QColor) -> None:
    for x, top in ((1.5, 8.5), (5.7, 5), (9.9, 1.5)):
        painter.fillRect(QRectF(x, top, 2.7, 12.5 - top), ink)


def _postponed(painter: QPainter, _ink: QColor, _ground: QColor) -> None:
    painter.drawEllipse(_CIRCLE)
    for x in (5.6, 8.4):
        painter.drawLine(QPointF(x, 5), QPointF(x, 9))


def _cancelled(painter: QPainter, _ink: QColor, _ground: QColor) -> None:
    painter.drawEllipse(_CIRCLE)
    _cross(painter)


def _cross(painter: QPainter) -> None:
    painter.drawLine(QPointF(5.2, 5.2), QPointF(8.8, 8.8))
    painter.drawLine(QPointF(8.8, 5.2), QPointF(5.2, 8.8))


def _approve_again(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setBrush(ink)
    painter.drawPolygon(_TRIANGLE)
    _exclamation(painter, ground, 5.4, 8.4, 10.6)


def _rejected(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setBrush(ink)
    painter.drawPolygon(_OCTAGON)
    painter.setPen(_pen(ground))
    _cross(painter)


def _overdue(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setBrush(ink)
    painter.drawPolygon(_DIAMOND)
    _exclamation(painter, ground, 4.2, 7.2, 9.7)


def _abstained(painter: QPainter, _ink: QColor, _ground: QColor) -> None:
    painter.drawEllipse(_CIRCLE)
    painter.drawLine(QPointF(4.6, 7), QPointF(9.4, 7))


def _approved_before(painter: QPainter, _ink: QColor, _ground: QColor) -> None:
    painter.drawEllipse(_CIRCLE)
    painter.drawPolyline(_polygon((4.5, 7.2), (6.3, 9), (9.6, 5.2)))


def _rejected_before(painter: QPainter, _ink: QColor, _ground: QColor) -> None:
    painter.drawPolygon(_OCTAGON)
    _cross(painter)


def _exclamation(painter: QPainter, color: QColor, top: float, bottom: float, dot: float) -> None:
    painter.setPen(_pen(color))
    painter.drawLine(QPointF(7, top), QPointF(7, bottom))
    painter.drawPoint(QPointF(7, dot))


_SHAPES: dict[str, Callable[[QPainter, QColor, QColor], None]] = {
    Status.PLANNED: _planned,
    Status.DRAFTING: _drafting,
    Status.IN_APPROVAL: _in_approval,
    Status.APPROVED: _approved,
    Status.APPROVE_AGAIN: _approve_again,
    Status.REJECTED: _rejected,
    Status.SENT: _sent,
    Status.MEASURED: _measured,
    Status.POSTPONED: _postponed,
    Status.CANCELLED: _cancelled,
    OVERDUE: _overdue,
    ABSTAINED: _abstained,
    APPROVED_BEFORE: _approved_before,
    REJECTED_BEFORE: _rejected_before,
}
