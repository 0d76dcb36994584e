"""Where everything of a week is drawn: the days and what has no time as one row of a month, below it the hours.

Pure geometry. What lies in the hours has its y from midnight on; the view says how far they are scrolled.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush

from PySide6.QtCore import QRectF

from commplan.ui.calendar.days import CalendarItem, Day, Period, Rest
from commplan.ui.calendar.month_layout import HEADER, NARROW, ROOMY, Measures, MonthLayout, Piece, Wrap, lay_out

HEAD = Measures(top=28, item=20, tall=20, more=16)
WORKING_HOURS = (8, 18)
"""What shows without scrolling. A plan does not say when people work; these hours hold in offices everywhere."""
HOURS = 24
HEAD_SHARE = 0.4  # of the height, at most
LEAST_HOUR = 40  # device-independent pixels
SHORTEST = 20  # so high is an item that takes less time
LINE = 15
_NARROWEST = 46  # items side by side are not narrower, as long as one fits
_LEAST_WORDS = 30  # where there is less room the icon stands alone: bits of words say nothing
_LEAD, _TAIL = 24, 22  # icon at the left of an item, status at its right
_GAP = 2


@dataclass(frozen=True, slots=True)
class WeekLayout:
    """All rectangles of one week at one size."""

    head: MonthLayout
    top: float = 0  # where the hours begin
    hour: float = LEAST_HOUR  # the height of an hour
    pieces: tuple[Piece, ...] = ()  # in the hours: y from midnight on

    @property
    def dates(self) -> list[dt.date]:
        return [cell.day.date for cell in self.head.cells]

    def y_of(self, minutes: float) -> float:
        """Where a time of day lies, from midnight on."""
        return minutes * self.hour / 60

    def minutes_at(self, y: float) -> float:
        return y * 60 / self.hour

    def column_of(self, date: dt.date) -> tuple[float, float]:
        """x and width of a day."""
        return self.head.columns[self.dates.index(date)]


def lay_out_week(period: Period, width: float, height: float, weekend: tuple[int, ...], wrap: Wrap) -> WeekLayout:
    """The layout of seven days in `width` × `height` device-independent pixels."""
    untimed = {
        date: replace(day, items=tuple(i for i in day.items if not _time(i))) for date, day in period.days.items()
    }
    top = _head_height(Period(untimed, period.spans), height)
    head = lay_out(Period(untimed, period.spans), width, top, weekend, wrap, HEAD)
    shown = WORKING_HOURS[1] - WORKING_HOURS[0] + 0.5
    hour = max(float(LEAST_HOUR), (height - top) / shown)
    pieces: list[Piece] = []
    for (x, w), cell in zip(head.columns, head.cells, strict=True):
        pieces += _timed_pieces(period.days[cell.day.date], x, w, hour, wrap)
    return WeekLayout(head, top, hour, tuple(pieces))


def first_hour(layout: WeekLayout) -> float:
    """The hour to scroll to: that before work begins, or before the first item when that is earlier."""
    begun = (piece for piece in layout.pieces if not isinstance(piece.item, Rest))
    earliest = min((layout.minutes_at(piece.rect.y()) / 60 for piece in begun), default=WORKING_HOURS[0])
    return max(0.0, min(WORKING_HOURS[0] - 0.25, earliest - 0.25))


def _time(item: CalendarItem) -> dt.time | None:
    return item.dated.time


def _head_height(period: Period, height: float) -> float:
    """As high as the fullest day needs, between one free line and a share of the whole."""
    rows = []
    for day in period.days.values():
        spans = sum(1 for span in period.spans if span.first <= day.date <= span.last)
        rows.append((day.size + spans) * (HEAD.item + HEAD.gap) + (HEAD.note if day.note else 0))
    least = HEADER + HEAD.top + HEAD.item + 2 * HEAD.gap
    return max(least, min(HEADER + HEAD.top + max(rows, default=0) + 2 * HEAD.gap, height * HEAD_SHARE))


# --- items side by side


@dataclass(slots=True)
class _Placed:
    item: CalendarItem
    top: float
    bottom: float
    lane: int = 0


def _timed_pieces(day: Day, x: float, width: float, hour: float, wrap: Wrap) -> Iterator[Piece]:
    """The items of a day: those that overlap side by side, and a link to those for which there is no room."""
    left, room = x + 2, width - 2 - ROOMY.inset
    most = max(1, int(room // _NARROWEST))
    for group in _groups([_placed(item, hour) for item in (*day.rests, *filter(_time, day.items))]):
        lanes = _lanes_of(group)
        shown = lanes if lanes <= most else max(1, most - 1)
        share = room / (shown if lanes <= most else shown + 1) if most > 1 else room
        for one in group:
            if one.lane < shown:
                wide = _free_lanes(one, group, shown)
                rect = QRectF(left + one.lane * share, one.top, wide * share - _GAP, one.bottom - one.top - 1)
                yield Piece(rect, day.date, _lines(one.item.title, rect, wrap), item=one.item)
        hidden = [one for one in group if one.lane >= shown]
        if hidden:
            at = min(one.top for one in hidden)
            rect = QRectF(left + shown * share, at, share - _GAP, SHORTEST)
            if most == 1:  # no room beside: over the foot of what is there
                rect = QRectF(left, max(at, group[0].bottom - SHORTEST), room, SHORTEST)
            yield Piece(rect, day.date, (), more=len(hidden))


def _placed(item: CalendarItem, hour: float) -> _Placed:
    top = item.begins * hour / 60
    bottom = min(max(top + item.lasts * hour / 60, top + SHORTEST), HOURS * hour)
    return _Placed(item, min(top, HOURS * hour - SHORTEST), bottom)


def _groups(placed: Sequence[_Placed]) -> Iterator[list[_Placed]]:
    """Items that overlap, directly or through others; each gets the first lane that is free."""
    group: list[_Placed] = []
    free: list[int] = []  # lanes, and when those that are not will be: both with the first on top
    taken: list[tuple[float, int]] = []
    for one in sorted(placed, key=lambda p: (p.top, -p.bottom)):
        while taken and taken[0][0] <= one.top:
            heappush(free, heappop(taken)[1])
        if group and not taken:
            yield group
            group, free = [], []
        one.lane = heappop(free) if free else len(taken)
        heappush(taken, (one.bottom, one.lane))
        group.append(one)
    if group:
        yield group


def _lanes_of(group: Sequence[_Placed]) -> int:
    return 1 + max(one.lane for one in group)


def _free_lanes(one: _Placed, group: Sequence[_Placed], lanes: int) -> int:
    """How many lanes an item can take: to the right as far as nothing stands beside it."""
    beside = [o.lane for o in group if o.lane > one.lane and o.top < one.bottom and o.bottom > one.top]
    return min([*beside, lanes]) - one.lane


def _lines(title: str, rect: QRectF, wrap: Wrap) -> tuple[str, ...]:
    fitting = max(1, int((rect.height() - 4) // LINE))
    width = rect.width() - _LEAD - (_TAIL if rect.width() >= NARROW else 2)
    return wrap(title, width, min(fitting, 4)) if width >= _LEAST_WORDS else ()
