"""What a person does in a table: changing cells, filling down, pasting, and copying rows."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from commplan.domain.changes import added, updated
from commplan.domain.records import EventException, Record
from commplan.domain.texts import Text, translate
from commplan.services import records as service
from commplan.services import scopes
from commplan.services.changing import Pairs, Touched, changes_for, kept_rows, touched
from commplan.services.scopes import Scope
from commplan.services.session import Session
from commplan.services.step_names import change_name, changed_fields, things

if TYPE_CHECKING:
    from commplan.planning.proposal import Proposal


def change(session: Session, pairs: Pairs, scope: Scope = Scope.ALL, new: Sequence[Record] = ()) -> None:
    """Give each record its values; `new` are records that these refer to. One step."""
    change_each(session, change_name(pairs), pairs, scope, new)


def update(session: Session, record: Record, values: Mapping[str, Any]) -> Touched:
    """Give one record other values, unasked; returns what was sent and shows it, and what must be approved again."""
    pairs = [(record, values)]
    changes = changes_for(session, pairs)
    found = touched(session, pairs, changes)
    session.apply(change_name(pairs), changes)
    return found


def change_each(
    session: Session, label: Text, pairs: Pairs, scope: Scope = Scope.ALL, new: Sequence[Record] = ()
) -> None:
    """As `change`, as one step called `label`."""
    session.apply(label, [*(added(record) for record in new), *changes_for(session, pairs, scope)])


def fill_down(session: Session, pairs: Pairs, scope: Scope = Scope.ALL) -> None:
    """Give rows the values of the row above them, as one step."""
    change_each(session, _of_cells(translate("Undo", "Fill down: {fields} of {what}"), pairs), pairs, scope)


def clear(session: Session, pairs: Pairs, scope: Scope = Scope.ALL) -> None:
    """Empty cells, as one step."""
    change_each(session, _of_cells(translate("Undo", "Clearing: {fields} of {what}"), pairs), pairs, scope)


def _of_cells(text: Text, pairs: Pairs) -> Text:
    return text.format(fields=changed_fields(pairs), what=things([record for record, _ in pairs]))


def paste(
    session: Session, proposal: "Proposal", without: Collection[str] = (), scope: Scope = Scope.ALL
) -> list[Record]:
    """Do what was proposed, as one step; returns the rows that were added.

    Names whose records are among `without` (ids) are not added, and the cells that need them are left out.
    """
    refused = frozenset(without)
    changes = [added(record) for record_id, record in proposal.made.items() if record_id not in refused]
    new: list[Record] = []
    values: dict[str, tuple[Record, dict[str, Any]]] = {}  # of a record that stands on several lines, together
    for line in proposal.lines:
        if line.is_new:
            new.append(updated(line.record, **line.values(refused)).record)
            changes.append(added(new[-1]))
        else:
            values.setdefault(line.record.id, (line.record, {}))[1].update(line.values(refused))
    changes += changes_for(session, list(values.values()), scope)
    pasted = [record for record, _ in values.values()] + new
    session.apply(translate("Undo", "Paste of {what}").format(what=things(pasted)), changes)
    return new


def delete(session: Session, record: Record) -> None:
    """Delete one record with all that belongs to it. A left out, moved or added date is restored: what was sent about
    it stays. UserError when something was sent or put up for approval that would go."""
    if isinstance(record, EventException):
        scopes.restore_exception(session, record)
    else:
        service.delete(session, record)


def delete_all(session: Session, records: Sequence[Record]) -> list[Record]:
    """Delete several rows with all that belongs to them, as one step; returns those that stay.

    A row about which something was sent or put up for approval stays whole. UserError, which says why, when that is
    the only one.
    """
    staying = [record for record in records if kept_rows(session.plan, [record])]
    free = [record for record in records if record not in staying]
    if free or len(records) == 1:
        service.delete_all(session, free or records)
    return staying


def duplicate_all(session: Session, records: Sequence[Record]) -> list[Record]:
    """Copy several records, each with all that belongs to it, as one step; returns the copies.

    What belongs to another of the records is copied with that one only.
    """
    if len(records) == 1:
        return [service.duplicate(session, records[0])]
    plan = session.plan
    owned = {r.id for record in records for r in service.with_dependants(plan, [record]) if r.id != record.id}
    copies = [service.copies_of(plan, record) for record in records if record.id not in owned]
    label = translate("Undo", "Copy of {what}").format(what=things([group[0] for group in copies]))
    session.apply(label, [added(copy) for group in copies for copy in group])
    return [group[0] for group in copies]
