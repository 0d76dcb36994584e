"""Taking over a list of days off by the command line."""

from collections.abc import Callable
from pathlib import Path


def test_a_list_is_taken_over_once(plan: Path, tmp_path: Path, run: Callable) -> None:
    days = tmp_path / "days.csv"
    days.write_text("Date;Name\n2027-12-31;Year end\n2027-08-02;Summer\n")
    assert run("import-days", plan, days).out == "2 entries added to the days off; 0 were in the plan already.\n"
    assert [rule["name"] for rule in run("list", plan, "day_rule", "--json").json if rule["start"]] == [
        "Summer",
        "Year end",
    ]
    assert run("import-days", plan, days).out == "0 entries added to the days off; 2 were in the plan already.\n"


def test_a_bad_list_changes_nothing_and_names_its_line(plan: Path, tmp_path: Path, run: Callable) -> None:
    days, before = tmp_path / "days.csv", plan.read_bytes()
    days.write_text("2027-12-31;Year end\n31.02.2027;Nothing\n")
    result = run("import-days", plan, days)
    assert (result.code, result.err.count("\n")) == (1, 1) and "line 2" in result.err
    assert plan.read_bytes() == before
