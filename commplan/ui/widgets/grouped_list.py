"""A list in groups: headings that can't be chosen, and rows below them. Only what is seen is drawn."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from itertools import compress
from operator import is_not
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from commplan.ui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
HEADING = 32
_LEAST = 200  # pixels wide
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NO_INDEX = QModelIndex()
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True, slots=True)
class Heading:
    """The line above a group, with how many there are (None: nobody counted); `role`: colour of icon and words."""

    words: str
    count: int | None
    icon: str = ""
    role: str = "text"


class GroupedModel(QAbstractListModel):
    """Headings and rows, in order; passive. `words` says what a row is about to screen readers, `key` identifies it."""

    def __init__(self, words: Callable[[Any], str], key: Callable[[Any], Hashable]) -> None:
        super().__init__()
        self._words = words
        self._key = key
        self.rows: list[Any] = []
        self._numbers: dict[Hashable, int] = {}

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self._numbers = {self._key(row): n for n, row in enumerate(self.rows) if not isinstance(row, Heading)}
        self.endResetModel()

    def replace_rows(self, rows: Sequence[Any]) -> bool:
        """Take rows that stand where those before stood, so that nothing is laid out anew; whether they do."""
        if len(rows) != len(self.rows):
            return False
        others = compress(zip(rows, self.rows, strict=True), map(is_not, rows, self.rows))
        if any(self._place(row) != self._place(other) for row, other in others):
            return False
        self.rows = list(rows)
        return True

    def _place(self, row: Any) -> Hashable:
        return None if isinstance(row, Heading) else self._key(row)

    def number_of(self, key: Hashable) -> int | None:
        """The place of the row with this key."""
        return self._numbers.get(key)

    def key_at(self, number: int) -> Hashable:
        return self._key(self.rows[number])

    def nearest(self, number: int) -> int | None:
        """The place of the row at `number`, else of the next one below, else of the last one above."""
        places = sorted(self._numbers.values())
        return next((n for n in places if n >= number), places[-1] if places else None)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, Heading):
            words = row.words if row.count is None else f"{row.words}, {row.count}"
            return words if role == Qt.ItemDataRole.DisplayRole else None
        return self._words(row) if role in _WORDS else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags  # arrow keys pass over it
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class GroupedDelegate(QStyledItemDelegate):
    """Draws headings, the ground of rows and what marks the chosen one; `paint_row` draws the rest."""

    row_height = 48

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.theme, self.icons = workspace.theme, workspace.icons
        self.body, self.strong, self.small = (self.theme.font(name) for name in ("body", "strong", "small"))
        self._sizes = QSize(_LEAST, self.row_height), QSize(_LEAST, HEADING)  # of a row, of a heading: asked for each

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any) -> None:
        """Draw what stands in a row."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        assert isinstance(model, GroupedModel)
        return self._sizes[isinstance(model.rows[index.row()], Heading)]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect, color = index.data(ROW), QRectF(option.rect), self.theme.color
        painter.save()
        if isinstance(row, Heading):
            painter.fillRect(rect, color("surface"))
            self._heading(painter, rect, row)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, color("accent-soft"))
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), color("accent"))
            self.paint_row(painter, rect, row)
        painter.setPen(QPen(color("line"), 0))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        focus = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if option.state & focus == focus:
            painter.setPen(QPen(color("focus"), 2))
            painter.drawRect(rect.adjusted(2, 2, -2, -3))
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRectF, row: Heading) -> None:
        x = rect.left() + 16
        if row.icon:
            self.icons.paint(painter, row.icon, self.theme.color(row.role), x, rect.center().y() - 8)
            x += 24
        painter.setFont(self.strong)
        painter.setPen(self.theme.color(row.role))
        painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()), LEFT, row.words)
        if row.count is None:
            return
        x += painter.fontMetrics().horizontalAdvance(row.words) + 8
        painter.setFont(self.body)
        painter.setPen(self.theme.color("text-muted"))
        painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()), LEFT, str(row.count))

    def write(self, painter: QPainter, rect: QRectF, words: str) -> None:
        """Words on one line in the painter's font and colour, with an ellipsis when they are too long."""
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, LEFT, elided)


class GroupedList(QListView):
    """Keeps the chosen row and the scroll when rows change; a row that is gone hands over to its neighbour."""

    chosen = Signal(object)
    """The row that is chosen now, or None."""

    def __init__(self, model: GroupedModel, delegate: GroupedDelegate, name: str, *, several: bool = False) -> None:
        """`several`: Ctrl and Shift choose further rows beside the current one."""
        super().__init__()
        if several:
            self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._model = model
        self._delegate = delegate  # the view does not keep it
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.selectionModel().currentChanged.connect(self._on_current)
        self._is_quiet = False

    @property
    def row(self) -> Any:
        """The chosen row, or None."""
        index = self.currentIndex()
        row = index.data(ROW) if index.isValid() else None
        return None if isinstance(row, Heading) else row

    @property
    def rows(self) -> Sequence[Any]:
        """Headings and rows, from the top."""
        return self._model.rows

    def set_delegate(self, delegate: GroupedDelegate) -> None:
        """Have the rows drawn in another way from now on."""
        if delegate is not self._delegate:
            self._delegate = delegate
            self.setItemDelegate(delegate)

    @property
    def chosen_rows(self) -> list[Any]:
        """All chosen rows, from the top."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._model.rows[number] for number in numbers]

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows without telling anyone; see `row` for what is chosen then."""
        if self._model.replace_rows(rows):
            self.viewport().update()
            return
        index = self.currentIndex()
        number = index.row() if index.isValid() else -1
        key = self._model.key_at(number) if self.row is not None else None
        others = [self._model.key_at(other.row()) for other in self.selectionModel().selectedIndexes()]
        scroll = self.verticalScrollBar().value()
        self._is_quiet = True
        self._model.set_rows(rows)
        place = self._model.number_of(key) if key is not None else None
        if place is None and number >= 0:
            place = self._model.nearest(number)
        if place is not None:
            self._go_to(place)
        if len(others) > 1:
            self._choose_too(others)
        self._is_quiet = False
        self.verticalScrollBar().setValue(scroll)
        if place is not None:
            self.scrollTo(self._model.index(place))

    def choose(self, key: Hashable) -> bool:
        """Choose the row with this key without telling anyone; whether there is one."""
        place = self._model.number_of(key)
        if place is None:
            return False
        if place != self.currentIndex().row():
            self._is_quiet = True
            self._go_to(place)
            self._is_quiet = False
            self.scrollTo(self._model.index(place))
        return True

    def choose_first(self) -> None:
        """Choose the first row when none is chosen, without telling anyone."""
        place = self._model.nearest(0)
        if place is not None and self.row is None:
            self.choose(self._model.key_at(place))

    def _choose_too(self, keys: Sequence[Hashable]) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select
        for place in filter(None, map(self._model.number_of, keys)):  # a heading stands at 0
            self.selectionModel().select(self._model.index(place), flags)

    def choose_alone(self) -> None:
        """Let go of further rows that are chosen beside the current one."""
        if self.currentIndex().isValid():
            self._go_to(self.currentIndex().row())

    def _go_to(self, place: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._model.index(place), flags)

    def _on_current(self) -> None:
        if not self._is_quiet:
            self.chosen.emit(self.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._model.rows)}
        place = self._model.nearest(ends[Qt.Key(event.key())]) if event.key() in ends else None
        if place is None:
            super().keyPressEvent(event)
        else:
            self._go_to(place)
            self.scrollToTop() if event.key() == Qt.Key.Key_Home else self.scrollToBottom()
