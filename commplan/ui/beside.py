"""What stands beside the page: the inspector, or a page's own side.

Where the window is not ample, an inspector that has nothing to show gives its room to the page. A person who closed it
keeps it closed, and one who opened it keeps it open until there was something to show and is no more.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from commplan.domain.records import KINDS
from commplan.ui.calm import Calm, is_pressed
from commplan.ui.settings import INSPECTOR_OPEN, INSPECTOR_WIDTH
from commplan.ui.widgets.layouts import column
from commplan.ui.workspace import Workspace

NARROW = 1200
"""Pixels of the window: with less, the rail folds by itself."""

AMPLE = 1600
"""Pixels of the window: with less, an inspector that shows nothing would cut the words of the page."""

_LEAST, _MOST = 280, 520
_SHARE = 0.36  # of the window, at most, for a page's own side


class Beside(QSplitter):
    """The pages, and beside them one of the things that can stand there."""

    def __init__(self, workspace: Workspace, pages: QWidget, focus_page: Callable[[], object]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._workspace, self._settings = workspace, workspace.settings
        self._focus_page = focus_page
        self.inspector = QWidget()
        """Holds the inspector, which comes after the first paint."""
        self.inspector.setProperty("role", "inspector")
        self.inspector.setLayout(column(spacing=0))
        self.inspector.setMinimumWidth(_LEAST)
        self.inspector.setMaximumWidth(_MOST)
        self._side: QWidget | None = None  # of the page that is shown
        self._widths: dict[QWidget, int] = {}  # as wide as each would be where there is room
        self._shares: dict[QWidget, float] = {}  # of the window, that a person gave to each
        self._is_held = False  # opened by a person though there was nothing to show
        self._calm = Calm(self, self.fit)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(pages)
        self.addWidget(self.inspector)
        self.setStretchFactor(0, 1)
        self.splitterMoved.connect(self._remember_widths)

    def hold(self, inspector: QWidget) -> None:
        """Take the inspector itself."""
        layout = self.inspector.layout()
        assert layout is not None
        layout.addWidget(inspector)

    # --- the inspector

    def show_inspector(self, is_open: bool) -> None:
        """As a person wishes; a page's own side gives it its place until the page is shown again."""
        self._is_held = is_open and not self._has_something()
        if self._side is None:
            self._settings.set(INSPECTOR_OPEN, is_open)
        else:
            self._side.setVisible(not is_open)
        if self._side is None and is_pressed():  # a double click opens too
            self._calm.await_it(may_click_again=False)
        else:
            self._set_open(is_open)

    def toggle_inspector(self) -> None:
        self.show_inspector(self.inspector.isHidden())

    def follow(self) -> None:
        """Something else may be selected, or what was is gone: open or fold, when that disturbs nobody."""
        self._is_held = self._is_held and not self._has_something()
        if self._side is None and self._is_wanted() == self.inspector.isHidden():
            self._calm.await_it()
        else:
            self._calm.stop()

    def fit(self) -> None:
        """Open or fold the inspector now, by what is selected and by the room there is."""
        if self._side is None:
            self._set_open(self._is_wanted())

    def _is_wanted(self) -> bool:
        has_room = self.window().width() >= AMPLE
        return self._settings.get(INSPECTOR_OPEN) and (has_room or self._is_held or self._has_something())

    def _has_something(self) -> bool:
        plan, items = self._workspace.plan, self._workspace.current.items
        return any(item.kind in KINDS and plan.find(item.kind, item.id) is not None for item in items)

    def _set_open(self, is_open: bool) -> None:
        self._calm.stop()
        focus = QApplication.focusWidget()
        if not is_open and focus is not None and self.inspector.isAncestorOf(focus):
            self._focus_page()  # before it goes: Qt would choose the rail
        self.inspector.setVisible(is_open)

    # --- a page's own side

    def show_side(self, side: QWidget | None) -> None:
        """Another page is shown: put its own side, when it has one, in the inspector's place."""
        if side is not None and self.indexOf(side) < 0:
            self.addWidget(side)
            self._widths[side] = side.sizeHint().width()
        self._side, self._is_held = side, False
        for each in self._sides():
            each.setVisible(each is side)
        self._share_out()
        self._set_open(side is None and self._is_wanted())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page's own side gives way where the window gets narrow, and takes its width again where there is room."""
        super().resizeEvent(event)
        if self._side is not None and event.size().width() != event.oldSize().width():
            self._share_out()

    def _share_out(self) -> None:
        """As wide as each was left; a page's own side no wider than its share of the window."""
        usual, side = self._settings.get(INSPECTOR_WIDTH), self._side
        widths = {each: self._widths.get(each, usual) for each in self._sides()}
        if side is not None:
            share = round(self.window().width() * self._shares.get(side, _SHARE))
            widths[side] = min(widths[side], max(side.minimumWidth(), share))
        self.setSizes([10_000, *widths.values()])

    def _remember_widths(self) -> None:
        for each in self._sides():
            if each.isVisible():
                self._widths[each] = each.width()
                self._shares[each] = max(_SHARE, each.width() / self.window().width())

    def _sides(self) -> list[QWidget]:
        found = (self.widget(number) for number in range(1, self.count()))
        return [each for each in found if each is not None]

    def keep_width(self) -> None:
        """Remember how wide the inspector is."""
        if self.inspector.isVisible():
            self._settings.set(INSPECTOR_WIDTH, self.inspector.width())
