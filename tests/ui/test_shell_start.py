"""The welcome screen, a second start, and work in the background."""

import datetime as dt
import subprocess
import sys
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.texts import literal
from commplan.services import records
from commplan.services.session import Local, Session
from commplan.ui.dialogs.restore import RestoreDialog, restore
from commplan.ui.instance import Instance
from commplan.ui.look import chosen_language, locale_of, make_look
from commplan.ui.main_window import MainWindow
from commplan.ui.settings import Settings
from commplan.ui.tasks import Cancelled, Progress, Task, Tasks
from commplan.ui.welcome import Welcome
from tests.ui.workspaces import small_plan

# --- the welcome screen


@pytest.fixture
def welcome(qtbot: QtBot, settings: Settings, tasks: Tasks) -> Welcome:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Welcome(make_look(settings, app.font()), dt.date(2026, 11, 10), ["/plans/last.commplan"], tasks)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_year_of_the_chosen_starter_is_seen_before_anything_is_made(welcome: Welcome, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: welcome.preview.year is not None, timeout=20_000)
    year = welcome.preview.year
    assert year is not None
    assert year.start == dt.date(2026, 11, 1)
    assert year.count > 100
    assert welcome.preview.accessibleName()
    first = year.count
    welcome.cards.choose("small_company")
    qtbot.waitUntil(lambda: welcome.preview.year is not None and welcome.preview.year.count < first, timeout=20_000)


def test_a_plan_is_built_as_chosen(welcome: Welcome, qtbot: QtBot) -> None:
    welcome.cards.choose("blank")
    welcome.language.setCurrentIndex(welcome.language.findData("nl"))
    welcome.country.setCurrentIndex(welcome.country.findData("NL"))
    welcome.month.setCurrentIndex(2)
    with qtbot.waitSignal(welcome.plan_built, timeout=20_000) as built:
        welcome.create_button.click()
    assert built.args is not None
    plan: Plan = built.args[0]
    assert (plan.info.language, plan.info.country, plan.info.zone) == ("nl", "NL", "Europe/Amsterdam")
    assert plan.info.start == dt.date(2027, 1, 1)


def test_creating_asks_for_a_place_and_opens_the_plan(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.start_without_plan()
    window.show()
    target = tmp_path / "nowy plan"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    welcome = window.centralWidget()
    assert isinstance(welcome, Welcome)
    welcome.create_button.click()
    qtbot.waitUntil(lambda: window.session is not None, timeout=20_000)
    assert window.windowTitle() == "nowy plan.commplan — commplan"
    assert target.with_suffix(".commplan").is_file()


def test_a_place_where_something_lies_already_is_left_as_it_is(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.start_without_plan()
    target = tmp_path / "there.commplan"
    target.write_text("something else")
    failed: list[UserError] = []
    window.files.failed.connect(failed.append)
    window.files.create_at(target, small_plan())
    assert failed
    assert target.read_text() == "something else"


def test_the_demo_is_made_anew_and_opened(window: MainWindow, qtbot: QtBot) -> None:
    window.start_without_plan()
    window.show()
    welcome = window.centralWidget()
    assert isinstance(welcome, Welcome)
    welcome.demo_wanted.emit()
    qtbot.waitUntil(lambda: window.session is not None, timeout=60_000)
    assert window.session is not None
    assert window.session.plan.decisions
    assert window.settings.recent() == []


# --- language


@pytest.mark.parametrize(("chosen", "expected"), [("pl", "pl"), ("nl", "nl"), ("en", "en")])
def test_a_chosen_language_is_used(chosen: str, expected: str) -> None:
    assert chosen_language(chosen) == expected


def test_numbers_and_dates_follow_the_language() -> None:
    assert locale_of("pl").decimalPoint() == ","
    assert locale_of("nl").dateFormat(locale_of("nl").FormatType.ShortFormat).startswith("d")


# --- a second start


def test_a_second_start_hands_its_plan_over(tmp_path: Path, qtbot: QtBot) -> None:
    got: list[Path] = []
    first = Instance(tmp_path)
    assert not first.hand_over(tmp_path / "own.commplan")
    first.listen(got.append)
    code = "import sys, pathlib; from commplan.ui.instance import Instance; f, p = map(pathlib.Path, sys.argv[1:]); "
    code += "sys.exit(0 if Instance(f).hand_over(p) else 1)"
    root = Path(__file__).parents[2]
    other = subprocess.Popen([sys.executable, "-c", code, tmp_path, tmp_path / "zażółć.commplan"], cwd=root)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=30_000)
    assert other.returncode == 0
    assert got == [tmp_path / "zażółć.commplan"]


def test_a_start_beside_a_program_that_does_not_answer_opens_its_own_window(tmp_path: Path, qtbot: QtBot) -> None:
    first = Instance(tmp_path)
    assert not Instance(tmp_path).hand_over(tmp_path / "a.commplan")
    del first


# --- work in the background


def test_work_runs_elsewhere_and_reports_here(tasks: Tasks, qtbot: QtBot) -> None:
    here = threading.current_thread()
    seen: list[object] = []

    def work(progress: Progress) -> object:
        progress(1, 2)
        return threading.current_thread() is not here

    task = tasks.start(work)
    task.progressed.connect(lambda done, total: seen.append((done, total, threading.current_thread() is here)))
    task.succeeded.connect(lambda result: seen.append((result, threading.current_thread() is here)))
    with qtbot.waitSignal(task.ended):
        pass
    assert seen == [(1, 2, True), (True, True)]


def test_of_a_job_in_many_small_pieces_not_each_is_reported(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[int] = []

    def work(progress: Progress) -> None:
        for done in range(10_000):
            progress(done, 10_000)

    task = tasks.start(work)
    task.progressed.connect(lambda done, _: seen.append(done))
    with qtbot.waitSignal(task.ended):
        pass
    assert seen[0] == 0
    assert len(seen) < 1_000


def test_a_refusal_arrives_as_it_was(tasks: Tasks, qtbot: QtBot) -> None:
    def work(_: Progress) -> None:
        raise UserError(literal("no"))

    task = tasks.start(work)
    with qtbot.waitSignal(task.refused) as refused:
        pass
    assert refused.args is not None
    assert isinstance(refused.args[0], UserError)


def test_a_bug_of_a_worker_is_reported_as_any_other_and_the_work_ends(tasks: Tasks, qtbot: QtBot) -> None:
    def work(_: Progress) -> None:
        raise KeyError("nobody")

    with qtbot.captureExceptions() as bugs:
        task = tasks.start(work)
        told: list[object] = []
        task.succeeded.connect(told.append)
        task.refused.connect(told.append)
        with qtbot.waitSignal(task.ended):
            pass
        qtbot.waitUntil(lambda: bool(bugs))
    assert [kind for kind, _, _ in bugs] == [KeyError]
    assert not told


def test_what_has_ended_is_kept_by_nobody(tasks: Tasks, qtbot: QtBot) -> None:
    class Result: ...

    def start() -> tuple["weakref.ref[Task]", "weakref.ref[Result]"]:
        result = Result()
        task = tasks.start(lambda _: result)
        task.succeeded.connect(lambda _: task.objectName())  # which keeps the task, as long as it is there itself
        return weakref.ref(task), weakref.ref(result)

    task, result = start()
    qtbot.waitUntil(lambda: task() is None and result() is None)


def test_cancelled_work_stops_at_its_next_report_and_nobody_is_told(tasks: Tasks, qtbot: QtBot) -> None:
    go_on, stopped = threading.Event(), threading.Event()

    def work(progress: Progress) -> str:
        go_on.wait(10)
        try:
            progress(1, 2)
        except Cancelled:
            stopped.set()
            raise
        return "done"

    task = tasks.start(work)
    told: list[object] = []
    task.succeeded.connect(told.append)
    task.refused.connect(told.append)
    task.cancel()
    with qtbot.waitSignal(task.ended):
        go_on.set()
    assert stopped.is_set()
    assert not told


def test_a_restored_backup_takes_the_place_of_the_plan(
    open_window: MainWindow, local: Local, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    session = open_window.session
    assert session is not None
    backup = session.backup()
    records.update(session, session.plan.info, title="Changed since")

    def choose(dialog: RestoreDialog) -> int:
        dialog.list.setCurrentRow(dialog.list.count() - 1)
        assert "Plan: 1" in dialog.difference.text()
        return 1

    monkeypatch.setattr(RestoreDialog, "exec", choose)
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: 0)
    restore(open_window)
    assert backup.is_file()
    assert open_window.session is not session
    assert isinstance(open_window.session, Session)
    assert open_window.session.plan.info.title == "CEM"


# --- what a start loads

HEAVY = ("jinja2", "holidays", "icalendar", "babel", "markdown_it", "nh3", "segno", "PySide6.QtNetwork", "email")

LOADED = """
import sys
from commplan import app as root
from PySide6.QtCore import QTimer
def soon(frame, work):
    assert frame.content.session is not None
    print(*sys.modules)
    QTimer.singleShot(0, frame, frame.close)
root.soon = soon
sys.exit(root.main(sys.argv[1:]))
"""


def test_heavy_libraries_wait_until_the_plan_is_seen(plan_path: Path) -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", LOADED, plan_path], cwd=root, capture_output=True, text=True, check=True, timeout=60
    )
    loaded = set(done.stdout.split())
    assert not loaded & set(HEAVY)
    assert "commplan.ui.inspector" not in loaded
    assert "commplan.planning.checks" not in loaded
