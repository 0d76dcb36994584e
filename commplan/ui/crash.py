"""Bugs: written to a log file and shown in one dialog, whatever thread or slot they come from."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from commplan.ui.lazy import load
from commplan.ui.workspace import Look

_log = logging.getLogger("commplan")
_MOST_SHOWN = 3  # a fault in a paint event comes back with every paint


class CrashReporter(QObject):
    """Stands in for sys.excepthook. The dialog is opened from the event loop, never in the middle of a paint event."""

    happened = Signal(str)

    def __init__(self, window: QWidget, log_file: Path, look: Callable[[], Look]) -> None:
        super().__init__(window)
        self._window = window
        self._log_file = log_file
        self._look = look
        self._seen: set[str] = set()
        self._is_open = False
        self.happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over unhandled exceptions of this thread, slots included, and of others."""
        sys.excepthook = self.report
        threading.excepthook = lambda args: self.report(args.exc_type, args.exc_value, args.exc_traceback)

    def report(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Log an exception and show it, unless it was shown already."""
        if issubclass(kind, KeyboardInterrupt) or error is None:
            sys.__excepthook__(kind, error or kind(), trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        self._write(details)
        is_new = details not in self._seen and len(self._seen) < _MOST_SHOWN
        self._seen.add(details)
        if is_new and not self._is_open:
            self.happened.emit(details)

    def _write(self, details: str) -> None:
        sys.stderr.write(details)
        try:
            self._log_file.parent.mkdir(parents=True, exist_ok=True)
            with self._log_file.open("a", encoding="utf-8") as log:
                log.write(details + "\n")
        except OSError as error:
            _log.warning("the log file can't be written: %s", error)

    def _show(self, details: str) -> None:
        self._is_open = True
        try:
            load("commplan.ui.dialogs.crash:show_crash")(self._window, self._look(), details, self._log_file)
        finally:
            self._is_open = False
