"""Taking over a list of days off: as company days off among the day rules."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from commplan.domain.changes import added
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import DayRule
from commplan.domain.texts import translate
from commplan.domain.words import DayRuleType
from commplan.exchange.day_list import ListedDay, read
from commplan.planning.folding import fold
from commplan.planning.workdays import WorkingCalendar
from commplan.services.session import Session


@dataclass(frozen=True, slots=True)
class OfferedDay:
    """An entry of a list beside what the plan knows: `is_known` as a rule already, `is_free` already a day off."""

    day: ListedDay
    is_known: bool
    is_free: bool


def read_days(path: Path) -> list[ListedDay]:
    """The days of a calendar or table file; UserError when it can't be read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        text = translate("Errors", "“{name}” can’t be read: {reason}")
        raise UserError(text.format(name=path.name, reason=error.strerror or str(error))) from error
    return read(data, path.name)


def offered(plan: Plan, days: Sequence[ListedDay]) -> list[OfferedDay]:
    """The entries of a list, with what they would add to the plan."""
    calendar = WorkingCalendar.of(plan)
    known = {_key(rule) for rule in plan.table(DayRule).values()}
    return [
        OfferedDay(
            day,
            is_known=(day.start, day.end, fold(day.name)) in known,
            is_free=day.start == day.end and not calendar.is_working(day.start),
        )
        for day in days
    ]


def _key(rule: DayRule) -> tuple[object, object, str]:
    return rule.start, rule.end or rule.start, fold(rule.name)


def add_days(session: Session, days: Sequence[ListedDay]) -> int:
    """Add entries as company days off, those that are known left out, as one step; how many were added."""
    new = [offer.day for offer in offered(session.plan, days) if not offer.is_known]
    rules = [
        DayRule(
            id=new_id(),
            name=day.name,
            type=DayRuleType.DAY_OFF,
            start=day.start,
            end=day.end if day.end > day.start else None,
            yearly=day.yearly,
        )
        for day in new
    ]
    label = translate("Undo", "Take over %n entry(s) of days off", "", 1).count(len(rules))
    session.apply(label, [added(rule) for rule in rules])
    return len(rules)
