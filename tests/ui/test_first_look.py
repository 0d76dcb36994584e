"""The first look: true titles in a still of the window, before the plan is open; then the live window in its place."""

import dataclasses
import datetime as dt
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain.records import Communication, ContentEvent
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.services.session import Local, Session
from commplan.services.starters import build_plan
from commplan.store.titles import first_rows
from commplan.ui import still
from commplan.ui.first_look import FirstLook
from commplan.ui.frame import Frame, title_of
from commplan.ui.main_window import MainWindow
from commplan.ui.models.plan_outline import Outline
from commplan.ui.pages.plan import PlanPage
from commplan.ui.settings import GEOMETRY, THEME, Settings
from commplan.ui.still_taking import keep_still
from tests.ui.workspaces import NOW

EVERYTHING_OPEN: Callable[[str], frozenset[str]] = lambda _plan: frozenset()  # noqa: E731


@pytest.fixture
def frame(qtbot: QtBot, settings: Settings) -> Frame:
    made = Frame(settings)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def still_path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "window.png"


@pytest.fixture
def live(frame: Frame, settings: Settings, local: Local, plan_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The live window in its frame, with the small plan."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = MainWindow(settings, local, app.font())
    frame.hold(window)
    window.open_path(plan_path)
    frame.show_content()
    view = window.view
    assert view is not None
    qtbot.waitUntil(lambda: view.inspected is not None)
    yield window
    frame.close()


def page_of(window: MainWindow) -> PlanPage:
    assert window.view is not None
    page = window.view.pages.page
    assert isinstance(page, PlanPage)
    return page


def kept(path: Path, frame: Frame, settings: Settings) -> tuple[still.Still, QImage] | None:
    return still.read(path, still.circumstances(settings, settings.get(THEME), frame.devicePixelRatioF()))


def titles_and_state(outline: Outline, closed: set[str]) -> list[tuple[str, bool | None]]:
    outline.sort(None)
    rows, _ = outline.rows("", closed)
    shown = []
    for row in rows:
        assert isinstance(row.record, (ContentEvent, Communication))
        shown.append((row.record.title, row.is_open))
    return shown


# --- the titles


def test_the_titles_are_those_of_the_table_in_its_order(tmp_path: Path, local: Local) -> None:
    plan = build_plan("first_year", language="pl", country="PL", zone="Europe/Warsaw", start=dt.date(2026, 11, 1))
    path = tmp_path / "year.commplan"
    Session.create(path, plan, settings=local).close()
    closed = set(list(plan.table(ContentEvent))[:3])
    outline = Outline(Schedule(plan), Selection(), NOW.date())
    rows = first_rows(path, 1000, lambda plan_id: closed if plan_id == plan.info.id else set())
    assert [tuple(row) for row in rows] == titles_and_state(outline, closed)
    assert [tuple(row) for row in first_rows(path, 5, EVERYTHING_OPEN)] == titles_and_state(outline, set())[:5]


def test_a_change_of_the_order_is_followed(plan_path: Path, local: Local) -> None:
    with Session.open(plan_path, settings=local) as session:
        letter = next(c for c in session.plan.table(Communication).values() if c.title == "Letter")
        records.update(session, letter, offset=-20)
        greetings = next(e for e in session.plan.table(ContentEvent).values() if e.title == "Holiday greetings")
        records.update(session, greetings, start=dt.date(2026, 10, 2))
    titles = [row.title for row in first_rows(plan_path, 10, EVERYTHING_OPEN)]
    assert titles == ["Holiday greetings", "NPS results", "Letter", "Managers briefing", "Budget", "Note"]


def spoilt(path: Path, how: str) -> None:
    if how == "missing":
        path.unlink()
    elif how == "folder":
        path.unlink()
        path.mkdir()
    elif how == "empty":
        path.write_bytes(b"")
    elif how == "no plan":
        path.write_text("not a plan")
    elif how == "cut off":
        path.write_bytes(path.read_bytes()[:5000])
    else:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute({"future": "PRAGMA user_version = 999", "foreign": "PRAGMA application_id = 1"}[how])
        connection.close()


@pytest.mark.parametrize("how", ["missing", "folder", "empty", "no plan", "cut off", "future", "foreign"])
def test_a_file_with_anything_unusual_gives_no_titles(plan_path: Path, how: str) -> None:
    assert first_rows(plan_path, 10, EVERYTHING_OPEN)
    spoilt(plan_path, how)
    assert first_rows(plan_path, 10, EVERYTHING_OPEN) == []


def test_a_file_that_another_program_writes_to_is_not_waited_for(plan_path: Path) -> None:
    writer = sqlite3.connect(plan_path, isolation_level=None)
    writer.execute("BEGIN EXCLUSIVE")
    assert first_rows(plan_path, 10, EVERYTHING_OPEN) == []
    writer.execute("ROLLBACK")
    writer.close()
    assert first_rows(plan_path, 10, EVERYTHING_OPEN)


# --- the still


def test_the_first_look_shows_the_titles_where_the_live_table_will_have_them(
    live: MainWindow, frame: Frame, still_path: Path, plan_path: Path, settings: Settings, qtbot: QtBot
) -> None:
    keep_still(still_path, frame, live)
    found = kept(still_path, frame, settings)
    assert found is not None
    rows = first_rows(plan_path, found[0].most_rows, EVERYTHING_OPEN)
    other = Frame(settings)
    qtbot.addWidget(other)
    other.resize(frame.size())
    other.show_first(FirstLook(*found, rows), plan_path)
    assert other.windowTitle() == title_of(plan_path) == frame.windowTitle()
    first, now = other.grab().toImage(), frame.grab().toImage()
    table = page_of(live).view
    left, top = found[0].left, found[0].top
    for number in range(len(rows)):
        width = table.header.sectionSize(0) if rows[number].is_open is None else 64  # a number stands behind
        title = QRect(left, top + number * found[0].row_height, width, found[0].row_height)
        assert first.copy(title) == now.copy(title), rows[number]
    head = QRect(0, 0, left, frame.height() - 40)  # the rail
    assert first.copy(head) == now.copy(head)


def test_nothing_of_the_plan_is_in_the_still(
    live: MainWindow, frame: Frame, still_path: Path, settings: Settings
) -> None:
    keep_still(still_path, frame, live)
    before = still_path.read_bytes()
    assert live.session is not None
    for record in (*live.session.plan.table(ContentEvent).values(), *live.session.plan.table(Communication).values()):
        records.update(live.session, record, title="Something else")
    keep_still(still_path, frame, live)
    assert still_path.read_bytes() == before


def test_words_searched_for_are_not_in_the_still(
    live: MainWindow, frame: Frame, still_path: Path, settings: Settings
) -> None:
    keep_still(still_path, frame, live)
    before = still_path.read_bytes()
    page_of(live).search.setText("letter")
    keep_still(still_path, frame, live)
    assert still_path.read_bytes() == before


def test_a_filter_gives_no_still_since_it_will_be_there_again(live: MainWindow, frame: Frame, still_path: Path) -> None:
    keep_still(still_path, frame, live)
    page_of(live).workspace.selection.set(dataclasses.replace(Selection(), words="note"))
    keep_still(still_path, frame, live)
    assert not still_path.exists()


def test_a_table_in_another_order_gives_no_still(live: MainWindow, frame: Frame, still_path: Path) -> None:
    keep_still(still_path, frame, live)
    page_of(live).view.header.setSortIndicator(0, page_of(live).view.header.sortIndicatorOrder())
    keep_still(still_path, frame, live)
    assert not still_path.exists()


def test_a_still_of_other_circumstances_is_not_shown(
    live: MainWindow, frame: Frame, still_path: Path, settings: Settings
) -> None:
    keep_still(still_path, frame, live)
    assert kept(still_path, frame, settings) is not None
    settings.set(THEME, "dark")
    assert kept(still_path, frame, settings) is None
    still_path.write_bytes(b"no picture")
    assert still.read(still_path, "") is None


# --- the frame


def test_the_live_window_takes_its_place_in_the_same_window(live: MainWindow, frame: Frame) -> None:
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert shown == [frame]
    assert live.window() is frame
    assert live.size() == frame.size()


def test_closing_the_frame_closes_the_plan_and_remembers_the_place(
    live: MainWindow, frame: Frame, settings: Settings
) -> None:
    frame.close()
    assert live.session is None
    assert not settings.get(GEOMETRY).isEmpty()


def test_quitting_from_the_menu_closes_the_frame(live: MainWindow, frame: Frame) -> None:
    live.menus._menus.action("file.quit").trigger()
    assert frame.is_closed


def test_the_window_is_never_larger_than_the_screen(frame: Frame, settings: Settings, qtbot: QtBot) -> None:
    room = frame.screen().availableGeometry()
    assert room.contains(QRect(room.topLeft(), frame.size()))
    assert frame.minimumWidth() <= room.width()
    large = QWidget()
    qtbot.addWidget(large)
    large.setGeometry(5000, 3000, 4000, 2000)
    settings.set(GEOMETRY, QByteArray(large.saveGeometry()))
    again = Frame(settings)
    qtbot.addWidget(again)
    assert room.contains(again.geometry())


# --- the start

START = """
import sys
from commplan import app as root
from commplan.ui.frame import Frame
from PySide6.QtCore import QTimer
show_first = Frame.show_first
def watched(frame, look, path):
    show_first(frame, look, path)
    print("seen", *sys.modules)
    {then}
Frame.show_first = watched
root.soon = lambda frame, work: QTimer.singleShot(0, frame, frame.close)
code = root.main(sys.argv[1:])
print("ended", *sys.modules)
sys.exit(code)
"""
LIGHT = ("app", "clock", "resources", "services", "services.folders", "store", "store.connection", "store.titles", "ui")
HEAVY_LIBRARIES = {"sqlite_utils", "filelock", "jinja2", "dateutil", "holidays", "PySide6.QtSvg", "PySide6.QtNetwork"}


def started(home: Path, plan: Path, then: str = "pass") -> dict[str, set[str]]:
    """What was loaded when, during a start and an end of the program."""
    folders = {name: str(home) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA")}
    done = subprocess.run(
        [sys.executable, "-c", START.format(then=then), plan],
        cwd=Path(__file__).parents[2],
        env={**os.environ, **folders},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    lines = (line.split() for line in done.stdout.splitlines())
    return {line[0]: set(line[1:]) for line in lines}


def test_the_second_start_begins_with_a_first_look_for_which_nothing_heavy_is_loaded(
    tmp_path: Path, plan_path: Path
) -> None:
    assert set(started(tmp_path, plan_path)) == {"ended"}  # there is no still yet
    loaded = started(tmp_path, plan_path)["seen"]
    ours = {name.removeprefix("commplan.") for name in loaded if name.startswith("commplan.")}
    assert {name for name in ours if not name.startswith("ui.")} <= set(LIGHT)
    assert len(ours) < 20
    assert not loaded & HEAVY_LIBRARIES


def test_a_window_that_is_closed_at_the_first_look_ends_the_program(tmp_path: Path, plan_path: Path) -> None:
    started(tmp_path, plan_path)
    loaded = started(tmp_path, plan_path, then="frame.close()")
    assert "commplan.ui.main_window" not in loaded["ended"]


def test_a_plan_that_can_not_be_read_gets_no_first_look(tmp_path: Path, plan_path: Path) -> None:
    started(tmp_path, plan_path)
    spoilt(plan_path, "no plan")
    assert "seen" not in started(tmp_path, plan_path, then="sys.exit(3)")
