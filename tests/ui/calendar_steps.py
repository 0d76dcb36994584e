"""What tests of the calendar do: a small plan, a mouse over a view, what lies where."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.domain.words import DayRuleType, Enforcement
from commplan.planning.schedule import Dated
from commplan.ui.pages.calendar import CalendarPage
from tests.ui.workspaces import Frame, info, open_workspace

LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
THURSDAY = dt.date(2026, 11, 26)


@cache
def some_plan() -> Plan:
    budget = r.ContentEvent(id=new_id(), title="Budget", start=THURSDAY)
    note = r.Communication(id=new_id(), event_id=budget.id, title="Note", time=dt.time(9), duration=60)
    poster = r.ContentEvent(id=new_id(), title="Poster", start=dt.date(2026, 11, 16))
    screen = r.Communication(id=new_id(), event_id=poster.id, title="Screen", time=None, span=3)
    weekly = r.ContentEvent(id=new_id(), title="Pulse", start=dt.date(2026, 11, 3), rule="FREQ=WEEKLY")
    issue = r.Communication(id=new_id(), event_id=weekly.id, title="Issue", time=dt.time(14))
    bare = r.ContentEvent(id=new_id(), title="Greetings", start=dt.date(2026, 11, 20))
    audit = r.DayRule(
        id=new_id(), name="Audit", type=DayRuleType.QUIET_PERIOD, start=dt.date(2026, 11, 30),
        end=dt.date(2026, 11, 30), enforcement=Enforcement.BLOCK,
    )  # fmt: skip
    return Plan.of([info(), budget, note, poster, screen, weekly, issue, bare, audit])


@contextmanager
def shown_page(qtbot: QtBot, folder: Path, plan: Plan) -> Iterator[Frame]:
    """A calendar page over a plan, in a window that is seen."""
    with open_workspace(folder, plan) as workspace:
        frame = Frame(workspace, CalendarPage)
        qtbot.addWidget(frame)
        with qtbot.waitExposed(frame):
            frame.show()
        yield frame


def show(frame: Frame, view: str, day: dt.date) -> Any:
    page: Any = frame.page
    page.show_view(view, day)
    QApplication.processEvents()
    return page.view


class Hand:
    """A mouse over a view."""

    def __init__(self, view: Any, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        self.view, self.modifiers, self.pos = view, modifiers, QPoint()

    def _send(self, kind: QEvent.Type, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        place = QPointF(self.pos)
        event = QMouseEvent(kind, place, self.view.mapToGlobal(place), button, buttons, self.modifiers)
        QApplication.sendEvent(self.view, event)

    def press(self, pos: QPoint) -> "Hand":
        self.pos = pos
        self._send(QEvent.Type.MouseButtonPress, LEFT, LEFT)
        return self

    def move(self, pos: QPoint) -> "Hand":
        start = self.pos
        for n in range(1, 5):
            self.pos = start + (pos - start) * n / 4
            self._send(QEvent.Type.MouseMove, NO_BUTTON, LEFT)
        return self

    def release(self) -> None:
        self._send(QEvent.Type.MouseButtonRelease, LEFT, NO_BUTTON)


def dates(frame: Frame, title: str) -> list[dt.date]:
    return [each.date for each in frame.page.workspace.schedule.whole_plan() if each.title == title]


def dated(frame: Frame, title: str, number: int = 0) -> Dated:
    schedule = frame.page.workspace.schedule
    return [d for d in schedule.between(dt.date(2026, 11, 1), dt.date(2026, 12, 31)) if d.title == title][number]


def place_of(view: Any, frame: Frame, title: str, number: int = 0) -> QPoint:
    found = dated(frame, title, number)
    entry = next(e for e in view.entries_of(found.date) if e.title == title)
    place: QPoint = view.rect_of_entry(found.date, entry).center()
    return place


def middle(view: Any, day: dt.date) -> QPoint:
    place: QPoint = view.rect_of(day).center()
    return place


def undo_name(frame: Frame) -> str:
    label = frame.page.workspace.session.undo_label
    return in_english(label) if label else ""


def undone(frame: Frame, before: Plan) -> bool:
    frame.page.workspace.session.undo()
    return frame.page.workspace.plan == before
