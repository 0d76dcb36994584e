"""The header of a table: columns that fill the width, those a person set in proportion; sorting in three states."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from commplan.ui.models.rows import Column
from commplan.ui.tables.cell_painter import ROW_HEIGHT
from commplan.ui.theme import Theme

_LEAST = 48
_ARROW_ROOM = 20  # pixels at the right of the column that is sorted by
_ARROW = 4  # pixels from the middle of its arrow to either side
_TITLE_ROOM, _WIDEST_TITLE = 20, 170  # pixels beside a column's title; how far a title may widen its column
_GOOD_SHARE = 0.36  # of the room, for a column that is given its good width though the view must be scrolled
_FITTING_SHARE = 0.28  # of the room, at least, for it where the view need not be scrolled


class RowsHeader(QHeaderView):
    """Clicks on a title sort up, down, and not at all."""

    sort_wanted = Signal(int, bool)
    """Column (-1 for the usual order), and whether from the last to the first."""
    columns_changed = Signal()
    """A person moved, hid or resized a column, or sorted by it."""

    def __init__(self, columns: Sequence[Column[Any]], theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self._theme = theme
        self._chosen: dict[int, int] = {}  # widths that a person set, by column; empty: shared as at first
        self._is_fitting = False
        self._order: tuple[int, ...] = ()  # what is shown, from left to right; empty: to be found out
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
        self.sectionMoved.connect(self._on_moved)

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

    def _on_moved(self) -> None:
        self._order = ()
        self.columns_changed.emit()

    def _on_resized(self, number: int, _before: int, width: int) -> None:
        self._order = ()  # a hidden column is one without width
        if self._is_fitting:
            return
        if width and self.isVisible():
            self._make_room(number)
        self._chosen = self._widths()
        self.columns_changed.emit()

    def shown(self) -> tuple[int, ...]:
        """The columns that are shown, from left to right."""
        if not self._order:
            columns = (self.logicalIndex(place) for place in range(self.count()))
            self._order = tuple(column for column in columns if not self.isSectionHidden(column))
        return self._order

    # --- painting

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        """The title, and behind it an arrow where the table is sorted by it: up from the first to the last.

        Style sheets leave the arrow out, and have no colours of a theme for one.
        """
        sorted_by, descending = self.sorting
        if column != sorted_by or rect.width() <= _ARROW_ROOM:
            super().paintSection(painter, rect, column)
            return
        super().paintSection(painter, rect.adjusted(0, 0, -_ARROW_ROOM, 0), column)
        room = rect.adjusted(rect.width() - _ARROW_ROOM - 1, 0, 0, 0)  # over the line at the end of the title
        painter.save()
        painter.fillRect(room, self._theme.color("surface"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.drawLine(room.topRight(), room.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 1.75))
        middle, tip = room.center().toPointF(), _ARROW / 2 if descending else -_ARROW / 2
        ends = (QPointF(-_ARROW, -tip), QPointF(0, tip), QPointF(_ARROW, -tip))
        painter.drawPolyline([middle + end for end in ends])
        painter.restore()

    # --- widths

    def fit(self, room: int) -> None:
        """Let the columns share `room` pixels: each the width of its title, what is left by share."""
        self._chosen = {}
        least = self._least_in(room)
        titled = {number: max(self._titled(number), width) for number, width in least.items()}
        left = room - sum(titled.values())
        if left < 0:  # long titles are cut before the table is
            self._resize(_scaled(titled, least, room))
            return
        shares = sum(self._columns[number].share for number in titled) or 1
        widths = {n: narrowest + int(left * self._columns[n].share / shares) for n, narrowest in titled.items()}
        self._resize(_filled(widths, room))

    def fit_again(self, room: int) -> None:
        """After a change of the table's width: what a person set keeps its proportions."""
        if not self._chosen:
            self.fit(room)
        else:
            self._resize(_scaled(self._chosen, self._least(self._chosen), room))

    def _make_room(self, number: int) -> None:
        """The columns behind the one that is being resized share what is left, down to their least; the last fills."""
        place, widths = self.visualIndex(number), self._widths()
        behind = {n: width for n, width in widths.items() if self.visualIndex(n) > place} or {number: widths[number]}
        before = sum(width for n, width in widths.items() if n not in behind)
        self._resize(_scaled(behind, self._least(behind), self.viewport().width() - before))

    def _widths(self) -> dict[int, int]:
        return {number: self.sectionSize(number) for number in self.shown()}

    def _least(self, widths: Mapping[int, int]) -> dict[int, int]:
        """How narrow these columns may become: a person may have made one narrower than its least."""
        return {number: min(self._columns[number].least, width) for number, width in widths.items()}

    def _resize(self, widths: Mapping[int, int]) -> None:
        self._is_fitting = True
        for number, width in widths.items():
            self.resizeSection(number, width)
        self._is_fitting = False

    def _least_in(self, room: int) -> dict[int, int]:
        """The narrowest widths of the columns. One with a good width has that before others get more than their least;
        where all can't be seen anyhow, it still leaves the view to others."""
        least = {number: self._columns[number].least for number in self.shown()}
        for number, width in least.items():
            spare = room - sum(least.values()) + width
            most = spare if spare >= room * _FITTING_SHARE else int(room * _GOOD_SHARE)
            least[number] = max(width, min(self._columns[number].good, most))
        return least

    def _titled(self, number: int) -> int:
        """The width of a column's title, within reason."""
        title = str(self.model().headerData(number, Qt.Orientation.Horizontal))
        return min(self.fontMetrics().horizontalAdvance(title) + _TITLE_ROOM, _WIDEST_TITLE)

    def start_over(self, room: int) -> None:
        """All columns in their order and width, not sorted."""
        for number in range(self.count()):
            self.setSectionHidden(number, self._columns[number].section is not None)
            self.moveSection(self.visualIndex(number), number)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.fit(room)
        self.columns_changed.emit()

    # --- to be remembered

    def columns_state(self) -> QByteArray:
        """Widths, order, what is hidden and the sort; empty while all is as at first."""
        hidden = [n for n in range(self.count()) if self.isSectionHidden(n)]
        usual = [n for n, column in enumerate(self._columns) if column.section is not None]
        is_as_at_first = not self._chosen and not self.sectionsMoved() and hidden == usual
        return QByteArray() if is_as_at_first and self.sorting[0] < 0 else self.saveState()

    def take_columns_state(self, state: QByteArray) -> None:
        """Take over what `columns_state` gave; what does not fit (another version of the table) is left."""
        self._is_fitting = True
        restored = not state.isEmpty() and self.restoreState(state)
        for number, column in enumerate(self._columns):
            if not restored and column.section is not None:
                self.setSectionHidden(number, True)
        self._is_fitting = False
        self._order = ()
        self._chosen = self._widths() if restored else {}
        self.setFixedHeight(ROW_HEIGHT)


def _scaled(widths: Mapping[int, int], least: Mapping[int, int], room: int) -> dict[int, int]:
    """`widths` made larger or smaller by one factor to fill `room`, none below its least (then it may not fit)."""
    fixed: dict[int, int] = {}
    while True:
        free = {number: width for number, width in widths.items() if number not in fixed}
        factor = max(room - sum(fixed.values()), 0) / (sum(free.values()) or 1)
        narrow = {number: least[number] for number, width in free.items() if width * factor < least[number]}
        if not narrow:
            break
        fixed |= narrow
    scaled = {number: fixed.get(number, int(width * factor)) for number, width in widths.items()}
    return _filled(scaled, room) if free else scaled


def _filled(widths: Mapping[int, int], room: int) -> dict[int, int]:
    """The widest column gets what rounding left over."""
    if not widths:
        return {}
    widest = max(widths, key=lambda number: widths[number])
    return {**widths, widest: widths[widest] + room - sum(widths.values())}
