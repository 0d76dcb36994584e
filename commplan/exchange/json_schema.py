"""The JSON form of plans and of `apply` operations as a JSON Schema (draft 2020-12), derived from the field specs."""

import dataclasses
import inspect
import json
from enum import Enum
from typing import Any, cast

from commplan.domain import fields as f
from commplan.domain.labels import field_label, kind_label
from commplan.domain.records import KINDS, Record
from commplan.domain.texts import in_english
from commplan.domain.validation import EARLIEST, LATEST
from commplan.domain.versions import ContentVersion, Decision
from commplan.exchange.json_plan import FORMAT, VERSION

Schema = dict[str, Any]

_ID: Schema = {"type": "string", "format": "uuid"}
_REV: Schema = {"type": "integer", "minimum": 0, "description": "Number of committed changes"}
_CHANGED_AT: Schema = {
    "type": "string",
    "pattern": r"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$",
    "description": "Moment of the last change, UTC",
}


def schema() -> Schema:
    """The schema of a whole plan; `$defs` also holds each kind of record and "operation", one line of `apply`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://commplan.example/schema/plan-1.json",
        "title": "Communication plan",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "records": {
                "description": "Lists of records by kind",
                "type": "object",
                "properties": {kind: {"type": "array", "items": {"$ref": f"#/$defs/{kind}"}} for kind in KINDS},
                "additionalProperties": False,
                "required": ["plan"],
            },
            "versions": {"type": "array", "items": {"$ref": "#/$defs/version"}},
            "decisions": {"type": "array", "items": {"$ref": "#/$defs/decision"}},
            "blobs": {
                "description": "Contents of attached files by their SHA-256 in hex",
                "type": "object",
                "propertyNames": {"pattern": "^[0-9a-f]{64}$"},
                "additionalProperties": {"type": "string", "contentEncoding": "base64"},
            },
        },
        "required": ["format", "version", "records", "versions", "decisions"],
        "additionalProperties": False,
        "$defs": {
            **{kind: _record(cls) for kind, cls in KINDS.items()},
            "version": _entry(ContentVersion),
            "decision": _entry(Decision),
            "operation": {
                "description": "One operation of `apply`, on a line of its own",
                "oneOf": [*(_operation(op, kind) for kind in KINDS for op in _WRITES), _steps()],
            },
        },
    }


def schema_bytes() -> bytes:
    """The schema as a file."""
    return json.dumps(schema(), ensure_ascii=False, indent=1).encode() + b"\n"


# --- records


def _record(cls: type[Record]) -> Schema:
    return {
        "title": in_english(kind_label(cls.kind)),
        "description": _summary(cls),
        "type": "object",
        "properties": {"id": _ID, **_values(cls), "rev": _REV, "changed_at": _CHANGED_AT},
        "required": ["id", *_required(cls)],
        "additionalProperties": False,
    }


def _summary(cls: type) -> str:
    """The docstring of a class as one paragraph of plain text."""
    return " ".join((inspect.getdoc(cls) or "").replace("`", "").split())


def _values(cls: type[Record]) -> Schema:
    return {
        name: {**_value(spec), "description": in_english(field_label(cls.kind, name)), **_default(cls, name)}
        for name, spec in f.specs_of(cls).items()
    }


def _required(cls: type[Record]) -> list[str]:
    return [name for name in f.specs_of(cls) if cls.__dataclass_fields__[name].default is dataclasses.MISSING]


def _default(cls: type[Record], name: str) -> Schema:
    default = cls.__dataclass_fields__[name].default
    if default is dataclasses.MISSING:
        return {}
    if isinstance(default, Enum):
        default = default.value
    elif isinstance(default, tuple):
        default = list(default)
    elif hasattr(default, "isoformat"):
        default = default.isoformat("minutes")
    return {"default": default}


def _value(spec: f.FieldSpec) -> Schema:
    if spec.holds in (f.REFS, f.TEXTS, f.INTEGERS):
        return {"type": "array", "items": _single(spec), "maxItems": spec.max_items, "uniqueItems": True}
    single = _single(spec)
    if spec.optional and spec.holds in (f.INTEGER, f.NUMBER, f.DATE, f.TIME):
        single["type"] = [single["type"], "null"]
    elif spec.optional and spec.holds == f.REF:
        return {"anyOf": [single, {"const": ""}]}
    return single


def _single(spec: f.FieldSpec) -> Schema:
    """The schema of one value, or of one item of a list."""
    if spec.holds in (f.INTEGER, f.INTEGERS, f.NUMBER):
        kind = "number" if spec.holds == f.NUMBER else "integer"
        return {"type": kind, "minimum": spec.minimum, "maximum": spec.maximum}
    if spec.holds == f.FLAG:
        return {"type": "boolean"}
    if spec.holds == f.CHOICE:
        return {"enum": [choice.value for choice in spec.choices or ()]}
    if spec.holds == f.DATE:
        years = f"{EARLIEST.year} to {LATEST.year}"
        return {"type": "string", "format": "date", "$comment": f"years {years}"}
    if spec.holds == f.TIME:
        return {"type": "string", "pattern": r"^([01][0-9]|2[0-3]):[0-5][0-9]$"}
    if spec.holds in (f.REF, f.REFS):
        return {**_ID, "$comment": f"id of a record of kind {spec.target}"}
    text: Schema = {"type": "string", "maxLength": spec.max_length}
    if spec.holds == f.TEXTS or not spec.optional:
        text["minLength"] = 1
    return text


# --- versions and decisions


def _entry(cls: type[ContentVersion] | type[Decision]) -> Schema:
    return {
        "description": _summary(cls),
        "type": "object",
        "properties": {field.name: _plain_type(cast("type", field.type)) for field in dataclasses.fields(cls)},
        "required": [f.name for f in dataclasses.fields(cls) if f.default is dataclasses.MISSING],
        "additionalProperties": False,
    }


def _plain_type(wanted: type) -> Schema:
    if issubclass(wanted, Enum):
        return {"enum": [choice.value for choice in wanted]}
    return {"type": "integer", "minimum": 0} if wanted is int else {"type": "string"}


# --- operations

_WRITES = ("add", "update", "delete")
_EXPECTED_REV: Schema = {
    "type": "integer",
    "minimum": 0,
    "description": "Refused when the record is at another revision",
}


def _operation(op: str, kind: str) -> Schema:
    """Adding makes an id where none is given; the others may say at which revision they expect the record."""
    cls = KINDS[kind]
    values: Schema = {"type": "object", "properties": _references(cls), "additionalProperties": False}
    members: Schema = {"op": {"const": op}, "kind": {"const": kind}, "id": _ID}
    if op == "add":
        members["values"] = {**values, "required": _required(cls)}
        required = ["op", "kind", "values"]
    elif op == "update":
        members |= {"rev": _EXPECTED_REV, "values": values}
        required = ["op", "kind", "id", "values"]
    else:
        members["rev"] = _EXPECTED_REV
        required = ["op", "kind", "id"]
    return {"type": "object", "properties": members, "required": required, "additionalProperties": False}


def _references(cls: type[Record]) -> Schema:
    """The fields of a record, said once in its own definition."""
    return {name: {"$ref": f"#/$defs/{cls.kind}/properties/{name}"} for name in f.specs_of(cls)}


def _steps() -> Schema:
    return {
        "type": "object",
        "properties": {"op": {"enum": ["undo", "redo"]}},
        "required": ["op"],
        "additionalProperties": False,
    }
