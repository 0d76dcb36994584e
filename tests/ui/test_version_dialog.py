"""The sheet of an older version in the window: seen, and saved as PDF or as a web page."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from commplan.domain.records import Communication
from commplan.services import records
from commplan.ui.approvals.print_dialog import VersionDialog
from commplan.ui.pages.approvals import ApprovalsPage
from tests.ui.approval_steps import choose, frame, page, plan, press_link, renderer, workspace
from tests.ui.message_plans import LETTER, approve, dated, put_up

__all__ = ["frame", "page", "plan", "renderer", "workspace"]


def change(page: ApprovalsPage, **values: object) -> None:
    communication = page.workspace.plan.get(Communication, dated(page.workspace, LETTER).communication_id)
    records.update(page.workspace.session, communication, **values)


@pytest.fixture
def opened(qtbot: QtBot, page: ApprovalsPage) -> VersionDialog:
    """The sheet of version 1, which version 2 has superseded; by now the message has changed once more."""
    put_up(page.workspace, LETTER)
    approve(page.workspace, LETTER, "Author")
    change(page, call_to_action="Come at nine")
    put_up(page.workspace, LETTER)
    change(page, call_to_action="Come at ten")
    choose(page, LETTER)
    page.panels.show_tab("versions")
    press_link(page.panels.versions, "Show the sheet of version 1")
    (found,) = page.window().findChildren(VersionDialog)
    qtbot.waitUntil(found.preview.print_button.isEnabled, timeout=20_000)
    return found


def words(opened: VersionDialog) -> str:
    pages = opened.preview.sheets.pages
    assert pages is not None
    return " ".join(pages.words(n) for n in range(len(pages)))


def test_each_version_shows_its_own_sheet(opened: VersionDialog) -> None:
    said = words(opened)
    assert "Superseded by version 2" in said and "Version 1 is superseded by version 2" in said
    assert "Come at" not in said.partition("10 Version history")[0]
    assert said.count("☑") == 1  # what the author decided about it


def test_it_is_saved_as_a_web_page_or_a_pdf_by_its_name(
    qtbot: QtBot, opened: VersionDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[tuple[str, str]] = []

    def answer(_parent: object, _title: str, name: str, kinds: str) -> tuple[str, str]:
        offered.append((Path(name).name, kinds))
        return str(tmp_path / "sheet"), kinds.split(";;")[1]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(opened.preview.finished, timeout=20_000):
        opened.preview.save()
    assert "Superseded by version 2" in (tmp_path / "sheet.html").read_text("utf-8")
    ((name, kinds),) = offered
    assert "V1" in name and name.endswith(".pdf") and kinds == "PDF (*.pdf);;Web page (*.html)"


def test_the_sheet_of_what_has_changed_is_called_so_above_it(opened: VersionDialog, page: ApprovalsPage) -> None:
    opened.reject()
    assert "changed since version 2" in page.panels.head._about.text()
