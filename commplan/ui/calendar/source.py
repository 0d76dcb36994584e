"""Where the views of the calendar take their days from."""

import datetime as dt
from collections.abc import Callable

from commplan.planning.deadlines import Deadlines, deadlines_of, selected
from commplan.planning.schedule import Schedule
from commplan.ui.calendar.days import Period, counted, period, with_hours
from commplan.ui.workspace import Workspace

_MOST = 8  # periods kept: turning back and forth, and what may be turned to next

Find = Callable[..., Period]


class DaySource:
    """The days of the plan as the shared filter leaves them, with deadlines laid over them or not.

    Some periods are kept as long as plan, filter, day and deadlines stay the same.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.has_deadlines = True
        self._due: Deadlines = {}
        self._due_of: tuple[Schedule, dt.date] | None = None
        self._kept: dict[tuple[Find, dt.date, dt.date], Period] = {}  # the one asked for last stands last
        self._kept_of: tuple[object, ...] = ()

    def period(self, start: dt.date, end: dt.date) -> Period:
        """The days from `start` to `end` with everything on them."""
        return self._found(period, start, end)

    def hours(self, start: dt.date, end: dt.date) -> Period:
        """As `period`, with what lasts past midnight on the day after as well."""
        return self._found(with_hours, start, end)

    def counted(self, start: dt.date, end: dt.date) -> Period:
        """The days from `start` to `end` with nothing but counts."""
        return self._found(counted, start, end)

    def _found(self, find: Find, start: dt.date, end: dt.date) -> Period:
        w = self._workspace
        schedule, selection, today = w.schedule, w.selection.value, w.today
        if self._kept_of != (schedule, selection, today, self.has_deadlines):
            self._kept, self._kept_of = {}, (schedule, selection, today, self.has_deadlines)
        key = find, start, end
        found = self._kept.pop(key, None) or find(schedule, selection, today, start, end, self._deadlines())
        self._kept[key] = found
        if len(self._kept) > _MOST:
            del self._kept[next(iter(self._kept))]
        return found

    def _deadlines(self) -> Deadlines:
        """Those that the filter takes; worked out once for each state of the plan."""
        if not self.has_deadlines:
            return {}
        now = self._workspace.schedule, self._workspace.today
        if self._due_of != now:
            self._due, self._due_of = deadlines_of(*now), now
        return selected(now[0], self._due, self._workspace.selection.value, now[1])
