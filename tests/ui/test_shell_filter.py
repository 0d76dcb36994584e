"""The shared filter in words; and the small widgets that all pages use."""

import datetime as dt

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.versions import Decision
from commplan.domain.words import Category, DecisionType, Gap, Status
from commplan.planning.approvals import StepState
from commplan.planning.facets import without
from commplan.planning.selection import Selection
from commplan.ui import filters
from commplan.ui.forms.record_form import RecordForm
from commplan.ui.widgets.approval_line import WAITING, ApprovalLine, Node, nodes_of, paint_approval_line
from commplan.ui.widgets.segmented import Segmented
from commplan.ui.widgets.status import OVERDUE
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import press

Key = Qt.Key


def audience(workspace: Workspace, name: str) -> str:
    return next(a.id for a in workspace.plan.table(r.Audience).values() if a.name == name)


# --- the filter in words


def test_every_part_of_the_filter_is_a_chip_that_can_be_taken_away(workspace: Workspace, qtbot: QtBot) -> None:
    full = Selection(
        audience_ids=frozenset({audience(workspace, "All staff"), audience(workspace, "Managers")}),
        statuses=frozenset({Status.PLANNED}),
        categories=frozenset({Category.FINANCE}),
        gaps=frozenset({Gap.NO_TOOL}),
        owner="Anna",
        words="nps",
        start=dt.date(2026, 11, 1),
    )
    workspace.selection.set(full)
    shown = filters.chips(workspace)
    assert [chip.field for chip in shown] == [
        "audience_ids",
        "statuses",
        "gaps",
        "categories",
        "owner",
        "words",
        "period",
    ]
    assert shown[0].words == "All staff, Managers"
    assert shown[-1].words == "1 Nov 2026 – …"
    left = full
    for chip in shown:
        left = without(left, chip.field)
    assert left == Selection()


# --- small widgets


def test_arrow_keys_move_the_choice_of_a_segmented_control(workspace: Workspace, qtbot: QtBot) -> None:
    control = Segmented(workspace.icons, [("month", "Month"), ("agenda", "Agenda")])
    qtbot.addWidget(control)
    with qtbot.waitSignal(control.chosen):
        press(control, Key.Key_Right)
    assert control.value == "agenda"
    press(control, Key.Key_Right)
    assert control.value == "agenda"
    control.set_value("month")
    assert [b.isChecked() for b in control.findChildren(QPushButton)] == [True, False]


def step(
    position: int, decision: DecisionType | None = None, *, is_open: bool = False, late: bool = False
) -> StepState:
    record = r.ApprovalStep(id=new_id(), path_id=new_id(), position=position, role=f"Role {position}")
    made = None if decision is None else _decision(decision)
    return StepState(step=record, due=dt.date(2026, 11, 9), decision=made, is_open=is_open, is_overdue=late)


def _decision(decision: DecisionType) -> Decision:
    texts = dict.fromkeys(set(Decision.__dataclass_fields__) - {"number", "decision", "how"}, "x")
    return Decision(number=1, decision=decision, how="screen", **texts)  # type: ignore[arg-type]


def test_the_steps_of_a_path_become_stages_with_their_state() -> None:
    steps = [
        step(1, DecisionType.APPROVED),
        step(2, DecisionType.REJECTED),
        step(2, is_open=True),
        step(2, is_open=True, late=True),
        step(3),
    ]
    states = [[node.state for node in stage] for stage in nodes_of(steps)]
    assert states == [[Status.APPROVED], [Status.REJECTED, Status.IN_APPROVAL, OVERDUE], [WAITING]]


@pytest.mark.parametrize(
    "stages", [[], [[Node(WAITING, "One")]], [[Node(Status.APPROVED, "A"), Node(OVERDUE, "B")]] * 4]
)
def test_the_approval_line_draws_any_path_and_can_be_read_aloud(
    workspace: Workspace, stages: list[list[Node]], qtbot: QtBot
) -> None:
    image = QImage(300, 80, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    centres = paint_approval_line(painter, QRectF(0, 0, 300, 80), stages, workspace.theme, workspace.icons)
    painter.end()
    assert len(centres) == len(stages)
    assert [c.x() for c in centres] == sorted(c.x() for c in centres)
    line = ApprovalLine(workspace.theme, workspace.icons, stages)
    qtbot.addWidget(line)
    line.resize(line.sizeHint())
    line.grab()
    for stage in stages:
        for node in stage:
            assert node.role in line.accessibleName()


def test_nothing_but_the_window_shows_itself(workspace: Workspace, qtbot: QtBot, qapp: object) -> None:
    """A child that is shown before it has a parent would flash as a window of its own."""
    before = _visible()
    form = RecordForm(workspace, "communication")
    qtbot.addWidget(form)
    assert _visible() - before == set()


def _visible() -> set[QWidget]:
    return {w for w in QApplication.topLevelWidgets() if w.isVisible()}
