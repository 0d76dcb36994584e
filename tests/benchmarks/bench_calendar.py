"""The calendar at 10,000 communications in the year: frames, keys, turning, a change; each beside a floor.

Titles differ from one another, as they do in life: no text is laid out twice because another has the same words. What
was made at the start is out of the garbage collector's sight, as in the program (app.py).
The floor of a frame is as many bare boxes and texts as the view shows, drawn into a window of the same size; that of
the agenda is Qt's own list with as many lines.
Run: pytest tests/benchmarks/bench_calendar.py -m benchmark -n 0 -s
"""

import dataclasses
import datetime as dt
import gc
import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QStringListModel, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.plan import Plan
from commplan.planning.schedule import MARGIN, Schedule
from commplan.services import records
from commplan.ui.calendar.agenda_view import AgendaView
from commplan.ui.calendar.month_layout import Piece
from commplan.ui.calendar.periods import AGENDA, MONTH, QUARTER, WEEK, YEAR, month_later, turned
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
    with open_workspace(Path(tmp_path_factory.mktemp("plan")), different_titles(large_plan())) as opened:
        opened.schedule.whole_plan()
        gc.collect()
        gc.freeze()
        yield opened
        gc.unfreeze()


def different_titles(plan: Plan) -> Plan:
    about = "survey results board letter quarterly journey clients service promise training".split()
    numbers = itertools.count()

    def titled(record: r.Record) -> r.Record:
        if not isinstance(record, r.Communication):
            return record
        n = next(numbers)
        return dataclasses.replace(record, title=f"{about[n % 10].title()} {about[n * 7 % 9]} {about[n * 5 % 7]} {n}")

    return Plan.of(map(titled, plan.records()))


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
    apart, count = {YEAR: (12, 2), QUARTER: (3, 4)}.get(view, (1, 10))
    days = [month_later(page.workspace.today, apart * (n % count)) for n in range(10)]
    page.show_view(view)

    def turn(n: int) -> None:
        page.go_to(days[n % 10])
        page.view.repaint()

    def turn_unprepared(n: int) -> None:
        page._source._kept.clear()
        turn(n)

    turn(0)
    turn(1)
    report(f"another {view}, painted", milliseconds(turn_unprepared))
    report(f"another {view} that was looked ahead to", milliseconds(lambda n: turn(n % 2)))


@pytest.mark.parametrize("view", [YEAR, QUARTER, MONTH, WEEK])
def test_turning_beyond_the_dates_that_are_known(page: CalendarPage, workspace: Workspace, view: str) -> None:
    beyond = workspace.plan.info.end + MARGIN + dt.timedelta(1)
    times: dict[bool, list[float]] = {False: [], True: []}
    for is_prepared in (False, True) * 5:
        workspace.session._schedule = Schedule(workspace.plan)
        workspace.schedule.whole_plan()
        page.show_view(view, turned(view, beyond, -1))
        page.view.repaint()
        if is_prepared:
            page._ahead.look()
            workspace.tasks.wait()
            QApplication.processEvents()  # takes what the worker has expanded
        gc.collect()
        begin = time.thread_time()
        page.go_to(beyond)
        page.view.repaint()
        times[is_prepared].append((time.thread_time() - begin) * 1000)
    workspace.tasks.cancel()
    unprepared, prepared = ((min(found), max(found)) for found in times.values())
    report(f"another {view} beyond what is known, this thread", unprepared)
    report(f"another {view} that a worker has expanded", prepared)


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
