"""Whether the record of approvals is what was recorded: looked at once in the background when a plan is opened."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from commplan.domain.texts import Text
from commplan.planning.chain import ChainFault
from commplan.services.session import Session
from commplan.ui.latest_task import LatestTask
from commplan.ui.lazy import load
from commplan.ui.tasks import Progress, Tasks


class ChainWatch(QObject):
    """The very check of `verify` on the command line. What is added later follows from what was there."""

    found = Signal()
    """`faults` or `refusal` is known now."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self.faults: Sequence[ChainFault] | None = None  # None as long as it is not known
        self.refusal: Text | None = None  # why it can't be known
        self._session = session
        self._task = LatestTask(tasks, self)
        self._is_begun = False

    @property
    def breaks(self) -> Sequence[ChainFault]:
        """What is broken itself, without what only follows from it."""
        return [fault for fault in self.faults or () if not fault.cause]

    def look(self) -> None:
        """Begin, unless that was done before."""
        if not self._is_begun:
            self._is_begun = True
            self._task.start(partial(_faults, self._session.path), self._on_found, self._on_refused)

    def _on_found(self, faults: Sequence[ChainFault]) -> None:
        self.faults = faults
        self.found.emit()

    def _on_refused(self, text: Text) -> None:
        self.refusal = text
        self.found.emit()


def _faults(path: Path, _report: Progress) -> Sequence[ChainFault]:
    faults: Sequence[ChainFault] = load("commplan.services.verification:faults_in")(path)
    return faults
