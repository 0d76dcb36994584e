"""Audience load by week, and silence."""

import datetime as dt

import pytest

from commplan.domain import records as r
from commplan.domain.words import OccurrenceState
from commplan.planning.load import silences, weekly_load
from commplan.planning.schedule import Schedule
from tests.planning.builders import DAY, communication, event, make, occurrence, plan

STAFF = make(r.Audience, name="All staff", size=1000, load_limit=2.0)
FRONT = make(r.Audience, name="Front line", size=250, parent_id=STAFF.id)
SHOP = make(r.Audience, name="Shop", parent_id=FRONT.id)
BACK = make(r.Audience, name="Back office", size=100, parent_id=STAFF.id)
MAIL = make(r.Channel, weight=2.0)
EVENT = event(DAY(2026, 3, 4))  # Wednesday of week 10
WEEK = (2026, 10)


def load_of(*records: r.Record) -> dict[str, float]:
    """The load of each audience in week 10, by name."""
    schedule = Schedule(plan(STAFF, FRONT, SHOP, BACK, MAIL, EVENT, *records))
    names = {a.id: a.name for a in (STAFF, FRONT, SHOP, BACK)}
    found = weekly_load(schedule, DAY(2026, 3, 4), DAY(2026, 3, 4))
    assert {key[1:] for key in found} <= {WEEK}
    return {names[key[0]]: load.total for key, load in found.items()}


def to(*audiences: r.Audience, **values: object) -> r.Communication:
    return communication(EVENT, audience_ids=tuple(a.id for a in audiences), **values)


def test_what_is_sent_to_a_group_counts_for_all_groups_within_it() -> None:
    assert load_of(to(STAFF)) == {"All staff": 1, "Front line": 1, "Shop": 1, "Back office": 1}


def test_a_group_gets_the_share_of_those_of_its_people_who_are_reached() -> None:
    assert load_of(to(FRONT)) == {"All staff": 0.25, "Front line": 1, "Shop": 1}
    assert load_of(to(FRONT, BACK)) == {"All staff": 0.35, "Front line": 1, "Shop": 1, "Back office": 1}


def test_a_group_of_unknown_size_counts_for_itself_only() -> None:
    assert load_of(to(SHOP)) == {"Shop": 1}


def test_a_message_to_a_group_and_a_part_of_it_counts_once() -> None:
    assert load_of(to(STAFF, FRONT)) == load_of(to(STAFF))


def test_channels_have_weights() -> None:
    assert load_of(to(BACK, channel_id=MAIL.id), to(BACK)) == {"All staff": pytest.approx(0.3), "Back office": 3}


def test_groups_left_out_get_nothing() -> None:
    assert load_of(to(STAFF, excluded_audience_ids=(FRONT.id,))) == {"All staff": 1, "Back office": 1}


@pytest.mark.parametrize("state", [OccurrenceState.CANCELLED, OccurrenceState.POSTPONED])
def test_what_does_not_go_out_does_not_count(state: OccurrenceState) -> None:
    message = to(STAFF)
    assert load_of(message, occurrence(message, EVENT.start, state=state)) == {}
    assert load_of(message, occurrence(message, EVENT.start, state=OccurrenceState.SENT))


def test_all_of_a_week_counts_whatever_day_is_asked_for() -> None:
    monday, sunday = event(DAY(2026, 3, 2)), event(DAY(2026, 3, 8), date_rule="keep")
    before, after = event(DAY(2026, 3, 1), date_rule="keep"), event(DAY(2026, 3, 9))
    events = (monday, sunday, before, after)
    messages = [communication(e, audience_ids=(BACK.id,)) for e in events]
    assert load_of(*events, *messages)["Back office"] == 2


def test_weeks_belong_to_iso_years() -> None:
    new_year = event(DAY(2027, 1, 1))  # week 53 of 2026
    schedule = Schedule(plan(BACK, STAFF, new_year, communication(new_year, audience_ids=(BACK.id,))))
    assert (BACK.id, 2026, 53) in weekly_load(schedule, DAY(2026, 12, 31), DAY(2027, 1, 3))


def test_causes_and_limits_are_known() -> None:
    messages = [to(STAFF, title=title) for title in "abc"]
    schedule = Schedule(plan(STAFF, FRONT, EVENT, *messages))
    load = weekly_load(schedule, EVENT.start, EVENT.start)[(FRONT.id, *WEEK)]
    assert [(c.dated.title, c.points, c.via_audience_id) for c in load.causes] == [(t, 1, STAFF.id) for t in "abc"]
    assert load.limit is None and not load.is_over
    over = weekly_load(schedule, EVENT.start, EVENT.start)[(STAFF.id, *WEEK)]
    assert (over.total, over.limit, over.is_over, over.has_reason) == (3, 2.0, True, False)


def silent(*records: r.Record, weeks: int = 6) -> list[tuple[str, str, str]]:
    schedule = Schedule(plan(STAFF, BACK, *records))
    names = {a.id: a.name for a in (STAFF, BACK)}
    found = silences(schedule, weeks, DAY(2026, 1, 1), DAY(2026, 3, 31))
    return [(names[s.audience_id], s.start.isoformat(), s.end.isoformat()) for s in found]


def test_silence_is_counted_in_whole_weeks() -> None:
    early = event(DAY(2026, 1, 7))
    late = event(DAY(2026, 3, 24))
    staff = [communication(e, audience_ids=(STAFF.id,)) for e in (early, late)]
    back = communication(early, audience_ids=(BACK.id,))
    assert silent(early, late, *staff, back) == [
        ("All staff", "2026-01-12", "2026-03-22"),
        ("Back office", "2026-01-12", "2026-03-22"),
    ]
    assert silent(early, late, *staff, weeks=11) == []


def test_without_messages_all_is_silence_and_a_part_reached_does_not_break_it() -> None:
    early = event(DAY(2026, 2, 11))
    found = silent(early, communication(early, audience_ids=(BACK.id,)))
    assert found == [("All staff", "2026-01-05", "2026-03-29"), ("Back office", "2026-02-16", "2026-03-29")]
    assert dt.date.fromisoformat(found[0][1]).weekday() == 0
