"""The list of what did not fit into the weeks of a page: days in columns, each with its entries beside it."""

from collections.abc import Iterator

from commplan.documents.blocks import Heading, Style, phrase
from commplan.documents.view_blocks import Entry, WeeksGrid
from commplan.printing import flow
from commplan.printing.fonts import MM
from commplan.printing.marks import Band
from commplan.printing.newspaper import column_width, newspaper
from commplan.printing.setting import Setting, height, stacked
from commplan.printing.weeks_cells import set_entry

_COLUMN = 75 * MM  # at least
_DAY = 17 * MM  # of it: the day that entries are of
_BESIDE = 0.8 * MM
_GAP = 0.7 * MM  # above a day
_ALL = 1_000  # lines: as many as there are

Unread = list[tuple[str, Entry]]
"""What is to be listed in full, with the title of its day."""


def columns_of(setting: Setting) -> int:
    """How many columns the list has."""
    return max(1, int(setting.width // _COLUMN))


def rest_bands(block: WeeksGrid, unread: Unread, setting: Setting, room: float) -> list[Band]:
    """The list of what did not fit: a heading, and a band with columns for each page."""
    (heading,) = flow.heading_bands(Heading(block.rest, note=str(len(unread))), setting)
    count = columns_of(setting)
    width = column_width(setting.width, count)
    bands = [band for day in dict.fromkeys(day for day, _ in unread) for band in _listed(day, unread, width, setting)]
    left = room - heading.height - heading.gap - 1.0 * MM
    return [heading, *newspaper(bands, count, setting.width, left, setting.page_height)]


def _listed(title: str, unread: Unread, width: float, setting: Setting) -> Iterator[Band]:
    """What did not fit on one day: its title at the left, again at the top of a column, the entries beside it."""
    day = setting.lines(phrase(title, Style.SMALL_BOLD), _DAY - _BESIDE)
    label = tuple(stacked(day, 0, 0))
    entries = [set_entry(entry, width - _DAY, _ALL, setting) for of, entry in unread if of == title]
    left = height(day)  # what the title is higher than the entries beside it
    for number, one in enumerate(entries):
        is_first, is_last = number == 0, number == len(entries) - 1
        marks = tuple(one.marks(_DAY, 0, width - _DAY))
        yield Band(
            max(one.height, left) if is_last else one.height,
            (*label, *marks) if is_first else marks,
            gap=_GAP if is_first else 0.0,
            keeps_next=is_first and not is_last,
            top_marks=() if is_first else label,
        )
        left -= one.height
