"""The plan table as a spreadsheet: selecting cells, keys, entering for many, filling down, emptying."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from commplan.domain import records as r
from commplan.domain.words import Risk
from commplan.services import records
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.plan import PlanPage
from commplan.ui.tables.chooser import Chooser
from commplan.ui.tables.column_menu import ColumnMenu
from commplan.ui.workspace import Workspace
from tests.ui.plan_table_steps import (
    NUMBERS,
    choose,
    click,
    communication,
    editor,
    event,
    focus,
    frame,
    index,
    one,
    page,
    show,
    titles,
    words,
    workspace,
)  # fmt: skip
from tests.ui.workspaces import Frame, press, type_text

__all__ = ["frame", "page", "workspace"]

Key, Mod = Qt.Key, Qt.KeyboardModifier


def chosen(page: PlanPage) -> list[str]:
    return [record.title for record in page.view.records()]  # type: ignore[attr-defined]


# --- selecting


def test_a_click_on_a_name_selects_the_row_elsewhere_the_cell(page: PlanPage, qtbot: QtBot) -> None:
    click(page, qtbot, "Letter", "sender")
    assert (page.view.chosen_columns(), page.view.has_rows_chosen) == ((1,), False)
    assert chosen(page) == ["Letter"]
    click(page, qtbot, "Letter", "title")
    assert page.view.has_rows_chosen


def test_shift_and_a_click_select_a_block_or_rows(page: PlanPage, qtbot: QtBot) -> None:
    click(page, qtbot, "Managers briefing", "channel")
    click(page, qtbot, "Letter", "sender", Mod.ShiftModifier)
    assert page.view.chosen_columns() == (1, 2, 3)
    assert chosen(page) == ["Managers briefing", "Letter"]
    click(page, qtbot, "Managers briefing", "title")
    click(page, qtbot, "Note", "title", Mod.ShiftModifier)
    assert chosen(page) == ["Managers briefing", "Letter", "Budget", "Note"]
    assert page.view.has_rows_chosen


def test_dragging_selects_a_block(page: PlanPage) -> None:
    begin, end = (
        page.view.visualRect(index(page, *cell)).center() for cell in (("Letter", "tools"), ("Note", "sender"))
    )
    viewport, left = page.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, Mod.NoModifier, begin)
    QTest.mouseMove(viewport, (begin + end) / 2)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, left, Mod.NoModifier, end)
    assert page.view.chosen_columns() == (1, 2, 3, 4)
    assert chosen(page) == ["Letter", "Budget", "Note"]


def test_arrows_with_shift_extend_what_is_selected(page: PlanPage) -> None:
    choose(page, ("Letter", "channel"))
    press(page.view, Key.Key_Left, modifiers=Mod.ShiftModifier)
    press(page.view, Key.Key_Up, modifiers=Mod.ShiftModifier)
    assert page.view.chosen_columns() == (2, 3)
    assert chosen(page) == ["Managers briefing", "Letter"]
    press(page.view, Key.Key_Escape)
    assert (focus(page), chosen(page)) == (("Managers briefing", "audiences"), ["Managers briefing"])


@pytest.mark.parametrize(
    ("key", "modifiers", "expected"),
    [
        (Key.Key_Down, Mod.ControlModifier, ("Holiday greetings", "channel")),
        (Key.Key_Up, Mod.ControlModifier, ("NPS results", "channel")),
        (Key.Key_Left, Mod.ControlModifier, ("Letter", "title")),
        (Key.Key_Right, Mod.ControlModifier, ("Letter", "status")),
        (Key.Key_Home, Mod.NoModifier, ("Letter", "title")),
        (Key.Key_End, Mod.NoModifier, ("Letter", "status")),
        (Key.Key_Home, Mod.ControlModifier, ("NPS results", "title")),
        (Key.Key_End, Mod.ControlModifier, ("Holiday greetings", "status")),
        (Key.Key_Down, Mod.NoModifier, ("Budget", "channel")),
        (Key.Key_Right, Mod.NoModifier, ("Letter", "tools")),
    ],
)
def test_keys_go_where_they_go_in_a_spreadsheet(
    page: PlanPage, key: Qt.Key, modifiers: Qt.KeyboardModifier, expected: tuple[str, str]
) -> None:
    choose(page, ("Letter", "channel"))
    press(page.view, key, modifiers=modifiers)
    assert focus(page) == expected


def test_space_with_shift_selects_rows_with_ctrl_columns(page: PlanPage) -> None:
    choose(page, ("Letter", "sender"))
    press(page.view, Key.Key_Space, " ", Mod.ControlModifier)
    assert (page.view.chosen_columns(), len(page.view.chosen)) == ((1,), 6)
    choose(page, ("Letter", "sender"), ("Note", "sender"))
    press(page.view, Key.Key_Space, " ", Mod.ShiftModifier)
    assert page.view.has_rows_chosen
    assert chosen(page) == ["Letter", "Note"]
    assert focus(page) == ("Letter", "sender")


def test_what_is_selected_stays_through_changes_undo_and_other_rows(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Letter", "sender"), ("Letter", "audiences"))
    records.update(workspace.session, event(workspace, "Budget"), title="The budget")
    workspace.session.undo()
    page.search.setText("letter")
    page.search.clear()
    assert (chosen(page), page.view.chosen_columns()) == (["Letter"], (1, 2))
    assert focus(page) == ("Letter", "sender")


def test_when_the_row_with_the_focus_goes_the_keyboard_goes_on_near_it(page: PlanPage, workspace: Workspace) -> None:
    page.add_event()
    press(editor(page), Key.Key_Escape)
    line = page.view.currentIndex().row()
    workspace.session.undo()
    assert page.view.currentIndex().row() == min(line, 5)


# --- editing


@pytest.mark.parametrize("way", ["F2", "Enter", "Alt+Down", "typing"])
def test_ways_into_a_cell(page: PlanPage, way: str) -> None:
    choose(page, ("Letter", "sender"))
    keys = {"F2": Key.Key_F2, "Enter": Key.Key_Return}
    if way == "typing":
        type_text(page.view, "C")
    elif way == "Alt+Down":
        press(page.view, Key.Key_Down, modifiers=Mod.AltModifier)
    else:
        press(page.view, keys[way])
    line = editor(page)
    assert isinstance(line, QLineEdit)
    assert line.text() == ("CEM sponsor" if way == "typing" else "Management board")


def test_enter_goes_down_to_the_next_cell_of_the_column_and_shift_enter_up(page: PlanPage) -> None:
    choose(page, ("Letter", "sender"))
    press(page.view, Key.Key_F2)
    press(editor(page), Key.Key_Return)
    assert focus(page) == ("Note", "sender")  # the event between has no sender
    press(page.view, Key.Key_F2)
    press(editor(page), Key.Key_Return, modifiers=Mod.ShiftModifier)
    assert focus(page) == ("Letter", "sender")


def test_a_new_row_keeps_the_focus_when_it_has_got_its_name(page: PlanPage, workspace: Workspace) -> None:
    page.view.select([event(workspace, "NPS results").id])
    page.add_communication()
    type_text(editor(page), "Poster")
    press(editor(page), Key.Key_Return)
    assert focus(page) == ("Poster", "title")


def test_what_is_entered_goes_into_all_selected_cells_as_one_step(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Managers briefing", "sender"), ("Letter", "sender"), ("Note", "sender"))
    type_text(page.view, "c")
    press(editor(page), Key.Key_Return)
    sponsor = one(workspace, r.Sender, "CEM sponsor")
    assert {c.sender_id for c in workspace.plan.table(r.Communication).values()} == {sponsor}
    assert focus(page) == ("Managers briefing", "sender")
    assert str(workspace.session.undo()) == "Sender of 3 communication(s)"
    assert communication(workspace, "Note").sender_id == ""


def test_of_a_card_only_what_was_changed_is_entered_for_all(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Letter", "when"), ("Note", "when"))
    press(page.view, Key.Key_F2)
    type_text(editor(page), "2")
    press(editor(page), Key.Key_Return)
    letter, note = communication(workspace, "Letter"), communication(workspace, "Note")
    assert (letter.offset, letter.time) == (2, dt.time(8, 0))
    assert (note.offset, note.time) == (2, dt.time(9, 0))


def test_rows_are_selected_and_the_column_with_the_focus_is_entered_for_all(
    page: PlanPage, workspace: Workspace
) -> None:
    page.view.select([c.id for c in workspace.plan.table(r.Communication).values()], column=6)
    press(page.view, Key.Key_F2)
    line = editor(page)
    press(line, Key.Key_Delete)
    press(line, Key.Key_Return)
    assert {c.approval_path_id for c in workspace.plan.table(r.Communication).values()} == {""}
    workspace.session.undo()
    assert communication(workspace, "Letter").approval_path_id


def test_tab_and_leaving_change_this_cell_alone(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Letter", "sender"), ("Note", "sender"))
    type_text(page.view, "c")
    press(editor(page), Key.Key_Tab)
    assert communication(workspace, "Letter").sender_id == one(workspace, r.Sender, "CEM sponsor")
    assert communication(workspace, "Note").sender_id == ""


def test_nothing_is_changed_when_nothing_was_entered(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Letter", "sender"), ("Note", "sender"))
    press(page.view, Key.Key_F2)
    press(editor(page), Key.Key_Return)
    assert workspace.session.undo_label is None


def test_what_the_cell_with_the_focus_has_already_goes_into_the_others(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Letter", "sender"), ("Note", "sender"))
    type_text(page.view, "m")
    press(editor(page), Key.Key_Return)
    assert communication(workspace, "Note").sender_id == one(workspace, r.Sender, "Management board")
    assert str(workspace.session.undo()) == "Sender of “Note”"
    show(page, "duration")
    records.update(workspace.session, communication(workspace, "Note"), duration=45)
    choose(page, ("Letter", "duration"), ("Note", "duration"))
    type_text(page.view, str(communication(workspace, "Letter").duration))
    press(editor(page), Key.Key_Return)
    assert communication(workspace, "Note").duration == communication(workspace, "Letter").duration != 45


def test_of_a_card_that_is_answered_with_what_it_says_already_the_others_get_that(
    page: PlanPage, workspace: Workspace
) -> None:
    records.update(workspace.session, communication(workspace, "Letter"), offset=1)
    records.update(workspace.session, communication(workspace, "Note"), offset=5)
    choose(page, ("Letter", "when"), ("Note", "when"))
    type_text(page.view, "1")
    press(editor(page), Key.Key_Return)
    letter, note = communication(workspace, "Letter"), communication(workspace, "Note")
    assert (letter.offset, note.offset) == (1, 1)
    assert (letter.time, note.time) == (dt.time(8, 0), dt.time(9, 0))


def test_ticking_again_what_is_ticked_goes_into_the_others_words_that_name_nothing_into_none(
    page: PlanPage, workspace: Workspace
) -> None:
    managers = one(workspace, r.Audience, "Managers")
    records.update(workspace.session, communication(workspace, "Letter"), audience_ids=(managers,))
    records.update(workspace.session, communication(workspace, "Note"), approval_path_id="")
    choose(page, ("Letter", "audiences"), ("Note", "audiences"))
    type_text(page.view, "mana")
    press(editor(page), Key.Key_Return)
    assert communication(workspace, "Note").audience_ids == (managers,)
    choose(page, ("Letter", "path"), ("Note", "path"))
    type_text(page.view, "§§")
    line = editor(page)
    assert isinstance(line, Chooser)
    line.popup.show_options([], -1)
    press(line, Key.Key_Return)
    assert communication(workspace, "Note").approval_path_id == ""


@pytest.mark.parametrize(("room", "said"), [(900, "Enter changes all 2 cell(s), Tab only this one"), (20, "")])
def test_what_enter_does_is_said_and_in_a_narrow_window_the_grouping_makes_room_for_it(
    page: PlanPage, room: int, said: str
) -> None:
    page.count.resize(room, 20)
    page.grouped.show()
    choose(page, ("Letter", "sender"), ("Note", "sender"))
    press(page.view, Key.Key_F2)
    assert page.count.text() == said
    assert page.grouped.isVisible() == bool(said)
    page.count.resize(page.count.fontMetrics().horizontalAdvance("Enter: 2 cell(s)"), 20)
    assert page.count.text() == "Enter: 2 cell(s)"
    press(editor(page), Key.Key_Escape)
    assert page.grouped.isVisible()


def test_names_are_one_to_a_row(page: PlanPage, workspace: Workspace) -> None:
    page.view.select([communication(workspace, "Letter").id, communication(workspace, "Note").id], column=0)
    press(page.view, Key.Key_F2)
    type_text(editor(page), "Poster")
    press(editor(page), Key.Key_Return)
    assert communication(workspace, "Poster")
    assert communication(workspace, "Note")


def test_an_owner_is_entered_for_events_and_communications_alike(page: PlanPage, workspace: Workspace) -> None:
    show(page, "owner")
    choose(page, ("NPS results", "owner"), ("Letter", "owner"))
    type_text(page.view, "E")
    type_text(editor(page), "wa")
    press(editor(page), Key.Key_Return)
    assert event(workspace, "NPS results").owner == communication(workspace, "Letter").owner == "Ewa"


def test_undo_in_a_cell_in_which_nothing_was_typed_undoes_the_last_step_of_the_plan(open_window: MainWindow) -> None:
    view, session = open_window.view, open_window.session
    assert view is not None and session is not None
    page = view.pages.page
    assert isinstance(page, PlanPage)
    records.update(session, communication(view.workspace, "Letter"), title="Epistle")
    page.view.edit_cell(communication(view.workspace, "Epistle").id, 0)
    QTest.keyClick(editor(page), Key.Key_Z, Mod.ControlModifier)
    assert communication(view.workspace, "Letter")
    assert QApplication.focusWidget() is page.view


@pytest.mark.parametrize("where", ["find", "quick add"])
def test_undo_where_words_were_made_use_of_undoes_the_last_step_of_the_plan(
    open_window: MainWindow, where: str
) -> None:
    view, session = open_window.view, open_window.session
    assert view is not None and session is not None
    page = view.pages.page
    assert isinstance(page, PlanPage)
    if where == "find":
        page.search.setFocus()
        type_text(page.search, "letter")
        press(page.search, Key.Key_Return)
        records.update(session, communication(view.workspace, "Letter"), title="Epistle")
        line: QLineEdit = page.search
    else:
        QTest.keyClick(page, Key.Key_A, Mod.ControlModifier | Mod.ShiftModifier)
        found = QApplication.focusWidget()
        assert isinstance(found, QLineEdit)
        line = found
        type_text(line, "Picnic 12.04")
        press(line, Key.Key_Return)
        assert event(view.workspace, "Picnic")
    label = str(session.undo_label)
    QTest.keyClick(line, Key.Key_Z, Mod.ControlModifier)
    assert line.text() == "" and str(session.redo_label) == label
    assert QApplication.focusWidget() is line


def test_undo_in_a_cell_takes_back_what_was_typed_there_first(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Letter", "title"))
    press(page.view, Key.Key_F2)
    line = editor(page)
    assert isinstance(line, QLineEdit)
    type_text(line, "x")
    QTest.keyClick(line, Key.Key_Z, Mod.ControlModifier)
    assert line.text() == "Letter"
    assert editor(page) is line


@pytest.mark.parametrize("column", ["sender", "tools", "title"])
def test_an_editor_grows_with_its_words_within_the_view(page: PlanPage, column: str) -> None:
    show(page, "owner", "duration", "time", "risk", "reason")
    cell = index(page, "Letter", column)
    page.view.go_to(cell)
    press(page.view, Key.Key_F2)
    line = editor(page)
    assert isinstance(line, QLineEdit)
    place, room = line.mapTo(page.view.viewport(), line.rect().topLeft()), page.view.viewport().width()
    type_text(line, "a word and another one, and then some more")
    assert line.width() > line.fontMetrics().horizontalAdvance(line.text())
    assert line.width() >= page.view.columnWidth(cell.column())
    if place.x() + line.width() < room:
        assert line.mapTo(page.view.viewport(), line.rect().topLeft()) == place
    type_text(line, "very much more of it " * 20)
    assert line.width() == room
    line.setText("a")
    assert line.width() == page.view.columnWidth(cell.column())


# --- further columns


def test_texts_with_several_lines_get_room_and_alt_enter_begins_a_line(page: PlanPage, workspace: Workspace) -> None:
    show(page, "reason")
    choose(page, ("Budget", "reason"))
    press(page.view, Key.Key_F2)
    field = editor(page)
    assert isinstance(field, QPlainTextEdit)
    type_text(field, "One")
    press(field, Key.Key_Return, modifiers=Mod.AltModifier)
    type_text(field, "Two")
    press(field, Key.Key_Return)
    assert event(workspace, "Budget").reason == "One\nTwo"
    assert words(page, "Budget", "reason") == "One"
    assert words(page, "Note", "reason") == "One"  # what the event says stands at its communications


def test_a_choice_is_made_in_its_column(page: PlanPage, workspace: Workspace) -> None:
    show(page, "risk")
    choose(page, ("Budget", "risk"))
    press(page.view, Key.Key_F2)
    combo = editor(page)
    assert isinstance(combo, QComboBox)
    combo.hidePopup()
    combo.setCurrentIndex(combo.findText("high"))
    press(combo, Key.Key_Return)
    assert event(workspace, "Budget").risk == Risk.HIGH


def test_every_column_of_a_field_opens_an_editor_where_the_field_is(page: PlanPage, workspace: Workspace) -> None:
    columns = page.view.rows.columns
    show(page, *(column.name for column in columns))
    for title in ("NPS results", "Letter"):
        for column in columns:
            cell = index(page, title, column.name)
            kind = page.view.rows.rows[cell.row()].record.kind
            page.view.go_to(cell)
            assert page.view.edit_index(cell) == (kind in column.fields), column.name
            if kind in column.fields:
                press(editor(page), Key.Key_Escape)
    assert workspace.session.undo_label is None


def test_times_dates_and_numbers_sort_by_what_they_are(page: PlanPage, workspace: Workspace) -> None:
    show(page, "duration", "time")
    session = workspace.session
    records.update(session, communication(workspace, "Letter"), duration=100, time=dt.time(10))
    records.update(session, communication(workspace, "Managers briefing"), duration=20, time=None)
    page.view.header.setSortIndicator(NUMBERS["duration"], Qt.SortOrder.DescendingOrder)
    assert titles(page)[-4:] == ["NPS results", "Letter", "Managers briefing", "Holiday greetings"]
    page.view.header.setSortIndicator(NUMBERS["time"], Qt.SortOrder.DescendingOrder)
    assert titles(page) == ["NPS results", "Letter", "Managers briefing", "Budget", "Note", "Holiday greetings"]


# --- filling and emptying


def test_the_topmost_value_is_filled_down_as_one_step(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Letter", "sender"), ("Letter", "when"), ("Note", "sender"), ("Note", "when"))
    QTest.keyClick(page.view, Key.Key_D, Mod.ControlModifier)
    letter, note = communication(workspace, "Letter"), communication(workspace, "Note")
    assert (note.sender_id, note.time) == (letter.sender_id, dt.time(8, 0))
    assert str(workspace.session.undo()) == "Fill down: Sender, Time of “Note”"
    assert communication(workspace, "Note").sender_id == ""


def test_a_single_cell_is_filled_from_above(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Note", "path"))
    page.cells.fill_down()
    assert communication(workspace, "Note").approval_path_id == communication(workspace, "Letter").approval_path_id


def test_rows_are_not_all_given_the_same_name(frame: Frame, page: PlanPage, workspace: Workspace) -> None:
    page.view.selectAll()
    page.view.focus_on(index(page, "Letter", "title"))
    page.cells.fill_down()
    assert workspace.session.undo_label is None
    assert "Select the cells of a column" in frame.notices[0]


def test_delete_empties_selected_cells_and_removes_selected_rows(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Letter", "sender"), ("Letter", "audiences"), ("Managers briefing", "sender"))
    QTest.keyClick(page.view, Key.Key_Delete)
    letter = communication(workspace, "Letter")
    assert (letter.sender_id, letter.audience_ids) == ("", ())
    assert communication(workspace, "Managers briefing").sender_id == ""
    workspace.session.undo()
    assert communication(workspace, "Letter").sender_id
    page.view.select([communication(workspace, "Note").id])  # of what repeats it is asked which dates are meant
    QTest.keyClick(page.view, Key.Key_Delete)
    assert "Note" not in titles(page)


def test_what_can_not_be_empty_is_left(page: PlanPage, workspace: Workspace) -> None:
    choose(page, ("Letter", "when"), ("NPS results", "when"))
    QTest.keyClick(page.view, Key.Key_Delete)
    assert workspace.session.undo_label is None


# --- menus and keys of the page


def test_ctrl_enter_adds_a_communication_and_the_keys_of_excel_are_said_in_the_menu(
    page: PlanPage, workspace: Workspace
) -> None:
    choose(page, ("Budget", "sender"))
    QTest.keyClick(page.view, Key.Key_Return, Mod.ControlModifier)
    press(editor(page), Key.Key_Escape)
    assert communication(workspace, "New communication").event_id == event(workspace, "Budget").id
    keys = {entry.objectName(): entry.shortcut().toString() for entry in page.view.menu_entries}
    assert keys["plan.fill_down"] == "Ctrl+D"
    assert keys["plan.duplicate"] == "Ctrl+Shift+D"
    assert len([k for k in keys.values() if k]) == len({k for k in keys.values() if k})


def test_while_many_cells_are_edited_the_bar_says_what_the_keys_do(page: PlanPage) -> None:
    choose(page, ("Letter", "sender"), ("Note", "sender"))
    press(page.view, Key.Key_F2)
    assert page.count.toolTip() == "Enter changes all 2 cell(s), Tab only this one"
    press(editor(page), Key.Key_Escape)
    assert page.count.toolTip().startswith("3 content event(s)")


def test_all_columns_are_offered_by_section_and_the_menu_stays_open(page: PlanPage, qtbot: QtBot) -> None:
    button = next(tool for tool in page.trailing_tools if isinstance(tool, ColumnMenu))
    menu = button.menu()
    menu.aboutToShow.emit()
    offered = [entry for entry in menu.actions() if entry.isCheckable()]
    sections = [entry.menu() for entry in menu.actions() if entry.menu()]
    offered += [entry for section in sections for entry in section.actions()]
    assert len(offered) == len(NUMBERS) - 1
    menu.popup(page.mapToGlobal(page.rect().center()))
    owner = next(entry for entry in sections[1].actions() if entry.text() == "Owner")
    sections[1].popup(page.mapToGlobal(page.rect().center()))
    qtbot.mouseClick(sections[1], Qt.MouseButton.LeftButton, pos=sections[1].actionGeometry(owner).center())
    assert not page.view.isColumnHidden(NUMBERS["owner"])
    assert sections[1].isVisible()
    sections[1].close()
    menu.close()


def test_what_was_chosen_is_remembered_and_can_be_undone_at_once(page: PlanPage, workspace: Workspace) -> None:
    show(page, "owner")
    page.view.header.columns_changed.emit()
    page.view.memory.save()
    again = PlanPage(workspace)
    assert not again.view.isColumnHidden(NUMBERS["owner"])
    assert again.view.isColumnHidden(NUMBERS["reason"])
    again.view.header.start_over(1000)
    assert again.view.isColumnHidden(NUMBERS["owner"])


@pytest.mark.parametrize("column", ["when", "audiences", "title", "sender"])
def test_an_editor_may_be_destroyed_while_the_keyboard_is_in_it(page: PlanPage, column: str) -> None:
    page.view.setFocus()
    page.view.setCurrentIndex(index(page, "Letter", column))
    press(page.view, Key.Key_F2)
    opened = editor(page)
    while opened.parentWidget() is not page.view.viewport():
        opened = opened.parentWidget()
    delete(opened)  # its parts lose the focus and say so, while what they are in is half gone
    assert QApplication.focusWidget() is not opened


def test_keys_about_rows_do_not_reach_the_table_from_an_editor_without_text(
    page: PlanPage, workspace: Workspace
) -> None:
    page.view.setFocus()
    page.view.setCurrentIndex(index(page, "Budget", "when"))
    press(page.view, Key.Key_F2)
    combo = editor(page)
    chosen_before, before = chosen(page), workspace.plan
    for key in (Key.Key_A, Key.Key_V, Key.Key_X):
        QTest.keyClick(combo, key, Mod.ControlModifier)
    assert (editor(page), chosen(page), workspace.plan) == (combo, chosen_before, before)
