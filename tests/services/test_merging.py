"""Merging duplicates: what stays stands wherever the others stood, and undo brings everything back."""

import dataclasses
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.planning.schedule import Schedule
from commplan.services import records
from commplan.services.merging import alike, merge, plan_merge
from commplan.services.session import Session
from tests.plans import info


def audiences(*names: str, **values: str) -> list[r.Audience]:
    return [r.Audience(id=new_id(), name=name, **values) for name in names]


def test_what_stays_stands_where_the_others_stood(session: Session) -> None:
    kept, other, third = audiences("All staff", "all  Staff", "Front line")
    event = r.ContentEvent(id=new_id(), title="News", start=dt.date(2027, 3, 1))
    letter = r.Communication(
        id=new_id(), event_id=event.id, title="L", audience_ids=(other.id, third.id, kept.id), excluded_audience_ids=()
    )
    tool = r.Tool(id=new_id(), name="Box", audience_ids=(other.id,))
    child = r.Audience(id=new_id(), name="Shop", parent_id=other.id)
    add(session, kept, other, third, event, letter, tool, child)
    assert alike(session.plan, kept) == [other]
    before = session.plan
    merge(session, kept, [other])
    plan = session.plan
    assert plan.find("audience", other.id) is None
    assert plan.get(r.Communication, letter.id).audience_ids == (kept.id, third.id)
    assert plan.get(r.Tool, tool.id).audience_ids == (kept.id,)
    assert plan.get(r.Audience, child.id).parent_id == kept.id
    session.undo()
    assert session.plan == before


def test_what_is_lacking_is_taken_from_the_others(session: Session) -> None:
    kept = r.Sender(id=new_id(), name="HR", signature="HR team")
    others = [
        r.Sender(id=new_id(), name="hr", email="", signature="x"),
        r.Sender(id=new_id(), name="Hr", email="h@r.x"),
    ]
    add(session, kept, *others)
    merge(session, kept, others)
    merged = session.plan.get(r.Sender, kept.id)
    assert (merged.name, merged.signature, merged.email) == ("HR", "HR team", "h@r.x")


def test_a_group_within_the_one_that_goes_moves_up(session: Session) -> None:
    top, middle = audiences("All", "Middle")
    kept = r.Audience(id=new_id(), name="Inner", parent_id=middle.id)
    middle = r.Audience(id=middle.id, name="Middle", parent_id=top.id)
    add(session, top, middle, kept)
    merge(session, kept, [middle])
    assert session.plan.get(r.Audience, kept.id).parent_id == top.id
    merge(session, session.plan.get(r.Audience, kept.id), [top])
    assert session.plan.get(r.Audience, kept.id).parent_id == ""


def test_a_group_takes_the_place_of_one_further_up(session: Session) -> None:
    top, middle, kept = audiences("All", "Middle", "Inner")
    middle, kept = dataclasses.replace(middle, parent_id=top.id), dataclasses.replace(kept, parent_id=middle.id)
    add(session, top, middle, kept)
    merge(session, kept, [top])
    assert session.plan.get(r.Audience, kept.id).parent_id == ""
    assert session.plan.get(r.Audience, middle.id).parent_id == kept.id


def test_different_kinds_and_paths_are_not_merged(session: Session) -> None:
    path, other = (r.ApprovalPath(id=new_id(), name=name) for name in ("A", "B"))
    (group,) = audiences("All")
    sender = r.Sender(id=new_id(), name="All")
    add(session, path, other, group, sender)
    for kept, others in ((path, [other]), (group, [sender]), (group, [group])):
        with pytest.raises(UserError):
            merge(session, kept, others)
    assert session.plan.get(r.ApprovalPath, other.id) == other


@given(st.lists(st.integers(-1, 4), min_size=5, max_size=5), st.integers(0, 4), st.sets(st.integers(0, 4)))
def test_any_groups_of_a_tree_can_be_merged(parents: list[int], stays: int, gone: set[int]) -> None:
    ids = [new_id() for _ in range(5)]
    groups = [
        r.Audience(id=ids[n], name=f"G{n}", parent_id=ids[parent] if 0 <= parent < n else "")
        for n, parent in enumerate(parents)
    ]
    plan = Plan.of([info(), *groups])
    others = [groups[n] for n in gone if n != stays]
    changes = plan_merge(Schedule(plan), groups[stays], others).changes
    after = plan.with_changes([change for change in changes if not change.is_empty])  # refuses circles
    assert set(after.table(r.Audience)) == set(ids) - {other.id for other in others}


def add(session: Session, *added: r.Record) -> None:
    records.add_all(session, list(added))
