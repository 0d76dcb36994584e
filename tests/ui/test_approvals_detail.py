"""The side of the page Approvals: steps in words, versions with what changed, files, proof of decisions."""

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from commplan.domain.records import ApprovalPath, Communication
from commplan.domain.words import DecisionHow, DecisionType, NoAnswer, Status
from commplan.planning.approvals import approval_state
from commplan.planning.status import status_of
from commplan.planning.text_diff import changed_spans
from commplan.services import records
from commplan.services.approvals import DecisionRecord, decide
from commplan.ui.approvals.difference_view import _shortened, plain
from commplan.ui.approvals.words import row_words
from commplan.ui.pages.approvals import ApprovalsPage
from commplan.ui.widgets.approval_line import ApprovalLine, nodes_of
from commplan.ui.widgets.status import ABSTAINED, APPROVED_BEFORE
from tests.ui.approval_steps import choose, drop, frame, page, plan, press_link, renderer, words_in, workspace
from tests.ui.message_plans import LETTER, approve, dated, put_up
from tests.ui.workspaces import Frame, press

__all__ = ["frame", "page", "plan", "renderer", "workspace"]


def steps(page: ApprovalsPage) -> str:
    page.panels.show_tab("steps")
    return words_in(page.panels.steps)


def change(page: ApprovalsPage, **values: object) -> None:
    communication = page.workspace.plan.get(Communication, dated(page.workspace, LETTER).communication_id)
    records.update(page.workspace.session, communication, **values)


# --- steps


def test_steps_say_who_is_asked_by_when_and_what_is_not_needed(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    said = steps(page)
    assert "Step 1: Author" in said
    assert "approved\nAnna · 10/11/2026 10:00 · on screen" in said
    assert "Asked: Ewa on behalf of Jan" in said
    assert "Optional: nobody has to wait for it." in said
    assert "Asked: whoever is “Sponsor”, nobody is named" in said
    assert "Its turn has not come yet." in said
    assert "Board\nNot needed: risk is not high." in said


def test_what_becomes_of_no_answer_is_said(page: ApprovalsPage) -> None:
    path = next(p for p in page.workspace.plan.table(ApprovalPath).values() if p.name == "Standard")
    records.update(
        page.workspace.session, path, no_answer=NoAnswer.ESCALATE, escalate_to="Management board", remind_before=3
    )
    put_up(page.workspace, LETTER)
    said = steps(page)
    assert "No answer in time: passed on to Management board." in said
    assert "To be reminded on" in said and "A reminder has been due" not in said  # it was put up today
    page.arrange("person")
    assert page.queue.list.model().index(0, 0).data().startswith("Management board")


def abstain(page: ApprovalsPage, role: str) -> None:
    about = dated(page.workspace, LETTER)
    state = approval_state(page.workspace.plan, page.workspace.schedule, about, page.workspace.today)
    assert state is not None
    step = next(step.step for step in state.steps if step.step.role == role)
    record = DecisionRecord(dated=about, step_id=step.id, decision=DecisionType.ABSTAINED, who=role)
    decide(page.workspace.session, record)


def test_who_abstained_has_a_mark_of_their_own_and_the_next_decides(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    abstain(page, "Author")
    assert "no longer needed" not in steps(page)
    assert page.work is not None
    drawn = [node.state for stage in nodes_of(page.work.state.steps) for node in stage]
    assert drawn[0] == ABSTAINED and Status.APPROVED not in drawn
    (line,) = page.panels.steps.findChildren(ApprovalLine)
    assert "Author: abstained" in line.accessibleName() and "⊖ Author: abstained" in line.toolTip()
    assert page.panels.panel.can_approve and "decided by Ewa" in words_in(page.panels.panel)


def test_where_all_abstained_somebody_must_still_decide_and_can(qtbot: QtBot, page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author", "Legal")
    abstain(page, "Sponsor")
    assert "Everybody abstained: somebody must still decide." in steps(page)
    panel = page.panels.panel
    assert "Everybody abstained: somebody must still decide.\ndue" in words_in(panel)
    assert panel.can_approve
    assert page.work is not None
    assert nodes_of(page.work.state.steps)[-1][0].state == Status.IN_APPROVAL
    panel.approve()
    assert page.workspace.plan.decisions[-1].decision == DecisionType.APPROVED
    assert status_of(page.workspace.plan, dated(page.workspace, LETTER)) == Status.APPROVED


def test_decisions_about_an_older_version_are_marked_as_such(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    change(page, call_to_action="Come")
    said = steps(page)
    assert "approved (version 1)" in said
    assert "Decided about version 1, before the message was changed." in said
    assert page.work is not None
    assert nodes_of(page.work.state.steps)[0][0].state == APPROVED_BEFORE
    (line,) = page.panels.steps.findChildren(ApprovalLine)
    assert "(✓) Author: approved (version 1)" in line.toolTip()
    assert not line.accessibleName().startswith("✓ Author")
    assert "1 of 4 decided about version 1" in row_words(page.work, page.workspace)


def test_a_decision_is_revoked_from_its_step(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    steps(page)
    press_link(page.panels.steps, "Revoke")
    form = page.panels.panel.decision_form
    assert form.comment.hasFocus()
    form.comment.setPlainText("Wrong sheet")
    press(form.comment, Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert page.workspace.plan.decisions[-1].decision == DecisionType.REVOKED


def test_held_arrow_keys_leave_the_steps_behind_only_for_a_moment(qtbot: QtBot, page: ApprovalsPage) -> None:
    page.panels.show_tab("steps")
    put_up(page.workspace, LETTER)
    assert "Asked: Anna" in words_in(page.panels.steps)
    approve(page.workspace, LETTER, "Author")
    for _ in range(4):
        press(page.queue.list, Qt.Key.Key_Down)
        press(page.queue.list, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: "approved\nAnna" in words_in(page.panels.steps))


# --- versions


def test_versions_are_listed_with_their_decisions_and_what_changed(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    change(page, call_to_action="Come at nine")
    put_up(page.workspace, LETTER)
    page.panels.show_tab("versions")
    said = words_in(page.panels.versions)
    assert said.index("Version 2") < said.index("Version 1") < said.index("Author: approved")
    assert page.panels.head.tabs._group.button(2).text() == "Versions 2"
    press_link(page.panels.versions, "What changed since version 1")
    assert "−–\n+Come at nine" in words_in(page.panels.versions)
    press_link(page.panels.versions, "What changed since version 1")
    assert "Come at nine" not in words_in(page.panels.versions)


def test_what_changed_since_the_last_version_is_shown(qtbot: QtBot, page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    change(page, call_to_action="<b>Come</b> at nine")
    choose(page, LETTER)
    page.panels.show_tab("versions")
    qtbot.waitUntil(lambda: "+<b>Come</b> at nine" in words_in(page.panels.versions), timeout=20_000)
    shown = [label.text() for label in page.panels.versions.findChildren(QLabel)]
    marked = next(words for words in shown if "at nine" in words)
    assert "&lt;b&gt;" in marked  # what people write is never markup
    assert "underline" in marked
    assert "line-through" in marked


def test_long_passages_that_stayed_are_left_out_of_a_difference() -> None:
    long = "word " * 100
    spans = [*_shortened(changed_spans(f"{long}nine {long}", f"{long}ten {long}"))]
    assert [plain(span) for span in spans][1:3] == ["−nine", "+ten"]
    assert len(spans[0].text) < 120
    assert spans[0].text.startswith(" … ")
    assert spans[-1].text.endswith(" … ")
    long = "letters " * 60
    spans = [*_shortened(changed_spans(f"{long}nine {long}", f"{long}ten {long}"))]
    assert {*spans[0].text.split(), *spans[-1].text.split()} == {"letters", "…"}  # no word is cut through


# --- files


def test_a_dropped_file_is_attached_and_asks_for_approval_again(
    qtbot: QtBot, page: ApprovalsPage, tmp_path: Path
) -> None:
    put_up(page.workspace, LETTER)
    choose(page, LETTER)
    page.panels.show_tab("files")
    file = tmp_path / "Annex.pdf"
    file.write_bytes(b"%PDF" * 500)
    assert drop(page.panels.files, file)
    qtbot.waitUntil(lambda: "Annex.pdf" in words_in(page.panels.files), timeout=20_000)
    assert "2.0 kB · fingerprint" in words_in(page.panels.files)
    assert page.panels.head.tabs._group.button(3).text() == "Files 1"
    assert status_of(page.workspace.plan, dated(page.workspace, LETTER)) == Status.APPROVE_AGAIN
    page.workspace.session.undo()
    assert status_of(page.workspace.plan, dated(page.workspace, LETTER)) == Status.IN_APPROVAL
    assert "Annex.pdf" not in words_in(page.panels.files)


def test_what_is_no_file_is_not_taken(page: ApprovalsPage, tmp_path: Path) -> None:
    page.panels.show_tab("files")
    assert not drop(page.panels.files, tmp_path)


def test_files_are_opened_as_copies_and_programs_only_saved(
    qtbot: QtBot, page: ApprovalsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def keep(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", keep)
    target = tmp_path / "saved.exe"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    for name in ("scan.pdf", "tool.exe"):
        (tmp_path / name).write_bytes(name.encode())
    page.panels.show_tab("files")
    page.panels.files.add([tmp_path / "scan.pdf", tmp_path / "tool.exe"])
    qtbot.waitUntil(lambda: "tool.exe" in words_in(page.panels.files), timeout=20_000)
    files = page.workspace.plan.attachments_by_occurrence[dated(page.workspace, LETTER).occurrence.id]  # type: ignore[union-attr]
    for file in files:
        page.copies.open(file.name, file.sha256, page)
    assert [path.name for path in opened] == ["scan.pdf"]
    assert opened[0].read_bytes() == b"scan.pdf"
    assert opened[0].parent != tmp_path
    assert target.read_bytes() == b"tool.exe"
    page.copies.close()
    assert not opened[0].exists()


def test_of_a_large_file_only_the_fingerprint_is_kept_and_that_is_said(
    qtbot: QtBot, page: ApprovalsPage, tmp_path: Path
) -> None:
    file = tmp_path / "film.mp4"
    file.write_bytes(b"x" * 5_000_001)
    page.panels.show_tab("files")
    page.panels.files.add([file])
    qtbot.waitUntil(lambda: "film.mp4" in words_in(page.panels.files), timeout=20_000)
    said = words_in(page.panels.files)
    assert "Too large to be kept" in said
    assert "Open" not in said.splitlines()
    press_link(page.panels.files, "Remove")
    assert "film.mp4" not in words_in(page.panels.files)


def test_a_file_that_cannot_be_read_is_said(qtbot: QtBot, page: ApprovalsPage, frame: Frame, tmp_path: Path) -> None:
    page.panels.files.show_state(page.work.state)  # type: ignore[union-attr]
    page.panels.files.add([tmp_path / "gone.pdf"])
    qtbot.waitUntil(lambda: bool(frame.notices), timeout=20_000)
    assert "gone.pdf" in frame.notices[-1]


# --- proof


def test_a_dropped_mail_proves_a_decision_taken_by_mail(
    qtbot: QtBot, page: ApprovalsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_up(page.workspace, LETTER)
    mail = tmp_path / "Re Letter.eml"
    mail.write_bytes(b"From: jan@example.org\n\nAgreed")
    page.paper_action.trigger()
    form = page.panels.panel.decision_form
    assert drop(form, mail)
    qtbot.waitUntil(lambda: form.evidence.evidence is not None, timeout=20_000)
    form.finish()
    decision = page.workspace.plan.decisions[-1]
    assert (decision.how, decision.evidence_name) == (DecisionHow.EMAIL, "Re Letter.eml")
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.fileName()) or True)
    steps(page)
    press_link(page.panels.steps, "Open “Re Letter.eml”")
    assert opened == ["Re Letter.eml"]


def test_a_read_only_plan_offers_nothing_to_do(page: ApprovalsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    put_up(page.workspace, LETTER)
    monkeypatch.setattr(type(page.workspace.session), "read_only", property(lambda _: True))
    page.refresh(page.kinds)
    page.panels.panel.show_work(dataclasses.replace(page.work, form=page.work.form))  # type: ignore[type-var, union-attr]
    assert not page.approve_action.isEnabled()
    assert not page.attach_action.isEnabled()
    page.panels.show_tab("files")
    assert "Attach files" not in words_in(page.panels.files)


def test_where_it_was_passed_on_one_key_decides_in_nobodys_name(page: ApprovalsPage) -> None:
    """Of the role that it passed to no name is known: the form asks, and a key pressed twice does not answer."""
    path = next(p for p in page.workspace.plan.table(ApprovalPath).values() if p.name == "Standard")
    records.update(page.workspace.session, path, no_answer=NoAnswer.ESCALATE, escalate_to="Management board")
    put_up(page.workspace, LETTER)
    panel = page.panels.panel
    assert "passed on to Management board: you are asked who decides" in words_in(panel)
    page.approve_action.trigger()
    form = panel.decision_form
    assert form.isVisible() and page.workspace.plan.decisions == ()
    assert (form.who.text(), form.on_behalf_of.text()) == (page.workspace.session.who, "Management board")
    panel._resting.setInterval(60_000)
    panel.rest()
    form.finish()
    assert page.workspace.plan.decisions == ()
    panel._resting.stop()
    form.who.setText("Maria")
    form.finish()
    (decision,) = page.workspace.plan.decisions
    assert (decision.who, decision.on_behalf_of, decision.step_role) == ("Maria", "Management board", "Author")


def test_one_key_of_a_delegate_says_for_whom(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    panel = page.panels.panel
    assert "decided by Ewa on behalf of Jan" in words_in(panel)
    assert "approved by Ewa on behalf of Jan, on screen" in panel.buttons.buttons[0].toolTip()
    panel.approve()
    decision = page.workspace.plan.decisions[-1]
    assert (decision.who, decision.on_behalf_of) == ("Ewa", "Jan")
