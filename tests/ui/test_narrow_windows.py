"""Where there is little room, titles stay readable and nothing is cut off or laid over something else."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from pytestqt.qtbot import QtBot

from commplan.domain import records as r
from commplan.ui.models.rows import Cell, Row
from commplan.ui.pages.plan_table import PlanTable
from commplan.ui.tables.cell_painter import CellPainter
from commplan.ui.widgets.name_label import NameLabel
from commplan.ui.widgets.shortening_button import ShorteningButton
from commplan.ui.workspace import Workspace

NAME = "CEM programme of the whole company 2026-2027.commplan"


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QHBoxLayout(made).setContentsMargins(0, 0, 0, 0)
    qtbot.addWidget(made)
    made.resize(800, 40)
    made.show()
    return made


def put(row: QWidget, widget: QWidget) -> None:
    layout = row.layout()
    assert layout is not None
    layout.addWidget(widget)


@pytest.mark.parametrize(
    ("room", "least", "most"), [(600, 210, 220), (640, 225, 235), (884, 270, 290), (950, 300, 340)]
)
def test_titles_have_a_good_width_before_other_columns_but_never_the_view(
    workspace: Workspace, qtbot: QtBot, room: int, least: int, most: int
) -> None:
    table = PlanTable(workspace)
    qtbot.addWidget(table)
    table.header.fit(room)
    assert least <= table.header.sectionSize(0) <= most
    assert (table.header.length() <= room) == (room >= 884)


def test_a_column_that_a_person_made_narrow_stays_so(workspace: Workspace, qtbot: QtBot) -> None:
    table = PlanTable(workspace)
    qtbot.addWidget(table)
    table.resize(1000, 300)
    table.show()
    table.setColumnWidth(0, 170)
    table.header.fit_again(990)
    assert table.header.sectionSize(0) < 180


def test_a_number_is_left_out_before_words_are_none_any_more(workspace: Workspace, tmp_path: Path) -> None:
    painter_of = CellPainter(PlanTable(workspace).rows, workspace.theme, workspace.icons)
    record = Row(r.Audience(id="1", name="All staff"))

    def painted(cell: Cell, width: int) -> QImage:
        image = QImage(width, 32, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        painter_of.paint(painter, QRect(0, 0, width, 32), record, cell, 2)
        painter.end()
        return image

    with_number, without = Cell("All members of staff", "1,240"), Cell("All members of staff")
    assert painted(with_number, 76) == painted(without, 76)
    assert painted(with_number, 140) != painted(without, 140)
    assert painted(Cell("HR", "1,240"), 76) != painted(Cell("HR"), 76)


def test_a_long_name_is_shortened_in_its_middle_and_told_in_full(row: QWidget, qtbot: QtBot) -> None:
    name = NameLabel(NAME, f"/plans/{NAME}")
    put(row, name)
    qtbot.waitUntil(lambda: name.text() == NAME)
    row.resize(200, 40)
    qtbot.waitUntil(lambda: name.text() != NAME)
    assert name.text().startswith("CEM") and name.text().endswith("commplan")
    assert name.fontMetrics().horizontalAdvance(name.text()) <= 200
    assert name.toolTip() == f"/plans/{NAME}" and name.accessibleName() == NAME
    row.resize(20, 40)
    qtbot.waitUntil(lambda: name.text() == "")


def test_a_button_says_as_much_as_there_is_room_for(workspace: Workspace, row: QWidget, qtbot: QtBot) -> None:
    button = ShorteningButton(workspace.icons, QMenu())
    button.set_sentences(
        ("Group by: path of approval, chosen", "path of approval, chosen"), "Group by: path of approval, chosen"
    )
    put(row, button)
    full = button.sizeHint().width()
    qtbot.waitUntil(lambda: button.text() == "Group by: path of approval, chosen")
    row.resize(full - 20, 40)
    qtbot.waitUntil(lambda: button.text() == "path of approval, chosen")
    row.resize(button.minimumSizeHint().width(), 40)
    qtbot.waitUntil(lambda: "…" in button.text())
    assert (
        button.text().startswith("pa")
        and button.toolTip() == button.accessibleName() == "Group by: path of approval, chosen"
    )
