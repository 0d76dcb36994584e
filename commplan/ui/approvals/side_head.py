"""Above the side of a date: its title, whether the decisions are whole, which sheet it is, and the tabs."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from commplan.documents.codes import sheet_number
from commplan.domain.texts import Text, translate
from commplan.domain.words import Status
from commplan.planning.approvals import ApprovalState
from commplan.ui.approvals.files_view import attachments_of
from commplan.ui.approvals.words import version_words
from commplan.ui.widgets.flow import FlowLayout
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, row
from commplan.ui.widgets.segmented import Segmented
from commplan.ui.workspace import Workspace

_TAB = "approvals/tab"


class Tab(StrEnum):
    SHEET = "sheet"
    STEPS = "steps"
    VERSIONS = "versions"
    FILES = "files"


class SideHead(QWidget):
    tab_chosen = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        say = workspace.say
        self._title = label("", "strong", wrap=True)
        self._chain_icon, self.chain = QLabel(), label("", "success")
        self._about = label("", "muted", selectable=True)
        names = {
            Tab.SHEET: translate("Approvals", "Sheet"),
            Tab.STEPS: translate("Approvals", "Steps"),
            Tab.VERSIONS: translate("Approvals", "Versions"),
            Tab.FILES: translate("Approvals", "Files"),
        }
        self._names = {tab: say(text) for tab, text in names.items()}
        remembered = workspace.settings.value(_TAB, "")
        tab = remembered if remembered in tuple(Tab) else Tab.SHEET
        self.tabs = Segmented(workspace.icons, [*self._names.items()], tab, small=True)
        self.tabs.setAccessibleName(say(translate("Approvals", "What is shown of the date")))
        self.tabs.chosen.connect(self._on_tab)
        self._about.setContentsMargins(0, 1, 0, 0)
        about = FlowLayout(8)
        for part in (box(row(self._chain_icon, self.chain, spacing=4)), self._about):
            about.addWidget(part)
        workspace.chain.found.connect(self._show_chain)
        self._show_chain()
        self.setLayout(column(self._title, box(about), row(self.tabs, None), spacing=6, margins=(16, 12, 12, 10)))

    @property
    def tab(self) -> Tab:
        return Tab(self.tabs.value)

    def set_tab(self, tab: Tab) -> None:
        """Choose without telling anyone."""
        self.tabs.set_value(tab)

    def _on_tab(self, tab: str) -> None:
        self._workspace.settings.set_value(_TAB, str(tab))
        self.tab_chosen.emit(tab)

    def show_state(self, state: ApprovalState | None) -> None:
        self.setVisible(state is not None)
        if state is None:
            return
        self._title.setText(state.dated.title)
        number = sheet_number(state.dated.communication_id, state.dated.original)
        about = translate("Approvals", "Sheet {number}, {version}").format(number=number, version=version_words(state))
        if state.version is not None and state.status == Status.APPROVE_AGAIN:  # what is shown is a draft
            changed = translate("Approvals", "Sheet {number}, changed since version {version}")
            about = changed.format(number=number, version=state.version.number)
        self._about.setText(self._workspace.say(about))
        versions = state.version.number if state.version else 0
        for tab, count in ((Tab.VERSIONS, versions), (Tab.FILES, len(attachments_of(state, self._workspace)))):
            self.tabs.set_words(tab, f"{self._names[tab]} {count}" if count else self._names[tab])
        self._show_chain()

    def _show_chain(self) -> None:
        workspace = self._workspace
        breaks, refusal = workspace.chain.breaks, workspace.chain.refusal
        text: Text = translate("Approvals", "Chain of decisions unbroken")
        look, icon, role = "success", "shield-check", "success"
        if breaks:
            text = translate("Approvals", "Chain of decisions broken in %n place(s)", "", 1).count(len(breaks))
            look, icon, role = "error", "shield-alert", "danger"
        elif workspace.chain.faults is None:
            text = translate("Approvals", "Chain of decisions is being checked…")
            if refusal is not None:
                text = translate("Approvals", "Chain of decisions could not be checked")
            look, icon, role = "muted", "shield-alert", "text-muted"
        self.chain.setText(workspace.say(text))
        self.chain.setProperty("role", look)
        self.chain.style().polish(self.chain)
        said = [refusal] if refusal is not None else [fault.text for fault in breaks]
        self.chain.setToolTip("\n".join(map(workspace.say, said)))
        self._chain_icon.setPixmap(workspace.icons.pixmap(icon, role))
