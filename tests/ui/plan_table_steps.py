"""What tests of the plan table do with it: look at cells, select them, press keys, use the clipboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.ui.models.plan_columns import COLUMNS
from commplan.ui.pages.plan import PlanPage
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import Frame, open_workspace, small_plan

NUMBERS = {column.name: number for number, column in enumerate(COLUMNS)}


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
    frame.page.view.setFocus()
    return frame.page


def titles(page: PlanPage) -> list[str]:
    return [row.record.title for row in page.view.rows.rows]  # type: ignore[attr-defined]


def index(page: PlanPage, title: str, column: str) -> QModelIndex:
    return page.view.rows.index(titles(page).index(title), NUMBERS[column])


def words(page: PlanPage, title: str, column: str) -> str:
    return page.view.rows.cell(titles(page).index(title), NUMBERS[column]).text


def choose(page: PlanPage, *cells: tuple[str, str]) -> None:
    """Select cells by title and column; the first one gets the focus."""
    selection = QItemSelection()
    for title, column in cells:
        selection.select(index(page, title, column), index(page, title, column))
    page.view.setCurrentIndex(index(page, *cells[0]))
    page.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def focus(page: PlanPage) -> tuple[str, str]:
    """Title and column of the cell with the focus."""
    current = page.view.currentIndex()
    return titles(page)[current.row()], COLUMNS[current.column()].name


def editor(page: PlanPage) -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    assert page.view.viewport().isAncestorOf(widget), f"no editor is open, {widget} has the focus"
    return widget


def show(page: PlanPage, *columns: str) -> None:
    """Show further columns."""
    for name in columns:
        page.view.setColumnHidden(NUMBERS[name], False)


def communication(workspace: Workspace, title: str) -> r.Communication:
    return next(c for c in workspace.plan.table(r.Communication).values() if c.title == title)


def event(workspace: Workspace, title: str) -> r.ContentEvent:
    return next(e for e in workspace.plan.table(r.ContentEvent).values() if e.title == title)


def one(workspace: Workspace, record_type: type[r.Record], name: str) -> str:
    return next(x.id for x in workspace.plan.table(record_type).values() if getattr(x, "name", "") == name)


def put(text: str, markup: str = "") -> None:
    """Put a copy of another program on the clipboard."""
    data = QMimeData()
    data.setText(text)
    if markup:
        data.setHtml(markup)
    QGuiApplication.clipboard().setMimeData(data)


def click(page: PlanPage, qtbot: QtBot, title: str, column: str, *keys: Qt.KeyboardModifier) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    for key in keys:
        modifiers |= key
    place = page.view.visualRect(index(page, title, column)).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
