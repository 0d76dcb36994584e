"""The demo plan: made anew each time, in a temporary folder, so that anything may be tried in it."""

import datetime as dt
import tempfile
from pathlib import Path

from commplan.domain.texts import translate
from commplan.services.demo import demo_plan
from commplan.ui.main_window import MainWindow
from commplan.ui.workspace import INFO


def open_demo(window: MainWindow, now: dt.datetime) -> None:
    """Make the demo in the window's language, which takes a moment, and open it."""
    language = window.look.language
    window.tell(translate("Window", "The demo plan is being made…"), INFO)
    task = window.tasks.start(lambda _: demo_plan(language, now))
    task.succeeded.connect(lambda plan: window.files.create_at(demo_path(), plan, remember=False))
    task.refused.connect(window.show_error)


def demo_path() -> Path:
    """A fresh place for the demo; the system clears it away some day."""
    return Path(tempfile.mkdtemp(prefix="commplan-")) / "demo.commplan"
