"""What many steps came to."""

import dataclasses
import datetime as dt
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.changes import Change, added, removed, updated
from commplan.domain.history import HistoryEntry, described
from commplan.domain.ids import new_id
from commplan.domain.net_changes import net_changes
from commplan.domain.texts import literal

EVENT = r.ContentEvent(id=new_id(), title="NPS", start=dt.date(2027, 1, 4))


def entries(*steps: Change, who: str = "Anna") -> list[HistoryEntry]:
    """One entry a step, newest first as histories are read."""
    made = [
        HistoryEntry(number=n, at=f"2027-01-04T08:{n:02}:00Z", who=who, label=literal("x"), changes=described([step]))
        for n, step in enumerate(steps, 1)
    ]
    return made[::-1]


def test_several_changes_of_a_field_are_one() -> None:
    second = dataclasses.replace(EVENT, title="NPS results", owner="Jan")
    third = dataclasses.replace(second, title="Results of NPS")
    (net,) = net_changes(entries(Change(EVENT, second), Change(second, third)))
    assert net.change.action == "updated"
    assert [(x.field, x.before, x.after) for x in net.change.fields] == [
        ("title", "NPS", "Results of NPS"),
        ("owner", "", "Jan"),
    ]
    assert (net.steps, net.at, net.change.name) == (2, "2027-01-04T08:02:00Z", "Results of NPS")


def test_what_was_taken_back_is_no_change() -> None:
    other = dataclasses.replace(EVENT, title="x")
    assert net_changes(entries(Change(EVENT, other), Change(other, EVENT))) == ()
    assert net_changes(entries(added(EVENT), removed(EVENT))) == ()
    assert net_changes(entries(removed(EVENT), added(EVENT))) == ()


def test_a_view_that_was_only_numbered_anew_is_no_change() -> None:
    view = r.SavedView(id=new_id(), name="Board", position=4)
    moved = dataclasses.replace(view, position=11)
    assert net_changes(entries(Change(view, moved))) == ()
    (net,) = net_changes(entries(Change(view, dataclasses.replace(moved, name="Management"))))
    assert [x.field for x in net.change.fields] == ["name"]


def test_added_and_changed_is_added_changed_and_deleted_is_deleted() -> None:
    other = dataclasses.replace(EVENT, title="x")
    (net,) = net_changes(entries(added(EVENT), Change(EVENT, other)))
    assert net.change.action == "added"
    assert ("title", None, "x") in [(f.field, f.before, f.after) for f in net.change.fields]
    (net,) = net_changes(entries(Change(EVENT, other), removed(other)))
    assert net.change.action == "deleted"
    assert ("title", "NPS", None) in [(f.field, f.before, f.after) for f in net.change.fields]
    (net,) = net_changes(entries(removed(EVENT), added(other)))
    assert (net.change.action, [f.field for f in net.change.fields]) == ("updated", ["title"])


def test_everybody_who_took_part_is_named_once() -> None:
    one, two = dataclasses.replace(EVENT, title="a"), dataclasses.replace(EVENT, title="b")
    steps = [*entries(Change(EVENT, one), Change(one, two))]
    steps[0] = dataclasses.replace(steps[0], who="Jan")
    (net,) = net_changes(steps)
    assert net.who == ("Anna", "Jan")


@given(st.lists(st.tuples(st.sampled_from(["title", "owner"]), st.sampled_from(["", "a", "b"])), max_size=8))
def test_it_is_the_difference_between_the_first_and_the_last_state(edits: list[tuple[str, str]]) -> None:
    states = [EVENT]
    for field, value in edits:
        values: dict[str, Any] = {field: value or "t"}
        states.append(dataclasses.replace(states[-1], **values))
    steps = [Change(a, b) for a, b in pairwise(states) if a != b]
    found = net_changes(entries(*steps))
    expected = dict(Change(EVENT, states[-1]).fields())
    assert {x.field: (x.before, x.after) for net in found for x in net.change.fields} == expected


def test_a_deleted_record_tells_its_revision() -> None:
    (change,) = described([removed(dataclasses.replace(EVENT, rev=7))])
    assert ("rev", 7) in [(x.field, x.before) for x in change.fields]
    assert updated(EVENT, title="x").fields().keys() == {"title"}
