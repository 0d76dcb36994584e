"""When a decision was taken: now, or an earlier moment that is chosen."""

import datetime as dt
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime, QTime
from PySide6.QtWidgets import QDateTimeEdit

from commplan.ui.dates import date_format, pydate, qdate
from commplan.ui.workspace import Workspace


class MomentField(QDateTimeEdit):
    """In the plan's zone, to the minute."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._zone = ZoneInfo(workspace.plan.info.zone)
        self._start = QDateTime()
        self.setLocale(workspace.locale)
        time = workspace.locale.timeFormat(workspace.locale.FormatType.ShortFormat)
        self.setDisplayFormat(f"{date_format(workspace.locale)} {time}")
        self.setCalendarPopup(True)

    def set_now(self) -> None:
        """Now, which stays now however long it takes to fill in the rest."""
        now = self._workspace.session.now().astimezone(self._zone)
        self._start = QDateTime(qdate(now.date()), QTime(now.hour, now.minute))
        self.setDateTime(self._start)

    @property
    def moment(self) -> dt.datetime | None:
        """In UTC; None for now."""
        chosen = self.dateTime()
        if chosen == self._start:
            return None
        time = dt.time(chosen.time().hour(), chosen.time().minute())
        return dt.datetime.combine(pydate(chosen.date()), time, self._zone).astimezone(dt.UTC)
