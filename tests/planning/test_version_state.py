"""Which version the sheet of a date shows, and what a version still knows of its steps."""

import dataclasses
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import Change
from commplan.domain.plan import Plan
from commplan.planning.paths import Outcome
from commplan.planning.schedule import Schedule
from commplan.planning.version_state import shown_version, steps_then, verdict_on
from commplan.planning.versions import due_in
from tests.documents.sheet_plans import (
    COMMUNICATION,
    OCCURRENCE,
    STEPS,
    changed_plan,
    dated_of,
    decided,
    fixed_id,
    put_up,
    replaced,
    sheet_plan,
)


def changed(plan: Plan, **values: object) -> Plan:
    return replaced(plan, r.Communication, COMMUNICATION, **values)


def test_what_was_never_put_up_shows_no_version() -> None:
    assert shown_version(sheet_plan(), dated_of(sheet_plan())) is None


def test_the_newest_is_shown_as_long_as_it_holds() -> None:
    plan = put_up(sheet_plan(), ["one", "two"])
    assert shown_version(plan, dated_of(plan)) == plan.versions[-1]
    other = changed(plan, time=dt.time(11, 0))
    assert shown_version(other, dated_of(other)) is None
    back = changed(other, time=dt.time(8, 0))
    assert shown_version(back, dated_of(back)) == plan.versions[-1]


@pytest.mark.parametrize("state", list(w.OccurrenceState))
def test_what_was_sent_shows_what_it_went_out_as(state: w.OccurrenceState) -> None:
    plan = replaced(changed_plan(), r.Occurrence, OCCURRENCE, state=state)
    is_sent = state == w.OccurrenceState.SENT
    assert shown_version(plan, dated_of(plan)) == (plan.versions[-1] if is_sent else None)


@given(
    st.integers(1, 9),
    st.sampled_from(["", "x"]),
    st.booleans(),
    st.sampled_from([dt.date(2026, 11, 17), dt.date(2026, 12, 1)]),
)
def test_whatever_changes_a_version_says_the_same_of_its_steps(
    days: int, name: str, is_gone: bool, day: dt.date
) -> None:
    plan = changed_plan()
    before = [steps_then(Schedule(plan), version) for version in plan.versions]
    for n in range(len(STEPS)):
        step = plan.get(r.ApprovalStep, fixed_id(0x51 + n))
        after = dataclasses.replace(step, working_days=days, person=name, role=f"Rola {n}{name}")
        plan = plan.with_changes([Change(step, None if is_gone and n == 5 else after)])
    plan = replaced(plan, r.Occurrence, OCCURRENCE, date=day)
    assert [steps_then(Schedule(plan), version) for version in plan.versions] == before


def test_due_dates_are_those_that_were_frozen() -> None:
    plan = changed_plan()
    (step, *_) = steps_then(Schedule(plan), plan.versions[0])
    assert step.due == due_in(plan.versions[0])[step.step.id] == dt.date(2026, 11, 9)


def test_a_verdict_is_that_of_the_path_of_then() -> None:
    plan = changed_plan()
    first, second = plan.versions
    assert verdict_on(plan, first) == (Outcome.APPROVED, "2026-11-07T10:00:00Z")
    assert verdict_on(plan, second) == (Outcome.OPEN, second.created_at)
    rejected = decided(plan, 1, w.DecisionType.REJECTED, comment="Nie.", decided_at="2026-11-10T10:00:00Z")
    assert verdict_on(rejected, second) == (Outcome.REJECTED, "2026-11-10T10:00:00Z")
