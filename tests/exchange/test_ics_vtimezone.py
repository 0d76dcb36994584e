"""The zones we write say what zoneinfo says, read by our own strict reader and by dateutil."""

import io
import re
import zoneinfo
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from dateutil.tz import tzical

from commplan.exchange.ics_posix import zone_rule
from commplan.exchange.ics_vtimezone import vtimezone

FIRST, LAST = date(2026, 3, 1), date(2030, 2, 28)

ORDINARY = (
    "Europe/Warsaw",
    "Europe/Amsterdam",
    "Europe/London",
    "Europe/Dublin",  # its tz file calls the winter "saving"
    "America/New_York",
    "America/St_Johns",  # half hours
    "America/Sao_Paulo",  # no clock changes
    "Australia/Lord_Howe",  # changes by half an hour
    "Pacific/Auckland",
    "Asia/Kathmandu",
    "Etc/GMT+5",
    "UTC",
)
DATED = ("Africa/Cairo", "Africa/Casablanca", "America/Nuuk", "America/Santiago", "Asia/Jerusalem", "Asia/Gaza")


def onsets(data: bytes, until: int) -> list[tuple[datetime, timedelta]]:
    """(moment in UTC, offset from then on) of every onset in a VTIMEZONE, in order."""
    found = []
    for part in re.findall(r"BEGIN:(?:STANDARD|DAYLIGHT)\r\n(.*?)END:", data.decode(), re.DOTALL):
        lines = [line.split(":", 1) for line in part.split("\r\n") if line]
        values = {name: value for name, value in lines if name != "RDATE"}
        before, after = offset(values["TZOFFSETFROM"]), offset(values["TZOFFSETTO"])
        start = datetime.strptime(values["DTSTART"], "%Y%m%dT%H%M%S")
        starts = [start, *(datetime.strptime(v, "%Y%m%dT%H%M%S") for name, v in lines if name == "RDATE")]
        if "RRULE" in values:
            rule = rrulestr(values["RRULE"], dtstart=start)
            starts = list(rule.between(start, datetime(until, 1, 1), inc=True))
            assert starts[0] == start, "the first onset is one of the rule's"
        found += [(at - before, after) for at in starts]
    return sorted(found)


def offset(text: str) -> timedelta:
    sign, hours, minutes, seconds = re.fullmatch(r"([+-])(\d\d)(\d\d)(\d\d)?", text).groups()
    value = timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds or 0))
    return -value if sign == "-" else value


def assert_agrees(zone: str, first: date, last: date) -> None:
    """At every quarter of an hour of the days around a change, and every six hours of all others."""
    changes = onsets(vtimezone(zone, first, last), last.year + 2)
    info = ZoneInfo(zone)
    near = {at.date() + timedelta(days=d) for at, _ in changes for d in (-1, 0, 1)}
    moment, end = datetime(first.year, 1, 1), datetime(last.year + 1, 1, 1)
    position = 0
    while moment < end:
        while position + 1 < len(changes) and changes[position + 1][0] <= moment:
            position += 1
        expected = moment.replace(tzinfo=UTC).astimezone(info).utcoffset()
        assert changes[position][0] <= moment and changes[position][1] == expected, f"{zone} at {moment}"
        moment += timedelta(minutes=15) if moment.date() in near else timedelta(hours=6)


@pytest.mark.parametrize("zone", ORDINARY + DATED)
def test_a_zone_says_what_zoneinfo_says(zone: str) -> None:
    assert_agrees(zone, FIRST, LAST)


@pytest.mark.long
@pytest.mark.parametrize(
    "first, last", [(FIRST, LAST), (date(2009, 1, 1), date(2013, 12, 31)), (date(2040, 1, 1),) * 2]
)
def test_every_zone_says_what_zoneinfo_says(first: date, last: date) -> None:
    for zone in sorted(zoneinfo.available_timezones() - {"localtime", "Factory"}):
        assert_agrees(zone, first, last)


@pytest.mark.parametrize("zone", ORDINARY + DATED)
def test_dateutil_reads_the_same_zone(zone: str) -> None:
    calendar = b"BEGIN:VCALENDAR\r\n" + vtimezone(zone, FIRST, LAST) + b"END:VCALENDAR\r\n"
    read = tzical(io.StringIO(calendar.decode().replace("\r\n", "\n"))).get(zone)
    day = datetime(FIRST.year, 1, 1, 12)
    while day.date() <= LAST:
        assert day.replace(tzinfo=read).utcoffset() == day.replace(tzinfo=ZoneInfo(zone)).utcoffset(), day
        day += timedelta(days=1)


def test_ordinary_zones_follow_their_rule_for_ever() -> None:
    data = vtimezone("Europe/Warsaw", FIRST, LAST)
    assert data == vtimezone("Europe/Warsaw", date(2050, 1, 1), date(2050, 1, 1))
    assert data.decode().split("\r\n") == [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Warsaw",
        "BEGIN:DAYLIGHT",
        "DTSTART:19700329T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:19701025T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "END:STANDARD",
        "END:VTIMEZONE",
        "",
    ]


@pytest.mark.parametrize("zone", DATED)
def test_exceptional_zones_have_one_date_a_line(zone: str) -> None:
    data = vtimezone(zone, FIRST, LAST)
    assert b"RRULE" not in data
    assert b"RDATE:" in data
    assert not re.search(rb"RDATE[^\r]*,", data)


def test_years_before_the_rule_held_are_dated() -> None:
    data = vtimezone("America/New_York", date(2005, 1, 1), date(2008, 12, 31))  # the rule is of 2007
    assert b"RRULE" not in data
    assert_agrees("America/New_York", date(2005, 1, 1), date(2008, 12, 31))


def test_a_zone_without_a_file_has_no_rule() -> None:
    assert zone_rule("Europe/Nowhere") is None


def test_the_rule_also_comes_from_the_tzdata_package(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = zone_rule("Europe/Amsterdam")
    monkeypatch.setattr(zoneinfo, "TZPATH", ())
    assert ours is not None
    assert zone_rule("Europe/Amsterdam") == ours
