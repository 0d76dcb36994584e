"""The window's composition root: what a start does, and in which order.

A window with the plan's titles in it is seen first; until then only Qt, sqlite3 and light modules of our own are
loaded. The live window comes then, and after its first paint the inspector, checks and the socket for further starts.
"""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from commplan.services.folders import data_folder
from commplan.store.titles import first_rows
from commplan.ui import still
from commplan.ui.application import make_application, own_settings, soon
from commplan.ui.collecting import Collecting
from commplan.ui.first_look import FirstLook
from commplan.ui.frame import Frame
from commplan.ui.instance import Instance
from commplan.ui.lazy import load
from commplan.ui.settings import PAGE, Settings

if TYPE_CHECKING:
    from commplan.ui.main_window import MainWindow


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, on the plan named in `argv` (default: the command line) if there is one. The exit code."""
    gc.disable()  # starting makes many objects and hardly any garbage
    app = make_application([*sys.argv[:1], *(sys.argv[1:] if argv is None else argv)])
    path = next((Path(argument).absolute() for argument in app.arguments()[1:]), None)
    instance = Instance(data_folder())
    if path and instance.hand_over(path):
        return 0
    settings = own_settings()
    frame = Frame(settings)
    look = first_look(settings, frame, path) if path else None
    if path and look:
        frame.show_first(look, path)
    if frame.is_closed:
        return 0
    window: MainWindow = load("commplan.ui.opening:fill_frame")(app, frame, settings, path)
    frame.closing.connect(lambda: load("commplan.ui.still_taking:keep_still")(_still_file(), frame, window))
    soon(frame, lambda: _settle(instance, window))
    code = app.exec()
    window.tasks.cancel()  # what was begun while the window was closing
    window.tasks.wait()
    return code


def first_look(settings: Settings, frame: Frame, path: Path) -> FirstLook | None:
    """What can be shown of the plan at `path` before it is open; None when there is anything unusual about that."""
    conditions = still.circumstances(settings, still.coming_theme(settings), frame.devicePixelRatioF())
    kept = still.read(_still_file(), conditions) if settings.get(PAGE) == "plan" else None
    if kept is None:
        return None
    rows = first_rows(path, kept[0].most_rows, lambda plan: settings.closed_rows(f"plan/{plan}"))
    return FirstLook(*kept, rows) if rows else None


def _still_file() -> Path:
    return data_folder() / "window.png"


def _settle(instance: Instance, window: "MainWindow") -> None:
    """What can wait until the live window is painted."""
    gc.freeze()  # what is there now stays: it need not be looked through again and again while somebody types
    Collecting(window)
    instance.listen(window.open_path)


if __name__ == "__main__":
    sys.exit(main())
