"""The shared filter in words: the names of its fields, what each says, and the values that it may have."""

import dataclasses
import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from commplan.domain import records as r
from commplan.domain.labels import choice_label
from commplan.domain.plan import name_of
from commplan.domain.words import Period
from commplan.planning.facets import PERIOD
from commplan.planning.filter_words import KINDS, OWNER, FilterPart, filter_parts
from commplan.planning.selection import CHOICES, Selection
from commplan.ui.dates import qdate
from commplan.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Value:
    """One value that a field may have; `count` is how many dates it would leave, None when nobody counted."""

    field: str
    value: Any
    words: str
    is_on: bool = False
    level: int = 0
    count: int | None = None


def chips(workspace: Workspace) -> list[FilterPart]:
    """The active parts of the shared filter, in a fixed order."""
    w = workspace

    def day_words(day: dt.date) -> str:
        return w.locale.toString(qdate(day), "d MMM yyyy")

    return list(filter_parts(w.plan, w.selection.value, w.say, day_words))


# --- the values there are


def values_of_field(workspace: Workspace, field: str, counts: Mapping[Any, int] | None = None) -> list[Value]:
    """The values that a field may have, in the order of their list; those of trees below what contains them."""
    selection = workspace.selection.value
    found = []
    for value, words, level in _values(workspace, field):
        is_on = value == selection.period if field == PERIOD else _is_on(selection, field, value)
        count = counts.get(value, 0) if counts is not None else None
        found.append(Value(field, value, words, is_on, level, count))
    return found


def _is_on(selection: Selection, field: str, value: Any) -> bool:
    chosen = getattr(selection, field)
    return bool(value == chosen) if isinstance(chosen, str) else value in chosen


def _values(workspace: Workspace, field: str) -> Iterator[tuple[Any, str, int]]:
    plan, say = workspace.plan, workspace.say
    if field in KINDS:
        yield from _records(plan.table(r.KINDS[KINDS[field]]))
    elif field in CHOICES:
        yield from ((choice, say(choice_label(choice)), 0) for choice in CHOICES[field])
    elif field == PERIOD:
        yield from ((period, say(choice_label(period)), 0) for period in Period)
    elif field == OWNER:
        owners = {e.owner.strip() for e in plan.table(r.ContentEvent).values()}
        owners |= {c.owner.strip() for c in plan.table(r.Communication).values()}
        yield from ((owner, owner, 0) for owner in sorted(owners - {""}, key=str.casefold))


def _records(table: Mapping[str, Any]) -> Iterator[tuple[str, str, int]]:
    """Records by name, or by position where they have one; the children of a record below it."""
    children: dict[str, list[Any]] = {}
    for record in table.values():
        parent = getattr(record, "parent_id", "")
        children.setdefault(parent if parent in table else "", []).append(record)

    def below(parent: str, level: int) -> Iterator[tuple[str, str, int]]:
        for record in sorted(children.get(parent, ()), key=_order):
            yield record.id, name_of(record), level
            yield from below(record.id, level + 1)

    yield from below("", 0)


def _order(record: r.Record) -> tuple[bool, int, str]:
    return getattr(record, "archived", False), getattr(record, "position", 0), name_of(record).casefold()


# --- steps on the filter


def toggled(workspace: Workspace, field: str, value: Any) -> Selection:
    """The shared filter with one value switched on or off; an owner and a period take the place of the one before."""
    selection = workspace.selection.value
    if field == PERIOD:
        if selection.period == value:
            return selection.without_period()
        return selection.in_period(Period(value), workspace.plan.info, workspace.today)
    chosen = getattr(selection, field)
    changed: Any = chosen ^ {value} if isinstance(chosen, frozenset) else "" if chosen == value else value
    return dataclasses.replace(selection, **{field: changed})
