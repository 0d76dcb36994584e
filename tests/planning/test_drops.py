"""What a drop would come to: the date, the warnings, what can't be."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.texts import in_english
from commplan.domain.validation import EARLIEST, LATEST
from commplan.domain.words import DateRule, DayRuleType, Enforcement, OccurrenceState
from commplan.planning.drop import Drop, EventDay, Time
from commplan.planning.drops import DAY as WHOLE_DAY
from commplan.planning.drops import STEP, Drops, clock
from commplan.planning.schedule import Dated, Schedule
from tests.planning.builders import DAY, communication, event, make, occurrence, plan

TODAY = DAY(2026, 3, 2)  # a Monday
TUESDAY = DAY(2026, 3, 10)
SATURDAY = DAY(2026, 3, 14)
ONCE = event(TUESDAY)
MAIL = make(r.Channel, name="E-mail", days=(0, 1, 2, 3, 4))
NOTE = communication(ONCE, title="Note", channel_id=MAIL.id, time=dt.time(9), duration=30)


def weigher(*records: r.Record) -> Drops:
    return Drops(Schedule(plan(*records)), TODAY)


def dated(*records: r.Record) -> tuple[Drops, Dated]:
    schedule = Schedule(plan(*records))
    note = next(x for x in records if isinstance(x, r.Communication))
    return Drops(schedule, TODAY), next(d for d in schedule.whole_plan() if d.communication_id == note.id)


def said(drop: Drop) -> str:
    return " ".join(in_english(conflict.text) for conflict in drop.conflicts)


def quiet(**values: object) -> r.DayRule:
    days = {"start": DAY(2026, 3, 16), "end": DAY(2026, 3, 20)}
    return make(r.DayRule, name="Audit", type=DayRuleType.QUIET_PERIOD, **{**days, **values})  # type: ignore[no-any-return]


def test_a_day_keeps_the_time_and_says_how_far_it_goes() -> None:
    drops, note = dated(ONCE, MAIL, NOTE)
    drop = drops.moved(note, DAY(2026, 3, 12))
    assert (drop.date, drop.time, drop.duration, drop.distance) == (DAY(2026, 3, 12), dt.time(9), 30, 2)
    assert drop.is_change and drop.is_possible and not drop.conflicts
    assert drops.moved(note, DAY(2026, 3, 9)).distance == -1


def test_the_same_place_is_no_change_but_another_time_is() -> None:
    drops, note = dated(ONCE, MAIL, NOTE)
    assert not drops.moved(note, TUESDAY).is_change
    assert not drops.moved(note, TUESDAY, dt.time(9)).is_change
    assert drops.moved(note, TUESDAY, dt.time(9, 15)).is_change
    assert drops.copied(note, TUESDAY).is_change


@pytest.mark.parametrize(
    ("rule", "date"),
    [
        (DateRule.NEXT, DAY(2026, 3, 16)),
        (DateRule.PREVIOUS, DAY(2026, 3, 13)),
        (DateRule.KEEP, SATURDAY),
    ],
)
def test_a_day_off_follows_the_day_rule_of_the_event(rule: DateRule, date: dt.date) -> None:
    once = event(TUESDAY, date_rule=rule)
    drops, note = dated(once, communication(once, title="Note"))
    drop = drops.moved(note, SATURDAY)
    assert (drop.wanted, drop.date, drop.is_possible) == (SATURDAY, date, True)
    assert ("not a working day" in said(drop)) == (rule == DateRule.KEEP)


def test_an_event_that_leaves_out_days_off_can_t_be_dropped_on_one() -> None:
    once = event(TUESDAY, date_rule=DateRule.SKIP)
    drops, note = dated(once, communication(once))
    assert not drops.moved(note, SATURDAY).is_possible
    assert drops.moved(note, DAY(2026, 3, 13)).is_possible


def test_what_stands_on_a_day_off_stays_there_when_only_its_time_changes() -> None:
    once = event(SATURDAY, date_rule=DateRule.KEEP)
    drops, note = dated(once, communication(once))
    assert drops.moved(note, SATURDAY, dt.time(12)).date == SATURDAY


def test_public_holidays_and_company_days_off_are_named() -> None:
    off = make(r.DayRule, name="Bridge day", start=DAY(2026, 3, 13))
    once = event(TUESDAY, date_rule=DateRule.KEEP)
    drops, note = dated(once, off, communication(once))
    assert "Bridge day" in said(drops.moved(note, DAY(2026, 3, 13)))


def test_a_quiet_period_warns_or_blocks() -> None:
    day = DAY(2026, 3, 18)
    drops, note = dated(ONCE, MAIL, NOTE, quiet())
    assert drops.moved(note, day).is_possible and "Audit" in said(drops.moved(note, day))
    drops, note = dated(ONCE, MAIL, NOTE, quiet(enforcement=Enforcement.BLOCK))
    refusal = drops.moved(note, day).refusal
    assert refusal and "Audit" in in_english(refusal)
    assert not drops.drawn(day, day).is_possible
    assert drops.moved(note, DAY(2026, 3, 23)).is_possible


def test_a_quiet_period_of_others_blocks_nothing() -> None:
    front, back = make(r.Audience, name="Front"), make(r.Audience, name="Back")
    note = communication(ONCE, audience_ids=(front.id,))
    for audience, possible in ((back, True), (front, False)):
        rule = quiet(enforcement=Enforcement.BLOCK, audience_ids=(audience.id,))
        drops, found = dated(ONCE, front, back, rule, note)
        assert drops.moved(found, DAY(2026, 3, 18)).is_possible == possible
        assert drops.drawn(DAY(2026, 3, 18), DAY(2026, 3, 18)).is_possible


def test_the_channel_s_days_count() -> None:
    monthly = make(r.Channel, name="Board paper", days=(0,))
    drops, note = dated(ONCE, monthly, communication(ONCE, channel_id=monthly.id))
    assert "Board paper" in said(drops.moved(note, DAY(2026, 3, 12)))
    assert not drops.moved(note, DAY(2026, 3, 16)).conflicts


def test_time_for_the_approval_is_counted_back_from_the_new_date() -> None:
    path = make(r.ApprovalPath)
    step = make(r.ApprovalStep, path_id=path.id, role="Legal", working_days=2)
    drops, note = dated(ONCE, path, step, communication(ONCE, approval_path_id=path.id))
    soon = drops.moved(note, DAY(2026, 3, 4))
    assert (soon.approval_was, soon.approval_by) == (DAY(2026, 3, 5), None)  # too late is said once
    assert "should have been put up" in said(soon) and soon.conflicts[0].is_grave
    later = drops.moved(note, DAY(2026, 3, 12))
    assert not later.conflicts and (later.approval_was, later.approval_by) == (DAY(2026, 3, 5), DAY(2026, 3, 9))
    copied = drops.copied(note, DAY(2026, 3, 12))
    assert (copied.approval_was, copied.approval_by) == (None, DAY(2026, 3, 9))


def test_the_week_s_load_counts_only_where_the_drop_adds_to_it() -> None:
    staff = make(r.Audience, name="All staff", load_limit=1.0)
    there = event(DAY(2026, 3, 17))
    note, other = communication(ONCE, audience_ids=(staff.id,)), communication(there, audience_ids=(staff.id,))
    drops, found = dated(ONCE, there, staff, note, other)
    assert "All staff" in said(drops.moved(found, DAY(2026, 3, 18)))
    assert not drops.moved(found, DAY(2026, 3, 25)).conflicts
    assert not drops.moved(found, DAY(2026, 3, 11)).conflicts
    assert "All staff" in said(drops.copied(found, DAY(2026, 3, 11)))
    called_off = occurrence(note, TUESDAY, state=OccurrenceState.POSTPONED)
    drops, found = dated(ONCE, there, staff, note, other, called_off)
    assert not drops.moved(found, DAY(2026, 3, 18)).conflicts


def test_the_worst_of_many_full_audiences_are_named_and_the_others_counted() -> None:
    groups = [make(r.Audience, name=f"Group {n}", load_limit=n / 10) for n in range(5)]
    drops, note = dated(ONCE, *groups, communication(ONCE, audience_ids=tuple(g.id for g in groups)))
    words = said(drops.moved(note, DAY(2026, 3, 18)))
    assert "Group 0" in words and "Group 1" in words and "Group 2" not in words and "3 more" in words


def test_what_was_sent_stays_but_can_be_copied() -> None:
    sent = occurrence(NOTE, TUESDAY, state=OccurrenceState.SENT)
    drops, note = dated(ONCE, MAIL, NOTE, sent)
    assert drops.why_fixed(note)
    assert not drops.moved(note, DAY(2026, 3, 12)).is_possible
    assert not drops.lengthened(note, 60).is_possible
    assert drops.copied(note, DAY(2026, 3, 12)).is_possible


def test_a_span_keeps_its_length_and_is_stretched_by_its_end() -> None:
    once = event(TUESDAY)
    drops, note = dated(once, communication(once, time=None, span=4))
    drop = drops.moved(note, DAY(2026, 3, 17))
    assert (drop.last_date, drop.span) == (DAY(2026, 3, 20), 4)
    assert drops.stretched(note, DAY(2026, 3, 20)).span == 11
    assert drops.stretched(note, DAY(2026, 3, 1)).span == 1
    assert not drops.stretched(note, note.last_date).is_change


def test_a_length_lies_between_a_quarter_of_an_hour_and_midnight() -> None:
    drops, note = dated(ONCE, MAIL, NOTE)
    assert drops.lengthened(note, -40).duration == STEP
    assert drops.lengthened(note, 75).duration == 75
    assert drops.lengthened(note, 5_000).duration == 15 * 60
    assert not drops.lengthened(note, 30).is_change


def test_the_beginning_is_stretched_and_the_end_stays() -> None:
    drops, note = dated(ONCE, MAIL, NOTE)
    assert (note.time, note.duration) == (dt.time(9), 30)
    found = [(drop.time, drop.duration) for drop in (drops.begun(note, minute) for minute in (480, 560, 1_000, -30))]
    assert found == [
        (dt.time(8), 90),
        (dt.time(9, 15), STEP),
        (dt.time(9, 15), STEP),
        (dt.time(0), 570),
    ]
    assert not drops.begun(note, 540).is_change


def test_an_event_without_messages_moves_by_its_day_rule() -> None:
    drop = weigher(ONCE).moved(EventDay(ONCE, TUESDAY), SATURDAY, dt.time(10))
    assert (drop.date, drop.time) == (DAY(2026, 3, 16), None)


def test_days_are_drawn_in_either_direction_from_a_working_day_on() -> None:
    drop = weigher().drawn(DAY(2026, 3, 18), SATURDAY)
    assert (drop.date, drop.last_date, drop.span) == (DAY(2026, 3, 16), DAY(2026, 3, 18), 3)
    weekend = weigher().drawn(SATURDAY, DAY(2026, 3, 15))
    assert weekend.date == weekend.last_date == DAY(2026, 3, 16)


def test_the_past_is_grave() -> None:
    drops, note = dated(ONCE, MAIL, NOTE)
    for drop in (drops.moved(note, DAY(2026, 2, 27)), drops.drawn(DAY(2026, 2, 27), DAY(2026, 2, 27))):
        assert drop.is_possible and any(conflict.is_grave for conflict in drop.conflicts)


@given(
    day=st.dates(DAY(2026, 1, 1), DAY(2026, 12, 31)),
    rule=st.sampled_from(DateRule),
    span=st.integers(1, 10),
    time=st.just(Time.OWN) | st.none() | st.integers(0, 95).map(lambda n: clock(n * STEP)),
)
def test_a_drop_follows_the_day_rule_and_keeps_what_is_not_asked_for(
    day: dt.date, rule: DateRule, span: int, time: dt.time | Time | None
) -> None:
    once = event(TUESDAY, date_rule=rule)
    schedule = Schedule(plan(once, communication(once, span=span)))
    note = schedule.whole_plan()[0]
    drop = Drops(schedule, TODAY).moved(note, day, time)
    assert (
        drop.wanted == day and drop.time == (note.time if time == Time.OWN else time) and drop.duration == note.duration
    )
    assert drop.is_possible == (rule != DateRule.SKIP or schedule.calendar.is_working(day))
    if drop.is_possible:
        assert drop.date == schedule.calendar.shift(day, rule) and drop.span == span
        assert schedule.calendar.add(note.date, drop.distance) == drop.date or not schedule.calendar.is_working(
            drop.date
        )
    assert drop.is_change == ((drop.date, drop.time) != (note.date, note.time))


@given(st.dates(EARLIEST, LATEST))
def test_no_day_of_the_calendar_is_too_far_to_be_weighed(day: dt.date) -> None:
    drops, note = dated(ONCE, MAIL, NOTE)
    drop = drops.moved(note, day)
    assert drop.is_possible == (EARLIEST <= drop.date <= LATEST)


@given(st.integers(-10, 130))
def test_times_lie_on_quarters_within_the_day(quarters: int) -> None:
    time = clock(quarters * STEP)
    assert time.minute % STEP == 0 and (time.hour * 60 + time.minute) <= WHOLE_DAY - STEP


def test_what_speaks_against_the_messages_of_a_dragged_event_is_said_with_their_titles() -> None:
    path = make(r.ApprovalPath)
    step = make(r.ApprovalStep, path_id=path.id, role="Legal", working_days=2)
    letters = [communication(ONCE, title=f"Letter {n}", approval_path_id=path.id) for n in range(4)]
    there = EventDay(ONCE, ONCE.start)
    drop = weigher(ONCE, path, step, *letters).moved(there, DAY(2026, 3, 4))
    words = said(drop)
    assert words.count("should have been put up") == 2 and "Letter 0: " in words and "2 more warning(s)" in words
    assert not weigher(ONCE, path, step, *letters).moved(there, DAY(2026, 3, 17)).conflicts
    sent = [occurrence(letter, ONCE.start, state=OccurrenceState.SENT) for letter in letters[:3]]
    assert said(weigher(ONCE, path, step, *letters, *sent).moved(there, DAY(2026, 3, 4))).count("Letter") == 1


def test_what_stays_when_an_event_is_dragged_is_said_before() -> None:
    talk = communication(ONCE, title="Talk")
    sent = occurrence(NOTE, ONCE.start, state=OccurrenceState.SENT)
    there = EventDay(ONCE, ONCE.start)
    drop = weigher(ONCE, MAIL, NOTE, talk, sent).moved(there, DAY(2026, 3, 18))
    assert drop.is_possible
    assert [in_english(note) for note in drop.notes] == ["1 communication(s) were sent and stay"]
    drops = weigher(ONCE, MAIL, NOTE, sent)
    assert "All of this was sent" in str(drops.moved(there, DAY(2026, 3, 18)).refusal) and drops.why_fixed(there)


@pytest.mark.parametrize(("rule", "begun"), [(DateRule.KEEP, SATURDAY), (DateRule.PREVIOUS, DAY(2026, 3, 13))])
def test_a_beginning_follows_the_day_rule_and_keeps_the_end(rule: DateRule, begun: dt.date) -> None:
    once = event(DAY(2026, 3, 17), date_rule=rule)
    drops, screen = dated(once, communication(once, span=2))
    drop = drops.begun_on(screen, SATURDAY)
    assert (drop.date, drop.last_date, drop.time) == (begun, DAY(2026, 3, 18), screen.time)
    assert drops.begun_on(screen, DAY(2026, 3, 30)).span == 1  # not after its end
    assert not drops.begun_on(screen, screen.date).is_change


def test_a_day_off_is_named_where_it_turns_something_away() -> None:
    off = make(r.DayRule, name="Bridge day", type=DayRuleType.DAY_OFF, start=SATURDAY)
    once = event(TUESDAY, date_rule=DateRule.SKIP)
    drops, note = dated(once, off, communication(once))
    assert str(drops.moved(note, SATURDAY).refusal).startswith("2026-03-14 (Bridge day) is not")
    assert str(drops.moved(note, SATURDAY + dt.timedelta(1)).refusal).startswith("2026-03-15 is not")


def test_a_beginning_that_the_event_leaves_out_is_refused() -> None:
    once = event(DAY(2026, 3, 17), date_rule=DateRule.SKIP)
    drops, screen = dated(once, communication(once, span=2))
    assert "leaves those out" in str(drops.begun_on(screen, SATURDAY).refusal)
