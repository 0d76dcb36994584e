"""Whether a plan file is whole: checked before anything in it is believed."""

import sqlite3
from contextlib import closing
from pathlib import Path

from commplan.domain.errors import DamagedError
from commplan.domain.plan import Plan
from commplan.store import header, migrations
from commplan.store.connection import connect, in_memory, time_limit
from commplan.store.loading import load
from commplan.store.problems import damaged, explained


def check(connection: sqlite3.Connection, path: Path, version: int, *, pages: str = "quick_check") -> None:
    """The schema to the letter, then every page, then every reference. DamagedError names what is wrong."""
    migrations.check_schema(connection, version)
    if connection.execute(f"PRAGMA {pages}(1)").fetchone() != ("ok",):
        raise DamagedError(damaged(path.name))
    migrations.check_references(connection)


def plan_in(path: Path) -> Plan:
    """The plan in the file at `path`, read only and checked in full, indexes included: for copies and backups.

    Older versions are brought forward in memory.
    """
    version = header.schema_version(path)
    with explained(path), closing(connect(path, "ro")) as connection, time_limit(connection):
        check(connection, path, version, pages="integrity_check")
        if version == migrations.latest():
            return load(connection)
        with closing(brought_forward(connection)) as copy:
            return load(copy)


def brought_forward(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A copy in memory, at the latest version."""
    copy = in_memory()
    try:
        connection.backup(copy)
        migrations.migrate(copy)
    except BaseException:
        copy.close()
        raise
    return copy
