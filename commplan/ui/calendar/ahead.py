"""What the next turns of the calendar will show, made ready while somebody reads."""

import datetime as dt
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from commplan.planning.schedule import Schedule
from commplan.ui.calendar.periods import Days
from commplan.ui.latest_task import LatestTask
from commplan.ui.workspace import PROBLEM, Workspace

_PAUSE = 150  # ms in which nobody turns on


class LookAhead:
    """Has periods found before they are asked for. Dates beyond those of the plan are expanded in a worker first."""

    def __init__(
        self,
        workspace: Workspace,
        owner: QObject,
        turns: Callable[[], Iterable[Days]],
        find: Callable[[dt.date, dt.date], object],
    ) -> None:
        """`turns` gives what the next turns may show, the likeliest first; `find` finds it and keeps it."""
        self._workspace = workspace
        self._turns = turns
        self._find = find
        self._growing = LatestTask(workspace.tasks, owner)
        self._timer = QTimer(owner, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Something else is shown: look ahead once nobody turns on."""
        self._timer.start()

    def look(self) -> None:
        """Have ready what is known; what is not yet known is there when the worker is done with it."""
        schedule = self._workspace.schedule
        for start, end in self._turns():
            if not schedule.reaches(start, end):
                self._grow(schedule, start, end)
                return
            self._find(start, end)

    def _grow(self, schedule: Schedule, start: dt.date, end: dt.date) -> None:
        grown = Schedule(schedule.plan, previous=schedule)  # the worker's own
        self._growing.start(
            lambda _: grown.between(start, end),
            lambda _: self._take(grown),
            lambda text: self._workspace.notify(text, PROBLEM),
        )

    def _take(self, grown: Schedule) -> None:
        self._workspace.schedule.take_over(grown)
        self.look()
