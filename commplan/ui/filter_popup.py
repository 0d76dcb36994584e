"""What "+ Filter" and a click on a chip open: every value that the shared filter can have, searched by typing."""

import dataclasses
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from commplan.domain.texts import translate
from commplan.planning.facets import PERIOD, active_fields, counts, without
from commplan.planning.filter_words import NAMES, OWNER, WORDS
from commplan.planning.folding import fold
from commplan.ui.filter_list import FilterDelegate, Kind, Line, line_key, line_words
from commplan.ui.filter_period import PeriodLine
from commplan.ui.filters import Value, chips, toggled, values_of_field
from commplan.ui.tables.choice_popup import paint_popup_frame
from commplan.ui.widgets.buttons import IconButton
from commplan.ui.widgets.grouped_list import GroupedList, GroupedModel, Heading
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.widgets.search_field import SearchField
from commplan.ui.workspace import Workspace

_WIDTH, _MOST_HEIGHT = 340, 420
_Key = Qt.Key
_LIST_KEYS = (_Key.Key_Down, _Key.Key_Up, _Key.Key_PageDown, _Key.Key_PageUp)
_ENTER = (_Key.Key_Return, _Key.Key_Enter)


class FilterPopup(QFrame):
    """Shows the kinds of filter, or the values of one (`field`). Several values can be switched on before it goes."""

    closed = Signal()

    def __init__(self, workspace: Workspace, field: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._workspace = workspace
        self._field = ""
        self._counts: dict[str, Any] = {}
        say, icons = workspace.say, workspace.icons
        self._back = IconButton(icons, "chevron-left", say(translate("Window", "All filters")), lambda: self.open(""))
        self._back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line = SearchField(icons, say(translate("Window", "More filters")))
        self.line.textEdited.connect(lambda _: self._fill())
        self.line.installEventFilter(self)
        self._period = PeriodLine(workspace)
        self._period.chosen.connect(self._set_period)
        self.list = GroupedList(
            GroupedModel(lambda each: line_words(each, workspace.say), line_key),
            FilterDelegate(workspace),
            say(translate("Window", "Filter")),
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _: self._take(self.list.row))
        self._nothing = label(say(translate("Window", "There is no such value.")), "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(12, 6, 12, 6)
        head = row(self._back, self.line, spacing=4)
        layout = column(head, self.list, self._nothing, self._period, spacing=6, margins=(8, 8, 8, 8))
        layout.setStretch(1, 1)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.resize(_WIDTH, _MOST_HEIGHT)
        self.open(field)

    def show_below(self, anchor: QWidget) -> None:
        """Open below `anchor`, within its screen."""
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
        room = anchor.screen().availableGeometry()
        left = max(room.left(), min(corner.x(), room.right() - self.width()))
        top = (
            corner.y() if corner.y() + self.height() <= room.bottom() else corner.y() - self.height() - anchor.height()
        )
        self.move(left, max(room.top(), top))
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def open(self, field: str) -> None:
        """Show the values of `field`; "" shows what there is to filter by."""
        self._field = field
        say = self._workspace.say
        self._back.setVisible(bool(field))
        self._period.setVisible(field == PERIOD)
        self.line.setText(self._workspace.selection.value.words if field == WORDS else "")
        if field == WORDS:
            self.line.selectAll()
        placeholder = say(NAMES[field]) if field else say(translate("Window", "More filters"))
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        self._fill()

    # --- what stands in the list

    def _fill(self) -> None:
        self._period.show_period(self._workspace.selection.value)
        wanted = fold(self.line.text()).split()
        if not self._field:
            rows = self._found_anywhere(wanted) if wanted else self._kinds()
        elif self._field == WORDS:
            rows = self._words_line()
        else:
            rows = [value for value in self._values(self._field) if _holds(value.words, wanted)]
        self.list.set_rows(rows)
        self.list.choose_first()
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def _kinds(self) -> list[Line]:
        active = {chip.field: chip.words for chip in chips(self._workspace)}
        say = self._workspace.say
        return [Kind(field, say(name), active.get(field, "")) for field, name in NAMES.items()]

    def _found_anywhere(self, wanted: list[str]) -> list[Line]:
        """The values of all fields that hold what was typed, below the names of their fields; and the words as such."""
        rows: list[Line] = []
        for field, name in NAMES.items():
            words = self._workspace.say(name)
            kinds: list[Line] = [Kind(field, words)] if _holds(words, wanted) else []
            found = [value for value in values_of_field(self._workspace, field) if _holds(value.words, wanted)]
            if kinds or found:
                rows += [Heading(words, len(found)), *kinds, *found]
        return [*rows, *self._words_line()]

    def _words_line(self) -> list[Line]:
        typed = self.line.text().strip()
        heading = Heading(self._workspace.say(translate("Window", "In titles, texts and names")), None)
        return [heading, Value(WORDS, typed, typed)] if typed else []

    def _values(self, field: str) -> list[Value]:
        """With how many dates each leaves, counted once as long as the list is open."""
        if field != PERIOD and field not in self._counts:
            workspace = self._workspace
            self._counts[field] = counts(workspace.schedule, workspace.selection.value, field, workspace.today)
        return values_of_field(self._workspace, field, self._counts.get(field))

    # --- what a person does

    def _take(self, line: Line | None, *, goes: bool = False) -> None:
        """Go into a kind, or switch a value on or off; then it `goes` or stays for the next."""
        if isinstance(line, Kind):
            self.open(line.field)
        elif isinstance(line, Value):
            selection = self._workspace.selection
            if line.field == WORDS:
                selection.set(dataclasses.replace(selection.value, words=line.value))
            else:
                selection.set(toggled(self._workspace, line.field, line.value))
            self._counts = {field: found for field, found in self._counts.items() if field == line.field}
            if goes or line.field in (WORDS, OWNER):
                self.close()
            else:
                self._fill()

    def _set_period(self, start: Any, end: Any) -> None:
        selection = self._workspace.selection
        selection.set(selection.value.between(start, end))
        self._fill()

    def _clear_field(self) -> None:
        selection = self._workspace.selection
        if self._field in active_fields(selection.value):
            selection.set(without(selection.value, self._field))
            self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Keys of the search line that are meant for the list; whether it was one."""
        key, is_empty = Qt.Key(event.key()), not self.line.text()
        if key in _LIST_KEYS:
            self.list.keyPressEvent(event)
        elif key in _ENTER:
            if self._field == WORDS and is_empty:
                self._clear_field()
                self.close()
            else:
                stays = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                self._take(self.list.row, goes=not stays)
        elif key == _Key.Key_Space and is_empty and isinstance(self.list.row, Value):
            self._take(self.list.row)
        elif key == _Key.Key_Right and is_empty and isinstance(self.list.row, Kind):
            self.open(self.list.row.field)
        elif key in (_Key.Key_Backspace, _Key.Key_Left) and is_empty and self._field:
            self.open("")
        elif key == _Key.Key_Delete and is_empty and self._field:
            self._clear_field()
        elif key == _Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_popup_frame(self, self._workspace.theme)

    def closeEvent(self, event: Any) -> None:
        self.closed.emit()
        super().closeEvent(event)


def _holds(words: str, wanted: list[str]) -> bool:
    text = fold(words)
    return all(word in text for word in wanted)
