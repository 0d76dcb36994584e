"""What pasting a table would change, as data: lines, records to be made, and what is not understood."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from commplan.domain.records import Record
from commplan.domain.texts import Text


@dataclass(frozen=True, slots=True)
class Problem:
    """One cell that can't be taken: its line in what was pasted (from 0), its column, its words, and why."""

    line: int
    column: int
    words: str
    why: Text


@dataclass(frozen=True, slots=True)
class Entry:
    """One cell that can be taken: the values it gives, and the ids of the records that would be made for it."""

    line: int
    column: int
    words: str
    values: Mapping[str, Any]
    made: frozenset[str]


@dataclass(slots=True)
class LineOf:
    """What one line gives one record; `is_new` when the record is to be added.

    `is_undated`: when it is to be is written, but not understood.
    """

    number: int
    record: Record
    is_new: bool = False
    is_undated: bool = False
    entries: list[Entry] = field(default_factory=list)

    def values(self, without: frozenset[str] = frozenset()) -> dict[str, Any]:
        """The values for the record; cells that need one of `without` are left out."""
        return {name: value for e in self.entries if not e.made & without for name, value in e.values.items()}


@dataclass(slots=True)
class Proposal:
    """What would change: lines by record, records to be made for names not known yet, and what is not understood."""

    lines: list[LineOf] = field(default_factory=list)
    made: dict[str, Record] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    """Names of pasted columns that there are none of here."""
    undated: list[int] = field(default_factory=list)
    """Lines that are not added, as their date, or that of their event, is not understood."""
    together: dict[str, str] = field(default_factory=dict)
    """The titles of new events, by their ids, that stand on several lines."""

    @property
    def is_certain(self) -> bool:
        """Whether nothing has to be asked first, or said."""
        return not (self.problems or self.made or self.unknown or self.together)

    @property
    def count(self) -> int:
        """How many lines of what was pasted would be taken."""
        return len({line.number for line in self.lines})
