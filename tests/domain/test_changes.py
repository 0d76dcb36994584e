"""A change and its inverse: together they are nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.changes import Change, added, inverse, removed, updated
from commplan.domain.ids import new_id
from tests import strategies
from tests.plans import small_plan


@given(st.data())
def test_apply_then_inverse_is_identity(data: st.DataObject) -> None:
    plan = data.draw(strategies.plans())
    changes = data.draw(strategies.changes(plan))
    assert plan.with_changes(changes).with_changes(inverse(changes)) == plan


@given(st.data())
def test_the_old_plan_stays_as_it_was(data: st.DataObject) -> None:
    plan = data.draw(strategies.plans())
    before = list(plan.records())
    plan.with_changes(data.draw(strategies.changes(plan)))
    assert list(plan.records()) == before


def test_inverse_runs_backwards() -> None:
    first, second = (added(r.Sender(id=new_id(), name=name)) for name in "AB")
    assert inverse([first, second]) == (second.inverse(), first.inverse())


def test_fields_are_those_that_differ() -> None:
    sender = r.Sender(id=new_id(), name="A")
    assert updated(sender, name="B", champion=True).fields() == {"name": ("A", "B"), "champion": (False, True)}
    assert added(sender).fields()["name"] == (None, "A")
    assert removed(sender).fields()["name"] == ("A", None)


def test_bookkeeping_is_no_change() -> None:
    sender = r.Sender(id=new_id(), name="A")
    assert updated(sender, rev=7, changed_at="2027-01-01T00:00:00Z").is_empty


def test_a_change_is_about_one_record() -> None:
    with pytest.raises(ValueError, match="one record"):
        Change(r.Sender(id=new_id(), name="A"), r.Sender(id=new_id(), name="A"))
    same = new_id()
    with pytest.raises(ValueError, match="one record"):
        Change(r.Sender(id=same, name="A"), r.Audience(id=same, name="A"))


def test_a_change_of_nothing_has_no_record() -> None:
    with pytest.raises(ValueError, match="needs a record"):
        _ = Change(None, None).kind


def test_every_record_of_a_plan_can_be_taken_out_in_reverse_order() -> None:
    plan = small_plan()
    records = [record for record in plan.records() if record.kind != "plan"]
    # children of one kind stand after their parents
    left = plan.with_changes([removed(record) for record in reversed(records)])
    assert [record.kind for record in left.records()] == ["plan"]
