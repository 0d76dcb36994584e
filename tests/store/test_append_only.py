"""Versions, decisions and history can be added to, and nothing else: the database itself says so."""

import dataclasses
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from commplan.domain import records as r
from commplan.domain.history import described
from commplan.domain.plan import Plan
from commplan.domain.versions import Blob
from commplan.store.plan_file import PlanFile
from tests.plans import decision, version
from tests.store.conftest import entry

OTHERS = "occurrence_id, version_id, fingerprint, step_id, step_role, who, on_behalf_of, decision, comment, how, "
OTHERS += "decided_at, zone, previous_hash, hash, evidence_name, evidence_size, evidence_hash"


@pytest.fixture
def database(file: PlanFile, plan: Plan) -> Iterator[sqlite3.Connection]:
    """What somebody with an SQLite shell has: none of our settings."""
    date = next(iter(plan.table(r.Occurrence)))
    v = version(date)
    d = decision(v)
    blob = Blob(name="scan.pdf", data=b"%PDF")
    file.write(dataclasses.replace(entry(), changes=described([], [v], [d], [blob])), [], [v], [d], [blob])
    file.close()
    with closing(sqlite3.connect(file.path, isolation_level=None)) as connection:
        yield connection


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE version SET content = ''",
        "UPDATE version SET number = number + 1",
        "UPDATE OR REPLACE version SET id = id",
        "DELETE FROM version",
        "INSERT OR REPLACE INTO version SELECT * FROM version",
        "INSERT OR REPLACE INTO version SELECT 'x', occurrence_id, number, '', '', '', '', '', '' FROM version",
        "UPDATE decision SET decision = 'rejected'",
        "UPDATE decision SET number = 2",
        "DELETE FROM decision",
        "DELETE FROM decision WHERE number = 1",
        "INSERT OR REPLACE INTO decision SELECT * FROM decision",
        f"INSERT INTO decision SELECT 3, 'x', {OTHERS} FROM decision",
        f"INSERT OR REPLACE INTO decision SELECT 2, id, {OTHERS} FROM decision",
        "UPDATE history SET who = 'x'",
        "DELETE FROM history",
        "INSERT OR REPLACE INTO history SELECT * FROM history",
        "INSERT INTO history VALUES (9, '', '', '')",
        "UPDATE history_change SET fields = '[]'",
        "DELETE FROM history_change",
        "INSERT INTO history_change VALUES (1, 9, '', '', '', '', '')",
        "INSERT OR REPLACE INTO history_change SELECT * FROM history_change WHERE number = 2",
        "UPDATE blob SET data = x''",
        "DELETE FROM blob",
        "INSERT OR REPLACE INTO blob SELECT * FROM blob",
        "INSERT OR REPLACE INTO blob SELECT sha256, 0, x'' FROM blob",
    ],
)
def test_the_past_stands(database: sqlite3.Connection, statement: str) -> None:
    tables = ("version", "decision", "history", "history_change", "blob")
    before = [database.execute(f"SELECT * FROM {table}").fetchall() for table in tables]
    assert all(before)
    with pytest.raises(sqlite3.IntegrityError, match=r"never changed|numbered in order|only the last entry"):
        database.execute(statement)
    assert [database.execute(f"SELECT * FROM {table}").fetchall() for table in tables] == before


def test_the_past_can_be_added_to(database: sqlite3.Connection) -> None:
    database.execute("INSERT INTO history VALUES (3, '', '', '')")
    database.execute("INSERT INTO history_change VALUES (3, 0, '', '', '', '', '')")
    assert database.execute("SELECT count(*) FROM history").fetchone() == (3,)
