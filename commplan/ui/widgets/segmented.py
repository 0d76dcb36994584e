"""A segmented control: one of a few views, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from commplan.ui.icons import Icons
from commplan.ui.widgets.buttons import Button

_PADDING = 26  # beside the words of a segment, its borders included
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Segmented(QWidget):
    """`choices` are (value, words). Arrow keys move the choice."""

    chosen = Signal(str)

    def __init__(
        self, icons: Icons, choices: Sequence[tuple[str, str]], value: str = "", *, small: bool = False
    ) -> None:
        super().__init__()
        self._values = [v for v, _ in choices]
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for number, (_, words) in enumerate(choices):
            button = Button(icons, words, role="segment", small=small)
            button.setProperty("place", _place(number, len(choices)))
            button.setCheckable(True)
            button.setMinimumWidth(_strong(button.font()).horizontalAdvance(words) + _PADDING)
            self._group.addButton(button, number)
            layout.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_value(value or self._values[0])
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._values[number]))

    @property
    def value(self) -> str:
        return self._values[self._group.checkedId()]

    def set_value(self, value: str) -> None:
        """Choose without telling anyone."""
        self._group.button(self._values.index(value)).setChecked(True)

    def set_words(self, value: str, words: str) -> None:
        button = self._group.button(self._values.index(value))
        button.setText(words)
        button.setMinimumWidth(_strong(button.font()).horizontalAdvance(words) + _PADDING)

    def set_tip(self, value: str, tip: str) -> None:
        self._group.button(self._values.index(value)).setToolTip(tip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        number = max(0, min(self._group.checkedId() + step, len(self._values) - 1))
        button = self._group.button(number)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()


def _strong(font: QFont) -> QFontMetrics:
    """The chosen segment is semibold, and must not need more room than before."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(strong)


def _place(number: int, count: int) -> str:
    if count == 1:
        return "only"
    return {0: "first", count - 1: "last"}.get(number, "middle")
