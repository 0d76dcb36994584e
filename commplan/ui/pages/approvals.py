"""Approvals: who must decide what by when; the sheet as it is printed; deciding."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget

from commplan.domain.records import KINDS
from commplan.domain.texts import Text, translate
from commplan.domain.words import DecisionType
from commplan.planning.selection import Selection
from commplan.services.silence import Silent
from commplan.ui.approvals import actions as a
from commplan.ui.approvals.again import Comparison
from commplan.ui.approvals.bulk_rows import MOST, drafts_of
from commplan.ui.approvals.date_menu import show_in_calendar
from commplan.ui.approvals.deeds import Deeds
from commplan.ui.approvals.kept_copies import KeptCopies
from commplan.ui.approvals.nothing import Nothing
from commplan.ui.approvals.openers import Openers
from commplan.ui.approvals.queue_view import Queue
from commplan.ui.approvals.sections import finished_sections, open_sections
from commplan.ui.approvals.sheet_maker import SheetMaker
from commplan.ui.approvals.side import ApprovalSide
from commplan.ui.approvals.states import States
from commplan.ui.approvals.strips import Strips
from commplan.ui.approvals.work import Arrangement, Key, Work, finished_work, open_work
from commplan.ui.current import Item
from commplan.ui.mnemonics import keep_letters_apart
from commplan.ui.pages.base import CURRENT, SELECTION, Page
from commplan.ui.widgets.buttons import IconButton, MenuButton
from commplan.ui.widgets.folding import FoldingSegmented
from commplan.ui.widgets.segmented import Segmented
from commplan.ui.workspace import Workspace

TO_DECIDE, FINISHED = "to_decide", "finished"
_ARRANGEMENT = "approvals/arrangement"


class ApprovalsPage(Page):
    kinds = frozenset(KINDS) | {"version", "decision", SELECTION, CURRENT}
    key_notes = a.KEY_NOTES
    explains_filter = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._states, workspace.states = workspace.states or States(), None  # they are this page's own now
        self._open: list[Work] = []
        self._finished: list[Work] | None = None  # worked out when it is looked at
        self._wanted: Key | None = None  # the date that was selected last: shown until the filter is changed
        self.silent: tuple[Silent, ...] = ()
        self.maker = SheetMaker(workspace)
        self.copies = KeptCopies(workspace)
        self.deeds = Deeds(workspace, self.maker.renderer)
        self.comparison = Comparison(workspace, self.maker.renderer)
        self.queue = Queue(workspace)
        self.strips = Strips(workspace)
        self.panels = ApprovalSide(workspace, self.maker, self.copies)
        self.side = self.panels
        self._stack = QStackedWidget()
        self._stack.addWidget(self.queue)
        self.nothing = Nothing(workspace, lambda: self.show_segment(TO_DECIDE))
        self._stack.addWidget(self.nothing)
        self.body.addWidget(self.strips)
        self.body.addWidget(self._stack, 1)
        self.setFocusProxy(self.queue.list)
        self._make_tools()
        self._make_actions()
        self._connect()

    # --- building

    def _make_tools(self) -> None:
        workspace, say = self.workspace, self.workspace.say
        choices = [(TO_DECIDE, say(self._to_decide(0))), (FINISHED, say(translate("Approvals", "Finished")))]
        self.segment = Segmented(workspace.icons, choices, TO_DECIDE, small=True)
        self.segment.chosen.connect(self.show_segment)
        arrangements = [
            (Arrangement.DUE, say(translate("Approvals", "By date"))),
            (Arrangement.PERSON, say(translate("Approvals", "By person"))),
            (Arrangement.COMMUNICATION, say(translate("Approvals", "By message"))),
        ]
        remembered = workspace.settings.value(_ARRANGEMENT, "")
        value = Arrangement(remembered) if remembered in tuple(Arrangement) else Arrangement.DUE
        self.arrangement = FoldingSegmented(workspace.icons, arrangements, value, "layout-list")
        self.arrangement.chosen.connect(self.arrange)
        self.leading_tools += [self.segment, self.arrangement]

    def _make_actions(self) -> None:
        panel, openers = self.panels.panel, Openers(self)

        def decide(decision: DecisionType | None, alone: Callable[[], object]) -> None:
            if len(self.chosen_rows) > 1:
                openers.decide_several(decision)
            else:
                alone()

        changes, rejected = DecisionType.APPROVED_WITH_CHANGES, DecisionType.REJECTED
        self.approve_action = self.add_action(a.APPROVE, lambda: decide(DecisionType.APPROVED, panel.approve))
        self.changes_action = self.add_action(a.CHANGES, lambda: decide(changes, partial(panel.ask, changes)))
        self.reject_action = self.add_action(a.REJECT, lambda: decide(rejected, partial(panel.ask, rejected)))
        self.paper_action = self.add_action(a.PAPER, lambda: decide(None, panel.ask))
        self.bulk_action = self.add_action(a.BULK, openers.decide_several)
        self.put_up_action = self.add_action(a.PUT_UP, self.put_up)
        self.attach_action = self.add_action(a.ATTACH, openers.attach)
        self.sent_action = self.add_action(a.MARK_SENT, panel.mark_sent)
        self.add_action(a.CALENDAR, lambda: show_in_calendar(self.workspace, self.work))
        for spec, deed in ((a.WRITE, openers.write_to_approvers), (a.TURNAROUND, openers.show_turnaround)):
            action = self.add_action(spec, deed)
            self.header_tools.append(IconButton(self.workspace.icons, spec.icon, action.toolTip(), action.trigger))
        self.print_action = self.add_action(a.PRINT, openers.print_one)
        self.print_all_action = self.add_action(a.PRINT_ALL, openers.print_all)
        save = self.add_action(a.SAVE_SHEETS, openers.save_sheets)
        panel.buttons.follow(
            put_up=self.put_up_action,
            deciding=(self.approve_action, self.changes_action, self.reject_action, self.paper_action),
        )
        self.panels.several.follow(self.bulk_action, self.put_up_action)
        self.strips.silence.opened.connect(openers.record_silence)
        self.panels.versions.sheet_wanted.connect(openers.show_version)
        menu = QMenu(self)
        menu.addActions([self.print_action, self.print_all_action, save])
        keep_letters_apart(menu)
        words = self.workspace.say(translate("Approvals", "Print sheets…"))
        self.header_tools.append(MenuButton(self.workspace.icons, words, menu, "printer"))

    def _to_decide(self, count: int) -> Text:
        return translate("Approvals", "To decide {count}").format(count=count or "")

    def _connect(self) -> None:
        panel, deeds, versions = self.panels.panel, self.deeds, self.panels.versions
        self.queue.chosen.connect(self._on_chosen)
        self.queue.selected.connect(self._show_possible)
        self.queue.entered.connect(self.panels.focus_first)
        self.queue.list.customContextMenuRequested.connect(self._open_menu)
        panel.decided.connect(deeds.decide)
        panel.put_up_wanted.connect(deeds.put_up)
        panel.state_wanted.connect(deeds.set_state)
        panel.left.connect(self.queue.list.setFocus)
        deeds.done.connect(self.queue.list.setFocus)
        for shown in (panel, self.panels.several):
            deeds.busy.connect(shown.show_busy)
        deeds.unresolved.connect(self.panels.unresolved.show_names)
        for view in (versions, panel):
            view.comparison_wanted.connect(self.comparison.make)
        self.comparison.made.connect(versions.show_again)
        self.comparison.made.connect(lambda _, found: panel.put_up_form.show_again(found))
        self.comparison.refused.connect(versions.show_refusal)
        self.comparison.refused.connect(lambda _, text: panel.put_up_form.show_refusal(text))
        self.panels.steps.own_days_wanted.connect(deeds.give_own_days)
        self.panels.steps.usual_path_wanted.connect(deeds.give_usual_path)

    # --- showing

    @property
    def work(self) -> Work | None:
        """The chosen row."""
        row = self.queue.list.row
        return row if isinstance(row, Work) else None

    @property
    def chosen_rows(self) -> Sequence[Work]:
        return self.queue.list.chosen_rows

    def refresh(self, kinds: frozenset[str]) -> None:
        if CURRENT in kinds:
            self._wanted = _key(self.workspace.current.item)
        elif SELECTION in kinds:
            self._wanted = None
        if kinds == {CURRENT} and self._follow_current():
            return
        workspace, selection = self.workspace, self.workspace.selection.value
        self._open = open_work(workspace.schedule, selection, workspace.today, self._wanted, self._states)
        self.silent = self._states.silent()
        self._finished = None
        self.segment.set_words(TO_DECIDE, workspace.say(self._to_decide(len(self._open))))
        self.strips.show_silent(0 if workspace.session.read_only else len(self.silent))
        if CURRENT in kinds:
            self._choose_segment(self._wanted)
        self._show_rows()
        if CURRENT in kinds:
            self._follow_current()
        self._show_chosen()

    @property
    def rows(self) -> list[Work]:
        """What is listed: the open dates, or the finished ones."""
        if self.segment.value == TO_DECIDE:
            return self._open
        if self._finished is None:
            workspace, selection = self.workspace, self.workspace.selection.value
            self._finished = finished_work(workspace.schedule, selection, workspace.today, self._wanted)
        return self._finished

    def _choose_segment(self, key: Key | None) -> None:
        """The segment in which the date that was selected elsewhere stands."""
        before = self.segment.value
        for name in (TO_DECIDE, FINISHED):
            self.segment.set_value(name)
            if key is None or any(row.date_key == key for row in self.rows):
                break
        else:
            self.segment.set_value(before)
        if key is None:
            self.segment.set_value(before)

    def _follow_current(self) -> bool:
        """Choose the row of what is selected elsewhere; whether it stands in the list."""
        key = _key(self.workspace.current.item)
        if key is None:
            return False
        shown = self.work
        if not self.queue.choose_date(key):
            return False
        if self.work is not shown:
            self._show_chosen()
        return True

    def _show_rows(self) -> None:
        rows, is_open = self.rows, self.segment.value == TO_DECIDE
        arrangement = Arrangement(self.arrangement.value)
        if is_open:
            sections = open_sections(rows, arrangement, self.workspace)
        else:
            sections = finished_sections(rows, self.workspace)
        self.queue.show_work(sections, as_progress=is_open and arrangement == Arrangement.COMMUNICATION)
        self.queue.list.choose_first()
        if not rows:
            self.nothing.explain(is_open=is_open, hidden=self._count_hidden(is_open))
        self._stack.setCurrentWidget(self.queue if rows else self.nothing)

    def _count_hidden(self, is_open: bool) -> int:
        """How many rows there would be without the filter."""
        workspace = self.workspace
        if workspace.selection.value == Selection():
            return 0
        find = open_work if is_open else finished_work
        return len(find(workspace.schedule, Selection(), workspace.today))

    def show_segment(self, name: str) -> None:
        """Show what waits, or what is finished."""
        self.segment.set_value(name)
        self._show_rows()
        self._show_chosen()

    def arrange(self, arrangement: str) -> None:
        """Group the open rows in another way; the chosen date stays chosen."""
        key = self.work.date_key if self.work else None
        self.arrangement.set_value(arrangement)
        self.workspace.settings.set_value(_ARRANGEMENT, str(arrangement))
        self._show_rows()
        if key is not None:
            self.queue.choose_date(key)
        self._show_chosen()

    def _show_chosen(self) -> None:
        focus = QApplication.focusWidget()
        is_inside = focus is not None and self.panels.isAncestorOf(focus)
        self.panels.show_work(self.work)
        if is_inside and focus is not None and not focus.isVisible():  # else Qt gives the keyboard to the rail
            self.queue.list.setFocus()
        self._show_possible()

    def _show_possible(self) -> None:
        """Enable what can be done with the chosen rows."""
        panel, work, chosen = self.panels.panel, self.work, self.chosen_rows
        self.panels.show_chosen(chosen)
        is_editable = work is not None and not self.workspace.session.read_only
        is_several, may_decide = len(chosen) > 1, is_editable and any(row.state.open_steps for row in chosen)
        for action in (self.approve_action, self.changes_action, self.reject_action, self.paper_action):
            action.setEnabled(may_decide if is_several else panel.can_approve)
        self.put_up_action.setEnabled(is_editable and bool(drafts_of(chosen)) if is_several else panel.can_put_up)
        for action in (self.sent_action, self.attach_action):
            action.setEnabled(is_editable and not is_several)
        self.bulk_action.setEnabled(may_decide)
        self.print_action.setEnabled(work is not None)
        self.print_all_action.setEnabled(bool(self.rows))

    def put_up(self) -> None:
        """Put up the chosen date, or all chosen ones that never were."""
        if len(self.chosen_rows) > 1:
            self.deeds.put_up_several(drafts_of(self.chosen_rows)[:MOST])
        else:
            self.panels.panel.put_up()

    def _on_chosen(self, work: Work | None) -> None:
        self._show_chosen()
        if work is not None:
            self.workspace.current.set([work.state.dated])

    def _open_menu(self, point: QPoint) -> None:
        if self.work is None:
            return
        menu = QMenu(self)
        if len(self.chosen_rows) == 1:
            self.panels.panel.fill_menu(menu)
            menu.addSeparator()
        for action in (self.bulk_action, self.attach_action, self.print_action):
            if action.isEnabled():
                menu.addAction(action)
        keep_letters_apart(menu)
        menu.popup(self.queue.list.viewport().mapToGlobal(point))

    def dispose(self) -> None:
        self.panels.show_work(None)  # no sheet is made any more
        self.maker.close()
        self.copies.close()


def _key(item: Item | None) -> Key | None:
    return (item.id, item.original) if item and item.original and item.kind == "communication" else None
