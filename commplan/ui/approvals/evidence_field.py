"""The scan or the e-mail that proves a decision: chosen or dropped, and read off the window's thread."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from commplan.domain.errors import UserError
from commplan.domain.texts import literal, translate
from commplan.domain.versions import KEPT_SIZE, Blob
from commplan.services.attachments import Evidence, read
from commplan.ui.approvals.dropping import FileDrop
from commplan.ui.settings import LAST_FOLDER
from commplan.ui.tasks import Task
from commplan.ui.widgets.buttons import Button, IconButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import row
from commplan.ui.workspace import PROBLEM, Workspace


class EvidenceField(QWidget):
    """`around` is what takes a dropped file: the form as a whole."""

    read_file = Signal(str)
    """The name of the file that is there now."""

    def __init__(self, workspace: Workspace, around: QWidget) -> None:
        super().__init__()
        self._workspace = workspace
        self._task: Task | None = None
        self.evidence: Evidence | None = None
        say = workspace.say
        self.button = Button(
            workspace.icons, say(translate("Approvals", "Add scan or e-mail…")), "upload", self.choose, small=True
        )
        self.button.setToolTip(say(translate("Approvals", "What proves the decision; a file may also be dropped here")))
        self._name = label("", "small", wrap=True)
        self._remove = IconButton(workspace.icons, "x", say(translate("Approvals", "Without this file")), self.clear)
        line = row(self.button, self._name, self._remove)
        line.setStretch(1, 1)
        self.setLayout(line)
        FileDrop(around).dropped.connect(self.take)
        self.clear()

    @property
    def is_reading(self) -> bool:
        return self._task is not None

    def clear(self) -> None:
        """Without a file."""
        self.evidence, self._task = None, None
        self._show("")

    def choose(self) -> None:
        """Ask for the file."""
        settings = self._workspace.settings
        title = self._workspace.say(translate("Approvals", "Scan or e-mail that proves the decision"))
        name, _ = QFileDialog.getOpenFileName(self, title, settings.get(LAST_FOLDER))
        if name:
            settings.set(LAST_FOLDER, str(Path(name).parent))
            self.take([Path(name)])

    def take(self, paths: Sequence[Path]) -> None:
        """Read the first of the files."""
        path = paths[0]
        self.evidence = None
        self._show(self._workspace.say(translate("Approvals", "Reading “{name}”…").format(name=path.name)))
        task = self._task = self._workspace.tasks.start(lambda _: read(path), self)
        task.succeeded.connect(lambda blob: self._on_read(task, blob))
        task.refused.connect(lambda error: self._on_refused(task, error))

    def _on_read(self, task: Task, blob: Blob) -> None:
        if task is not self._task:
            return
        self._task, self.evidence = None, Evidence(blob)
        text = literal(blob.name)
        if len(blob.data) > KEPT_SIZE:
            text = translate("Approvals", "{name}: too large, only its fingerprint is kept").format(name=blob.name)
        self._show(self._workspace.say(text))
        self.read_file.emit(blob.name)

    def _on_refused(self, task: Task, error: UserError) -> None:
        if task is self._task:
            self.clear()
            self._workspace.notify(error.text, PROBLEM)

    def _show(self, words: str) -> None:
        self._name.setText(words)
        self._remove.setVisible(bool(words))
        self.button.setVisible(not words)
