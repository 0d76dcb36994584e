"""The sheet of a date as it is printed, in a language of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QStackedWidget, QWidget

from commplan.domain.records import LANGUAGES
from commplan.domain.texts import Text, translate
from commplan.planning.schedule import Dated
from commplan.printing.pages import Pages
from commplan.ui.approvals.sheet_maker import SheetMaker
from commplan.ui.approvals.sheet_view import SheetView
from commplan.ui.approvals.work import Key
from commplan.ui.look import LANGUAGE_NAMES
from commplan.ui.widgets.buttons import IconButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, line, row
from commplan.ui.workspace import Workspace

_LANGUAGE = "approvals/sheet_language"


class SheetTab(QWidget):
    def __init__(self, workspace: Workspace, maker: SheetMaker) -> None:
        super().__init__()
        self._workspace = workspace
        self._maker = maker
        self._dated: Dated | None = None
        self._key: Key | None = None
        say = workspace.say
        self.language = self._language_choice()
        self.view = SheetView(workspace, say(translate("Approvals", "Approval sheet")))
        self.counter = self._page_counter()
        self.view.moved.connect(self._show_page)
        self.problem = label("", "muted", wrap=True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.problem.setMargin(24)
        self._places = QStackedWidget()
        for place in (self.view, self.problem):
            self._places.addWidget(place)
        bar = box(row(self.language, None, self._pager, margins=(16, 4, 12, 4)))
        layout = column(bar, line(), self._places, spacing=0)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.view)
        maker.made.connect(self._show_sheet)
        maker.refused.connect(self._show_refusal)

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
        self.show_dated(self._dated)

    # --- what is shown

    def show_dated(self, dated: Dated | None) -> None:
        """Have the sheet made; None when it is not seen."""
        self._dated = dated
        if dated is None:
            self._key = None
        self._maker.show_dated(dated, self.language.currentData())

    def _show_sheet(self, dated: Dated, pages: Pages) -> None:
        self._places.setCurrentIndex(0)
        self.view.show_pages(pages, keep_place=dated.key == self._key)
        self._key = dated.key

    def _show_refusal(self, text: Text) -> None:
        self.problem.setText(self._workspace.say(text))
        self._places.setCurrentIndex(1)
        self._key = None

    def _show_page(self, number: int, count: int) -> None:
        text = translate("Approvals", "{number} of {count}").format(number=number, count=count)
        self.counter.setText(self._workspace.say(text))
