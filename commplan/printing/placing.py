"""Bands put on pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from commplan.printing.marks import Band

_CLOSE = 0.01  # units: sums of floats may differ by this much


@dataclass(frozen=True, slots=True)
class Placed:
    """A band at its `y` below the top of the page's body; `with_gap` where the white above it is kept."""

    y: float
    band: Band
    with_gap: bool


def place(bands: Iterable[Band], first: float, later: float) -> list[list[Placed]]:
    """Pages of bands: the body of the first page is `first` units high, that of every other one `later`.

    Bands that keep together go to the next page together; heads of tables are repeated. Only what is higher than a
    page in itself is parted elsewhere, so nothing is ever lost below the edge.
    """
    pages = _Pages(first, later)
    for group in _groups(bands):
        if not pages.fits(group):
            pages.turn()
        for band in group:
            if not pages.fits([band]):
                pages.turn()
            pages.put(band)
    return pages.done


def _groups(bands: Iterable[Band]) -> Iterator[list[Band]]:
    """Runs of bands that keep together."""
    group: list[Band] = []
    for band in bands:
        group.append(band)
        if not band.keeps_next:
            yield group
            group = []
    if group:
        yield group


class _Pages:
    """The pages so far, and how far the last one is filled."""

    def __init__(self, first: float, later: float) -> None:
        self.done: list[list[Placed]] = [[]]
        self._room = first
        self._later = later
        self._y = 0.0

    def fits(self, group: list[Band]) -> bool:
        """Whether the group fits on this page; on an empty one everything does, since no other would be better."""
        needed = sum(band.gap + band.height for band in group)
        return not self._y or self._y + needed <= self._room + _CLOSE

    def turn(self) -> None:
        self.done.append([])
        self._room = self._later
        self._y = 0.0

    def put(self, band: Band) -> None:
        if not self._y and band.head is not None:
            self._add(band.head, False)
        self._add(band, bool(self._y))

    def _add(self, band: Band, with_gap: bool) -> None:
        if with_gap:
            self._y += band.gap
        self.done[-1].append(Placed(self._y, band, with_gap))
        self._y += band.height
