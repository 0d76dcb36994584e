"""A table in which cells are selected and moved in as in a spreadsheet.

A click or arrow on a name (first column) selects the whole row, elsewhere the cell. What is entered with Enter goes
into all selected cells of its column; names are one to a row.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QWidget

from commplan.ui.icons import Icons
from commplan.ui.models.rows import Index, RowsModel
from commplan.ui.tables.cell_delegate import Hint
from commplan.ui.tables.frozen_view import FrozenView
from commplan.ui.tables.rows_view import Select, parts_of, runs
from commplan.ui.tables.sheet_keys import KEYS
from commplan.ui.theme import Theme

_BEGINS = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)
_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class SheetView(FrozenView):
    """A RowsView with cells to select."""

    clear_wanted = Signal()
    """The selected cells shall be emptied."""

    entering = Signal(int)
    """An editor opened in which Enter changes so many cells; 0 when it closed."""

    def __init__(self, model: RowsModel[Any], theme: Theme, icons: Icons) -> None:
        super().__init__(model, theme, icons)
        self._block_line = QPen(theme.color("accent"), 1)
        self._anchor = QPersistentModelIndex()
        self._columns_before: tuple[int, ...] = ()
        self._stays = False
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        for signal in (self.header.sectionPressed, self.header.sectionEntered):
            signal.disconnect()  # a click on a title sorts; to select the column too is more than was asked for
        self.cells.lines_of = self.lines_for

    # --- what is selected

    def chosen_columns(self) -> tuple[int, ...]:
        """The columns of which something is selected, from left to right."""
        parts = [(part.left(), part.right()) for part in parts_of(self.selectionModel().selection())]
        return tuple(c for c in self.header.shown() if any(left <= c <= right for left, right in parts))

    @property
    def has_rows_chosen(self) -> bool:
        """Whether whole rows are selected, not some of their cells."""
        return self.chosen_columns() == self.header.shown()

    def lines_for(self, index: Index) -> list[int]:
        """The lines that get what is entered in a cell: all that are selected in its column, else its own."""
        selected, column = self.selectionModel(), index.column()
        if column == 0 or not selected.isSelected(index):
            return [index.row()]
        return [n for n in sorted(self.chosen) if selected.isSelected(self.rows.index(n, column))]

    def block(self, one: Index, other: Index) -> QItemSelection:
        """All cells between two; whole rows when the first one is a name."""
        top, bottom = sorted((one.row(), other.row()))
        shown = self.header.shown()
        if one.column() == 0 or {one.column(), other.column()} - set(shown):
            columns = list(range(len(self.rows.columns)))
        else:
            left, right = sorted((shown.index(one.column()), shown.index(other.column())))
            columns = sorted(shown[left : right + 1])
        selection = QItemSelection()
        for first, last in runs(columns):
            selection.select(self.rows.index(top, first), self.rows.index(bottom, last))
        return selection

    def go_to(self, target: Index, *, extends: bool = False) -> None:
        """Put the focus on a cell and select it, or everything from where the selection began."""
        if not target.isValid():
            return
        self._anchor = QPersistentModelIndex(self.anchor if extends else target)
        model = self.selectionModel()
        model.setCurrentIndex(target, Select.NoUpdate)
        model.select(self.block(self._anchor, target), Select.ClearAndSelect)
        self.scrollTo(target)

    @property
    def anchor(self) -> Index:
        """The cell from which the selection is extended: where it began, else where the focus is."""
        is_begun = self._anchor.isValid() and self.selectionModel().isSelected(self._anchor)
        return self._anchor if is_begun else self.currentIndex()

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> Select:
        flags = super().selectionCommand(index, event)
        if event is not None and event.type() in _BEGINS and not flags & Select.Current:
            self._anchor = QPersistentModelIndex(index)
        return flags | Select.Rows if index.column() == 0 else flags

    def setSelection(self, rect: QRect, command: Select) -> None:
        """Select by cells, not by the area between two points: the frozen column may lie over it."""
        is_dragging = self.state() == QAbstractItemView.State.DragSelectingState
        extends = bool(command & Select.Current)
        target = self.currentIndex() if extends and not is_dragging else self.indexAt(rect.bottomRight())
        if target.isValid():
            self.selectionModel().select(self.block(self.anchor if extends else target, target), command)

    def _note_place(self) -> None:
        super()._note_place()
        if self.chosen:  # else what was selected is out of sight, and may come back
            self._columns_before = () if self.has_rows_chosen else self.chosen_columns()

    def keep_lines(self, lines: Sequence[int], focus: int) -> None:
        """Select again what was selected before other rows were set: whole rows, or the same columns of them."""
        columns = self._columns_before
        super().keep_lines(lines, focus)
        if columns:
            part = QItemSelection()
            for first, last in runs(sorted(self.chosen)):
                for left, right in runs(sorted(columns)):
                    part.select(self.rows.index(first, left), self.rows.index(last, right))
            self._is_restoring = True
            self.selectionModel().select(part, Select.ClearAndSelect)
            self._is_restoring = False

    # --- editing

    def edit_cell(self, key: str, column: int) -> bool:
        self._stays = True  # what is being named keeps the focus
        return super().edit_cell(key, column)

    def edit_index(self, index: QModelIndex) -> bool:
        is_begun = super().edit_index(index)
        self._stays = self._stays and is_begun
        return is_begun

    def began(self, count: int) -> None:
        self.entering.emit(count)

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        self.entering.emit(0)
        super().closeEditor(editor, hint)

    def go_on(self, step: int) -> None:
        """After Enter: the next cell of the column that can be edited, unless several were entered at once."""
        index, stays = self.currentIndex(), self._stays
        self._stays = False
        if stays or len(self.lines_for(index)) > 1:
            return
        number = index.row() + step
        while 0 <= number < len(self.rows.rows):
            target = self.rows.index(number, index.column())
            if self.rows.field(target):
                self.go_to(target)
                return
            number += step

    # --- keys

    def event(self, event: QEvent) -> bool:
        """Delete empties cells; only where whole rows are selected it is left to whoever removes these."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._clears(event):
            event.accept()
            return True
        return super().event(event)

    def _clears(self, event: QKeyEvent) -> bool:
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return is_plain and event.key() in _CLEARING and bool(self.chosen) and not self.has_rows_chosen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self._clears(event):
            self.clear_wanted.emit()
            return
        if index.isValid():
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            move = KEYS.get((modifiers.value, event.key()))
            if move is not None:
                move(self, index)
                return
        self._stays = False
        super().keyPressEvent(event)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if len(self.chosen) and not self.has_rows_chosen:
            self._paint_outline()

    def _paint_outline(self) -> None:
        """A line around each block of selected cells."""
        painter = QPainter(self.viewport())
        painter.setPen(self._block_line)
        width = self.frozen_width
        painter.setClipRect(self.viewport().rect().adjusted(width, 0, 0, 0))
        for part in parts_of(self.selectionModel().selection()):
            if part.top() == part.bottom() and part.left() == part.right():
                continue  # the ring says it
            columns = [c for c in self.header.shown() if part.left() <= c <= part.right()]
            if columns:
                left = min(self.columnViewportPosition(c) for c in columns)
                right = max(self.columnViewportPosition(c) + self.columnWidth(c) for c in columns)
                top, bottom = self.rowViewportPosition(part.top()), self.rowViewportPosition(part.bottom())
                painter.drawRect(left, top, right - left - 1, bottom + self.rowHeight(part.bottom()) - top - 1)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()  # whole rows are tinted, and blocks have lines around them
