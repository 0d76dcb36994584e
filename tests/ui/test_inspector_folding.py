"""In a narrow window an inspector with nothing to show gives its room to the page, and never under anybody's hands."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.services import records
from commplan.ui.beside import AMPLE
from commplan.ui.calendar.month_view import MonthView
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.calendar import CalendarPage
from commplan.ui.pages.plan import PlanPage
from commplan.ui.pages.plan_table import PlanTable
from commplan.ui.plan_view import PlanView
from commplan.ui.settings import INSPECTOR_OPEN
from tests.ui.workspaces import press

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
_TWICE = 40  # ms in which a second click makes a double click


@pytest.fixture(autouse=True)
def quick_double_click() -> Iterator[None]:
    before = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(_TWICE)
    yield
    QApplication.setDoubleClickInterval(before)


@pytest.fixture
def view(open_window: MainWindow, qtbot: QtBot) -> PlanView:
    open_window.resize(1024, 640)
    found = open_window.view
    assert found is not None
    qtbot.waitUntil(lambda: found.width() == 1024)
    return found


def table_of(view: PlanView) -> PlanTable:
    page = view.pages.page
    assert isinstance(page, PlanPage)
    return page.view


def letter_of(view: PlanView) -> r.Communication:
    return next(c for c in view.workspace.plan.table(r.Communication).values() if c.title == "Letter")


def is_open(view: PlanView) -> bool:
    return view.beside.inspector.isVisible()


def place_of(table: PlanTable, title: str, column: int = 0) -> QPoint:
    """Where a cell is, in the window."""
    row = next(n for n, row in enumerate(table.rows.rows) if getattr(row.record, "title", "") == title)
    inside = table.visualRect(table.rows.index(row, column)).center()
    return table.viewport().mapTo(table.window(), inside)


def wait_longer(qtbot: QtBot) -> None:
    """Until a second click would be a click of its own, and a little more."""
    qtbot.wait(3 * _TWICE)


def test_without_anything_selected_a_narrow_window_belongs_to_the_page(view: PlanView, qtbot: QtBot) -> None:
    assert not is_open(view)
    assert view.pages.width() > 900
    view.window().resize(AMPLE + 80, 640)
    qtbot.waitUntil(lambda: is_open(view))
    view.window().resize(1024, 640)
    qtbot.waitUntil(lambda: not is_open(view))
    view.window().resize(AMPLE - 80, 640)
    qtbot.waitUntil(lambda: view.width() == AMPLE - 80)
    assert not is_open(view)
    view.window().resize(AMPLE, 640)
    qtbot.waitUntil(lambda: is_open(view))
    view.window().resize(AMPLE - 80, 640)
    qtbot.waitUntil(lambda: not is_open(view))
    assert view.workspace.settings.get(INSPECTOR_OPEN) is True


def test_a_press_moves_nothing_and_the_release_opens(view: PlanView, qtbot: QtBot) -> None:
    table, window = table_of(view), view.window().windowHandle()
    widths = [table.columnWidth(column) for column in table.header.shown()]
    place = place_of(table, "Letter")
    QTest.mousePress(window, LEFT, pos=place)
    assert view.workspace.current.items
    wait_longer(qtbot)
    assert not is_open(view)
    assert [table.columnWidth(column) for column in table.header.shown()] == widths
    QTest.mouseRelease(window, LEFT, pos=place)
    qtbot.waitUntil(lambda: is_open(view))
    assert view.inspected is not None
    assert view.inspected.form is not None
    qtbot.waitUntil(lambda: view.pages.width() < 900)


def test_both_clicks_of_a_double_click_meet_the_same_cell(view: PlanView, qtbot: QtBot) -> None:
    table, window = table_of(view), view.window().windowHandle()
    QApplication.setDoubleClickInterval(5_000)
    place = place_of(table, "Letter", column=4)  # where the inspector will be
    QTest.mouseClick(window, LEFT, pos=place)
    QTest.mouseDClick(window, LEFT, pos=place)
    assert not is_open(view)
    index = table.currentIndex()
    assert (table.rows.rows[index.row()].record, index.column()) == (letter_of(view), 4)


def test_a_double_click_that_opens_moves_nothing_until_it_is_released(view: PlanView, qtbot: QtBot) -> None:
    table, window = table_of(view), view.window().windowHandle()
    shown = table.header.shown()
    status = shown[-1]  # follows from other things: can't be edited
    QApplication.setDoubleClickInterval(5_000)
    place = place_of(table, "Letter", column=status)
    QTest.mouseClick(window, LEFT, pos=place)
    QTest.mousePress(window, LEFT, pos=place)
    qtbot.wait(1)
    assert not is_open(view)
    QTest.mouseRelease(window, LEFT, pos=place)
    qtbot.waitUntil(lambda: is_open(view))
    assert view.inspected is not None
    form = view.inspected.form
    assert form is not None
    qtbot.waitUntil(lambda: form.isAncestorOf(QApplication.focusWidget() or view))
    qtbot.waitUntil(lambda: view.pages.width() < 900)
    seen = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(seen.center())


def test_arrows_open_it_when_they_rest_and_keep_the_keyboard_in_the_table(view: PlanView, qtbot: QtBot) -> None:
    table = table_of(view)
    table.setFocus()
    press(table, Key.Key_Down)
    press(table, Key.Key_End)
    assert not is_open(view)
    qtbot.waitUntil(lambda: is_open(view))
    assert table.hasFocus()
    qtbot.waitUntil(lambda: view.pages.width() < 900)
    seen = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(seen.center())


def test_it_folds_when_what_was_shown_is_gone_but_not_while_somebody_types(view: PlanView, qtbot: QtBot) -> None:
    workspace, page = view.workspace, view.pages.page
    assert isinstance(page, PlanPage)
    workspace.current.set([letter_of(view)])
    qtbot.waitUntil(lambda: is_open(view))
    page.search.setFocus()
    records.delete_all(workspace.session, [letter_of(view)])
    workspace.current.clear()
    wait_longer(qtbot)
    assert is_open(view)
    page.view.setFocus()
    qtbot.waitUntil(lambda: not is_open(view))
    assert page.view.hasFocus()


def test_who_closed_it_keeps_it_closed(view: PlanView, open_window: MainWindow, qtbot: QtBot) -> None:
    view.workspace.current.set([letter_of(view)])
    qtbot.waitUntil(lambda: is_open(view))
    assert view.inspected is not None
    view.inspected.closed.emit()
    assert not is_open(view)
    view.workspace.current.clear()
    view.workspace.current.set([letter_of(view)])
    wait_longer(qtbot)
    assert not is_open(view)
    open_window.rebuild()
    assert open_window.view is not None
    assert not is_open(open_window.view)


def test_who_opens_it_empty_sees_it_until_something_was_selected_and_left(view: PlanView, qtbot: QtBot) -> None:
    view.beside.toggle_inspector()
    assert is_open(view)
    wait_longer(qtbot)
    records.delete_all(view.workspace.session, [letter_of(view)])  # something happens, and nothing is selected
    wait_longer(qtbot)
    assert is_open(view)
    view.workspace.current.set(list(view.workspace.plan.table(r.ContentEvent).values())[:1])
    view.workspace.current.clear()
    qtbot.waitUntil(lambda: not is_open(view))


def test_another_page_comes_with_the_room_it_needs(view: PlanView, qtbot: QtBot) -> None:
    view.workspace.current.set([letter_of(view)])
    qtbot.waitUntil(lambda: is_open(view))
    view.show_page("directory")
    assert is_open(view) == bool(view.workspace.current.items)
    view.show_page("plan")
    assert is_open(view)


def test_days_can_be_clicked_one_after_the_other_without_the_calendar_moving(view: PlanView, qtbot: QtBot) -> None:
    view.show_page("calendar")
    page = view.pages.page
    assert isinstance(page, CalendarPage)
    view.workspace.current.set([letter_of(view)])
    qtbot.waitUntil(lambda: is_open(view))
    month = page.view
    assert isinstance(month, MonthView)
    qtbot.waitUntil(lambda: month.width() < 900)
    QApplication.setDoubleClickInterval(5_000)
    empty = month.mapTo(view.window(), QPoint(60, month.height() - 20))
    before = month.width()
    QTest.mouseClick(view.window().windowHandle(), LEFT, pos=empty)
    assert not view.workspace.current.items
    assert is_open(view)
    assert month.width() == before


def test_a_page_with_a_side_of_its_own_is_left_alone(view: PlanView, qtbot: QtBot) -> None:
    view.show_page("messages")
    page = view.pages.page
    assert page is not None
    assert page.side is not None
    view.workspace.current.set([letter_of(view)])
    wait_longer(qtbot)
    assert page.side.isVisible()
    assert not is_open(view)
