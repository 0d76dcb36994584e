"""The plan table after a change: what it takes over from before, and that it is the table made anew."""

import dataclasses
import datetime as dt
from collections.abc import Sequence
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
from commplan.domain.words import ExceptionAction, Gap, OccurrenceState, OffsetFrom, Status
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from commplan.ui.models.plan_cells import PlanCells
from commplan.ui.models.plan_columns import COLUMNS
from commplan.ui.models.plan_groups import GROUPS, Grouping, Heading
from commplan.ui.models.plan_outline import Outline
from commplan.ui.models.rows import Row, RowsModel
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
SELECTIONS = (
    *[Selection()] * 4, Selection(words="fi"), Selection(start=TODAY), Selection(audience_ids=frozenset({STAFF.id})),
    Selection(statuses=frozenset({Status.PLANNED})), Selection(owner="anna"),
    *(Selection(gaps=frozenset({gap})) for gap in (Gap.NO_SENDER, Gap.NOT_PUT_UP, Gap.SILENT_AUDIENCE)),
)  # fmt: skip


class Table:
    """What the plan page makes of one state of the plan, itself made from the one before or not."""

    def __init__(self) -> None:
        self.model: RowsModel[PlanCells] = RowsModel(COLUMNS, in_english)
        self.outline: Outline | None = None
        self.cells: PlanCells | None = None

    def update(self, schedule: Schedule, selection: Selection, by: str, say: Translate, today: dt.date) -> None:
        locale = QLocale("en_GB")
        grouping = Grouping(by, schedule, say, locale, today) if by else None
        self.outline = Outline(schedule, selection, today, (LIKE.id,), grouping, self.outline)
        self.cells = PlanCells(self.outline, say, locale, self.cells)

    def show(self, column: int, descending: bool, words: str, closed: set[str]) -> object:
        """All that is to be seen, and what is asked by row; `column` -1 is the order of the plan."""
        assert self.outline is not None
        assert self.cells is not None
        key = COLUMNS[column].sort_key if column >= 0 else None
        age = (self.cells.age, column, descending) if COLUMNS[column].is_own else None
        self.outline.sort(partial(key, self.cells) if key else None, descending=descending, age=age)
        rows, counts = self.outline.rows(words, closed)
        self.model.set_rows(rows, self.cells, self.cells.age)
        children = [[row.key for row in self.outline.children(row.record)] for row in rows]
        lines = [self.outline.line_of(row) for row in rows]
        cells = [[self.model.cell(n, c) for c in range(len(COLUMNS))] for n in range(len(rows))]
        facts = [(row.key, seen(row.record), id(row.record) if row.level else 0, row.level, row.is_group, row.is_open,
                  row.count, list(getattr(row, "dated", ()))) for row in rows]  # fmt: skip
        return facts, cells, counts, children, lines, dict(self.outline.dated)


def seen(record: r.Record) -> r.Record:
    """Headings without what they are sorted by: two keys of the same words don't equal each other."""
    return dataclasses.replace(record, order=()) if isinstance(record, Heading) else record


def in_capitals(text: Text) -> str:
    return in_english(text).upper()


CHANGES = (
    updated(SENDER, name="Zeta"), updated(STAFF, name="Everybody"), updated(PATH, name="Zeta"),
    updated(ONCE, title="Ańother"), updated(ONCE, start=DAY(2026, 4, 1)), updated(MONTHLY, start=DAY(2026, 1, 5)),
    updated(FIRST, title="Zeta"), updated(ONCE, owner="Anna"), updated(FIRST, owner="ANNA"),
    updated(FIRST, event_id=MONTHLY.id), updated(FIRST, offset=9),
    Change(LAST, dataclasses.replace(LAST)), updated(KNOWN, state=OccurrenceState.SENT),
    updated(KNOWN, date=DAY(2026, 5, 1), title="Moved"), updated(WHOLE.info, end=DAY(2026, 3, 31)),
    updated(LIKE, cascade_from_id=FIRST.id), added(communication(BARE, title="New")),
    added(event(DAY(2026, 1, 9), title="New")), removed(BARE), removed(LIKE),
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
    schedule, selection, by, today = Schedule(WHOLE), Selection(), "", TODAY
    say = draw(st.sampled_from([in_english, in_capitals]))
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
    rows = before.rows("", ())[0]
    schedule = Schedule(WHOLE.with_changes([updated(FIRST, title="Other")]), schedule)
    now = Outline(schedule, Selection(), TODAY, previous=before)
    now.sort(None)
    assert same_rows(rows, now.rows("", ())[0]) == {MONTHLY.id, EVERY.id, BARE.id}
    assert {branch.head.key for branch in now.branches if branch.is_folded} == {MONTHLY.id, BARE.id}


def same_rows(before: Sequence[Row], after: Sequence[Row]) -> set[str]:
    """The ids of what stands in the very same row."""
    return {row.record.id for row in after if any(row is other for other in before)}


@pytest.mark.parametrize("by", ["", "sender", "month"])
@pytest.mark.parametrize("selection", [Selection(), Selection(words="r"), Selection(statuses=frozenset(Status))])
def test_under_a_filter_and_under_headings_rows_and_their_cells_stay_too(by: str, selection: Selection) -> None:
    table, schedule = Table(), Schedule(WHOLE)
    table.update(schedule, selection, by, in_english, TODAY)
    table.show(-1, False, "", set())
    rows = [row for row in table.model.rows if not row.is_group]
    cells = {row.key: row.cells for row in rows}
    schedule = Schedule(WHOLE.with_changes([updated(FIRST, title="Otter")]), schedule)
    table.update(schedule, selection, by, in_english, TODAY)
    table.show(-1, False, "", set())
    assert EVERY.id in same_rows(rows, table.model.rows)
    assert FIRST.id not in same_rows(rows, table.model.rows)
    assert all(row.cells is cells[row.key] for row in table.model.rows if row.record.id == EVERY.id)
    schedule = Schedule(schedule.plan.with_changes([updated(OTHER, name="Omega")]), schedule)
    table.update(schedule, selection, by, in_english, TODAY)
    table.show(-1, False, "", set())
    assert not any(row.cells is cells.get(row.key) for row in table.model.rows)


@pytest.mark.parametrize(
    ("selection", "by", "first", "then"),
    [
        (Selection(), "", updated(EVERY, cascade_from_id=FIRST.id), updated(FIRST, title="Otter")),
        (Selection(), "owner", updated(ONCE, owner="Anna"), updated(MONTHLY, owner="ANNA")),
        (Selection(gaps=frozenset({Gap.SILENT_AUDIENCE})), "", updated(SENDER, name="X"), updated(MONTHLY, rule="")),
    ],
    ids=["the name of another row", "a heading spelled as the first", "a gap that others leave"],
)
def test_what_follows_from_other_events_is_not_taken_over(
    selection: Selection, by: str, first: Change, then: Change
) -> None:
    kept, schedule, past, before = Table(), Schedule(WHOLE), WHOLE, None
    back = Change(first.after, first.before)
    for change in (first, then, back) if by else (first, then):
        past = past.with_changes([change])
        fresh, schedule = Table(), Schedule(past, schedule)
        for table, its in ((kept, schedule), (fresh, Schedule(past))):
            table.update(its, selection, by, in_english, TODAY)
        shown = fresh.show(-1, False, "", set())
        assert kept.show(-1, False, "", set()) == shown
        assert shown != before
        before = shown
