"""The plan as a whole: references, keys, the ways from one record to another."""

import datetime as dt
from functools import cached_property
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.changes import added, inverse, removed, updated
from commplan.domain.errors import ConflictError, FieldError, InUseError, NotFoundError, UserError
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan, name_of
from tests import strategies
from tests.plans import decision, info, small_plan, version


def only(plan: Plan, record_type: type[r.Record], place: int = 0) -> Any:
    return list(plan.table(record_type).values())[place]


def test_a_reference_needs_its_target() -> None:
    plan = small_plan()
    stray = new_id()
    with pytest.raises(FieldError, match="holds no audience") as caught:
        plan.with_changes([updated(only(plan, r.Communication), audience_ids=(stray,))])
    assert caught.value.field == "audience_ids"
    with pytest.raises(FieldError, match="holds no sender"):
        plan.with_changes([updated(only(plan, r.Communication), sender_id=stray)])


def test_a_reference_needs_a_target_of_its_kind() -> None:
    plan = small_plan()
    with pytest.raises(FieldError, match="holds no sender"):
        plan.with_changes([updated(only(plan, r.Communication), sender_id=only(plan, r.Audience).id)])


@pytest.mark.parametrize("record_type", [r.Audience, r.Channel, r.ContentEvent, r.ApprovalPath, r.Occurrence])
def test_what_is_in_use_stays(record_type: type[r.Record]) -> None:
    plan = small_plan()
    with pytest.raises(InUseError, match="still used by"):
        plan.with_changes([removed(only(plan, record_type))])


def test_what_is_in_use_may_go_together_with_its_users_in_any_order() -> None:
    plan = small_plan()
    path, step, communication = only(plan, r.ApprovalPath), only(plan, r.ApprovalStep), only(plan, r.Communication)
    changes = [removed(path), removed(step), updated(communication, approval_path_id="")]
    assert plan.with_changes(changes) == plan.with_changes(list(reversed(changes)))


def test_what_comes_and_goes_again_asks_for_nothing() -> None:
    group = r.Audience(id=new_id(), name="New group")
    within = r.Audience(id=new_id(), name="Within", parent_id=group.id)
    plan = small_plan()
    assert plan.with_changes([added(group), added(within), removed(within), removed(group)]) == plan


def test_a_date_that_was_put_up_for_approval_stays() -> None:
    plan = small_plan()
    free = only(plan, r.Occurrence, 2)
    with pytest.raises(InUseError, match="put up for approval"):
        plan.with_approvals([version(free.id)], []).with_changes([removed(free)])


def test_circles_are_refused() -> None:
    plan = small_plan()
    staff, front = plan.table(r.Audience).values()
    with pytest.raises(FieldError, match="circle") as caught:
        plan.with_changes([updated(staff, parent_id=front.id)])
    assert caught.value.field == "parent_id"
    first, second = plan.table(r.Communication).values()
    with pytest.raises(FieldError, match="circle"):
        plan.with_changes([updated(first, cascade_from_id=second.id)])


def test_a_missing_target_further_up_is_reported_not_stumbled_over() -> None:
    a, b = new_id(), new_id()
    goals = [added(r.Goal(id=a, name="A", parent_id=b)), added(r.Goal(id=b, name="B", parent_id=new_id()))]
    with pytest.raises(FieldError, match="holds no goal"):
        small_plan().with_changes(goals)
    staff, front = small_plan().table(r.Audience).values()
    with pytest.raises(UserError):
        Plan.of([info(), staff, front]).with_changes([removed(staff), updated(front, name="Inna")])


def test_a_date_of_a_communication_is_known_once() -> None:
    plan = small_plan()
    known = only(plan, r.Occurrence)
    twice = r.Occurrence(id=new_id(), communication_id=known.communication_id, original=known.original)
    with pytest.raises(UserError, match="already in the plan"):
        plan.with_changes([added(twice)])


def test_dates_may_be_exchanged() -> None:
    plan = small_plan()
    a, b = only(plan, r.Occurrence), only(plan, r.Occurrence, 1)
    new = plan.with_changes([updated(a, original=b.original), updated(b, original=a.original)])
    exchanged = new.occurrence(a.communication_id, b.original)
    assert exchanged and exchanged.id == a.id


def test_there_is_one_title_record() -> None:
    plan = small_plan()
    for change in (added(info()), removed(plan.info)):
        with pytest.raises(UserError, match="exactly one title record"):
            plan.with_changes([change])


def test_a_change_must_start_from_the_current_record() -> None:
    plan = small_plan()
    tool = only(plan, r.Tool)
    newer = plan.with_changes([updated(tool, name="B")])
    for change in (updated(tool, name="C"), removed(tool), added(tool)):
        with pytest.raises(ConflictError, match="changed meanwhile"):
            newer.with_changes([change])


def test_nothing_is_taken_when_one_change_is_refused() -> None:
    plan = small_plan()
    before = list(plan.records())
    with pytest.raises(FieldError):
        plan.with_changes([updated(only(plan, r.Tool), name="B"), updated(only(plan, r.Audience), name="")])
    assert list(plan.records()) == before


def test_what_did_not_change_is_shared() -> None:
    plan = small_plan()
    new = plan.with_changes([updated(only(plan, r.Tool), name="B")])
    for kind in ("communication", "occurrence"):
        assert all(new.find(kind, i) is record for i, record in plan.table(r.KINDS[kind]).items())


def test_ways_from_one_record_to_another() -> None:
    plan = small_plan()
    event, (first, second) = only(plan, r.ContentEvent), plan.table(r.Communication).values()
    staff, front = plan.table(r.Audience).values()
    assert plan.communications_by_event[event.id] == (first, second)
    assert plan.children_by_audience == {"": (staff,), staff.id: (front,)}
    assert plan.occurrence(first.id, dt.date(2027, 2, 4)) is only(plan, r.Occurrence, 1)
    assert plan.occurrence(first.id, dt.date(2027, 2, 5)) is None
    assert [d.body for d in plan.drafts_by_occurrence[only(plan, r.Occurrence).id]] == ["Zażółć\n\tgęślą jaźń"]
    assert {(record.kind, field) for record, field in plan.references_to(front.id)} == {
        ("tool", "audience_ids"),
        ("communication", "audience_ids"),
    }


def ways(plan: Plan) -> dict[str, Any]:
    """All groups of a plan, each with the very records, versions and decisions that stand in it."""
    names = [name for name, found in vars(Plan).items() if isinstance(found, cached_property) and name != "info"]
    return {name: {key: list(map(id, group)) for key, group in getattr(plan, name).items()} for name in names}


@given(st.data())
def test_the_ways_are_those_of_a_fresh_plan_however_the_plan_was_reached(data: st.DataObject) -> None:
    plan, done = small_plan(), []
    for _ in range(4):
        if data.draw(st.booleans()):
            ways(plan)  # else there is nothing yet to take over
        step = data.draw(st.sampled_from(("change", "change", "undo", "approve")))
        if step == "approve":
            put_up = [version(data.draw(st.sampled_from("ab")))]
            plan = plan.with_approvals(put_up, [decision(of) for of in (*plan.versions, *put_up)[:1]])
        elif step == "undo" and done:
            plan = plan.with_changes(inverse(done.pop()))
        else:
            done.append(data.draw(strategies.changes(plan)))
            plan = plan.with_changes(done[-1])
    assert ways(plan) == ways(Plan.of(plan.records(), plan.versions, plan.decisions))


@given(st.data())
def test_the_records_that_differ_are_told_as_they_are_and_as_they_were(data: st.DataObject) -> None:
    before = small_plan()
    after = before.with_changes(data.draw(strategies.changes(before)))
    for record_type in r.RECORD_TYPES:
        old, new = ({id(record): record for record in p.table(record_type).values()} for p in (before, after))
        told = [id(record) for record in after.differing(before, record_type)]
        assert sorted(told) == sorted(old.keys() ^ new.keys())
        assert [*after.differing(after, record_type)] == []


def test_steps_come_in_order_of_position() -> None:
    path = r.ApprovalPath(id=new_id(), name="P")
    steps = [r.ApprovalStep(id=new_id(), path_id=path.id, position=p, role=f"R{p}") for p in (3, 1, 2)]
    assert [s.position for s in Plan.of([info(), path, *steps]).steps_by_path[path.id]] == [1, 2, 3]


def test_versions_are_found_by_their_date() -> None:
    plan = small_plan()
    date = only(plan, r.Occurrence)
    v = version(date.id)
    assert plan.with_approvals([v], []).versions_by_occurrence == {date.id: (v,)}


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(NotFoundError, match="holds no sender"):
        small_plan().get(r.Sender, new_id())
    with pytest.raises(UserError, match="not a complete plan"):
        _ = Plan({}).info


def test_records_are_named_for_people() -> None:
    assert name_of(r.Sender(id=new_id(), name="Zarząd")) == "Zarząd"
    exception = r.EventException(id=new_id(), event_id=new_id())
    assert name_of(exception) == f"event_exception {exception.id}"
