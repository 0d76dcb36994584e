"""Saving the selected event as a playbook, and showing it, so that it can be named."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from commplan.domain.records import Communication, ContentEvent, Record
from commplan.domain.texts import translate
from commplan.services.playbooks import save_playbook as save
from commplan.ui.lazy import load
from commplan.ui.workspace import Workspace


def event_of(workspace: Workspace, records: Sequence[Record]) -> ContentEvent | None:
    """The one event that the selected rows belong to; None for none or several."""
    ids = {record.event_id if isinstance(record, Communication) else record.id for record in records}
    found = [workspace.plan.table(ContentEvent).get(event_id) for event_id in ids]
    return found[0] if len(found) == 1 else None


def save_playbook(workspace: Workspace, records: Sequence[Record], window: QWidget) -> Any:
    """Save the event with its communications; of a selection of communications only these.

    Returns the dialog that shows it, None when nothing was saved.
    """
    event = event_of(workspace, records)
    if event is None:
        workspace.notify(translate("Plan", "Choose one content event first: it becomes the playbook."))
        return None
    some = [record for record in records if isinstance(record, Communication)]
    parts = None if any(isinstance(record, ContentEvent) for record in records) else some
    playbook = workspace.result_of(lambda: save(workspace.session, event, parts))
    if playbook is None:
        return None
    dialog = load("commplan.ui.playbooks.dialog:PlaybookDialog")(workspace, records, window)
    dialog.show_playbook(playbook)
    dialog.open()
    return dialog
