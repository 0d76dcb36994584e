"""Records as plain values (str, int, float, bool, None, list, dict), as JSON and `apply` have them, and back."""

import dataclasses
import datetime as dt
from collections.abc import Mapping
from typing import Any

from commplan.domain import fields as f
from commplan.domain.errors import FieldError, UserError
from commplan.domain.records import BOOKKEEPING, KINDS, Record
from commplan.domain.texts import Text, translate


def to_plain(record: Record, *, bookkeeping: bool = True) -> dict[str, Any]:
    """All fields, with or without bookkeeping; dates and times in ISO 8601."""
    values = {name: plain_value(getattr(record, name)) for name in f.specs_of(type(record))}
    kept = {name: getattr(record, name) for name in BOOKKEEPING if bookkeeping}
    return {"id": record.id, **values, **kept}


def plain_value(value: Any) -> Any:
    """One field value as a plain value."""
    if isinstance(value, dt.time):
        return value.isoformat("minutes")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return value.value if hasattr(value, "value") else value


def record_type(kind: str) -> type[Record]:
    """The record type called `kind`; UserError for an unknown one."""
    try:
        return KINDS[kind]
    except KeyError:
        known = ", ".join(KINDS)
        raise UserError(
            translate("Errors", "“{kind}” is not a kind of record; there are: {known}.").format(
                kind=str(kind)[:60], known=known
            )
        ) from None


def from_plain(kind: str, values: Mapping[str, Any]) -> Record:
    """A record from plain values; missing fields get their defaults. FieldError names the field at fault.

    Values are converted, not checked: that is done when the record enters a plan.
    """
    cls = record_type(kind)
    specs = f.specs_of(cls)
    converted = {
        name: value if name in ("id", *BOOKKEEPING) else convert(kind, specs.get(name) or _unknown(kind, name), value)
        for name, value in values.items()
    }
    _check_bookkeeping(kind, converted)
    for spec in specs.values():
        if not spec.optional and spec.name not in converted and _has_no_default(cls, spec.name):
            raise _error(kind, spec.name, translate("Errors", "this field must not be empty."))
    return cls(**converted)


def converted_fields(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Plain values of some fields as Python values, for an update."""
    specs = f.specs_of(record_type(kind))
    return {name: convert(kind, specs.get(name) or _unknown(kind, name), value) for name, value in values.items()}


def convert(kind: str, spec: f.FieldSpec, value: Any) -> Any:
    """One plain value as the Python value that `spec` holds; FieldError when it can't be."""
    if value is None:
        return None
    try:
        return _CONVERTERS[spec.holds](spec, value)
    except (ValueError, TypeError, OverflowError):
        problem = _expected(spec)
        raise _error(kind, spec.name, problem) from None


def _expected(spec: f.FieldSpec) -> Text:
    if spec.holds == f.DATE:
        return translate("Errors", "a date such as 2027-01-31 is expected.")
    if spec.holds == f.TIME:
        return translate("Errors", "a time such as 09:30 is expected.")
    if spec.choices:
        return translate("Errors", "expected is one of: {known}.").format(
            known=", ".join(c.value for c in spec.choices)
        )
    if spec.holds == f.INTEGERS:
        return translate("Errors", "a list of whole numbers is expected.")
    if spec.holds in (f.REFS, f.TEXTS):
        return translate("Errors", "a list of texts is expected.")
    if spec.holds in (f.INTEGER, f.NUMBER):
        return translate("Errors", "a number is expected.")
    if spec.holds == f.FLAG:
        return translate("Errors", "yes or no is expected.")
    return translate("Errors", "a text is expected.")


def _date(_: f.FieldSpec, value: Any) -> dt.date:
    day = dt.date.fromisoformat(value)
    if value != day.isoformat():  # Python also takes 20270131 and 2027-W04-7
        raise ValueError(value)
    return day


def _time(_: f.FieldSpec, value: Any) -> dt.time:
    time = dt.time.fromisoformat(value)
    if value != time.isoformat("minutes"):
        raise ValueError(value)
    return time


def _number(_: f.FieldSpec, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(value)
    return float(value)


def _list(spec: f.FieldSpec, value: Any) -> tuple[Any, ...]:
    wanted = int if spec.holds == f.INTEGERS else str
    if not isinstance(value, (list, tuple)) or any(type(item) is not wanted for item in value):
        raise TypeError(value)
    return tuple(value)


def _same(wanted: type) -> Any:
    def check(_: f.FieldSpec, value: Any) -> Any:
        if type(value) is not wanted:
            raise TypeError(value)
        return value

    return check


def _choice(spec: f.FieldSpec, value: Any) -> Any:
    assert spec.choices is not None
    return spec.choices(value)


_CONVERTERS = {
    f.TEXT: _same(str),
    f.LINES: _same(str),
    f.REF: _same(str),
    f.INTEGER: _same(int),
    f.FLAG: _same(bool),
    f.NUMBER: _number,
    f.DATE: _date,
    f.TIME: _time,
    f.CHOICE: _choice,
    f.REFS: _list,
    f.TEXTS: _list,
    f.INTEGERS: _list,
}


def _check_bookkeeping(kind: str, values: Mapping[str, Any]) -> None:
    if not isinstance(values.get("id"), str):
        raise _error(kind, "id", translate("Errors", "an id is expected."))
    if type(values.get("rev", 0)) is not int or not 0 <= values.get("rev", 0) < 2**53:
        raise _error(kind, "rev", translate("Errors", "a number is expected."))
    if not isinstance(values.get("changed_at", ""), str):
        raise _error(kind, "changed_at", translate("Errors", "a text is expected."))


def _has_no_default(cls: type[Record], name: str) -> bool:
    return cls.__dataclass_fields__[name].default is dataclasses.MISSING


def _unknown(kind: str, name: str) -> f.FieldSpec:
    raise _error(kind, name[:60], translate("Errors", "there is no such field."))


def _error(kind: str, name: str, problem: Text) -> FieldError:
    return FieldError(problem, kind=kind, field=name)
