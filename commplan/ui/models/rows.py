"""A passive table: rows in a Python list, columns as data, cells worked out when they are first looked at.

Trees are flat lists too: a row has a level, and a page hands over the rows that are open. Setting a filter is then
a new list and a reset, which takes a few milliseconds at ten thousand rows.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress
from operator import is_not
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from commplan.domain.records import Record
from commplan.domain.texts import Text, Translate
from commplan.domain.words import Form

C = TypeVar("C")
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_FEW = 4  # rows looked up before an index of all is made

RECORD_ROLE = int(Role.UserRole)
"""Gives the record of a row."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell. `picture` is a Form, a Status or the name of an icon; `tone` a colour role.

    `more` stands muted behind the text: never cut, but left out before the text is no word any more; `aside` stands
    there too, as far as there is room. `spoken` is what a screen reader says where the text alone is not enough.
    """

    text: str = ""
    more: str = ""
    aside: str = ""
    picture: Form | str = ""
    tone: str = "text"
    spoken: str = ""
    tip: str = ""

    @property
    def words(self) -> str:
        return " ".join(part for part in (self.text, self.more, self.aside) if part)


EMPTY = Cell()


class Row:
    """One line: a record, its place in the tree, and its cells as far as they were looked at.

    `is_open` is None where there is nothing to open. `is_group` makes it a heading for the rows below. `is_leaf` keeps
    the place of a chevron free, where other rows of the same level have one. `count` is how many things it stands for,
    such as the rows of a group; `text` is what is searched, folded; `place` is where it stands among all rows that may
    be shown. `key` is the record's id, unless the record stands on several lines. `age` is that of its cells.
    """

    __slots__ = ("age", "cells", "count", "is_group", "is_leaf", "is_open", "key", "level", "place", "record", "text")

    def __init__(
        self,
        record: Record,
        level: int = 0,
        *,
        is_group: bool = False,
        is_leaf: bool = False,
        is_open: bool | None = None,
        count: int = 0,
    ) -> None:
        self.record = record
        self.key = record.id
        self.level = level
        self.is_group = is_group
        self.is_leaf = is_leaf
        self.is_open = is_open
        self.count = count
        self.text = ""
        self.place = -1
        self.cells: dict[int, Cell] | None = None  # made late: most rows are never looked at
        self.age: object = None


@dataclass(frozen=True, slots=True)
class Column(Generic[C]):
    """One column. `cell` gets the context that the rows came with. `least` is its narrowest width, in pixels;
    `good` the one it has before others get theirs, in a view that is wide enough; what is left of the view's width is
    shared by `share`. `fields` says which field of which kind is edited in it,
    `applies` for which records that has a meaning. `is_own`: what stands in it follows from the row's own record and
    what belongs to that; else it is worked out whenever it is looked at."""

    name: str
    title: Text
    cell: Callable[[C, Row], Cell]
    least: int = 80
    share: float = 1.0
    fields: Mapping[str, str] = field(default_factory=dict)
    is_number: bool = False
    sort_key: Callable[[C, Record], Any] | None = None
    applies: Callable[[Record], bool] | None = None
    is_own: bool = True
    section: Text | None = None
    """Set for a column that is shown on demand only: the heading under which it is offered."""
    good: int = 0


class RowsModel(QAbstractTableModel, Generic[C]):
    """Shows what `set_rows` was given last."""

    def __init__(self, columns: Sequence[Column[C]], say: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: Sequence[Row] = ()
        self.is_editable = True
        self._titles = [say(column.title) for column in columns]
        self._context: C | None = None
        self._age: object = None
        self._numbers: dict[str, int] | None = None
        self._searches = 0

    def set_rows(self, rows: Sequence[Row], context: C, age: object = None) -> bool:
        """Take new rows; whether other records stand there now, or in another order.

        Where they are the same, the view keeps scroll, selection and an open editor. Cells of rows that stay are kept
        while `age` is the very same, by default while the context is.
        """
        self._age = age or (self._age if context is self._context else object())
        same = _stand_alike(rows, self.rows)
        if not same:
            self.beginResetModel()
        self.rows, self._context, self._numbers, self._searches = rows, context, None, 0
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
        return not same

    def number_of(self, key: str) -> int:
        """The line with this key, or the first on which the record with this id stands; -1 when it is not shown."""
        if self._numbers is None and self._searches < _FEW:  # for the one row that has the focus this is enough
            self._searches += 1
            found = next((n for n, row in enumerate(self.rows) if row.key == key), -1)
            return found if found >= 0 else next((n for n, row in enumerate(self.rows) if row.record.id == key), -1)
        if self._numbers is None:
            self._numbers = {row.record.id: n for n, row in reversed(list(enumerate(self.rows)))}
            self._numbers |= {row.key: n for n, row in enumerate(self.rows)}
        return self._numbers.get(key, -1)

    def cell(self, number: int, column: int) -> Cell:
        row = self.rows[number]
        if row.cells is None or row.age is not self._age:
            row.cells, row.age = {}, self._age
        cell = row.cells.get(column)
        if cell is None:
            assert self._context is not None
            cell = self.columns[column].cell(self._context, row)
            if self.columns[column].is_own:
                row.cells[column] = cell
        return cell

    def field(self, index: Index) -> str:
        """The name of the field that is edited in this cell; "" for none."""
        column, record = self.columns[index.column()], self.rows[index.row()].record
        applies = column.applies is None or column.applies(record)
        return column.fields.get(record.kind, "") if applies else ""

    # --- what Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Role.DisplayRole:
            return self.cell(index.row(), index.column()).words
        if role == Role.AccessibleTextRole:
            cell = self.cell(index.row(), index.column())
            return cell.spoken or cell.words
        if role == Role.ToolTipRole:
            return self.cell(index.row(), index.column()).tip or None
        if role == RECORD_ROLE:
            return self.rows[index.row()].record
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._titles):
            return None
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._titles[section]
        if role == Role.TextAlignmentRole:
            is_number = self.columns[section].is_number
            side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _EDITABLE if self.is_editable and self.field(index) else _PLAIN


# made once: Qt asks for the flags of every cell that is painted
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _PLAIN | Qt.ItemFlag.ItemIsEditable


def _stand_alike(rows: Sequence[Row], others: Sequence[Row]) -> bool:
    """Whether the same records stand in the same order."""
    if len(rows) != len(others):
        return False
    return all(
        row.key == other.key for row, other in compress(zip(rows, others, strict=True), map(is_not, rows, others))
    )
