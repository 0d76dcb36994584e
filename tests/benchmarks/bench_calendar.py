"""The calendar at 10,000 communications in the year: frames, keys, turning, a change; each beside a floor.

The floor of a frame is as many bare boxes and texts as the view shows, drawn into a window of the same size; that of
the agenda is Qt's own list with as many lines.
Run: pytest tests/benchmarks/bench_calendar.py -m benchmark -n 0 -s
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QStringListModel, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.services import records
from commplan.ui.calendar.agenda_view import AgendaView
from commplan.ui.calendar.month_layout import Piece
from commplan.ui.calendar.periods import AGENDA, MONTH, QUARTER, WEEK, YEAR, month_later
from commplan.ui.pages.calendar import CalendarPage
from commplan.ui.workspace import Workspace
from tests.benchmarks.bench_plan_table import large_plan, milliseconds, report, scroll
from tests.ui.workspaces import Frame, open_workspace, press

pytestmark = pytest.mark.benchmark

FRAME = 16.0
"""Milliseconds."""

Box = tuple[QRectF, str]


class Bare(QWidget):
    """Draws boxes and their words, and nothing else."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        super().__init__()
        self._boxes = boxes

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect, words in self._boxes:
            painter.drawRoundedRect(rect, 4, 4)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Workspace]:
    with open_workspace(Path(tmp_path_factory.mktemp("plan")), large_plan()) as opened:
        yield opened


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> Iterator[CalendarPage]:
    frame = Frame(workspace, CalendarPage)
    frame.resize(1440, 900)
    frame.page.setGeometry(0, 40, 1440, 860)
    qtbot.addWidget(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    assert isinstance(frame.page, CalendarPage)
    yield frame.page
    frame.unsubscribe()


def boxes_of(page: CalendarPage) -> list[Box]:
    """What a view draws: its days and its pieces."""
    view = page.view
    pieces: Sequence[Piece] = ()
    if page.bar.view == WEEK:
        week = view.layout_of_week
        pieces = (*week.head.pieces, *week.pieces)
    elif page.bar.view != YEAR:
        pieces = view.layout_of_month.pieces
    boxes = [(QRectF(view.rect_of(day)), str(day.day)) for day in view.days]
    return boxes + [(piece.rect, " ".join(piece.lines)) for piece in pieces]


@pytest.mark.parametrize("view", [YEAR, QUARTER, MONTH, WEEK])
def test_a_frame(page: CalendarPage, qtbot: QtBot, view: str) -> None:
    page.show_view(view)
    shown = page.view
    boxes = boxes_of(page)
    bare = Bare(boxes)
    bare.resize(shown.size())
    qtbot.addWidget(bare)
    with qtbot.waitExposed(bare):
        bare.show()
    shown.repaint()
    ours, floor = milliseconds(lambda _: shown.repaint()), milliseconds(lambda _: bare.repaint())
    report(f"a frame of the {view} ({len(boxes)} boxes)", ours, floor)
    assert ours[0] < FRAME

    def anew(_: int) -> None:
        shown.arrange()
        shown.repaint()

    report(f"the {view} laid out and painted anew", milliseconds(anew), floor)


@pytest.mark.parametrize("view", [YEAR, QUARTER, MONTH, WEEK])
def test_a_key(page: CalendarPage, view: str) -> None:
    page.show_view(view, page.workspace.today.replace(day=2))
    page.view.setFocus()
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)

    def step(n: int) -> None:
        press(page.view, keys[n % 4])
        page.view.repaint()

    ours = milliseconds(step)
    report(f"an arrow key in the {view}, painted", ours)
    assert ours[0] < FRAME


@pytest.mark.parametrize("view", [YEAR, QUARTER, MONTH, WEEK])
def test_turning(page: CalendarPage, view: str) -> None:
    days = [month_later(page.workspace.today, n % 10) for n in range(10)]
    page.show_view(view)
    report(
        f"another {view}, painted", milliseconds(lambda n: (page.show_view(view, days[n % 10]), page.view.repaint()))
    )


def test_scrolling_the_agenda(page: CalendarPage, qtbot: QtBot) -> None:
    page.show_view(AGENDA)
    agenda = page.view
    assert isinstance(agenda, AgendaView)
    bare = QListView()
    bare.setModel(QStringListModel([f"Message {n} of the programme" for n in range(agenda.lines.rowCount())]))
    bare.setUniformItemSizes(True)
    bare.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    bare.resize(agenda.size())
    qtbot.addWidget(bare)
    with qtbot.waitExposed(bare):
        bare.show()
    floor = milliseconds(scroll(bare))
    ours = milliseconds(_by(agenda, 84))
    report("the agenda, three lines further", ours, floor)
    report("the agenda, a screen further", milliseconds(_by(agenda, 700), 60))
    report("the agenda, a screen back", milliseconds(_by(agenda, -700), 90))
    assert ours[0] < FRAME


def _by(agenda: AgendaView, pixels: int) -> Callable[[int], object]:
    def step(_: int) -> None:
        bar = agenda.verticalScrollBar()
        bar.setValue(bar.value() + pixels)
        agenda.viewport().repaint()

    return step


@pytest.mark.parametrize("view", [YEAR, QUARTER, MONTH, WEEK, AGENDA])
def test_a_change(page: CalendarPage, workspace: Workspace, view: str) -> None:
    page.show_view(view)
    some = next(iter(workspace.plan.table(r.Communication).values()))

    def change(n: int) -> None:
        current = workspace.plan.get(r.Communication, some.id)
        records.update(workspace.session, current, title=f"Title {n}")
        page.view.repaint()

    change(-1)  # the first after half an hour makes a backup
    report(f"a title changed, saved and shown in the {view}", milliseconds(change, 10))
