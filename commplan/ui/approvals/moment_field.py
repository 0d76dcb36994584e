"""When a decision was taken: now, or an earlier moment that is chosen."""

import datetime as dt
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.planning.clock_times import read_time
from commplan.ui.forms.date_editors import DateEditor, TimeEditor
from commplan.ui.widgets.layouts import row
from commplan.ui.workspace import Workspace


class MomentField(QWidget):
    """A day and a time of day in the plan's zone, to the minute."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        say = workspace.say
        self._workspace = workspace
        self._zone = ZoneInfo(workspace.plan.info.zone)
        tip = say(translate("Window", "Choose a day"))
        self.date = DateEditor(workspace.icons, workspace.locale, pick_tip=tip, today=workspace.today)
        self.time = TimeEditor(workspace.locale, placeholder="")
        self.date.name(say(translate("Approvals", "Decided on")))
        self.time.name(say(translate("Approvals", "Decided at")))
        self.time.line.setFixedWidth(self.time.line.fontMetrics().horizontalAdvance("00:00") + 28)
        for editor in (self.date, self.time):
            editor.edited.connect(self._on_edited)
            editor.restored.connect(self.set_now)
        self.setLayout(row(self.date, self.time, spacing=4))
        self.setFocusProxy(self.date)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_now()

    def set_now(self) -> None:
        """Now, which stays now however long it takes to fill in the rest."""
        now = self._workspace.session.now().astimezone(self._zone)
        self._start = now.date(), now.time().replace(second=0, microsecond=0, tzinfo=None)
        self.date.show_value(self._start[0])
        self.time.show_value(self._start[1])
        self._on_edited()

    def _on_edited(self) -> None:
        self.set_error(False)
        self.changed.emit()

    @property
    def day(self) -> dt.date:
        """The day as far as it can be read; else today."""
        try:
            return self.date.value() or self._workspace.today
        except UserError:
            return self._workspace.today

    @property
    def moment(self) -> dt.datetime | None:
        """In UTC; None for now. UserError when day or time can't be read, or is missing."""
        day: dt.date | None = self.date.value()
        if day is None:
            raise UserError(translate("Errors", "Say when it was decided."))
        time = read_time(self.time.line.text().strip())
        if (day, time) == self._start:
            return None
        return dt.datetime.combine(day, time, self._zone).astimezone(dt.UTC)

    def set_error(self, is_wrong: bool) -> None:
        """Mark day and time, as what is wrong may be either."""
        self.date.set_error(is_wrong)
        self.time.set_error(is_wrong)
