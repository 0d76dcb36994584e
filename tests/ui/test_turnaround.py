"""Turn-round figures in the window: seen, read aloud, and realistic lengths taken over with one click."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.planning.turnaround import Figures
from commplan.ui.approvals.turnaround_dialog import TurnaroundDialog
from commplan.ui.approvals.turnaround_view import TurnaroundView
from commplan.ui.pages.directory_steps import StepsPanel
from commplan.ui.workspace import Workspace
from tests.ui.letter_plans import asked_plan, decided_plan
from tests.ui.workspaces import open_workspace

LATE = (10, 12, 13, 16, 17)  # asked on Monday 2 November; the step has 2 working days


def first_step(workspace: Workspace) -> r.ApprovalStep:
    return next(step for step in workspace.plan.table(r.ApprovalStep).values() if step.position == 1)


def view_of(workspace: Workspace, qtbot: QtBot) -> TurnaroundView:
    view = TurnaroundView(workspace)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.refresh()
    view.show()
    return view


def test_rows_are_read_aloud_with_all_that_the_pictures_show(tmp_path: Path, qtbot: QtBot) -> None:
    with open_workspace(tmp_path, decided_plan(LATE)) as workspace:
        view = view_of(workspace, qtbot)
        words = [
            str(view.list.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
            for row in range(view.list.model().rowCount())
        ]
        assert words[1].startswith("Role 1, Short · 2 working day(s) allowed, median ")
        assert "5 answer(s)" in words[1]
        assert words[3].startswith("Anna Żak, median ")
        assert "5 answer(s)" in view.summary.text()


def test_narrow_and_wide_it_is_painted(tmp_path: Path, qtbot: QtBot) -> None:
    with open_workspace(tmp_path, decided_plan(LATE)) as workspace:
        view = view_of(workspace, qtbot)
        wide = view.list.grab().toImage()
        accent = workspace.theme.color("warning").rgb()
        assert any(_has(wide, accent, x) for x in range(wide.width()))
        view.resize(360, 600)
        assert not view.list.grab().toImage().isNull()


@pytest.mark.parametrize("late", [(), (3,)])
def test_bars_are_hollow_for_late_answers_and_no_others(tmp_path: Path, qtbot: QtBot, late: tuple[int, ...]) -> None:
    with open_workspace(tmp_path, decided_plan(LATE)) as workspace:
        view, days = view_of(workspace, qtbot), (1, 3, 3)  # the step has 2 working days
        figures = Figures(name="Role", step=first_step(workspace), days=days, judged=3, in_time=3, silent=0, late=late)
        view.list.set_rows([figures])
        image = view.list.grab().toImage()
        warning = workspace.theme.color("warning").rgb()
        assert any(_has(image, warning, x) for x in range(image.width())) == bool(late)


def _has(image: QImage, rgb: int, x: int) -> bool:
    return any(image.pixel(x, y) == rgb for y in range(image.height()))


def test_a_realistic_length_is_taken_over_with_one_click_and_undone(tmp_path: Path, qtbot: QtBot) -> None:
    with open_workspace(tmp_path, decided_plan(LATE)) as workspace:
        dialog = TurnaroundDialog(workspace, None)
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        (button,) = dialog.view.advice.buttons
        before = first_step(workspace).working_days
        button.click()
        after = first_step(workspace).working_days
        assert after > before == 2
        assert button.text().strip() == f"Use {after} working day(s)"
        assert not dialog.view.advice.isVisible()  # the figures follow
        workspace.session.undo()
        assert first_step(workspace).working_days == before
        assert dialog.view.advice.isVisible()
        dialog.close()
        button = dialog.view.advice.buttons[0]
        workspace.session.redo()
        assert dialog.view.advice.buttons[0] is button  # closed, it follows no more


def test_without_enough_answers_it_says_from_when_on(tmp_path: Path, qtbot: QtBot) -> None:
    with open_workspace(tmp_path, asked_plan()) as workspace:
        view = view_of(workspace, qtbot)
        assert not view.list.isVisible()
        assert not view.advice.isVisible()


def test_the_directory_proposes_it_beside_the_steps(tmp_path: Path, qtbot: QtBot) -> None:
    with open_workspace(tmp_path, decided_plan(LATE)) as workspace:
        panel = StepsPanel(workspace)
        qtbot.addWidget(panel)
        panel.show()
        panel.show_path(workspace.plan.get(r.ApprovalPath, first_step(workspace).path_id))
        (button,) = panel.advice.buttons
        button.click()
        assert first_step(workspace).working_days > 2
        panel.show_path(None)
        assert not panel.advice.isVisible()


def test_a_plan_that_is_only_read_is_not_changed(tmp_path: Path, qtbot: QtBot) -> None:
    with open_workspace(tmp_path, decided_plan(LATE), read_only=True) as workspace:
        view = view_of(workspace, qtbot)
        assert [button.isEnabled() for button in view.advice.buttons] == [False]
