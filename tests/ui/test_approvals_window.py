"""The pages Approvals and Messages in the window: their own side stands in the inspector's place."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commplan.ui.main_window import MainWindow
from commplan.ui.pages.approvals import ApprovalsPage
from commplan.ui.plan_view import PlanView


def view_of(window: MainWindow) -> PlanView:
    assert window.view is not None
    return window.view


def test_the_side_stands_in_the_inspectors_place_and_goes_with_its_page(open_window: MainWindow) -> None:
    view = view_of(open_window)
    view.beside.show_inspector(True)
    view.show_page("approvals")
    page = view.pages.page
    assert isinstance(page, ApprovalsPage)
    assert page.panels.isVisible()
    assert not view.beside.inspector.isVisible()
    assert page.queue.list.hasFocus() or not page.queue.isVisible()
    view.show_page("messages")
    messages = view.pages.page
    assert messages is not None
    assert messages.side is not None
    assert messages.side.isVisible()
    assert not page.panels.isVisible()
    view.show_page("plan")
    assert view.beside.inspector.isVisible()
    assert not messages.side.isVisible()


def test_the_inspector_can_take_the_place_of_the_side(open_window: MainWindow) -> None:
    view = view_of(open_window)
    view.show_page("approvals")
    page = view.pages.page
    assert page is not None
    assert page.side is not None
    view.beside.toggle_inspector()
    assert view.beside.inspector.isVisible()
    assert not page.side.isVisible()
    view.beside.toggle_inspector()
    assert page.side.isVisible()


def test_the_side_gives_way_in_a_narrower_window_and_comes_back(qtbot: QtBot, open_window: MainWindow) -> None:
    open_window.resize(1440, 900)
    view = view_of(open_window)
    view.show_page("approvals")
    page = view.pages.page
    assert page is not None and page.side is not None
    QApplication.processEvents()
    wide = page.side.width()
    for width in (1024, 1440, 1024):
        open_window.resize(width, 700)
        QApplication.processEvents()
        assert page.side.width() == (wide if width == 1440 else max(page.side.minimumWidth(), round(1024 * 0.36)))
    assert page.width() >= page.minimumSizeHint().width()
    view.beside.setSizes([300, 0, 500])  # as a person drags
    view.beside.splitterMoved.emit(0, 1)
    dragged = page.side.width()
    view.show_page("plan")
    view.show_page("approvals")
    assert page.side.width() == dragged > round(1024 * 0.36)


def test_what_was_typed_is_saved_when_the_plan_is_closed(qtbot: QtBot, open_window: MainWindow) -> None:
    view = view_of(open_window)
    view.show_page("messages")
    page = view.pages.page
    assert page is not None
    page.add_template()  # type: ignore[attr-defined]
    session = open_window.session
    assert session is not None
    page.editor.body.insertPlainText("Not lost")  # type: ignore[attr-defined]
    open_window.close_session()
    bodies = [getattr(record, "body", "") for record in session.plan.records()]
    assert any("Not lost" in body for body in bodies)


def test_the_side_keeps_its_width_when_other_pages_were_seen(open_window: MainWindow) -> None:
    view = view_of(open_window)
    open_window.resize(1440, 900)
    view.show_page("approvals")
    page = view.pages.page
    assert isinstance(page, ApprovalsPage)
    QApplication.processEvents()
    before = page.panels.width()
    for name in ("messages", "plan", "approvals"):
        view.show_page(name)
        QApplication.processEvents()
    assert page.panels.width() == before
