"""What the dates in scope shall be, and the changes that make them so: data only."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from commplan.domain.changes import Change
from commplan.domain.records import ContentEvent

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What the dates in scope shall be: other values of the event and of some communications (by id).

    `in_order`: the dates of the new series are the old ones, moved. `exact` is the original whose exceptions go,
    because the date itself is given anew. `without` are communications that do not go out on these dates.
    """

    event: Values = field(default_factory=dict)
    communications: Mapping[str, Values] = field(default_factory=dict)
    in_order: bool = False
    exact: dt.date | None = None
    without: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Changes, and where the dates are found afterwards: see `place`."""

    event_id: str  # of the dates that stay
    changes: tuple[Change, ...]
    since: dt.date  # the first original in scope
    until: dt.date | None = None  # the last one; None: all that follow
    new_event: ContentEvent | None = None
    ids: Mapping[str, str] = field(default_factory=dict)  # communication -> its copy at the new event
    pairs: Mapping[dt.date, dt.date] | None = None  # originals in scope before and after; None: all as they were
    kept: frozenset[dt.date] = frozenset()  # originals in scope that stay with the old event
    dropped: int = 0  # exceptions that found no date

    def is_in_scope(self, original: dt.date) -> bool:
        return self.since <= original and (self.until is None or original <= self.until)

    def is_changed(self, original: dt.date) -> bool:
        """Whether a date has the other values: all in scope, but for those that stay when the rest goes over."""
        return self.is_in_scope(original) and (self.new_event is None or original not in self.kept)

    def place(self, original: dt.date) -> tuple[str, dt.date] | None:
        """Event and original of a date after the changes; None when it is gone."""
        if not self.is_in_scope(original) or original in self.kept:
            return self.event_id, original
        after = original if self.pairs is None else self.pairs.get(original)
        event_id = self.new_event.id if self.new_event else self.event_id
        return (event_id, after) if after else None

    def communication(self, communication_id: str, original: dt.date) -> str:
        """The id under which a communication is found on what was the date `original`."""
        if not self.is_in_scope(original) or original in self.kept:
            return communication_id
        return self.ids.get(communication_id, communication_id)
