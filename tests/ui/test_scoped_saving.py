"""Wherever a field is changed, form or table: the same questions, and what was sent is never touched unasked."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.ids import new_id
from commplan.services import records
from commplan.services.approvals import ApprovalRequest, start_approval
from commplan.services.scopes import Scope
from commplan.ui.current import Item
from commplan.ui.dialogs.scope import ScopeDialog
from commplan.ui.dialogs.scope_many import ManyScopeDialog
from commplan.ui.forms.record_form import RecordForm
from commplan.ui.pages.plan import PlanPage
from commplan.ui.tables.protecting import change_protected
from commplan.ui.workspace import Workspace
from tests.services.scope_plans import as_bytes
from tests.ui.plan_table_steps import choose, communication, editor, focus, frame, one, page, put, workspace
from tests.ui.workspaces import Frame, press, type_text

__all__ = ["frame", "page", "workspace"]
FIRST, SECOND = dt.date(2026, 10, 15), dt.date(2027, 1, 15)
TEXTS = {"en": {"subject": "Note", "body": "Dear all"}}


@pytest.fixture
def sent(workspace: Workspace) -> Workspace:
    """The first letter was sent; it goes out four times."""
    row = r.Occurrence(
        id=new_id(),
        communication_id=communication(workspace, "Letter").id,
        original=FIRST,
        state=w.OccurrenceState.SENT,
    )
    records.add_all(workspace.session, [row])
    return workspace


def event(workspace: Workspace, title: str) -> r.ContentEvent:
    return next(e for e in workspace.plan.table(r.ContentEvent).values() if e.title == title)


def form(workspace: Workspace, record: r.Record, qtbot: QtBot) -> RecordForm:
    made = RecordForm(workspace, record.kind)
    qtbot.addWidget(made)
    made.show()
    made.show_records([record])
    return made


def dialog(parent: QWidget) -> ScopeDialog:
    return next(w for w in parent.window().findChildren(ScopeDialog) if w.isVisible())


def is_asking(parent: QWidget) -> bool:
    return any(w.isVisible() for w in parent.window().findChildren(ScopeDialog))


def enter(form: RecordForm, name: str, words: str) -> None:
    line = form.fields[name].editor.findChild(QLineEdit)
    assert line is not None
    line.setText(words)
    line.textEdited.emit(words)
    form.fields[name].editor.commit()


def titles(workspace: Workspace) -> list[str]:
    """What the letters are called, in order of their dates."""
    found = workspace.schedule.of_event(event(workspace, "NPS results").id)
    everywhere = workspace.schedule.whole_plan()
    assert set(found) <= set(everywhere)
    return [d.title for d in everywhere if d.title != "Managers briefing" and d.original.day == 15]


# --- forms


def test_a_form_asks_which_dates_are_meant_where_one_was_sent(sent: Workspace, qtbot: QtBot) -> None:
    before = as_bytes(sent.plan)
    letter = communication(sent, "Letter")
    shown = form(sent, letter, qtbot)
    enter(shown, "call_to_action", "Read it")
    asked = dialog(shown)
    assert [radio.text() for radio in asked.choices.radios.values()] == [
        "Only 15/01/2027", "From 15/01/2027 on", "All dates",
    ]  # fmt: skip
    assert "1 sent communication(s) show the change too" in asked.choices.effects[Scope.ALL].text()
    asked.choices.choose(2)
    asked.accept()
    said = [c.call_to_action for c in sent.plan.table(r.Communication).values() if c.title == "Letter"]
    assert sorted(said) == ["", "Read it"]
    sent.session.undo()
    assert as_bytes(sent.plan) == before


def test_a_form_asks_nothing_where_nobody_would_see_it(sent: Workspace, qtbot: QtBot) -> None:
    shown = form(sent, communication(sent, "Letter"), qtbot)
    enter(shown, "owner", "Ola")
    assert communication(sent, "Letter").owner == "Ola" and not is_asking(shown)


def test_a_length_can_be_set_for_one_date(workspace: Workspace, qtbot: QtBot) -> None:
    letter = communication(workspace, "Letter")
    shown = form(workspace, letter, qtbot)
    enter(shown, "duration", "45")
    dialog(shown).accept()
    lengths = [d.duration for d in workspace.schedule.whole_plan() if d.communication_id == letter.id]
    assert lengths == [30, 45, 30, 30]


def test_what_was_sent_once_and_for_all_is_refused_under_the_field(workspace: Workspace, qtbot: QtBot) -> None:
    note = communication(workspace, "Note")
    row = r.Occurrence(
        id=new_id(), communication_id=note.id, original=dt.date(2026, 11, 26), state=w.OccurrenceState.SENT
    )
    records.add_all(workspace.session, [row])
    shown = form(workspace, note, qtbot)
    for name, words in (("call_to_action", "Read it"), ("duration", "45")):
        enter(shown, name, words)
        assert "has been sent" in shown.fields[name].problem
    assert communication(workspace, "Note") == note


def test_another_start_asks_who_moves_along_and_takes_what_is_in_approval(workspace: Workspace, qtbot: QtBot) -> None:
    """As when it is dragged: an approval is no reason to refuse a move."""
    note, budget = communication(workspace, "Note"), event(workspace, "Budget")
    records.update(workspace.session, note, approval_path_id=one(workspace, r.ApprovalPath, "Short"))
    dated = workspace.schedule.find(note.id, budget.start)
    assert dated is not None
    start_approval(workspace.session, ApprovalRequest(dated=dated, texts=TEXTS, author="Anna"))
    shown = form(workspace, budget, qtbot)
    enter(shown, "start", "30/11/2026")
    asked = dialog(shown)
    box = asked.along[note.id]
    assert box.isEnabled() and box.isChecked()
    assert "1 communication(s) will need approval again" in asked.choices.effects[Scope.ALL].text()
    box.click()
    assert "need approval" not in asked.choices.effects[Scope.ALL].text()
    box.click()
    asked.accept()
    moved = workspace.schedule.find(note.id, budget.start)
    assert moved is not None and moved.date == dt.date(2026, 11, 30)


# --- the table


def test_a_cell_asks_which_dates_are_meant_when_it_has_closed(sent: Workspace, page: PlanPage, qtbot: QtBot) -> None:
    choose(page, ("Letter", "title"))
    press(page.view, Qt.Key.Key_F2)
    type_text(editor(page), "News")
    press(editor(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_asking(page))
    asked = dialog(page)
    asked.choices.choose(3)
    asked.accept()
    assert titles(sent) == ["Letter", "News", "News", "News"]  # what was sent keeps its title


def test_a_new_sender_is_asked_about_as_one_that_is_there(
    sent: Workspace, frame: Frame, page: PlanPage, qtbot: QtBot
) -> None:
    before = as_bytes(sent.plan)
    for ends in ("reject", "accept"):
        frame.activateWindow()
        qtbot.waitUntil(page.view.hasFocus)
        choose(page, ("Letter", "sender"))
        press(page.view, Qt.Key.Key_F2)
        type_text(editor(page), "Works council")
        press(editor(page), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: is_asking(page))
        assert focus(page) == ("Letter", "sender")  # until it is known what becomes of it
        asked = dialog(page)
        assert asked.windowTitle() == "Change “Letter”"
        effect = asked.choices.effects[Scope.ALL].text()
        assert "1 sent communication(s) show the change too" in effect and "stay as they are" not in effect
        asked.choices.choose(2)
        getattr(asked, ends)()
        if ends == "reject":
            assert as_bytes(sent.plan) == before and focus(page) == ("Letter", "sender")
    council = one(sent, r.Sender, "Works council")
    (later,) = [c for c in sent.plan.table(r.Communication).values() if c.sender_id == council]
    assert page.view.records() == [later] and sent.current.item == Item.of(later)
    assert focus(page) == ("Letter", "sender") and page.view.currentIndex().row() > 4
    assert frame.notices[-1].startswith("From 15/01/2027 on there is an event of its own now")
    sent.session.undo()
    assert as_bytes(sent.plan) == before


def test_pasting_over_some_that_were_sent_holds_from_the_next_date_on(
    sent: Workspace, page: PlanPage, qtbot: QtBot
) -> None:
    before = as_bytes(sent.plan)
    choose(page, ("Letter", "sender"))
    put("CEM sponsor")
    page.cells.paste()
    (question,) = [w for w in page.window().findChildren(ManyScopeDialog) if w.isVisible()]
    words = [each.text() for each in question.findChildren(QLabel)]
    assert words[:2] == ["Change “Letter”", "Sender"]
    choices = question.choices
    assert [radio.text() for radio in choices.radios.values()] == ["From the next date on", "All dates"]
    assert choices.effects[Scope.ALL].text() == "1 sent communication(s) show the change too"
    assert choices.chosen() == Scope.FOLLOWING
    press(question, Qt.Key.Key_2, "2")
    assert choices.chosen() == Scope.ALL
    press(question, Qt.Key.Key_1, "1")
    press(question, Qt.Key.Key_Return)
    sponsor = one(sent, r.Sender, "CEM sponsor")
    letters = [d for d in sent.schedule.whole_plan() if d.title == "Letter"]
    senders = [sent.plan.get(r.Communication, d.communication_id).sender_id == sponsor for d in letters]
    assert senders == [False, True, True, True]
    assert [record.id for record in page.view.records()] == [letters[-1].communication_id]
    sent.session.undo()
    assert as_bytes(sent.plan) == before


def test_deleting_an_event_that_repeats_asks_which_dates(sent: Workspace, page: PlanPage) -> None:
    before = as_bytes(sent.plan)
    choose(page, ("NPS results", "title"))
    page.delete()
    asked = dialog(page)
    assert "1 communication(s) stay as they are" in asked.choices.effects[Scope.ALL].text()
    asked.choices.choose(3)
    asked.accept()
    assert titles(sent) == ["Letter"]
    sent.session.undo()
    assert as_bytes(sent.plan) == before
    choose(page, ("Budget", "title"))
    page.delete()
    assert not is_asking(page) and "Budget" not in [e.title for e in sent.plan.table(r.ContentEvent).values()]


def test_deleting_a_communication_that_repeats_asks_which_dates(sent: Workspace, page: PlanPage) -> None:
    before = as_bytes(sent.plan)
    choose(page, ("Letter", "title"))
    page.delete()
    asked = dialog(page)
    words = [each.text() for each in asked.findChildren(QLabel)]
    assert words[0] == "Delete “Letter”" and "the date on Friday 15 January 2027" in words
    assert asked.choices.effects[Scope.FOLLOWING].text().startswith("3 date(s) go, and those after ")
    asked.choices.choose(2)
    asked.accept()
    assert titles(sent) == ["Letter"]
    assert len([d for d in sent.schedule.whole_plan() if d.title == "Managers briefing"]) == 4
    sent.session.undo()
    assert as_bytes(sent.plan) == before


def test_pasting_what_can_not_be_is_said(sent: Workspace, page: PlanPage) -> None:
    """Where something is known about dates, values are worked out before anything is asked."""
    before = sent.plan
    session, letter = sent.session, communication(sent, "Letter")
    change_protected(sent, [(letter, {"offset": 9999})], lambda *_: records.delete(session, letter))
    assert sent.plan is before
