"""Taking over a list of days off."""

import datetime as dt
from pathlib import Path

import pytest

from commplan.domain.errors import UserError
from commplan.domain.records import DayRule
from commplan.exchange.day_list import ListedDay
from commplan.planning.workdays import WorkingCalendar
from commplan.services import days_off
from commplan.services.session import Session

FRIDAY = dt.date(2027, 12, 31)
SATURDAY = dt.date(2027, 12, 18)
DAYS = [ListedDay(FRIDAY, FRIDAY, "Year end"), ListedDay(SATURDAY, SATURDAY, "Party")]


def test_days_become_day_rules_in_one_step(session: Session) -> None:
    assert WorkingCalendar.of(session.plan).is_working(FRIDAY)
    assert days_off.add_days(session, DAYS) == 2
    assert not WorkingCalendar.of(session.plan).is_working(FRIDAY)
    assert [rule.end for rule in session.plan.table(DayRule).values()] == [None, None]
    assert days_off.add_days(session, DAYS) == 0
    session.undo()
    assert not session.plan.table(DayRule)


def test_what_is_known_and_what_is_free_anyway_is_said(session: Session) -> None:
    assert [(offer.is_known, offer.is_free) for offer in days_off.offered(session.plan, DAYS)] == [
        (False, False),
        (False, True),
    ]
    days_off.add_days(session, DAYS[:1])
    assert days_off.offered(session.plan, DAYS)[0].is_known


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="can’t be read"):
        days_off.read_days(tmp_path / "none.csv")
