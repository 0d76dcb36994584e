"""A workspace over a small plan, for tests of pages without the window around them."""

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.services.session import Local, Session
from commplan.ui.current import Current, SharedSelection
from commplan.ui.look import apply_look, make_look
from commplan.ui.pages.base import CURRENT, SELECTION, Page
from commplan.ui.settings import LANGUAGE, THEME, Settings
from commplan.ui.tasks import Tasks
from commplan.ui.workspace import Notice, Workspace
from tests.plans import write_plan

NOW = dt.datetime(2026, 11, 10, 9, 0, tzinfo=dt.UTC)


def info(title: str = "CEM") -> r.PlanInfo:
    return r.PlanInfo(
        id=new_id(), title=title, start=dt.date(2026, 10, 1), end=dt.date(2027, 9, 30), zone="Europe/Warsaw"
    )


@cache
def small_plan(title: str = "CEM") -> Plan:
    """Three events: one complete with two communications, one with an incomplete one, one without any.

    Another title gives another plan, with ids of its own.
    """
    board = r.Sender(id=new_id(), name="Management board", level=w.SenderLevel.BOARD)
    sponsor = r.Sender(id=new_id(), name="CEM sponsor")
    staff = r.Audience(id=new_id(), name="All staff", size=1240)
    managers = r.Audience(id=new_id(), name="Managers", size=96, parent_id=staff.id)
    email = r.Channel(id=new_id(), name="E-mail", form=w.Form.EMAIL)
    meeting = r.Channel(id=new_id(), name="Division meeting", form=w.Form.DIVISION_MEETING)
    mailbox = r.Tool(id=new_id(), name="Mailbox", type=w.ToolType.MAILBOX, channel_ids=(email.id,))
    room = r.Tool(id=new_id(), name="Room 1.04", type=w.ToolType.ROOM, channel_ids=(meeting.id,))
    path = r.ApprovalPath(id=new_id(), name="Short")
    steps = [r.ApprovalStep(id=new_id(), path_id=path.id, position=n, role=f"Role {n}") for n in (1, 2)]
    results = r.ContentEvent(
        id=new_id(), title="NPS results", start=dt.date(2026, 10, 15), rule="FREQ=MONTHLY;INTERVAL=3", owner="Anna"
    )
    briefing = r.Communication(
        id=new_id(), event_id=results.id, title="Managers briefing", sender_id=board.id, audience_ids=(managers.id,),
        channel_id=meeting.id, tool_ids=(room.id,), offset=-3, approval_path_id=path.id,
    )  # fmt: skip
    letter = r.Communication(
        id=new_id(), event_id=results.id, title="Letter", sender_id=board.id, audience_ids=(staff.id,),
        channel_id=email.id, tool_ids=(mailbox.id,), approval_path_id=path.id, time=dt.time(8, 0),
    )  # fmt: skip
    budget = r.ContentEvent(id=new_id(), title="Budget", start=dt.date(2026, 11, 26), category=w.Category.FINANCE)
    note = r.Communication(id=new_id(), event_id=budget.id, title="Note")
    greetings = r.ContentEvent(id=new_id(), title="Holiday greetings", start=dt.date(2026, 12, 18))
    return Plan.of(
        [info(title), board, sponsor, staff, managers, email, meeting, mailbox, room, path, *steps, results, briefing,
         letter, budget, note, greetings]
    )  # fmt: skip


@contextmanager
def open_workspace(folder: Path, plan: Plan, *, read_only: bool = False) -> Iterator[Workspace]:
    """A workspace over `plan`; settings and file lie in `folder`. It speaks plain English, plural marks and all."""
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    settings.set(LANGUAGE, "en")
    settings.set(THEME, "light")
    local = Local(who="Officer", backups=folder / "backups", clock=lambda: NOW)
    path = folder / "plan.commplan"
    write_plan(path, plan, local)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look = dataclasses.replace(make_look(settings, app.font()), say=in_english)
    apply_look(app, look)
    tasks = Tasks()
    with Session.open(path, settings=local, read_only=read_only) as session:
        try:
            yield Workspace(
                session, look, settings=settings, selection=SharedSelection(), current=Current(), tasks=tasks
            )
        finally:  # as the window does: no worker outlives its plan
            tasks.cancel()
            tasks.wait()


class Frame(QWidget):
    """Stands for the window around a page: tells it what changed, and keeps what it says."""

    def __init__(self, workspace: Workspace, make_page: Callable[[Workspace], Page]) -> None:
        super().__init__()
        self.page = make_page(workspace)
        self.page.setParent(self)
        self.notices: list[str] = []
        self.visited: list[str] = []
        for tool in (*self.page.leading_tools, *self.page.trailing_tools, *self.page.header_tools):
            tool.setParent(self)
            tool.setGeometry(0, 0, 300, 30)
        self.resize(1200, 700)
        self.page.setGeometry(0, 40, 1200, 660)
        self.unsubscribe = workspace.session.subscribe(self._changed)
        workspace.selection.changed.connect(lambda: self._changed(frozenset({SELECTION})))
        workspace.current.changed.connect(lambda: self._changed(frozenset({CURRENT})))
        workspace.notice.connect(self._noticed)
        workspace.page_wanted.connect(self.visited.append)
        self.page.refresh(self.page.kinds)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & self.page.kinds:
            self.page.refresh(kinds & self.page.kinds)

    def _noticed(self, notice: Notice | None) -> None:
        if notice is not None:
            self.notices.append(notice.words)


def press(
    widget: QWidget, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key event with any text: QTest's own aborts on letters such as "ż"."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def type_text(widget: QWidget, text: str) -> None:
    for letter in text:
        press(widget, Qt.Key.Key_Space if letter == " " else Qt.Key.Key_unknown, letter)
