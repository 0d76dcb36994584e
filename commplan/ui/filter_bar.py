"""The filter bar: a page's own tools, and the filter that all pages share as chips that can be taken away."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from commplan.domain.texts import translate
from commplan.planning.selection import Selection
from commplan.ui.lazy import load
from commplan.ui.pages.base import Page
from commplan.ui.saved_views import ViewButton
from commplan.ui.widgets.buttons import MenuButton
from commplan.ui.widgets.chips import Chip
from commplan.ui.widgets.layouts import clear
from commplan.ui.workspace import Workspace

HEIGHT = 40


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
        self._chips = QHBoxLayout()
        self._chips.setSpacing(8)
        if page.uses_selection:
            layout.addLayout(self._chips)
            layout.addWidget(self._add_button())
        layout.addStretch(1)
        for tool in page.trailing_tools:
            layout.addWidget(tool)
        if page.uses_selection:
            layout.addWidget(ViewButton(workspace))
        self.update_chips()

    def _add_button(self) -> MenuButton:
        menu = QMenu()
        menu.aboutToShow.connect(lambda: load("commplan.ui.filter_menu:fill_filter_menu")(menu, self._workspace))
        words = self._workspace.say(translate("Window", "Filter"))
        return MenuButton(self._workspace.icons, words, menu, "plus", role="quiet", small=True)

    def update_chips(self) -> None:
        """Show the filter as it is now."""
        clear(self._chips)
        if self._workspace.selection.value == Selection():
            return
        say = self._workspace.say
        for chip in load("commplan.ui.filters:chips")(self._workspace):
            widget = Chip(
                self._workspace.icons,
                chip.words,
                name=say(translate("Window", "{name}:").format(name=chip.name)),
                on_remove=partial(self._remove, chip.field),
                remove_tip=say(translate("Window", "Remove this filter")),
            )
            self._chips.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)

    def _remove(self, field: str) -> None:
        selection = self._workspace.selection
        selection.set(load("commplan.ui.filters:without")(selection.value, field))
