"""Rows that show the path of a communication as a line over the whole width, with the role below each step."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from commplan.ui.approvals.words import going_out, now_words, short_day, version_words
from commplan.ui.approvals.work import Work
from commplan.ui.widgets.approval_line import NODE, PARALLEL, nodes_of, paint_approval_line
from commplan.ui.widgets.grouped_list import ROW, GroupedDelegate, Index
from commplan.ui.widgets.status import OVERDUE
from commplan.ui.workspace import Workspace

_MARGIN, _LEFT = 16, 48
_HEAD, _LINE, _FOOT = 34, 20, 42


class ProgressDelegate(GroupedDelegate):
    row_height = _HEAD + _LINE + _FOOT

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._w = workspace

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if not isinstance(row, Work):
            return super().sizeHint(option, index)
        beside = Counter(step.step.position for step in row.state.steps)
        return QSize(200, self.row_height + PARALLEL * (max(beside.values(), default=1) - 1))

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any) -> None:
        work: Work = row
        self.icons.paint_channel(painter, work.form, rect.left() + _MARGIN, rect.top() + 10, 18)
        inner = rect.adjusted(_LEFT, 8, -_MARGIN, 0)
        day = short_day(work.state.dated.date, self._w.today, self._w.locale)
        now = () if work.state.open_steps else (now_words(work.state),)
        about = " · ".join(map(self._w.say, (*now, going_out(work, day), version_words(work.state))))
        painter.setFont(self.small)
        painter.setPen(self.theme.color("text-muted"))
        width = min(painter.fontMetrics().horizontalAdvance(about) + 4, inner.width() * 0.55)
        self.write(painter, QRectF(inner.right() - width, inner.top(), width, 20), about)
        painter.setFont(self.strong)
        painter.setPen(self.theme.color("text"))
        self.write(painter, QRectF(inner.left(), inner.top(), inner.width() - width - 12, 20), work.state.dated.title)
        self._path(painter, rect, work)

    def _path(self, painter: QPainter, rect: QRectF, work: Work) -> None:
        """Each position has as much room as the others: its node stands in the middle above its words."""
        stages = nodes_of(work.state.steps)
        room = (rect.width() - _LEFT - _MARGIN) / len(stages)
        line = rect.adjusted(_LEFT + room / 2 - NODE / 2, _HEAD, -_MARGIN - room / 2 + NODE / 2, -_FOOT)
        centres = paint_approval_line(painter, line, stages, self.theme, self.icons)
        painter.setFont(self.small)
        due = {step.step.position: step.due for step in work.state.steps}
        labels = [" · ".join(node.role for node in stage) for stage in stages]
        widths = label_widths([painter.fontMetrics().horizontalAdvance(words) + 2 for words in labels], room, _LEFT)
        for stage, centre, day, roles, width in zip(stages, centres, due.values(), labels, widths, strict=True):
            is_late = any(node.state == OVERDUE for node in stage)
            painter.setPen(self.theme.color("danger" if is_late else "text-muted"))
            words = painter.fontMetrics().elidedText(roles, Qt.TextElideMode.ElideRight, int(width))
            label = QRectF(centre.x() - width / 2, rect.bottom() - _FOOT, width, 18)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)
            short = short_day(day, self._w.today, self._w.locale)
            painter.drawText(label.translated(0, 16), Qt.AlignmentFlag.AlignCenter, short)


def label_widths(wanted: Sequence[float], room: float, margin: float) -> list[float]:
    """How wide labels may be that stand centred in rooms of this width side by side.

    One may reach as far into the room beside it as that one's own label leaves free, at either end `margin` beyond.
    """
    least = room - 8
    halves = [min(width, least) / 2 for width in wanted]
    found = []
    for number, width in enumerate(wanted):
        left = room - 8 - halves[number - 1] if number else room / 2 + margin - 8
        right = room - 8 - halves[number + 1] if number + 1 < len(wanted) else room / 2 + margin - 8
        found.append(max(min(width, 2 * left, 2 * right), min(width, least)))
    return found
