"""Dates that give way to days off."""

from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.planning.given_way import GivenWay, given_way
from commplan.planning.schedule import Schedule
from commplan.planning.workdays import WorkingCalendar
from tests.planning.builders import DAY, communication, event, make, plan

SATURDAY, MONDAY_AFTER, FRIDAY_BEFORE = DAY(2026, 3, 7), DAY(2026, 3, 9), DAY(2026, 3, 6)
YEAR = DAY(2026, 1, 1), DAY(2026, 12, 31)


def test_an_event_on_a_weekend_goes_where_its_rule_says() -> None:
    events = [event(SATURDAY, title=rule, date_rule=rule) for rule in w.DateRule]
    assert given_way(plan(*events), *YEAR) == [
        GivenWay(SATURDAY, "next", MONDAY_AFTER),
        GivenWay(SATURDAY, "previous", FRIDAY_BEFORE),
        GivenWay(SATURDAY, "skip", None),
    ]


def test_what_a_person_moved_or_left_out_is_not_told() -> None:
    weekly = event(SATURDAY, "FREQ=WEEKLY;COUNT=3", title="News")
    left_out = make(r.EventException, event_id=weekly.id, action=w.ExceptionAction.LEFT_OUT, original=SATURDAY)
    moved = make(
        r.EventException,
        event_id=weekly.id,
        action=w.ExceptionAction.MOVED,
        original=DAY(2026, 3, 14),
        date=DAY(2026, 3, 15),
    )
    found = given_way(plan(weekly, left_out, moved), *YEAR)
    assert [each.day for each in found] == [DAY(2026, 3, 21)]


def test_a_communication_some_days_after_its_event_gives_way_by_itself() -> None:
    launch = event(DAY(2026, 3, 4), title="Launch")
    letter = communication(launch, title="Letter", offset=3, offset_unit=w.OffsetUnit.CALENDAR_DAYS)
    working = communication(launch, title="In working days", offset=3, offset_unit=w.OffsetUnit.WORKING_DAYS)
    assert given_way(plan(launch, letter, working), *YEAR) == [GivenWay(SATURDAY, "Letter", MONDAY_AFTER)]


def test_a_company_day_off_makes_dates_give_way() -> None:
    rule = make(r.DayRule, type=w.DayRuleType.DAY_OFF, start=DAY(2026, 5, 4))
    party = event(DAY(2026, 5, 4), title="Party")
    assert given_way(plan(rule, party), *YEAR) == [GivenWay(DAY(2026, 5, 4), "Party", DAY(2026, 5, 5))]


@given(
    start=st.dates(*YEAR),
    offset=st.integers(-9, 9),
    span=st.integers(1, 3),
    rule=st.sampled_from(["", "FREQ=DAILY;COUNT=9", "FREQ=MONTHLY"]),
    date_rule=st.sampled_from(w.DateRule),
    end=st.sampled_from(w.OffsetFrom),
)
def test_what_gives_way_is_in_the_schedule_where_it_is_said_to_be(
    start: DAY, offset: int, span: int, rule: str, date_rule: w.DateRule, end: w.OffsetFrom
) -> None:
    main = event(start, rule, title="Event", date_rule=date_rule, span=span)
    mail = communication(main, title="Mail", offset=offset, offset_unit=w.OffsetUnit.CALENDAR_DAYS, offset_from=end)
    made = plan(main, mail)
    calendar, schedule = WorkingCalendar.of(made), Schedule(made)
    events = {d.date for d in schedule.event_dates(main.id, *YEAR)}
    mails = {d.date for d in schedule.whole_plan()}
    for each in given_way(made, *YEAR):
        assert not calendar.is_working(each.day)
        assert each.date is None or calendar.is_working(each.date)
        if each.date is not None and YEAR[0] <= each.date <= YEAR[1]:
            assert each.date in (events if each.title == "Event" else mails)
