"""Deleting in the calendar means what it means on the plan page: the message that is selected, or the whole event."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.texts import in_english
from commplan.domain.words import OccurrenceState
from commplan.services import occurrences, records
from commplan.services.scopes import Scope
from commplan.ui.calendar.moving import menu_entries
from commplan.ui.dialogs.scope import ScopeDialog
from tests.ui.calendar_steps import THURSDAY, dated, dates, show, shown_page, some_plan, undo_name, undone
from tests.ui.workspaces import Frame


@pytest.fixture
def frame(qtbot: QtBot, tmp_path: Path) -> Iterator[Frame]:
    """Beside the weekly issue a chat goes out about the same event."""
    with shown_page(qtbot, tmp_path, some_plan()) as frame:
        weekly = dated(frame, "Issue").event_id
        chat = r.Communication(id=new_id(), event_id=weekly, title="Chat", offset=1)
        records.add_all(frame.page.workspace.session, [chat])
        yield frame


def delete(frame: Frame, title: str, action: str = "calendar.delete") -> ScopeDialog | None:
    """Put the keyboard on the first entry of that name, and delete it."""
    day = dates(frame, title)[0]
    view = show(frame, "month", day)
    view.focus_spot(day, next(e for e in view.entries_of(day) if e.title == title))
    frame.page.findChild(object, action).trigger()  # type: ignore[union-attr]
    return frame.findChild(ScopeDialog)


@pytest.mark.parametrize(
    ("scope", "gone", "name"),
    [
        (Scope.THIS, 1, "Leaving out a date of “Issue”"),
        (Scope.FOLLOWING, 3, "End of “Issue” before this date"),
        (Scope.ALL, 5, "Delete communication “Issue”"),
    ],
)
def test_a_message_goes_and_its_event_stays(frame: Frame, scope: Scope, gone: int, name: str) -> None:
    before, issues, chats = frame.page.workspace.plan, dates(frame, "Issue"), dates(frame, "Chat")
    view = show(frame, "month", issues[2])
    view.focus_spot(issues[2], next(e for e in view.entries_of(issues[2]) if e.title == "Issue"))
    frame.page.findChild(object, "calendar.delete").trigger()  # type: ignore[union-attr]
    dialog = frame.findChild(ScopeDialog)
    assert dialog is not None and dialog.windowTitle() == "Delete “Issue”"
    assert not hasattr(dialog, "going") and frame.page.workspace.plan == before
    dialog.choices.radios[scope].setChecked(True)
    dialog.accept()
    expected = {Scope.THIS: issues[:2] + issues[3:], Scope.FOLLOWING: issues[:2], Scope.ALL: []}[scope]
    assert dates(frame, "Issue") == expected and len(issues) - len(expected) >= gone
    assert dates(frame, "Chat") == chats
    assert undo_name(frame) == name
    assert undone(frame, before)


def test_the_whole_event_goes_when_that_is_asked_for(frame: Frame) -> None:
    before, issues = frame.page.workspace.plan, dates(frame, "Issue")
    dialog = delete(frame, "Issue", "calendar.delete_event")
    assert dialog is not None and dialog.windowTitle() == "Leave out “Pulse”"
    assert [line.split(" · ")[0] for line in dialog.going.text().splitlines()] == ["Issue", "Chat"]
    dialog.accept()
    assert dates(frame, "Issue") == issues[1:] and len(dates(frame, "Chat")) == len(issues) - 1
    assert undone(frame, before)


def test_an_event_without_messages_is_deleted_by_the_same_key(frame: Frame, qtbot: QtBot) -> None:
    before = frame.page.workspace.plan
    greetings = next(e for e in before.table(r.ContentEvent).values() if e.title == "Greetings")
    view = show(frame, "month", greetings.start)
    view.focus_spot(greetings.start, view.entries_of(greetings.start)[0])
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert greetings.id not in frame.page.workspace.plan.table(r.ContentEvent)
    assert undo_name(frame) == "Delete content event “Greetings”"
    assert undone(frame, before)


def test_what_was_sent_is_not_deleted(frame: Frame) -> None:
    occurrences.set_state(frame.page.workspace.session, dated(frame, "Note"), OccurrenceState.SENT)
    before = frame.page.workspace.plan
    assert delete(frame, "Note") is None
    assert "“Note” has been sent" in frame.notices[-1]
    assert delete(frame, "Note", "calendar.delete_event") is None
    assert "All these dates were sent" in frame.notices[-1]
    assert frame.page.workspace.plan == before


def test_the_menu_of_a_message_offers_both(frame: Frame) -> None:
    workspace, page = frame.page.workspace, frame.page
    view = show(frame, "month", THURSDAY)
    note = next(e for e in view.entries_of(THURSDAY) if e.title == "Note")
    view.focus_spot(THURSDAY, note)
    lines = {in_english(line.text): line.deed for line in menu_entries(workspace, note, THURSDAY, page)}
    lines["De&lete"]()
    assert not dates(frame, "Note")
    assert any(e.title == "Budget" for e in workspace.plan.table(r.ContentEvent).values())
    workspace.session.undo()
    view.focus_spot(THURSDAY, note)
    lines["&Delete the whole event…"]()
    assert not any(e.title == "Budget" for e in workspace.plan.table(r.ContentEvent).values())
