"""What tests of the page Approvals share: a plan with all kinds of steps, the page over it, and small moves."""

import dataclasses
import datetime as dt
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.words import CheckKind, NoAnswer
from commplan.exchange.messages import Renderer
from commplan.ui.pages.approvals import ApprovalsPage
from commplan.ui.workspace import Workspace
from tests.ui.message_plans import SharedRenderer, dated, message_plan, show_side
from tests.ui.workspaces import Frame, open_workspace

CHECKS = {
    "Author": CheckKind.COMPLETENESS,
    "Legal": CheckKind.LEGAL,
    "HR partner": CheckKind.HR,
    "Sponsor": CheckKind.FINAL,
}


@cache
def rich_plan() -> Plan:
    """The plan of `message_plan` with checks, a delegate for these days, an optional step and one that is not needed.

    A second path "Fast" has one step of one day.
    """
    changed: list[r.Record] = []
    path_id = ""
    for record in message_plan(body="We start.").records():
        if isinstance(record, r.ApprovalStep):
            path_id = record.path_id
            record = dataclasses.replace(record, check=CHECKS[record.role])
            if record.role == "Legal":
                days = {"delegate_from": dt.date(2026, 11, 1), "delegate_until": dt.date(2026, 11, 30)}
                record = dataclasses.replace(record, **days)
            if record.role == "HR partner":
                record = dataclasses.replace(record, optional=True)
        changed.append(record)
    fast = r.ApprovalPath(id=new_id(), name="Fast")
    only = r.ApprovalStep(id=new_id(), path_id=fast.id, role="Programme manager", working_days=1)
    risky = r.ApprovalStep(id=new_id(), path_id=path_id, position=4, role="Board", only_high_risk=True)
    return Plan.of([*changed, fast, only, risky])


@cache
def silent_plan() -> Plan:
    """As above, and no answer counts as approved."""
    return Plan.of(
        dataclasses.replace(record, no_answer=NoAnswer.COUNTS_AS_APPROVED)
        if isinstance(record, r.ApprovalPath) and record.name == "Standard"
        else record
        for record in rich_plan().records()
    )


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as shared:
        yield shared


@pytest.fixture
def plan() -> Plan:
    return rich_plan()


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot, plan: Plan) -> Iterator[Workspace]:
    with open_workspace(tmp_path, plan) as opened:
        yield opened


@pytest.fixture
def frame(qtbot: QtBot, workspace: Workspace, renderer: Renderer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Frame]:
    monkeypatch.setattr("commplan.ui.approvals.sheet_maker.Renderer", lambda: SharedRenderer(renderer))
    frame = Frame(workspace, ApprovalsPage)
    qtbot.addWidget(frame)
    show_side(frame)
    frame.show()
    qtbot.waitExposed(frame)
    frame.activateWindow()
    yield frame
    workspace.tasks.cancel()
    frame.page.dispose()
    workspace.tasks.wait()


@pytest.fixture
def page(frame: Frame) -> ApprovalsPage:
    assert isinstance(frame.page, ApprovalsPage)
    return frame.page


def choose(page: ApprovalsPage, title: str) -> None:
    page.workspace.current.set([dated(page.workspace, title)])


def headings(page: ApprovalsPage) -> list[str]:
    """Headings with their counts, and titles of rows."""
    model = page.queue.list.model()
    return [str(model.index(n, 0).data()).split(", ")[0] for n in range(model.rowCount())]


def words_in(widget: QWidget) -> str:
    """All that is written in a widget, line by line, links and buttons included."""
    QApplication.processEvents()
    shown = [child for child in widget.findChildren(QWidget) if child.isVisibleTo(widget)]
    found = (child.accessibleName() or child.text() for child in shown if isinstance(child, QLabel | QPushButton))
    return "\n".join(found)


def press_link(widget: QWidget, words: str) -> None:
    QApplication.processEvents()
    buttons = [button for button in widget.findChildren(QPushButton) if button.isVisibleTo(widget)]
    next(button for button in buttons if words in button.accessibleName()).click()


def dialog(page: ApprovalsPage) -> QDialog:
    return [child for child in page.window().findChildren(QDialog) if child.isVisible()][-1]


def drop(widget: QWidget, path: Path) -> bool:
    """Drag a file in and let it go; whether it was taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(widget, enter)
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    return enter.isAccepted()
