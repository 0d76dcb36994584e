"""States of approval found together, sharing what they have in common, are those found one by one."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.plan import Plan
from commplan.domain.words import DecisionType, NoAnswer, OccurrenceState
from commplan.planning.approvals import approval_state, queue
from commplan.planning.deadlines import deadlines_of
from commplan.planning.schedule import Schedule
from commplan.planning.versions import source_fingerprint
from tests.planning.builders import DAY, communication, event, make, occurrence, plan
from tests.plans import decision, version

TODAY = DAY(2026, 3, 4)
MOMENTS = ("2026-02-27T09:00:00Z", "2026-03-02T23:30:00Z")


@st.composite
def under_way(draw: st.DrawFn) -> Plan:
    """A few paths, messages on a few days, some put up, some decided in part, some sent."""
    silent = make(r.ApprovalPath, no_answer=NoAnswer.COUNTS_AS_APPROVED)
    paths = [make(r.ApprovalPath, remind_before=1), silent]
    steps = [
        make(r.ApprovalStep, path_id=path.id, position=n, role=f"{n}", working_days=1 + n)
        for path in paths
        for n in range(draw(st.integers(1, 3)))
    ]
    found: list[r.Record] = [*paths, *steps]
    versions, decisions = [], []
    for _ in range(draw(st.integers(1, 7))):
        one = event(TODAY + dt.timedelta(draw(st.integers(-3, 3))))
        path = draw(st.sampled_from(paths))
        message = communication(one, approval_path_id=path.id)
        found += [one, message]
        if draw(st.booleans()):
            days = tuple(f"{step.id}=1" for step in steps if step.path_id == path.id and draw(st.booleans()))
            state = draw(st.sampled_from([OccurrenceState.PLANNED, OccurrenceState.DRAFTING, OccurrenceState.SENT]))
            known = occurrence(message, one.start, state=state, step_days=days)
            found.append(known)
            if draw(st.booleans()):
                said = '{"no_answer":"counts_as_approved"}' if draw(st.booleans()) else "{}"
                put_up = version(known.id, created_at=draw(st.sampled_from(MOMENTS)), content=said)
                versions.append(put_up)
                if draw(st.booleans()):
                    step = next(step for step in steps if step.path_id == path.id)
                    kind = draw(st.sampled_from([DecisionType.APPROVED, DecisionType.REJECTED, DecisionType.ABSTAINED]))
                    decisions.append(decision(put_up, len(decisions) + 1, step_id=step.id, decision=kind))
    bare = plan(*found)
    prints = {d.occurrence.id: source_fingerprint(bare, d) for d in Schedule(bare).whole_plan() if d.occurrence}
    holding = [version(v.occurrence_id, id=v.id, created_at=v.created_at, content=v.content,
                       source_fingerprint=prints[v.occurrence_id] if draw(st.booleans()) else "old")
               for v in versions]  # fmt: skip
    return bare.with_approvals(holding, decisions)


@given(under_way())
def test_a_queue_holds_the_states_found_one_by_one(found: Plan) -> None:
    schedule, until = Schedule(found), TODAY + dt.timedelta(30)
    states = queue(schedule, TODAY, until)
    assert [approval_state(found, schedule, state.dated, TODAY) for state in states] == list(states)
    order = [(s.next_due, s.dated.date, s.dated.title, s.dated.uid) for s in states]
    assert order == sorted(order)


@given(under_way())
def test_deadlines_are_those_of_the_states(found: Plan) -> None:
    schedule = Schedule(found)
    states = [approval_state(found, schedule, d, TODAY) for d in schedule.whole_plan() if d.occurrence]
    undecided = {
        (step.due, state.dated, step.step.id)
        for state in states
        if state and state.status == "in_approval"
        for step in state.steps
        if step.is_undecided
    }
    deadlines = deadlines_of(schedule, TODAY)
    assert {(day, each.dated, each.step.id) for day, due in deadlines.items() for each in due} == undecided


def test_who_was_asked_earlier_waits_longer() -> None:
    """The same steps and the same day of sending, but put up on other days, and silence counts for one of them."""
    path = make(r.ApprovalPath, no_answer=NoAnswer.COUNTS_AS_APPROVED)
    step = make(r.ApprovalStep, path_id=path.id, role="Legal", working_days=1)
    events = [event(TODAY + dt.timedelta(2)) for _ in range(3)]
    messages = [communication(one, approval_path_id=path.id) for one in events]
    known = [occurrence(message, one.start) for message, one in zip(messages, events, strict=True)]
    bare = plan(path, step, *events, *messages, *known)
    prints = {d.occurrence.id: source_fingerprint(bare, d) for d in Schedule(bare).whole_plan() if d.occurrence}
    counted = '{"no_answer":"counts_as_approved"}'
    versions = [
        version(row.id, created_at=moment, content=content, source_fingerprint=prints[row.id])
        for row, moment, content in zip(known, (*MOMENTS, MOMENTS[0]), (counted, counted, "{}"), strict=True)
    ]
    found = bare.with_approvals(versions, [])
    states = {s.dated.occurrence: s for s in queue(Schedule(found), TODAY, TODAY + dt.timedelta(30))}
    asked = [states[row].steps[0].asking for row in known]
    assert [each.since for each in asked] == [DAY(2026, 2, 27), DAY(2026, 3, 3), DAY(2026, 2, 27)]
    assert [each.counts_after is None for each in asked] == [False, False, True]
