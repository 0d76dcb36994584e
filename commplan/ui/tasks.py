"""Work that takes longer than a blink, off the window's thread, with progress and a way out."""

import os
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from commplan.domain.errors import UserError

_OFTEN = 0.05  # seconds between two reports of progress that are passed on

Progress = Callable[[int, int], None]
"""Called with (done, total). Raises Cancelled when the person has had enough."""


class Cancelled(Exception):  # noqa: N818 - it is no error
    """The person stopped the work; nothing is shown."""


class Task(QObject):
    """One piece of work that is under way, as the window's thread knows it."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    refused = Signal(object)
    """The UserError that ended it."""
    ended = Signal()
    """However it ended; the last signal."""

    def __init__(self, work: "_Work", future: Future[None]) -> None:
        super().__init__()
        self._work = work
        self._future = future

    def cancel(self) -> None:
        """Ask it to end; nobody is told of its result any more."""
        self._work.is_cancelled = True

    def wait(self) -> None:
        """Return when the worker is done with it."""
        self._future.result()

    def finish(self, result: object, error: Exception | None) -> None:
        """Tell what came of it. An error that is no UserError is a bug, and raised where bugs are reported."""
        is_told = not self._work.is_cancelled and not isinstance(error, Cancelled)
        if is_told and error is None:
            self.succeeded.emit(result)
        elif is_told and isinstance(error, UserError):
            self.refused.emit(error)
        self.ended.emit()
        self.deleteLater()  # with what is connected to it, which may well know it
        if is_told and error is not None and not isinstance(error, UserError):
            raise error


class Tasks(QObject):
    """Runs pure work (frozen plan in, values out) in worker threads."""

    _progressed = Signal(object, int, int)  # work, done, total
    _done = Signal(object, object, object)  # work, result, exception

    def __init__(self) -> None:
        super().__init__()
        # not QThreadPool: a QRunnable that ends while it is being handed over is now and then never freed (PySide 6.11)
        self._pool = ThreadPoolExecutor(os.cpu_count(), "worker")
        self._running: dict[_Work, Task] = {}
        # a lambda connected to a signal runs in the thread that emits; these two slots bring it home first
        self._progressed.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def start(self, job: Callable[[Progress], Any], owner: QObject | None = None) -> Task:
        """Start `job`. It gets a Progress to call now and then, and must touch neither the session nor a widget.

        When `owner` goes, such as the dialog that shows the result, nobody is told any more. Connect to the task's
        signals right away: they come once control is back in the event loop.
        """
        work = _Work(job, self._progressed.emit, self._done.emit)
        task = self._running[work] = Task(work, self._pool.submit(work.do))
        if owner is not None:
            owner.destroyed.connect(task.cancel)
        return task

    def cancel(self) -> None:
        """Ask all work to end; nobody is told of its result any more."""
        for task in self._running.values():
            task.cancel()

    def wait(self) -> None:
        """Wait for what was cancelled."""
        for task in self._running.values():
            task.wait()

    @Slot(object, int, int)
    def _on_progress(self, work: "_Work", done: int, total: int) -> None:
        self._running[work].progressed.emit(done, total)

    @Slot(object, object, object)
    def _on_done(self, work: "_Work", result: object, error: Exception | None) -> None:
        self._running.pop(work).finish(result, error)


class _Work:
    """What the worker's thread knows of a task. No QObject is among it: the last to know one destroys it."""

    def __init__(
        self,
        job: Callable[[Progress], Any],
        progressed: Callable[["_Work", int, int], None],
        done: Callable[["_Work", object, Exception | None], None],
    ) -> None:
        self.is_cancelled = False
        self._told_at = 0.0
        self._job = job
        self._progressed = progressed
        self._done = done

    def do(self) -> None:
        try:
            result = self._job(self._report)
        except Exception as error:
            self._done(self, None, error)
        else:
            self._done(self, result, None)

    def _report(self, done: int, total: int) -> None:
        if self.is_cancelled:
            raise Cancelled
        now = time.monotonic()
        if now - self._told_at >= _OFTEN:  # a job of many small pieces would keep the window busy with nothing else
            self._told_at = now
            self._progressed(self, done, total)
