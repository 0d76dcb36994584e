"""Which editor a cell gets, and how what was entered becomes one step that can be undone."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from commplan.domain import fields as f
from commplan.domain.errors import FieldError, UserError
from commplan.domain.labels import field_label
from commplan.domain.records import Record
from commplan.domain.texts import Text, translate
from commplan.services.changing import Pairs
from commplan.ui.lazy import load
from commplan.ui.models.rows import Index, RowsModel
from commplan.ui.tables.chooser import Chooser, ManyChooser
from commplan.ui.tables.field_cell import CardCell, FieldCell, FrequencyCell, OffsetCell, WideCell
from commplan.ui.tables.options import ADD, new_record, options_for
from commplan.ui.widgets.buttons import set_look
from commplan.ui.workspace import PROBLEM, Workspace

_CARDS: dict[tuple[str, str], Callable[[QWidget, Workspace, Record], CardCell]] = {
    ("communication", "offset"): OffsetCell,
    ("content_event", "rule"): FrequencyCell,
}


class RecordEditors:
    """Makes editors for the cells of records, and saves them. What is refused stays open, with the reason above."""

    def __init__(self, workspace: Workspace, model: RowsModel[Any]) -> None:
        self._workspace = workspace
        self._model = model
        self.is_asking = False

    def editor(self, parent: QWidget, index: Index) -> QWidget | None:
        record, name = self._model.rows[index.row()].record, self._model.field(index)
        if not name:
            return None
        card = _CARDS.get((record.kind, name))
        if card is not None:
            return card(parent, self._workspace, record)
        spec = f.specs_of(type(record))[name]
        if spec.holds in (f.REF, f.REFS):
            return self._chooser(parent, record, spec)
        if spec.holds in (f.LINES, f.TEXTS):
            return WideCell(parent, self._workspace, record, spec)
        return FieldCell(parent, self._workspace, record, spec)

    def _chooser(self, parent: QWidget, record: Record, spec: f.FieldSpec) -> Chooser:
        value = getattr(record, spec.name)
        chosen = value if spec.holds == f.REFS else (value,) if value else ()
        add, say = ADD.get(spec.target), self._workspace.say
        make = Chooser if spec.holds == f.REF else ManyChooser
        return make(
            parent,
            self._workspace.theme,
            self._workspace.icons,
            options_for(self._workspace, record, spec.target, chosen),
            chosen,
            add_words=(lambda name: say(add.format(name=name))) if add else None,
        )

    def save(self, editor: QWidget, index: Index, lines: Sequence[int]) -> bool:
        record, self.is_asking = self._current(index.row()), False
        if record is None:
            return True
        name = self._model.field(index)
        try:
            values, new = self._entered(editor, record, name)
            # only what was meant: of a card with days and a time, others keep the one that was left alone
            meant = {field: values[field] for field in values if _is_meant(editor, field, values, record)}
            records = [record, *self._alike(index, lines, meant)]
            pairs = [(each, other) for each in records if (other := _other_than(each, meant))]
            if pairs:
                self._workspace.notice.emit(None)
                self._change(editor, pairs, new)
        except UserError as error:
            self._workspace.notify(_in_words(error, record), PROBLEM)
            return _refused(editor)
        return True

    def _change(self, editor: QWidget, pairs: Pairs, new: Sequence[Record]) -> None:
        """At once, unless there is something to ask: that is done when the cell has closed."""
        save = load("commplan.ui.forms.scoped_saving:save")
        ask = save(self._workspace, pairs, editor.window(), new=new)
        if ask is not None:
            self.is_asking = True
            QTimer.singleShot(0, self._workspace, ask)

    def _current(self, line: int) -> Record | None:
        """The record of a line as the plan has it now."""
        stale = self._model.rows[line].record
        return self._workspace.plan.find(stale.kind, stale.id)

    def _alike(self, index: Index, lines: Sequence[int], values: Mapping[str, Any]) -> list[Record]:
        """The records of the other lines that have these fields in this column, each once."""
        name, found = self._model.field(index), {self._model.rows[index.row()].record.id: None}
        others: list[Record] = []
        for line in lines:
            record = self._current(line) if self._model.field(self._model.index(line, index.column())) == name else None
            if record is not None and record.id not in found and values.keys() <= f.specs_of(type(record)).keys():
                found[record.id] = None
                others.append(record)
        return others

    def _entered(self, editor: QWidget, record: Record, name: str) -> tuple[dict[str, Any], Sequence[Record]]:
        if isinstance(editor, (FieldCell, CardCell)):
            return editor.values(), ()
        assert isinstance(editor, Chooser)
        spec = f.specs_of(type(record))[name]
        ids, names = editor.entered()
        new = [new_record(spec.target, name, record) for name in names]
        ids = (*ids, *(made.id for made in new))
        return {name: ids if spec.holds == f.REFS else ids[0] if ids else ""}, new


def _is_meant(editor: QWidget, field: str, values: Mapping[str, Any], record: Record) -> bool:
    """Whether a person has given this field a value, be it the one that it has already."""
    assert isinstance(editor, (FieldCell, CardCell, Chooser))
    return editor.is_answered(field) or getattr(record, field) != values[field]


def _other_than(record: Record, values: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the values that the record does not have."""
    return {field: value for field, value in values.items() if getattr(record, field) != value}


def _in_words(error: UserError, record: Record) -> Text:
    """What was wrong, with the field's label where it is about a field."""
    if not isinstance(error, FieldError):
        return error.text
    label = field_label(record.kind, error.field)
    return translate("Plan", "{field}: {problem}").format(field=label, problem=error.problem)


def _refused(editor: QWidget) -> bool:
    """Mark the field whose value was refused."""
    field = editor if isinstance(editor, QLineEdit) else editor.focusWidget() or editor
    set_look(field, state="error")
    return False
