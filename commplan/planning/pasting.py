"""What pasting a table into the plan's table would do: found out and checked before anything is changed."""

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from commplan.domain.errors import UserError
from commplan.domain.fields import specs_of
from commplan.domain.ids import new_id
from commplan.domain.records import Communication, ContentEvent, Record
from commplan.domain.texts import Text, translate
from commplan.domain.validation import check_together, problem_of
from commplan.planning.cell_texts import CellTexts
from commplan.planning.folding import fold

Fields = Mapping[str, str]
"""Which field a column holds, by kind of record."""


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
    """What one line gives one record; `is_new` when the record is to be added."""

    number: int
    record: Record
    is_new: bool = False
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

    @property
    def is_certain(self) -> bool:
        """Whether nothing has to be asked first."""
        return not self.problems and not self.made and not self.unknown

    @property
    def count(self) -> int:
        """How many lines of what was pasted would be taken."""
        return len({line.number for line in self.lines})


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """What new rows begin with: the date of events, titles where none is pasted, the event that is meant."""

    day: dt.date
    event_title: str
    communication_title: str
    event_id: str = ""


def without_titles(grid: Sequence[Sequence[str]], names: Sequence[Mapping[str, int]]) -> tuple[list[int] | None, int]:
    """Where the first line of `grid` names columns: their numbers (-1 for one not known), and the lines to skip.

    `names` gives numbers of columns by folded name, the best names first; no column is meant twice.
    """
    words = [fold(" ".join(cell.split())) for cell in grid[0]]
    first = [-1] * len(words)
    for numbers in names:
        for place, word in enumerate(words):
            number = numbers.get(word, -1)
            if first[place] < 0 and number not in first:
                first[place] = number
    named = [n for n in first if n >= 0]
    is_titles = bool(named) and len(named) * 2 > len([cell for cell in grid[0] if cell.strip()]) and len(grid) > 1
    return (first, 1) if is_titles else (None, 0)


class Pasting:
    """Reads the lines of one pasted table for the rows they fall on."""

    def __init__(self, texts: CellTexts, columns: Sequence[Fields], start: Start) -> None:
        self._texts = texts
        self._columns = columns
        self._start = start
        self._about = start.event_id
        self.proposal = Proposal(made=texts.made)

    def read(self, grid: Sequence[Sequence[str]], targets: Sequence[Record], first_line: int = 0) -> Proposal:
        """What the lines would do to `targets`, those beyond the last one as new rows.

        Rows that have none of the pasted fields, such as events where senders are pasted, are passed over; so are
        events where a line says what only a communication has, but for the row on which the first line falls.
        """
        waiting = list(reversed(targets))
        for number, cells in enumerate(grid, first_line):
            is_empty = not any(cell.strip() for cell in cells)
            is_first = number == first_line
            while waiting and not is_empty and not self._takes(waiting[-1], cells, is_first=is_first):
                waiting.pop()
            record = waiting.pop() if waiting else None
            if record is not None:
                self._note(record)
                self._take(LineOf(number, record), cells)
            elif not is_empty:
                for new, its_cells in self._new(cells):
                    self._take(LineOf(number, new, is_new=True), its_cells)
        self._drop_unused()
        return self.proposal

    def _takes(self, record: Record, cells: Sequence[str], *, is_first: bool) -> bool:
        filled = [fields for fields, cell in zip(self._columns, cells, strict=False) if cell.strip()]
        if not is_first and isinstance(record, ContentEvent) and any(map(_only_message, filled)):
            return False
        return any(fields.get(record.kind) for fields in filled)

    def _note(self, record: Record) -> None:
        """Remember the event that further lines are about."""
        self._about = record.event_id if isinstance(record, Communication) else record.id

    # --- one line

    def _take(self, line: LineOf, cells: Sequence[str]) -> None:
        for number, (fields, words) in enumerate(zip(self._columns, cells, strict=False)):
            self._take_cell(line, number, fields, words)
        self._check_together(line)
        if line.entries or line.is_new:
            self.proposal.lines.append(line)

    def _take_cell(self, line: LineOf, number: int, fields: Fields, words: str) -> None:
        name = fields.get(line.record.kind)
        if not name:
            if words.strip() and isinstance(line.record, ContentEvent) and fields:
                self._refuse(line, number, words, translate("Errors", "a content event has no such field."))
            return
        if line.is_new and not words.strip():
            return
        try:
            known = set(self._texts.made)
            values = self._texts.read(line.record, name, words)
            self._check(line.record, values)
        except UserError as error:
            self._refuse(line, number, words, getattr(error, "problem", error.text))
            return
        if values:
            ids = {i for v in values.values() for i in (v if isinstance(v, tuple) else (v,)) if isinstance(i, str)}
            needed = frozenset(i for i in ids if i in self._texts.made)
            line.entries.append(Entry(line.number, number, words, values, needed | (set(self._texts.made) - known)))

    def _check(self, record: Record, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            problem = problem_of(specs_of(type(record))[name], value)
            if problem:
                raise UserError(problem)

    def _check_together(self, line: LineOf) -> None:
        try:
            check_together(dataclasses.replace(line.record, **line.values()))
        except UserError as error:
            entry = line.entries[-1]
            self._refuse(line, entry.column, entry.words, getattr(error, "problem", error.text))
            line.entries = []

    def _refuse(self, line: LineOf, number: int, words: str, why: Text) -> None:
        self.proposal.problems.append(Problem(line.number, number, words, why))

    # --- new rows

    def _new(self, cells: Sequence[str]) -> list[tuple[Record, Sequence[str]]]:
        """The records of a line that falls on no row, with their cells: a communication, an event, or both."""
        start, is_both = self._start, self._is_both(cells)
        if not is_both and self._about and self._is_message(cells):
            return [(Communication(id=new_id(), event_id=self._about, title=start.communication_title), cells)]
        event = ContentEvent(id=new_id(), title=start.event_title, start=start.day)
        self._about = event.id
        if not is_both:
            return [(event, cells)]
        message = Communication(id=new_id(), event_id=event.id, title=start.communication_title)
        return [(record, self._part_of(record, cells)) for record in (event, message)]

    def _is_both(self, cells: Sequence[str]) -> bool:
        """Whether a line is an event with its one communication, as most spreadsheets have it: what, who, on a date."""
        filled = [(fields, words) for fields, words in zip(self._columns, cells, strict=False) if words.strip()]
        return any(_only_message(fields) for fields, _ in filled) and any(
            _only_event(fields) or self._is_date(fields, words) for fields, words in filled
        )

    def _part_of(self, record: Record, cells: Sequence[str]) -> list[str]:
        """The cells of a line that are meant for its event, or for its communication."""
        is_event, parts = isinstance(record, ContentEvent), []
        for fields, words in zip(self._columns, cells, strict=False):
            is_of_other = _is_when(fields) and self._is_date(fields, words) != is_event
            parts.append("" if is_of_other or not fields.get(record.kind) else words)
        return parts

    def _is_date(self, fields: Fields, words: str) -> bool:
        """Whether a cell says when as an event does, and not as a communication."""
        if not _is_when(fields):
            return False
        event = ContentEvent(id=new_id(), title="-", start=self._start.day)
        message = Communication(id=new_id(), event_id=event.id, title="-")
        return not self._can_read(message, "offset", words) and self._can_read(event, "rule", words)

    def _is_message(self, cells: Sequence[str]) -> bool:
        """Whether a line says what only a communication has, or what only a communication can understand."""
        probe = Communication(id=new_id(), event_id=self._about, title="-")
        for fields, words in zip(self._columns, cells, strict=False):
            name = fields.get(Communication.kind, "")
            if not words.strip() or not name:
                continue
            if _only_message(fields):
                return True
            if name == "offset":
                return self._can_read(probe, name, words)
        return not any(words.strip() for f, words in zip(self._columns, cells, strict=False) if _only_event(f))

    def _can_read(self, record: Record, name: str, words: str) -> bool:
        try:
            self._texts.read(record, name, words)
        except UserError:
            return False
        return True

    def _drop_unused(self) -> None:
        """Forget records made for cells that are not taken after all."""
        needed = {i for line in self.proposal.lines for entry in line.entries for i in entry.made}
        self.proposal.made = {i: record for i, record in self._texts.made.items() if i in needed}


def _is_when(fields: Fields) -> bool:
    return fields.get(Communication.kind) == "offset" and fields.get(ContentEvent.kind) == "rule"


def _only_message(fields: Fields) -> bool:
    return bool(fields) and ContentEvent.kind not in fields


def _only_event(fields: Fields) -> bool:
    return bool(fields) and Communication.kind not in fields
