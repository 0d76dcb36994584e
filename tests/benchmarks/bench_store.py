"""Opening a plan of 10,000 communications, one change, one backup; beside floors.

The floor of loading fetches the same rows and does nothing with them; the floor of a change is one fsynced append of
as many bytes as four pages have. Run: pytest tests/benchmarks/bench_store.py -m benchmark -n 0 -s
"""

import datetime as dt
import os
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from commplan import clock
from commplan.domain import records as r
from commplan.domain.changes import updated
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import literal
from commplan.services.session import Local, Session
from commplan.store.connection import connect
from commplan.store.tables import TABLES

COMMUNICATIONS = 10_000

pytestmark = pytest.mark.benchmark


def large_plan() -> Plan:
    info = r.PlanInfo(id=new_id(), title="Plan", start=dt.date(2027, 1, 1), end=dt.date(2027, 12, 31))
    audiences = [r.Audience(id=new_id(), name=f"Grupa {i}") for i in range(20)]
    channel, sender = r.Channel(id=new_id(), name="E-mail"), r.Sender(id=new_id(), name="Zarząd")
    events = [
        r.ContentEvent(id=new_id(), title=f"Zdarzenie {i}", start=dt.date(2027, 1, 4), rule="FREQ=MONTHLY;BYMONTHDAY=1")
        for i in range(COMMUNICATIONS // 5)
    ]
    communications = [
        r.Communication(
            id=new_id(),
            event_id=events[i % len(events)].id,
            title=f"Komunikat {i}",
            sender_id=sender.id,
            audience_ids=tuple(a.id for a in audiences[i % 10 : i % 10 + 3]),
            channel_id=channel.id,
            key_messages=("Po co", "Dla kogo"),
            content=f"{i} " + "zażółć " * 40,
        )
        for i in range(COMMUNICATIONS)
    ]
    return Plan.of([info, *audiences, channel, sender, *events, *communications])


def best(action: Callable[[], object], times: int = 5) -> float:
    """The shortest of several runs, in seconds."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        found.append(time.perf_counter() - start)
    return min(found)


def fetch_all(path: Path) -> None:
    with closing(connect(path, "ro")) as connection:
        tables = [*TABLES, *(link.table for table in TABLES.values() for link in table.links)]
        for table in tables:
            connection.execute(f'SELECT * FROM "{table}"').fetchall()


def append(path: Path) -> None:
    with path.open("ab") as file:
        file.write(bytes(4 * 4096))
        file.flush()
        os.fsync(file.fileno())


def test_a_large_plan(tmp_path: Path) -> None:
    path, local = tmp_path / "plan.commplan", Local(who="Anna", backups=tmp_path / "backups", clock=clock.now)
    Session.create(path, large_plan(), settings=local).close()

    opening = best(lambda: Session.open(path, settings=local, read_only=True).close())
    with Session.open(path, settings=local) as session:
        loading = best(session._file.load)
        fetching = best(lambda: fetch_all(path))
        backing_up = best(session.backup, 2)

        def change() -> None:
            record = next(iter(session.plan.table(r.Communication).values()))
            session.apply(literal("Zmiana"), [updated(record, title=record.title + "!")])

        changing = best(change)
        undoing = best(session.undo, 3)
    appending = best(lambda: append(tmp_path / "floor"))
    print(
        f"\n{path.stat().st_size / 1e6:.0f} MB; open {opening:.3f} s, of which load {loading:.3f} s "
        f"({loading / fetching:.1f} times fetching alone, {fetching:.3f} s); backup {backing_up:.3f} s; "
        f"change {changing * 1e3:.1f} ms, undo {undoing * 1e3:.1f} ms (fsynced append {appending * 1e3:.1f} ms)"
    )
    assert loading < 6 * fetching
    assert opening < 12 * fetching
    assert changing < 50 * appending
