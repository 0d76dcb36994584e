"""Sorting a table: an arrow in its header says by what and which way, and the first rows come into sight."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.services import records
from commplan.ui.pages.plan import PlanPage
from commplan.ui.workspace import Workspace
from tests.ui.plan_table_steps import NUMBERS, communication, event, frame, page, titles, workspace

__all__ = ["frame", "page", "workspace"]


def click_title(page: PlanPage, qtbot: QtBot, column: str) -> None:
    header = page.view.header
    place = header.sectionViewportPosition(NUMBERS[column]) + 30
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 10))


def arrow(page: PlanPage, column: str) -> list[int]:
    """How many pixels of each line of a title's end are in the colour of the arrow."""
    header, accent = page.view.header, page.workspace.theme.color("accent")
    left, width = header.sectionViewportPosition(NUMBERS[column]), header.sectionSize(NUMBERS[column])
    image: QImage = header.viewport().grab().toImage()
    columns = range(left + width - 20, left + width - 2)
    return [sum(_is_near(image.pixelColor(x, y), accent) for x in columns) for y in range(header.height())]


def _is_near(color: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 60 for a, b in zip(color.getRgb()[:3], other.getRgb()[:3], strict=True))


def test_an_arrow_says_which_column_is_sorted_and_which_way(page: PlanPage, qtbot: QtBot) -> None:
    assert not any(arrow(page, "sender"))
    click_title(page, qtbot, "sender")
    up = arrow(page, "sender")
    assert any(up)
    assert not any(arrow(page, "channel"))
    click_title(page, qtbot, "sender")
    down = arrow(page, "sender")
    assert any(down)
    assert up != down
    click_title(page, qtbot, "sender")
    assert not any(arrow(page, "sender"))


@pytest.mark.parametrize("has_chosen", [False, True])
def test_after_sorting_the_table_begins_at_its_top_unless_something_is_selected(
    page: PlanPage, workspace: Workspace, qtbot: QtBot, has_chosen: bool
) -> None:
    about = event(workspace, "Budget").id
    more = [r.Communication(id=new_id(), event_id=about, title=f"Message {n:02}") for n in range(80)]
    records.add_all(workspace.session, more)
    view = page.view
    view.select([communication(workspace, "Message 70").id] if has_chosen else [])
    view.scrollToBottom()
    click_title(page, qtbot, "title")
    click_title(page, qtbot, "title")
    if has_chosen:
        line = titles(page).index("Message 70")
        assert view.viewport().rect().contains(view.visualRect(view.rows.index(line, 0)))
    else:
        assert view.verticalScrollBar().value() == 0
