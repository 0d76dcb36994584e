"""The steps of an approval path: a line that shows them, a table that changes them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commplan.domain.records import ApprovalPath, ApprovalStep
from commplan.domain.texts import translate
from commplan.planning.paths import positions
from commplan.planning.selection import Selection
from commplan.planning.turnaround import turnaround
from commplan.services import paths
from commplan.ui.actions import ActionSpec, make_action
from commplan.ui.approvals.advice_lines import AdviceLines
from commplan.ui.current import Item
from commplan.ui.models.record_cells import RecordCells, column, field_column
from commplan.ui.models.rows import Cell, Row, RowsModel
from commplan.ui.tables.editors import RecordEditors
from commplan.ui.tables.rows_view import RowsView
from commplan.ui.widgets.approval_line import WAITING, ApprovalLine, Node
from commplan.ui.widgets.buttons import Button, IconButton
from commplan.ui.widgets.flow import FlowLayout
from commplan.ui.widgets.layouts import column as column_of
from commplan.ui.widgets.layouts import row
from commplan.ui.workspace import Workspace


def _place(cells: RecordCells, line: Row) -> Cell:
    """The position of a step; those side by side share one."""
    step = line.record
    assert isinstance(step, ApprovalStep)
    beside = len([s for s in cells.plan.steps_by_path.get(step.path_id, ()) if s.position == step.position]) > 1
    number = cells.number(step.position)
    return Cell(number, more=cells.say(translate("Directory", "side by side")) if beside else "")


_COLUMNS = (
    column("position", translate("Directory", "Step"), _place, lambda _, step: step.id, 110, 0.4),
    field_column("approval_step", "role", 130, 1.4),
    field_column("approval_step", "person", 120, 1.2),
    field_column("approval_step", "email", 140, 1.2),
    field_column("approval_step", "check", 120, 1),
    field_column("approval_step", "working_days", 100, 0.3),
    field_column("approval_step", "rule", 120, 0.6),
    field_column("approval_step", "delegate", 100, 0.8),
)

ADD = ActionSpec(id="steps.add", text=translate("Directory", "Add step"), icon="plus")
UP = ActionSpec(id="steps.up", text=translate("Directory", "Earlier"), icon="arrow-up", keys=("Alt+Up",))
DOWN = ActionSpec(id="steps.down", text=translate("Directory", "Later"), icon="arrow-down", keys=("Alt+Down",))
BESIDE = ActionSpec(
    id="steps.parallel",
    text=translate("Directory", "Parallel to the step above"),
    icon="network",
    keys=("Alt+Right",),
    checkable=True,
)
REMOVE = ActionSpec(id="steps.remove", text=translate("Directory", "Remove"), icon="trash-2", keys=("Del",))


class StepsPanel(QWidget):
    """Edits the steps of one path."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._path: ApprovalPath | None = None
        self.line = ApprovalLine(workspace.theme, workspace.icons)
        model: RowsModel[RecordCells] = RowsModel(_COLUMNS, workspace.say, self)
        model.is_editable = not workspace.session.read_only
        self.view = RowsView(model, workspace.theme, workspace.icons)
        self.view.setAccessibleName(workspace.say(translate("Directory", "Steps of the approval path")))
        self.view.set_editors(RecordEditors(workspace, model))
        self.view.header.set_sortable(False)
        self.advice = AdviceLines(workspace, at_first=1)  # the table needs the room
        self._add_actions()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row(self.line, margins=(16, 8, 16, 0)))
        layout.addLayout(column_of(self._tools(), margins=(16, 8, 16, 8)))
        layout.addWidget(self.advice)
        layout.addWidget(self.view, 1)
        self.view.picked.connect(self._on_picked)

    def _add_actions(self) -> None:
        handlers = (
            (ADD, self.add),
            (UP, lambda: self.move_step(-1)),
            (DOWN, lambda: self.move_step(1)),
            (BESIDE, self.toggle_parallel),
            (REMOVE, self.remove),
        )
        self.actions_by_id = {}
        for spec, handler in handlers:
            action = make_action(spec, handler, say=self._workspace.say, icons=self._workspace.icons, parent=self)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
            self.actions_by_id[spec.id] = action
        self.view.menu_entries = list(self.actions_by_id.values())

    def _tools(self) -> FlowLayout:
        """Buttons for all of it; they go on in a second line where the page is narrow."""
        tools, icons = FlowLayout(8), self._workspace.icons
        for spec, text in ((ADD, translate("Directory", "Step")), (BESIDE, translate("Directory", "Parallel"))):
            action = self.actions_by_id[spec.id]
            button = Button(icons, self._workspace.say(text), spec.icon, small=True)
            button.setCheckable(spec.checkable)
            action.toggled.connect(button.setChecked)
            tools.addWidget(button.follow(action))
        for spec in (UP, DOWN, REMOVE):
            tools.addWidget(_icon_button(self._workspace, spec.icon, self.actions_by_id[spec.id]))
        return tools

    def show_path(self, path: ApprovalPath | None) -> None:
        self._path = path
        plan = self._workspace.plan
        stages = positions(plan, path.id) if path else []
        self.line.set_stages([[Node(WAITING, step.role) for step in stage] for stage in stages])
        self.line.setVisible(bool(stages))
        self._show_advice(path)
        rows = [Row(step) for stage in stages for step in stage]
        selected = [record.id for record in self.view.records()]
        cells = RecordCells(plan, self._workspace.say, self._workspace.locale)
        if self.view.rows.set_rows(rows, cells):
            self.view.keep_selected(selected, "")
        self._update_actions()

    def _show_advice(self, path: ApprovalPath | None) -> None:
        """The lengths that would be realistic for the steps of this path, as far as its approvals so far tell."""
        workspace = self._workspace
        found = turnaround(workspace.schedule, Selection(), workspace.today).advice if path else ()
        self.advice.show_advice([advice for advice in found if path and advice.step.path_id == path.id])

    def _step(self) -> ApprovalStep | None:
        record = self.view.current_record()
        return record if isinstance(record, ApprovalStep) and self.view.records() else None

    def show_current(self, item: Item | None) -> None:
        """Select the step that became current elsewhere, when it is one of these."""
        chosen = [record.id for record in self.view.records()]
        if item is not None and chosen != [item.id] and self.view.rows.number_of(item.id) >= 0:
            self.view.select([item.id])

    def _on_picked(self) -> None:
        self._update_actions()
        if self.view.records():
            self._workspace.current.set(self.view.records())

    def _update_actions(self) -> None:
        step, can_write = self._step(), not self._workspace.session.read_only
        stages = positions(self._workspace.plan, self._path.id) if self._path else []
        at = next((n for n, stage in enumerate(stages) if step in stage), -1)
        beside = at >= 0 and len(stages[at]) > 1
        possible = {
            ADD.id: self._path is not None,
            UP.id: step is not None and (beside or at > 0),
            DOWN.id: step is not None and (beside or at < len(stages) - 1),
            BESIDE.id: step is not None and (beside or at > 0),
            REMOVE.id: step is not None,
        }
        for action_id, is_possible in possible.items():
            self.actions_by_id[action_id].setEnabled(can_write and is_possible)
        self.actions_by_id[BESIDE.id].setChecked(beside)

    # --- changing

    def add(self) -> None:
        self.view.finish_editing()
        path, session = self._path, self._workspace.session
        if path is None:
            return
        role = self._workspace.say(translate("Directory", "New step"))
        step = self._workspace.result_of(lambda: paths.add_step(session, path, role))
        if step is not None:
            self.view.edit_cell(step.id, 1)

    def move_step(self, by: int) -> None:
        path, step = self._path, self._step()
        if path is not None and step is not None:
            self._workspace.run(lambda: paths.move_step(self._workspace.session, path, step, by))
            self.view.select([step.id])

    def toggle_parallel(self) -> None:
        path, step = self._path, self._step()
        if path is not None and step is not None:
            wanted = self.actions_by_id[BESIDE.id].isChecked()
            self._workspace.run(lambda: paths.set_parallel(self._workspace.session, path, step, is_parallel=wanted))
            self.view.select([step.id])

    def remove(self) -> None:
        path, steps = self._path, [s for s in self.view.records() if isinstance(s, ApprovalStep)]
        if path is not None and steps:
            self._workspace.run(lambda: paths.remove_steps(self._workspace.session, path, steps))


def _icon_button(workspace: Workspace, icon: str, action: QAction) -> IconButton:
    """A button with an icon only that does what `action` does, when that is possible."""
    button = IconButton(workspace.icons, icon, action.toolTip(), action.trigger)
    action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
    return button
