"""A row for each step and person: a bar for each number of working days, the median, the share in time."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from commplan.domain.texts import Text
from commplan.planning.turnaround import Figures
from commplan.ui.approvals.turnaround_words import (
    allowed_words,
    count_words,
    median_words,
    row_words,
    share_words,
    silent_words,
)
from commplan.ui.widgets.grouped_list import GroupedDelegate
from commplan.ui.workspace import Workspace

LONGEST = 15  # working days: what took longer stands in the last bar, "15+"
_RIGHT = 128  # width of a column of figures
_NAME = 0.34  # share of the width that remains
_LEAST = 96  # a narrower picture says nothing
_DAY, _BAR = 34.0, 20.0
_RIGHT_ALIGNED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def words_of(figures: Figures, workspace: Workspace) -> str:
    """A row for screen readers, and as a tool tip."""
    return ", ".join(filter(None, map(workspace.say, row_words(figures))))


class FiguresDelegate(GroupedDelegate):
    """A bar for each number of working days: answers in time are full, late ones stand hollow above them."""

    row_height = 60

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._say = workspace.say
        self._locale = workspace.locale

    def paint_row(self, painter: QPainter, rect: QRectF, row: Figures) -> None:
        inner = rect.adjusted(16, 0, -16, 0)
        columns = 2 * _RIGHT
        name = max((inner.width() - columns) * _NAME, 140)
        picture = QRectF(inner.left() + name + 12, inner.top(), inner.width() - name - columns - 12, inner.height())
        if picture.width() < _LEAST:
            name = inner.width() - columns
        else:
            self._picture(painter, picture, row)
        self._pair(painter, QRectF(inner.left(), rect.top(), name, rect.height()), row.name, allowed_words(row))
        right = QRectF(inner.right() - columns, rect.top(), _RIGHT, rect.height())
        below = silent_words(row.silent) if row.silent else count_words(row)
        self._figures(painter, right, median_words(row), below)
        self._share(painter, right.translated(_RIGHT, 0), row.share_in_time)

    def _pair(self, painter: QPainter, rect: QRectF, first: str, second: Text) -> None:
        painter.setFont(self.strong)
        painter.setPen(self._ink("text"))
        self.write(painter, QRectF(rect.left(), rect.top() + 10, rect.width(), 20), first)
        painter.setFont(self.small)
        painter.setPen(self._ink("text-muted"))
        self.write(painter, QRectF(rect.left(), rect.top() + 31, rect.width(), 18), self._say(second))

    def _figures(self, painter: QPainter, rect: QRectF, first: Text, second: Text) -> None:
        painter.setFont(self.body)
        painter.setPen(self._ink("text"))
        painter.drawText(rect.adjusted(0, 10, 0, -30), _RIGHT_ALIGNED, self._say(first))
        painter.setFont(self.small)
        painter.setPen(self._ink("text-muted"))
        painter.drawText(rect.adjusted(0, 31, 0, -11), _RIGHT_ALIGNED, self._say(second))

    def _share(self, painter: QPainter, rect: QRectF, share: float | None) -> None:
        if share is None:
            return
        painter.setFont(self.body)
        painter.setPen(self._ink("text"))
        painter.drawText(rect.adjusted(0, 10, 0, -30), _RIGHT_ALIGNED, self._say(share_words(share)))
        bar = QRectF(rect.right() - 96, rect.top() + 36, 96, 8)
        painter.fillRect(bar, self._ink("surface-sunken"))
        painter.fillRect(QRectF(bar.left(), bar.top(), round(bar.width() * share), bar.height()), self._ink("success"))
        painter.setPen(QPen(self._ink("line-strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))

    def _ink(self, role: str) -> QColor:
        return self.theme.color(role)

    # --- the picture

    def _picture(self, painter: QPainter, rect: QRectF, row: Figures) -> None:
        last = min(max(row.days[-1], row.step.working_days if row.step else 0), LONGEST)
        step = min(_DAY, rect.width() / (last + 1))
        floor = rect.bottom() - 18
        counts, late = _counted(row.days, last), _counted(row.late, last)
        for day, count in enumerate(counts):
            centre = rect.left() + step * (day + 0.5)
            width, unit = min(_BAR, step - 3), 26 / max(counts)
            foot = self._bar(painter, QPointF(centre, floor), width, (count - late[day]) * unit)
            self._bar(painter, foot, width, late[day] * unit, is_late=True)
            if step >= 14 or day % 5 == 0:
                self._number(painter, QRectF(centre - 20, floor + 1, 40, 15), day, is_more=day == last < row.days[-1])
        painter.setPen(QPen(self._ink("line-strong"), 1))
        painter.drawLine(QPointF(rect.left(), floor + 0.5), QPointF(rect.left() + step * (last + 1), floor + 0.5))
        self._median(painter, QPointF(rect.left() + step * (min(row.median, last) + 0.5), rect.top() + 4))

    def _bar(self, painter: QPainter, foot: QPointF, width: float, height: float, *, is_late: bool = False) -> QPointF:
        """Draw a part of a bar, at least two pixels high; where the next part stands."""
        if not height:
            return foot
        height = max(height, 2)
        bar = QRectF(round(foot.x() - width / 2) + 0.5, foot.y() - height + 0.5, width - 1, height)
        painter.setPen(QPen(self._ink("warning" if is_late else "accent"), 1))
        painter.setBrush(self._ink("warning-soft" if is_late else "accent"))
        painter.drawRect(bar)
        return QPointF(foot.x(), foot.y() - height)

    def _number(self, painter: QPainter, rect: QRectF, day: int, *, is_more: bool) -> None:
        painter.setFont(self.small)
        painter.setPen(self._ink("text-muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._locale.toString(day) + ("+" if is_more else ""))

    def _median(self, painter: QPainter, top: QPointF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink("text"))
        painter.drawPolygon(QPolygonF([top + QPointF(-4, 0), top + QPointF(4, 0), top + QPointF(0, 6)]))
        painter.restore()


def _counted(days: Iterable[int], last: int) -> list[int]:
    """How many answers took so many working days; those beyond `last` stand with it."""
    counts = [0] * (last + 1)
    for each in days:
        counts[min(each, last)] += 1
    return counts
