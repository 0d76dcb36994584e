"""What can be done with the playbooks themselves: a menu below their list."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from commplan.domain.records import ContentEvent, Playbook, Record
from commplan.domain.texts import Text, translate
from commplan.services import playbooks as service
from commplan.services.output import safe_name, write_file
from commplan.ui.playbooks.list import Entry
from commplan.ui.playbooks.saving import event_of
from commplan.ui.widgets.buttons import MenuButton
from commplan.ui.workspace import Workspace

if TYPE_CHECKING:
    from commplan.ui.playbooks.dialog import PlaybookDialog

_FILES = "(*.json)"


class ManageButton(MenuButton):
    """Copies, updates, deletes, exports and imports; each change of the plan is a step of its own."""

    def __init__(self, workspace: Workspace, records: Sequence[Record], dialog: "PlaybookDialog") -> None:
        self._menu = QMenu()
        super().__init__(workspace.icons, workspace.say(translate("Plan", "Manage")), self._menu, "pencil")
        self._workspace = workspace
        self._dialog = dialog
        self._event: ContentEvent | None = event_of(workspace, records) if records else None
        self._entry: Entry | None = None
        self.keep = self._add(translate("Plan", "&Keep a copy in this plan"), "copy", self._keep)
        self.update_action = self._add(translate("Plan", "&Update from the selected event"), "undo-2", self._update)
        self.delete = self._add(translate("Plan", "&Delete"), "trash-2", self._delete)
        self._menu.addSeparator()
        self._add(translate("Plan", "&Export…"), "download", self._export)
        self._add(translate("Plan", "&Import…"), "folder-open", self._import)

    def _add(self, text: Text, icon: str, handler: Callable[[], None]) -> QAction:
        action = self._menu.addAction(self._workspace.icons.icon(icon), self._workspace.say(text))
        action.triggered.connect(lambda _=False: handler())
        return action

    def show_entry(self, entry: Entry | None) -> None:
        self._entry = entry
        is_own = entry is not None and entry.record is not None
        self.keep.setEnabled(entry is not None and entry.pattern is not None)
        self.update_action.setEnabled(is_own and self._event is not None)
        self.delete.setEnabled(is_own)

    @property
    def _record(self) -> Playbook | None:
        return self._entry.record if self._entry else None

    def _keep(self) -> None:
        entry, session = self._entry, self._workspace.session
        if entry is None or entry.pattern is None:
            return
        pattern, made = entry.pattern, []
        self._dialog.do(lambda: made.append(service.add_pattern(session, entry.name, entry.description, pattern)))
        if made:
            self._dialog.show_playbook(made[0])

    def _update(self) -> None:
        record, event = self._record, self._event
        if record is not None and event is not None:
            current = self._workspace.plan.get(ContentEvent, event.id)
            self._dialog.do(lambda: service.update_playbook(self._workspace.session, record, current), record.id)

    def _delete(self) -> None:
        record = self._record
        if record is not None:
            self._dialog.do(lambda: service.delete_playbook(self._workspace.session, record))

    def _export(self) -> None:
        entry = self._entry
        if entry is None or entry.pattern is None:
            return
        proposal = str(self._workspace.session.path.parent / safe_name(entry.name, ".json"))
        title = self._workspace.say(translate("Plan", "Export the playbook"))
        name, _ = QFileDialog.getSaveFileName(self, title, proposal, _FILES)
        if name:
            content = service.playbook_file(entry.name, entry.description, entry.pattern)
            chosen = entry.record.id if entry.record else ""
            self._dialog.do(lambda: write_file(Path(name), [content], overwrite=True), chosen)

    def _import(self) -> None:
        title = self._workspace.say(translate("Plan", "Import a playbook"))
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._workspace.session.path.parent), _FILES)
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Import a playbook file and show it."""
        made: list[Playbook] = []
        self._dialog.do(lambda: made.append(service.import_playbook_file(self._workspace.session, path)))
        if made:
            self._dialog.show_playbook(made[0])
