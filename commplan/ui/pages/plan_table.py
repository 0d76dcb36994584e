"""The table of the plan page: rows of the plan under the shared filter, narrowed by words, grouped, sorted."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Signal

from commplan.domain.records import KINDS, Communication, ContentEvent, Record
from commplan.domain.texts import translate
from commplan.planning.collector import collector_paused
from commplan.planning.schedule import Dated
from commplan.ui.models.plan_cells import PlanCells
from commplan.ui.models.plan_columns import COLUMNS
from commplan.ui.models.plan_groups import GROUPS, Grouping, Heading
from commplan.ui.models.plan_outline import Counts, Outline
from commplan.ui.models.rows import Row, RowsModel
from commplan.ui.printing.views import TableLook
from commplan.ui.tables.editors import RecordEditors
from commplan.ui.tables.memory import ClosedRows, ColumnMemory
from commplan.ui.tables.sheet_view import SheetView
from commplan.ui.workspace import Workspace

GROUP = "plan/group"
"""The setting that keeps what rows are grouped by."""


class PlanTable(SheetView):
    """Content events with their communications beneath, or communications under the headings of groups."""

    hid = Signal(list)
    """The ids of what was selected, when some of it is shown no longer."""

    def __init__(self, workspace: Workspace) -> None:
        model: RowsModel[PlanCells] = RowsModel(COLUMNS, workspace.say)
        super().__init__(model, workspace.theme, workspace.icons)
        model.setParent(self)
        model.is_editable = not workspace.session.read_only
        self.setAccessibleName(workspace.say(translate("Plan", "Content events and communications")))
        self.set_editors(RecordEditors(workspace, model))
        self._workspace = workspace
        self._words = ""
        self._kept: Collection[str] = ()
        kept_group = workspace.settings.value(GROUP, "")
        self.group = kept_group if kept_group in GROUPS else ""
        """What rows are grouped by: a key of GROUPS."""
        self._closed = self._closed_rows()
        self._closed_in_search: set[str] = set()
        self._outline: Outline | None = None  # until the page is shown
        self._cells: PlanCells | None = None
        self.counts = Counts()
        self.memory = ColumnMemory(self, workspace.settings, "plan")
        self.toggled.connect(lambda key, is_open: self.set_open({key}, is_open=is_open))
        self.header.sort_wanted.connect(self._on_sort_wanted)

    # --- showing

    def update_plan(self, keep: Collection[str]) -> None:
        """Show the plan as it is now. `keep` are ids that are shown whatever the filter says."""
        workspace = self._workspace
        self._kept = keep
        with collector_paused():
            self._outline = Outline(
                workspace.schedule, workspace.selection.value, workspace.today, keep, self._grouping(), self._outline
            )
            self._cells = PlanCells(self._outline, workspace.say, workspace.locale, self._cells)
            self._sort()

    def _grouping(self) -> Grouping | None:
        workspace = self._workspace
        if not self.group:
            return None
        return Grouping(self.group, workspace.schedule, workspace.say, workspace.locale, workspace.today)

    def group_by(self, group: str) -> None:
        """Group the rows, by a key of GROUPS."""
        self.finish_editing()
        self.group = group
        self._workspace.settings.set_value(GROUP, group)
        self._closed, self._closed_in_search = self._closed_rows(), set()
        self.update_plan(self._kept)

    def _closed_rows(self) -> ClosedRows:
        of_plan = f"plan/{self._workspace.plan.info.id}"
        return ClosedRows(self._workspace.settings, f"{of_plan}/{self.group}" if self.group else of_plan)

    def show_words(self, words: str) -> None:
        """Show the rows that hold these words, all of them open; with none, all rows."""
        self._words = words.strip()
        self._closed_in_search = set()
        self.show_rows()

    def prepare_search(self) -> None:
        """Get ready for words to come, so that the first letter is answered as fast as the next."""
        if self._outline is not None:
            self._outline.prepare_search()

    def show_rows(self) -> None:
        """Take the rows; the selection stays where it can."""
        if self._outline is None or self._cells is None:
            return
        rows, self.counts = self._outline.rows(self._words, self._closed_in_search if self._words else self._closed.ids)
        before, index = self.rows.rows, self.currentIndex()
        if rows is before:  # one more letter of a word that stands in all of them
            return
        selected, chosen = [before[number] for number in sorted(self.chosen)], self.records()
        current = before[index.row()] if index.isValid() else None
        if self.rows.set_rows(rows, self._cells, self._cells.age):
            outline = self._outline
            self.keep_lines(
                [self._now(outline, row) for row in selected], self._now(outline, current) if current else -1
            )
            if index.isValid() and not self.currentIndex().isValid() and rows:  # what had the focus is gone
                self.focus_on(self.rows.index(min(index.row(), len(rows) - 1), index.column()))
            if len(self.records()) < len(chosen):
                self.hid.emit([record.id for record in chosen])
        self.rows_shown.emit()

    def _now(self, outline: Outline, row: Row) -> int:
        """The line on which a row of before stands now, or its record where it stands in another group; else -1."""
        line = outline.line_of(row)
        if line is None:
            line = self.rows.number_of(row.key)
        return line if line >= 0 or row.key == row.record.id else self.rows.number_of(row.record.id)

    def _on_sort_wanted(self) -> None:
        self.finish_editing()
        with collector_paused():
            self._sort()
        self.show_sorted()

    def _sort(self) -> None:
        if self._outline is None or self._cells is None:
            return
        column, descending = self.header.sorting
        key = COLUMNS[column].sort_key if column >= 0 else None
        age = (self._cells.age, column, descending) if COLUMNS[column].is_own else None
        self._outline.sort(partial(key, self._cells) if key else None, descending=descending, age=age)
        self.show_rows()

    @property
    def look(self) -> TableLook:
        """The table as it stands, for printing."""
        column, descending = self.header.sorting
        columns = tuple(COLUMNS[number].name for number in self.header.shown())
        return TableLook(columns, self.group, COLUMNS[column].name if column >= 0 else "", descending, self._words)

    # --- opening and closing

    def set_open(self, ids: set[str], *, is_open: bool) -> None:
        """Open or close headings; while words are searched for, only until the words change."""
        if self._words:
            self._closed_in_search = self._closed_in_search - ids if is_open else self._closed_in_search | ids
        else:
            self._closed.set_open(ids, is_open=is_open)
        self.show_rows()

    def set_all_open(self, is_open: bool) -> None:
        self.finish_editing()
        if self._outline is not None:
            self.set_open({branch.head.key for branch in self._outline.branches}, is_open=is_open)

    def reveal(self, ids: Collection[str]) -> None:
        """Open the headings below which these records stand."""
        closed = self._outline.heads_of(ids) & self._closed.ids if self._outline and self._closed.ids else set()
        if closed:
            self._closed.set_open(closed, is_open=True)
            self.show_rows()

    # --- what stands where

    def records(self) -> list[Record]:
        """The records of the selected rows, each once; headings of groups are none."""
        found = {record.id: record for record in super().records() if record.kind in KINDS}
        return list(found.values())

    def current_record(self) -> Record | None:
        record = super().current_record()
        return record if record is not None and record.kind in KINDS else None

    def current_heading(self) -> Heading | None:
        """The heading of the group in which the focus is."""
        number = self.currentIndex().row()
        if not self.group or number < 0:
            return None
        heads = (row.record for row in self.rows.rows[number::-1] if row.is_group)
        head = next(heads, None)
        return head if isinstance(head, Heading) else None

    def next_date(self, record: Record) -> Dated | None:
        """The next date of a communication."""
        return self._outline.next_date(record.id) if self._outline else None


def event_id(record: Record | None) -> str:
    """The id of the event that a row belongs to."""
    if isinstance(record, Communication):
        return record.event_id
    return record.id if isinstance(record, ContentEvent) else ""
