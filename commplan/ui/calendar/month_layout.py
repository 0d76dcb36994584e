"""Where everything of a month is drawn. Pure geometry, so that painting only draws and a click only looks up.

All edges lie on whole pixels: lines are sharp, and boxes of one kind are of one size, so that they are painted once.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from PySide6.QtCore import QRectF

from commplan.ui.calendar.days import Day, Entry, Period, Span

WEEK_COLUMN = 36
WEEKEND_SHARE = 0.45  # of a weekday's width
NARROW = 80  # an item below this width has no status: its words need the room
_LEAST_WORDS = 30  # words go on in a day that has so much room for them
HEADER = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Sizes in device-independent pixels."""

    top: int  # from the upper edge of a day to the first lane
    beside: int = 0  # room for the day's number at the left of its items
    number: int = 28  # height of the line with the number
    item: int = 22
    tall: int = 37  # an item with two lines
    gap: int = 3
    inset: int = 5
    note: int = 16  # a line of the name of a day off
    foot: int = 2  # free below the last item
    more: int = 18  # the link to what did not fit; 0: it stands beside
    lead: int = 24  # bar and icon at the left of an item
    tail: int = 22  # status shape at its right
    names_quiet: bool = True  # quiet periods have a lane with their name


ROOMY = Measures(top=28)
COMPACT = Measures(
    top=1, beside=30, number=20, item=15, tall=15, gap=1, inset=2, foot=0, more=0, lead=26, names_quiet=False
)

Wrap = Callable[[str, float, int], tuple[str, ...]]
"""Words, a width and a number of lines -> at most so many lines, the last one shortened where needed."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One day: its rectangle, and the lines of the note under its number. `is_crossed`: a span runs over the number."""

    day: Day
    rect: QRectF
    note: tuple[str, ...]
    note_top: float
    is_crossed: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Something drawn in a day: an item, a span, or (`more` > 0) the link to what did not fit.

    A span that runs over the numbers of days has its words between them, in `parts`.
    """

    rect: QRectF
    date: dt.date
    lines: tuple[str, ...]
    parts: tuple[tuple[QRectF, str], ...] = ()
    item: Entry | None = None
    span: Span | None = None
    more: int = 0


@dataclass(frozen=True, slots=True)
class MonthLayout:
    """All rectangles of some whole weeks at one size."""

    columns: tuple[tuple[float, float], ...]  # x and width of each weekday
    rows: tuple[tuple[dt.date, float, float], ...]  # first day, y and height of each week
    cells: tuple[Cell, ...]
    pieces: tuple[Piece, ...]
    measures: Measures = ROOMY


def lay_out(
    period: Period, width: float, height: float, weekend: tuple[int, ...], wrap: Wrap, measures: Measures = ROOMY
) -> MonthLayout:
    """The layout of whole weeks in `width` × `height` device-independent pixels."""
    dates = sorted(period.days)
    weeks = [dates[n : n + 7] for n in range(0, len(dates), 7)]
    columns = _columns([day.weekday() in weekend for day in weeks[0]], width)
    edges = [round(HEADER + n * (height - HEADER) / len(weeks)) for n in range(len(weeks) + 1)]
    rows = tuple((week[0], top, bottom - top) for week, (top, bottom) in zip(weeks, pairwise(edges), strict=True))
    spans = [span for span in period.spans if span.item or measures.names_quiet]
    cells: list[Cell] = []
    pieces: list[Piece] = []
    for week, (_, top, row_height) in zip(weeks, rows, strict=True):
        lanes = _lanes(spans, week[0], week[-1])
        used = 1 + max((n for n, _ in lanes), default=-1)
        most = _most_lanes(row_height, used, max(period.days[date].size for date in week), measures)
        pieces += _span_pieces([lane for lane in lanes if lane[0] < most], week, columns, top, measures, wrap)
        for column, date in enumerate(week):
            x, w = columns[column]
            here = [(n, span) for n, span in lanes if span.first <= date <= span.last]
            used = 1 + max((n for n, _ in here if n < most), default=-1)
            hidden = sum(1 for n, span in here if n >= most and span.item)
            items_top = top + measures.top + used * (measures.item + measures.gap)
            cell = _cell(period.days[date], QRectF(x, top, w, row_height), items_top, measures, wrap)
            if measures.beside and any(n == 0 and span.first < date != week[0] for n, span in here):
                cell = replace(cell, is_crossed=True)
            cells.append(cell)
            pieces += _item_pieces(cell, hidden, measures, wrap)
    return MonthLayout(columns, rows, tuple(cells), tuple(pieces), measures)


def _columns(is_weekend: list[bool], width: float) -> tuple[tuple[float, float], ...]:
    shares = [WEEKEND_SHARE if weekend else 1.0 for weekend in is_weekend]
    unit = (width - WEEK_COLUMN) / sum(shares)
    edges = [round(WEEK_COLUMN + unit * share) for share in accumulate(shares, initial=0.0)]
    return tuple((left, right - left) for left, right in pairwise(edges))


def _lanes(spans: Sequence[Span], first: dt.date, last: dt.date) -> list[tuple[int, Span]]:
    """The spans of a week, each in the first lane that is free on all its days."""
    ends: list[dt.date] = []
    placed = []
    for span in spans:
        if span.last < first or span.first > last:
            continue
        lane = next((n for n, end in enumerate(ends) if end < span.first), len(ends))
        ends[lane : lane + 1] = [span.last]
        placed.append((lane, span))
    return placed


def _most_lanes(height: float, lanes: int, items: int, measures: Measures) -> int:
    """How many of the lanes a week has room for, with the link to the rest; where there are items too, half of it is
    for them.
    """
    if not items and lanes * (measures.item + measures.gap) - measures.gap <= height - measures.top:
        return lanes  # nothing is left for a link
    fit = int((height - measures.top - measures.more) // (measures.item + measures.gap))
    return max(fit if not items else max(fit - min(items, fit // 2), 1), 0)


def _span_pieces(
    lanes: list[tuple[int, Span]],
    week: list[dt.date],
    columns: tuple[tuple[float, float], ...],
    top: float,
    measures: Measures,
    wrap: Wrap,
) -> list[Piece]:
    pieces = []
    for lane, span in lanes:
        y = top + measures.top + lane * (measures.item + measures.gap)
        first, last = max(span.first, week[0]), min(span.last, week[-1])
        left, (x, w) = columns[(first - week[0]).days][0] + measures.beside, columns[(last - week[0]).days]
        rect = QRectF(left + measures.inset, y, x + w - left - 2 * measures.inset, measures.item)
        if measures.beside:
            days = columns[(first - week[0]).days : (last - week[0]).days + 1]
            parts = _parts(span.words, rect, days, measures, wrap)
            pieces.append(Piece(rect, first, (), parts, item=span.item, span=span))
        else:
            lines = wrap(span.words, rect.width() - measures.lead - measures.tail, 1)
            pieces.append(Piece(rect, first, lines, item=span.item, span=span))
    return pieces


def _parts(
    words: str, rect: QRectF, days: Sequence[tuple[float, float]], measures: Measures, wrap: Wrap
) -> tuple[tuple[QRectF, str], ...]:
    """The words of a span, as many in each day as stand beside its number."""
    found: list[tuple[QRectF, str]] = []
    for n, (x, width) in enumerate(days):
        left = rect.x() + measures.lead if n == 0 else x + measures.beside + measures.inset
        right = rect.right() - measures.tail if n == len(days) - 1 else x + width - 2
        room = QRectF(left, rect.y(), right - left, rect.height())
        if room.width() < _LEAST_WORDS and n:
            continue
        line, *rest = wrap(words, max(room.width(), 8), 1 if n == len(days) - 1 else 2)
        found.append((room, line))
        words = words[len(line) :].strip()
        if not rest or line.endswith("…"):
            break
    return tuple(found)


def _cell(day: Day, rect: QRectF, note_top: float, measures: Measures, wrap: Wrap) -> Cell:
    lines = min(int((rect.bottom() - note_top) // measures.note), 4 if measures.more else 1)
    width = rect.width() - measures.beside - 2 * measures.inset - 4
    note = wrap(day.note, width, lines) if day.note and lines > 0 else ()
    return Cell(day, rect, note, note_top)


def _item_pieces(cell: Cell, hidden: int, measures: Measures, wrap: Wrap) -> list[Piece]:
    """As many items as fit, on two lines where there is room, and a link to the rest (and to `hidden` spans)."""
    day = cell.day
    top = cell.note_top + len(cell.note) * measures.note
    room = cell.rect.bottom() - measures.foot - top + measures.gap
    left = cell.rect.x() + measures.beside + measures.inset
    width = max(1.0, cell.rect.right() - measures.inset - left)
    words_width = width - measures.lead - (measures.tail if width >= NARROW else 2)
    shown, step = day.size, measures.item + measures.gap
    if shown * step > room - (measures.more if hidden else 0):
        shown = max(0, int((room - measures.more) // step))
    more, items = day.size - shown + hidden, day.first(shown)
    wrapped = [wrap(item.title, words_width, 2 if measures.tall > measures.item else 1) for item in items]
    heights = _heights(wrapped, room - (measures.more if more else 0), measures)
    pieces, y = [], top
    for item, lines, height in zip(items, wrapped, heights, strict=True):
        kept = lines if height == measures.tall or len(lines) == 1 else wrap(item.title, words_width, 1)
        pieces.append(Piece(QRectF(left, y, width, height), day.date, kept, item=item))
        y += height + measures.gap
    if more:
        pieces.append(Piece(_more_rect(cell.rect, y, measures), day.date, (), more=more))
    return pieces


def _more_rect(cell: QRectF, y: float, measures: Measures) -> QRectF:
    """Below the items, or in the corner below the number."""
    if measures.more:
        top = min(y, cell.bottom() - measures.more)
        return QRectF(cell.x() + measures.inset, top, cell.width() - 2 * measures.inset, measures.more)
    height = max(1.0, min(cell.height() - measures.number, 16))
    return QRectF(cell.x(), cell.bottom() - height, measures.beside, height)


def _heights(wrapped: list[tuple[str, ...]], room: float, measures: Measures) -> list[int]:
    """Two lines for the items that need them, as long as there is room."""
    heights = [measures.item] * len(wrapped)
    spare = room - len(wrapped) * (measures.item + measures.gap)
    for n, lines in enumerate(wrapped):
        if len(lines) > 1 and spare >= measures.tall - measures.item:
            heights[n] = measures.tall
            spare -= measures.tall - measures.item
    return heights
