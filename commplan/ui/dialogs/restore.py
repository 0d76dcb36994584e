"""Bringing a backup back, after seeing what differs from the plan as it is."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QListWidgetItem

from commplan.domain.errors import UserError
from commplan.domain.labels import kinds_label
from commplan.domain.plan import Plan
from commplan.domain.texts import translate
from commplan.services import plan_files
from commplan.services.records import changes_between
from commplan.services.session import Session
from commplan.ui.dates import date_words, time_words
from commplan.ui.main_window import MainWindow
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row


def restore(window: MainWindow) -> None:
    """Restore a backup of the open plan; without one, ask for the file and take its newest backup."""
    session = window.session
    if session is None:
        _restore_unopened(window)
        return
    dialog = RestoreDialog(window, session)
    if dialog.exec() and dialog.chosen is not None:
        path, source = session.path, dialog.chosen
        window.close_session()
        put_back(window, path, source)


def _restore_unopened(window: MainWindow) -> None:
    title = window.look.say(translate("Window", "Plan to restore"))
    name, _ = QFileDialog.getOpenFileName(window, title, "", "(*.commplan)")
    if name:
        put_back(window, Path(name), None)


def put_back(window: MainWindow, path: Path, source: Path | None = None) -> None:
    """Put a backup, the newest when none is named, in the place of the plan at `path` and open it."""
    try:
        plan_files.restore(path, source, window.local)
    except UserError as error:
        window.files.open(path)
        window.show_error(error)
    else:
        window.files.open(path)


class RestoreDialog(QDialog):
    """The backups, newest first; for the chosen one, how it differs from the open plan."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self.chosen: Path | None = None
        say, icons = window.look.say, window.look.icons
        self.setWindowTitle(say(translate("Window", "Restore a backup")))
        self.resize(560, 460)
        self.list = QListWidget()
        self.list.setProperty("role", "framed")
        self.difference = label("", wrap=True)
        self.difference.setMinimumHeight(96)
        self.difference.setAlignment(Qt.AlignmentFlag.AlignTop)
        note = translate("Window", "The plan as it is now is backed up first.")
        self._agree = PrimaryButton(icons, say(translate("Window", "Restore")), "history", self.accept)
        cancel = Button(icons, say(translate("Window", "Cancel")), "", self.reject)
        foot = row(label(say(note), "small", wrap=True), cancel, self._agree)
        foot.setStretch(0, 1)
        self.setLayout(column(self.list, self.difference, foot, spacing=12, margins=(16, 16, 16, 12)))
        self._fill()
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.setCurrentRow(0)
        self._agree.setEnabled(self.list.count() > 0)

    def _fill(self) -> None:
        locale = self._window.look.locale
        for backup in self._session.backups():
            moment = backup.made_at.astimezone()
            words = f"{date_words(moment.date(), locale)}, {time_words(moment.time(), locale)}"
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, str(backup.path))
            self.list.addItem(item)
        if not self.list.count():
            self.difference.setText(self._window.look.say(translate("Window", "There is no backup of this plan yet.")))

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.chosen = Path(item.data(Qt.ItemDataRole.UserRole))
        try:
            with Session.open(self.chosen, settings=self._window.local, read_only=True) as backup:
                words = self._words(backup.plan)
        except UserError as error:
            words = self._window.look.say(error.text)
        self.difference.setText(words)

    def _words(self, plan: Plan) -> str:
        """What the backup would change, by kind."""
        say = self._window.look.say
        counts = Counter(change.kind for change in changes_between(self._session.plan, plan))
        if not counts:
            return say(translate("Window", "Nothing differs from the plan as it is now."))
        kinds = ", ".join(f"{say(kinds_label(kind))}: {count}" for kind, count in counts.most_common())
        return say(translate("Window", "Restoring changes: {kinds}.").format(kinds=kinds))
