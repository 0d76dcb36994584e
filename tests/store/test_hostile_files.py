"""Files that are no plans, or not whole, or from elsewhere: refused with a reason, and left as they were."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from commplan.domain.changes import updated
from commplan.domain.errors import DamagedError, NewerVersionError, UserError
from commplan.store import connection as connections
from commplan.store import header, loading, migrations
from commplan.store.plan_file import PlanFile
from tests.store.conftest import Opener, entry

STRAY = "01a200d3-0c85-7000-aec0-ff2357a030a6"  # fixed: it is part of the names of tests


def refused(opened: Opener, path: Path, words: str, error: type[UserError] = DamagedError) -> None:
    """Opening and loading fails with these words, for writing and for reading, and changes nothing."""
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(error, match=words), closing(opened(path, read_only=read_only)) as file:
            file.load()
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir() if p.suffix == ".lock"] == []


def test_a_missing_file(opened: Opener, path: Path) -> None:
    with pytest.raises(UserError, match=r"There is no file or folder for “plan.commplan”"):
        opened(path)
    assert not path.exists()


def test_a_folder(opened: Opener, tmp_path: Path) -> None:
    with pytest.raises(DamagedError, match="is not a communication plan"):
        opened(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders")
def test_a_pipe_that_nobody_writes_to(opened: Opener, path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(DamagedError, match="is not a communication plan"):
        opened(path)


@pytest.mark.parametrize(
    ("contents", "words"),
    [
        (b"", "is empty"),
        (b"x", "is not a communication plan"),
        (b"PK\x03\x04" + bytes(200), "is not a communication plan"),
        (b"SQLite format 3\x00", "is not a communication plan"),
        (b"SQLite format 3\x00" + bytes(84), "is not a communication plan"),
        (bytes(100_000), "is not a communication plan"),
    ],
)
def test_something_else(opened: Opener, path: Path, contents: bytes, words: str) -> None:
    path.write_bytes(contents)
    refused(opened, path, words)


@pytest.mark.parametrize("seed", range(10))
def test_random_garbage(opened: Opener, path: Path, seed: int) -> None:
    path.write_bytes(random.Random(seed).randbytes(20_000))
    refused(opened, path, "is not a communication plan")


def test_another_database(opened: Opener, path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE plan (id)")
        database.execute("PRAGMA application_id = 7")
    refused(opened, path, "is not a communication plan")


def test_a_plan_from_the_future(file: PlanFile, opened: Opener) -> None:
    file.close()
    patch_header(file.path, 60, migrations.latest() + 1)
    refused(opened, file.path, "newer version of the program", NewerVersionError)


def test_a_plan_of_no_version(file: PlanFile, opened: Opener) -> None:
    file.close()
    patch_header(file.path, 60, 0)
    refused(opened, file.path, "is damaged")


def patch_header(path: Path, offset: int, value: int) -> None:
    with path.open("r+b") as raw:
        raw.seek(offset)
        raw.write(value.to_bytes(4, "big"))


@pytest.mark.parametrize("share", [0.01, 0.3, 0.5, 0.9, 0.999])
def test_a_truncated_plan(file: PlanFile, opened: Opener, share: float) -> None:
    file.close()
    contents = file.path.read_bytes()
    file.path.write_bytes(contents[: int(len(contents) * share)])
    refused(opened, file.path, "is damaged|holds tables")


@pytest.mark.parametrize("seed", range(15))
def test_overwritten_places(file: PlanFile, opened: Opener, seed: int) -> None:
    """Damage within the pages is refused, or it hit nothing that belongs to the plan."""
    plan = file.load()
    file.close()
    contents = bytearray(file.path.read_bytes())
    chance = random.Random(seed)
    for _ in range(20):
        place = chance.randrange(100, len(contents) - 64)
        contents[place : place + 64] = chance.randbytes(64)
    file.path.write_bytes(contents)
    try:
        assert opened(file.path).load() == plan
    except DamagedError:
        assert file.path.read_bytes() == contents


@pytest.mark.parametrize("table", ["history_change", "version", "history_change_record_id"])
def test_damage_where_nobody_has_looked_yet(file: PlanFile, opened: Opener, table: str) -> None:
    """Pages that are not read when a plan is opened are checked all the same."""
    file.close()
    with closing(sqlite3.connect(file.path)) as database:
        page = database.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    contents = bytearray(file.path.read_bytes())
    contents[(page - 1) * 4096 : page * 4096] = random.Random(1).randbytes(4096)
    file.path.write_bytes(contents)
    refused(opened, file.path, "is damaged")


FOREIGN = {
    "trigger": "CREATE TRIGGER evil AFTER INSERT ON sender BEGIN DELETE FROM tool; END",
    "view": "CREATE VIEW evil AS SELECT * FROM plan",
    "table": "CREATE TABLE evil (a)",
    "virtual table": "CREATE VIRTUAL TABLE evil USING fts5(a)",
    "index": "CREATE INDEX evil ON sender (name)",
    "index on an expression": "CREATE INDEX evil ON sender (lower(name))",
    "column": "ALTER TABLE sender ADD COLUMN evil TEXT",
    "generated column": "ALTER TABLE sender ADD COLUMN evil TEXT GENERATED ALWAYS AS (upper(name)) VIRTUAL",
    "missing table": "DROP TABLE result",
    "renamed column": "ALTER TABLE sender RENAME COLUMN name TO evil",
    "statistics": "ANALYZE",
}


@pytest.mark.parametrize("statement", FOREIGN.values(), ids=FOREIGN.keys())
def test_a_foreign_schema(file: PlanFile, opened: Opener, statement: str) -> None:
    file.close()
    tamper(file.path, statement)
    refused(opened, file.path, "holds tables that are not those of a communication plan")


def test_a_missing_guard_is_named(file: PlanFile, opened: Opener) -> None:
    file.close()
    tamper(file.path, "DROP TRIGGER decision_no_update")
    refused(opened, file.path, "The guard “decision_no_update” is missing: it keeps what was recorded in “decision”")


def tamper(path: Path, *statements: str) -> None:
    """Change a plan file as somebody else might."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement)


VALUES = {
    "no plan": ("DELETE FROM plan", "exactly one plan"),
    "two plans": (
        (
            f"INSERT INTO plan SELECT '{STRAY}', title, organisation, programme, language, zone, country, region, "
            'start, "end", weekend, confidentiality, vision, target_experience, emotions, rev, changed_at FROM plan'
        ),
        "exactly one plan",
    ),
    "empty title": ("UPDATE communication SET title = ''", "title: this field must not be empty"),
    "control character": ("UPDATE tool SET name = 'a' || char(27)", "name: the text holds characters"),
    "too long": ("UPDATE tool SET name = hex(zeroblob(200))", "name: the text is too long"),
    "choice": ("UPDATE channel SET form = 'telepathy'", "form: expected is one of"),
    "date": ("UPDATE content_event SET start = '2027-02-30'", "start: a date such as"),
    "date out of range": ("UPDATE content_event SET start = '9999-12-31'", "start: the date must lie"),
    "time": ("UPDATE communication SET time = '25:00'", "time: a time such as"),
    "flag": ("UPDATE channel SET archived = 2", "archived: yes or no"),
    "number": ("UPDATE channel SET duration = 99999", "duration: the number must lie"),
    "infinite": ("UPDATE channel SET weight = 9e999", "weight: the number must lie"),
    "list": ("UPDATE content_event SET emotions = 'trust'", "emotions: a list"),
    "list of lists": ("UPDATE content_event SET emotions = '[[1]]'", "emotions: a list"),
    "null for a list": ("UPDATE content_event SET emotions = 'null'", "emotions: this field must not be empty"),
    "deep list": (
        "UPDATE content_event SET emotions = replace(hex(zeroblob(100000)), '00', '[')",
        "emotions: a list",
    ),
    "rule": ("UPDATE content_event SET rule = 'FREQ=SECONDLY'", "rule: the frequency can’t be read"),
    "id": ("UPDATE result SET id = 'x'", "id: “x” is not an id"),
    "revision": ("UPDATE tool SET rev = -1", "rev: this is not a revision"),
    "stamp": ("UPDATE tool SET changed_at = hex(zeroblob(40))", "rev: this is not a revision"),
    "circle": (
        "UPDATE audience SET parent_id = (SELECT id FROM audience ORDER BY rowid DESC LIMIT 1)",
        "can’t contain itself",
    ),
    "circle of two": (
        "UPDATE communication SET cascade_from_id = (SELECT id FROM communication c WHERE c.id <> communication.id)",
        "form a circle",
    ),
    "zone": ("UPDATE plan SET zone = '../../etc/passwd'", "zone: “../../etc/passwd” is not"),
}


@pytest.mark.parametrize(("statement", "words"), VALUES.values(), ids=VALUES.keys())
def test_foreign_values(file: PlanFile, opened: Opener, statement: str, words: str) -> None:
    file.close()
    tamper(file.path, "PRAGMA foreign_keys = OFF", statement)
    refused(opened, file.path, words)


def test_a_value_at_fault_is_named_with_its_record(file: PlanFile, opened: Opener) -> None:
    file.close()
    record_id = list(file_records(file.path, "communication"))[1]
    tamper(file.path, f"UPDATE communication SET title = '' WHERE id = '{record_id}'")
    refused(opened, file.path, record_id)


def file_records(path: Path, table: str) -> list[str]:
    with closing(sqlite3.connect(path)) as database:
        return [row[0] for row in database.execute(f"SELECT id FROM {table} ORDER BY rowid")]


@pytest.mark.parametrize(
    "statement",
    [
        f"UPDATE communication SET sender_id = '{STRAY}'",
        f"UPDATE communication_audience SET target_id = '{STRAY}' WHERE position = 0",
        "DELETE FROM content_event",
        "DELETE FROM occurrence",
    ],
)
def test_references_to_nothing(file: PlanFile, opened: Opener, statement: str) -> None:
    file.close()
    tamper(file.path, "PRAGMA foreign_keys = OFF", statement)
    refused(opened, file.path, "leads nowhere")


def test_bytes_that_are_no_text(file: PlanFile, opened: Opener) -> None:
    file.close()
    tamper(file.path, "UPDATE tool SET name = CAST(x'ff41' AS TEXT)")
    refused(opened, file.path, "is damaged")


def test_too_many_records(file: PlanFile, opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    file.close()
    monkeypatch.setattr(loading, "MOST_RECORDS", 5)
    refused(opened, file.path, "holds more than 5 records")


def test_a_file_that_is_too_large(file: PlanFile, opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    file.close()
    monkeypatch.setattr(header, "_LARGEST", 1000)
    refused(opened, file.path, "too large")


def test_reading_takes_limited_time(file: PlanFile) -> None:
    with connections.time_limit(file._connection, -1), pytest.raises(sqlite3.OperationalError, match="interrupted"):
        file._connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        ).fetchone()
    assert file._connection.execute("SELECT 1").fetchone() == (1,)


def test_history_that_can_not_be_read(file: PlanFile, opened: Opener) -> None:
    file.close()
    for value in ("x", "[]", "7", "{}", '{"context":"","source":"","values":7,"n":1}'):
        trigger = 'CREATE TRIGGER "history_no_update" BEFORE UPDATE ON "history"\n'
        trigger += "BEGIN\n  SELECT RAISE(ABORT, 'history is never changed');\nEND"
        tamper(file.path, "DROP TRIGGER history_no_update", f"UPDATE history SET label = '{value}'", trigger)
        again = opened(file.path)
        with pytest.raises(DamagedError, match="history of this plan is damaged"):
            again.history()
        again.close()


def test_fields_of_the_history_that_can_not_be_read(file: PlanFile, opened: Opener) -> None:
    change = updated(file.load().info, title="Plan")
    file.write(entry(change), [change])
    file.close()
    for value in ("x", "7", "[1]", '[["title","a"]]', "{}x"):
        trigger = 'CREATE TRIGGER "history_change_no_update" BEFORE UPDATE ON "history_change"\n'
        trigger += "BEGIN\n  SELECT RAISE(ABORT, 'history is never changed');\nEND"
        tampering = f"UPDATE history_change SET fields = '{value}'"
        tamper(file.path, "DROP TRIGGER history_change_no_update", tampering, trigger)
        again = opened(file.path)
        (told,) = again.history(limit=1)[0].changes
        with pytest.raises(DamagedError, match="history of this plan is damaged"):
            len(told.fields)
        again.close()


def test_write_ahead_logs_are_given_up(file: PlanFile, opened: Opener) -> None:
    """Another program may have switched the file to WAL: it is a plan all the same, but not in that mode."""
    plan = file.load()
    file.close()
    tamper(file.path, "PRAGMA journal_mode = WAL")
    again = opened(file.path)
    assert again.load() == plan
    assert again._connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_copy_under_another_name_is_a_plan(file: PlanFile, opened: Opener, tmp_path: Path) -> None:
    file.close()
    copy = shutil.copy(file.path, tmp_path / "copy.txt")
    assert opened(Path(copy)).load() == opened(file.path).load()
