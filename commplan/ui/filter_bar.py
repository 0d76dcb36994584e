"""The filter bar: a page's own tools, the way to the filter that all pages share, and the saved views."""

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from commplan.domain.texts import translate
from commplan.ui.lazy import load
from commplan.ui.pages.base import Page
from commplan.ui.saved_views import ViewButton
from commplan.ui.widgets.buttons import Button
from commplan.ui.workspace import Workspace

HEIGHT = 40
KEYS = "Ctrl+Shift+F"


class FilterBar(QWidget):
    """The bar of one page."""

    def __init__(self, workspace: Workspace, page: Page) -> None:
        super().__init__()
        self._workspace = workspace
        self.setFixedHeight(HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 8)
        layout.setSpacing(8)
        for tool in page.leading_tools:
            layout.addWidget(tool)
        self.view_button = ViewButton(workspace) if page.uses_selection else None
        if self.view_button is not None:
            layout.addWidget(self._add_button())
        layout.addStretch(1)
        for tool in page.trailing_tools:
            layout.addWidget(tool)
        if self.view_button is not None:
            layout.addWidget(self.view_button)
        self._is_stale = True

    def _add_button(self) -> Button:
        say = self._workspace.say
        words = say(translate("Window", "Filter"))
        self.add = Button(self._workspace.icons, words, "list-filter", self.open, role="quiet", small=True)
        keys = QKeySequence(KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self.add.setToolTip(f"{say(translate('Window', 'More filters'))} ({keys})")
        QShortcut(QKeySequence(KEYS), self, self.open)
        return self.add

    def open(self) -> None:
        """Open the list of filters."""
        load("commplan.ui.filter_popup:FilterPopup")(self._workspace, "", self).show_below(self.add)

    def update_views(self) -> None:
        """Show the view as it is now; at the latest when the bar is seen."""
        self._is_stale = not self.isVisible()
        if not self._is_stale and self.view_button is not None:
            self.view_button.show_views()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.update_views()
