"""What can be done to many records: each wish has its editor, its rows, and what the step is called."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from commplan.domain.errors import UserError
from commplan.domain.fields import specs_of
from commplan.domain.labels import choice_label, field_label
from commplan.domain.records import Communication, ContentEvent, SavedView
from commplan.domain.texts import Text, translate
from commplan.domain.words import OccurrenceState
from commplan.planning.schedule import Schedule
from commplan.services.bulk import BulkRow, Chosen, audience_rows, field_rows
from commplan.services.bulk_copy import copy_rows
from commplan.services.bulk_dates import StateWish, shift_rows, state_rows
from commplan.services.step_names import things
from commplan.ui.forms.choice_editors import ChoiceEditor
from commplan.ui.forms.editor import Editor
from commplan.ui.forms.factory import editor_for, ref_choices
from commplan.ui.forms.field import Field, field_row
from commplan.ui.forms.ref_editors import RefEditor
from commplan.ui.forms.text_editors import LineEditor, NumberEditor
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import row
from commplan.ui.workspace import Workspace

Rows = Callable[[Schedule, Chosen], list[BulkRow]]
"""Makes the rows; runs in the background, so it holds values only."""


_NUMBER_WIDTH = 80


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants: the rows it makes, and the name of the step with a place for what it is done to, or a count
    of dates."""

    rows: Rows
    step: Text
    extends: bool = False
    is_of_dates: bool = False

    def name(self, taken: Sequence[BulkRow]) -> Text:
        """What the step is called that does what `taken` say."""
        if self.is_of_dates:
            return self.step.count(len(taken))
        return self.step.format(what=things([row.record for row in taken]))


class WishEditor(QWidget):
    """Edits what is wanted. `wish()` is None while there is nothing to look at yet; UserError when it can't be read."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.inner = QVBoxLayout(self)
        self.inner.setContentsMargins(0, 0, 0, 0)
        self.inner.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._editors: list[Editor] = []
        self._told: list[Any] = []  # the values when anyone was told last

    def wish(self) -> Wish | None:
        raise NotImplementedError

    def add(self, fields: Sequence[tuple[str, Editor]], note: str = "") -> None:
        """Fields side by side, and what is to be known beside them; done with one, the rows are made anew."""
        for words, editor in fields:
            editor.name(words)
            editor.committed.connect(self._tell)
            self._editors.append(editor)
        beside = label(note, "small", wrap=True)
        beside.setVisible(bool(note))
        parts = field_row([Field(words, editor) for words, editor in fields])
        layout = row(parts, beside, spacing=12)
        layout.setAlignment(parts, Qt.AlignmentFlag.AlignTop)
        layout.setStretch(1, 1 if note else 0)
        self.inner.addLayout(layout)

    def _tell(self) -> None:
        """Leaving a field tells only when a value is another than before."""
        values = [_value_of(editor) for editor in self._editors]
        if values != self._told:
            self._told = values
            self.changed.emit()


def _value_of(editor: Editor) -> Any:
    """The value, or the error that it can't be read."""
    try:
        return editor.value()
    except UserError as error:
        return error.text


class ValueEditor(WishEditor):
    """One value for a field of all."""

    def __init__(self, workspace: Workspace, field: str, step: Text) -> None:
        super().__init__()
        self._today = workspace.today
        record = ContentEvent if field == "owner" else Communication
        self._field, self._step = field, step
        spec = specs_of(record)[field]
        self.editor = editor_for(workspace, record.kind, spec)
        self.editor.show_value("")
        self.add([(workspace.say(field_label(record.kind, field)), self.editor)])

    def wish(self) -> Wish | None:
        """Nothing before a value was chosen, be it none: that takes away what is there."""
        if not self.editor.touched:
            return None
        field, value, today = self._field, self.editor.value(), self._today
        return Wish(lambda schedule, chosen: field_rows(schedule, chosen, field, value, today), self._step)


class AudienceEditor(WishEditor):
    """One audience to be added or taken away."""

    def __init__(self, workspace: Workspace, step: Text, *, is_added: bool) -> None:
        super().__init__()
        self._step, self._is_added, self._today = step, is_added, workspace.today
        self.editor = RefEditor(lambda: ref_choices(workspace, "audience"))
        self.editor.show_value("")
        self.add([(workspace.say(translate("Plan", "Audience")), self.editor)])

    def wish(self) -> Wish | None:
        audience_id, is_added, today = self.editor.value(), self._is_added, self._today
        if not audience_id:
            return None
        return Wish(
            lambda schedule, chosen: audience_rows(schedule, chosen, audience_id, today, is_added=is_added), self._step
        )


class ShiftEditor(WishEditor):
    """A number of working days, forward or back."""

    def __init__(self, workspace: Workspace, step: Text) -> None:
        super().__init__()
        self._workspace, self._step = workspace, step
        self.days = NumberEditor(workspace.locale, whole=True)
        self.days.show_value(1)
        self.days.line.setFixedWidth(_NUMBER_WIDTH)
        self.days.line.textEdited.connect(self.changed)
        note = translate(
            "Plan",
            "Minus moves back. Single events begin on another day; of a frequency the coming dates are moved. "
            "What has been sent stays on its day.",
        )
        self.add([(workspace.say(translate("Plan", "Working days")), self.days)], workspace.say(note))

    def wish(self) -> Wish | None:
        days, today = self.days.value() or 0, self._workspace.today
        return Wish(lambda schedule, chosen: shift_rows(schedule, chosen, days, today), self._step) if days else None


class CopyEditor(WishEditor):
    """To the next year, with the plan's period made longer if need be."""

    def __init__(self, workspace: Workspace, step: Text) -> None:
        super().__init__()
        self._step = step
        note = translate(
            "Plan",
            "The third Tuesday stays the third Tuesday, and “5 working days after” stays so. "
            "Approvals, results and moved dates are not copied.",
        )
        self.extend = QCheckBox(workspace.say(translate("Plan", "Extend the plan’s period if needed")))
        self.extend.setChecked(True)
        self.extend.toggled.connect(lambda _: self.changed.emit())
        self.inner.addWidget(label(workspace.say(note), "small", wrap=True))
        self.inner.addWidget(self.extend)

    def wish(self) -> Wish:
        return Wish(copy_rows, self._step, extends=self.extend.isChecked())


class StateEditor(WishEditor):
    """What is said of the dates of a period, and why."""

    def __init__(self, workspace: Workspace, step: Text) -> None:
        super().__init__()
        say, self._workspace, self._step = workspace.say, workspace, step
        self.state = ChoiceEditor([(state, say(choice_label(state)), None) for state in OccurrenceState])
        self.state.show_value(OccurrenceState.SENT)
        specs = specs_of(SavedView)
        self.start, self.end = (editor_for(workspace, "saved_view", specs[name]) for name in ("start", "end"))
        self.reason = LineEditor()
        self.state.committed.connect(self._propose_period)  # before the rows are made
        self.add([(say(translate("Plan", "Status")), self.state)])
        texts = (translate("Plan", "From"), translate("Plan", "To"), translate("Plan", "Reason"))
        self.add(list(zip(map(say, texts), (self.start, self.end, self.reason), strict=True)))
        self._propose_period()

    def _propose_period(self) -> None:
        """What is sent lies behind, everything else before us; unless the shared filter has a period."""
        start, end = self._usual_period()
        self.start.show_value(start)
        self.end.show_value(end)

    def _usual_period(self) -> tuple[dt.date, dt.date]:
        info, today = self._workspace.plan.info, self._workspace.today
        shared = self._workspace.selection.value
        if shared.start or shared.end:
            return shared.start or info.start, shared.end or info.end
        return (info.start, today) if self.state.value() == OccurrenceState.SENT else (today, info.end)

    def wish(self) -> Wish | None:
        first, last = self._usual_period()
        start, end = self.start.value() or first, self.end.value() or last
        if end < start:
            raise UserError(translate("Errors", "the end lies before the start."))
        session = self._workspace.session
        wish = StateWish(
            state=self.state.value(), start=start, end=end, reason=self.reason.value(), today=self._workspace.today,
            now=session.now(), who=session.who,
        )  # fmt: skip
        return Wish(lambda schedule, chosen: state_rows(schedule, chosen, wish), self._step, is_of_dates=True)


@dataclass(frozen=True, slots=True)
class WishKind:
    """One entry of the list of wishes."""

    words: Text
    make: Callable[[Workspace], Any]


WISHES = (
    WishKind(
        translate("Plan", "Owner"),
        lambda w: ValueEditor(w, "owner", translate("Undo", "Owner of {what}")),
    ),
    WishKind(
        translate("Plan", "Sender"),
        lambda w: ValueEditor(w, "sender_id", translate("Undo", "Sender of {what}")),
    ),
    WishKind(
        translate("Plan", "Channel"),
        lambda w: ValueEditor(w, "channel_id", translate("Undo", "Channel of {what}")),
    ),
    WishKind(
        translate("Plan", "Approval path"),
        lambda w: ValueEditor(w, "approval_path_id", translate("Undo", "Approval path of {what}")),
    ),
    WishKind(
        translate("Plan", "Add an audience"),
        lambda w: AudienceEditor(w, translate("Undo", "Audience added to {what}"), is_added=True),
    ),
    WishKind(
        translate("Plan", "Remove an audience"),
        lambda w: AudienceEditor(w, translate("Undo", "Audience taken from {what}"), is_added=False),
    ),
    WishKind(
        translate("Plan", "Status of dates"),
        lambda w: StateEditor(w, translate("Undo", "Status of %n date(s)", "", 1)),
    ),
    WishKind(
        translate("Plan", "Move by working days"),
        lambda w: ShiftEditor(w, translate("Undo", "Move of {what} by working days")),
    ),
    WishKind(
        translate("Plan", "Copy to next year"),
        lambda w: CopyEditor(w, translate("Undo", "Copy of {what} to next year")),
    ),
)
