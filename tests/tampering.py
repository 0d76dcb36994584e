"""Changes a plan file as somebody with an SQLite shell would: the triggers are dropped and put back."""

import sqlite3
from contextlib import closing
from pathlib import Path


def tamper_with(path: Path, *statements: str, values: tuple[object, ...] = ()) -> None:
    """Run `statements` on the file so that it looks untouched; each must change something."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            assert connection.execute(statement, values).rowcount > 0
        for _, sql in triggers:
            connection.execute(sql)
