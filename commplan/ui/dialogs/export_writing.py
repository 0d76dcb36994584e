"""The foot of a dialog that writes files: into which folder, how far it is, and the button that does it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressBar, QWidget

from commplan.domain.errors import UserError
from commplan.domain.texts import Text, translate
from commplan.services.export_request import ExportPreview
from commplan.services.exports import write_export
from commplan.ui.settings import EXPORT_FOLDER
from commplan.ui.tasks import Progress, Task
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, line, row
from commplan.ui.workspace import SUCCESS, Workspace


class Writing(QWidget):
    """Writes off the window's thread, never over a file unasked. `words` stand on the button that does it."""

    wanted = Signal()
    """The button was pressed: `write` is to be called."""
    written = Signal(object)
    """The paths of the files."""
    refused = Signal(object)
    """The text of a UserError."""
    cancelled = Signal()

    def __init__(self, workspace: Workspace, words: Text, *more: QWidget) -> None:
        super().__init__()
        self._workspace = workspace
        self._task: Task | None = None
        say = workspace.say
        self.folder = Path(workspace.settings.get(EXPORT_FOLDER) or workspace.session.path.parent)
        self._target = label(str(self.folder), selectable=True, wrap=True)
        self._bar = QProgressBar()
        self._bar.hide()
        self._bar.setTextVisible(False)
        choose = Button(workspace.icons, say(translate("Export", "Folder…")), "folder-open", self._choose, small=True)
        cancel = Button(workspace.icons, say(translate("Export", "Cancel")), "", self.cancelled.emit)
        self.button = PrimaryButton(workspace.icons, say(words), "download", self.wanted.emit)
        foot = row(label(say(translate("Export", "Into")), "muted"), self._target, choose, *more, 16, cancel)
        foot.addWidget(self.button)
        foot.setStretch(1, 1)
        self.setLayout(column(self._bar, line(), foot, spacing=12))

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def allow(self, is_possible: bool) -> None:
        """Whether there is something that can be written."""
        reason = translate("Export", "Nothing can be written yet: see the list.")
        self.button.setEnabled(is_possible)
        self.button.setToolTip("" if is_possible else self._workspace.say(reason))

    def _choose(self) -> None:
        title = self._workspace.say(translate("Export", "Folder for the export"))
        folder = QFileDialog.getExistingDirectory(self, title, str(self.folder))
        if folder:
            self.folder = Path(folder)
            self._workspace.settings.set(EXPORT_FOLDER, folder)
            self._target.setText(folder)

    # --- writing

    def write(self, preview: ExportPreview) -> None:
        """Write the files, when those that are there may be replaced."""
        there = [file.name for file in preview.files if (self.folder / file.name).exists()]
        if self.is_busy or (there and not self._may_replace(there)):
            return
        self.allow(False)
        self._bar.setRange(0, 0)
        self._bar.show()
        folder = self.folder
        task = self._task = self._workspace.tasks.start(lambda p: _written(preview, folder, bool(there), p), self)
        task.progressed.connect(self._show_progress)
        task.succeeded.connect(self._on_written)
        task.refused.connect(self._on_refused)
        task.ended.connect(self._end)

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _may_replace(self, names: list[str]) -> bool:
        say = self._workspace.say
        question = QMessageBox(self)
        question.setWindowTitle(self.window().windowTitle())
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
        self._end()
        text: Text = translate("Export", "%n file(s) were written to “{folder}”.", "", 1).count(len(paths))
        self._workspace.notify(text.format(folder=str(self.folder)), SUCCESS)
        self.written.emit(paths)

    def _on_refused(self, error: UserError) -> None:
        self._end()
        self.refused.emit(error.text)

    def _end(self) -> None:
        self._task = None
        self._bar.hide()


def _written(preview: ExportPreview, folder: Path, overwrite: bool, progress: Progress) -> Any:
    return write_export(preview, folder, overwrite=overwrite, progress=progress)
