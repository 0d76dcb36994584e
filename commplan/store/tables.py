"""Where each field of a record is kept: columns and link tables, derived from the field specs.

The tables themselves are made by the frozen steps in `migrations`; a test proves that both agree.
"""

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from commplan.domain import fields as f
from commplan.domain.plain import convert, plain_value
from commplan.domain.records import BOOKKEEPING, RECORD_TYPES, Record


@dataclass(frozen=True)
class Link:
    """The table that holds the references of one field with several, in order."""

    table: str
    spec: f.FieldSpec

    def rows(self, record: Record) -> list[tuple[str, int, str]]:
        """The rows of one record: its id, position, target id."""
        return [(record.id, position, target) for position, target in enumerate(getattr(record, self.spec.name))]


@dataclass(frozen=True)
class Table:
    """The table of one record type."""

    record_type: type[Record]

    @property
    def name(self) -> str:
        return self.record_type.kind

    @cached_property
    def specs(self) -> tuple[f.FieldSpec, ...]:
        """The fields that are columns of their own."""
        return tuple(s for s in f.specs_of(self.record_type).values() if s.holds != f.REFS)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        specs = f.specs_of(self.record_type).values()
        return tuple(Link(f"{self.name}_{s.name.removesuffix('_ids')}", s) for s in specs if s.holds == f.REFS)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        return ("id", *(spec.name for spec in self.specs), *BOOKKEEPING)

    @cached_property
    def own_references(self) -> tuple[str, ...]:
        """The columns that refer to records of the same kind."""
        return tuple(s.name for s in self.specs if s.holds == f.REF and s.target == self.name)

    def row(self, record: Record) -> tuple[Any, ...]:
        """The values of `columns`."""
        values = (to_column(spec, getattr(record, spec.name)) for spec in self.specs)
        return (record.id, *values, record.rev, record.changed_at)


TABLES = {t.kind: Table(t) for t in RECORD_TYPES}
"""By kind, each after those it refers to."""


def to_column(spec: f.FieldSpec, value: Any) -> Any:
    """A field value as SQLite keeps it: references "" as NULL, lists as JSON, dates and times in ISO 8601."""
    if spec.holds == f.REF:
        return value or None
    if spec.holds == f.FLAG:
        return int(value)
    if spec.holds in (f.TEXTS, f.INTEGERS):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return plain_value(value)


def from_column(kind: str, spec: f.FieldSpec, value: Any) -> Any:
    """The field value that a column holds; FieldError when it can't be one."""
    if value is None:
        return "" if spec.holds == f.REF else None
    if spec.holds == f.FLAG:
        value = {0: False, 1: True}.get(value, value)
    elif spec.holds in (f.TEXTS, f.INTEGERS):
        value = _from_json(value)
    return convert(kind, spec, value)


def _from_json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text  # which is no list: refused by the caller
