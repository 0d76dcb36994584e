"""The approval path as a progress line: a node for each step, parallel steps above each other, joined by curves."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from commplan.domain.labels import choice_label
from commplan.domain.texts import Text, Translate, translate
from commplan.domain.words import DecisionType, Status
from commplan.planning.approvals import StepState
from commplan.ui.icons import Icons
from commplan.ui.theme import Theme
from commplan.ui.widgets.status import ABSTAINED, APPROVED_BEFORE, OVERDUE, REJECTED_BEFORE

WAITING = "waiting"
NODE = 16
PARALLEL = 22
_DRAWN = {
    DecisionType.APPROVED: Status.APPROVED,
    DecisionType.APPROVED_WITH_CHANGES: Status.APPROVED,
    DecisionType.REJECTED: Status.REJECTED,
    DecisionType.ABSTAINED: ABSTAINED,
}
_BEFORE: dict[str, str] = {Status.APPROVED: APPROVED_BEFORE, Status.REJECTED: REJECTED_BEFORE}
_MARKS: dict[str, str] = {
    Status.APPROVED: "✓",
    APPROVED_BEFORE: "(✓)",
    Status.REJECTED: "✗",
    REJECTED_BEFORE: "(✗)",
    ABSTAINED: "⊖",
}


@dataclass(frozen=True, slots=True)
class Node:
    """One step.

    `state` is what is drawn: a status (approved, in_approval, rejected), one of those that `widgets.status` adds, or
    WAITING. `said` is what was decided, in words; "" for nothing.
    """

    state: str
    role: str
    said: str = ""

    @property
    def is_done(self) -> bool:
        return self.state == Status.APPROVED

    @property
    def words(self) -> str:
        """The role, and what was decided."""
        return f"{self.role}: {self.said}" if self.said else self.role


Stages = Sequence[Sequence[Node]]
"""The steps by position; parallel ones share a stage."""


def nodes_of(steps: Sequence[StepState], say: Translate | None = None) -> Stages:
    """The stages of an approval's steps; with `say`, what was decided stands in them in words."""
    by_position = groupby(sorted(steps, key=lambda s: s.step.position), key=lambda s: s.step.position)
    return [[_node_of(step, say) for step in group] for _, group in by_position]


def _node_of(step: StepState, say: Translate | None) -> Node:
    said = said_of(step)
    return Node(state_of(step), step.step.role, say(said) if say and said else "")


def state_of(step: StepState) -> str:
    """How the node of a step is drawn: see Node."""
    if step.decision is not None and not step.is_undecided:
        drawn = _DRAWN[step.decision.decision]
        return _BEFORE.get(drawn, drawn) if step.outdated else drawn
    if step.is_overdue:
        return OVERDUE
    return Status.IN_APPROVAL if step.is_open else WAITING


def said_of(step: StepState) -> Text | None:
    """What was decided, and about which version, when that is no longer what would go out."""
    if step.decision is None:
        return None
    decision = choice_label(step.decision.decision)
    if step.outdated:
        return translate("Approvals", "{decision} (version {number})").format(decision=decision, number=step.outdated)
    return decision


def paint_approval_line(painter: QPainter, rect: QRectF, stages: Stages, theme: Theme, icons: Icons) -> list[QPointF]:
    """Draw the line into `rect`, centred vertically; gives the centre of each stage (for labels)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centres = [_centres(rect, number, len(stages), len(stage)) for number, stage in enumerate(stages)]
    for number in range(len(stages) - 1):
        for i, start in enumerate(centres[number]):
            for k, end in enumerate(centres[number + 1]):
                done = stages[number][i].is_done and stages[number + 1][k].state != WAITING
                _join(painter, start, end, theme, done=done)
    for stage, points in zip(stages, centres, strict=True):
        for node, centre in zip(stage, points, strict=True):
            _node(painter, node, centre, theme, icons)
    painter.restore()
    return [QPointF(points[0].x(), rect.center().y()) for points in centres]


def _centres(rect: QRectF, number: int, stages: int, parallel: int) -> list[QPointF]:
    left, width = rect.left() + NODE / 2, rect.width() - NODE
    x = left + (width * number / (stages - 1) if stages > 1 else 0)
    top = rect.center().y() - PARALLEL * (parallel - 1) / 2
    return [QPointF(x, top + PARALLEL * i) for i in range(parallel)]


def _join(painter: QPainter, start: QPointF, end: QPointF, theme: Theme, *, done: bool) -> None:
    painter.setPen(QPen(theme.color("success"), 2) if done else QPen(theme.color("line-strong"), 1.5))
    path = QPainterPath(start)
    middle = (start.x() + end.x()) / 2
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _node(painter: QPainter, node: Node, centre: QPointF, theme: Theme, icons: Icons) -> None:
    painter.setPen(QPen(theme.color("line-strong"), 1.5) if node.state == WAITING else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface-raised"))
    painter.drawEllipse(centre, 6, 6)
    if node.state != WAITING:
        icons.paint_status(painter, node.state, centre.x() - NODE / 2, centre.y() - NODE / 2, NODE)


class ApprovalLine(QWidget):
    """The line as a widget, with the roles written below when there is room."""

    def __init__(self, theme: Theme, icons: Icons, stages: Stages = ()) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_stages(stages)

    def set_stages(self, stages: Stages) -> None:
        self._stages = stages
        done = [node.words for stage in stages for node in stage if node.is_done]
        left = [node.words for stage in stages for node in stage if not node.is_done]
        self.setAccessibleName("✓ " + ", ".join(done) + " · " + ", ".join(left))
        self.setToolTip("\n".join(f"{_MARKS.get(n.state, '○')} {n.words}" for stage in stages for n in stage))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        widest = max((len(stage) for stage in self._stages), default=1)
        return QSize(160, PARALLEL * (widest - 1) + NODE + 4 + self.fontMetrics().height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._stages:
            return
        painter = QPainter(self)
        words = self.fontMetrics().height()
        line = QRectF(self.rect()).adjusted(0, 0, 0, -words - 4)
        centres = paint_approval_line(painter, line, self._stages, self._theme, self._icons)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text-muted"))
        roles = [" · ".join(node.role for node in stage) for stage in self._stages]
        widths = [painter.fontMetrics().horizontalAdvance(words) for words in roles]
        if max(widths) + 8 > self.width() / len(roles):
            return  # the tool tip names them; half of each would help nobody
        for role, width, centre in zip(roles, widths, centres, strict=True):
            x = min(max(centre.x() - width / 2, 0), self.width() - width)
            painter.drawText(QPointF(x, self.height() - 4), role)
