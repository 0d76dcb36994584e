"""The report of changes as it will be on paper, in the language of the window."""

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from commplan.documents.blocks import Document
from commplan.documents.changes_report import ReportOptions, changes_report
from commplan.documents.formats import Formats
from commplan.domain.net_changes import NetChange
from commplan.domain.plan import Plan
from commplan.domain.texts import translate
from commplan.planning.change_words import ChangeWords, names_in
from commplan.ui.latest_task import LatestTask
from commplan.ui.printing.preview import PrintPreview
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.layouts import column, line, row
from commplan.ui.workspace import Workspace

_SIZE = QSize(900, 720)


def report_of(plan: Plan, changes: Sequence[NetChange], options: ReportOptions) -> Document:
    """The report as a document."""
    names = names_in([net.change for net in changes])
    words = ChangeWords(plan, options.say, Formats(options.language).date, names)
    return changes_report(plan, changes, words, options)


class ReportDialog(QDialog):
    """Shows the pages of the report; from here they go to a printer or into a PDF file."""

    def __init__(self, workspace: Workspace, changes: Sequence[NetChange], since: dt.datetime, parent: QWidget) -> None:
        super().__init__(parent)
        say, plan = workspace.say, workspace.plan
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(translate("Window", "What changed")))
        self.resize(_SIZE.boundedTo(parent.window().size()))
        self.preview = PrintPreview(workspace)
        close = Button(workspace.icons, say(translate("Print", "Close")), "", self.reject)
        foot = row(None, close, self.preview.pdf_button, self.preview.print_button)
        layout = column(self.preview, line(), foot, spacing=12, margins=(16, 16, 16, 12))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.preview.finished.connect(self.accept)
        self.preview.wait()
        zone = ZoneInfo(plan.info.zone)
        options = ReportOptions(
            since=since.astimezone(zone).date(),
            printed_at=workspace.session.now().astimezone(zone),
            language=workspace.language,
            say=say,
        )
        self._task = LatestTask(workspace.tasks, self)
        self._task.start(lambda _: report_of(plan, changes, options), self.preview.show_document, self.preview.fail)

    def done(self, result: int) -> None:
        self._task.stop()
        self.preview.close_down()
        super().done(result)
