"""The page that is shown: header, filter bar, the page itself, loaded when it is first wanted, and notice bar."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from commplan.domain.records import PlanInfo, SavedView
from commplan.planning.selection import Selection
from commplan.ui.filter_bar import FilterBar
from commplan.ui.filter_chips import FilterChips
from commplan.ui.lazy import load
from commplan.ui.pages.base import CURRENT, SELECTION, TODAY, Page
from commplan.ui.pages.registry import PAGES
from commplan.ui.palette.field import PaletteField
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.widgets.notice_bar import NoticeBar
from commplan.ui.workspace import Look, Workspace

if TYPE_CHECKING:
    from commplan.ui.filter_hint import FilterHint

HEADER = 56
_OF_VIEWS = frozenset({SELECTION, SavedView.kind, PlanInfo.kind})
"""The kinds from which the name of the view follows, and whether the filter still is the view's."""


class PageArea(QWidget):
    """Shows one page at a time, and tells pages what changed: at once when shown, else when shown again."""

    def __init__(self, workspace: Workspace, look: Look) -> None:
        super().__init__()
        self.setMinimumWidth(480)
        self._workspace = workspace
        self._look = look
        self._specs = {page.name: page for page in PAGES}
        self._pages: dict[str, Page] = {}
        self._bars: dict[str, FilterBar] = {}
        self._stale: dict[str, frozenset[str]] = {}
        self._heads = QStackedWidget()
        self._heads.setFixedHeight(HEADER)
        self._filters = QStackedWidget()
        self._stack = QStackedWidget()
        self._notices = NoticeBar(look)
        workspace.notice.connect(self._notices.show_notice)
        workspace.chain.found.connect(self._show_chain)
        self._chips = FilterChips(workspace)
        head = box(column(self._heads, self._filters, self._chips, spacing=0), "page-head")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._hint: FilterHint | None = None  # made when there is a filter
        self._below_head = column(spacing=0)
        layout.addWidget(head)
        layout.addLayout(self._below_head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._notices)  # below the page: what lies under the mouse stays there when it comes

    def _show_chain(self) -> None:
        """A line that stays on every page, when the record of approvals is not what was recorded."""
        if self._workspace.chain.breaks:
            strip = load("commplan.ui.approvals.strips:ChainStrip")(self._workspace)
            self._below_head.insertWidget(0, strip)
            strip.show_breaks()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    def show_page(self, name: str) -> None:
        page, before = self._pages.get(name) or self._loaded(name), self.page
        if before is not None and page is not before:
            before.leave()
            self._notices.hide()
        number = list(self._pages).index(name)
        self._heads.setCurrentIndex(number)
        self._filters.setCurrentIndex(number)
        self._filters.setFixedHeight(self._bars[name].height() if name in self._bars else 0)
        self._stack.setCurrentWidget(page)
        kinds = self._stale.pop(name, frozenset())
        if kinds:
            self._refresh(name, kinds)
        self._show_filter()
        if page is not before:
            page.arrive()

    def _loaded(self, name: str) -> Page:
        spec = self._specs[name]
        page: Page = load(spec.factory)(self._workspace)
        self._heads.addWidget(self._head(self._workspace.say(spec.title), page))
        if page.uses_selection or page.leading_tools or page.trailing_tools:
            self._bars[name] = FilterBar(self._workspace, page)
        self._filters.addWidget(self._bars.get(name) or QWidget())
        self._stack.addWidget(page)
        self._pages[name] = page
        self._stale[name] = page.kinds
        return page

    def _head(self, title: str, page: Page) -> QWidget:
        head = QWidget()
        search = PaletteField(self._look)
        search.clicked.connect(lambda _=False: self._workspace.search_wanted.emit())
        layout: QHBoxLayout = row(label(title, "title"), search, None, spacing=12, margins=(16, 0, 16, 0))
        for tool in page.header_tools:
            layout.addWidget(tool)
        head.setLayout(layout)
        return head

    def menu_actions(self) -> list[tuple[str, QAction]]:
        return self.page.menu_actions if self.page else []

    def dispose(self) -> None:
        for page in self._pages.values():
            page.dispose()

    def changed(self, kinds: frozenset[str]) -> None:
        """Refresh the page that is shown if it is concerned; remember it for the others."""
        if not kinds <= {SELECTION, CURRENT, TODAY}:  # something was done: what was said before it is over
            self._notices.hide()
        for name, page in self._pages.items():
            mine = page.kinds - {CURRENT} if TODAY in kinds else kinds & page.kinds
            if mine and page is self.page:
                self._refresh(name, mine)
            elif mine:
                self._stale[name] = self._stale.get(name, frozenset()) | mine
        if kinds & _OF_VIEWS:
            for bar in self._bars.values():
                bar.update_views()
        if kinds != {CURRENT}:
            self._show_filter()

    def _show_filter(self) -> None:
        """Show the filter as it is now, and what to give up when it leaves nothing, on pages that follow it."""
        is_followed = self.page is not None and self.page.uses_selection
        if is_followed:
            self._chips.show_filter()
        else:
            self._chips.hide()
        if self._hint is None and self._workspace.selection.value != Selection():
            self._hint = load("commplan.ui.filter_hint:FilterHint")(self._workspace)
            self._below_head.addWidget(self._hint)
        if self._hint is not None and is_followed and self.page is not None and not self.page.explains_filter:
            self._hint.update_hint()
        elif self._hint is not None:
            self._hint.hide()

    def _refresh(self, name: str, kinds: frozenset[str]) -> None:
        self._pages[name].refresh(kinds)
