"""The calendar page: month and agenda over a real plan, by mouse and keyboard."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.plan import Plan
from commplan.domain.words import Category, Status
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.services.approvals import ApprovalRequest, start_approval
from commplan.ui.calendar.day_popup import DayPopup
from commplan.ui.calendar.days import CalendarItem, Day, EventMark, Period, event_marks
from commplan.ui.calendar.entry_menu import menu_of
from commplan.ui.calendar.jump import JumpPopup
from commplan.ui.calendar.month_layout import Piece
from commplan.ui.calendar.periods import AGENDA, MONTH, QUARTER, WEEK, YEAR
from commplan.ui.calendar.words import number_words
from commplan.ui.current import Item
from commplan.ui.pages.calendar import CalendarPage
from commplan.ui.widgets.buttons import LinkButton, MenuButton
from commplan.ui.widgets.folding import FoldingSegmented
from commplan.ui.widgets.segmented import Segmented
from tests.ui.workspaces import Frame, info, open_workspace, press, small_plan, type_text

TEXTS = {"en": {"subject": "Letter", "body": "Dear all"}}


@pytest.fixture
def frame(qtbot: QtBot, tmp_path: Path) -> Iterator[Frame]:
    with open_workspace(tmp_path, small_plan()) as workspace:
        frame = Frame(workspace, CalendarPage)
        qtbot.addWidget(frame)
        with qtbot.waitExposed(frame):
            frame.show()
        yield frame


def page_of(frame: Frame) -> CalendarPage:
    assert isinstance(frame.page, CalendarPage)
    return frame.page


def spoken(frame: Frame) -> str:
    """What a screen reader says where the keyboard is."""
    view = page_of(frame).view
    words: str = view.spot(view.day, view.entry).words
    return words


def piece(frame: Frame, title: str) -> Piece:
    pieces: tuple[Piece, ...] = page_of(frame).view.layout_of_month.pieces
    return next(p for p in pieces if p.item and p.item.title == title)


def click(qtbot: QtBot, frame: Frame, where: QPoint, *, twice: bool = False) -> None:
    action = qtbot.mouseDClick if twice else qtbot.mouseClick
    action(page_of(frame).view, Qt.MouseButton.LeftButton, pos=where)


def show(frame: Frame, day: dt.date) -> None:
    page_of(frame).go_to(day)


def test_a_click_on_an_item_selects_that_date(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 26))
    note = piece(frame, "Note")
    click(qtbot, frame, note.rect.center().toPoint())
    item = page_of(frame).workspace.current.item
    assert item and (item.kind, item.original) == ("communication", dt.date(2026, 11, 26))


def test_a_click_beside_it_takes_the_selection_away(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 26))
    page_of(frame).workspace.current.set([Item("content_event", "x")])
    cell = page_of(frame).view.layout_of_month.cells[0]
    click(qtbot, frame, cell.rect.center().toPoint())
    assert page_of(frame).workspace.current.items == ()


def test_a_double_click_on_a_day_adds_an_event_there_and_it_can_be_undone(qtbot: QtBot, frame: Frame) -> None:
    session = page_of(frame).workspace.session
    before = session.plan
    show(frame, dt.date(2026, 11, 3))
    cells = page_of(frame).view.layout_of_month.cells
    cell = next(c for c in cells if c.day.date == dt.date(2026, 11, 4))
    click(qtbot, frame, cell.rect.center().toPoint(), twice=True)
    assert any(e.start == dt.date(2026, 11, 4) for e in session.plan.table(r.ContentEvent).values())
    assert page_of(frame).workspace.current.item and page_of(frame).workspace.current.item.kind == "content_event"
    session.undo()
    assert session.plan == before


def test_arrow_keys_cross_the_end_of_the_month(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 30))
    view = page_of(frame).view
    press(view, Qt.Key.Key_Right)
    assert view.day == dt.date(2026, 12, 1)
    press(view, Qt.Key.Key_Up)
    assert view.day == dt.date(2026, 11, 24)


def test_enter_goes_to_the_item_of_the_day_and_opens_it(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 26))
    view = page_of(frame).view
    view.setFocus()
    press(view, Qt.Key.Key_Return)
    assert "Note" in spoken(frame)
    press(view, Qt.Key.Key_Return)
    assert page_of(frame).workspace.current.item is not None


def test_a_day_is_read_out_with_what_is_on_it(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 11))
    assert "Independence" in spoken(frame)
    assert "no communications" in spoken(frame)


def test_a_change_elsewhere_is_shown(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 26))
    session = page_of(frame).workspace.session
    note = next(c for c in session.plan.table(r.Communication).values() if c.title == "Note")
    records.update(session, note, title="Note to all")
    assert piece(frame, "Note to all")


def test_the_agenda_runs_on_past_the_end_of_the_month(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 20))
    page_of(frame).show_view(AGENDA, dt.date(2026, 11, 20))
    agenda = page_of(frame).view
    texts = [agenda.model().index(n, 0).data() for n in range(agenda.model().rowCount())]
    assert any("Note" in text for text in texts) and any("January" in text for text in texts)
    assert page_of(frame).workspace.settings.value("calendar/view", "month") == AGENDA


def test_the_shared_filter_holds_here_too(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 26))
    assert piece(frame, "Note")
    page_of(frame).workspace.selection.set(type(page_of(frame).workspace.selection.value)(words="letter"))
    pieces = page_of(frame).view.layout_of_month.pieces
    assert not any(p.item and p.item.title == "Note" for p in pieces)


# --- events about which nothing goes out yet


def test_an_event_added_by_double_click_is_seen_at_once_and_can_be_selected(qtbot: QtBot, frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 3))
    cells = page_of(frame).view.layout_of_month.cells
    cell = next(c for c in cells if c.day.date == dt.date(2026, 11, 4))
    click(qtbot, frame, cell.rect.center().toPoint(), twice=True)
    new = piece(frame, "New content event")
    assert isinstance(new.item, EventMark) and new.date == dt.date(2026, 11, 4)
    current = page_of(frame).workspace.current
    assert current.item == new.item.key
    current.clear()
    click(qtbot, frame, new.rect.center().toPoint())
    assert current.item == Item("content_event", new.item.event.id)
    assert not page_of(frame).view.grab().isNull()


def test_an_event_is_no_longer_a_mark_once_something_goes_out_about_it(frame: Frame) -> None:
    show(frame, dt.date(2026, 12, 18))
    mark = piece(frame, "Holiday greetings").item
    assert isinstance(mark, EventMark)
    session = page_of(frame).workspace.session
    records.add(session, "communication", {"event_id": mark.event.id, "title": "Card"})
    assert isinstance(piece(frame, "Card").item, CalendarItem)
    pieces = page_of(frame).view.layout_of_month.pieces
    assert not any(isinstance(p.item, EventMark) for p in pieces)


def test_marks_follow_the_filter(frame: Frame) -> None:
    schedule = page_of(frame).workspace.schedule
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


def test_an_empty_period_is_said_as_a_sentence_begins(frame: Frame) -> None:
    hint = page_of(frame).hint
    hint.show_for(
        Period({dt.date(2026, 11, 1): Day(dt.date(2026, 11, 1))}, ()), MONTH, "november 2026"
    )  # as Dutch writes it
    assert hint.findChild(QLabel).text().startswith("November 2026: ")


def test_the_keyboard_reaches_a_mark_and_it_is_read_out(frame: Frame) -> None:
    show(frame, dt.date(2026, 12, 18))
    view = page_of(frame).view
    view.setFocus()
    assert "1 event(s) without communications" in spoken(frame)
    press(view, Qt.Key.Key_Return)
    assert "Holiday greetings, nothing goes out about it yet" in spoken(frame)
    press(view, Qt.Key.Key_Return)
    item = page_of(frame).workspace.current.item
    assert item and item.kind == "content_event"


def test_the_agenda_has_marks_too(frame: Frame) -> None:
    page_of(frame).show_view(AGENDA, dt.date(2026, 12, 1))
    agenda = page_of(frame).view
    model = agenda.model()
    row = next(n for n in range(model.rowCount()) if "Holiday greetings" in model.index(n, 0).data())
    agenda.setCurrentIndex(model.index(row, 0))
    item = page_of(frame).workspace.current.item
    assert item and item.kind == "content_event"
    assert not agenda.grab().isNull()


# --- the views


@pytest.mark.parametrize("view", [YEAR, QUARTER, MONTH, WEEK, AGENDA])
def test_each_view_is_shown_and_remembered(frame: Frame, view: str) -> None:
    page = page_of(frame)
    page.show_view(view)
    assert page.view.isVisible() and not page.view.grab().isNull()
    assert CalendarPage(page.workspace).bar.view == view


@pytest.mark.parametrize("view", [YEAR, QUARTER, MONTH, WEEK, AGENDA])
def test_another_view_keeps_the_day(frame: Frame, view: str) -> None:
    page = page_of(frame)
    show(frame, dt.date(2026, 11, 26))
    page.show_view(view)
    assert page.day == dt.date(2026, 11, 26)


@pytest.mark.parametrize(
    ("view", "forward", "back"),
    [
        (YEAR, dt.date(2027, 11, 26), dt.date(2025, 11, 26)),
        (QUARTER, dt.date(2027, 2, 26), dt.date(2026, 8, 26)),
        (MONTH, dt.date(2026, 12, 26), dt.date(2026, 10, 26)),
        (WEEK, dt.date(2026, 12, 3), dt.date(2026, 11, 19)),
    ],
)
def test_back_and_forward_turn_what_is_shown(frame: Frame, view: str, forward: dt.date, back: dt.date) -> None:
    page = page_of(frame)
    for action, expected in (("calendar.forward", forward), ("calendar.back", back)):
        page.show_view(view, dt.date(2026, 11, 26))
        trigger(page, action)
        assert page.day == expected and expected in page.view.days


def trigger(page: CalendarPage, name: str) -> None:
    action = page.findChild(QAction, name)
    assert action is not None
    action.trigger()


@pytest.mark.parametrize("view", [YEAR, QUARTER, MONTH])
def test_keys_lead_in_every_direction(frame: Frame, view: str) -> None:
    page = page_of(frame)
    steps = (
        (Qt.Key.Key_Left, dt.date(2026, 11, 25)),
        (Qt.Key.Key_Right, dt.date(2026, 11, 27)),
        (Qt.Key.Key_Up, dt.date(2026, 11, 19)),
        (Qt.Key.Key_Down, dt.date(2026, 12, 3)),
        (Qt.Key.Key_Home, dt.date(2026, 11, 23)),
        (Qt.Key.Key_End, dt.date(2026, 11, 29)),
        (Qt.Key.Key_PageUp, dt.date(2026, 10, 26)),
        (Qt.Key.Key_PageDown, dt.date(2026, 12, 26)),
    )
    for key, expected in steps:
        page.show_view(view, dt.date(2026, 11, 26))
        press(page.view, key)
        assert page.day == expected, key
    press(page.view, Qt.Key.Key_Home, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert page.day == page.workspace.today


def test_zooming_goes_from_year_to_week_and_leaves_the_agenda_behind(frame: Frame) -> None:
    page = page_of(frame)
    page.show_view(YEAR)
    seen = []
    for _ in range(4):
        trigger(page, "calendar.closer")
        seen.append(page.bar.view)
    assert seen == [QUARTER, MONTH, WEEK, WEEK]
    page.show_view(AGENDA)
    trigger(page, "calendar.further")
    assert page.bar.view == WEEK


def test_tab_goes_through_the_entries_of_the_day_and_space_selects(frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 26))
    view = page_of(frame).view
    view.setFocus()
    press(view, Qt.Key.Key_Tab)
    assert "Note" in spoken(frame)
    press(view, Qt.Key.Key_Space, " ")
    item = page_of(frame).workspace.current.item
    assert item and item.original == dt.date(2026, 11, 26)
    press(view, Qt.Key.Key_Backtab, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert view.entry is None


def test_ctrl_and_a_click_select_several(qtbot: QtBot, frame: Frame) -> None:
    page = page_of(frame)
    session = page.workspace.session
    note = next(c for c in session.plan.table(r.Communication).values() if c.title == "Note")
    records.add(session, "communication", {"event_id": note.event_id, "title": "Other"})
    show(frame, dt.date(2026, 11, 26))
    for title in ("Note", "Other"):
        qtbot.mouseClick(
            page.view,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            piece(frame, title).rect.center().toPoint(),
        )
    assert len(page.workspace.current.items) == 2
    qtbot.mouseClick(
        page.view,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        piece(frame, "Note").rect.center().toPoint(),
    )
    assert [item.id for item in page.workspace.current.items] != [note.id] and page.workspace.current.item


def test_enter_on_an_entry_opens_it_in_the_inspector(frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 26))
    wanted: list[str] = []
    page_of(frame).workspace.current.focus_wanted.connect(wanted.append)
    view = page_of(frame).view
    view.setFocus()
    press(view, Qt.Key.Key_Return)
    assert not wanted
    press(view, Qt.Key.Key_Return)
    assert wanted == ["title"]


def test_a_day_of_the_year_opens_its_month(qtbot: QtBot, frame: Frame) -> None:
    page = page_of(frame)
    page.show_view(YEAR, dt.date(2026, 11, 10))
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=page.view.rect_of(dt.date(2026, 12, 18)).center())
    assert page.bar.view == MONTH and page.day == dt.date(2026, 12, 18)
    page.show_view(YEAR)
    press(page.view, Qt.Key.Key_Return)
    assert page.bar.view == MONTH and page.day == dt.date(2026, 12, 18)


def test_what_is_selected_elsewhere_is_shown(frame: Frame) -> None:
    page = page_of(frame)
    show(frame, dt.date(2026, 11, 10))
    event = next(e for e in page.workspace.plan.table(r.ContentEvent).values() if e.title == "Holiday greetings")
    page.workspace.current.set([event])
    assert page.day == dt.date(2026, 12, 18)
    page.show_view(AGENDA, dt.date(2026, 6, 1))
    page.workspace.current.clear()
    page.workspace.current.set([event])
    assert page.view.entry and page.view.entry.title == "Holiday greetings"


def test_a_change_leaves_the_keyboard_where_it_is(frame: Frame) -> None:
    show(frame, dt.date(2026, 11, 26))
    view = page_of(frame).view
    view.setFocus()
    press(view, Qt.Key.Key_Tab)
    session = page_of(frame).workspace.session
    records.add(session, "content_event", {"title": "Another", "start": "2026-11-26"})
    assert view.entry and view.entry.title == "Note"


# --- what lies over the views


def test_more_opens_the_day_and_what_is_chosen_there_is_selected(qtbot: QtBot, frame: Frame) -> None:
    page = page_of(frame)
    session = page.workspace.session
    for n in range(9):
        records.add(session, "content_event", {"title": f"Event {n}", "start": "2026-11-04"})
    show(frame, dt.date(2026, 11, 4))
    link = next(p for p in page.view.layout_of_month.pieces if p.more)
    click(qtbot, frame, link.rect.center().toPoint())
    popup = page.findChild(DayPopup)
    assert popup and popup.isVisible() and popup.entries.lines.rowCount() == 9
    popup.entries.setCurrentIndex(popup.entries.lines.index(8))
    assert page.workspace.current.item and page.workspace.current.item.kind == "content_event"
    assert not popup.grab().isNull()
    press(popup.entries, Qt.Key.Key_Return)
    assert not popup.isVisible()


def test_a_date_can_be_typed(frame: Frame) -> None:
    page = page_of(frame)
    trigger(page, "calendar.jump")
    popup = page.findChild(JumpPopup)
    assert popup and popup.isVisible()
    popup.line.clear()
    type_text(popup.line, "2027-02-30")
    assert popup.line.property("state") == "error" and "There is no such day" in popup.hint.text()
    press(popup.line, Qt.Key.Key_Return)
    assert popup.isVisible() and page.day == page.workspace.today
    popup.line.clear()
    type_text(popup.line, "30 lutego 2027")
    assert "There is no such day" in popup.hint.text()
    popup.line.clear()
    type_text(popup.line, "tomor")
    assert not popup.line.property("state") and popup.hint.text().startswith("For example")
    press(popup.line, Qt.Key.Key_Return)
    assert popup.line.property("state") == "error"
    assert "This is no date" in popup.line.accessibleDescription() and "2026-11-10" in popup.hint.text()
    popup.line.clear()
    type_text(popup.line, "2027-02-28")
    assert popup.month.selectedDate() == QDate(2027, 2, 28)
    press(popup.line, Qt.Key.Key_Return)
    assert page.day == dt.date(2027, 2, 28)


def test_deadlines_can_be_taken_away_and_stay_away(qtbot: QtBot, frame: Frame) -> None:
    page = page_of(frame)
    session = page.workspace.session
    dated = next(
        d for d in page.workspace.schedule.whole_plan() if d.date > page.workspace.today and d.title == "Letter"
    )
    start_approval(session, ApprovalRequest(dated=dated, texts=TEXTS, author="Anna"))
    show(frame, dated.date)

    def due() -> int:
        return sum(len(day.deadlines) for day in page.view.period.days.values())

    assert due() == 2
    trigger(page, "calendar.deadlines")
    assert due() == 0
    assert not CalendarPage(page.workspace).bar.deadlines
    trigger(page, "calendar.deadlines")
    assert due() == 2 and not page.view.grab().isNull()
    page.workspace.selection.set(Selection(words="greetings"))
    assert due() == 0
    page.workspace.selection.set(Selection(words="letter"))
    assert due() == 2


def test_an_empty_month_says_so_and_leads_to_the_next_date(frame: Frame) -> None:
    page = page_of(frame)
    show(frame, dt.date(2026, 11, 10))
    assert not page.hint.isVisible()
    show(frame, dt.date(2026, 9, 1))
    assert page.hint.isVisible()
    link = page.hint.findChild(LinkButton)
    assert link is not None
    link.click()
    assert page.day == dt.date(2026, 10, 12) and not page.hint.isVisible()


def test_a_click_on_a_tool_leaves_the_keyboard_in_the_calendar(qtbot: QtBot, frame: Frame) -> None:
    page = page_of(frame)
    show(frame, dt.date(2026, 11, 10))
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    tools = [button for tool in page.header_tools[:1] for button in tool.findChildren(QAbstractButton)]
    week = next(button for button in tools if button.text() == "Week")
    qtbot.mouseClick(week, Qt.MouseButton.LeftButton)
    assert page.bar.view == WEEK and page.view.hasFocus()
    press(page.view, Qt.Key.Key_Right)
    assert page.day == dt.date(2026, 11, 11)
    assert week.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_an_empty_plan_says_in_every_view_how_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    with open_workspace(tmp_path, Plan.of([info()])) as workspace:
        frame = Frame(workspace, CalendarPage)
        qtbot.addWidget(frame)
        with qtbot.waitExposed(frame):
            frame.show()
        page = page_of(frame)
        for view in ("year", "week", "agenda"):
            page.show_view(view, dt.date(2026, 11, 10))
            assert page.hint.isVisible(), view
            words = next(each.text() for each in page.hint.findChildren(QLabel))
            assert ("Draw over days" in words) == (view == "year") and ("Nothing is planned" in words) == (
                view == "agenda"
            )
        link = page.hint.findChild(LinkButton)
        assert link is not None
        link.click()
        (event,) = workspace.plan.table(r.ContentEvent).values()
        assert event.start == page.day and not page.hint.isVisible()


def test_menus_of_entries_and_days_lead_on(frame: Frame) -> None:
    page = page_of(frame)
    show(frame, dt.date(2026, 11, 26))
    entry = page.view.entries_of(dt.date(2026, 11, 26))[0]
    menu = menu_of(entry, dt.date(2026, 11, 26), page.workspace, page.deeds, page)
    names = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert {"Open", "Show in the plan", "Show its approvals", "Show this week"} <= set(names)
    for words, visited in (("Show in the &plan", "plan"), ("Show its app&rovals", "approvals")):
        next(action for action in menu.actions() if action.text() == words).trigger()
        assert frame.visited[-1] == visited
    next(action for action in menu.actions() if action.text() == "Show this &week").trigger()
    assert page.bar.view == WEEK
    assert "Open" not in [
        action.text().replace("&", "")
        for action in menu_of(None, dt.date(2026, 11, 26), page.workspace, page.deeds, page).actions()
    ]


def test_the_right_button_puts_the_keyboard_on_what_its_menu_is_about(frame: Frame) -> None:
    page = page_of(frame)
    day = dt.date(2026, 11, 26)
    show(frame, day)
    entry = page.view.entries_of(day)[0]
    place = page.view.rect_of_entry(day, entry).center()
    asked: list[object] = []
    page.view.menu_wanted.disconnect()
    page.view.menu_wanted.connect(lambda about, *_: asked.append(about))
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(page.view, QContextMenuEvent(reason, place, page.view.mapToGlobal(place)))
    assert asked == [entry] and page.view.entry == entry


def test_no_two_lines_of_a_menu_have_the_same_letter(frame: Frame) -> None:
    page = page_of(frame)
    show(frame, dt.date(2026, 11, 26))
    entry = page.view.entries_of(dt.date(2026, 11, 26))[0]
    menu = menu_of(entry, dt.date(2026, 11, 26), page.workspace, page.deeds, page)
    menu.addAction("&Collides with copying")
    menu.aboutToShow.emit()
    letters = [QKeySequence.mnemonic(action.text()).toString() for action in menu.actions()]
    given = [letter for letter in letters if letter]
    assert len(given) == len(set(given)) > 8


def test_the_menu_of_an_entry_shows_keys_and_says_how_it_stands(frame: Frame) -> None:
    page = page_of(frame)
    show(frame, dt.date(2026, 11, 26))
    entry = page.view.entries_of(dt.date(2026, 11, 26))[0]
    menu = menu_of(entry, dt.date(2026, 11, 26), page.workspace, page.deeds, page)
    assert {"Mo&ve to date…\tCtrl+Shift+M", "&Copy\tCtrl+C", "De&lete\tDel"} <= {a.text() for a in menu.actions()}
    status = next(action.menu() for action in menu.actions() if action.text() == "Stat&us")
    assert isinstance(status, QMenu)
    next(action for action in status.actions() if action.text() == "&Sent or held").trigger()
    assert entry.dated.occurrence is None
    assert page.view.entries_of(dt.date(2026, 11, 26))[0].status == Status.SENT


def test_the_views_fold_into_a_menu_where_there_is_no_room(qtbot: QtBot, frame: Frame) -> None:
    page = page_of(frame)
    switch = next(tool for tool in page.header_tools if isinstance(tool, FoldingSegmented))
    segments, button = switch.findChild(Segmented), switch.findChild(MenuButton)
    assert segments and button
    row = QWidget(frame)  # without a layout around it, it is as wide as it is told to be
    QHBoxLayout(row).addWidget(switch)
    row.resize(900, 40)
    row.show()
    assert segments.isVisible() and not button.isVisible()
    row.resize(200, 40)
    qtbot.waitUntil(lambda: not segments.isVisible())
    assert button.isVisible() and not segments.isVisible() and button.text() == "Month"
    next(action for action in button.menu().actions() if action.text() == "Quarter\tCtrl+Shift+2").trigger()
    assert page.bar.view == QUARTER and button.text() == "Quarter"


def test_each_view_has_keys_that_its_segment_tells_of(qtbot: QtBot, frame: Frame) -> None:
    page = page_of(frame)
    segments = page.header_tools[0].findChild(Segmented)
    assert segments is not None
    tips = [button.toolTip() for button in segments.findChildren(QAbstractButton)]
    assert tips[0] == "Year (Ctrl+Shift+1)" and tips[-1] == "Agenda (Ctrl+Shift+5)"
    page.view.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for number, view in enumerate((YEAR, QUARTER, MONTH, WEEK, AGENDA), 1):
        qtbot.keyClick(page.view, Qt.Key(Qt.Key.Key_0.value + number), keys)
        assert page.bar.view == view


@pytest.mark.parametrize("view", [YEAR, QUARTER, MONTH])
def test_what_is_seen_follows_the_keyboard_the_selection_and_the_plan(frame: Frame, view: str) -> None:
    """Most of a view is a picture that is kept: it must not be kept too long."""
    page = page_of(frame)
    page.show_view(view, dt.date(2026, 11, 25))
    page.view.setFocus()
    seen = [page.view.grab().toImage()]
    press(page.view, Qt.Key.Key_Right)
    seen.append(page.view.grab().toImage())
    if view != YEAR:
        page.workspace.current.set([page.view.entries_of(page.day)[0].key])
        seen.append(page.view.grab().toImage())
    session = page.workspace.session
    note = next(c for c in session.plan.table(r.Communication).values() if c.title == "Note")
    records.add(session, "communication", {"event_id": note.event_id, "title": "Another"})
    seen.append(page.view.grab().toImage())
    page.view.resize(page.view.width() - 40, page.view.height())
    seen.append(page.view.grab().toImage())
    assert all(one != other for n, one in enumerate(seen) for other in seen[n + 1 :])
    session.undo()
    assert page.view.grab().toImage() != seen[-1]


def test_the_number_at_a_row_says_which_week_it_is(frame: Frame) -> None:
    page = page_of(frame)
    page.show_view(MONTH, dt.date(2026, 11, 10))
    row = next(y for start, y, _ in page.view.layout_of_month.rows if start == dt.date(2026, 11, 9))
    assert page.view.words_at(QPoint(5, int(row) + 20)) == "Week 46, 9 – 15 Nov 2026"
    from_sunday = list(number_words(dt.date(2026, 11, 8), page.workspace))
    assert from_sunday[0] == "Week 46, 8 – 14 Nov 2026" and "begins on the Monday in this row" in from_sunday[1]
