"""The month at 10,000 communications in the year: a frame, the next month, a change shown; beside floors.

The floor of a frame is as many bare rounded boxes and texts as the month shows, drawn into the same window.
Run: pytest tests/benchmarks/bench_calendar.py -m benchmark -n 0 -s
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.services import records
from commplan.ui.calendar.month_layout import MonthLayout
from commplan.ui.pages.calendar import CalendarPage
from commplan.ui.workspace import Workspace
from tests.benchmarks.bench_plan_table import large_plan, milliseconds, report
from tests.ui.workspaces import Frame, open_workspace

pytestmark = pytest.mark.benchmark


class Bare(QWidget):
    """Draws a box and its words for every piece of a month, and nothing else."""

    def __init__(self, layout: MonthLayout) -> None:
        super().__init__()
        self._pieces = layout.pieces

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece in self._pieces:
            painter.drawRoundedRect(piece.rect, 4, 4)
            painter.drawText(piece.rect, " ".join(piece.lines))


@pytest.fixture
def workspace(tmp_path: Path, qapp: object) -> Iterator[Workspace]:
    with open_workspace(tmp_path, large_plan()) as opened:
        yield opened


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> CalendarPage:
    frame = Frame(workspace, CalendarPage)
    qtbot.addWidget(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    assert isinstance(frame.page, CalendarPage)
    return frame.page


def test_a_frame_of_the_month(page: CalendarPage, qtbot: QtBot) -> None:
    view = page.month_view
    bare = Bare(view.layout_of_month)
    bare.resize(view.size())
    qtbot.addWidget(bare)
    with qtbot.waitExposed(bare):
        bare.show()
    report("a frame of the month", milliseconds(lambda _: view.repaint()), milliseconds(lambda _: bare.repaint()))


def test_another_month_and_a_change(page: CalendarPage, workspace: Workspace) -> None:
    months = [page.day.replace(day=1, month=month, year=2027) for month in range(1, 9)]
    report("another month, painted", milliseconds(lambda n: (page.go_to(months[n % 8]), page.month_view.repaint())))
    some = next(iter(workspace.plan.table(r.Communication).values()))

    def change(n: int) -> None:
        current = workspace.plan.get(r.Communication, some.id)
        records.update(workspace.session, current, title=f"Title {n}")
        page.month_view.repaint()

    report("a title changed, saved and shown", milliseconds(change, 10))
