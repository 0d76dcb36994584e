"""An open plan in the window: rail, pages, inspector, status bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from commplan.ui.day_watch import DayWatch
from commplan.ui.focus_keeper import FocusKeeper
from commplan.ui.kept_filter import keep_filter
from commplan.ui.lazy import load
from commplan.ui.page_area import PageArea
from commplan.ui.pages.base import CURRENT, SELECTION, TODAY
from commplan.ui.pages.registry import PAGES
from commplan.ui.settings import INSPECTOR_OPEN, INSPECTOR_WIDTH, PAGE, RAIL_OPEN
from commplan.ui.status_bar import StatusBar
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.widgets.rail import Rail
from commplan.ui.workspace import Look, Workspace

if TYPE_CHECKING:
    from commplan.ui.inspector import Inspector

_NARROW = 1200  # below this width the rail folds by itself
_INSPECTOR_LEAST, _INSPECTOR_MOST = 280, 520
_SIDE_SHARE = 0.36  # of the window, at most, for a page's own side


class PlanView(QWidget):
    """Everything between the menu bar and the bottom edge while a plan is open."""

    page_changed = Signal()
    changed_plan = Signal()

    def __init__(self, workspace: Workspace, look: Look) -> None:
        super().__init__()
        self.workspace = workspace
        self.look = look
        self._settings = workspace.settings
        self.rail = Rail(look, PAGES)
        self.pages = PageArea(workspace, look)
        self.inspector: QWidget = QWidget()  # filled after the first paint
        self.inspector.setProperty("role", "inspector")
        self._inspector_layout = column(spacing=0)
        self.inspector.setLayout(self._inspector_layout)
        self.inspected: Inspector | None = None
        self._is_seen = False
        self.status = StatusBar(workspace)
        self.days = DayWatch(workspace, self)
        self._splitter = self._split()
        self._widths: dict[QWidget, int] = {}  # of what stands beside the page
        layout = column(row(self.rail, box(column(self._splitter)), spacing=0), self.status, spacing=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._connect()

    def _split(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.pages)
        splitter.addWidget(self.inspector)
        splitter.setStretchFactor(0, 1)
        self.inspector.setMinimumWidth(_INSPECTOR_LEAST)
        self.inspector.setMaximumWidth(_INSPECTOR_MOST)
        return splitter

    def _connect(self) -> None:
        workspace = self.workspace
        self.rail.chosen.connect(self.show_page)
        self.rail.fold_wanted.connect(self.toggle_rail)
        self.status.page_wanted.connect(self.show_page)
        self.days.came.connect(self._day_came)
        self.status.waiting_changed.connect(lambda words: self.rail.set_badge("approvals", words))
        workspace.page_wanted.connect(self.show_page)
        # methods, not lambdas: these signals outlive this view, and Qt lets go of a method when its object goes
        workspace.selection.changed.connect(self._selection_changed)
        workspace.current.changed.connect(self._current_changed)
        workspace.current.focus_wanted.connect(self._field_wanted)
        self._unsubscribe = workspace.session.subscribe(self.changed)
        FocusKeeper(self, self.rail, self._focus_shown_page)

    def _selection_changed(self) -> None:
        self.changed(frozenset({SELECTION}))

    def _current_changed(self) -> None:
        self.changed(frozenset({CURRENT}))

    def _day_came(self) -> None:
        """Another day: a period that moves along with it moves, and everyone looks anew."""
        if self.inspected is not None:
            self.inspected.commit()
        workspace, selection = self.workspace, self.workspace.selection
        if selection.value.period is not None:
            period = selection.value.period
            selection.set(selection.value.in_period(period, workspace.plan.info, workspace.today))
        self.changed(frozenset({TODAY}))

    def _field_wanted(self, _field: str) -> None:
        self.show_inspector(True)

    def start(self) -> None:
        """Show the page of last time. What is not needed for that comes after the first paint."""
        names = [page.name for page in PAGES]
        last = self._settings.get(PAGE)
        self.show_inspector(self._settings.get(INSPECTOR_OPEN))
        self._splitter.setSizes([10_000, self._settings.get(INSPECTOR_WIDTH)])
        self._fit_rail()
        self.show_page(last if last in names else names[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_seen:
            self._is_seen = True
            QTimer.singleShot(0, self, self._start_rest)

    def _start_rest(self) -> None:
        """What may wait until the page has been seen: the inspector's form, the health count."""
        self.inspected = load("commplan.ui.inspector:Inspector")(self.workspace)
        self.inspected.closed.connect(lambda: self.show_inspector(False))
        self._inspector_layout.addWidget(self.inspected)
        self.status.start()
        self.workspace.chain.look()

    def changed(self, kinds: frozenset[str]) -> None:
        """Some kinds of record changed: tell those who show them."""
        self.pages.changed(kinds)
        if kinds != {SELECTION} and self.inspected is not None:
            self.inspected.changed(kinds)
        if not kinds <= {SELECTION, CURRENT}:
            self.status.changed()
            self.changed_plan.emit()

    def show_page(self, name: str) -> None:
        self.rail.show_page(name)
        self.pages.show_page(name)
        self._show_side()
        self._settings.set(PAGE, name)
        self._focus_page()
        self.page_changed.emit()

    def _focus_page(self) -> None:
        """Give the keyboard to a page that says where it wants it, unless it is going through the rail."""
        page, focus = self.pages.page, QApplication.focusWidget()
        if page is not None and page.focusProxy() and not (focus and self.rail.isAncestorOf(focus)):
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_shown_page(self) -> None:
        if self.pages.page is not None:
            self.pages.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_part(self, step: int) -> None:
        """Give the keyboard to the next (1) or previous (-1) part: rail, page, inspector or the page's own side."""
        page = self.pages.page
        parts = [self.rail, page, page.side if page else None, self.inspector]
        shown = [part for part in parts if part is not None and part.isVisible()]
        focus = QApplication.focusWidget()
        here = next((n for n, part in enumerate(shown) if focus and (part is focus or part.isAncestorOf(focus))), -1)
        part = shown[(here + step) % len(shown)] if here >= 0 else shown[0]
        inside = [child for child in part.findChildren(QWidget) if _takes_keyboard(child)]
        target = part if part.focusProxy() or not inside else inside[0]
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def menu_actions(self) -> list[tuple[str, QAction]]:
        """The actions of the page that is shown, each with its menu."""
        return self.pages.menu_actions()

    def toggle_rail(self) -> None:
        is_open = not self.rail.is_open
        self._settings.set(RAIL_OPEN, is_open)
        self.rail.unfold(is_open)

    def show_inspector(self, is_open: bool) -> None:
        side = self.pages.page.side if self.pages.page else None
        if side is None:
            self._settings.set(INSPECTOR_OPEN, is_open)
        else:
            side.setVisible(not is_open)
        focus = QApplication.focusWidget()
        if not is_open and focus is not None and self.inspector.isAncestorOf(focus) and self.pages.page is not None:
            self.pages.page.setFocus(Qt.FocusReason.OtherFocusReason)  # before it goes: Qt would choose the rail
        self.inspector.setVisible(is_open)

    def _show_side(self) -> None:
        """Put a page's own side, when it has one, in the inspector's place."""
        page = self.pages.page
        side = page.side if page else None
        widths = {each: each.width() for each in self._sides() if each.isVisible()}
        if side is not None and self._splitter.indexOf(side) < 0:
            self._splitter.addWidget(side)
            room = max(side.minimumWidth(), round(self.window().width() * _SIDE_SHARE))
            widths[side] = min(side.sizeHint().width(), room)
        self._widths |= widths
        for each in self._sides():
            each.setVisible(each is side)
        usual = self._settings.get(INSPECTOR_WIDTH)
        self._splitter.setSizes([10_000, *(self._widths.get(each, usual) for each in self._sides())])
        self.inspector.setVisible(side is None and self._settings.get(INSPECTOR_OPEN))

    def _sides(self) -> list[QWidget]:
        """What may stand beside the page: the inspector, and what pages have in its place."""
        found = (self._splitter.widget(number) for number in range(1, self._splitter.count()))
        return [each for each in found if each is not None]

    def toggle_inspector(self) -> None:
        self.show_inspector(self.inspector.isHidden())

    def _fit_rail(self) -> None:
        self.rail.unfold(self._settings.get(RAIL_OPEN) and self.width() >= _NARROW)

    def resizeEvent(self, event: object) -> None:
        before = event.oldSize().width() >= _NARROW  # type: ignore[attr-defined]
        if before != (self.width() >= _NARROW):
            self._fit_rail()

    def save(self) -> None:
        """Save what stands in a field that has not been left yet, and what the window remembers."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()  # a table's cell is saved when it is left
            if focus.isVisible():
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self._focus_page()
        if self.inspected is not None:
            self.inspected.commit()
        if self.inspector.isVisible():
            self._settings.set(INSPECTOR_WIDTH, self.inspector.width())
        keep_filter(self._settings, self.workspace.plan, self.workspace.selection)

    def dispose(self) -> None:
        """Stop listening to the session; the view is about to go."""
        self.status.stop()
        self._unsubscribe()
        self.pages.dispose()


def _takes_keyboard(widget: QWidget) -> bool:
    return widget.isEnabled() and widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
