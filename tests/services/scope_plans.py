"""Plans with events that repeat, for tests of editing them."""

import datetime as dt
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.plan import Plan
from commplan.domain.versions import ContentVersion
from commplan.exchange.json_plan import dump
from commplan.planning.expansion import Dated
from commplan.planning.rules import rule_dates
from commplan.planning.schedule import Schedule
from commplan.planning.versions import frozen
from commplan.services.session import Local, Session
from tests.planning.builders import DAY, communication, event, make, occurrence
from tests.planning.builders import plan as plan_of

RULES = (
    "FREQ=WEEKLY;BYDAY=TU",
    "FREQ=WEEKLY;COUNT=9",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20260630",
    "FREQ=MONTHLY;BYMONTHDAY=15",
    "FREQ=MONTHLY;BYDAY=-1FR;COUNT=7",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=DAILY;INTERVAL=10;COUNT=20",
)
START = DAY(2026, 1, 6)
NOW = dt.datetime(2026, 3, 1, 9, 0, tzinfo=dt.UTC)
MEMORY = Path("/dev/shm")


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """One event that repeats: left out, moved and added dates, drafts, moved, cancelled, approved and sent dates."""
    one = event(
        START,
        draw(st.sampled_from(RULES)),
        workday_offset=draw(st.sampled_from((0, 0, 3))),
        date_rule=draw(st.sampled_from((w.DateRule.NEXT, w.DateRule.PREVIOUS, w.DateRule.KEEP))),
        span=draw(st.sampled_from((1, 2))),
    )
    originals = list(rule_dates(one.rule, one.start, DAY(2026, 12, 31)))
    some = st.sampled_from(originals[:12])
    letter = communication(one, title="Letter", offset=draw(st.sampled_from((0, -3))))
    briefing = communication(
        one,
        title="Briefing",
        offset=draw(st.sampled_from((0, 4))),
        offset_unit=draw(st.sampled_from(w.OffsetUnit)),
        cascade_from_id=letter.id,
    )
    records: list[r.Record] = [one, letter, briefing, path := make(r.ApprovalPath)]
    records.append(make(r.ApprovalStep, path_id=path.id, role="Legal"))
    for original in draw(st.lists(some, max_size=3, unique=True)):
        action = draw(st.sampled_from((w.ExceptionAction.LEFT_OUT, w.ExceptionAction.MOVED)))
        to = original + dt.timedelta(draw(st.integers(-3, 3)))
        records.append(make(r.EventException, event_id=one.id, action=action, original=original, date=to))
    if draw(st.booleans()):
        date = draw(st.dates(DAY(2026, 1, 10), DAY(2026, 6, 1)).filter(lambda day: day not in originals))
        records.append(make(r.EventException, event_id=one.id, action=w.ExceptionAction.ADDED, date=date))
    approved: list[r.Occurrence] = []
    for original in draw(st.lists(some, max_size=4, unique=True)):
        of = draw(st.sampled_from((letter, briefing)))
        kind = draw(st.sampled_from(("draft", "moved", "cancelled", "approved", "sent")))
        row = occurrence(of, original, **_known(kind, original))
        records.append(row)
        if kind == "draft":
            records.append(make(r.Draft, occurrence_id=row.id, body="Own words"))
        if kind == "approved":
            approved.append(row)
    plan = plan_of(*records)
    return plan.with_approvals(versions_of(plan, approved), ())


def _known(kind: str, original: dt.date) -> dict[str, object]:
    values: dict[str, dict[str, object]] = {
        "moved": {"date": original + dt.timedelta(2), "time": dt.time(11)},
        "cancelled": {"state": w.OccurrenceState.CANCELLED, "reason": "rain"},
        "sent": {"state": w.OccurrenceState.SENT},
    }
    return values.get(kind, {})


def versions_of(plan: Plan, rows: list[r.Occurrence]) -> list[ContentVersion]:
    """What was put up for approval for these dates, as they are in the plan."""
    schedule = Schedule(plan)
    found = []
    for row in rows:
        dated = schedule.find(row.communication_id, row.original)
        if dated is not None:
            values: Any = {"number": 1, "author": "A", "created_at": "2026-01-01T09:00:00Z", "note": ""}
            found.append(frozen(plan, dated, {"en": {"subject": "s", "body": "b"}}, occurrence_id=row.id, **values))
    return found


def open_session(plan: Plan) -> Session:
    """A session over `plan` in a folder in memory."""
    folder = Path(mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
    local = Local(who="Officer", backups=folder / "backups", clock=lambda: NOW)
    return Session.create(folder / "plan.commplan", plan, settings=local)


def as_bytes(plan: Plan) -> bytes:
    """The plan as JSON, without the revisions that undo does not take back."""
    return dump(plan, revisions=False)


def all_dated(session: Session, event_id: str = "") -> dict[tuple[str, dt.date], Dated]:
    """The dated communications of 2026 and around, by key; of one event or all."""
    found = session.schedule.between(DAY(2025, 6, 1), DAY(2027, 12, 31))
    return {dated.key: dated for dated in found if event_id in ("", dated.event_id)}
