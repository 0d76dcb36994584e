"""Days and entries of painted views for screen readers: one list of days, each with its entries.

Every day and entry that a reader asks for gets a QObject of its own (a Spot), so that Qt's cache of interfaces learns
when it has gone; interfaces without an object would dangle there. Nothing is made as long as nobody asks.
"""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from commplan.ui.calendar.days import Entry
from commplan.ui.calendar.words import entry_words
from commplan.ui.current import Item
from commplan.ui.workspace import Workspace

_Key = tuple[dt.date, Item | None]


class Spot(QObject):
    """A day of a view, or an entry on that day."""

    def __init__(self, view: "ReadableDays", day: dt.date, entry: Entry | None) -> None:
        super().__init__(view)
        self.view, self.day, self.entry = view, day, entry

    @property
    def words(self) -> str:
        return entry_words(self.entry, self.view.workspace) if self.entry else self.view.name_of(self.day)

    @property
    def rect(self) -> QRect:
        """Where it lies in the view; empty when it is not drawn."""
        return self.view.rect_of_entry(self.day, self.entry) if self.entry else self.view.rect_of(self.day)

    @property
    def children_spots(self) -> list["Spot"]:
        entries = () if self.entry else self.view.entries_of(self.day)
        return [self.view.spot(self.day, entry) for entry in entries]


class ReadableDays(QWidget):
    """A painted view whose days and entries can be read and reached one by one.

    A view says which `days` it shows, what is on them and where; `entry` and `day` say where the keyboard is.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.day = workspace.today
        self._spots: dict[_Key, Spot] = {}

    @property
    def days(self) -> Sequence[dt.date]:
        """The days shown, in order."""
        raise NotImplementedError

    @property
    def entry(self) -> Entry | None:
        """The entry the keyboard is on."""
        raise NotImplementedError

    def name_of(self, day: dt.date) -> str:
        """A day in words."""
        raise NotImplementedError

    def entries_of(self, day: dt.date) -> tuple[Entry, ...]:
        """All that can be selected on a day."""
        raise NotImplementedError

    def day_at(self, pos: QPoint) -> dt.date | None:
        raise NotImplementedError

    def entry_at(self, pos: QPoint) -> Entry | None:
        raise NotImplementedError

    def rect_of(self, day: dt.date) -> QRect:
        """Where a day lies; empty when it is not shown."""
        raise NotImplementedError

    def rect_of_entry(self, day: dt.date, entry: Entry) -> QRect:
        """Where an entry is drawn on a day; empty when it is not drawn."""
        raise NotImplementedError

    def focus_spot(self, day: dt.date, entry: Entry | None) -> None:
        """Put the keyboard on a day, or on an entry of it."""
        raise NotImplementedError

    def press_spot(self, day: dt.date, entry: Entry | None) -> None:
        """Do what a click on a day or an entry does."""
        raise NotImplementedError

    def spot(self, day: dt.date, entry: Entry | None = None) -> Spot:
        """The object that stands for a day or an entry; made when it is first asked for."""
        key = (day, entry.key if entry else None)
        found = self._spots.get(key)
        if found is None:
            found = self._spots[key] = Spot(self, day, entry)
        return found

    def forget_spots(self) -> None:
        """Other days are shown: readers must ask again."""
        if self._spots:
            for spot in self._spots.values():
                spot.deleteLater()
            self._spots = {}
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectReorder))

    def tell_focus(self) -> None:
        """Tell a screen reader, when there is one, where the keyboard is now."""
        if QAccessible.isActive() and self.hasFocus():
            spot = self.spot(self.day, self.entry)
            QAccessible.updateAccessibility(QAccessibleEvent(spot, QAccessible.Event.Focus))
