"""What a person does in the calendar: select, open, add, and what opens over it."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from commplan.planning.deadlines import Deadline
from commplan.planning.drop import Drop
from commplan.ui.calendar.days import Entry, Period
from commplan.ui.current import Item
from commplan.ui.lazy import load
from commplan.ui.workspace import Workspace

_MINUTES = 30  # a communication that is added at a time
ShowView = Callable[[str, dt.date], object]


class CalendarDeeds:
    """Carries out what the views ask for; `page` is the parent of popups and menus."""

    def __init__(self, workspace: Workspace, page: QWidget, show_view: ShowView) -> None:
        self._workspace = workspace
        self._page = page
        self.show_view = show_view

    def choose(self, entry: Entry) -> None:
        self._workspace.current.set([entry.key])

    def toggle(self, entry: Entry) -> None:
        """Add an entry to what is selected, or take it away."""
        items, key = self._workspace.current.items, entry.key
        self._workspace.current.set([i for i in items if i != key] if key in items else [*items, key])

    def open(self, entry: Entry) -> None:
        """Select an entry and put the cursor into its title in the inspector."""
        self.choose(entry)
        self._workspace.current.focus_wanted.emit("title")

    def show_due(self, deadlines: Sequence[Deadline]) -> None:
        """Show the first of some deadlines on the page of approvals."""
        self._workspace.go_to("approvals", Item.of(deadlines[0].dated))

    def drop(self, drop: Drop, then: Callable[[], object] | None = None) -> None:
        """Move, copy, lengthen or add what was dragged; `then` is called when it is done."""
        load("commplan.ui.calendar.dropped:carry_out")(drop, self._workspace, self._page, then)

    def add(self, day: dt.date, time: dt.time | None = None) -> None:
        """Add a content event on a day, or a communication at that time, as if drawn there, and name it."""
        drops = load("commplan.planning.drops:Drops")(self._workspace.schedule, self._workspace.today)
        self.drop(drops.drawn(day, day, time, _MINUTES if time is not None else 0))

    def show_menu(self, entry: Entry | None, day: dt.date, place: QPoint) -> None:
        """The context menu of an entry or a day, at a point of the screen."""
        if entry is not None and entry.key not in self._workspace.current.items:
            self.choose(entry)
        menu = load("commplan.ui.calendar.entry_menu:menu_of")(entry, day, self._workspace, self, self._page)
        menu.popup(place)

    def show_day(self, day: dt.date, found: Period, place: QPoint) -> None:
        """All of a day, over the view at a point of the screen."""
        popup = load("commplan.ui.calendar.day_popup:DayPopup")(self._workspace, day, found, self._page)
        entries = popup.entries
        for leaving in (entries.opened, entries.due_opened, popup.add_button.clicked):
            leaving.connect(popup.close)
        entries.chosen.connect(self.choose)
        entries.opened.connect(self.open)
        entries.due_opened.connect(self.show_due)
        entries.new_wanted.connect(self.add)
        entries.menu_wanted.connect(self.show_menu)
        popup.add_button.clicked.connect(lambda _=False: self.add(day))
        popup.show_at(place)
