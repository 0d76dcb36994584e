"""The one piece of background work that a dialog waits for."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from commplan.domain.texts import Text
from commplan.ui.tasks import Progress, Task, Tasks


class LatestTask:
    """What is started takes the place of what was under way: of that nobody is told any more, nor once `owner` goes."""

    def __init__(self, tasks: Tasks, owner: QObject) -> None:
        self._tasks = tasks
        self._owner = owner
        self._task: Task | None = None

    def start(
        self, job: Callable[[Progress], Any], done: Callable[[Any], object], refused: Callable[[Text], object]
    ) -> None:
        """Do `job` off the window's thread; then `done` gets its result, or `refused` the text of its UserError."""
        self.stop()
        self._task = self._tasks.start(job, self._owner)
        self._task.succeeded.connect(done)
        self._task.refused.connect(lambda error: refused(error.text))

    def stop(self) -> None:
        """Forget what is under way."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
