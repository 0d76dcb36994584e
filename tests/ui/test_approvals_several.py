"""Several rows of the queue: nothing is decided about one of them alone, and no name is made up for any."""

import datetime as dt

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commplan.domain.records import MessageTemplate
from commplan.domain.words import DecisionHow, DecisionType, Status
from commplan.planning.status import status_of
from commplan.services import records
from commplan.ui.approvals.bulk_dialog import BulkDialog
from commplan.ui.pages.approvals import ApprovalsPage
from tests.ui.approval_steps import dialog, frame, page, plan, renderer, words_in, workspace
from tests.ui.message_plans import LATER, LETTER, MEETING, approve, dated, put_up
from tests.ui.workspaces import Frame, press

__all__ = ["frame", "page", "plan", "renderer", "workspace"]


def chosen(page: ApprovalsPage) -> None:
    """Two rows: the sponsor, of whom no name is known, and the author Anna."""
    put_up(page.workspace, LETTER)
    put_up(page.workspace, MEETING)
    approve(page.workspace, LETTER, "Author", "Legal", "HR partner")
    page.queue.list.selectAll()


def status(page: ApprovalsPage, title: str) -> Status:
    return status_of(page.workspace.plan, dated(page.workspace, title))


def opened(page: ApprovalsPage) -> BulkDialog:
    found = dialog(page)
    assert isinstance(found, BulkDialog)
    return found


def test_with_several_rows_the_panel_says_so_and_leads_to_all_of_them(page: ApprovalsPage) -> None:
    chosen(page)
    side = page.panels
    count = len(page.chosen_rows)
    assert count > 1
    assert side.panel.isHidden()
    assert f"{count} row(s) selected" in words_in(side.several)
    assert "2 step(s) may be decided now." in words_in(side.several)
    assert "Ctrl+Shift+D" in words_in(side.several)
    press(page.queue.list, Qt.Key.Key_Return)
    assert side.several.button.hasFocus()
    side.several.button.click()
    opened(page).reject()
    press(page.queue.list, Qt.Key.Key_Down)
    assert len(page.chosen_rows) == 1
    assert side.several.isHidden()
    assert side.panel.isVisible()


def test_approving_several_rows_decides_none_of_them_alone(page: ApprovalsPage) -> None:
    chosen(page)
    before = page.workspace.plan.decisions
    page.approve_action.trigger()
    assert page.workspace.plan.decisions == before
    found = opened(page)
    assert [row.decision for row in found.rows] == [DecisionType.APPROVED] * 2
    assert [row.who.text() for row in found.rows] == [page.workspace.session.who, "Anna"]  # taken on screen
    found.finish()
    assert {d.how for d in page.workspace.plan.decisions[len(before) :]} == {DecisionHow.SCREEN}


def test_what_is_for_one_date_is_not_offered_for_several(page: ApprovalsPage) -> None:
    chosen(page)
    assert not page.sent_action.isEnabled()
    assert not page.attach_action.isEnabled()
    assert page.bulk_action.isEnabled()


def test_a_paper_round_is_recorded_only_when_every_row_has_its_person(page: ApprovalsPage) -> None:
    chosen(page)
    page.bulk_action.trigger()
    found = opened(page)
    assert [row.who.text() for row in found.rows] == ["", "Anna"]
    found.set_all(DecisionType.APPROVED)
    assert found.rows[0].who.text() == ""
    assert not found.record.isEnabled()
    assert "1 row(s) still without the name" in words_in(found)
    found.rows[0].who.setText("Maria")
    assert found.record.isEnabled()
    assert "without the name" not in words_in(found)
    found.finish()
    assert [d.who for d in page.workspace.plan.decisions[-2:]] == ["Maria", "Anna"]


def test_one_name_for_all_fills_the_rows_and_leaves_those_that_were_typed(page: ApprovalsPage) -> None:
    chosen(page)
    page.bulk_action.trigger()
    found = opened(page)
    found.rows[0].who.setText("Maria")
    found.who.setText("Director")
    assert [row.who.text() for row in found.rows] == ["Maria", "Director"]
    found.who.clear()
    assert [row.who.text() for row in found.rows] == ["Maria", "Anna"]
    found.reject()


def test_a_wrong_day_is_said_beside_the_buttons_and_records_nothing(page: ApprovalsPage) -> None:
    chosen(page)
    page.bulk_action.trigger()
    found, before = opened(page), page.workspace.plan.decisions
    found.who.setText("Director")
    found.set_all(DecisionType.APPROVED)
    for words, expected in (("soon", "A date such as"), ("01/01/2020", "older than the version")):
        found.moment.date.line.setText(words)
        found.moment.date.line.textEdited.emit(words)
        found.finish()
        assert expected in words_in(found)
        assert found.moment.date.line.property("state") == "error"
    assert page.workspace.plan.decisions == before
    found.moment.set_now()
    found.finish()
    assert len(page.workspace.plan.decisions) == len(before) + 2
    assert page.workspace.plan.decisions[-1].decided_at.startswith(dt.date(2026, 11, 10).isoformat())


def test_several_drafts_are_put_up_together_and_what_lacks_a_text_is_named(
    qtbot: QtBot, frame: Frame, page: ApprovalsPage
) -> None:
    put_up(page.workspace, LETTER)
    invitation = next(t for t in page.workspace.plan.table(MessageTemplate).values() if t.name == "Invitation")
    records.update(page.workspace.session, invitation, body="{{ vision }}")
    page.queue.list.selectAll()
    side = page.panels.several
    assert "2 message(s) may be put up for approval." in words_in(side)
    assert side.put_up.isVisible() and page.put_up_action.isEnabled()
    page.put_up_action.trigger()
    qtbot.waitUntil(lambda: bool(frame.notices), timeout=20_000)
    (notice,) = frame.notices
    assert notice.startswith("1 message(s) put up for approval. Left out") and notice.endswith(f"missing: {MEETING}.")
    assert status(page, LATER) == Status.IN_APPROVAL and status(page, MEETING) == Status.PLANNED


def test_where_all_wait_for_decisions_nothing_is_put_up(page: ApprovalsPage) -> None:
    for title in (LETTER, MEETING, LATER):
        put_up(page.workspace, title)
    page.queue.list.selectAll()
    assert not page.put_up_action.isEnabled()
    assert not page.panels.several.put_up.isVisible()
