"""Where the twelve months of a year lie, and how densely each day is filled. Pure geometry and arithmetic.

The edges of days lie on whole pixels, so that boxes are of few sizes and need be painted only once.
"""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from commplan.ui.calendar.periods import iso_week, month_later, week_of

MARGIN, BETWEEN = 12, 16
TITLE, WEEKDAYS = 24, 16
LEGEND = 28
LEGEND_LINE = 22  # of two
WEEK_SHARE = 0.9  # width of the week numbers, of a day's
WEEKS = 6
STEPS = 4


@dataclass(frozen=True, slots=True)
class YearCell:
    """One day."""

    date: dt.date
    rect: QRectF


@dataclass(frozen=True, slots=True)
class Block:
    """One month: the place of its name, of its weekdays, and of the numbers of its weeks."""

    month: dt.date
    place: QRectF
    title: QRectF
    weekdays: tuple[QRectF, ...]
    weeks: tuple[tuple[int, QRectF], ...]
    cells: tuple[YearCell, ...]

    def cell_at(self, point: QPointF) -> YearCell | None:
        return next((cell for cell in self.cells if cell.rect.contains(point)), None)


@dataclass(frozen=True, slots=True)
class YearLayout:
    """All rectangles of a year at one size."""

    blocks: tuple[Block, ...]
    legend: QRectF

    @property
    def cells(self) -> tuple[YearCell, ...]:
        return tuple(cell for block in self.blocks for cell in block.cells)


def lay_out_year(year: int, width: float, height: float, first_weekday: int, legend_lines: int = 1) -> YearLayout:
    """The months of `year` in `width` × `height` device-independent pixels, and a legend below them."""
    columns, legend = _columns(width, height), LEGEND if legend_lines == 1 else legend_lines * LEGEND_LINE
    rows = 12 // columns
    w = (width - 2 * MARGIN - (columns - 1) * BETWEEN) / columns
    h = (height - legend - MARGIN / 2) / rows
    blocks = []
    for n in range(12):
        x, y = MARGIN + n % columns * (w + BETWEEN), MARGIN / 2 + n // columns * h
        blocks.append(_block(dt.date(year, n + 1, 1), QRectF(x, y, w, h - MARGIN / 2), first_weekday))
    return YearLayout(tuple(blocks), QRectF(MARGIN, height - legend, width - 2 * MARGIN, legend))


def _columns(width: float, height: float) -> int:
    """How many months side by side make the days most nearly square."""

    def badness(columns: int) -> float:
        day = width / columns / (7 + WEEK_SHARE), (height / (12 // columns) - TITLE - WEEKDAYS) / WEEKS
        return max(day) / max(min(day), 1)

    return min((3, 4, 6), key=badness)


def _block(month: dt.date, place: QRectF, first_weekday: int) -> Block:
    day_width = place.width() / (7 + WEEK_SHARE)
    left, top = place.x() + WEEK_SHARE * day_width, place.y() + TITLE + WEEKDAYS
    day_height = (place.bottom() - top) / WEEKS
    start, _ = week_of(month, first_weekday)
    xs = [round(left + n * day_width) for n in range(8)]
    ys = [round(top + n * day_height) for n in range(WEEKS + 1)]
    cells: list[YearCell] = []
    weeks: list[tuple[int, QRectF]] = []
    day, end = month, month_later(month, 1)
    while day < end:
        row, column = divmod((day - start).days, 7)
        x, y, height = xs[column], ys[row], ys[row + 1] - ys[row]
        cells.append(YearCell(day, QRectF(x, y, xs[column + 1] - x, height)))
        if not weeks or column == 0:
            week = QRectF(place.x(), y, WEEK_SHARE * day_width, height)
            weeks.append((iso_week(start + dt.timedelta(7 * row)), week))
        day += dt.timedelta(1)
    weekdays = tuple(QRectF(left + n * day_width, place.y() + TITLE, day_width, WEEKDAYS) for n in range(7))
    return Block(month, place, QRectF(left, place.y(), 7 * day_width, TITLE), weekdays, tuple(weeks), tuple(cells))


def thresholds(counts: Collection[int]) -> tuple[int, ...]:
    """The least count of each of four steps of density, so that each is used by about as many busy days as the others.

    Few different counts give small steps: 1, 2, 3, 4. Days with nothing do not count.
    """
    busy = sorted(count for count in counts if count)
    found: list[int] = [1]
    for n in range(1, STEPS):
        quantile = busy[n * len(busy) // STEPS] if busy else 0
        found.append(max(quantile, found[-1] + 1))
    return tuple(found)


def step_of(count: int, least: tuple[int, ...]) -> int:
    """The step of density of a day, from 1; 0 for a day with nothing."""
    return sum(count >= threshold for threshold in least)
