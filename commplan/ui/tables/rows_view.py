"""A table of rows, some of which open and close, used like a spreadsheet and like a file manager.

Arrows move, Left and Right also close and open; F2, Enter or typing edit a cell; Enter saves, Esc cancels, Tab goes on.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from commplan.domain.records import Record
from commplan.ui.icons import Icons
from commplan.ui.mnemonics import keep_letters_apart
from commplan.ui.models.rows import Index, RowsModel
from commplan.ui.tables.cell_delegate import CellDelegate, CellEditors, Hint
from commplan.ui.tables.cell_painter import INDENT, ROW_HEIGHT
from commplan.ui.tables.header import RowsHeader
from commplan.ui.tables.row_painter import RowPainter
from commplan.ui.theme import Theme

_Key = Qt.Key
Select = QItemSelectionModel.SelectionFlag
_Trigger = QAbstractItemView.EditTrigger
_CHEVRON = 28  # pixels from the left border in which a click opens or closes


class RowsView(QTableView):
    """Shows a RowsModel. Rows are never resized, sorted or filtered here: the page sets other rows."""

    toggled = Signal(str, bool)
    """Id of a row that shall be open (True) or closed."""
    picked = Signal()
    """Other rows are selected."""
    rows_shown = Signal()
    """Other rows were set."""
    header_type = RowsHeader

    opened = Signal(object)
    """The record of a row on which Enter was pressed or that was clicked twice, where nothing can be edited."""

    def __init__(self, model: RowsModel[Any], theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.rows = model
        self.menu_entries: list[QAction] = []
        self._is_restoring = False
        self.chosen: frozenset[int] = frozenset()
        """The lines of which something is selected."""
        self.header = self.header_type(model.columns, theme, self)
        self.setHorizontalHeader(self.header)
        self._column_before = -1  # where the focus was before other rows were set
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._note_place)
        self._painter = RowPainter(self, model, theme, icons)
        self.cells = CellDelegate(self, model, theme)
        self.setItemDelegate(self.cells)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing behind it is painted
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(_Trigger.DoubleClicked | _Trigger.EditKeyPressed | _Trigger.AnyKeyPressed)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.fit_again(self.viewport().width())

    def left_of(self, column: int) -> int:
        """Where a column begins, in pixels from the left border of the view."""
        return self.columnViewportPosition(column)

    @property
    def frozen_width(self) -> int:
        """How much of the view a first column covers that is not scrolled with the rest."""
        return 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self._painter.paint(QPainter(self.viewport()), event.rect())

    # --- what is selected

    def records(self) -> list[Record]:
        """The records of the selected rows, in order."""
        return [self.rows.rows[number].record for number in sorted(self.chosen)]

    def current_record(self) -> Record | None:
        """The record of the row with the focus."""
        index = self.currentIndex()
        return self.rows.rows[index.row()].record if index.isValid() else None

    def select(self, keys: Iterable[str], current: str = "", column: int = -1) -> None:
        """Select these rows, with the focus on `current` (by default the first), and bring that into view."""
        self._select_lines(map(self.rows.number_of, keys), self.rows.number_of(current), column)

    def _select_lines(self, lines: Iterable[int], focus: int, column: int) -> None:
        """Select the lines that are none of -1, with the focus on one, by default the first."""
        numbers = sorted(number for number in lines if number >= 0)
        last = len(self.rows.columns) - 1
        selection = QItemSelection()
        for first, end in runs(numbers):
            selection.select(self.rows.index(first, 0), self.rows.index(end, last))
        focus = focus if focus >= 0 else numbers[0] if numbers else -1
        model = self.selectionModel()
        if focus >= 0:
            column = column if column >= 0 else max(self.currentIndex().column(), 0)
            index = self.rows.index(focus, column)
            model.setCurrentIndex(index, Select.NoUpdate)
            end = next((end for first, end in runs(numbers) if first <= focus <= end), focus)
            self.scrollTo(self.rows.index(end, column))  # what follows is seen too, as far as there is room
            self.scrollTo(index)
        model.select(selection, Select.ClearAndSelect)

    def show_sorted(self) -> None:
        """After sorting: what is selected stays in sight; if nothing is, the table begins at its top."""
        if self.chosen:
            self.scrollTo(self.currentIndex())
        else:
            self.scrollToTop()

    def focus_on(self, index: QModelIndex) -> None:
        """Put the focus on a cell, and leave the selection as it is."""
        self.selectionModel().setCurrentIndex(index, Select.NoUpdate)

    def _note_place(self) -> None:
        self._column_before = self.currentIndex().column()

    def keep_selected(self, keys: Iterable[str], current: str) -> None:
        """After other rows were set: select again what is still there, without telling anyone."""
        self.keep_lines([self.rows.number_of(key) for key in keys], self.rows.number_of(current))

    def keep_lines(self, lines: Sequence[int], focus: int) -> None:
        """`keep_selected` for lines on which the rows stand now; -1 for what is gone."""
        if max(*lines, focus, -1) >= 0:
            self._is_restoring = True
            self._select_lines(lines, focus, self._column_before)
            self._is_restoring = False

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        before = self.chosen
        self._note_chosen()
        if not self._is_restoring and self.chosen != before:
            self.picked.emit()

    def _note_chosen(self) -> None:
        parts = parts_of(self.selectionModel().selection())
        self.chosen = frozenset(n for part in parts for n in range(part.top(), part.bottom() + 1))

    def reset(self) -> None:
        """Other rows stand there: Qt forgets the selection, and says so to nobody."""
        super().reset()
        self.chosen = frozenset()

    def neighbour(self, gone: Collection[str]) -> str:
        """The id of the row that gets the focus when these rows, and those below them, are gone; "" for none."""
        rows, stay, last, level = self.rows.rows, [], -1, None
        for number, row in enumerate(rows):
            if level is None or row.level <= level:
                level = row.level if row.record.id in gone else None
            if level is None:
                stay.append(number)
            else:
                last = number
        number = next((n for n in stay if n > last), stay[-1] if stay else -1)
        return rows[number].key if number >= 0 else ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for index in (current, previous):  # the ring of a group's row goes over several cells
            if index.isValid():
                line = self.visualRect(index)
                self.viewport().update(0, line.top(), self.viewport().width(), line.height())

    # --- editing

    def set_editors(self, editors: CellEditors) -> None:
        self.cells.editors = editors

    def edit_cell(self, key: str, column: int) -> bool:
        """Put the cursor into a cell; whether it can be edited."""
        number = self.rows.number_of(key)
        if number < 0:
            return False
        self.select([key], column=column)
        return self.edit_index(self.rows.index(number, column))

    def edit_index(self, index: QModelIndex) -> bool:
        if not self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit(index)
        return True

    def finish_editing(self) -> None:
        """Save the cell that is being edited, before something else is done with the rows."""
        if self.state() == QAbstractItemView.State.EditingState:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def began(self, count: int) -> None:
        """An editor opened; Enter will change so many cells."""

    def go_on(self, step: int) -> None:
        """Enter has saved a cell; `step` is -1 with Shift."""

    def edit_current(self) -> None:
        self.edit_index(self.currentIndex())

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        """Close it, and with Tab go on to the next cell that can be edited."""
        super().closeEditor(editor, Hint.NoHint if hint in (Hint.EditNextItem, Hint.EditPreviousItem) else hint)
        if hint in (Hint.EditNextItem, Hint.EditPreviousItem):
            self._edit_next(1 if hint == Hint.EditNextItem else -1)

    def _edit_next(self, step: int) -> None:
        header, index = self.header, self.currentIndex()
        place = header.visualIndex(index.column()) + step
        number, left = index.row(), 2 * header.count()
        while left and 0 <= number < len(self.rows.rows):
            if not 0 <= place < header.count():
                number, place = number + step, 0 if step > 0 else header.count() - 1
            column = header.logicalIndex(place)
            target = self.rows.index(number, column)
            if target.isValid() and not header.isSectionHidden(column) and self.rows.field(target):
                self.select([self.rows.rows[number].key], column=column)
                self.edit_index(target)
                return
            place, left = place + step, left - 1

    # --- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (_Key.Key_Return, _Key.Key_Enter) and index.isValid():
            if not self.edit_index(index):
                self.opened.emit(self.rows.rows[index.row()].record)
        elif not (index.isValid() and self._fold(event, index)):
            super().keyPressEvent(event)

    def keyboardSearch(self, words: str) -> None:
        """Letters go to the row that they begin, but not where they edit: the next one would land in its cell."""
        if self.cells.editors is None or not self.rows.is_editable:
            super().keyboardSearch(words)

    def _fold(self, event: QKeyEvent, index: QModelIndex) -> bool:
        """Open, close or go to the parent row, where the key says so; whether it did."""
        row, key = self.rows.rows[index.row()], event.key()
        is_first = self.header.visualIndex(index.column()) == 0
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if not plain or key not in (_Key.Key_Left, _Key.Key_Right, _Key.Key_Plus, _Key.Key_Minus):
            return False
        if row.is_open is not None and (is_first or key in (_Key.Key_Plus, _Key.Key_Minus)):
            wanted = key in (_Key.Key_Right, _Key.Key_Plus)
            if row.is_open != wanted:
                self.toggled.emit(row.key, wanted)
                return True
        if key == _Key.Key_Left and is_first and row.level > 0:
            return self._go_to_parent(index)
        return False

    def _go_to_parent(self, index: QModelIndex) -> bool:
        level = self.rows.rows[index.row()].level
        for number in range(index.row() - 1, -1, -1):
            if self.rows.rows[number].level < level:
                self.select([self.rows.rows[number].key])
                return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self._chevron_at(event.position().toPoint())
        if key and event.button() == Qt.MouseButton.LeftButton:
            row = self.rows.rows[self.rows.number_of(key)]
            self.toggled.emit(key, not row.is_open)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self._chevron_at(event.position().toPoint()):
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)
        if index.isValid() and not self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(self.rows.rows[index.row()].record)

    def _chevron_at(self, point: QPoint) -> str:
        """The id of the row whose chevron lies there."""
        index = self.indexAt(point)
        if not index.isValid() or index.column() != 0:
            return ""
        row = self.rows.rows[index.row()]
        right = self.left_of(0) + _CHEVRON + row.level * INDENT
        return row.key if row.is_open is not None and point.x() < right else ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.menu_entries:
            return
        menu = QMenu(self)
        menu.addActions(self.menu_entries)
        keep_letters_apart(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._menu_place(event))

    def _menu_place(self, event: QContextMenuEvent) -> QPoint:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            return event.globalPos()
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        return super().viewportEvent(event)


def parts_of(selection: QItemSelection) -> list[QItemSelectionRange]:
    """The ranges of a selection."""
    return [selection.at(number) for number in range(selection.count())]


def runs(numbers: list[int]) -> Iterable[tuple[int, int]]:
    """Numbers in order as runs: 1 2 3 7 8 -> (1, 3), (7, 8)."""
    start = last = -2
    for number in numbers:
        if number != last + 1:
            if start >= 0:
                yield start, last
            start = number
        last = number
    if start >= 0:
        yield start, last
