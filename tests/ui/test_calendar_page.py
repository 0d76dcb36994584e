"""The calendar page: month and agenda over a real plan, by mouse and keyboard."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.words import Category, Status
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.ui.calendar.days import CalendarItem, EventMark, event_marks
from commplan.ui.calendar.month_layout import Piece
from commplan.ui.current import Item
from commplan.ui.pages.calendar import AGENDA, CalendarPage
from tests.ui.workspaces import Frame, open_workspace, press, small_plan


@pytest.fixture
def frame(qtbot: QtBot, tmp_path: Path) -> Iterator[Frame]:
    with open_workspace(tmp_path, small_plan()) as workspace:
        frame = Frame(workspace, CalendarPage)
        qtbot.addWidget(frame)
        with qtbot.waitExposed(frame):
            frame.show()
        yield frame


def piece(frame: Frame, title: str) -> Piece:
    pieces = frame.page.month_view.layout_of_month.pieces  # type: ignore[attr-defined]
    return next(p for p in pieces if p.item and p.item.title == title)


def click(qtbot: QtBot, frame: Frame, where: QPoint, *, twice: bool = False) -> None:
    action = qtbot.mouseDClick if twice else qtbot.mouseClick
    action(frame.page.month_view, Qt.MouseButton.LeftButton, pos=where)  # type: ignore[attr-defined]


def show(frame: Frame, day: dt.date) -> None:
    frame.page.go_to(day)  # type: ignore[attr-defined]


def test_a_click_on_an_item_selects_that_date(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 26))
    note = piece(frame, "Note")
    click(qtbot, frame, note.rect.center().toPoint())
    item = frame.page.workspace.current.item
    assert item and (item.kind, item.original) == ("communication", dt.date(2026, 11, 26))


def test_a_click_beside_it_takes_the_selection_away(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 26))
    frame.page.workspace.current.set([Item("content_event", "x")])
    cell = frame.page.month_view.layout_of_month.cells[0]  # type: ignore[attr-defined]
    click(qtbot, frame, cell.rect.center().toPoint())
    assert frame.page.workspace.current.items == ()


def test_a_double_click_on_a_day_adds_an_event_there_and_it_can_be_undone(qtbot: QtBot, frame: Frame) -> None:
    session = frame.page.workspace.session
    before = session.plan
    show(frame, dt.date(2026, 11, 3))
    cells = frame.page.month_view.layout_of_month.cells  # type: ignore[attr-defined]
    cell = next(c for c in cells if c.day.date == dt.date(2026, 11, 4))
    click(qtbot, frame, cell.rect.center().toPoint(), twice=True)
    assert any(e.start == dt.date(2026, 11, 4) for e in session.plan.table(r.ContentEvent).values())
    assert frame.page.workspace.current.item and frame.page.workspace.current.item.kind == "content_event"
    session.undo()
    assert session.plan == before


def test_arrow_keys_cross_the_end_of_the_month(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 30))
    view = frame.page.month_view  # type: ignore[attr-defined]
    press(view, Qt.Key.Key_Right)
    assert view.day == dt.date(2026, 12, 1)
    press(view, Qt.Key.Key_Up)
    assert view.day == dt.date(2026, 11, 24)


def test_enter_goes_to_the_item_of_the_day_and_opens_it(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 26))
    view = frame.page.month_view  # type: ignore[attr-defined]
    view.setFocus()
    press(view, Qt.Key.Key_Return)
    assert "Note" in view.accessibleName()
    press(view, Qt.Key.Key_Return)
    assert frame.page.workspace.current.item is not None


def test_a_day_is_read_out_with_what_is_on_it(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 11))
    assert "Independence" in frame.page.month_view.accessibleName()  # type: ignore[attr-defined]
    assert "no communications" in frame.page.month_view.accessibleName()  # type: ignore[attr-defined]


def test_a_change_elsewhere_is_shown(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 26))
    session = frame.page.workspace.session
    note = next(c for c in session.plan.table(r.Communication).values() if c.title == "Note")
    records.update(session, note, title="Note to all")
    assert piece(frame, "Note to all")


def test_the_agenda_runs_on_past_the_end_of_the_month(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 20))
    frame.page._show_agenda_from(dt.date(2026, 11, 20))  # type: ignore[attr-defined]
    agenda = frame.page.agenda_view  # type: ignore[attr-defined]
    texts = [agenda.model().index(n, 0).data() for n in range(agenda.model().rowCount())]
    assert any("Note" in text for text in texts) and any("January" in text for text in texts)
    assert frame.page.workspace.settings.value("calendar/view", "month") == AGENDA


def test_the_shared_filter_holds_here_too(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 26))
    assert piece(frame, "Note")
    frame.page.workspace.selection.set(type(frame.page.workspace.selection.value)(words="letter"))
    pieces = frame.page.month_view.layout_of_month.pieces  # type: ignore[attr-defined]
    assert not any(p.item and p.item.title == "Note" for p in pieces)


# --- events about which nothing goes out yet


def test_an_event_added_by_double_click_is_seen_at_once_and_can_be_selected(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 3))
    cells = frame.page.month_view.layout_of_month.cells  # type: ignore[attr-defined]
    cell = next(c for c in cells if c.day.date == dt.date(2026, 11, 4))
    click(qtbot, frame, cell.rect.center().toPoint(), twice=True)
    new = piece(frame, "New content event")
    assert isinstance(new.item, EventMark) and new.date == dt.date(2026, 11, 4)
    current = frame.page.workspace.current
    assert current.item == new.item.key
    current.clear()
    click(qtbot, frame, new.rect.center().toPoint())
    assert current.item == Item("content_event", new.item.event.id)
    assert not frame.page.month_view.grab().isNull()  # type: ignore[attr-defined]


def test_an_event_is_no_longer_a_mark_once_something_goes_out_about_it(frame: Frame) -> None:
    show(frame, dt.date(2026, 12, 18))
    mark = piece(frame, "Holiday greetings").item
    assert isinstance(mark, EventMark)
    session = frame.page.workspace.session
    records.add(session, "communication", {"event_id": mark.event.id, "title": "Card"})
    assert isinstance(piece(frame, "Card").item, CalendarItem)
    pieces = frame.page.month_view.layout_of_month.pieces  # type: ignore[attr-defined]
    assert not any(isinstance(p.item, EventMark) for p in pieces)


def test_marks_follow_the_filter(frame: Frame) -> None:
    schedule = frame.page.workspace.schedule
    start, end = dt.date(2026, 12, 1), dt.date(2026, 12, 31)

    def marked(selection: Selection) -> list[dt.date]:
        return [mark.date for mark in event_marks(schedule, selection, start, end)]

    day = dt.date(2026, 12, 18)
    assert marked(Selection()) == marked(Selection(words="greet")) == marked(Selection(start=day, end=day)) == [day]
    assert not marked(Selection(words="budget"))
    assert not marked(Selection(owner="Anna"))
    assert not marked(Selection(categories=frozenset({Category.FINANCE})))
    assert not marked(Selection(statuses=frozenset({Status.PLANNED})))
    assert not marked(Selection(audience_ids=frozenset({"x"})))
    assert not marked(Selection(end=dt.date(2026, 12, 17)))


def test_the_keyboard_reaches_a_mark_and_it_is_read_out(frame: Frame) -> None:
    show(frame, dt.date(2026, 12, 18))
    view = frame.page.month_view  # type: ignore[attr-defined]
    view.setFocus()
    assert "Holiday greetings, nothing goes out about it yet" in view.accessibleName()
    press(view, Qt.Key.Key_Return)
    press(view, Qt.Key.Key_Return)
    item = frame.page.workspace.current.item
    assert item and item.kind == "content_event"


def test_the_agenda_has_marks_too(frame: Frame) -> None:
    frame.page._show_agenda_from(dt.date(2026, 12, 1))  # type: ignore[attr-defined]
    agenda = frame.page.agenda_view  # type: ignore[attr-defined]
    model = agenda.model()
    row = next(n for n in range(model.rowCount()) if "Holiday greetings" in model.index(n, 0).data())
    agenda.setCurrentIndex(model.index(row, 0))
    item = frame.page.workspace.current.item
    assert item and item.kind == "content_event"
    assert not agenda.grab().isNull()
