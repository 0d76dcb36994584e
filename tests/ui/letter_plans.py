"""A workspace whose messages wait for decisions, or have been decided."""

import datetime as dt
import json
from dataclasses import replace
from functools import cache

from commplan.domain import records as r
from commplan.domain.plan import Plan
from commplan.domain.words import DecisionType
from commplan.planning.schedule import Schedule
from commplan.planning.versions import frozen
from tests.plans import decision
from tests.ui.workspaces import small_plan


@cache
def asked_plan(*, email: str = "") -> Plan:
    """The small plan; all its dates of October and November wait for the first of two steps, with Anna on it."""
    start = small_plan()
    first = next(step for step in start.table(r.ApprovalStep).values() if step.position == 1)
    first = replace(first, person="Anna Żak", email=email)
    plan = Plan.of([first if record.id == first.id else record for record in start.records()])
    dates = [d for d in Schedule(plan).whole_plan() if d.date.year == 2026 and _has_path(plan, d.communication_id)]
    known = [
        r.Occurrence(id=_id(n), communication_id=d.communication_id, original=d.original) for n, d in enumerate(dates)
    ]
    plan = Plan.of([*plan.records(), *known])
    for dated in Schedule(plan).whole_plan():
        if dated.occurrence is not None:
            values = {"occurrence_id": dated.occurrence.id, "number": 1, "author": "Jan", "note": ""}
            made = frozen(
                plan, dated, {"en": {"subject": "s", "body": "b"}}, created_at="2026-11-02T08:00:00Z", **values
            )
            plan = plan.with_approvals([made], [])
    return plan


@cache
def decided_plan(days: tuple[int, ...]) -> Plan:
    """The same, with an older version for each of `days` of November on which the first step rejected it."""
    plan = asked_plan()
    version = plan.versions[0]
    step_id = json.loads(version.content)["path"][0]["id"]
    for number, day in enumerate(days, 2):
        schedule = Schedule(plan)
        occurrence = plan.get(r.Occurrence, version.occurrence_id)
        dated = schedule.find(occurrence.communication_id, occurrence.original)
        assert dated is not None
        values = {"occurrence_id": version.occurrence_id, "number": number, "author": "Jan", "note": ""}
        made = frozen(plan, dated, {}, created_at="2026-11-02T08:00:00Z", **values)
        at = dt.datetime(2026, 11, day, 9, tzinfo=dt.UTC).isoformat().replace("+00:00", "Z")
        taken = decision(
            made,
            len(plan.decisions) + 1,
            step_id=step_id,
            decided_at=at,
            who="Anna Żak",
            decision=DecisionType.REJECTED,
        )
        plan = plan.with_approvals([made], [taken])
    return plan


def _id(number: int) -> str:
    return f"0194b2c0-0000-7000-8000-{number:012}"


def _has_path(plan: Plan, communication_id: str) -> bool:
    return bool(plan.get(r.Communication, communication_id).approval_path_id)
