"""What keys do in a sheet, as in a spreadsheet: each key is a small function of the view and the current cell."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, Qt

from commplan.domain.texts import translate
from commplan.ui.actions import KeyNote
from commplan.ui.tables.rows_view import Select, runs

if TYPE_CHECKING:
    from commplan.ui.tables.sheet_view import SheetView

Move = Callable[["SheetView", QModelIndex], object]

_Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier.value
_CTRL = Qt.KeyboardModifier.ControlModifier.value
_SHIFT = Qt.KeyboardModifier.ShiftModifier.value
_ALT = Qt.KeyboardModifier.AltModifier.value


def _beside(view: "SheetView", index: QModelIndex, lines: int, places: int) -> QModelIndex:
    """The cell so many lines and columns away, within the table."""
    shown = view.header.shown()
    place = shown.index(index.column()) if index.column() in shown else 0
    column = shown[max(0, min(place + places, len(shown) - 1))]
    return view.rows.index(max(0, min(index.row() + lines, len(view.rows.rows) - 1)), column)


def _step(lines: int, places: int, *, extends: bool = False) -> Move:
    return lambda view, index: view.go_to(_beside(view, index, lines, places), extends=extends)


def _choose_columns(view: "SheetView", _: QModelIndex) -> None:
    """The columns of the selected cells from top to bottom."""
    part = QItemSelection()
    for left, right in runs(sorted(view.chosen_columns())):
        part.select(view.rows.index(0, left), view.rows.index(len(view.rows.rows) - 1, right))
    view.selectionModel().select(part, Select.ClearAndSelect)


def _choose_rows(view: "SheetView", _: QModelIndex) -> None:
    """The rows of the selected cells; the focus stays in its column."""
    part = QItemSelection()
    last = len(view.rows.columns) - 1
    for top, bottom in runs(sorted(view.chosen)):
        part.select(view.rows.index(top, 0), view.rows.index(bottom, last))
    view.selectionModel().select(part, Select.ClearAndSelect)


def _choose_one(view: "SheetView", index: QModelIndex) -> None:
    view.go_to(index)


def _edit(view: "SheetView", _: QModelIndex) -> None:
    view.edit_current()


_FAR = 10_000_000
_ARROWS = {_Key.Key_Up: (-1, 0), _Key.Key_Down: (1, 0), _Key.Key_Left: (0, -1), _Key.Key_Right: (0, 1)}

KEYS: dict[tuple[int, int], Move] = {
    **{(_CTRL, key): _step(down * _FAR, right * _FAR) for key, (down, right) in _ARROWS.items()},
    **{(_SHIFT, key): _step(down, right, extends=True) for key, (down, right) in _ARROWS.items()},
    **{(_CTRL | _SHIFT, key): _step(down * _FAR, right * _FAR, extends=True) for key, (down, right) in _ARROWS.items()},
    (_NONE, _Key.Key_Home): _step(0, -_FAR),
    (_NONE, _Key.Key_End): _step(0, _FAR),
    (_CTRL, _Key.Key_Home): _step(-_FAR, -_FAR),
    (_CTRL, _Key.Key_End): _step(_FAR, _FAR),
    (_SHIFT, _Key.Key_Home): _step(0, -_FAR, extends=True),
    (_SHIFT, _Key.Key_End): _step(0, _FAR, extends=True),
    (_CTRL | _SHIFT, _Key.Key_Home): _step(-_FAR, -_FAR, extends=True),
    (_CTRL | _SHIFT, _Key.Key_End): _step(_FAR, _FAR, extends=True),
    (_CTRL, _Key.Key_Space): _choose_columns,
    (_SHIFT, _Key.Key_Space): _choose_rows,
    (_NONE, _Key.Key_Escape): _choose_one,
    (_ALT, _Key.Key_Down): _edit,
}
"""By modifiers and key."""

KEY_NOTES = (
    KeyNote("F2 / Enter", translate("Plan", "Change the cell; typing replaces what stands there")),
    KeyNote("Alt+Down", translate("Plan", "Open the list of a cell")),
    KeyNote("Enter / Shift+Enter", translate("Plan", "Save, for all selected cells, and go down or up")),
    KeyNote("Tab / Shift+Tab", translate("Plan", "Save this cell alone, and go on to the next or the one before")),
    KeyNote("Left / Right", translate("Plan", "Close or open a group, in the first column")),
    KeyNote("Shift+Space / Ctrl+Space", translate("Plan", "Select the row, or the column")),
    KeyNote("Ctrl+Up / Ctrl+Down", translate("Plan", "Go to the top or bottom of the table")),
    KeyNote("Ctrl+Left / Ctrl+Right", translate("Plan", "Go to the first or last column")),
    KeyNote("Del", translate("Plan", "Empty the selected cells; where rows are selected, delete them")),
)
"""For the sheet of shortcuts."""
