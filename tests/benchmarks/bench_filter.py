"""The shared filter at 10,000 communications: every kind of filter, and a keystroke in its list; beside a bare loop.

The floor is one pass over all dates of the plan year that compares one attribute. A frame is 16 ms.
Run: pytest tests/benchmarks/bench_filter.py -m benchmark -n 0 -s
"""

from collections.abc import Iterator
from functools import partial
from inspect import unwrap
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.words import Category, Gap, Risk, Status
from commplan.planning.facets import counts, loosened
from commplan.planning.selection import Selection, select
from commplan.services.history import entries
from commplan.ui.filter_popup import FilterPopup
from commplan.ui.workspace import Workspace
from tests.benchmarks.bench_plan_table import large_plan, milliseconds, report
from tests.ui.workspaces import open_workspace

FRAME = 16.0

pytestmark = pytest.mark.benchmark


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Workspace]:
    with open_workspace(Path(tmp_path_factory.mktemp("plan")), large_plan()) as opened:
        opened.schedule.whole_plan()
        yield opened


def one_of(workspace: Workspace, record_type: type[r.Record]) -> frozenset[str]:
    return frozenset([next(iter(workspace.plan.table(record_type)))])


def test_each_filter(workspace: Workspace) -> None:
    whole = workspace.schedule.whole_plan()
    floor = milliseconds(lambda _: [d for d in whole if d.communication_id == "x"], 10)
    chosen = {
        "audience": Selection(audience_ids=one_of(workspace, r.Audience)),
        "sender": Selection(sender_ids=one_of(workspace, r.Sender)),
        "tool": Selection(tool_ids=one_of(workspace, r.Tool)),
        "approval path": Selection(approval_path_ids=one_of(workspace, r.ApprovalPath)),
        "category, risk": Selection(categories=frozenset({Category.OTHER}), risks=frozenset({Risk.LOW})),
        "status": Selection(statuses=frozenset({Status.PLANNED})),
        "owner": Selection(owner="nobody"),
        "words": Selection(words="message 3"),
        **{gap.value: Selection(gaps=frozenset({gap})) for gap in Gap},
        "all gaps": Selection(gaps=frozenset(Gap)),
    }
    for name, selection in chosen.items():
        work = partial(_select, workspace, selection)
        first, ours = milliseconds(work, 1), milliseconds(work, 10)
        report(f"{name}: first {first[0]:.0f} ms, then", ours, floor)
        assert ours[0] < FRAME


def _select(workspace: Workspace, selection: Selection, _: int) -> None:
    unwrap(select)(workspace.schedule, selection, workspace.today)  # anew, not as it is remembered for the schedule


def _count(workspace: Workspace, field: str, _: int) -> None:
    counts(workspace.schedule, Selection(), field, workspace.today)


def test_counts_and_hints(workspace: Workspace) -> None:
    schedule, today = workspace.schedule, workspace.today
    for field in ("audience_ids", "tool_ids", "statuses", "owner", "gaps"):
        report(f"counts of {field}", milliseconds(partial(_count, workspace, field), 5))
    nothing = Selection(words="no such words", statuses=frozenset({Status.SENT}), owner="nobody")
    report("which of three filters to give up", milliseconds(lambda _: loosened(schedule, nothing, today), 5))


def test_a_keystroke_in_the_list_of_filters(workspace: Workspace, qtbot: QtBot) -> None:
    popup = FilterPopup(workspace)
    qtbot.addWidget(popup)
    popup.show()
    typed = ["a", "au", "aud", "audience 1", "m", "mailbox", "x", "s", "sender 12", ""]

    def type_one(number: int) -> None:
        popup.line.setText(typed[number % len(typed)])
        popup.line.textEdited.emit(popup.line.text())
        popup.list.viewport().repaint()

    ours = milliseconds(type_one)
    report("a keystroke in the list of filters, painted", ours)
    assert ours[0] < FRAME


def test_reading_the_history(workspace: Workspace) -> None:
    report("the whole history read, 10,000 records new", milliseconds(lambda _: list(entries(workspace.session)), 3))
