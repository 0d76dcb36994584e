"""The context menus of days and entries. Others add to them by naming a function in ITEM_MENU_ENTRIES."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from commplan.domain.texts import Text, translate
from commplan.ui.calendar.days import CalendarItem, Entry
from commplan.ui.calendar.deeds import CalendarDeeds
from commplan.ui.calendar.periods import AGENDA, MONTH, WEEK
from commplan.ui.dates import date_words
from commplan.ui.lazy import load
from commplan.ui.mnemonics import keep_letters_apart
from commplan.ui.workspace import Workspace

ITEM_MENU_ENTRIES: tuple[str, ...] = ("commplan.ui.calendar.moving:menu_entries",)
"""Functions as "module:function", loaded when a menu is first opened; each is an `ItemEntries`."""


class MenuEntry(NamedTuple):
    """A line of a menu; `keys` are shown beside it, and belong to an action of the page."""

    text: Text
    deed: Callable[[], object]
    keys: str = ""


ItemEntries = Callable[[Workspace, Entry, dt.date, QWidget], Iterable[MenuEntry]]
"""(workspace, entry, the date it was taken at, a parent for dialogs) -> lines of the menu of an entry."""


def menu_of(entry: Entry | None, day: dt.date, workspace: Workspace, deeds: CalendarDeeds, parent: QWidget) -> QMenu:
    """The menu of an entry, or (without one) of a day; deletes itself when it closes."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    keep_letters_apart(menu)
    if entry is not None:
        _fill(menu, _entry_lines(entry, workspace, deeds), workspace)
        others = [line for name in ITEM_MENU_ENTRIES for line in load(name)(workspace, entry, day, parent)]
        if others:
            menu.addSeparator()
            _fill(menu, others, workspace)
        if isinstance(entry, CalendarItem) and not workspace.session.read_only:
            status = menu.addMenu(workspace.say(translate("Calendar", "Stat&us")))
            keep_letters_apart(status)
            load("commplan.ui.date_status:fill_status_menu")(status, workspace, entry.dated, parent)
        menu.addSeparator()
    _fill(menu, _day_lines(day, workspace, deeds), workspace)
    return menu


def _fill(menu: QMenu, lines: Iterable[MenuEntry], workspace: Workspace) -> None:
    for text, deed, keys in lines:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        words = workspace.say(text) + (f"\t{shown}" if shown else "")
        menu.addAction(words).triggered.connect(lambda _=False, deed=deed: deed())


def _entry_lines(entry: Entry, workspace: Workspace, deeds: CalendarDeeds) -> Iterable[MenuEntry]:
    yield MenuEntry(translate("Calendar", "&Open"), lambda: deeds.open(entry))
    yield MenuEntry(translate("Calendar", "Show in the &plan"), lambda: workspace.go_to("plan", entry.key))
    if isinstance(entry, CalendarItem):
        yield MenuEntry(translate("Calendar", "Show its app&rovals"), lambda: workspace.go_to("approvals", entry.key))
        yield MenuEntry(translate("Calendar", "Show its &message"), lambda: workspace.go_to("messages", entry.key))


def _day_lines(day: dt.date, workspace: Workspace, deeds: CalendarDeeds) -> Iterable[MenuEntry]:
    words = date_words(day, workspace.locale)
    if not workspace.session.read_only:
        text = translate("Calendar", "&New content event on {day}").format(day=words)
        yield MenuEntry(text, lambda: deeds.add(day), "Ctrl+N")
    yield MenuEntry(translate("Calendar", "Show this mont&h"), lambda: deeds.show_view(MONTH, day))
    yield MenuEntry(translate("Calendar", "Show this &week"), lambda: deeds.show_view(WEEK, day))
    yield MenuEntry(translate("Calendar", "&Agenda from here"), lambda: deeds.show_view(AGENDA, day))
