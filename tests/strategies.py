"""Hypothesis strategies for records, plans and changes: everything that validation allows, references included."""

import datetime as dt
from functools import cache
from typing import Any

from hypothesis import strategies as st

from commplan.domain import fields as f
from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import Change, added, removed
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.validation import EARLIEST, LATEST

RULES = (
    "",
    "FREQ=DAILY;COUNT=10",
    "FREQ=WEEKLY;BYDAY=TU,TH",
    "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
    "FREQ=MONTHLY;BYMONTHDAY=1",
    "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20281231",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20",
)
ZONES = ("Europe/Warsaw", "Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "UTC")

_unseen = {"exclude_categories": ("Cc", "Cs"), "exclude_characters": "\u2028\u2029"}
one_line = st.text(st.characters(**_unseen), max_size=20)
some_lines = st.text(st.characters(**_unseen, include_characters="\n\t"), max_size=40)
dates = st.dates(EARLIEST, LATEST)
times = st.times().map(lambda t: t.replace(second=0, microsecond=0, fold=0))


def values(spec: f.FieldSpec, plan: Plan) -> st.SearchStrategy[Any]:
    """Values that a field of a record in `plan` may hold."""
    targets = list(plan.table(r.KINDS[spec.target])) if spec.target else []
    if spec.holds == f.REF:
        choices = [*targets, ""] if spec.optional else targets
        return st.sampled_from(choices)
    if spec.holds == f.REFS:
        return st.lists(st.sampled_from(targets), max_size=4, unique=True).map(tuple) if targets else st.just(())
    return _plain_values(spec)


@cache  # a strategy is dear to make, and good for any number of draws
def _plain_values(spec: f.FieldSpec) -> st.SearchStrategy[Any]:
    low, high = int(spec.minimum or 0), int(spec.maximum or 0)
    line = one_line.map(lambda text: text[: spec.max_length])
    if not spec.optional and spec.holds == f.TEXT:
        line = line.filter(str.strip)
    lists = {"max_size": min(spec.max_items, 4), "unique": True}
    found = {
        f.TEXT: line,
        f.LINES: some_lines,
        f.INTEGER: st.integers(low, high),
        f.NUMBER: st.floats(low, high).map(lambda number: number + 0.0),  # -0.0 is 0.0
        f.FLAG: st.booleans(),
        f.CHOICE: st.sampled_from(list(spec.choices or ())),
        f.DATE: dates,
        f.TIME: times,
        f.TEXTS: st.lists(line.filter(bool), **lists).map(tuple),
        f.INTEGERS: st.lists(st.integers(low, high), **lists).map(tuple),
    }[spec.holds]
    return st.none() | found if spec.optional and spec.holds in (f.INTEGER, f.NUMBER, f.DATE, f.TIME) else found


@st.composite
def records(draw: st.DrawFn, kind: str, plan: Plan, *, record_id: str = "") -> r.Record:
    """A record of `kind` that may be added to `plan` (or, with an id, take the place of another)."""
    record_type = r.KINDS[kind]
    drawn = {spec.name: draw(values(spec, plan)) for spec in f.specs_of(record_type).values()}
    return record_type(id=record_id or new_id(), **{**drawn, **_together(draw, record_type, drawn)})


def _together(draw: st.DrawFn, record_type: type[r.Record], drawn: dict[str, Any]) -> dict[str, Any]:
    """What the fields of one record must say together."""
    changed: dict[str, Any] = {}
    if record_type is r.PlanInfo:
        changed = {"language": draw(st.sampled_from(r.LANGUAGES)), "zone": draw(st.sampled_from(ZONES))}
    if record_type is r.ContentEvent:
        changed["rule"] = draw(st.sampled_from(RULES))
    if record_type is r.EventException and drawn["action"] != w.ExceptionAction.ADDED:
        changed["original"] = drawn["original"] or dt.date(2027, 1, 1)
    if record_type is r.EventException and drawn["action"] != w.ExceptionAction.LEFT_OUT:
        changed["date"] = drawn["date"] or dt.date(2027, 1, 2)
    if record_type is r.DayRule and drawn["type"] != w.DayRuleType.PUBLIC_HOLIDAYS:
        changed["start"] = drawn["start"] = drawn["start"] or EARLIEST
    if drawn.get("start") and drawn.get("end") and drawn["end"] < drawn["start"]:
        changed |= {"start": drawn["end"], "end": drawn["start"]}
    return changed


def can_add(kind: str, plan: Plan) -> bool:
    """Whether the plan holds what a record of `kind` must refer to."""
    needed = [s for s in f.specs_of(r.KINDS[kind]).values() if s.holds == f.REF and not s.optional]
    return kind != r.PlanInfo.kind and all(plan.table(r.KINDS[spec.target]) for spec in needed)


@st.composite
def plans(draw: st.DrawFn, *, max_records: int = 12) -> Plan:
    """A plan with records of several kinds, without approvals."""
    plan = Plan({}).with_changes([added(draw(records("plan", Plan({}))))])
    for _ in range(draw(st.integers(0, max_records))):
        kind = draw(st.sampled_from([kind for kind in r.KINDS if can_add(kind, plan)]))
        plan = _attempt(plan, [added(draw(records(kind, plan)))])
    return plan


@st.composite
def changes(draw: st.DrawFn, plan: Plan, *, max_changes: int = 4) -> tuple[Change, ...]:
    """Changes that `plan` takes one after the other: records added, updated, deleted."""
    found: list[Change] = []
    for _ in range(draw(st.integers(1, max_changes))):
        change = draw(_change(plan))
        new = _attempt(plan, [change])
        if new is not plan:
            found.append(change)
            plan = new
    return tuple(found)


@st.composite
def _change(draw: st.DrawFn, plan: Plan) -> Change:
    action = draw(st.sampled_from(("add", "add", "update", "update", "delete")))
    if action == "add":
        kind = draw(st.sampled_from([kind for kind in r.KINDS if can_add(kind, plan)]))
        return added(draw(records(kind, plan)))
    record = draw(st.sampled_from(list(plan.records())))
    if action == "delete":
        return removed(record)
    return Change(record, draw(records(record.kind, plan, record_id=record.id)))


def _attempt(plan: Plan, proposed: list[Change]) -> Plan:
    try:
        return plan.with_changes(proposed)
    except UserError:  # in use, twice the same date, a circle
        return plan
