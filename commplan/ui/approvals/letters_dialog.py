"""Write to approvers: requests and reminders are seen, chosen and written as e-mail drafts. Nothing is sent."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from commplan.domain.records import ApprovalStep
from commplan.domain.texts import Text, translate
from commplan.i18n import catalogue
from commplan.planning.approvers import place_of_address
from commplan.planning.letters import LetterKind, Wanted
from commplan.services.letters import Letter, letter_files, take_over, written
from commplan.ui.approvals.letter_list import LetterList
from commplan.ui.approvals.letter_preview import LetterPreview
from commplan.ui.current import Item
from commplan.ui.dialogs.export_writing import Writing
from commplan.ui.latest_task import LatestTask
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.widgets.segmented import Segmented
from commplan.ui.workspace import Workspace

_OPEN = "approvals/open_drafts"
_KINDS = (
    (LetterKind.REQUESTS, translate("Letters", "Requests")),
    (LetterKind.REMINDERS, translate("Letters", "Reminders")),
)
_ABOUT = {
    LetterKind.REQUESTS: translate("Letters", "One draft for each approver, with everything that waits for them."),
    LetterKind.REMINDERS: translate("Letters", "One draft for each approver, with what is due soon or overdue."),
}
_NOBODY = {
    LetterKind.REQUESTS: translate("Letters", "Nobody is to be asked now: nothing that is shown waits for a decision."),
    LetterKind.REMINDERS: translate("Letters", "Nobody is to be reminded now: nothing is due soon or overdue."),
}


class LettersDialog(QDialog):
    """Approvers at the left, the letter to one of them at the right, the folder below."""

    def __init__(self, workspace: Workspace, parent: QWidget | None, kind: LetterKind = LetterKind.REQUESTS) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._task = LatestTask(workspace.tasks, self)
        say = workspace.say
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(translate("Letters", "Write to approvers")))
        self.resize(min(1200, parent.window().width() - 40) if parent else 1000, 600)
        self.kind = Segmented(workspace.icons, [(each.value, say(words)) for each, words in _KINDS], kind.value)
        self._about = label("", "muted", wrap=True)
        self.list, self.preview = LetterList(workspace), LetterPreview(workspace)
        self.heading = label("", "strong", wrap=True)
        self.open_drafts = QCheckBox(say(translate("Letters", "Open in the mail program")))
        self.open_drafts.setChecked(workspace.settings.value(_OPEN, True))
        self.writing = Writing(workspace, translate("Letters", "Write drafts"), self.open_drafts)
        top = row(self.kind, self._about, spacing=16)
        top.setStretch(1, 1)
        layout = column(top, self._middle(), self.writing, spacing=12, margins=(16, 16, 16, 12))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()
        self._look()

    def _middle(self) -> QWidget:
        layout = row(box(column(self.heading, self.list)), self.preview, spacing=16)
        layout.setStretch(0, 1)
        layout.setStretch(1, 1)
        return box(layout)

    def _connect(self) -> None:
        self.kind.chosen.connect(self._look)
        self.list.chosen.connect(self.preview.show_letter)
        self.list.ticked.connect(self._on_ticked)
        self.preview.change_wanted.connect(self._change_text)
        self.preview.address_wanted.connect(self._enter_address)
        self.writing.wanted.connect(self._write)
        self.writing.written.connect(self._on_written)
        self.writing.refused.connect(self._show_problem)
        self.writing.cancelled.connect(self.reject)
        self.open_drafts.toggled.connect(lambda on: self._workspace.settings.set_value(_OPEN, on))

    # --- looking

    def _look(self) -> None:
        """Find out, in the background, who is to be written to, and render the letters."""
        self.writing.allow(False)
        workspace, kind = self._workspace, LetterKind(self.kind.value)
        self._about.setText(workspace.say(_ABOUT[kind]))
        self.heading.setText(workspace.say(translate("Letters", "Checking who needs a message…")))
        wanted = Wanted(kind=kind, selection=workspace.selection.value)
        schedule, today = workspace.own_schedule(), workspace.today
        self._task.start(lambda _: written(schedule, wanted, today, catalogue), self._show_letters, self._show_problem)

    def _show_letters(self, letters: tuple[Letter, ...]) -> None:
        self.list.show_letters(letters)
        self.list.setFocus()

    def _on_ticked(self) -> None:
        chosen = self.list.chosen_letters()
        self.writing.allow(bool(chosen))
        if not self.list.topLevelItemCount():
            self.heading.setText(self._workspace.say(_NOBODY[LetterKind(self.kind.value)]))
            self.preview.show_letter(None)
            return
        missing = sum(not letter.address for letter in chosen)
        text: Text = translate("Letters", "%n draft(s) will be written.", "", 1).count(len(chosen))
        words = self._workspace.say(text)
        if missing:
            text = translate("Letters", "In %n of them you fill in the address yourself.", "", 1).count(missing)
            words = f"{words} {self._workspace.say(text)}"
        self.heading.setText(words)

    def _show_problem(self, problem: Text) -> None:
        self.heading.setText(self._workspace.say(problem))

    def _change_text(self, letter: Letter) -> None:
        """Give the plan its own text, and show it where texts are written."""
        workspace = self._workspace
        template = workspace.result_of(lambda: take_over(workspace.session, letter.kind, letter.language))
        if template is not None:
            self.reject()
            workspace.go_to("messages", Item.of(template))

    def _enter_address(self, letter: Letter) -> None:
        """Go where the address is kept, with the cursor in its field."""
        place = place_of_address(self._workspace.plan, letter.approver)
        if place is not None:
            self.reject()
            field = "email" if isinstance(place, ApprovalStep) else "escalate_email"
            self._workspace.go_to("directory", Item.of(place), field)

    # --- writing

    def _write(self) -> None:
        workspace = self._workspace
        preview = letter_files(workspace.own_schedule(), self.list.chosen_letters(), workspace.session.now(), catalogue)
        if preview.problems:
            self._show_problem(preview.problems[0])
        else:
            self.writing.write(preview)

    def _on_written(self, paths: tuple[Path, ...]) -> None:
        if self.open_drafts.isChecked():
            for path in paths:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self.accept()

    def done(self, result: int) -> None:
        self._task.stop()
        self.writing.stop()
        super().done(result)
