"""A change saved and shown in the whole window at 10,000 communications, in time of the window's thread.

The floor is the whole window painted once more with nothing changed: what a change costs beyond that is the
transaction, the new plan with its dates, and what the page makes of it. "Anew" is what is spared: the groups and dates
of the plan made from nothing. On the plan page under filters, headings and another order, too.
Run: pytest tests/benchmarks/bench_change.py -m benchmark -n 0 -s
"""

import dataclasses
import datetime as dt
import gc
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.services.session import Session
from commplan.ui.look import make_look
from commplan.ui.pages.plan import PlanPage
from commplan.ui.plan_view import PlanView
from tests.benchmarks.bench_plan_table import large_plan
from tests.ui.workspaces import open_workspace

ROUNDS = 20

pytestmark = pytest.mark.benchmark


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[PlanView]:
    with open_workspace(Path(tmp_path_factory.mktemp("plan")), large_plan()) as workspace:
        shown = PlanView(workspace, make_look(workspace.settings, qapp.font()))
        shown.resize(1440, 900)
        shown.show()
        shown.start()
        gc.disable()  # as in the program, where it runs between the steps of the person
        yield shown
        gc.enable()
        shown.dispose()
        workspace.tasks.cancel()
        workspace.tasks.wait()


def title(session: Session, number: int) -> None:
    communication = list(session.plan.table(r.Communication).values())[5_000]
    records.update(session, communication, title=f"Changed {number}")


def date(session: Session, number: int) -> None:
    event = list(session.plan.table(r.ContentEvent).values())[7]
    records.update(session, event, start=event.start + dt.timedelta(1 if number % 2 else -1))


def added(session: Session, number: int) -> None:
    communication = list(session.plan.table(r.Communication).values())[5_000]
    records.add_all(session, [dataclasses.replace(communication, id=new_id(), title=f"New {number}")])


def known(session: Session, number: int) -> None:
    communication = list(session.plan.table(r.Communication).values())[-number - 1]
    day = session.plan.get(r.ContentEvent, communication.event_id).start
    one = r.Occurrence(id=new_id(), communication_id=communication.id, original=day, state=w.OccurrenceState.DRAFTING)
    records.add_all(session, [one])


def undone(session: Session, _: int) -> None:
    session.undo()


CHANGES = (title, date, added, known, undone)


def milliseconds(work: Callable[[int], object], rounds: int = ROUNDS) -> float:
    """The best of `rounds`, of this thread alone: what else the machine does is no matter."""
    times = []
    for number in range(rounds):
        begin = time.thread_time()
        work(number)
        times.append((time.thread_time() - begin) * 1000)
    return min(times)


@pytest.mark.parametrize("page", ["plan", "calendar", "approvals", "messages", "directory"])
def test_a_change_saved_and_shown(view: PlanView, qtbot: QtBot, page: str) -> None:
    session = view.workspace.session
    view.show_page(page)
    qtbot.waitUntil(lambda: view.inspected is not None)
    view.status.stop()  # the count of what needs attention waits until nothing has changed for a while

    def paint(_: int) -> None:
        view.update()
        QApplication.processEvents()

    def anew(_: int) -> None:
        plan = Plan.of(session.plan.records())
        assert plan.communications_by_event
        Schedule(plan).whole_plan()

    floor, making = milliseconds(paint), milliseconds(anew, 3)
    print(f"\n{page:10} floor {floor:6.1f} ms, groups and dates anew {making:6.1f} ms")
    for change in CHANGES:
        ours = milliseconds(shown(view, change))
        print(f"{page:10} {change.__name__:8} {ours:6.1f} ms  {ours / floor:5.1f} x floor, {ours / making:5.2f} x anew")
        assert ours < making


def shown(view: PlanView, change: Callable[[Session, int], None]) -> Callable[[int], None]:
    """The change, with what the window paints of it."""

    def work(number: int) -> None:
        change(view.workspace.session, number)
        view.status.stop()
        QApplication.processEvents()

    return work


@pytest.mark.parametrize("column", [-1, 1], ids=["", "sorted"])
@pytest.mark.parametrize("group", ["", "audience", "month", "owner"])
@pytest.mark.parametrize("words", ["", "message 2"])
def test_a_change_under_a_filter_headings_and_another_order(
    view: PlanView, qtbot: QtBot, words: str, group: str, column: int
) -> None:
    view.show_page("plan")
    page = view.pages.page
    assert isinstance(page, PlanPage)
    view.workspace.selection.set(Selection(words=words))
    page.view.group_by(group)
    page.view.header.setSortIndicator(column, Qt.SortOrder.AscendingOrder)
    page.view.header.sort_wanted.emit(column, False)
    times = [milliseconds(shown(view, change), 5) for change in (title, date)]
    page.view.header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    page.view.group_by("")
    view.workspace.selection.set(Selection())
    what = ", ".join(filter(None, (words and "filtered", group and f"by {group}", column >= 0 and "sorted"))) or "plain"
    print(f"\nplan, {what:30} title {times[0]:6.1f} ms, date {times[1]:6.1f} ms")
