"""The starters as cards, one of them chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from commplan.services.starters import Starter, starters
from commplan.ui.widgets.buttons import set_look
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column
from commplan.ui.workspace import Look


class StarterCards(QWidget):
    """Arrow keys move the choice, as among radio buttons."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._starters = starters()
        self._group = QButtonGroup(self)
        self._cards: list[_Card] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for number, starter in enumerate(self._starters):
            card = _Card(look, starter)
            self._group.addButton(card.radio, number)
            self._cards.append(card)
            layout.addWidget(card)
        self._cards[0].radio.setChecked(True)
        self._mark()
        self._group.idToggled.connect(self._on_toggled)

    @property
    def value(self) -> str:
        """The name of the chosen starter."""
        return self._starters[self._group.checkedId()].name

    def choose(self, name: str) -> None:
        """Choose a starter by its name."""
        number = [starter.name for starter in self._starters].index(name)
        self._cards[number].radio.setChecked(True)

    def _on_toggled(self, _number: int, is_on: bool) -> None:
        if is_on:
            self._mark()
            self.chosen.emit()

    def _mark(self) -> None:
        for card in self._cards:
            set_look(card, state="selected" if card.radio.isChecked() else "")


class _Card(QFrame):
    def __init__(self, look: Look, starter: Starter) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.radio = QRadioButton(look.say(starter.title))
        self.radio.setFont(look.theme.font("strong"))
        words = label(look.say(starter.description), "muted", wrap=True)
        words.setContentsMargins(24, 0, 0, 0)
        self.setLayout(column(self.radio, words, spacing=0, margins=(16, 6, 16, 8)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setFocus()
        self.radio.setChecked(True)
