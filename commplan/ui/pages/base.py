"""What all pages have in common. See the package's docstring for how a page is written."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commplan.ui.actions import ActionSpec, KeyNote, make_action
from commplan.ui.printing.views import Shown
from commplan.ui.workspace import Workspace

SELECTION = "selection"
"""Stands among the kinds for the filter that all pages share."""

CURRENT = "current"
"""Stands among the kinds for what is selected."""


class Page(QWidget):
    """One page: takes rows from the plan, and gives a person's wishes to services."""

    kinds: ClassVar[frozenset[str]] = frozenset()
    """The kinds of record it shows; also SELECTION, CURRENT, "version" and "decision"."""
    uses_selection: ClassVar[bool] = True
    """Whether the shared filter's chips stand in its filter bar."""

    key_notes: ClassVar[tuple[KeyNote, ...]] = ()
    """Keys beside those of the actions, for the sheet of shortcuts."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.header_tools: list[QWidget] = []
        self.leading_tools: list[QWidget] = []
        self.trailing_tools: list[QWidget] = []
        self.menu_actions: list[tuple[str, QAction]] = []
        self.side: QWidget | None = None
        """Stands in the inspector's place while the page is shown."""
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Show what the plan holds now; `kinds` says what changed."""
        raise NotImplementedError

    def dispose(self) -> None:
        """The page is about to go: save what was typed, and let go of processes."""

    def printed(self) -> Shown | None:
        """The view that is printed when the page is; None: it has none of its own."""
        return None

    def add_action(self, spec: ActionSpec, handler: Callable[[], object]) -> QAction:
        """An action of this page, active while the page is shown."""
        action = make_action(spec, handler, say=self.workspace.say, icons=self.workspace.icons, parent=self)
        self.addAction(action)
        if spec.menu:
            self.menu_actions.append((spec.menu, action))
        return action
