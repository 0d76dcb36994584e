"""Which variables have no value, so that a text can't be put up for approval."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from commplan.domain.texts import translate
from commplan.planning.schedule import Dated
from commplan.ui.current import Item
from commplan.ui.look import LANGUAGE_NAMES
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column, row
from commplan.ui.workspace import Workspace


class Unresolved(QWidget):
    """Stands above the panel until another date is chosen."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._item: Item | None = None
        picture = QLabel()
        picture.setPixmap(workspace.icons.pixmap("triangle-alert", "warning"))
        self._words = label("", wrap=True, selectable=True)
        link = LinkButton(workspace.say(translate("Approvals", "Open the text")), self._open)
        below = row(link, None)  # alone in the column, its width would be that of the words
        line = row(picture, column(self._words, below, spacing=4), margins=(16, 12, 16, 0))
        line.setStretch(1, 1)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.hide()

    def show_names(self, dated: Dated, names: Mapping[str, tuple[str, ...]]) -> None:
        """Say which variables of which language have no value."""
        say = self._workspace.say
        self._item = Item.of(dated)
        listed = "\n".join(f"{LANGUAGE_NAMES.get(code, code)}: {', '.join(found)}" for code, found in names.items())
        text = translate("Approvals", "Not put up for approval: these variables have no value yet.\n{names}")
        self._words.setText(say(text.format(names=listed)))
        self.show()

    def _open(self) -> None:
        self._workspace.go_to("messages", self._item)
