"""Dragging in the calendar with a real mouse over a real window: moved, copied, lengthened, drawn, let go."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.texts import in_english
from commplan.domain.words import DayRuleType, Enforcement, OccurrenceState
from commplan.planning.schedule import Dated
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
from tests.ui.workspaces import Frame, info, open_workspace, press

LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
THURSDAY = dt.date(2026, 11, 26)


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


@pytest.fixture
def frame(qtbot: QtBot, tmp_path: Path) -> Iterator[Frame]:
    with open_workspace(tmp_path, some_plan()) as workspace:
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
    assert undone(frame, before)


def test_delete_takes_the_one_message_away_and_is_undone(frame: Frame) -> None:
    before = frame.page.workspace.plan
    view = show(frame, "month", THURSDAY)
    view.focus_spot(THURSDAY, next(e for e in view.entries_of(THURSDAY) if e.title == "Note"))
    frame.page.findChild(object, "calendar.delete").trigger()  # type: ignore[union-attr]
    assert not dates(frame, "Note") and frame.findChild(ScopeDialog) is None
    assert undone(frame, before)


def test_delete_asks_how_many_dates_of_what_repeats_are_left_out(frame: Frame) -> None:
    before = frame.page.workspace.plan
    day = dates(frame, "Issue")[0]
    view = show(frame, "month", day)
    view.focus_spot(day, next(e for e in view.entries_of(day) if e.title == "Issue"))
    frame.page.findChild(object, "calendar.delete").trigger()  # type: ignore[union-attr]
    dialog = frame.findChild(ScopeDialog)
    assert dialog is not None and frame.page.workspace.plan == before
    dialog.accept()
    assert day not in dates(frame, "Issue") and dates(frame, "Issue")
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
    for name in ("quarter", "month", "week"):
        assert isinstance(show(frame, name, THURSDAY).drag, DragController)
    assert show(frame, "year", THURSDAY).drag is None
