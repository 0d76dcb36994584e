"""Who must decide what by when, and recording decisions, from the command line."""

import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pypdf
import pytest

from commplan.documents.codes import item_code, sheet_number
from commplan.domain import records as r
from commplan.domain.plan import Plan
from commplan.domain.words import NoAnswer
from commplan.services import records
from commplan.services.session import Local, Session
from tests.plans import Ticking, info
from tests.services.test_approvals import Case
from tests.tampering import tamper_with

Run = Callable[..., Any]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """A letter that goes out on 15 June 2027, put up; the author is Anna."""
    local = Local(who="Officer", backups=tmp_path / "backups", clock=Ticking())
    with Session.create(tmp_path / "plan.commplan", Plan.of([info(country="")]), settings=local) as session:
        case = Case(session)
        case.change_step("Author", person="Anna")
        case.ask()
        yield case


def number(case: Case) -> str:
    """The number of its sheet."""
    return sheet_number(case.communication.id, case.dated.original)


@pytest.fixture
def path(case: Case) -> Path:
    case.session.close()
    return case.session.path


def test_the_list_says_to_whom_a_step_has_passed(
    case: Case, run: Run, monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    with Session.open(path, settings=Local(who="Officer", backups=path.parent / "b", clock=Ticking())) as session:
        (way,) = session.plan.table(r.ApprovalPath).values()
        records.update(session, way, no_answer=NoAnswer.ESCALATE, escalate_to="Board")
    monkeypatch.setattr(Session, "today", lambda _: dt.date(2027, 6, 9))  # due was the day before
    (row,) = run("approvals", path, "--due-by", "2027-06-30", "--json").json
    assert (row["asked"], row["escalated_to"]) == ("Anna", "Board")
    assert "\tBoard, because Anna did not answer\t" in run("approvals", path, "--due-by", "2027-06-30").out
    assert "Letter" in run("approvals", path, "--due-by", "2027-06-30", "--person", "board").out


def test_the_list_says_who_decides_what_by_when(case: Case, path: Path, run: Run) -> None:
    (row,) = run("approvals", path, "--due-by", "2027-06-30", "--json").json
    assert row == {
        "uid": case.dated.uid,
        "sheet": number(case),
        "title": "Letter",
        "date": "2027-06-15",
        "status": "in_approval",
        "version": 1,
        "step": "1",
        "step_id": case.steps["Author"],
        "role": "Author",
        "asked": "Anna",
        "on_behalf_of": "",
        "optional": False,
        "due": "2027-06-08",
        "overdue": False,
        "abstained": False,
        "escalated_to": "",
    }
    assert run("approvals", path, "--due-by", "2027-06-07", "--json").json == []
    line = run("approvals", path, "--due-by", "2027-06-30").out.split("\t")
    assert line[:5] == ["2027-06-08", number(case), "1", "Anna", "In approval"]


def test_the_list_can_be_one_persons(path: Path, run: Run) -> None:
    until = ("--due-by", "2027-06-30", "--json")
    assert len(run("approvals", path, *until, "--person", "anna").json) == 1
    assert len(run("approvals", path, *until, "--person", "Author").json) == 1
    assert run("approvals", path, *until, "--person", "Legal").json == []


def test_what_is_still_to_be_put_up_is_listed_too(case: Case, run: Run) -> None:
    case.edit("Come")
    case.session.close()
    (row,) = run("approvals", case.session.path, "--due-by", "2027-06-30", "--json").json
    assert (row["status"], row["step"], row["due"]) == ("approve_again", None, "2027-06-04")


def codes(case: Case) -> dict[str, str]:
    on_sheet = number(case)
    version = case.session.plan.versions[0]
    return {
        "number": on_sheet,
        "small letters": on_sheet.lower(),
        "scanned": f"{on_sheet} V1 {version.fingerprint.upper()}",
        "short": item_code(case.communication.id),
        "uid": case.dated.uid,
    }


@pytest.mark.parametrize("kind", ["number", "small letters", "scanned", "short", "uid"])
@pytest.mark.parametrize("step", ["1", "Author", "author"])
def test_a_decision_is_recorded_by_what_stands_on_the_sheet(case: Case, run: Run, kind: str, step: str) -> None:
    code = codes(case)[kind]
    case.session.close()
    done = run("approve", case.session.path, code, "--step", step, "--decision", "approved", "--by", "Anna", "--json")
    assert done.code == 0 and done.json["number"] == 1 and done.json["status"] == "in_approval"
    (decision,) = run("list", case.session.path, "decision", "--json").json
    assert (decision["who"], decision["how"], decision["step_id"]) == ("Anna", "screen", case.steps["Author"])
    assert run("verify", case.session.path).code == 0


def test_everything_of_a_decision_can_be_said(case: Case, path: Path, tmp_path: Path, run: Run) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF")
    done = run(
        *("approve", path, number(case), "--step", case.steps["Author"], "--decision", "rejected"),
        *("--by", "Piotr", "--on-behalf-of", "Anna", "--how", "paper", "--comment", "Wrong date", "--evidence", scan),
    )
    assert done.out == "Decision 1 recorded; “Letter”: Rejected.\n"
    (decision,) = run("list", path, "decision", "--json").json
    said = {name: decision[name] for name in ("who", "on_behalf_of", "how", "comment", "evidence_name", "zone")}
    assert said == {
        "who": "Piotr", "on_behalf_of": "Anna", "how": "paper", "comment": "Wrong date", "evidence_name": "scan.pdf",
        "zone": "Europe/Warsaw",
    }  # fmt: skip
    assert run("verify", path, "--json").json["contents"] == 1


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"item": "2027-0615-ZZZZZ"}, "has the code"),
        ({"item": "letter"}, "“letter” is no code: one looks like"),
        ({"--step": "9"}, "not exactly one step of the approval path; there are: 1 Author, 2a Legal"),
        ({"--step": "2"}, "not exactly one step"),
        ({"--step": "Legal"}, "not yet the turn"),
        ({"--decision": "rejected"}, "comment"),
        ({"--by": " "}, "who decided"),
        ({"--evidence": "/no/such/file"}, "can’t be read"),
    ],
)
def test_what_can_not_be_recorded_is_said_and_changes_nothing(
    case: Case, path: Path, run: Run, changed: dict[str, str], says: str
) -> None:
    item = changed.pop("item", number(case))
    options = {"--step": "1", "--decision": "approved", "--by": "Anna", **changed}
    done = run("approve", path, item, *(part for pair in options.items() for part in pair))
    assert done.code == 1 and says in done.err
    assert run("list", path, "decision", "--json").json == []


def test_a_decision_without_an_answer_is_no_choice(case: Case, path: Path, run: Run) -> None:
    options = ("--step", "1", "--decision", "approved", "--by", "Anna", "--how", "no_answer")
    assert run("approve", path, number(case), *options).code == 2


def test_the_sheet_of_an_older_version_is_refused(case: Case, run: Run) -> None:
    scanned = codes(case)["scanned"]
    case.edit("Come")
    case.ask()
    case.session.close()
    options = ("--step", "1", "--decision", "approved", "--by", "Anna")
    done = run("approve", case.session.path, scanned, *options)
    assert done.code == 1 and "older version" in done.err
    assert run("approve", case.session.path, scanned.replace(" V1 ", " V7 "), *options).code == 1


def test_verify_names_each_broken_link(case: Case, run: Run) -> None:
    case.decide("Author")
    case.decide("HR")
    case.session.close()
    with closing(sqlite3.connect(case.session.path, isolation_level=None)) as connection:
        name, sql = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE name = 'decision_no_update'"
        ).fetchone()
        connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE decision SET comment = 'no objections' WHERE number = 1")
        connection.execute(sql)
    found = run("verify", case.session.path, "--json")
    assert found.code == 1
    assert (found.json["file"], found.json["chain"], found.json["decisions"]) == ("ok", "broken", 2)
    assert [(f["entry"], f["number"], f["fault"], f["field"]) for f in found.json["faults"]] == [
        ("decision", 1, "changed", "comment"),
        ("decision", 1, "changed", ""),
    ]
    broken, following = found.json["faults"]
    assert "Decision 1 was changed" in broken["text"] and broken["about"] == "Letter" and broken["step"] == "Author"
    assert (broken["cause"], following["cause"]) == ("", broken["record_id"])
    lines = run("verify", case.session.path).out.splitlines()
    assert len(lines) == 3 and "Decision 1 was changed" in lines[1] and "“Letter”" in lines[1]
    assert lines[2] == "1 further place does not fit, only because of that."
    with closing(sqlite3.connect(case.session.path, isolation_level=None)) as connection:
        connection.execute(f"DROP TRIGGER {name}")
    damaged = run("verify", case.session.path, "--json")
    assert damaged.code == 1 and (damaged.json["file"], damaged.json["chain"]) == ("damaged", "broken")
    assert damaged.json["faults"] == found.json["faults"]
    assert "“decision_no_update” is missing" in damaged.json["problem"]
    assert "decision_no_update" in run("verify", case.session.path).err


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM decision WHERE number = 2",  # the last one: the chain fits
        "DELETE FROM history_change WHERE kind = 'decision' AND record_id = (SELECT id FROM decision WHERE number = 2)",
        "DELETE FROM version",
    ],
)
def test_every_verb_warns_of_what_was_cut_off(case: Case, run: Run, statement: str) -> None:
    if "version" not in statement:
        case.decide("Author")
        case.decide("HR")
    path = case.session.path
    case.session.close()
    assert run("approvals", path).err == ""
    tamper_with(path, statement)
    warned = run("approvals", path)
    assert warned.code == 0 and "the chain of approvals is broken" in warned.err


def test_files_go_out_and_come_in_with_the_plan(case: Case, path: Path, tmp_path: Path, run: Run) -> None:
    scan, out, back = tmp_path / "scan.eml", tmp_path / "plan.json", tmp_path / "back.commplan"
    scan.write_bytes(b"From: Anna\r\n\xff")
    options = ("--step", "1", "--decision", "approved", "--by", "Anna", "--evidence", scan)
    assert run("approve", path, number(case), *options).code == 0
    assert run("export", path, "json", "--out", out).code == 0
    assert len(json.loads(out.read_text(encoding="utf-8"))["blobs"]) == 1
    assert run("import", back, out).code == 0
    assert run("verify", back, "--json").json == run("verify", path, "--json").json
    again = tmp_path / "again.json"
    assert run("export", back, "json", "--out", again).code == 0
    assert again.read_bytes() == out.read_bytes()
    with closing(sqlite3.connect(back)) as connection:
        assert connection.execute("SELECT data FROM blob").fetchall() == [(scan.read_bytes(),)]


def test_what_is_there_already_is_taken_in_again_without_harm(case: Case, path: Path, tmp_path: Path, run: Run) -> None:
    scan, out = tmp_path / "scan.eml", tmp_path / "plan.json"
    scan.write_bytes(b"From: Anna")
    options = ("--step", "1", "--decision", "approved", "--by", "Anna", "--evidence", scan)
    assert run("approve", path, number(case), *options).code == 0
    assert run("export", path, "json", "--out", out).code == 0
    before = run("verify", path, "--json").json
    assert run("import", path, out).code == 0
    assert run("verify", path, "--json").json == before


def test_steps_that_do_not_apply_are_no_steps_of_the_item(case: Case, run: Run) -> None:
    case.change_step("Author", only_high_risk=True)
    case.ask()
    case.session.close()
    rows = run("approvals", case.session.path, "--due-by", "2027-06-30", "--json").json
    assert [(row["step"], row["role"]) for row in rows] == [("1a", "Legal"), ("1b", "HR")]
    assert r.ApprovalStep.kind in run("info", case.session.path, "--json").json["counts"]


PERIOD = ("--from", "2027-06-01", "--to", "2027-06-30")


@pytest.mark.parametrize(("option", "pages"), [("--per-approver", 3), ("--summary", 1)])
def test_papers_for_each_approver_come_out_as_files(
    path: Path, run: Run, tmp_path: Path, option: str, pages: int
) -> None:
    out = tmp_path / "out"
    result = run("export", path, "sheets", option, *PERIOD, "--out", out)
    assert result.code == 0
    (file,) = out.iterdir()
    assert str(file) == result.out.strip() and file.name.startswith("Anna,")
    assert len(pypdf.PdfReader(file).pages) == pages


def test_papers_of_one_person_come_out_in_one_file(path: Path, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "anna.html"
    looks = ("--annex", "--no-load", "--no-code")
    assert (
        run("export", path, "sheets", "--per-approver", "--person", "author", *looks, *PERIOD, "--out", out).code == 0
    )
    page = out.read_text(encoding="utf-8")
    assert "Decisions asked for" in page and "Annex: full text" in page and "<svg" not in page
    nobody = run("export", path, "sheets", "--summary", "--person", "Nobody", *PERIOD, "--out", tmp_path / "x.pdf")
    assert nobody.code == 1 and "Nobody has anything to decide" in nobody.err


def test_the_sheet_of_each_version_is_written_as_it_was_put_up(
    case: Case, run: Run, tmp_path: Path, path: Path
) -> None:
    with Session.open(path, settings=Local(who="Officer", backups=path.parent / "b", clock=Ticking())) as session:
        case.session = session
        case.decide("Author")
        case.edit("Come at nine.")
        case.ask()
        case.edit("Come at ten.")

    def page(*options: object) -> str:
        out = tmp_path / "sheet.html"
        result = run("export", path, "sheets", "--out", out, "--lang", "en", "--overwrite", *options)
        assert result.code == 0, result.err
        return out.read_text("utf-8")

    first, second, now = (
        page("--item", number(case), "--version", "1"),
        page("--item", f"{number(case)} V2"),
        page("--item", number(case)),
    )
    assert "Superseded by version 2" in first and first.count("☑") == 1 and "Come at" not in first
    assert "Version 2 is out of date" in second and "Come at nine." in second and "Come at ten." not in second
    assert "Draft: not valid for approval" in now and "Version 2 was put up" in now and "☑" not in now


def test_a_version_that_there_is_not_is_refused(case: Case, run: Run, tmp_path: Path, path: Path) -> None:
    for options in (("--item", number(case), "--version", "2"), ("--item", f"{number(case)} V2")):
        result = run("export", path, "sheets", "--out", tmp_path / "x.pdf", *options)
        assert result.code == 1 and "has no version 2" in result.err and not (tmp_path / "x.pdf").exists()
