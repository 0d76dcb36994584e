"""Lines of the agenda as a list: the endless one, or those of one day in a popup."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from commplan.domain.texts import translate
from commplan.ui.calendar.agenda_delegate import ROW, AgendaDelegate
from commplan.ui.calendar.agenda_model import AgendaModel
from commplan.ui.calendar.agenda_rows import AgendaRow, DayRow
from commplan.ui.calendar.days import Entry
from commplan.ui.workspace import Workspace

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AgendaList(QListView):
    """Lines of the agenda: arrows move, what is current is chosen, Enter opens."""

    chosen = Signal(object)
    """An Entry became current."""
    opened = Signal(object)
    """An Entry was double-clicked or entered."""
    due_opened = Signal(object)
    """The line of some Deadlines was double-clicked or entered."""
    new_wanted = Signal(object, object)
    """Enter on the line of a date without an Entry; no time."""
    menu_wanted = Signal(object, object, QPoint)
    """The context menu of an Entry (or None) and a date, at a point of the screen."""

    def __init__(self, workspace: Workspace, *, has_dates: bool = True) -> None:
        super().__init__()
        self.workspace = workspace
        self.lines = AgendaModel(workspace)
        self._delegate = AgendaDelegate(workspace, has_dates=has_dates)
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(workspace.say(translate("Calendar", "Agenda")))
        self.selectionModel().currentChanged.connect(self._choose)
        self._is_quiet = False

    def row_at(self, index: QModelIndex) -> AgendaRow | None:
        row: AgendaRow | None = index.data(ROW) if index.isValid() else None
        return row

    def _entry(self, index: QModelIndex) -> Entry | None:
        row = self.row_at(index)
        return row.entry if isinstance(row, DayRow) else None

    @property
    def entry(self) -> Entry | None:
        """What the keyboard is on."""
        return self._entry(self.currentIndex())

    def _choose(self, current: QModelIndex) -> None:
        entry = self._entry(current)
        if entry and not self._is_quiet:
            self.chosen.emit(entry)

    def go_to_line(self, number: int) -> None:
        """Put the keyboard on a line without telling anyone."""
        self._is_quiet = True
        self.setCurrentIndex(self.lines.index(number))
        self._is_quiet = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, entry = self.row_at(self.currentIndex()), self._entry(self.currentIndex())
        if event.key() in _ENTER and row:
            self._open(row)
        elif event.key() == Qt.Key.Key_Space and entry:
            self.chosen.emit(entry)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(self.indexAt(event.position().toPoint()))
        if row:
            self._open(row)

    def _open(self, row: AgendaRow) -> None:
        """Open what stands in a line; a week or a day off asks for something new."""
        if isinstance(row, DayRow) and row.entry:
            self.opened.emit(row.entry)
        elif isinstance(row, DayRow) and isinstance(row.what, tuple):
            self.due_opened.emit(row.what)
        else:
            self.new_wanted.emit(row.date, None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self.row_at(index)
        if row:
            place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_wanted.emit(self._entry(index), row.date, place)
