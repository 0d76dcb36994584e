"""The form of one kind of record: labels above, errors below, each field saved as one step when it is left."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from commplan.domain.errors import FieldError, UserError
from commplan.domain.fields import FLAG, specs_of
from commplan.domain.labels import field_label
from commplan.domain.records import KINDS, Record
from commplan.domain.texts import Text, translate
from commplan.services.scopes import Reach
from commplan.ui.forms import scoped_saving
from commplan.ui.forms.factory import form_editor_for
from commplan.ui.forms.field import Field, field_row
from commplan.ui.forms.frequency_field import FrequencyField
from commplan.ui.forms.sections import sections_of
from commplan.ui.lazy import load
from commplan.ui.widgets.labels import label
from commplan.ui.workspace import PROBLEM, Workspace

_MIXED = object()


class RecordForm(QWidget):
    """Edits one record, or several of the same kind at once."""

    def __init__(self, workspace: Workspace, kind: str) -> None:
        super().__init__()
        self._workspace = workspace
        self._specs = specs_of(KINDS[kind])
        self._kind = kind
        self._records: tuple[Record, ...] = ()
        self._shown: dict[str, Any] = {}
        self.fields: dict[str, Field] = {}
        self._below: list[Any] = []  # what sections show below their fields
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for section in sections_of(kind, tuple(self._specs)):
            if section.heading:
                layout.addSpacing(4)
                layout.addWidget(label(workspace.say(section.heading), "strong"))
            for names in section.rows:
                layout.addLayout(field_row([self._field(name) for name in names]))
            if section.below:
                self._below.append(load(section.below)(workspace))
                layout.addWidget(self._below[-1])
        layout.addStretch(1)

    def _field(self, name: str) -> Field:
        spec = self._specs[name]
        words = self._workspace.say(field_label(self._kind, name))
        field = Field("" if spec.holds == FLAG else words, form_editor_for(self._workspace, self._kind, spec))
        field.editor.name(words)
        field.editor.committed.connect(lambda: self._save(name))
        field.editor.restored.connect(lambda: self._restore(name))
        self.fields[name] = field
        return field

    def show_records(self, records: Sequence[Record]) -> None:
        """Show these records (of this form's kind). Values that are being corrected stay as long as nothing changed."""
        same = [r.id for r in records] == [r.id for r in self._records]
        self._records = tuple(records)
        self.setEnabled(bool(records) and not self._workspace.session.read_only)
        reason = translate("Window", "This plan is open for reading only.")
        self.setToolTip(self._workspace.say(reason) if self._workspace.session.read_only else "")
        for name in self.fields:
            value = self._value_of(name)
            if not same or self._shown.get(name, _MIXED) is _MIXED or value != self._shown[name]:
                self._show(name, value)
        for shown in (*self._below, *(f.editor for f in self.fields.values() if isinstance(f.editor, FrequencyField))):
            shown.show_records(records)

    def _value_of(self, name: str) -> Any:
        values = [getattr(record, name) for record in self._records]
        if not values:
            return None
        return values[0] if all(value == values[0] for value in values) else _MIXED

    def _show(self, name: str, value: Any) -> None:
        field = self.fields[name]
        self._shown[name] = value
        field.show_problem("")
        if value is _MIXED:
            field.editor.show_mixed(self._workspace.say(translate("Window", "several values")))
        else:
            field.editor.show_value(value)

    def _restore(self, name: str) -> None:
        self._show(name, self._value_of(name))

    def _save(self, name: str) -> None:
        try:
            value = self.fields[name].editor.value()
            if value == self._shown[name]:
                self._show(name, value)
                return
            self.fields[name].editor.touched = False
            self._workspace.notice.emit(None)
            pairs, asked = [(record, {name: value}) for record in self._records], partial(self._on_asked, name)
            ask = scoped_saving.save(self._workspace, pairs, self.window(), asked=asked)
            if ask is not None:
                self.fields[name].show_problem("")
                ask()
                return
        except FieldError as error:
            self._show_problem(name, error.field, error.problem)
        except UserError as error:
            self._show_problem(name, name, error.text)
        else:
            self._show(name, value)
            self._reload()

    def _on_asked(self, name: str, _reach: Reach | None) -> None:
        """The dialog that asked which dates are meant was closed: show what holds now."""
        self._restore(name)
        self._reload()

    def _reload(self) -> None:
        """Take the records as they are now, for the next change to be made against them."""
        found = [self._workspace.plan.find(self._kind, record.id) for record in self._records]
        self.show_records([record for record in found if record is not None])

    def _show_problem(self, edited: str, at_fault: str, problem: Text) -> None:
        """Under the field at fault; when that is not shown here, below the page too."""
        words = self._workspace.say(problem)
        self.fields[edited].editor.touched = True
        self.fields[edited].show_problem(words)
        if at_fault != edited and at_fault not in self.fields:
            self._workspace.notify(problem, PROBLEM)

    def commit(self) -> None:
        """Save a field that was touched and not left yet."""
        for field in self.fields.values():
            field.editor.commit()

    def focus_field(self, name: str) -> bool:
        """Put the cursor into a field, its words selected as by Tab; whether this form has it."""
        field = self.fields.get(name)
        if field is None:
            return False
        field.editor.setFocus(Qt.FocusReason.TabFocusReason)
        return True
