"""Series edited in odd orders: twice, on a split date, at both ends, across a clock change; undo takes each back."""

import datetime as dt
from collections.abc import Callable, Iterator

import pytest

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import added
from commplan.domain.texts import literal
from commplan.exchange.json_plan import dump
from commplan.planning.schedule import moment
from commplan.services import scopes
from commplan.services.scopes import CommunicationMove, EventMove, EventRemoval, Scope
from commplan.services.session import Session
from tests.planning.builders import DAY, communication, event, make, occurrence
from tests.planning.builders import plan as plan_of
from tests.services.scope_plans import open_session

COUNTED = event(DAY(2026, 1, 6), "FREQ=WEEKLY;BYDAY=TU;COUNT=10", title="Counted", date_rule=w.DateRule.KEEP)
UNTIL = event(DAY(2026, 1, 6), "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260310", title="Until", date_rule=w.DateRule.KEEP)
BOTH = (COUNTED, UNTIL)
THIRD, FIFTH, SEVENTH, LAST = DAY(2026, 1, 20), DAY(2026, 2, 3), DAY(2026, 2, 17), DAY(2026, 3, 10)


@pytest.fixture
def session() -> Iterator[Session]:
    letters = [communication(each, title=f"Letter {each.title}") for each in BOTH]
    with open_session(plan_of(*BOTH, *letters)) as opened:
        yield opened


def days(session: Session, title: str) -> list[str]:
    """When the event of that title takes place, in all its series."""
    found = [e for e in session.plan.table(r.ContentEvent).values() if e.title == title]
    dates = [d.date for e in found for d in session.schedule.event_dates(e.id, DAY(2025, 12, 1), DAY(2026, 12, 31))]
    return [f"{day.day}.{day.month}" for day in sorted(dates)]


def series(session: Session, title: str) -> list[r.ContentEvent]:
    """Its series, the earliest first."""
    found = [e for e in session.plan.table(r.ContentEvent).values() if e.title == title]
    return sorted(found, key=lambda e: e.start)


def as_json(session: Session) -> bytes:
    """The plan as it is exported, but for revisions and when they were made, which only ever rise."""
    lines = dump(session.plan).splitlines()
    return b"\n".join(line for line in lines if b'"rev":' not in line and b'"changed_at":' not in line)


def done_and_undone(session: Session, *deeds: Callable[[], object]) -> None:
    """Do some things, check that undo leads back over each state, and do them again."""
    states = [as_json(session)]
    for deed in deeds:
        deed()
        states.append(as_json(session))
    for before in reversed(states[:-1]):
        session.undo()
        assert as_json(session) == before
    for after in states[1:]:
        session.redo()
        assert as_json(session) == after


WEEKS = ["6.1", "13.1", "20.1", "27.1", "3.2", "10.2", "17.2", "24.2", "3.3", "10.3"]


@pytest.mark.parametrize("title", ["Counted", "Until"])
def test_splitting_twice_keeps_the_remaining_number_and_the_end(session: Session, title: str) -> None:
    def split(original: dt.date, by: int) -> Callable[[], object]:
        def deed() -> object:
            of = next(e for e in reversed(series(session, title)) if e.start <= original)
            return scopes.move_event(session, of, original, original + dt.timedelta(by), Scope.FOLLOWING)

        return deed

    done_and_undone(session, split(THIRD, 1), split(DAY(2026, 2, 18), 1))  # by then the seventh is a Wednesday
    assert days(session, title) == [*WEEKS[:2], "21.1", "28.1", "4.2", "11.2", "19.2", "26.2", "5.3", "12.3"]
    rules = [e.rule for e in series(session, title)]
    counted = ["FREQ=WEEKLY;BYDAY=TU;COUNT=2", "FREQ=WEEKLY;BYDAY=WE;COUNT=4", "FREQ=WEEKLY;BYDAY=TH;COUNT=4"]
    ending = [
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260113",
        "FREQ=WEEKLY;BYDAY=WE;UNTIL=20260211",
        "FREQ=WEEKLY;BYDAY=TH;UNTIL=20260312",
    ]
    assert rules == (counted if title == "Counted" else ending)


@pytest.mark.parametrize("title", ["Counted", "Until"])
def test_a_split_on_a_date_that_is_an_exception(session: Session, title: str) -> None:
    """A moved date is given anew; one that was moved across the split goes over with the series it belongs to."""
    of = series(session, title)[0]
    done_and_undone(
        session,
        lambda: scopes.move_event(session, of, FIFTH, DAY(2026, 2, 5), Scope.THIS),
        lambda: scopes.move_event(session, of, SEVENTH, DAY(2026, 1, 16), Scope.THIS),
        lambda: scopes.move_event(session, of, THIRD, DAY(2026, 2, 26), Scope.THIS),
        lambda: scopes.move_event(session, of, FIFTH, DAY(2026, 2, 6), Scope.FOLLOWING),
    )
    assert days(session, title) == ["6.1", "13.1", "16.1", "27.1", "6.2", "13.2", "26.2", "27.2", "6.3", "13.3"]
    first, second = series(session, title)
    kept = {x.date: x.event_id for x in session.plan.table(r.EventException).values()}
    assert kept == {DAY(2026, 1, 16): second.id, DAY(2026, 2, 26): first.id}
    for x in list(session.plan.table(r.EventException).values()):
        done_and_undone(session, lambda x=x: scopes.restore_exception(session, x))  # type: ignore[misc]
    assert days(session, title) == [*WEEKS[:4], "6.2", "13.2", "20.2", "27.2", "6.3", "13.3"]


@pytest.mark.parametrize("title", ["Counted", "Until"])
def test_leaving_out_in_the_middle_and_at_both_ends(session: Session, title: str) -> None:
    of = series(session, title)[0]
    assert scopes.choices(session, EventRemoval(event=of, original=of.start)) == (Scope.THIS, Scope.ALL)
    assert scopes.choices(session, EventRemoval(event=of, original=LAST)) == (Scope.THIS, Scope.ALL)
    done_and_undone(
        session,
        lambda: scopes.leave_out(session, of, FIFTH, Scope.THIS),
        lambda: scopes.leave_out(session, of, of.start, Scope.THIS),
        lambda: scopes.leave_out(session, of, LAST, Scope.THIS),
    )
    assert days(session, title) == [*WEEKS[1:4], *WEEKS[5:9]]
    current = session.plan.get(r.ContentEvent, of.id)
    done_and_undone(session, lambda: scopes.leave_out(session, current, FIFTH, Scope.FOLLOWING))
    assert days(session, title) == WEEKS[1:4]
    session.undo()
    done_and_undone(session, lambda: scopes.leave_out(session, of, of.start, Scope.FOLLOWING))  # from the first: all
    assert days(session, title) == [] and not series(session, title)


def test_an_added_date_at_the_end_of_a_series_that_was_ended_stays(session: Session) -> None:
    of = series(session, "Until")[0]
    done_and_undone(
        session,
        lambda: scopes.add_date(session, of, DAY(2026, 1, 22)),
        lambda: scopes.add_date(session, of, DAY(2026, 4, 1)),
        lambda: scopes.move_event(session, of, FIFTH, DAY(2026, 2, 4), Scope.FOLLOWING),
    )
    first, second = series(session, "Until")
    where = {x.date: x.event_id for x in session.plan.table(r.EventException).values()}
    assert where == {DAY(2026, 1, 22): first.id, DAY(2026, 4, 1): second.id}


def test_times_stay_on_the_clock_when_it_changes(session: Session) -> None:
    """29 March 2026: clocks go forward. A move from winter to summer time is a move in wall-clock time."""
    march = make(r.ContentEvent, title="March", start=DAY(2026, 3, 3), rule="FREQ=WEEKLY;BYDAY=TU")
    letter = communication(march, title="Early", time=dt.time(2, 30))
    session.apply(literal("march"), [added(march), added(letter)])
    dated = session.schedule.find(letter.id, DAY(2026, 3, 24))
    assert dated
    edit = CommunicationMove(dated=dated, date=DAY(2026, 3, 29), time=dated.time)  # 02:30 is not there on that day
    done_and_undone(session, lambda: scopes.carry_out(session, edit, Scope.FOLLOWING))
    found = [d for d in session.schedule.between(DAY(2026, 3, 20), DAY(2026, 4, 8)) if d.title == "Early"]
    assert [(d.date, d.time) for d in found] == [
        (DAY(2026, 3, 29), dt.time(2, 30)),
        (DAY(2026, 4, 3), dt.time(2, 30)),  # three working days after its event
    ]
    starts = [each[0] for d in found if (each := moment(d, "Europe/Warsaw"))]
    assert [f"{start:%H:%M %z}" for start in starts] == ["03:00 +0200", "02:30 +0200"]


def test_a_series_that_is_over_has_no_following_dates(session: Session) -> None:
    edit = EventMove(event=UNTIL, original=DAY(2026, 3, 17), to=DAY(2026, 3, 18))
    with pytest.raises(Exception, match="not there any more"):
        scopes.propose(session, edit, Scope.FOLLOWING)


def test_what_is_restored_after_a_split_is_given_by_the_series_it_went_to(session: Session) -> None:
    done_and_undone(
        session,
        lambda: scopes.leave_out(session, COUNTED, SEVENTH, Scope.THIS),
        lambda: scopes.move_event(session, COUNTED, FIFTH, DAY(2026, 2, 5), Scope.FOLLOWING),
    )
    (exception,) = session.plan.table(r.EventException).values()
    assert exception.original == DAY(2026, 2, 19)
    done_and_undone(session, lambda: scopes.restore_exception(session, exception))
    assert days(session, "Counted") == [*WEEKS[:4], "5.2", "12.2", "19.2", "26.2", "5.3", "12.3"]


@pytest.mark.parametrize("scope", [Scope.FOLLOWING, Scope.ALL])
def test_an_added_date_on_which_the_moved_series_falls_stays_with_what_is_known_about_it(
    session: Session, scope: Scope
) -> None:
    (letter,) = session.plan.communications_by_event[COUNTED.id]
    extra = make(r.EventException, event_id=COUNTED.id, action=w.ExceptionAction.ADDED, date=DAY(2026, 2, 18))
    rows = [occurrence(letter, day) for day in (SEVENTH, DAY(2026, 2, 18))]
    texts = [make(r.Draft, occurrence_id=row.id, body=str(row.original.day)) for row in rows]
    session.apply(literal("known"), [added(each) for each in (extra, *rows, *texts)])

    def move() -> None:
        scopes.move_event(session, series(session, "Counted")[0], FIFTH, DAY(2026, 2, 4), scope)

    move()
    assert days(session, "Counted").count("18.2") == 2 and len(days(session, "Counted")) == 11
    found = [d for d in session.schedule.whole_plan() if d.date == DAY(2026, 2, 18)]
    drafts = session.plan.drafts_by_occurrence
    assert {drafts[d.occurrence.id][0].body for d in found if d.occurrence} == {"17", "18"}
    assert len({d.uid for d in found}) == 2
    session.undo()
    done_and_undone(session, move)


def test_an_added_date_stays_when_the_rule_gives_more_days(session: Session) -> None:
    scopes.add_date(session, COUNTED, DAY(2026, 2, 19))
    rule = {"rule": "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=20"}
    edit = scopes.EventChange(event=series(session, "Counted")[0], original=COUNTED.start, values=rule)
    scopes.carry_out(session, edit, Scope.ALL)
    assert days(session, "Counted").count("19.2") == 2 and len(days(session, "Counted")) == 21
    (extra,) = session.plan.table(r.EventException).values()
    scopes.restore_exception(session, extra)
    assert days(session, "Counted").count("19.2") == 1
