"""Blocks of views on paper: calendars, grouped tables, and a page of columns. Data only, as in `blocks`."""

from dataclasses import dataclass
from enum import Enum, auto

from commplan.documents.blocks import Cell, Column, Phrase, ViewBlock, Words
from commplan.domain.texts import Text
from commplan.domain.words import Form, Status


class Shade(Enum):
    """What kind of day it is, told by pattern and not by colour."""

    NONE = auto()
    OFF = auto()
    """Nobody works: a light fill."""
    QUIET = auto()
    """In a quiet period: hatched."""
    OUTSIDE = auto()
    """Belongs to another month or to no period that is printed: its number is grey."""
    DUE = auto()
    """Approvals are due: a dashed line below the number."""
    OVERDUE = auto()
    """Approvals are overdue: a heavy line below the number."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What goes out, is due or happens. `picture` is the form of its channel or the name of an icon; `below` stands
    small under the words."""

    words: str
    time: str = ""
    picture: Form | str = ""
    status: Status | None = None
    below: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a calendar. `title` names it where what did not fit is listed; `note` is a holiday; `due` says
    how many approvals are due, "" for none."""

    number: str
    title: str
    entries: tuple[Entry, ...] = ()
    note: str = ""
    shades: frozenset[Shade] = frozenset()
    count: int = 0
    due: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """What goes on for several days of a week: the numbers (0..6) of its first and last day there.

    `title` are its dates, for the list of what did not fit.
    """

    first: int
    last: int
    entry: Entry
    title: str


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days under the number of their week, and what goes on for several of them."""

    number: str
    days: tuple[Day, ...]
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeksGrid(ViewBlock):
    """Weeks as rows of a page of their own, such as a month. `narrow` says which columns are weekends.

    What does not fit is counted in its day by `more` (with a place {count}) and listed below `rest`, and so is, in
    full, whatever had to be shortened.
    """

    title: Words
    week: Words
    weekdays: tuple[Words, ...]
    narrow: tuple[bool, ...]
    weeks: tuple[Week, ...]
    more: Text
    rest: Text
    legend: "Legend"


@dataclass(frozen=True, slots=True)
class MonthDensity:
    """A month of a year: weeks with the counts of their days (None: a day of another month)."""

    title: Words
    total: Words
    weeks: tuple[tuple[str, tuple[Day | None, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearGrid(ViewBlock):
    """Up to twelve months on a page of their own: how much goes out on each day."""

    title: Words
    weekdays: tuple[Words, ...]
    months: tuple[MonthDensity, ...]
    legend: "Legend"


@dataclass(frozen=True, slots=True)
class Legend:
    """What the signs of a page mean: pictures, statuses and shades, each with its name; `note` says what else."""

    pictures: tuple[tuple[Form | str, Words], ...] = ()
    statuses: tuple[tuple[Status, Words], ...] = ()
    shades: tuple[tuple[Shade, Words], ...] = ()
    note: Words = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under a heading. Empty cells of the heading leave their room to the one before.

    Where a page ends among the rows, the heading is repeated with `again` behind its first words.
    """

    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing(ViewBlock):
    """A table of groups: its head and the heading of the group are repeated on every page.

    A heading stays with the first of its rows. With `carries` the first cell of a row, when empty, is that of the
    row above, and is printed again at the top of a page.
    """

    name: Words
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    again: Text
    carries: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """One thing a section says: at most `lines` lines, shortened with an ellipsis where it is longer.

    `place` says where it stands among the points that are shown; without one they keep their order.
    """

    phrase: Phrase
    lines: int = 3
    place: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a page: as many of its points as there is room for, at least `least`, then how many more.

    What matters most comes first among the points.

    With `rules` it ends with so many empty lines to write on, each with its caption.
    """

    title: Words
    points: tuple[Point, ...]
    more: Text
    """With a number (%n): how many points were left out."""
    least: int = 2
    rules: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OnePage(ViewBlock):
    """Columns of sections on exactly one page, under a title."""

    title: Words
    columns: tuple[tuple[Section, ...], ...]
