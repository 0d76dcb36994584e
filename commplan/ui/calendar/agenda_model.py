"""The lines of the agenda loaded so far; grows at both ends."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from commplan.domain.validation import EARLIEST, LATEST
from commplan.ui.calendar.agenda_delegate import ROW, Index
from commplan.ui.calendar.agenda_rows import AgendaRow, DayRow, agenda_rows
from commplan.ui.calendar.days import Period
from commplan.ui.calendar.periods import first_weekday, week_of
from commplan.ui.calendar.words import row_words
from commplan.ui.workspace import Workspace

Load = Callable[[dt.date, dt.date], Period]
"""The days from the first to the last."""

CHUNK = dt.timedelta(28)
"""So many days are loaded at a time; whole weeks."""
_NO_INDEX = QModelIndex()
_WORDS = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class AgendaModel(QAbstractListModel):
    """Passive: loads when it is told to."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._first_weekday = first_weekday(workspace.locale)
        self._load: Load = lambda _start, _end: Period({}, ())
        self.start, self.end = workspace.today, workspace.today
        self.rows: list[AgendaRow] = []

    def begin(self, start: dt.date, end: dt.date, load: Load) -> None:
        """Show the weeks from that of `start` to that of `end`, and load more with `load` when asked to."""
        self.beginResetModel()
        self._load = load
        self.start, self.end = week_of(start, self._first_weekday)[0], week_of(end, self._first_weekday)[1]
        self.rows = self._loaded(self.start, self.end)
        self.endResetModel()

    def show(self, rows: Sequence[AgendaRow]) -> None:
        """Show these lines alone."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def grow_forward(self) -> None:
        start = self.end + dt.timedelta(1)
        if start + CHUNK > LATEST:
            return
        self.end += CHUNK
        rows = self._loaded(start, self.end)
        self.beginInsertRows(_NO_INDEX, len(self.rows), len(self.rows) + len(rows) - 1)
        self.rows += rows
        self.endInsertRows()

    def grow_back(self) -> int:
        """Load earlier weeks; how many lines they have."""
        if self.start - CHUNK < EARLIEST:
            return 0
        end = self.start - dt.timedelta(1)
        self.start -= CHUNK
        rows = self._loaded(self.start, end)
        self.beginInsertRows(_NO_INDEX, 0, len(rows) - 1)
        self.rows[:0] = rows
        self.endInsertRows()
        return len(rows)

    def _loaded(self, start: dt.date, end: dt.date) -> list[AgendaRow]:
        return agenda_rows(self._load(start, end), self._first_weekday, self._workspace.today)

    def place_of(self, day: dt.date) -> int:
        """The first line of a day, or of the next that has any; its week's heading when the day begins the week."""
        return bisect_left(self.rows, day, key=lambda row: row.date)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == ROW:
            return self.rows[index.row()]
        return row_words(self.rows[index.row()], self._workspace) if role in _WORDS else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.rows[index.row()]
        has_entry = isinstance(row, DayRow) and row.entry is not None
        return (Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable) if has_entry else Qt.ItemFlag.ItemIsEnabled
