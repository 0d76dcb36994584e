"""Working days against counting them one by one."""

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from commplan.domain.records import DayRule
from commplan.domain.words import DateRule, DayRuleType
from commplan.planning.workdays import DayOff, WorkingCalendar, periods
from tests.planning.builders import DAY, make, plan

days = st.dates(DAY(2023, 1, 1), DAY(2028, 12, 31))
ONE = dt.timedelta(1)


@st.composite
def calendars(draw: st.DrawFn) -> WorkingCalendar:
    rules = []
    for _ in range(draw(st.integers(0, 3))):
        start = draw(days)
        end = start + dt.timedelta(draw(st.integers(0, 20)))
        rules.append(make(DayRule, start=start, end=end, yearly=draw(st.booleans())))
    country = draw(st.sampled_from(["PL", "NL", "DE", "GB", "US"]))
    weekend = draw(st.sets(st.integers(0, 6), max_size=3))
    return WorkingCalendar(weekend=tuple(weekend), countries=[(country, "")], rules=rules)


def stepwise(calendar: WorkingCalendar, day: dt.date, n: int) -> dt.date:
    """`add` as a person does it: day by day on the wall calendar."""
    step = ONE if n > 0 else -ONE
    while n:
        day += step
        if calendar.is_working(day):
            n -= 1 if n > 0 else -1
    return day


@given(calendars(), days, st.integers(-60, 60))
def test_adding_working_days_is_counting_them_one_by_one(calendar: WorkingCalendar, day: dt.date, n: int) -> None:
    assert calendar.add(day, n) == stepwise(calendar, day, n)


@given(calendars(), days, days)
def test_count_is_the_number_of_working_days_after_the_start(
    calendar: WorkingCalendar, start: dt.date, end: dt.date
) -> None:
    low, high = min(start, end), max(start, end)
    between = [low + dt.timedelta(n) for n in range((high - low).days + 1)]
    if end >= start:
        assert calendar.count(start, end) == sum(calendar.is_working(d) for d in between[1:])
    else:
        assert calendar.count(start, end) == -sum(calendar.is_working(d) for d in between[:-1])


@given(calendars(), days, st.integers(-40, 40).filter(bool))
def test_count_undoes_add(calendar: WorkingCalendar, day: dt.date, n: int) -> None:
    assert calendar.count(day, calendar.add(day, n)) == n


@given(calendars(), days, st.sampled_from(DateRule))
def test_a_shifted_date_is_the_nearest_working_day(calendar: WorkingCalendar, day: dt.date, rule: DateRule) -> None:
    shifted = calendar.shift(day, rule)
    if calendar.is_working(day) or rule == DateRule.KEEP:
        assert shifted == day
    elif rule == DateRule.SKIP:
        assert shifted is None
    else:
        assert shifted == stepwise(calendar, day, 1 if rule == DateRule.NEXT else -1)


def test_zero_working_days_is_the_day_itself_even_on_a_weekend() -> None:
    saturday = DAY(2026, 3, 7)
    assert WorkingCalendar().add(saturday, 0) == saturday


def test_a_long_offset_goes_beyond_the_years_in_the_tables() -> None:
    calendar = WorkingCalendar(weekend=(1, 2, 3, 4, 5, 6))  # only Mondays
    assert calendar.add(DAY(2026, 1, 5), 400) == DAY(2026, 1, 5) + dt.timedelta(400 * 7)
    assert calendar.add(DAY(2026, 1, 5), -400) == DAY(2026, 1, 5) - dt.timedelta(400 * 7)


def test_where_no_day_is_a_working_day_dates_stay_where_they_are() -> None:
    always = make(DayRule, start=DAY(2020, 1, 1), end=DAY(2020, 12, 31), yearly=True)
    calendar = WorkingCalendar(rules=[always])
    assert calendar.add(DAY(2026, 5, 4), 3) == DAY(2026, 5, 4)
    assert calendar.shift(DAY(2026, 5, 4), DateRule.NEXT) == DAY(2026, 5, 4)


def test_company_days_off_and_holidays_have_names_and_weekends_have_none() -> None:
    rule = make(DayRule, name="Bridge day", start=DAY(2026, 6, 5))
    calendar = WorkingCalendar.of(plan(rule, country="PL", language="pl"))
    assert calendar.day_off(DAY(2026, 6, 5)) == DayOff("Bridge day", is_public=False)
    assert calendar.day_off(DAY(2026, 11, 11)) == DayOff("Narodowe Święto Niepodległości", is_public=True)
    assert calendar.day_off(DAY(2026, 6, 6)) is None
    assert not calendar.is_working(DAY(2026, 6, 5))


def test_quiet_periods_leave_days_working() -> None:
    quiet = make(DayRule, type=DayRuleType.QUIET_PERIOD, start=DAY(2026, 6, 1), end=DAY(2026, 6, 30))
    calendar = WorkingCalendar.of(plan(quiet))
    assert calendar.is_working(DAY(2026, 6, 2))
    assert calendar.quiet_periods(DAY(2026, 6, 30), DAY(2026, 7, 3)) == (quiet,)
    assert calendar.quiet_periods(DAY(2026, 7, 1), DAY(2026, 7, 3)) == ()


@pytest.mark.parametrize(
    ("start", "end", "year", "expected"),
    [
        (DAY(2024, 12, 30), DAY(2025, 1, 2), 2026, [
            (DAY(2026, 1, 1), DAY(2026, 1, 2)), (DAY(2026, 12, 30), DAY(2026, 12, 31)),
        ]),
        (DAY(2024, 2, 29), None, 2026, []),
        (DAY(2024, 2, 29), None, 2028, [(DAY(2028, 2, 29), DAY(2028, 2, 29))]),
        (DAY(2024, 2, 29), DAY(2024, 3, 2), 2026, [(DAY(2026, 3, 1), DAY(2026, 3, 2))]),
        (DAY(2024, 2, 27), DAY(2024, 2, 29), 2026, [(DAY(2026, 2, 27), DAY(2026, 2, 28))]),
        (DAY(2027, 5, 2), None, 2026, []),  # begins later
    ],
)  # fmt: skip
def test_yearly_days_off_return_each_year(
    start: dt.date, end: dt.date | None, year: int, expected: list[tuple[dt.date, dt.date]]
) -> None:
    rule = make(DayRule, start=start, end=end, yearly=True)
    assert list(periods(rule, DAY(year, 1, 1), DAY(year, 12, 31))) == expected


def test_a_yearly_day_off_that_lasts_for_decades_leaves_no_day_to_work() -> None:
    """Its years overlap; taking each of them day by day would keep the window waiting for minutes."""
    rule = make(DayRule, start=DAY(1990, 1, 2), end=DAY(2199, 12, 31), yearly=True)
    calendar = WorkingCalendar(weekend=(), rules=[rule])
    assert calendar.add(DAY(1990, 1, 1), 10) == DAY(1990, 1, 1)
    assert calendar.add(DAY(2027, 1, 1), -1) == DAY(1990, 1, 1)
    assert calendar.day_off(DAY(2198, 7, 1)) == DayOff(rule.name, is_public=False)


def test_the_calendar_of_a_plan_is_kept_as_long_as_its_day_rules_stay() -> None:
    rule = make(DayRule, start=DAY(2026, 6, 5))
    assert WorkingCalendar.of(plan(rule)) is WorkingCalendar.of(plan(rule, title="Other"))
    assert WorkingCalendar.of(plan(rule)) is not WorkingCalendar.of(plan())


def test_day_rules_name_other_countries_than_the_plan() -> None:
    german = make(DayRule, type=DayRuleType.PUBLIC_HOLIDAYS, country="DE", region="BY")
    calendar = WorkingCalendar.of(plan(german, country="PL"))
    assert calendar.day_off(DAY(2026, 10, 3))  # German Unity
    assert calendar.day_off(DAY(2026, 1, 6))  # Epiphany, in Bavaria
    assert calendar.day_off(DAY(2026, 11, 11)) is None  # Independence Day, in Poland only


def test_an_unknown_country_can_be_opened_and_says_what_is_wrong() -> None:
    calendar = WorkingCalendar.of(plan(country="XX"))
    assert calendar.is_working(DAY(2026, 12, 25))
    assert "XX" in str(calendar.problems[0])


@given(days)
@example(DAY(2026, 3, 7))
def test_only_weekends_are_free_without_a_country(day: dt.date) -> None:
    assert WorkingCalendar().is_working(day) == (day.weekday() < 5)
