"""Sheets onto a printer: texts are rendered off the window's thread, then the sheets are drawn one after the other."""

from collections.abc import Sequence

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from commplan.documents.blocks import Document
from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.exchange.messages import Rendered
from commplan.i18n import catalogue
from commplan.planning.schedule import Dated
from commplan.printing.pdf import print_on
from commplan.services.texts import put_up_texts
from commplan.ui.approvals.sheet_maker import SheetMaker
from commplan.ui.tasks import Progress
from commplan.ui.workspace import PROBLEM, SUCCESS, Workspace


def print_sheets(
    workspace: Workspace, maker: SheetMaker, dates: Sequence[Dated], language: str, parent: QWidget
) -> None:
    """Ask for the printer, and print the sheets of `dates`."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(workspace.say(translate("Approvals", "Approval sheets")))
    if _is_wanted(printer, parent):
        _print(workspace, maker, tuple(dates), language, printer)


def _is_wanted(printer: QPrinter, parent: QWidget) -> bool:
    """Let the person choose. The dialog must go before the printer it knows, not when its parent does."""
    dialog = QPrintDialog(printer, parent)
    is_wanted = bool(dialog.exec())
    dialog.setParent(None)
    return is_wanted


def _print(workspace: Workspace, maker: SheetMaker, dates: tuple[Dated, ...], language: str, printer: QPrinter) -> None:
    plan, renderer = workspace.plan, maker.renderer

    def work(progress: Progress) -> list[tuple[Dated, tuple[Rendered, ...]]]:
        found = []
        for number, dated in enumerate(dates):
            progress(number, len(dates))
            found.append((dated, put_up_texts(plan, dated, renderer)))
        return found

    def draw(found: list[tuple[Dated, tuple[Rendered, ...]]]) -> None:
        documents = [maker.document(dated, texts, language) for dated, texts in found]
        workspace.run(lambda: _draw(workspace, documents, language, printer))

    task = workspace.tasks.start(work)
    task.succeeded.connect(draw)
    task.failed.connect(lambda error: _on_failed(workspace, error))


def _draw(workspace: Workspace, documents: list[Document], language: str, printer: QPrinter) -> None:
    count = print_on(printer, documents, catalogue(language))
    workspace.notify(translate("Approvals", "%n page(s) were sent to the printer.", "", 1).count(count), SUCCESS)


def _on_failed(workspace: Workspace, error: Exception) -> None:
    if not isinstance(error, UserError):
        raise error
    workspace.notify(error.text, PROBLEM)
