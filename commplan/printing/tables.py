"""Bands of tables: one for the head, one for each row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import ClassVar

from commplan.documents.blocks import Box, Cell, Column, Item, Phrase, Run, SideBySide, Style, Table, phrase
from commplan.printing.fonts import MM, PT, advance, face
from commplan.printing.marks import Band, BoxMark, FillMark, LineMark, Mark, moved
from commplan.printing.setting import Setting, height, stacked

_GRID = 0.5 * PT
_GRID_INK = 0.47
_HEAD_INK = 0.07
_SIDE = 1.2 * MM  # white between the grid and the words
_ABOVE = 0.8 * MM
_BOX = 3.6 * MM
_BOX_LINE = 5.0 * MM
_SHORT_WORD = 8  # letters: these fit into every column
_HEADING_ROOM = 25 * MM  # a heading before the table finds room on the same page


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a cell that is never cut: a line of words or a box."""

    height: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table's place on the page: the edges of its columns (one more than columns)."""

    table: Table
    edges: tuple[float, ...]
    above: ClassVar[float] = _ABOVE
    weight: ClassVar[float] = _GRID
    ink: ClassVar[float] = _GRID_INK

    @classmethod
    def of(cls, table: Table, left: float, width: float) -> "Grid":
        unit = width / sum(column.width for column in table.columns)
        edges = [left]
        for column in table.columns:
            edges.append(edges[-1] + column.width * unit)
        return cls(table, tuple(edges))

    def head(self, setting: Setting) -> list[list[Slice]]:
        titles = [((phrase(column.title, Style.SMALL),) if column.title else ()) for column in self.table.columns]
        return self.row(titles, setting)

    def row(self, cells: Sequence[Cell], setting: Setting) -> list[list[Slice]]:
        """The slices of each cell."""
        edges = self._edges_of(len(cells))
        spans = zip(cells, self.table.columns, edges, edges[1:], strict=False)
        return [
            [part for item in cell for part in _slices(item, column, left, right, setting)]
            for cell, column, left, right in spans
        ]

    def _edges_of(self, cells: int) -> tuple[float, ...]:
        """The edges of a row's cells: the last one is as wide as the columns that are left."""
        return (*self.edges[:cells], self.edges[-1])

    def lines(self, tall: float, cells: int, *, top: bool) -> list[Mark]:
        """The grid around a row of so many cells: its sides and lower edge, and the upper one for the first."""
        left, right = self.edges[0], self.edges[-1]
        marks: list[Mark] = [LineMark(x, 0, x, tall, _GRID, _GRID_INK) for x in self._edges_of(cells)]
        marks.append(LineMark(left, tall, right, tall, _GRID, _GRID_INK))
        if top:
            marks.append(LineMark(left, 0, right, 0, _GRID, _GRID_INK))
        return marks


def _slices(item: Item, column: Column, left: float, right: float, setting: Setting) -> Iterator[Slice]:
    if isinstance(item, Box):
        yield _box(item, column, left, right, setting)
        return
    width = right - left - 2 * _SIDE
    lines = setting.lines(item, width)
    if len(lines) > 1:
        lines = setting.lines(_small_enough(item, width, setting), width)
    for line in lines:
        x = left + _SIDE + ((width - line.width) / 2 if column.centred else 0.0)
        yield Slice(line.height, line.marks(x, 0))


_SMALLER = {Style.BODY: Style.SMALL, Style.BOLD: Style.SMALL_BOLD}


def _small_enough(item: Phrase, width: float, setting: Setting) -> Phrase:
    """The phrase a size smaller where that saves a long word, such as "Programmamanager", from being broken."""
    smaller = Phrase(tuple(Run(run.words, _SMALLER.get(run.style, run.style)) for run in item.runs))
    return item if _widest_word(item, setting) <= width or _widest_word(smaller, setting) > width else smaller


def _widest_word(item: Phrase, setting: Setting) -> float:
    words = ((run.style, word) for run in item.runs for word in setting.spoken(run.words).split())
    return max((advance(style, word) for style, word in words if len(word) > _SHORT_WORD), default=0.0)


def _box(box: Box, column: Column, left: float, right: float, setting: Setting) -> Slice:
    x = left + (right - left - _BOX) / 2 if column.centred else left + _SIDE
    if not box.shows_label:
        tall = face(Style.BODY).line
        return Slice(tall, (BoxMark(x, (tall - _BOX) / 2, _BOX, box.ticked),))
    words_x = x + _BOX + 1.0 * MM
    lines = setting.lines(phrase(box.label), right - 0.4 * MM - words_x)
    tall = max(_BOX_LINE, height(lines))
    y = (_BOX_LINE - lines[0].height) / 2 if len(lines) == 1 else 0.0
    mark = BoxMark(x, y + (lines[0].height - _BOX) / 2, _BOX, box.ticked)
    return Slice(tall, (mark, *stacked(lines, words_x, y)))


def table_bands(table: Table, setting: Setting) -> list[Band]:
    return _bands([Grid.of(table, 0.0, setting.width)], setting)


def side_by_side_bands(block: SideBySide, setting: Setting) -> list[Band]:
    between = 4 * MM
    width = (setting.width + between) / len(block.tables) - between
    grids = [Grid.of(table, n * (width + between), width) for n, table in enumerate(block.tables)]
    return _bands(grids, setting)


def _bands(grids: Sequence[Grid], setting: Setting) -> list[Band]:
    head = head_band([(grid, grid.head(setting)) for grid in grids])
    bands = [head]
    room = setting.page_height - head.height - _HEADING_ROOM
    for cells in zip_longest(*(grid.table.rows for grid in grids)):
        row = [(grid, grid.row(own, setting)) for grid, own in zip(grids, cells, strict=True) if own is not None]
        bands += [replace(band, head=head) for band in row_bands(row, room, setting.white)]
    bands[-1] = replace(bands[-1], height=bands[-1].height + 0.6 * MM)  # white below the last line
    whole = any(grid.table.keep_whole for grid in grids)
    if whole and sum(band.height for band in bands) + _HEADING_ROOM <= setting.page_height:
        bands = [replace(band, keeps_next=True) for band in bands[:-1]] + bands[-1:]
    if any(grid.table.keeps_next for grid in grids):
        bands[-1] = replace(bands[-1], keeps_next=True)
    return bands


TableRow = Sequence[tuple[Grid, list[list[Slice]]]]


def head_band(row: TableRow) -> Band:
    """The head of tables beside each other."""
    tall = tallest(row) + 1.2 * MM
    marks: list[Mark] = []
    for grid, cells in row:
        left, right = grid.edges[0], grid.edges[-1]
        marks.append(FillMark(left, 0, right - left, tall, _HEAD_INK))
        marks += [*grid.lines(tall, len(cells), top=True), *placed(cells, 0.6 * MM)]
    return Band(tall, tuple(marks), gap=1.0 * MM, keeps_next=True)


def row_bands(row: TableRow, room: float, white: float = 1.0) -> Iterator[Band]:
    """One band, or several where a row alone is higher than a page; `white` is the share that is kept of what is
    white above and below the words, and of the least height."""
    least, above = max(grid.table.row_height for grid, _ in row) * MM * (1 + white) / 2, _ABOVE * white
    while True:
        now = [(grid, [_fitting(cell, room - 2 * above) for cell in cells]) for grid, cells in row]
        row = [
            (grid, [cell[len(taken) :] for cell, taken in zip(cells, part, strict=True)])
            for (grid, cells), (_, part) in zip(row, now, strict=True)
        ]
        tall = max(tallest(now) + 2 * above, least)
        marks: list[Mark] = []
        for grid, cells in now:
            marks += [*grid.lines(tall, len(cells), top=False), *placed(cells, above)]
        yield Band(tall, tuple(marks))
        if not any(cell for _, cells in row for cell in cells):
            return


def _fitting(cell: Sequence[Slice], room: float) -> list[Slice]:
    """As many slices as fit, at least one."""
    taken: list[Slice] = []
    for part in cell:
        room -= part.height
        if room < 0 and taken:
            break
        taken.append(part)
    return taken


def tallest(row: TableRow) -> float:
    """The height of the highest cell."""
    return max((sum(part.height for part in cell) for _, cells in row for cell in cells), default=0.0)


def placed(cells: Sequence[Sequence[Slice]], y: float) -> Iterator[Mark]:
    """What is drawn of cells whose words begin at `y`."""
    for cell in cells:
        below = y
        for part in cell:
            yield from (moved(mark, 0, below) for mark in part.marks)
            below += part.height
