"""A window over a small plan."""

import datetime as dt
import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commplan.services.session import Local
from commplan.ui.main_window import MainWindow
from commplan.ui.settings import LANGUAGE, THEME, Settings
from commplan.ui.tasks import Tasks
from commplan.ui.workspace import Workspace
from tests.plans import write_plan
from tests.ui.workspaces import NOW, open_workspace, small_plan


@pytest.fixture(autouse=True)
def collector_kept_from_workers() -> Iterator[None]:
    """As in the program (ui/collecting.py): a widget that was left behind is not destroyed in a worker's thread."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def nothing_left_on_the_clipboard(qapp: QApplication) -> Iterator[None]:
    """Without a screen Qt frees what lies there after Python has gone, and faults when that was made in Python."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.cancel()
    made.wait()


@pytest.fixture
def local(tmp_path: Path) -> Local:
    return Local(who="Officer", backups=tmp_path / "backups", clock=lambda: NOW)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made.set(LANGUAGE, "en")
    made.set(THEME, "light")
    return made


@pytest.fixture
def plan_path(tmp_path: Path, local: Local) -> Path:
    """A plan file that nobody has open."""
    path = tmp_path / "program.commplan"
    write_plan(path, small_plan(), local)
    return path


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, local: Local) -> Iterator[MainWindow]:
    """The window, with nothing open yet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = MainWindow(settings, local, app.font())
    made.resize(1600, 800)
    qtbot.addWidget(made)
    yield made
    made.close()


@pytest.fixture
def open_window(qtbot: QtBot, window: MainWindow, plan_path: Path) -> MainWindow:
    """The window with the small plan, shown, and everything loaded that comes after the first paint."""
    window.open_path(plan_path)
    window.show()
    window.activateWindow()
    view = window.view
    assert view is not None
    qtbot.waitUntil(lambda: view.inspected is not None)
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with open_workspace(tmp_path, small_plan()) as opened:
        yield opened


TODAY = dt.date(2026, 11, 10)
