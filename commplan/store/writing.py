"""Writes changes into an open database. The only user of sqlite-utils, loaded with the first change of a session.

Everything happens inside a transaction of the caller (`connection.transaction`): `insert_all` would otherwise commit
every hundred rows.
"""

import dataclasses
import json
import sqlite3
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

import sqlite_utils

from commplan.domain.changes import Change
from commplan.domain.errors import ConflictError
from commplan.domain.history import HistoryEntry, text_to_plain
from commplan.domain.plain import plain_value
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import Occurrence, Record
from commplan.domain.texts import translate
from commplan.domain.versions import Blob, ContentVersion, Decision
from commplan.store.tables import TABLES

_LINK_COLUMNS = ("record_id", "position", "target_id")


class Writer:
    """Puts records, versions, decisions and history into one database."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._database = sqlite_utils.Database(connection, execute_plugins=False)

    def write_plan(self, plan: Plan) -> None:
        """Insert everything that `plan` holds into empty tables."""
        self._insert(plan.records())
        self._append("version", plan.versions)
        self._append("decision", plan.decisions)

    def write(
        self, changes: Sequence[Change], versions: Sequence[ContentVersion], decisions: Sequence[Decision]
    ) -> None:
        """Make `changes` (at most one for each record, in any order) and append versions and decisions.

        ConflictError when the file does not hold the revision that a change is about.
        """
        order = list(TABLES)
        ordered = sorted(changes, key=lambda change: order.index(change.kind))
        deletions = [c.before for c in reversed(ordered) if c.before and not c.after]
        updates = [(c.before, c.after) for c in ordered if c.before and c.after]
        # References are checked at once when a row is deleted, keys at every row: first let go of both.
        for record in deletions:
            self._let_go(record)
        for before, after in updates:
            self._free_key(before, after)
        self._insert(c.after for c in ordered if c.after and not c.before)
        for before, after in updates:
            self._update(before, after)
        for record in deletions:
            self._expect_one(
                f'DELETE FROM "{record.kind}" WHERE "id" = ? AND "rev" = ?', (record.id, record.rev), record
            )
        self._append("version", versions)
        self._append("decision", decisions)

    def write_blobs(self, blobs: Iterable[Blob]) -> None:
        """Append contents that are not there yet."""
        self._rows("blob", ("sha256", "size", "data"), [(blob.sha256, len(blob.data), blob.data) for blob in blobs])

    def write_history(self, entry: HistoryEntry) -> HistoryEntry:
        """Append an entry; returns it with its number."""
        (number,) = self._connection.execute('SELECT coalesce(max("number"), 0) + 1 FROM "history"').fetchone()
        label = _json(text_to_plain(entry.label))
        self._rows("history", ("number", "at", "who", "label"), [(number, entry.at, entry.who, label)])
        self._rows(
            "history_change",
            ("number", "position", "kind", "record_id", "name", "action", "fields"),
            [
                (
                    number,
                    at,
                    c.kind,
                    c.record_id,
                    c.name,
                    c.action,
                    _json([[f.field, f.before, f.after] for f in c.fields]),
                )
                for at, c in enumerate(entry.changes)
            ],
        )
        return dataclasses.replace(entry, number=number)

    def _insert(self, records: Iterable[Record]) -> None:
        by_kind: dict[str, list[Record]] = {}
        for record in records:
            by_kind.setdefault(record.kind, []).append(record)
        for kind, group in by_kind.items():
            table = TABLES[kind]
            self._rows(kind, table.columns, map(table.row, group))
            for link in table.links:
                self._rows(link.table, _LINK_COLUMNS, chain.from_iterable(map(link.rows, group)))

    def _update(self, before: Record, after: Record) -> None:
        table = TABLES[after.kind]
        columns = ", ".join(f'"{name}" = ?' for name in table.columns[1:])
        self._expect_one(
            f'UPDATE "{table.name}" SET {columns} WHERE "id" = ? AND "rev" = ?',
            (*table.row(after)[1:], after.id, before.rev),
            after,
        )
        for link in table.links:
            if getattr(before, link.spec.name) != getattr(after, link.spec.name):
                self._connection.execute(f'DELETE FROM "{link.table}" WHERE "record_id" = ?', (after.id,))
                self._rows(link.table, _LINK_COLUMNS, link.rows(after))

    def _let_go(self, record: Record) -> None:
        """Drop what a record that is about to be deleted refers to within its own kind and in link tables."""
        table = TABLES[record.kind]
        for link in table.links:
            self._connection.execute(f'DELETE FROM "{link.table}" WHERE "record_id" = ?', (record.id,))
        for column in table.own_references:
            self._connection.execute(f'UPDATE "{table.name}" SET "{column}" = NULL WHERE "id" = ?', (record.id,))
        self._free_key(record, None)

    def _free_key(self, before: Record, after: Record | None) -> None:
        """Occurrences may swap dates or make room for new ones: until then their own id takes the place in the key."""
        if isinstance(before, Occurrence) and (
            not isinstance(after, Occurrence)
            or (before.communication_id, before.original) != (after.communication_id, after.original)
        ):
            self._connection.execute('UPDATE "occurrence" SET "original" = "id" WHERE "id" = ?', (before.id,))

    def _append(self, table: str, rows: Sequence[ContentVersion] | Sequence[Decision]) -> None:
        if rows:
            names = tuple(field.name for field in dataclasses.fields(rows[0]))
            self._rows(table, names, [tuple(plain_value(getattr(row, name)) for name in names) for row in rows])

    def _rows(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        # in the form of lists, sqlite-utils takes the names of the columns first
        self._database.table(table).insert_all([tuple(columns), *rows])

    def _expect_one(self, statement: str, values: Sequence[object], record: Record) -> None:
        if self._connection.execute(statement, values).rowcount != 1:
            raise ConflictError(
                translate("Errors", "“{name}” was changed in the file by another program; open the plan again.").format(
                    name=name_of(record)
                )
            )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
