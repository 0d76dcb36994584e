"""Writing to approvers: who is seen, chosen, written; nothing over a file unasked; the text is changed in the plan."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from commplan.domain.records import MessageTemplate
from commplan.planning.letters import LetterKind
from commplan.services import letters as service
from commplan.ui.approvals.letters_dialog import LettersDialog
from commplan.ui.settings import EXPORT_FOLDER
from commplan.ui.workspace import Workspace
from tests.ui.approval_steps import words_in
from tests.ui.letter_plans import asked_plan
from tests.ui.workspaces import open_workspace


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with open_workspace(tmp_path, asked_plan(email="anna@example.com")) as opened:
        opened.settings.set(EXPORT_FOLDER, str(tmp_path / "out"))
        yield opened


@pytest.fixture(autouse=True)
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was opened in the mail program; the sheets are not drawn."""
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()).name)
        return True

    def rounds(_schedule: object, approvers: Any, _now: object, **_: object) -> Iterator[bytes]:
        yield from (b"%PDF-1.6" for _ in approvers)

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    monkeypatch.setattr(service, "round_pdfs", rounds)
    return found


def dialog_of(workspace: Workspace, qtbot: QtBot, kind: LetterKind = LetterKind.REQUESTS) -> LettersDialog:
    dialog = LettersDialog(workspace, None, kind)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() > 0, timeout=20_000)
    return dialog


def column(dialog: LettersDialog, number: int) -> list[str]:
    items = (dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount()))
    return [item.text(number) for item in items if item]


def test_it_shows_who_how_many_by_when_where_and_how_it_will_read(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = dialog_of(workspace, qtbot)
    assert column(dialog, 0) == ["Anna Żak\nanna@example.com"]
    assert dialog.list.columnWidth(0) >= dialog.list.sizeHintForColumn(0)
    assert column(dialog, 3) == ["EN"]
    assert "Dear Anna Żak," in dialog.preview.browser.toPlainText()
    assert "Letter" in dialog.preview.browser.toPlainText()
    assert dialog.heading.text() == "1 draft(s) will be written."
    assert dialog.preview.subject.text()


def test_an_address_that_is_missing_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    with open_workspace(tmp_path, asked_plan()) as workspace:
        dialog = dialog_of(workspace, qtbot)
        assert column(dialog, 0) == ["Anna Żak\naddress not known"]
        assert "In 1 of them you fill in the address yourself." in dialog.heading.text()
        assert "It can be entered in the directory: approval path “" in words_in(dialog.preview)
        pages, fields = list[str](), list[str]()
        workspace.page_wanted.connect(pages.append)
        workspace.current.focus_wanted.connect(fields.append)
        dialog.preview.enter.click()
        assert (pages, fields) == (["directory"], ["email"])
        assert workspace.current.item is not None
        assert workspace.current.item.kind == "approval_step"


def test_drafts_are_written_and_opened_in_the_mail_program(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path, opened: list[str]
) -> None:
    dialog = dialog_of(workspace, qtbot)
    plan = workspace.plan
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.writing.button.click()
    (file,) = (tmp_path / "out").iterdir()
    assert b"X-Unsent: 1" in file.read_bytes()
    assert opened == [file.name]
    assert workspace.plan is plan


def test_drafts_may_be_written_without_opening_them(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path, opened: list[str]
) -> None:
    dialog = dialog_of(workspace, qtbot)
    dialog.open_drafts.setChecked(False)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.writing.button.click()
    assert len(list((tmp_path / "out").iterdir())) == 1
    assert opened == []
    assert not dialog_of(workspace, qtbot).open_drafts.isChecked()  # remembered


def test_nobody_is_written_to_who_is_not_ticked(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = dialog_of(workspace, qtbot)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert not dialog.writing.button.isEnabled()
    assert dialog.writing.button.toolTip()
    assert dialog.heading.text() == "0 draft(s) will be written."
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.writing.button.isEnabled()


def test_reminders_are_another_list(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = dialog_of(workspace, qtbot, LetterKind.REMINDERS)
    assert dialog.preview.subject.text().startswith("Reminder: ")


def test_without_anybody_to_write_to_it_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    with open_workspace(tmp_path, asked_plan()) as workspace:
        dialog = dialog_of(workspace, qtbot)
        workspace.selection.set(workspace.selection.value.between(workspace.today.replace(year=2050), None))
        dialog.kind.chosen.emit("requests")
        qtbot.waitUntil(lambda: "Nobody is to be asked now" in dialog.heading.text(), timeout=20_000)
        assert not dialog.writing.button.isEnabled()
        assert dialog.preview.subject.text() == ""


def test_the_text_is_changed_in_the_plan_as_one_step(workspace: Workspace, qtbot: QtBot) -> None:
    visited: list[str] = []
    workspace.page_wanted.connect(visited.append)
    dialog = dialog_of(workspace, qtbot)
    dialog.preview.change.click()
    (template,) = workspace.plan.table(MessageTemplate).values()
    assert template.name == "Approval request"
    assert visited == ["messages"]
    assert workspace.current.item and workspace.current.item.id == template.id
    assert not dialog.isVisible()
    workspace.session.undo()
    assert not workspace.plan.table(MessageTemplate)
