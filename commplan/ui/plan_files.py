"""Opening, creating and copying plan files, with the questions that come up on the way."""

from collections.abc import Callable, Sequence
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from commplan.domain.errors import DamagedError, LockedError, NewerVersionError, UserError
from commplan.domain.plan import Plan
from commplan.domain.texts import Translate, translate
from commplan.domain.versions import Blob
from commplan.services.output import safe_name
from commplan.services.session import Local, Session
from commplan.ui.lazy import load
from commplan.ui.settings import LAST_FOLDER, Settings

SUFFIX = ".commplan"


class PlanFiles(QObject):
    """Gives sessions: `opened` with a Session, `failed` with a UserError for the window to show.

    `damaged` with the path of a plan that could not be opened, and a Text that says why and names what is wrong.
    """

    opened = Signal(object)
    failed = Signal(object)
    damaged = Signal(object, object)

    def __init__(self, window: QWidget, settings: Settings, local: Local, say: Callable[[], Translate]) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._local = local
        self._say = say

    def choose(self) -> None:
        """Ask which plan to open."""
        say = self._say()
        title = say(translate("Window", "Open a plan"))
        path, _ = QFileDialog.getOpenFileName(self._window, title, self._folder(), self._filter())
        if path:
            self.open(Path(path))

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a plan; a locked or newer one is offered for reading."""
        try:
            session = Session.open(path, settings=self._local, read_only=read_only)
        except (LockedError, NewerVersionError) as error:
            if not read_only and self._wants_to_read(error):
                self.open(path, read_only=True)
        except DamagedError as error:
            self.damaged.emit(path, load("commplan.services.verification:with_faults")(path, error))
        except UserError as error:
            self._settings.forget_recent(str(path))
            self.failed.emit(error)
        else:
            self._remember(path)
            self.opened.emit(session)

    def choose_export(self) -> Path | None:
        """Ask which plan in JSON to take in."""
        title = self._say()(translate("Window", "Import a plan"))
        name, _ = QFileDialog.getOpenFileName(self._window, title, self._folder(), "JSON (*.json)")
        return Path(name) if name else None

    def create(self, plan: Plan, blobs: Sequence[Blob] = ()) -> None:
        """Ask where a new plan shall lie, write it there, and open it."""
        say = self._say()
        suggestion = Path(self._folder()) / safe_name(plan.info.title, SUFFIX)
        title = say(translate("Window", "Save the new plan"))
        path = self._ask_target(title, _free(suggestion), QFileDialog.Option.DontConfirmOverwrite)  # never replaced
        if path is not None:
            self.create_at(path, plan, blobs)

    def create_at(self, path: Path, plan: Plan, blobs: Sequence[Blob] = (), *, remember: bool = True) -> None:
        """Write a new plan, with the contents of attached files, to `path` and open it."""
        try:
            session = Session.create(path, plan, settings=self._local, blobs=blobs)
        except UserError as error:
            self.failed.emit(error)
        else:
            if remember:
                self._remember(path)
            self.opened.emit(session)

    def save_copy(self, session: Session) -> Path | None:
        """Ask for a place and save a copy there; returns it."""
        title = self._say()(translate("Window", "Save a copy of the plan"))
        path = self._ask_target(title, _free(session.path), QFileDialog.Option(0))
        if path is not None:
            session.save_copy(path, overwrite=path.exists())  # the dialog has asked
        return path

    def _ask_target(self, title: str, suggestion: Path, options: QFileDialog.Option) -> Path | None:
        kinds = self._filter()
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(suggestion), kinds, kinds, options)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def _filter(self) -> str:
        name = self._say()(translate("Window", "Communication plans"))
        return f"{name} (*{SUFFIX})"

    def _folder(self) -> str:
        folder = self._settings.get(LAST_FOLDER)
        return folder if folder and Path(folder).is_dir() else str(Path.home())

    def _remember(self, path: Path) -> None:
        self._settings.add_recent(str(path.resolve()))
        self._settings.set(LAST_FOLDER, str(path.resolve().parent))

    def _wants_to_read(self, error: UserError) -> bool:
        say = self._say()
        question = QMessageBox(self._window)
        question.setWindowTitle("commplan")
        question.setIcon(QMessageBox.Icon.Information)
        question.setText(say(error.text))
        question.setInformativeText(say(translate("Window", "You can open it for reading; nothing will be changed.")))
        read = question.addButton(say(translate("Window", "Open for &reading")), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(say(translate("Window", "&Cancel")), QMessageBox.ButtonRole.RejectRole)
        question.exec()
        return question.clickedButton() is read


def _free(path: Path) -> Path:
    """`path`, or with " (2)" and so on when something lies there."""
    numbered = (path.with_stem(f"{path.stem} ({n})") for n in count(2))
    return next(candidate for candidate in chain((path,), numbered) if not candidate.exists())
