"""Weeks as rows of a page: a month, a quarter. What does not fit is listed below or on the next page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from commplan.documents.blocks import Style, phrase
from commplan.documents.view_blocks import Bar, Day, Entry, Shade, Week, WeeksGrid
from commplan.printing.fonts import MM, PT, face
from commplan.printing.legend import OFF_INK, due_marks, legend_marks
from commplan.printing.marks import Band, FillMark, HatchMark, LineMark, Mark, PictureMark, moved
from commplan.printing.setting import Line, Setting, height, stacked
from commplan.printing.shortening import shortened
from commplan.printing.weeks_cells import GAP, fill, needed, number_lines, set_entry
from commplan.printing.weeks_rest import Unread, columns_of, rest_bands

_WEEK = 8 * MM  # the column of the numbers of weeks
_WEEKEND = 0.62  # of the width of another day
_PAD = 0.8 * MM
_NUMBER = 6.5 * MM  # room for the number beside the entries of low rows
_GRID, _INK = 0.5 * PT, 0.47
_LOW = 7  # with more weeks than this the numbers stand beside the entries
_NOTE_LINES = 3
_CLOSE = 0.1 * MM  # heights may differ by this much
_EMPTY = 1.1  # lines of a low row with nothing in it but numbers: what is left is for the others
_FEW = 2  # up to so many weeks an entry may take many lines
_STAMP = 2.7 * MM
_SHARES = (0.12, 0.2, 0.3, 0.38, 0.45)  # of the page: what may be kept free for the list of what did not fit


def weeks_grid_bands(block: WeeksGrid, setting: Setting) -> list[Band]:
    """A page with the weeks, and what did not fit."""
    whole = _Grid(block, setting, setting.page_height)
    if not whole.unread:
        return [whole.band]
    least = len(whole.unread) * face(Style.SMALL).line / columns_of(setting)
    for share in _SHARES:
        room = share * setting.page_height
        if least > room:
            continue
        grid = _Grid(block, setting, setting.page_height - room)
        if grid.is_cramped:
            break
        heading, *others = rest_bands(block, grid.unread, setting, room)
        if len(others) == 1 and heading.gap + heading.height + others[0].gap + others[0].height <= room:
            return [replace(grid.band, keeps_next=True), heading, others[0]]
    heading, *others = rest_bands(block, whole.unread, setting, setting.page_height)
    return [whole.band, replace(heading, turns=True), *others]


@dataclass(frozen=True, slots=True)
class _Row:
    """A week: `lanes` are its bars with the number of the line each stands on, which begin `drop` below the numbers
    because of the notes above them; `need` is the height that all of it takes, `least` without which its numbers would
    lie over each other."""

    week: Week
    lanes: tuple[tuple[int, Bar], ...]
    drop: float
    need: float
    least: float


class _Grid:
    """The weeks drawn within `tall`."""

    def __init__(self, block: WeeksGrid, setting: Setting, tall: float) -> None:
        self._block, self._setting = block, setting
        self._is_low = len(block.weeks) > _LOW
        self._beside = _NUMBER if self._is_low else 0.0
        self._line = face(Style.SMALL).line
        self._top = 0.0 if self._is_low else self._line  # room for the number above the entries
        # lines of an entry
        self._most = 2 if self._is_low else 10 if len(block.weeks) < _FEW else 4
        self._edges = _edges(block.narrow, setting.width)
        self.unread: Unread = []
        marks: list[Mark] = []
        title = setting.lines(phrase(block.title, Style.TITLE), setting.width)
        marks += stacked(title, 0, 0)
        y = height(title) + 0.8 * MM
        y = self._head(y, marks)
        legend, legend_height = legend_marks(block.legend, setting)
        rows = [self._row(week) for week in block.weeks]
        room = tall - y - legend_height - 0.6 * MM
        heights = shared([row.need for row in rows], room)
        self.is_cramped = any(own < row.least - _CLOSE for row, own in zip(rows, heights, strict=True))
        for row, own in zip(rows, heights, strict=True):
            self._draw(row, y, own, marks)
            y += own
        marks += (moved(mark, 0, tall - legend_height) for mark in legend)
        self.band = Band(tall, tuple(marks), turns=True)

    # --- the head

    def _head(self, y: float, marks: list[Mark]) -> float:
        names = (self._block.week, *self._block.weekdays)
        tall = self._line + 1.0 * MM
        left, right = 0.0, self._edges[-1]
        marks.append(FillMark(left, y, right - left, tall, 0.07))
        for name, x, end in zip(names, (0.0, *self._edges), self._edges, strict=False):
            lines = self._setting.lines(phrase(name, Style.SMALL), end - x)
            (line, *_) = shortened(lines, 1, end - x - _PAD)
            marks += line.marks(x + (end - x - line.width) / 2, y + 0.5 * MM)
        marks.append(LineMark(left, y, right, y, _GRID, _INK))
        marks += (LineMark(x, y, x, y + tall, _GRID, _INK) for x in (0.0, *self._edges))
        marks.append(LineMark(left, y + tall, right, y + tall, _GRID, _INK))
        return y + tall

    # --- a week

    def _row(self, week: Week) -> _Row:
        lanes = tuple(in_lanes(week.bars))
        notes = [self._note_height(number, day) for number, day in enumerate(week.days)]
        covered = [note for n, note in enumerate(notes) if self._lanes_over(lanes, n)]
        drop = 0.0 if self._is_low else max(covered, default=0.0)
        need = 0.0
        for number, (day, note) in enumerate(zip(week.days, notes, strict=True)):
            used = self._lanes_over(lanes, number)
            above = max(note, drop) + used * self._lane if used else note
            own = needed(day.entries, self._width(number), self._most, self._setting)
            need = max(need, self._top + above + own + 1.2 * MM)
        is_empty = self._is_low and not lanes and not any(day.entries or day.note for day in week.days)
        least = self._top + (_EMPTY if is_empty else 2) * self._line
        return _Row(week, lanes, drop, max(need, least), least)

    @property
    def _lane(self) -> float:
        return self._line + 0.4 * MM + GAP

    def _lanes_over(self, lanes: Sequence[tuple[int, Bar]], number: int) -> int:
        """How many lines of bars stand above the entries of a day."""
        return 1 + max((lane for lane, bar in lanes if bar.first <= number <= bar.last), default=-1)

    def _width(self, number: int) -> float:
        return self._edges[number + 1] - self._edges[number] - 2 * _PAD - self._beside

    def _left(self, number: int) -> float:
        return self._edges[number] + _PAD + self._beside

    def _note(self, number: int, day: Day) -> tuple[Line, ...]:
        """The name of a day off: beside the number, as far as there is room, in the first lines of the day."""
        if not day.note:
            return ()
        return self._setting.lines(phrase(day.note, Style.SMALL), self._note_width(number, day))

    def _note_width(self, number: int, day: Day) -> float:
        stamp, _ = self._stamp(number, day)
        return self._edges[number + 1] - self._edges[number] - _NUMBER - _PAD - stamp

    def _stamp(self, number: int, day: Day) -> tuple[float, list[Mark]]:
        """How many approvals are due: in the upper right corner of high rows, with a stamp; the width it takes."""
        if not day.due or self._is_low:
            return 0.0, []
        (line,) = self._setting.lines(phrase(day.due, Style.SMALL_BOLD), self._setting.width)
        x = self._edges[number + 1] - _PAD - line.width
        stamp = PictureMark(x - _STAMP - 0.5 * MM, (self._line - _STAMP) / 2, _STAMP, "stamp")
        return line.width + _STAMP + 1.5 * MM, [stamp, *line.marks(x, 0.0)]

    def _note_height(self, number: int, day: Day) -> float:
        """What the note takes beyond the line of the number."""
        lines = min(len(self._note(number, day)), _NOTE_LINES)
        return max(lines * self._line - self._top, 0.0)

    def _draw(self, row: _Row, y: float, tall: float, marks: list[Mark]) -> None:
        self._ground(row.week, y, tall, marks)
        room = tall - self._top - row.drop - 0.6 * MM
        is_whole = tall >= row.need - _CLOSE  # else bars give way to what stands below them
        most = len(row.lanes) if is_whole else max(int(room // 2 // self._lane), 1)
        left_out = [bar for lane, bar in row.lanes if lane >= most]
        lanes = tuple(one for one in row.lanes if one[0] < most)
        for lane, bar in lanes:
            # low rows have the numbers of their days where bars stand elsewhere
            above = tall - (lane + 1) * self._lane if self._is_low else self._top + row.drop + lane * self._lane
            self._bar(bar, y + above, marks)
        for number in range(7):
            hidden = sum(bar.first <= number <= bar.last for bar in left_out)
            self._day(row, number, y, tall, self._lanes_over(lanes, number), hidden, marks)
        for bar in left_out:
            self._list(bar)

    def _ground(self, week: Week, y: float, tall: float, marks: list[Mark]) -> None:
        edges = (0.0, *self._edges)
        for number, day in enumerate(week.days):
            x, width = self._edges[number], self._edges[number + 1] - self._edges[number]
            if Shade.OFF in day.shades:
                marks.append(FillMark(x, y, width, tall, OFF_INK))
            if Shade.QUIET in day.shades:
                marks.append(HatchMark(x, y, width, tall))
        marks += (LineMark(x, y, x, y + tall, _GRID, _INK) for x in edges)
        marks.append(LineMark(0.0, y + tall, edges[-1], y + tall, _GRID, _INK))
        (line,) = self._setting.lines(phrase(week.number, Style.LABEL), _WEEK)
        marks += line.marks((_WEEK - line.width) / 2, y + 0.3 * MM)

    def _day(self, row: _Row, number: int, y: float, tall: float, lanes: int, hidden: int, marks: list[Mark]) -> None:
        day = row.week.days[number]
        x = self._edges[number] + _PAD
        marks += stacked(number_lines(day.number, self._setting, is_outside=Shade.OUTSIDE in day.shades), x, y)
        marks += due_marks(day.shades, x, y + self._line, _NUMBER - _PAD - 0.6 * MM)
        marks += (moved(mark, 0.0, y) for mark in self._stamp(number, day)[1])
        note, bars = self._note(number, day), lanes * self._lane
        most = int((tall - bars) // self._line) if self._is_low else _NOTE_LINES
        kept = shortened(note, max(min(most, _NOTE_LINES), 1), self._note_width(number, day))
        if len(kept) < len(note):
            self.unread.append((day.title, Entry(day.note)))
        marks += stacked(kept, self._edges[number] + _NUMBER, y)
        note_height = self._note_height(number, day)
        above = self._top + (row.drop + bars if lanes and not self._is_low else note_height)
        room = tall - above - 0.6 * MM - (bars if self._is_low else 0.0)
        count_line = 0.0 if self._is_low else self._line
        filled = fill(day.entries, self._width(number), room, self._most, self._setting, count_line, hidden)
        below = y + above
        for one in filled.shown:
            marks += one.marks(self._left(number), below, self._width(number))
            below += one.height
        self.unread += [(day.title, entry) for entry in filled.unread]
        count = len(filled.left_out) + hidden
        if count and self._is_low:
            self._count(count, x, y + min(self._line, tall - bars - self._line), marks)
        elif count:
            self._count(count, self._left(number), min(below, y + tall - self._line), marks)

    def _count(self, count: int, x: float, y: float, marks: list[Mark]) -> None:
        """How many did not fit: below what did, in low rows below the number."""
        words = self._setting.spoken(self._block.more.format(count=count))
        (line, *_) = self._setting.lines(phrase(words, Style.SMALL_BOLD), self._setting.width)
        marks += line.marks(x, y)

    def _list(self, bar: Bar) -> None:
        """List a bar in full, once however many weeks it goes through."""
        if not any(entry is bar.entry for _, entry in self.unread):
            self.unread.append((bar.title, bar.entry))

    def _bar(self, bar: Bar, y: float, marks: list[Mark]) -> None:
        left, right = self._left(bar.first), self._edges[bar.last + 1] - _PAD
        tall = self._lane - GAP
        marks.append(FillMark(left, y, right - left, tall, 0.0))
        marks += _box(left, y, right, y + tall)
        inner = right - left - 1.2 * MM
        one = set_entry(bar.entry, inner, 1, self._setting)
        if not one.is_whole:
            self._list(bar)
        marks += one.marks(left + 0.6 * MM, y + 0.2 * MM, inner)


def _edges(narrow: Sequence[bool], width: float) -> list[float]:
    """Where the days begin, and the right end of the last."""
    shares = [_WEEKEND if is_narrow else 1.0 for is_narrow in narrow]
    edges = [_WEEK]
    for share in shares:
        edges.append(edges[-1] + share * (width - _WEEK) / sum(shares))
    return edges


def _box(left: float, top: float, right: float, bottom: float) -> Iterator[LineMark]:
    weight = 0.75 * PT
    yield LineMark(left, top, right, top, weight)
    yield LineMark(left, bottom, right, bottom, weight)
    yield LineMark(left, top, left, bottom, weight)
    yield LineMark(right, top, right, bottom, weight)


def in_lanes(bars: Sequence[Bar]) -> Iterator[tuple[int, Bar]]:
    """Each bar with the first line that is free on all its days."""
    ends: list[int] = []
    for bar in bars:
        lane = next((n for n, end in enumerate(ends) if end < bar.first), len(ends))
        ends[lane : lane + 1] = [bar.last]
        yield lane, bar


def shared(needs: Sequence[float], room: float) -> list[float]:
    """Heights of rows that fill `room`: what each needs, and its share of what is left; when there is too little, the
    high ones give way first."""
    if sum(needs) <= room:
        spare = (room - sum(needs)) / len(needs)
        return [need + spare for need in needs]
    low, high = 0.0, room
    for _ in range(40):
        cap = (low + high) / 2
        low, high = (cap, high) if sum(min(need, cap) for need in needs) <= room else (low, cap)
    return [min(need, low) for need in needs]
