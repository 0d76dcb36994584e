"""Printing approval sheets: how they are put together at the left, the paper at the right."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from commplan.documents.blocks import Document
from commplan.domain.errors import UserError
from commplan.domain.records import LANGUAGES
from commplan.domain.texts import Text, translate
from commplan.domain.versions import ContentVersion
from commplan.i18n import catalogue
from commplan.planning.schedule import Dated
from commplan.services.export_request import Arrangement, ExportRequest, ExportSource
from commplan.services.sheet_files import nobody, sheet_papers, sheets_title
from commplan.ui.dialogs.sheet_choices import SheetChoices
from commplan.ui.latest_task import LatestTask
from commplan.ui.look import LANGUAGE_NAMES
from commplan.ui.printing.preview import PrintPreview
from commplan.ui.tasks import Progress
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, line, row
from commplan.ui.workspace import Workspace

_SIZE = QSize(1120, 760)
_WIDTH = 290


class PaperDialog(QDialog):
    """What is printed is made in a worker, laid out in steps, and shown by the code that prints it.

    What can be chosen is put on top of `options`; call `make` when another paper is wanted.
    """

    def __init__(self, workspace: Workspace, title: Text, language: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._task = LatestTask(workspace.tasks, self)
        say = workspace.say
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(title))
        self.resize(_SIZE.boundedTo(parent.size() if parent is not None else _SIZE))
        self.language = QComboBox()
        self.preview = PrintPreview(workspace, as_web_page=True)
        self.options = column(self._language(language), None, spacing=12)
        side = box(self.options)
        side.setFixedWidth(_WIDTH)
        middle = row(side, self.preview, spacing=16)
        middle.setStretch(1, 1)
        close = Button(workspace.icons, say(translate("Print", "Close")), "", self.reject)
        foot = row(None, close, self.preview.pdf_button, self.preview.print_button)
        layout = column(box(middle), line(), foot, spacing=12, margins=(16, 16, 16, 12))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.language.activated.connect(lambda _: self.make())
        self.preview.finished.connect(self.accept)

    def _language(self, language: str) -> QWidget:
        for code in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[code], code)
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        name = label(self._workspace.say(translate("Approvals", "Language of the sheet")), "label")
        name.setBuddy(self.language)
        self.language.setAccessibleName(name.text())
        return box(column(name, self.language, spacing=2))

    def make(self) -> None:
        """Make the papers that are wanted now."""
        self.preview.wait()
        self._task.start(self._work(), lambda made: self.preview.show_documents(*made), self.preview.fail)

    def _work(self) -> Callable[[Progress], tuple[list[Document], str]]:
        """Makes the papers in the worker."""
        workspace, dates, request = self._workspace, self._dates_wanted(), self._request()
        schedule, today, now = workspace.own_schedule(), workspace.today, workspace.session.now()

        def work(progress: Progress) -> tuple[list[Document], str]:
            source = ExportSource(
                schedule=schedule, dates=dates, request=request, today=today, now=now, catalogues=catalogue
            )
            return _documents(source, progress)

        return work

    def _dates_wanted(self) -> tuple[Dated, ...]:
        raise NotImplementedError

    def _request(self) -> ExportRequest:
        raise NotImplementedError

    def done(self, result: int) -> None:
        self._task.stop()
        self.preview.close_down()
        super().done(result)


class SheetsPrintDialog(PaperDialog):
    """The sheets of several dates: how they are put together stands at the left."""

    def __init__(self, workspace: Workspace, dates: tuple[Dated, ...], language: str, parent: QWidget | None) -> None:
        super().__init__(workspace, translate("Approvals", "Print approval sheets"), language, parent)
        self._dates = dates
        about = translate("Approvals", "%n date(s) of the list", "", 1).count(len(dates))
        self.choices = SheetChoices(workspace)
        self.options.insertWidget(0, label(workspace.say(about), "strong", wrap=True))
        self.options.insertWidget(1, self.choices)
        self.choices.changed.connect(self.make)
        self.make()

    def _dates_wanted(self) -> tuple[Dated, ...]:
        return self._dates

    def _request(self) -> ExportRequest:
        choices = self.choices
        return ExportRequest(
            export="sheets",
            language=self.language.currentData(),
            arrangement=choices.arrangement,
            person=choices.person,
            looks=choices.looks,
        )


class VersionDialog(PaperDialog):
    """The sheet of one version of a date, as it was put up then."""

    def __init__(
        self, workspace: Workspace, dated: Dated, version: ContentVersion, language: str, parent: QWidget | None
    ) -> None:
        title = translate("Approvals", "Sheet of version {number}").format(number=version.number)
        super().__init__(workspace, title, language, parent)
        self._dated, self._version = dated, version
        self.options.insertWidget(0, label(dated.title, "strong", wrap=True))
        words = translate("Approvals", "What was put up for approval then, with the decisions about it.")
        self.options.insertWidget(1, label(workspace.say(words), "muted", wrap=True))
        self.make()

    def _dates_wanted(self) -> tuple[Dated, ...]:
        return (self._dated,)

    def _request(self) -> ExportRequest:
        return ExportRequest(export="sheets", language=self.language.currentData(), version=self._version)


def _documents(source: ExportSource, progress: Progress) -> tuple[list[Document], str]:
    """All papers in order, and what they are called together; UserError when there are none."""
    papers = sheet_papers(source, progress)
    if not papers:
        is_single = source.request.arrangement == Arrangement.SHEETS
        text = translate("Sheet", "There is nothing to print: no document was chosen.")
        raise UserError(text if is_single else nobody())
    return [document for paper in papers for document in paper.documents], sheets_title(source, papers)
