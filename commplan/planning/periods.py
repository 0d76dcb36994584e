"""Periods that move along with the day: "this month" is another one in four weeks."""

import datetime as dt

from commplan.domain.records import PlanInfo
from commplan.domain.words import Period

_DAYS = 30


def period_bounds(period: Period, info: PlanInfo, today: dt.date) -> tuple[dt.date, dt.date]:
    """The first and the last day of `period`, seen from `today`; the plan year is the whole period of the plan."""
    month = today.replace(day=1)
    quarter = month.replace(month=(month.month - 1) // 3 * 3 + 1)
    match period:
        case Period.NEXT_30_DAYS:
            return today, today + dt.timedelta(_DAYS - 1)
        case Period.LAST_30_DAYS:
            return today - dt.timedelta(_DAYS - 1), today
        case Period.THIS_MONTH:
            return _months(month, 0, 1)
        case Period.NEXT_MONTH:
            return _months(month, 1, 1)
        case Period.THIS_QUARTER:
            return _months(quarter, 0, 3)
        case Period.NEXT_QUARTER:
            return _months(quarter, 3, 3)
        case Period.PLAN_YEAR:
            return info.start, info.end


def _months(first: dt.date, after: int, count: int) -> tuple[dt.date, dt.date]:
    """So many whole months, beginning some months after `first`."""
    return _months_on(first, after), _months_on(first, after + count) - dt.timedelta(1)


def _months_on(first: dt.date, months: int) -> dt.date:
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return dt.date(year, month + 1, 1)
