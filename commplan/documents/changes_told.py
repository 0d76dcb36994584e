"""New and deleted records in the report of changes: a line each, or a line a month where there are very many."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

from commplan.documents.blocks import Cell, Phrase, Run, Style, Words, phrase
from commplan.documents.formats import Formats
from commplan.domain.history import ADDED
from commplan.domain.labels import kinds_label
from commplan.domain.texts import Text, translate
from commplan.planning.change_words import ChangeWords
from commplan.planning.told_changes import Told, mattering, value_of

Row: TypeAlias = tuple[Cell, ...]

_MANY = 24
"""Records of a kind from which on they are listed by months, for they came by a spreadsheet or a bulk operation."""

_IN_A_ROW = 9
_NAMED = 6  # of what belongs to a record; more are counted
_LONGEST = 120  # characters of a value
_DOT = "\N{NO-BREAK SPACE}· "  # no line begins with it


def told_rows(records: Sequence[Told], words: ChangeWords, formats: Formats) -> Iterator[Row]:
    """The rows about records of one kind that were all added, or all deleted."""
    if len(records) >= _MANY:
        yield from _condensed(records, words, formats)
        return
    for told in records:
        change = told.net.change
        runs = [Run(_done(change.action), Style.BOLD)]
        for field, value in mattering(change):
            said = _shortened(words.value(change, field, value))
            runs += [Run(_DOT), Run(f"{words.label(change.kind, field)} ", Style.LABEL), Run(said)]
        also = _belonging(told, words, formats)
        yield cell(words.name(change), Style.BOLD), (Phrase(tuple(runs)), *((also,) if also.runs else ()))


def cell(words: Words, style: Style = Style.BODY) -> Cell:
    """A cell that holds these words."""
    return (phrase(words, style),)


def many_of(kind: str, count: int) -> Text:
    """A number of records: "Communications: 12"."""
    return translate("Changes", "{kinds}: {count}").format(kinds=kinds_label(kind), count=count)


def _done(action: str) -> Text:
    return translate("Changes", "Added") if action == ADDED else translate("Changes", "Deleted")


def _belonging(told: Told, words: ChangeWords, formats: Formats) -> Phrase:
    """What came or went along with a record: the names of few, the number of many."""
    runs: list[Run] = []
    for kind, count in told.kinds.items():
        names = [words.name(net.change) for net in told.belonging if net.change.kind == kind]
        said = "; ".join(names) if count <= _NAMED else formats.number(count)
        runs += [*_dot(runs), Run(kinds_label(kind), Style.LABEL), Run(f" {said}")]
    return Phrase(tuple(runs))


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


# --- very many


def _condensed(records: Sequence[Told], words: ChangeWords, formats: Formats) -> Iterator[Row]:
    """How many there are with all that belongs to them, then their names by months."""
    sums: dict[str, int] = {}
    for told in records:
        for kind, count in told.kinds.items():
            sums[kind] = sums.get(kind, 0) + count
    runs = [Run(many_of(records[0].net.change.kind, len(records)), Style.BOLD)]
    runs += [run for kind, count in sums.items() for run in (Run(_DOT), Run(many_of(kind, count)))]
    yield cell(_done(records[0].net.change.action), Style.BOLD), (Phrase(tuple(runs)),)
    in_order = sorted(records, key=lambda told: (_day(told) or dt.date.max, words.name(told.net.change)))
    for _, group in groupby(in_order, key=_month):
        of_month = list(group)
        for start in range(0, len(of_month), _IN_A_ROW):
            some = of_month[start : start + _IN_A_ROW]
            yield cell(_days(some, formats)), (_names(some, words),)


def _days(records: Sequence[Told], formats: Formats) -> Words:
    """The first and the last of their days, which are in order."""
    first, last = _day(records[0]), _day(records[-1])
    return formats.span(first, last) if first and last else translate("Changes", "without a date")


def _names(records: Sequence[Told], words: ChangeWords) -> Phrase:
    """One after the other, each with its day of the month."""
    runs: list[Run] = []
    for told in records:
        day = _day(told)
        number = [Run(f"{day.day} ", Style.SMALL_BOLD)] if day else []
        runs += [*_dot(runs, Style.SMALL), *number, Run(words.name(told.net.change), Style.SMALL)]
    return Phrase(tuple(runs))


def _dot(runs: Sequence[Run], style: Style = Style.BODY) -> list[Run]:
    """What parts the next of several from those before it."""
    return [Run(_DOT, style)] if runs else []


def _day(told: Told) -> dt.date | None:
    """The day by which people look for a record."""
    for field in ("date", "original", "start"):
        if value := value_of(told.net.change, field):
            return dt.date.fromisoformat(str(value))
    return None


def _month(told: Told) -> dt.date | None:
    day = _day(told)
    return day.replace(day=1) if day else None
