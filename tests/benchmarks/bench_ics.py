"""Our calendar writer beside plain icalendar objects and beside a floor: 10,000 events, µs per event, peak memory.

The floor fills a fixed frame and encodes it: no escaping, no folding, no zones, nothing looked up in the plan.
Run: pytest tests/benchmarks/bench_ics.py -m benchmark -n 0 -s
"""

import datetime as dt
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from zoneinfo import ZoneInfo

import icalendar
import pytest

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.exchange.ics import IcsOptions, communications_calendar
from commplan.planning.schedule import Dated, Schedule, moment

EVENTS = 10_000

pytestmark = pytest.mark.benchmark


def plan_of(communications: int, dates: int) -> Plan:
    """So many communications on so many working days each, with texts as people write them."""
    start = dt.date(2027, 1, 4)
    info = r.PlanInfo(id=new_id(), title="Plan", start=start, end=start + dt.timedelta(dates + 30))
    sender = r.Sender(id=new_id(), name="Zarząd, dyrektor", email="zarzad@example.com")
    audiences = [r.Audience(id=new_id(), name=f"Grupa {i}, oddział; Łódź") for i in range(3)]
    channel = r.Channel(id=new_id(), name="Newsletter", form=w.Form.NEWSLETTER)
    tool = r.Tool(id=new_id(), name="Skrzynka CEM", type=w.ToolType.MAILBOX, address="cem@example.com")
    event = r.ContentEvent(
        id=new_id(), title="Wyniki NPS", start=start, rule=f"FREQ=DAILY;COUNT={dates}", date_rule=w.DateRule.KEEP
    )
    return Plan.of(
        [
            *(info, sender, *audiences, channel, tool, event),
            *(
                r.Communication(
                    id=new_id(),
                    event_id=event.id,
                    title=f"Komunikat {i}: wyniki badania, wnioski; plan działań",
                    sender_id=sender.id,
                    audience_ids=tuple(audience.id for audience in audiences),
                    channel_id=channel.id,
                    tool_ids=(tool.id,),
                    key_messages=("Klient jest w centrum każdej decyzji.", "Słuchamy, wyciągamy wnioski; działamy."),
                    owner="Anna Żak",
                )
                for i in range(communications)
            ),
        ]
    )


def ours(schedule: Schedule, dated: tuple[Dated, ...]) -> Iterator[bytes]:
    return communications_calendar(schedule, dated, IcsOptions(name="Plan", alarm_minutes=15), in_english)


def with_icalendar(schedule: Schedule, dated: tuple[Dated, ...]) -> Iterator[bytes]:
    """The same properties with icalendar's objects; texts and zone are at hand already."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//x//x//EN")
    calendar.add("version", "2.0")
    now = dt.datetime(2027, 1, 1, tzinfo=dt.UTC)
    description = "Event: Wyniki NPS\nSender: Zarząd, dyrektor\nAudiences: Grupa 0, oddział; Łódź\n" * 2
    for each in dated:
        start, end = moment(each, "Europe/Warsaw")
        event = icalendar.Event()
        event.add("uid", each.uid)
        event.add("dtstamp", now)
        event.add("last-modified", now)
        event.add("sequence", 0)
        event.add("dtstart", start.astimezone(ZoneInfo("Europe/Warsaw")))
        event.add("dtend", end.astimezone(ZoneInfo("Europe/Warsaw")))
        event.add("summary", each.title)
        event.add("description", description)
        event.add("categories", ["Grupa 0, oddział; Łódź", "Newsletter"])
        for name, value in (("class", "PUBLIC"), ("status", "CONFIRMED"), ("transp", "TRANSPARENT")):
            event.add(name, value)
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", each.title)
        alarm.add("trigger", dt.timedelta(minutes=-15))
        event.add_component(alarm)
        calendar.add_component(event)
    yield calendar.to_ical()


def floor(schedule: Schedule, dated: tuple[Dated, ...]) -> Iterator[bytes]:
    frame = "BEGIN:VEVENT\r\nUID:{}\r\nDTSTART:{}\r\nDTEND:{}\r\nSUMMARY:{}\r\nDESCRIPTION:{}\r\nEND:VEVENT\r\n"
    description = "Zarząd, dyrektor " * 30
    for each in dated:
        yield frame.format(each.communication_id, each.date, each.last_date, each.title, description).encode()


def consumed(chunks: Iterable[bytes]) -> int:
    return sum(map(len, chunks))


def measured(
    write: Callable[..., Iterator[bytes]], schedule: Schedule, dated: tuple[Dated, ...]
) -> tuple[float, float]:
    """(best processor time of two in µs per event, peak MB)."""
    times = []
    for _ in range(2):
        began = time.process_time()
        consumed(write(schedule, dated))
        times.append((time.process_time() - began) / len(dated) * 1e6)
    tracemalloc.start()
    consumed(write(schedule, dated))
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return min(times), peak


@pytest.mark.parametrize("communications, dates", [(200, 50), (10_000, 1)], ids=["recurring", "all different"])
def test_calendar_export(communications: int, dates: int) -> None:
    schedule = Schedule(plan_of(communications, dates))
    dated = schedule.whole_plan()
    assert len(dated) == EVENTS
    size = consumed(ours(schedule, dated)) / 1e6
    print(f"\n{EVENTS} events of {communications} communications, {size:.1f} MB")
    figures = {write.__name__: measured(write, schedule, dated) for write in (floor, ours, with_icalendar)}
    for name, (duration, peak) in figures.items():
        print(f"  {name:15} {duration:7.1f} µs/event {duration / figures['floor'][0]:7.1f} × floor {peak:7.1f} MB")
    assert figures["ours"][0] < figures["with_icalendar"][0] / 3
    assert figures["ours"][1] < figures["with_icalendar"][1] / 2
