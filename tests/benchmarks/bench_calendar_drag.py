"""Frames of a drag at 10,000 communications in the year, in month and week; beside a floor.

The floor of a frame is a widget that draws a picture of its own size, and nothing else. A frame of a drag is the whole
way: the mouse, what the drop would come to (days, quiet periods, approvals, load), its card, and the painting.
Run: pytest tests/benchmarks/bench_calendar_drag.py -m benchmark -n 0 -s
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.changes import updated
from commplan.ui.pages.calendar import CalendarPage
from commplan.ui.workspace import Workspace
from tests.benchmarks.bench_plan_table import large_plan, milliseconds, report
from tests.ui.workspaces import Frame, open_workspace

pytestmark = pytest.mark.benchmark
DAY = dt.date(2027, 3, 10)


class Bare(QWidget):
    """Shows a picture."""

    def __init__(self, picture: QPixmap) -> None:
        super().__init__()
        self._picture = picture

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        QPainter(self).drawPixmap(0, 0, self._picture)


@pytest.fixture
def workspace(tmp_path: Path, qapp: object) -> Iterator[Workspace]:
    plan = large_plan()
    limits = [updated(audience, load_limit=20.0) for audience in plan.table(r.Audience).values()]
    with open_workspace(tmp_path, plan.with_changes(limits)) as opened:
        yield opened


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> CalendarPage:
    frame = Frame(workspace, CalendarPage)
    qtbot.addWidget(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    assert isinstance(frame.page, CalendarPage)
    return frame.page


def send(view: Any, kind: QEvent.Type, pos: QPoint) -> None:
    place = QPointF(pos)
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, view.mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


@pytest.mark.parametrize("name", ["month", "quarter", "week"])
def test_frames_of_a_drag(page: CalendarPage, qtbot: QtBot, name: str) -> None:
    page.show_view(name, DAY)
    view = page.view
    entry = next(e for e in view.entries_of(DAY) if not view.rect_of_entry(DAY, e).isEmpty())
    bare = Bare(view.grab())
    bare.resize(view.size())
    qtbot.addWidget(bare)
    with qtbot.waitExposed(bare):
        bare.show()
    floor = milliseconds(lambda _: bare.repaint())
    days = [day for day in view.days if not view.rect_of(day).isEmpty()]

    def onto_another_day(n: int) -> None:
        send(view, QEvent.Type.MouseMove, view.rect_of(days[n % len(days)]).center() + QPoint(0, n % 20))
        view.repaint()

    def within_a_day(n: int) -> None:
        send(view, QEvent.Type.MouseMove, view.rect_of(days[3]).center() + QPoint(n % 5, n % 3))
        view.repaint()

    send(view, QEvent.Type.MouseButtonPress, view.rect_of_entry(DAY, entry).center())
    report(f"{name}: the first frame, with the still picture", milliseconds(onto_another_day, 1), floor)
    assert view.drag.is_dragging
    report(f"{name}: a frame onto another day", milliseconds(onto_another_day), floor)
    report(f"{name}: a frame within a day", milliseconds(within_a_day), floor)
    view.drag.cancel()
    report(f"{name}: a frame without a drag", milliseconds(lambda _: view.repaint()), floor)
