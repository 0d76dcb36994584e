"""A document on screen as it will be on paper, and the ways from there: a printer, a PDF file, a web page."""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from commplan.documents.blocks import Document
from commplan.domain.errors import UserError
from commplan.domain.texts import Text, translate
from commplan.exchange.sheet_html import sheet_html
from commplan.i18n import catalogue
from commplan.printing.batch import draw_in_child
from commplan.printing.pages import Pages, Part, paginate_in_steps
from commplan.printing.pdf import print_pages
from commplan.services.output import safe_name, write_file
from commplan.ui.approvals.sheet_view import SheetView
from commplan.ui.printing.steps import Steps
from commplan.ui.settings import EXPORT_FOLDER
from commplan.ui.tasks import Progress, Task
from commplan.ui.widgets.buttons import Button, IconButton, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import SUCCESS, Workspace


class PrintPreview(QWidget):
    """Pages with what turns and zooms them; `print_button` and `pdf_button` are for the dialog's foot."""

    finished = Signal()
    """It was printed or saved."""

    def __init__(self, workspace: Workspace, *, as_web_page: bool = False) -> None:
        """With `as_web_page` it can be saved as one too, for documents that `exchange.sheet_html` knows."""
        super().__init__()
        self._workspace = workspace
        self._as_web_page = as_web_page
        self._documents: tuple[Document, ...] = ()
        self._title = ""
        self._task: Task | None = None
        say, icons = workspace.say, workspace.icons
        self.sheets = SheetView(workspace, say(translate("Print", "Preview")))
        self.place = label("", "muted")
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        back, on = translate("Print", "Page back"), translate("Print", "Page forward")
        self.back = IconButton(icons, "chevron-left", say(back), lambda: self.sheets.go(-1), framed=True)
        self.forward = IconButton(icons, "chevron-right", say(on), lambda: self.sheets.go(1), framed=True)
        whole = Button(icons, say(translate("Print", "&Whole page")), "", self.sheets.fit_page, small=True)
        wide = Button(icons, say(translate("Print", "Page w&idth")), "", lambda: self.sheets.zoom(1.0), small=True)
        self.print_button = PrimaryButton(icons, say(translate("Print", "&Print…")), "printer", self.print)
        words = translate("Print", "&Save as PDF…")
        if as_web_page:
            words = translate("Print", "&Save as PDF or web page…")
        self.pdf_button = Button(icons, say(words), "download", self.save)
        self.stop_button = Button(icons, say(translate("Print", "Stop")), "", self.stop, small=True)
        self.stop_button.hide()
        self.sheets.moved.connect(self._show_place)
        self._layout = Steps(self)
        self._layout.done.connect(self._show_pages)
        self._printing = Steps(self)
        self._printing.stepped.connect(self._show_drawn)
        self._printing.done.connect(self._on_printed)
        self._printing.failed.connect(self._on_refused)
        self._keeps_place = False
        tools = row(self.back, self.forward, self.place, None, self.bar, self.stop_button, whole, wide)
        layout = column(tools, self.problem, self.sheets, spacing=8)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._can_print(is_possible=False)

    # --- showing

    def show_document(self, document: Document, *, keep_place: bool = False) -> None:
        """Lay `document` out and show it."""
        self.show_documents([document], document.title, keep_place=keep_place)

    def show_documents(self, documents: Sequence[Document], title: str, *, keep_place: bool = False) -> None:
        """Lay several documents of the same paper out, each from a new page; together they are called `title`."""
        self._documents, self._title = tuple(documents), title
        self._keeps_place = keep_place
        self.wait()
        self._layout.start(_laid_out(self._documents))

    def wait(self) -> None:
        """Something is on its way: nothing can be printed until it is there."""
        self._layout.stop()
        self.problem.hide()
        self._can_print(is_possible=False)
        self.place.setText(self._workspace.say(translate("Print", "Laying out…")))

    def fail(self, text: Text) -> None:
        """Say why there is nothing to be seen."""
        self.problem.setText(self._workspace.say(text))
        self.problem.show()
        self.place.setText("")

    def _show_pages(self, pages: Pages) -> None:
        self.sheets.show_pages(pages, keep_place=self._keeps_place)
        self._can_print(is_possible=True)

    def _show_place(self, page: int, count: int) -> None:
        text = translate("Sheet", "Page {page} of {pages}").format(page=page, pages=count)
        self.place.setText(self._workspace.say(text))
        self.back.setEnabled(page > 1)
        self.forward.setEnabled(page < count)

    def _can_print(self, *, is_possible: bool) -> None:
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(is_possible)

    # --- work that takes a while

    def _begin(self, total: int) -> None:
        self._can_print(is_possible=False)
        self.bar.setRange(0, total)
        self.bar.setValue(0)
        self.bar.show()
        self.stop_button.show()

    def _end(self) -> None:
        self.bar.hide()
        self.stop_button.hide()
        self._can_print(is_possible=self.sheets.pages is not None)

    def stop(self) -> None:
        """Stop printing or saving; what a printer has got already comes out."""
        self._printing.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._end()

    def close_down(self) -> None:
        """The dialog goes."""
        self._layout.stop()
        self.stop()

    def _on_refused(self, error: UserError) -> None:
        self._end()
        self.fail(error.text)

    # --- a printer

    def print(self) -> None:
        """Ask for the printer, and print."""
        pages = self.sheets.pages
        if pages is None or not self._documents:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(safe_name(self._title))  # it is the file name offered where one prints to a file
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
        is_wanted = bool(dialog.exec())
        dialog.setParent(None)  # it must go before the printer it knows
        if is_wanted:
            self._begin(len(pages))
            self._printing.start(print_pages(printer, pages))

    def _show_drawn(self, count: int) -> None:
        self.bar.setValue(count)

    def _on_printed(self, _: object) -> None:
        pages = self.sheets.pages
        self._end()
        count = len(pages) if pages else 0
        text = translate("Approvals", "%n page(s) were sent to the printer.", "", 1).count(count)
        self._workspace.notify(text, SUCCESS)
        self.finished.emit()

    # --- a PDF file

    def save(self) -> None:
        """Ask for a file name, and write there."""
        settings = self._workspace.settings
        if not self._documents:
            return
        folder = Path(settings.get(EXPORT_FOLDER) or self._workspace.session.path.parent)
        say = self._workspace.say
        kinds = {"PDF (*.pdf)": ".pdf"}
        if self._as_web_page:
            kinds[say(translate("Print", "Web page")) + " (*.html)"] = ".html"
        proposed = str(folder / safe_name(self._title, ".pdf"))
        title = say(translate("Window", "Save as PDF")) if len(kinds) == 1 else say(translate("Print", "Save"))
        name, kind = QFileDialog.getSaveFileName(self, title, proposed, ";;".join(kinds))
        if not name:
            return
        path = Path(name)
        is_asked = path.suffix.lower() in kinds.values()  # else it is not the name that the person was asked about
        self.write(path if is_asked else path.with_name(path.name + kinds.get(kind, ".pdf")), overwrite=is_asked)

    def write(self, path: Path, *, overwrite: bool) -> None:
        """Write the file in the background: a web page where its name ends so, else a PDF."""
        self._workspace.settings.set(EXPORT_FOLDER, str(path.parent))
        self._begin(0)
        self._task = task = self._workspace.tasks.start(self._writing(path, overwrite=overwrite), self)
        task.succeeded.connect(lambda _: self._on_saved(path) if task is self._task else None)
        task.refused.connect(lambda error: self._on_refused(error) if task is self._task else None)
        task.ended.connect(lambda: self._end() if task is self._task else None)

    def _on_saved(self, path: Path) -> None:
        self._end()
        self._workspace.notify(translate("Print", "Saved as “{path}”.").format(path=str(path)), SUCCESS)
        self.finished.emit()

    def _writing(self, path: Path, *, overwrite: bool) -> Callable[[Progress], None]:
        """Draws in a process of its own, which ends when the person has had enough."""
        documents, title = self._documents, self._title

        def work(progress: Progress) -> None:
            progress(0, 1)
            if path.suffix.lower() == ".html":
                language = documents[0].language
                content = iter([sheet_html(documents, catalogue(language), language)])
            else:
                content = draw_in_child([documents], titles=[title], progress=progress)
            write_file(path, content, overwrite=overwrite)

        return work


def _laid_out(documents: Sequence[Document]) -> Generator[None, None, Pages]:
    """The pages of all documents, one after the other."""
    pages: list[tuple[Part, ...]] = []
    for document in documents:
        found = yield from paginate_in_steps(document, catalogue(document.language))
        pages += found.pages
    return Pages(documents[0].paper, tuple(pages))
