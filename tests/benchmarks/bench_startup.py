"""How long from the start of the process until the plan is seen, and until it can be worked with, beside a bare window.

The floor is a QMainWindow with an empty QTreeView under a plain QApplication. Both run as fresh processes, in turns, so
that both meet the same machine; the clock starts with the interpreter and stops when the paint is done. Ours is
a second start: byte code and the still of the window (ui/still.py) are there.
Run: pytest tests/benchmarks/bench_startup.py -m benchmark -n 0 -s
"""

import datetime as dt
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from commplan.services.session import Local, Session
from commplan.services.starters import build_plan

ROOT = Path(__file__).parents[2]
ROUNDS = 9
GOAL = 1.5  # of the project, for the plan being seen
GUARD_SEEN, GUARD_LIVE = 1.7, 5.0  # what must not be lost again, on a busy machine too
SCREEN = {"screens": [{"name": "large", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96}]}

pytestmark = pytest.mark.benchmark

WATCH = """
from PySide6.QtCore import QEvent, QObject, QTimer
import time
class Watch(QObject):
    def __init__(self, name, widget, then):
        super().__init__()
        self.name, self.then, self.widget = name, then, widget
        widget.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.done)
        return False
    def done(self):
        print(self.name, time.perf_counter() - started)
        self.then()
"""

BARE = (
    """
import time
started = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow, QTreeView
"""
    + WATCH
    + """
app = QApplication([])
window = QMainWindow()
tree = QTreeView()
window.setCentralWidget(tree)
window.resize(1440, 900)
watch = Watch("bare", tree.viewport(), app.quit)
window.show()
app.exec()
"""
)

OURS = (
    """
import time
started = time.perf_counter()
import sys
from commplan import app as root
from commplan.ui.frame import Frame
"""
    + WATCH
    + """
show_first = Frame.show_first
def watched_show_first(frame, look, path):
    show_first(frame, look, path)
    print("seen", time.perf_counter() - started)
Frame.show_first = watched_show_first
def watch(frame, _):
    root.watch = Watch("live", frame.content.view.pages.page, frame.close)
root.soon = watch
root.main(sys.argv[1:])
"""
)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "year.commplan"
    local = Local(who="Officer", backups=tmp_path / "backups", clock=lambda: dt.datetime.now(dt.UTC))
    built = build_plan("first_year", language="en", country="PL", zone="Europe/Warsaw", start=dt.date(2026, 11, 1))
    Session.create(path, built, settings=local).close()
    return path


def seconds(folder: Path, code: str, *arguments: Path) -> dict[str, float]:
    """What one fresh process says of itself; byte code and settings lie in `folder`, as they do once installed."""
    screen = folder / "screen.json"
    screen.write_text(json.dumps(SCREEN))
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "PYTHONPYCACHEPREFIX": str(folder)}
    env |= {name: str(folder) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=env,
        check=True,
        timeout=60,
    )
    return {name: float(value) for name, value in (line.split() for line in done.stdout.splitlines())}


def test_the_plan_is_seen_soon_after_a_bare_window_would_be(plan: Path, tmp_path: Path) -> None:
    folder = tmp_path / "home"
    folder.mkdir()
    for code, arguments in ((BARE, ()), (OURS, (plan,)), (OURS, (plan,))):
        seconds(folder, code, *arguments)  # warm the disk, write the byte code and the still
    pairs = [(seconds(folder, BARE)["bare"], seconds(folder, OURS, plan)) for _ in range(ROUNDS)]
    bare = statistics.median(floor for floor, _ in pairs)
    seen, live = (statistics.median(mine[name] / floor for floor, mine in pairs) for name in ("seen", "live"))
    print(f"\nbare window {bare * 1000:.0f} ms, plan seen {seen:.2f} times that (goal {GOAL}), live {live:.2f} times")
    assert seen <= GUARD_SEEN
    assert live <= GUARD_LIVE
