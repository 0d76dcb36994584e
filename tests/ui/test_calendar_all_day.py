"""Between the hours of a week and what takes all day: dragged by hand, typed without a mouse."""

import datetime as dt
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.domain.words import OccurrenceState
from commplan.services import occurrences
from commplan.ui.calendar.drag_card import card_lines, foot_of
from commplan.ui.dialogs.move_to import MoveToDialog
from commplan.ui.dialogs.scope import ScopeDialog
from tests.ui.calendar_steps import CTRL, Hand, dated, place_of, show, shown_page, undo_name, undone
from tests.ui.workspaces import Frame, info, press

MONDAY, TUESDAY, WEDNESDAY, FRIDAY = (dt.date(2026, 11, day) for day in (23, 24, 25, 27))


@cache
def some_plan() -> Plan:
    once = r.ContentEvent(id=new_id(), title="Budget", start=WEDNESDAY)
    note = r.Communication(id=new_id(), event_id=once.id, title="Note", time=dt.time(9), duration=60)
    banner = r.Communication(id=new_id(), event_id=once.id, title="Banner", time=None, duration=45)
    weekly = r.ContentEvent(id=new_id(), title="Pulse", start=dt.date(2026, 11, 3), rule="FREQ=WEEKLY")
    issue = r.Communication(id=new_id(), event_id=weekly.id, title="Issue", time=dt.time(14))
    bare = r.ContentEvent(id=new_id(), title="Greetings", start=MONDAY)
    return Plan.of([info(), once, note, banner, weekly, issue, bare])


@pytest.fixture
def frame(qtbot: QtBot, tmp_path: Path) -> Iterator[Frame]:
    with shown_page(qtbot, tmp_path, some_plan()) as frame:
        yield frame


def head_of(view: Any, day: dt.date) -> QPoint:
    place: QPoint = view.rect_of_head(day).center()
    return place


def said(frame: Frame, view: Any) -> list[str]:
    drop = view.drag.drop
    return [line.words for line in card_lines(drop, frame.page.workspace)]


def test_dragged_above_the_hours_it_takes_all_day_as_one_step(frame: Frame) -> None:
    view, before = show(frame, "week", WEDNESDAY), frame.page.workspace.plan
    hand = Hand(view).press(place_of(view, frame, "Note")).move(head_of(view, WEDNESDAY))
    assert said(frame, view)[0] == "Wednesday 25 November 2026, all day"
    hand.release()
    assert (dated(frame, "Note").date, dated(frame, "Note").time) == (WEDNESDAY, None)
    assert view.entry and view.entry.title == "Note"
    assert head_of(view, WEDNESDAY).y() < view.hours_rect().top()
    assert view.rect_of_entry(WEDNESDAY, view.entry).bottom() < view.hours_rect().top()
    assert undo_name(frame).startswith("Move of “Note”")
    assert undone(frame, before)


def test_dragged_into_the_hours_it_gets_the_time_there(frame: Frame) -> None:
    view, before = show(frame, "week", WEDNESDAY), frame.page.workspace.plan
    target = view.rect_for(TUESDAY, dt.time(11, 15), 15).center()
    hand = Hand(view).press(place_of(view, frame, "Banner")).move(target)
    assert said(frame, view)[0] == "Tuesday 24 November 2026, 11:15"
    hand.release()
    found = dated(frame, "Banner")
    assert (found.date, found.time, found.duration) == (TUESDAY, dt.time(11, 15), 45)
    assert undone(frame, before)


def test_esc_leaves_it_where_it_is(frame: Frame) -> None:
    view, before = show(frame, "week", WEDNESDAY), frame.page.workspace.plan
    hand = Hand(view).press(place_of(view, frame, "Note")).move(head_of(view, TUESDAY))
    press(view, Qt.Key.Key_Escape)
    hand.release()
    assert frame.page.workspace.plan == before and not undo_name(frame)


def test_ctrl_copies_it_to_all_day(frame: Frame) -> None:
    view = show(frame, "week", WEDNESDAY)
    Hand(view, CTRL).press(place_of(view, frame, "Note")).move(head_of(view, FRIDAY)).release()
    assert [(dated(frame, "Note", n).date, dated(frame, "Note", n).time) for n in (0, 1)] == [
        (WEDNESDAY, dt.time(9)),
        (FRIDAY, None),
    ]


def test_of_a_series_it_asks_which_dates_are_meant(frame: Frame) -> None:
    view, before = show(frame, "week", TUESDAY), frame.page.workspace.plan
    Hand(view).press(place_of(view, frame, "Issue", 3)).move(head_of(view, TUESDAY)).release()
    scope = frame.findChild(ScopeDialog)
    assert scope is not None and frame.page.workspace.plan == before
    scope.choices.choose(0)  # this date only
    scope.accept()
    assert [dated(frame, "Issue", n).time for n in (2, 3, 4)] == [dt.time(14), None, dt.time(14)]
    assert undone(frame, before)


def test_what_was_sent_stays_and_says_why(frame: Frame) -> None:
    workspace = frame.page.workspace
    occurrences.set_state(workspace.session, dated(frame, "Note"), OccurrenceState.SENT)
    view, before = show(frame, "week", WEDNESDAY), workspace.plan
    hand = Hand(view).press(place_of(view, frame, "Note")).move(head_of(view, WEDNESDAY))
    assert not view.drag.drop.is_possible
    hand.release()
    assert workspace.plan == before and "has been sent" in frame.notices[-1]


def test_an_event_has_no_time_to_get(frame: Frame) -> None:
    view = show(frame, "week", MONDAY)
    hand = Hand(view).press(view.rect_of_entry(MONDAY, view.entries_of(MONDAY)[0]).center())
    hand.move(view.rect_for(TUESDAY, dt.time(11), 15).center())
    drop = view.drag.drop
    assert drop.is_change and drop.time is None
    words = said(frame, view)
    assert words[0] == "Tuesday 24 November 2026" and "Greetings" in words[1]
    assert "Shift" not in in_english(foot_of(drop))  # it is the whole event already
    hand.release()


def test_an_empty_time_in_move_to_date_means_all_day(frame: Frame) -> None:
    show(frame, "week", WEDNESDAY)
    workspace = frame.page.workspace
    from_item = dated(frame, "Note")
    workspace.current.set([from_item])
    frame.page.view.set_day(WEDNESDAY)
    names = [each.title for each in frame.page.view.entries_of(WEDNESDAY)]
    frame.page.view.go_to_entry(names.index("Note"))
    next(action for action in frame.page.actions() if action.objectName() == "calendar.move_to").trigger()
    dialog = frame.findChild(MoveToDialog)
    assert dialog is not None and dialog.time is not None and not dialog.agree.isEnabled()
    dialog.time.editor.show_value(None)
    assert dialog.agree.isEnabled()
    dialog.accept()
    assert (dated(frame, "Note").date, dated(frame, "Note").time) == (WEDNESDAY, None)
