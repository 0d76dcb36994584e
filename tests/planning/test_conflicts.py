"""What speaks against a date, before anything is changed."""

import datetime as dt
from typing import Any

import pytest

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.texts import in_english
from commplan.planning.conflicts import Conflict, conflicts, day_conflicts
from commplan.planning.schedule import Schedule
from tests.planning.builders import communication, event, make, plan

DAY = dt.date(2026, 5, 12)  # a Tuesday
TODAY = dt.date(2026, 3, 2)


def found(*records: r.Record, of: r.Communication, today: dt.date = TODAY, **values: Any) -> list[Conflict]:
    schedule = Schedule(plan(*records, of, **values))
    dates = [d for d in schedule.whole_plan() if d.communication_id == of.id]
    return [conflict for about in conflicts(schedule, dates, today).values() for conflict in about]


def words(*records: r.Record, of: r.Communication, **values: Any) -> str:
    return " ".join(in_english(conflict.text) for conflict in found(*records, of=of, **values))


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (dt.date(2026, 5, 1), "day off"),
        (dt.date(2026, 5, 9), "not a working day"),
        (dt.date(2027, 5, 11), "outside the plan"),
    ],
)
def test_days_on_which_nothing_should_go_out(day: dt.date, said: str) -> None:
    schedule = Schedule(plan(country="PL"))
    (conflict,) = day_conflicts(schedule, day)
    assert said in in_english(conflict.text)
    assert day_conflicts(schedule, DAY) == []


def test_nothing_speaks_against_an_ordinary_day() -> None:
    gathering = event(DAY)
    assert found(gathering, of=communication(gathering)) == []


@pytest.mark.parametrize(("enforcement", "is_grave"), [(w.Enforcement.WARN, False), (w.Enforcement.BLOCK, True)])
def test_a_quiet_period_holds_for_its_audiences(enforcement: w.Enforcement, is_grave: bool) -> None:
    staff, board = make(r.Audience, name="Staff"), make(r.Audience, name="Board")
    front = make(r.Audience, name="Front line", parent_id=staff.id)
    quiet = make(
        r.DayRule, name="Budget", type=w.DayRuleType.QUIET_PERIOD, start=DAY, end=DAY, audience_ids=(staff.id,),
        enforcement=enforcement,
    )  # fmt: skip
    gathering = event(DAY)
    (conflict,) = found(staff, board, front, quiet, gathering, of=communication(gathering, audience_ids=(front.id,)))
    assert conflict.is_grave == is_grave
    assert not found(staff, board, front, quiet, gathering, of=communication(gathering, audience_ids=(board.id,)))


def test_a_channel_that_does_not_run_on_the_weekday() -> None:
    channel = make(r.Channel, name="Newsletter", days=(3,))
    gathering = event(DAY)
    assert "Newsletter" in words(channel, gathering, of=communication(gathering, channel_id=channel.id))


def test_an_approval_that_should_have_begun() -> None:
    path = make(r.ApprovalPath)
    step = r.ApprovalStep(id=make(r.Tool).id, path_id=path.id, role="Head", working_days=5)
    gathering = event(DAY)
    letter = communication(gathering, approval_path_id=path.id)
    assert not found(path, step, gathering, of=letter, today=dt.date(2026, 5, 4))
    (conflict,) = found(path, step, gathering, of=letter, today=dt.date(2026, 5, 5))
    assert conflict.is_grave and "2026-05-04" in in_english(conflict.text)


def test_a_day_that_is_over() -> None:
    gathering = event(DAY)
    assert "is over" in words(gathering, of=communication(gathering), today=dt.date(2026, 5, 13))


def test_a_week_over_the_limit_of_an_audience() -> None:
    staff = make(r.Audience, name="Staff", load_limit=1.5)
    gathering, other = event(DAY), event(DAY)
    first, second = (communication(e, audience_ids=(staff.id,)) for e in (gathering, other))
    assert not found(staff, gathering, of=first)
    assert "2.0 of 1.5" in words(staff, gathering, other, second, of=first)


def test_the_load_of_a_week_over_its_limit_is_said_with_one_decimal() -> None:
    staff = make(r.Audience, name="Staff", load_limit=1.5, size=7)
    part = make(r.Audience, name="Part", parent_id=staff.id, size=3)
    gathering = event(DAY)
    sent = [communication(gathering, audience_ids=(part.id,)) for _ in range(4)]
    said = words(staff, part, gathering, *sent[1:], of=sent[0])
    assert "(1.7 of 1.5)" in said
