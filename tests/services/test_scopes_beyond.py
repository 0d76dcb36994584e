"""Editing dates outside the plan's period, which the calendar shows as well: they are counted and can be split."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import words as w
from commplan.domain.plan import Plan
from commplan.services import scopes
from commplan.services.scopes import CommunicationChange, EventChange, EventMove, EventRemoval, Scope
from commplan.services.session import Session
from tests.planning.builders import DAY, communication, event
from tests.planning.builders import plan as plan_of
from tests.services.scope_plans import all_dated, open_session, plans
from tests.services.test_scopes_random import only_event, opened, situation

MONTHLY = event(DAY(2026, 1, 14), "FREQ=MONTHLY;BYMONTHDAY=14", title="Topic", date_rule=w.DateRule.KEEP)
LETTER = communication(MONTHLY, title="Letter")
BRIEFING = communication(MONTHLY, title="Briefing", offset=-2)
END, BEYOND = DAY(2026, 12, 31), DAY(2028, 6, 14)  # more than the year that is worked out anyway


@pytest.fixture
def session() -> Iterator[Session]:
    with open_session(plan_of(MONTHLY, LETTER, BRIEFING)) as opened:
        yield opened


def move(scope: Scope, session: Session) -> scopes.Reach:
    edit = EventMove(event=MONTHLY, original=BEYOND, to=BEYOND + dt.timedelta(1))
    assert scope in scopes.choices(session, edit)
    return scopes.carry_out(session, edit, scope)


def letters(session: Session, since: dt.date, until: dt.date) -> list[int]:
    return [d.date.day for d in session.schedule.between(since, until) if d.title == "Letter"]


def test_one_date_beyond_the_plan_counts_as_one(session: Session) -> None:
    reach = move(Scope.THIS, session)
    assert (reach.dates, reach.later, reach.day) == (1, None, DAY(2028, 6, 15))
    assert letters(session, DAY(2028, 5, 1), DAY(2028, 7, 31)) == [14, 15, 14]


def test_from_a_date_beyond_the_plan_on_it_goes_over_to_an_event_of_its_own(session: Session) -> None:
    reach = move(Scope.FOLLOWING, session)
    assert (reach.dates, reach.later, reach.new_series) == (1, END, True)
    assert letters(session, DAY(2028, 5, 1), DAY(2028, 7, 31)) == [14, 15, 15]


def test_all_dates_are_those_in_the_plan_the_one_asked_about_and_those_after_its_end(session: Session) -> None:
    reach = move(Scope.ALL, session)
    assert (reach.dates, reach.past, reach.earlier, reach.later) == (13, 2, None, END)


def test_who_does_not_move_along_stays_beyond_the_plan_too(session: Session) -> None:
    edit = EventMove(event=MONTHLY, original=BEYOND, to=DAY(2028, 6, 21), along=frozenset({LETTER.id}))
    scopes.carry_out(session, edit, Scope.THIS)
    briefing = session.schedule.find(BRIEFING.id, BEYOND)
    assert briefing is not None and briefing.date == DAY(2028, 6, 12)


@pytest.mark.parametrize(
    ("rule", "later"),
    [("FREQ=MONTHLY;COUNT=12", None), ("FREQ=MONTHLY;COUNT=13", END), ("FREQ=MONTHLY;UNTIL=20270113", None)],
)
def test_a_series_that_ends_in_the_plan_does_not_go_on_beyond_it(rule: str, later: dt.date | None) -> None:
    ends = event(DAY(2026, 1, 14), rule, date_rule=w.DateRule.KEEP)
    with open_session(plan_of(ends)) as session:
        removal = EventRemoval(event=ends, original=DAY(2026, 4, 14))
        assert scopes.reach(session, removal, Scope.FOLLOWING).later == later
        assert scopes.reach(session, removal, Scope.THIS).later is None


@pytest.mark.parametrize(
    ("values", "goes_on"), [({"time": dt.time(15)}, True), ({"offset": 1}, True), ({"title": "X"}, True), ({}, False)]
)
def test_what_a_communication_is_like_tells_whether_later_dates_change(
    session: Session, values: dict[str, Any], goes_on: bool
) -> None:
    edit = CommunicationChange(communication=LETTER, original=DAY(2026, 4, 14), values=values)
    assert scopes.reach(session, edit, Scope.ALL).later == (END if goes_on else None)


def test_dates_before_the_plan_are_said_too() -> None:
    early = event(DAY(2025, 3, 14), "FREQ=MONTHLY;BYMONTHDAY=14", date_rule=w.DateRule.KEEP)
    with open_session(plan_of(early)) as session:
        edit = EventChange(event=early, original=DAY(2026, 4, 14), values={"title": "Other"})
        reaches = [scopes.reach(session, edit, scope) for scope in (Scope.FOLLOWING, Scope.ALL)]
        assert [(each.earlier, each.later) for each in reaches] == [(None, END), (DAY(2026, 1, 1), END)]


@given(plans(), st.data())
def test_whatever_date_is_moved_it_is_counted_and_alone(plan: Plan, data: st.DataObject) -> None:
    with opened(plan) as session:
        event, until = only_event(session), DAY(2029, 12, 31)
        days = [d for d in session.schedule.event_dates(event.id, DAY(2026, 1, 1), until) if d.action is None]
        chosen = data.draw(st.sampled_from(days))
        if chosen.original in situation(session).kept:
            return
        before = all_dated(session)
        reach = scopes.move_event(session, event, chosen.original, chosen.date + dt.timedelta(1), Scope.THIS)
        assert (reach.dates, reach.earlier, reach.later) == (1, None, None)
        now = session.schedule.event_dates(event.id, DAY(2026, 1, 1), until + dt.timedelta(1))
        assert {d.original: d.date for d in now}[chosen.original] == chosen.date + dt.timedelta(1)
        changed = {key[1] for key, dated in all_dated(session).items() if before.get(key) != dated}
        assert changed <= {chosen.original}
