"""An export: what goes out is chosen and seen before anything is written."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.i18n import catalogue
from commplan.services.export_request import ExportPreview
from commplan.services.exports import plan_export
from commplan.ui.dialogs.export_options import ExportOptions
from commplan.ui.dialogs.export_preview import PreviewList
from commplan.ui.dialogs.export_writing import Writing
from commplan.ui.latest_task import LatestTask
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.workspace import Workspace

_PAUSE = 250  # ms after the last change before the preview is made anew
_TITLES = {
    "ics": translate("Export", "Export a calendar file"),
    "messages": translate("Export", "Export messages"),
    "sheets": translate("Export", "Export approval sheets"),
    "statistics": translate("Export", "Save approval times"),
    "json": translate("Export", "Export the whole plan"),
}


class ExportDialog(QDialog):
    """Options at the left, what will be written at the right, the folder below."""

    def __init__(self, workspace: Workspace, export: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._preview: ExportPreview | None = None
        self._task = LatestTask(workspace.tasks, self)
        say = workspace.say
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(_TITLES[export]))
        self.resize(860, 600)
        self.options = ExportOptions(workspace, export)
        self.preview = PreviewList(workspace)
        self.writing = Writing(workspace, translate("Export", "Export"))
        self.export_button = self.writing.button
        self.setLayout(column(self._middle(), self.writing, spacing=12, margins=(16, 16, 16, 12)))
        self.writing.wanted.connect(self._write)
        self.writing.written.connect(self.accept)
        self.writing.refused.connect(self.preview.show_problem)
        self.writing.cancelled.connect(self.reject)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        self.options.changed.connect(self._timer.start)
        self._look()

    def _middle(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(box(column(self.options, margins=(2, 0, 12, 0))))
        area.setFixedWidth(330)
        layout = row(area, self.preview, spacing=16)
        layout.setStretch(1, 1)
        return box(layout)

    # --- looking

    def _look(self) -> None:
        """Find out, in the background, what would be written."""
        self._task.stop()
        try:
            request = self.options.request()
        except UserError:
            self.writing.allow(False)
            return
        self.writing.allow(False)
        self.preview.show_waiting()
        schedule, today, now = self._workspace.own_schedule(), self._workspace.today, self._workspace.session.now()
        blobs = self._workspace.session.blobs.all() if request.export == "json" else ()
        self._task.start(
            lambda _: plan_export(schedule, request, today, now, catalogue, blobs),
            self._show_preview,
            self.preview.show_problem,
        )

    def _show_preview(self, preview: ExportPreview) -> None:
        self._preview = preview
        self.preview.show_preview(preview)
        self.writing.allow(bool(preview.files) and not preview.problems)

    def _write(self) -> None:
        if self._preview is not None:
            self.writing.write(self._preview)

    def done(self, result: int) -> None:
        self._task.stop()
        self.writing.stop()
        super().done(result)
