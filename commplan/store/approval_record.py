"""What a plan file holds of approvals, beside what its history tells of them: read anew for a check, in any thread."""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from commplan.domain.errors import DamagedError
from commplan.domain.history import BLOB, DECISION, VERSION, RecordChange
from commplan.domain.records import Occurrence
from commplan.domain.versions import ContentVersion, Decision
from commplan.store import history, inspection, migrations
from commplan.store.connection import connect
from commplan.store.loading import load_approvals
from commplan.store.problems import damaged, explained


@dataclass(frozen=True, slots=True)
class KeptContent:
    """The content of a file as it is kept: under which hash and size, and which it has."""

    sha256: str
    size: int
    real_sha256: str
    real_size: int


@dataclass(frozen=True, slots=True)
class Place:
    """A date that is put up for approval: what it is called, and its day (ISO 8601)."""

    title: str
    date: str


@dataclass(frozen=True, slots=True)
class ApprovalRecord:
    """All of one moment. `told` are the moments (UTC, ISO 8601) and entries of the history, the oldest first.

    `places` are the occurrences by id; of those in `removed` only the history tells.
    """

    versions: tuple[ContentVersion, ...]
    decisions: tuple[Decision, ...]
    contents: tuple[KeptContent, ...]
    told: tuple[tuple[str, RecordChange], ...]
    zone: str
    places: Mapping[str, Place]
    removed: frozenset[str]


def read_record(path: Path) -> ApprovalRecord:
    """Read it from the file at `path`, also while somebody writes there; UserError when it can't be read.

    Nothing is believed but the tables: values and references are as they stand, so that what is wrong can be told of
    a file that is no plan any more.
    """
    with explained(path), closing(connect(path, "ro")) as connection:
        # asked of SQLite: opening and closing the file otherwise lets go of the locks of whoever writes in this process
        if connection.execute("PRAGMA user_version").fetchone()[0] == migrations.latest():
            if not _tables(migrations.expected_schema(migrations.latest())) <= migrations.schema_of(connection):
                raise DamagedError(damaged(path.name))
            return _read(connection)
        with closing(inspection.brought_forward(connection)) as copy:
            return _read(copy)


def is_as_told(path: Path) -> bool:
    """Whether the versions and decisions are those that the history tells of, by their ids alone: in milliseconds."""
    with explained(path), closing(connect(path, "ro")) as connection:
        return all(connection.execute(_DIFFERING.format(kind=kind)).fetchone() is None for kind in (VERSION, DECISION))


_DIFFERING = """
    SELECT * FROM (SELECT "id" FROM "{kind}" EXCEPT SELECT "record_id" FROM "history_change" WHERE "kind" = '{kind}')
    UNION ALL
    SELECT * FROM (SELECT "record_id" FROM "history_change" WHERE "kind" = '{kind}' EXCEPT SELECT "id" FROM "{kind}")
"""


def _tables(schema: Iterable[migrations.SchemaRow]) -> set[migrations.SchemaRow]:
    return {row for row in schema if row[0] == "table"}


def _read(connection: sqlite3.Connection) -> ApprovalRecord:
    connection.execute("BEGIN")
    try:
        versions, decisions = load_approvals(connection, as_they_stand=True)
        told = history.told_of(connection, (VERSION, DECISION, BLOB))
        rows = connection.execute('SELECT "sha256", "size", "data" FROM "blob" ORDER BY "sha256"')
        contents = tuple(_content(str(sha256), int(size), bytes(data)) for sha256, size, data in rows)
        zone = str((connection.execute('SELECT "zone" FROM "plan"').fetchone() or ("",))[0])
        places = dict(_places(connection))
        about = {version.occurrence_id for version in versions} | {each.occurrence_id for each in decisions}
        removed = dict(_removed(connection, about - places.keys()))
    finally:
        connection.execute("ROLLBACK")
    return ApprovalRecord(tuple(versions), tuple(decisions), contents, told, zone, places | removed, frozenset(removed))


def _places(connection: sqlite3.Connection) -> Iterator[tuple[str, Place]]:
    rows = connection.execute(
        'SELECT o."id", coalesce(nullif(o."title", \'\'), c."title", \'\'), coalesce(o."date", o."original") '
        'FROM "occurrence" AS o LEFT JOIN "communication" AS c ON c."id" = o."communication_id"'
    )
    yield from ((record_id, Place(title, date)) for record_id, title, date in rows)


def _removed(connection: sqlite3.Connection, wanted: set[str]) -> Iterator[tuple[str, Place]]:
    """Occurrences that are not there, as the history last told of them."""
    said: dict[str, dict[str, str]] = {}
    for _, change in history.told_of(connection, (Occurrence.kind,)) if wanted else ():
        if change.record_id in wanted:
            values = {field.field: str(field.after or "") for field in change.fields}
            said[change.record_id] = said.get(change.record_id, {}) | values
    for record_id, values in said.items():
        about = values.get("communication_id", "")
        found = connection.execute('SELECT "title" FROM "communication" WHERE "id" = ?', (about,)).fetchone()
        title = values.get("title") or (str(found[0]) if found else "")
        yield record_id, Place(title, values.get("date") or values.get("original", ""))


def _content(sha256: str, size: int, data: bytes) -> KeptContent:
    return KeptContent(sha256, size, hashlib.sha256(data).hexdigest(), len(data))
