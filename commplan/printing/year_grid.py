"""A year on a page: up to twelve months with how much goes out on each day, as a number and as a bar."""

from commplan.documents.blocks import Style, phrase
from commplan.documents.view_blocks import Day, MonthDensity, Shade, YearGrid
from commplan.printing.fonts import MM, PT, face
from commplan.printing.legend import OFF_INK, due_marks, legend_marks
from commplan.printing.marks import Band, FillMark, HatchMark, LineMark, Mark, moved
from commplan.printing.setting import Setting, height, stacked

_WEEK = 6 * MM
_BETWEEN = 6 * MM
_ACROSS = 4  # months beside each other, on paper that is wider than high
_WEEKS = 6
_TALLEST = 1.2  # of the width of a month: a few months do not fill the page
_BAR = 0.8 * MM
_GRID, _INK = 0.35 * PT, 0.47


def year_grid_bands(block: YearGrid, setting: Setting) -> list[Band]:
    """The page."""
    title = setting.lines(phrase(block.title, Style.TITLE), setting.width)
    marks: list[Mark] = [*stacked(title, 0, 0)]
    legend, legend_height = legend_marks(block.legend, setting)
    top = height(title) + 1.0 * MM
    across = _ACROSS if setting.width > setting.page_height else _ACROSS - 1
    across = min(across, len(block.months))
    down = -(-len(block.months) // across)
    width = (setting.width + _BETWEEN) / across - _BETWEEN
    tall = min((setting.page_height - top - legend_height) / down, _TALLEST * width)
    most = max((day.count for month in block.months for _, week in month.weeks for day in week if day), default=0)
    for number, month in enumerate(block.months):
        x, y = number % across * (width + _BETWEEN), top + number // across * tall
        drawn = _Month(month, block, setting, width, tall - 3 * MM, max(most, 1)).marks
        marks += (moved(mark, x, y) for mark in drawn)
    marks += (moved(mark, 0, setting.page_height - legend_height) for mark in legend)
    return [Band(setting.page_height, tuple(marks), turns=True)]


class _Month:
    """One month, drawn from 0, 0."""

    def __init__(
        self, month: MonthDensity, block: YearGrid, setting: Setting, width: float, tall: float, most: int
    ) -> None:
        self._setting, self._most = setting, most
        self._line = face(Style.SMALL).line
        self._column = (width - _WEEK) / 7
        self.marks: list[Mark] = []
        (title, *_) = setting.lines(phrase(month.title, Style.BOLD), width)
        (total, *_) = setting.lines(phrase(month.total, Style.SMALL), width)
        self.marks += title.marks(0, 0)
        self.marks += total.marks(width - total.width, title.baseline - total.baseline)
        y = title.height + 0.4 * MM
        self._weekdays(block, y)
        y += self._line
        self._row = (tall - y) / _WEEKS
        for number, (week, days) in enumerate(month.weeks):
            self._week(week, days, y + number * self._row)

    def _weekdays(self, block: YearGrid, y: float) -> None:
        for number, name in enumerate(block.weekdays):
            (line, *_) = self._setting.lines(phrase(name, Style.LABEL), self._column)
            self.marks += line.marks(_WEEK + (number + 0.5) * self._column - line.width / 2, y)

    def _week(self, week: str, days: tuple[Day | None, ...], y: float) -> None:
        (line, *_) = self._setting.lines(phrase(week, Style.LABEL), _WEEK)
        self.marks += line.marks(_WEEK - 1.2 * MM - line.width, y + 0.2 * MM)
        for number, day in enumerate(days):
            if day is not None:
                self._day(day, _WEEK + number * self._column, y)

    def _day(self, day: Day, x: float, y: float) -> None:
        width, tall = self._column, self._row
        if Shade.OFF in day.shades:
            self.marks.append(FillMark(x, y, width, tall, OFF_INK))
        if Shade.QUIET in day.shades:
            self.marks.append(HatchMark(x, y, width, tall))
        right, bottom = x + width, y + tall
        sides = ((x, y, right, y), (x, bottom, right, bottom), (x, y, x, bottom), (right, y, right, bottom))
        self.marks += (LineMark(*side, _GRID, _INK) for side in sides)
        (line,) = self._setting.lines(phrase(day.number, Style.LABEL), width)
        self.marks += line.marks(x + 0.5 * MM, y)
        self.marks += due_marks(day.shades, x + 0.5 * MM, y + line.height, 4.3 * MM)
        if day.count:
            (count,) = self._setting.lines(phrase(str(day.count), Style.SMALL_BOLD), width)
            self.marks += count.marks(right - 0.6 * MM - count.width, max(y + tall - _BAR - count.height, y))
            self.marks.append(FillMark(x, bottom - _BAR, width * day.count / self._most, _BAR, 1.0))
