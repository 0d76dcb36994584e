"""Where a record is used, as a list of links."""

from PySide6.QtCore import QModelIndex, Qt, Signal

from commplan.domain.labels import field_label, kind_label
from commplan.domain.plan import name_of
from commplan.domain.records import Communication, Occurrence, Record
from commplan.domain.texts import translate
from commplan.services.directory import Use, uses_of
from commplan.ui.dates import date_words
from commplan.ui.models.rows import Cell, Column, Row, RowsModel
from commplan.ui.tables.rows_view import RowsView
from commplan.ui.workspace import Workspace


class _Uses:
    """What the rows of uses are made from."""

    def __init__(self, workspace: Workspace, uses: list[Use]) -> None:
        self._workspace = workspace
        self._fields = {use.record.id: use.fields for use in uses}

    def name(self, row: Row) -> Cell:
        return Cell(used_by_words(self._workspace, row.record), tone="accent")

    def kind(self, row: Row) -> Cell:
        return Cell(self._workspace.say(kind_label(row.record.kind)), tone="text-muted")

    def fields(self, row: Row) -> Cell:
        names = self._fields[row.record.id]
        return Cell(", ".join(self._workspace.say(field_label(row.record.kind, name)) for name in names))


def used_by_words(workspace: Workspace, record: Record) -> str:
    """How a record is called in the list: a communication with its event, one of its dates with the day."""
    if isinstance(record, Occurrence):
        title = record.title or workspace.plan.get(Communication, record.communication_id).title
        return f"{title}, {date_words(record.date or record.original, workspace.locale)}"
    if isinstance(record, Communication):
        event = workspace.plan.find("content_event", record.event_id)
        return f"{name_of(event)}: {record.title}" if event else record.title
    return name_of(record)


_COLUMNS: tuple[Column[_Uses], ...] = (
    Column("name", translate("Directory", "Used by"), _Uses.name, 240, 3),
    Column("kind", translate("Directory", "What it is"), _Uses.kind, 130, 1),
    Column("fields", translate("Directory", "As"), _Uses.fields, 120, 1),
)


class UsesTable(RowsView):
    """Everything that refers to the shown records; a click or Enter goes there."""

    wanted = Signal(object)
    """The record to go to."""

    def __init__(self, workspace: Workspace) -> None:
        model: RowsModel[_Uses] = RowsModel(_COLUMNS, workspace.say)
        super().__init__(model, workspace.theme, workspace.icons)
        model.setParent(self)
        self._workspace = workspace
        self.setAccessibleName(workspace.say(translate("Directory", "Where it is used")))
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)
        self.entered.connect(self._on_entered)
        self.opened.connect(self.wanted.emit)

    def show_record(self, record: Record | None) -> int:
        """Show what uses `record`; gives how many do."""
        uses = uses_of(self._workspace.plan, record) if record else []
        rows = [Row(use.record) for use in uses]
        self.rows.set_rows(rows, _Uses(self._workspace, uses))
        return len(rows)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.wanted.emit(self.rows.rows[index.row()].record)

    def _on_entered(self, index: QModelIndex) -> None:
        shape = Qt.CursorShape.PointingHandCursor if index.column() == 0 else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
