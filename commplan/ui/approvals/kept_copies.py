"""Opening what the plan keeps of a file: as a copy in a temporary folder, which goes with the page."""

import stat
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.services.attachments import content
from commplan.services.output import safe_name, write_file
from commplan.ui.settings import EXPORT_FOLDER
from commplan.ui.workspace import Workspace

OPENED = frozenset(
    ".pdf .png .jpg .jpeg .gif .tif .tiff .bmp .webp .svg .txt .csv .md .eml .msg .ics .rtf"
    " .docx .xlsx .pptx .odt .ods .odp .mp4 .mov .mp3 .wav".split()
)
"""Endings of files that are opened by a click. Others, such as programs and web pages, are only saved: a plan comes
from elsewhere, and what is in it must not run by mistake."""


class KeptCopies:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._folder: TemporaryDirectory[str] | None = None

    def open(self, name: str, sha256: str, parent: QWidget) -> None:
        """Open a read-only copy with the program that the system has for it; ask where to save what is never opened."""
        if Path(name).suffix.lower() not in OPENED:
            self.save(name, sha256, parent)
            return
        path = self._workspace.result_of(lambda: self._copy(name, sha256))
        if path is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            text = translate("Approvals", "No program opens “{name}”: save a copy of it instead.")
            self._workspace.notify(text.format(name=name))

    def save(self, name: str, sha256: str, parent: QWidget) -> None:
        """Save a copy where the person wants it."""
        workspace = self._workspace
        title = workspace.say(translate("Approvals", "Save a copy"))
        folder = workspace.settings.get(EXPORT_FOLDER)
        target, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / safe_name(name)))
        if target:
            workspace.run(lambda: write_file(Path(target), [self._bytes(name, sha256)], overwrite=True))

    def close(self) -> None:
        """The copies go."""
        if self._folder is not None:
            self._folder.cleanup()

    def _copy(self, name: str, sha256: str) -> Path:
        data = self._bytes(name, sha256)
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="commplan-", ignore_cleanup_errors=True)
        path = Path(self._folder.name) / sha256[:12] / safe_name(name)
        path.parent.mkdir(exist_ok=True)
        if not path.exists():
            path.write_bytes(data)
            path.chmod(stat.S_IREAD)  # what is changed in a copy would be lost
        return path

    def _bytes(self, name: str, sha256: str) -> bytes:
        data = content(self._workspace.session, sha256)
        if data is None:
            text = translate("Errors", "The plan keeps only the fingerprint of “{name}”, not the file itself.")
            raise UserError(text.format(name=name))
        return data
