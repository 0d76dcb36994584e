"""The table of one kind of master data."""

from collections.abc import Iterable
from functools import partial

from commplan.domain.labels import kinds_label
from commplan.domain.plan import name_of
from commplan.domain.records import Record
from commplan.planning.folding import fold
from commplan.ui.models.record_cells import RecordCells
from commplan.ui.models.rows import Row, RowsModel
from commplan.ui.pages.directory_kinds import KindSpec
from commplan.ui.tables.editors import RecordEditors
from commplan.ui.tables.memory import ClosedRows, ColumnMemory
from commplan.ui.tables.options import in_order
from commplan.ui.tables.rows_view import RowsView
from commplan.ui.workspace import Workspace


class KindTable(RowsView):
    """Shows the records of a kind: as a tree where they have parents, narrowed by words, archived ones on demand."""

    def __init__(self, workspace: Workspace, spec: KindSpec) -> None:
        model: RowsModel[RecordCells] = RowsModel(spec.columns, workspace.say)
        super().__init__(model, workspace.theme, workspace.icons)
        model.setParent(self)
        model.is_editable = not workspace.session.read_only
        self.spec = spec
        self.setAccessibleName(workspace.say(kinds_label(spec.kind)))
        self.set_editors(RecordEditors(workspace, model))
        self._workspace = workspace
        self._words: list[str] = []
        self._shows_archived = False
        self._closed = ClosedRows(workspace.settings, f"directory/{workspace.plan.info.id}/{spec.kind}")
        self.memory = ColumnMemory(self, workspace.settings, f"directory/{spec.kind}")
        self.toggled.connect(self._toggle)
        self.header.sort_wanted.connect(self._on_sort_wanted)

    def show_records(self, words: str, *, archived: bool) -> None:
        """Show what the words leave."""
        self._words = fold(words).split()
        self._shows_archived = archived
        self.update_rows()

    def update_rows(self) -> None:
        """Show the records as the plan has them now; what is selected stays."""
        selected, current = [r.id for r in self.records()], self.current_record()
        cells = RecordCells(self._workspace.plan, self._workspace.say, self._workspace.locale)
        if self.rows.set_rows(self._open_rows(self._found(cells)), cells):
            self.keep_selected(selected, current.id if current else "")

    def _on_sort_wanted(self) -> None:
        self.finish_editing()
        self.update_rows()
        self.show_sorted()

    def _found(self, cells: RecordCells) -> list[tuple[Record, int]]:
        """The records to show with their levels: what holds the words, and what contains that."""
        column, descending = self.header.sorting
        key = self.rows.columns[column].sort_key if column >= 0 else None
        order = partial(key, cells) if key else self.spec.order
        ordered = in_order(self._workspace.plan, self.spec.kind, order, descending=descending)
        wanted = {record.id for record, _ in ordered if self._is_wanted(record, cells)}
        for record, _ in reversed(ordered):
            parent_id = getattr(record, "parent_id", "")
            if parent_id and record.id in wanted:
                wanted.add(parent_id)
        return [(record, level) for record, level in ordered if record.id in wanted]

    def _is_wanted(self, record: Record, cells: RecordCells) -> bool:
        if getattr(record, "archived", False) and not self._shows_archived:
            return False
        if not self._words:
            return True
        row = Row(record)
        text = fold("\n".join([name_of(record), *(column.cell(cells, row).text for column in self.rows.columns)]))
        return all(word in text for word in self._words)

    def _open_rows(self, found: list[tuple[Record, int]]) -> list[Row]:
        """Rows without those below a closed one."""
        closed = set() if self._words else self._closed.ids
        rows: list[Row] = []
        hidden_below: int | None = None
        is_tree = any(level > 0 for _, level in found)
        for number, (record, level) in enumerate(found):
            if hidden_below is not None and level > hidden_below:
                continue
            hidden_below = None
            has_children = number + 1 < len(found) and found[number + 1][1] > level
            is_open = record.id not in closed if has_children else None
            rows.append(Row(record, level, is_open=is_open, is_leaf=is_tree and not has_children))
            if is_open is False:
                hidden_below = level
        return rows

    def _toggle(self, key: str, is_open: bool) -> None:
        self._closed.set_open({key}, is_open=is_open)
        self.update_rows()

    def reveal(self, keys: Iterable[str]) -> None:
        """Open what contains these records."""
        plan, parents = self._workspace.plan, set()
        for key in keys:
            record = plan.find(self.spec.kind, key)
            while record is not None and (parent_id := getattr(record, "parent_id", "")):
                parents.add(parent_id)
                record = plan.find(self.spec.kind, parent_id)
        if parents & self._closed.ids:
            self._closed.set_open(parents, is_open=True)
            self.update_rows()
