"""The history of a plan: reading it in chunks, what changed since a day, and bringing earlier values back."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from commplan.clock import stamp
from commplan.domain import fields as f
from commplan.domain.changes import added
from commplan.domain.errors import UserError
from commplan.domain.fields import FieldSpec, specs_of
from commplan.domain.history import DELETED, REV, HistoryEntry, RecordChange
from commplan.domain.labels import field_label, kind_label
from commplan.domain.net_changes import NetChange, net_changes
from commplan.domain.plain import converted_fields, from_plain
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import KINDS, Record
from commplan.domain.texts import translate
from commplan.services.changing import changes_for
from commplan.services.session import Session

CHUNK = 200


def entries(session: Session, record_id: str = "", since: dt.datetime | None = None) -> Iterator[HistoryEntry]:
    """All entries, newest first, read in chunks as they are asked for; about one record, back to `since`, if given."""
    before = 0
    while chunk := session.history(record_id, limit=CHUNK, before=before):
        for entry in chunk:
            if since is not None and entry.at < stamp(since):
                return
            yield entry
        before = chunk[-1].number
        if before <= 1:
            return


def changes_since(session: Session, since: dt.datetime, record_id: str = "") -> tuple[NetChange, ...]:
    """What became of each record since a moment, whatever was done and taken back in between."""
    found = net_changes(entries(session, record_id, since))
    return tuple(net for net in found if not record_id or net.change.record_id == record_id)


# --- bringing back


def restore_value(session: Session, kind: str, record_id: str, field: str, value: Any) -> None:
    """Give a field a value (a plain one) that it had, as a new step. UserError when that is not possible any more."""
    record = session.plan.find(kind, record_id) if kind in KINDS else None
    if record is None:
        raise UserError(translate("Errors", "This record is not in the plan any more; bring the record back first."))
    spec = specs_of(KINDS[kind]).get(field)
    if spec is None:
        raise UserError(translate("Errors", "There is no such field any more, so its value can’t be brought back."))
    values = converted_fields(kind, {field: _known(session.plan, spec, value, KINDS[kind])})
    label = translate("Undo", "Bringing back {field} of “{name}”")
    label = label.format(field=field_label(kind, field), name=name_of(record))
    session.apply(label, changes_for(session, [(record, values)]))


def _known(plan: Plan, spec: FieldSpec, value: Any, record_type: type[Record]) -> Any:
    """`value`, if what it refers to is still there; UserError otherwise."""
    if value is None:
        return None if spec.optional and spec.holds not in _EMPTY else _EMPTY.get(spec.holds)
    ids: list[str] = value if spec.holds == f.REFS else [value] if spec.holds == f.REF and value else []
    if any(plan.find(spec.target, record_id) is None for record_id in ids):
        gone = translate("Errors", "What this value refers to is not in the plan any more; bring that back first.")
        raise UserError(gone)
    return value


_EMPTY: Mapping[str, Any] = {f.TEXT: "", f.LINES: "", f.REF: "", f.REFS: [], f.TEXTS: [], f.INTEGERS: []}
"""What stands for nothing in fields that know no None."""


def restore_record(session: Session, entry: HistoryEntry, record_id: str) -> tuple[Record, ...]:
    """Bring back a record that `entry` deleted, with what was deleted with it, as a new step; returns what came back.

    That is what it can't be without (the event of a communication) and what can't be without it (its dates), as far as
    the same entry deleted them. References to what is gone otherwise are left empty.
    """
    gone = {change.record_id: change for change in entry.changes if change.action == DELETED and change.kind in KINDS}
    if record_id not in gone:
        raise UserError(translate("Errors", "This step did not delete the record."))
    plan = session.plan
    wanted = {i: c for i, c in _belonging(gone, record_id).items() if plan.find(c.kind, i) is None}
    if record_id not in wanted:
        raise UserError(translate("Errors", "“{name}” is in the plan already.").format(name=gone[record_id].name))
    highest = max((record.rev for record in plan.records()), default=0)
    records = [_record(plan, change, wanted, highest) for change in _in_order(wanted)]
    label = translate("Undo", "Bringing back {kind} “{name}”")
    first = gone[record_id]
    session.apply(label.format(kind=kind_label(first.kind), name=first.name), [added(record) for record in records])
    return tuple(records)


def _belonging(gone: Mapping[str, RecordChange], record_id: str) -> dict[str, RecordChange]:
    """The record with its owners, and with all that belongs to it."""
    found = {record_id: gone[record_id]}
    for change in reversed(_in_order(gone)):  # owners stand before what belongs to them
        if change.record_id in found:
            found |= {owner: gone[owner] for owner in _owners(change) if owner in gone}
    belonging = {record_id}
    for change in _in_order(gone):
        if any(owner in belonging for owner in _owners(change)):
            belonging.add(change.record_id)
            found[change.record_id] = change
    return found


def _in_order(changes: Mapping[str, RecordChange]) -> list[RecordChange]:
    order = list(KINDS)
    return sorted(changes.values(), key=lambda change: order.index(change.kind))


def _owners(change: RecordChange) -> list[str]:
    """The ids of what a record can't be without."""
    specs, before = specs_of(KINDS[change.kind]), _before(change)
    return [before[s.name] for s in specs.values() if s.holds == f.REF and not s.optional and before.get(s.name)]


def _before(change: RecordChange) -> dict[str, Any]:
    return {field.field: field.before for field in change.fields}


def _record(plan: Plan, change: RecordChange, coming: Mapping[str, RecordChange], highest: int) -> Record:
    """The record as it was. What was empty then is so again, whatever the default; the revision is above all it had."""
    before = _before(change)
    values: dict[str, Any] = {}
    for spec in specs_of(KINDS[change.kind]).values():
        value = before.get(spec.name, _EMPTY.get(spec.holds))
        if spec.holds == f.REF and value and not _is_there(plan, spec, value, coming):
            if not spec.optional:
                text = translate("Errors", "“{name}” belongs to something that is not in the plan any more.")
                raise UserError(text.format(name=change.name))
            value = ""
        if spec.holds == f.REFS:
            value = [record_id for record_id in value or () if _is_there(plan, spec, record_id, coming)]
        if value is not None or spec.holds in (f.DATE, f.TIME, f.INTEGER, f.NUMBER):
            values[spec.name] = value
    rev = before.get(REV, highest)  # histories from before revisions were told: no calendar saw a higher one
    return from_plain(change.kind, {"id": change.record_id, **values, "rev": rev})


def _is_there(plan: Plan, spec: FieldSpec, record_id: str, coming: Mapping[str, RecordChange]) -> bool:
    return record_id in coming or plan.find(spec.target, record_id) is not None
