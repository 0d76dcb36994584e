"""The export dialogs: what will be written is seen first, and nothing is overwritten unasked."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QMessageBox
from pytestqt.qtbot import QtBot

from commplan.documents.sheet_facts import SheetLooks
from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.services.export_request import Arrangement
from commplan.ui.dialogs.export import ExportDialog
from commplan.ui.settings import EXPORT_FOLDER
from commplan.ui.workspace import Notice, Workspace
from tests.ui.workspaces import press


@pytest.fixture
def folder(tmp_path: Path, workspace: Workspace) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    workspace.settings.set(EXPORT_FOLDER, str(folder))
    return folder


def dialog_of(workspace: Workspace, export: str, qtbot: QtBot) -> ExportDialog:
    dialog = ExportDialog(workspace, export, None)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    return dialog


def lines(dialog: ExportDialog) -> list[str]:
    return [dialog.preview.list.item(i).text() for i in range(dialog.preview.list.count())]


def wait_for_preview(dialog: ExportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.export_button.isEnabled, timeout=20_000)


@pytest.mark.parametrize("export", ["ics", "json", "sheets"])
def test_what_is_seen_first_is_what_is_written(workspace: Workspace, folder: Path, export: str, qtbot: QtBot) -> None:
    workspace.selection.set(Selection(start=dt.date(2026, 10, 1), end=dt.date(2027, 9, 30)))
    notices: list[Notice | None] = []
    workspace.notice.connect(notices.append)
    dialog = dialog_of(workspace, export, qtbot)
    wait_for_preview(dialog, qtbot)
    seen = {line.splitlines()[0] for line in lines(dialog)}
    assert not list(folder.iterdir())
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.export_button.click()
    assert {path.name for path in folder.iterdir()} == seen
    assert notices[-1] is not None
    assert str(folder) in notices[-1].words


def test_messages_without_a_text_are_named_and_stop_the_export(
    workspace: Workspace, folder: Path, qtbot: QtBot
) -> None:
    workspace.selection.set(Selection(words="note"))
    dialog = dialog_of(workspace, "messages", qtbot)
    qtbot.waitUntil(lambda: any("Note" in line for line in lines(dialog)), timeout=20_000)
    assert not dialog.export_button.isEnabled()
    assert dialog.export_button.toolTip()


@pytest.mark.parametrize("replace", [True, False])
def test_a_file_that_is_there_is_replaced_only_when_the_person_says_so(
    workspace: Workspace, folder: Path, replace: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "CEM.json").write_text("mine")
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.informativeText())
        wanted = QMessageBox.ButtonRole.AcceptRole if replace else QMessageBox.ButtonRole.RejectRole
        next(b for b in box.buttons() if box.buttonRole(b) == wanted).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    dialog = dialog_of(workspace, "json", qtbot)
    wait_for_preview(dialog, qtbot)
    dialog.export_button.click()
    assert asked == ["CEM.json"]
    if replace:
        qtbot.waitUntil(lambda: (folder / "CEM.json").read_text("utf-8") != "mine", timeout=20_000)
        qtbot.waitUntil(lambda: not dialog.isVisible())
    else:
        assert (folder / "CEM.json").read_text() == "mine"
        assert dialog.isVisible()


def test_the_filter_of_the_page_is_taken_over(workspace: Workspace, folder: Path, qtbot: QtBot) -> None:
    staff = next(a for a in workspace.plan.table(r.Audience).values() if a.name == "Managers")
    workspace.selection.set(Selection(audience_ids=frozenset({staff.id}), words="briefing"))
    dialog = dialog_of(workspace, "ics", qtbot)
    wait_for_preview(dialog, qtbot)
    request = dialog.options.request()
    assert request.selection == workspace.selection.value


def test_a_saved_view_can_be_exported(workspace: Workspace, folder: Path, qtbot: QtBot) -> None:
    view = r.SavedView(id=new_id(), name="Budget only", words="note")
    records.add_all(workspace.session, [view])
    dialog = dialog_of(workspace, "ics", qtbot)
    combo = dialog.options.view
    combo.setCurrentIndex(combo.findText("Budget only"))
    combo.activated.emit(combo.currentIndex())
    assert dialog.options.request().selection == Selection.of_view(view, workspace.plan.info, workspace.today)
    qtbot.waitUntil(lambda: any("1 date" in line for line in lines(dialog)), timeout=20_000)


def test_a_date_that_can_not_be_read_is_said_under_its_field(workspace: Workspace, folder: Path, qtbot: QtBot) -> None:
    dialog = dialog_of(workspace, "ics", qtbot)
    wait_for_preview(dialog, qtbot)
    start = dialog.options.fields["start"]
    start.editor.line.setText("some day")  # type: ignore[attr-defined]
    start.editor.touch()
    press(start.editor.line, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bool(start.problem))
    assert not dialog.export_button.isEnabled()


def test_nothing_to_export_is_said_and_not_written(workspace: Workspace, folder: Path, qtbot: QtBot) -> None:
    workspace.selection.set(Selection(words="no such words"))
    dialog = dialog_of(workspace, "ics", qtbot)
    qtbot.waitUntil(lambda: "Nothing" in dialog.preview.heading.text(), timeout=20_000)
    assert not dialog.export_button.isEnabled()


def test_sheets_can_be_put_together_by_approver(workspace: Workspace, folder: Path, qtbot: QtBot) -> None:
    dialog = dialog_of(workspace, "sheets", qtbot)
    choices = dialog.options.sheets
    assert choices.isVisible()
    request = dialog.options.request()
    assert (request.arrangement, request.person, request.looks) == (Arrangement.SHEETS, "", SheetLooks())
    arrangement, person = choices.findChildren(QComboBox)
    assert not person.isVisible()
    qtbot.keyClick(arrangement, Qt.Key.Key_Down)
    assert dialog.options.request().arrangement == Arrangement.PER_APPROVER
    assert [person.itemText(n) for n in range(person.count())] == ["everybody", "Role 1", "Role 2"]
    person.setFocus()
    qtbot.keyClick(person, Qt.Key.Key_Down)
    assert dialog.options.request().person == "Role 1"
    qtbot.waitUntil(lambda: any("Nobody has anything to decide" in line for line in lines(dialog)), timeout=20_000)


def test_what_stands_on_sheets_is_chosen(workspace: Workspace, folder: Path, qtbot: QtBot) -> None:
    dialog = dialog_of(workspace, "sheets", qtbot)
    for flag in dialog.options.sheets.findChildren(QCheckBox):
        flag.click()
    assert dialog.options.request().looks == SheetLooks(annex=True, load=False, code=False)
    assert not dialog_of(workspace, "ics", qtbot).options.sheets.isVisible()
