"""Wall-clock times across clock changes (Europe/Warsaw: 29 March and 25 October 2026)."""

import datetime as dt

import pytest

from commplan.planning.schedule import Dated, Schedule, moment, period_of
from tests.planning.builders import DAY, communication, event, plan

WARSAW = "Europe/Warsaw"


def dated(day: dt.date, time: dt.time | None, **values: object) -> Dated:
    one = event(day)
    (found,) = Schedule(plan(one, communication(one, time=time, **values))).between(day, day)
    return found


@pytest.mark.parametrize(("day", "utc"), [(DAY(2026, 3, 27), 8), (DAY(2026, 3, 30), 7), (DAY(2026, 10, 26), 8)])
def test_nine_stays_nine_when_the_clocks_change(day: dt.date, utc: int) -> None:
    times = moment(dated(day, dt.time(9)), WARSAW)
    assert times is not None
    assert times[0].time() == dt.time(9)
    assert times[0].astimezone(dt.UTC).hour == utc
    assert times[1] - times[0] == dt.timedelta(minutes=30)


def kept(day: dt.date, time: dt.time, **values: object) -> Dated:
    """A communication on a Sunday."""
    one = event(day, date_rule="keep")
    (found,) = Schedule(plan(one, communication(one, time=time, **values))).between(day, day)
    return found


def test_a_time_that_does_not_exist_becomes_the_first_that_does() -> None:
    times = moment(kept(DAY(2026, 3, 29), dt.time(2, 30)), WARSAW)
    assert times is not None
    assert times[0].isoformat() == "2026-03-29T03:00:00+02:00"


def test_a_time_that_comes_twice_is_the_first() -> None:
    times = moment(kept(DAY(2026, 10, 25), dt.time(2, 30)), WARSAW)
    assert times is not None
    assert times[0].isoformat() == "2026-10-25T02:30:00+02:00"


def test_a_duration_is_real_time_over_the_change() -> None:
    times = moment(kept(DAY(2026, 10, 25), dt.time(1, 30), duration=120), WARSAW)
    assert times is not None
    assert times[1].isoformat() == "2026-10-25T02:30:00+01:00"


def test_all_day_and_several_days_have_no_times() -> None:
    assert moment(dated(DAY(2026, 5, 4), None), WARSAW) is None
    assert moment(dated(DAY(2026, 5, 4), dt.time(9), span=5), WARSAW) is None


def test_periods_are_moments_in_utc_or_days_with_an_exclusive_end() -> None:
    assert period_of(dated(DAY(2026, 5, 4), dt.time(9)), WARSAW) == ("2026-05-04T07:00:00Z", "2026-05-04T07:30:00Z")
    assert period_of(dated(DAY(2026, 5, 4), None), WARSAW) == ("2026-05-04", "2026-05-05")
    assert period_of(dated(DAY(2026, 5, 4), None, span=5), WARSAW) == ("2026-05-04", "2026-05-09")
