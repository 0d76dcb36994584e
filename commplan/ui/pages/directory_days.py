"""What the day rules make of a year: a picture of twelve months, and its days off in a table."""

import datetime as dt

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from commplan.domain.records import DayRule, Record
from commplan.domain.texts import translate
from commplan.domain.validation import EARLIEST, LATEST
from commplan.domain.words import DayRuleType
from commplan.planning.workdays import periods
from commplan.ui.calendar.days import days_between
from commplan.ui.calendar.periods import month_later
from commplan.ui.models.rows import Cell, Column, Row, RowsModel
from commplan.ui.pages.directory_year import MONTHS, YearPicture
from commplan.ui.pages.directory_year_days import YearDays
from commplan.ui.tables.rows_view import RowsView
from commplan.ui.widgets.buttons import IconButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.workspace import Workspace

_SIDE_BY_SIDE = 1000  # pixels
_FEW_LINES = 84


def _rule(line: Row) -> DayRule:
    assert isinstance(line.record, DayRule)
    return line.record


def _day(year: YearDays, line: Row) -> Cell:
    rule = _rule(line)
    ends = dict.fromkeys(day for day in (rule.start, rule.end) if day)
    return Cell(" – ".join(map(year.date, ends)))


def _moves(year: YearDays, line: Row) -> Cell:
    rule = _rule(line)
    given = year.given.get(rule.start, ()) if rule.start and rule.type != DayRuleType.QUIET_PERIOD else ()
    moves = [year.goes_to(each) for each in given]
    return Cell("; ".join(moves), tip="\n".join(moves))


_COLUMNS: tuple[Column[YearDays], ...] = (
    Column("day", translate("Directory", "Day"), _day, 120, 1),
    Column("name", translate("Directory", "Name"), lambda _, line: Cell(_rule(line).name), 110, 1.5),
    Column(
        "type",
        translate("Directory", "Kind"),
        lambda year, line: Cell(year.kind_words(_rule(line)), tone="text-muted"),
        100,
        0.6,
    ),
    Column("moves", translate("Directory", "What gives way"), _moves, 120, 2),
)


class DaysPanel(QWidget):
    """Twelve months from the plan's first on, or a year earlier or later; the days of the selected rule are marked."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        say, icons = workspace.say, workspace.icons
        self._first = workspace.plan.info.start.replace(day=1)
        self._rule: DayRule | None = None
        self._year: YearDays | None = None
        self.picture = YearPicture(workspace)
        model: RowsModel[YearDays] = RowsModel(_COLUMNS, say)
        self.table = RowsView(model, workspace.theme, icons)
        model.setParent(self.table)
        self.table.setAccessibleName(say(translate("Directory", "Days off in the year shown")))
        self.table.setMinimumHeight(_FEW_LINES)
        back, on = translate("Directory", "A year back"), translate("Directory", "A year on")
        self.back = IconButton(icons, "chevron-left", say(back), lambda: self._turn(-1))
        self.forward = IconButton(icons, "chevron-right", say(on), lambda: self._turn(1))
        self.title = label("", "strong")
        left = column(row(self.back, self.forward, self.title, None, margins=(8, 6, 8, 0)), self.picture, spacing=2)
        left.setStretch(1, 1)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        self._parts.addWidget(box(left, "raised"))
        self._parts.addWidget(self.table)
        self.picture.day_chosen.connect(self._choose_day)
        self.table.picked.connect(self._draw)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, else below each other."""
        super().resizeEvent(event)
        beside = self.width() >= _SIDE_BY_SIDE
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._parts.setStretch(0, 4)
        self._parts.setStretch(1, 3 if beside else 1)

    @property
    def last(self) -> dt.date:
        """The last day shown."""
        return month_later(self._first, MONTHS) - dt.timedelta(1)

    def show_rule(self, record: Record | None) -> None:
        """Mark the days of a rule, and turn to a year that has some; None marks none."""
        self.table.clearSelection()
        self._rule = record if isinstance(record, DayRule) else None
        start = self._rule.start if self._rule is not None else None
        if self._rule is not None and start and not any(periods(self._rule, self._first, self.last)):
            months = (start.year - self._first.year) * 12 + start.month - self._first.month
            self._first = month_later(self._first, months // MONTHS * MONTHS)
        self._update()

    def _turn(self, years: int) -> None:
        self._first = month_later(self._first, MONTHS * years)
        self._update()

    def _update(self) -> None:
        """Show the year as the plan has it now."""
        year = self._year
        if year is None or year.plan is not self._workspace.plan or year.first != self._first:
            year = self._year = YearDays(self._workspace, self._first, self.last)
            self.table.rows.set_rows([Row(rule) for rule in year.lines()], year)
            self.picture.setAccessibleName(year.summary())
        locale = self._workspace.locale
        ends = (f"{locale.standaloneMonthName(day.month)} {day.year}" for day in (self._first, self.last))
        self.title.setText(" – ".join(ends))
        self.back.setEnabled(month_later(self._first, -MONTHS) >= EARLIEST)
        self.forward.setEnabled(month_later(self.last, MONTHS) <= LATEST)
        self._draw()

    def _draw(self) -> None:
        """The picture, with the days of the lines selected in the table marked, else those of the rule."""
        year = self._year
        if year is None:
            return
        lines = [line for line in self.table.records() if isinstance(line, DayRule)]
        marked = {day for line in lines for day in _days_of_line(line)}
        if not lines and self._rule is not None:
            marked = year.days_of(self._rule)
        self.picture.show_days(self._first, year.pictured(marked))

    def _choose_day(self, day: dt.date) -> None:
        """Select the lines of a day that was clicked."""
        lines = [line.record for line in self.table.rows.rows]
        self.table.select([line.id for line in lines if isinstance(line, DayRule) and day in _days_of_line(line)])


def _days_of_line(line: DayRule) -> set[dt.date]:
    """The days that a line of the table is about: one, or those of a quiet period."""
    start, end = line.start, line.end
    return set(days_between(start, max(start, end or start))) if start else set()
