"""`apply`: JSON operations, one a line; each is one transaction, and one line of answer."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from commplan.cli.context import Context
from commplan.domain.errors import ConflictError, FieldError, UserError
from commplan.domain.plain import converted_fields, record_type
from commplan.domain.records import Draft, MessageTemplate, Record
from commplan.domain.texts import translate
from commplan.exchange.messages import Renderer
from commplan.services import editing, records
from commplan.services.message_templates import check_template
from commplan.services.session import Session

_LONGEST_LINE = 10_000_000  # characters
_OPERATIONS = ("add", "update", "delete", "undo", "redo")


def apply(context: Context) -> None:
    """Carry out the operations; the answer to each is printed only when it is safely on disk."""
    with context.plan(read_only=False) as session, _opened(context.options.file) as lines, Renderer() as renderer:
        for number, line in enumerate(lines, 1):
            if line.strip():
                answer = _answer(context, session, renderer, line, number)
                context.failed = context.failed or not answer["ok"]
                print(json.dumps(answer, ensure_ascii=False), flush=True)


def _opened(name: str) -> Any:
    if name == "-":
        return _Standard()
    try:
        return Path(name).open(encoding="utf-8", errors="replace")
    except OSError as error:
        text = translate("Errors", "“{path}” can’t be read: {reason}.")
        raise UserError(text.format(path=name, reason=error.strerror or str(error))) from error


class _Standard:
    """Standard input as UTF-8 lines; stays open."""

    def __enter__(self) -> Iterable[str]:
        if hasattr(sys.stdin, "reconfigure"):
            sys.stdin.reconfigure(encoding="utf-8", errors="replace")
        return sys.stdin

    def __exit__(self, *_: object) -> None:
        pass


def _answer(context: Context, session: Session, renderer: Renderer, line: str, number: int) -> dict[str, Any]:
    try:
        operation = _operation(line)
        done = _carry_out(session, renderer, operation)
    except UserError as error:
        answer: dict[str, Any] = {"ok": False, "line": number, "error": context.say(error.text)}
        if isinstance(error, FieldError):
            answer |= {"kind": error.kind, "field": error.field}
        return answer
    return {"ok": True, **done}


def _operation(line: str) -> dict[str, Any]:
    if len(line) > _LONGEST_LINE:
        raise UserError(translate("Errors", "the line is too long."))
    try:
        operation = json.loads(line, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise UserError(translate("Errors", "the line is not JSON.")) from None
    if not isinstance(operation, dict) or operation.get("op") not in _OPERATIONS:
        known = ", ".join(_OPERATIONS)
        raise UserError(translate("Errors", "“op” must be one of: {known}.").format(known=known))
    unknown = operation.keys() - {"op", "kind", "id", "rev", "values"}
    if unknown:
        raise UserError(translate("Errors", "“{name}” is not part of an operation.").format(name=min(unknown)[:60]))
    if not isinstance(operation.get("values", {}), dict):
        raise UserError(translate("Errors", "“values” must be an object of fields."))
    return operation


def _no_number(name: str) -> float:
    raise ValueError(name)


def _carry_out(session: Session, renderer: Renderer, operation: dict[str, Any]) -> dict[str, Any]:
    """Returns the id and the new revision of the (first) record concerned; 0 when it is gone.

    With "sent", how many dates were sent that look otherwise now; with "again", how many must be approved again.
    """
    op = operation["op"]
    if op in ("undo", "redo"):
        (session.undo if op == "undo" else session.redo)()
        done = session.history(limit=1)[0].changes[0]
        current = session.plan.find(done.kind, done.record_id)
        return {"id": done.record_id, "rev": current.rev if current else 0}
    kind = operation.get("kind")
    record_class = record_type(kind if isinstance(kind, str) else "")
    values = operation.get("values", {})
    if record_class in (MessageTemplate, Draft):
        check_template(renderer, values)
    if op == "add":
        given = {"id": operation["id"]} if "id" in operation else {}
        new = records.add(session, record_class.kind, {**given, **values})
        return {"id": new.id, "rev": new.rev}
    found = session.plan.get(record_class, str(operation.get("id", "")))
    _check_revision(operation, found)
    if op == "delete":
        editing.delete(session, found)
        return {"id": found.id, "rev": 0}
    touched = editing.update(session, found, converted_fields(found.kind, values))
    told = {"sent": touched.shown, "again": touched.again}
    rev = session.plan.get(record_class, found.id).rev
    return {"id": found.id, "rev": rev, **{name: count for name, count in told.items() if count}}


def _check_revision(operation: dict[str, Any], record: Record) -> None:
    if operation.get("rev", record.rev) != record.rev:
        text = translate("Errors", "the record is at revision {rev} by now.").format(rev=record.rev)
        raise ConflictError(text)
