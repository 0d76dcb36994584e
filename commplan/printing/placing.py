"""Bands put on pages."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from commplan.printing.marks import Band, LineMark, Mark

_SPARSE = 1 / 3  # of a page: so little on the last one is worth to be drawn together
_CLOSE = 0.01  # units: sums of floats may differ by this much


@dataclass(frozen=True, slots=True)
class Placed:
    """A band at its `y` below the top of the page's body; `with_gap` where the white above it is kept.

    It `opens` the page when nothing stands above it, or only the head that it brought along.
    """

    y: float
    band: Band
    with_gap: bool
    opens: bool = False

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is drawn of the band here."""
        above = self.band.gap_marks if self.with_gap else ()
        return (*above, *self.band.marks, *(self.band.top_marks if self.opens else ()))


def place(bands: Iterable[Band], first: float, later: float) -> list[list[Placed]]:
    """Pages of bands: the body of the first page is `first` units high, that of every other one `later`.

    Bands that keep together go to the next page together; heads of tables are repeated. Only what is higher than a
    page in itself is parted elsewhere, so nothing is ever lost below the edge.
    """
    pages = _Pages(first, later)
    for group in _groups(bands):
        if not pages.fits(group) or (group[0].turns and pages.is_begun):
            pages.turn()
        for band in group:
            if not pages.fits([band]):
                pages.turn()
            pages.put(band)
    return pages.done


def tightened(bands: Iterable[Band], share: float) -> list[Band]:
    """The bands with this share of the white above them."""
    return [
        replace(band, gap=band.gap * share, gap_marks=tuple(_lowered(mark, share) for mark in band.gap_marks))
        for band in bands
    ]


def _lowered(mark: Mark, share: float) -> Mark:
    """What is drawn in the white above a band, where there is less of it."""
    return replace(mark, y1=mark.y1 * share, y2=mark.y2 * share) if isinstance(mark, LineMark) else mark


def is_sparse(pages: Sequence[Sequence[Placed]], later: float) -> bool:
    """Whether the last page is all but empty, or one before what must begin a page."""
    ends = [page for page, following in pairwise(pages) if following[0].band.turns] + list(pages[-1:])
    return len(pages) > 1 and any(page[-1].y + page[-1].band.height < later * _SPARSE for page in ends if page)


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

    @property
    def is_begun(self) -> bool:
        return bool(self._y)

    def turn(self) -> None:
        self.done.append([])
        self._room = self._later
        self._y = 0.0

    def put(self, band: Band) -> None:
        opens = not self._y
        if opens and band.head is not None:
            self._add(band.head, with_gap=False)
        self._add(band, with_gap=bool(self._y), opens=opens)

    def _add(self, band: Band, *, with_gap: bool, opens: bool = False) -> None:
        if with_gap:
            self._y += band.gap
        self.done[-1].append(Placed(self._y, band, with_gap, opens))
        self._y += band.height
