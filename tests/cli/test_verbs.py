"""The verbs of the command line, as others script against them."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from commplan.store.migrations import latest


def year(plan: Path) -> tuple[object, ...]:
    return (plan, "--from", "2027-01-01", "--to", "2027-12-31", "--json")


def test_a_plan_is_not_overwritten(plan: Path, run: Callable) -> None:
    before = plan.read_bytes()
    result = run("new", plan)
    assert result.code == 1 and plan.name in result.err and result.err.count("\n") == 1
    assert plan.read_bytes() == before


def test_info_tells_counts_period_language_schema_and_backup(full_plan: Path, run: Callable) -> None:
    facts = run("info", full_plan, "--json").json
    assert (facts["start"], facts["end"], facts["language"]) == ("2027-01-01", "2027-12-31", "en")
    assert facts["schema_version"] == latest() and facts["counts"]["content_event"] >= 35
    assert run("info", full_plan).code == 0


def test_occurrences_give_uid_start_end_zone_and_status(full_plan: Path, run: Callable) -> None:
    rows = run("occurrences", *year(full_plan)).json
    assert len(rows) > 100
    assert len({row["uid"] for row in rows}) == len(rows)
    assert {"uid", "title", "start", "end", "zone", "status"} <= rows[0].keys()
    assert all(row["start"] < row["end"] for row in rows)


def test_occurrences_can_be_chosen_by_audience_and_channel(full_plan: Path, run: Callable) -> None:
    everything = run("occurrences", *year(full_plan)).json
    mails = run("occurrences", *year(full_plan), "--channel", "e-mail").json
    assert 0 < len(mails) < len(everything)
    assert {row["channel"].lower() for row in mails} == {"e-mail"}
    unknown = run("occurrences", *year(full_plan), "--channel", "pigeon")
    assert unknown.code == 1 and "pigeon" in unknown.err and "E-mail" in unknown.err


def test_check_reports_by_element(plan: Path, operations: Callable, run: Callable) -> None:
    operations({"op": "add", "kind": "content_event", "values": {"title": "Budget", "start": "2027-11-25"}})
    report = run("check", plan, "--json").json
    assert report["integrity"] == "ok"
    assert any(f["element"] == 3 for f in report["findings"])
    assert run("check", plan).code == 0


def test_json_goes_out_and_comes_in_identical(full_plan: Path, run: Callable, tmp_path: Path) -> None:
    first, second, copy = tmp_path / "a.json", tmp_path / "b.json", tmp_path / "copy.commplan"
    assert run("export", full_plan, "json", "--out", first).code == 0
    assert run("import", copy, first).code == 0
    assert run("export", copy, "json", "--out", second).code == 0
    assert first.read_bytes() == second.read_bytes()


def test_taking_in_another_plan_is_refused(plan: Path, full_plan: Path, run: Callable, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    run("export", full_plan, "json", "--out", file)
    result = run("import", plan, file)
    assert result.code == 1 and "another plan" in result.err


def test_an_export_does_not_overwrite_unasked(full_plan: Path, run: Callable, tmp_path: Path) -> None:
    out = tmp_path / "plan.ics"
    assert run("export", full_plan, "ics", "--out", out).code == 0
    before = out.read_bytes()
    assert run("export", full_plan, "ics", "--out", out).code == 1
    assert run("export", full_plan, "ics", "--out", out, "--overwrite").code == 0
    assert out.read_bytes() == before


def test_messages_and_sheets_are_written_for_a_period(full_plan: Path, run: Callable, tmp_path: Path) -> None:
    period = ("--from", "2027-03-01", "--to", "2027-03-12")
    for kind in ("eml", "html", "txt"):
        result = run("export", full_plan, "messages", "--out", tmp_path / kind, "--format", kind, *period)
        assert result.code == 0, result.err
        assert all(p.suffix == f".{kind}" for p in (tmp_path / kind).iterdir())
    result = run("export", full_plan, "sheets", "--out", tmp_path / "sheets.pdf", *period)
    assert result.code == 0, result.err
    assert (tmp_path / "sheets.pdf").read_bytes().startswith(b"%PDF-")


def test_nothing_selected_is_said(full_plan: Path, run: Callable, tmp_path: Path) -> None:
    out = tmp_path / "none.ics"
    result = run("export", full_plan, "ics", "--out", out, "--from", "1995-01-01", "--to", "1995-01-02")
    assert result.code == 1 and "nothing" in result.err.lower() and not out.exists()


def test_a_backup_brings_back_what_was(plan: Path, operations: Callable, run: Callable) -> None:
    backup = run("backup", plan)
    assert backup.code == 0
    operations({"op": "add", "kind": "sender", "values": {"name": "A late sender"}})
    assert run("restore", plan, "--from", backup.out.strip()).code == 0
    assert "A late sender" not in run("list", plan, "sender").out


def test_verify_says_that_all_is_well(plan: Path, run: Callable) -> None:
    report = run("verify", plan, "--json").json
    assert (report["file"], report["chain"], report["decisions"]) == ("ok", "ok", 0)


def test_the_schema_is_printed(run: Callable) -> None:
    assert run("schema").json["$schema"].startswith("https://json-schema.org/")


def test_wrong_usage_is_exit_code_2(run: Callable, plan: Path) -> None:
    assert run("nonsense").code == 2
    assert run("occurrences", plan, "--from", "01.02.2027", "--to", "2027-03-01").code == 2
    assert run("list", plan, "nonsense").code == 2


@pytest.mark.parametrize("content", [b"", b"not a plan", b"SQLite format 3\x00" + b"\x00" * 84])
def test_what_is_not_a_plan_is_named_in_one_line(run: Callable, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.commplan"
    path.write_bytes(content)
    result = run("info", path)
    assert result.code == 1 and path.name in result.err
    assert result.err.count("\n") == 1 and "Traceback" not in result.err
    assert path.read_bytes() == content


@pytest.mark.parametrize("language", ["pl", "nl"])
def test_messages_speak_the_chosen_language(run: Callable, tmp_path: Path, language: str) -> None:
    path = tmp_path / "plan.commplan"
    assert run("new", path, "--lang", language).code == 0
    english, translated = run("info", tmp_path / "none").err, run("info", tmp_path / "none", "--lang", language).err
    assert english != translated
    assert run("info", path, "--json").json["language"] == language


def test_a_wrong_zone_or_country_is_named(run: Callable, tmp_path: Path) -> None:
    path = tmp_path / "plan.commplan"
    assert "Mars/Olympus" in run("new", path, "--zone", "Mars/Olympus").err
    assert "QQ" in run("new", path, "--country", "QQ", "--zone", "Europe/Warsaw").err
    assert not path.exists()


def test_the_occurrence_list_is_the_truth_of_the_calendar(full_plan: Path, run: Callable, tmp_path: Path) -> None:
    out = tmp_path / "plan.ics"
    run("export", full_plan, "ics", "--out", out)
    uids = [line[4:] for line in unfolded(out) if line.startswith("UID:")]
    assert sorted(uids) == sorted(row["uid"] for row in run("occurrences", *year(full_plan)).json)


def unfolded(path: Path) -> list[str]:
    return path.read_bytes().decode().replace("\r\n ", "").split("\r\n")


def test_json_output_is_json_even_with_polish_text(plan: Path, operations: Callable, run: Callable) -> None:
    operations({"op": "add", "kind": "sender", "values": {"name": "Zażółć gęślą jaźń"}})
    assert "Zażółć gęślą jaźń" in json.dumps(run("list", plan, "sender", "--json").json, ensure_ascii=False)


def test_a_plan_starts_next_month_when_nothing_is_said(run: Callable, tmp_path: Path) -> None:
    run("new", tmp_path / "plan.commplan")
    start = dt.date.fromisoformat(run("info", tmp_path / "plan.commplan", "--json").json["start"])
    assert start.day == 1 and start > dt.date.today()


def test_an_export_never_replaces_a_plan(full_plan: Path, plan: Path, run: Callable) -> None:
    for target in (full_plan, plan):
        before = target.read_bytes()
        result = run("export", full_plan, "ics", "--out", target, "--overwrite")
        assert result.code == 1 and target.read_bytes() == before


@pytest.mark.parametrize(("what", "name"), [("ics", "a.pdf"), ("sheets", "a.ics"), ("messages", "a.eml")])
def test_a_file_name_that_does_not_fit_is_refused(
    full_plan: Path, run: Callable, tmp_path: Path, what: str, name: str
) -> None:
    period = ("--from", "2027-03-01", "--to", "2027-03-05")
    result = run("export", full_plan, what, "--out", tmp_path / name, *period)
    assert result.code == 1 and name in result.err and not (tmp_path / name).exists()


def test_sheets_named_html_are_html(full_plan: Path, run: Callable, tmp_path: Path) -> None:
    out = tmp_path / "sheets.html"
    assert run("export", full_plan, "sheets", "--out", out, "--from", "2027-03-01", "--to", "2027-03-05").code == 0
    assert out.read_text("utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    "options",
    [
        ("json", "--from", "2027-03-01"),
        ("json", "--audience", "All staff"),
        ("messages", "--deadlines"),
        ("ics", "--no-revisions"),
        ("ics", "--alarm", "-15"),
        ("ics", "--from", "2027-03-02", "--to", "2027-03-01"),
        ("ics", "--per-approver"),
        ("messages", "--annex"),
        ("sheets", "--per-approver", "--summary"),
        ("sheets", "--person", "Anna"),
        ("sheets", "--version", "1"),
        ("sheets", "--item", "2027-0131-1A2B3", "--version", "0"),
        ("sheets", "--item", "2027-0131-1A2B3", "--per-approver"),
        ("sheets", "--item", "2027-0131-1A2B3", "--from", "2027-03-01"),
        ("ics", "--item", "2027-0131-1A2B3"),
    ],
)
def test_options_that_contradict_each_other_are_wrong_usage(
    full_plan: Path, run: Callable, tmp_path: Path, options: tuple[str, ...]
) -> None:
    result = run("export", full_plan, options[0], "--out", tmp_path / "out", *options[1:])
    assert result.code == 2 and not (tmp_path / "out").exists()


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY;UNTIL=20270230", "FREQ=WEEKLY;UNTIL=00000000", "FREQ=WEEKLY;COUNT=١"])
def test_a_rule_that_ends_on_no_day_is_refused_at_once(operations: Callable, rule: str) -> None:
    values = {"title": "x", "start": "2027-01-04", "rule": rule}
    answer = operations({"op": "add", "kind": "content_event", "values": values}).lines[0]
    assert (answer["ok"], answer["field"]) == (False, "rule")


def test_a_zone_that_differs_from_computer_to_computer_is_refused(run: Callable, tmp_path: Path) -> None:
    assert "localtime" in run("new", tmp_path / "plan.commplan", "--zone", "localtime").err


def test_a_backup_of_another_plan_is_not_put_in_its_place(plan: Path, full_plan: Path, run: Callable) -> None:
    before = plan.read_bytes()
    result = run("restore", plan, "--from", full_plan)
    assert result.code == 1 and "another plan" in result.err and plan.read_bytes() == before


def test_backups_are_listed(plan: Path, run: Callable) -> None:
    made = run("backup", plan).out.strip()
    assert made in run("backup", plan, "--list").out


def test_a_printed_head_that_is_no_longer_there_is_reported(plan: Path, run: Callable) -> None:
    result = run("verify", plan, "--head", "5296 23A3", "--json")
    assert result.code == 1 and result.json["chain"] == "broken"


def test_a_folder_that_is_a_file_is_no_fault_of_the_program(run: Callable, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    result = run("demo", "--out", file)
    assert result.code == 1 and "fault" not in result.err and str(file) in result.err
