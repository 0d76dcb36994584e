"""Asking for this one, this and the following, or all, in a real window."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.changes import added
from commplan.domain.ids import new_id
from commplan.domain.texts import literal
from commplan.services import scopes
from commplan.services.scopes import CommunicationMove, EventChange, EventMove, EventRemoval, Reach, Scope
from commplan.ui.dialogs.scope import ScopeDialog, ask_scope
from commplan.ui.workspace import Workspace
from tests.services.scope_plans import as_bytes
from tests.ui.workspaces import open_workspace, press, small_plan

DAY = dt.date
SECOND = DAY(2027, 1, 15)


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with open_workspace(tmp_path, small_plan()) as opened:
        yield opened


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def results(workspace: Workspace) -> r.ContentEvent:
    return next(e for e in workspace.plan.table(r.ContentEvent).values() if e.title == "NPS results")


def opened(parent: QWidget) -> ScopeDialog:
    dialog = parent.findChild(ScopeDialog)
    assert dialog is not None and dialog.isVisible()
    return dialog


def titled(workspace: Workspace, title: str) -> r.Communication:
    return next(c for c in workspace.plan.table(r.Communication).values() if c.title == title)


def test_each_choice_says_what_it_does_and_this_date_is_chosen(workspace: Workspace, parent: QWidget) -> None:
    ask_scope(workspace, EventMove(event=results(workspace), original=SECOND, to=DAY(2027, 1, 18)), parent)
    dialog = opened(parent)
    assert list(dialog.choices.radios) == [Scope.THIS, Scope.FOLLOWING, Scope.ALL]
    assert dialog.choices.radios[Scope.THIS].isChecked()
    assert dialog.choices.effects[Scope.THIS].text() == "1 date(s) change"
    following = dialog.choices.effects[Scope.FOLLOWING].text()
    assert following.startswith("3 date(s) change") and "then: quarterly, on day 18" in following
    assert "new entries in calendars" in following
    assert "4 date(s) change, 1 of them already past" in dialog.choices.effects[Scope.ALL].text()


def test_a_date_after_the_plan_counts_and_it_is_said_that_the_series_goes_on(
    workspace: Workspace, parent: QWidget
) -> None:
    ask_scope(workspace, EventMove(event=results(workspace), original=DAY(2027, 10, 15), to=DAY(2027, 10, 18)), parent)
    effects = {scope: effect.text().splitlines()[0] for scope, effect in opened(parent).choices.effects.items()}
    assert effects == {
        Scope.THIS: "1 date(s) change",
        Scope.FOLLOWING: "1 date(s) change, and those after the plan’s end on 30/09/2027",
        Scope.ALL: "5 date(s) change, 1 of them already past, and those after the plan’s end on 30/09/2027",
    }


def test_keys_choose_and_enter_agrees_in_one_undo_step(qtbot: QtBot, workspace: Workspace, parent: QWidget) -> None:
    before = as_bytes(workspace.plan)
    told: list[Reach | None] = []
    ask_scope(workspace, EventRemoval(event=results(workspace), original=SECOND), parent, told.append)
    dialog = opened(parent)
    press(dialog, Qt.Key.Key_2, "2")
    assert dialog.choices.radios[Scope.FOLLOWING].isChecked()
    press(dialog, Qt.Key.Key_3, "3")
    press(dialog, Qt.Key.Key_2, "2")
    press(QApplication.focusWidget() or dialog, Qt.Key.Key_Return, "\r")
    assert results(workspace).rule == "FREQ=MONTHLY;INTERVAL=3;UNTIL=20261015"
    assert [reach.scope for reach in told if isinstance(reach, Reach)] == [Scope.FOLLOWING]
    assert str(workspace.session.undo()) == "End of “NPS results” before this date"
    assert as_bytes(workspace.plan) == before


def test_leaving_out_names_the_date_and_what_goes_out_on_it(workspace: Workspace, parent: QWidget) -> None:
    ask_scope(workspace, EventRemoval(event=results(workspace), original=SECOND), parent)
    dialog = opened(parent)
    assert "the date on Friday 15 January 2027" in [each.text() for each in dialog.findChildren(QLabel)]
    assert dialog.going.text() == "Managers briefing · 12/01/2027\nLetter · 15/01/2027"
    dialog.reject()
    moved = EventMove(event=results(workspace), original=SECOND, to=DAY(2027, 1, 18))
    scopes.carry_out(workspace.session, moved, Scope.THIS)
    several = [
        r.Communication(id=new_id(), event_id=results(workspace).id, title=f"Poster {n}", offset=1) for n in range(9)
    ]
    workspace.session.apply(literal("posters"), [added(each) for each in several])
    ask_scope(workspace, EventRemoval(event=results(workspace), original=SECOND), parent)
    (dialog,) = [each for each in parent.findChildren(ScopeDialog) if each.isVisible()]
    assert "the date on Monday 18 January 2027" in [each.text() for each in dialog.findChildren(QLabel)]
    assert dialog.going.text().splitlines()[7:] == ["Poster 5 · 19/01/2027", "and 3 more"]


def test_a_length_and_a_beginning_are_said_in_words(workspace: Workspace, parent: QWidget) -> None:
    letter = titled(workspace, "Letter")
    dated = workspace.schedule.find(letter.id, SECOND)
    assert dated

    def asked(**values: object) -> list[str]:
        edit = CommunicationMove(dated=dated, date=dated.date, **values)  # type: ignore[arg-type]
        ask_scope(workspace, edit, parent)
        (dialog,) = [each for each in parent.findChildren(ScopeDialog) if each.isVisible()]
        words = [each.text() for each in dialog.findChildren(QLabel)]
        dialog.reject()
        return words

    assert "from 30 to 45 minute(s)" in asked(time=dated.time, duration=45)
    day = "Friday 15 January 2027"
    assert f"from {day}, 08:00–08:30 to {day}, 07:00–08:30" in asked(time=dt.time(7), duration=90)
    assert f"from {day}, 08:00 to {day}, all day" in asked(time=None)


def test_escape_changes_nothing(workspace: Workspace, parent: QWidget) -> None:
    before = as_bytes(workspace.plan)
    told: list[Reach | None] = []
    ask_scope(workspace, EventRemoval(event=results(workspace), original=SECOND), parent, told.append)
    press(opened(parent), Qt.Key.Key_Escape)
    assert as_bytes(workspace.plan) == before and told == [None]
    assert workspace.session.undo_label is None


def test_what_does_not_move_along_keeps_its_date(workspace: Workspace, parent: QWidget) -> None:
    briefing, letter = titled(workspace, "Managers briefing"), titled(workspace, "Letter")
    before = workspace.schedule.find(briefing.id, SECOND)
    ask_scope(workspace, EventMove(event=results(workspace), original=SECOND, to=DAY(2027, 1, 18)), parent)
    dialog = opened(parent)
    dialog.along[briefing.id].click()
    dialog.accept()
    after = workspace.schedule.find(briefing.id, SECOND)
    assert before and after and after.date == before.date
    moved = workspace.schedule.find(letter.id, SECOND)
    assert moved and moved.date == DAY(2027, 1, 18)


def test_an_event_that_is_once_asks_only_who_moves_along(workspace: Workspace, parent: QWidget) -> None:
    budget = next(e for e in workspace.plan.table(r.ContentEvent).values() if e.title == "Budget")
    ask_scope(workspace, EventMove(event=budget, original=budget.start, to=DAY(2026, 11, 27)), parent)
    dialog = opened(parent)
    assert list(dialog.choices.radios) == [Scope.ALL] and not dialog.choices.radios[Scope.ALL].isVisible()
    assert len(dialog.along) == 1
    dialog.accept()
    assert workspace.plan.get(r.ContentEvent, budget.id).start == DAY(2026, 11, 27)


def test_without_a_choice_it_is_done_at_once(workspace: Workspace, parent: QWidget) -> None:
    note = titled(workspace, "Note")
    dated = workspace.schedule.find(note.id, DAY(2026, 11, 26))
    assert dated
    ask_scope(workspace, CommunicationMove(dated=dated, date=DAY(2026, 11, 30), time=dated.time), parent)
    assert parent.findChild(ScopeDialog) is None
    assert workspace.plan.get(r.Communication, note.id).offset == 2


def test_a_frequency_is_for_the_following_or_all(workspace: Workspace, parent: QWidget) -> None:
    edit = EventChange(event=results(workspace), original=SECOND, values={"rule": "FREQ=MONTHLY"})
    ask_scope(workspace, edit, parent)
    assert list(opened(parent).choices.radios) == [Scope.FOLLOWING, Scope.ALL]


def test_a_choice_that_is_impossible_says_why(workspace: Workspace, parent: QWidget) -> None:
    letter = titled(workspace, "Letter")
    sent = r.Occurrence(id=new_id(), communication_id=letter.id, original=SECOND, state=w.OccurrenceState.SENT)
    workspace.session.apply(literal("sent"), [added(sent)])
    ask_scope(workspace, EventRemoval(event=results(workspace), original=SECOND), parent)
    dialog = opened(parent)
    assert not dialog.choices.radios[Scope.THIS].isEnabled()
    assert "sent or put up for approval" in dialog.choices.effects[Scope.THIS].text()
    assert dialog.choices.radios[Scope.FOLLOWING].isChecked()
    assert "1 communication(s) stay as they are" in dialog.choices.effects[Scope.FOLLOWING].text()


def test_what_was_sent_is_shown_to_stay_when_its_event_moves(workspace: Workspace, parent: QWidget) -> None:
    letter, briefing = titled(workspace, "Letter"), titled(workspace, "Managers briefing")
    sent = r.Occurrence(id=new_id(), communication_id=letter.id, original=SECOND, state=w.OccurrenceState.SENT)
    workspace.session.apply(literal("sent"), [added(sent)])
    ask_scope(workspace, EventMove(event=results(workspace), original=SECOND, to=DAY(2027, 1, 18)), parent)
    dialog = opened(parent)
    box = dialog.along[letter.id]
    assert (box.isChecked(), box.isEnabled()) == (False, False) and box.text().endswith("Sent: stays")
    assert dialog.along[briefing.id].isEnabled() and dialog.agree.isEnabled()
    dialog.choices.choose(3)
    dialog.accept()
    assert workspace.plan.get(r.Communication, letter.id).offset == 0  # on its other dates it moves along
    found = {d.title: d.date for d in workspace.schedule.of_event(letter.event_id) if d.date.month == 1}
    assert found["Letter"] == SECOND
