"""Search or do: the palette over a real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.services import records
from commplan.ui.dialogs.shortcuts import ShortcutsDialog
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.directory import DirectoryPage
from commplan.ui.pages.directory_kinds import DIRECTORY
from commplan.ui.palette.elsewhere import elsewhere
from commplan.ui.palette.field import PaletteField
from commplan.ui.palette.palette import Palette
from commplan.ui.playbooks.dialog import PlaybookDialog
from commplan.ui.quick_add.panel import QuickAddPanel
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import press, type_text

Key = Qt.Key


@pytest.fixture
def workspace(open_window: MainWindow) -> Workspace:
    assert open_window.view is not None
    return open_window.view.workspace


@pytest.fixture
def palette(qtbot: QtBot, open_window: MainWindow) -> Palette:
    """The palette, opened by its shortcut, with the plan read."""
    QTest.keyClick(open_window, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (made,) = open_window.findChildren(Palette)
    qtbot.waitUntil(lambda: bool(made._records.things))
    assert made.isVisible()
    return made


@pytest.fixture
def find(palette: Palette) -> Callable[[str], list[str]]:
    def typed(words: str) -> list[str]:
        palette.search.clear()
        type_text(palette.search, words)
        return [line.title for line in palette._model.lines]

    return typed


def test_records_people_and_commands_are_found(find: Callable[[str], list[str]]) -> None:
    assert find("nps")[0] == "NPS results"
    assert "Anna" in find("ann")
    assert "All staff" in find("staff")
    assert find("room")[0] == "Room 1.04"
    assert find("dark") == ["Dark"]
    assert "Back up now" in find("back up")
    assert find("qqqq") == []


def test_enter_shows_the_record_on_its_page(
    palette: Palette, find: Callable[[str], list[str]], workspace: Workspace, open_window: MainWindow
) -> None:
    find("managers")
    press(palette.search, Key.Key_Return)
    assert not palette.isVisible()
    assert open_window.view is not None
    audience = next(a for a in workspace.plan.table(r.Audience).values() if a.name == "Managers")
    assert workspace.current.item is not None
    assert workspace.current.item.id == audience.id
    assert type(open_window.view.pages.page).__name__ == "DirectoryPage"


def test_enter_waits_for_the_best_of_the_whole_plan(open_window: MainWindow, workspace: Workspace) -> None:
    QTest.keyClick(open_window, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (palette,) = open_window.findChildren(Palette)
    type_text(palette.search, "nps")
    assert not palette._records.things  # typed faster than it can be read
    press(palette.search, Key.Key_Return)
    assert workspace.current.item is not None
    assert workspace.plan.get(r.ContentEvent, workspace.current.item.id).title == "NPS results"


def test_a_person_becomes_the_filter(palette: Palette, find: Callable[[str], list[str]], workspace: Workspace) -> None:
    find("anna")
    press(palette.search, Key.Key_Return)
    assert workspace.selection.value.owner == "Anna"


def test_a_view_is_applied(palette: Palette, find: Callable[[str], list[str]], workspace: Workspace) -> None:
    view = r.SavedView(id=r"018f0000-0000-7000-8000-000000000001", name="Quiet view", owner="Anna")
    records.add_all(workspace.session, [view])
    palette.open()
    palette._read_plan()
    find("quiet")
    press(palette.search, Key.Key_Return)
    assert workspace.selection.value.owner == "Anna"


def test_commands_are_run_and_named_with_their_menu(
    palette: Palette, find: Callable[[str], list[str]], workspace: Workspace, open_window: MainWindow
) -> None:
    find("calendar")
    line = next(line for line in palette._model.lines if line.target.words == "View")
    assert line.target.shortcut == "Ctrl+2"
    palette._choose(line)
    assert open_window.view is not None
    assert type(open_window.view.pages.page).__name__ == "CalendarPage"


def test_commands_of_other_pages_are_run_on_their_page(
    palette: Palette, find: Callable[[str], list[str]], workspace: Workspace, open_window: MainWindow
) -> None:
    assert find("new sender")[0] == "New sender" == find("add sender")[0]
    before = set(workspace.plan.table(r.Sender))
    press(palette.search, Key.Key_Return)
    assert open_window.view is not None
    page = open_window.view.pages.page
    assert isinstance(page, DirectoryPage) and page.table.spec.kind == r.Sender.kind
    (added,) = set(workspace.plan.table(r.Sender)) - before
    assert workspace.current.item is not None and workspace.current.item.id == added


def test_each_kind_of_record_can_be_made_from_everywhere(find: Callable[[str], list[str]]) -> None:
    for kind in DIRECTORY:
        assert str(kind.fresh) in find(f"add {str(kind.fresh).removeprefix('New ')}")
    assert {"New content event", "New communication", "Add message template"} <= set(find("create"))


def test_a_command_stands_there_once_and_with_its_page(find: Callable[[str], list[str]], palette: Palette) -> None:
    assert find("new content event") == ["New content event"]
    find("turn-round")
    assert [line.target.words for line in palette._model.lines] == ["Approvals"]


def test_settings_are_found_by_that_word(find: Callable[[str], list[str]]) -> None:
    found = set(find("settings"))
    assert {"Dark", "Light", "As the system", "Polski", "English", "Properties of the plan"} <= found


def test_a_plan_that_can_only_be_read_offers_nothing_new(workspace: Workspace) -> None:
    offered = [thing.title for thing, _ in elsewhere(workspace.say, False, set())]
    assert offered
    assert not [title for title in offered if "New" in title or "add" in title.casefold()]


def test_every_command_of_other_pages_is_an_action_there(open_window: MainWindow, workspace: Workspace) -> None:
    view = open_window.view
    assert view is not None
    for _, target in elsewhere(workspace.say, True, set()):
        view.show_page(target.page)
        assert view.pages.page is not None
        assert view.pages.page.findChild(QAction, target.command), target.command


def test_arrows_move_and_stop_at_the_ends(palette: Palette, find: Callable[[str], list[str]]) -> None:
    count = len(find("n"))
    assert count > 2
    press(palette.search, Key.Key_Up)
    assert palette.list.currentIndex().row() == 0
    for _ in range(count + 2):
        press(palette.search, Key.Key_Down)
    assert palette.list.currentIndex().row() == count - 1
    press(palette.search, Key.Key_PageUp)
    assert palette.list.currentIndex().row() < count - 1


def test_escape_gives_the_keyboard_back(qtbot: QtBot, open_window: MainWindow) -> None:
    assert open_window.view is not None
    before = open_window.view.pages.page.search  # type: ignore[union-attr]
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    QTest.keyClick(open_window, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (palette,) = open_window.findChildren(Palette)
    qtbot.waitUntil(palette.search.hasFocus)
    press(palette.search, Key.Key_Escape)
    assert not palette.isVisible()
    qtbot.waitUntil(before.hasFocus)


def test_it_goes_when_the_keyboard_goes_elsewhere(qtbot: QtBot, palette: Palette, open_window: MainWindow) -> None:
    assert open_window.view is not None
    other = next(line for line in open_window.view.pages.findChildren(QLineEdit) if line.isVisible())
    other.setFocus()
    qtbot.waitUntil(lambda: not palette.isVisible())


def test_what_was_used_last_is_offered_first(palette: Palette, find: Callable[[str], list[str]]) -> None:
    find("budget")
    press(palette.search, Key.Key_Return)
    palette.open()
    assert palette._model.lines[0].title == "Budget"
    assert all(line.target.shortcut for line in palette._model.lines[1:])


def test_a_change_of_the_plan_is_seen(palette: Palette, find: Callable[[str], list[str]], workspace: Workspace) -> None:
    records.add(workspace.session, "sender", {"name": "Zażółć gęślą"})
    palette.open()
    palette._read_plan()
    assert find("zazolc")[0] == "Zażółć gęślą"
    assert find("ZAŻÓŁĆ")[0] == "Zażółć gęślą"


def test_the_field_in_the_header_opens_it(qtbot: QtBot, open_window: MainWindow) -> None:
    field = next(f for f in open_window.findChildren(PaletteField) if f.isVisible())
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    (palette,) = open_window.findChildren(Palette)
    assert palette.isVisible()


def test_lines_are_read_out_with_what_they_are(palette: Palette, find: Callable[[str], list[str]]) -> None:
    find("nps")
    words = palette._model.data(palette._model.index(0))
    assert words == "NPS results, content event"


def test_the_sheet_of_shortcuts_lists_menus_and_narrows(qtbot: QtBot, open_window: MainWindow) -> None:
    QTest.keyClick(open_window, Key.Key_F1)
    (sheet,) = open_window.findChildren(ShortcutsDialog)
    shows = lambda: [what.text() for _, rows in sheet._sections for _, what, _ in rows if what.isVisible()]  # noqa: E731
    assert {"Search or do", "Undo", "Properties of the plan"} <= set(shows())
    type_text(sheet.search, "properties")
    assert shows() == ["Properties of the plan"]
    sheet.search.setText("qqqq")
    assert shows() == [] and sheet._nothing.isVisible()


def test_f6_goes_through_the_parts_of_the_window(qtbot: QtBot, open_window: MainWindow) -> None:
    view = open_window.view
    assert view is not None
    page = view.pages.page
    assert page is not None

    def part() -> str:
        focus = open_window.focusWidget()
        assert focus is not None
        owners = {"rail": view.rail, "page": page, "inspector": view.beside.inspector}
        return next((name for name, owner in owners.items() if owner is focus or owner.isAncestorOf(focus)), "")

    page.setFocus()
    assert part() == "page"
    seen = []
    for _ in range(3):
        QTest.keyClick(open_window, Key.Key_F6)
        seen.append(part())
    assert {"page", "rail"} <= set(seen) and "" not in seen
    QTest.keyClick(open_window, Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert part() != seen[-1]


def test_values_of_the_filter_are_commands_that_set_it(
    palette: Palette, find: Callable[[str], list[str]], workspace: Workspace, open_window: MainWindow
) -> None:
    assert open_window.view is not None
    open_window.view.show_page("directory")
    for typed, gap in (("filter missing approver", w.Gap.NO_APPROVER), ("not measured", w.Gap.NOT_MEASURED)):
        palette.open()
        find(typed)
        line = next(line for line in palette._model.lines if line.target.filter)
        assert line.target.words == "Filter › Missing or late"
        palette._choose(line)
        assert gap in workspace.selection.value.gaps
    assert workspace.selection.value.gaps == {w.Gap.NO_APPROVER, w.Gap.NOT_MEASURED}
    assert type(open_window.view.pages.page).__name__ == "PlanPage"
    palette._choose(line)  # what is on stays on
    assert w.Gap.NOT_MEASURED in workspace.selection.value.gaps


def test_adding_and_playbooks_work_in_the_directory_too(open_window: MainWindow, qtbot: QtBot) -> None:
    assert open_window.view is not None
    open_window.view.show_page("directory")
    page = open_window.view.pages.page
    assert isinstance(page, DirectoryPage)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.table, Key.Key_A, modifiers)
    (panel,) = page.findChildren(QuickAddPanel)
    assert panel.isVisible()
    press(panel.line, Key.Key_Escape)
    QTest.keyClick(page.table, Key.Key_K, modifiers)
    (dialog,) = open_window.findChildren(PlaybookDialog)
    dialog.reject()
