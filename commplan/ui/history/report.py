"""The report of changes onto paper or into a PDF file, in the language of the window."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from commplan.documents.blocks import Document
from commplan.documents.changes_report import ReportOptions, changes_report
from commplan.documents.formats import Formats
from commplan.domain.net_changes import NetChange
from commplan.domain.texts import translate
from commplan.planning.change_words import ChangeWords, names_in
from commplan.printing.pdf import pdf_bytes, print_on
from commplan.services.output import safe_name, write_file
from commplan.ui.settings import EXPORT_FOLDER
from commplan.ui.workspace import SUCCESS, Workspace


def report_of(workspace: Workspace, changes: Sequence[NetChange], since: dt.datetime) -> Document:
    """The report as a document."""
    plan, zone = workspace.plan, ZoneInfo(workspace.plan.info.zone)
    words = ChangeWords(
        plan, workspace.say, Formats(workspace.language).date, names_in([net.change for net in changes])
    )
    options = ReportOptions(
        since=since.astimezone(zone).date(),
        printed_at=workspace.session.now().astimezone(zone),
        language=workspace.language,
        say=workspace.say,
    )
    return changes_report(plan, changes, words, options)


def print_report(workspace: Workspace, changes: Sequence[NetChange], since: dt.datetime, parent: QWidget) -> None:
    """Ask for the printer, and print the report."""
    document = report_of(workspace, changes, since)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    dialog = QPrintDialog(printer, parent)
    is_wanted = bool(dialog.exec())
    dialog.setParent(None)  # it must go before the printer it knows
    if is_wanted:
        workspace.run(lambda: print_on(printer, [document], workspace.say))


def save_report(workspace: Workspace, changes: Sequence[NetChange], since: dt.datetime, parent: QWidget) -> None:
    """Ask for a file name, and write the report there as PDF."""
    document = report_of(workspace, changes, since)
    folder = Path(workspace.settings.get(EXPORT_FOLDER) or workspace.session.path.parent)
    title = workspace.say(translate("Window", "Save as PDF"))
    proposed = str(folder / safe_name(document.title, ".pdf"))
    name, _ = QFileDialog.getSaveFileName(parent, title, proposed, "PDF (*.pdf)")
    if not name:
        return
    path = Path(name)
    path = path if path.suffix.lower() == ".pdf" else path.with_suffix(".pdf")
    data, _ = pdf_bytes([document], workspace.say)
    if workspace.run(lambda: write_file(path, [data], overwrite=True)):
        workspace.notify(translate("Window", "The report was saved as “{path}”.").format(path=str(path)), SUCCESS)
