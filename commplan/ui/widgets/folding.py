"""A segmented control that folds into a button with a menu where there is no room for it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from commplan.ui.icons import Icons
from commplan.ui.widgets.buttons import MenuButton
from commplan.ui.widgets.segmented import Segmented


class FoldingSegmented(QWidget):
    """`choices` are (value, words); as wide as the segments, or as the button."""

    chosen = Signal(str)

    def __init__(self, icons: Icons, choices: Sequence[tuple[str, str]], value: str) -> None:
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
        for part in (self._segments, self._button):
            part.setParent(self)
        self._segments.chosen.connect(self._choose)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_value(value)

    @property
    def value(self) -> str:
        return self._segments.value

    def set_value(self, value: str) -> None:
        """Choose without telling anyone."""
        self._segments.set_value(value)
        self._button.setText(self._words[value])
        self._button.setAccessibleName(self._words[value])
        for action in self._group.actions():
            action.setChecked(action.data() == value)

    def _choose(self, value: str, _is_checked: bool = True) -> None:
        self.set_value(value)
        self.chosen.emit(value)

    # --- room

    def sizeHint(self) -> QSize:
        return (self._segments if self._has_room() else self._button).sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _has_room(self) -> bool:
        """Whether the segments fit beside what else stands in the same row, at its smallest."""
        around = self.parentWidget()
        row = around.layout() if around else None
        if around is None or row is None:
            return True
        items = [item for n in range(row.count()) if (item := row.itemAt(n)) and not item.isEmpty()]
        others = sum(item.minimumSize().width() for item in items if item.widget() is not self)
        margins = row.contentsMargins()
        free = around.width() - margins.left() - margins.right() - row.spacing() * (row.count() - 1) - others
        return free >= self._segments.minimumSizeHint().width()

    def event(self, event: QEvent) -> bool:
        around = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and around is not None:
            around.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The row has another width: ask for as much as it has."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        fits = self.width() >= self._segments.minimumSizeHint().width()
        for part in (self._segments, self._button):
            part.setGeometry(self.rect())
        self._segments.setVisible(fits)
        self._button.setVisible(not fits)
