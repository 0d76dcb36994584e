"""Approvals: who must decide what by when; the sheet as it is printed; deciding."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QStackedWidget

from commplan.domain.records import KINDS
from commplan.domain.texts import Text, translate
from commplan.domain.words import OccurrenceState
from commplan.ui.actions import ActionSpec
from commplan.ui.approvals.deeds import Deeds
from commplan.ui.approvals.queue_view import Queue
from commplan.ui.approvals.sheet_maker import SheetMaker
from commplan.ui.approvals.side import ApprovalSide
from commplan.ui.approvals.work import DONE, OPEN, Key, Work, finished_work, open_work
from commplan.ui.current import Item
from commplan.ui.lazy import load
from commplan.ui.pages.base import CURRENT, SELECTION, Page
from commplan.ui.widgets.buttons import Button, MenuButton
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.widgets.segmented import Segmented
from commplan.ui.workspace import Workspace

TO_DECIDE, FINISHED = "to_decide", "finished"

APPROVE = ActionSpec(
    id="approvals.approve",
    text=translate("Approvals", "&Approve"),
    icon="check",
    menu="plan",
    tip=translate("Approvals", "Approve the open step on screen"),
)
PUT_UP = ActionSpec(
    id="approvals.put_up",
    text=translate("Approvals", "&Put up for approval"),
    icon="stamp",
    menu="plan",
)
MARK_SENT = ActionSpec(
    id="approvals.sent", text=translate("Approvals", "Mark as &sent"), icon="send", menu="plan", keys=("Ctrl+M",)
)
PRINT = ActionSpec(
    id="approvals.print",
    text=translate("Approvals", "&Print this sheet…"),
    icon="printer",
    menu="export",
    standard=QKeySequence.StandardKey.Print,
    keys=("Ctrl+P",),
)
PRINT_ALL = ActionSpec(
    id="approvals.print_all",
    text=translate("Approvals", "Print &all sheets of the list…"),
    icon="printer",
    menu="export",
    keys=("Ctrl+Shift+P",),
)
SAVE_SHEETS = ActionSpec(
    id="approvals.save", text=translate("Approvals", "Save sheets as PDF or web page…"), icon="download"
)


class ApprovalsPage(Page):
    kinds = frozenset(KINDS) | {"version", "decision", SELECTION, CURRENT}

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._open: list[Work] = []
        self._finished: list[Work] = []
        self.maker = SheetMaker(workspace)
        self.deeds = Deeds(workspace, self.maker.renderer)
        self.queue = Queue(workspace)
        self.panels = ApprovalSide(workspace, self.maker)
        self.side = self.panels
        self._stack = QStackedWidget()
        self._stack.addWidget(self.queue)
        self._stack.addWidget(self._nothing_open())
        self._stack.addWidget(self._nothing_finished())
        self.body.addWidget(self._stack)
        self.setFocusProxy(self.queue.list)
        self._make_tools()
        self._connect()

    # --- building

    def _nothing_open(self) -> EmptyState:
        say, icons = self.workspace.say, self.workspace.icons
        sentence = translate("Approvals", "Nothing waits for a decision, and nothing needs to be put up by now.")
        show = Button(icons, say(translate("Approvals", "See what goes out next")), "calendar-days")
        show.clicked.connect(lambda: self.workspace.go_to("calendar"))
        return EmptyState(icons, "stamp", say(sentence), show)

    def _nothing_finished(self) -> EmptyState:
        say, icons = self.workspace.say, self.workspace.icons
        sentence = translate("Approvals", "What is approved, sent, postponed or cancelled will stand here.")
        show = Button(icons, say(translate("Approvals", "See what waits for a decision")), "stamp")
        show.clicked.connect(lambda: self.show_segment(TO_DECIDE))
        return EmptyState(icons, "stamp", say(sentence), show)

    def _make_tools(self) -> None:
        say, icons = self.workspace.say, self.workspace.icons
        choices = [(TO_DECIDE, say(self._to_decide(0))), (FINISHED, say(translate("Approvals", "Finished")))]
        self.segment = Segmented(icons, choices, TO_DECIDE, small=True)
        self.segment.chosen.connect(self.show_segment)
        self.leading_tools.append(self.segment)
        self.approve_action = self.add_action(APPROVE, self.panels.panel.approve)
        self.put_up_action = self.add_action(PUT_UP, self.panels.panel.put_up)
        self.sent_action = self.add_action(MARK_SENT, self.panels.panel.mark_sent)
        self.print_action = self.add_action(PRINT, self.print_one)
        self.print_all_action = self.add_action(PRINT_ALL, self.print_all)
        save = self.add_action(SAVE_SHEETS, self.save_sheets)
        menu = QMenu(self)
        menu.addActions([self.print_action, self.print_all_action, save])
        button = MenuButton(icons, say(translate("Approvals", "Print sheets…")), menu, "printer")
        self.header_tools.append(button)

    def _to_decide(self, count: int) -> Text:
        return translate("Approvals", "To decide {count}").format(count=count or "")

    def _connect(self) -> None:
        panel, deeds = self.panels.panel, self.deeds
        self.queue.chosen.connect(self._on_chosen)
        self.queue.entered.connect(panel.focus_first)
        self.queue.list.customContextMenuRequested.connect(self._open_menu)
        panel.decided.connect(deeds.decide)
        panel.put_up_wanted.connect(self._put_up)
        panel.state_wanted.connect(self._set_state)
        panel.left.connect(self.queue.list.setFocus)
        deeds.done.connect(self.queue.list.setFocus)
        deeds.unresolved.connect(self.panels.unresolved.show_names)

    # --- showing

    @property
    def work(self) -> Work | None:
        """The chosen row."""
        row = self.queue.list.row
        return row if isinstance(row, Work) else None

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds == {CURRENT} and self._follow_current(self._rows()):
            return
        schedule, selection, today = self.workspace.schedule, self.workspace.selection.value, self.workspace.today
        self._open = open_work(schedule, selection, today, _key(self.workspace.current.item))
        self._finished = finished_work(schedule, selection, today)
        self.segment.set_words(TO_DECIDE, self.workspace.say(self._to_decide(len(self._open))))
        if CURRENT in kinds:
            self._choose_segment(_key(self.workspace.current.item))
        self._show_rows()
        if CURRENT in kinds:
            self._follow_current(self._rows())
        self._show_chosen()

    def _rows(self) -> list[Work]:
        return self._open if self.segment.value == TO_DECIDE else self._finished

    def _choose_segment(self, key: Key | None) -> None:
        """The segment in which the date that was selected elsewhere stands."""
        for name, rows in ((TO_DECIDE, self._open), (FINISHED, self._finished)):
            if any(row.key == key for row in rows):
                self.segment.set_value(name)
                return

    def _follow_current(self, rows: list[Work]) -> bool:
        """Choose the row of what is selected elsewhere; whether it stands in the list."""
        key = _key(self.workspace.current.item)
        if key is None or not any(row.key == key for row in rows) or not self.queue.list.choose(key):
            return False
        self._show_chosen()
        return True

    def _show_rows(self) -> None:
        rows, is_open = self._rows(), self.segment.value == TO_DECIDE
        self.queue.show_work(rows, OPEN if is_open else DONE)
        self.queue.list.choose_first()
        self._stack.setCurrentIndex(0 if rows else 1 if is_open else 2)

    def show_segment(self, name: str) -> None:
        """Show what waits, or what is finished."""
        self.segment.set_value(name)
        self._show_rows()
        self._show_chosen()

    def _show_chosen(self) -> None:
        work = self.work
        self.panels.show_work(work)
        panel = self.panels.panel
        self.approve_action.setEnabled(panel.can_approve)
        self.put_up_action.setEnabled(panel.can_put_up)
        for action in (self.sent_action, self.print_action):
            action.setEnabled(work is not None)
        self.print_all_action.setEnabled(bool(self._rows()))

    def _on_chosen(self, work: Work | None) -> None:
        self._show_chosen()
        if work is not None:
            self.workspace.current.set([work.state.dated])

    def _open_menu(self, point: QPoint) -> None:
        if self.work is None:
            return
        menu = QMenu(self)
        self.panels.panel.fill_menu(menu)
        menu.addSeparator()
        menu.addAction(self.print_action)
        menu.popup(self.queue.list.viewport().mapToGlobal(point))

    # --- doing

    def _put_up(self, note: str) -> None:
        if self.work is not None:
            self.deeds.put_up(self.work.state.dated, note)

    def _set_state(self, state: OccurrenceState, reason: str) -> None:
        if self.work is not None:
            self.deeds.set_state(self.work.state.dated, state, reason)

    def print_one(self) -> None:
        if self.work is not None:
            self._print([self.work])

    def print_all(self) -> None:
        self._print(self._rows())

    def _print(self, rows: list[Work]) -> None:
        dates = [row.state.dated for row in rows]
        language = self.panels.language.currentData()
        load("commplan.ui.approvals.printing:print_sheets")(self.workspace, self.maker, dates, language, self.window())

    def save_sheets(self) -> None:
        load("commplan.ui.dialogs.export:ExportDialog")(self.workspace, "sheets", self.window()).open()

    def dispose(self) -> None:
        self.maker.close()


def _key(item: Item | None) -> Key | None:
    return (item.id, item.original) if item and item.original and item.kind == "communication" else None
