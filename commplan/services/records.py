"""Adding, changing and removing records: the operations of the directory, the inspector and `commplan-cli apply`."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from commplan.domain.changes import Change, added, removed, updated
from commplan.domain.errors import UserError
from commplan.domain.fields import REF, specs_of
from commplan.domain.ids import new_id
from commplan.domain.labels import kind_label
from commplan.domain.plain import from_plain, to_plain
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import BOOKKEEPING, KINDS, RECORD_TYPES, Communication, Occurrence, PlanInfo, Record
from commplan.domain.texts import translate
from commplan.planning.public_holidays import check_country_of
from commplan.planning.staying import is_done
from commplan.services.session import Session
from commplan.services.step_names import change_name, deletion_name


def add(session: Session, kind: str, values: Mapping[str, Any]) -> Record:
    """Add a record of `kind` from plain values; an "id" may be given, else it is made."""
    for name in BOOKKEEPING:
        if name in values:
            raise UserError(translate("Errors", "“{field}” is kept by the program itself.").format(field=name))
    record = from_plain(kind, {"id": new_id(), **values})
    add_all(session, [record])
    return session.plan.get(type(record), record.id)


def add_all(session: Session, records: Sequence[Record]) -> None:
    """Add records that belong together as one step, named after the first."""
    for record in records:
        check_country_of(record)
    label = translate("Undo", "Add {kind} “{name}”").format(kind=kind_label(records[0].kind), name=name_of(records[0]))
    session.apply(label, [added(record) for record in records])


def update(session: Session, record: Record, **values: Any) -> None:
    """Give `record` other values (Python values, as its fields hold)."""
    update_all(session, [record], **values)


def update_all(session: Session, records: Sequence[Record], **values: Any) -> None:
    """Give several records the same values, as one step."""
    changes = [updated(record, **values) for record in records]
    if {"country", "region"} & values.keys():
        for change in changes:
            check_country_of(change.record)
    session.apply(change_name([(record, values) for record in records]), changes)


def delete(session: Session, record: Record) -> None:
    """Remove a record with all that belongs to it (an event's communications, a path's steps).

    InUseError when something else still refers to one of them, UserError when something of it was sent; then nothing
    is removed.
    """
    delete_all(session, [record])


def delete_all(session: Session, records: Sequence[Record]) -> None:
    """Remove several records with all that belongs to them, as one step. UserError when something of it was sent."""
    gone = with_dependants(session.plan, records)
    _check_not_sent(session.plan, gone)
    session.apply(deletion_name(records), [removed(r) for r in gone])


def _check_not_sent(plan: Plan, gone: Iterable[Record]) -> None:
    """What was sent is part of the record; what was put up for approval the plan itself holds on to."""
    for row in gone:
        if isinstance(row, Occurrence) and is_done(plan, row):
            text = translate("Errors", "“{title}” has been sent; its date is part of the record.")
            raise UserError(text.format(title=row.title or plan.get(Communication, row.communication_id).title))


def duplicate(session: Session, record: Record) -> Record:
    """Copy a record with all that belongs to it, dates and approvals excepted; returns the copy."""
    if isinstance(record, PlanInfo):
        raise UserError(translate("Errors", "A plan has exactly one title record; it can’t be removed or doubled."))
    copies = copies_of(session.plan, record)
    label = translate("Undo", "Copy of “{name}”").format(name=name_of(record))
    session.apply(label, [added(copy) for copy in copies])
    return session.plan.get(type(record), copies[0].id)


def copies_of(plan: Plan, record: Record) -> list[Record]:
    """New records like `record` and what belongs to it, with new ids and the references among them redirected."""
    originals = [r for r in reversed(with_dependants(plan, [record])) if r.kind not in _ABOUT_DATES]
    new_ids = {r.id: new_id() for r in originals}
    copies = []
    for original in originals:
        plain = to_plain(original, bookkeeping=False)
        copies.append(from_plain(original.kind, {k: _redirected(v, new_ids) for k, v in plain.items()}))
    return copies


_ABOUT_DATES = frozenset(
    {"occurrence", "draft", "attachment", "content_check", "result", "cascade_report", "event_exception"}
)


def _redirected(value: Any, new_ids: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_redirected(item, new_ids) for item in value]
    return new_ids.get(value, value) if isinstance(value, str) else value


def with_dependants(plan: Plan, records: Iterable[Record]) -> list[Record]:
    """`records` and everything that can't be without them, the most dependent first."""
    found = {record.id: record for record in records}
    for record_type in RECORD_TYPES:  # each kind comes after those it refers to
        owners = [s.name for s in specs_of(record_type).values() if s.holds == REF and not s.optional]
        for record in plan.table(record_type).values() if owners else ():
            if any(getattr(record, name) in found for name in owners):
                found.setdefault(record.id, record)
    order = list(KINDS)
    return sorted(found.values(), key=lambda record: order.index(record.kind), reverse=True)


def changes_between(before: Plan, after: Plan) -> list[Change]:
    """What turns one plan into the other: removals first (most dependent first), then what is new or different."""
    order = list(KINDS)
    gone = [removed(r) for r in before.records() if after.find(r.kind, r.id) is None]
    gone.sort(key=lambda change: order.index(change.kind), reverse=True)
    new = [Change(before.find(r.kind, r.id), r) for r in after.records()]
    return gone + [change for change in new if not change.is_empty]
