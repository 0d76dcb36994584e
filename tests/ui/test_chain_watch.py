"""A record of approvals that somebody has worked on is said on every page, as `verify` says it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from commplan.domain.records import ApprovalStep
from commplan.domain.words import DecisionType
from commplan.services.approvals import ApprovalRequest, DecisionRecord, decide, start_approval
from commplan.services.session import Local, Session
from commplan.services.verification import approval_faults
from commplan.ui.approvals.chain_dialog import ChainDialog
from commplan.ui.approvals.strips import ChainStrip
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.approvals import ApprovalsPage
from commplan.ui.plan_view import PlanView
from commplan.ui.widgets.notice_bar import NoticeBar
from tests.tampering import tamper_with
from tests.ui.workspaces import NOW


def decided(path: Path, local: Local) -> None:
    """Two decisions about the first letter of the plan."""
    with Session.open(path, settings=local) as session:
        dated = next(d for d in session.schedule.whole_plan() if d.title == "Letter")
        texts = {"en": {"subject": "S", "body": "Text"}}
        start_approval(session, ApprovalRequest(dated=dated, texts=texts, author="A"))
        found = session.schedule.find(*dated.key)
        assert found is not None
        first = min(session.plan.table(ApprovalStep).values(), key=lambda step: step.position)
        for kind, comment in ((DecisionType.APPROVED, ""), (DecisionType.REVOKED, "Wrong file")):
            record = DecisionRecord(dated=found, step_id=first.id, decision=kind, who="Anna", comment=comment)
            decide(session, record)


@pytest.fixture
def local(tmp_path: Path) -> Local:
    return Local(who="Officer", backups=tmp_path / "backups", clock=lambda: NOW)


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> PlanView:
    window.open_path(path)
    window.show()
    assert window.view is not None
    qtbot.waitUntil(lambda: window.view is not None and window.view.workspace.chain.faults is not None)
    qtbot.waitUntil(window.isVisible)
    return window.view


def strips(view: PlanView) -> list[ChainStrip]:
    return [strip for strip in view.findChildren(ChainStrip) if strip.isVisible()]


def test_the_window_finds_what_verify_finds_and_says_it_on_every_page(
    qtbot: QtBot, window: MainWindow, plan_path: Path, local: Local
) -> None:
    """The last decision was removed: the chain fits, but the history knows of it."""
    decided(plan_path, local)
    tamper_with(plan_path, "DELETE FROM decision WHERE number = 2")
    with Session.open(plan_path, settings=local, read_only=True) as session:
        expected = approval_faults(session)
        assert session.chain_faults == ()
    view = opened(qtbot, window, plan_path)
    assert view.workspace.chain.faults == expected and len(expected) == 1
    for name in ("plan", "calendar", "approvals", "directory"):
        view.show_page(name)
        (strip,) = strips(view)
        assert "decision 2" in strip.words.text() and "“Letter”" in strip.words.text()
    view.show_page("plan")
    strips(view)[0].link.click()
    page = view.pages.page
    assert isinstance(page, ApprovalsPage)
    (dialog,) = window.findChildren(ChainDialog)
    assert dialog.list.count() == 1
    dialog.accept()
    heads = [part.text() for part in page.panels.head.findChildren(QLabel)]
    assert "Chain of decisions broken in 1 place" in heads


def test_what_only_follows_is_told_in_one_line(qtbot: QtBot, window: MainWindow, plan_path: Path, local: Local) -> None:
    decided(plan_path, local)
    tamper_with(plan_path, "DELETE FROM decision WHERE number = 1")
    view = opened(qtbot, window, plan_path)
    strips(view)[0].link.click()
    (dialog,) = window.findChildren(ChainDialog)
    assert [dialog.list.item(n).text().partition(",")[0] for n in range(dialog.list.count())] == [
        "Decision 1",
        "1 further place does not fit",
    ]
    dialog.accept()


def test_an_unbroken_chain_needs_no_line(qtbot: QtBot, window: MainWindow, plan_path: Path, local: Local) -> None:
    decided(plan_path, local)
    view = opened(qtbot, window, plan_path)
    assert view.workspace.chain.faults == () and not strips(view)
    view.show_page("approvals")
    page = view.pages.page
    assert isinstance(page, ApprovalsPage)
    assert page.panels.head.chain.text() == "Chain of decisions unbroken"


def test_a_plan_that_can_not_be_opened_names_what_is_wrong_and_offers_its_backup(
    qtbot: QtBot, window: MainWindow, plan_path: Path, local: Local
) -> None:
    """At the start too, when there is nothing in the window yet that could show it."""
    decided(plan_path, local)
    with Session.open(plan_path, settings=window.local) as session:
        session.backup()
    tamper_with(plan_path, "UPDATE decision SET decision = 'fine' WHERE number = 1")
    window.open_path(plan_path)
    window.start_without_plan()
    window.show()
    (bar,) = (bar for bar in window.findChildren(NoticeBar) if bar.isVisible())
    said = bar.findChildren(QLabel)[1].text()
    assert said.startswith(plan_path.name) and "value that can’t be right" in said
    assert "Decision 1 was changed" in said and "“Letter”" in said
    assert bar.remedy.isVisible() and bar.remedy.text() == "Restore the newest backup"
    bar.remedy.click()
    assert window.session is not None and window.session.plan.decisions[0].decision == DecisionType.APPROVED
