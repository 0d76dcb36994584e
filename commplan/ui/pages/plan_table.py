"""The table of the plan page: rows of the plan under the shared filter, narrowed by words, open or closed, sorted."""

from collections.abc import Collection
from functools import partial

from commplan.domain.records import Communication, ContentEvent, Record
from commplan.domain.texts import translate
from commplan.planning.schedule import Dated
from commplan.ui.models.plan_cells import COLUMNS, PlanCells
from commplan.ui.models.plan_outline import Counts, Outline
from commplan.ui.models.rows import RowsModel
from commplan.ui.tables.editors import RecordEditors
from commplan.ui.tables.memory import ClosedRows, ColumnMemory
from commplan.ui.tables.rows_view import RowsView
from commplan.ui.workspace import Workspace


class PlanTable(RowsView):
    """Content events with their communications beneath."""

    def __init__(self, workspace: Workspace) -> None:
        model: RowsModel[PlanCells] = RowsModel(COLUMNS, workspace.say)
        super().__init__(model, workspace.theme, workspace.icons)
        model.setParent(self)
        model.is_editable = not workspace.session.read_only
        self.setAccessibleName(workspace.say(translate("Plan", "Content events and communications")))
        self.set_editors(RecordEditors(workspace, model))
        self._workspace = workspace
        self._words = ""
        self._closed = ClosedRows(workspace.settings, f"plan/{workspace.plan.info.id}")
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
        self._outline = Outline(workspace.schedule, workspace.selection.value, workspace.today, keep)
        self._cells = PlanCells(self._outline, workspace.say, workspace.locale)
        self._sort()

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
        selected, current = [record.id for record in self.records()], self.current_record()
        if self.rows.set_rows(rows, self._cells):
            self.keep_selected(selected, current.id if current else "")
        self.rows_shown.emit()

    def _on_sort_wanted(self) -> None:
        self.finish_editing()
        self._sort()

    def _sort(self) -> None:
        if self._outline is None or self._cells is None:
            return
        column, descending = self.header.sorting
        key = COLUMNS[column].sort_key if column >= 0 else None
        self._outline.sort(partial(key, self._cells) if key else None, descending=descending)
        self.show_rows()

    # --- opening and closing

    def set_open(self, ids: set[str], *, is_open: bool) -> None:
        """Open or close events; while words are searched for, only until the words change."""
        if self._words:
            self._closed_in_search = self._closed_in_search - ids if is_open else self._closed_in_search | ids
        else:
            self._closed.set_open(ids, is_open=is_open)
        self.show_rows()

    def set_all_open(self, is_open: bool) -> None:
        self.finish_editing()
        self.set_open(set(self._workspace.plan.table(ContentEvent)), is_open=is_open)

    def reveal(self, ids: Collection[str]) -> None:
        """Open the events whose communications shall be seen."""
        table = self._workspace.plan.table(Communication)
        events = {table[record_id].event_id for record_id in ids if record_id in table} & self._closed.ids
        if events:
            self._closed.set_open(events, is_open=True)
            self.show_rows()

    # --- what stands where

    def next_date(self, record: Record) -> Dated | None:
        """The next date of a communication."""
        return self._outline.next_date(record.id) if self._outline else None


def event_id(record: Record | None) -> str:
    """The id of the event that a row belongs to."""
    if isinstance(record, Communication):
        return record.event_id
    return record.id if isinstance(record, ContentEvent) else ""
