"""The right side of the page: the sheet as it is printed, whether the decisions are whole, and what can be done."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QStackedWidget, QWidget

from commplan.documents.codes import sheet_number
from commplan.domain.errors import UserError
from commplan.domain.records import LANGUAGES
from commplan.domain.texts import Text, translate
from commplan.planning.schedule import Dated
from commplan.planning.versions import broken_links
from commplan.printing.pages import Pages
from commplan.ui.approvals.panel import Panel
from commplan.ui.approvals.sheet_maker import SheetMaker
from commplan.ui.approvals.sheet_view import SheetView
from commplan.ui.approvals.words import version_words
from commplan.ui.approvals.work import Key, Work
from commplan.ui.current import Item
from commplan.ui.look import LANGUAGE_NAMES
from commplan.ui.widgets.buttons import IconButton, LinkButton
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, line, row
from commplan.ui.workspace import Workspace

WIDTH = 512
_LEAST = 400
_LANGUAGE = "approvals/sheet_language"


class ApprovalSide(QWidget):
    language_changed = Signal()

    def __init__(self, workspace: Workspace, maker: SheetMaker) -> None:
        super().__init__()
        self._workspace = workspace
        self._maker = maker
        self._work: Work | None = None
        self._key: Key | None = None
        self.setProperty("role", "inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_LEAST)
        say = workspace.say
        self._title = label("", "strong", wrap=True)
        self._chain_icon, self._chain = QLabel(), label("", "success")
        self._about = label("", "muted")
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.language = self._language_choice()
        self.view = SheetView(workspace, say(translate("Approvals", "Approval sheet")))
        self._counter = self._page_counter()
        self.view.moved.connect(self._show_page)
        self._problem = label("", "muted", wrap=True)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._problem.setMargin(24)
        sentence = say(translate("Approvals", "Select a communication to see its approval sheet."))
        self._places = QStackedWidget()
        for place in (self.view, self._problem, EmptyState(workspace.icons, "stamp", sentence)):
            self._places.addWidget(place)
        self.unresolved = _Unresolved(workspace)
        self.panel = Panel(workspace)
        self._head = self._make_head()
        layout = column(self._head, line(), self._places, line(), self.unresolved, self.panel, spacing=0)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        maker.made.connect(self._show_sheet)
        maker.failed.connect(self._show_failure)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 640)

    # --- building

    def _make_head(self) -> QWidget:
        first = row(self._title, self._pager, spacing=4)
        first.setStretch(0, 1)
        first.setAlignment(self._pager, Qt.AlignmentFlag.AlignTop)
        second = row(self._chain_icon, self._chain, None, self.language, spacing=4)
        third = row(self._about, None)
        return box(column(first, second, third, spacing=4, margins=(16, 12, 12, 10)))

    def _page_counter(self) -> QLabel:
        say, icons = self._workspace.say, self._workspace.icons
        back = IconButton(icons, "chevron-left", say(translate("Approvals", "Previous page")), lambda: self.view.go(-1))
        on = IconButton(icons, "chevron-right", say(translate("Approvals", "Next page")), lambda: self.view.go(1))
        counter = label("", "muted")
        counter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pager = box(row(back, counter, on, spacing=4))
        return counter

    def _language_choice(self) -> QComboBox:
        combo = QComboBox()
        for code in LANGUAGES:
            combo.addItem(LANGUAGE_NAMES[code], code)
        tip = self._workspace.say(translate("Approvals", "Language of the sheet"))
        combo.setToolTip(tip)
        combo.setAccessibleName(tip)
        chosen = self._workspace.settings.value(_LANGUAGE, "") or self._workspace.plan.info.language
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        combo.activated.connect(self._on_language)
        return combo

    def _on_language(self) -> None:
        self._workspace.settings.set_value(_LANGUAGE, self.language.currentData())
        self._make_sheet()

    # --- what is shown

    @property
    def work(self) -> Work | None:
        return self._work

    def show_work(self, work: Work | None) -> None:
        """Show the sheet of a row and what can be done with it; None when nothing is chosen."""
        self._work = work
        self.unresolved.hide()
        self._head.setVisible(work is not None)
        self.panel.show_work(work)
        if work is None:
            self._places.setCurrentIndex(2)
            self._key = None
            self._maker.show_dated(None, "")
            return
        dated = work.state.dated
        self._title.setText(dated.title)
        number = sheet_number(dated.communication_id, dated.original)
        about = translate("Approvals", "Sheet {number}, {version}").format(
            number=number, version=version_words(work.state)
        )
        self._about.setText(self._workspace.say(about))
        self._show_chain()
        self._make_sheet()

    def _show_chain(self) -> None:
        workspace, plan = self._workspace, self._workspace.plan
        faults = broken_links(plan.versions, plan.decisions)
        text: Text = translate("Approvals", "Chain of decisions unbroken")
        if faults:
            text = translate("Approvals", "Chain of decisions broken in %n place(s)", "", 1).count(len(faults))
        self._chain.setText(workspace.say(text))
        self._chain.setProperty("role", "error" if faults else "success")
        self._chain.style().polish(self._chain)
        self._chain.setToolTip("\n".join(workspace.say(fault.text) for fault in faults))
        icon, role = ("shield-alert", "danger") if faults else ("shield-check", "success")
        self._chain_icon.setPixmap(workspace.icons.pixmap(icon, role))

    def _make_sheet(self) -> None:
        if self._work is not None:
            self._maker.show_dated(self._work.state.dated, self.language.currentData())

    def _show_sheet(self, dated: Dated, pages: Pages) -> None:
        self._places.setCurrentIndex(0)
        self.view.show_pages(pages, keep_place=dated.key == self._key)
        self._key = dated.key

    def _show_failure(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._problem.setText(self._workspace.say(error.text))
        self._places.setCurrentIndex(1)
        self._key = None

    def _show_page(self, number: int, count: int) -> None:
        text = translate("Approvals", "{number} of {count}").format(number=number, count=count)
        self._counter.setText(self._workspace.say(text))


class _Unresolved(QWidget):
    """Which variables have no value, so that a text can't be put up for approval."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._item: Item | None = None
        picture = QLabel()
        picture.setPixmap(workspace.icons.pixmap("triangle-alert", "warning"))
        self._words = label("", wrap=True, selectable=True)
        link = LinkButton(workspace.say(translate("Approvals", "Open the text")), self._open)
        line = row(picture, column(self._words, link, spacing=4), margins=(16, 12, 16, 0))
        line.setStretch(1, 1)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.hide()

    def show_names(self, dated: Dated, names: Mapping[str, tuple[str, ...]]) -> None:
        """Say which variables of which language have no value."""
        say = self._workspace.say
        self._item = Item.of(dated)
        listed = "\n".join(f"{LANGUAGE_NAMES.get(code, code)}: {', '.join(found)}" for code, found in names.items())
        text = translate("Approvals", "Not put up for approval: these variables have no value yet.\n{names}")
        self._words.setText(say(text.format(names=listed)))
        self.show()

    def _open(self) -> None:
        self._workspace.go_to("messages", self._item)
