"""`apply`: one JSON operation a line, one answer a line."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

EVENT = {"op": "add", "kind": "content_event", "values": {"title": "NPS results", "start": "2027-04-12"}}


def test_each_operation_is_answered_with_id_and_revision(operations: Callable) -> None:
    first = operations(EVENT)
    assert first.code == 0
    answer = first.lines[0]
    assert answer["ok"] and answer["rev"] == 1
    second = operations(
        {"op": "update", "kind": "content_event", "id": answer["id"], "values": {"title": "NPS in April"}}
    )
    assert second.lines == [{"ok": True, "id": answer["id"], "rev": 2}]


def test_undo_leads_back_to_the_same_bytes(operations: Callable, run: Callable, plan: Path, tmp_path: Path) -> None:
    def exported(name: str) -> bytes:
        assert run("export", plan, "json", "--no-revisions", "--out", tmp_path / f"{name}.json").code == 0
        return (tmp_path / f"{name}.json").read_bytes()

    rename = {"op": "update", "kind": "content_event", "id": operations(EVENT).lines[0]["id"], "values": {"title": "x"}}
    before = exported("before")
    assert operations(rename, {"op": "undo"}).code == 0
    assert exported("undone") == before
    operations(rename)
    assert exported("renamed") != before


def test_an_error_names_field_and_reason_changes_nothing_and_the_next_line_goes_on(
    operations: Callable, run: Callable, plan: Path
) -> None:
    wrong = {"op": "add", "kind": "content_event", "values": {"title": "x", "start": "12.04.2027"}}
    result = operations(wrong, EVENT)
    assert result.code == 1
    refused, added = result.lines
    assert not refused["ok"] and refused["field"] == "start" and "2027-01-31" in refused["error"]
    assert added["ok"]
    assert [e["title"] for e in run("list", plan, "content_event", "--json").json] == ["NPS results"]


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[]",
        '{"op":"drop"}',
        '{"op":"add","kind":"nonsense","values":{}}',
        '{"op":"add","kind":"sender","values":[]}',
        '{"op":"add","kind":"sender","values":{"name":NaN}}',
        '{"op":"update","kind":"sender","id":"unknown","values":{"name":"x"}}',
        '{"op":"delete","kind":"sender","id":7}',
        '{"op":"undo","extra":1}',
        '{"op":"undo"}',
        '{"op":"redo"}',
        "[" * 100_000,
    ],
)
def test_whatever_is_no_operation_is_refused_in_one_line(operations: Callable, line: str) -> None:
    result = operations(line)
    assert result.code == 1
    assert [a["ok"] for a in result.lines] == [False]
    assert result.lines[0]["error"]


def test_undo_and_redo_give_the_same_plan(operations: Callable, run: Callable, plan: Path) -> None:
    result = operations(EVENT, {"op": "undo"}, {"op": "redo"}, {"op": "undo"})
    assert result.code == 0
    assert run("list", plan, "content_event", "--json").json == []


def test_what_was_sent_is_not_deleted(operations: Callable) -> None:
    event = operations(EVENT).lines[0]["id"]
    letter = operations({"op": "add", "kind": "communication", "values": {"title": "Letter", "event_id": event}})
    about = {"communication_id": letter.lines[0]["id"], "original": "2027-04-12", "state": "sent"}
    result = operations(
        {"op": "add", "kind": "occurrence", "values": about}, {"op": "delete", "kind": "content_event", "id": event}
    )
    assert [a["ok"] for a in result.lines] == [True, False]
    assert "“Letter” has been sent" in result.lines[1]["error"]


def test_a_change_of_an_outdated_revision_is_refused(operations: Callable) -> None:
    event = operations(EVENT).lines[0]
    update = {"op": "update", "kind": "content_event", "id": event["id"], "values": {"title": "a"}}
    result = operations({**update, "rev": 1}, {**update, "rev": 1, "values": {"title": "b"}})
    assert [a["ok"] for a in result.lines] == [True, False]


def test_an_answer_is_printed_only_when_the_change_is_safe(plan: Path) -> None:
    """The reader may act on each answer at once: a kill after it loses nothing."""
    environment = {**os.environ, "COMMPLAN_LANG": "en"}
    command = [sys.executable, "-m", "commplan.cli", "apply", str(plan)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdin and process.stdout
        ids = []
        for number in range(3):
            operation = {"op": "add", "kind": "sender", "values": {"name": f"Sender {number}"}}
            process.stdin.write(json.dumps(operation).encode() + b"\n")
            process.stdin.flush()
            ids.append(json.loads(process.stdout.readline())["id"])
        process.kill()
    command = [sys.executable, "-m", "commplan.cli", "list", str(plan), "sender", "--json"]
    listed = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert set(ids) <= {s["id"] for s in json.loads(listed.stdout)}


@pytest.mark.parametrize("kind", ["message_template", "draft"])
def test_a_template_that_can_not_be_read_is_refused_where_it_is_written(operations: Callable, kind: str) -> None:
    values = {"name": "x"} if kind == "message_template" else {"occurrence_id": "x"}
    result = operations({"op": "add", "kind": kind, "values": {**values, "body": "Dear {{ name"}})
    assert result.code == 1
    assert "can’t be read" in result.lines[0]["error"]


def test_a_change_of_a_template_is_checked_too(operations: Callable) -> None:
    added = operations({"op": "add", "kind": "message_template", "values": {"name": "x", "body": "Dear {{ name }}"}})
    template = {"op": "update", "kind": "message_template", "id": added.lines[0]["id"]}
    refused, renamed = operations(
        {**template, "values": {"subject": "{% if %}"}}, {**template, "values": {"name": "y"}}
    ).lines
    assert not refused["ok"]
    assert renamed["ok"] and renamed["rev"] == 2


def test_what_was_sent_keeps_its_day_and_an_answer_says_what_was_touched(
    operations: Callable, run: Callable, plan: Path
) -> None:
    values = {"title": "Stand-up", "start": "2027-01-05", "rule": "FREQ=WEEKLY;BYDAY=TU;COUNT=3", "date_rule": "keep"}
    event = operations({"op": "add", "kind": "content_event", "values": values}).lines[0]["id"]
    letter = {"event_id": event, "title": "Letter"}
    letter_id = operations({"op": "add", "kind": "communication", "values": letter}).lines[0]["id"]
    sent = {"communication_id": letter_id, "original": "2027-01-05", "state": "sent"}
    update = {"op": "update", "kind": "communication", "id": letter_id}
    answers = operations(
        {"op": "add", "kind": "occurrence", "values": sent},
        {**update, "values": {"offset": 1, "title": "News"}},
        {**update, "values": {"call_to_action": "Read it"}},
    ).lines
    assert [answer["ok"] for answer in answers] == [True] * 3
    assert "sent" not in answers[1] and answers[2]["sent"] == 1  # the first date shows another call to action
    found = run("occurrences", plan, "--from", "2027-01-01", "--to", "2027-01-31", "--json").json
    assert [(each["title"], each["start"][:10]) for each in found] == [
        ("Letter", "2027-01-05"), ("News", "2027-01-13"), ("News", "2027-01-20"),
    ]  # fmt: skip
