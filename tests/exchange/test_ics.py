"""The calendar holds what the plan holds, in every reader, and nothing that a person typed gets out of its place."""

import dataclasses
import datetime as dt
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import Change
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.exchange.ics import IcsOptions, calendar, communications_calendar
from commplan.planning.schedule import Dated, Schedule, moment
from tests.exchange.calendar_readers import (
    Component,
    Found,
    parsed,
    strictly,
    with_icalendar,
    with_recurring_ical_events,
    with_vobject,
)
from tests.exchange.sample_plans import fixed_id, sample_plan
from tests.exchange.test_ics_encoding import ALPHABET, meaning

OPTIONS = IcsOptions(name="Plan; 2027, \\N")
GOLDEN = Path(__file__).parent.parent / "golden" / "sample.ics"
SAMPLE = sample_plan()

PROPERTIES = {
    *(
        "UID",
        "DTSTAMP",
        "LAST-MODIFIED",
        "SEQUENCE",
        "DTSTART",
        "DTEND",
        "DURATION",
        "SUMMARY",
        "DESCRIPTION",
        "CATEGORIES",
    ),
    *("LOCATION", "URL", "ORGANIZER", "CLASS", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS", "COLOR"),
}


def export(plan: Plan, options: IcsOptions = OPTIONS) -> bytes:
    schedule = Schedule(plan)
    return b"".join(communications_calendar(schedule, schedule.whole_plan(), options, in_english))


def truth(plan: Plan) -> Found:
    """What our own planner says."""

    def one(dated: Dated) -> tuple[str, dt.date, dt.date]:
        times = moment(dated, plan.info.zone)
        if times is None:
            return dated.uid, dated.date, dated.last_date + dt.timedelta(1)
        return dated.uid, times[0].astimezone(dt.UTC), times[1].astimezone(dt.UTC)

    return sorted(map(one, Schedule(plan).whole_plan()))


@pytest.mark.parametrize("values", [{"duration": 95}, {"duration": 0}, {"all_day": True, "duration": 95}])
def test_a_date_with_a_length_of_its_own_or_the_whole_day_is_the_same_in_every_reader(
    values: dict[str, object],
) -> None:
    dated = next(d for d in Schedule(SAMPLE).whole_plan() if moment(d, SAMPLE.info.zone) and not d.occurrence)
    own = r.Occurrence(
        id=fixed_id(0xD00),
        communication_id=dated.communication_id,
        original=dated.original,
        **values,  # type: ignore[arg-type]
    )
    plan = SAMPLE.with_changes([Change(None, own)])
    assert truth(plan) != truth(SAMPLE)
    data = export(plan)
    assert with_icalendar(data) == with_vobject(data) == truth(plan)


def events(data: bytes) -> dict[str, bytes]:
    """The bytes of each event by UID."""
    found = re.findall(rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", data, re.DOTALL)
    return {re.search(r"UID:(\S+)", event.replace(b"\r\n ", b"").decode())[1]: event for event in found}


def event_of(plan: Plan, communication: int, original: dt.date, options: IcsOptions = OPTIONS) -> Component:
    uid = Schedule(plan).find(fixed_id(communication), original).uid
    (found,) = [e for e in parsed(export(plan, options)).named("VEVENT") if e.value("UID") == uid]
    return found


def with_record(plan: Plan, record_id: str, **values: object) -> Plan:
    """The plan after one edit, saved as the session saves it."""
    before = next(record for record in plan.records() if record.id == record_id)
    after = dataclasses.replace(before, rev=before.rev + 1, changed_at="2027-01-02T03:04:05Z", **values)
    return plan.with_changes([Change(before, after)])


# --- the same dates everywhere


@pytest.mark.parametrize(
    "zone", ["Europe/Warsaw", "Europe/Amsterdam", "America/New_York", "Africa/Cairo", "Australia/Lord_Howe", "UTC"]
)
def test_every_reader_finds_the_dates_of_the_plan(zone: str) -> None:
    plan = sample_plan(zone)
    data, expected = export(plan), truth(plan)
    assert len(expected) > 600
    assert strictly(data) == expected
    assert with_icalendar(data) == expected
    assert with_vobject(data) == expected
    assert with_recurring_ical_events(data, dt.date(2027, 6, 1), dt.date(2028, 6, 1)) == expected


def test_a_part_of_the_plan_has_the_very_same_events() -> None:
    schedule = Schedule(SAMPLE)
    part = schedule.whole_plan()[100:140]
    some = events(b"".join(communications_calendar(schedule, part, OPTIONS, in_english)))
    every = events(export(SAMPLE))
    assert list(some) == [dated.uid for dated in part]
    assert all(every[uid] == event for uid, event in some.items())


def test_times_that_come_twice_or_never_are_the_same_moment_for_everyone() -> None:
    twice = event_of(SAMPLE, 205, dt.date(2027, 10, 31))  # 02:30 comes twice: the first is meant
    assert twice.value("DTSTART") == "20271031T003000Z"
    assert twice.value("DTEND") == "20271031T013000Z"
    never = event_of(SAMPLE, 205, dt.date(2028, 3, 26))  # from 02:00 to 03:00 there is no time
    assert never.value("DTSTART") == "20280326T030000"
    assert never.value("DTEND") == "20280326T040000"


def test_wall_clock_times_stay_across_the_year() -> None:
    lines = [
        line for e in parsed(export(SAMPLE)).named("VEVENT") for line in e.lines if fixed_id(201) in e.value("UID")
    ]
    starts = {value[9:] for name, _, value in lines if name == "DTSTART"}
    assert starts == {"143000"}


# --- the file


def test_the_file_is_the_golden_one() -> None:
    schedule = Schedule(SAMPLE)
    dated = schedule.between(dt.date(2027, 9, 1), dt.date(2027, 11, 4))
    options = dataclasses.replace(OPTIONS, alarm_minutes=15, language="pl")
    data = b"".join(calendar(schedule, dated, options, in_english))
    if os.environ.get("COMMPLAN_WRITE_GOLDEN"):
        GOLDEN.write_bytes(data)
    assert data == GOLDEN.read_bytes(), "if the change is meant, run again with COMMPLAN_WRITE_GOLDEN=1 and look at it"


def test_the_calendar_says_what_it_is() -> None:
    read = parsed(export(SAMPLE))
    names = [name for name, _, _ in read.lines]
    assert len(names) == len(set(names))
    assert not {"METHOD", "UID"} & set(names)
    assert read.text("NAME") == read.text("X-WR-CALNAME") == OPTIONS.name
    assert ("REFRESH-INTERVAL", {"VALUE": "DURATION"}, "PT12H") in read.lines
    assert read.value("VERSION") == "2.0"
    assert [zone.value("TZID") for zone in read.named("VTIMEZONE")] == ["Europe/Warsaw"]


def test_it_comes_in_small_chunks() -> None:
    schedule = Schedule(SAMPLE)
    chunks = list(communications_calendar(schedule, schedule.whole_plan(), OPTIONS, in_english))
    assert len(chunks) > 4
    assert max(map(len, chunks)) < 400_000


def test_an_empty_calendar_is_a_valid_one() -> None:
    schedule = Schedule(SAMPLE)
    for options in (OPTIONS, dataclasses.replace(OPTIONS, deadlines=True)):
        data = b"".join(calendar(schedule, (), options, in_english))
        assert strictly(data) == with_icalendar(data) == with_vobject(data) == []
        assert len(parsed(data).children) == 1  # RFC 5545, section 3.6: at least one component


def test_without_times_there_is_no_zone() -> None:
    schedule = Schedule(SAMPLE)
    dated = [d for d in schedule.whole_plan() if d.time is None]
    data = b"".join(communications_calendar(schedule, dated, OPTIONS, in_english))
    assert dated
    assert parsed(data).named("VTIMEZONE") == []


# --- what an event says


def test_an_event_says_what_people_need() -> None:
    event = event_of(SAMPLE, 200, dt.date(2027, 12, 1))
    communication = SAMPLE.get(r.Communication, fixed_id(200))
    assert event.text("SUMMARY") == communication.title
    assert event.text("DESCRIPTION").split("\n") == [
        "Event: Postęp programu",
        "Sender: Zarząd",
        "Audiences: Wszyscy pracownicy, Managers, front line; new",
        "Channel: E-mail",
        'Tools: CEM "mailbox" (cem@example.com)',
        "Key messages:",
        "• Klient; przede wszystkim",
        "• \\\\server\\News",
        "• " + "a" * 300,
        "Status: Planned",
        "Owner: Anna Żak",
    ]
    assert event.value("CATEGORIES") == "Wszyscy pracownicy,Managers\\, front line\\; new,E-mail"
    assert ("ORGANIZER", {"CN": "\"CEM 'mailbox'\""}, "mailto:cem@example.com") in event.lines
    assert (event.value("TRANSP"), event.value("X-MICROSOFT-CDO-BUSYSTATUS")) == ("TRANSPARENT", "FREE")
    assert (event.value("STATUS"), event.value("CLASS")) == ("TENTATIVE", "PUBLIC")


def test_a_meeting_takes_time_and_has_a_place() -> None:
    event = event_of(SAMPLE, 201, dt.date(2027, 12, 1))
    assert (event.value("TRANSP"), event.value("X-MICROSOFT-CDO-BUSYSTATUS")) == ("OPAQUE", "BUSY")
    assert event.text("LOCATION") == (
        "Trap, javascript:alert(1); Sala \\Newton, budynek A, piętro 2; Spotkanie, https://meet.example.com/cem?x=1,2;3"
    )
    assert event.value("URL") == "https://meet.example.com/cem?x=1,2;3"
    assert (event.value("STATUS"), event.value("CLASS")) == ("CONFIRMED", "CONFIDENTIAL")
    assert event.values("ORGANIZER") == []  # its sender has no address


def test_a_cancelled_date_stays_as_cancelled() -> None:
    event = event_of(SAMPLE, 200, dt.date(2027, 9, 1), dataclasses.replace(OPTIONS, alarm_minutes=30))
    assert event.value("STATUS") == "CANCELLED"
    assert "Reason: Merged; see\\News, October" in event.text("DESCRIPTION").split("\n")
    assert event.children == []  # nobody is reminded of it


def test_a_cancelled_meeting_leaves_the_time_free() -> None:
    cancelled = with_record(SAMPLE, fixed_id(402), state=w.OccurrenceState.CANCELLED, reason="x")
    event = event_of(cancelled, 201, dt.date(2027, 7, 1))
    assert (event.value("TRANSP"), event.value("X-MICROSOFT-CDO-BUSYSTATUS")) == ("TRANSPARENT", "FREE")


def test_a_postponed_date_is_tentative() -> None:
    assert event_of(SAMPLE, 202, dt.date(2027, 7, 8)).value("STATUS") == "TENTATIVE"


def test_a_moved_date_keeps_its_uid() -> None:
    event = event_of(SAMPLE, 200, dt.date(2027, 10, 1))
    assert event.value("UID") == f"{fixed_id(200)}-20271001@{fixed_id(1)}.commplan"
    assert event.value("DTSTART") == "20271006T111500"
    assert event.text("SUMMARY") == "Moved, retitled"


def test_a_date_left_out_is_not_in_the_file() -> None:
    assert f"{fixed_id(200)}-20270801@{fixed_id(1)}.commplan" not in events(export(SAMPLE))


def test_several_days_are_one_span_of_whole_days() -> None:
    event = event_of(SAMPLE, 207, dt.date(2027, 12, 20))
    assert [line for line in event.lines if line[0].startswith("DT") and line[0] != "DTSTAMP"] == [
        ("DTSTART", {"VALUE": "DATE"}, "20271220"),
        ("DTEND", {"VALUE": "DATE"}, "20271227"),
    ]


def test_without_length_it_ends_as_it_begins() -> None:
    event = event_of(SAMPLE, 206, dt.date(2027, 12, 1))
    assert (event.values("DTEND"), event.value("DURATION")) == ([], "PT0S")


def test_a_reminder_comes_last_in_its_event() -> None:
    data = export(SAMPLE, dataclasses.replace(OPTIONS, alarm_minutes=30))
    (alarm,) = event_of(SAMPLE, 200, dt.date(2027, 12, 1), dataclasses.replace(OPTIONS, alarm_minutes=30)).children
    assert [(name, value) for name, _, value in alarm.lines if name != "DESCRIPTION"] == [
        ("ACTION", "DISPLAY"),
        ("TRIGGER", "-PT30M"),
    ]
    assert alarm.text("DESCRIPTION") == SAMPLE.get(r.Communication, fixed_id(200)).title
    assert data.count(b"END:VALARM\r\nEND:VEVENT\r\n") == data.count(b"BEGIN:VALARM")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "cem",
        "cem@",
        "@example.com",
        "cem@example",
        "a b@example.com",
        "x@example.com\r\nX:1",
        "ą@ę.pl",
        "a@b.c?cc=d@e.f",
    ],
)
def test_what_is_no_address_makes_no_organizer(address: str) -> None:
    tool = dataclasses.replace(SAMPLE.get(r.Tool, fixed_id(40)), address=address)
    sender = dataclasses.replace(SAMPLE.get(r.Sender, fixed_id(10)), email=address)
    plan = Plan.of([*(x for x in SAMPLE.records() if x.id not in (tool.id, sender.id)), tool, sender])
    assert event_of(plan, 200, dt.date(2027, 12, 1)).values("ORGANIZER") == []


@pytest.mark.parametrize(
    "address",
    ["http://x.example.com", "file:///etc/passwd", "https://", "https://a b", "https://ż.pl", "https://a\r\nX:1"],
)
def test_what_is_no_safe_link_makes_no_url(address: str) -> None:
    tool = dataclasses.replace(SAMPLE.get(r.Tool, fixed_id(42)), address=address)
    plan = Plan.of([*(x for x in SAMPLE.records() if x.id != tool.id), tool])
    assert event_of(plan, 201, dt.date(2027, 12, 1)).values("URL") == []


# --- revisions


def sequence(event: bytes) -> int:
    return int(re.search(rb"SEQUENCE:(\d+)", event)[1])


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert export(SAMPLE) == export(sample_plan())


EDITS: tuple[Callable[[str], dict[str, object]], ...] = (
    lambda text: {"title": "New " + text},
    lambda text: {"key_messages": ("New " + text,)},
    lambda text: {"owner": "New " + text},
    lambda text: {"time": dt.time(10, 20)},
    lambda text: {"duration": 55},
    lambda text: {"span": 3},
    lambda text: {"audience_ids": ()},
    lambda text: {"confidentiality": w.Confidentiality.PUBLIC},
)


@given(st.sampled_from((200, 201, 202, 203, 207)), st.sampled_from(EDITS), st.text("abcł😀,;", max_size=5))
def test_an_edit_changes_the_events_of_its_communication_alone(
    number: int, edit: Callable[[str], dict[str, object]], text: str
) -> None:
    before = events(export(SAMPLE))
    after = events(export(with_record(SAMPLE, fixed_id(number), **edit(text))))
    assert before.keys() == after.keys()
    for uid, event in after.items():
        if uid.startswith(fixed_id(number)):
            assert sequence(event) == sequence(before[uid]) + 1
            assert b"LAST-MODIFIED:20270102T030405Z\r\n" in event
        else:
            assert event == before[uid]


def test_a_change_of_one_date_changes_one_event() -> None:
    before = events(export(SAMPLE))
    after = events(export(with_record(SAMPLE, fixed_id(402), state=w.OccurrenceState.CANCELLED, reason="x")))
    (uid,) = [uid for uid in after if after[uid] != before[uid]]
    assert uid.startswith(f"{fixed_id(201)}-20270701")
    assert sequence(after[uid]) == sequence(before[uid]) + 1


def test_a_new_name_of_an_audience_is_a_later_moment_but_no_new_sequence() -> None:
    before = events(export(SAMPLE))
    after = events(export(with_record(SAMPLE, fixed_id(21), name="Leaders")))
    changed = [uid for uid in after if after[uid] != before[uid]]
    assert changed and all(uid.startswith(fixed_id(200)) for uid in changed)
    assert all(sequence(after[uid]) == sequence(before[uid]) for uid in changed)
    assert all(b"LAST-MODIFIED:20270102T030405Z" in after[uid] for uid in changed)


# --- hostile texts


@given(st.text(ALPHABET, min_size=1, max_size=150), st.text(ALPHABET, max_size=150))
def test_no_text_gets_out_of_its_place(title: str, other: str) -> None:
    """Unchecked records: what validation stops today must do no harm here either."""
    changed = {
        fixed_id(200): {"title": title, "owner": other, "key_messages": (other,), "on_behalf_of": other},
        fixed_id(100): {"title": other},
        fixed_id(10): {"name": other, "email": other},
        fixed_id(20): {"name": other},
        fixed_id(30): {"name": other},
        fixed_id(40): {"name": other, "address": other},
        fixed_id(41): {"name": other, "address": other},
    }
    plan = Plan.of(dataclasses.replace(x, **changed.get(x.id, {})) for x in SAMPLE.records())
    schedule = Schedule(plan)
    dated = [d for d in schedule.whole_plan() if d.communication_id in (fixed_id(200), fixed_id(201))]
    data = b"".join(communications_calendar(schedule, dated, IcsOptions(name=other, alarm_minutes=5), in_english))

    read = parsed(data)
    assert read.text("NAME") == read.text("X-WR-CALNAME") == meaning(other)
    found = read.named("VEVENT")
    assert [event.value("UID") for event in found] == [d.uid for d in dated]
    for event, each in zip(found, dated, strict=True):
        names = [name for name, _, _ in event.lines]
        assert set(names) <= PROPERTIES and len(names) == len(set(names))
        assert event.text("SUMMARY") == meaning(each.title)
    assert with_icalendar(data) == strictly(data)
