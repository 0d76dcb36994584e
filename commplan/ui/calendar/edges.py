"""Where an entry can be taken by its ends, to make it longer or shorter."""

import datetime as dt

from PySide6.QtCore import QPoint, QRectF

from commplan.ui.calendar.grid import Edge
from commplan.ui.calendar.month_layout import Piece

_NEAR = 6  # pixels from an end
_LEAST = 3 * _NEAR  # else there would be nothing left to move it by


def level_edge(piece: Piece, pos: QPoint, last: dt.date | None) -> Edge | None:
    """Of an entry over whole days, drawn up to the day `last`: its ends at the left and right, where they are drawn."""
    if piece.item is None or piece.rect.width() < _LEAST:
        return None
    if pos.x() <= piece.rect.left() + _NEAR and piece.date == piece.item.date:
        return Edge.START
    return Edge.END if pos.x() >= piece.rect.right() - _NEAR and last == piece.item.last_date else None


def upright_edge(rect: QRectF, y: float) -> Edge | None:
    """Of an entry in the hours: its upper and lower end."""
    if y >= rect.bottom() - _NEAR:
        return Edge.END
    return Edge.START if rect.height() >= _LEAST and y < rect.top() + _NEAR else None
