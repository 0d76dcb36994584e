"""Backups that are made because of a change: checked and put in their place while work goes on."""

import datetime as dt
import logging
import threading
from pathlib import Path

from commplan.domain.errors import UserError
from commplan.store.backups import CHANGE, BegunBackup, is_due, newest
from commplan.store.plan_file import PlanFile

_log = logging.getLogger(__name__)


class AutomaticBackups:
    """Backs up one open plan when a change calls for it; at most one backup is under way at a time."""

    def __init__(self, file: PlanFile, folder: Path) -> None:
        latest = newest(file.path, folder)
        self._file = file
        self._last = latest.made_at if latest else None
        self._thread: threading.Thread | None = None

    def made(self, now: dt.datetime) -> None:
        """A backup was made otherwise."""
        self._last = now

    def on_change(self, now: dt.datetime) -> None:
        """The plan was changed: copy it if that is due, and leave what takes long to another thread.

        A failure is logged: the change itself is saved, and no reason to refuse it.
        """
        if not is_due(self._last, now):
            return
        self._last = now  # also when it fails: it is tried again after the interval, not at every change
        self.wait()
        try:
            begun = self._file.begin_backup(CHANGE, now)
        except UserError as error:
            _warn(error)
            return
        self._thread = threading.Thread(target=_finish, args=(begun,), name="backup")
        self._thread.start()

    def wait(self) -> None:
        """Return when no backup is under way."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None


def _finish(begun: BegunBackup) -> None:
    try:
        begun.finish()
    except UserError as error:
        _warn(error)


def _warn(error: UserError) -> None:
    _log.warning("no backup was made: %s", error)
