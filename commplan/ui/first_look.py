"""The first look at a plan: its true titles in the still of the window, seen before the plan is open.

Whatever takes an enumeration of `Qt` (a pen's colour, a brush) makes PySide build all of them, which takes as long as
everything here together. So rows are copied from the still, and the colour of words comes from a style sheet.
"""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter

from commplan.ui.still import CLOSED, COMMUNICATION, OPEN, RowLook, Still

TitleRow = tuple[str, bool | None]
"""Title, and whether what is beneath it is shown (None for a communication)."""


class FirstLook:
    """Paints the window; everything about how it looks comes with the still."""

    def __init__(self, still: Still, picture: QImage, rows: Sequence[TitleRow]) -> None:
        self._still = still
        self._picture = picture
        self._rows = rows
        samples = {kind: still.sample(kind) for kind in (OPEN, CLOSED, COMMUNICATION)}
        self._samples = {kind: picture.copy(*place) for kind, place in samples.items()}

    @property
    def style_sheet(self) -> str:
        """What gives the window the colour of the words."""
        return f"color: {self._still.text}"

    def paint(self, painter: QPainter) -> None:
        """Draw it; it fits a window of the size that the still was taken of."""
        still = self._still
        painter.drawImage(0, 0, self._picture, 0, 0, *still.window)
        painter.setClipRect(still.left, still.top, still.width, still.height)
        for number, (title, is_open) in enumerate(self._rows):
            top = still.top + number * still.row_height
            kind = COMMUNICATION if is_open is None else OPEN if is_open else CLOSED
            painter.drawImage(still.left, top, self._samples[kind])
            self._write(painter, title, still.communication if is_open is None else still.event, top)

    def _write(self, painter: QPainter, title: str, look: RowLook, top: int) -> None:
        font = QFont()
        font.fromString(look.font)
        metrics = QFontMetrics(font)
        base = top + (self._still.row_height - 1 + metrics.ascent() - metrics.descent()) // 2
        painter.setFont(font)
        painter.drawText(self._still.left + look.left, base, _cut(title, metrics, look.right - look.left))


def _cut(title: str, metrics: QFontMetrics, room: int) -> str:
    """As much of a title as there is room for."""
    if metrics.horizontalAdvance(title) <= room:
        return title
    while title and metrics.horizontalAdvance(title + "…") > room:
        title = title[:-1]
    return title + "…"
