"""A segmented control that folds into a button with a menu where there is no room for it, at last into its icon."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from commplan.ui.icons import Icons
from commplan.ui.widgets.buttons import MenuButton
from commplan.ui.widgets.segmented import Segmented


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
        menu.setParent(self, menu.windowFlags())
        for part in (self._segments, self._button, self._small):
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
        self._small.setToolTip(self._words[value] if self._small is not self._button else "")
        for button in (self._button, self._small):
            button.setAccessibleName(self._words[value])
        for action in self._group.actions():
            action.setChecked(action.data() == value)
        self.updateGeometry()

    def _choose(self, value: str, _is_checked: bool = True) -> None:
        self.set_value(value)
        self.chosen.emit(value)

    # --- room

    def sizeHint(self) -> QSize:
        return self._fitting(self._room()).sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _fitting(self, room: int) -> QWidget:
        """The widest part that fits, else the smallest."""
        parts = (self._segments, self._button)
        return next((part for part in parts if part.sizeHint().width() <= room), self._small)

    def _room(self) -> int:
        """What is left of the row when all else in it is at its smallest."""
        around = self.parentWidget()
        row = around.layout() if around else None
        if around is None or row is None:
            return self._segments.sizeHint().width()
        items = [item for n in range(row.count()) if (item := row.itemAt(n)) and not item.isEmpty()]
        others = sum(item.minimumSize().width() for item in items if item.widget() is not self)
        margins = row.contentsMargins()
        return around.width() - margins.left() - margins.right() - row.spacing() * (row.count() - 1) - others

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
        shown = self._fitting(self.width())
        for part in (self._segments, self._button, self._small):
            part.setGeometry(self.rect())
            part.setVisible(part is shown)
