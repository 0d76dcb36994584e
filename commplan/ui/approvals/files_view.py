"""The files that belong to a date and are approved with it: add, drop, open, save, remove."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from commplan.documents.codes import grouped
from commplan.domain.errors import UserError
from commplan.domain.records import Attachment
from commplan.domain.texts import translate
from commplan.domain.versions import KEPT_IN_ALL, KEPT_SIZE, Blob
from commplan.planning.approvals import ApprovalState
from commplan.planning.schedule import Dated
from commplan.services.attachments import attach, detach, is_kept, read
from commplan.ui.approvals.dropping import FileDrop
from commplan.ui.approvals.kept_copies import KeptCopies
from commplan.ui.approvals.scrolling import ScrollingColumn
from commplan.ui.settings import LAST_FOLDER
from commplan.ui.tasks import Progress
from commplan.ui.widgets.buttons import Button, LinkButton
from commplan.ui.widgets.flow import FlowLayout
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.workspace import PROBLEM, Workspace


class FilesView(ScrollingColumn):
    busy = Signal(bool)
    """Files are being read."""

    def __init__(self, workspace: Workspace, copies: KeptCopies) -> None:
        super().__init__(workspace.say(translate("Approvals", "Attachments")))
        self._workspace = workspace
        self._copies = copies
        self._dated: Dated | None = None
        self.drop = FileDrop(self)
        self.drop.dropped.connect(self.add)

    def show_state(self, state: ApprovalState) -> None:
        self._dated = state.dated
        say, files = self._workspace.say, attachments_of(state, self._workspace)
        parts = [self._file(file) for file in files]
        if not files:
            words = translate("Approvals", "No attachments. What is attached is approved together with the text.")
            parts.append(label(say(words), "muted", wrap=True))
        if not self._workspace.session.read_only:
            parts += self._adding(state)
        self.fill(state.dated.key, parts)

    def _adding(self, state: ApprovalState) -> Iterable[QWidget]:
        say = self._workspace.say
        self.add_button = Button(
            self._workspace.icons, say(translate("Approvals", "Attach files…")), "file-plus", self.choose, small=True
        )
        yield box(row(self.add_button, None))
        hint = translate(
            "Approvals", "Or drop files here. Up to {each} MB a file and {all} MB in all are kept in the plan."
        )
        hint = hint.format(each=KEPT_SIZE // 1_000_000, all=KEPT_IN_ALL // 1_000_000)
        yield label(say(hint), "small", wrap=True)
        if state.version is not None:
            warning = translate("Approvals", "Attaching or removing a file means that it must be approved again.")
            yield label(say(warning), "small", wrap=True)

    def _file(self, file: Attachment) -> QWidget:
        workspace, say = self._workspace, self._workspace.say
        picture = QLabel()
        picture.setPixmap(workspace.icons.pixmap("file-text", "text-muted"))
        size = workspace.locale.formattedDataSize(file.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        about = translate("Approvals", "{size} · fingerprint {digits}")
        words = label(say(about.format(size=size, digits=grouped(file.sha256, 16))), "small", selectable=True)
        words.setToolTip(grouped(file.sha256))
        parts: list[QWidget] = [label(file.name, "strong", wrap=True), words]
        links = FlowLayout(12)
        if is_kept(workspace.session, file.sha256):
            for text, act in (
                (translate("Approvals", "Open"), self._copies.open),
                (translate("Approvals", "Save a copy…"), self._copies.save),
            ):
                links.addWidget(LinkButton(say(text), partial(act, file.name, file.sha256, self)))
        else:
            only = translate(
                "Approvals", "Too large to be kept: the plan has only its fingerprint. Keep the file itself."
            )
            parts.append(label(say(only), "warning", wrap=True))
        if not workspace.session.read_only:
            links.addWidget(LinkButton(say(translate("Approvals", "Remove")), partial(self._remove, file)))
        line = row(picture, column(*parts, box(links), spacing=1))
        line.setStretch(1, 1)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        return box(line)

    # --- doing

    def choose(self) -> None:
        """Ask for files, and attach them."""
        settings = self._workspace.settings
        title = self._workspace.say(translate("Approvals", "Attach files"))
        names, _ = QFileDialog.getOpenFileNames(self, title, settings.get(LAST_FOLDER))
        if names:
            settings.set(LAST_FOLDER, str(Path(names[0]).parent))
            self.add([Path(name) for name in names])

    def add(self, paths: Sequence[Path]) -> None:
        """Attach files; they are read off the window's thread."""
        dated = self._dated
        if dated is None or self._workspace.session.read_only:
            return

        def work(progress: Progress) -> list[Blob]:
            blobs = []
            for number, path in enumerate(paths):
                progress(number, len(paths))
                blobs.append(read(path))
            return blobs

        self.busy.emit(True)
        task = self._workspace.tasks.start(work)
        task.succeeded.connect(lambda blobs: self._attach(dated, blobs))
        task.refused.connect(self._on_refused)
        task.ended.connect(lambda: self.busy.emit(False))

    def _attach(self, dated: Dated, blobs: Sequence[Blob]) -> None:
        """Each file is a step of its own; the date is looked up anew, as attaching may give it its occurrence."""
        workspace = self._workspace
        for blob in blobs:
            now = workspace.schedule.find(*dated.key)
            if now is None or not workspace.run(partial(attach, workspace.session, now, blob)):
                return

    def _remove(self, file: Attachment) -> None:
        self._workspace.run(lambda: detach(self._workspace.session, file))

    def _on_refused(self, error: UserError) -> None:
        self._workspace.notify(error.text, PROBLEM)


def attachments_of(state: ApprovalState, workspace: Workspace) -> tuple[Attachment, ...]:
    occurrence = state.dated.occurrence
    return workspace.plan.attachments_by_occurrence.get(occurrence.id, ()) if occurrence else ()
