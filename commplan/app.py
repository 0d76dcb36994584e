"""The window's composition root: wires settings, machine and window together.

Until the first paint only Qt, sqlite3 and light modules of our own are loaded; the inspector, checks, formats and the
socket for further starts come after it. Modules without Qt come first: once PySide is loaded, it reads the source of
every module that is imported after it.
"""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from commplan.services.local import data_folder, log_file, this_computer
from commplan.ui.application import Application, make_application, own_settings, soon
from commplan.ui.crash import CrashReporter
from commplan.ui.instance import Instance
from commplan.ui.main_window import MainWindow


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, on the plan named in `argv` (default: the command line) if there is one. The exit code."""
    gc.disable()  # starting makes many objects and hardly any garbage
    app = make_application([*sys.argv[:1], *(sys.argv[1:] if argv is None else argv)])
    paths = [Path(argument).absolute() for argument in app.arguments()[1:]]
    instance = Instance(data_folder())
    if paths and instance.hand_over(paths[0]):
        return 0
    window = make_window(app, paths[0] if paths else None)
    window.show()
    soon(window, lambda: _settle(instance, window))
    return app.exec()


def _settle(instance: Instance, window: MainWindow) -> None:
    """What can wait until the window is painted."""
    gc.freeze()  # what is there now stays: it need not be looked through again and again while somebody types
    gc.enable()
    instance.listen(window.open_path)


def make_window(app: Application, path: Path | None) -> MainWindow:
    """The window, on the plan at `path` or with the welcome screen."""
    window = MainWindow(own_settings(), this_computer(), app.font())
    CrashReporter(window, log_file(), lambda: window.look).install()
    app.styleHints().colorSchemeChanged.connect(lambda _: window.follow_system())
    if path is not None:
        window.open_path(path)
    if window.session is None:
        window.start_without_plan()
    return window


if __name__ == "__main__":
    sys.exit(main())
