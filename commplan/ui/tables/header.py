"""The header of a table: columns that share the width until a person changes them, and sorting in three states."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from commplan.ui.models.rows import Column
from commplan.ui.tables.cell_painter import ROW_HEIGHT
from commplan.ui.theme import Theme

_LEAST = 48
_TITLE_ROOM, _WIDEST_TITLE = 20, 170  # pixels beside a column's title; how far a title may widen its column


class RowsHeader(QHeaderView):
    """Clicks on a title sort up, down, and not at all."""

    sort_wanted = Signal(int, bool)
    """Column (-1 for the usual order), and whether from the last to the first."""
    columns_changed = Signal()
    """A person moved, hid or resized a column, or sorted by it."""

    def __init__(self, columns: Sequence[Column[Any]], theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self._is_fitted = True
        self._is_fitting = False
        self.setFont(theme.font("small"))
        self.setFixedHeight(ROW_HEIGHT)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setMinimumSectionSize(_LEAST)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.set_sortable(any(column.sort_key for column in columns))
        self.sortIndicatorChanged.connect(self._on_sorted)
        self.sectionResized.connect(self._on_resized)
        self.sectionMoved.connect(lambda *_: self.columns_changed.emit())

    def set_sortable(self, is_sortable: bool) -> None:
        self.setSectionsClickable(is_sortable)
        self.setSortIndicatorClearable(True)
        self.setSortIndicatorShown(is_sortable)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    @property
    def sorting(self) -> tuple[int, bool]:
        """The column that is sorted by (-1 for the usual order), and whether from the last to the first."""
        column = self.sortIndicatorSection()
        return column if 0 <= column < len(self._columns) else -1, self._is_descending()

    def _is_descending(self) -> bool:
        return self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def _on_sorted(self, column: int, _order: Qt.SortOrder) -> None:
        self.sort_wanted.emit(column, self._is_descending())
        self.columns_changed.emit()

    def _on_resized(self, *_: int) -> None:
        if not self._is_fitting:
            self._is_fitted = False
            self.columns_changed.emit()

    # --- widths

    def fit(self, room: int) -> None:
        """Let the columns share `room` pixels: each its least, what is left by share."""
        self._is_fitted = True
        shown = [number for number in range(len(self._columns)) if not self.isSectionHidden(number)]
        least = [self._narrowest(number) for number in shown]
        left = max(room - sum(least), 0)
        shares = sum(self._columns[number].share for number in shown) or 1
        self._is_fitting = True
        for number, narrowest in zip(shown, least, strict=True):
            self.resizeSection(number, narrowest + int(left * self._columns[number].share / shares))
        if shown and left:  # what rounding left over
            self.resizeSection(shown[-1], self.sectionSize(shown[-1]) + room - self.length())
        self._is_fitting = False

    def fit_again(self, room: int) -> None:
        """After a change of the table's width: unless a person has set widths."""
        if self._is_fitted:
            self.fit(room)

    def _narrowest(self, number: int) -> int:
        """The narrowest width of a column: also that of its title, within reason."""
        title = str(self.model().headerData(number, Qt.Orientation.Horizontal))
        width = self.fontMetrics().horizontalAdvance(title) + _TITLE_ROOM
        return max(self._columns[number].least, min(width, _WIDEST_TITLE))

    def start_over(self, room: int) -> None:
        """All columns in their order and width, not sorted."""
        for number in range(self.count()):
            self.setSectionHidden(number, False)
            self.moveSection(self.visualIndex(number), number)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.fit(room)
        self.columns_changed.emit()

    # --- to be remembered

    def columns_state(self) -> QByteArray:
        """Widths, order, what is hidden and the sort; empty while all is as at first."""
        is_as_at_first = self._is_fitted and not self.sectionsMoved() and not self.sectionsHidden()
        return QByteArray() if is_as_at_first and self.sorting[0] < 0 else self.saveState()

    def take_columns_state(self, state: QByteArray) -> None:
        """Take over what `columns_state` gave; what does not fit (another version of the table) is left."""
        self._is_fitting = True
        restored = not state.isEmpty() and self.restoreState(state)
        self._is_fitting = False
        self._is_fitted = not restored
        self.setFixedHeight(ROW_HEIGHT)
