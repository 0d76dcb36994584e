"""A change to a plan, and its inverse."""

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from commplan.domain.fields import specs_of
from commplan.domain.records import Record


@dataclass(frozen=True, slots=True)
class Change:
    """One record added (no `before`), updated, or deleted (no `after`)."""

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        if self.before and self.after and (type(self.before), self.before.id) != (type(self.after), self.after.id):
            raise ValueError("a change is about one record")

    @property
    def record(self) -> Record:
        """The record as it is after the change, or was before its deletion."""
        record = self.after or self.before
        if record is None:
            raise ValueError("a change needs a record")
        return record

    @property
    def kind(self) -> str:
        return self.record.kind

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs but bookkeeping."""
        return self.before == self.after

    def inverse(self) -> "Change":
        return Change(before=self.after, after=self.before)

    def fields(self) -> dict[str, tuple[Any, Any]]:
        """Field name -> (value before, value after) for every field that differs; None where there is no record."""
        names = specs_of(type(self.record))
        pairs = {n: (getattr(self.before, n, None), getattr(self.after, n, None)) for n in names}
        return {n: pair for n, pair in pairs.items() if pair[0] != pair[1]}


def added(record: Record) -> Change:
    return Change(None, record)


def removed(record: Record) -> Change:
    return Change(record, None)


def updated(record: Record, **values: Any) -> Change:
    """`record` with other values."""
    return Change(record, dataclasses.replace(record, **values))


def inverse(changes: Sequence[Change]) -> tuple[Change, ...]:
    """What undoes `changes`: each one inverted, last first."""
    return tuple(change.inverse() for change in reversed(changes))


def combined(changes: Iterable[Change]) -> list[Change]:
    """One change for each record, where each one starts from what the one before left."""
    found: dict[tuple[str, str], Change] = {}
    rest: list[Change] = []
    for change in changes:
        key = (change.kind, change.record.id)
        earlier = found.get(key)
        if earlier is None:
            found[key] = change
        elif earlier.after == change.before:
            found[key] = Change(earlier.before, change.after)
        else:
            rest.append(change)  # which contradicts the plan, and is refused there
    return [*found.values(), *rest]
