"""Reads a whole plan out of a database, column by column.

A file may come from anywhere, so every value is checked; but each different value of a column once only, and records
are filled a field at a time by loops that run in C. That is five times as fast as a constructor and a check for each
record. Values that can't be are refused, never repaired.
"""

import sqlite3
from collections import deque
from collections.abc import Iterable, Sequence
from itertools import repeat
from typing import Any

from commplan.domain import fields as f
from commplan.domain.errors import DamagedError, FieldError
from commplan.domain.history import DECISION
from commplan.domain.ids import is_id
from commplan.domain.plain import convert
from commplan.domain.plan import Plan
from commplan.domain.records import PlanInfo, Record
from commplan.domain.texts import Text, translate
from commplan.domain.validation import check_together, problem_of
from commplan.domain.versions import ContentVersion, Decision
from commplan.domain.words import DecisionHow, DecisionType
from commplan.store.tables import TABLES, Table, from_column

MOST_RECORDS = 200_000
_LONGEST_STAMP = 40


def load(connection: sqlite3.Connection) -> Plan:
    """The plan that the database holds; DamagedError when its values are not those of a plan."""
    _check_size(connection)
    try:
        tables = {kind: _records(connection, table) for kind, table in TABLES.items()}
        versions, decisions = load_approvals(connection)
    except FieldError as error:
        raise DamagedError(
            translate("Errors", "The file holds a value that can’t be right: {problem} (record {id})").format(
                problem=error.text, id=error.record_id or "?"
            )
        ) from error
    if len(tables[PlanInfo.kind]) != 1:
        raise DamagedError(translate("Errors", "The file does not hold exactly one plan."))
    for kind, table in TABLES.items():
        for field in table.own_references:
            _check_no_circles(tables[kind], field)
    return Plan(tables, versions, decisions)


def load_approvals(
    connection: sqlite3.Connection, *, as_they_stand: bool = False
) -> tuple[list[ContentVersion], list[Decision]]:
    """The versions as they were put up, the decisions by number; FieldError for a value that can't be.

    `as_they_stand`: whatever the values are, to tell what is wrong with them.
    """
    versions = [ContentVersion(**row) for row in _rows(connection, "version", "rowid")]
    rows = _rows(connection, "decision", "number")
    return versions, [Decision(**row) if as_they_stand else _decision(row) for row in rows]


def _check_size(connection: sqlite3.Connection) -> None:
    counts = (connection.execute(f'SELECT count(*) FROM "{kind}"').fetchone()[0] for kind in TABLES)
    if sum(counts) > MOST_RECORDS:
        raise DamagedError(
            translate("Errors", "The file holds more than {limit} records; that is no communication plan.").format(
                limit=MOST_RECORDS
            )
        )


def _records(connection: sqlite3.Connection, table: Table) -> dict[str, Record]:
    names = ", ".join(f'"{name}"' for name in table.columns)
    rows = connection.execute(f'SELECT {names} FROM "{table.name}" ORDER BY rowid').fetchall()
    if not rows:
        return {}
    columns: dict[str, Sequence[Any]] = dict(zip(table.columns, zip(*rows, strict=True), strict=True))
    ids = columns["id"]
    _check_bookkeeping(table.name, columns)
    for spec in table.specs:
        columns[spec.name] = _converted(table.name, spec, ids, columns[spec.name])
    for link in table.links:
        targets = _link_targets(connection, link.table)
        columns[link.spec.name] = _converted_lists(table.name, link.spec, ids, targets)
    records = _made(table.record_type, columns)
    for record in records:
        check_together(record)
    return dict(zip(ids, records, strict=True))


def _made(record_type: type[Record], columns: dict[str, Sequence[Any]]) -> list[Record]:
    """Records with these columns as their fields; they are frozen, so their slots are filled directly."""
    records = list(map(object.__new__, repeat(record_type, len(columns["id"]))))
    for name, values in columns.items():
        deque(map(getattr(record_type, name).__set__, records, values), maxlen=0)
    return records


def _converted(kind: str, spec: f.FieldSpec, ids: Sequence[str], column: Sequence[Any]) -> list[Any]:
    known = {}
    for raw in set(column):
        try:
            known[raw] = value = from_column(kind, spec, raw)
        except FieldError as error:
            raise _at(kind, spec.name, error.problem, ids[column.index(raw)]) from error
        problem = problem_of(spec, value)
        if problem:
            raise _at(kind, spec.name, problem, ids[column.index(raw)])
    return list(map(known.__getitem__, column))


def _converted_lists(
    kind: str, spec: f.FieldSpec, ids: Sequence[str], targets: dict[str, tuple[str, ...]]
) -> list[tuple[str, ...]]:
    for value, record_id in {value: record_id for record_id, value in targets.items()}.items():
        problem = problem_of(spec, value)
        if problem:
            raise _at(kind, spec.name, problem, record_id)
    return [targets.get(record_id, ()) for record_id in ids]


def _link_targets(connection: sqlite3.Connection, table: str) -> dict[str, tuple[str, ...]]:
    rows = connection.execute(f'SELECT record_id, target_id FROM "{table}" ORDER BY record_id, position').fetchall()
    found: dict[str, list[str]] = {}
    for record_id, target_id in rows:
        found.setdefault(record_id, []).append(target_id)
    return {record_id: tuple(targets) for record_id, targets in found.items()}


def _check_bookkeeping(kind: str, columns: dict[str, Sequence[Any]]) -> None:
    for record_id in columns["id"]:
        if not is_id(record_id):
            raise _at(
                kind, "id", translate("Errors", "“{id}” is not an id (UUID).").format(id=record_id[:60]), record_id
            )
    for record_id, rev, stamp in zip(columns["id"], columns["rev"], columns["changed_at"], strict=True):
        if rev < 0 or len(stamp) > _LONGEST_STAMP:
            raise _at(kind, "rev", translate("Errors", "this is not a revision."), record_id)


def _check_no_circles(records: dict[str, Record], field: str) -> None:
    """Follow the single reference `field` from every record: it must end somewhere."""
    ends: set[str] = {""}
    for start in records:
        seen: set[str] = set()
        current = start
        while current not in ends:
            if current in seen:
                kind = records[start].kind
                raise DamagedError(
                    translate("Errors", "The file is damaged: its records of the kind {kind} form a circle.").format(
                        kind=kind
                    )
                )
            seen.add(current)
            current = getattr(records[current], field)
        ends |= seen


def _rows(connection: sqlite3.Connection, table: str, order: str) -> Iterable[dict[str, Any]]:
    cursor = connection.execute(f'SELECT * FROM "{table}" ORDER BY {order}')
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


_DECISION = f.FieldSpec(name="decision", holds=f.CHOICE, choices=DecisionType)
_HOW = f.FieldSpec(name="how", holds=f.CHOICE, choices=DecisionHow)


def _decision(row: dict[str, Any]) -> Decision:
    try:
        read = {spec.name: convert(DECISION, spec, row[spec.name]) for spec in (_DECISION, _HOW)}
    except FieldError as error:
        raise _at(DECISION, error.field, error.problem, str(row["number"])) from error
    return Decision(**{**row, **read})


def _at(kind: str, field: str, problem: Text, record_id: str) -> FieldError:
    return FieldError(problem, kind=kind, field=field, record_id=record_id)
