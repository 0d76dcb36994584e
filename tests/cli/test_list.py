"""`list` without --json: what a person wants to see of a record."""

from collections.abc import Callable
from pathlib import Path

import pytest

from commplan.cli.columns import columns_of, decision_columns, version_columns
from commplan.domain import records as r
from commplan.domain.texts import Text
from tests.plans import decision, small_plan, version


def words(columns: object) -> list[str]:
    assert isinstance(columns, (list, tuple))
    return [str(column) if isinstance(column, Text) else f"{column}" for column in columns]


def test_a_named_record_is_listed_by_its_name() -> None:
    plan = small_plan()
    channel = next(iter(plan.table(r.Channel).values()))
    assert columns_of(plan, channel) == (channel.name,)


def test_a_date_is_listed_with_day_time_title_and_state() -> None:
    plan = small_plan()
    occurrence = next(iter(plan.table(r.Occurrence).values()))
    title = plan.get(r.Communication, occurrence.communication_id).title
    day, _, named, state = words(columns_of(plan, occurrence))
    assert (day, named) == (str(occurrence.date or occurrence.original), title)
    assert state


def test_a_result_says_of_which_date_it_is_and_what_was_counted() -> None:
    plan = small_plan()
    occurrence = next(iter(plan.table(r.Occurrence).values()))
    title = plan.get(r.Communication, occurrence.communication_id).title
    result = r.Result(id=occurrence.id, occurrence_id=occurrence.id, reach=48, score=4.5, note="long\nnote")
    assert words(columns_of(plan, result)) == [
        f"{occurrence.date or occurrence.original} {title}", "reach=48", "score=4.5",
    ]  # fmt: skip


def test_versions_and_decisions_say_about_what_they_are() -> None:
    plan = small_plan()
    occurrence = next(iter(plan.table(r.Occurrence).values()))
    frozen = version(occurrence.id, 2)
    about = f"{occurrence.original} {plan.get(r.Communication, occurrence.communication_id).title}"
    assert words(version_columns(plan, frozen)) == ["2", about, "Anna", "2027-01-04T08:00:00Z", "a" * 12]
    assert {"7", about, "Legal", "Marta"} < set(words(decision_columns(plan, decision(frozen, 7))))


@pytest.mark.parametrize("kind", ["occurrence", "result", "version", "decision", "sender", "event_exception"])
def test_every_kind_can_be_listed(plan: Path, run: Callable, kind: str) -> None:
    assert run("list", plan, kind).code == 0
