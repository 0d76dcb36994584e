"""The days off and quiet periods of the plan's year, as they follow from the day rules."""

import datetime as dt

from commplan.domain.ids import new_id
from commplan.domain.labels import choice_label
from commplan.domain.records import DayRule
from commplan.domain.texts import translate
from commplan.domain.words import DayRuleType
from commplan.planning.workdays import WorkingCalendar
from commplan.ui.dates import qdate
from commplan.ui.models.rows import Cell, Column, Row, RowsModel
from commplan.ui.tables.rows_view import RowsView
from commplan.ui.workspace import Workspace


class _Days:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def day(self, row: Row) -> Cell:
        rule = row.record
        assert isinstance(rule, DayRule)
        assert rule.start is not None
        days = [rule.start, rule.end] if rule.end and rule.end > rule.start else [rule.start]
        return Cell(" – ".join(self._workspace.locale.toString(qdate(day), "ddd d MMM yyyy") for day in days))

    def name(self, row: Row) -> Cell:
        assert isinstance(row.record, DayRule)
        return Cell(row.record.name)

    def type(self, row: Row) -> Cell:
        assert isinstance(row.record, DayRule)
        return Cell(self._workspace.say(choice_label(row.record.type)), tone="text-muted")


_COLUMNS: tuple[Column[_Days], ...] = (
    Column("day", translate("Directory", "Day"), _Days.day, 240, 1.2),
    Column("name", translate("Directory", "Name"), _Days.name, 160, 2),
    Column("type", translate("Directory", "Kind"), _Days.type, 130, 1),
)


class DaysTable(RowsView):
    """Each day off of the plan's period, and the quiet periods."""

    def __init__(self, workspace: Workspace) -> None:
        model: RowsModel[_Days] = RowsModel(_COLUMNS, workspace.say)
        super().__init__(model, workspace.theme, workspace.icons)
        model.setParent(self)
        self._workspace = workspace
        self.setAccessibleName(workspace.say(translate("Directory", "Days off in the plan's period")))

    def update_days(self) -> None:
        rows = [Row(day) for day in days_off(WorkingCalendar.of(self._workspace.plan), self._workspace)]
        self.rows.set_rows(rows, _Days(self._workspace))


def days_off(calendar: WorkingCalendar, workspace: Workspace) -> list[DayRule]:
    """The plan's days off one by one, and its quiet periods, by date."""
    info = workspace.plan.info
    found = []
    for number in range((info.end - info.start).days + 1):
        day = info.start + dt.timedelta(number)
        off = calendar.day_off(day)
        if off is not None:
            kind = DayRuleType.PUBLIC_HOLIDAYS if off.is_public else DayRuleType.DAY_OFF
            found.append(DayRule(id=new_id(), name=off.name, type=kind, start=day))
    found += [rule for rule in calendar.quiet_periods(info.start, info.end) if rule.start]
    return sorted(found, key=lambda rule: (rule.start or dt.date.max, rule.name))
