"""Work that takes longer than a blink, off the window's thread, with progress and a way out."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

Progress = Callable[[int, int], None]
"""Called with (done, total). Raises Cancelled when the person has had enough."""


class Cancelled(Exception):  # noqa: N818 - it is no error
    """The person stopped the work; nothing is shown."""


class Task(QObject):
    """One piece of work that is under way. Its public signals are emitted in the window's thread."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    """The exception: a UserError to show, or a bug."""
    ended = Signal()
    _progress = Signal(int, int)
    _done = Signal(object, object)  # result, exception

    def __init__(self) -> None:
        super().__init__()
        self.is_cancelled = False
        # a lambda connected to a signal runs in the thread that emits; these two slots bring it home first
        self._progress.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        self.is_cancelled = True

    def work(self, job: Callable[[Progress], Any]) -> None:
        """Do the job; in the worker's thread."""
        try:
            result = job(self._report)
        except Exception as error:
            self._done.emit(None, error)
        else:
            self._done.emit(result, None)

    def _report(self, done: int, total: int) -> None:
        if self.is_cancelled:
            raise Cancelled
        self._progress.emit(done, total)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        self.progressed.emit(done, total)

    @Slot(object, object)
    def _on_done(self, result: object, error: Exception | None) -> None:
        if self.is_cancelled or isinstance(error, Cancelled):
            pass
        elif error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.ended.emit()


class _Runnable(QRunnable):
    def __init__(self, task: Task, job: Callable[[Progress], Any]) -> None:
        super().__init__()
        self._task = task
        self._job = job

    def run(self) -> None:
        self._task.work(self._job)


class Tasks(QObject):
    """Runs pure work (frozen plan in, values out) in worker threads."""

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool(self)
        self._running: set[Task] = set()

    def start(self, job: Callable[[Progress], Any], owner: QObject | None = None) -> Task:
        """Start `job`. It gets a Progress to call now and then, and must touch neither the session nor a widget.

        When `owner` goes, such as the dialog that shows the result, nobody is told any more. Connect to the task's
        signals right away: they come once control is back in the event loop.
        """
        task = Task()
        self._running.add(task)
        if owner is not None:
            owner.destroyed.connect(task.cancel)
        task.ended.connect(lambda: self._running.discard(task))
        self._pool.start(_Runnable(task, job))
        return task

    def cancel(self) -> None:
        """Ask all work to end; nobody is told of its result any more."""
        for task in self._running:
            task.cancel()

    def wait(self) -> None:
        """Wait for what was cancelled."""
        self._pool.waitForDone()
