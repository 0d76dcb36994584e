"""The page Approvals over a real plan: queue, sheet, decisions, by keyboard and mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain.plan import Plan
from commplan.domain.records import Communication
from commplan.domain.words import DecisionHow, DecisionType, OccurrenceState, Status
from commplan.planning.selection import Selection
from commplan.planning.status import status_of
from commplan.services import records
from commplan.services.export_request import Arrangement
from commplan.ui.approvals.print_dialog import SheetsPrintDialog
from commplan.ui.pages.approvals import FINISHED, TO_DECIDE, ApprovalsPage
from tests.tampering import tamper_with
from tests.ui.approval_steps import choose, frame, page, press_link, renderer, words_in, workspace
from tests.ui.message_plans import (
    FAR,
    LATER,
    LETTER,
    MEETING,
    approve,
    dated,
    message_plan,
    put_up,
)
from tests.ui.workspaces import Frame, press

__all__ = ["frame", "page", "renderer", "workspace"]

BODY = "Dear all,\n\nwe start on {{ date|long_date }}."


@pytest.fixture
def plan() -> Plan:
    return message_plan(body=BODY)


def titles(page: ApprovalsPage) -> list[str]:
    model = page.queue.list.model()
    return [str(model.index(n, 0).data()).split(",")[0] for n in range(model.rowCount())]


def status(page: ApprovalsPage, title: str) -> Status:
    return status_of(page.workspace.plan, dated(page.workspace, title))


def button(page: ApprovalsPage, words: str) -> QPushButton:
    QApplication.processEvents()  # new buttons are shown once control is back in the event loop
    found = page.panels.panel.findChildren(QPushButton)
    return next(b for b in found if b.accessibleName() == words and b.isVisible())


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_rows_stand_under_the_headings_of_their_groups(page: ApprovalsPage) -> None:
    assert titles(page) == ["Overdue", LETTER, "By Friday 13 November 2026", MEETING, "Later", LATER]
    assert page.segment.findChildren(QPushButton)[0].text() == "To decide 3"


def test_the_first_row_is_chosen_and_its_sheet_is_drawn(qtbot: QtBot, page: ApprovalsPage) -> None:
    qtbot.waitUntil(lambda: page.panels.sheet.view.pages is not None, timeout=20_000)
    pages = page.panels.sheet.view.pages
    assert pages is not None
    assert LETTER in pages.words(0)
    assert "17 November 2026" in pages.words(0)
    assert "Po polsku" in "".join(pages.words(n) for n in range(len(pages)))


def test_arrow_keys_pass_over_headings_and_select_in_the_window(page: ApprovalsPage) -> None:
    press(page.queue.list, Qt.Key.Key_Down)
    item = page.workspace.current.item
    assert item is not None
    assert item.id == dated(page.workspace, MEETING).communication_id
    press(page.queue.list, Qt.Key.Key_End)
    assert page.work is not None
    assert page.work.state.dated.title == LATER
    press(page.queue.list, Qt.Key.Key_Home)
    assert page.work.state.dated.title == LETTER


def test_enter_puts_up_and_enter_approves(qtbot: QtBot, page: ApprovalsPage) -> None:
    press(page.queue.list, Qt.Key.Key_Return)
    assert button(page, "Put up for approval").hasFocus()
    press(button(page, "Put up for approval"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: status(page, LETTER) == Status.IN_APPROVAL, timeout=20_000)
    assert page.queue.list.hasFocus()
    press(page.queue.list, Qt.Key.Key_Return)
    press(button(page, "Approve"), Qt.Key.Key_Return)
    decision = page.workspace.plan.decisions[-1]
    assert (decision.step_role, decision.who, decision.how) == ("Author", "Anna", DecisionHow.SCREEN)


def test_the_texts_are_frozen_in_all_languages(qtbot: QtBot, page: ApprovalsPage) -> None:
    page.put_up_action.trigger()
    qtbot.waitUntil(lambda: bool(page.workspace.plan.versions), timeout=20_000)
    content = page.workspace.plan.versions[-1].content
    assert "we start on 17 November 2026." in content
    assert "Po polsku" in content


def test_a_variable_without_a_value_is_listed_and_nothing_is_put_up(
    qtbot: QtBot, frame: Frame, page: ApprovalsPage
) -> None:
    template = next(t for t in page.workspace.plan.records() if t.kind == "message_template")
    records.update(page.workspace.session, template, body="{{ vision }} {{ nonsense }}")
    page.put_up_action.trigger()
    qtbot.waitUntil(page.panels.unresolved.isVisible, timeout=20_000)
    words = " ".join(label.text() for label in page.panels.unresolved.findChildren(QWidget) if hasattr(label, "text"))
    assert "vision, nonsense" in words
    shown = page.panels.unresolved
    assert shown._words.width() > shown.width() * 0.8  # beside its picture it has all the room
    assert page.workspace.plan.versions == ()


def test_the_last_approval_takes_it_out_of_the_queue_and_says_so(frame: Frame, page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author", "Legal", "HR partner")
    page.approve_action.trigger()
    assert status(page, LETTER) == Status.APPROVED
    assert frame.notices == [f"“{LETTER}” is approved by all steps."]
    assert LETTER not in titles(page)
    assert page.work is not None
    assert page.work.state.dated.title == LATER
    page.show_segment(FINISHED)
    assert titles(page) == ["Approved", LETTER]


def test_steps_side_by_side_are_chosen_from(qtbot: QtBot, page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    combo = page.panels.panel._steps
    assert [combo.itemText(n) for n in range(combo.count())] == ["Step 2a: Legal", "Step 2b: HR partner"]
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    page.approve_action.trigger()
    assert page.workspace.plan.decisions[-1].step_role == "HR partner"


def test_a_rejection_needs_a_comment(qtbot: QtBot, frame: Frame, page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    click(qtbot, button(page, "Reject…"))
    form = page.panels.panel.decision_form
    assert form.comment.hasFocus()
    click(qtbot, form.do_button)
    assert form.problem.text() == "Say why it is rejected."
    assert form.problem.isVisible()
    assert form.comment.property("state") == "error"
    assert form.comment.hasFocus()
    assert frame.notices == []
    assert page.workspace.plan.decisions == ()
    form.comment.setPlainText("The figures are not final.")
    assert form.problem.text() == ""
    press(form.comment, Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert status(page, LETTER) == Status.REJECTED
    assert page.workspace.plan.decisions[-1].comment == "The figures are not final."


def test_a_decision_on_paper_keeps_who_and_on_whose_behalf(qtbot: QtBot, page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    click(qtbot, button(page, "From paper…"))
    form = page.panels.panel.decision_form
    form.who.clear()
    form.who.textEdited.emit("Ewa")
    form.who.setText("Ewa")
    click(qtbot, form.do_button)
    decision = page.workspace.plan.decisions[-1]
    assert (decision.who, decision.on_behalf_of, decision.how) == ("Ewa", "Jan", DecisionHow.PAPER)


def test_esc_closes_the_form_and_then_leads_back_to_the_queue(qtbot: QtBot, page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    click(qtbot, button(page, "With changes…"))
    press(page.panels.panel.decision_form, Qt.Key.Key_Escape)
    assert button(page, "Approve").hasFocus()
    press(button(page, "Approve"), Qt.Key.Key_Escape)
    assert page.queue.list.hasFocus()
    assert page.workspace.plan.decisions == ()


def test_a_decision_is_revoked_with_its_reason(qtbot: QtBot, page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    step_id = page.workspace.plan.decisions[-1].step_id
    page.panels.steps.revoke_wanted.emit(step_id)
    form = page.panels.panel.decision_form
    form.comment.setPlainText("Wrong sheet")
    click(qtbot, form.do_button)
    assert page.workspace.plan.decisions[-1].decision == DecisionType.REVOKED
    assert page.work is not None
    assert [s.step.role for s in page.work.state.open_steps] == ["Author"]


def test_a_second_version_asks_what_is_new(qtbot: QtBot, page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    communication = page.workspace.plan.find("communication", dated(page.workspace, LETTER).communication_id)
    assert communication is not None
    records.update(page.workspace.session, communication, call_to_action="Come!")
    click(qtbot, button(page, "Put up version 2…"))
    page.panels.panel.put_up_form.note.setText("Call to action added")
    press(page.panels.panel.put_up_form.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.workspace.plan.versions) == 2, timeout=20_000)
    assert page.workspace.plan.versions[-1].note == "Call to action added"


def test_cancelling_needs_a_reason_and_can_be_undone(qtbot: QtBot, frame: Frame, page: ApprovalsPage) -> None:
    page.panels.panel.ask_state(OccurrenceState.CANCELLED)
    form = page.panels.panel.reason_form
    click(qtbot, form.do_button)
    assert "Say why" in frame.notices[-1]
    form.line.setText("No budget")
    click(qtbot, form.do_button)
    assert status(page, LETTER) == Status.CANCELLED
    assert LETTER not in titles(page)
    page.workspace.session.undo()
    assert status(page, LETTER) == Status.PLANNED


def test_an_unapproved_date_is_marked_as_sent_with_the_reason(page: ApprovalsPage) -> None:
    page.sent_action.trigger()
    form = page.panels.panel.reason_form
    assert form.isVisible()
    assert dated(page.workspace, LETTER).occurrence is None
    form.line.setText("The board could not wait")
    press(form.line, Qt.Key.Key_Return)
    occurrence = dated(page.workspace, LETTER).occurrence
    assert occurrence is not None
    assert (occurrence.state, occurrence.reason) == (OccurrenceState.SENT, "The board could not wait")


def test_an_approved_date_is_marked_as_sent_at_once(page: ApprovalsPage) -> None:
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author", "Legal", "HR partner", "Sponsor")
    choose(page, LETTER)
    page.sent_action.trigger()
    occurrence = dated(page.workspace, LETTER).occurrence
    assert occurrence is not None
    assert (occurrence.state, occurrence.sent_by) == (OccurrenceState.SENT, "Officer")


def test_the_shared_filter_holds_here_too(page: ApprovalsPage) -> None:
    page.workspace.selection.set(Selection(words="town"))
    assert titles(page) == ["By Friday 13 November 2026", MEETING]


def test_a_date_selected_elsewhere_is_shown_in_its_segment(page: ApprovalsPage) -> None:
    put_up(page.workspace, LATER)
    approve(page.workspace, LATER, "Author", "Legal", "HR partner", "Sponsor")
    choose(page, LATER)
    assert page.segment.value == FINISHED
    choose(page, FAR)
    assert page.segment.value == TO_DECIDE
    assert page.work is not None
    assert page.work.state.dated.title == FAR


def test_a_finished_date_selected_elsewhere_is_shown_whatever_the_filter_excludes(page: ApprovalsPage) -> None:
    put_up(page.workspace, LATER)
    approve(page.workspace, LATER, "Author", "Legal", "HR partner", "Sponsor")
    page.workspace.selection.set(Selection(words="town"))
    choose(page, LATER)
    assert (page.segment.value, page.work and page.work.state.dated.title) == (FINISHED, LATER)


def test_an_empty_queue_says_so(page: ApprovalsPage) -> None:
    selection = page.workspace.selection
    selection.set(Selection(words="nothing like it"))
    assert page.panels.work is None
    assert not page.queue.isVisible()
    assert not page.print_action.isEnabled()
    assert "The filter hides 3 approval(s)." in words_in(page.nothing)
    press_link(page.nothing, "Clear the filter")
    assert selection.value == Selection()
    assert page.queue.isVisible()
    page.show_segment(FINISHED)
    assert "will stand here" in words_in(page.nothing)


def test_without_any_approval_path_it_says_where_one_is_chosen(page: ApprovalsPage) -> None:
    session = page.workspace.session
    for communication in list(page.workspace.plan.table(Communication).values()):
        records.update(session, communication, approval_path_id="")
    assert "once it has an approval path" in words_in(page.nothing)
    wanted: list[str] = []
    page.workspace.page_wanted.connect(wanted.append)
    press_link(page.nothing, "Go to the plan")
    assert wanted == ["plan"]


def test_the_sheet_speaks_another_language_than_the_screen(qtbot: QtBot, page: ApprovalsPage) -> None:
    combo = page.panels.sheet.language
    combo.setCurrentIndex(combo.findData("pl"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(
        lambda: page.panels.sheet.view.pages is not None and "listopada" in page.panels.sheet.view.pages.words(0),
        timeout=20_000,
    )


def test_the_sheet_is_as_wide_as_the_view_at_every_pixel_ratio(qtbot: QtBot, page: ApprovalsPage) -> None:
    view = page.panels.sheet.view
    qtbot.waitUntil(lambda: view.pages is not None, timeout=20_000)
    paper = view.widget()
    assert paper is not None
    assert paper.width() == view.viewport().width()
    view.zoom(2.0)
    assert paper.width() == 2 * view.viewport().width()
    view.zoom(1.0)
    assert paper.width() == view.viewport().width()
    image = QImage(2 * paper.width(), 400, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    paper.render(image)
    shades = {image.pixelColor(x, y).lightness() for x in range(0, image.width(), 3) for y in range(100, 400, 3)}
    assert min(shades) < 60 < max(shades)


def test_pages_are_gone_through(qtbot: QtBot, page: ApprovalsPage) -> None:
    view = page.panels.sheet.view
    qtbot.waitUntil(lambda: view.pages is not None, timeout=20_000)
    view.go(1)
    assert view.page == 1
    assert page.panels.sheet.counter.text() == "2 of 2"
    view.go(-1)
    assert view.page == 0


def test_a_broken_chain_is_shown(qtbot: QtBot, page: ApprovalsPage) -> None:
    assert page.panels.head.chain.text() == "Chain of decisions is being checked…"
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    tamper_with(page.workspace.session.path, "UPDATE decision SET who = 'Somebody else' WHERE number = 1")
    with qtbot.waitSignal(page.workspace.chain.found):
        page.workspace.chain.look()
    assert page.panels.head.chain.text() == "Chain of decisions broken in 1 place(s)"


def printing(qtbot: QtBot, page: ApprovalsPage, action: QAction) -> SheetsPrintDialog:
    action.trigger()
    (found,) = page.window().findChildren(SheetsPrintDialog)
    qtbot.waitUntil(found.preview.print_button.isEnabled, timeout=20_000)
    return found


def choose_arrangement(qtbot: QtBot, opened: SheetsPrintDialog, arrangement: Arrangement) -> str:
    """What the papers say then."""
    combo = opened.choices.arrangement_choice
    combo.setCurrentIndex(combo.findData(arrangement))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: bool(opened.preview.print_button.isEnabled() or opened.preview.problem.text()))
    pages = opened.preview.sheets.pages
    assert pages is not None
    return " ".join(pages.words(n) for n in range(len(pages)))


def test_sheets_are_put_together_as_for_the_export_and_seen_before_they_are_printed(
    qtbot: QtBot, page: ApprovalsPage
) -> None:
    put_up(page.workspace, LETTER)
    opened = printing(qtbot, page, page.print_all_action)
    assert f"{len(page.rows)} date(s) of the list" in words_in(opened)
    by_approver = choose_arrangement(qtbot, opened, Arrangement.PER_APPROVER)
    assert "Decisions asked for" in by_approver
    assert LETTER in by_approver
    assert LATER not in by_approver
    assert "Decisions with one signature" in choose_arrangement(qtbot, opened, Arrangement.SUMMARY)


def test_where_nobody_is_asked_yet_there_is_no_paper_for_an_approver(qtbot: QtBot, page: ApprovalsPage) -> None:
    opened = printing(qtbot, page, page.print_action)
    assert "1 date(s) of the list" in words_in(opened)
    choose_arrangement(qtbot, opened, Arrangement.SUMMARY)
    assert opened.preview.problem.text() == "Nobody has anything to decide now in this selection."
    assert not opened.preview.print_button.isEnabled()


def test_sheets_are_printed(
    qtbot: QtBot, frame: Frame, page: ApprovalsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "sheets.pdf"

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    opened = printing(qtbot, page, page.print_all_action)
    opened.preview.print_button.click()
    qtbot.waitUntil(lambda: bool(frame.notices), timeout=20_000)
    assert "were sent to the printer" in frame.notices[-1]
    assert target.read_bytes().startswith(b"%PDF")


def test_a_template_that_cannot_be_read_is_explained_in_place_of_the_sheet(qtbot: QtBot, page: ApprovalsPage) -> None:
    template = next(t for t in page.workspace.plan.records() if t.kind == "message_template")
    records.update(page.workspace.session, template, body="{{ date")
    qtbot.waitUntil(page.panels.sheet.problem.isVisible, timeout=20_000)
    assert "can’t be read" in page.panels.sheet.problem.text()
