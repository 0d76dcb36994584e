"""A window that stays open over midnight shows the new day everywhere."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from commplan.domain.words import Period
from commplan.planning.selection import Selection
from commplan.services.approvals import ApprovalRequest, start_approval
from commplan.services.session import Local
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.approvals import ApprovalsPage
from commplan.ui.pages.calendar import CalendarPage
from commplan.ui.plan_view import PlanView
from tests.ui.workspaces import NOW, type_text


class Clock:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def local(tmp_path: Path, clock: Clock) -> Local:
    return Local(who="Officer", backups=tmp_path / "backups", clock=clock)


@pytest.fixture
def view(open_window: MainWindow, qtbot: QtBot) -> PlanView:
    qtbot.mouseRelease(open_window, Qt.MouseButton.LeftButton)  # Qt holds it for pressed after an earlier mouseDClick
    assert open_window.view is not None
    return open_window.view


def days_later(clock: Clock, view: PlanView, days: int) -> None:
    clock.now += dt.timedelta(days)
    view.days.look()


def test_the_mark_of_today_moves_on(view: PlanView, clock: Clock) -> None:
    view.show_page("calendar")
    page = view.pages.page
    assert isinstance(page, CalendarPage)
    for name in ("month", "year", "quarter", "week"):
        page.show_view(name)
        before, shown = page.view.grab().toImage(), page.view.days
        view.days.look()
        assert page.view.grab().toImage() == before
        days_later(clock, view, 1)
        assert page.view.grab().toImage() != before
        assert page.view.days == shown


def test_what_is_late_today_is_counted_and_shown_as_late(view: PlanView, clock: Clock, qtbot: QtBot) -> None:
    dated = next(d for d in view.workspace.schedule.whole_plan() if d.title == "Letter" and d.date.year == 2027)
    texts = {"en": {"subject": "S", "body": "Text"}}
    start_approval(view.workspace.session, ApprovalRequest(dated=dated, texts=texts, author="A"))
    view.show_page("approvals")
    page = view.pages.page
    assert isinstance(page, ApprovalsPage)
    view.show_page("plan")
    assert view.status.health.overdue == 0
    days_later(clock, view, (dated.date - view.workspace.today).days)
    qtbot.waitUntil(lambda: view.status.health.overdue == 1)
    view.show_page("approvals")
    assert [row.is_overdue for row in page.rows if row.date_key == dated.key] == [True]


def test_a_period_that_moves_along_with_the_day_does(view: PlanView, clock: Clock) -> None:
    workspace = view.workspace
    this_month = Selection().in_period(Period.THIS_MONTH, workspace.plan.info, workspace.today)
    workspace.selection.set(this_month)
    days_later(clock, view, 30)
    assert workspace.selection.value.start == dt.date(2026, 12, 1)
    still = Selection().between(dt.date(2026, 11, 1), dt.date(2026, 11, 30))
    workspace.selection.set(still)
    days_later(clock, view, 30)
    assert workspace.selection.value == still


def test_the_day_waits_until_what_is_typed_has_been_left(view: PlanView, clock: Clock, qtbot: QtBot) -> None:
    came: list[bool] = []
    view.days.came.connect(lambda: came.append(True))
    field = QLineEdit(view)
    field.show()
    field.setFocus()
    type_text(field, "half a wo")
    days_later(clock, view, 1)
    assert not came
    field.clearFocus()
    view.days.look()
    view.days.look()
    assert came == [True]


def test_the_clock_is_asked_by_itself(view: PlanView, clock: Clock, qtbot: QtBot) -> None:
    timer = view.days.timer
    assert timer.isActive()
    assert timer.interval() <= 60_000
    clock.now += dt.timedelta(1)
    with qtbot.waitSignal(view.days.came):
        timer.timeout.emit()
