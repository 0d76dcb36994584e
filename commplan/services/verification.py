"""Whether the record of approvals is what was recorded: chain, versions, contents of files, and the history beside."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from commplan.domain.errors import DamagedError, UserError
from commplan.domain.history import BLOB, DECISION, OF_DECISION, OF_VERSION, VERSION, RecordChange
from commplan.domain.labels import field_label
from commplan.domain.plain import plain_value
from commplan.domain.texts import Text, translate
from commplan.planning.chain import ChainFault, Fault, broken_links, with_causes
from commplan.services.session import Session
from commplan.store.approval_record import ApprovalRecord, is_as_told, read_record


def approval_faults(session: Session, head: str = "") -> tuple[ChainFault, ...]:
    """Everything that is wrong with versions, decisions and contents in the file; empty when all is in order.

    Links that do not fit, contents that are not what their hash says, entries that the history knows of and the file
    lacks or has otherwise, entries that the history does not know, and a `head` (the hash on a printed sheet, whole or
    its beginning) that is the hash of no decision. What is broken stands first, then what only follows from it.
    """
    return faults_in(session.path, head)


def seems_broken(session: Session) -> bool:
    """Whether links do not fit, or entries are not those that the history tells of: seen at once.

    `approval_faults` looks deeper.
    """
    return bool(session.chain_faults) or not is_as_told(session.path)


def faults_in(path: Path, head: str = "") -> tuple[ChainFault, ...]:
    """The same for the file at `path`, in any thread, also when it is damaged and can't be opened as a plan.

    UserError when its approvals can't be read.
    """
    record = read_record(path)
    faults = [
        *_unlike_history(record, record.zone),
        *broken_links(record.versions, record.decisions),
        *_contents(record),
    ]
    faults += _without_date(record, {fault.record_id for fault in faults if fault.field == "occurrence_id"})
    wanted = "".join(head.split()).lower()
    if wanted and not any(decision.hash.startswith(wanted) for decision in record.decisions):
        text = translate("Errors", "No decision has the hash “{head}”: decisions were removed or changed since.")
        faults.append(_fault(DECISION, Fault.MISSING, "", text=text.format(head=head), field="hash"))
    places = _places(record)
    found = with_causes(faults, record.decisions)
    return tuple(_placed(record, fault, *places.get(fault.record_id, ("", ""))) for fault in found)


def with_faults(path: Path, error: DamagedError) -> Text:
    """Why a plan can't be opened, and what is wrong with its approvals where that can be told."""
    try:
        breaks = [fault.text for fault in faults_in(path) if not fault.cause]
    except UserError:
        breaks = []
    text = error.text
    for found in breaks[:_MOST]:
        text = Text("", "{before}\n{found}").format(before=text, found=found)
    if len(breaks) > _MOST:
        more = translate("Errors", "And %n further place(s): “verify” on the command line names them.", "", 1)
        text = Text("", "{before}\n{found}").format(before=text, found=more.count(len(breaks) - _MOST))
    return text


def _without_date(record: ApprovalRecord, told: Set[str]) -> Iterator[ChainFault]:
    """Versions and decisions whose occurrence is not there; of those in `told` it is known already why."""
    lost = translate("Errors", "The date that version {number} was put up for was removed from the plan.")
    for version in record.versions:
        if version.id not in told and _is_removed(record, version.occurrence_id):
            text = lost.format(number=version.number)
            yield _fault(VERSION, Fault.MISSING, version.id, text=text, field="occurrence_id")
    lost = translate("Errors", "The date that decision {number} is about was removed from the plan.")
    for decision in record.decisions:
        if decision.id not in told and _is_removed(record, decision.occurrence_id):
            text, number = lost.format(number=decision.number), decision.number
            yield _fault(DECISION, Fault.MISSING, decision.id, text=text, number=number, field="occurrence_id")


def _is_removed(record: ApprovalRecord, occurrence_id: str) -> bool:
    return occurrence_id in record.removed or occurrence_id not in record.places


def _contents(record: ApprovalRecord) -> Iterator[ChainFault]:
    changed = translate("Errors", "The content of a file ({hash}) is not what was attached.")
    for kept in record.contents:
        text = changed.format(hash=kept.sha256[:16])
        if kept.sha256 != kept.real_sha256:
            yield _fault(BLOB, Fault.CHANGED, kept.sha256, text=text, field="data")
        elif kept.size != kept.real_size:
            yield _fault(BLOB, Fault.CHANGED, kept.sha256, text=text, field="size")


# --- the history beside


def _unlike_history(record: ApprovalRecord, zone: str) -> Iterator[ChainFault]:
    """Entries beside what the history says of them, both ways; moments as the clock showed them in `zone`."""
    entries: Mapping[str, dict[str, Any]] = {
        VERSION: {version.id: version for version in record.versions},
        DECISION: {decision.id: decision for decision in record.decisions},
        BLOB: dict.fromkeys(kept.sha256 for kept in record.contents),
    }
    told: set[tuple[str, str]] = set()
    number = 0  # of the decision that the history speaks of: they are told in the order in which they were recorded
    for at, change in record.told:
        known = entries[change.kind].get(change.record_id)
        if change.kind == DECISION:
            number = known.number if known else number + 1
        told.add((change.kind, change.record_id))
        yield from _unlike(change, known, change.record_id in entries[change.kind], number, _moment(at, zone))
    unknown = translate(
        "Errors", "“{name}” is among the approvals, but the history does not contain it: it was added from outside."
    )
    for kind, found in entries.items():
        for record_id, entry in found.items():
            if (kind, record_id) not in told:
                name = getattr(entry, "step_role", "") or record_id
                of = entry.number if kind == DECISION else 0
                yield _fault(kind, Fault.UNKNOWN, record_id, number=of, text=unknown.format(name=name))


def _moment(at: str, zone: str) -> str:
    """2026-11-10 09:02 (Europe/Warsaw) for what is kept in UTC; what is no moment is said as it stands."""
    try:
        return f"{dt.datetime.fromisoformat(at).astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M} ({zone})"
    except (ValueError, OverflowError, KeyError, OSError):  # ZoneInfo has a KeyError for a zone that is none
        return at


def _unlike(change: RecordChange, known: Any, is_there: bool, number: int, moment: str) -> Iterator[ChainFault]:
    is_decision = change.kind == DECISION
    values = {"number": number, "name": change.name, "moment": moment}
    place = number if is_decision else 0
    if not is_there:
        text = translate("Errors", "“{name}”, recorded on {moment}, is missing from the approvals.")
        if change.kind == VERSION:
            text = translate("Errors", "Version {name}, put up on {moment}, was removed.")
        if is_decision:
            text = translate("Errors", "Decision {number}, recorded on {moment}, was removed.")
        yield _fault(change.kind, Fault.MISSING, change.record_id, number=place, text=text.format(**values))
        return
    said = {field.field: field.after for field in change.fields}
    text = translate("Errors", "Version {name} was changed after it was put up on {moment}: {field}.")
    if is_decision:
        text = translate("Errors", "Decision {number} was changed after it was recorded on {moment}: {field}.")
    for field in _told(change.kind, said):
        if (plain_value(getattr(known, field)) or None) != (said.get(field) or None):
            words = text.format(field=field_label(change.kind, field), **values)
            yield _fault(change.kind, Fault.CHANGED, change.record_id, number=place, field=field, text=words)


def _told(kind: str, said: Mapping[str, Any]) -> Iterable[str]:
    """The fields that the history speaks of; entries of older programs told a few only."""
    fields = _FIELDS[kind]
    return fields if fields and fields[-1] in said else said


_MOST = 3  # lines of a message in the window

_FIELDS: Mapping[str, tuple[str, ...]] = {VERSION: OF_VERSION, DECISION: OF_DECISION, BLOB: ()}


def _fault(entry: str, fault: Fault, record_id: str, **values: Any) -> ChainFault:
    return ChainFault(entry=entry, fault=fault, record_id=record_id, **values)


# --- which communication it is about


def _places(record: ApprovalRecord) -> dict[str, tuple[str, str]]:
    """The occurrence and the step of each version and decision, as the history first told, else as it is now."""
    found = {version.id: (version.occurrence_id, "") for version in record.versions}
    found |= {decision.id: (decision.occurrence_id, decision.step_role) for decision in record.decisions}
    for _, change in record.told:
        if change.kind != BLOB:
            said = {field.field: str(field.after or "") for field in change.fields}
            found[change.record_id] = said.get("occurrence_id", ""), said.get("step_role", "")
    return found


def _placed(record: ApprovalRecord, fault: ChainFault, occurrence_id: str, step: str) -> ChainFault:
    """The fault with its communication, in words too."""
    place = record.places.get(occurrence_id)
    if place is None:
        return fault
    about, date = place.title, place.date
    where: Text = translate("Errors", "{fault} It is about “{about}” of {date}.")
    if step:
        where = translate("Errors", "{fault} It is about “{about}” of {date}, step “{step}”.")
    text = where.format(fault=fault.text, about=about, date=date, step=step)
    return replace(fault, about=about, date=date, step=step, text=text)
