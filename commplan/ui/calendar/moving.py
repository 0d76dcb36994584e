"""Without a mouse: what is selected goes by days or weeks, to a date, over the clipboard, or away."""

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QWidget

from commplan.domain.records import Communication, ContentEvent
from commplan.domain.texts import Text, literal, translate
from commplan.planning.drop import Deed, Drop, EventDay, Subject
from commplan.planning.drops import Drops
from commplan.planning.schedule import Dated
from commplan.services.scopes import CommunicationRemoval, EventRemoval
from commplan.ui.calendar.days import CalendarItem, Entry
from commplan.ui.calendar.drag_aim import event_of, subject_of
from commplan.ui.calendar.drag_card import way_given, when_words
from commplan.ui.calendar.dropped import carry_out
from commplan.ui.calendar.entry_menu import MenuEntry
from commplan.ui.calendar.follow import day_of
from commplan.ui.current import Item
from commplan.ui.lazy import load
from commplan.ui.workspace import INFO, WARNING, Workspace

_FORMAT = "application/x-commplan-date"
_NOTHING = translate("Calendar", "Select a communication or an event in the calendar first.")


def nudge(page: Any, days: int, weeks: int) -> None:
    """Move what is selected by working days or weeks."""
    workspace: Workspace = page.workspace
    subject = chosen(page)
    if subject is None:
        workspace.notify(_NOTHING)
        return
    calendar = workspace.schedule.calendar
    day = calendar.add(subject.date, days) if days else subject.date + dt.timedelta(7 * weeks)
    drop = Drops(workspace.schedule, workspace.today).moved(subject, day)
    do(drop, page)


def move_to(page: Any) -> None:
    """Ask for the date to move to."""
    _ask(page, Deed.MOVE, chosen(page))


def move_event(page: Any) -> None:
    """Ask for the date to move the whole event to; who of its communications moves along is asked next."""
    subject = chosen(page)
    if isinstance(subject, Dated):
        subject = event_of(subject, page.workspace)
    _ask(page, Deed.MOVE, subject)


def copy_to(page: Any) -> None:
    """Ask for the date to copy to."""
    _ask(page, Deed.COPY, chosen(page))


def _ask(page: Any, deed: Deed, subject: Subject | None) -> None:
    if subject is None:
        page.workspace.notify(_NOTHING)
        return
    dialog = load("commplan.ui.dialogs.move_to:MoveToDialog")(page.workspace, subject, deed, page)
    dialog.agreed.connect(lambda drop: do(drop, page))
    dialog.open()


def copy(page: Any) -> None:
    """Put what is selected on the clipboard: for `paste`, and in words for other programs."""
    subject = chosen(page)
    if subject is None:
        page.workspace.notify(_NOTHING)
        return
    item, data = _item(subject), QMimeData()
    day = (item.original or subject.date).isoformat()
    data.setData(_FORMAT, json.dumps([item.kind, item.id, day]).encode())
    data.setText(subject.title)
    QApplication.clipboard().setMimeData(data)
    text = translate("Calendar", "“{title}” is copied: paste it on another day.")
    page.workspace.notify(text.format(title=subject.title))


def paste(page: Any) -> None:
    """Copy what was put on the clipboard to the day with the focus."""
    workspace: Workspace = page.workspace
    held = QApplication.clipboard().mimeData()
    data = bytes(held.data(_FORMAT).data()) if held is not None else b""
    if not data:
        workspace.notify(translate("Calendar", "Nothing from a calendar is on the clipboard."))
        return
    kind, record_id, day = json.loads(data)
    subject = find_subject(workspace, Item(kind, record_id, dt.date.fromisoformat(day)))
    if subject is None:
        workspace.notify(translate("Calendar", "What was copied is not in this plan."), WARNING)
        return
    do(Drops(workspace.schedule, workspace.today).copied(subject, page.day), page)


def do(drop: Drop, page: Any) -> None:
    """Carry out a drop that nobody saw hanging: say where it went, and what speaks against it."""
    workspace: Workspace = page.workspace

    def tell() -> None:
        page.go_to(drop.date)
        against = next(iter(drop.conflicts), None)
        text: Text = literal(f"{drop.subject.title}: {when_words(drop, workspace)}") if drop.subject else literal("")
        said = against.text if against is not None else way_given(drop, workspace)
        if said is not None:
            text = Text("", "{moved}. {against}").format(moved=text, against=said)
        workspace.notify(text, WARNING if against else INFO)

    carry_out(drop, workspace, page, tell)


def remove(page: Any) -> None:
    """Delete what is selected; where its event repeats, on this date of it or on more, after asking."""
    subject = chosen(page)
    if isinstance(subject, Dated):
        communication = page.workspace.plan.get(Communication, subject.communication_id)
        _ask_scope(page, CommunicationRemoval(communication=communication, original=subject.original))
    else:
        _remove_event(page, subject)


def remove_event(page: Any) -> None:
    """Delete the date of the whole event that is selected, or that a communication is about, or more of its dates."""
    _remove_event(page, chosen(page))


def _remove_event(page: Any, subject: Subject | None) -> None:
    workspace: Workspace = page.workspace
    if subject is None:
        workspace.notify(_NOTHING)
        return
    event = workspace.plan.get(ContentEvent, subject.event_id)
    if isinstance(subject, Dated):
        original = subject.original
    else:
        original = workspace.schedule.event_dates(event.id, subject.date, subject.date)[0].original
    _ask_scope(page, EventRemoval(event=event, original=original))


def _ask_scope(page: Any, edit: EventRemoval | CommunicationRemoval) -> None:
    load("commplan.ui.dialogs.scope:ask_scope")(page.workspace, edit, page.window())


# --- what is meant


def chosen(page: Any) -> Subject | None:
    """The entry that the keyboard is on, else the one thing that is selected, on its date nearest to the day."""
    entry: Entry | None = page.view.entry
    if entry is not None:
        return subject_of(entry)
    item = page.workspace.current.item
    return find_subject(page.workspace, item, page.day) if item else None


def find_subject(workspace: Workspace, item: Item, near: dt.date | None = None) -> Subject | None:
    """The date that an item stands for; of a thing with several dates the one nearest to `near`."""
    schedule = workspace.schedule
    if item.kind == "content_event":
        event = workspace.plan.find(item.kind, item.id)
        if not isinstance(event, ContentEvent) or workspace.plan.communications_by_event.get(event.id):
            return None
        day = item.original or day_of(item, schedule, near or workspace.today)
        return EventDay(event, day) if day and schedule.event_dates(event.id, day, day) else None
    if item.kind != "communication":
        return None
    if item.original is not None:
        return schedule.find(item.id, item.original)
    day = day_of(item, schedule, near or workspace.today)
    found = (dated for dated in schedule.between(day, day) if dated.communication_id == item.id) if day else ()
    return next(iter(found), None)


def _item(subject: Subject) -> Item:
    return Item.of(subject if isinstance(subject, Dated) else subject.event)


def menu_entries(workspace: Workspace, entry: Entry, _day: dt.date, parent: QWidget) -> Iterable[MenuEntry]:
    """Lines for the menu of an entry in a calendar page."""
    if not workspace.session.read_only:
        yield MenuEntry(translate("Calendar", "Mo&ve to date…"), lambda: move_to(parent), "Ctrl+Shift+M")
        if isinstance(entry, CalendarItem):
            yield MenuEntry(translate("Calendar", "Move the whole &event…"), lambda: move_event(parent))
        yield MenuEntry(translate("Calendar", "Copy &to date…"), lambda: copy_to(parent))
        yield MenuEntry(translate("Calendar", "&Copy"), lambda: copy(parent), "Ctrl+C")
        yield MenuEntry(translate("Calendar", "De&lete"), lambda: remove(parent), "Del")
        if isinstance(entry, CalendarItem):
            yield MenuEntry(translate("Calendar", "&Delete the whole event…"), lambda: remove_event(parent))
