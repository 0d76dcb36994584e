"""Where pages are broken."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.printing.marks import Band
from commplan.printing.placing import Placed, place

FIRST, LATER = 1000.0, 900.0

bands = st.builds(
    Band,
    height=st.floats(1, 300),
    gap=st.sampled_from([0.0, 20.0, 50.0]),
    keeps_next=st.booleans(),
    head=st.none() | st.builds(Band, height=st.floats(1, 60)),
)


def own(page: list[Placed]) -> list[Band]:
    """The bands of a page without heads that were repeated."""
    heads = {id(placed.band.head) for placed in page}
    return [placed.band for placed in page if id(placed.band) not in heads]


@given(st.lists(bands, max_size=60))
def test_every_band_is_placed_once_and_in_order(given_bands: list[Band]) -> None:
    placed = [band for page in place(given_bands, FIRST, LATER) for band in own(page)]
    assert [id(band) for band in placed] == [id(band) for band in given_bands]


@given(st.lists(bands, max_size=60))
def test_nothing_lies_below_the_edge_or_overlaps(given_bands: list[Band]) -> None:
    for number, page in enumerate(place(given_bands, FIRST, LATER)):
        if page:
            last = page[-1]
            assert last.y + last.band.height <= (LATER if number else FIRST) + 0.01
        for above, below in pairwise(page):
            gap = below.band.gap if below.with_gap else 0.0
            assert below.y - gap == pytest.approx(above.y + above.band.height)


@given(st.lists(bands, min_size=1, max_size=60))
def test_a_band_that_keeps_with_the_next_is_not_last_on_a_page(given_bands: list[Band]) -> None:
    pages = place(given_bands, FIRST, LATER)
    for page, following in pairwise(pages):
        last = own(page)[-1]
        if last.keeps_next:  # allowed only where the whole run that keeps together is higher than a page
            assert height_of_run(given_bands, last) > LATER, following


def height_of_run(all_bands: list[Band], member: Band) -> float:
    at = next(n for n, band in enumerate(all_bands) if band is member)
    start = at
    while start and all_bands[start - 1].keeps_next:
        start -= 1
    total, n = 0.0, start
    while True:
        total += all_bands[n].gap + all_bands[n].height + (all_bands[n].head.height if all_bands[n].head else 0.0)
        if n + 1 == len(all_bands) or not all_bands[n].keeps_next:
            return total
        n += 1


def test_the_head_of_a_table_is_repeated_on_every_page() -> None:
    head = Band(50, keeps_next=True)
    rows = [Band(200, head=head) for _ in range(9)]
    pages = place([Band(300), head, *rows], FIRST, LATER)
    assert [page[0].band is head for page in pages] == [False, True, True]
    assert [len(page) for page in pages] == [5, 5, 3]


def test_a_row_that_would_fit_only_without_the_repeated_head_goes_to_the_next_page() -> None:
    head = Band(100, keeps_next=True)
    pages = place([head, Band(900, head=head), Band(800, head=head), Band(1, head=head)], FIRST, LATER)
    assert [[placed.band.height for placed in page] for page in pages] == [[100, 900], [100, 800], [100, 1]]


def test_white_above_a_band_is_dropped_at_the_top_of_a_page() -> None:
    pages = place([Band(600, gap=50), Band(600, gap=50)], FIRST, LATER)
    assert [[(placed.y, placed.with_gap) for placed in page] for page in pages] == [[(0, False)], [(0, False)]]
