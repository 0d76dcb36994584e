"""A schedule against the same rules followed naively, one date at a time."""

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import Change, added, removed, updated
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.planning.expansion import order
from commplan.planning.rules import rule_dates
from commplan.planning.schedule import Dated, Schedule, moment
from commplan.planning.workdays import WorkingCalendar
from tests.planning.builders import DAY, communication, event, make, occurrence, plan

RULES = (
    "",
    "FREQ=DAILY;INTERVAL=9",
    "FREQ=WEEKLY;BYDAY=TU,SA",
    "FREQ=MONTHLY;BYMONTHDAY=1",
    "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31",
    "FREQ=MONTHLY;BYDAY=-1FR;COUNT=5",
)
near = st.dates(DAY(2025, 6, 1), DAY(2027, 6, 1))
offsets = st.integers(-15, 15) | st.sampled_from((-250, 250))


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Some events with communications, exceptions and known occurrences."""
    records: list[r.Record] = [make(r.DayRule, start=DAY(2026, 8, 3), end=DAY(2026, 8, 14))]
    for _ in range(draw(st.integers(1, 3))):
        one = event(
            draw(near),
            draw(st.sampled_from(RULES)),
            workday_offset=draw(offsets),
            date_rule=draw(st.sampled_from(w.DateRule)),
            span=draw(st.sampled_from((1, 1, 3, 40))),
        )
        records.append(one)
        some = [*list(rule_dates(one.rule, one.start, DAY(2027, 12, 31)))[:12], draw(near)]
        for action in draw(st.lists(st.sampled_from(w.ExceptionAction), max_size=3)):
            original, day = draw(st.sampled_from(some)), draw(near)
            records.append(make(r.EventException, event_id=one.id, action=action, original=original, date=day))
        for _ in range(draw(st.integers(0, 3))):
            records += draw(communications(one, some))
    return plan(*records, country="PL")


@st.composite
def communications(draw: st.DrawFn, of: r.ContentEvent, originals: list[dt.date]) -> list[r.Record]:
    one = communication(
        of,
        title=draw(st.sampled_from("abc")),
        offset=draw(offsets),
        offset_unit=draw(st.sampled_from(w.OffsetUnit)),
        offset_from=draw(st.sampled_from(w.OffsetFrom)),
        time=draw(st.none() | st.sampled_from((dt.time(9), dt.time(14, 30)))),
        span=draw(st.sampled_from((1, 1, 5, 60))),
    )
    known = [
        occurrence(
            one,
            original,
            state=draw(st.sampled_from(w.OccurrenceState)),
            date=draw(st.none() | near),
            time=draw(st.none() | st.just(dt.time(11))),
            title=draw(st.sampled_from(("", "z"))),
        )
        for original in draw(st.lists(st.sampled_from(originals), max_size=3, unique=True))
    ]
    return [one, *known]


def naively(plan: Plan) -> list[Dated]:
    """All dated communications up to 2032 by the words of the domain description, one after the other."""
    calendar = WorkingCalendar.of(plan)
    found = []
    for one in plan.table(r.ContentEvent).values():
        for c in plan.communications_by_event.get(one.id, ()):
            known = {o.original: o for o in plan.table(r.Occurrence).values() if o.communication_id == c.id}
            for original, day in naive_event_dates(plan, one, calendar).items():
                sending = naive_sending(one, c, day, calendar)
                if sending:
                    found.append(naive_dated(plan, one, c, original, day, sending, known.pop(original, None)))
            for o in known.values():  # no longer a date, but it was sent
                if o.state == w.OccurrenceState.SENT:
                    sending = naive_sending(one, c, o.original, calendar) or o.original
                    found.append(naive_dated(plan, one, c, o.original, o.original, sending, o))
    return sorted(found, key=order)


def naive_event_dates(plan: Plan, one: r.ContentEvent, calendar: WorkingCalendar) -> dict[dt.date, dt.date]:
    dates: dict[dt.date, dt.date] = {}
    exceptions = plan.exceptions_by_event.get(one.id, ())
    for original in rule_dates(one.rule, one.start, DAY(2032, 12, 31)):
        here = [x for x in exceptions if x.original == original]
        moved = [x.date for x in here if x.action == w.ExceptionAction.MOVED]
        shifted = calendar.shift(calendar.add(original, one.workday_offset), one.date_rule)
        date = moved[-1] if moved else shifted
        if date and all(x.action != w.ExceptionAction.LEFT_OUT for x in here):
            dates[original] = date
    for x in exceptions:
        if x.action == w.ExceptionAction.ADDED and x.date:
            dates.setdefault(x.original or x.date, x.date)
    return dates


def naive_sending(one: r.ContentEvent, c: r.Communication, day: dt.date, calendar: WorkingCalendar) -> dt.date | None:
    if c.offset_from == w.OffsetFrom.END:
        day += dt.timedelta(one.span - 1)
    if c.offset_unit == w.OffsetUnit.WORKING_DAYS or c.offset == 0:
        return calendar.add(day, c.offset)
    return calendar.shift(day + dt.timedelta(c.offset), one.date_rule)


def naive_dated(
    plan: Plan,
    one: r.ContentEvent,
    c: r.Communication,
    original: dt.date,
    event_date: dt.date,
    day: dt.date,
    known: r.Occurrence | None,
) -> Dated:
    day = known.date if known and known.date else day
    return Dated(
        plan_id=plan.info.id,
        event_id=one.id,
        communication_id=c.id,
        title=known.title if known and known.title else c.title,
        original=original,
        event_date=event_date,
        date=day,
        last_date=day + dt.timedelta(c.span - 1),
        time=known.time if known and known.time else c.time,
        duration=c.duration,
        occurrence=known,
    )


def touching(all_dated: list[Dated], start: dt.date, end: dt.date) -> list[Dated]:
    return [d for d in all_dated if d.date <= end and d.last_date >= start]


@given(plans(), st.lists(st.tuples(near, st.integers(0, 400)), min_size=1, max_size=3))
def test_a_schedule_is_what_following_the_rules_one_by_one_gives(
    plan: Plan, periods: list[tuple[dt.date, int]]
) -> None:
    schedule, truth = Schedule(plan), naively(plan)
    assert list(schedule.whole_plan()) == touching(truth, plan.info.start, plan.info.end)
    for one in plan.table(r.ContentEvent):
        mine = [d for d in schedule.whole_plan() if d.event_id == one]
        assert sorted(schedule.of_event(one), key=order) == mine
    for start, length in periods:
        end = start + dt.timedelta(length)
        assert list(schedule.between(start, end)) == touching(truth, start, end)
    for dated in truth:
        if dated.original.year < 2030:
            assert schedule.find(dated.communication_id, dated.original) == dated


@given(plans(), st.data())
def test_a_schedule_built_on_the_one_before_is_the_same_as_a_fresh_one(plan: Plan, data: st.DataObject) -> None:
    schedule, done, events = Schedule(plan), list[Change](), set[str]()
    for _ in range(6):
        events |= plan.table(r.ContentEvent).keys()
        if data.draw(st.booleans()):
            schedule.whole_plan()  # else there is nothing yet to take over
        if data.draw(st.integers(0, 9)) == 0:
            schedule.between(DAY(2029, 1, 1), DAY(2029, 1, 31))  # what follows has a horizon that has grown
        if done and data.draw(st.integers(0, 3)) == 0:
            plan = plan.with_changes([done.pop().inverse()])
        else:
            done.append(data.draw(changes(plan)))
            plan = plan.with_changes(done[-1:])
        schedule = Schedule(plan, schedule)
    fresh = Schedule(plan)
    assert schedule.whole_plan() == fresh.whole_plan()
    start = data.draw(near)
    assert schedule.between(start, start + dt.timedelta(30)) == fresh.between(start, start + dt.timedelta(30))
    for mine, others in zip(schedule.whole_plan(), fresh.whole_plan(), strict=True):
        assert mine.occurrence is others.occurrence  # the very same record: its revision counts
    for one in events | plan.table(r.ContentEvent).keys():  # those that are gone, too
        assert sorted(schedule.of_event(one)) == sorted(fresh.of_event(one))
        assert schedule.event_dates(one, DAY(2025, 1, 1), start) == fresh.event_dates(one, DAY(2025, 1, 1), start)


far = st.dates(DAY(2021, 1, 1), DAY(2031, 12, 31))


@given(plans(), st.data())
def test_a_schedule_that_grew_bit_by_bit_is_the_same_as_one_made_over_the_whole_time(
    plan: Plan, data: st.DataObject
) -> None:
    schedule, start, end = Schedule(plan), plan.info.start, plan.info.end
    for _ in range(5):
        if data.draw(st.integers(0, 3)) == 0:
            plan = plan.with_changes([data.draw(changes(plan))])
            schedule = Schedule(plan, schedule)
        first = data.draw(far)
        last = first + dt.timedelta(data.draw(st.integers(0, 700)))
        start, end = min(start, first), max(end, last)
        if data.draw(st.booleans()):
            schedule.between(first, last)
        else:
            worker = Schedule(plan, schedule)
            worker.between(first, last)
            schedule.take_over(worker)
        assert schedule.reaches(first, last)
    whole = Schedule(plan)
    assert schedule.between(start, end) == whole.between(start, end)
    for mine, others in zip(schedule.between(start, end), whole.between(start, end), strict=True):
        assert mine.occurrence is others.occurrence
    for one in plan.table(r.ContentEvent):
        assert list(schedule.of_event(one)) == list(whole.of_event(one))
        assert schedule.event_dates(one, start, end) == whole.event_dates(one, start, end)
    for dated in whole.between(start, end):
        assert schedule.find(dated.communication_id, dated.original) == dated


def test_a_schedule_takes_over_only_what_goes_further_and_is_of_the_same_plan() -> None:
    one = event(DAY(2026, 1, 5), "FREQ=WEEKLY")
    of = plan(one, communication(one))
    schedule, worker, ahead = Schedule(of), Schedule(of), (DAY(2029, 1, 1), DAY(2029, 12, 31))
    schedule.between(*ahead)
    worker.whole_plan()
    schedule.take_over(worker)
    assert schedule.reaches(*ahead)
    after = Schedule(of.with_changes([updated(one, start=DAY(2026, 1, 6))]))
    after.take_over(schedule)
    assert not after.reaches(*ahead)
    worker.take_over(schedule)
    assert worker.reaches(*ahead)


def dates_of(year: int) -> list[dt.date]:
    return [DAY(year, month, 1) for month in range(1, 13)]


@st.composite
def changes(draw: st.DrawFn, plan: Plan) -> Change:
    """One change of what dates follow from; an unchanged record with a higher revision among them."""
    events, others = list(plan.table(r.ContentEvent).values()), list(plan.table(r.Communication).values())
    known, exceptions = list(plan.table(r.Occurrence).values()), list(plan.table(r.EventException).values())
    one, c = draw(st.sampled_from(events)), draw(st.sampled_from(others or [None]))
    titles = [
        updated(plan.info, **values) for values in ({"title": "Other"}, {"country": "NL"}, {"end": DAY(2027, 3, 31)})
    ]
    of_event = [
        added(event(draw(near))),
        updated(one, start=draw(near)),
        updated(one, date_rule=draw(st.sampled_from(w.DateRule))),
        added(communication(one, title="new", offset=draw(offsets))),
    ]
    extra = make(r.EventException, event_id=one.id, action=w.ExceptionAction.ADDED, date=draw(near))
    of_exceptions = [added(extra), *(updated(x, event_id=one.id) for x in exceptions), *map(removed, exceptions)]
    choices = [titles, of_event, of_exceptions]
    if c is not None:
        unknown = next(day for day in (draw(near), *dates_of(2024)) if plan.occurrence(c.id, day) is None)
        sent = occurrence(c, unknown, state=w.OccurrenceState.SENT)
        choices += [[updated(c, offset=draw(offsets)), updated(c, event_id=one.id)], [added(sent)]]
    if known:
        choices.append([*(Change(o, replace(o, rev=o.rev + 2)) for o in known), *map(removed, known)])
    free = [removed(part) for part in (*events[1:], *others) if not plan.references_to(part.id)]
    return draw(st.sampled_from(draw(st.sampled_from([*choices, *([free] if free else [])]))))


# --- single rules


def sent_on(*records: r.Record, **values: object) -> list[str]:
    return [d.date.isoformat() for d in Schedule(plan(*records, **values)).whole_plan()]


def test_offsets_in_working_days_step_over_holidays() -> None:
    one = event(DAY(2026, 11, 12))
    assert sent_on(one, communication(one, offset=-1), country="PL") == ["2026-11-10"]


def test_calendar_days_that_end_on_a_day_off_follow_the_date_rule_of_the_event() -> None:
    for rule, expected in (
        ("keep", ["2026-03-07"]),
        ("skip", []),
        ("previous", ["2026-03-06"]),
        ("next", ["2026-03-09"]),
    ):
        one = event(DAY(2026, 3, 2), date_rule=w.DateRule(rule))
        assert sent_on(one, communication(one, offset=5, offset_unit=w.OffsetUnit.CALENDAR_DAYS)) == expected


def test_the_same_day_is_the_day_of_the_event_even_when_it_is_moved_to_a_saturday() -> None:
    one = event(DAY(2026, 3, 2))
    moved = make(
        r.EventException, event_id=one.id, action=w.ExceptionAction.MOVED, original=one.start, date=DAY(2026, 3, 7)
    )
    both = [communication(one, offset_unit=unit) for unit in w.OffsetUnit]
    assert sent_on(one, moved, *both) == ["2026-03-07", "2026-03-07"]


def test_offsets_from_the_end_count_from_the_last_day() -> None:
    one = event(DAY(2026, 3, 2), span=3)
    assert sent_on(one, communication(one, offset=1, offset_from=w.OffsetFrom.END)) == ["2026-03-05"]


def test_two_dates_may_land_on_one_working_day() -> None:
    one = event(DAY(2026, 3, 7), "FREQ=DAILY;COUNT=2")  # Saturday and Sunday
    found = Schedule(plan(one, communication(one))).whole_plan()
    assert [d.date for d in found] == [DAY(2026, 3, 9)] * 2
    assert len({d.uid for d in found}) == 2


def test_working_days_after_the_quarter() -> None:
    one = event(DAY(2026, 1, 1), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1", workday_offset=10)
    expected = ["2026-01-16", "2026-04-16", "2026-07-15", "2026-10-15"]  # New Year, Epiphany, Easter Monday between
    assert sent_on(one, communication(one), country="PL") == expected


def test_what_was_sent_stays_when_its_date_is_gone_from_the_rule() -> None:
    one = event(DAY(2026, 3, 2))
    c = communication(one)
    gone = DAY(2026, 2, 2)
    kept = occurrence(c, gone, state=w.OccurrenceState.SENT)
    dropped = occurrence(c, DAY(2026, 2, 3), state=w.OccurrenceState.DRAFTING)
    assert sent_on(one, c, kept, dropped) == ["2026-02-02", "2026-03-02"]


def test_long_ones_are_found_on_every_day_they_last() -> None:
    one = event(DAY(2025, 12, 29))
    c = communication(one, span=7)
    schedule = Schedule(plan(one, c))
    assert [d.communication_id for d in schedule.between(DAY(2026, 1, 4), DAY(2026, 1, 4))] == [c.id]
    assert schedule.between(DAY(2026, 1, 5), DAY(2026, 1, 5)) == ()


def test_event_dates_say_what_a_person_did_to_them() -> None:
    one = event(DAY(2026, 3, 2), "FREQ=WEEKLY;COUNT=3")
    exceptions = [
        make(r.EventException, event_id=one.id, original=DAY(2026, 3, 2)),
        make(r.EventException, event_id=one.id, action="moved", original=DAY(2026, 3, 9), date=DAY(2026, 3, 10)),
        make(r.EventException, event_id=one.id, action="added", date=DAY(2026, 4, 1)),
    ]
    schedule = Schedule(plan(one, *exceptions))
    found = schedule.event_dates(one.id, DAY(2026, 1, 1), DAY(2026, 12, 31))
    assert [(d.date.isoformat(), d.action) for d in found] == [
        ("2026-03-10", w.ExceptionAction.MOVED),
        ("2026-03-16", None),
        ("2026-04-01", w.ExceptionAction.ADDED),
    ]
    assert schedule.event_dates(new_id(), DAY(2026, 1, 1), DAY(2026, 12, 31)) == ()


def test_uids_depend_on_plan_communication_and_original_only() -> None:
    one = event(DAY(2026, 3, 2))
    c = communication(one)
    schedule = Schedule(plan(one, c, occurrence(c, DAY(2026, 3, 2), date=DAY(2026, 3, 5), title="Other")))
    (dated,) = schedule.whole_plan()
    assert dated.uid == f"{c.id}-20260302@{schedule.plan.info.id}.commplan"
    assert (dated.original, dated.date) == (DAY(2026, 3, 2), DAY(2026, 3, 5))


def test_a_date_has_a_length_of_its_own_or_is_all_day() -> None:
    weekly = event(DAY(2026, 3, 2), "FREQ=WEEKLY;COUNT=3")
    c = communication(weekly, time=dt.time(9), duration=30)
    own = occurrence(c, DAY(2026, 3, 9), duration=0), occurrence(c, DAY(2026, 3, 16), all_day=True, duration=60)
    found = Schedule(plan(weekly, c, *own)).whole_plan()
    assert [(d.time, d.duration) for d in found] == [(dt.time(9), 30), (dt.time(9), 0), (None, 60)]
    assert moment(found[2], "Europe/Warsaw") is None


def test_an_unchanged_event_is_not_expanded_again() -> None:
    one, other = event(DAY(2026, 3, 2)), event(DAY(2026, 4, 1))
    first = plan(one, other, communication(one), communication(other))
    before = Schedule(first)
    dated = {d.event_id: d for d in before.whole_plan()}
    after = {d.event_id: d for d in Schedule(first.with_changes([updated(other, span=2)]), before).whole_plan()}
    assert after[one.id] is dated[one.id]
    assert after[other.id] is not dated[other.id]


def test_several_events_changed_at_once_are_all_expanded_again() -> None:
    one, other, gone = event(DAY(2026, 3, 2)), event(DAY(2026, 4, 1)), event(DAY(2026, 5, 4))
    messages = [communication(of) for of in (one, other, gone)]
    first = plan(one, other, gone, *messages)
    before = Schedule(first)
    before.whole_plan()
    moved = occurrence(messages[1], other.start, date=DAY(2026, 4, 2))
    steps = [updated(one, start=DAY(2026, 3, 3)), added(moved), removed(messages[2]), removed(gone)]
    after = Schedule(first.with_changes(steps), before)
    assert [d.date for d in after.whole_plan()] == [DAY(2026, 3, 3), DAY(2026, 4, 2)]
    assert after.of_event(gone.id) == after.event_dates(gone.id, DAY(2026, 1, 1), DAY(2026, 12, 31)) == ()


def test_a_plan_without_events_has_no_dates() -> None:
    schedule = Schedule(plan())
    assert schedule.whole_plan() == ()
    assert schedule.between(DAY(1990, 1, 1), DAY(2199, 12, 31)) == ()
    assert schedule.find(new_id(), DAY(2026, 1, 1)) is None


def test_dates_from_far_outside_the_period_are_found() -> None:
    long_ago = event(DAY(2025, 8, 4))
    lasting = communication(long_ago, span=200)
    later = event(DAY(2027, 12, 31))
    moved = make(
        r.EventException, event_id=later.id, action=w.ExceptionAction.MOVED, original=later.start, date=DAY(2026, 5, 5)
    )
    message = communication(later)
    much_later = event(DAY(2029, 6, 4))
    early = communication(much_later)
    known = occurrence(early, much_later.start, date=DAY(2026, 6, 1))
    schedule = Schedule(plan(long_ago, lasting, later, moved, message, much_later, early, known))
    assert [d.communication_id for d in schedule.whole_plan()] == [lasting.id, message.id, early.id]
