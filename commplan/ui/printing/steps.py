"""Work that has to be done in the window's thread, in steps so short that the window goes on."""

from collections.abc import Iterator
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from commplan.domain.errors import UserError

_SLICE = 0.010  # seconds at a time


class Steps(QObject):
    """Drives one iterator at a time; what is started takes the place of what was under way."""

    stepped = Signal(object)
    """What the iterator gave last."""
    done = Signal(object)
    """What it returned."""
    failed = Signal(object)
    """The UserError that ended it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[Any] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def start(self, work: Iterator[Any]) -> None:
        """Begin with `work`."""
        self.stop()
        self._work = work
        self._timer.start()

    def stop(self) -> None:
        """End what is under way; nobody is told."""
        self._timer.stop()
        work, self._work = self._work, None
        close = getattr(work, "close", None)
        if close is not None:
            close()

    def _go_on(self) -> None:
        work, until = self._work, perf_counter() + _SLICE
        given: Any = None
        try:
            while work is not None and perf_counter() < until:
                given = next(work)
        except StopIteration as end:
            self._finish()
            self.done.emit(end.value)
        except UserError as error:
            self._finish()
            self.failed.emit(error)
        except Exception:
            self._finish()
            raise
        else:
            self.stepped.emit(given)

    def _finish(self) -> None:
        self._timer.stop()
        self._work = None
