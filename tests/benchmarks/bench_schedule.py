"""One year of a large plan as dates, beside the bare expansion of the same rules by dateutil.

Run: python tests/benchmarks/bench_schedule.py [--events 2000] [--rounds 5]
"""

import argparse
import datetime as dt
import gc
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from dateutil.rrule import rrulestr

sys.path.insert(0, str(Path(__file__).parents[2]))

from commplan.domain.changes import updated
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.records import Channel, Communication, ContentEvent, PlanInfo, Record
from commplan.domain.words import OffsetUnit
from commplan.planning.schedule import Schedule
from commplan.planning.workdays import WorkingCalendar

START, END = dt.date(2026, 1, 1), dt.date(2026, 12, 31)
RULES = (  # with how many of a hundred events have it
    ("", 40),
    ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=18", 10),
    ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1", 20),
    ("FREQ=MONTHLY;BYMONTHDAY=1", 12),
    ("FREQ=MONTHLY;BYDAY=-1FR", 8),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", 4),
    ("FREQ=WEEKLY;BYDAY=TU", 6),
)
PER_EVENT = 5  # communications


def large_plan(events: int) -> Plan:
    """A year with `events` events and five times as many communications; the same on every run but for the ids."""
    chance = random.Random(7)
    info = PlanInfo(id=new_id(), title="Large", start=START, end=END, country="PL", language="pl")
    channel = Channel(id=new_id(), name="E-mail")
    records: list[Record] = [info, channel]
    rules = [rule for rule, share in RULES for _ in range(share)]
    for number in range(events):
        event = ContentEvent(
            id=new_id(),
            title=f"Event {number}",
            start=START + dt.timedelta(chance.randrange(365 if number % 100 < 40 else 31)),
            rule=rules[number % 100],
            workday_offset=10 if number % 5 == 0 else 0,
        )
        records.append(event)
        for each in range(PER_EVENT):
            records.append(  # noqa: PERF401
                Communication(
                    id=new_id(),
                    event_id=event.id,
                    title=f"Message {number}.{each}",
                    channel_id=channel.id,
                    offset=chance.randint(-5, 5),
                    offset_unit=OffsetUnit.CALENDAR_DAYS if each == 4 else OffsetUnit.WORKING_DAYS,
                    time=dt.time(chance.randint(8, 16), 0),
                )
            )
    return Plan.of(records)


def by_dateutil(plan: Plan) -> int:
    """The dates of all rules as dateutil gives them, and nothing else: no working days, no communications."""
    end = dt.datetime.combine(END, dt.time())
    total = 0
    for event in plan.table(ContentEvent).values():
        start = dt.datetime.combine(event.start, dt.time())
        total += len(list(rrulestr(f"{event.rule};UNTIL={END:%Y%m%d}", dtstart=start))) if event.rule else start <= end
    return total


def seconds(work: Callable[[], object], rounds: int) -> float:
    """The best of some rounds, in processor time: what else the machine does is no matter."""
    best = float("inf")
    for _ in range(rounds):
        gc.collect()
        begun = time.process_time()
        made = work()
        best = min(best, time.process_time() - begun)
        del made  # taking it apart is not part of the work
    return best


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--events", type=int, default=2_000)
    options.add_argument("--rounds", type=int, default=5)
    chosen = options.parse_args()
    plan = large_plan(chosen.events)
    first = seconds(lambda: WorkingCalendar.of(plan).add(START, 250), 1)
    floor = seconds(lambda: by_dateutil(plan), chosen.rounds)

    def cold() -> Schedule:
        schedule = Schedule(Plan.of(plan.records()))  # a plan in which nothing is grouped yet
        schedule.whole_plan()
        return schedule

    whole = seconds(cold, chosen.rounds)
    schedule = cold()
    second = seconds(schedule.whole_plan, chosen.rounds)
    month = seconds(lambda: schedule.between(dt.date(2026, 5, 1), dt.date(2026, 5, 31)), chosen.rounds)
    plan = schedule.plan  # in which everything is grouped
    event = next(iter(plan.table(ContentEvent).values()))
    change = updated(event, start=event.start + dt.timedelta(1))
    regroup = updated(next(iter(plan.table(Communication).values())), offset=9)
    taking = seconds(lambda: plan.with_changes([change]), chosen.rounds)
    grouping = seconds(lambda: plan.with_changes([regroup]), chosen.rounds)
    changed = plan.with_changes([change])
    again = seconds(lambda: Schedule(changed, schedule).whole_plan(), chosen.rounds)

    count = len(schedule.whole_plan())
    events, communications = len(plan.table(ContentEvent)), len(plan.table(Communication))
    print(
        f"{events:,} events, {communications:,} communications, {count:,} dates in one year (best of {chosen.rounds})"
    )
    print(f"holidays, loaded once in a process        {first * 1000:8.1f} ms")
    print(f"dateutil, rules of the events alone       {floor * 1000:8.1f} ms  {by_dateutil(plan):,} dates")
    print(f"schedule, cold                            {whole * 1000:8.1f} ms  {whole / floor:5.2f} x dateutil")
    print(f"  per dated communication                 {whole / count * 1e6:8.2f} µs")
    print(f"schedule, whole plan a second time        {second * 1000:8.3f} ms")
    print(f"schedule, one month                       {month * 1000:8.3f} ms")
    print(f"plan after one changed event              {taking * 1000:8.2f} ms")
    print(f"plan after one changed communication      {grouping * 1000:8.2f} ms")
    print(f"schedule after one changed event          {again * 1000:8.2f} ms  {again / whole:5.3f} x cold")


if __name__ == "__main__":
    main()
