"""An open plan in the window: rail, pages, inspector, status bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from commplan.ui.beside import AMPLE, NARROW, Beside
from commplan.ui.day_watch import DayWatch
from commplan.ui.focus_keeper import FocusKeeper
from commplan.ui.kept_filter import keep_filter
from commplan.ui.lazy import load
from commplan.ui.page_area import PageArea
from commplan.ui.pages.base import CURRENT, SELECTION, TODAY
from commplan.ui.pages.registry import PAGES
from commplan.ui.settings import PAGE, RAIL_OPEN
from commplan.ui.status_bar import StatusBar
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.widgets.rail import Rail
from commplan.ui.workspace import Look, Workspace

if TYPE_CHECKING:
    from commplan.ui.inspector import Inspector


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
        self.beside = Beside(workspace, self.pages, self._focus_shown_page)
        self.inspected: Inspector | None = None  # comes after the first paint
        self._is_seen = False
        self.status = StatusBar(workspace)
        self.days = DayWatch(workspace, self)
        layout = column(row(self.rail, box(column(self.beside)), spacing=0), self.status, spacing=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._connect()

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
        self.beside.show_inspector(True)

    def start(self) -> None:
        """Show the page of last time. What is not needed for that comes after the first paint."""
        names = [page.name for page in PAGES]
        last = self._settings.get(PAGE)
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
        self.inspected.closed.connect(lambda: self.beside.show_inspector(False))
        self.beside.hold(self.inspected)
        self.status.start()
        self.workspace.chain.look()

    def changed(self, kinds: frozenset[str]) -> None:
        """Some kinds of record changed: tell those who show them."""
        self.pages.changed(kinds)
        if kinds != {SELECTION} and self.inspected is not None:
            self.inspected.changed(kinds)
        self.beside.follow()
        if not kinds <= {SELECTION, CURRENT}:
            self.status.changed()
            self.changed_plan.emit()

    def show_page(self, name: str) -> None:
        self.rail.show_page(name)
        self.pages.show_page(name)
        self.beside.show_side(self.pages.page.side if self.pages.page else None)
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
        parts = [self.rail, page, page.side if page else None, self.beside.inspector]
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

    def _fit_rail(self) -> None:
        self.rail.unfold(self._settings.get(RAIL_OPEN) and self.width() >= NARROW)

    def resizeEvent(self, event: object) -> None:
        before, now = event.oldSize().width(), self.width()  # type: ignore[attr-defined]
        if (before >= NARROW) != (now >= NARROW):
            self._fit_rail()
        if (before >= AMPLE) != (now >= AMPLE):
            self.beside.fit()

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
        self.beside.keep_width()
        keep_filter(self._settings, self.workspace.plan, self.workspace.selection)

    def dispose(self) -> None:
        """Stop listening to the session; the view is about to go."""
        self.status.stop()
        self._unsubscribe()
        self.pages.dispose()


def _takes_keyboard(widget: QWidget) -> bool:
    return widget.isEnabled() and widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
