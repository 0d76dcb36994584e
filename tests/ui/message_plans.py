"""A plan with an approval path, templates and dates around 10 November 2026, for the pages Approvals and Messages."""

import datetime as dt
from functools import cache

from PySide6.QtWidgets import QWidget

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.exchange.messages import Renderer
from commplan.planning.schedule import Dated
from commplan.services.approvals import ApprovalRequest, DecisionRecord, decide, start_approval
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import Frame, info

LETTER, MEETING, LATER, FAR = "Board letter", "Town hall", "Budget letter", "Far away"


@cache
def message_plan(*, body: str = "Dear {{ audience }},\n\nwe start on {{ date|long_date }}.\n") -> Plan:
    """Four communications: one overdue for approval, one due this week, one later, one far away."""
    board = r.Sender(id=new_id(), name="Management board", email="board@example.org")
    staff = r.Audience(id=new_id(), name="All staff", size=1240)
    email = r.Channel(id=new_id(), name="E-mail", form=w.Form.EMAIL)
    meeting = r.Channel(id=new_id(), name="Town hall", form=w.Form.TOWN_HALL)
    path = r.ApprovalPath(id=new_id(), name="Standard")
    steps = [
        r.ApprovalStep(id=new_id(), path_id=path.id, position=n, role=role, person=person, delegate=delegate)
        for n, role, person, delegate in (
            (1, "Author", "Anna", ""),
            (2, "Legal", "Jan", "Ewa"),
            (2, "HR partner", "", ""),
            (3, "Sponsor", "", ""),
        )
    ]
    templates = [
        r.MessageTemplate(id=new_id(), name=name, form=form, language=language, subject=subject, body=text)
        for name, form, language, subject, text in (
            ("Letter", w.Form.EMAIL, "en", "{{ title }}", body),
            ("Letter", w.Form.EMAIL, "pl", "Po polsku", "Treść"),
            ("Invitation", w.Form.TOWN_HALL, "en", "Come", "Come."),
        )
    ]
    records: list[r.Record] = [info(), board, staff, email, meeting, path, *steps, *templates]
    for title, day, channel, languages in (
        (LETTER, dt.date(2026, 11, 17), email, ("en", "pl")),
        (MEETING, dt.date(2026, 11, 24), meeting, ("en",)),
        (LATER, dt.date(2026, 12, 2), email, ("en", "nl")),
        (FAR, dt.date(2027, 3, 3), email, ("en",)),
    ):
        event = r.ContentEvent(id=new_id(), title=f"Event of {title}", start=day)
        communication = r.Communication(
            id=new_id(),
            event_id=event.id,
            title=title,
            sender_id=board.id,
            audience_ids=(staff.id,),
            channel_id=channel.id,
            approval_path_id=path.id,
            languages=languages,
        )
        records += [event, communication]
    return Plan.of(records)


class SharedRenderer:
    """A renderer whose process all tests of a file share: starting it is most of what such a test costs."""

    def __init__(self, renderer: Renderer) -> None:
        self.render = renderer.render
        self.check = renderer.check

    def close(self) -> None:
        """It is closed at the end."""


def dated(workspace: Workspace, title: str) -> Dated:
    return next(d for d in workspace.schedule.whole_plan() if d.title == title)


def put_up(workspace: Workspace, title: str) -> None:
    texts = {"en": {"subject": title, "body": "Dear all"}}
    start_approval(workspace.session, ApprovalRequest(dated=dated(workspace, title), texts=texts, author="Anna"))


def approve(workspace: Workspace, title: str, *roles: str) -> None:
    steps = workspace.plan.table(r.ApprovalStep).values()
    for role in roles:
        step = next(s for s in steps if s.role == role)
        record = DecisionRecord(
            dated=dated(workspace, title), step_id=step.id, decision=w.DecisionType.APPROVED, who="Anna"
        )
        decide(workspace.session, record)


def show_side(frame: Frame) -> QWidget:
    """Put the page's side beside the page, as the window does."""
    side = frame.page.side
    assert side is not None
    side.setParent(frame)
    side.setGeometry(680, 0, 520, 700)
    frame.page.setGeometry(0, 40, 680, 660)
    side.show()
    return side
