"""Reads history entries; `writing` appends them."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any, overload

from commplan.domain.errors import DamagedError
from commplan.domain.history import FieldChange, HistoryEntry, RecordChange, text_from_plain
from commplan.domain.texts import translate

_LAST = 2**62  # above every number
_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
_DAMAGED = translate("Errors", "The history of this plan is damaged and can’t be read.")


def entries(
    connection: sqlite3.Connection, record_id: str = "", *, limit: int, before: int = 0
) -> tuple[HistoryEntry, ...]:
    """The latest entries, newest first: about one record if given, with numbers below `before` if given."""
    about = 'AND "number" IN (SELECT "number" FROM "history_change" WHERE "record_id" = :record)' if record_id else ""
    chosen = f'FROM "history" WHERE "number" < :before {about} ORDER BY "number" DESC LIMIT :limit'
    values = {"record": record_id, "before": before or _LAST, "limit": limit}
    rows = connection.execute(f'SELECT "number", "at", "who", "label" {chosen}', values).fetchall()
    changes: dict[int, list[RecordChange]] = {}
    for number, kind, about_id, name, action, kept in connection.execute(
        'SELECT "number", "kind", "record_id", "name", "action", "fields" FROM "history_change" '
        f'WHERE "number" IN (SELECT "number" {chosen}) ORDER BY "number", "position"',
        values,
    ):
        change = RecordChange(kind=kind, record_id=about_id, name=name, action=action, fields=_KeptFields(kept))
        changes.setdefault(number, []).append(change)
    try:
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
    except _UNREADABLE as error:
        raise DamagedError(_DAMAGED) from error


def told_of(connection: sqlite3.Connection, kinds: Sequence[str]) -> tuple[tuple[str, RecordChange], ...]:
    """All that is told of records of these kinds, the oldest first, each with its moment (UTC, ISO 8601)."""
    marks = ", ".join("?" * len(kinds))
    rows = connection.execute(
        'SELECT "at", "kind", "record_id", "name", "action", "fields" FROM "history_change" JOIN "history" '
        f'USING ("number") WHERE "kind" IN ({marks}) ORDER BY "number", "position"',
        tuple(kinds),
    ).fetchall()
    return tuple(
        (at, RecordChange(kind=kind, record_id=about_id, name=name, action=action, fields=_KeptFields(kept)))
        for at, kind, about_id, name, action, kept in rows
    )


def last_stamp(connection: sqlite3.Connection) -> str:
    """When the last entry was made (UTC, ISO 8601), "" when there is none."""
    row = connection.execute('SELECT "at" FROM "history" ORDER BY "number" DESC LIMIT 1').fetchone()
    return str(row[0]) if row else ""


class _KeptFields(Sequence[FieldChange]):
    """The fields of a change as they are kept: an import holds a hundred thousand, of which a screen shows some."""

    __slots__ = ("_fields", "_kept")

    def __init__(self, kept: str) -> None:
        self._kept = kept
        self._fields: tuple[FieldChange, ...] | None = None

    def _read(self) -> tuple[FieldChange, ...]:
        if self._fields is None:
            try:
                triples: list[list[Any]] = json.loads(self._kept)
                self._fields = tuple(FieldChange(field=f, before=before, after=after) for f, before, after in triples)
            except _UNREADABLE as error:
                raise DamagedError(_DAMAGED) from error
        return self._fields

    @overload
    def __getitem__(self, index: int) -> FieldChange: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[FieldChange, ...]: ...
    def __getitem__(self, index: int | slice) -> FieldChange | tuple[FieldChange, ...]:
        return self._read()[index]

    def __len__(self) -> int:
        return len(self._read())

    def __iter__(self) -> Iterator[FieldChange]:
        return iter(self._read())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._read() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._read())
