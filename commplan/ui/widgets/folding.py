"""What folds where its row has no room: a segmented control into a button with a menu, a button into its icon."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from commplan.ui.icons import Icons
from commplan.ui.widgets.buttons import Button, MenuButton
from commplan.ui.widgets.segmented import Segmented

_SMALLEST = 54  # of the button with an icon only, its arrow included


class FoldingSegmented(QWidget):
    """`choices` are (value, words); as wide as the segments, or as the button; `icon` stands for its words."""

    chosen = Signal(str)

    def __init__(self, icons: Icons, choices: Sequence[tuple[str, str]], value: str, icon: str = "") -> None:
        super().__init__()
        self._words = dict(choices)
        self._segments = Segmented(icons, choices, value)
        menu = QMenu()
        self._group = QActionGroup(menu)
        for choice, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(choice)
            action.triggered.connect(partial(self._choose, choice))
            self._group.addAction(action)
        self._button = MenuButton(icons, self._words[value], menu)
        self._small = MenuButton(icons, "", menu, icon) if icon else self._button
        if icon:
            self._small.setFixedWidth(_SMALLEST)
        menu.setParent(self, menu.windowFlags())
        for part in (self._segments, self._button, self._small):
            part.setParent(self)
        self._segments.chosen.connect(self._choose)
        _RowWatch(self)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_value(value)

    @property
    def value(self) -> str:
        return self._segments.value

    def set_value(self, value: str) -> None:
        """Choose without telling anyone."""
        self._segments.set_value(value)
        self._button.setText(self._words[value])
        self._small.setToolTip(self._words[value] if self._small is not self._button else "")
        for button in (self._button, self._small):
            button.setAccessibleName(self._words[value])
        for action in self._group.actions():
            action.setChecked(action.data() == value)
        self.updateGeometry()

    def follow(self, actions: Mapping[str, QAction]) -> None:
        """Let the choices have the tool tips and show the keys of actions that choose the same."""
        for entry in self._group.actions():
            action = actions[entry.data()]
            self._segments.set_tip(entry.data(), action.toolTip())
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            entry.setText(f"{self._words[entry.data()]}\t{keys}")

    def _choose(self, value: str, _is_checked: bool = True) -> None:
        self.set_value(value)
        self.chosen.emit(value)

    # --- room

    def sizeHint(self) -> QSize:
        fitting = self._fitting(self._room())
        return fitting.sizeHint().boundedTo(fitting.maximumSize())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _fitting(self, room: int) -> QWidget:
        """The widest part that fits, else the smallest."""
        parts = (self._segments, self._button)
        return next((part for part in parts if part.sizeHint().width() <= room), self._small)

    def _room(self) -> int:
        room = _room_for(self)
        return self._segments.sizeHint().width() if room is None else room

    def resizeEvent(self, event: QResizeEvent) -> None:
        shown = self._fitting(self.width())
        for part in (self._segments, self._button, self._small):
            part.setGeometry(self.rect())
            part.setVisible(part is shown)


class FoldingButton(Button):
    """A button that is only its icon where its row has no room for its words.

    `leaves` are pixels that it leaves to others in its row beyond their least.
    """

    def __init__(self, icons: Icons, words: str, icon: str, on_click: Callable[[], object], *, leaves: int = 0) -> None:
        super().__init__(icons, words, icon, on_click)
        self._leaves = leaves
        self._words, self._full = self.text(), super().sizeHint()
        self.setToolTip(words)
        _RowWatch(self)

    def sizeHint(self) -> QSize:
        if self.text():
            self._full = super().sizeHint()
        room = _room_for(self)
        fits = room is None or room - self._leaves >= self._full.width()
        return self._full if fits else QSize(self._full.height(), self._full.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(self._words if self.width() >= self._full.width() else "")


class _RowWatch(QObject):
    """Lets a widget ask for as much as its row has, whenever that changes."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._widget and event.type() == QEvent.Type.ParentChange:
            around = self._widget.parentWidget()
            if around is not None:
                around.installEventFilter(self)
        elif watched is not self._widget and event.type() == QEvent.Type.Resize:
            self._widget.updateGeometry()
        return False


def _room_for(widget: QWidget) -> int | None:
    """What is left of the widget's row when all else in it is at its smallest; None without a row."""
    around = widget.parentWidget()
    row = around.layout() if around else None
    if around is None or row is None:
        return None
    items = [item for n in range(row.count()) if (item := row.itemAt(n)) and not item.isEmpty()]
    others = sum(item.minimumSize().width() for item in items if item.widget() is not widget)
    margins = row.contentsMargins()
    return around.width() - margins.left() - margins.right() - row.spacing() * (row.count() - 1) - others
