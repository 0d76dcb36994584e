"""The queue of approvals: by date, by person, by message; several rows; what is kept between two looks."""

import datetime as dt
import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalStep, Communication, ContentEvent
from commplan.domain.words import Risk
from commplan.services import occurrences, records
from commplan.ui.approvals.date_menu import show_in_calendar
from commplan.ui.approvals.progress_rows import label_widths
from commplan.ui.approvals.states import States
from commplan.ui.approvals.work import Work
from commplan.ui.pages.approvals import ApprovalsPage
from commplan.ui.pages.calendar import CalendarPage
from commplan.ui.status_bar import StatusBar
from commplan.ui.workspace import Workspace
from tests.ui.approval_steps import choose, frame, headings, page, plan, renderer, workspace
from tests.ui.message_plans import LATER, LETTER, MEETING, approve, dated, put_up
from tests.ui.workspaces import Frame, press

__all__ = ["frame", "page", "plan", "renderer", "workspace"]


def test_by_person_each_decision_stands_under_who_must_take_it(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    put_up(page.workspace, MEETING)
    approve(page.workspace, LETTER, "Author")
    page.arrange("person")
    # Legal’s delegate stands in these days; the optional HR partner is known by the role alone
    assert headings(page) == ["Ewa", LETTER, "HR partner", LETTER, "Anna", MEETING, "To be put up first", LATER]


def test_a_row_by_person_decides_its_own_step(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    page.arrange("person")
    rows = [row for row in page.queue.list.rows if isinstance(row, Work)]
    page.queue.list.choose(next(row.key for row in rows if row.turn and row.turn.step.role == "HR partner"))
    page._show_chosen()
    page.approve_action.trigger()
    assert page.workspace.plan.decisions[-1].step_role == "HR partner"


def test_the_row_of_a_delegate_says_for_whom(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    page.arrange("person")
    assert "Step 2a: Legal, on behalf of Jan" in str(page.queue.list.model().index(1, 0).data())


def test_by_message_rows_stand_under_their_event_with_the_whole_path(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    page.arrange("communication")
    assert headings(page)[:2] == [f"Event of {LETTER}", LETTER]
    assert not page.queue._header.isVisible()
    index = page.queue.list.model().index(1, 0)
    delegate = page.queue.list.itemDelegate()
    option = QStyleOptionViewItem()
    height = delegate.sizeHint(option, index).height()
    option.rect.setRect(0, 0, 600, height)  # type: ignore[attr-defined]
    image = QImage(600, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
    feet = {image.pixel(x, y) for x in range(48, 600) for y in range(height - 40, height - 6)}
    assert len(feet) > 4  # roles and due dates below the nodes


def test_the_arrangement_is_remembered_and_keeps_the_chosen_date(page: ApprovalsPage, workspace: Workspace) -> None:
    choose(page, MEETING)
    page.arrange("communication")
    assert page.work is not None
    assert page.work.state.dated.title == MEETING
    again = ApprovalsPage(workspace)
    assert again.arrangement.value == "communication"
    again.dispose()


def test_several_rows_stay_chosen_when_something_else_changes(page: ApprovalsPage) -> None:
    page.queue.list.selectAll()
    assert len(page.queue.list.chosen_rows) == 3
    communication = page.workspace.plan.get(Communication, dated(page.workspace, LETTER).communication_id)
    records.update(page.workspace.session, communication, content="Something")
    assert len(page.queue.list.chosen_rows) == 3
    press(page.queue.list, Qt.Key.Key_Down)
    assert len(page.queue.list.chosen_rows) == 1


def test_rows_that_stay_in_their_places_show_what_is_new_without_being_laid_out_anew(page: ApprovalsPage) -> None:
    chosen, model, resets = page.work, page.queue.list.model(), list[bool]()
    assert chosen is not None
    model.modelReset.connect(lambda: resets.append(True))
    communication = page.workspace.plan.get(Communication, dated(page.workspace, LETTER).communication_id)
    records.update(page.workspace.session, communication, title="Another title")
    titles = [row.state.dated.title for row in page.queue.list.rows if isinstance(row, Work)]
    assert "Another title" in titles
    assert LETTER not in titles
    assert page.work is not None
    assert page.work.key == chosen.key
    assert not resets
    records.delete(page.workspace.session, page.workspace.plan.get(Communication, communication.id))
    assert resets


def test_deadlines_are_laid_over_the_calendar_that_is_gone_to(page: ApprovalsPage, frame: Frame) -> None:
    workspace = page.workspace
    workspace.settings.set_value("calendar/deadlines", False)
    calendar = CalendarPage(workspace)
    assert not calendar.bar.deadlines
    show_in_calendar(workspace, page.work)
    calendar.show()
    assert frame.visited == ["calendar"]
    assert calendar.bar.deadlines
    calendar.deleteLater()


@pytest.mark.parametrize("seed", range(5))
def test_what_is_kept_is_what_would_be_found_anew(workspace: Workspace, plan: Plan, seed: int) -> None:
    """After any decisions, versions, moves, changes of messages, their events and paths, and undone steps."""
    chance, kept = random.Random(seed), States()
    session, today = workspace.session, workspace.today
    until = today + dt.timedelta(14)

    def decide_next(title: str) -> None:
        state = next(s for s in kept.open(session.schedule, today, until) if s.dated.title == title)
        approve(workspace, title, state.open_steps[0].step.role)

    def write(title: str) -> None:
        communication = session.plan.get(Communication, dated(workspace, title).communication_id)
        records.update(session, communication, content=str(chance.random()), offset=chance.randint(-9, 2))

    def change_event(title: str) -> None:
        event = session.plan.get(ContentEvent, dated(workspace, title).event_id)
        moved = event.start + dt.timedelta(chance.randint(-20, 20))
        rule = chance.choice(("", "FREQ=WEEKLY"))
        records.update(session, event, start=moved, rule=rule, risk=chance.choice(list(Risk)))

    def change_path() -> None:
        step = chance.choice(list(session.plan.table(ApprovalStep).values()))
        records.update(session, step, working_days=chance.randint(0, 9))

    def take_away(title: str) -> None:
        records.delete(session, session.plan.get(Communication, dated(workspace, title).communication_id))

    done = 0
    for _ in range(16):
        title = chance.choice((LETTER, MEETING, LATER))
        deeds = (
            lambda title=title: put_up(workspace, title),
            lambda title=title: decide_next(title),
            lambda title=title: occurrences.move(session, dated(workspace, title), dt.date(2026, 12, 9)),
            lambda title=title: write(title),
            lambda title=title: change_event(title),
            lambda title=title: take_away(title),
            change_path,
            session.undo,
        )
        try:
            chance.choice(deeds)()
        except (UserError, StopIteration, IndexError):
            continue  # not possible at this moment
        found = {s.dated.key: s for s in kept.open(session.schedule, today, until)}
        assert found == {s.dated.key: s for s in States().open(session.schedule, today, until)}
        done += 1
    assert done > 2


def test_the_page_begins_with_what_the_status_bar_has_counted(
    workspace: Workspace, plan: Plan, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = StatusBar(workspace)
    qtbot.addWidget(bar)
    bar.start()
    qtbot.waitUntil(lambda: workspace.states is not None)
    monkeypatch.setattr("commplan.ui.approvals.states.queue", None)  # nothing is worked out anew
    frame = Frame(workspace, ApprovalsPage)
    qtbot.addWidget(frame)
    assert len(frame.page._open) == bar.health.waiting > 0
    assert workspace.states is None


def test_labels_take_the_room_that_their_neighbours_leave() -> None:
    assert label_widths([150, 40, 40], 100, 40) == [144, 40, 40]
    assert label_widths([150, 150], 100, 40) == [92, 92]  # both long: each its own room
    assert label_widths([60, 20, 60], 100, 40) == [60, 20, 60]
    assert label_widths([500], 100, 40) == [164]
