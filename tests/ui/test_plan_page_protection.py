"""Changing many cells asks before approvals are lost, and leaves alone what was sent."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.words import OccurrenceState
from commplan.services import records
from commplan.services.approvals import ApprovalRequest, start_approval
from commplan.services.scopes import Scope
from commplan.ui.dialogs.scope_many import ManyScopeDialog
from commplan.ui.pages.plan import PlanPage
from commplan.ui.workspace import Workspace
from tests.ui.plan_table_steps import choose, communication, editor, frame, index, one, page, put, workspace
from tests.ui.workspaces import Frame, press, type_text

__all__ = ["frame", "page", "workspace"]
TEXTS = {"en": {"subject": "Letter", "body": "Dear all"}}
NOTE_DAY = dt.date(2026, 11, 26)


@pytest.fixture
def guarded(workspace: Workspace) -> Workspace:
    """The letter is in approval on one date; the note was sent."""
    letter, note = communication(workspace, "Letter"), communication(workspace, "Note")
    dated = next(d for d in workspace.schedule.of_event(letter.event_id) if d.communication_id == letter.id)
    start_approval(workspace.session, ApprovalRequest(dated=dated, texts=TEXTS, author="Anna"))
    sent = r.Occurrence(id=new_id(), communication_id=note.id, original=NOTE_DAY, state=OccurrenceState.SENT)
    records.add_all(workspace.session, [sent])
    return workspace


def question(page: PlanPage) -> ManyScopeDialog:
    return next(w for w in page.window().findChildren(ManyScopeDialog) if w.isVisible())


def senders(workspace: Workspace) -> list[str]:
    """Of briefing, letter and note."""
    names = {s.id: s.name for s in workspace.plan.table(r.Sender).values()} | {"": ""}
    return [names[communication(workspace, title).sender_id] for title in ("Managers briefing", "Letter", "Note")]


_BEFORE = ["Management board", "Management board", ""]
_AFTER = ["CEM sponsor", "CEM sponsor", ""]


@pytest.mark.parametrize("how", ["paste", "edit"])
def test_of_many_cells_sent_ones_stay_and_approvals_are_asked_about(
    guarded: Workspace, frame: Frame, page: PlanPage, qtbot: QtBot, how: str
) -> None:
    def is_asking() -> bool:
        return any(w.isVisible() for w in page.window().findChildren(ManyScopeDialog))

    def change() -> ManyScopeDialog:
        frame.activateWindow()
        qtbot.waitUntil(page.view.hasFocus)
        choose(page, ("Managers briefing", "sender"), ("Letter", "sender"), ("Note", "sender"))
        if how == "paste":
            put("CEM sponsor")
            page.cells.paste()
        else:
            press(page.view, Qt.Key.Key_F2)
            type_text(editor(page), "CEM")
            press(editor(page), Qt.Key.Key_Return)
        qtbot.waitUntil(is_asking)
        return question(page)

    asked = change()
    words = [each.text() for each in asked.findChildren(QLabel)]
    assert words[:3] == ["Change 2 communication(s)", "Sender", "“Managers briefing”\n“Letter”"]
    assert asked.choices.effects[Scope.ALL].text() == "1 communication(s) will need approval again"
    asked.reject()
    assert senders(guarded) == _BEFORE
    asked = change()
    press(asked, Qt.Key.Key_Return)
    assert senders(guarded) == _AFTER
    assert frame.notices[-1] == "1 row(s) stay as they were: they have been sent."
    guarded.session.undo()
    assert senders(guarded) == _BEFORE


def test_what_was_sent_stays_without_a_question_when_cells_are_emptied(
    guarded: Workspace, frame: Frame, page: PlanPage
) -> None:
    records.update(guarded.session, communication(guarded, "Note"), sender_id=one(guarded, r.Sender, "CEM sponsor"))
    choose(page, ("Note", "sender"))
    page.cells.clear()
    assert senders(guarded)[2] == "CEM sponsor" and "have been sent" in frame.notices[-1]


def test_of_several_rows_those_that_were_sent_or_put_up_are_not_deleted(
    guarded: Workspace, frame: Frame, page: PlanPage
) -> None:
    before = guarded.plan
    page.view.select([communication(guarded, title).id for title in ("Managers briefing", "Letter", "Note")])
    page.delete()
    assert {c.title for c in guarded.plan.table(r.Communication).values()} == {"Letter", "Note"}
    assert frame.notices[-1] == "2 row(s) stay: something of them was sent or put up for approval."
    assert {x.id for x in page.view.records()} == {communication(guarded, t).id for t in ("Letter", "Note")}
    guarded.session.undo()
    assert guarded.plan == before
    for titles, reason in ((["Note"], "“Note” has been sent"), (["Letter", "Note"], "2 row(s) stay")):
        page.view.select([communication(guarded, title).id for title in titles])
        page.delete()
        assert guarded.plan == before and reason in frame.notices[-1]


def test_an_owner_can_change_even_of_what_was_sent(guarded: Workspace, page: PlanPage) -> None:
    page.view.setColumnHidden(index(page, "Note", "owner").column(), False)
    choose(page, ("Note", "owner"))
    put("Ola")
    page.cells.paste()
    assert communication(guarded, "Note").owner == "Ola"
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
