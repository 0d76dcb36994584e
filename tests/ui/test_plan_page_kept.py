"""The plan page keeps rows, cells and order from one change to the next: it shows what a page made anew shows."""

import datetime as dt
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.errors import UserError
from commplan.domain.words import Gap, OffsetFrom, Status
from commplan.planning.selection import Selection
from commplan.services import occurrences, records
from commplan.ui.models.plan_columns import COLUMNS
from commplan.ui.models.plan_groups import GROUPS
from commplan.ui.pages.plan import PlanPage
from commplan.ui.workspace import Workspace
from tests.ui.message_plans import LATER, LETTER, MEETING, dated, message_plan, put_up
from tests.ui.workspaces import Frame, open_workspace

SELECTIONS = (
    Selection(),
    Selection(words="letter"),
    Selection(statuses=frozenset({Status.PLANNED, Status.DRAFTING})),
    Selection(gaps=frozenset({Gap.NOT_PUT_UP})),
    Selection(owner="anna"),
)


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with open_workspace(tmp_path, message_plan()) as opened:
        yield opened


def shown(page: PlanPage) -> list[object]:
    """All that stands in the table, and what is said of how much it is."""
    table = page.view
    cells = [[table.rows.cell(n, c) for c in range(len(COLUMNS))] for n in range(len(table.rows.rows))]
    rows = [(row.key, row.level, row.is_open, row.count) for row in table.rows.rows]
    return [rows, cells, table.counts]


def sort(page: PlanPage, column: int, order: Qt.SortOrder) -> None:
    page.view.header.setSortIndicator(column, order)
    page.view.header.sort_wanted.emit(column, order == Qt.SortOrder.DescendingOrder)


def deeds(workspace: Workspace, page: PlanPage, chance: random.Random) -> list[Callable[[], object]]:
    """What people do: with messages and events, with what these refer to, with single dates, and with the view."""
    session, title = workspace.session, chance.choice((LETTER, MEETING, LATER))

    def change(kind: type[r.Record], **values: object) -> None:
        records.update(session, chance.choice(list(session.plan.table(kind).values())), **values)

    word, number = chance.choice(("Alpha", "Omega", "Board letter")), chance.randint(-9, 9)
    return [
        lambda: change(r.Communication, title=word),
        lambda: change(r.Communication, owner=chance.choice(("Anna", "ANNA", "Ewa"))),
        lambda: change(r.Communication, offset=number, offset_from=chance.choice(list(OffsetFrom))),
        lambda: change(r.Communication, cascade_from_id=next(iter(session.plan.table(r.Communication)))),
        lambda: change(r.ContentEvent, title=word, start=dt.date(2026, 12, 1) + dt.timedelta(number)),
        lambda: change(r.ContentEvent, rule=chance.choice(("", "FREQ=MONTHLY"))),
        lambda: change(r.Sender, name=word),
        lambda: change(r.Audience, name=word, size=abs(number)),
        lambda: change(r.ApprovalStep, role=word),
        lambda: put_up(workspace, title),
        lambda: occurrences.move(session, dated(workspace, title), dt.date(2026, 12, 9)),
        session.undo,
        session.redo,
        lambda: workspace.selection.set(chance.choice(SELECTIONS)),
        lambda: page.view.group_by(chance.choice(list(GROUPS))),
        lambda: sort(page, chance.randrange(8), chance.choice(list(Qt.SortOrder))),
    ]


@pytest.mark.parametrize("seed", range(4))
def test_after_whatever_was_done_the_table_is_that_of_a_page_made_anew(
    workspace: Workspace, qtbot: QtBot, seed: int
) -> None:
    chance, kept = random.Random(seed), Frame(workspace, PlanPage)
    qtbot.addWidget(kept)
    kept.show()
    page = kept.page
    assert isinstance(page, PlanPage)
    for number in range(24):
        try:
            chance.choice(deeds(workspace, page, chance))()
        except (UserError, StopIteration):  # not possible at this moment
            continue
        table = shown(page)
        if number in (9, 23):
            anew = Frame(workspace, PlanPage)
            qtbot.addWidget(anew)
            assert isinstance(anew.page, PlanPage)
            sort(anew.page, page.view.header.sortIndicatorSection(), page.view.header.sortIndicatorOrder())
            assert table == shown(anew.page)
            anew.unsubscribe()
            anew.deleteLater()
