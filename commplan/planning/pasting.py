"""What pasting a table into the plan's table would do: found out and checked before anything is changed."""

import dataclasses
import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from commplan.domain.errors import UserError
from commplan.domain.fields import specs_of
from commplan.domain.ids import new_id
from commplan.domain.records import Communication, ContentEvent, Record
from commplan.domain.texts import Text, translate
from commplan.domain.validation import check_together, problem_of
from commplan.planning.cell_texts import CellTexts
from commplan.planning.folding import fold
from commplan.planning.pasted_rows import PastedRows
from commplan.planning.proposal import Entry, LineOf, Problem, Proposal
from commplan.planning.quick_months import month_spans

_DATE_LIKE = re.compile(r"\d[./-]\d")

Fields = Mapping[str, str]
"""Which field a column holds, by kind of record."""


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
        self._rows = PastedRows(self.proposal)

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
                self._add(number, cells)
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
        self._read_cells(line, cells)
        if line.entries:
            self.proposal.lines.append(line)

    def _read_cells(self, line: LineOf, cells: Sequence[str]) -> None:
        for number, (fields, words) in enumerate(zip(self._columns, cells, strict=False)):
            self._take_cell(line, number, fields, words)
        self._check_together(line)

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
            line.is_undated |= line.is_new and _is_day(fields)
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
            line.is_undated = line.is_new

    def _refuse(self, line: LineOf, number: int, words: str, why: Text) -> None:
        problem = Problem(line.number, number, words, why)
        if problem not in self.proposal.problems:  # a cell may be meant for the event and for its communication
            self.proposal.problems.append(problem)

    # --- new rows

    def _add(self, number: int, cells: Sequence[str]) -> None:
        """Take a line that falls on no row."""
        known, problems = len(self.proposal.problems), self.proposal.problems
        lines = []
        for record, its_cells in self._new(cells):
            lines.append(LineOf(number, record, is_new=True))
            self._read_cells(lines[-1], its_cells)
        undated = [problem for problem in problems[known:] if _is_day(self._columns[problem.column])]
        if undated:  # the line is not added: nothing else of it has to be said
            problems[known:] = undated
        self._about = self._rows.add(lines)

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
        if self._can_read(message, "offset", words):
            return False
        return self._can_read(event, "rule", words) or _looks_like_date(words)

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


def _is_day(fields: Fields) -> bool:
    """Whether a column says on what day something is."""
    return fields.get(ContentEvent.kind) in ("rule", "start") or fields.get(Communication.kind) == "offset"


def _looks_like_date(words: str) -> bool:
    """Whether a cell seems to be meant as a date, though it may be none: 31.02.2027, "February 2027"."""
    return bool(_DATE_LIKE.search(words)) or any(month_spans(words.split()))


def _is_when(fields: Fields) -> bool:
    return fields.get(Communication.kind) == "offset" and fields.get(ContentEvent.kind) == "rule"


def _only_message(fields: Fields) -> bool:
    return bool(fields) and ContentEvent.kind not in fields


def _only_event(fields: Fields) -> bool:
    return bool(fields) and Communication.kind not in fields
