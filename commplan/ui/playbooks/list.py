"""The list of playbooks: those of the plan, then those supplied with the program."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from commplan.domain.errors import UserError
from commplan.domain.records import Playbook
from commplan.domain.texts import Text, translate
from commplan.services.playbook_library import supplied_playbooks
from commplan.services.playbook_patterns import Pattern, read_pattern
from commplan.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Entry:
    """One playbook of the list. `record` is None for a supplied one; without a `pattern` there is a `problem`."""

    name: str
    description: str
    record: Playbook | None
    pattern: Pattern | None
    problem: Text | None = None


class PlaybookList(QListWidget):
    """Arrow keys go from one to the next; headings are passed over."""

    chosen = Signal(object)
    """The Entry, or None."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setProperty("role", "framed")
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(workspace.say(translate("Plan", "Playbooks")))
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.entry))

    @property
    def entry(self) -> Entry | None:
        item = self.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def fill(self, chosen_id: str = "") -> None:
        """Show what there is now, with the playbook of this id chosen."""
        self.blockSignals(True)
        self.clear()
        own = sorted(self._workspace.plan.table(Playbook).values(), key=lambda playbook: playbook.name.casefold())
        if own:
            self._add_heading(translate("Plan", "In this plan"))
        for playbook in own:
            self._add(_own(playbook), is_chosen=playbook.id == chosen_id)
        self._add_heading(translate("Plan", "Supplied"))
        for supplied in supplied_playbooks(self._workspace.plan.info.language):
            self._add(Entry(supplied.name, supplied.description, None, supplied.pattern), is_chosen=False)
        if self.currentItem() is None:
            self.setCurrentRow(1)
        self.blockSignals(False)
        self.chosen.emit(self.entry)

    def _add_heading(self, text: Text) -> None:
        item = QListWidgetItem(self._workspace.say(text))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(self._workspace.theme.color("text-muted"))
        item.setFont(self._workspace.theme.font("small"))
        self.addItem(item)

    def _add(self, entry: Entry, *, is_chosen: bool) -> None:
        item = QListWidgetItem(entry.name)
        item.setData(Qt.ItemDataRole.UserRole, entry)
        item.setToolTip(entry.description)
        self.addItem(item)
        if is_chosen:
            self.setCurrentItem(item)


def _own(playbook: Playbook) -> Entry:
    try:
        return Entry(playbook.name, playbook.description, playbook, read_pattern(playbook.pattern))
    except UserError as error:
        return Entry(playbook.name, playbook.description, playbook, None, error.text)
