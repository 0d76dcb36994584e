"""The page Approvals at 10,000 communications with 600 approvals under way, beside a floor: a bare list view.

Opening, a key in the list, a decision, each arrangement. The floor of a key is the same key in a QListView of as many
texts; that of opening is one look at the status of every approval under way.
Run: pytest tests/benchmarks/bench_approvals.py -m benchmark -n 0 -s
"""

import dataclasses
import gc
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.plan import Plan
from commplan.planning.approvals import queue
from commplan.planning.status import status_of
from commplan.services.approvals import ApprovalRequest, DecisionRecord, start_approvals
from commplan.ui.approvals.states import HORIZON
from commplan.ui.approvals.work import Arrangement
from commplan.ui.pages.approvals import ApprovalsPage
from commplan.ui.workspace import Workspace
from tests.benchmarks.bench_plan_table import large_plan
from tests.ui.message_plans import show_side
from tests.ui.workspaces import Frame, open_workspace, press

UNDER_WAY = 600
KEYS = 40
FRAME = 16  # milliseconds
AT_ONCE = 200  # milliseconds that may pass without a sign of work
OPENING = 15  # times its floor
QUIET = 50  # milliseconds of the floor on a computer that does nothing else

pytestmark = pytest.mark.benchmark


class NoRenderer:
    """Sheets and texts have a benchmark of their own."""

    def render(self, *_: object, **__: object) -> object:
        raise AssertionError("not asked")

    def close(self) -> None:
        """Nothing to end."""


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Workspace]:
    plan = large_plan()
    path = next(iter(plan.table(r.ApprovalPath).values()))
    plan = Plan.of(
        dataclasses.replace(record, approval_path_id=path.id) if isinstance(record, r.Communication) else record
        for record in plan.records()
    )
    with open_workspace(Path(tmp_path_factory.mktemp("plan")), plan) as opened:
        today = opened.today
        states = queue(opened.schedule, today, opened.schedule.calendar.add(today, HORIZON))[:UNDER_WAY]
        texts = {"en": {"subject": "S", "body": "B"}}
        start_approvals(opened.session, [ApprovalRequest(dated=s.dated, texts=texts, author="Anna") for s in states])
        yield opened


def timed(work: Callable[[], object]) -> float:
    """Milliseconds, with what the event loop paints of it."""
    begin = time.perf_counter()
    work()
    QApplication.processEvents()
    return (time.perf_counter() - begin) * 1_000


def key_times(widget: QWidget, *, least: int = KEYS) -> list[float]:
    return [timed(lambda: press(widget, Qt.Key.Key_Down)) for _ in range(least)]


def shown(name: str, times: list[float]) -> float:
    middle, worst = statistics.median(times), max(times)
    print(f"  {name:<34} {middle:6.1f} ms   (most {worst:.1f})")
    return middle


def test_the_page_at_10_000_communications(qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commplan.ui.approvals.sheet_maker.Renderer", NoRenderer)
    workspace.settings.set_value("approvals/tab", "steps")
    list(workspace.schedule.whole_plan())
    gc.collect()
    gc.freeze()  # as app.py does
    print(f"\n{len(workspace.plan.table(r.Communication)):,} communications, {UNDER_WAY} approvals under way")
    floor = timed(lambda: [status_of(workspace.plan, d) for d in workspace.schedule.whole_plan() if d.occurrence])
    shown("floor: status of all under way", [floor])
    frame_time = FRAME * max(1.0, floor / QUIET)
    at_once = AT_ONCE * max(1.0, floor / QUIET)

    begin = time.perf_counter()
    frame = Frame(workspace, ApprovalsPage)
    qtbot.addWidget(frame)
    show_side(frame)
    frame.show()
    qtbot.waitExposed(frame)
    page = frame.page
    assert isinstance(page, ApprovalsPage)
    opening = (time.perf_counter() - begin) * 1_000
    shown(f"opening, {len(page._open):,} rows", [opening])
    assert opening < OPENING * floor

    bare = QListView()
    bare.setModel(QStringListModel([row.state.dated.title for row in page._open]))
    qtbot.addWidget(bare)
    bare.show()
    qtbot.waitExposed(bare)
    shown("floor: a key in a bare list", key_times(bare))

    for tab in ("sheet", "steps", "versions", "files"):
        page.panels.show_tab(tab)
        assert shown(f"a key, tab “{tab}”", key_times(page.queue.list)) < frame_time
    page.panels.show_tab("steps")
    for arrangement in Arrangement:
        assert shown(f"arranging by {arrangement}", [timed(lambda by=arrangement: page.arrange(by))]) < at_once
        assert shown("  a key", key_times(page.queue.list)) < frame_time
    page.arrange(Arrangement.DUE)

    decisions = []
    rows = [row for row in page._open if row.state.open_steps]
    for row in rows[:10]:
        record = DecisionRecord(
            dated=row.state.dated, step_id=row.state.open_steps[0].step.id, decision=w.DecisionType.APPROVED, who="A"
        )
        decisions.append(timed(lambda record=record: page.deeds.decide(record)))
    assert shown("a decision, until it is seen", decisions) < at_once
    whole = timed(lambda: page.refresh(page.kinds))
    assert shown("everything anew", [whole]) < 2 * at_once
    workspace.tasks.cancel()
    page.dispose()
    workspace.tasks.wait()
    gc.unfreeze()
