"""Four independent ways to read a calendar file back: (uid, start, end) of every event, days as dates, times in UTC."""

import datetime as dt
import io
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import icalendar
import recurring_ical_events
import vobject
from dateutil.tz import tzical

Moment = dt.date  # or datetime, in UTC
Found = list[tuple[str, Moment, Moment]]


def utc(value: Moment) -> Moment:
    return value.astimezone(dt.UTC) if isinstance(value, dt.datetime) else value


@lru_cache(maxsize=1)  # reading takes a second, and two readers start with it
def _read(data: bytes) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(data)


def with_icalendar(data: bytes) -> Found:
    return sorted((str(e["UID"]), utc(e.start), utc(e.end)) for e in _read(data).walk("VEVENT"))


def with_recurring_ical_events(data: bytes, start: dt.date, end: dt.date) -> Found:
    events = recurring_ical_events.of(_read(data)).between(start, end)
    return sorted(
        (str(e["UID"]), utc(e["DTSTART"].dt), utc(e["DTEND"].dt if "DTEND" in e else e["DTSTART"].dt)) for e in events
    )


def with_vobject(data: bytes) -> Found:
    (calendar,) = vobject.readComponents(data.decode())
    events = calendar.contents.get("vevent", [])
    ends = {id(e): e.dtend.value if "dtend" in e.contents else e.dtstart.value for e in events}
    return sorted((e.uid.value, utc(e.dtstart.value), utc(ends[id(e)])) for e in events)


# --- our own reader: strict, and the only one that reads times with the zone that the file itself describes


@dataclass
class Component:
    name: str
    lines: list[tuple[str, dict[str, str], str]] = field(default_factory=list)
    children: list["Component"] = field(default_factory=list)

    def values(self, name: str) -> list[str]:
        return [value for found, _, value in self.lines if found == name]

    def value(self, name: str) -> str:
        (value,) = self.values(name)
        return value

    def text(self, name: str) -> str:
        return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], self.value(name))

    def named(self, name: str) -> list["Component"]:
        return [child for child in self.children if child.name == name]


_LINE = re.compile(r'([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)', re.DOTALL)


def parsed(data: bytes) -> Component:
    """The one VCALENDAR of a file, after checking every physical line."""
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert not data.startswith(b"\xef\xbb\xbf")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    text = data.replace(b"\r\n ", b"").decode()
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]", text)
    assert "\n" not in text.replace("\r\n", "") and "\r" not in text.replace("\r\n", "")
    root = Component("root")
    stack = [root]
    for line in text[:-2].split("\r\n"):
        name, parameters, value = _LINE.fullmatch(line).groups()
        if name == "BEGIN":
            stack[-1].children.append(Component(value))
            stack.append(stack[-1].children[-1])
        elif name == "END":
            assert stack.pop().name == value
        else:
            pairs = dict(re.findall(r';([A-Z-]+)=("[^"]*"|[^";:,]*)', parameters))
            stack[-1].lines.append((name, pairs, value))
    (calendar,) = root.children
    assert calendar.name == "VCALENDAR" and stack == [root]
    return calendar


def strictly(data: bytes) -> Found:
    calendar = parsed(data)
    zones = tzical(io.StringIO(data.decode().replace("\r\n", "\n"))) if calendar.named("VTIMEZONE") else None
    return sorted(
        (event.value("UID"), _moment(event, "DTSTART", zones), _moment(event, "DTEND", zones))
        for event in calendar.named("VEVENT")
    )


def _moment(event: Component, name: str, zones: Any) -> Moment:
    lines = [line for line in event.lines if line[0] == name]
    if event.values("DURATION") == ["PT0S"] and name == "DTEND":
        return _moment(event, "DTSTART", zones)
    ((_, parameters, value),) = lines
    if parameters.get("VALUE") == "DATE":
        return dt.datetime.strptime(value, "%Y%m%d").date()
    if value.endswith("Z"):
        assert "TZID" not in parameters
        return dt.datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=dt.UTC)
    zone = zones.get(parameters["TZID"])
    return dt.datetime.strptime(value, "%Y%m%dT%H%M%S").replace(tzinfo=zone).astimezone(dt.UTC)
