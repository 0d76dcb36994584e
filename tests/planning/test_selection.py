"""Selections: every filter against what it stands for."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.words import Category, OccurrenceState, Status
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection, fold, select
from tests.planning.builders import DAY, communication, event, make, occurrence, plan

TODAY = DAY(2026, 1, 1)
STAFF = make(r.Audience, name="Wszyscy pracownicy")
FRONT = make(r.Audience, name="Contact centre", parent_id=STAFF.id)
BACK = make(r.Audience, name="Back office", parent_id=STAFF.id)
BOARD = make(r.Sender, name="Zarząd")
MAIL = make(r.Channel, name="E-mail")
NPS = event(DAY(2026, 3, 2), title="Wyniki NPS", category=Category.RESULTS, owner="Anna")
BUDGET = event(DAY(2026, 5, 4), title="Budżet", owner="Jan")
TO_ALL = communication(NPS, title="List", audience_ids=(STAFF.id,), sender_id=BOARD.id, content="Zażółć gęślą jaźń")
TO_FRONT = communication(NPS, title="Narada", audience_ids=(FRONT.id,), channel_id=MAIL.id, owner="Ewa")
NOT_BACK = communication(BUDGET, title="Intranet", audience_ids=(STAFF.id,), excluded_audience_ids=(BACK.id,))
SENT = occurrence(TO_ALL, DAY(2026, 3, 2), state=OccurrenceState.SENT, title="Pilne")
SCHEDULE = Schedule(plan(STAFF, FRONT, BACK, BOARD, MAIL, NPS, BUDGET, TO_ALL, TO_FRONT, NOT_BACK, SENT))


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(), {TO_ALL, TO_FRONT, NOT_BACK}),
        (Selection(audience_ids=frozenset({FRONT.id})), {TO_ALL, TO_FRONT, NOT_BACK}),
        (Selection(audience_ids=frozenset({STAFF.id})), {TO_ALL, NOT_BACK}),
        (Selection(audience_ids=frozenset({BACK.id})), {TO_ALL}),
        (Selection(audience_ids=frozenset({BACK.id, FRONT.id})), {TO_ALL, TO_FRONT, NOT_BACK}),
        (Selection(audience_ids=frozenset({"gone"})), set()),
        (Selection(sender_ids=frozenset({BOARD.id})), {TO_ALL}),
        (Selection(channel_ids=frozenset({MAIL.id})), {TO_FRONT}),
        (Selection(statuses=frozenset({Status.SENT})), {TO_ALL}),
        (Selection(statuses=frozenset({Status.PLANNED, Status.SENT})), {TO_ALL, TO_FRONT, NOT_BACK}),
        (Selection(categories=frozenset({Category.RESULTS})), {TO_ALL, TO_FRONT}),
        (Selection(owner="anna"), {TO_ALL}),
        (Selection(owner="Ewa"), {TO_FRONT}),
        (Selection(words="zazolc"), {TO_ALL}),
        (Selection(words="WYNIKI contact"), {TO_FRONT}),
        (Selection(words="budzet"), {NOT_BACK}),
        (Selection(words="pilne"), {TO_ALL}),
        (Selection(words="nothing"), set()),
        (Selection(start=DAY(2026, 3, 3)), {NOT_BACK}),
        (Selection(end=DAY(2026, 3, 2)), {TO_ALL, TO_FRONT}),
        (Selection(owner="anna", words="narada"), set()),
    ],
)  # fmt: skip
def test_each_filter(selection: Selection, expected: set[r.Communication]) -> None:
    found = [d.communication_id for d in select(SCHEDULE, selection)]
    assert set(found) == {c.id for c in expected}
    assert len(found) == len(expected)


def test_without_a_period_it_is_that_of_the_plan() -> None:
    one = event(DAY(2026, 12, 31), "FREQ=DAILY")
    found = select(Schedule(plan(one, communication(one))), Selection())
    assert [d.date for d in found] == [DAY(2026, 12, 31)]


def test_a_saved_view_is_a_selection() -> None:
    view = make(
        r.SavedView,
        name="Results",
        audience_ids=(FRONT.id,),
        statuses=("approved", "no such"),
        categories=("results",),
        words="nps",
        start=DAY(2026, 1, 1),
    )
    assert Selection.of_view(view) == Selection(
        audience_ids=frozenset({FRONT.id}),
        statuses=frozenset({Status.APPROVED}),
        categories=frozenset({Category.RESULTS}),
        words="nps",
        start=dt.date(2026, 1, 1),
    )


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Zażółć gęślą jaźń", "zazolc gesla jazn"), ("ŁÓDŹ", "lodz"), ("Über Straße", "uber strasse"), ("ﬁ", "fi")],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more_for_searching(text: str) -> None:
    assert fold(text.upper().lower()) == fold(fold(text.upper().lower()))
