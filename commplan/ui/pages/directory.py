"""The directory: all master data of the plan, by kind; where each is used; the steps of paths and the days off."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from commplan.domain import records as r
from commplan.domain.fields import specs_of
from commplan.domain.plan import name_of
from commplan.domain.texts import translate
from commplan.services import directory, editing, merging, records
from commplan.ui.actions import ActionSpec
from commplan.ui.current import Item
from commplan.ui.lazy import load
from commplan.ui.pages import directory_actions as a
from commplan.ui.pages.base import CURRENT, Page
from commplan.ui.pages.directory_details import Details
from commplan.ui.pages.directory_kinds import DIRECTORY, KindSpec
from commplan.ui.pages.directory_list import KindList
from commplan.ui.pages.directory_table import KindTable
from commplan.ui.pages.directory_tree import TreeTable
from commplan.ui.plan_tools import add_playbooks, add_quick_line
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.empty_state import EmptyState
from commplan.ui.widgets.layouts import line, row
from commplan.ui.widgets.search_field import SearchField
from commplan.ui.workspace import Remedy, Workspace

SPECS = {spec.kind: spec for spec in DIRECTORY}
_SHARES = {"approval_path": (300, 700), "day_rule": (400, 600)}  # of the table and of what stands below it


class DirectoryPage(Page):
    """Kinds at the left, their table in the middle, what belongs to the selected one below it."""

    kinds = frozenset({*SPECS, "plan", "approval_step", "content_event", "communication", CURRENT})
    uses_selection = False
    key_notes = a.KEY_NOTES

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._tables: dict[str, KindTable] = {}
        self._is_following = False
        kind = workspace.settings.value("directory/kind", "sender")
        self._kind = kind if kind in SPECS else "sender"
        self.search = SearchField(workspace.icons, workspace.say(translate("Directory", "Find in the list")))
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(200)
        self.list = KindList(workspace)
        self.list.show_chosen(self._kind)
        self.details = Details(workspace)
        self._stack = QStackedWidget()
        self._add_actions()
        self._prepare_bars()
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self.search.textChanged.connect(lambda _: self._show_rows())
        self.details.wanted.connect(self.go_to)

    # --- building

    def _add_actions(self) -> None:
        self.add_entry_action = self.add_action(a.ADD, self.add)
        for kind, spec in SPECS.items():
            self.add_action(spec.new, partial(self.add_of, kind)).setEnabled(not self.workspace.session.read_only)
        self.duplicate_action = self._table_action(a.DUPLICATE, self.duplicate)
        self.archive_action = self._table_action(a.ARCHIVE, lambda: self.set_archived(True))
        self.restore_action = self._table_action(a.RESTORE, lambda: self.set_archived(False))
        self.delete_action = self._table_action(a.DELETE, self.delete)
        self.merge_action = self._table_action(a.MERGE, self.merge)
        self.import_days_action = self.add_action(a.IMPORT_DAYS, self.import_days)
        self.edit_action = self._table_action(a.EDIT, self.edit)
        self.add_action(a.SEARCH, self.search.setFocus)
        add_quick_line(self, self._show_event)
        add_playbooks(self, list, self._show_event)

    def _show_event(self, event: r.ContentEvent) -> None:
        """Show what was added on the page it belongs to."""
        self.workspace.go_to("plan", Item.of(event))

    def _table_action(self, spec: ActionSpec, handler: Callable[[], object]) -> QAction:
        action = self.add_action(spec, handler)
        self.removeAction(action)
        self._stack.addAction(action)  # for the table alone: the steps below have a Delete of their own
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def _prepare_bars(self) -> None:
        icons, say = self.workspace.icons, self.workspace.say
        self._add_button = PrimaryButton(icons, "", "plus").follow(self.add_entry_action)
        self._import_button = Button(icons, say(translate("Directory", "Take over a list…")), "upload")
        self.header_tools += [self._import_button.follow(self.import_days_action), self._add_button]
        self._first_button = Button(icons, "", "plus").follow(self.add_entry_action)
        self._lesson = EmptyState(icons, "book-user", "", self._first_button)
        self._stack.addWidget(self._lesson)
        self.leading_tools.append(self.search)
        self.archived = Button(icons, "", "archive", self._show_rows, role="quiet", small=True)
        self.archived.setCheckable(True)
        self.archived.setToolTip(say(translate("Directory", "Show what was archived too")))
        self.trailing_tools.append(self.archived)

    def _lay_out(self) -> None:
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._stack)
        self._split.addWidget(self.details)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        whole = QWidget()
        layout = row(self.list, line(vertical=True), self._split, spacing=0)
        layout.setStretch(2, 1)
        whole.setLayout(layout)
        self.body.addWidget(whole)

    # --- showing

    @property
    def spec(self) -> KindSpec:
        return SPECS[self._kind]

    @property
    def table(self) -> KindTable:
        """The table of the kind that is shown."""
        table = self._tables.get(self._kind)
        if table is None:
            made = TreeTable if "parent_id" in specs_of(r.KINDS[self._kind]) else KindTable
            table = self._tables[self._kind] = made(self.workspace, self.spec)
            table.menu_entries = [
                self.add_entry_action, self.edit_action, self.duplicate_action, self.archive_action,
                self.restore_action, self.merge_action, self.delete_action,
            ]  # fmt: skip
            if self._kind == r.DayRule.kind:
                table.menu_entries.append(self.import_days_action)
            table.picked.connect(self._pick)
            self._stack.addWidget(table)
        return table

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds != {CURRENT}:
            self._show_counts()
            self.list.show_chosen(self._kind)
            self.show_kind(self._kind)
        if CURRENT in kinds:
            self._follow()
            self.details.steps.show_current(self.workspace.current.item)

    def _show_counts(self) -> None:
        """How many of each kind are in use: those in the archive don't count."""
        plan, locale = self.workspace.plan, self.workspace.locale
        tables = {kind: plan.table(r.KINDS[kind]).values() for kind in SPECS}
        counts = {kind: sum(not getattr(x, "archived", False) for x in table) for kind, table in tables.items()}
        self.list.show_counts({kind: locale.toString(count) for kind, count in counts.items()})

    def _choose(self, kind: str) -> None:
        """A person chose a kind: show it, and what was selected in it last, or its first entry."""
        self.show_kind(kind)
        rows = self.table.rows.rows
        if rows and not self.table.records():
            self.table.select([rows[0].key], column=0)
        else:
            self._pick()

    def show_kind(self, kind: str) -> None:
        """Show the table of a kind."""
        if kind != self._kind:
            self._kind = kind
            self.search.clear()
            self.workspace.settings.set_value("directory/kind", kind)
        say = self.workspace.say
        for button in (self._add_button, self._first_button):
            button.setText(say(self.spec.add))
        self._import_button.setVisible(kind == r.DayRule.kind)
        self._lesson.sentence.setText(say(self.spec.lesson))
        if kind != self._shown_kind():
            self.details.show_kind(kind)
            self._split.setSizes(_SHARES.get(kind, (600, 400)))
        self._show_rows()

    def _shown_kind(self) -> str:
        table = self._stack.currentWidget()
        return table.spec.kind if isinstance(table, KindTable) else ""

    def _show_rows(self) -> None:
        table = self.table
        in_archive = [x for x in self._all() if getattr(x, "archived", False)]
        words = translate("Directory", "Archived ({count})").format(count=len(in_archive))
        self.archived.setText(self.workspace.say(words))
        self.archived.setVisible(bool(in_archive))
        table.show_records(self.search.text(), archived=self.archived.isChecked())
        self._stack.setCurrentWidget(table if self._all() else self._lesson)
        self.setFocusProxy(table)
        self._show_details()

    def _all(self) -> list[r.Record]:
        return list(self.workspace.plan.table(r.KINDS[self._kind]).values())

    def _show_details(self) -> None:
        chosen = self.table.records()
        self.details.show_records(chosen)
        self._update_actions(chosen)

    def _update_actions(self, chosen: list[r.Record]) -> None:
        can_write = not self.workspace.session.read_only
        archivable = bool(chosen) and all(directory.can_be_archived(x) for x in chosen)
        archived = archivable and all(x.archived for x in chosen)  # type: ignore[attr-defined]
        self.add_entry_action.setEnabled(can_write)
        for action in (self.edit_action, self.duplicate_action, self.delete_action):
            action.setEnabled(can_write and bool(chosen))
        self.merge_action.setEnabled(can_write and len(self._to_merge(chosen)) > 1)
        self.import_days_action.setEnabled(can_write)
        self.archive_action.setEnabled(can_write and archivable and not archived)
        self.restore_action.setEnabled(can_write and archived)

    # --- what is selected

    def chosen_here(self) -> Sequence[Item]:
        return [Item.of(record) for record in self.table.records()]

    def current_here(self) -> list[Item]:
        """Those of the current things that are kept here; of a step its path."""
        return [item for item in map(self._kept_as, self.workspace.current.items) if item.kind in SPECS]

    def _kept_as(self, item: Item) -> Item:
        step = self.workspace.plan.find(item.kind, item.id) if item.kind == r.ApprovalStep.kind else None
        return Item(r.ApprovalPath.kind, step.path_id) if isinstance(step, r.ApprovalStep) else item

    def _pick(self) -> None:
        self._show_details()
        if not self._is_following and self.table.selectionModel().hasSelection():
            self._is_following = True
            self.workspace.current.set(self.table.records())
            self._is_following = False

    def _follow(self) -> None:
        """Show and select what became current elsewhere."""
        items = self.current_here()
        if self._is_following or not items:
            return
        kind = items[0].kind
        keys = [item.id for item in items if item.kind == kind]
        if kind == self._kind and keys == [x.id for x in self.table.records()]:
            return
        self._is_following = True
        self.list.show_chosen(kind)
        self.show_kind(kind)
        self.table.reveal(keys)
        if any(self.table.rows.number_of(key) < 0 for key in keys):  # archived, or not what was searched for
            self.search.clear()
            self.archived.setChecked(True)
            self._show_rows()
        self.table.select(keys)
        self._is_following = False

    def go_to(self, record: r.Record) -> None:
        """Show a record that uses another: here, on the plan page, or in the calendar."""
        if record.kind in SPECS:
            self.workspace.show(Item.of(record))
        elif isinstance(record, r.Occurrence):
            self.workspace.go_to("calendar", Item("communication", record.communication_id, record.original))
        elif isinstance(record, (r.ContentEvent, r.Communication)):
            self.workspace.go_to("plan", Item.of(record))

    # --- changing

    def add(self) -> None:
        """A new entry of the kind that is shown, named at once."""
        self.table.finish_editing()
        workspace, spec = self.workspace, self.spec
        values = {**spec.values(workspace.plan, workspace.today), **self._parent()}
        values[spec.name_field] = workspace.say(spec.fresh)
        self.search.clear()
        added = workspace.result_of(lambda: records.add(workspace.session, spec.kind, values))
        if added is not None:
            self.table.reveal([added.id])
            self.table.edit_cell(added.id, 0)

    def add_of(self, kind: str) -> None:
        """A new entry of a kind that need not be shown yet."""
        self.table.finish_editing()
        self.list.show_chosen(kind)
        self.show_kind(kind)
        self.add()

    def _parent(self) -> dict[str, str]:
        """A new group belongs where the selected one does."""
        current = self.table.current_record()
        parent_id = getattr(current, "parent_id", "")
        return {"parent_id": parent_id} if parent_id else {}

    def edit(self) -> None:
        self.table.edit_current()

    def duplicate(self) -> None:
        chosen, session = self.table.records(), self.workspace.session
        copies = self.workspace.result_of(lambda: editing.duplicate_all(session, chosen)) if chosen else None
        if copies:
            self.table.select([copy.id for copy in copies])

    def set_archived(self, archived: bool) -> None:
        chosen, session = self.table.records(), self.workspace.session
        if archived:
            self._archive(chosen)
        else:
            self.workspace.run(lambda: directory.set_archived(session, chosen, archived=False))

    def _archive(self, chosen: list[r.Record]) -> None:
        session = self.workspace.session
        if self.workspace.run(lambda: directory.set_archived(session, chosen, archived=True)) and len(chosen) == 1:
            text = translate("Directory", "“{name}” is archived: it stays where it is used and is no longer offered.")
            self.workspace.notify(text.format(name=name_of(chosen[0])))

    def _to_merge(self, chosen: list[r.Record]) -> list[r.Record]:
        """What would be merged: the chosen records, or with a single one those that are called the same."""
        if self._kind not in merging.MERGEABLE or len(chosen) != 1:
            return chosen if self._kind in merging.MERGEABLE else []
        return [*chosen, *merging.alike(self.workspace.plan, chosen[0])]

    def merge(self) -> None:
        """Ask which of several records stays, and put it in the place of the others."""
        load("commplan.ui.dialogs.merge:MergeDialog")(
            self.workspace, self._to_merge(self.table.records()), self.window()
        ).open()

    def import_days(self) -> None:
        """Take over a list of days off from a calendar or a table."""
        self._choose(r.DayRule.kind)
        self.list.show_chosen(self._kind)
        load("commplan.ui.dialogs.days_off:choose_and_show")(self.workspace, self.window())

    def delete(self) -> None:
        chosen = self.table.records()
        if not chosen:
            return
        after = self.table.neighbour({record.id for record in chosen})
        archive = Remedy(self.workspace.say(translate("Directory", "Archive instead")), partial(self._archive, chosen))
        remedy = archive if all(directory.can_be_archived(record) for record in chosen) else None
        if self.workspace.run(lambda: directory.delete(self.workspace.session, chosen), remedy):
            self.table.select([after])
