"""Narrow bands in columns beside each other, as in a newspaper."""

from collections.abc import Sequence

from commplan.printing.fonts import MM
from commplan.printing.marks import Band, Mark, moved
from commplan.printing.placing import Placed, place

BETWEEN = 6 * MM
_STEPS = 12  # halvings on the way to columns of the same height


def column_width(width: float, count: int) -> float:
    """How wide each of `count` columns is."""
    return (width + BETWEEN) / count - BETWEEN


def newspaper(bands: Sequence[Band], count: int, width: float, room: float, later: float) -> list[Band]:
    """One band a page with `count` columns: the first page has `room` units left, every other is `later` high.

    The columns of the last page are of about the same height.
    """
    if not bands:
        return []
    first = place(bands, room, room)
    if len(first) <= count:
        return [_page(_even(bands, count, room), width, count, turns=False)]
    taken = sum(len([one for one in column if not _is_head(one, bands)]) for column in first[:count])
    rest = newspaper(bands[taken:], count, width, later, later)
    return [_page(first[:count], width, count, turns=False), *(_turned(band) for band in rest)]


def _is_head(one: Placed, bands: Sequence[Band]) -> bool:
    return not any(one.band is band for band in bands)


def _turned(band: Band) -> Band:
    return Band(band.height, band.marks, turns=True)


def _even(bands: Sequence[Band], count: int, room: float) -> list[list[Placed]]:
    """The bands in at most `count` columns, as low as can be."""
    low, high = 0.0, room
    for _ in range(_STEPS):
        middle = (low + high) / 2
        columns = place(bands, middle, middle)
        fits = len(columns) <= count and max(map(_height, columns)) <= high
        low, high = (low, middle) if fits else (middle, high)
    return place(bands, high, high)


def _height(column: Sequence[Placed]) -> float:
    return column[-1].y + column[-1].band.height if column else 0.0


def _page(columns: Sequence[Sequence[Placed]], width: float, count: int, *, turns: bool) -> Band:
    marks: list[Mark] = []
    step = column_width(width, count) + BETWEEN
    for number, column in enumerate(columns):
        marks += [moved(mark, number * step, one.y) for one in column for mark in one.marks]
    return Band(max(map(_height, columns)), tuple(marks), gap=1.0 * MM, turns=turns)
