"""The line that adds an event: what it understands is shown, names are offered, Enter adds, one step undoes it."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.base import Page
from commplan.ui.quick_add.panel import QuickAddPanel
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import press, type_text

Key = Qt.Key


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> Page:
    shown = Page(workspace)
    qtbot.addWidget(shown)
    shown.resize(900, 500)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.fixture
def panel(workspace: Workspace, page: Page) -> QuickAddPanel:
    made = QuickAddPanel(workspace, page)
    made.open()
    return made


def shown(panel: QuickAddPanel) -> list[str]:
    return [each.words for each in panel.feedback.shown]


def events(workspace: Workspace) -> list[str]:
    return [event.title for event in workspace.plan.table(r.ContentEvent).values()]


def test_what_is_understood_is_shown_in_full_while_typing(panel: QuickAddPanel) -> None:
    type_text(panel.line, "Results 12.04 10:00 @all-staff #e-mail ~board")
    assert shown(panel) == ["Results", "Monday 12 April 2027", "10:00", "All staff", "E-mail", "Management board"]
    assert panel.add_button.isEnabled()


def test_enter_adds_event_and_communication_as_one_step(workspace: Workspace, panel: QuickAddPanel) -> None:
    before = workspace.plan
    type_text(panel.line, "Spring news 12.04 10:00-11:00 @all-staff +Anna ~board")
    press(panel.line, Key.Key_Return)
    event = next(e for e in workspace.plan.table(r.ContentEvent).values() if e.title == "Spring news")
    (communication,) = workspace.plan.communications_by_event[event.id]
    assert (event.start, event.owner) == (dt.date(2027, 4, 12), "Anna")
    assert (communication.time, communication.duration) == (dt.time(10), 60)
    assert not panel.line.popup.isVisible()
    assert panel.line.text() == "" and panel.line.hasFocus() and "Spring news" in panel.message.text()
    workspace.session.undo()
    assert workspace.plan == before


def test_a_date_that_is_none_blocks_adding_and_says_so(workspace: Workspace, panel: QuickAddPanel) -> None:
    type_text(panel.line, "Results 31.02")
    assert "31.02" in panel.message.text() and not panel.add_button.isEnabled()
    press(panel.line, Key.Key_Return)
    assert "Results" not in events(workspace)


def test_names_are_offered_behind_a_mark_and_taken_with_tab(panel: QuickAddPanel) -> None:
    type_text(panel.line, "Results 12.04 @")
    assert panel.line.popup.isVisible()
    type_text(panel.line, "man")
    assert panel.line.popup.options[0].name == "Managers"
    press(panel.line, Key.Key_Tab)
    assert panel.line.text() == "Results 12.04 @Managers "
    assert not panel.line.popup.isVisible()


def test_escape_closes_the_names_first_then_the_panel(page: Page, panel: QuickAddPanel) -> None:
    type_text(panel.line, "Results @a")
    press(panel.line, Key.Key_Escape)
    assert panel.isVisible() and not panel.line.popup.isVisible()
    press(panel.line, Key.Key_Escape)
    assert not panel.isVisible()


def test_an_unknown_name_blocks_until_its_creation_is_chosen(workspace: Workspace, panel: QuickAddPanel) -> None:
    type_text(panel.line, "Results 12.04 ~new-head")
    press(panel.line, Key.Key_Return)
    assert "Results" not in events(workspace)
    press(panel.line, Key.Key_Down)
    press(panel.line, Key.Key_Return)
    assert "new head (new)" in shown(panel)
    before = workspace.plan
    press(panel.line, Key.Key_Return)
    assert "new head" in [sender.name for sender in workspace.plan.table(r.Sender).values()]
    workspace.session.undo()
    assert workspace.plan == before


def test_what_was_added_can_be_undone_and_is_forgotten_by_the_line(workspace: Workspace, panel: QuickAddPanel) -> None:
    type_text(panel.line, "Results 12.04 ~new-head")
    press(panel.line, Key.Key_Down)
    press(panel.line, Key.Key_Return)
    press(panel.line, Key.Key_Return)
    workspace.session.undo()
    type_text(panel.line, "Results 12.04 ~new-head")
    assert not panel.add_button.isEnabled()


def test_a_day_given_by_the_calendar_counts_when_none_is_written(workspace: Workspace, panel: QuickAddPanel) -> None:
    panel.open(dt.date(2026, 12, 3))
    type_text(panel.line, "Results")
    assert shown(panel) == ["Results", "Thursday 3 December 2026"]
    press(panel.line, Key.Key_Return)
    (event,) = [e for e in workspace.plan.table(r.ContentEvent).values() if e.title == "Results"]
    assert event.start == dt.date(2026, 12, 3)


def test_a_day_off_is_said_and_kept(workspace: Workspace, panel: QuickAddPanel) -> None:
    type_text(panel.line, "Greetings 25.12")
    assert "day off" in panel.message.text()
    press(panel.line, Key.Key_Return)
    (event,) = [e for e in workspace.plan.table(r.ContentEvent).values() if e.title == "Greetings"]
    (date,) = workspace.schedule.event_dates(event.id, dt.date(2026, 12, 1), dt.date(2026, 12, 31))
    assert date.date == dt.date(2026, 12, 25)


def test_the_panel_lies_within_a_small_page(page: Page, panel: QuickAddPanel) -> None:
    page.resize(480, 400)
    type_text(panel.line, "A title that is rather long for such a panel 12.04 @all-staff @managers #e-mail ~board")
    QApplication.processEvents()
    assert page.rect().contains(panel.geometry())
    assert panel.height() >= panel.layout().totalMinimumSize().height()  # type: ignore[union-attr]


def trigger(window: MainWindow, action_id: str) -> Page:
    assert window.view is not None and window.view.pages.page is not None
    page = window.view.pages.page
    action = page.findChild(QAction, action_id)
    assert action is not None
    action.trigger()
    return page


@pytest.mark.parametrize("name", ["plan", "calendar"])
def test_both_pages_open_it_and_select_what_was_added(open_window: MainWindow, name: str) -> None:
    view = open_window.view
    assert view is not None
    view.show_page(name)
    page = trigger(open_window, "plan.quick_add")
    panel = page.findChild(QuickAddPanel)
    assert panel is not None and panel.isVisible()
    type_text(panel.line, "Added 24.11")
    press(panel.line, Key.Key_Return)
    (item,) = view.workspace.current.items
    assert view.workspace.plan.get(r.ContentEvent, item.id).title == "Added"
    view.show_page("approvals")
    assert not panel.isVisible()
