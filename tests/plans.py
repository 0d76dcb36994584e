"""Small plans for tests, and a clock."""

import datetime as dt
from pathlib import Path

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.versions import ContentVersion, Decision
from commplan.domain.words import DecisionHow, DecisionType
from commplan.services.session import Local, Session

NOW = dt.datetime(2027, 1, 4, 8, 0, tzinfo=dt.UTC)


class Ticking:
    """A clock that tests move by hand."""

    def __init__(self, now: dt.datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += dt.timedelta(**by)


def info(**values: object) -> r.PlanInfo:
    return r.PlanInfo(
        **{
            "id": new_id(),
            "title": "Plan komunikacji",
            "start": dt.date(2027, 1, 1),
            "end": dt.date(2027, 12, 31),
            **values,
        }
    )


def small_plan() -> Plan:
    """One record of almost every kind, with references of every sort."""
    staff = r.Audience(id=new_id(), name="Wszyscy")
    front = r.Audience(id=new_id(), name="Contact centre", parent_id=staff.id, size=120, load_limit=2.5)
    mail = r.Channel(id=new_id(), name="E-mail", days=(0, 1, 2))
    tool = r.Tool(id=new_id(), name="zarząd@example.com", channel_ids=(mail.id,), audience_ids=(front.id, staff.id))
    path = r.ApprovalPath(id=new_id(), name="Zwykła")
    step = r.ApprovalStep(id=new_id(), path_id=path.id, role="Legal")
    event = r.ContentEvent(
        id=new_id(),
        title="Wyniki NPS",
        start=dt.date(2027, 1, 4),
        rule="FREQ=MONTHLY;BYMONTHDAY=4",
        emotions=("ufność",),
    )
    first = r.Communication(
        id=new_id(),
        event_id=event.id,
        title="Briefing",
        audience_ids=(staff.id, front.id),
        channel_id=mail.id,
        tool_ids=(tool.id,),
        approval_path_id=path.id,
        time=dt.time(9, 30),
        languages=("pl", "en"),
    )
    second = r.Communication(id=new_id(), event_id=event.id, title="Kaskada", cascade_from_id=first.id, time=None)
    dates = [
        r.Occurrence(id=new_id(), communication_id=first.id, original=dt.date(2027, month, 4)) for month in (1, 2, 3)
    ]
    draft = r.Draft(id=new_id(), occurrence_id=dates[0].id, body="Zażółć\n\tgęślą jaźń")
    result = r.Result(id=new_id(), occurrence_id=dates[1].id, score=-12.5, reach=0)
    return Plan.of([info(), staff, front, mail, tool, path, step, event, first, second, *dates, draft, result])


_written: dict[int, tuple[Plan, bytes]] = {}


def write_plan(path: Path, plan: Plan, local: Local) -> None:
    """Put a file that holds `plan` at `path`: made by the program once, and copied for all who start with that plan."""
    if id(plan) not in _written:
        Session.create(path, plan, settings=local).close()
        _written[id(plan)] = plan, path.read_bytes()
    path.write_bytes(_written[id(plan)][1])


def version(occurrence_id: str, number: int = 1, **values: str) -> ContentVersion:
    return ContentVersion(
        **{
            "id": new_id(),
            "occurrence_id": occurrence_id,
            "number": number,
            "author": "Anna",
            "created_at": "2027-01-04T08:00:00Z",
            "note": "",
            "content": '{"subject":"Zażółć"}',
            "fingerprint": "a" * 64,
            "source_fingerprint": "b" * 64,
            **values,
        }
    )


def decision(of: ContentVersion, number: int = 1, **values: str) -> Decision:
    return Decision(
        **{
            "number": number,
            "id": new_id(),
            "occurrence_id": of.occurrence_id,
            "version_id": of.id,
            "fingerprint": of.fingerprint,
            "step_id": new_id(),
            "step_role": "Legal",
            "who": "Marta",
            "on_behalf_of": "",
            "decision": DecisionType.APPROVED,
            "comment": "w porządku",
            "how": DecisionHow.SCREEN,
            "decided_at": "2027-01-04T09:00:00Z",
            "zone": "Europe/Warsaw",
            "previous_hash": "0" * 64,
            "hash": "c" * 64,
            **values,
        }
    )
