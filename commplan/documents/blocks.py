"""Printed matter as data: a document is a sheet of paper, a title and blocks. Knows no Qt, no HTML, no language.

All words are `Text` (translated when drawn) or `str` (what a person typed). Widths of columns are shares of the width
of the text; heights are in millimetres. Every block is frozen and can be pickled, so that another process can draw it.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from commplan.domain.texts import Text

Words: TypeAlias = Text | str


class Style(Enum):
    """How a run of words looks. The sizes are those of design/TOKENS.md, "Print"."""

    BODY = auto()
    BOLD = auto()
    LABEL = auto()
    """Small and grey: the names of fields, hints in empty boxes."""
    SMALL = auto()
    """As small as a label, in black."""
    SMALL_BOLD = auto()
    MONO = auto()
    """For fingerprints: every digit is told apart."""
    SMALL_MONO = auto()
    ADDED = auto()
    """What a text has and the one before had not: bold, underlined."""
    REMOVED = auto()
    """What a text had before and has no more: struck through."""
    UNDERLINED = auto()
    """The words of a link; its address follows."""
    TITLE = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style."""

    words: Words
    style: Style = Style.BODY


@dataclass(frozen=True, slots=True)
class Phrase:
    """Runs that flow on together as one paragraph."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A check box. In a column of boxes the label is only read out, since the head of the column shows it."""

    label: Words
    ticked: bool = False
    shows_label: bool = True


Item: TypeAlias = Phrase | Box
Cell: TypeAlias = tuple[Item, ...]
"""What stands in a cell, from top to bottom."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `width` is its share of the table's width."""

    title: Words
    width: float
    centred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under a head that is repeated on every page. A row is never cut while it fits on a page.

    A row may have fewer cells than there are columns, but two at least: the last is as wide as what is left.
    `row_height` is the least height of a row in mm (0: as high as its words). `keep_whole` moves the table to the next
    page rather than cutting it between rows, `keeps_next` holds the last row and the next block together. `name` is
    read out, not printed.
    """

    name: Words
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    row_height: float = 0.0
    keep_whole: bool = False
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Tables beside each other, row by row of the same height, with a gap of 4 mm."""

    tables: tuple[Table, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's title with a line below; `note` stands small at the right. Stays with what follows.

    With `turns` it begins a page.
    """

    title: Words
    number: int = 0
    note: Words = ""
    turns: bool = False


@dataclass(frozen=True, slots=True)
class Subheading:
    """The title of a part of a section, without a line. Stays with what follows."""

    title: Words


@dataclass(frozen=True, slots=True)
class Field:
    """A label with its value below; `span` counts columns of the grid."""

    label: Words
    value: Phrase
    span: int = 1


@dataclass(frozen=True, slots=True)
class Fields:
    """A grid of fields. `columns` are shares of the width: (1, 1, 1) gives three equal columns."""

    columns: tuple[float, ...]
    items: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of text; line breaks within are kept. With `keeps_next` it is not parted from what follows."""

    phrase: Phrase
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered list."""

    items: tuple[Phrase, ...]


class PartKind(Enum):
    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()
    """Of a list."""


@dataclass(frozen=True, slots=True)
class TextPart:
    """A part of a message: `sign` is what stands before an item, "•" or "2."; `level` how deep it is indented."""

    kind: PartKind
    phrase: Phrase
    sign: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class FullText:
    """A message as it goes out, in its own language, with a bar at the left (see `message_parts`).

    `caption` stands small above it: which language it is, where there are several.
    """

    language: str
    subject: Words
    parts: tuple[TextPart, ...]
    caption: Words = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """Phrases in a frame: what nobody may overlook."""

    phrases: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class FillIn:
    """A line to write on, with its caption below and perhaps a value already on it. `width` is a share."""

    caption: Words
    value: Words = ""
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class FillIns:
    """Lines to write on, beside each other."""

    items: tuple[FillIn, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A two-dimensional code: rows of modules, 1 = dark, without quiet zone. `description` is read out."""

    modules: tuple[bytes, ...]
    description: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """The head of the first page: where it belongs, what it is, its title, its identity; a code at the right."""

    origin: Words
    type: Words
    title: Words
    fields: Fields
    code: Code | None = None


class ViewBlock:
    """What all blocks of `view_blocks` are: calendars, grouped tables and columns that fill a page."""

    __slots__ = ()


Block: TypeAlias = (
    Masthead
    | Heading
    | Subheading
    | Fields
    | Paragraph
    | Numbered
    | FullText
    | Frame
    | Table
    | SideBySide
    | FillIns
    | ViewBlock
)


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper and its margins, in mm."""

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float


A4_PORTRAIT = Paper(width=210, height=297, top=14, right=15, bottom=12, left=20)
A4_LANDSCAPE = Paper(width=297, height=210, top=12, right=13, bottom=10, left=15)
A3_PORTRAIT = Paper(width=297, height=420, top=14, right=15, bottom=12, left=20)
A3_LANDSCAPE = Paper(width=420, height=297, top=12, right=15, bottom=12, left=18)

PAPERS = {
    ("A4", False): A4_PORTRAIT,
    ("A4", True): A4_LANDSCAPE,
    ("A3", False): A3_PORTRAIT,
    ("A3", True): A3_LANDSCAPE,
}
"""Papers by their name and whether they are wider than high."""


@dataclass(frozen=True, slots=True)
class Margin:
    """What stands at the top or the bottom of pages: left, in the middle, right."""

    left: Phrase = Phrase(())
    centre: Phrase = Phrase(())
    right: Phrase = Phrase(())


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One printed document. `page` is a Text with places {page} and {pages}, put at the right of the footer.

    The running header stands on every page from the second on, with `runs_on_first` on the first too. A last page that
    would be all but empty is saved, where that can be done, by drawing everything together: not with `may_tighten` off.
    """

    title: str
    language: str
    running: Margin
    footer: Margin
    page: Text
    blocks: tuple[Block, ...]
    paper: Paper = A4_PORTRAIT
    runs_on_first: bool = False
    may_tighten: bool = True


def phrase(words: Words, style: Style = Style.BODY) -> Phrase:
    """Words in one style as a phrase."""
    return Phrase((Run(words, style),))
