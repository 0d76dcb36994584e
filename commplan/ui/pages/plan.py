"""The plan as a table: content events with their communications beneath, one column for each of the seven elements."""

import dataclasses
import datetime as dt
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget

from commplan.domain.ids import new_id
from commplan.domain.records import Communication, ContentEvent, Record
from commplan.domain.texts import translate
from commplan.planning.selection import Selection
from commplan.services import records
from commplan.ui.actions import ActionSpec
from commplan.ui.current import Item
from commplan.ui.lazy import load
from commplan.ui.models.plan_groups import GROUPS, Heading
from commplan.ui.pages import plan_actions as a
from commplan.ui.pages.base import CURRENT, SELECTION, Page
from commplan.ui.pages.plan_current import PlanCurrent
from commplan.ui.pages.plan_table import PlanTable, event_id
from commplan.ui.plan_tools import add_plan_tools, add_quick_add
from commplan.ui.printing.views import Shown
from commplan.ui.tables.column_menu import ColumnMenu
from commplan.ui.tables.group_button import GroupButton
from commplan.ui.tables.sheet_keys import KEY_NOTES
from commplan.ui.widgets.buttons import Button, MenuButton, PrimaryButton
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.widgets.fitting_label import FittingLabel
from commplan.ui.widgets.folding import FoldingButton
from commplan.ui.widgets.search_field import SearchField
from commplan.ui.workspace import WARNING, Workspace

if TYPE_CHECKING:
    from commplan.ui.pages.plan_editing import PlanEditing

_TITLE = 0  # number of the column in which new rows are named
_SEARCH_ROOM = 90  # pixels for the words of "search or do", before those of a button


class PlanPage(Page):
    """The table, and what can be done in it."""

    kinds = frozenset(
        {
            "plan", "content_event", "communication", "sender", "audience", "channel", "tool", "approval_path",
            "approval_step", "event_exception", "occurrence", "draft", "result", "day_rule", "version", "decision",
            "goal", "phase", "journey_stage", "message_template", SELECTION, CURRENT,
        }
    )  # fmt: skip

    key_notes = KEY_NOTES

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.view = PlanTable(workspace)
        self._kept: set[str] = set()  # added just now: shown whatever the filter says
        self._following = PlanCurrent(workspace, self.view, self.current_here)
        self.search = SearchField(workspace.icons, workspace.say(translate("Plan", "Find in the plan")))
        self.count = FittingLabel("small", is_last=True)
        self._add_actions()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing_yet())
        self._stack.addWidget(self._nothing_found())
        self.body.addWidget(self._stack)
        self.setFocusProxy(self.view)
        self._prepare_bars()
        self.view.rows_shown.connect(self._show_counts)
        self.view.entering.connect(self._show_entering)
        self.view.opened.connect(self._open)
        self.search.textChanged.connect(self.view.show_words)
        self.search.entered.connect(self._prepare_search)
        self.search.returnPressed.connect(self._keep_words)

    # --- building

    def _add_actions(self) -> None:
        self.new_event_action = self.add_action(a.NEW_EVENT, self.add_event)
        new_communication = self.add_action(a.NEW_COMMUNICATION, self.add_communication)
        add_quick_add(self, self._show_added)
        changing = [
            self.new_event_action,
            new_communication,
            self._table_action(a.EDIT, self.view.edit_current),
            self._table_action(a.DUPLICATE, self.duplicate),
            self._table_action(a.DELETE, self.delete),
        ]
        cells = self._cell_actions()
        self.add_action(a.SEARCH, self.search.setFocus)
        for action in changing:
            action.setEnabled(not self.workspace.session.read_only)
        tools = add_plan_tools(self, self.view.records, self._show_added)
        show = self._table_action(a.SHOW_IN_CALENDAR, self.show_in_calendar)
        opening = [
            self._table_action(a.OPEN_ALL, lambda: self.view.set_all_open(True)),
            self._table_action(a.CLOSE_ALL, lambda: self.view.set_all_open(False)),
        ]
        self.view.menu_entries = [
            *changing,
            _separator(self),
            *cells,
            _separator(self),
            *tools,
            _separator(self),
            show,
            _separator(self),
            *opening,
        ]

    def _cell_actions(self) -> list[QAction]:
        """What can be done with many cells at once."""
        self.view.clear_wanted.connect(partial(self._with_cells, "clear"))
        copying = [
            self._table_action(a.COPY, partial(self._with_cells, "copy")),
            self._table_action(a.COPY_TITLES, partial(self._with_cells, "copy", with_titles=True)),
        ]
        changing = [
            self._table_action(a.PASTE, partial(self._with_cells, "paste")),
            self._table_action(a.PASTE_NEW, partial(self._with_cells, "paste_as_new")),
            self._table_action(a.FILL_DOWN, partial(self._with_cells, "fill_down")),
            self._table_action(a.CLEAR, partial(self._with_cells, "clear")),
        ]
        for action in changing:
            action.setEnabled(not self.workspace.session.read_only)
        return [*copying, *changing]

    def _with_cells(self, what: str, **options: bool) -> None:
        getattr(self.cells, what)(**options)

    @cached_property
    def cells(self) -> "PlanEditing":
        """Works on many cells at once; made when it is first wanted."""
        made: PlanEditing = load("commplan.ui.pages.plan_editing:PlanEditing")(
            self.workspace, self.view, self._first_day, self._show_new
        )
        return made

    def _table_action(self, spec: ActionSpec, handler: Callable[[], object]) -> QAction:
        action = self.add_action(spec, handler)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # not while in the inspector
        return action

    def _prepare_bars(self) -> None:
        say, icons = self.workspace.say, self.workspace.icons
        menu = QMenu()
        for export, icon, text in a.EXPORTS:
            menu.addAction(icons.icon(icon), say(text)).triggered.connect(partial(self._export, export))
        words = say(translate("Print", "Plan on a page"))
        one_page = FoldingButton(icons, words, "file-text", self._print, leaves=_SEARCH_ROOM)
        self.header_tools.append(one_page)
        self.header_tools.append(MenuButton(icons, say(translate("Plan", "Export")), menu, "download"))
        self.header_tools.append(self._add_button())
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(200)
        policy = self.search.sizePolicy()
        policy.setHorizontalStretch(40)  # it gives way before the words of buttons do
        self.search.setSizePolicy(policy)
        tip = translate(
            "Plan", "Narrows the table as you type (Ctrl+F). Enter keeps the words as a filter on all pages."
        )
        self.search.setToolTip(say(tip))
        self.leading_tools.append(self.search)
        self.grouped = GroupButton(self.workspace, GROUPS, self.view.group, self.view.group_by)
        self.trailing_tools += [self.count, self.grouped, ColumnMenu(self.workspace, self.view)]

    def _add_button(self) -> PrimaryButton:
        words = self.workspace.say(translate("Plan", "Content event"))
        button = PrimaryButton(self.workspace.icons, words, "plus")
        button.follow(self.new_event_action)
        return button

    def _nothing_yet(self) -> EmptyState:
        sentence = translate(
            "Plan",
            "A plan begins with the occurrences that create a need to communicate: a strategy, results, a holiday. "
            "Add the first one, then say who tells whom about it, how and when.",
        )
        self.first_button = self._add_button()
        return EmptyState(self.workspace.icons, "list-tree", self.workspace.say(sentence), self.first_button)

    def _nothing_found(self) -> EmptyState:
        sentence = self.workspace.say(translate("Plan", "Nothing in the plan matches the filter."))
        words = self.workspace.say(translate("Plan", "Clear the filter"))
        self.clear_button = Button(self.workspace.icons, words, "x", self.clear_filter)
        return EmptyState(self.workspace.icons, "list-filter", sentence, self.clear_button)

    # --- showing

    def refresh(self, kinds: frozenset[str]) -> None:
        if SELECTION in kinds:
            self._kept.clear()
        if CURRENT in kinds:
            self._following.forget()
        if kinds != {CURRENT}:
            focus = QApplication.focusWidget()
            self._following.lets_go = SELECTION in kinds or (focus is not None and self.isAncestorOf(focus))
            self.view.update_plan(self._kept)
            if self.search.hasFocus():
                self._prepare_search()
            self._following.lets_go = True
        if CURRENT in kinds:
            self._following.follow()

    def _prepare_search(self) -> None:
        """Get ready for words, as soon as what is under way has been painted."""
        QTimer.singleShot(0, self.view, self.view.prepare_search)

    def _show_counts(self) -> None:
        counts = self.view.counts
        parts = (
            translate("Plan", "%n content event(s)", "", 1).count(counts.events),
            translate("Plan", "%n communication(s)", "", 1).count(counts.communications),
            translate("Plan", "%n date(s)", "", 1).count(counts.dates),
        )
        words = [self.workspace.say(part) for part in parts]
        self.count.set_sentences([", ".join(words[:n]) for n in (3, 2, 1)])
        self._show_part(0 if counts.events else 2 if self.workspace.plan.table(ContentEvent) else 1)

    def _show_part(self, number: int) -> None:
        """Show the table, or why it is empty; the keyboard stays on the page, where Paste is heard."""
        focus, before = QApplication.focusWidget(), self._stack.currentIndex()
        is_here = focus is not None and self._stack.isAncestorOf(focus)
        self._stack.setCurrentIndex(number)
        self.setFocusProxy((self.view, self.first_button, self.clear_button)[number])
        if is_here and number != before:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_entering(self, count: int) -> None:
        """While a cell is edited for many, say what the keys do."""
        if count > 1:
            words = (
                translate("Plan", "Enter changes all %n cell(s), Tab only this one", "", 1),
                translate("Plan", "Enter changes all %n cell(s)", "", 1),
                translate("Plan", "Enter: %n cell(s)", "", 1),
            )
            self.count.set_sentences([self.workspace.say(text.count(count)) for text in words])
            self.grouped.setVisible(bool(self.count.text()))  # in a narrow window it gives its room to these words
        else:
            self.grouped.show()
            self._show_counts()

    def _keep_words(self) -> None:
        """Make what was typed a part of the filter that all pages share."""
        words, selection = self.search.text().strip(), self.workspace.selection
        if words:
            self.search.start_over()
            selection.set(dataclasses.replace(selection.value, words=words))

    def clear_filter(self) -> None:
        """Show everything again: neither words nor the filter that all pages share."""
        self.search.start_over()
        self.workspace.selection.set(Selection())
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is selected

    def chosen_here(self) -> Sequence[Item]:
        return [Item.of(record) for record in self.view.records()]

    def _open(self, record: Record) -> None:
        """Enter or a double click where nothing can be edited: show the record, or fold the group."""
        if isinstance(record, Heading):
            row = self.view.rows.rows[self.view.currentIndex().row()]
            self.view.set_open({record.id}, is_open=not row.is_open)
        else:
            self.workspace.show(Item.of(record), "title")

    # --- changing

    def add_event(self) -> None:
        """A new content event, named at once."""
        title = self.workspace.say(translate("Plan", "New content event"))
        self._add(ContentEvent(id=new_id(), title=title, start=self._first_day()))

    def _first_day(self) -> dt.date:
        info, today = self.workspace.plan.info, self.workspace.today
        return min(max(today, info.start), info.end)

    def add_communication(self) -> None:
        """A new communication of the event with the focus, named at once."""
        about = event_id(self.view.current_record())
        if not about:
            self.workspace.notify(translate("Plan", "Choose the content event first that the communication is about."))
            return
        title, heading = self.workspace.say(translate("Plan", "New communication")), self.view.current_heading()
        values = dict(heading.values) if heading else {}
        self._add(Communication(id=new_id(), event_id=about, title=title, **values))

    def _add(self, record: ContentEvent | Communication) -> None:
        self.view.finish_editing()
        self._kept |= {record.id, event_id(record)}
        self.search.start_over()
        if self.workspace.run(lambda: records.add_all(self.workspace.session, [record])):
            self.view.reveal([record.id])
            self.view.edit_cell(record.id, _TITLE)

    def _show_added(self, event: ContentEvent) -> None:
        """Show what was added elsewhere on this page, and select the event."""
        self._show_new([event, *self.workspace.plan.communications_by_event.get(event.id, ())])
        self.view.select([event.id])

    def _show_new(self, new: Sequence[Record]) -> None:
        """Show rows that were added, whatever the filter says, and select them."""
        self._kept |= {i for record in new for i in (record.id, event_id(record))}
        self.view.update_plan(self._kept)
        self.view.reveal([record.id for record in new])
        self.view.select([record.id for record in new])

    def duplicate(self) -> None:
        self.view.finish_editing()
        chosen, session = self.view.records(), self.workspace.session
        duplicate_all = load("commplan.services.editing:duplicate_all")
        copies = self.workspace.result_of(lambda: duplicate_all(session, chosen)) if chosen else None
        if copies:
            self._kept |= {copy.id for copy in copies}
            self.view.update_plan(self._kept)
            self.view.select([copy.id for copy in copies])

    def delete(self) -> None:
        chosen = self.view.records()
        if not chosen:
            return
        after = self.view.neighbour({record.id for record in chosen})
        removal = load("commplan.services.scopes:removal_of")(self.workspace.session, chosen)
        if removal is not None:
            load("commplan.ui.dialogs.scope:ask_scope")(self.workspace, removal, self.window())
            return
        delete_all = load("commplan.services.editing:delete_all")
        staying = self.workspace.result_of(lambda: delete_all(self.workspace.session, chosen))
        if staying is None:  # nothing could go, and that was said
            return
        self.view.select([record.id for record in staying] or [after])
        if staying:
            text = translate("Plan", "%n row(s) stay: something of them was sent or put up for approval.", "", 1)
            self.workspace.notify(text.count(len(staying)), WARNING)

    # --- going elsewhere

    def show_in_calendar(self) -> None:
        record = self.view.current_record()
        if record is not None:
            self.workspace.go_to("calendar", Item.of(self.view.next_date(record) or record))

    def printed(self) -> Shown:
        return Shown("table", table=self.view.look)

    def _print(self) -> None:
        load("commplan.ui.printing.dialog:open_print")(self.workspace, self, "plan-on-a-page")

    def _export(self, export: str) -> None:
        load("commplan.ui.dialogs.export:ExportDialog")(self.workspace, export, self.window()).open()


def _separator(page: PlanPage) -> QAction:
    action = QAction(page)
    action.setSeparator(True)
    return action
