"""The verb `history`, and the options that filter."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from commplan.services.local import this_computer


def add_event(operations: Callable[..., Any], title: str = "News") -> str:
    values = {"title": title, "start": "2027-03-01"}
    (answer,) = operations({"op": "add", "kind": "content_event", "values": values}).lines
    return str(answer["id"])


def test_steps_come_newest_first_with_what_changed(plan: Path, run: Any, operations: Callable[..., Any]) -> None:
    event = add_event(operations)
    operations({"op": "update", "kind": "content_event", "id": event, "values": {"title": "Big news"}})
    result = run("history", plan, "--json")
    assert result.code == 0
    newest, second, *_ = result.json
    assert newest["who"] == this_computer().who
    (change,) = newest["changes"]
    assert change["id"] == event
    assert change["fields"] == [{"field": "title", "label": "Title", "before": "News", "after": "Big news"}]
    assert second["changes"][0]["action"] == "added"
    text = run("history", plan, "--record", event).out
    assert "News → Big news" in text
    assert len(run("history", plan, "--record", event, "--json").json) == 2


def test_since_a_day_it_is_one_line_a_record(plan: Path, run: Any, operations: Callable[..., Any]) -> None:
    event = add_event(operations)
    for title in ("One", "Two"):
        operations({"op": "update", "kind": "content_event", "id": event, "values": {"title": title}})
    found = run("history", plan, "--since", "2020-01-01", "--record", event, "--json").json
    assert [(each["action"], each["steps"], each["name"]) for each in found] == [("added", 3, "Two")]
    assert run("history", plan, "--since", "2199-01-01").out == ""
    assert run("history", plan, "--since", "yesterday").code == 2


def test_any_filter_can_be_named(plan: Path, run: Any, operations: Callable[..., Any]) -> None:
    event = add_event(operations)
    for title, owner in (("Letter", "Anna"), ("Note", "")):
        values = {"event_id": event, "title": title, "owner": owner}
        operations({"op": "add", "kind": "communication", "values": values})

    def titles(*options: str) -> list[str]:
        result = run("occurrences", plan, "--from", "2027-01-01", "--to", "2027-12-31", "--json", *options)
        assert result.code == 0, result.err
        return [row["title"] for row in result.json]

    assert titles() == ["Letter", "Note"]
    assert titles("--owner", "anna") == ["Letter"]
    assert titles("--gap", "no_owner") == ["Note"]
    assert titles("--gap", "no_owner", "--gap", "no_sender") == ["Letter", "Note"]
    assert titles("--words", "lett") == ["Letter"]
    assert titles("--risk", "high") == []
    assert run("occurrences", plan, "--from", "2027-01-01", "--to", "2027-12-31", "--phase", "x").code == 1
    assert run("occurrences", plan, "--from", "2027-01-01", "--to", "2027-12-31", "--gap", "x").code == 2


def test_a_saved_view_selects_and_options_take_the_place_of_its_parts(
    plan: Path, run: Any, operations: Callable[..., Any]
) -> None:
    event = add_event(operations)
    for title in ("Letter", "Note"):
        operations({"op": "add", "kind": "communication", "values": {"event_id": event, "title": title}})
    view = {"name": "Łatwe", "gaps": ["no_tool"], "words": "letter", "period": "this_month"}
    operations({"op": "add", "kind": "saved_view", "values": view})
    dates = ("--from", "2027-01-01", "--to", "2027-12-31")
    assert [row["title"] for row in run("occurrences", plan, *dates, "--view", "latwe", "--json").json] == ["Letter"]
    found = run("occurrences", plan, *dates, "--view", "latwe", "--words", "note", "--json").json
    assert [row["title"] for row in found] == ["Note"]
