"""The plan page: what it shows, and what can be done in it with keys and mouse."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.plan import Plan
from commplan.domain.words import Category
from commplan.planning.selection import Selection
from commplan.services import occurrences
from commplan.ui.current import Item
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.plan import PlanPage
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import Frame, info, open_workspace, press, small_plan, type_text

Key = Qt.Key
COLUMNS = ["title", "sender", "audiences", "channel", "tools", "when", "path", "status"]


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    with open_workspace(tmp_path, small_plan()) as opened:
        yield opened


@pytest.fixture
def frame(workspace: Workspace, qtbot: QtBot) -> Frame:
    frame = Frame(workspace, PlanPage)
    qtbot.addWidget(frame)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    return frame


@pytest.fixture
def page(frame: Frame) -> PlanPage:
    assert isinstance(frame.page, PlanPage)
    return frame.page


def titles(page: PlanPage) -> list[str]:
    return [row.record.title for row in page.view.rows.rows]  # type: ignore[attr-defined]


def index(page: PlanPage, title: str, column: str) -> QModelIndex:
    return page.view.rows.index(titles(page).index(title), COLUMNS.index(column))


def words(page: PlanPage, title: str, column: str, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    return str(page.view.rows.data(index(page, title, column), role))


def edit(page: PlanPage, title: str, column: str) -> QWidget:
    """Open the editor of a cell with F2; gives what has the focus."""
    page.view.setFocus()
    page.view.setCurrentIndex(index(page, title, column))
    press(page.view, Key.Key_F2)
    return editor(page)


def editor(page: PlanPage) -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.view.viewport().isAncestorOf(focus), f"no editor is open, {focus} has the focus"
    return focus


def communication(workspace: Workspace, title: str) -> r.Communication:
    return next(c for c in workspace.plan.table(r.Communication).values() if c.title == title)


def event(workspace: Workspace, title: str) -> r.ContentEvent:
    return next(e for e in workspace.plan.table(r.ContentEvent).values() if e.title == title)


def one(workspace: Workspace, record_type: type[r.Record], name: str) -> str:
    return next(x.id for x in workspace.plan.table(record_type).values() if getattr(x, "name", "") == name)


# --- what it shows


def test_events_stand_by_date_with_their_communications_beneath_in_order_of_sending(page: PlanPage) -> None:
    assert titles(page) == [
        "NPS results", "Managers briefing", "Letter", "Budget", "Note", "Holiday greetings",
    ]  # fmt: skip


def test_the_seven_elements_stand_in_the_columns(page: PlanPage) -> None:
    assert [words(page, "Managers briefing", c) for c in COLUMNS] == [
        "Managers briefing", "Management board", "Managers 96", "Division meeting", "Room 1.04",
        "3 working day(s) before", "Short, 2 step(s)", "Planned",
    ]  # fmt: skip
    assert words(page, "NPS results", "when") == "quarterly, on day 15"


def test_what_is_missing_is_said_with_a_sign(page: PlanPage) -> None:
    for column in ("sender", "audiences", "channel", "tools", "path"):
        cell = page.view.rows.cell(index(page, "Note", column).row(), COLUMNS.index(column))
        assert (cell.text, cell.picture, cell.tone) == ("None chosen", "triangle-alert", "warning")


def test_an_event_without_communications_says_so(page: PlanPage) -> None:
    assert words(page, "Holiday greetings", "sender") == "No communication yet"
    assert words(page, "Budget", "sender") == ""


def test_everything_shown_is_counted(page: PlanPage) -> None:
    # NPS results comes four times in the year, with two communications; the budget once
    assert page.count.toolTip() == "3 content event(s), 3 communication(s), 9 date(s)"


def test_status_is_that_of_the_next_date(page: PlanPage, workspace: Workspace) -> None:
    letter = communication(workspace, "Letter")
    dates = [d.date for d in workspace.schedule.whole_plan() if d.communication_id == letter.id]
    past, coming = dates[0], dates[1]
    assert past < workspace.today < coming
    occurrences.set_state(
        workspace.session, workspace.schedule.find(letter.id, past), r.w.OccurrenceState.SENT, reason="urgent"
    )
    assert words(page, "Letter", "status") == "Planned"
    occurrences.set_state(
        workspace.session, workspace.schedule.find(letter.id, coming), r.w.OccurrenceState.CANCELLED, reason="no"
    )
    assert words(page, "Letter", "status") == "Cancelled"
    assert "January 2027" in words(page, "Letter", "status", Qt.ItemDataRole.ToolTipRole)


def test_a_screen_reader_hears_what_shapes_and_muted_numbers_say(page: PlanPage) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert words(page, "NPS results", "title", spoken) == "Content event NPS results, 2 communication(s), open"
    assert words(page, "Letter", "audiences", spoken) == "All staff, 1240 person(s)"
    assert words(page, "Letter", "status", spoken) == "Status: Planned"


def test_an_empty_plan_says_how_to_begin(tmp_path: Path, qtbot: QtBot) -> None:
    with open_workspace(tmp_path, Plan.of([info()])) as workspace:
        frame = Frame(workspace, PlanPage)
        qtbot.addWidget(frame)
        frame.show()
        page = frame.page
        assert isinstance(page, PlanPage)
        assert not page.view.isVisible()
        page.add_event()
        assert page.view.isVisible()
        assert titles(page) == ["New content event"]


def test_a_plan_for_reading_only_can_not_be_edited(tmp_path: Path, qtbot: QtBot) -> None:
    with open_workspace(tmp_path, small_plan(), read_only=True) as workspace:
        frame = Frame(workspace, PlanPage)
        qtbot.addWidget(frame)
        frame.show()
        assert isinstance(frame.page, PlanPage)
        assert not frame.page.new_event_action.isEnabled()
        assert not frame.page.view.edit_index(frame.page.view.rows.index(1, 0))


# --- the model


def test_the_model_keeps_the_rules_of_qt(page: PlanPage, workspace: Workspace, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(page.view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.search.setText("board")
    page.search.clear()
    page.view.set_all_open(False)
    page.view.set_all_open(True)
    page.add_event()
    workspace.session.undo()
    assert tester.model() is page.view.rows


# --- editing


def test_typing_in_a_cell_replaces_its_text_and_enter_saves_it_as_one_step(
    page: PlanPage, workspace: Workspace
) -> None:
    page.view.setFocus()
    page.view.setCurrentIndex(index(page, "Letter", "title"))
    type_text(page.view, "L")
    type_text(editor(page), "etter to all")
    press(editor(page), Key.Key_Return)
    assert communication(workspace, "Letter to all").rev == 2
    assert str(workspace.session.undo()) == "Renaming of “Letter”"
    assert words(page, "Letter", "title") == "Letter"
    assert page.view.currentIndex() == index(page, "Budget", "title")  # Enter goes down, as in a spreadsheet


def test_letters_with_marks_can_be_typed(page: PlanPage, workspace: Workspace) -> None:
    line = edit(page, "Letter", "title")
    type_text(line, "Zażółć gęślą jaźń")
    press(line, Key.Key_Return)
    assert communication(workspace, "Zażółć gęślą jaźń")


def test_escape_leaves_all_as_it_was(page: PlanPage, workspace: Workspace) -> None:
    line = edit(page, "Letter", "title")
    type_text(line, "Something else")
    press(line, Key.Key_Escape)
    assert communication(workspace, "Letter").rev == 1
    assert workspace.session.undo_label is None


def test_tab_saves_and_goes_on_to_the_next_cell_that_can_be_edited(page: PlanPage, workspace: Workspace) -> None:
    line = edit(page, "NPS results", "title")
    type_text(line, "NPS")
    press(line, Key.Key_Tab)
    assert event(workspace, "NPS")
    assert page.view.currentIndex() == index(page, "NPS", "when")
    editor(page)


def test_leaving_a_cell_saves_it(page: PlanPage, workspace: Workspace) -> None:
    line = edit(page, "Letter", "title")
    type_text(line, "Left")
    page.search.setFocus()
    assert communication(workspace, "Left")


def test_a_value_that_is_refused_stays_to_be_put_right(frame: Frame, page: PlanPage, workspace: Workspace) -> None:
    line = edit(page, "Letter", "title")
    assert isinstance(line, QLineEdit)
    line.clear()
    press(line, Key.Key_Return)
    assert editor(page) is line
    assert frame.notices == ["Title: this field must not be empty."]
    type_text(line, "Note to all")
    press(line, Key.Key_Return)
    assert communication(workspace, "Note to all")


def test_choosing_completes_what_is_typed(page: PlanPage, workspace: Workspace) -> None:
    line = edit(page, "Letter", "sender")
    assert isinstance(line, QLineEdit)
    type_text(line, "cem")
    assert (line.text(), line.selectedText()) == ("cem sponsor", " sponsor")
    press(line, Key.Key_Return)
    assert communication(workspace, "Letter").sender_id == one(workspace, r.Sender, "CEM sponsor")


def test_choosing_with_arrows(page: PlanPage, workspace: Workspace) -> None:
    line = edit(page, "Letter", "channel")
    press(line, Key.Key_Up)
    press(line, Key.Key_Return)
    assert communication(workspace, "Letter").channel_id == one(workspace, r.Channel, "Division meeting")


def test_clearing_the_name_chooses_none(page: PlanPage, workspace: Workspace) -> None:
    line = edit(page, "Letter", "path")
    press(line, Key.Key_Delete)
    press(line, Key.Key_Return)
    assert communication(workspace, "Letter").approval_path_id == ""
    assert words(page, "Letter", "path") == "None chosen"


def test_a_name_that_is_not_there_is_added_with_the_change_as_one_step(page: PlanPage, workspace: Workspace) -> None:
    line = edit(page, "Letter", "sender")
    type_text(line, "HR")
    press(line, Key.Key_Return)
    assert communication(workspace, "Letter").sender_id == one(workspace, r.Sender, "HR")
    workspace.session.undo()
    assert words(page, "Letter", "sender") == "Management board"
    assert "HR" not in {s.name for s in workspace.plan.table(r.Sender).values()}


def test_half_a_word_makes_nothing_new_when_the_cell_is_left(page: PlanPage, workspace: Workspace) -> None:
    line = edit(page, "Letter", "sender")
    type_text(line, "HRx")
    page.search.setFocus()
    assert len(workspace.plan.table(r.Sender)) == 2
    assert communication(workspace, "Letter").sender_id == one(workspace, r.Sender, "Management board")


def test_several_are_ticked_with_space_and_found_by_typing(page: PlanPage, workspace: Workspace) -> None:
    line = edit(page, "Note", "audiences")
    press(line, Key.Key_Down)
    press(line, Key.Key_Space, " ")
    type_text(line, "mana")
    press(line, Key.Key_Return)
    both = one(workspace, r.Audience, "All staff"), one(workspace, r.Audience, "Managers")
    assert communication(workspace, "Note").audience_ids == both
    assert words(page, "Note", "audiences") == "All staff, Managers 1,240"


def test_enter_takes_what_was_gone_to_with_the_arrows_where_nothing_was_ticked(
    page: PlanPage, workspace: Workspace
) -> None:
    line = edit(page, "Note", "audiences")
    press(line, Key.Key_Down)
    press(line, Key.Key_Return)
    assert communication(workspace, "Note").audience_ids == (one(workspace, r.Audience, "All staff"),)


def test_enter_takes_only_what_was_ticked_once_something_was(page: PlanPage, workspace: Workspace) -> None:
    line = edit(page, "Note", "audiences")
    press(line, Key.Key_Down)
    press(line, Key.Key_Space, " ")
    press(line, Key.Key_Down)
    press(line, Key.Key_Return)
    assert communication(workspace, "Note").audience_ids == (one(workspace, r.Audience, "All staff"),)


def test_enter_alone_and_leaving_take_nothing_from_the_list(page: PlanPage, workspace: Workspace) -> None:
    press(edit(page, "Note", "audiences"), Key.Key_Return)
    press(edit(page, "Note", "audiences"), Key.Key_Down)
    page.search.setFocus()
    assert communication(workspace, "Note").rev == 1


def test_several_can_be_added_by_name(page: PlanPage, workspace: Workspace) -> None:
    line = edit(page, "Letter", "tools")
    type_text(line, "Intranet start page")
    press(line, Key.Key_Return)
    names = [workspace.plan.get(r.Tool, i).name for i in communication(workspace, "Letter").tool_ids]
    assert names == ["Mailbox", "Intranet start page"]
    added = workspace.plan.get(r.Tool, communication(workspace, "Letter").tool_ids[1])
    assert added.channel_ids == (one(workspace, r.Channel, "E-mail"),)


def test_the_offset_is_a_number_a_direction_and_a_time(page: PlanPage, workspace: Workspace) -> None:
    spin = edit(page, "Note", "when")
    type_text(spin, "2")
    press(spin, Key.Key_Return)
    assert communication(workspace, "Note").offset == 2
    assert communication(workspace, "Note").time == dt.time(9, 0)
    assert words(page, "Note", "when") == "2 working day(s) after"


def test_keys_of_the_table_do_nothing_to_rows_while_a_cell_is_edited(page: PlanPage, workspace: Workspace) -> None:
    combo = edit(page, "Budget", "when")
    for key in (Key.Key_Delete, Key.Key_Insert):
        QTest.keyClick(combo, key)
    assert len(titles(page)) == 6
    assert editor(page) is combo


def test_what_is_typed_is_saved_when_something_else_is_begun(page: PlanPage, workspace: Workspace) -> None:
    type_text(edit(page, "Letter", "title"), "First")
    page.add_event()
    assert communication(workspace, "First")
    type_text(editor(page), "Second")
    page.view.header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert event(workspace, "Second")


def test_a_frequency_is_chosen_with_its_first_date(page: PlanPage, workspace: Workspace) -> None:
    combo = edit(page, "Budget", "when")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findText("yearly"))
    press(combo, Key.Key_Return)
    assert event(workspace, "Budget").rule == "FREQ=YEARLY"
    assert event(workspace, "Budget").start == dt.date(2026, 11, 26)


# --- rows


def test_a_new_event_is_named_at_once_even_where_the_filter_would_hide_it(page: PlanPage, workspace: Workspace) -> None:
    workspace.selection.set(Selection(categories=frozenset({Category.FINANCE})))
    page.add_event()
    line = editor(page)
    type_text(line, "Strategy")
    press(line, Key.Key_Return)
    assert event(workspace, "Strategy").start == workspace.today
    assert set(titles(page)) == {"Budget", "Note", "Strategy"}


def test_a_new_communication_belongs_to_the_event_with_the_focus(page: PlanPage, workspace: Workspace) -> None:
    page.view.set_all_open(False)
    page.view.select([event(workspace, "Budget").id])
    page.add_communication()
    press(editor(page), Key.Key_Escape)
    assert communication(workspace, "New communication").event_id == event(workspace, "Budget").id
    assert titles(page)[-3:] == ["Note", "New communication", "Holiday greetings"]


def test_without_an_event_the_page_says_what_to_do_first(frame: Frame, page: PlanPage, workspace: Workspace) -> None:
    page.view.clearSelection()
    page.view.setCurrentIndex(QModelIndex())
    page.add_communication()
    assert "Choose the content event first" in frame.notices[0]
    assert len(workspace.plan.table(r.Communication)) == 3


def test_several_rows_are_deleted_as_one_step_and_the_next_row_gets_the_focus(
    page: PlanPage, workspace: Workspace
) -> None:
    page.view.select([event(workspace, "NPS results").id, communication(workspace, "Letter").id])
    page.delete()
    assert titles(page) == ["Budget", "Note", "Holiday greetings"]
    assert page.view.current_record() == event(workspace, "Budget")
    workspace.session.undo()
    assert len(titles(page)) == 6


def test_deleting_and_undoing_goes_on_with_the_keyboard(page: PlanPage, workspace: Workspace) -> None:
    page.view.setFocus()
    page.view.select([event(workspace, "Holiday greetings").id])
    page.delete()
    assert page.view.records() == [communication(workspace, "Note")]
    workspace.session.undo()
    assert page.view.records() == [communication(workspace, "Note")]
    press(page.view, Key.Key_Down)
    assert page.view.records() == [event(workspace, "Holiday greetings")]


def test_when_the_last_row_comes_back_the_table_has_the_focus(page: PlanPage, workspace: Workspace) -> None:
    page.view.setFocus()
    page.view.selectAll()
    page.delete()
    assert not page.view.isVisible()
    workspace.session.undo()
    assert page.view.hasFocus()


def test_a_copy_stands_beside_the_original_and_is_selected(page: PlanPage, workspace: Workspace) -> None:
    page.view.select([event(workspace, "NPS results").id])
    page.duplicate()
    assert titles(page).count("Managers briefing") == 2
    assert [x.id for x in page.view.records()] != [event(workspace, "NPS results").id]
    workspace.session.undo()
    assert titles(page).count("Managers briefing") == 1


# --- opening, sorting, filtering


def test_left_closes_right_opens_and_the_page_remembers(page: PlanPage, workspace: Workspace) -> None:
    page.view.setFocus()
    page.view.select([communication(workspace, "Letter").id], column=0)
    press(page.view, Key.Key_Left)
    assert page.view.current_record() == event(workspace, "NPS results")
    press(page.view, Key.Key_Left)
    assert titles(page) == ["NPS results", "Budget", "Note", "Holiday greetings"]
    again = PlanPage(workspace)
    again.refresh(again.kinds)
    assert titles(again) == titles(page)
    press(page.view, Key.Key_Right)
    assert len(titles(page)) == 6


def test_a_click_on_the_header_sorts_and_the_third_gives_the_usual_order(page: PlanPage) -> None:
    header = page.view.header
    usual = titles(page)
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert titles(page) == ["NPS results", "Managers briefing", "Letter", "Holiday greetings", "Budget", "Note"]
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert titles(page)[:3] == ["Budget", "Note", "Holiday greetings"]
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert titles(page) == usual


@pytest.mark.parametrize("column", range(len(COLUMNS)))
def test_every_column_can_be_sorted_by(page: PlanPage, column: int) -> None:
    everything = set(titles(page))
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        page.view.header.setSortIndicator(column, order)
        assert set(titles(page)) == everything


def test_typing_narrows_the_table_and_esc_gives_all_back(page: PlanPage) -> None:
    page.view.set_all_open(False)
    page.search.setFocus()
    type_text(page.search, "mana bri")
    assert titles(page) == ["NPS results", "Managers briefing"]
    press(page.search, Key.Key_Escape)
    assert titles(page) == ["NPS results", "Budget", "Holiday greetings"]


def test_words_on_an_event_show_all_of_it(page: PlanPage) -> None:
    page.search.setText("nps")
    assert titles(page) == ["NPS results", "Managers briefing", "Letter"]
    page.search.setText("greet")
    assert titles(page) == ["Holiday greetings"]


def test_enter_keeps_the_words_for_all_pages(page: PlanPage, workspace: Workspace) -> None:
    page.search.setFocus()
    type_text(page.search, "letter")
    press(page.search, Key.Key_Return)
    assert workspace.selection.value == Selection(words="letter")
    assert page.search.text() == ""
    assert titles(page) == ["NPS results", "Letter"]


def test_the_shared_filter_counts(page: PlanPage, workspace: Workspace) -> None:
    workspace.selection.set(Selection(sender_ids=frozenset({one(workspace, r.Sender, "CEM sponsor")})))
    assert titles(page) == []
    assert not page.view.isVisible()
    workspace.selection.set(Selection(start=dt.date(2026, 11, 1), end=dt.date(2026, 12, 31)))
    assert titles(page) == ["Budget", "Note", "Holiday greetings"]


def test_where_nothing_is_left_a_button_gives_all_back(page: PlanPage, workspace: Workspace) -> None:
    workspace.selection.set(Selection(sender_ids=frozenset({one(workspace, r.Sender, "CEM sponsor")})))
    page.search.setText("letter")
    page.clear_button.click()
    assert workspace.selection.value == Selection()
    assert page.search.text() == ""
    assert len(titles(page)) == 6
    assert page.view.hasFocus()


def test_selection_and_focus_stay_when_the_rows_change(page: PlanPage, workspace: Workspace) -> None:
    letter = communication(workspace, "Letter")
    page.view.select([letter.id])
    page.search.setText("letter")
    assert page.view.records() == [letter]
    page.search.clear()
    assert page.view.records() == [letter]


# --- the inspector


def test_what_is_selected_is_shown_in_the_inspector(page: PlanPage, workspace: Workspace) -> None:
    both = [communication(workspace, "Managers briefing").id, communication(workspace, "Letter").id]
    page.view.select(both)
    assert [item.id for item in workspace.current.items] == both


def test_what_becomes_current_elsewhere_is_selected_and_seen(page: PlanPage, workspace: Workspace) -> None:
    page.view.set_all_open(False)
    letter = communication(workspace, "Letter")
    workspace.current.set([Item("communication", letter.id, dt.date(2026, 10, 15))])
    assert page.view.records() == [letter]
    assert workspace.current.items[0].original == dt.date(2026, 10, 15)


def test_the_next_date_is_shown_in_the_calendar(frame: Frame, page: PlanPage, workspace: Workspace) -> None:
    letter = communication(workspace, "Letter")
    page.view.select([letter.id])
    page.show_in_calendar()
    assert frame.visited == ["calendar"]
    assert workspace.current.item == Item("communication", letter.id, dt.date(2027, 1, 15))


# --- columns


def test_columns_share_the_width_and_remember_what_was_changed(page: PlanPage, workspace: Workspace) -> None:
    view = page.view
    assert view.header.length() == view.viewport().width()
    view.setColumnWidth(1, 222)
    page.view.memory.save()
    again = PlanPage(workspace)
    assert again.view.columnWidth(1) == 222
    again.view.header.start_over(1000)
    again.view.memory.save()
    assert PlanPage(workspace).view.columnWidth(1) != 222


def widths(page: PlanPage) -> list[int]:
    return [page.view.columnWidth(n) for n in range(len(COLUMNS))]


def test_columns_fill_the_table_whatever_its_width_also_when_they_were_remembered(
    page: PlanPage, workspace: Workspace, qtbot: QtBot
) -> None:
    page.view.setColumnWidth(1, 222)
    assert page.view.header.length() == page.view.viewport().width()
    page.view.memory.save()
    frame = Frame(workspace, PlanPage)
    qtbot.addWidget(frame)
    again = frame.page
    assert isinstance(again, PlanPage)
    frame.show()
    assert widths(again) == widths(page)
    for width in (2000, 760, 1200):
        again.resize(width, 660)
        assert again.view.header.length() == again.view.viewport().width()
        assert all(w >= column.least for w, column in zip(widths(again), again.view.rows.columns, strict=False))
    assert widths(again) == widths(page)  # nothing is lost on the way


def test_the_ring_of_an_events_row_surrounds_its_flowing_words(page: PlanPage, workspace: Workspace) -> None:
    view = page.view
    view.setFocus()
    view.select([event(workspace, "NPS results").id], column=0)
    focus = workspace.theme.color("focus")
    image = view.viewport().grab().toImage()
    middle = view.visualRect(index(page, "NPS results", "title")).center().y()
    border = view.columnViewportPosition(1)
    crossed = [x for x in range(border - 6, border + 6) if image.pixelColor(x, middle) == focus]
    assert not crossed
    top = view.visualRect(index(page, "NPS results", "title")).top() + 2
    assert image.pixelColor(border, top) == focus


def test_the_last_column_always_reaches_the_border(page: PlanPage) -> None:
    for width in (400, 60):
        page.view.setColumnWidth(len(COLUMNS) - 1, width)
        assert page.view.header.length() == page.view.viewport().width()


def test_closing_the_inspector_by_keyboard_leads_back_to_the_table(open_window: MainWindow) -> None:
    view = open_window.view
    assert view is not None and view.inspected is not None
    letter = next(c for c in view.workspace.plan.table(r.Communication).values() if c.title == "Letter")
    view.workspace.current.set([letter])
    form = view.inspected.form
    assert form is not None and form.focus_field("title")
    view.beside.toggle_inspector()
    assert view.beside.inspector.isHidden()
    assert isinstance(view.pages.page, PlanPage)
    assert view.pages.page.view.hasFocus()


def test_the_texts_that_are_searched_are_ready_before_the_first_letter(page: PlanPage, qtbot: QtBot) -> None:
    outline = page.view._outline
    assert outline is not None
    assert not any(branch.is_folded for branch in outline.branches)
    QApplication.sendEvent(page.search, QFocusEvent(QEvent.Type.FocusIn))
    qtbot.waitUntil(lambda: all(branch.is_folded for branch in outline.branches))
