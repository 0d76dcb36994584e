"""How the plan table is painted: whole rows at once, and everything around them."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from commplan.ui.pages.plan import PlanPage
from commplan.ui.tables.cell_painter import ROW_HEIGHT
from tests.ui.plan_table_steps import frame, page, titles, workspace

__all__ = ["frame", "page", "workspace"]


def painted(page: PlanPage, area: QRect | None = None) -> QImage:
    """The table painted over red; with `area`, only that part of it."""
    viewport = page.view.viewport()
    image = QImage(viewport.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    area = area or viewport.rect()
    viewport.render(image, area.topLeft(), area)
    return image


def test_everything_is_painted_over(page: PlanPage) -> None:
    """What is behind the table is not painted, so nothing of it may be left."""
    page.search.setText("letter")
    image, color = painted(page), page.workspace.theme.color
    last = image.height() - 1
    assert len(titles(page)) * ROW_HEIGHT < last
    for x in range(0, image.width(), 7):
        assert image.pixelColor(x, last) == color("surface-raised")
        assert image.pixelColor(x, ROW_HEIGHT - 1) == color("line")


def test_a_part_is_painted_as_in_the_whole(page: PlanPage, qtbot: QtBot) -> None:
    for column in range(page.view.header.count()):
        page.view.setColumnHidden(column, False)
    page.view.header.fit(page.view.viewport().width())
    bar = page.view.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    page.view.go_to(page.view.rows.index(2, 1))
    for offset in (0, 170):
        bar.setValue(offset)
        whole = painted(page)
        for place in (QPoint(3, 5), QPoint(150, 40), QPoint(301, 90)):
            area = QRect(place, QPoint(place.x() + 120, place.y() + 33))
            assert painted(page, area).copy(area) == whole.copy(area)
            assert painted(page, area).pixelColor(area.bottomRight() + QPoint(1, 1)) == QColor("red")


def test_rows_move_as_they_are_when_the_table_is_scrolled(page: PlanPage, qtbot: QtBot) -> None:
    """What stays in sight is moved, not painted again: it must look alike wherever it stands."""
    viewport = page.view.viewport()
    page.window().resize(900, 140)
    bar = page.view.verticalScrollBar()
    page.view.setMaximumHeight(3 * ROW_HEIGHT)
    qtbot.waitUntil(lambda: bar.maximum() > ROW_HEIGHT)
    bar.setValue(0)
    before = painted(page)
    for step in (1, 7, ROW_HEIGHT // 2 + 1):
        bar.setValue(step)
        stays = before.copy(0, step, viewport.width(), viewport.height() - step)
        assert painted(page).copy(0, 0, stays.width(), stays.height()) == stays
