"""The agenda: days one after the other with what goes out on them, without an end in either direction."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from commplan.ui.calendar.agenda_delegate import LINE
from commplan.ui.calendar.agenda_list import AgendaList
from commplan.ui.calendar.agenda_model import CHUNK, Load
from commplan.ui.calendar.agenda_rows import AgendaRow, DayRow, WeekRow
from commplan.ui.calendar.periods import first_weekday, week_of
from commplan.ui.workspace import Workspace

_NEAR = 40  # lines from an end at which more is loaded
_MOST_CHUNKS = 24  # loaded at once: weeks without anything have one line each


class AgendaView(AgendaList):
    """The endless agenda."""

    day_chosen = Signal(object)
    """The keyboard wants this date, which may not be loaded yet."""
    scrolled = Signal(object)
    """Another date is at the top."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._first_weekday = first_weekday(workspace.locale)
        self._top = workspace.today
        self._is_growing = False
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)

    # --- what is shown

    def show_from(self, day: dt.date, load: Load) -> None:
        """Show the agenda from `day` on; what is selected stays current where it is on that day's screen."""
        self._hold(lambda: self.lines.begin(day - CHUNK, day + CHUNK, load))
        self.go_to_day(day)

    def reload(self, load: Load) -> None:
        """The plan changed: show what is loaded anew, without moving."""
        current, scroll = self.currentIndex(), self.verticalScrollBar().value()
        row, key = self.row_at(current), self._key(self.row_at(current))
        top, offset = self._top_row(), scroll % LINE
        self._hold(lambda: self.lines.begin(self.lines.start, self.lines.end, load))
        if row:
            same = [n for n in self._lines_of(row.date) if self._key(self.lines.rows[n]) == key]
            self.go_to_line(same[0] if same else self.lines.place_of(row.date))
        if top:
            self._hold(lambda: self.verticalScrollBar().setValue(self._place(top) * LINE + offset))
        self._fill()

    def _place(self, row: AgendaRow) -> int:
        """Where a line is that looks like `row`, else its day."""
        key = self._key(row)
        same = (n for n in self._lines_of(row.date) if self._key(self.lines.rows[n]) == key)
        return next(same, self.lines.place_of(row.date))

    def _lines_of(self, day: dt.date) -> range:
        return range(self.lines.place_of(day), self.lines.place_of(day + dt.timedelta(1)))

    @staticmethod
    def _key(row: AgendaRow | None) -> object:
        return row.entry.key if isinstance(row, DayRow) and row.entry else type(row)

    def go_to_day(self, day: dt.date) -> None:
        """Scroll so that `day`, or the next one with lines, is at the top, and put the keyboard there."""
        self._fill_after(self.lines.place_of(day))
        place = self.lines.place_of(day)
        wanted = [n for n in self._lines_of(day) if self._key(self.lines.rows[n]) == self.workspace.current.item]
        if place + 1 < len(self.lines.rows) and self.lines.rows[place + 1].date == day:
            place += isinstance(self.lines.rows[place], WeekRow)
        top = place - 1 if place and isinstance(self.lines.rows[place - 1], WeekRow) else place
        self._hold(lambda: self.verticalScrollBar().setValue(top * LINE))
        self._hold(lambda: self.go_to_line(wanted[0] if wanted else min(place, len(self.lines.rows) - 1)))
        self._fill()
        self._tell_top()

    @property
    def day(self) -> dt.date:
        """The day the keyboard is on, else that at the top."""
        row = self.row_at(self.currentIndex())
        return row.date if row else self._top

    def has(self, day: dt.date) -> bool:
        """Whether a day is loaded."""
        return self.lines.start <= day <= self.lines.end

    # --- growing

    def _hold(self, operation: Callable[[], object]) -> None:
        """Do something without loading more because of it."""
        self._is_growing = True
        self.executeDelayedItemsLayout()
        operation()
        self.executeDelayedItemsLayout()
        self._is_growing = False

    def _on_scroll(self) -> None:
        if not self._is_growing:
            self._fill()
            self._tell_top()

    def _fill(self) -> None:
        """Load until some lines beyond what is seen are there, at both ends."""
        self._fill_after(self.verticalScrollBar().value() // LINE)
        for _ in range(_MOST_CHUNKS):
            if self.verticalScrollBar().value() // LINE > _NEAR:
                break
            self._grow_back()

    def _fill_after(self, line: int) -> None:
        """Load so much that this line can be at the top."""
        room = self.viewport().height() // LINE
        for _ in range(_MOST_CHUNKS):
            if len(self.lines.rows) - line - room > _NEAR:
                break
            self._hold(self.lines.grow_forward)

    def _grow_back(self) -> None:
        bar = self.verticalScrollBar()
        before = bar.value()
        added: list[int] = []
        self._hold(lambda: added.append(self.lines.grow_back()))
        self._hold(lambda: bar.setValue(before + added[0] * LINE))

    def _top_row(self) -> AgendaRow | None:
        number = self.verticalScrollBar().value() // LINE
        return self.lines.rows[number] if number < len(self.lines.rows) else None

    def _tell_top(self) -> None:
        row = self._top_row()
        if row and row.date != self._top:
            self._top = row.date
            self.scrolled.emit(row.date)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.lines.rows:
            self._fill()

    # --- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        first, last = week_of(self.day, self._first_weekday)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        moves = {
            Qt.Key.Key_Left: self._neighbour(self.lines.place_of(self.day) - 1),
            Qt.Key.Key_Right: self._neighbour(self.lines.place_of(self.day + dt.timedelta(1))),
            Qt.Key.Key_Home: self.workspace.today if control else first,
            Qt.Key.Key_End: last,
        }
        if event.key() in moves:
            self.day_chosen.emit(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _neighbour(self, place: int) -> dt.date:
        """The day of a line, which may be one before the first or after the last."""
        rows = self.lines.rows
        return rows[min(max(place, 0), len(rows) - 1)].date
