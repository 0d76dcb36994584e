"""What the next turns of the calendar will show, made ready while somebody reads."""

import datetime as dt
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from commplan.domain.plan import Plan
from commplan.domain.texts import Text
from commplan.planning.schedule import Schedule
from commplan.ui.calendar.periods import Days
from commplan.ui.latest_task import LatestTask
from commplan.ui.workspace import PROBLEM, Workspace

_PAUSE = 150  # ms in which nobody turns on
_AHEAD = dt.timedelta(183)  # beyond the next turns: who holds the key down is not faster than the worker


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
        self._growing_from: Schedule | None = None  # while a worker expands further
        self._plan: Plan | None = None  # of which something was shown last
        self._timer = QTimer(owner, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Something else is shown: look ahead once nobody turns on; have dates expanded at once when somebody does."""
        self._timer.start()
        if self._plan is self._workspace.plan:
            self._grow()
        self._plan = self._workspace.plan

    def look(self) -> None:
        """Have ready what is known; what is not yet known is there when the worker is done with it."""
        self._grow()
        for start, end in self._turns():
            if self._workspace.schedule.reaches(start, end):
                self._find(start, end)

    def _grow(self) -> None:
        """Have the dates for further turns expanded, unless that is under way or done."""
        schedule, turns = self._workspace.schedule, list(self._turns())
        if not turns or self._growing_from is schedule:
            return
        start, end = min(day for day, _ in turns) - _AHEAD, max(day for _, day in turns) + _AHEAD
        if schedule.reaches(start, end):
            return
        grown, self._growing_from = self._workspace.own_schedule(), schedule
        self._growing.start(lambda _: grown.between(start, end), lambda _: self._take(grown), self._refuse)

    def _take(self, grown: Schedule) -> None:
        self._growing_from = None
        self._workspace.schedule.take_over(grown)
        self.look()

    def _refuse(self, text: Text) -> None:
        self._growing_from = None
        self._workspace.notify(text, PROBLEM)
