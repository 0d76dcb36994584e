"""The dates that a playbook would give, each with what speaks against it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt

from commplan.domain.plan import Plan, name_of
from commplan.domain.records import Channel, Communication, Record
from commplan.domain.texts import translate
from commplan.planning.conflicts import Conflict
from commplan.planning.schedule import Dated
from commplan.services.playbook_plans import Applied
from commplan.ui.dates import qdate, time_words
from commplan.ui.workspace import Workspace

DAY, TIME, WHAT, FORM, NOTE = range(5)
_ROW = 28
_HEADINGS = (
    translate("Plan", "Day"),
    translate("Plan", "Time"),
    translate("Plan", "Communication"),
    translate("Plan", "Channel"),
    translate("Plan", "To note"),
)
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_ROOT = QModelIndex()


class PlaybookDates(QAbstractTableModel):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._applied: Applied | None = None
        self._made: dict[str, Record] = {}

    def show_applied(self, applied: Applied | None) -> None:
        self.beginResetModel()
        self._applied = applied
        self._made = {record.id: record for record in applied.records} if applied else {}
        self.endResetModel()

    @property
    def dates(self) -> Sequence[Dated]:
        return self._applied.dates if self._applied else ()

    def _conflicts(self, dated: Dated) -> Sequence[Conflict]:
        return self._applied.conflicts.get(dated.key, ()) if self._applied else ()

    def note(self, index: _Index) -> str:
        """All that speaks against the date of a row, a line each."""
        found = self._conflicts(self.dates[index.row()]) if index.isValid() else ()
        return "\n".join(self._workspace.say(conflict.text) for conflict in found)

    def first_noted(self) -> QModelIndex | None:
        """The first row with something to note."""
        return next((self.index(n, DAY) for n, dated in enumerate(self.dates) if self._conflicts(dated)), None)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.dates)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if role == _Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._workspace.say(_HEADINGS[section])
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        dated, column = self.dates[index.row()], index.column()
        if role == _Role.DisplayRole:
            return self._words(dated, column)
        if role == _Role.ToolTipRole:
            return self.note(index) or None
        if role == _Role.SizeHintRole:
            return QSize(0, _ROW)
        if role == _Role.DecorationRole and column == FORM:
            channel = self._channel(dated)
            return self._workspace.icons.channel(channel.form) if isinstance(channel, Channel) else None
        if role == _Role.ForegroundRole and column == NOTE:
            is_grave = any(conflict.is_grave for conflict in self._conflicts(dated))
            return self._workspace.theme.color("danger" if is_grave else "warning")
        return None

    def _words(self, dated: Dated, column: int) -> str:
        locale = self._workspace.locale
        if column == DAY:
            return locale.toString(qdate(dated.date), "ddd d MMM yyyy")
        if column == TIME:
            return time_words(dated.time, locale) if dated.time else ""
        if column == WHAT:
            return dated.title
        if column == FORM:
            channel = self._channel(dated)
            return name_of(channel) if channel else "–"
        return " ".join(self._workspace.say(c.text) for c in self._conflicts(dated))

    def _channel(self, dated: Dated) -> Record | None:
        communication = self._made.get(dated.communication_id)
        if not isinstance(communication, Communication) or not communication.channel_id:
            return None
        plan: Plan = self._workspace.plan
        return self._made.get(communication.channel_id) or plan.find(Channel.kind, communication.channel_id)
