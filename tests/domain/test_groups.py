"""Groups taken over from one state to the next, against groups made anew."""

from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from commplan.domain.groups import grouped, regrouped


@dataclass(frozen=True)
class Thing:
    name: str
    place: str


places = st.sampled_from("abcd")
things = st.lists(st.builds(Thing, st.text(max_size=2), places), max_size=8)


@given(things, st.data())
def test_groups_taken_over_are_those_made_anew(before: list[Thing], data: st.DataObject) -> None:
    after, differing = list(before), list[Thing]()
    for _ in range(data.draw(st.integers(0, 4))):
        number = data.draw(st.integers(0, len(after)))
        new = data.draw(st.lists(st.builds(Thing, st.text(max_size=2), places), max_size=1))  # none: it is removed
        differing += [*after[number : number + 1], *new]
        after[number : number + 1] = new
    assert regrouped(grouped(before, "place"), after, "place", differing) == grouped(after, "place")


def test_groups_that_are_not_touched_are_the_very_same() -> None:
    one, other = Thing("1", "a"), Thing("2", "b")
    groups = grouped([one, other], "place")
    moved = replace(other, place="c")
    after = regrouped(groups, [one, moved], "place", [other, moved])
    assert after == {"a": (one,), "c": (moved,)}
    assert after["a"] is groups["a"]
