"""What a table remembers between two starts: its columns, and which of its rows are closed."""

from PySide6.QtCore import QByteArray, QTimer

from commplan.ui.settings import Settings
from commplan.ui.tables.rows_view import RowsView

_SETTLED = 400  # milliseconds after the last change


class ColumnMemory:
    """Restores the columns of a view, and keeps what a person changes about them."""

    def __init__(self, view: RowsView, settings: Settings, key: str) -> None:
        self._view = view
        self._settings = settings
        self._key = f"{key}/columns{view.header.count()}"  # those of another version of the table are left
        self._timer = QTimer(view)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED)
        self._timer.timeout.connect(self.save)
        view.header.take_columns_state(settings.value(self._key, QByteArray()))
        view.header.columns_changed.connect(self._timer.start)

    def save(self) -> None:
        self._settings.set_value(self._key, self._view.header.columns_state())


class ClosedRows:
    """Ids of the rows that a person closed; all others are open."""

    def __init__(self, settings: Settings, key: str) -> None:
        self._settings = settings
        self._key = f"{key}/closed"
        self.ids = set(settings.closed_rows(key))

    def set_open(self, ids: set[str], *, is_open: bool) -> None:
        self.ids = self.ids - ids if is_open else self.ids | ids
        self._settings.set_value(self._key, ",".join(sorted(self.ids)))
