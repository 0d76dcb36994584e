"""A whole plan as JSON (RFC 8259), out and in again, identical. `json_schema` describes the form.

What comes in is hostile until checked: it becomes a plan whole or not at all; the message says which entry is at fault.
"""

import dataclasses
import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from operator import attrgetter
from typing import Any, NoReturn, TypeVar

from commplan.domain import records as r
from commplan.domain.changes import Change, added
from commplan.domain.errors import FieldError, UserError
from commplan.domain.ids import is_id
from commplan.domain.plain import from_plain, record_type, to_plain
from commplan.domain.plan import Plan
from commplan.domain.texts import Text, translate
from commplan.domain.versions import Blob, ContentVersion, Decision
from commplan.exchange import json_blobs
from commplan.planning.chain import broken_links

FORMAT = "commplan"
VERSION = 3  # 1 knew no attachments, playbooks and evidence; 2 no path of a single date, no address of escalation

# A plan of 10,000 communications is 12 MB. At these limits saying no takes less than 5 s and 500 MB.
# Contents of attached files come on top of that.
MAX_BYTES = 40_000_000
MAX_VALUES = 1_500_000

T = TypeVar("T", ContentVersion, Decision)

_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def dump(plan: Plan, blobs: Iterable[Blob] = (), *, revisions: bool = True) -> bytes:
    """The plan in UTF-8, approvals and the contents of attached files included.

    The same plan gives the same bytes, in whatever order its records came about: records stand in the order of ids.
    With `revisions` each says how often and when it was changed (rev, changed_at), which calendars are told as SEQUENCE
    and which undo does not take back (RFC 5545, section 3.8.7.4). Without them undo leads back to the same bytes.
    """
    tables = {
        kind: [to_plain(each, bookkeeping=revisions) for each in sorted(plan.table(cls).values(), key=attrgetter("id"))]
        for kind, cls in r.KINDS.items()
    }
    document = {
        "format": FORMAT,
        "version": VERSION,
        "records": tables,
        "versions": [_fields(version) for version in plan.versions],
        "decisions": [_fields(decision) for decision in plan.decisions],
        "blobs": json_blobs.to_plain(blobs),
    }
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1).encode() + b"\n"


def _fields(entry: ContentVersion | Decision) -> dict[str, Any]:
    values = ((f.name, getattr(entry, f.name)) for f in dataclasses.fields(entry))
    return {name: value.value if isinstance(value, Enum) else value for name, value in values}


def load(data: bytes) -> tuple[Plan, tuple[Blob, ...]]:
    """The plan that `dump` wrote, and the contents of attached files.

    UserError when `data` is anything but a whole, valid plan with approvals intact.
    """
    if len(data) > MAX_BYTES + json_blobs.MAX_BYTES:
        raise _too_large()
    data, contents = json_blobs.lifted(data)
    document = _document(data)
    plan = _with_records(document["records"])
    versions = [
        _approval(ContentVersion, "versions", number, values, plan)
        for number, values in enumerate(_rows("versions", document["versions"]), 1)
    ]
    decisions = [
        _approval(Decision, "decisions", number, values, plan)
        for number, values in enumerate(_rows("decisions", document["decisions"]), 1)
    ]
    _check_approvals(versions, decisions)
    return plan.with_approvals(versions, decisions), json_blobs.from_plain(document["blobs"], contents)


# --- the document


def _document(data: bytes) -> dict[str, Any]:
    """The outermost object, its members known to be there and of the right types."""
    if len(data) > MAX_BYTES or data.count(b",") + data.count(b"[") + data.count(b"{") > MAX_VALUES:
        raise _too_large()
    document = _parsed(data)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise UserError(
            translate("Errors", "This JSON file does not hold a communication plan (no “format”: “commplan”).")
        )
    version = document.get("version")
    if type(version) is not int or version < 1:
        raise UserError(translate("Errors", "The plan does not say in which version of the format it is written."))
    if version > VERSION:
        raise UserError(
            translate(
                "Errors", "The plan was written by a newer program (format {version}). Update commplan to read it."
            ).format(version=version)
        )
    document.setdefault("blobs", {})  # of which the first version knew nothing
    wanted = {"format": str, "version": int, "records": dict, "versions": list, "decisions": list, "blobs": dict}
    for name in document.keys() | wanted.keys():
        if not isinstance(document.get(name), wanted.get(name, ())):
            raise UserError(
                translate("Errors", "The plan can’t be read: “{name}” is missing, unknown or not as expected.").format(
                    name=name[:60]
                )
            )
    return document


def _too_large() -> UserError:
    text = translate("Errors", "The file is too large for a plan (limit: {limit} MB).")
    return UserError(text.format(limit=MAX_BYTES // 1_000_000))


def _parsed(data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_constant)
    except UnicodeDecodeError:
        raise UserError(translate("Errors", "The file is not text in UTF-8, so it can’t be a plan in JSON.")) from None
    except json.JSONDecodeError as error:
        raise UserError(
            translate(
                "Errors", "The file is not complete JSON: it can’t be read at line {line}, column {column}."
            ).format(line=error.lineno, column=error.colno)
        ) from None
    except RecursionError:
        raise UserError(translate("Errors", "The file is nested too deeply to be a plan.")) from None
    except ValueError:  # a number of more than 4,300 digits
        raise UserError(translate("Errors", "The file holds a number that is too long.")) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise UserError(
            translate("Errors", "“{name}” stands twice in the same place of the file.").format(name=twice[:60])
        )
    return members


def _constant(name: str) -> NoReturn:
    raise UserError(translate("Errors", "The file holds “{name}” where a number belongs.").format(name=name))


def _rows(kind: str, rows: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(rows, list):
        raise UserError(translate("Errors", "“{kind}” must be a list.").format(kind=kind[:60]))
    for number, row in enumerate(rows, 1):
        if not isinstance(row, dict):
            raise _at_fault(kind, number, "", "", translate("Errors", "an object with fields is expected."))
        yield row


def _at_fault(kind: str, number: int, record_id: object, field: str, problem: Text) -> UserError:
    return UserError(
        translate("Errors", "In “{kind}”, entry {number} (id “{id}”), field “{field}”: {problem}").format(
            kind=kind[:60], number=number, id=str(record_id)[:60], field=field, problem=problem
        )
    )


# --- records


def _with_records(tables: Mapping[str, Any]) -> Plan:
    changes: list[Change] = []
    numbers: dict[tuple[str, str], int] = {}
    for kind, rows in tables.items():
        record_type(kind)  # an unknown kind is refused even when it is empty
        for number, values in enumerate(_rows(kind, rows), 1):
            record = _record(kind, number, values)
            if (kind, record.id) in numbers:
                raise _at_fault(kind, number, record.id, "id", _twice())
            numbers[kind, record.id] = number
            changes.append(added(record))
    try:
        return Plan({}).with_changes(changes)
    except FieldError as error:
        number = numbers[error.kind, error.record_id]
        raise _at_fault(error.kind, number, error.record_id, error.field, error.problem) from None


def _record(kind: str, number: int, values: Mapping[str, Any]) -> r.Record:
    try:
        record = from_plain(kind, values)
    except FieldError as error:
        raise _at_fault(kind, number, values.get("id", ""), error.field, error.problem) from None
    if record.changed_at and not _is_moment(record.changed_at):
        raise _at_fault(kind, number, record.id, "changed_at", _not_a_moment())
    return record


def _twice() -> Text:
    return translate("Errors", "the same id stands there twice.")


def _not_a_moment() -> Text:
    return translate("Errors", "a moment in UTC such as 2027-01-31T09:30:00Z is expected.")


# --- approvals


def _approval(cls: type[T], where: str, number: int, values: Mapping[str, Any], plan: Plan) -> T:
    """A version or a decision, of the right types and about an occurrence of `plan`."""
    wanted: dict[str, Any] = {field.name: field.type for field in dataclasses.fields(cls)}
    values = {**_defaults(cls), **values}
    entry_id = values.get("id", "")
    for name in [*wanted, *values]:
        problem = _value_problem(name, values.get(name), wanted.get(name))
        if problem:
            raise _at_fault(where, number, entry_id, name[:60], problem)
    if plan.find(r.Occurrence.kind, values["occurrence_id"]) is None:
        raise _at_fault(
            where, number, entry_id, "occurrence_id", translate("Errors", "the plan holds no date with this id.")
        )
    return cls(**{name: kind(values[name]) for name, kind in wanted.items()})


def _defaults(cls: type[T]) -> dict[str, Any]:
    return {f.name: f.default for f in dataclasses.fields(cls) if f.default is not dataclasses.MISSING}


def _value_problem(name: str, value: Any, wanted: type | None) -> Text | None:
    if wanted is None:
        return translate("Errors", "there is no such field.")
    if issubclass(wanted, Enum):
        known = [choice.value for choice in wanted]
        if value not in known:
            return translate("Errors", "expected is one of: {known}.").format(known=", ".join(known))
    elif wanted is int:
        if type(value) is not int or not 0 <= value < 2**53:
            return translate("Errors", "a number is expected.")
    elif not isinstance(value, str) or _NOT_TEXT.search(value):
        return translate("Errors", "a text without control characters is expected.")
    elif name in ("id", "occurrence_id", "version_id") and not is_id(value):
        return translate("Errors", "“{id}” is not an id (UUID).").format(id=value[:60])
    elif name in ("created_at", "decided_at") and not _is_moment(value):
        return _not_a_moment()
    return None


def _is_moment(value: str) -> bool:
    try:
        return bool(_STAMP.fullmatch(value)) and bool(dt.datetime.fromisoformat(value))
    except ValueError:
        return False


def _check_approvals(versions: Sequence[ContentVersion], decisions: Sequence[Decision]) -> None:
    """Refuse a chain of decisions that is not whole, naming its first broken link."""
    _check_distinct("versions", [version.id for version in versions])
    _check_distinct("decisions", [decision.id for decision in decisions])
    faults = broken_links(versions, decisions)
    if faults:
        raise UserError(
            translate("Errors", "The record of approvals is not whole, so nothing was taken over. {problem}").format(
                problem=faults[0].text
            )
        )


def _check_distinct(where: str, ids: Sequence[str]) -> None:
    seen: set[str] = set()
    for number, entry_id in enumerate(ids, 1):
        if entry_id in seen:
            raise _at_fault(where, number, entry_id, "id", _twice())
        seen.add(entry_id)
