"""The chain of decisions: each carries the hash of the one before it, so that every tampering is seen and named."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from commplan.domain.history import BLOB, DECISION, VERSION
from commplan.domain.labels import field_label
from commplan.domain.texts import Text, translate
from commplan.domain.versions import ContentVersion, Decision
from commplan.planning.paths import KEEPABLE, kept_steps, numbered_decision
from commplan.planning.versions import OF_ITSELF, canonical_json, sha256

__all__ = ["BLOB", "DECISION", "VERSION", "ChainFault", "Fault", "broken_links", "chained", "decision_hash"]

NO_HASH = "0" * 64

_EVIDENCE = ("evidence_name", "evidence_size", "evidence_hash")
_HASHED = tuple(field.name for field in fields(Decision) if field.name not in ("hash", *_EVIDENCE))


class Fault(StrEnum):
    """What is wrong with an entry."""

    CHANGED = "changed"
    MISSING = "missing"
    MISPLACED = "misplaced"  # one before it is missing or was moved, or it was put in
    UNLINKED = "unlinked"  # it does not follow the one before it
    UNKNOWN = "unknown"  # the history does not contain it: it was added from outside
    OTHER_CONTENT = "other_content"  # a decision about other content than its version holds


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainFault:
    """What is wrong, and where.

    `entry` is "decision", "version" or "blob"; `number` that of the decision, else 0; `record_id` an id, or the hash
    of a file's content. `field` names the field at fault where it can be told. `cause` is the record that this follows
    from: what is not as it should be only because that one was changed or removed; "" for what is a break itself.
    `about`, `date` and `step` say which communication it is about.
    """

    entry: str
    fault: Fault
    record_id: str
    number: int = 0
    field: str = ""
    cause: str = ""
    about: str = ""
    date: str = ""
    step: str = ""
    text: Text


# --- making links


def decision_hash(decision: Decision) -> str:
    """SHA-256 in hex over the canonical JSON of all fields but `hash` itself, and of evidence only if there is any."""
    values = {name: getattr(decision, name) for name in _HASHED}
    if any(getattr(decision, name) for name in _EVIDENCE):
        values |= {name: getattr(decision, name) for name in _EVIDENCE}
    return sha256(canonical_json(values))


def chained(previous: Decision | None, **values: Any) -> Decision:
    """The decision that follows `previous`; `values` are all fields but `number`, `previous_hash` and `hash`."""
    number, previous_hash = (previous.number + 1, previous.hash) if previous else (1, NO_HASH)
    decision = Decision(number=number, previous_hash=previous_hash, hash="", **values)
    return replace(decision, hash=decision_hash(decision))


# --- checking them


def broken_links(versions: Sequence[ContentVersion], decisions: Sequence[Decision]) -> tuple[ChainFault, ...]:
    """Every place where versions or decisions are not what was recorded; empty when all is in order."""
    return (*_version_faults(versions, decisions), *_decision_faults(versions, decisions))


def _version_faults(versions: Iterable[ContentVersion], decisions: Sequence[Decision]) -> Iterator[ChainFault]:
    last: dict[str, int] = {}
    for version in versions:
        found = _version_fault(version, last.get(version.occurrence_id, 0), decisions)
        if found:
            kind, field, text = found
            text = text.format(number=version.number, id=version.id, field=field_label(VERSION, field))
            yield ChainFault(entry=VERSION, fault=kind, record_id=version.id, field=field, text=text)
        last[version.occurrence_id] = version.number


def _version_fault(version: ContentVersion, last: int, decisions: Sequence[Decision]) -> tuple[Fault, str, Text] | None:
    if sha256(version.content) != version.fingerprint:
        text = translate("Errors", "The content of version {number} ({id}) is not what was put up for approval.")
        return Fault.CHANGED, "content", text
    field = _contradicted(version)
    if field:
        text = translate("Errors", "Version {number} ({id}) was changed after it was put up for approval: {field}.")
        return Fault.CHANGED, field, text
    if version.number != last + 1:
        text = translate("Errors", "Version {number} ({id}) is not in its place: one before it is missing.")
        return Fault.MISPLACED, "number", text
    if not all(_is_kept(version, kept.decision, kept.hash, decisions) for kept in kept_steps(version)):
        text = translate("Errors", "Version {number} ({id}) refers to a decision that is not there.")
        return Fault.OTHER_CONTENT, "content", text
    return None


def _contradicted(version: ContentVersion) -> str:
    """The field that is not as the version's own content says; "" when there is none, or it says nothing."""
    itself = canonical_json({name: getattr(version, name) for name in OF_ITSELF})
    if f'"version":{itself}' in version.content or '"version":{' not in version.content:
        return ""  # as it says, or made before versions spoke of themselves
    said: Mapping[str, Any] = json.loads(version.content)["version"]
    return next((name for name in OF_ITSELF if name in said and getattr(version, name) != said[name]), "")


def _is_kept(version: ContentVersion, number: int, hash_: str, decisions: Sequence[Decision]) -> bool:
    found = numbered_decision(decisions, number)
    return found is not None and found.hash == hash_ and found.version_id != version.id and found.decision in KEEPABLE


def _decision_faults(versions: Iterable[ContentVersion], decisions: Iterable[Decision]) -> Iterator[ChainFault]:
    by_id = {version.id: version for version in versions}
    previous_hash, number = NO_HASH, 0
    for decision in decisions:
        found = _link_fault(number + 1, decision, previous_hash, by_id.get(decision.version_id))
        if found:
            kind, field, text = found
            where = {"record_id": decision.id, "number": decision.number}
            text = text.format(number=decision.number)
            yield ChainFault(entry=DECISION, fault=kind, field=field, text=text, **where)  # type: ignore[arg-type]
        previous_hash, number = decision.hash, decision.number


def _link_fault(
    number: int, decision: Decision, previous_hash: str, version: ContentVersion | None
) -> tuple[Fault, str, Text] | None:
    if decision.number != number:
        text = translate("Errors", "Decision {number} is not in its place: one before it is missing or was moved.")
        return Fault.MISPLACED, "number", text
    if decision.previous_hash != previous_hash:
        text = translate("Errors", "Decision {number} does not follow the one before it: one of them was changed.")
        return Fault.UNLINKED, "previous_hash", text
    if decision_hash(decision) != decision.hash:
        return Fault.CHANGED, "", translate("Errors", "Decision {number} was changed after it was recorded.")
    if version is None or version.occurrence_id != decision.occurrence_id:
        text = translate("Errors", "Decision {number} is about a version that is not there.")
        return Fault.MISSING, "version_id", text
    if version.fingerprint != decision.fingerprint:
        text = translate("Errors", "Decision {number} was taken about other content than its version holds.")
        return Fault.OTHER_CONTENT, "fingerprint", text
    return None


# --- what follows from what


def with_causes(faults: Sequence[ChainFault], decisions: Sequence[Decision]) -> tuple[ChainFault, ...]:
    """The same with `cause`: first what is a break itself, then what follows from it; each place once."""
    found = {(f.entry, f.record_id, f.fault, f.field): f for f in reversed(faults)}
    caused = [replace(fault, cause=_cause(fault, faults, decisions)) for fault in reversed(found.values())]
    return tuple(sorted(caused, key=lambda fault: bool(fault.cause)))


def _cause(fault: ChainFault, faults: Sequence[ChainFault], decisions: Sequence[Decision]) -> str:
    """The id of the record whose own break this one follows from; "" for none."""
    if fault.entry == DECISION and fault.fault in (Fault.MISPLACED, Fault.UNLINKED):
        broken = {f.number: f.record_id for f in faults if f.entry == DECISION and f.number and _is_own(f)}
        return broken.get(fault.number) or broken.get(fault.number - 1) or ""
    if fault.entry == DECISION and fault.fault == Fault.CHANGED and not fault.field:  # its hash does not fit
        return next((f.record_id for f in faults if f.record_id == fault.record_id and f.field and _is_own(f)), "")
    if fault.entry == DECISION and fault.fault == Fault.MISSING and fault.field == "version_id":
        about = next((d.version_id for d in decisions if d.id == fault.record_id), "")
        return next((f.record_id for f in faults if f.entry == VERSION and f.record_id == about and _is_own(f)), "")
    if fault.fault == Fault.OTHER_CONTENT:
        about = next((d.version_id for d in decisions if d.id == fault.record_id), "")
        return next((f.record_id for f in faults if f.record_id == about and f.fault == Fault.CHANGED), "")
    return ""


def _is_own(fault: ChainFault) -> bool:
    """Whether it is told of the entry itself, not of its place beside the others."""
    return fault.fault in (Fault.CHANGED, Fault.MISSING, Fault.UNKNOWN)
