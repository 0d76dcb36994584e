"""Small things of every day: messages go when they are over, undo works from anywhere, nothing lies over a label."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.texts import literal
from commplan.services import records
from commplan.ui.current import Item
from commplan.ui.inspector import Inspector
from commplan.ui.main_window import MainWindow
from commplan.ui.plan_view import PlanView
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.notice_bar import NoticeBar
from commplan.ui.widgets.search_field import SearchField
from commplan.ui.workspace import PROBLEM
from tests.ui.workspaces import press, small_plan, type_text

CTRL = Qt.KeyboardModifier.ControlModifier


def view_of(window: MainWindow) -> PlanView:
    assert window.view is not None
    return window.view


def inspector_of(window: MainWindow) -> Inspector:
    inspector = view_of(window).inspected
    assert inspector is not None
    return inspector


def communication(window: MainWindow, title: str) -> r.Communication:
    return next(c for c in view_of(window).workspace.plan.table(r.Communication).values() if c.title == title)


def field_of(window: MainWindow, record: r.Record, name: str) -> QLineEdit:
    """The line of a field of the inspector, with the cursor in it."""
    view_of(window).workspace.current.set([record])
    form = inspector_of(window).form
    assert form is not None and form.focus_field(name)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    return line


# --- messages


@pytest.fixture
def bar(open_window: MainWindow) -> NoticeBar:
    """The bar below the page, with a message in it."""
    view_of(open_window).show_page("plan")
    view_of(open_window).workspace.notify(literal("A number is expected."), PROBLEM)
    bar = open_window.findChild(NoticeBar)
    assert bar is not None and bar.isVisible()
    return bar


def test_a_message_goes_with_the_page_it_was_about(open_window: MainWindow, bar: NoticeBar) -> None:
    view_of(open_window).show_page("plan")
    assert bar.isVisible()
    view_of(open_window).show_page("calendar")
    assert not bar.isVisible()


def test_a_message_goes_with_escape_wherever_the_keyboard_is(open_window: MainWindow, bar: NoticeBar) -> None:
    line = field_of(open_window, communication(open_window, "Letter"), "title")
    type_text(line, "x")
    press(line, Qt.Key.Key_X)
    assert bar.isVisible()
    press(line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert line.text() == "Letter"  # the field has its Esc as well


def test_a_message_goes_when_something_else_is_done(open_window: MainWindow, bar: NoticeBar) -> None:
    letter = communication(open_window, "Letter")
    view_of(open_window).workspace.current.set([letter])
    assert bar.isVisible()
    records.update(view_of(open_window).workspace.session, letter, owner="Ewa")
    assert not bar.isVisible()


# --- undo


def test_ctrl_z_in_a_field_takes_back_typing_first_and_then_the_last_step(open_window: MainWindow) -> None:
    letter = communication(open_window, "Letter")
    session = view_of(open_window).workspace.session
    records.update(session, letter, owner="Ewa")
    line = field_of(open_window, communication(open_window, "Letter"), "title")
    QTest.keyClick(line, Qt.Key.Key_End)
    QTest.keyClick(line, Qt.Key.Key_X)
    QTest.keyClick(line, Qt.Key.Key_Z, CTRL)
    assert line.text() == "Letter"
    assert communication(open_window, "Letter").owner == "Ewa"
    QTest.keyClick(line, Qt.Key.Key_Z, CTRL)
    assert communication(open_window, "Letter").owner == ""


@pytest.mark.parametrize("name", ["channel_id", "content"])
def test_other_fields_let_the_plan_undo_too(open_window: MainWindow, name: str) -> None:
    records.update(view_of(open_window).workspace.session, communication(open_window, "Letter"), owner="Ewa")
    view_of(open_window).workspace.current.set([communication(open_window, "Letter")])
    form = inspector_of(open_window).form
    assert form is not None and form.focus_field(name)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Z, CTRL)
    assert communication(open_window, "Letter").owner == ""


def test_an_empty_search_lets_the_plan_undo(open_window: MainWindow) -> None:
    records.update(view_of(open_window).workspace.session, communication(open_window, "Letter"), owner="Ewa")
    field = next(f for f in open_window.findChildren(SearchField) if f.isVisible())
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert communication(open_window, "Letter").owner == ""


# --- inspector, rail, files


def test_another_record_is_shown_from_its_top_and_the_same_one_where_it_was(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    letter, note = communication(open_window, "Letter"), communication(open_window, "Note")
    workspace = view_of(open_window).workspace
    workspace.current.set([letter])
    area = next(a for a in inspector_of(open_window).findChildren(QScrollArea) if a.isVisible())
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() >= 200)
    bar.setValue(200)
    records.update(workspace.session, letter, owner="Ewa")
    assert bar.value() == 200
    workspace.current.set([note])
    assert bar.value() == 0


def test_a_number_in_the_rail_stands_beside_its_label(open_window: MainWindow) -> None:
    open_window.set_language("pl")
    rail = view_of(open_window).rail
    rail.unfold(True)
    view_of(open_window).show_page("approvals")
    rail.set_badge("approvals", "120")
    QApplication.processEvents()
    button = next(b for b in rail.findChildren(QPushButton) if b.isChecked())
    badge = button.findChild(QLabel)
    assert badge is not None and badge.text() == "120"
    label = QFontMetrics(open_window.look.theme.font("strong")).horizontalAdvance(button.text())
    icon_and_padding = 3 + 8 + button.iconSize().width() + 4
    assert icon_and_padding + label + 4 <= badge.x()


def test_a_new_plan_is_offered_a_free_name_and_replaces_nothing(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []

    def ask(*arguments: object) -> tuple[str, str]:
        asked.append(arguments)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for name in ("CEM.commplan", "CEM (2).commplan"):
        (tmp_path / name).touch()
    window.files.create(small_plan())
    assert asked[0][2] == str(tmp_path / "CEM (3).commplan")
    assert asked[0][-1] == QFileDialog.Option.DontConfirmOverwrite


def test_the_status_bar_gives_way_where_the_window_is_narrow(open_window: MainWindow, qtbot: QtBot) -> None:
    assert open_window.view is not None
    status = open_window.view.status
    qtbot.waitUntil(lambda: bool(status.health.to_fix))
    (link, *_) = [found for found in status.findChildren(LinkButton) if "to fix" in found.text()]
    words = "Ważne sprawy do uzupełnienia w planie, które trzeba załatwić; " * 4
    link.set_words(words)
    assert status.minimumSizeHint().width() < 1024
    assert link.text().endswith("…")
    assert link.toolTip() == link.accessibleName() == words
    link.set_words("4 to fix")
    qtbot.waitUntil(lambda: link.text() == "4 to fix")
    assert link.toolTip() == ""


def shown_titles(window: MainWindow, *pages: str) -> list[str]:
    """What the inspector shows on each of some pages, gone through one after the other."""
    found = []
    for page in pages:
        view_of(window).show_page(page)
        form = inspector_of(window).form
        is_shown = form is not None and form.isVisible()
        found.append(inspector_of(window)._title.text() if is_shown else "")
    return found


def test_the_inspector_shows_what_is_selected_on_its_page(open_window: MainWindow) -> None:
    view = view_of(open_window)
    current, plan = view.workspace.current, view.workspace.plan
    letter = communication(open_window, "Letter")
    sponsor = next(s for s in plan.table(r.Sender).values() if s.name == "CEM sponsor")
    view.show_page("directory")
    current.set([sponsor])
    assert shown_titles(open_window, "calendar", "plan", "directory") == ["", "", "CEM sponsor"]
    view.show_page("calendar")
    dated = view.workspace.schedule.of_event(letter.event_id)[0]
    current.set([dated])
    titles = shown_titles(open_window, "plan", "directory", "calendar", "directory", "plan")
    assert titles == [dated.title, "CEM sponsor", dated.title, "CEM sponsor", dated.title]
    records.delete_all(view.workspace.session, [plan.get(r.Communication, dated.communication_id)])
    assert shown_titles(open_window, "calendar") == [""]


def test_going_to_a_record_on_another_page_shows_it_there(open_window: MainWindow) -> None:
    view = view_of(open_window)
    letter, note = communication(open_window, "Letter"), communication(open_window, "Note")
    view.workspace.current.set([letter])
    view.show_page("directory")
    view.workspace.go_to("plan", Item.of(note))
    assert inspector_of(open_window)._title.text() == "Note"


def test_the_keyboard_stays_where_it_was_when_what_stands_in_a_field_is_saved(open_window: MainWindow) -> None:
    view = open_window.view
    assert view is not None and view.inspected is not None
    table = view.pages.page.focusProxy() if view.pages.page else None
    assert table is not None
    table.setFocus()
    view.save()
    assert view.focusWidget() is table


def test_a_step_about_a_long_title_does_not_make_the_menu_wide(open_window: MainWindow) -> None:
    session = open_window.session
    assert session is not None
    letter = next(c for c in session.plan.table(r.Communication).values() if c.title == "Letter")
    records.update(session, letter, title=f"The {'very ' * 30}long & winding letter")
    records.update(session, session.plan.get(r.Communication, letter.id), owner="Anna")
    undo = open_window.menuBar().findChild(QAction, "edit.undo")
    assert isinstance(undo, QAction)
    words = undo.text()
    assert words.startswith("&Undo: Owner of “The very") and words.endswith("long && winding letter”")
    assert open_window.fontMetrics().horizontalAdvance(words) < 600
