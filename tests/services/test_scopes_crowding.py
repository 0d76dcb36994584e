"""Another frequency beside dates that were sent or put up: no twins, nothing new in the past, and the number counts."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.services import scopes
from commplan.services.scopes import EventChange, Scope
from commplan.services.session import Session
from tests.planning.builders import DAY, communication, event, make, occurrence
from tests.planning.builders import plan as plan_of
from tests.services.scope_plans import NOW, open_session, plans
from tests.services.test_scopes import say
from tests.services.test_scopes_random import only_event, opened, situation

TODAY = NOW.date()  # 1 March 2026
WELCOME = event(DAY(2025, 9, 1), "FREQ=MONTHLY;BYDAY=1MO", title="Welcome", date_rule=w.DateRule.KEEP)
LETTER = communication(WELCOME, title="Letter")
SENT = (DAY(2025, 9, 1), DAY(2025, 10, 6), DAY(2025, 11, 3), DAY(2025, 12, 1), DAY(2026, 1, 5), DAY(2026, 2, 2))


@pytest.fixture
def session() -> Iterator[Session]:
    with open_session(plan_of(WELCOME, LETTER, start=DAY(2025, 7, 1))) as opened:
        say(opened, *(occurrence(LETTER, day, state=w.OccurrenceState.SENT) for day in SENT))
        yield opened


def dates(session: Session) -> list[dt.date]:
    """All days on which events take place, in order."""
    events = session.plan.table(r.ContentEvent)
    found = (session.schedule.event_dates(i, DAY(2025, 1, 1), DAY(2028, 12, 31)) for i in events)
    return sorted(day.date for each in found for day in each)


def change(session: Session, rule: str, scope: Scope = Scope.ALL) -> scopes.Reach:
    edit = EventChange(event=WELCOME, original=DAY(2026, 3, 2), values={"rule": rule})
    return scopes.carry_out(session, edit, scope)


@pytest.mark.parametrize("times", [1, 5, 6])
@pytest.mark.parametrize("days", ["BYDAY=1MO", "BYMONTHDAY=15"])
def test_with_no_more_times_than_were_sent_none_remains(session: Session, days: str, times: int) -> None:
    reach = change(session, f"FREQ=MONTHLY;{days};COUNT={times}")
    assert dates(session) == list(SENT)
    assert (reach.gone, reach.new, reach.same >= 0, reach.new_series) == (10, 0, True, False)
    if days == "BYMONTHDAY=15":
        assert reach.event is None  # which is said: no date remains


@pytest.mark.parametrize(("times", "left"), [(7, [15]), (8, [15, 15]), (9, [15, 15, 15])])
def test_the_remaining_number_is_what_was_not_sent(session: Session, times: int, left: list[int]) -> None:
    change(session, f"FREQ=MONTHLY;BYMONTHDAY=15;COUNT={times}")
    assert dates(session)[:6] == list(SENT)
    assert [day.day for day in dates(session)[6:]] == left and dates(session)[6] == DAY(2026, 3, 15)


def test_a_frequency_with_more_dates_begins_today_and_counts_what_was_sent(session: Session) -> None:
    change(session, "FREQ=WEEKLY;BYDAY=WE;COUNT=10")
    assert dates(session) == [*SENT, *(DAY(2026, 3, day) for day in (4, 11, 18, 25))]


def test_nothing_new_comes_to_stand_in_the_past(session: Session) -> None:
    change(session, "FREQ=MONTHLY;BYDAY=1MO,3MO")
    assert [day for day in dates(session) if day < TODAY] == list(SENT)
    assert dates(session)[6:8] == [DAY(2026, 3, 2), DAY(2026, 3, 16)]


def test_what_was_put_up_counts_from_a_date_on(session: Session) -> None:
    say(session, occurrence(LETTER, DAY(2026, 5, 4), state=w.OccurrenceState.SENT))
    change(session, "FREQ=WEEKLY;BYDAY=WE;COUNT=4", Scope.FOLLOWING)
    later = [day for day in dates(session) if day >= TODAY]
    assert later == [DAY(2026, 3, 4), DAY(2026, 3, 11), DAY(2026, 3, 18), DAY(2026, 5, 4)]
    session.undo()
    change(session, "FREQ=WEEKLY;BYDAY=WE;COUNT=1", Scope.FOLLOWING)  # nothing but what was sent remains
    assert [day for day in dates(session) if day >= TODAY] == [DAY(2026, 5, 4)]


def test_a_date_that_would_fall_on_a_sent_one_is_left_out(session: Session) -> None:
    moved = make(
        r.EventException,
        event_id=WELCOME.id,
        action=w.ExceptionAction.MOVED,
        original=DAY(2026, 4, 6),
        date=DAY(2026, 4, 15),
    )
    say(session, moved, occurrence(LETTER, DAY(2026, 4, 6), state=w.OccurrenceState.SENT))
    change(session, "FREQ=WEEKLY;BYDAY=WE")
    assert Counter(dates(session))[DAY(2026, 4, 15)] == 1


def test_once_sent_and_then_monthly_begins_today() -> None:
    once = event(DAY(2025, 9, 15))
    letter = communication(once)
    with open_session(plan_of(once, letter, occurrence(letter, once.start, state=w.OccurrenceState.SENT))) as session:
        edit = EventChange(event=once, original=once.start, values={"rule": "FREQ=MONTHLY;COUNT=3"})
        scopes.carry_out(session, edit, Scope.ALL)
        assert dates(session) == [DAY(2025, 9, 15), DAY(2026, 3, 16), DAY(2026, 4, 15)]


rules = st.builds(
    lambda rhythm, end: rhythm + end,
    st.sampled_from(
        (
            "FREQ=WEEKLY;BYDAY=TH",
            "FREQ=MONTHLY;BYDAY=2MO",
            "FREQ=MONTHLY;BYMONTHDAY=1,15",
            "FREQ=DAILY;INTERVAL=3",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
            "FREQ=YEARLY",
        )
    ),
    st.sampled_from(("", ";COUNT=1", ";COUNT=3", ";COUNT=6", ";COUNT=14", ";UNTIL=20260401", ";UNTIL=20260110")),
)


@given(plans(), rules, st.sampled_from((Scope.FOLLOWING, Scope.ALL)), st.data())
def test_what_stays_has_no_twin_the_past_no_new_dates_and_the_number_holds(
    plan: Plan, rule: str, scope: Scope, data: st.DataObject
) -> None:
    with opened(plan) as session:
        s, before = situation(session), Counter(dates(session))
        original = data.draw(st.sampled_from([o for o in s.originals if o <= DAY(2026, 8, 1)]))
        kept = {o: day.date for o in s.kept if (day := s.day(o)) is not None}
        try:
            edit = scopes.EventChange(event=only_event(session), original=original, values={"rule": rule})
            scopes.carry_out(session, edit, scope)
        except UserError:
            return
        after, parts = Counter(dates(session)), dict(part.split("=") for part in rule.split(";"))
        assert not [day for day in kept.values() if not 1 <= after[day] <= max(before[day], 1)]
        if scope == Scope.ALL and kept:
            assert not [day for day in after if day < TODAY and after[day] > before[day]]
            if "COUNT" in parts:
                own = sum(x.action == w.ExceptionAction.ADDED and not x.original for x in s.exceptions)
                planned = [day for day in after.elements() if day >= TODAY]
                stay = {day for o, day in kept.items() if o not in s.is_added}
                assert len(planned) <= max(int(parts["COUNT"]) - len(stay), 0) + len(stay) + own
