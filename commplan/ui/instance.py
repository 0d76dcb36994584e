"""A second start of the program with a plan: the plan opens in the window that is already there."""

import zlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile

from commplan.ui.lazy import load


class Instance:
    """The first one holds a lock and listens; a later one hands its plan over. A stale lock is taken over by Qt."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._name = f"commplan-{zlib.crc32(str(folder).encode()):08x}"  # Windows takes no path here
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._is_first = self._lock.tryLock(0)
        self._server: object = None

    def hand_over(self, path: Path) -> bool:
        """Give `path` to the program that is running; whether it took it."""
        return not self._is_first and bool(load("commplan.ui.instance_socket:send")(self._name, str(path)))

    def listen(self, on_path: Callable[[Path], object]) -> None:
        """Be told the paths of later starts."""
        if self._is_first:
            self._server = load("commplan.ui.instance_socket:Server")(self._name, on_path)
