"""The year: every day has its place, and shades tell busy days from calm ones."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from commplan.planning.selection import Selection
from commplan.ui.calendar.days import counted, period
from commplan.ui.calendar.year_layout import STEPS, lay_out_year, step_of, thresholds
from commplan.ui.calendar.year_painter import YearPainter
from commplan.ui.workspace import Workspace
from tests.ui.workspaces import open_workspace, small_plan


@given(st.integers(1990, 2199), st.integers(480, 3000), st.integers(320, 2000), st.integers(0, 6), st.integers(1, 2))
def test_every_day_has_a_place_of_its_own(year: int, width: int, height: int, weekday: int, lines: int) -> None:
    layout = lay_out_year(year, width, height, weekday, lines)
    dates = [cell.date for cell in layout.cells]
    assert dates == [dt.date(year, 1, 1) + dt.timedelta(n) for n in range(len(dates))]
    assert len(dates) == (dt.date(year + 1, 1, 1) - dt.date(year, 1, 1)).days
    room = QRectF(0, 0, width, layout.legend.top())
    for block in layout.blocks:
        middles = {(round(cell.rect.x(), 3), round(cell.rect.y(), 3)) for cell in block.cells}
        assert len(middles) == len(block.cells)
        assert all(room.contains(cell.rect.adjusted(0.01, 0.01, -0.01, -0.01)) for cell in block.cells)
        assert all(block.cell_at(QPointF(cell.rect.center())) == cell for cell in block.cells)


@given(st.integers(1990, 2199))
def test_weeks_carry_their_iso_numbers(year: int) -> None:
    for block in lay_out_year(year, 1200, 800, 0).blocks:
        for number, rect in block.weeks:
            row = [cell.date for cell in block.cells if cell.rect.center().y() == rect.center().y()]
            assert {date.isocalendar().week for date in row} == {number}


@given(st.lists(st.integers(0, 500), max_size=400))
def test_more_is_never_lighter(counts: list[int]) -> None:
    least = thresholds(counts)
    assert len(least) == STEPS and list(least) == sorted(set(least)) and least[0] == 1
    steps = [step_of(count, least) for count in sorted(counts)]
    assert steps == sorted(steps)
    assert all((step == 0) == (count == 0) for step, count in zip(steps, sorted(counts), strict=True))


def test_few_communications_are_told_apart_one_by_one() -> None:
    assert thresholds([0, 0, 1, 1, 2, 1]) == (1, 2, 3, 4)


@pytest.fixture
def workspace(tmp_path: Path, qapp: object) -> Iterator[Workspace]:
    with open_workspace(tmp_path, small_plan()) as opened:
        yield opened


def test_counts_are_those_of_the_days(workspace: Workspace) -> None:
    start, end = dt.date(2026, 10, 1), dt.date(2027, 9, 30)
    schedule, today = workspace.schedule, workspace.today
    for selection in (Selection(), Selection(words="letter")):
        whole = period(schedule, selection, today, start, end)
        counts = counted(schedule, selection, today, start, end)
        assert {date: day.count for date, day in whole.days.items()} == {d: day.count for d, day in counts.days.items()}
        assert [day.note for day in whole.days.values()] == [day.note for day in counts.days.values()]
        assert sum(day.count for day in counts.days.values()) > 0


def test_the_legend_takes_a_second_line_before_it_is_cut(workspace: Workspace) -> None:
    painter, least = YearPainter(workspace, 0), (1, 2, 3, 4)
    enough = next(width for width in range(200, 2000) if painter.legend_lines(width, least) == 1)
    image = QImage(2000, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as brush:
        painter._legend(brush, QRectF(0, 0, 2000, 60), least)
    inked = [x for x in range(2000) if any(image.pixel(x, y) != 0xFFFFFFFF for y in range(60))]
    assert enough - 40 < max(inked) < enough
