"""Dragging in the calendar with a real mouse over a real window: moved, copied, lengthened, drawn, let go."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.texts import in_english
from commplan.domain.words import OccurrenceState
from commplan.services import occurrences, records
from commplan.ui.calendar.days import CalendarItem
from commplan.ui.calendar.drag import DragController
from commplan.ui.calendar.drag_agenda import AgendaGround
from commplan.ui.calendar.drag_card import foot_of
from commplan.ui.calendar.moving import menu_entries
from commplan.ui.calendar.words import row_words
from commplan.ui.current import Item
from commplan.ui.dialogs.move_to import MoveToDialog
from commplan.ui.dialogs.scope import ScopeDialog
from commplan.ui.pages.calendar import CalendarPage
from tests.ui.calendar_steps import (
    CTRL,
    THURSDAY,
    Hand,
    dated,
    middle,
    place_of,
    show,
    shown_page,
    some_plan,
    undo_name,
    undone,
)
from tests.ui.workspaces import Frame, open_workspace, press


@pytest.fixture
def frame(qtbot: QtBot, tmp_path: Path) -> Iterator[Frame]:
    with shown_page(qtbot, tmp_path, some_plan()) as frame:
        yield frame


@pytest.mark.parametrize("name", ["month", "quarter"])
def test_a_message_is_dragged_to_another_day(frame: Frame, name: str) -> None:
    view, before = show(frame, name, THURSDAY), frame.page.workspace.plan
    Hand(view).press(place_of(view, frame, "Note")).move(middle(view, dt.date(2026, 11, 24))).release()
    assert dated(frame, "Note").date == dt.date(2026, 11, 24) and dated(frame, "Note").time == dt.time(9)
    assert undo_name(frame) == "Move of “Note” to 2026-11-24"
    assert view.day == dt.date(2026, 11, 24) and view.entry and view.entry.title == "Note"
    assert undone(frame, before)


def test_in_the_week_it_gets_the_time_where_it_is_let_go(frame: Frame) -> None:
    view, before = show(frame, "week", THURSDAY), frame.page.workspace.plan
    start = place_of(view, frame, "Note")
    target = view.rect_for(dt.date(2026, 11, 24), dt.time(11, 45), 60).center()
    Hand(view).press(start).move(target).release()
    found = dated(frame, "Note")
    assert (found.date, found.time, found.duration) == (dt.date(2026, 11, 24), dt.time(11, 45), 60)
    assert undone(frame, before)


def test_a_drop_on_a_day_off_goes_to_the_working_day_that_the_card_says(frame: Frame) -> None:
    view = show(frame, "month", THURSDAY)
    hand = Hand(view).press(place_of(view, frame, "Note")).move(middle(view, dt.date(2026, 11, 21)))
    drop = view.drag.drop
    assert (drop.wanted, drop.date) == (dt.date(2026, 11, 21), dt.date(2026, 11, 23))
    hand.release()
    assert dated(frame, "Note").date == dt.date(2026, 11, 23)
    assert frame.notices[-1].endswith("is not a working day: it goes to the next one.")


def test_a_quiet_period_that_blocks_takes_nothing(frame: Frame) -> None:
    view, before = show(frame, "month", THURSDAY), frame.page.workspace.plan
    hand = Hand(view).press(place_of(view, frame, "Note")).move(middle(view, dt.date(2026, 11, 30)))
    assert not view.drag.drop.is_possible
    assert "Drop: move" not in in_english(foot_of(view.drag.drop))
    assert view.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    hand.release()
    assert frame.page.workspace.plan == before and "Audit" in frame.notices[-1]


def test_esc_lets_go_and_nothing_happens(frame: Frame) -> None:
    view, before = show(frame, "month", THURSDAY), frame.page.workspace.plan
    hand = Hand(view).press(place_of(view, frame, "Note")).move(middle(view, dt.date(2026, 11, 24)))
    assert view.drag.is_dragging
    press(view, Qt.Key.Key_Escape)
    assert not view.drag.is_dragging
    hand.release()
    assert frame.page.workspace.plan == before and not undo_name(frame)


def test_turning_the_page_takes_along_what_is_held(qtbot: QtBot, frame: Frame) -> None:
    view, before = show(frame, "month", THURSDAY), frame.page.workspace.plan
    hand = Hand(view).press(place_of(view, frame, "Note")).move(middle(view, dt.date(2026, 11, 24)))
    next(action for action in frame.page.actions() if action.objectName() == "calendar.forward").trigger()
    place = view.day_at(hand.pos)
    assert place.month == 12 and view.drag.is_dragging
    qtbot.waitUntil(lambda: view.drag.drop.wanted == place)
    target = dt.date(2026, 12, 16)
    hand.move(middle(view, target)).release()
    assert dated(frame, "Note").date == target and undone(frame, before)


def test_nothing_is_dropped_on_a_view_that_is_gone(frame: Frame) -> None:
    view, before = show(frame, "month", THURSDAY), frame.page.workspace.plan
    hand = Hand(view).press(place_of(view, frame, "Note")).move(middle(view, dt.date(2026, 11, 24)))
    show(frame, "week", THURSDAY)
    hand.release()
    assert frame.page.workspace.plan == before and not view.drag.is_dragging


def test_a_trembling_hand_drags_nothing_and_the_same_day_changes_nothing(frame: Frame) -> None:
    view, before = show(frame, "month", THURSDAY), frame.page.workspace.plan
    start = place_of(view, frame, "Note")
    Hand(view).press(start).move(start + QPoint(3, 2)).release()
    assert not view.drag.is_dragging
    assert frame.page.workspace.current.item and frame.page.workspace.current.item.kind == "communication"
    Hand(view).press(start).move(start + QPoint(0, 30)).release()
    assert frame.page.workspace.plan == before


def test_beside_the_days_nothing_is_dropped(frame: Frame) -> None:
    view, before = show(frame, "month", THURSDAY), frame.page.workspace.plan
    Hand(view).press(place_of(view, frame, "Note")).move(QPoint(300, 5)).release()
    assert frame.page.workspace.plan == before


def test_ctrl_copies_and_selects_the_copy(frame: Frame) -> None:
    view, before = show(frame, "month", THURSDAY), frame.page.workspace.plan
    Hand(view, CTRL).press(place_of(view, frame, "Note")).move(middle(view, dt.date(2026, 11, 24))).release()
    assert [d.date for d in (dated(frame, "Note", 0), dated(frame, "Note", 1))] == [dt.date(2026, 11, 24), THURSDAY]
    assert undo_name(frame) == "Copy of “Note” to 2026-11-24"
    assert frame.page.workspace.current.item == Item.of(dated(frame, "Note", 0))
    assert undone(frame, before)


def test_a_date_moved_with_the_following_ones_stays_selected(frame: Frame) -> None:
    view = show(frame, "month", dt.date(2026, 11, 17))
    second = dated(frame, "Issue", 2)
    start = view.rect_of_entry(second.date, next(e for e in view.entries_of(second.date) if e.title == "Issue"))
    Hand(view).press(start.center()).move(middle(view, second.date + dt.timedelta(1))).release()
    scope = frame.findChild(ScopeDialog)
    assert scope is not None
    scope.choices.choose(2)
    scope.accept()
    workspace = frame.page.workspace
    assert workspace.current.item is not None and workspace.current.item.original is not None
    found = workspace.schedule.find(workspace.current.item.id, workspace.current.item.original)
    assert found is not None and found.date == second.date + dt.timedelta(1)


def test_a_date_moved_with_all_dates_of_its_event_stays_selected(frame: Frame) -> None:
    """Another weekday makes all dates known by other days."""
    view, workspace = show(frame, "month", dt.date(2026, 11, 17)), frame.page.workspace
    second = dated(frame, "Issue", 2)
    workspace.current.set([second])
    start = view.rect_of_entry(second.date, next(e for e in view.entries_of(second.date) if e.title == "Issue"))
    hand = Hand(view, Qt.KeyboardModifier.ShiftModifier).press(start.center())
    hand.move(middle(view, second.date + dt.timedelta(1))).release()
    scope = frame.findChild(ScopeDialog)
    assert scope is not None
    scope.choices.choose(3)
    scope.accept()
    item = workspace.current.item
    assert item is not None and item.original == second.original + dt.timedelta(1)
    found = workspace.schedule.find(item.id, item.original)
    assert found is not None and found.title == "Issue" and found.date == second.date + dt.timedelta(1)


def test_ctrl_pressed_on_the_way_turns_a_move_into_a_copy(frame: Frame) -> None:
    view = show(frame, "month", THURSDAY)
    hand = Hand(view).press(place_of(view, frame, "Note")).move(middle(view, dt.date(2026, 11, 24)))
    press(view, Qt.Key.Key_Control)
    assert view.drag.drop.deed == "copy"
    hand.modifiers = CTRL
    hand.release()
    assert dated(frame, "Note", 1).date == THURSDAY


def test_a_click_with_ctrl_still_adds_to_the_selection(frame: Frame) -> None:
    view = show(frame, "month", THURSDAY)
    Hand(view).press(place_of(view, frame, "Note")).release()
    Hand(view, CTRL).press(place_of(view, frame, "Screen")).release()
    assert len(frame.page.workspace.current.items) == 2


def test_the_lower_edge_changes_how_long_it_takes(frame: Frame) -> None:
    view, before = show(frame, "week", THURSDAY), frame.page.workspace.plan
    entry = next(e for e in view.entries_of(THURSDAY) if e.title == "Note")
    place = view.rect_of_entry(THURSDAY, entry)
    edge = QPoint(place.center().x(), place.bottom() - 1)
    target = view.rect_for(THURSDAY, dt.time(10, 45), 15).center()
    Hand(view).press(edge).move(target).release()
    assert (dated(frame, "Note").time, dated(frame, "Note").duration) == (dt.time(9), 120)
    assert undone(frame, before)


def test_the_upper_edge_changes_when_it_begins(frame: Frame) -> None:
    view, before = show(frame, "week", THURSDAY), frame.page.workspace.plan
    entry = next(e for e in view.entries_of(THURSDAY) if e.title == "Note")
    place = view.rect_of_entry(THURSDAY, entry)
    edge = QPoint(place.center().x(), place.top() + 1)
    target = view.rect_for(THURSDAY, dt.time(8, 15), 15).center()
    Hand(view).press(edge).move(target).release()
    assert (dated(frame, "Note").time, dated(frame, "Note").duration) == (dt.time(8, 15), 105)
    assert undone(frame, before)


@pytest.mark.parametrize("name", ["month", "week"])
def test_the_right_edge_changes_the_last_day(frame: Frame, name: str) -> None:
    view, before = show(frame, name, dt.date(2026, 11, 16)), frame.page.workspace.plan
    entry = next(e for e in view.entries_of(dt.date(2026, 11, 16)) if e.title == "Screen")
    place = view.rect_of_entry(dt.date(2026, 11, 16), entry)
    target = QPoint(middle(view, dt.date(2026, 11, 20)).x(), place.center().y())
    Hand(view).press(QPoint(place.right() - 1, place.center().y())).move(target).release()
    assert dated(frame, "Screen").last_date == dt.date(2026, 11, 20)
    assert undone(frame, before)


@pytest.mark.parametrize("name", ["month", "week"])
def test_the_left_edge_changes_the_first_day(frame: Frame, name: str) -> None:
    first, last = dt.date(2026, 11, 16), dt.date(2026, 11, 18)
    view, before = show(frame, name, first), frame.page.workspace.plan
    place = view.rect_of_entry(first, next(e for e in view.entries_of(first) if e.title == "Screen"))
    target = QPoint(middle(view, dt.date(2026, 11, 17)).x(), place.center().y())
    Hand(view).press(QPoint(place.left() + 2, place.center().y())).move(target).release()
    assert (dated(frame, "Screen").date, dated(frame, "Screen").last_date) == (dt.date(2026, 11, 17), last)
    assert undone(frame, before)


def test_an_event_of_one_day_is_begun_earlier_by_its_left_edge(frame: Frame) -> None:
    day = dt.date(2026, 11, 20)
    view, before = show(frame, "month", day), frame.page.workspace.plan
    mark = next(e for e in view.entries_of(day) if e.title == "Greetings")
    place = view.rect_of_entry(day, mark)
    target = QPoint(middle(view, dt.date(2026, 11, 18)).x(), place.center().y())
    Hand(view).press(QPoint(place.left() + 2, place.center().y())).move(target).release()
    changed = frame.page.workspace.plan.get(r.ContentEvent, mark.event.id)
    assert (changed.start, changed.span) == (dt.date(2026, 11, 18), 3)
    assert undone(frame, before)


def test_a_message_at_a_time_has_no_edges_in_the_month(frame: Frame) -> None:
    view = show(frame, "month", THURSDAY)
    entry = next(e for e in view.entries_of(THURSDAY) if e.title == "Note")
    place = view.rect_of_entry(THURSDAY, entry)
    assert view.edge_at(QPoint(place.right() - 1, place.center().y())) is None


@pytest.mark.parametrize("name", ["month", "week"])
def test_an_event_over_two_days_is_drawn_over_both_and_stretched_by_its_right_edge(frame: Frame, name: str) -> None:
    workspace, first = frame.page.workspace, dt.date(2026, 11, 24)
    event = r.ContentEvent(id=new_id(), title="Fair", start=first, span=2)
    records.add_all(workspace.session, [event])
    view, before = show(frame, name, first), workspace.plan
    entry = next(e for e in view.entries_of(dt.date(2026, 11, 25)) if e.title == "Fair")
    place = view.rect_of_entry(first, entry)
    assert view.day_at(QPoint(place.right() - 2, place.center().y())) == dt.date(2026, 11, 25)
    target = QPoint(middle(view, dt.date(2026, 11, 27)).x(), place.center().y())
    Hand(view).press(QPoint(place.right() - 1, place.center().y())).move(target).release()
    stretched = workspace.plan.get(r.ContentEvent, event.id)
    assert (stretched.start, stretched.span) == (first, 4)
    assert undone(frame, before)


def test_an_event_that_goes_on_is_seen_in_the_week_and_the_agenda_after_it_began(frame: Frame) -> None:
    event = r.ContentEvent(id=new_id(), title="Fair", start=dt.date(2026, 11, 19), span=6)
    records.add_all(frame.page.workspace.session, [event])
    view = show(frame, "week", dt.date(2026, 11, 23))
    assert [e.title for e in view.entries_of(dt.date(2026, 11, 23))] == ["Fair"]
    agenda = show(frame, "agenda", dt.date(2026, 11, 19))
    assert not agenda.grab().isNull()
    said = [row_words(row, frame.page.workspace) for row in agenda.lines.rows]
    assert any(", Fair, nothing" in words and "24" in words for words in said), [w for w in said if "Fair" in w]


def test_a_span_taken_in_its_middle_moves_by_as_many_days(frame: Frame) -> None:
    view = show(frame, "month", dt.date(2026, 11, 16))
    entry = next(e for e in view.entries_of(dt.date(2026, 11, 16)) if e.title == "Screen")
    place = view.rect_of_entry(dt.date(2026, 11, 16), entry)
    second = QPoint(middle(view, dt.date(2026, 11, 17)).x(), place.center().y())
    Hand(view).press(second).move(middle(view, dt.date(2026, 11, 18))).release()
    assert (dated(frame, "Screen").date, dated(frame, "Screen").last_date) == (
        dt.date(2026, 11, 17),
        dt.date(2026, 11, 19),
    )


def test_an_event_without_messages_is_dragged_itself(frame: Frame) -> None:
    view, before = show(frame, "month", dt.date(2026, 11, 20)), frame.page.workspace.plan
    entry = next(e for e in view.entries_of(dt.date(2026, 11, 20)) if e.title == "Greetings")
    start = view.rect_of_entry(dt.date(2026, 11, 20), entry).center()
    Hand(view).press(start).move(middle(view, dt.date(2026, 11, 19))).release()
    assert any(e.start == dt.date(2026, 11, 19) for e in frame.page.workspace.plan.table(r.ContentEvent).values())
    assert undone(frame, before)


def test_drawing_over_days_adds_an_event_and_puts_the_cursor_into_its_title(qtbot: QtBot, frame: Frame) -> None:
    view, before = show(frame, "month", THURSDAY), frame.page.workspace.plan
    with qtbot.waitSignal(frame.page.workspace.current.focus_wanted):
        start = middle(view, dt.date(2026, 11, 12))
        Hand(view).press(start).move(middle(view, dt.date(2026, 11, 13))).release()
    item = frame.page.workspace.current.item
    assert item is not None
    event = frame.page.workspace.plan.get(r.ContentEvent, item.id)
    assert (event.start, event.span) == (dt.date(2026, 11, 12), 2)
    assert undone(frame, before)


def test_drawing_over_days_of_the_year_adds_an_event_and_a_click_still_opens_the_day(frame: Frame) -> None:
    view, before = show(frame, "year", THURSDAY), frame.page.workspace.plan
    start = middle(view, dt.date(2026, 3, 10))
    hand = Hand(view).press(start).move(middle(view, dt.date(2026, 3, 12)))
    assert (view.drag.drop.deed, view.drag.drop.span) == ("draw", 3)
    hand.release()
    assert frame.page.view is view  # type: ignore[attr-defined]
    (event,) = [e for e in frame.page.workspace.plan.table(r.ContentEvent).values() if e.start == dt.date(2026, 3, 10)]
    assert event.span == 3 and undone(frame, before)
    Hand(view).press(start).release()
    assert frame.page.view is not view and frame.page.view.day == dt.date(2026, 3, 10)  # type: ignore[attr-defined]


def test_drawing_over_hours_adds_a_communication(frame: Frame) -> None:
    view, before = show(frame, "week", THURSDAY), frame.page.workspace.plan
    tuesday = dt.date(2026, 11, 24)
    first = view.rect_for(tuesday, dt.time(10), 15).center()
    last = view.rect_for(tuesday, dt.time(11, 15), 15).center()
    Hand(view).press(first).move(last).release()
    found = dated(frame, "New communication")
    assert (found.date, found.time, found.duration) == (tuesday, dt.time(10), 90)
    assert undone(frame, before)


def test_one_of_a_series_asks_which_dates_are_meant(qtbot: QtBot, frame: Frame) -> None:
    view, before = show(frame, "month", THURSDAY), frame.page.workspace.plan
    days = [dated(frame, "Issue", n).date for n in range(4)]
    Hand(view).press(place_of(view, frame, "Issue", 2)).move(middle(view, dt.date(2026, 11, 19))).release()
    dialog = frame.findChild(ScopeDialog)
    assert dialog is not None and frame.page.workspace.plan == before
    dialog.accept()
    assert [dated(frame, "Issue", n).date for n in range(4)] == [*days[:2], dt.date(2026, 11, 19), days[3]]
    assert undone(frame, before)


def test_what_was_sent_can_t_be_dragged_and_says_why(frame: Frame) -> None:
    occurrences.set_state(frame.page.workspace.session, dated(frame, "Note"), OccurrenceState.SENT)
    view, before = show(frame, "month", THURSDAY), frame.page.workspace.plan
    Hand(view).press(place_of(view, frame, "Note")).move(middle(view, dt.date(2026, 11, 24))).release()
    assert frame.page.workspace.plan == before and "has been sent" in frame.notices[-1]


def test_nothing_is_dragged_in_a_plan_open_for_reading(qtbot: QtBot, tmp_path: Path) -> None:
    with open_workspace(tmp_path, some_plan(), read_only=True) as workspace:
        frame = Frame(workspace, CalendarPage)
        qtbot.addWidget(frame)
        with qtbot.waitExposed(frame):
            frame.show()
        view = show(frame, "month", THURSDAY)
        Hand(view).press(place_of(view, frame, "Note")).move(middle(view, dt.date(2026, 11, 24)))
        assert not view.drag.is_dragging


def test_while_dragging_the_view_is_a_still_picture(frame: Frame, monkeypatch: pytest.MonkeyPatch) -> None:
    view = show(frame, "month", THURSDAY)
    hand = Hand(view).press(place_of(view, frame, "Note")).move(middle(view, dt.date(2026, 11, 24)))
    assert not view.grab().isNull()
    painted = []
    monkeypatch.setattr(view, "paint_days", lambda *_: painted.append(1))
    hand.move(middle(view, dt.date(2026, 11, 25)))
    view.repaint()
    assert not painted
    hand.release()
    view.repaint()
    assert painted


def test_a_plan_that_changed_under_the_hand_takes_no_drop(frame: Frame) -> None:
    view = show(frame, "month", THURSDAY)
    hand = Hand(view).press(place_of(view, frame, "Note")).move(middle(view, dt.date(2026, 11, 24)))
    records.update(frame.page.workspace.session, frame.page.workspace.plan.info, title="Other")
    before = frame.page.workspace.plan
    hand.release()
    assert frame.page.workspace.plan == before and not view.drag.is_dragging


def test_near_the_edge_the_hours_scroll(qtbot: QtBot, frame: Frame) -> None:
    view = show(frame, "week", THURSDAY)
    before = view.scrolled
    start = place_of(view, frame, "Note")
    Hand(view).press(start).move(QPoint(start.x(), view.height() - 4))
    qtbot.waitUntil(lambda: view.scrolled > before)
    press(view, Qt.Key.Key_Escape)
    assert view.scrolled > before


def test_shift_drags_the_whole_event_and_asks_who_moves_along(frame: Frame) -> None:
    view, before = show(frame, "month", THURSDAY), frame.page.workspace.plan
    hand = Hand(view, Qt.KeyboardModifier.ShiftModifier).press(place_of(view, frame, "Note"))
    hand.move(middle(view, dt.date(2026, 11, 24)))
    hand.release()
    dialog = frame.findChild(ScopeDialog)
    assert dialog is not None and len(dialog.along) == 1
    dialog.accept()
    starts = {e.title: e.start for e in frame.page.workspace.plan.table(r.ContentEvent).values()}
    assert starts["Budget"] == dt.date(2026, 11, 24) == dated(frame, "Note").date
    assert undone(frame, before)


# --- in the agenda


def lines_of(agenda: Any, title: str) -> QPoint:
    rows = agenda.lines.rows
    number = next(n for n, row in enumerate(rows) if getattr(row, "entry", None) and row.entry.title == title)
    place: QPoint = agenda.visualRect(agenda.lines.index(number)).center()
    return place


def test_a_line_of_the_agenda_is_dragged_to_another_day(frame: Frame) -> None:
    agenda, before = show(frame, "agenda", dt.date(2026, 11, 20)), frame.page.workspace.plan
    agenda.show_from(dt.date(2026, 11, 20), frame.page._source.period)  # type: ignore[attr-defined]
    ground = agenda.findChild(AgendaGround)
    hand = Hand(agenda.viewport()).press(lines_of(agenda, "Note")).move(lines_of(agenda, "Greetings"))
    assert ground.isVisible() and ground.drag.drop.date == dt.date(2026, 11, 20)
    assert not ground.grab().isNull()
    hand.release()
    assert not ground.isVisible() and dated(frame, "Note").date == dt.date(2026, 11, 20)
    assert undone(frame, before)
    Hand(agenda.viewport()).press(lines_of(agenda, "Note")).move(lines_of(agenda, "Greetings"))
    press(agenda, Qt.Key.Key_Escape)
    assert not ground.isVisible() and not ground.drag.is_dragging
    assert frame.page.workspace.plan == before


def test_the_agenda_scrolls_when_something_is_held_near_its_end(qtbot: QtBot, frame: Frame) -> None:
    agenda = show(frame, "agenda", dt.date(2026, 11, 20))
    bar = agenda.verticalScrollBar()
    before = bar.value()
    start = lines_of(agenda, "Greetings")
    Hand(agenda.viewport()).press(start).move(QPoint(start.x(), agenda.viewport().height() - 5))
    qtbot.waitUntil(lambda: bar.value() > before)
    press(agenda, Qt.Key.Key_Escape)


# --- without a mouse


def test_the_keyboard_moves_by_working_days_and_weeks(frame: Frame) -> None:
    view, page = show(frame, "month", THURSDAY), frame.page
    entry = next(e for e in view.entries_of(THURSDAY) if e.title == "Note")
    assert isinstance(entry, CalendarItem)
    page.workspace.current.set([entry.key])
    later, earlier = (page.findChild(object, f"calendar.{name}") for name in ("later", "week_earlier"))
    later.trigger()  # type: ignore[union-attr]
    assert dated(frame, "Note").date == dt.date(2026, 11, 27)
    assert page.day == dt.date(2026, 11, 27)  # type: ignore[attr-defined]
    earlier.trigger()  # type: ignore[union-attr]
    assert dated(frame, "Note").date == dt.date(2026, 11, 20)
    assert "20 November 2026" in frame.notices[-1]


def test_copy_and_paste_to_the_day_with_the_focus(frame: Frame) -> None:
    view, page = show(frame, "month", THURSDAY), frame.page
    before = page.workspace.plan
    page.workspace.current.set([dated(frame, "Note")])
    page.findChild(object, "calendar.copy").trigger()  # type: ignore[union-attr]
    assert QApplication.clipboard().text() == "Note"
    view.set_day(dt.date(2026, 11, 12))
    page.findChild(object, "calendar.paste").trigger()  # type: ignore[union-attr]
    assert [dated(frame, "Note", n).date for n in range(2)] == [dt.date(2026, 11, 12), THURSDAY]
    assert undone(frame, before)
    QApplication.clipboard().setText("words")
    page.findChild(object, "calendar.paste").trigger()  # type: ignore[union-attr]
    assert page.workspace.plan == before and "clipboard" in frame.notices[-1]


def test_a_date_is_typed_with_the_same_preview(frame: Frame) -> None:
    page, before = frame.page, frame.page.workspace.plan
    show(frame, "month", THURSDAY)
    page.workspace.current.set([dated(frame, "Note")])
    page.findChild(object, "calendar.move_to").trigger()  # type: ignore[union-attr]
    dialog = page.findChild(MoveToDialog)
    assert dialog is not None and not dialog.agree.isEnabled()
    line = dialog.date.editor.line  # type: ignore[attr-defined]
    line.setText("nonsense")
    assert not dialog.agree.isEnabled() and "is expected" in dialog.agree.accessibleDescription()
    line.setText("2026-11-30")
    assert not dialog.agree.isEnabled() and "Audit" in dialog.agree.accessibleDescription()
    line.setText("2026-11-21")
    assert "Monday 23 November 2026" in dialog.agree.accessibleDescription()
    dialog.accept()
    assert dated(frame, "Note").date == dt.date(2026, 11, 23)
    assert "23 November 2026" in frame.notices[-1] and frame.notices[-1].endswith("it goes to the next one.")
    assert undone(frame, before)


def test_the_menu_of_an_entry_moves_and_copies(frame: Frame) -> None:
    page, workspace = frame.page, frame.page.workspace
    view = show(frame, "month", THURSDAY)
    note = next(e for e in view.entries_of(THURSDAY) if e.title == "Note")
    view.focus_spot(THURSDAY, note)
    lines = {in_english(line.text): line.deed for line in menu_entries(workspace, note, THURSDAY, page)}
    lines["Move the whole &event…"]()
    dialog = page.findChild(MoveToDialog)
    assert dialog is not None and dialog.time is None
    dialog.date.editor.line.setText("2026-11-24")  # type: ignore[attr-defined]
    dialog.accept()
    scope = frame.findChild(ScopeDialog)
    assert scope is not None and scope.along
    scope.reject()
    lines["Copy &to date…"]()
    copying = page.findChildren(MoveToDialog)[-1]
    copying.date.editor.line.setText("2026-11-25")  # type: ignore[attr-defined]
    copying.accept()
    assert [dated(frame, "Note", n).date for n in range(2)] == [dt.date(2026, 11, 25), THURSDAY]


def test_every_dragged_view_has_its_controller(frame: Frame) -> None:
    for name in ("year", "quarter", "month", "week"):
        assert isinstance(show(frame, name, THURSDAY).drag, DragController)
