"""Search or do at 10,000 communications: a keystroke beside the floor of looking for the letters in every title.

Titles are as in bench_plan_table, with Polish letters and long texts added.
Run: pytest tests/benchmarks/bench_palette.py -m benchmark -n 0 -s
"""

import dataclasses
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.plan import Plan
from commplan.planning.folding import fold
from commplan.ui.palette.palette import Palette
from commplan.ui.plan_view import PlanView
from commplan.ui.workspace import Look, Workspace
from tests.benchmarks.bench_plan_table import large_plan
from tests.ui.workspaces import open_workspace

ROUNDS = 9
QUERIES = ("s", "wynik", "messgae", "wyniki nps", "gesla", "zzzzzz", "m p")
GUARD = 60  # times the floor

pytestmark = pytest.mark.benchmark


def plan() -> Plan:
    words = "wyniki NPS|życzenia|zarząd|newsletter|budżet|spotkanie|kwartał|sukces|klient|program".split("|")
    changed = []
    for number, record in enumerate(large_plan().records()):
        if isinstance(record, r.Communication):
            title = f"{record.title} {words[number % 10]} {words[number * 7 % 10]} {number % 1_000}"
            record = dataclasses.replace(record, title=title, content="Zażółć gęślą jaźń w programie. " * 8)
        changed.append(record)
    return Plan.of(changed)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Workspace]:
    with open_workspace(Path(tmp_path_factory.mktemp("plan")), plan()) as opened:
        yield opened


def median_ms(work: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        work()
        times.append((time.perf_counter() - begin) * 1_000)
    return statistics.median(times)


def test_a_keystroke_in_the_palette(qtbot: QtBot, workspace: Workspace) -> None:
    look = Look(
        say=workspace.say,
        language=workspace.language,
        locale=workspace.locale,
        theme=workspace.theme,
        icons=workspace.icons,
    )
    window = QMainWindow()
    qtbot.addWidget(window)
    view = PlanView(workspace, look)
    window.setCentralWidget(view)
    window.resize(1440, 900)
    window.show()
    palette = Palette(window, view)
    palette.open()
    begin = time.perf_counter()
    palette._read_plan()
    print(f"\nreading {len(palette._records.things):,} things: {(time.perf_counter() - begin) * 1_000:.0f} ms")
    titles = [fold(thing.title) for thing in palette._records.things]
    for query in QUERIES:

        def keystroke(query: str = query) -> None:
            palette.search.setText(query[:-1])
            palette.search.setText(query)
            palette.grab()

        both = median_ms(keystroke)
        last = median_ms(lambda query=query: palette._records.find(query))
        floor = median_ms(lambda query=query: [title for title in titles if query in title])
        found = len(palette._model.lines)
        print(
            f"{query!r:14} search {last:5.1f} ms ({last / floor:4.1f} x floor), two letters shown {both:5.1f}: {found}"
        )
        assert last < GUARD * floor
    view.dispose()
