"""Printing: what and how at the left, the paper at the right."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from commplan.documents.blocks import Document
from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.i18n import catalogue
from commplan.services.view_files import view_document, view_request
from commplan.ui.latest_task import LatestTask
from commplan.ui.pages.base import Page
from commplan.ui.printing.options import PrintOptions
from commplan.ui.printing.preview import PrintPreview
from commplan.ui.printing.table_content import table_as_it_stands
from commplan.ui.printing.views import Shown
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.layouts import box, column, line, row
from commplan.ui.workspace import Workspace

_SIZE = QSize(1120, 760)
_PAUSE = 150  # ms after the last change before the preview is made anew


class PrintDialog(QDialog):
    """The view is put into words in a worker, laid out in steps, and shown by the code that prints it."""

    def __init__(self, workspace: Workspace, shown: Shown | None, parent: QWidget | None, view: str = "") -> None:
        """`shown` is what the page shows; `view` is chosen at first, by its name, else what the page shows."""
        super().__init__(parent)
        self._workspace = workspace
        self._task = LatestTask(workspace.tasks, self)
        say = workspace.say
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(translate("Print", "Print")))
        self.resize(_SIZE.boundedTo(parent.size() if parent is not None else _SIZE))
        self.options = PrintOptions(workspace, shown, view)
        self.preview = PrintPreview(workspace)
        close = Button(workspace.icons, say(translate("Print", "Close")), "", self.reject)
        foot = row(None, close, self.preview.pdf_button, self.preview.print_button)
        layout = column(self._middle(), line(), foot, spacing=12, margins=(16, 16, 16, 12))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.make)
        self.options.changed.connect(self._timer.start)
        self.preview.finished.connect(self.accept)
        self.make()

    def _middle(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(box(column(self.options, margins=(2, 0, 12, 0))))
        area.setFixedWidth(320)
        layout = row(area, self.preview, spacing=16)
        layout.setStretch(1, 1)
        return box(layout)

    def make(self) -> None:
        """Make the document that is wanted now."""
        self._task.stop()
        try:
            work = self._work()
        except UserError as error:
            self.preview.fail(error.text)
            return
        self.preview.wait()
        self._task.start(lambda _: work(), self.preview.show_document, self.preview.fail)

    def _work(self) -> Callable[[], Document]:
        """Makes the document in the worker."""
        wanted, shown, language = self.options.wanted(), self.options.shown, self.options.language.currentData()
        schedule, now, say = self._workspace.own_schedule(), self._workspace.session.now(), catalogue(language)
        if shown is not None and shown.table is not None:
            look = shown.table
            return lambda: table_as_it_stands(view_request(schedule, wanted, language, say, now), look)
        return lambda: view_document(schedule, wanted, language, say, now)

    def done(self, result: int) -> None:
        self._timer.stop()
        self._task.stop()
        self.preview.close_down()
        super().done(result)


def open_print(workspace: Workspace, page: Page | None, view: str = "") -> None:
    """Open the dialog for what `page` shows, or with `view` chosen."""
    shown = page.printed() if page is not None else None
    PrintDialog(workspace, shown, page.window() if page is not None else None, view).open()
