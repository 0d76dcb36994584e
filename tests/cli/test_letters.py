"""Drafts to approvers and turn-round figures on the command line."""

import csv
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from commplan.cli import main
from tests.cli.conftest import Run

Call = Callable[..., Run]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo plan, whose messages wait for decisions and have waited before."""
    folder = tmp_path_factory.mktemp("demo")
    assert main(["demo", "--out", str(folder / "demo"), "--lang", "en"]) == 0
    return folder / "demo" / "demo.commplan"


@pytest.fixture
def demo(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made, tmp_path))


def steps_of(demo: Path, run: Call) -> Any:
    return run("list", demo, "approval_step", "--json").json


def test_the_demo_knows_where_to_write_to(demo: Path, run: Call) -> None:
    assert all(step["email"].endswith("@example.org") for step in steps_of(demo, run))


def test_a_draft_for_each_approver_is_written_and_missing_addresses_are_listed(
    demo: Path, run: Call, tmp_path: Path
) -> None:
    steps = [
        {"op": "update", "kind": "approval_step", "id": step["id"], "values": {"email": ""}}
        for step in steps_of(demo, run)
    ]
    (tmp_path / "steps").write_text("\n".join(map(json.dumps, steps)), encoding="utf-8")
    assert run("apply", demo, tmp_path / "steps").code == 0
    names = {row["asked"] or row["role"] for row in run("approvals", demo, "--json", "--due-by", "2027-12-31").json}
    who = min(names - {None})
    done = run("export", demo, "requests", "--out", tmp_path / "out", "--person", who)
    assert done.code == 0
    (path,) = map(Path, done.out.splitlines())
    assert path.suffix == ".eml" and b"X-Unsent: 1" in path.read_bytes()
    assert "no e-mail address is known" in done.err and "approval path “" in done.err
    again = run("export", demo, "requests", "--out", tmp_path / "out", "--person", who)
    assert again.code == 1 and "exists already" in again.err


def test_nobody_to_write_to_is_said(demo: Path, run: Call, tmp_path: Path) -> None:
    done = run("export", demo, "reminders", "--out", tmp_path / "out", "--person", "Nobody")
    assert done.code == 1 and "nothing to export" in done.err
    assert not (tmp_path / "out").exists()


def test_due_by_is_for_letters_only(demo: Path, run: Call, tmp_path: Path) -> None:
    done = run("export", demo, "ics", "--out", tmp_path / "a.ics", "--due-by", "2027-01-31")
    assert done.code == 2 and "--due-by" in done.err


def test_statistics_for_people_for_programs_and_for_spreadsheets(demo: Path, run: Call, tmp_path: Path) -> None:
    lines = run("approvals", demo, "--statistics").out.splitlines()
    assert any("Legal counsel" in line and "median" in line for line in lines)
    figures = run("approvals", demo, "--statistics", "--json").json
    assert figures["answers"] > 100
    legal = [step for step in figures["steps"] if step["name"] == "Legal counsel"]
    assert legal and all(step["answers"] >= 3 and 0 <= step["in_time"] <= 1 for step in legal)
    assert set(figures["advice"][0]) == {"step_id", "working_days"}
    table = tmp_path / "figures.csv"
    assert run("export", demo, "statistics", "--out", table).code == 0
    rows = list(csv.reader(io.StringIO(table.read_text("utf-8-sig"))))
    assert len(rows) == 1 + len(figures["steps"]) + len(figures["people"]) + len(figures["rounds"])


def test_a_filter_chooses_for_lists_and_statistics(demo: Path, run: Call) -> None:
    everything: Any = run("approvals", demo, "--statistics", "--json").json
    nothing = run("approvals", demo, "--statistics", "--json", "--from", "2199-01-01").json
    assert everything["answers"] > nothing["answers"] == 0
    rows = run("approvals", demo, "--json", "--due-by", "2027-12-31").json
    some = run("approvals", demo, "--json", "--due-by", "2027-12-31", "--channel", "E-mail").json
    assert 0 < len(some) < len(rows)
    assert json.dumps(some[0]) in map(json.dumps, rows)
