"""What the plan page shows of any plan under any filter."""

import datetime as dt
import re
from functools import partial
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.domain.words import Category
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection, select
from commplan.ui.models.plan_cells import PlanCells
from commplan.ui.models.plan_columns import COLUMNS
from commplan.ui.models.plan_outline import Outline
from commplan.ui.models.rows import Column, Row

LOCALE = QLocale("en_GB")
TODAY = dt.date(2027, 3, 1)
WORDS = ("alpha", "Beta", "Żółty", "łąka", "gamma beta")
days = st.dates(dt.date(2026, 12, 1), dt.date(2028, 1, 31))


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    info = r.PlanInfo(id=new_id(), title="Plan", start=dt.date(2027, 1, 1), end=dt.date(2027, 12, 31))
    senders = [r.Sender(id=new_id(), name=name) for name in WORDS[:2]]
    records: list[r.Record] = [info, *senders]
    for _ in range(draw(st.integers(0, 4))):
        event = r.ContentEvent(
            id=new_id(), title=draw(st.sampled_from(WORDS)), start=draw(days),
            rule=draw(st.sampled_from(["", "FREQ=MONTHLY"])), category=draw(st.sampled_from(list(Category)[:2])),
        )  # fmt: skip
        records.append(event)
        records += [
            r.Communication(
                id=new_id(), event_id=event.id, title=draw(st.sampled_from(WORDS)), offset=draw(st.integers(-5, 5)),
                sender_id=draw(st.sampled_from(["", senders[0].id, senders[1].id])),
            )
            for _ in range(draw(st.integers(0, 3)))
        ]  # fmt: skip
    return Plan.of(records)


selections = st.one_of(
    st.just(Selection()),
    st.builds(Selection, words=st.sampled_from(WORDS)),
    st.builds(Selection, categories=st.frozensets(st.sampled_from(list(Category)[:2]))),
    st.builds(Selection, start=st.just(dt.date(2027, 3, 1)), end=st.just(dt.date(2027, 4, 30))),
)
typed = st.sampled_from(["", "al", "BETA", "zol", "laka", "beta gam", "none of these"])


def outline_of(plan: Plan, selection: Selection) -> Outline:
    outline = Outline(Schedule(plan), selection, TODAY)
    outline.sort(None)
    return outline


def is_below(row: Row, head: Row) -> bool:
    return isinstance(row.record, r.Communication) and row.record.event_id == head.record.id


@given(plan=plans(), selection=selections, words=typed)
def test_each_communication_stands_below_its_event_and_all_is_counted(
    plan: Plan, selection: Selection, words: str
) -> None:
    rows, counts = outline_of(plan, selection).rows(words, ())
    heads = [row for row in rows if row.is_group]
    assert counts.events == len(heads)
    assert counts.communications == len(rows) - len(heads)
    assert counts.communications == sum(head.count for head in heads)
    head = None
    for row in rows:
        head = row if row.is_group else head
        assert head is not None
        assert row is head or is_below(row, head)
    if not words:
        assert counts.dates == len(select(Schedule(plan), selection, TODAY))


@given(plan=plans(), selection=selections, words=typed)
def test_typing_only_takes_rows_away(plan: Plan, selection: Selection, words: str) -> None:
    outline = outline_of(plan, selection)
    everything = [row.key for row in outline.rows("", ())[0]]
    found = [row.key for row in outline.rows(words, ())[0]]
    assert [key for key in everything if key in found] == found
    assert [row.key for row in outline.rows("", ())[0]] == everything


@given(plan=plans(), selection=selections)
def test_closing_hides_what_is_below_and_changes_no_count(plan: Plan, selection: Selection) -> None:
    outline = outline_of(plan, selection)
    _, counts = outline.rows("", ())
    rows, closed_counts = outline.rows("", set(plan.table(r.ContentEvent)))
    assert all(row.is_group for row in rows)
    assert closed_counts == counts


@given(plan=plans(), column=st.sampled_from(COLUMNS), descending=st.booleans())
def test_sorting_keeps_every_row_and_orders_events_by_their_key(
    plan: Plan, column: Column[PlanCells], descending: bool
) -> None:
    outline = outline_of(plan, Selection())
    before = sorted(row.key for row in outline.rows("", ())[0])
    cells = PlanCells(outline, in_english, LOCALE)
    key = column.sort_key
    assert key is not None
    outline.sort(partial(key, cells), descending=descending)
    rows, _ = outline.rows("", ())
    assert sorted(row.key for row in rows) == before
    keys = [key(cells, row.record) for row in rows if row.is_group]
    filled = [k for k in keys if not k[0]]
    assert [bool(k[0]) for k in keys] == sorted(bool(k[0]) for k in keys)  # what has nothing to sort by comes last
    assert not any((a < b) if descending else (b < a) for a, b in pairwise(filled))


@given(plan=plans())
def test_every_cell_of_every_row_can_be_shown_and_spoken(plan: Plan) -> None:
    outline = outline_of(plan, Selection())
    cells = PlanCells(outline, in_english, LOCALE)
    for row in outline.rows("", ())[0]:
        for column in COLUMNS:
            cell = column.cell(cells, row)
            assert not re.search(r"[{}]", cell.words + cell.spoken + cell.tip)
