"""The keyboard stays in the page when what had it goes away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from commplan.planning.selection import Selection
from commplan.ui.filter_chips import FilterChips
from commplan.ui.main_window import MainWindow
from commplan.ui.plan_view import PlanView
from commplan.ui.widgets.buttons import LinkButton


@pytest.fixture
def view(open_window: MainWindow) -> PlanView:
    assert open_window.view is not None
    return open_window.view


def focus_is_in_page(view: PlanView) -> bool:
    focus, page = QApplication.focusWidget(), view.pages.page
    return focus is not None and page is not None and (page is focus or page.isAncestorOf(focus))


@pytest.mark.parametrize("name", ["plan", "calendar"])
def test_undo_of_what_was_just_added_gives_the_keyboard_back_to_the_page(
    view: PlanView, qtbot: QtBot, name: str
) -> None:
    view.show_page("calendar")
    add = view.pages.findChild(QAction, "calendar.add_event")
    assert isinstance(add, QAction)
    add.trigger()
    assert view.inspected is not None
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    title = QApplication.focusWidget()
    assert isinstance(title, QLineEdit) and title.selectedText() == title.text() == "New content event"
    if name == "plan":
        view.show_page("plan")
        view.inspected.focus_field("title")
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    view.workspace.session.undo()
    qtbot.waitUntil(lambda: focus_is_in_page(view))


def test_clearing_all_filters_leaves_the_keyboard_in_the_page(view: PlanView, qtbot: QtBot) -> None:
    view.show_page("plan")
    view.workspace.selection.set(Selection(words="NPS", owner="Anna"))
    chips = view.pages.findChild(FilterChips)
    assert chips is not None
    clear = chips.findChildren(LinkButton)[-1]
    clear.setFocus()
    QTest.keyClick(clear, Qt.Key.Key_Return)
    assert view.workspace.selection.value == Selection()
    qtbot.waitUntil(lambda: focus_is_in_page(view))


def test_who_went_to_the_rail_stays_there(view: PlanView, qtbot: QtBot) -> None:
    view.show_page("plan")
    view.go_to_part(-1)
    qtbot.wait(1)
    focus = QApplication.focusWidget()
    assert focus is not None and view.rail.isAncestorOf(focus)
