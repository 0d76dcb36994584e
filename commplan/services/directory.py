"""What is done with master data: archiving it, and deleting it where nothing needs it any more."""

from collections.abc import Sequence
from dataclasses import dataclass

from commplan.domain.changes import updated
from commplan.domain.errors import InUseError
from commplan.domain.fields import specs_of
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import Record
from commplan.domain.texts import quoted, translate
from commplan.services import records as service
from commplan.services.session import Session


@dataclass(frozen=True, slots=True)
class Use:
    """A record that refers to another, by these fields."""

    record: Record
    fields: tuple[str, ...]


def uses_of(plan: Plan, record: Record) -> list[Use]:
    """What refers to `record`, what belongs to it (a path's steps) not counted."""
    own = {r.id for r in service.with_dependants(plan, [record])}
    fields: dict[str, tuple[Record, list[str]]] = {}
    for user, field in plan.references_to(record.id):
        if user.id not in own:
            fields.setdefault(user.id, (user, []))[1].append(field)
    return [Use(user, tuple(names)) for user, names in fields.values()]


def can_be_archived(record: Record) -> bool:
    return "archived" in specs_of(type(record))


def set_archived(session: Session, records: Sequence[Record], *, archived: bool) -> None:
    """Put records into the archive or take them back: they stay where they are used and are no longer offered."""
    service.update_all(session, records, archived=archived)


def delete(session: Session, records: Sequence[Record]) -> None:
    """Delete master data with what belongs to it, as one step. InUseError says what to do with what is in use."""
    gone = {r.id for r in service.with_dependants(session.plan, records)}
    for record in records:
        uses = [use for use in uses_of(session.plan, record) if use.record.id not in gone]
        if uses:
            raise _in_use(record, len(uses))
    service.delete_all(session, records)


def can_move_into(plan: Plan, records: Sequence[Record], parent_id: str) -> bool:
    """Whether groups can be put into another ("" takes them out of all): not into themselves or what they contain."""
    moved, above = {record.id for record in records}, parent_id
    while above:
        if above in moved:
            return False
        above = getattr(plan.find(records[0].kind, above), "parent_id", "")
    return any(getattr(record, "parent_id", None) not in (None, parent_id) for record in records)


def move_into(session: Session, records: Sequence[Record], parent: Record | None) -> None:
    """Put groups into another, or out of all, as one step."""
    names = quoted(map(name_of, records))
    if parent is None:
        label = translate("Undo", "Move of {names} to the top").format(names=names)
    else:
        label = translate("Undo", "Move of {names} into “{group}”").format(names=names, group=name_of(parent))
    session.apply(label, [updated(record, parent_id=parent.id if parent else "") for record in records])


def _in_use(record: Record, count: int) -> InUseError:
    if can_be_archived(record):
        text = translate(
            "Errors",
            "“{name}” is used in %n place(s), so it can’t be deleted. Archive it instead: it stays where it is used "
            "and is no longer offered.",
            "",
            1,
        )
    else:
        text = translate(
            "Errors",
            "“{name}” is used in %n place(s), so it can’t be deleted. Take it out there first: they are listed below.",
            "",
            1,
        )
    return InUseError(text.count(count).format(name=name_of(record)))
