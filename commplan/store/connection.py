"""Connections to a plan file: always with the same settings, never with more trust than needed."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

APPLICATION_ID = 0x43504C4E  # "CPLN"
LATEST = 3  # schema version that this program writes
MEGABYTE = 1024 * 1024
LONGEST_VALUE = 50 * MEGABYTE
LONGEST_STATEMENT = MEGABYTE
READING_TIME = 5.0  # seconds of the processor, so that a slow disk or a busy computer is no reason to refuse a plan

_SETTINGS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # so that REPLACE fires the triggers on DELETE
    "PRAGMA synchronous = EXTRA",  # DELETE + EXTRA is what lost nothing in the replay of power cuts
    "PRAGMA fullfsync = ON",  # macOS: through the drive's own cache
    "PRAGMA temp_store = MEMORY",
)


def connect(path: Path, mode: str = "rw", patience: float = 5) -> sqlite3.Connection:
    """Open the existing file at `path`; `mode` is "rw" or "ro". Transactions begin and end by our word only.

    `patience` is how many seconds to wait for another program that is writing.
    """
    # As a URI, because a plain name with "#" or "?" may open another file; a share is file:////server/share for SQLite.
    uri = path.absolute().as_uri()
    if path.drive.startswith("\\\\"):
        uri = uri.replace("file://", "file:////", 1)
    connection = sqlite3.connect(f"{uri}?mode={mode}", uri=True, isolation_level=None, timeout=patience)
    try:
        _prepare(connection)
        if mode == "rw":
            connection.execute("PRAGMA journal_mode = DELETE")
    except BaseException:
        connection.close()
        raise
    return connection


def in_memory() -> sqlite3.Connection:
    """A database that is nowhere on disk."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _prepare(connection)
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, LONGEST_STATEMENT)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    for statement in _SETTINGS:
        connection.execute(statement)


@contextmanager
def time_limit(connection: sqlite3.Connection, seconds: float = READING_TIME) -> Iterator[None]:
    """Interrupt statements (SQLITE_INTERRUPT) when they have taken `seconds` of the processor."""
    end = time.thread_time() + seconds
    connection.set_progress_handler(lambda: time.thread_time() > end, 10_000)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All statements of the block, or none; the lock for writing is taken at the start."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # after some errors (disk full, I/O) SQLite has already rolled back by itself
        with suppress(sqlite3.Error):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        raise
