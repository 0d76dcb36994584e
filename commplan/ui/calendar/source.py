"""Where the views of the calendar take their days from."""

import datetime as dt

from commplan.planning.schedule import Schedule
from commplan.ui.calendar.days import Deadlines, Period, counted, deadlines_of, period
from commplan.ui.workspace import Workspace


class DaySource:
    """The days of the plan as the shared filter leaves them, with deadlines laid over them or not."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.has_deadlines = True
        self._due: tuple[Schedule, Deadlines] | None = None

    def period(self, start: dt.date, end: dt.date) -> Period:
        """The days from `start` to `end` with everything on them."""
        w = self._workspace
        return period(w.schedule, w.selection.value, w.today, start, end, self._deadlines())

    def counted(self, start: dt.date, end: dt.date) -> Period:
        """The days from `start` to `end` with nothing but counts."""
        w = self._workspace
        return counted(w.schedule, w.selection.value, w.today, start, end, self._deadlines())

    def _deadlines(self) -> Deadlines:
        """Worked out once for each state of the plan."""
        schedule = self._workspace.schedule
        if not self.has_deadlines:
            return {}
        if self._due is None or self._due[0] is not schedule:
            self._due = schedule, deadlines_of(schedule, self._workspace.today)
        return self._due[1]
