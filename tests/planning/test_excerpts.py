"""Long texts cut down to where they differ."""

from hypothesis import given
from hypothesis import strategies as st

from commplan.planning.excerpts import LONGEST, excerpts


def test_what_is_the_same_far_from_the_difference_is_left_out() -> None:
    one = "word " * 60 + "Thursday at noon" + " rest" * 60
    other = one.replace("Thursday", "Friday")
    before, after = excerpts(one, other)
    assert before.startswith("… word")
    assert before.endswith("rest …")
    assert "Thursday" in before
    assert "Friday" in after
    assert len(before) < 140


def test_short_texts_stay_as_they_are() -> None:
    assert excerpts("09:00", "10:30") == ("09:00", "10:30")
    assert excerpts("", "new") == ("", "new")


@given(st.text(max_size=900), st.text(max_size=900))
def test_no_excerpt_is_long(one: str, other: str) -> None:
    assert all(len(part) <= LONGEST + 10 for part in excerpts(one, other))
