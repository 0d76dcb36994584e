"""Selections: every filter against what it stands for."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.validation import check_record
from commplan.domain.words import Category, Gap, OccurrenceState, Period, Risk, Status
from commplan.planning.folding import fold
from commplan.planning.schedule import Schedule
from commplan.planning.selection import CHOICES, REFS, Selection, select, select_of, values_of
from tests.planning.builders import DAY, INFO, communication, event, make, occurrence, plan

TODAY = DAY(2026, 1, 1)
STAFF = make(r.Audience, name="Wszyscy pracownicy")
FRONT = make(r.Audience, name="Contact centre", parent_id=STAFF.id)
BACK = make(r.Audience, name="Back office", parent_id=STAFF.id)
BOARD = make(r.Sender, name="Zarząd")
MAIL = make(r.Channel, name="E-mail")
ROOM = make(r.Tool, name="Sala")
PATH = make(r.ApprovalPath, name="Zwykła")
GOAL = make(r.Goal, name="Lojalność")
TEAM_GOAL = make(r.Goal, name="Szybsze odpowiedzi", parent_id=GOAL.id)
OTHER_GOAL = make(r.Goal, name="Inny")
PHASE = make(r.Phase, name="Pilność")
NPS = event(DAY(2026, 3, 2), title="Wyniki NPS", category=Category.RESULTS, owner="Anna", phase_id=PHASE.id)
BUDGET = event(DAY(2026, 5, 4), title="Budżet", owner="Jan", goal_ids=(TEAM_GOAL.id,), risk=Risk.HIGH)
TO_ALL = communication(
    NPS,
    title="List",
    audience_ids=(STAFF.id,),
    sender_id=BOARD.id,
    content="Zażółć gęślą jaźń",
    approval_path_id=PATH.id,
)
TO_FRONT = communication(
    NPS, title="Narada", audience_ids=(FRONT.id,), channel_id=MAIL.id, owner="Ewa", tool_ids=(ROOM.id,)
)
NOT_BACK = communication(BUDGET, title="Intranet", audience_ids=(STAFF.id,), excluded_audience_ids=(BACK.id,))
SENT = occurrence(TO_ALL, DAY(2026, 3, 2), state=OccurrenceState.SENT, title="Pilne")
SCHEDULE = Schedule(
    plan(
        STAFF,
        FRONT,
        BACK,
        BOARD,
        MAIL,
        ROOM,
        PATH,
        GOAL,
        TEAM_GOAL,
        OTHER_GOAL,
        PHASE,
        NPS,
        BUDGET,
        TO_ALL,
        TO_FRONT,
        NOT_BACK,
        SENT,
    )
)


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
        (Selection(tool_ids=frozenset({ROOM.id, "gone"})), {TO_FRONT}),
        (Selection(approval_path_ids=frozenset({PATH.id})), {TO_ALL}),
        (Selection(goal_ids=frozenset({GOAL.id})), {NOT_BACK}),
        (Selection(goal_ids=frozenset({TEAM_GOAL.id})), {NOT_BACK}),
        (Selection(goal_ids=frozenset({OTHER_GOAL.id})), set()),
        (Selection(phase_ids=frozenset({PHASE.id})), {TO_ALL, TO_FRONT}),
        (Selection(risks=frozenset({Risk.HIGH, Risk.MEDIUM})), {NOT_BACK}),
        (Selection(gaps=frozenset({Gap.NO_CHANNEL}), statuses=frozenset({Status.PLANNED})), {NOT_BACK}),
        (Selection(gaps=frozenset({Gap.NO_CHANNEL, Gap.NO_SENDER})), {TO_ALL, TO_FRONT, NOT_BACK}),
    ],
)  # fmt: skip
def test_each_filter(selection: Selection, expected: set[r.Communication]) -> None:
    found = [d.communication_id for d in select(SCHEDULE, selection, TODAY)]
    assert set(found) == {c.id for c in expected}
    assert len(found) == len(expected)


def test_without_a_period_it_is_that_of_the_plan() -> None:
    one = event(DAY(2026, 12, 31), "FREQ=DAILY")
    found = select(Schedule(plan(one, communication(one))), Selection(), TODAY)
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
    assert Selection.of_view(view, INFO, TODAY) == Selection(
        audience_ids=frozenset({FRONT.id}),
        statuses=frozenset({Status.APPROVED}),
        categories=frozenset({Category.RESULTS}),
        words="nps",
        start=dt.date(2026, 1, 1),
    )


def test_the_period_of_a_view_moves_along_with_the_day() -> None:
    view = make(r.SavedView, name="Soon", period="next_30_days", start=DAY(2025, 1, 1))
    for today in (TODAY, DAY(2026, 7, 1)):
        selection = Selection.of_view(view, INFO, today)
        assert (selection.start, selection.end) == (today, today + dt.timedelta(29))
        assert selection.period == Period.NEXT_30_DAYS
    assert Selection.of_view(make(r.SavedView, name="x", period="no such"), INFO, TODAY) == Selection()


ids = st.frozensets(st.sampled_from([new_id() for _ in range(4)]), max_size=3)
plain_selections = st.builds(
    Selection,
    **dict.fromkeys(REFS, ids),
    **{name: st.frozensets(st.sampled_from(list(enum)), max_size=3) for name, enum in CHOICES.items()},
    owner=st.sampled_from(["", "Anna"]),
    words=st.sampled_from(["", "nps wyniki"]),
    start=st.none() | st.just(DAY(2026, 2, 1)),
    end=st.none() | st.just(DAY(2026, 3, 1)),
)


@given(plain_selections, st.none() | st.sampled_from(Period))
def test_a_view_made_of_a_selection_holds_that_selection(selection: Selection, period: Period | None) -> None:
    if period is not None:
        selection = selection.in_period(period, INFO, TODAY)
    view = make(r.SavedView, name="x", **values_of(selection))
    check_record(view)
    assert Selection.of_view(view, INFO, TODAY) == selection


def test_a_period_of_ones_own_takes_the_place_of_one_that_moves() -> None:
    moving = Selection(words="nps").in_period(Period.THIS_MONTH, INFO, TODAY)
    still = moving.between(None, DAY(2026, 2, 1))
    assert still == Selection(words="nps", end=DAY(2026, 2, 1))
    assert still.without_period() == Selection(words="nps")


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Zażółć gęślą jaźń", "zazolc gesla jazn"), ("ŁÓDŹ", "lodz"), ("Über Straße", "uber strasse"), ("ﬁ", "fi")],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more_for_searching(text: str) -> None:
    assert fold(text.upper().lower()) == fold(fold(text.upper().lower()))


@st.composite
def selections(draw: st.DrawFn) -> Selection:
    """Filters by anything that the plan of these tests has."""
    ids = {"audience_ids": (STAFF, FRONT, BACK), "sender_ids": (BOARD,), "goal_ids": (GOAL,), "phase_ids": (PHASE,)}
    values = {
        field: frozenset({draw(st.sampled_from(of)).id}) for field, of in ids.items() if not draw(st.integers(0, 3))
    }
    for field, enum in CHOICES.items():
        values[field] = (
            draw(st.frozensets(st.sampled_from(enum), max_size=2)) if not draw(st.integers(0, 2)) else frozenset()
        )
    days = st.sampled_from([None, DAY(2025, 12, 1), DAY(2026, 3, 2), DAY(2026, 5, 4), DAY(2027, 3, 1)])
    words, owners = st.sampled_from(["", "", "wyniki", "pilne", "e-mail"]), st.sampled_from(["", "", "Anna", "ewa"])
    return Selection(**values, words=draw(words), owner=draw(owners), start=draw(days), end=draw(days))


@given(selections(), st.sets(st.sampled_from([NPS.id, BUDGET.id, "gone"])))
def test_of_some_events_the_same_is_taken_as_of_all(selection: Selection, event_ids: set[str]) -> None:
    taken = [d for d in select(SCHEDULE, selection, TODAY) if d.event_id in event_ids]
    assert select_of(SCHEDULE, event_ids, selection, TODAY) == taken
