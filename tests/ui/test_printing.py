"""Printing from the window: the view as it stands, what is chosen instead, PDF files and printers."""

import datetime as dt
import io
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain.errors import UserError
from commplan.domain.texts import literal
from commplan.planning.selection import Selection
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.calendar import CalendarPage
from commplan.ui.pages.plan import PlanPage
from commplan.ui.printing.dialog import PrintDialog
from commplan.ui.printing.steps import Steps
from commplan.ui.printing.views import Shown, TableLook
from commplan.ui.workspace import Notice, Workspace
from tests.ui.workspaces import Frame

ELEMENTS = ("title", "sender", "audiences", "channel", "tools", "when", "path", "status")
TABLE = Shown("table", table=TableLook(ELEMENTS))


def opened(workspace: Workspace, qtbot: QtBot, shown: Shown | None = None, view: str = "") -> PrintDialog:
    dialog = PrintDialog(workspace, shown, None, view)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    wait(dialog, qtbot)
    return dialog


def wait(dialog: PrintDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.preview.print_button.isEnabled, timeout=20_000)


def words(dialog: PrintDialog) -> str:
    pages = dialog.preview.sheets.pages
    assert pages is not None
    return " ".join(pages.words(n) for n in range(len(pages)))


def choose(dialog: PrintDialog, qtbot: QtBot, **values: object) -> None:
    for name, value in values.items():
        combo = getattr(dialog.options, name)
        combo.setCurrentIndex(combo.findData(value))
        combo.activated.emit(combo.currentIndex())
    dialog.make()
    wait(dialog, qtbot)


@pytest.fixture
def notices(workspace: Workspace) -> Iterator[list[Notice]]:
    found: list[Notice] = []
    workspace.notice.connect(lambda notice: found.append(notice) if notice else None)
    yield found


def test_the_table_is_printed_as_it_stands(workspace: Workspace, qtbot: QtBot) -> None:
    page = Frame(workspace, PlanPage).page
    assert isinstance(page, PlanPage)
    page.view.group_by("sender")
    page.search.setText("letter")
    shown = page.printed()
    assert shown.table is not None
    assert (shown.table.columns, shown.table.group, shown.table.words) == (ELEMENTS, "sender", "letter")
    printed = words(opened(workspace, qtbot, shown))
    assert "Letter" in printed
    assert "Managers briefing" not in printed
    assert "by sender, with “letter”" in printed


def test_the_language_of_the_paper_is_not_that_of_the_screen(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = opened(workspace, qtbot, TABLE)
    assert "same day" in words(dialog)
    choose(dialog, qtbot, language="pl")
    assert "tego dnia" in words(dialog)
    assert "15 października 2026" in words(dialog) or "co kwartał" in words(dialog)


def test_the_filter_of_the_screen_is_that_of_the_paper(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.selection.set(Selection(owner="Anna"))
    printed = words(opened(workspace, qtbot, TABLE))
    assert "Owner: Anna" in printed
    assert "Letter" in printed
    assert "Note" not in printed


def test_what_is_chosen_is_shown(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = opened(workspace, qtbot, TABLE)
    assert dialog.options.days.isHidden()  # a table has the days of the filter
    choose(dialog, qtbot, view="month")
    assert not dialog.options.days.isHidden()
    choose(dialog, qtbot, view="plan-on-a-page", paper="A3", way=False)
    pages = dialog.preview.sheets.pages
    assert pages is not None
    assert (len(pages), pages.paper.width, pages.paper.height) == (1, 297, 420)
    assert dialog.preview.place.text() == "Page 1 of 1"
    again = opened(workspace, qtbot, TABLE)  # paper is remembered
    assert (again.options.paper.currentData(), again.options.way.currentData()) == ("A3", False)


def test_deadlines_are_printed_as_on_the_screen_or_as_chosen(workspace: Workspace, qtbot: QtBot) -> None:
    assert opened(workspace, qtbot, TABLE).options.deadlines.isHidden()
    dialog = opened(workspace, qtbot, view="week")
    assert not dialog.options.deadlines.isHidden()
    assert dialog.options.wanted().deadlines
    dialog.options.deadlines.click()
    assert not dialog.options.wanted().deadlines
    workspace.settings.set_value("calendar/deadlines", False)
    assert not opened(workspace, qtbot, view="month").options.wanted().deadlines


def test_days_are_taken_from_the_fields_and_bad_ones_are_named(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = opened(workspace, qtbot, view="month")
    dialog.options.start.editor.show_value(dt.date(2026, 11, 5))
    dialog.options.end.editor.show_value(dt.date(2026, 12, 5))
    dialog.make()
    wait(dialog, qtbot)
    pages = dialog.preview.sheets.pages
    assert pages is not None
    assert len(pages) == 2
    dialog.options.end.editor.line.setText("nonsense")  # type: ignore[attr-defined]
    dialog.make()
    assert dialog.options.end.problem


def test_pages_are_turned_and_fitted(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = opened(workspace, qtbot, view="month")
    preview = dialog.preview
    assert not preview.back.isEnabled()
    preview.forward.click()
    assert preview.place.text() == "Page 2 of 12"
    assert preview.back.isEnabled()
    preview.sheets.fit_page()
    sheets = preview.sheets
    assert sheets.widget().height() < sheets.viewport().height() * 13


def test_a_calendar_prints_the_days_it_shows(workspace: Workspace) -> None:
    page = Frame(workspace, CalendarPage).page
    assert isinstance(page, CalendarPage)
    page.show_view("month")
    assert page.printed() == Shown("month", dt.date(2026, 11, 1), dt.date(2026, 11, 30))
    page.show_view("week")
    assert page.printed() == Shown("week", dt.date(2026, 11, 9), dt.date(2026, 11, 15))
    page.show_view("agenda")
    assert page.printed().end == workspace.plan.info.end


def test_a_pdf_file_is_written_as_it_was_seen(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, notices: list[Notice]
) -> None:
    dialog = opened(workspace, qtbot, TABLE)
    target = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.preview.pdf_button.click()
    text = pypdf.PdfReader(io.BytesIO(target.read_bytes())).pages[0].extract_text()
    assert "Managers briefing" in text
    assert str(target) in notices[-1].words


def test_a_name_that_nobody_was_asked_about_is_not_overwritten(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(workspace, qtbot, TABLE)
    there = tmp_path / "out.pdf"
    there.write_bytes(b"mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    dialog.preview.pdf_button.click()
    qtbot.waitUntil(lambda: not dialog.preview.problem.isHidden(), timeout=60_000)
    assert there.read_bytes() == b"mine"
    assert "exists already" in dialog.preview.problem.text()
    assert dialog.preview.pdf_button.isEnabled()


def test_printing_draws_all_pages(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, notices: list[Notice]
) -> None:
    """A printer that writes a file stands for one on paper."""
    target = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    dialog = opened(workspace, qtbot, view="month")
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.preview.print_button.click()
    assert len(pypdf.PdfReader(io.BytesIO(target.read_bytes())).pages) == 12
    assert notices[-1].words == "12 page(s) were sent to the printer."


def test_saving_can_be_stopped(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(workspace, qtbot, TABLE)
    target = tmp_path / "out.pdf"
    dialog.preview.write(target, overwrite=False)
    assert not dialog.preview.stop_button.isHidden()
    dialog.preview.stop_button.click()
    workspace.tasks.wait()
    assert not target.exists()
    assert dialog.preview.pdf_button.isEnabled()
    assert dialog.preview.stop_button.isHidden()


def test_steps_tell_of_a_refusal_and_end(qtbot: QtBot) -> None:
    class Broken(Iterator[int]):
        def __next__(self) -> int:
            raise UserError(literal("no paper"))

    owner = QWidget()
    qtbot.addWidget(owner)
    steps = Steps(owner)
    with qtbot.waitSignal(steps.failed) as told:
        steps.start(Broken())
    assert str(told.args[0].text) == "no paper"


def test_ctrl_p_prints_what_the_page_shows(open_window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(open_window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: open_window.findChild(PrintDialog) is not None)
    dialog = open_window.findChild(PrintDialog)
    assert dialog is not None
    assert dialog.options.shown is not None
    wait(dialog, qtbot)
    dialog.reject()


def test_a_page_with_a_way_of_its_own_has_the_keys(open_window: MainWindow) -> None:
    view = open_window.view
    assert view is not None
    action = open_window.findChild(QAction, "export.print")
    assert action is not None
    view.show_page("plan")
    assert action.shortcuts()
    view.show_page("approvals")
    assert not action.shortcuts()
    view.show_page("plan")
    assert action.shortcuts()
