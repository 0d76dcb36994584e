"""The form of one decision: who and when are never made up, and what is wrong is said beside its field."""

import dataclasses
import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from commplan.domain.words import DecisionHow, DecisionType
from commplan.ui.approvals.forms import HOWS
from commplan.ui.pages.approvals import ApprovalsPage
from commplan.ui.status_bar import StatusBar
from tests.ui.approval_steps import choose, frame, page, plan, renderer, words_in, workspace
from tests.ui.message_plans import LETTER, MEETING, approve, put_up
from tests.ui.workspaces import Frame, press, type_text

__all__ = ["frame", "page", "plan", "renderer", "workspace"]


def write(line: QLineEdit, words: str) -> None:
    line.setText(words)
    line.textEdited.emit(words)


def now_is(page: ApprovalsPage, monkeypatch: pytest.MonkeyPatch, moment: dt.datetime) -> None:
    settings = dataclasses.replace(page.workspace.session._settings, clock=lambda: moment)
    monkeypatch.setattr(page.workspace.session, "_settings", settings)


def test_a_signature_on_paper_has_the_day_of_its_signing(page: ApprovalsPage, frame: Frame) -> None:
    put_up(page.workspace, LETTER)
    page.paper_action.trigger()
    form = page.panels.panel.decision_form
    height = form.sizeHint().height()
    write(form.moment.date.line, "09/11/2026")
    form.finish()
    assert "older than the version" in form.problem.text()
    assert form.moment.date.line.property("state") == "error"
    assert form.moment.date.line.hasFocus()
    write(form.moment.date.line, "11/11/2026")
    assert form.problem.text() == ""
    form.finish()
    assert "in the future" in form.problem.text()
    assert form.sizeHint().height() == height
    assert frame.notices == []
    assert page.workspace.plan.decisions == ()
    form.moment.set_now()
    form.finish()
    assert page.workspace.plan.decisions[-1].decided_at == "2026-11-10T09:00:00Z"


def test_a_typed_day_is_taken_as_a_whole_or_refused(page: ApprovalsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    put_up(page.workspace, LETTER)
    now_is(page, monkeypatch, dt.datetime(2026, 11, 16, 9, tzinfo=dt.UTC))
    page.paper_action.trigger()
    form = page.panels.panel.decision_form
    for words, expected in (("32/11/2026", "A date such as"), ("", "when it was decided")):
        write(form.moment.date.line, words)
        form.finish()
        assert expected in form.problem.text()
    write(form.moment.date.line, "12/11/2026")
    write(form.moment.time.line, "25:00")
    form.finish()
    assert "A time such as" in form.problem.text()
    assert page.workspace.plan.decisions == ()
    write(form.moment.time.line, "10:15")
    press(form.moment.time.line, Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert page.workspace.plan.decisions[-1].decided_at == "2026-11-12T09:15:00Z"


def test_nobody_is_assumed_to_have_signed_a_paper(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author", "Legal")
    page.paper_action.trigger()
    form = page.panels.panel.decision_form
    assert form.who.text() == ""
    form.finish()
    assert form.problem.text() == "Say who decided."
    assert form.who.hasFocus()
    assert page.workspace.plan.decisions[-1].step_role == "Legal"
    form.how.setCurrentIndex(HOWS.index(DecisionHow.SCREEN))
    assert form.who.text() == page.workspace.session.who
    assert form.problem.text() == ""
    form.how.setCurrentIndex(HOWS.index(DecisionHow.EMAIL))
    assert form.who.text() == ""


def test_who_decided_in_a_role_before_is_offered(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    put_up(page.workspace, MEETING)
    approve(page.workspace, LETTER, "Author", "Legal", "Sponsor")
    approve(page.workspace, MEETING, "Author", "Legal")
    choose(page, MEETING)
    page.paper_action.trigger()
    form = page.panels.panel.decision_form
    assert form.who.text() == ""
    decided = [d.who for d in page.workspace.plan.decisions if d.step_role == "Sponsor"]
    assert form.who.offered == decided != []


def test_the_delegate_of_the_day_of_signing_is_named(page: ApprovalsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    now_is(page, monkeypatch, dt.datetime(2026, 12, 2, 9, tzinfo=dt.UTC))
    page.refresh(page.kinds)
    choose(page, LETTER)
    page.paper_action.trigger()
    form = page.panels.panel.decision_form
    assert (form.who.text(), form.on_behalf_of.text()) == ("Jan", "")
    write(form.moment.date.line, "20/11/2026")
    assert (form.who.text(), form.on_behalf_of.text()) == ("Ewa", "Jan")
    write(form.who, "Piotr")
    write(form.moment.date.line, "02/12/2026")
    assert form.who.text() == "Piotr"


def test_who_will_be_recorded_is_not_said_twice(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author", "Legal")
    panel = page.panels.panel
    assert "will be recorded as" in words_in(panel)
    page.paper_action.trigger()
    assert "will be recorded as" not in words_in(panel)
    press(panel.decision_form, Qt.Key.Key_Escape)
    assert "will be recorded as" in words_in(panel)


def test_the_list_of_decisions_is_seen_whole_while_the_field_has_the_keyboard(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    page.paper_action.trigger()
    combo = page.panels.panel.decision_form.decision
    assert combo.hasFocus()
    combo.showPopup()
    QApplication.processEvents()
    view = combo.view()
    last = view.visualRect(view.model().index(combo.count() - 1, 0))
    assert last.bottom() < view.viewport().height()
    combo.hidePopup()


def test_a_recorded_decision_is_confirmed_until_something_else_is_done(page: ApprovalsPage, qtbot: QtBot) -> None:
    put_up(page.workspace, LETTER)
    bar = StatusBar(page.workspace)
    qtbot.addWidget(bar)
    bar.changed()
    assert "recorded" not in words_in(bar)
    approve(page.workspace, LETTER, "Author")
    bar.changed()
    assert "recorded: Author, approved" in words_in(bar)
    bar.changed()
    assert "recorded" not in words_in(bar)
    bar.stop()


def test_typing_finds_the_shown_decision_first(page: ApprovalsPage) -> None:
    """Not "approved with changes", which begins so too; a word more finds that."""
    put_up(page.workspace, LETTER)
    page.paper_action.trigger()
    form = page.panels.panel.decision_form
    for words, expected in (("approved", 0), ("approved w", 1), ("rej", 2), ("a", 0)):
        form.decision._since.invalidate()
        type_text(form.decision, words)
        assert form.decision.currentIndex() == expected


def test_another_decision_after_all_keeps_what_was_typed(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    page.paper_action.trigger()
    form = page.panels.panel.decision_form
    write(form.who, "Maria")
    form.comment.setPlainText("Figures")
    page.reject_action.trigger()
    assert (form.who.text(), form.comment.toPlainText()) == ("Maria", "Figures")
    form.finish()
    decision = page.workspace.plan.decisions[-1]
    assert (decision.who, decision.decision, decision.how) == ("Maria", DecisionType.REJECTED, DecisionHow.PAPER)


def test_revoking_is_about_its_own_step_alone_and_leaves_a_trace(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    panel = page.panels.panel
    assert panel._steps.isVisible()  # Legal or HR partner
    panel.revoke(page.workspace.plan.decisions[-1].step_id)
    assert "Decision of the step “Author”" in words_in(panel)
    assert not panel._steps.isVisible() and not panel._below.isVisible()
    press(panel.decision_form, Qt.Key.Key_Escape)
    assert panel._steps.isVisible()
    panel.revoke(page.workspace.plan.decisions[-1].step_id)
    panel.decision_form.comment.setPlainText("Wrong sheet")
    panel.decision_form.finish()
    page.panels.show_tab("steps")
    assert "The decision was revoked on 10/11/2026" in words_in(page.panels.steps)
    assert "Wrong sheet" in words_in(page.panels.steps)
