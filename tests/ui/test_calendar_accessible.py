"""What a screen reader finds in the painted views: a list of days, and in them what goes out."""

import datetime as dt
import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from pytestqt.qtbot import QtBot

from commplan.ui.calendar.accessible import Spot
from commplan.ui.calendar.periods import MONTH, QUARTER, WEEK, YEAR
from commplan.ui.pages.calendar import CalendarPage
from tests.ui.workspaces import Frame, open_workspace, small_plan

NAME = QAccessible.Text.Name
DAY = dt.date(2026, 11, 26)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[CalendarPage]:
    with open_workspace(tmp_path, small_plan()) as workspace:
        frame = Frame(workspace, CalendarPage)
        qtbot.addWidget(frame)
        with qtbot.waitExposed(frame):
            frame.show()
        assert isinstance(frame.page, CalendarPage)
        yield frame.page


def interface_of(page: CalendarPage, view: str) -> QAccessibleInterface:
    page.show_view(view, DAY)
    found = QAccessible.queryAccessibleInterface(page.view)
    assert found is not None
    return found


def day_of(page: CalendarPage, view: str, day: dt.date) -> QAccessibleInterface:
    interface = interface_of(page, view)
    return interface.child(list(page.view.days).index(day))


def test_today_is_called_so(page: CalendarPage) -> None:
    page.go_to(page.workspace.today)
    assert "2026, today, week 46" in day_of(page, MONTH, page.workspace.today).text(NAME)


@pytest.mark.parametrize("view", [YEAR, QUARTER, MONTH, WEEK])
def test_a_view_is_a_list_of_days_with_names_in_full(page: CalendarPage, view: str) -> None:
    interface = interface_of(page, view)
    assert interface.role() == QAccessible.Role.List
    assert interface.childCount() == len(page.view.days)
    day = day_of(page, view, DAY)
    assert day.text(NAME) == "Thursday 26 November 2026, week 48, 1 communication(s)"
    assert interface.indexOfChild(day) == list(page.view.days).index(DAY)
    assert day.parent().object() is page.view
    assert not day.rect().isEmpty() and day.isValid()
    place = day.rect().center()
    assert interface.childAt(place.x(), place.y()).text(NAME) == day.text(NAME)


@pytest.mark.parametrize("view", [QUARTER, MONTH])
def test_a_holiday_and_an_empty_day_say_so(page: CalendarPage, view: str) -> None:
    name = day_of(page, view, dt.date(2026, 11, 11)).text(NAME)
    assert "Independence" in name and "no communications" in name


@pytest.mark.parametrize("view", [QUARTER, MONTH, WEEK])
def test_entries_are_children_of_their_day_and_can_be_pressed(page: CalendarPage, view: str) -> None:
    day = day_of(page, view, DAY)
    assert day.childCount() == 1
    entry = day.child(0)
    assert entry.text(NAME) == "09:00, Note, other, planned"
    assert entry.role() == QAccessible.Role.Button and entry.childCount() == 0
    assert day.indexOfChild(entry) == 0 and not entry.rect().isEmpty()
    actions = entry.actionInterface()
    assert actions.actionNames() == [
        QAccessibleActionInterface.pressAction(),
        QAccessibleActionInterface.setFocusAction(),
    ]
    actions.doAction(QAccessibleActionInterface.setFocusAction())
    assert entry.state().focused and page.view.entry.title == "Note" and not entry.state().selected
    actions.doAction(QAccessibleActionInterface.pressAction())
    item = page.workspace.current.item
    assert item and item.original == DAY and entry.state().selected


def test_an_interface_has_no_others(page: CalendarPage) -> None:
    """Asking for one through Qt must give none, and not end the program."""
    day = day_of(page, MONTH, DAY)
    assert day.attributesInterface() is None and day.tableCellInterface() is None


def test_pressing_a_day_of_the_year_opens_it(page: CalendarPage) -> None:
    day = day_of(page, YEAR, dt.date(2026, 12, 18))
    day.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert page.bar.view == MONTH and page.day == dt.date(2026, 12, 18)


def test_days_that_are_gone_take_their_interfaces_along(page: CalendarPage) -> None:
    interface = interface_of(page, MONTH)
    for month in range(1, 13):
        page.go_to(dt.date(2027, month, 1))
        for n in range(interface.childCount()):
            assert interface.child(n).text(NAME)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    assert len(page.view.findChildren(Spot)) == interface.childCount()
