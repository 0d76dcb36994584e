"""The week: where things lie in the hours, what the keyboard does there, and what is drawn."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan
from commplan.domain.words import DateRule, OccurrenceState, OffsetUnit
from commplan.planning.schedule import Dated
from commplan.ui.calendar.days import CalendarItem, Day, Period, Rest, Span
from commplan.ui.calendar.entry_painter import EntryPainter
from commplan.ui.calendar.week_keys import NO_ENTRY, WHOLE_DAY, Stop, next_stop
from commplan.ui.calendar.week_layout import HOURS, WORKING_HOURS, WeekLayout, first_hour, lay_out_week
from commplan.ui.calendar.words import entry_words
from commplan.ui.current import Item
from commplan.ui.pages.calendar import CalendarPage
from tests.ui.calendar_steps import Hand
from tests.ui.workspaces import Frame, info, open_workspace, press

MONDAY = dt.date(2026, 11, 23)
DATES = [MONDAY + dt.timedelta(n) for n in range(7)]


def item(title: str, day: dt.date, time: dt.time | None, minutes: int = 60, days: int = 1) -> CalendarItem:
    last = day + dt.timedelta(days - 1)
    return CalendarItem(Dated("p", "e", title, title, day, day, day, last, time, minutes, None), Plan({}))


def week(*items: CalendarItem, spans: tuple[Span, ...] = ()) -> Period:
    days = {
        day: Day(day, is_working=day.weekday() < 5, items=tuple(i for i in items if i.dated.date == day))
        for day in DATES
    }
    return Period(days, spans)


def laid_out(
    *items: CalendarItem, spans: tuple[Span, ...] = (), width: float = 1000, height: float = 700
) -> WeekLayout:
    return lay_out_week(week(*items, spans=spans), width, height, (5, 6), lambda words, _width, _lines: (words,))


def rects(layout: WeekLayout) -> dict[str, Any]:
    return {piece.item.title: piece.rect for piece in layout.pieces if piece.item}


def test_an_item_lies_at_its_time_as_high_as_it_is_long() -> None:
    layout = laid_out(item("a", MONDAY, dt.time(9, 30), 90))
    rect = rects(layout)["a"]
    assert layout.minutes_at(rect.top()) == pytest.approx(570)
    assert rect.height() == pytest.approx(layout.y_of(90) - 1)
    x, width = layout.column_of(MONDAY)
    assert x <= rect.left() and rect.right() <= x + width


def test_the_working_hours_show_without_scrolling_and_weekends_are_narrower() -> None:
    layout = laid_out()
    assert layout.y_of(60 * (WORKING_HOURS[1] - WORKING_HOURS[0])) <= 700 - layout.top
    assert first_hour(layout) <= WORKING_HOURS[0]
    assert layout.column_of(DATES[5])[1] < layout.column_of(MONDAY)[1]
    early = laid_out(item("a", MONDAY, dt.time(6)))
    assert first_hour(early) < 6


def test_what_overlaps_stands_side_by_side_and_what_only_touches_does_not() -> None:
    layout = laid_out(
        item("a", MONDAY, dt.time(9)), item("b", MONDAY, dt.time(9, 30)), item("c", MONDAY, dt.time(10, 30))
    )
    found = rects(layout)
    assert found["a"].right() <= found["b"].left() and found["a"].width() < found["c"].width()
    assert found["c"].left() == found["a"].left()


def test_an_item_takes_the_room_that_nobody_else_needs() -> None:
    layout = laid_out(
        item("long", MONDAY, dt.time(9), 180), item("b", MONDAY, dt.time(9), 30), item("c", MONDAY, dt.time(9), 30),
        item("d", MONDAY, dt.time(11)),
    )  # fmt: skip
    found = rects(layout)
    assert found["d"].width() > found["b"].width()


def test_what_there_is_no_room_for_is_counted() -> None:
    layout = laid_out(*(item(str(n), MONDAY, dt.time(9)) for n in range(20)))
    shown = [piece for piece in layout.pieces if piece.item]
    (more,) = (piece for piece in layout.pieces if piece.more)
    assert len(shown) + more.more == 20 and len(shown) >= 1
    narrow = laid_out(*(item(str(n), DATES[6], dt.time(9)) for n in range(3)), width=420)
    assert sum(piece.more for piece in narrow.pieces) + sum(1 for p in narrow.pieces if p.item) == 3


def test_what_has_no_time_and_what_goes_on_for_days_stands_above_the_hours() -> None:
    poster = item("poster", MONDAY, dt.time(9), days=3)
    layout = laid_out(item("all day", MONDAY, None), spans=(Span(MONDAY, DATES[2], "poster", poster),))
    assert not layout.pieces
    assert {piece.item.title for piece in layout.head.pieces if piece.item} == {"all day", "poster"}
    assert layout.top > laid_out().top


def test_the_head_never_takes_more_than_its_share() -> None:
    many = laid_out(*(item(str(n), MONDAY, None) for n in range(40)))
    assert many.top <= 0.4 * 700
    assert any(piece.more for piece in many.head.pieces)


slots = st.tuples(st.integers(0, 95), st.integers(0, 300))


@given(st.lists(slots, max_size=12), st.floats(420, 1600))
def test_shown_items_never_cover_each_other_and_stay_within_their_day(
    found: list[tuple[int, int]], width: float
) -> None:
    items = [item(str(n), MONDAY, dt.time(*divmod(s * 15, 60)), m) for n, (s, m) in enumerate(found)]
    layout = laid_out(*items, width=width)
    x, column = layout.column_of(MONDAY)
    shown = [piece.rect for piece in layout.pieces if piece.item]
    assert len(shown) + sum(piece.more for piece in layout.pieces) == len(items)
    for n, rect in enumerate(shown):
        assert x <= rect.left() and rect.right() <= x + column
        assert rect.top() >= 0 and rect.bottom() <= layout.y_of(60 * HOURS)
        assert not any(rect.intersects(other) for other in shown[n + 1 :])


def test_the_arrows_stop_at_entries_and_half_hours_in_between() -> None:
    entries = (item("all day", MONDAY, None), item("a", MONDAY, dt.time(0, 30)), item("b", MONDAY, dt.time(0, 45)))
    here: Stop | None = Stop(WHOLE_DAY, NO_ENTRY)
    seen = []
    for _ in range(5):
        assert here is not None
        here = next_stop(entries, here, 1)
        seen.append(here)
    assert seen == [(WHOLE_DAY, 0), (0, NO_ENTRY), (30, 1), (45, 2), (60, NO_ENTRY)]
    assert next_stop(entries, Stop(30, 1), -1) == (0, NO_ENTRY)
    assert next_stop(entries, Stop(WHOLE_DAY, NO_ENTRY), -1) is None
    assert next_stop(entries, Stop(23 * 60 + 30, NO_ENTRY), 1) is None


# --- in the window


@pytest.fixture
def frame(qtbot: QtBot, tmp_path: Path) -> Iterator[Frame]:
    budget = r.ContentEvent(id=new_id(), title="Budget", start=dt.date(2026, 11, 26))
    note = r.Communication(id=new_id(), event_id=budget.id, title="Note", time=dt.time(9), duration=60)
    poster = r.Communication(id=new_id(), event_id=budget.id, title="Poster", time=None)
    with open_workspace(tmp_path, Plan.of([info(), budget, note, poster])) as workspace:
        frame = Frame(workspace, CalendarPage)
        qtbot.addWidget(frame)
        with qtbot.waitExposed(frame):
            frame.show()
        frame.page.show_view("week", dt.date(2026, 11, 26))  # type: ignore[attr-defined]
        frame.activateWindow()
        view(frame).setFocus()
        qtbot.waitUntil(view(frame).hasFocus)
        QApplication.processEvents()
        yield frame


def view(frame: Frame) -> Any:
    return frame.page.view  # type: ignore[attr-defined]


def test_each_place_knows_its_day_time_and_entry(frame: Frame) -> None:
    shown = view(frame)
    thursday = dt.date(2026, 11, 26)
    note = next(e for e in shown.entries_of(thursday) if e.title == "Note")
    place = shown.rect_of_entry(thursday, note)
    assert shown.entry_at(place.center()) == note and shown.day_at(place.center()) == thursday
    assert shown.time_at(QPoint(place.center().x(), place.top() + 2)) == dt.time(9)
    assert shown.time_at(QPoint(place.center().x(), 40)) is None
    assert "Note" in shown.words_at(place.center())
    assert shown.rect_of(thursday).contains(place)


def test_up_and_down_go_through_the_hours_and_the_entries(frame: Frame) -> None:
    shown = view(frame)
    press(shown, Qt.Key.Key_Down)
    assert shown.entry.title == "Poster"
    for _ in range(19):
        press(shown, Qt.Key.Key_Down)
    assert shown.entry and shown.entry.title == "Note"
    press(shown, Qt.Key.Key_Down)
    assert shown.entry is None and "9:30" in shown.name_of(shown.day)
    press(shown, Qt.Key.Key_Right)
    assert shown.day == dt.date(2026, 11, 27)
    press(shown, Qt.Key.Key_PageDown)
    assert shown.day == dt.date(2026, 12, 4)


def test_enter_on_an_empty_hour_adds_a_communication_there_and_is_undone(frame: Frame) -> None:
    shown, workspace = view(frame), frame.page.workspace
    before = workspace.plan
    press(shown, Qt.Key.Key_Left)
    for _ in range(21):
        press(shown, Qt.Key.Key_Down)
    press(shown, Qt.Key.Key_Return)
    item = workspace.current.item
    assert item is not None
    new = workspace.plan.get(r.Communication, item.id)
    assert new.time == dt.time(10)
    assert [d.date for d in workspace.schedule.whole_plan() if d.communication_id == new.id] == [dt.date(2026, 11, 25)]
    workspace.session.undo()
    assert workspace.plan == before


def test_the_keyboard_scrolls_to_where_it_goes(frame: Frame) -> None:
    shown = view(frame)
    top = shown.scrolled
    for _ in range(4):
        press(shown, Qt.Key.Key_Down)
    assert shown.scrolled < top


def test_a_double_click_in_the_hours_adds_a_communication(qtbot: QtBot, frame: Frame) -> None:
    shown, workspace = view(frame), frame.page.workspace
    place = shown.rect_for(dt.date(2026, 11, 24), dt.time(11), 15).center()
    qtbot.mouseDClick(shown, Qt.MouseButton.LeftButton, pos=place)
    item = workspace.current.item
    assert item and workspace.plan.get(r.Communication, item.id).time == dt.time(11)


def test_a_change_elsewhere_is_shown_where_it_was_scrolled_to(frame: Frame) -> None:
    shown, workspace = view(frame), frame.page.workspace
    shown.scroll_by(60)
    at = shown.scrolled
    workspace.current.set([])
    frame.page.refresh(frozenset({"communication"}))
    assert shown.scrolled == at
    assert not shown.grab().isNull()


def test_a_cancelled_title_is_struck_out_where_it_stands_when_scrolled(frame: Frame) -> None:
    shown = view(frame)
    note = next(e for e in shown.entries_of(dt.date(2026, 11, 26)) if e.title == "Note")
    occurrence = r.Occurrence(
        id=new_id(),
        communication_id=note.dated.communication_id,
        original=note.dated.original,
        state=OccurrenceState.CANCELLED,
    )
    cancelled = CalendarItem(note.dated._replace(occurrence=occurrence), frame.page.workspace.plan)

    def painted(*, scrolled: int) -> QImage:
        image = QImage(300, 60, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            painter.translate(scrolled, 0)
            place = QRectF(120 - scrolled, 20, 150, 22)
            EntryPainter(frame.page.workspace).paint(painter, place, cancelled, ("Note",), 22)
        return image

    assert painted(scrolled=90) == painted(scrolled=0)


def test_tab_goes_by_time_and_then_as_things_are_seen_from_left_to_right(qtbot: QtBot, tmp_path: Path) -> None:
    event = r.ContentEvent(id=new_id(), title="Day", start=MONDAY)
    times = {"a short": (9, 30), "long": (9, 180), "short": (9, 30), "later": (10, 60), "early": (7, 30)}
    items = [
        r.Communication(id=new_id(), event_id=event.id, title=title, time=dt.time(hour), duration=minutes)
        for title, (hour, minutes) in times.items()
    ]
    banner = r.Communication(id=new_id(), event_id=event.id, title="banner", time=None)
    bare = r.ContentEvent(id=new_id(), title="bare", start=MONDAY)
    with open_workspace(tmp_path, Plan.of([info(), event, *items, banner, bare])) as workspace:
        frame = Frame(workspace, CalendarPage)
        qtbot.addWidget(frame)
        with qtbot.waitExposed(frame):
            frame.show()
        frame.page.show_view("week", MONDAY)  # type: ignore[attr-defined]
        frame.activateWindow()
        view(frame).setFocus()
        qtbot.waitUntil(view(frame).hasFocus)
        seen = []
        for _ in range(7):
            press(view(frame), Qt.Key.Key_Tab)
            seen.append(view(frame).entry)
        assert [each.title for each in seen[:3]] == ["banner", "bare", "early"]
        at_nine = [view(frame).rect_of_entry(MONDAY, each).x() for each in seen[3:6]]
        assert at_nine == sorted(set(at_nine)) and seen[3].title == "long" and seen[6].title == "later"


def test_what_ends_after_midnight_says_when(tmp_path: Path, qapp: object) -> None:
    event = r.ContentEvent(id=new_id(), title="Night", start=MONDAY)
    lengths = {"Late": 60, "Over": 240}
    late = [
        r.Communication(id=new_id(), event_id=event.id, title=title, time=dt.time(23), duration=minutes)
        for title, minutes in lengths.items()
    ]
    with open_workspace(tmp_path, Plan.of([info(), event, *late])) as workspace:
        said = [entry_words(CalendarItem(d, workspace.plan), workspace) for d in workspace.schedule.whole_plan()]
    assert sorted(words.partition(", ")[0] for words in said) == ["23:00", "23:00 – 03:00"]


# --- past midnight


@pytest.fixture
def night(qtbot: QtBot, tmp_path: Path) -> Iterator[Frame]:
    """Something lasts until three on Monday morning, something else until one on Friday, a third until midnight."""
    event = r.ContentEvent(id=new_id(), title="Night", start=MONDAY - dt.timedelta(1), date_rule=DateRule.KEEP)
    days = {"release": (0, 23, 240), "party": (4, 22, 180), "vigil": (2, 22, 120)}
    some = [
        r.Communication(
            id=new_id(), event_id=event.id, title=title, time=dt.time(hour), duration=minutes, offset=offset,
            offset_unit=OffsetUnit.CALENDAR_DAYS,
        )
        for title, (offset, hour, minutes) in days.items()
    ]  # fmt: skip
    with open_workspace(tmp_path, Plan.of([info(), event, *some])) as workspace:
        frame = Frame(workspace, CalendarPage)
        qtbot.addWidget(frame)
        with qtbot.waitExposed(frame):
            frame.show()
        frame.page.show_view("week", MONDAY)  # type: ignore[attr-defined]
        QApplication.processEvents()
        yield frame


def test_what_lasts_past_midnight_goes_on_at_the_top_of_the_next_day(night: Frame) -> None:
    week, layout = view(night), view(night).layout_of_week
    found = {(p.item.title, p.date): p for p in layout.pieces if p.item}
    thursday, friday = DATES[3], DATES[4]
    assert found.keys() == {("release", MONDAY), ("vigil", DATES[1]), ("party", thursday), ("party", friday)}
    for title, day, end in (("release", MONDAY, 180), ("party", friday, 60)):
        rect = found[title, day].rect
        assert rect.top() == 0 and layout.minutes_at(rect.bottom() + 1) == pytest.approx(end)
        (entry,) = week.entries_of(day)
        assert isinstance(entry, Rest)
    assert first_hour(layout) > 5  # the nights are not what a week is opened for
    night.page.show_view("month", MONDAY)  # type: ignore[attr-defined]
    assert not view(night).entries_of(MONDAY) and not view(night).entries_of(friday)


def test_the_rest_is_selected_read_out_and_deleted_as_the_same_thing(night: Frame) -> None:
    page, week, workspace = night.page, view(night), night.page.workspace
    week.scroll_by(-5000)
    place = week.rect_of_entry(MONDAY, week.entries_of(MONDAY)[0]).center()
    hand = Hand(week).press(place)
    hand.release()
    (release,) = [d for d in workspace.schedule.whole_plan() if d.title == "release"]
    assert tuple(workspace.current.items) == (Item.of(release),)
    assert week.day == MONDAY and MONDAY in week.days and isinstance(week.entry, Rest)  # though it began last week
    words = week.spot(MONDAY, week.entry).words
    assert words.startswith("from the day before, 23:00 – 03:00, release")
    assert week.words_at(place) == words and week.edge_at(place) is None
    interface = QAccessible.queryAccessibleInterface(week.spot(MONDAY))
    assert interface.childCount() == 1 and interface.child(0).state().selected
    page.findChild(object, "calendar.delete").trigger()  # type: ignore[union-attr]
    assert not [d for d in workspace.schedule.whole_plan() if d.title == "release"]


def test_arrows_stop_at_the_rest_first_and_dragging_it_moves_the_whole(night: Frame, qtbot: QtBot) -> None:
    week, friday = view(night), DATES[4]
    night.activateWindow()
    week.setFocus()
    qtbot.waitUntil(week.hasFocus)
    week.set_day(friday)
    press(week, Qt.Key.Key_Down)
    assert isinstance(week.entry, Rest) and week.scrolled == 0
    rest = week.rect_of_entry(friday, week.entry).center()
    Hand(week).press(rest).move(rest - QPoint(round(week.layout_of_week.column_of(friday)[1]), 0)).release()
    (party,) = [d for d in night.page.workspace.schedule.whole_plan() if d.title == "party"]
    assert (party.date, party.time, party.duration) == (DATES[2], dt.time(22), 180)


def test_both_sides_of_midnight_are_torn(night: Frame) -> None:
    week = view(night)
    for scroll, day in ((-5000, DATES[4]), (5000, DATES[3])):
        week.scroll_by(scroll)
        entry = next(e for e in week.entries_of(day) if e.title == "party")
        rect = week.rect_of_entry(day, entry)
        image = week.grab().toImage()
        edge, inside = (
            (rect.top() + 1, rect.center().y()) if day == DATES[4] else (rect.bottom() - 1, rect.center().y())
        )
        middle = [image.pixelColor(x, edge).name() for x in range(rect.left() + 8, rect.right() - 30)]
        plain = {image.pixelColor(x, inside).name() for x in range(rect.right() - 34, rect.right() - 30)}
        assert len(set(middle)) > 1 and set(middle) & plain  # teeth: the ground and the item by turns
