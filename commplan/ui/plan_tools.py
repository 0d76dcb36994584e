"""The tools that several pages share for planning: each is loaded when it is first used."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QAction

from commplan.domain.records import ContentEvent, Record
from commplan.ui.bulk.actions import BULK
from commplan.ui.lazy import load
from commplan.ui.pages.base import Page
from commplan.ui.playbooks.actions import PLAYBOOKS, SAVE_PLAYBOOK
from commplan.ui.quick_add.actions import QUICK_ADD
from commplan.ui.widgets.buttons import IconButton


class QuickAdd:
    """Opens the panel over a page; it is made when it is first wanted, and goes with the page."""

    def __init__(self, page: Page, on_added: Callable[[ContentEvent], object]) -> None:
        self._page = page
        self._on_added = on_added
        self.panel: Any = None

    def open(self, day: dt.date | None = None) -> None:
        """`day` is meant when none is written."""
        if self.panel is None:
            self.panel = load("commplan.ui.quick_add.panel:QuickAddPanel")(self._page.workspace, self._page)
            self.panel.added.connect(self._on_added)
        self.panel.open(day)


def add_quick_line(
    page: Page, on_added: Callable[[ContentEvent], object], day: Callable[[], dt.date | None] = lambda: None
) -> QAction:
    """The action that adds from one line on a page."""
    tool = QuickAdd(page, on_added)
    action = page.add_action(QUICK_ADD, lambda: tool.open(day()))
    action.setEnabled(not page.workspace.session.read_only)
    return action


def add_quick_add(
    page: Page, on_added: Callable[[ContentEvent], object], day: Callable[[], dt.date | None] = lambda: None
) -> QAction:
    """The action that adds from one line on a page, and its button in the header."""
    action = add_quick_line(page, on_added, day)
    button = IconButton(page.workspace.icons, QUICK_ADD.icon, action.toolTip(), action.trigger, framed=True)
    button.setEnabled(action.isEnabled())
    page.header_tools.append(button)
    return action


def add_playbooks(
    page: Page, chosen: Callable[[], Sequence[Record]], on_added: Callable[[ContentEvent], object]
) -> QAction:
    """The action that applies and manages patterns of events; `chosen` gives the selected ones."""

    def show() -> None:
        dialog = load("commplan.ui.playbooks.dialog:PlaybookDialog")(page.workspace, chosen(), page.window())
        dialog.applied.connect(on_added)
        dialog.open()

    action = page.add_action(PLAYBOOKS, show)
    action.setEnabled(not page.workspace.session.read_only)
    return action


def add_plan_tools(
    page: Page, chosen: Callable[[], Sequence[Record]], on_added: Callable[[ContentEvent], object]
) -> list[QAction]:
    """Bulk changes and playbooks on a page with rows; `chosen` gives the selected ones."""
    workspace = page.workspace

    def change_many() -> None:
        load("commplan.ui.bulk.dialog:BulkDialog")(workspace, chosen(), page.window()).open()

    def save_playbook() -> None:
        dialog = load("commplan.ui.playbooks.saving:save_playbook")(workspace, chosen(), page.window())
        if dialog is not None:
            dialog.applied.connect(on_added)

    actions = [
        page.add_action(BULK, change_many),
        add_playbooks(page, chosen, on_added),
        page.add_action(SAVE_PLAYBOOK, save_playbook),
    ]
    for action in actions:
        action.setEnabled(not workspace.session.read_only)
    return actions
