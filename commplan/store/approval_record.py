"""What a plan file holds of approvals, beside what its history tells of them: read anew for a check, in any thread."""

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from commplan.domain.history import BLOB, DECISION, VERSION, RecordChange
from commplan.domain.versions import ContentVersion, Decision
from commplan.store import history, inspection, migrations
from commplan.store.connection import connect
from commplan.store.loading import load_approvals
from commplan.store.problems import explained


@dataclass(frozen=True, slots=True)
class KeptContent:
    """The content of a file as it is kept: under which hash and size, and which it has."""

    sha256: str
    size: int
    real_sha256: str
    real_size: int


@dataclass(frozen=True, slots=True)
class ApprovalRecord:
    """All of one moment. `told` are the moments (UTC, ISO 8601) and entries of the history, the oldest first."""

    versions: tuple[ContentVersion, ...]
    decisions: tuple[Decision, ...]
    contents: tuple[KeptContent, ...]
    told: tuple[tuple[str, RecordChange], ...]


def read_record(path: Path) -> ApprovalRecord:
    """Read it from the file at `path`, also while somebody writes there; UserError when it can't be read."""
    with explained(path), closing(connect(path, "ro")) as connection:
        # asked of SQLite: opening and closing the file otherwise lets go of the locks of whoever writes in this process
        if connection.execute("PRAGMA user_version").fetchone()[0] == migrations.latest():
            return _read(connection)
        with closing(inspection.brought_forward(connection)) as copy:
            return _read(copy)


def _read(connection: sqlite3.Connection) -> ApprovalRecord:
    connection.execute("BEGIN")
    try:
        versions, decisions = load_approvals(connection)
        told = history.told_of(connection, (VERSION, DECISION, BLOB))
        rows = connection.execute('SELECT "sha256", "size", "data" FROM "blob" ORDER BY "sha256"')
        contents = tuple(_content(str(sha256), int(size), bytes(data)) for sha256, size, data in rows)
    finally:
        connection.execute("ROLLBACK")
    return ApprovalRecord(tuple(versions), tuple(decisions), contents, told)


def _content(sha256: str, size: int, data: bytes) -> KeptContent:
    return KeptContent(sha256, size, hashlib.sha256(data).hexdigest(), len(data))
