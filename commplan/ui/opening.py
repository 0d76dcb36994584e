"""The live window: everything that is loaded after the first look."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from commplan.services.folders import log_file
from commplan.services.local import this_computer
from commplan.ui.crash import CrashReporter
from commplan.ui.frame import Frame
from commplan.ui.main_window import MainWindow
from commplan.ui.settings import Settings


def fill_frame(app: QApplication, frame: Frame, settings: Settings, path: Path | None) -> MainWindow:
    """Put the live window into its frame, on the plan at `path` or with the welcome screen."""
    window = MainWindow(settings, this_computer(), app.font())
    CrashReporter(window, log_file(), lambda: window.look).install()
    app.styleHints().colorSchemeChanged.connect(lambda _: window.follow_system())
    frame.hold(window)
    if path is not None:
        window.open_path(path)
    if window.session is None:
        window.start_without_plan()
    frame.show_content()
    return window
