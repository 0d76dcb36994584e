"""Where everything of a month is drawn. Pure geometry, so that painting only draws and a click only looks up."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from commplan.ui.calendar.days import Day, Entry, Period, Span

WEEK_COLUMN = 36
WEEKEND_SHARE = 0.45  # of a weekday's width
HEADER = 28
NUMBER_LINE = 28
ITEM, TALL_ITEM = 22, 37
GAP, INSET = 3, 5
NOTE_LINE = 16
MORE = 18
LEAD = 24  # bar and icon at the left of an item
TAIL = 22  # status shape at its right

Wrap = Callable[[str, float, int], tuple[str, ...]]
"""Words, a width and a number of lines -> at most so many lines, the last one shortened where needed."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One day: its rectangle, and the lines of the note under its number."""

    day: Day
    rect: QRectF
    note: tuple[str, ...]
    note_top: float


@dataclass(frozen=True, slots=True)
class Piece:
    """Something drawn in a day: an item, a span, or (`more` > 0) the link to what did not fit."""

    rect: QRectF
    date: dt.date
    lines: tuple[str, ...]
    item: Entry | None = None
    span: Span | None = None
    more: int = 0


@dataclass(frozen=True, slots=True)
class MonthLayout:
    """All rectangles of one month at one size."""

    columns: tuple[tuple[float, float], ...]  # x and width of each weekday
    rows: tuple[tuple[dt.date, float, float], ...]  # first day, y and height of each week
    cells: tuple[Cell, ...]
    pieces: tuple[Piece, ...]


def month_period(month: dt.date, first_weekday: int) -> tuple[dt.date, dt.date]:
    """First and last day of the whole weeks that show `month`; `first_weekday` 0 is Monday."""
    first = month.replace(day=1)
    last = (first + dt.timedelta(31)).replace(day=1) - dt.timedelta(1)
    start = first - dt.timedelta((first.weekday() - first_weekday) % 7)
    end = last + dt.timedelta((first_weekday - 1 - last.weekday()) % 7)
    return start, end


def lay_out(period: Period, width: float, height: float, weekend: tuple[int, ...], wrap: Wrap) -> MonthLayout:
    """The layout of whole weeks in `width` × `height` device-independent pixels."""
    dates = sorted(period.days)
    weeks = [dates[n : n + 7] for n in range(0, len(dates), 7)]
    columns = _columns([day.weekday() in weekend for day in weeks[0]], width)
    row_height = (height - HEADER) / len(weeks)
    rows = tuple((week[0], HEADER + n * row_height, row_height) for n, week in enumerate(weeks))
    cells: list[Cell] = []
    pieces: list[Piece] = []
    for week, (_, top, _) in zip(weeks, rows, strict=True):
        lanes = _lanes(period.spans, week[0], week[-1])
        pieces += _span_pieces(lanes, week, columns, top, row_height, wrap)
        for column, date in enumerate(week):
            x, w = columns[column]
            rect = QRectF(x, top, w, row_height)
            used = 1 + max((n for n, span in lanes if span.first <= date <= span.last), default=-1)
            cell = _cell(period.days[date], rect, top + NUMBER_LINE + used * (ITEM + GAP), wrap)
            cells.append(cell)
            pieces += _item_pieces(cell, wrap)
    return MonthLayout(columns, rows, tuple(cells), tuple(pieces))


def _columns(is_weekend: list[bool], width: float) -> tuple[tuple[float, float], ...]:
    shares = [WEEKEND_SHARE if weekend else 1.0 for weekend in is_weekend]
    unit = (width - WEEK_COLUMN) / sum(shares)
    columns, x = [], float(WEEK_COLUMN)
    for share in shares:
        columns.append((x, unit * share))
        x += unit * share
    return tuple(columns)


def _lanes(spans: tuple[Span, ...], first: dt.date, last: dt.date) -> list[tuple[int, Span]]:
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


def _span_pieces(
    lanes: list[tuple[int, Span]],
    week: list[dt.date],
    columns: tuple[tuple[float, float], ...],
    top: float,
    height: float,
    wrap: Wrap,
) -> list[Piece]:
    pieces = []
    for lane, span in lanes:
        y = top + NUMBER_LINE + lane * (ITEM + GAP)
        if y + ITEM > top + height - GAP:
            continue
        first, last = max(span.first, week[0]), min(span.last, week[-1])
        left, (x, w) = columns[(first - week[0]).days][0], columns[(last - week[0]).days]
        rect = QRectF(left + INSET, y, x + w - left - 2 * INSET, ITEM)
        lines = wrap(span.words, rect.width() - LEAD - TAIL, 1)
        pieces.append(Piece(rect, first, lines, item=span.item, span=span))
    return pieces


def _cell(day: Day, rect: QRectF, note_top: float, wrap: Wrap) -> Cell:
    room = int((rect.bottom() - note_top) // NOTE_LINE)
    note = wrap(day.note, rect.width() - 2 * INSET - 4, min(room, 4)) if day.note and room > 0 else ()
    return Cell(day, rect, note, note_top)


def _item_pieces(cell: Cell, wrap: Wrap) -> list[Piece]:
    """As many items as fit, on two lines where there is room, and a link to the rest."""
    items = cell.day.entries
    top = cell.note_top + len(cell.note) * NOTE_LINE
    room = cell.rect.bottom() - GAP - top
    width = cell.rect.width() - 2 * INSET
    shown = len(items)
    if shown * (ITEM + GAP) > room:
        shown = max(0, int((room - MORE) // (ITEM + GAP)))
    wrapped = [wrap(item.title, width - LEAD - TAIL, 2) for item in items[:shown]]
    heights = _heights(wrapped, room - (MORE if shown < len(items) else 0))
    pieces, y = [], top
    for item, lines, height in zip(items[:shown], wrapped, heights, strict=False):
        rect = QRectF(cell.rect.x() + INSET, y, width, height)
        kept = lines if height == TALL_ITEM else wrap(item.title, width - LEAD - TAIL, 1)
        pieces.append(Piece(rect, cell.day.date, kept, item=item))
        y += height + GAP
    if shown < len(items):
        rect = QRectF(cell.rect.x() + INSET, min(y, cell.rect.bottom() - MORE), width, MORE)
        pieces.append(Piece(rect, cell.day.date, (), more=len(items) - shown))
    return pieces


def _heights(wrapped: list[tuple[str, ...]], room: float) -> list[int]:
    """Two lines for the items that need them, as long as there is room."""
    heights = [ITEM] * len(wrapped)
    spare = room - len(wrapped) * (ITEM + GAP)
    for n, lines in enumerate(wrapped):
        if len(lines) > 1 and spare >= TALL_ITEM - ITEM:
            heights[n] = TALL_ITEM
            spare -= TALL_ITEM - ITEM
    return heights
