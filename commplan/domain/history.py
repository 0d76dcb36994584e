"""What was done to a plan: one entry for each operation, field by field.

Values are plain (`domain.plain`), so that an old entry can still be read when its record or field is long gone.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from commplan.domain.changes import Change
from commplan.domain.plain import plain_value
from commplan.domain.plan import name_of
from commplan.domain.texts import Text
from commplan.domain.versions import Blob, ContentVersion, Decision

ADDED, UPDATED, DELETED = "added", "updated", "deleted"
VERSION, DECISION, BLOB = "version", "decision", "blob"
REV = "rev"  # told of a deleted record, so that it can come back with a higher one

OF_VERSION = ("occurrence_id", "number", "author", "created_at", "note", "fingerprint", "source_fingerprint")
OF_DECISION = (
    *("occurrence_id", "version_id", "fingerprint", "step_id", "step_role", "who", "on_behalf_of", "decision"),
    *("comment", "how", "decided_at", "zone", "evidence_name", "evidence_size", "evidence_hash", "hash"),
)
"""The fields that are told of further versions and decisions, where they are not empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """A field before and after, as plain values; None where there is no record."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordChange:
    """What happened to one record. `name` is what it was called then; `action` is added, updated or deleted.

    An added or deleted record lists the fields that were not empty, a deleted one its revision too. Versions, decisions
    and contents of files (kind "version", "decision" and "blob") are only ever added. A plan file reads `fields` when
    they are first asked for, and raises a DamagedError then if they can't be read.
    """

    kind: str
    record_id: str
    name: str
    action: str
    fields: Sequence[FieldChange]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One operation. `number` counts from 1 (0: not kept yet), `at` is UTC in ISO 8601, `label` what was done."""

    number: int = 0
    at: str
    who: str
    label: Text
    changes: tuple[RecordChange, ...]


def described(
    changes: Iterable[Change],
    versions: Sequence[ContentVersion] = (),
    decisions: Sequence[Decision] = (),
    blobs: Sequence[Blob] = (),
) -> tuple[RecordChange, ...]:
    """What the history says about `changes` and further versions, decisions and contents of files."""
    return (
        *map(_record_change, changes),
        *(_appended(VERSION, v.id, str(v.number), v, OF_VERSION) for v in versions),
        *(_appended(DECISION, d.id, d.step_role, d, OF_DECISION) for d in decisions),
        *(_appended(BLOB, b.sha256, b.name, b, ()) for b in blobs),
    )


def _record_change(change: Change) -> RecordChange:
    action = ADDED if change.before is None else DELETED if change.after is None else UPDATED
    pairs = ((name, plain_value(a), plain_value(b)) for name, (a, b) in change.fields().items())
    return RecordChange(
        kind=change.kind,
        record_id=change.record.id,
        name=name_of(change.record),
        action=action,
        fields=(
            *(
                FieldChange(field=name, before=a, after=b)
                for name, a, b in pairs
                if action == UPDATED or not (_is_empty(a) and _is_empty(b))
            ),
            *([FieldChange(field=REV, before=change.record.rev, after=None)] if action == DELETED else []),
        ),
    )


def _is_empty(value: Any) -> bool:
    return value is None or value in ("", [])


def _appended(kind: str, record_id: str, name: str, row: object, fields: Sequence[str]) -> RecordChange:
    values = {field: plain_value(getattr(row, field)) for field in fields}
    return RecordChange(
        kind=kind,
        record_id=record_id,
        name=name,
        action=ADDED,
        fields=tuple(FieldChange(field=f, before=None, after=value) for f, value in values.items() if value),
    )


# --- a Text as plain values, so that an entry can be read in another language later


def text_to_plain(text: Text) -> dict[str, Any]:
    """A Text, nested ones included, as values that JSON can hold."""
    return {
        "context": text.context,
        "source": text.source,
        "values": {k: text_to_plain(v) if isinstance(v, Text) else _plain(v) for k, v in text.values.items()},
        "n": text.n,
    }


def text_from_plain(plain: Mapping[str, Any]) -> Text:
    """The Text that `text_to_plain` was given; KeyError or TypeError for anything else."""
    values = {k: text_from_plain(v) if isinstance(v, Mapping) else v for k, v in plain["values"].items()}
    return Text(str(plain["context"]), str(plain["source"]), values, int(plain["n"]))


def _plain(value: object) -> Any:
    plain = value.isoformat() if isinstance(value, dt.datetime) else plain_value(value)
    return plain if isinstance(plain, (str, int, float)) or plain is None else str(plain)
