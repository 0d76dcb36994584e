"""What many operations together did to each record: its state before the first of them and after the last."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from commplan.domain.history import ADDED, DELETED, UPDATED, FieldChange, HistoryEntry, RecordChange


@dataclass(frozen=True, slots=True, kw_only=True)
class NetChange:
    """What became of one record: `who` took part, the last time at `at` (UTC, ISO 8601)."""

    change: RecordChange
    who: tuple[str, ...]
    at: str
    steps: int


def net_changes(entries: Iterable[HistoryEntry]) -> tuple[NetChange, ...]:
    """The changes of `entries` (in any order), one a record, in the order in which the records were first touched.

    What was taken back again is left out, and so is what was added and deleted in between, and the places of views:
    moving one of them numbers the others anew.
    """
    found: dict[tuple[str, str], NetChange] = {}
    for entry in sorted(entries, key=lambda e: e.number):
        for change in entry.changes:
            key = change.kind, change.record_id
            before = found.get(key)
            found[key] = _after(before, entry, change)
    told = (replace(net, change=_without_places(net.change)) for net in found.values())
    return tuple(net for net in told if _is_something(net.change))


def _after(before: NetChange | None, entry: HistoryEntry, change: RecordChange) -> NetChange:
    if before is None:
        return NetChange(change=change, who=(entry.who,), at=entry.at, steps=1)
    who = before.who if entry.who in before.who else (*before.who, entry.who)
    return NetChange(change=_joined(before.change, change), who=who, at=entry.at, steps=before.steps + 1)


_GONE = "gone"  # added and deleted again: nothing is left to tell


def _joined(first: RecordChange, then: RecordChange) -> RecordChange:
    fields = {field.field: field for field in first.fields}
    for field in then.fields:
        before = fields.get(field.field)
        fields[field.field] = replace(field, before=before.before) if before else field
    action = _ACTIONS.get((first.action, then.action), UPDATED)
    kept = tuple(field for field in fields.values() if not _is_same(field))
    return replace(then, action=action, fields=kept)


_ACTIONS = {
    (ADDED, UPDATED): ADDED,
    (ADDED, DELETED): _GONE,
    (UPDATED, DELETED): DELETED,
    (DELETED, ADDED): UPDATED,
    (_GONE, ADDED): ADDED,
}


_PLACES = {("saved_view", "position")}


def _without_places(change: RecordChange) -> RecordChange:
    kept = tuple(field for field in change.fields if (change.kind, field.field) not in _PLACES)
    return change if len(kept) == len(change.fields) else replace(change, fields=kept)


def _is_same(field: FieldChange) -> bool:
    return field.before == field.after or (_is_empty(field.before) and _is_empty(field.after))


def _is_empty(value: object) -> bool:
    return value is None or value in ("", [], False)


def _is_something(change: RecordChange) -> bool:
    return change.action in (ADDED, DELETED) or (change.action == UPDATED and bool(change.fields))
