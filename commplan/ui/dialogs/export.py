"""An export: what goes out is chosen and seen before anything is written."""

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QProgressBar, QScrollArea, QWidget

from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.texts import Text, translate
from commplan.i18n import catalogue
from commplan.planning.schedule import Schedule
from commplan.services.export_request import ExportPreview, ExportRequest
from commplan.services.exports import plan_export, write_export
from commplan.ui.dialogs.export_options import ExportOptions
from commplan.ui.dialogs.export_preview import PreviewList
from commplan.ui.settings import EXPORT_FOLDER
from commplan.ui.tasks import Progress, Task
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, line, row
from commplan.ui.workspace import SUCCESS, Workspace

_PAUSE = 250  # ms after the last change before the preview is made anew
_TITLES = {
    "ics": translate("Export", "Export a calendar file"),
    "messages": translate("Export", "Export messages"),
    "sheets": translate("Export", "Export approval sheets"),
    "json": translate("Export", "Export the whole plan"),
}


class ExportDialog(QDialog):
    """Options at the left, what will be written at the right, the folder below."""

    def __init__(self, workspace: Workspace, export: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._preview: ExportPreview | None = None
        self._task: Task | None = None
        self._writing = False
        say = workspace.say
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(_TITLES[export]))
        self.resize(860, 600)
        self.options = ExportOptions(workspace, export)
        self.preview = PreviewList(workspace)
        self._folder = Path(workspace.settings.get(EXPORT_FOLDER) or workspace.session.path.parent)
        self._target = label("", selectable=True, wrap=True)
        self._bar = QProgressBar()
        self._bar.hide()
        self._bar.setTextVisible(False)
        choose = Button(workspace.icons, say(translate("Export", "Folder…")), "folder-open", self._choose, small=True)
        self._cancel = Button(workspace.icons, say(translate("Export", "Cancel")), "", self.reject)
        self.export_button = PrimaryButton(workspace.icons, say(translate("Export", "Export")), "download", self._write)
        foot = row(label(say(translate("Export", "Into")), "muted"), self._target, choose, 16, self._cancel)
        foot.addWidget(self.export_button)
        foot.setStretch(1, 1)
        self.setLayout(
            column(self._middle(), self._bar, line(), foot, spacing=12, margins=(16, 16, 16, 12)),
        )
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        self.options.changed.connect(self._timer.start)
        self._show_target()
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
        try:
            request = self.options.request()
        except UserError:
            self._can_export(False)
            return
        self._stop()
        self._can_export(False)
        self.preview.show_waiting()
        plan, today, now = self._workspace.plan, self._workspace.today, self._workspace.session.now()
        task = self._task = self._workspace.tasks.start(lambda _: _planned(plan, request, today, now), self)
        task.succeeded.connect(lambda preview: self._show_preview(preview) if task is self._task else None)
        task.failed.connect(lambda error: self._on_failed(error) if task is self._task else None)

    def _show_preview(self, preview: ExportPreview) -> None:
        self._preview = preview
        self.preview.show_preview(preview)
        self._can_export(bool(preview.files) and not preview.problems)

    def _can_export(self, is_possible: bool) -> None:
        reason = translate("Export", "Nothing can be written yet: see the list.")
        self.export_button.setEnabled(is_possible)
        self.export_button.setToolTip("" if is_possible else self._workspace.say(reason))

    def _on_failed(self, error: Exception) -> None:
        self._bar.hide()
        self._writing = False
        if not isinstance(error, UserError):
            raise error
        self.preview.show_problem(error.text)

    # --- where to

    def _choose(self) -> None:
        title = self._workspace.say(translate("Export", "Folder for the export"))
        folder = QFileDialog.getExistingDirectory(self, title, str(self._folder))
        if folder:
            self._folder = Path(folder)
            self._workspace.settings.set(EXPORT_FOLDER, folder)
            self._show_target()

    def _show_target(self) -> None:
        self._target.setText(str(self._folder))

    # --- writing

    def _write(self) -> None:
        preview = self._preview
        if preview is None or self._writing:
            return
        there = [file.name for file in preview.files if (self._folder / file.name).exists()]
        if there and not self._may_replace(there):
            return
        self._writing = True
        self._can_export(False)
        self._bar.setRange(0, 0)
        self._bar.show()
        folder = self._folder
        task = self._task = self._workspace.tasks.start(lambda p: _written(preview, folder, bool(there), p), self)
        task.progressed.connect(self._show_progress)
        task.succeeded.connect(self._on_written)
        task.failed.connect(self._on_failed)

    def _may_replace(self, names: list[str]) -> bool:
        say = self._workspace.say
        question = QMessageBox(self)
        question.setWindowTitle(self.windowTitle())
        text = translate("Export", "%n file(s) of this name are already there. Replace?", "", 1).count(len(names))
        question.setText(say(text))
        question.setInformativeText("\n".join(names[:5]) + ("\n…" if len(names) > 5 else ""))
        replace = question.addButton(say(translate("Export", "&Replace")), QMessageBox.ButtonRole.AcceptRole)
        keep = question.addButton(say(translate("Export", "&Keep them")), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.exec()
        return question.clickedButton() is replace

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_written(self, paths: tuple[Path, ...]) -> None:
        text: Text = translate("Export", "%n file(s) were written to “{folder}”.", "", 1).count(len(paths))
        self._workspace.notify(text.format(folder=str(self._folder)), SUCCESS)
        self.accept()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)


def _planned(plan: Plan, request: ExportRequest, today: dt.date, now: dt.datetime) -> ExportPreview:
    """In the worker: a schedule of its own, because the window goes on using the other."""
    return plan_export(Schedule(plan), request, today, now, catalogue)


def _written(preview: ExportPreview, folder: Path, overwrite: bool, progress: Progress) -> Any:
    return write_export(preview, folder, overwrite=overwrite, progress=progress)
