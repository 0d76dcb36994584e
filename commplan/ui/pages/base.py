"""What all pages have in common. See the package's docstring for how a page is written."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commplan.domain.records import Communication, ContentEvent
from commplan.ui.actions import ActionSpec, KeyNote, make_action
from commplan.ui.current import Item
from commplan.ui.printing.views import Shown
from commplan.ui.workspace import Workspace

SELECTION = "selection"
"""Stands among the kinds for the filter that all pages share."""

CURRENT = "current"
"""Stands among the kinds for what is selected."""

TODAY = "today"
"""Stands alone for the beginning of another day: it concerns all pages."""


class Page(QWidget):
    """One page: takes rows from the plan, and gives a person's wishes to services."""

    kinds: ClassVar[frozenset[str]] = frozenset()
    """The kinds of record it shows; also SELECTION, CURRENT, "version" and "decision"."""
    uses_selection: ClassVar[bool] = True
    """Whether the shared filter's chips stand in its filter bar."""

    explains_filter: ClassVar[bool] = False
    """Whether it says itself what the filter hides: no line below the filter bar counts dates then."""

    inspects: ClassVar[frozenset[str]] = frozenset({ContentEvent.kind, Communication.kind})
    """The kinds that can be selected here. What else was current elsewhere leaves the inspector when the page comes."""

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
        self._left_with: tuple[Item, ...] = ()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)

    # --- what is selected, when pages change

    def current_here(self) -> list[Item]:
        """Those of the current things that can be selected here."""
        return [item for item in self.workspace.current.items if item.kind in self.inspects]

    def chosen_here(self) -> Sequence[Item]:
        """What is selected on this page, whatever is current: what was when it was left, as far as it is there."""
        plan = self.workspace.plan
        return [item for item in self._left_with if plan.find(item.kind, item.id) is not None]

    def leave(self) -> None:
        """Another page is about to be shown."""
        self._left_with = tuple(self.current_here())

    def arrive(self) -> None:
        """The page is shown now: the inspector shows what is selected here, and nothing that belongs elsewhere."""
        if not self.current_here():
            self.workspace.current.set(self.chosen_here())

    # --- what it shows

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
