"""Who decided: typed, or taken from those who decided in that role before."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from commplan.domain.texts import translate
from commplan.domain.words import DecisionHow

WHO = {
    DecisionHow.PAPER: translate("Approvals", "who signed"),
    DecisionHow.EMAIL: translate("Approvals", "who wrote it"),
    DecisionHow.SCREEN: translate("Approvals", "who decided"),
}


class NameField(QLineEdit):
    """Names are offered while typing, and all of them with the arrow down."""

    def __init__(self) -> None:
        super().__init__()
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self.textEdited)
        self.setCompleter(completer)

    @property
    def offered(self) -> list[str]:
        return self._names.stringList()

    def offer(self, names: Sequence[str]) -> None:
        """The names to choose from."""
        self._names.setStringList(list(names))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._names.rowCount() and not self.isReadOnly():
            self.completer().setCompletionPrefix(self.text())
            self.completer().complete()
        else:
            super().keyPressEvent(event)
