"""A plan with one of everything that a calendar has to get right; ids and stamps are fixed, so that files are too."""

import dataclasses
import datetime as dt
from collections.abc import Iterable

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import added
from commplan.domain.plan import Plan
from commplan.domain.versions import ContentVersion, Decision
from commplan.planning.chain import chained
from commplan.planning.schedule import Schedule
from commplan.planning.versions import approval_content, canonical_json, fingerprint, source_fingerprint

STAMP = "2026-10-01T08:00:00Z"


def fixed_id(number: int) -> str:
    """A UUIDv7 that is the same in every run."""
    return f"01990000-0000-7000-8000-{number:012d}"


def saved(record: r.Record) -> r.Record:
    """The record as a plan file keeps it after its first save."""
    return dataclasses.replace(record, rev=1, changed_at=STAMP)


def plan_of(records: Iterable[r.Record]) -> Plan:
    """A checked plan of these records."""
    return Plan({}).with_changes([added(saved(record)) for record in records])


def sample_plan(zone: str = "Europe/Warsaw") -> Plan:
    """July 2027 to April 2028: over two clock changes in most zones that have any."""
    return plan_of([*_master_data(zone), *_events(), *_communications(), *_exceptions(), *_occurrences()])


def plan_in_approval() -> Plan:
    """The sample with 1 October's newsletter put up for approval, and accepted by the first of two."""
    plan = sample_plan()
    dated = Schedule(plan).find(fixed_id(200), dt.date(2027, 10, 1))
    content = approval_content(plan, dated, {"pl": {"subject": "Postęp", "body": "Zażółć gęślą jaźń"}})
    version = ContentVersion(
        id=fixed_id(500),
        occurrence_id=fixed_id(401),
        number=1,
        author="Anna Żak",
        created_at="2026-11-02T09:00:00Z",
        note="",
        content=canonical_json(content),
        fingerprint=fingerprint(content),
        source_fingerprint=source_fingerprint(plan, dated),
    )
    return plan.with_approvals([version], [decision_on(version, None, 51)])


def decision_on(version: ContentVersion, previous: Decision | None, step: int) -> Decision:
    return chained(
        previous,
        id=fixed_id(600 + step),
        occurrence_id=version.occurrence_id,
        version_id=version.id,
        fingerprint=version.fingerprint,
        step_id=fixed_id(step),
        step_role="Expert",
        who="Marta Nowak",
        on_behalf_of="",
        decision=w.DecisionType.APPROVED,
        comment="w porządku",
        how=w.DecisionHow.PAPER,
        decided_at="2026-11-03T10:00:00Z",
        zone="Europe/Warsaw",
    )


def _master_data(zone: str) -> list[r.Record]:
    return [
        r.PlanInfo(
            id=fixed_id(1),
            title="Pierwszy rok programu CEM",
            organisation="Łódzka Energia",
            zone=zone,
            start=dt.date(2027, 7, 1),
            end=dt.date(2028, 4, 30),
        ),
        r.Sender(id=fixed_id(10), name="Zarząd", level=w.SenderLevel.BOARD, email="zarzad@example.com"),
        r.Sender(id=fixed_id(11), name="Biuro; komunikacji, wewnętrznej", email="no address"),
        r.Audience(id=fixed_id(20), name="Wszyscy pracownicy"),
        r.Audience(id=fixed_id(21), name="Managers, front line; new", parent_id=fixed_id(20)),
        r.Channel(id=fixed_id(30), name="E-mail", form=w.Form.EMAIL),
        r.Channel(id=fixed_id(31), name="Town hall", form=w.Form.TOWN_HALL),
        r.Channel(id=fixed_id(32), name="Wygaszacz ekranu", form=w.Form.SCREENSAVER),
        r.Tool(id=fixed_id(40), name='CEM "mailbox"', type=w.ToolType.MAILBOX, address="cem@example.com"),
        r.Tool(id=fixed_id(41), name="Sala \\Newton", type=w.ToolType.ROOM, address="budynek A, piętro 2"),
        r.Tool(id=fixed_id(42), name="Spotkanie", type=w.ToolType.LINK, address="https://meet.example.com/cem?x=1,2;3"),
        r.Tool(id=fixed_id(43), name="Trap", type=w.ToolType.LINK, address="javascript:alert(1)"),
        r.ApprovalPath(id=fixed_id(50), name="Standard"),
        r.ApprovalStep(id=fixed_id(51), path_id=fixed_id(50), position=1, role="Expert", working_days=2),
        r.ApprovalStep(id=fixed_id(52), path_id=fixed_id(50), position=2, role="Sponsor, final; \\N", working_days=3),
    ]


def _events() -> list[r.Record]:
    def event(number: int, title: str, start: dt.date, **values: object) -> r.ContentEvent:
        return r.ContentEvent(id=fixed_id(number), title=title, start=start, **values)

    return [
        event(100, "Postęp programu", dt.date(2027, 7, 1), rule="FREQ=MONTHLY;BYMONTHDAY=1"),
        event(101, "NPS results \\News, line\u00a02", dt.date(2027, 7, 5), rule="FREQ=WEEKLY;BYDAY=MO,TH"),
        event(102, "Noc", dt.date(2027, 10, 25), rule="FREQ=DAILY;COUNT=160", date_rule=w.DateRule.KEEP),
        event(103, "Życzenia świąteczne", dt.date(2027, 12, 20), span=5),
    ]


def _communications() -> list[r.Record]:
    def one(number: int, event: int, title: str, channel: int, **values: object) -> r.Communication:
        return r.Communication(
            id=fixed_id(number), event_id=fixed_id(event), title=title, channel_id=fixed_id(channel), **values
        )

    return [
        one(
            200,
            100,
            "Biuletyn: postęp, \\N plany; „cytat” 😀 " + "ł" * 60,
            30,
            sender_id=fixed_id(10),
            audience_ids=(fixed_id(20), fixed_id(21)),
            tool_ids=(fixed_id(40),),
            approval_path_id=fixed_id(50),
            key_messages=("Klient; przede wszystkim", "\\\\server\\News", "a" * 300),
            owner="Anna Żak",
        ),
        one(
            201,
            100,
            "Town hall",
            31,
            sender_id=fixed_id(11),
            audience_ids=(fixed_id(20),),
            tool_ids=(fixed_id(43), fixed_id(41), fixed_id(42)),
            offset=2,
            time=dt.time(14, 30),
            duration=90,
            confidentiality=w.Confidentiality.CONFIDENTIAL,
        ),
        one(202, 101, "Intranet", 30, time=None),
        one(203, 101, "Night shift", 31, time=dt.time(23, 45), duration=30),
        one(204, 102, "Before the clock changes", 31, time=dt.time(1, 30), duration=60),
        one(205, 102, "While the clock changes", 31, time=dt.time(2, 30), duration=60),
        one(206, 102, "No length", 30, time=dt.time(3, 0), duration=0),
        one(207, 103, "Screensaver", 32, span=7, time=dt.time(8, 0)),
    ]


def _exceptions() -> list[r.Record]:
    left_out, moved, extra = w.ExceptionAction.LEFT_OUT, w.ExceptionAction.MOVED, w.ExceptionAction.ADDED
    return [
        r.EventException(
            id=fixed_id(300), event_id=fixed_id(100), action=left_out, original=dt.date(2027, 8, 1), reason="urlop"
        ),
        r.EventException(
            id=fixed_id(301),
            event_id=fixed_id(100),
            action=moved,
            original=dt.date(2027, 11, 1),
            date=dt.date(2027, 11, 4),
        ),
        r.EventException(id=fixed_id(302), event_id=fixed_id(100), action=extra, date=dt.date(2027, 9, 15)),
    ]


def _occurrences() -> list[r.Record]:
    def one(number: int, communication: int, original: dt.date, **values: object) -> r.Occurrence:
        return r.Occurrence(id=fixed_id(number), communication_id=fixed_id(communication), original=original, **values)

    return [
        one(400, 200, dt.date(2027, 9, 1), state=w.OccurrenceState.CANCELLED, reason="Merged; see\\News, October"),
        one(401, 200, dt.date(2027, 10, 1), date=dt.date(2027, 10, 6), time=dt.time(11, 15), title="Moved, retitled"),
        one(402, 201, dt.date(2027, 7, 1), state=w.OccurrenceState.SENT),
        one(403, 202, dt.date(2027, 7, 8), state=w.OccurrenceState.POSTPONED, reason="Wait for figures"),
    ]
