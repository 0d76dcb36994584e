"""Bands of grouped tables: the head and the heading of the group come again on every page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from commplan.documents.blocks import Cell, Column, Phrase, Run, Style, Table, phrase
from commplan.documents.view_blocks import Group, Listing
from commplan.printing.fonts import MM
from commplan.printing.marks import Band, FillMark, LineMark, Mark, joined
from commplan.printing.setting import Setting
from commplan.printing.tables import Grid, Slice, head_band, placed, row_bands, tallest

_ROOM = 40 * MM  # of a page, for the head and the heading of a group
_HEADING_INK = 0.035


def listing_bands(block: Listing, setting: Setting) -> Iterator[Band]:
    """The table, row by row, each set when it is asked for: there may be thousands."""
    grid = Grid.of(Table(name=block.name, columns=block.columns, rows=()), 0.0, setting.width)
    head = head_band([(grid, grid.head(setting))])
    yield head
    for group in block.groups:
        heading = _heading(group.head, grid, setting)
        again = joined([head, _heading(_again(group, block, setting), grid, setting)])
        yield replace(heading, head=head, keeps_next=bool(group.rows))
        above: Cell = ()
        for row in group.rows:
            top: tuple[Mark, ...] = ()
            if block.carries:
                above = row[0] or above
                top = () if row[0] else _first_cell(above, grid, setting)
            bands = row_bands([(grid, grid.row(row, setting))], setting.page_height - _ROOM)
            yield from (replace(band, head=again, top_marks=top) for band in bands)


def _first_cell(cell: Cell, grid: Grid, setting: Setting) -> tuple[Mark, ...]:
    """The first cell of a row above, to be seen again at the top of a page."""
    slices = grid.row([cell], setting)
    return tuple(placed(slices, grid.above))


def _again(group: Group, block: Listing, setting: Setting) -> tuple[Cell, ...]:
    """The heading as it is repeated."""
    first, *others = group.head
    more = Run(f" {setting.spoken(block.again)}", Style.SMALL)
    words = [Phrase((*item.runs, more)) for item in first[:1] if isinstance(item, Phrase)]
    return ((*words, *first[1:]), *others)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A cell of a heading over the empty ones behind it."""

    cell: Cell
    left: int
    right: int


def _stretches(cells: Sequence[Cell]) -> Iterator[_Stretch]:
    starts = [n for n, cell in enumerate(cells) if cell or n == 0]
    for start, end in zip(starts, [*starts[1:], len(cells)], strict=True):
        yield _Stretch(cells[start], start, end)


def _heading(cells: tuple[Cell, ...], grid: Grid, setting: Setting) -> Band:
    """A row on a light ground, its cells as wide as there is room; lines only around it."""
    slices: list[list[Slice]] = []
    for part in _stretches(cells):
        edges = (grid.edges[part.left], grid.edges[part.right])
        own = Grid(Table(name="", columns=(Column("", 1),), rows=()), edges)
        slices += own.row([part.cell or (phrase(""),)], setting)
    tall = tallest([(grid, slices)]) + 2 * grid.above
    left, right = grid.edges[0], grid.edges[-1]
    marks: list[Mark] = [FillMark(left, 0, right - left, tall, _HEADING_INK)]
    marks += [LineMark(x, 0, x, tall, grid.weight, grid.ink) for x in (left, right)]
    marks += (LineMark(left, y, right, y, grid.weight, grid.ink) for y in (0.0, tall))
    marks += placed(slices, grid.above)
    return Band(tall, tuple(marks))
