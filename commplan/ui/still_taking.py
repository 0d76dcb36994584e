"""Takes the still that the next start begins with, when the window is closed."""

import json
from pathlib import Path

from PySide6.QtCore import QIODevice, QPoint, QRect, QSaveFile, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from commplan.planning.selection import Selection
from commplan.ui.frame import settle_layouts
from commplan.ui.main_window import MainWindow
from commplan.ui.pages.plan import PlanPage
from commplan.ui.pages.plan_table import PlanTable
from commplan.ui.plan_view import PlanView
from commplan.ui.saved_views import ViewButton
from commplan.ui.still import CLOSED, COMMUNICATION, KEY, OPEN, RowLook, Still, circumstances
from commplan.ui.tables.cell_painter import GAP, ROW_HEIGHT, indent_of
from commplan.ui.theme import Theme

_AFTER = 6  # pixels between words and the border of their cell


def keep_still(path: Path, frame: QWidget, window: MainWindow) -> None:
    """Keep a still of the plan page for the next start, if that is what it will begin with.

    The table is as at the start: no words to search for. If it is filtered, sorted or grouped, there is no still.
    """
    view = window.view
    page = view.pages.page if view is not None else None
    if view is None or not isinstance(page, PlanPage):
        return
    _as_at_start(view, page)
    table = page.view
    is_filtered = view.workspace.selection.value != Selection()
    if is_filtered or table.header.sorting[0] >= 0 or table.group or not table.isVisible():
        path.unlink(missing_ok=True)
        return
    ratio, theme = frame.devicePixelRatioF(), view.workspace.theme
    picture = QImage(frame.size() * ratio + QSize(0, round(3 * ROW_HEIGHT * ratio)), QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.color("surface"))
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, frame.grab())
    for place, role in _of_the_plan(view, page, frame):
        painter.fillRect(place, theme.color(role))
    painter.translate(0, frame.height())
    _draw_samples(painter, view, table.viewport().width())
    painter.end()
    conditions = circumstances(window.settings, theme.name, ratio)
    picture.setText(KEY, json.dumps(_still(table, frame, theme, conditions)))
    _write(path, picture)


def _draw_samples(painter: QPainter, view: PlanView, width: int) -> None:
    """The rows without words: an open event, a closed one, a communication."""
    color, icons = view.workspace.theme.color, view.workspace.icons
    for kind, role, icon in (
        (OPEN, "surface", "chevron-down"),
        (CLOSED, "surface", "chevron-right"),
        (COMMUNICATION, "surface-raised", ""),
    ):
        row = QRect(0, kind * ROW_HEIGHT, width, ROW_HEIGHT)
        painter.fillRect(row, color(role))
        painter.fillRect(0, row.bottom(), width, 1, color("line"))
        if icon:
            icons.paint(painter, icon, color("text-muted"), GAP - 2, row.center().y() - 8)


def _write(path: Path, picture: QImage) -> None:
    """Whole or not at all; when that can't be done, the next start has none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = QSaveFile(str(path))
    if file.open(QIODevice.OpenModeFlag.WriteOnly) and picture.save(file, "PNG"):  # type: ignore[call-overload]
        file.commit()


def _as_at_start(view: PlanView, page: PlanPage) -> None:
    view.save()
    view.workspace.current.clear()
    view.beside.fit()
    view.rail.set_badge("approvals", "")
    page.search.clear()
    page.view.verticalScrollBar().setValue(0)
    page.view.horizontalScrollBar().setValue(0)
    view.workspace.notice.emit(None)
    settle_layouts()


def _of_the_plan(view: PlanView, page: PlanPage, frame: QWidget) -> list[tuple[QRect, str]]:
    """Where something of this plan is shown, and the role of the colour behind it."""
    parts = [(page.view.viewport(), "surface-raised"), (page.count, "surface"), (view.beside.inspector, "surface")]
    parts += [(button, "surface") for button in view.pages.findChildren(ViewButton)]
    places = [(_place(widget, frame), role) for widget, role in parts if widget.isVisible()]
    return [*places, (_place(view.status, frame).adjusted(0, 1, 0, 0), "surface")]  # all but its upper border


def _place(widget: QWidget, frame: QWidget) -> QRect:
    return QRect(widget.mapTo(frame, QPoint(0, 0)), widget.size())


def _still(table: PlanTable, frame: QWidget, theme: Theme, conditions: str) -> Still:
    header, ratio, place = table.header, frame.devicePixelRatioF(), _place(table.viewport(), frame)

    def look(level: int, right: int, font: str) -> RowLook:
        left = GAP + indent_of(level, has_chevron=level == 0)
        return RowLook(left, right - _AFTER, theme.font(font).toString())

    return Still(
        circumstances=conditions,
        ratio=ratio,
        window=(round(frame.width() * ratio), round(frame.height() * ratio)),
        left=place.left(),
        top=place.top(),
        width=place.width(),
        height=place.height(),
        row_height=ROW_HEIGHT,
        event=look(0, _end_of_titles(table), "strong"),
        communication=look(1, header.sectionSize(0), "body"),
        text=theme.color("text").name(),
    )


def _end_of_titles(table: PlanTable) -> int:
    """How far the title of an event goes on over the empty cells behind it."""
    header, rows = table.header, table.rows
    event = next((number for number, row in enumerate(rows.rows) if row.is_group and row.count), -1)
    others = [column for column in range(1, header.count()) if not header.isSectionHidden(column)]
    taken = [header.sectionViewportPosition(c) for c in others if event >= 0 and rows.cell(event, c).text]
    return min(taken, default=header.length())
