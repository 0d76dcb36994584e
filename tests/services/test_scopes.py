"""This one, this and the following, or all: what each does to an event that repeats."""

import dataclasses
import datetime as dt
from collections.abc import Iterator

import pytest

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import added
from commplan.domain.errors import UserError
from commplan.domain.texts import literal
from commplan.planning.schedule import Dated
from commplan.planning.status import status_of
from commplan.services import changing, editing, records, scopes
from commplan.services.scopes import CommunicationMove, EventChange, EventMove, Scope
from commplan.services.session import Session
from tests.planning.builders import DAY, communication, event, make, occurrence
from tests.planning.builders import plan as plan_of
from tests.services.scope_plans import as_bytes, open_session, versions_of

WEEKLY = event(DAY(2026, 1, 6), "FREQ=WEEKLY;BYDAY=TU;COUNT=10", title="Stand-up", date_rule=w.DateRule.KEEP)
PATH = make(r.ApprovalPath)
LETTER = communication(WEEKLY, title="Letter", approval_path_id=PATH.id)
BRIEFING = communication(WEEKLY, title="Briefing", offset=-2)
THIRD, FOURTH, FIFTH = DAY(2026, 1, 20), DAY(2026, 1, 27), DAY(2026, 2, 3)


@pytest.fixture
def session() -> Iterator[Session]:
    with open_session(
        plan_of(WEEKLY, PATH, make(r.ApprovalStep, path_id=PATH.id, role="Legal"), LETTER, BRIEFING)
    ) as s:
        yield s


def moved(dated: Dated, date: dt.date) -> CommunicationMove:
    return CommunicationMove(dated=dated, date=date, time=dated.time)


def changed(values: dict[str, object]) -> EventChange:
    """Other values for the weekly event, asked on its fourth date."""
    return EventChange(event=WEEKLY, original=FOURTH, values=values)


def say(session: Session, *rows: r.Record) -> None:
    session.apply(literal("known"), [added(row) for row in rows])


def put_up(session: Session, original: dt.date) -> None:
    """Freeze a version of the letter on a date."""
    row = occurrence(LETTER, original)
    say(session, row)
    session.apply(literal("put up"), (), versions=versions_of(session.plan, [row]))


def days(session: Session, title: str = "Letter") -> list[str]:
    """When a communication goes out, in all series of that title."""
    found = session.schedule.between(DAY(2026, 1, 1), DAY(2026, 12, 31))
    return [f"{d.date.day}.{d.date.month}" for d in found if d.title == title]


def events(session: Session) -> list[r.ContentEvent]:
    return list(session.plan.table(r.ContentEvent).values())


def the_event(session: Session) -> r.ContentEvent:
    return session.plan.get(r.ContentEvent, WEEKLY.id)


# --- moving an event


def test_one_date_moves_and_comes_back(session: Session) -> None:
    before = as_bytes(session.plan)
    scopes.move_event(session, WEEKLY, THIRD, DAY(2026, 1, 22), Scope.THIS)
    assert days(session)[:4] == ["6.1", "13.1", "22.1", "27.1"]
    assert str(session.undo()) == "Move of “Stand-up” to 2026-01-22"
    assert as_bytes(session.plan) == before


def test_the_following_dates_go_over_with_the_remaining_count(session: Session) -> None:
    reach = scopes.move_event(session, WEEKLY, FOURTH, DAY(2026, 1, 29), Scope.FOLLOWING)
    first, second = events(session)
    assert (first.rule, second.rule) == ("FREQ=WEEKLY;BYDAY=TU;COUNT=3", "FREQ=WEEKLY;BYDAY=TH;COUNT=7")
    assert days(session) == ["6.1", "13.1", "20.1", "29.1", "5.2", "12.2", "19.2", "26.2", "5.3", "12.3"]
    assert (reach.dates, reach.new_series, reach.day) == (7, True, DAY(2026, 1, 29))


def test_all_dates_move_by_the_rule(session: Session) -> None:
    scopes.move_event(session, WEEKLY, FOURTH, DAY(2026, 1, 29), Scope.ALL)
    assert [e.id for e in events(session)] == [WEEKLY.id]
    assert the_event(session).rule == "FREQ=WEEKLY;BYDAY=TH;COUNT=10" and days(session)[0] == "8.1"


def test_where_no_rule_says_it_working_days_do(session: Session) -> None:
    monthly = make(r.ContentEvent, title="Board", start=DAY(2026, 1, 30), rule="FREQ=MONTHLY;BYDAY=-1FR")
    say(session, monthly)
    scopes.move_event(session, monthly, DAY(2026, 2, 27), DAY(2026, 2, 26), Scope.ALL)
    moved = session.plan.get(r.ContentEvent, monthly.id)
    assert (moved.rule, moved.workday_offset) == ("FREQ=MONTHLY;BYDAY=-1FR", -1)


def test_a_day_that_the_day_rule_would_not_give_is_kept_for_the_date_asked_about(session: Session) -> None:
    shifting = make(r.ContentEvent, title="Shift", start=DAY(2026, 1, 5), rule="FREQ=WEEKLY")  # on the next working day
    say(session, shifting)
    scopes.move_event(session, shifting, DAY(2026, 1, 12), DAY(2026, 1, 17), Scope.ALL)
    dates = session.schedule.event_dates(shifting.id, DAY(2026, 1, 1), DAY(2026, 1, 31))
    assert [d.date.day for d in dates] == [12, 17, 26]  # the Saturday that was asked for; others give way


def test_what_does_not_move_along_keeps_its_dates(session: Session) -> None:
    before = days(session, "Briefing")
    scopes.move_event(session, WEEKLY, FOURTH, DAY(2026, 1, 28), Scope.FOLLOWING, along=frozenset({LETTER.id}))
    assert days(session, "Briefing") == before
    assert days(session)[3] == "28.1"


def test_an_approved_date_stays_with_all_about_it(session: Session) -> None:
    put_up(session, FIFTH)
    uid = session.schedule.find(LETTER.id, FIFTH)
    reach = scopes.move_event(session, the_event(session), FOURTH, DAY(2026, 1, 29), Scope.FOLLOWING)
    assert reach.kept == 1 and reach.dates == 6 and not reach.again
    assert days(session) == ["6.1", "13.1", "20.1", "29.1", "3.2", "12.2", "19.2", "26.2", "5.3", "12.3"]
    stayed = session.schedule.find(LETTER.id, FIFTH)
    assert stayed and uid and (stayed.uid, stayed.date) == (uid.uid, uid.date)
    assert status_of(session.plan, stayed) == w.Status.IN_APPROVAL


def test_a_sent_date_stays_when_all_move(session: Session) -> None:
    say(session, occurrence(LETTER, DAY(2026, 1, 6), state=w.OccurrenceState.SENT))
    scopes.move_event(session, WEEKLY, FOURTH, DAY(2026, 1, 29), Scope.ALL)
    assert days(session)[:3] == ["6.1", "15.1", "22.1"]
    assert len(days(session)) == 10


def test_one_approved_date_may_be_moved_and_needs_approval_again(session: Session) -> None:
    put_up(session, FIFTH)
    dated = session.schedule.find(LETTER.id, FIFTH)
    assert dated
    reach = scopes.carry_out(session, moved(dated, DAY(2026, 2, 4)), Scope.THIS)
    assert (reach.again, reach.kept) == (1, 0)


def test_one_sent_date_is_not_moved(session: Session) -> None:
    say(session, occurrence(LETTER, FIFTH, state=w.OccurrenceState.SENT))
    dated = session.schedule.find(LETTER.id, FIFTH)
    assert dated
    with pytest.raises(UserError, match="has been sent"):
        scopes.carry_out(session, moved(dated, DAY(2026, 2, 4)), Scope.THIS)


def test_what_is_known_goes_over_with_its_date(session: Session) -> None:
    row = occurrence(BRIEFING, FIFTH, state=w.OccurrenceState.DRAFTING)
    say(session, row, make(r.Draft, occurrence_id=row.id, body="Own words"))
    left_out = make(r.EventException, event_id=WEEKLY.id, original=DAY(2026, 2, 10), reason="holiday")
    say(session, left_out)
    reach = scopes.move_event(session, WEEKLY, FOURTH, DAY(2026, 1, 29), Scope.FOLLOWING)
    assert (reach.exceptions, reach.dropped, reach.drafts) == (1, 0, 0)
    new = events(session)[1]
    carried = session.plan.get(r.EventException, left_out.id)
    assert (carried.event_id, carried.original, carried.reason) == (new.id, DAY(2026, 2, 12), "holiday")
    draft = next(iter(session.plan.table(r.Draft).values()))
    moved = session.plan.get(r.Occurrence, draft.occurrence_id)
    assert moved.id == row.id and moved.original == DAY(2026, 2, 5)
    assert session.plan.get(r.Communication, moved.communication_id).event_id == new.id


def test_copies_keep_their_cascade_among_each_other(session: Session) -> None:
    records.update(session, BRIEFING, cascade_from_id=LETTER.id)
    scopes.move_event(session, WEEKLY, FOURTH, DAY(2026, 1, 29), Scope.FOLLOWING)
    copies = {c.title: c for c in session.plan.communications_by_event[events(session)[1].id]}
    assert copies["Briefing"].cascade_from_id == copies["Letter"].id != LETTER.id


def test_a_date_that_was_added_moves_alone(session: Session) -> None:
    scopes.add_date(session, WEEKLY, DAY(2026, 1, 8))
    edit = EventMove(event=WEEKLY, original=DAY(2026, 1, 8), to=DAY(2026, 1, 9))
    assert scopes.choices(session, edit) == (Scope.THIS,)
    scopes.carry_out(session, edit, Scope.THIS)
    assert days(session)[:3] == ["6.1", "9.1", "13.1"]
    assert session.schedule.find(LETTER.id, DAY(2026, 1, 8)) is not None  # known by its first date, for ever


# --- changing an event


def test_another_frequency_from_a_date_on(session: Session) -> None:
    left_out = make(r.EventException, event_id=WEEKLY.id, original=FIFTH)
    say(session, left_out)
    reach = scopes.carry_out(session, changed({"rule": "FREQ=MONTHLY;BYDAY=-1FR"}), Scope.FOLLOWING)
    assert days(session)[:5] == ["6.1", "13.1", "20.1", "30.1", "27.2"]
    assert (reach.dropped, reach.exceptions) == (1, 0)


def test_the_same_count_means_what_is_left(session: Session) -> None:
    scopes.carry_out(session, changed({"rule": "FREQ=WEEKLY;BYDAY=FR;COUNT=10"}), Scope.FOLLOWING)
    assert events(session)[1].rule == "FREQ=WEEKLY;BYDAY=FR;COUNT=7"


def test_a_frequency_cannot_be_changed_for_one_date(session: Session) -> None:
    edit = changed({"rule": "FREQ=DAILY"})
    assert scopes.choices(session, edit) == (Scope.FOLLOWING, Scope.ALL)
    with pytest.raises(UserError):
        scopes.carry_out(session, edit, Scope.THIS)


def test_one_date_with_another_title_is_an_event_of_its_own(session: Session) -> None:
    scopes.carry_out(session, changed({"title": "Special"}), Scope.THIS)
    series, special = events(session)
    assert (special.title, special.rule, special.start) == ("Special", "", FOURTH)
    assert days(session) == ["6.1", "13.1", "20.1", "27.1", "3.2", "10.2", "17.2", "24.2", "3.3", "10.3"]
    assert session.schedule.find(LETTER.id, FOURTH) is None and series.id == WEEKLY.id


def test_changing_the_shift_for_all_leaves_sent_dates_alone(session: Session) -> None:
    say(session, occurrence(LETTER, THIRD, state=w.OccurrenceState.SENT))
    changing.change_all(session, [WEEKLY], {"workday_offset": 1})
    assert days(session)[:4] == ["7.1", "14.1", "20.1", "28.1"]
    assert [e.id for e in events(session)] == [WEEKLY.id]  # calendars keep all entries


def test_several_events_are_changed_in_one_step(session: Session) -> None:
    other = make(r.ContentEvent, title="Other", start=DAY(2026, 5, 5))
    say(session, other)
    before = as_bytes(session.plan)
    changing.change_all(session, [WEEKLY, other], {"span": 2})
    assert {e.span for e in events(session)} == {2}
    session.undo()
    assert as_bytes(session.plan) == before


# --- a communication


def test_the_offset_of_a_communication_changes_for_all(session: Session) -> None:
    dated = session.schedule.find(LETTER.id, FOURTH)
    assert dated
    scopes.carry_out(session, dataclasses.replace(moved(dated, DAY(2026, 1, 29)), time=dt.time(14)), Scope.ALL)
    letter = session.plan.get(r.Communication, LETTER.id)
    assert (letter.offset, letter.time) == (2, dt.time(14)) and days(session)[0] == "8.1"


def test_a_communication_moves_from_a_date_on(session: Session) -> None:
    dated = session.schedule.find(LETTER.id, FOURTH)
    assert dated
    reach = scopes.carry_out(session, moved(dated, DAY(2026, 1, 28)), Scope.FOLLOWING)
    assert days(session)[2:5] == ["20.1", "28.1", "4.2"] and days(session, "Briefing")[3] == "23.1"
    assert (reach.dates, reach.communication is not None) == (7, True)


def lengths(session: Session) -> list[int]:
    return [d.duration for d in session.schedule.whole_plan() if d.title == "Letter"]


def asked(session: Session, **values: object) -> CommunicationMove:
    """An edit of the letter's fourth date."""
    dated = session.schedule.find(LETTER.id, FOURTH)
    assert dated
    return CommunicationMove(dated=dated, **{"date": dated.date, "time": dated.time, **values})  # type: ignore[arg-type]


def test_one_date_can_have_a_length_of_its_own(session: Session) -> None:
    before = as_bytes(session.plan)
    edit = asked(session, duration=90)
    assert scopes.choices(session, edit) == (Scope.THIS, Scope.FOLLOWING, Scope.ALL)
    reach = scopes.carry_out(session, edit, Scope.THIS)
    assert lengths(session) == [30, 30, 30, 90, *[30] * 6]
    assert (reach.dates, session.plan.get(r.Communication, LETTER.id).duration) == (1, 30)
    assert str(session.undo()) == "Length of one date of “Letter”"
    assert as_bytes(session.plan) == before


def test_a_length_is_for_the_following_or_for_all(session: Session) -> None:
    scopes.carry_out(session, asked(session, duration=90), Scope.FOLLOWING)
    assert lengths(session) == [30] * 3 + [90] * 7
    session.undo()
    scopes.carry_out(session, asked(session, duration=90), Scope.ALL)
    assert session.plan.get(r.Communication, LETTER.id).duration == 90
    assert lengths(session) == [90] * 10


def test_what_was_sent_keeps_its_length(session: Session) -> None:
    say(session, occurrence(LETTER, THIRD, state=w.OccurrenceState.SENT))
    reach = scopes.carry_out(session, asked(session, duration=90), Scope.ALL)
    assert lengths(session) == [90, 90, 30, *[90] * 7]
    assert (reach.dates, reach.kept) == (9, 1)


def test_moving_all_dates_does_not_hand_on_what_one_has_of_its_own(session: Session) -> None:
    scopes.carry_out(session, asked(session, time=dt.time(15), duration=90), Scope.THIS)
    moved = asked(session, date=DAY(2026, 1, 28), duration=90)
    scopes.carry_out(session, moved, Scope.ALL)
    letter = session.plan.get(r.Communication, LETTER.id)
    assert (letter.offset, letter.time, letter.duration) == (1, dt.time(9), 30)
    assert lengths(session)[3] == 90


def test_one_date_can_be_all_day(session: Session) -> None:
    scopes.carry_out(session, asked(session, time=None), Scope.THIS)
    fourth, fifth = (session.schedule.find(LETTER.id, day) for day in (FOURTH, FIFTH))
    assert fourth and fifth
    assert fourth.occurrence and fourth.occurrence.all_day
    assert (fourth.time, fifth.time) == (None, dt.time(9))
    scopes.carry_out(session, asked(session, time=dt.time(11)), Scope.THIS)
    fourth = session.schedule.find(LETTER.id, FOURTH)
    assert fourth and fourth.time == dt.time(11)


# --- leaving out


def test_leaving_one_date_out_and_restoring_it(session: Session) -> None:
    scopes.leave_out(session, WEEKLY, FOURTH, Scope.THIS, "strike")
    (exception,) = session.plan.table(r.EventException).values()
    assert (exception.original, exception.reason) == (FOURTH, "strike") and "27.1" not in days(session)
    scopes.restore_exception(session, exception)
    assert "27.1" in days(session) and not session.plan.table(r.EventException)


def test_ending_a_series_keeps_what_was_put_up(session: Session) -> None:
    put_up(session, FIFTH)
    before = as_bytes(session.plan)
    reach = scopes.leave_out(session, the_event(session), THIRD, Scope.FOLLOWING)
    assert days(session) == ["6.1", "13.1", "3.2"] and (reach.kept, reach.dates) == (1, 7)
    session.undo()
    assert as_bytes(session.plan) == before


def test_deleting_all_keeps_what_was_sent(session: Session) -> None:
    say(session, occurrence(LETTER, THIRD, state=w.OccurrenceState.SENT))
    scopes.leave_out(session, WEEKLY, FOURTH, Scope.ALL)
    assert days(session) == ["20.1"] and the_event(session).rule == ""
    session.undo()
    assert len(days(session)) == 10


def test_deleting_all_of_what_nobody_saw_deletes_the_event(session: Session) -> None:
    scopes.leave_out(session, WEEKLY, FOURTH, Scope.ALL)
    assert not events(session)
    session.undo()
    assert len(days(session)) == 10


def test_a_date_that_was_put_up_is_not_left_out(session: Session) -> None:
    put_up(session, FIFTH)
    with pytest.raises(UserError, match="put up for approval"):
        scopes.leave_out(session, the_event(session), FIFTH, Scope.THIS)
    put_up(session, FOURTH)
    with pytest.raises(UserError, match="stay as they are"):
        for original in (THIRD, DAY(2026, 1, 13), DAY(2026, 1, 6)):
            put_up(session, original)
        for week in range(5, 10):
            put_up(session, WEEKLY.start + dt.timedelta(7 * week))
        scopes.leave_out(session, the_event(session), FIFTH, Scope.ALL)


def test_the_last_date_has_none_that_follow(session: Session) -> None:
    last = DAY(2026, 3, 10)
    edit = EventMove(event=WEEKLY, original=last, to=DAY(2026, 3, 11))
    assert scopes.choices(session, edit) == (Scope.THIS, Scope.ALL)
    first = EventMove(event=WEEKLY, original=WEEKLY.start, to=DAY(2026, 1, 7))
    assert scopes.choices(session, first) == (Scope.THIS, Scope.ALL)


def test_a_date_that_is_gone_is_said(session: Session) -> None:
    with pytest.raises(UserError, match="not there any more"):
        scopes.move_event(session, WEEKLY, DAY(2026, 1, 7), DAY(2026, 1, 8), Scope.THIS)


# --- many at once, as in a table


def test_cells_of_a_table_leave_what_was_sent_on_its_day(session: Session) -> None:
    say(session, occurrence(LETTER, THIRD, state=w.OccurrenceState.SENT, sent_at="2026-01-20T09:00:00Z"))
    before = session.plan
    editing.change_each(session, literal("Paste"), [(LETTER, {"offset": 1, "owner": "Anna"})])
    assert days(session)[:4] == ["7.1", "14.1", "20.1", "28.1"]
    assert {c.owner for c in session.plan.table(r.Communication).values() if c.title == "Letter"} >= {"Anna"}
    assert session.undo_label is not None
    session.undo()
    assert session.plan == before


def test_a_table_changes_an_event_of_which_nothing_is_known_in_place(session: Session) -> None:
    editing.change(session, [(WEEKLY, {"rule": "FREQ=WEEKLY;BYDAY=WE;COUNT=3", "start": DAY(2026, 1, 7)})])
    assert days(session) == ["7.1", "14.1", "21.1"]
    assert len(events(session)) == 1


# --- an event that takes place once


def put_up_once() -> tuple[Session, r.ContentEvent, r.Communication, r.Communication]:
    """An event that takes place once: its letter is in approval, its talk is not."""
    once = event(DAY(2026, 4, 14), title="Review")
    letter, talk = communication(once, title="Letter"), communication(once, title="Talk", offset=2)
    legal = make(r.ApprovalStep, path_id=PATH.id, role="Legal")
    session = open_session(plan_of(once, PATH, legal, letter, talk))
    row = occurrence(letter, once.start)
    say(session, row)
    session.apply(literal("put up"), (), versions=versions_of(session.plan, [row]))
    return session, once, letter, talk


def test_an_event_that_takes_place_once_takes_along_what_was_put_up() -> None:
    session, once, letter, talk = put_up_once()
    with session:
        before = as_bytes(session.plan)
        edit = EventMove(event=once, original=once.start, to=DAY(2026, 4, 20))
        assert scopes.choices(session, edit) == (Scope.ALL,)
        assert scopes.staying(session, edit, (Scope.ALL,)) == frozenset()  # just this date is meant
        reach = scopes.carry_out(session, edit, Scope.ALL)
        assert (reach.kept, reach.again, reach.dates, reach.new_series) == (0, 1, 1, False)
        assert (days(session, "Letter"), days(session, "Talk")) == (["20.4"], ["22.4"])
        assert session.schedule.find(letter.id, once.start)  # its UID, made of the original, stays
        scopes.move_event(session, once, once.start, DAY(2026, 4, 13), Scope.ALL, along=frozenset({talk.id}))
        assert (days(session, "Letter"), days(session, "Talk")) == (["20.4"], ["15.4"])
        session.undo()
        session.undo()
        assert as_bytes(session.plan) == before
        say(session, occurrence(talk, once.start, state=w.OccurrenceState.SENT))
        assert scopes.staying(session, edit, (Scope.ALL,)) == {talk.id}
        scopes.carry_out(session, edit, Scope.ALL)
        assert (days(session, "Letter"), days(session, "Talk")) == (["20.4"], ["16.4"])


def test_what_was_sent_whole_does_not_move(session: Session) -> None:
    once = make(r.ContentEvent, title="Review", start=DAY(2026, 4, 14))
    note = communication(once, title="Note")
    say(session, once, note, occurrence(note, once.start, state=w.OccurrenceState.SENT))
    for edit in (
        EventMove(event=once, original=once.start, to=DAY(2026, 4, 20)),
        EventChange(event=once, original=once.start, values={"start": DAY(2026, 4, 20)}),
    ):
        with pytest.raises(UserError, match="All of this was sent"):
            scopes.carry_out(session, edit, Scope.ALL)


def test_another_start_of_an_event_that_takes_place_once_is_a_move_of_it() -> None:
    session, once, _, talk = put_up_once()
    with session:
        before = as_bytes(session.plan)
        edit = EventChange(event=once, original=once.start, values={"start": DAY(2026, 4, 18)})  # a Saturday
        assert scopes.asks_who_moves(session, edit)
        scopes.carry_out(session, edit, Scope.ALL)
        assert (days(session, "Letter"), days(session, "Talk")) == (["20.4"], ["22.4"])
        session.undo()
        reach = scopes.carry_out(session, dataclasses.replace(edit, along=frozenset({talk.id})), Scope.ALL)
        assert (days(session, "Letter"), days(session, "Talk"), reach.again) == (["14.4"], ["22.4"], 0)
        session.undo()
        changing.change_all(session, [once], {"start": DAY(2026, 4, 18), "span": 2, "title": "Late"})
        changed = session.plan.get(r.ContentEvent, once.id)
        assert (changed.span, changed.title, days(session, "Letter")) == (2, "Late", ["20.4"])
        session.undo()
        assert as_bytes(session.plan) == before


def test_of_one_date_of_many_only_what_was_sent_stays(session: Session) -> None:
    put_up(session, FIFTH)
    edit = EventMove(event=WEEKLY, original=FIFTH, to=FIFTH + dt.timedelta(1))
    assert scopes.staying(session, edit, tuple(Scope)) == frozenset()
    assert scopes.staying(session, edit, (Scope.FOLLOWING, Scope.ALL)) == {LETTER.id}
    say(session, occurrence(BRIEFING, FIFTH, state=w.OccurrenceState.SENT))
    assert scopes.staying(session, edit, tuple(Scope)) == {BRIEFING.id}


def test_from_a_date_on_the_10th_working_day_after_the_quarter_counts_the_quarter_that_is_over(
    session: Session,
) -> None:
    results = make(r.ContentEvent, title="NPS", start=DAY(2026, 1, 15), rule="FREQ=MONTHLY;INTERVAL=3")
    say(session, results)
    values = {"rule": "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1", "workday_offset": 10}
    edit = EventChange(event=results, original=DAY(2026, 4, 15), values=values)
    outlook = scopes.outlook(session, edit, Scope.FOLLOWING)
    scopes.carry_out(session, edit, Scope.FOLLOWING)
    new = events(session)[-1]
    assert (new.start, outlook.event.start, outlook.event.rule) == (DAY(2026, 6, 30), new.start, new.rule)
    session.undo()
    early = EventChange(event=results, original=DAY(2026, 4, 15), values={**values, "workday_offset": 12})
    scopes.carry_out(session, early, Scope.FOLLOWING)
    assert events(session)[-1].start == DAY(2026, 3, 31)  # its day is 16 April
    session.undo()
    monthly = EventChange(
        event=results, original=DAY(2026, 4, 15), values={"rule": "FREQ=MONTHLY", "workday_offset": 5}
    )
    scopes.carry_out(session, monthly, Scope.FOLLOWING)
    assert events(session)[-1].start == DAY(2026, 4, 15)  # another day would be the 14th of all months
