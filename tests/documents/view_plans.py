"""Plans to print, and how they are asked for."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from commplan.documents.view_frame import ViewOptions, ViewRequest
from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.planning.schedule import Schedule

NOW = dt.datetime(2026, 11, 10, 14, 2, tzinfo=ZoneInfo("Europe/Warsaw"))
START, END = dt.date(2026, 11, 1), dt.date(2026, 11, 30)


def busy_plan(titles: list[str], days: list[int], spans: list[int]) -> Plan:
    """A plan of November 2026 with one communication for each title, on that day of the month, for so many days."""
    info = r.PlanInfo(
        id=new_id(), title="Plan", organisation="Company", start=dt.date(2026, 10, 1), end=dt.date(2027, 9, 30)
    )
    channel = r.Channel(id=new_id(), name="Mail", form=w.Form.EMAIL)
    staff = r.Audience(id=new_id(), name="All staff", size=1240)
    sender = r.Sender(id=new_id(), name="Board")
    records: list[r.Record] = [info, channel, staff, sender]
    for title, day, span in zip(titles, days, spans, strict=True):
        event = r.ContentEvent(id=new_id(), title=f"About {title}", start=dt.date(2026, 11, day), owner="Anna")
        records += [
            event,
            r.Communication(
                id=new_id(), event_id=event.id, title=title, channel_id=channel.id, audience_ids=(staff.id,),
                sender_id=sender.id, span=span,
            ),
        ]  # fmt: skip
    return Plan.of(records)


def request(plan: Plan, start: dt.date = START, end: dt.date = END, **options: Any) -> ViewRequest:
    values: dict[str, Any] = {"language": "en", "say": in_english, "printed_at": NOW, "source": "p.commplan"} | options
    return ViewRequest(schedule=Schedule(plan), start=start, end=end, options=ViewOptions(**values))
