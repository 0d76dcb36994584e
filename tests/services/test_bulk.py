"""Changing many at once: what a row says is what happens, approved and sent ones are left alone, one step."""

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import added
from commplan.domain.errors import ConflictError
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english, literal
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from commplan.planning.status import status_of
from commplan.services import approvals, occurrences, records
from commplan.services.bulk import BulkRow, Chosen, apply_rows, audience_rows, field_rows
from commplan.services.bulk_copy import copy_rows, extension
from commplan.services.bulk_dates import StateWish, shift_rows, state_rows
from commplan.services.scopes import Scope
from commplan.services.session import Local, Session
from tests.planning.builders import communication, event, make
from tests.plans import info, write_plan

TODAY = dt.date(2026, 11, 10)
NEWS = make(r.Sender, name="News")
BOARD = make(r.Sender, name="Board")
STAFF, MANAGERS = make(r.Audience, name="Staff"), make(r.Audience, name="Managers")
PATH = make(r.ApprovalPath, name="Short")
STEP = r.ApprovalStep(id=make(r.Tool).id, path_id=PATH.id, role="Head")
RESULTS = event(dt.date(2027, 3, 16), title="Results", owner="Anna")  # the third Tuesday
BRIEFING = communication(RESULTS, title="Briefing", offset=-3, audience_ids=(MANAGERS.id,), approval_path_id=PATH.id)
LETTER = communication(
    RESULTS, title="Letter", sender_id=NEWS.id, audience_ids=(STAFF.id,), cascade_from_id=BRIEFING.id
)
NEWSLETTER = event(dt.date(2026, 9, 3), "FREQ=MONTHLY;BYDAY=1TH", title="Newsletter")
ISSUE = communication(NEWSLETTER, title="Issue", sender_id=NEWS.id, owner="Jan", approval_path_id=PATH.id, content="x")
RECORDS: tuple[r.Record, ...] = (
    info(start=dt.date(2026, 9, 1), end=dt.date(2027, 8, 31), country="PL"),
    NEWS, BOARD, STAFF, MANAGERS, PATH, STEP, RESULTS, BRIEFING, LETTER, NEWSLETTER, ISSUE,
)  # fmt: skip
PLAN = Plan.of(RECORDS)


@pytest.fixture
def session(tmp_path: Path, local: Local) -> Iterator[Session]:
    path = tmp_path / "bulk.commplan"
    write_plan(path, PLAN, local)
    with Session.open(path, settings=local) as made:
        yield made


def chosen(session: Session, *records: r.Record) -> Chosen:
    return Chosen.of(session.plan, [session.plan.find(x.kind, x.id) or x for x in records])


def do(session: Session, rows: Sequence[BulkRow], *, with_asking: bool = False) -> None:
    apply_rows(session, literal("Bulk"), [row for row in rows if row.is_possible and (with_asking or not row.asks)])


def current(session: Session, record: r.Record) -> r.Record:
    found = session.plan.find(record.kind, record.id)
    assert found is not None
    return found


def dates(session: Session, of: r.Communication) -> list[dt.date]:
    return [d.date for d in session.schedule.whole_plan() if d.communication_id == of.id]


def mark_sent(session: Session, of: r.Communication, original: dt.date) -> None:
    dated = session.schedule.find(of.id, original)
    assert dated is not None
    occurrences.set_state(session, dated, w.OccurrenceState.SENT, reason="out", by="Officer")


def put_up(session: Session, of: r.Communication, original: dt.date) -> None:
    dated = session.schedule.find(of.id, original)
    assert dated is not None
    texts = {"en": {"subject": "x", "body": "x"}}
    approvals.start_approval(session, approvals.ApprovalRequest(dated=dated, texts=texts, author="Officer"))


# --- what is chosen


def test_an_event_stands_for_its_communications(session: Session) -> None:
    both = chosen(session, RESULTS)
    assert [c.title for c in both.communications] == ["Briefing", "Letter"]
    assert both.single == ()
    assert [c.title for c in chosen(session, LETTER).single] == ["Letter"]


def test_the_filter_takes_events_of_which_it_takes_all(session: Session) -> None:
    by_sender = Selection(sender_ids=frozenset({NEWS.id}))
    taken = Chosen.taken_by(session.schedule, by_sender, TODAY)
    assert {c.title for c in taken.communications} == {"Letter", "Issue"}
    assert [e.title for e in taken.events] == ["Newsletter"]


# --- fields


def test_a_sender_for_all_is_one_step_with_rows_for_those_that_change(session: Session) -> None:
    rows = field_rows(session.schedule, chosen(session, RESULTS, ISSUE), "sender_id", NEWS.id, TODAY)
    assert [(row.record.title, in_english(row.before), in_english(row.after)) for row in rows] == [  # type: ignore[attr-defined]
        ("Briefing", "–", "News")
    ]
    before = session.plan
    do(session, rows)
    assert current(session, BRIEFING).sender_id == NEWS.id  # type: ignore[attr-defined]
    session.undo()
    assert session.plan == before


def test_the_owner_of_an_event_is_that_of_its_communications_without_one(session: Session) -> None:
    rows = field_rows(session.schedule, chosen(session, RESULTS, NEWSLETTER), "owner", "Ewa", TODAY)
    assert [row.record.title for row in rows] == ["Results", "Newsletter", "Issue"]  # type: ignore[attr-defined]


def test_audiences_are_added_and_taken_away(session: Session) -> None:
    all_of_it = chosen(session, RESULTS, ISSUE)
    rows = audience_rows(session.schedule, all_of_it, STAFF.id, TODAY, is_added=True)
    do(session, rows)
    assert current(session, BRIEFING).audience_ids == (MANAGERS.id, STAFF.id)  # type: ignore[attr-defined]
    assert current(session, ISSUE).audience_ids == (STAFF.id,)  # type: ignore[attr-defined]
    do(session, audience_rows(session.schedule, chosen(session, LETTER), STAFF.id, TODAY, is_added=False))
    assert current(session, LETTER).audience_ids == ()  # type: ignore[attr-defined]


def test_an_added_audience_is_no_longer_left_out(session: Session) -> None:
    left_out = communication(RESULTS, title="Other", excluded_audience_ids=(STAFF.id,))
    plan = Plan.of([*RECORDS, left_out])
    (row,) = audience_rows(Schedule(plan), Chosen((), (left_out,)), STAFF.id, TODAY, is_added=True)
    after = row.changes[0].after
    assert isinstance(after, r.Communication) and after.excluded_audience_ids == ()


def test_what_is_in_approval_is_changed_only_when_asked_for(session: Session) -> None:
    put_up(session, ISSUE, dt.date(2026, 12, 3))
    (row,) = field_rows(session.schedule, chosen(session, ISSUE), "sender_id", BOARD.id, TODAY)
    assert row.asks and row.note and "approved again" in in_english(row.note)
    do(session, [row])
    assert current(session, ISSUE).sender_id == NEWS.id  # type: ignore[attr-defined]
    do(session, [row], with_asking=True)
    assert current(session, ISSUE).sender_id == BOARD.id  # type: ignore[attr-defined]


def test_the_owner_is_no_part_of_what_was_approved_or_sent(session: Session) -> None:
    put_up(session, ISSUE, dt.date(2026, 12, 3))
    mark_sent(session, ISSUE, dt.date(2026, 9, 3))
    (row,) = field_rows(session.schedule, chosen(session, ISSUE), "owner", "Ewa", TODAY)
    assert not row.asks


def test_what_was_sent_asks_before_it_shows_another_sender(session: Session) -> None:
    mark_sent(session, ISSUE, dt.date(2026, 9, 3))
    (row,) = field_rows(session.schedule, chosen(session, ISSUE), "sender_id", BOARD.id, TODAY)
    assert row.asks and row.note and "sent" in in_english(row.note)


def test_from_the_next_date_on_what_was_sent_or_put_up_stays_as_it_is(session: Session) -> None:
    extra = communication(NEWSLETTER, title="Chat", sender_id=NEWS.id, offset=1)
    session.apply(literal("extra"), [added(extra)])
    mark_sent(session, ISSUE, dt.date(2026, 9, 3))
    put_up(session, ISSUE, dt.date(2026, 12, 3))
    before, all_of_it = session.plan, chosen(session, RESULTS, NEWSLETTER)
    rows = field_rows(session.schedule, all_of_it, "sender_id", BOARD.id, TODAY)
    issue, chat = (next(row for row in rows if row.record.title == title) for title in ("Issue", "Chat"))  # type: ignore[attr-defined]
    assert issue.asks and (issue.touched.shown, issue.touched.again) == (1, 1)
    assert [row.record.title for row in rows if row.later] == ["Issue", "Chat"]  # type: ignore[attr-defined]
    later, beside = (row.on(Scope.FOLLOWING) for row in (issue, chat))
    assert not later.asks and in_english(later.after) == "Board, from 2027-01-07 on"  # that of December stays
    assert later.note is not None and in_english(later.note) == "2 date(s) stay: sent or put up"
    assert in_english(beside.after) == "Board, from 2027-01-08 on" and beside.note is None
    apply_rows(session, literal("Bulk"), [row.on(Scope.FOLLOWING) for row in rows])
    found = [d for d in session.schedule.whole_plan() if d.title == "Issue"]
    boards = [d for d in found if session.plan.get(r.Communication, d.communication_id).sender_id == BOARD.id]
    assert [d.date for d in found if d not in boards] == [
        dt.date(2026, 9, 3), dt.date(2026, 10, 1), dt.date(2026, 11, 5), dt.date(2026, 12, 3)
    ]  # fmt: skip
    assert boards[0].date == dt.date(2027, 1, 7)
    assert {status_of(session.plan, d) for d in found[:4:3]} == {w.Status.SENT, w.Status.IN_APPROVAL}
    assert current(session, BRIEFING).sender_id == BOARD.id  # type: ignore[attr-defined]
    session.undo()
    assert session.plan == before


def test_rows_made_before_another_change_are_not_applied(session: Session) -> None:
    mark_sent(session, ISSUE, dt.date(2026, 9, 3))
    (row,) = audience_rows(session.schedule, chosen(session, ISSUE), STAFF.id, TODAY, is_added=True)
    records.update(session, current(session, ISSUE), owner="Ewa")
    before = session.plan
    for scope in (Scope.FOLLOWING, Scope.ALL):
        with pytest.raises(ConflictError, match="changed meanwhile"):
            apply_rows(session, literal("Bulk"), [row.on(scope)])
    assert session.plan is before


def test_a_frequency_that_is_over_has_no_next_date_to_change_from(session: Session) -> None:
    over = event(dt.date(2026, 9, 7), "FREQ=WEEKLY;COUNT=2", title="Over")
    note = communication(over, title="Note", sender_id=NEWS.id)
    session.apply(literal("over"), [added(over), added(note)])
    for day in (7, 14):
        mark_sent(session, note, dt.date(2026, 9, day))
    (row,) = field_rows(session.schedule, chosen(session, note), "sender_id", BOARD.id, TODAY)
    assert row.asks and row.on(Scope.FOLLOWING) is row


# --- moving


def test_a_single_event_moves_with_its_communications(session: Session) -> None:
    rows = shift_rows(session.schedule, chosen(session, RESULTS), 4, TODAY)
    assert [(in_english(row.before), in_english(row.after)) for row in rows] == [("2027-03-16", "2027-03-22")]
    do(session, rows)
    assert (dates(session, BRIEFING), dates(session, LETTER)) == ([dt.date(2027, 3, 17)], [dt.date(2027, 3, 22)])


def test_of_a_frequency_the_coming_dates_move_and_the_past_stays(session: Session) -> None:
    before = dates(session, ISSUE)
    do(session, shift_rows(session.schedule, chosen(session, NEWSLETTER), 2, TODAY))
    calendar = session.schedule.calendar
    assert dates(session, ISSUE) == [day if day < TODAY else calendar.add(day, 2) for day in before]


def test_a_communication_without_its_event_gets_another_distance(session: Session) -> None:
    (row,) = shift_rows(session.schedule, chosen(session, BRIEFING), -2, TODAY)
    assert in_english(row.after) == "5 working day(s) before"
    do(session, [row])
    assert (dates(session, BRIEFING), dates(session, LETTER)) == ([dt.date(2027, 3, 9)], [dt.date(2027, 3, 16)])


def test_a_distance_in_calendar_days_can_not_be_changed_by_working_days(session: Session) -> None:
    other = communication(RESULTS, title="Other", offset=3, offset_unit=w.OffsetUnit.CALENDAR_DAYS)
    plan = Plan.of([*RECORDS, other])
    (row,) = shift_rows(Schedule(plan), Chosen((), (other,)), 1, TODAY)
    assert not row.is_possible and row.note


@pytest.mark.parametrize("original", [None, dt.date(2026, 11, 30)])
def test_an_added_date_moves_onto_a_day_of_its_frequency_and_stays(session: Session, original: dt.date | None) -> None:
    day, (usual, after) = dt.date(2026, 12, 2), (dt.date(2026, 12, 3), dt.date(2026, 12, 4))
    extra = make(r.EventException, event_id=NEWSLETTER.id, action=w.ExceptionAction.ADDED, original=original, date=day)
    session.apply(literal("extra"), [added(extra)])
    before = session.plan
    do(session, shift_rows(session.schedule, chosen(session, NEWSLETTER), 1, TODAY))
    assert [each for each in dates(session, ISSUE) if each.month == 12] == [usual, after]
    session.undo()
    assert session.plan == before


def test_what_was_sent_stays_on_its_day(session: Session) -> None:
    mark_sent(session, BRIEFING, RESULTS.start)
    do(session, shift_rows(session.schedule, chosen(session, RESULTS), 10, TODAY))
    assert dates(session, BRIEFING) == [dt.date(2027, 3, 11)]
    assert dates(session, LETTER) == [session.schedule.calendar.add(RESULTS.start, 10)]
    (known,) = session.plan.table(r.Occurrence).values()
    assert known.state == w.OccurrenceState.SENT


def test_what_is_known_of_a_date_goes_along(session: Session) -> None:
    dated = session.schedule.find(LETTER.id, RESULTS.start)
    assert dated is not None
    occurrences.write_draft(session, dated, "en", "Subject", "Body")
    do(session, shift_rows(session.schedule, chosen(session, RESULTS), 1, TODAY))
    (moved,) = [d for d in session.schedule.whole_plan() if d.communication_id == LETTER.id]
    assert moved.occurrence is not None and session.plan.drafts_by_occurrence[moved.occurrence.id]


def test_moving_what_is_in_approval_asks(session: Session) -> None:
    put_up(session, ISSUE, dt.date(2026, 12, 3))
    (row,) = shift_rows(session.schedule, chosen(session, NEWSLETTER), 1, TODAY)
    assert row.asks


def test_what_is_over_is_moved_only_when_asked_for(session: Session) -> None:
    past = event(dt.date(2026, 10, 6), title="Past")
    (row,) = shift_rows(Schedule(Plan.of([*RECORDS, past])), Chosen((past,), ()), 1, TODAY)
    assert row.asks


def test_a_row_says_what_speaks_against_the_new_day(session: Session) -> None:
    quiet = r.DayRule(
        id=make(r.Tool).id, name="Budget", type=w.DayRuleType.QUIET_PERIOD, start=dt.date(2027, 3, 18),
        end=dt.date(2027, 3, 19),
    )  # fmt: skip
    (row,) = shift_rows(Schedule(Plan.of([*RECORDS, quiet])), Chosen((RESULTS,), (BRIEFING, LETTER)), 2, TODAY)
    assert row.note and "Budget" in in_english(row.note)


moves = st.integers(-20, 20).filter(bool)


@given(st.dates(dt.date(2027, 2, 1), dt.date(2027, 6, 30)), moves, st.integers(-15, 15), st.booleans())
def test_there_and_back_again_changes_nothing(day: dt.date, days: int, offset: int, repeats: bool) -> None:
    """± n, then ∓ n: all is as it was, where the dates are working days."""
    rule = "FREQ=WEEKLY;INTERVAL=6;COUNT=2" if repeats else ""
    plan = Plan.of([RECORDS[0], STAFF])
    start = Schedule(plan).calendar.add(day, 1)
    gatherings = [event(start, rule, title="A", date_rule=w.DateRule.NEXT), event(start, title="B", workday_offset=3)]
    talks = [communication(each, title="T", offset=offset) for each in gatherings]
    before = Plan.of([*plan.records(), *gatherings, *talks])
    first = Schedule(before)
    there = _moved(first, Chosen(tuple(gatherings), tuple(talks)), days)
    table = there.table(r.ContentEvent)
    back = _moved(Schedule(there), Chosen(tuple(table.values()), tuple(talks)), -days)
    assert back == before
    for gathering in gatherings:
        was = [d.date for d in first.event_dates(gathering.id, dt.date(2026, 9, 1), dt.date(2028, 1, 1))]
        now = [d.date for d in Schedule(there).event_dates(gathering.id, dt.date(2026, 9, 1), dt.date(2028, 1, 1))]
        assert now == [first.calendar.add(each, days) for each in was]


def _moved(schedule: Schedule, all_of_it: Chosen, days: int) -> Plan:
    rows = shift_rows(schedule, all_of_it, days, TODAY)
    return schedule.plan.with_changes([change for row in rows for change in row.changes])


# --- status


def wish(state: w.OccurrenceState, reason: str = "") -> StateWish:
    return StateWish(
        state=state, start=dt.date(2026, 9, 1), end=dt.date(2027, 8, 31), reason=reason, today=TODAY,
        now=dt.datetime(2026, 11, 10, 9, tzinfo=dt.UTC), who="Officer",
    )  # fmt: skip


def test_past_dates_are_marked_as_sent_and_coming_ones_refused(session: Session) -> None:
    rows = state_rows(session.schedule, chosen(session, LETTER, ISSUE), wish(w.OccurrenceState.SENT, "on paper"))
    assert [row.is_possible for row in rows] == [True] * 3 + [False] * (len(rows) - 3)
    do(session, rows)
    known = list(session.plan.table(r.Occurrence).values())
    assert [(o.state, o.sent_by) for o in known] == [(w.OccurrenceState.SENT, "Officer")] * 3
    again = state_rows(session.schedule, chosen(session, ISSUE), wish(w.OccurrenceState.CANCELLED, "over"))
    assert [row.is_possible for row in again[:3]] == [False] * 3


def test_of_what_the_filter_takes_only_its_dates_are_meant(session: Session) -> None:
    mark_sent(session, ISSUE, dt.date(2026, 9, 3))
    planned = Selection(
        sender_ids=frozenset({NEWS.id}), statuses=frozenset({w.Status.PLANNED}), end=dt.date(2026, 10, 31)
    )
    taken = Chosen.taken_by(session.schedule, planned, TODAY)
    rows = state_rows(session.schedule, taken, wish(w.OccurrenceState.CANCELLED, "no budget"))
    assert [in_english(row.before)[:10] for row in rows] == ["2026-10-01"]


def test_cancelling_needs_a_reason_and_asks_where_approval_runs(session: Session) -> None:
    put_up(session, ISSUE, dt.date(2026, 12, 3))
    assert not any(
        row.is_possible
        for row in state_rows(session.schedule, chosen(session, ISSUE), wish(w.OccurrenceState.CANCELLED))
    )
    rows = state_rows(session.schedule, chosen(session, ISSUE), wish(w.OccurrenceState.CANCELLED, "no budget"))
    assert sum(row.asks for row in rows) == 1


# --- to the next year


def test_a_copy_keeps_weekday_distance_and_cascade_but_no_approval(session: Session) -> None:
    put_up(session, BRIEFING, RESULTS.start)
    (row,) = copy_rows(session.schedule, chosen(session, RESULTS))
    longer = extension(session.schedule, [row])
    assert longer is not None
    before = session.plan
    apply_rows(session, literal("Copy"), [row], [longer])
    (copy,) = [e for e in session.plan.table(r.ContentEvent).values() if e.start == dt.date(2028, 3, 21)]
    briefing, letter = session.plan.communications_by_event[copy.id]
    assert (briefing.offset, letter.cascade_from_id) == (-3, briefing.id)
    assert session.plan.info.end == dt.date(2028, 8, 31)
    assert len(session.plan.table(r.Occurrence)) == 1
    assert session.schedule.find(briefing.id, copy.start).occurrence is None  # type: ignore[union-attr]
    session.undo()
    assert session.plan == before


def test_only_chosen_communications_are_copied_without_their_event(session: Session) -> None:
    (row,) = copy_rows(session.schedule, chosen(session, LETTER))
    assert [c.record.title for c in row.changes] == ["Results", "Letter"]  # type: ignore[attr-defined]
    assert row.changes[1].record.cascade_from_id == BRIEFING.id  # type: ignore[attr-defined]


def test_what_falls_outside_the_plan_or_goes_on_by_itself_is_said(session: Session) -> None:
    results, newsletter = copy_rows(session.schedule, chosen(session, RESULTS, NEWSLETTER))
    assert results.note and "period" in in_english(results.note)
    assert not newsletter.is_possible and newsletter.note


def test_a_second_copy_asks(session: Session) -> None:
    do(session, copy_rows(session.schedule, chosen(session, RESULTS)))
    (row,) = copy_rows(session.schedule, chosen(session, RESULTS))
    assert row.asks


def test_the_period_is_not_made_longer_without_need(session: Session) -> None:
    early = event(dt.date(2026, 9, 8), title="Early")
    schedule = Schedule(Plan.of([RECORDS[0], early]))
    assert extension(schedule, copy_rows(schedule, Chosen((early,), ()))) is not None
    wide = Schedule(Plan.of([info(start=dt.date(2026, 1, 1), end=dt.date(2027, 12, 31)), early]))
    assert extension(wide, copy_rows(wide, Chosen((early,), ()))) is None


def test_nothing_changes_when_the_plan_changed_meanwhile(session: Session) -> None:
    rows = field_rows(session.schedule, chosen(session, LETTER), "owner", "Ewa", TODAY)
    do(session, field_rows(session.schedule, chosen(session, LETTER), "owner", "Jan", TODAY))
    before = session.plan
    with pytest.raises(Exception, match="changed meanwhile"):
        do(session, rows)
    assert session.plan == before
