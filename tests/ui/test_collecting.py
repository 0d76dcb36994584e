"""Garbage is looked for in the window's thread alone: elsewhere Qt's objects must not be destroyed."""

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from commplan.ui.collecting import Collecting
from commplan.ui.tasks import Progress, Tasks


class Lonely(QObject):
    """Known only to itself."""

    def __init__(self, gone: list[threading.Thread]) -> None:
        super().__init__()
        self._itself = self
        self._gone = gone

    def __del__(self) -> None:
        self._gone.append(threading.current_thread())


def much(_: Progress | None = None) -> object:
    """Many times what the collector waits for."""
    return [[number] for number in range(50_000)]


def test_what_a_worker_makes_never_destroys_what_belongs_to_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    parent, gone = QObject(), list[threading.Thread]()
    collecting = Collecting(parent)
    gc.collect()
    Lonely(gone)
    task, results = tasks.start(much), list[object]()
    task.succeeded.connect(results.append)
    qtbot.waitUntil(lambda: bool(results))
    assert gone == []
    collecting.collect()
    assert gone == [threading.current_thread()]


def test_it_is_looked_for_now_and_then(qtbot: QtBot) -> None:
    parent, gone = QObject(), list[threading.Thread]()
    Collecting(parent)
    gc.collect()
    Lonely(gone)
    made = much()
    qtbot.waitUntil(lambda: bool(gone))
    assert made
