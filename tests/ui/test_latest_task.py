"""The work a dialog waits for: only the latest is told, its refusal in words, nothing once it was stopped."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from commplan.domain.errors import UserError
from commplan.domain.texts import Text, literal
from commplan.ui.latest_task import LatestTask
from commplan.ui.tasks import Progress, Tasks


class Told:
    """What came of it."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.refusals: list[str] = []

    def refuse(self, text: Text) -> None:
        self.refusals.append(str(text))


def test_what_is_started_takes_the_place_of_what_was_under_way(qtbot: QtBot, tasks: Tasks) -> None:
    told, gate, owner = Told(), threading.Event(), QObject()
    latest = LatestTask(tasks, owner)
    latest.start(lambda _: gate.wait(20), told.results.append, told.refuse)
    latest.start(lambda _: "second", told.results.append, told.refuse)
    gate.set()
    qtbot.waitUntil(lambda: told.results == ["second"])
    tasks.wait()
    assert (told.results, told.refusals) == (["second"], [])


def test_a_refusal_is_told_in_words(qtbot: QtBot, tasks: Tasks) -> None:
    told, owner = Told(), QObject()

    def refuse(_: Progress) -> None:
        raise UserError(literal("It can’t be read."))

    LatestTask(tasks, owner).start(refuse, told.results.append, told.refuse)
    qtbot.waitUntil(lambda: told.refusals == ["It can’t be read."])
    assert told.results == []


def test_what_was_stopped_tells_nothing_and_ends_at_its_next_report(qtbot: QtBot, tasks: Tasks) -> None:
    told, began, gate, owner, done = Told(), threading.Event(), threading.Event(), QObject(), list[str]()

    def work(progress: Progress) -> str:
        began.set()
        gate.wait(20)
        progress(1, 2)
        done.append("went on")
        return "done"

    latest = LatestTask(tasks, owner)
    latest.start(work, told.results.append, told.refuse)
    assert began.wait(20)
    latest.stop()
    gate.set()
    tasks.wait()
    qtbot.wait(1)
    assert (told.results, told.refusals, done) == ([], [], [])
