"""What a person does in a table: changing cells, filling down, pasting, and copying rows."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from commplan.domain.changes import added, updated
from commplan.domain.records import Record
from commplan.domain.texts import Text, translate
from commplan.services import records as service
from commplan.services.scopes import changes_of
from commplan.services.session import Session

if TYPE_CHECKING:
    from commplan.planning.pasting import Proposal

Values = Mapping[str, Any]


def change(session: Session, records: Sequence[Record], values: Values, new: Sequence[Record] = ()) -> None:
    """Give `records` the same values; `new` are records that these values refer to. One step."""
    change_each(session, service.change_label(records), [(record, values) for record in records], new)


def change_each(
    session: Session, label: Text, pairs: Iterable[tuple[Record, Values]], new: Sequence[Record] = ()
) -> None:
    """Give each record values of its own, after `new` records that these refer to. One step called `label`."""
    changes = [change for record, values in pairs for change in changes_of(session, record, values)]
    session.apply(label, [*(added(record) for record in new), *changes])


def fill_down(session: Session, pairs: Sequence[tuple[Record, Values]]) -> None:
    """Give rows the values of the row above them, as one step."""
    change_each(session, translate("Undo", "Fill down of %n row(s)", "", 1).count(len(pairs)), pairs)


def clear(session: Session, pairs: Sequence[tuple[Record, Values]]) -> None:
    """Empty cells, as one step."""
    change_each(session, translate("Undo", "Clearing of %n row(s)", "", 1).count(len(pairs)), pairs)


def paste(session: Session, proposal: "Proposal", without: Collection[str] = ()) -> list[Record]:
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
    changes += [change for record, given in values.values() for change in changes_of(session, record, given)]
    session.apply(translate("Undo", "Paste of %n row(s)", "", 1).count(proposal.count), changes)
    return new


def duplicate_all(session: Session, records: Sequence[Record]) -> list[Record]:
    """Copy several records, each with all that belongs to it, as one step; returns the copies.

    What belongs to another of the records is copied with that one only.
    """
    if len(records) == 1:
        return [service.duplicate(session, records[0])]
    plan = session.plan
    owned = {r.id for record in records for r in service.with_dependants(plan, [record]) if r.id != record.id}
    copies = [service.copies_of(plan, record) for record in records if record.id not in owned]
    label = translate("Undo", "Copy of %n record(s)", "", 1).count(len(copies))
    session.apply(label, [added(copy) for group in copies for copy in group])
    return [group[0] for group in copies]
