"""Reads history entries; `writing` appends them."""

import json
import sqlite3
from typing import Any

from commplan.domain.errors import DamagedError
from commplan.domain.history import FieldChange, HistoryEntry, RecordChange, text_from_plain
from commplan.domain.texts import translate

_LAST = 2**62  # above every number


def entries(
    connection: sqlite3.Connection, record_id: str = "", *, limit: int, before: int = 0
) -> tuple[HistoryEntry, ...]:
    """The latest entries, newest first: about one record if given, with numbers below `before` if given."""
    about = 'AND "number" IN (SELECT "number" FROM "history_change" WHERE "record_id" = :record)' if record_id else ""
    chosen = f'FROM "history" WHERE "number" < :before {about} ORDER BY "number" DESC LIMIT :limit'
    values = {"record": record_id, "before": before or _LAST, "limit": limit}
    rows = connection.execute(f'SELECT "number", "at", "who", "label" {chosen}', values).fetchall()
    changes: dict[int, list[RecordChange]] = {}
    try:
        for number, *change in connection.execute(
            'SELECT "number", "kind", "record_id", "name", "action", "fields" FROM "history_change" '
            f'WHERE "number" IN (SELECT "number" {chosen}) ORDER BY "number", "position"',
            values,
        ).fetchall():
            changes.setdefault(number, []).append(_record_change(*change))
        return tuple(
            HistoryEntry(
                number=number,
                at=at,
                who=who,
                label=text_from_plain(json.loads(label)),
                changes=tuple(changes.get(number, ())),
            )
            for number, at, who, label in rows
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise DamagedError(translate("Errors", "The history of this plan is damaged and can't be read.")) from error


def last_stamp(connection: sqlite3.Connection) -> str:
    """When the last entry was made (UTC, ISO 8601), "" when there is none."""
    row = connection.execute('SELECT "at" FROM "history" ORDER BY "number" DESC LIMIT 1').fetchone()
    return str(row[0]) if row else ""


def _record_change(kind: str, record_id: str, name: str, action: str, fields: str) -> RecordChange:
    triples: list[list[Any]] = json.loads(fields)
    return RecordChange(
        kind=kind,
        record_id=record_id,
        name=name,
        action=action,
        fields=tuple(FieldChange(field=field, before=before, after=after) for field, before, after in triples),
    )
