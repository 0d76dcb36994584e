"""The keyboard in a painted view of days: which day and entry it is on, and where each key leads."""

import datetime as dt
from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from commplan.ui.calendar.accessible import ReadableDays
from commplan.ui.calendar.days import Entry, Period
from commplan.ui.calendar.interfaces import install
from commplan.ui.calendar.periods import first_weekday, month_later, week_of
from commplan.ui.current import Item
from commplan.ui.workspace import Workspace

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FocusedDays(ReadableDays):
    """Arrows move the day, Tab goes through its entries, Enter opens, Space selects."""

    chosen = Signal(object)
    """An Entry was clicked, or selected with Space."""
    toggled = Signal(object)
    """An Entry was clicked with Ctrl, to be added to what is selected or taken from it."""
    opened = Signal(object)
    """An Entry was double-clicked, or opened with Enter."""
    day_chosen = Signal(object)
    """The keyboard wants this date, which may lie outside of what is shown."""
    new_wanted = Signal(object, object)
    """A double click, or Enter, on a date with nothing in it; and the time there (None where a view has none)."""

    steps: ClassVar[dict[Qt.Key, int]] = {
        Qt.Key.Key_Left: -1,
        Qt.Key.Key_Right: 1,
        Qt.Key.Key_Up: -7,
        Qt.Key.Key_Down: 7,
    }
    """How many days each arrow moves."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        install()
        self.anchor = workspace.today
        """The day for which the shown days were chosen: its month, its week."""
        self.period = Period({}, ())
        self._number = -1  # which entry of the day the keyboard is on
        self._first_weekday = first_weekday(workspace.locale)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # --- what is shown

    @property
    def days(self) -> Sequence[dt.date]:
        return tuple(self.period.days)

    def set_period(self, day: dt.date, found: Period) -> None:
        """Show `found`, the days chosen for `day`."""
        entry = self.entry
        self.anchor, self.period = day, found
        self.arrange()
        keys = [each.key for each in self.entries_of(self.day)]
        self._number = keys.index(entry.key) if entry and entry.key in keys else -1
        self.forget_spots()
        self.update()

    def arrange(self) -> None:
        """Lay out `period` anew: it or the size changed."""
        raise NotImplementedError

    def set_day(self, day: dt.date) -> None:
        """Put the keyboard on a day."""
        self.day, self._number = day, -1
        self._tell()

    def entries_of(self, day: dt.date) -> tuple[Entry, ...]:
        """All that can be selected on a day, what goes on for several days first."""
        return self.period.entries_of(day)

    @property
    def entry(self) -> Entry | None:
        """The entry the keyboard is on."""
        entries = self.entries_of(self.day)
        return entries[self._number] if 0 <= self._number < len(entries) else None

    @property
    def focused(self) -> tuple[dt.date | None, Item | None]:
        """What to draw the focus ring around: a day, or one entry of it."""
        if not self.hasFocus():
            return None, None
        entry = self.entry
        return self.day, entry.key if entry else None

    def go_to_entry(self, number: int) -> None:
        """Put the keyboard on an entry of the day; -1 is the day itself."""
        self._number = number
        self._tell()

    def focus_spot(self, day: dt.date, entry: Entry | None) -> None:
        entries = self.entries_of(day)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_day(day)
        self.go_to_entry(entries.index(entry) if entry in entries else -1)

    def press_spot(self, day: dt.date, entry: Entry | None) -> None:
        """What a click does, for a screen reader."""
        if entry:
            self.chosen.emit(entry)
        else:
            self.enter()

    def _tell(self) -> None:
        self.tell_focus()
        self.update()

    # --- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._move(event) or self._act(event)):
            super().keyPressEvent(event)

    def _move(self, event: QKeyEvent) -> bool:
        """Move the day; whether the key asked for that."""
        key, control = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        first, last = week_of(self.day, self._first_weekday)
        moves = {Qt.Key.Key_Home: self.workspace.today if control else first, Qt.Key.Key_End: last}
        moves |= {key: self.day + dt.timedelta(days) for key, days in self.steps.items()}
        moves |= {Qt.Key.Key_PageUp: month_later(self.day, -1), Qt.Key.Key_PageDown: month_later(self.day, 1)}
        if key not in moves:
            return False
        self.day_chosen.emit(moves[key])
        return True

    def _act(self, event: QKeyEvent) -> bool:
        """Open or select; whether the key asked for that."""
        entry = self.entry
        if event.key() in _ENTER:
            self.enter()
        elif event.key() == Qt.Key.Key_Space and entry:
            is_more = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.toggled if is_more else self.chosen).emit(entry)
        else:
            return False
        return True

    def enter(self) -> None:
        """Open the entry the keyboard is on, else go to the day's first, else ask for a new one."""
        entry = self.entry
        if entry:
            self.opened.emit(entry)
        elif self.entries_of(self.day):
            self.go_to_entry(0)
        else:
            self.new_wanted.emit(self.day, None)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the entries of the day before it leaves the view."""
        number = self._number + (1 if forward else -1)
        if self.hasFocus() and -1 <= number < len(self.entries_of(self.day)):
            self.go_to_entry(number)
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()
