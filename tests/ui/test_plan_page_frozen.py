"""The first column stays in sight when the table is scrolled sideways, and works there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from commplan.ui.models.plan_columns import COLUMNS
from commplan.ui.pages.plan import PlanPage
from commplan.ui.workspace import Workspace
from tests.ui.plan_table_steps import NUMBERS, click, communication, editor, focus, frame, index, page, show, workspace
from tests.ui.workspaces import press, type_text

__all__ = ["frame", "page", "workspace"]

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def wide(page: PlanPage, qtbot: QtBot) -> PlanPage:
    """All columns shown, scrolled to the right."""
    show(page, *(column.name for column in COLUMNS))
    page.view.header.fit(page.view.viewport().width())
    bar = page.view.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900)
    bar.setValue(900)
    return page


def test_names_are_painted_at_the_left_border(wide: PlanPage) -> None:
    page, bar = wide, wide.view.horizontalScrollBar()
    bar.setValue(0)
    line = page.view.visualRect(index(page, "Letter", "title"))
    strip = (line.left(), line.top(), line.width() - 2, line.height())
    before = page.view.viewport().grab().toImage().copy(*strip)
    bar.setValue(300)
    assert page.view.frozen_width == line.width()
    after = page.view.viewport().grab().toImage().copy(*strip)
    assert before == after


def test_unscrolled_nothing_is_frozen(page: PlanPage) -> None:
    assert page.view.frozen_width == 0
    assert page.view.header.offset() == 0


def test_a_click_on_a_frozen_name_selects_its_row_without_scrolling(wide: PlanPage, qtbot: QtBot) -> None:
    place = wide.view.visualRect(index(wide, "Letter", "title"))
    assert (place.left(), place.width()) == (0, wide.view.frozen_width)
    click(wide, qtbot, "Letter", "title")
    assert focus(wide) == ("Letter", "title")
    assert wide.view.has_rows_chosen
    assert wide.view.horizontalScrollBar().value() == 900
    click(wide, qtbot, "Note", "title", Mod.ShiftModifier)
    assert [x.title for x in wide.view.records()] == ["Letter", "Budget", "Note"]  # type: ignore[attr-defined]


def test_a_frozen_name_is_edited_where_it_is_seen(wide: PlanPage, workspace: Workspace, qtbot: QtBot) -> None:
    click(wide, qtbot, "Letter", "title")
    press(wide.view, Key.Key_F2)
    line = editor(wide)
    assert line.mapTo(wide.view.viewport(), QPoint(0, 0)).x() == 0
    type_text(line, "Epistle")
    press(line, Key.Key_Return)
    assert communication(workspace, "Epistle")


def test_the_chevron_of_a_frozen_name_folds(wide: PlanPage, qtbot: QtBot) -> None:
    place = wide.view.visualRect(index(wide, "NPS results", "title"))
    qtbot.mouseClick(wide.view.viewport(), Qt.MouseButton.LeftButton, Mod.NoModifier, QPoint(12, place.center().y()))
    assert not wide.view.rows.rows[0].is_open


def test_the_cell_with_the_focus_comes_out_from_under_the_frozen_column(wide: PlanPage) -> None:
    wide.view.go_to(index(wide, "Letter", "embargo"))
    for _ in COLUMNS[1:]:
        press(wide.view, Key.Key_Left)
        column = wide.view.currentIndex().column()
        left = wide.view.columnViewportPosition(column)
        assert column == 0 or left >= wide.view.frozen_width
    assert focus(wide) == ("Letter", "title")


def test_shift_and_arrows_select_across_what_is_covered(wide: PlanPage) -> None:
    wide.view.go_to(index(wide, "Letter", "channel"))
    wide.view.horizontalScrollBar().setValue(wide.view.columnViewportPosition(3) + wide.view.horizontalOffset() - 40)
    press(wide.view, Key.Key_Down, modifiers=Mod.ShiftModifier)
    assert wide.view.chosen_columns() == (3,)
    assert len(wide.view.chosen) == 2


def test_the_border_of_the_frozen_title_is_dragged_and_a_click_on_it_sorts(wide: PlanPage) -> None:
    header, viewport, left = wide.view.header, wide.view.header.viewport(), Qt.MouseButton.LeftButton
    width = header.sectionSize(0)
    begin, end = QPoint(width - 1, 10), QPoint(width + 59, 10)
    QTest.mouseMove(viewport, begin)
    QTest.mousePress(viewport, left, Mod.NoModifier, begin)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, left, Mod.NoModifier, end)
    assert header.sectionSize(0) == width + 60
    QTest.mouseClick(viewport, left, Mod.NoModifier, QPoint(30, 10))
    assert header.sorting == (0, False)
    owner = NUMBERS["owner"]
    middle = header.sectionViewportPosition(owner) + header.sectionSize(owner) // 2
    QTest.mouseClick(viewport, left, Mod.NoModifier, QPoint(middle, 10))
    assert header.sorting == (owner, False)
    assert not wide.view.chosen  # nothing but the order was meant


def test_other_titles_can_be_dragged_to_other_places_but_not_before_the_first(wide: PlanPage) -> None:
    header = wide.view.header
    header.moveSection(header.visualIndex(NUMBERS["owner"]), 1)
    assert header.shown()[:2] == (0, NUMBERS["owner"])
    assert wide.view.chosen_columns() == ()
    wide.view.go_to(index(wide, "Letter", "owner"))
    press(wide.view, Key.Key_Right, modifiers=Mod.ShiftModifier)
    assert wide.view.chosen_columns() == (NUMBERS["owner"], 1)


def test_the_row_with_the_focus_stays_in_sight_when_a_notice_takes_some_of_the_height(
    page: PlanPage, qtbot: QtBot
) -> None:
    view = page.view
    page.resize(page.width(), 260)
    qtbot.waitUntil(lambda: view.viewport().height() < 260)
    press(view, Key.Key_End, modifiers=Mod.ControlModifier)
    page.resize(page.width(), 150)
    qtbot.waitUntil(lambda: view.viewport().height() < 150)
    place = view.visualRect(view.currentIndex())
    assert 0 <= place.top() < place.bottom() <= view.viewport().height()
