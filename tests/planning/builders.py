"""Small plans for the tests of planning: one event, its communications, and what is said of them."""

import datetime as dt
from dataclasses import replace
from typing import Any

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan

DAY = dt.date
MONDAY = DAY(2026, 3, 2)
INFO = r.PlanInfo(id=new_id(), title="Plan", start=DAY(2026, 1, 1), end=DAY(2026, 12, 31), country="", language="en")


def make(record_type: Any, **values: Any) -> Any:
    """A record with a new id and whatever its type must have."""
    needed = {"title": "x"} if record_type in (r.ContentEvent, r.Communication, r.QuickWin) else {}
    if record_type in (r.Audience, r.Channel, r.ApprovalPath, r.Sender, r.Tool, r.DayRule, r.Goal, r.Phase):
        needed = {"name": "x"}
    if record_type is r.MessageTemplate:
        needed = {"name": "x"}
    return record_type(**{"id": new_id(), **needed, **values})


def event(start: dt.date = MONDAY, rule: str = "", **values: Any) -> r.ContentEvent:
    return make(r.ContentEvent, start=start, rule=rule, **values)  # type: ignore[no-any-return]


def communication(of: r.ContentEvent, **values: Any) -> r.Communication:
    return make(r.Communication, event_id=of.id, **values)  # type: ignore[no-any-return]


def occurrence(of: r.Communication, original: dt.date, **values: Any) -> r.Occurrence:
    return make(r.Occurrence, communication_id=of.id, original=original, **values)  # type: ignore[no-any-return]


def plan(*records: r.Record, **values: Any) -> Plan:
    """A plan of 2026 (or with other `values` of its title record), checked."""
    return Plan.of([replace(INFO, **values), *records])
