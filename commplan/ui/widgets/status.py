"""The status shapes in the colours of the theme.

Pages use `icons.status(status)` and `icons.paint_status(...)`, which cache what is drawn here.
"""

from PySide6.QtGui import QPainter

from commplan.domain.words import Status
from commplan.printing.shapes import ABSTAINED, APPROVED_BEFORE, OVERDUE, REJECTED_BEFORE, SIZE, draw_shape
from commplan.ui.theme import Theme

__all__ = ["ABSTAINED", "APPROVED_BEFORE", "OVERDUE", "REJECTED_BEFORE", "SIZE", "draw_status"]

_ROLES: dict[str, str] = {
    Status.PLANNED: "text-muted",
    Status.DRAFTING: "text-muted",
    Status.IN_APPROVAL: "warning",
    Status.APPROVED: "success",
    Status.APPROVE_AGAIN: "warning",
    Status.REJECTED: "danger",
    Status.SENT: "info",
    Status.MEASURED: "accent",
    Status.POSTPONED: "warning",
    Status.CANCELLED: "text-muted",
    OVERDUE: "danger",
    ABSTAINED: "text-muted",
    APPROVED_BEFORE: "text-muted",
    REJECTED_BEFORE: "text-muted",
}


def draw_status(painter: QPainter, status: str, theme: Theme) -> None:
    """Draw the shape into the square (0, 0, 14, 14)."""
    draw_shape(painter, status, theme.color(_ROLES[status]), theme.color("surface-raised"))
