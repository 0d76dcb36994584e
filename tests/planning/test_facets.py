"""Counts of values, and which filter to give up."""

from typing import Any

import pytest

from commplan.domain.words import Category, Gap, Status
from commplan.planning.facets import active_fields, counts, loosened, without
from commplan.planning.selection import Selection, select
from tests.planning.test_selection import (
    BACK,
    BOARD,
    FRONT,
    GOAL,
    MAIL,
    PHASE,
    SCHEDULE,
    STAFF,
    TEAM_GOAL,
    TODAY,
)


@pytest.mark.parametrize(
    ("field", "found"),
    [
        ("audience_ids", {STAFF.id: 2, FRONT.id: 3, BACK.id: 1}),
        ("sender_ids", {BOARD.id: 1, "": 2}),
        ("channel_ids", {MAIL.id: 1, "": 2}),
        ("statuses", {Status.SENT: 1, Status.PLANNED: 2}),
        ("categories", {Category.RESULTS: 2, Category.OTHER: 1}),
        ("goal_ids", {GOAL.id: 1, TEAM_GOAL.id: 1}),
        ("phase_ids", {PHASE.id: 2, "": 1}),
        ("owner", {"Anna": 1, "Ewa": 1, "Jan": 1}),
    ],
)
def test_each_value_is_counted_as_it_would_be_selected(field: str, found: dict[object, int]) -> None:
    assert counts(SCHEDULE, Selection(), field, TODAY) == found
    for value, number in found.items():
        chosen: dict[str, Any] = {field: value if field == "owner" else frozenset({value})}
        if value:
            assert len(select(SCHEDULE, Selection(**chosen), TODAY)) == number


def test_counts_obey_the_other_filters_but_not_their_own() -> None:
    selection = Selection(owner="Ewa", channel_ids=frozenset({"gone"}))
    assert counts(SCHEDULE, selection, "channel_ids", TODAY) == {MAIL.id: 1}
    assert counts(SCHEDULE, selection, "owner", TODAY) == {}


def test_gaps_are_counted() -> None:
    found = counts(SCHEDULE, Selection(), "gaps", TODAY)
    assert found[Gap.NO_SENDER] == 2
    assert found[Gap.NO_AUDIENCE] == 0


def test_the_filters_whose_loss_would_help_come_with_how_much() -> None:
    selection = Selection(owner="Ewa", statuses=frozenset({Status.SENT}), categories=frozenset({Category.RESULTS}))
    assert loosened(SCHEDULE, selection, TODAY) == (("statuses", 1), ("owner", 1))
    assert loosened(SCHEDULE, Selection(words="nothing", owner="nobody"), TODAY) == ()


def test_each_active_field_can_be_taken_away() -> None:
    selection = Selection(words="a", gaps=frozenset({Gap.NO_TOOL})).between(TODAY, None)
    assert set(active_fields(selection)) == {"words", "gaps", "period"}
    for name in active_fields(selection):
        selection = without(selection, name)
    assert selection == Selection()
