"""What stands at the top of a plan's table, read within milliseconds to be shown before the plan itself is open.

Nothing is concluded from it: whether the file is whole, of this version and free is found out when it is opened. So
whatever is unusual, gives no titles here and its message there. Loads nothing but sqlite3.
"""

import sqlite3
import stat
from collections.abc import Callable, Collection
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from commplan.store.connection import APPLICATION_ID, LATEST, connect, time_limit

_PATIENCE = 0.1  # seconds of the processor
_LONGEST = 300  # letters of a title that can be seen

# The order in which the table begins: ui/models/plan_branches.py; a test holds the two together.
_EVENTS = """
SELECT "id", substr("title", 1, ?1) FROM "content_event" ORDER BY "start", rowid LIMIT ?2
"""
_COMMUNICATIONS = """
SELECT substr("title", 1, ?1) FROM "communication" WHERE "event_id" = ?3
ORDER BY "offset_from" = 'end', "offset" * iif("offset_unit" = 'working_days', 1.4, 1.0), ifnull("time", '00:00:00'),
rowid LIMIT ?2
"""


class TitleRow(NamedTuple):
    """One line of the table: a content event, or a communication beneath one (`is_open` is None)."""

    title: str
    is_open: bool | None = None


def first_rows(path: Path, most: int, closed: Callable[[str], Collection[str]]) -> list[TitleRow]:
    """The first rows of the table of the plan at `path`, at most `most`; none when anything about the file is unusual.

    `closed` tells, for the id of a plan, the ids of the events whose communications are not shown.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return []
        with closing(connect(path, "ro", patience=0)) as connection, time_limit(connection, _PATIENCE):
            return _rows(connection, most, closed) if _is_ours(connection) else []
    except (OSError, ValueError, sqlite3.Error):
        return []


def _is_ours(connection: sqlite3.Connection) -> bool:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return bool(application == APPLICATION_ID) and 1 <= version <= LATEST


def _rows(connection: sqlite3.Connection, most: int, closed: Callable[[str], Collection[str]]) -> list[TitleRow]:
    rows: list[TitleRow] = []
    plans = connection.execute('SELECT "id" FROM "plan" LIMIT 2').fetchall()
    if len(plans) != 1:
        return []
    closed_ids = closed(plans[0][0])
    for event_id, title in connection.execute(_EVENTS, (_LONGEST, most)).fetchall():
        is_open = event_id not in closed_ids
        rows.append(TitleRow(title, is_open))
        if is_open:
            found = connection.execute(_COMMUNICATIONS, (_LONGEST, most, event_id))
            rows += [TitleRow(title) for (title,) in found.fetchall()]
        if len(rows) >= most:
            break
    return rows[:most]
