"""What a person does in a table: changing cells, and copying rows."""

from collections.abc import Mapping, Sequence
from typing import Any

from commplan.domain.changes import added, updated
from commplan.domain.records import Record
from commplan.domain.texts import translate
from commplan.services import records as service
from commplan.services.session import Session


def change(session: Session, records: Sequence[Record], values: Mapping[str, Any], new: Sequence[Record] = ()) -> None:
    """Give `records` the same values; `new` are records that these values refer to. One step."""
    session.apply(
        service.change_label(records),
        [*(added(record) for record in new), *(updated(record, **values) for record in records)],
    )


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
