"""Playbooks and quick adding on the command line."""

from collections.abc import Callable
from pathlib import Path


def events(plan: Path, run: Callable) -> list[str]:
    return [event["title"] for event in run("list", plan, "content_event", "--json").json]


def test_the_supplied_playbooks_are_listed_in_the_language_of_the_plan(full_plan: Path, run: Callable) -> None:
    rows = run("playbooks", full_plan, "--json").json
    assert [row["name"] for row in rows] == [
        "Results announcement with cascade", "Organisational change", "Crisis message", "Campaign", "Onboarding wave",
    ]  # fmt: skip
    assert all(row["supplied"] for row in rows)
    assert run("playbooks", full_plan).out.startswith("Results announcement with cascade\t6\t")


def test_a_playbook_is_looked_at_and_applied(full_plan: Path, run: Callable) -> None:
    before = full_plan.read_bytes()
    arguments = (full_plan, "campaign", "--date", "2027-09-07", "--title", "Autumn", "--json")
    looked = run("playbook", *arguments, "--dry-run").json
    assert looked["event_id"] is None and len(looked["dates"]) == 8
    assert full_plan.read_bytes() == before
    applied = run("playbook", *arguments).json
    assert applied["dates"] == looked["dates"] and applied["event_id"]
    assert "Autumn" in events(full_plan, run)


def test_an_unknown_playbook_is_refused_with_those_there_are(full_plan: Path, run: Callable) -> None:
    result = run("playbook", full_plan, "Nothing", "--date", "2027-09-07")
    assert result.code == 1 and "Crisis message" in result.err
    assert run("playbook", full_plan, "Campaign").code == 2


def test_a_line_is_added_by_the_rules_of_the_language(full_plan: Path, run: Callable) -> None:
    line = "Spring news 12/04/2027 10:00 @all-staff #e-mail"
    read = run("quick", full_plan, line, "--dry-run", "--json").json
    assert (read["title"], read["date"], read["time"], read["event_id"]) == ("Spring news", "2027-04-12", "10:00", None)
    assert "Spring news" not in events(full_plan, run)
    assert run("quick", full_plan, line).out == "2027-04-12\t10:00\tSpring news\n"
    assert "Spring news" in events(full_plan, run)


def test_a_line_with_a_problem_adds_nothing(full_plan: Path, run: Callable) -> None:
    result = run("quick", full_plan, "Spring news 31.02 @nobody")
    assert result.code == 1 and "31.02" in result.err
    assert "Spring news" not in events(full_plan, run)
