"""Whether the record of approvals is what was recorded: chain, versions, contents of files, and the history beside."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from commplan.domain.history import BLOB, DECISION, OF_DECISION, OF_VERSION, VERSION, RecordChange
from commplan.domain.plain import plain_value
from commplan.domain.texts import translate
from commplan.planning.chain import ChainFault, Fault, broken_links
from commplan.services.session import Session

_EVERYTHING = 2**31


def approval_faults(session: Session, head: str = "") -> tuple[ChainFault, ...]:
    """Everything that is wrong with versions, decisions and contents; empty when all is in order.

    Links that do not fit, contents that are not what their hash says, entries that the history knows of and the file
    lacks or has otherwise, entries that the history does not know, and a `head` (the hash on a printed sheet, whole or
    its beginning) that is the hash of no decision.
    """
    plan = session.plan
    faults = [*broken_links(plan.versions, plan.decisions), *_contents(session), *_unlike_history(session)]
    wanted = "".join(head.split()).lower()
    if wanted and not any(decision.hash.startswith(wanted) for decision in plan.decisions):
        text = translate("Errors", "No decision has the hash “{head}”: decisions were removed or changed since.")
        faults.append(_fault(DECISION, Fault.MISSING, "", text=text.format(head=head), field="hash"))
    return tuple(faults)


def _contents(session: Session) -> Iterator[ChainFault]:
    changed = translate("Errors", "The content of a file ({hash}) is not what was attached.")
    for sha256, size, blob in session.blobs.rows():
        if blob.sha256 != sha256:
            yield _fault(BLOB, Fault.CHANGED, sha256, text=changed.format(hash=sha256[:16]), field="data")
        elif size != len(blob.data):
            yield _fault(BLOB, Fault.CHANGED, sha256, text=changed.format(hash=sha256[:16]), field="size")


def _unlike_history(session: Session) -> Iterator[ChainFault]:
    """Entries beside what the history says of them, both ways."""
    entries: Mapping[str, dict[str, Any]] = {
        VERSION: {version.id: version for version in session.plan.versions},
        DECISION: {decision.id: decision for decision in session.plan.decisions},
        BLOB: dict.fromkeys(session.blobs.sizes()),
    }
    told: set[tuple[str, str]] = set()
    for entry in session.history(limit=_EVERYTHING):
        for change in entry.changes:
            if change.kind in entries:
                told.add((change.kind, change.record_id))
                yield from _unlike(change, entries[change.kind], entry.at)
    unknown = translate(
        "Errors", "“{name}” is among the approvals, but the history does not contain it: it was added from outside."
    )
    for kind, known in entries.items():
        for record_id, record in known.items():
            if (kind, record_id) not in told:
                name = getattr(record, "step_role", "") or record_id
                number = record.number if kind == DECISION else 0
                yield _fault(kind, Fault.UNKNOWN, record_id, number=number, text=unknown.format(name=name))


def _unlike(change: RecordChange, known: Mapping[str, Any], at: str) -> Iterator[ChainFault]:
    if change.record_id not in known:
        text = translate("Errors", "“{name}”, recorded on {moment}, is missing from the approvals.")
        yield _fault(change.kind, Fault.MISSING, change.record_id, text=text.format(name=change.name, moment=at))
        return
    record = known[change.record_id]
    said = {field.field: field.after for field in change.fields}
    text = translate("Errors", "“{name}”, recorded on {moment}, is no longer what the history says: {field}.")
    for field in _told(change.kind, said):
        if (plain_value(getattr(record, field)) or None) != (said.get(field) or None):
            number = record.number if change.kind == DECISION else 0
            words = text.format(name=change.name, moment=at, field=field)
            yield _fault(change.kind, Fault.CHANGED, change.record_id, number=number, field=field, text=words)


def _told(kind: str, said: Mapping[str, Any]) -> Iterable[str]:
    """The fields that the history speaks of; entries of older programs told a few only."""
    fields = _FIELDS[kind]
    return fields if fields and fields[-1] in said else said


_FIELDS: Mapping[str, tuple[str, ...]] = {VERSION: OF_VERSION, DECISION: OF_DECISION, BLOB: ()}


def _fault(entry: str, fault: Fault, record_id: str, **values: Any) -> ChainFault:
    return ChainFault(entry=entry, fault=fault, record_id=record_id, **values)
