"""The plan table after a change: what it takes over from before, and that it is the table made anew."""

import dataclasses
import datetime as dt
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from commplan.domain import records as r
from commplan.domain.changes import Change, added, removed, updated
from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.texts import Text, Translate, in_english
from commplan.domain.words import ExceptionAction, OccurrenceState, OffsetFrom
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from commplan.ui.models.plan_cells import PlanCells
from commplan.ui.models.plan_columns import COLUMNS
from commplan.ui.models.plan_groups import GROUPS, Grouping
from commplan.ui.models.plan_outline import Outline
from commplan.ui.models.rows import RowsModel
from tests.planning.builders import DAY, communication, event, make, occurrence, plan
from tests.plans import decision, version
from tests.strategies import changes

TODAY = DAY(2026, 3, 4)
STAFF = make(r.Audience, name="Staff", size=10)
SENDER, OTHER = make(r.Sender, name="Board"), make(r.Sender, name="Alpha")
CHANNEL, PATH = make(r.Channel, name="Letter"), make(r.ApprovalPath, name="Legal")
ONCE, MONTHLY, BARE = event(title="Once"), event(DAY(2026, 2, 5), "FREQ=MONTHLY", title="Monthly"), event(title="Bare")
FIRST = communication(ONCE, title="First", sender_id=SENDER.id, audience_ids=(STAFF.id,), channel_id=CHANNEL.id)
LAST = communication(ONCE, title="Last", offset_from=OffsetFrom.END, approval_path_id=PATH.id)
LIKE = communication(ONCE, title="First", sender_id=OTHER.id)
EVERY = communication(MONTHLY, title="Every", sender_id=OTHER.id, audience_ids=(STAFF.id,), offset=-2)
KNOWN = occurrence(EVERY, DAY(2026, 3, 5))
WHOLE = plan(STAFF, SENDER, OTHER, CHANNEL, PATH, ONCE, MONTHLY, BARE, FIRST, LAST, LIKE, EVERY, KNOWN)
SELECTIONS = (Selection(), Selection(), Selection(), Selection(words="fi"), Selection(start=TODAY))


class Table:
    """What the plan page makes of one state of the plan, itself made from the one before or not."""

    def __init__(self) -> None:
        self.model: RowsModel[PlanCells] = RowsModel(COLUMNS, in_english)
        self.outline: Outline | None = None
        self.cells: PlanCells | None = None

    def update(self, schedule: Schedule, selection: Selection, by: str, say: Translate, today: dt.date) -> None:
        locale = QLocale("en_GB")
        grouping = Grouping(by, schedule, say, locale, today) if by else None
        self.outline = Outline(schedule, selection, today, (), grouping, self.outline)
        self.cells = PlanCells(self.outline, say, locale)

    def show(self, column: int, descending: bool, words: str, closed: set[str]) -> object:
        """All that is to be seen, and what is asked by row; `column` -1 is the order of the plan."""
        assert self.outline is not None
        assert self.cells is not None
        key = COLUMNS[column].sort_key if column >= 0 else None
        self.outline.sort(partial(key, self.cells) if key else None, descending=descending)
        rows, counts = self.outline.rows(words, closed)
        self.model.set_rows(rows, self.cells)
        children = [[row.key for row in self.outline.children(row.record)] for row in rows]
        lines = [self.outline.line_of(row) for row in rows]
        cells = [[self.model.cell(n, c) for c in range(len(COLUMNS))] for n in range(len(rows))]
        facts = [(row.key, row.record, id(row.record) if row.level else 0, row.level, row.is_group, row.is_open,
                  row.count, list(getattr(row, "dated", ()))) for row in rows]  # fmt: skip
        return facts, cells, counts, children, lines, dict(self.outline.dated)


def in_capitals(text: Text) -> str:
    return in_english(text).upper()


CHANGES = (
    updated(SENDER, name="Zeta"), updated(STAFF, name="Everybody"), updated(PATH, name="Zeta"),
    updated(ONCE, title="Ańother"), updated(ONCE, start=DAY(2026, 4, 1)), updated(MONTHLY, start=DAY(2026, 1, 5)),
    updated(FIRST, title="Zeta"), updated(FIRST, event_id=MONTHLY.id), updated(FIRST, offset=9),
    Change(LAST, dataclasses.replace(LAST)), updated(KNOWN, state=OccurrenceState.SENT),
    updated(KNOWN, date=DAY(2026, 5, 1), title="Moved"), updated(WHOLE.info, end=DAY(2026, 3, 31)),
    added(communication(BARE, title="New")), added(event(DAY(2026, 1, 9), title="New")), removed(BARE), removed(LIKE),
    added(make(r.EventException, event_id=MONTHLY.id, action=ExceptionAction.LEFT_OUT, original=DAY(2026, 3, 5))),
    added(make(r.DayRule, start=DAY(2026, 3, 2), end=DAY(2026, 3, 8))),
)  # fmt: skip


@pytest.mark.parametrize("change", CHANGES, ids=[f"{n} {change.kind}" for n, change in enumerate(CHANGES)])
def test_after_a_change_or_its_undoing_the_table_is_the_one_made_anew(change: Change) -> None:
    kept, schedule = Table(), Schedule(WHOLE)
    for of in (WHOLE, WHOLE.with_changes([change]), WHOLE):
        fresh, schedule = Table(), Schedule(of, schedule)
        for table, its in ((kept, schedule), (fresh, Schedule(of))):
            table.update(its, Selection(), "", in_english, TODAY)
        for column, words in ((-1, ""), (-1, "zeta"), (0, "")):
            assert kept.show(column, False, words, set()) == fresh.show(column, False, words, set())


@st.composite
def after(draw: st.DrawFn, before: Plan) -> Plan:
    """The plan after one step: anything changed at all, what the table is made of, or an approval."""
    possible = [c for c in CHANGES if before.find(c.kind, c.record.id) == c.before]
    what = draw(st.integers(0, 9))
    if what == 0:
        put_up = version(occurrence_id=KNOWN.id)
        return before.with_approvals([put_up], [decision(put_up)])
    if what < 3 or not possible:
        return before.with_changes(draw(changes(before)))
    try:
        return before.with_changes([draw(st.sampled_from(possible))])
    except UserError:  # in use
        return before


@given(st.data())
def test_after_whatever_was_changed_the_table_is_the_one_made_anew(data: st.DataObject) -> None:
    draw, kept, past = data.draw, Table(), [WHOLE]
    schedule, selection, by, say, today = Schedule(WHOLE), Selection(), "", in_english, TODAY
    kept.update(schedule, selection, by, say, today)
    column, descending, words, closed = -1, False, "", set[str]()
    for _ in range(6):
        match draw(st.sampled_from(["change", "change", "change", "undo", "view", "look", "look"])):
            case "change":
                past.append(draw(after(past[-1])))
                schedule = Schedule(past[-1], schedule)
            case "undo":
                past.append(past[max(len(past) - 2, 0)])
                schedule = Schedule(past[-1], schedule)
            case "view":
                selection, by = draw(st.sampled_from(SELECTIONS)), draw(st.sampled_from(["", "", *GROUPS]))
                say = draw(st.sampled_from([in_english, in_capitals]))
                today += dt.timedelta(draw(st.sampled_from([0, 1, 40])))
            case _:
                column, descending = draw(st.integers(-1, len(COLUMNS) - 1)), draw(st.booleans())
                words = draw(st.sampled_from(["", "", "fi", "board", "zeta", "an"]))
                closed ^= {draw(st.sampled_from([ONCE.id, MONTHLY.id]))}
                kept.show(column, descending, words, closed)
                column = draw(st.sampled_from([-1, column]))
                continue
        kept.update(schedule, selection, by, say, today)
        if draw(st.integers(0, 3)):
            kept.show(column, descending, words, closed)
    fresh = Table()
    fresh.update(Schedule(past[-1]), selection, by, say, today)
    assert kept.show(column, descending, words, closed) == fresh.show(column, descending, words, closed)


def test_what_a_change_does_not_touch_stays_and_is_not_folded_again() -> None:
    schedule = Schedule(WHOLE)
    before = Outline(schedule, Selection(), TODAY)
    before.sort(None)
    before.prepare_search()
    rows = {row.key: row for row in before.rows("", ())[0]}
    schedule = Schedule(WHOLE.with_changes([updated(FIRST, title="Other")]), schedule)
    now = Outline(schedule, Selection(), TODAY, previous=before)
    now.sort(None)
    same = {row.key for row in now.rows("", ())[0] if rows[row.key] is row}
    assert same == {MONTHLY.id, EVERY.id, BARE.id}
    assert {branch.head.key for branch in now.branches if branch.is_folded} == {MONTHLY.id, BARE.id}
