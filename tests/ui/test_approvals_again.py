"""Approving again, being too late, several decisions, silence, a broken chain: each in the window, each undone."""

import dataclasses
import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from commplan.domain.plan import Plan
from commplan.domain.records import Communication
from commplan.domain.words import DecisionHow, DecisionType, Status
from commplan.planning.status import status_of
from commplan.services import occurrences, records
from commplan.services.approvals import ApprovalRequest, start_approval
from commplan.ui.approvals.bulk_dialog import BulkDialog
from commplan.ui.approvals.silence_dialog import SilenceDialog
from commplan.ui.pages.approvals import ApprovalsPage
from tests.ui.approval_steps import (
    choose,
    dialog,
    frame,
    page,
    plan,
    press_link,
    renderer,
    silent_plan,
    words_in,
    workspace,
)
from tests.ui.message_plans import LATER, LETTER, MEETING, approve, dated, put_up
from tests.ui.workspaces import Frame, press

__all__ = ["frame", "page", "plan", "renderer", "workspace"]


def status(page: ApprovalsPage, title: str) -> Status:
    return status_of(page.workspace.plan, dated(page.workspace, title))


def decided(page: ApprovalsPage, title: str, *roles: str) -> None:
    """Put up with the text that it renders to, and approved by these."""
    version_texts = {"en": {"subject": title, "body": "We start."}, "pl": {"subject": "Po polsku", "body": "Treść"}}
    request = ApprovalRequest(dated=dated(page.workspace, title), texts=version_texts, author="Anna")
    start_approval(page.workspace.session, request)
    approve(page.workspace, title, *roles)


def test_only_those_affected_by_a_moved_date_are_asked_again(qtbot: QtBot, page: ApprovalsPage) -> None:
    decided(page, LETTER, "Author", "Legal", "Sponsor")
    occurrences.move(page.workspace.session, dated(page.workspace, LETTER), dt.date(2026, 11, 26))
    choose(page, LETTER)
    page.put_up_action.trigger()
    form = page.panels.panel.put_up_form
    assert form.note.hasFocus()
    assert not form.affected.isEnabled()
    qtbot.waitUntil(form.affected.isEnabled, timeout=20_000)
    assert "Affected by what changed: HR partner, Sponsor." in words_in(form)  # HR has not decided yet
    assert "Their decisions stay: Author (approved, Anna), Legal (approved, Anna)." in words_in(form)
    form.affected.setChecked(True)
    form.note.setText("A week later")
    press(form.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.workspace.plan.versions) == 2, timeout=20_000)
    work = page.work
    assert work is not None
    assert [s.kept_from for s in work.state.steps] == [1, 1, 0, 0]
    assert [s.step.role for s in work.state.open_steps] == ["Sponsor", "HR partner"]
    page.panels.show_tab("steps")
    assert "Decided about version 1: still stands, not asked again." in words_in(page.panels.steps)
    approve(page.workspace, LETTER, "Sponsor")
    assert status(page, LETTER) == Status.APPROVED


def test_a_changed_text_concerns_everybody(qtbot: QtBot, page: ApprovalsPage) -> None:
    decided(page, LETTER, "Author", "Legal", "Sponsor")
    communication = page.workspace.plan.get(Communication, dated(page.workspace, LETTER).communication_id)
    records.update(page.workspace.session, communication, call_to_action="Come!")
    choose(page, LETTER)
    page.put_up_action.trigger()
    form = page.panels.panel.put_up_form
    qtbot.waitUntil(lambda: "all are asked again" in words_in(form), timeout=20_000)
    assert not form.affected.isEnabled()
    press_link(form, "See what changed")
    assert page.panels.tab == "versions"


# --- too late


@pytest.fixture
def late(page: ApprovalsPage) -> ApprovalsPage:
    assert page.work is not None
    assert page.work.state.dated.title == LETTER
    assert page.work.state.is_too_late
    return page


def test_what_is_too_late_says_so_and_offers_three_ways(late: ApprovalsPage) -> None:
    said = words_in(late.panels.panel.remedies)
    assert "Too late for its path: the steps take 6 working day(s), 3 are left." in said
    assert "1 Author 2 → 1, 2a Legal 2 → 1, 2b HR partner 2 → 1, 3 Sponsor 2 → 1" in said
    assert "Send on 20 Nov" in said
    assert "Path “Fast”" in said
    assert "1 working day(s): Programme manager. Only this date takes it." in said


@pytest.mark.parametrize("way", ["Shorten the steps", "Send on", "Path “Fast”"])
def test_each_way_brings_it_back_into_time_with_one_click_and_is_undone_as_one_step(
    late: ApprovalsPage, way: str
) -> None:
    before = late.workspace.plan.info.id, dated(late.workspace, LETTER)
    press_link(late.panels.panel.remedies, way)
    choose(late, LETTER)
    assert late.work is not None
    assert not late.work.state.is_too_late
    assert late.panels.panel.remedies.isHidden()
    late.workspace.session.undo()
    assert (late.workspace.plan.info.id, dated(late.workspace, LETTER)) == before
    choose(late, LETTER)
    assert late.work.state.is_too_late


def test_what_was_put_up_and_has_its_full_steps_again_says_that_nobody_can_be_in_time(late: ApprovalsPage) -> None:
    press_link(late.panels.panel.remedies, "Shorten the steps")
    put_up(late.workspace, LETTER)
    choose(late, LETTER)
    assert late.panels.panel.remedies.isHidden()
    late.panels.show_tab("steps")
    press_link(late.panels.steps, "Give them the days of the path again")
    said = words_in(late.panels.panel.remedies)
    assert "Was due before it was put up: the steps still take 6 working day(s), 3 are left." in said
    assert "Send on" not in said and "Path “Fast”" not in said  # these would ask for another version
    assert late.work is not None and late.work.state.version is not None
    press_link(late.panels.panel.remedies, "Shorten the steps")
    assert late.panels.panel.remedies.isHidden()
    assert late.work.state.status == Status.IN_APPROVAL and not late.work.state.is_overdue


def test_shortened_steps_get_the_days_of_their_path_again(late: ApprovalsPage) -> None:
    press_link(late.panels.panel.remedies, "Shorten the steps")
    late.panels.show_tab("steps")
    assert "1 working day(s) instead of 2" in words_in(late.panels.steps)
    press_link(late.panels.steps, "Give them the days of the path again")
    assert "instead of" not in words_in(late.panels.steps)


def test_a_date_takes_the_path_of_its_communication_again(late: ApprovalsPage) -> None:
    press_link(late.panels.panel.remedies, "Path “Fast”")
    choose(late, LETTER)
    late.panels.show_tab("steps")
    assert "This date takes the path “Fast”." in words_in(late.panels.steps)
    press_link(late.panels.steps, "Take the communication’s path again")
    assert "This date takes the path" not in words_in(late.panels.steps)
    assert late.work is not None
    assert late.work.state.is_too_late


# --- several decisions


def bulk(page: ApprovalsPage, *titles: str) -> BulkDialog:
    for title in titles:
        put_up(page.workspace, title)
    page.queue.list.selectAll()
    page.bulk_action.trigger()
    found = dialog(page)
    assert isinstance(found, BulkDialog)
    return found


def test_a_round_on_paper_is_recorded_in_one_transaction(page: ApprovalsPage) -> None:
    opened = bulk(page, LETTER, MEETING, LATER)
    assert [row.case.dated.title for row in opened.rows] == [LETTER, MEETING, LATER]
    assert not opened.record.isEnabled()
    opened.set_all(DecisionType.APPROVED)
    opened.rows[1].set_decision(DecisionType.REJECTED)
    opened.rows[2].set_decision(None)
    opened.rows[0].who.setText("Piotr")
    opened.finish()
    assert opened.isVisible()
    assert opened.focusWidget() is opened.rows[1].comment
    assert opened.rows[1].comment.property("state") == "error"
    assert page.workspace.plan.decisions == ()
    opened.rows[1].comment.setText("Too long")
    opened.finish()
    found = [(d.decision, d.who, d.how, d.comment) for d in page.workspace.plan.decisions]
    assert found == [
        (DecisionType.APPROVED, "Piotr", DecisionHow.PAPER, ""),
        (DecisionType.REJECTED, "Anna", DecisionHow.PAPER, "Too long"),
    ]
    assert len(page.workspace.session.history(limit=1)[0].changes) == 2


def test_one_who_decides_for_all_and_one_scan_for_all(qtbot: QtBot, page: ApprovalsPage, tmp_path: Path) -> None:
    opened = bulk(page, LETTER, MEETING)
    scan = tmp_path / "round.pdf"
    scan.write_bytes(b"%PDF")
    opened.evidence.take([scan])
    qtbot.waitUntil(lambda: opened.evidence.evidence is not None, timeout=20_000)
    opened.who.setText("Director")
    opened.set_all(DecisionType.APPROVED)
    opened.finish()
    decisions = page.workspace.plan.decisions
    assert {(d.who, d.evidence_name) for d in decisions} == {("Director", "round.pdf")}
    assert len(decisions) == 2


def test_nothing_is_recorded_when_one_of_them_cannot_be(page: ApprovalsPage, frame: Frame) -> None:
    opened = bulk(page, LETTER, MEETING)
    opened.set_all(DecisionType.APPROVED)
    approve(page.workspace, MEETING, "Author")  # meanwhile, on the phone
    opened.finish()
    assert len(page.workspace.plan.decisions) == 1
    assert "decided already" in frame.notices[-1]
    opened.reject()


# --- silence, and a broken chain


@pytest.mark.parametrize("plan", [silent_plan()], ids=["silence counts"])
def test_silence_is_announced_listed_and_recorded_only_when_confirmed(
    page: ApprovalsPage, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_up(page.workspace, LETTER)
    assert not page.strips.silence.isVisible()
    later = dt.datetime(2026, 11, 16, 9, tzinfo=dt.UTC)
    monkeypatch.setattr(page.workspace.session, "_settings", _at(page, later))
    page.refresh(page.kinds)
    assert "1 step(s) had no answer in time" in page.strips.silence.words.text()
    assert page.workspace.plan.decisions == ()
    page.strips.silence.link.click()
    opened = dialog(page)
    assert isinstance(opened, SilenceDialog)
    assert "Step 1: Author" in opened.boxes[0].text()
    opened.findChildren(QCheckBox)[0].setChecked(False)
    assert not opened.record.isEnabled()
    opened.boxes[0].setChecked(True)
    opened.by.setText("Officer")
    opened.finish()
    decision = page.workspace.plan.decisions[-1]
    assert (decision.how, decision.who, decision.on_behalf_of) == (DecisionHow.NO_ANSWER, "Officer", "Anna")
    assert not page.strips.silence.isVisible()


def _at(page: ApprovalsPage, moment: dt.datetime) -> object:
    return dataclasses.replace(page.workspace.session._settings, clock=lambda: moment)


def test_a_version_that_can_not_be_read_is_said_where_its_sheet_would_be(qtbot: QtBot, page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author", "Legal")
    object.__setattr__(page.workspace.plan.versions[0], "content", "{}")
    page.refresh(page.kinds)
    qtbot.waitUntil(lambda: "Version 1 can’t be read" in page.panels.sheet.problem.text(), timeout=20_000)
