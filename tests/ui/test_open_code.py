"""From a code on paper to the form for its decision."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from commplan.documents.codes import sheet_number, typed_code
from commplan.domain.records import Communication
from commplan.planning.schedule import Dated
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.services.approvals import ApprovalRequest, start_approval
from commplan.services.printed_codes import find_printed
from commplan.ui.approvals.open_code import OpenCodeDialog, open_by_code, show_printed
from commplan.ui.current import Item
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.approvals import ApprovalsPage
from commplan.ui.palette.palette import Palette
from commplan.ui.workspace import Workspace


def put_up(workspace: Workspace, text: str = "Text") -> Dated:
    """The first letter after the day of the tests, put up for approval."""
    dated = next(d for d in workspace.schedule.between(workspace.today, workspace.plan.info.end) if d.title == "Letter")
    texts = {"en": {"subject": "S", "body": text}}
    start_approval(workspace.session, ApprovalRequest(dated=dated, texts=texts, author="A"))
    found = workspace.schedule.find(*dated.key)
    assert found is not None and found.occurrence is not None
    return found


def code_of(workspace: Workspace, dated: Dated, version: int = 0) -> str:
    assert dated.occurrence is not None
    found = workspace.plan.versions_by_occurrence[dated.occurrence.id][version]
    return typed_code(sheet_number(dated.communication_id, dated.original), found.number, found.fingerprint)


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot) -> OpenCodeDialog:
    dialog = OpenCodeDialog(workspace, None)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    return dialog


def test_a_scanner_that_ends_with_enter_opens_the_date(
    workspace: Workspace, dialog: OpenCodeDialog, qtbot: QtBot
) -> None:
    dated = put_up(workspace)
    with qtbot.waitSignal(dialog.found) as found:
        qtbot.keyClicks(dialog.line, code_of(workspace, dated).lower())
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert found.args[0].dated == dated
    assert not dialog.isVisible()


def test_what_is_found_is_said_before_it_is_opened(workspace: Workspace, dialog: OpenCodeDialog) -> None:
    dated = put_up(workspace)
    dialog.line.setText(code_of(workspace, dated))
    assert "Letter" in dialog.answer.text() and dialog.open_button.isEnabled()
    assert not dialog.warning.isVisible()
    assert "Letter" in dialog.line.accessibleDescription()


def test_a_sheet_of_an_older_version_is_pointed_out(workspace: Workspace, dialog: OpenCodeDialog) -> None:
    letter = workspace.plan.get(Communication, put_up(workspace, "one").communication_id)
    records.update(workspace.session, letter, call_to_action="Come")
    dated = put_up(workspace, "two")
    dialog.line.setText(code_of(workspace, dated, version=0))
    assert "is version 1 of “Letter”; the newest is version 2" in dialog.warning.text() and dialog.warning.isVisible()
    assert "Changed since: Call to action, text of the message." in dialog.warning.text()
    assert dialog.open_button.isEnabled() and dialog.open_button.text() == "Open the item"
    assert not dialog.difference.isVisible()
    dialog.link.click()
    assert dialog.difference.isVisible() and not dialog.link.isVisible()
    assert "Come" in " ".join(part.text() for part in dialog.difference.findChildren(QLabel))
    dialog.line.setText(code_of(workspace, dated, version=1))
    assert dialog.open_button.text() == "Open" and not dialog.warning.isVisible() and not dialog.difference.isVisible()


@pytest.mark.parametrize("words", ["", "12", "AAAAA", "2026-1117-AAAAA V1", "blah"])
def test_nothing_is_opened_for_what_is_no_code(dialog: OpenCodeDialog, words: str, qtbot: QtBot) -> None:
    dialog.line.setText(words)
    assert not dialog.open_button.isEnabled()
    assert bool(dialog.answer.text()) == bool(words)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_from_any_page_the_code_leads_to_the_form_for_a_decision_on_paper(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    view = open_window.view
    assert view is not None
    dated = put_up(view.workspace)
    view.show_page("plan")
    open_by_code(view, open_window)
    (dialog,) = open_window.findChildren(OpenCodeDialog)
    dialog.line.setText(code_of(view.workspace, dated))
    dialog.accept()
    page = view.pages.page
    assert isinstance(page, ApprovalsPage)
    assert page.work is not None and page.work.date_key == dated.key
    qtbot.waitUntil(page.panels.panel.decision_form.isVisible)


def test_a_code_opens_its_date_alone_while_several_rows_are_chosen(open_window: MainWindow, qtbot: QtBot) -> None:
    view = open_window.view
    assert view is not None
    dated = put_up(view.workspace)
    second = next(d for d in view.workspace.schedule.whole_plan() if d.title == "Letter" and d.date > dated.date)
    texts = {"en": {"subject": "S", "body": "Text"}}
    start_approval(view.workspace.session, ApprovalRequest(dated=second, texts=texts, author="A"))
    view.workspace.go_to("approvals", Item.of(dated))
    page = view.pages.page
    assert isinstance(page, ApprovalsPage)
    page.queue.list.selectAll()
    assert len(page.chosen_rows) > 1
    show_printed(view, find_printed(view.workspace.schedule, code_of(view.workspace, dated)))
    assert [row.date_key for row in page.chosen_rows] == [dated.key]
    qtbot.waitUntil(page.panels.panel.decision_form.isVisible)


@pytest.mark.parametrize("words", ["town", "nothing has these words"])
def test_what_a_code_opened_goes_with_the_next_filter_and_comes_back_by_its_code(
    open_window: MainWindow, words: str
) -> None:
    view = open_window.view
    assert view is not None
    dated = put_up(view.workspace)

    def open_it() -> None:
        open_by_code(view, open_window)
        dialog = open_window.findChildren(OpenCodeDialog)[-1]
        dialog.line.setText(code_of(view.workspace, dated))
        dialog.accept()

    open_it()
    page = view.pages.page
    assert isinstance(page, ApprovalsPage)
    view.workspace.selection.set(Selection(words=words))
    assert page.work is None or page.work.date_key != dated.key
    assert dated.key not in [row.date_key for row in page.rows]
    open_it()
    assert page.work is not None and page.work.date_key == dated.key


@pytest.mark.parametrize("paper", ["older", "misread", "missing", "changed"])
def test_a_paper_of_another_version_never_opens_the_form(open_window: MainWindow, paper: str) -> None:
    view = open_window.view
    assert view is not None
    workspace = view.workspace
    dated = put_up(workspace, "one")
    code = code_of(workspace, dated)
    if paper in ("older", "changed"):
        letter = workspace.plan.get(Communication, dated.communication_id)
        records.update(workspace.session, letter, call_to_action="Come")
    if paper == "older":
        dated = put_up(workspace, "two")
    code = {"misread": code[:-8] + "AAAAAAAA", "missing": code.replace(" V1 ", " V7 ")}.get(paper, code)
    open_by_code(view, open_window)
    (dialog,) = open_window.findChildren(OpenCodeDialog)
    dialog.line.setText(code)
    assert dialog.warning.text()
    dialog.accept()
    page = view.pages.page
    assert isinstance(page, ApprovalsPage)
    assert page.work is not None and page.work.date_key == dated.key
    assert page.panels.versions.isVisible() and not page.panels.panel.decision_form.isVisible()


@pytest.mark.parametrize("short", ["whole", "number", "item"])
def test_search_or_do_knows_the_code_too(open_window: MainWindow, qtbot: QtBot, short: str) -> None:
    view = open_window.view
    assert view is not None
    dated = put_up(view.workspace)
    whole = code_of(view.workspace, dated)
    code = {"whole": whole, "number": whole.split()[0], "item": whole.split()[0][-5:].lower()}[short]
    QTest.keyClick(open_window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (palette,) = open_window.findChildren(Palette)
    palette.search.setText(code)
    assert palette._model.lines[0].title == "Letter"
    assert whole.split()[0] in palette._model.lines[0].target.words
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    page = view.pages.page
    assert isinstance(page, ApprovalsPage)
    assert page.work is not None and page.work.date_key == dated.key
    qtbot.waitUntil(page.panels.panel.decision_form.isVisible)
