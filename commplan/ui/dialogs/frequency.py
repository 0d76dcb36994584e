"""How often an event takes place: a few controls, the sentence they make, and the next ten dates."""

import dataclasses
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QLayout, QWidget

from commplan.domain.errors import UserError
from commplan.domain.fields import specs_of
from commplan.domain.labels import field_label
from commplan.domain.records import ContentEvent
from commplan.domain.texts import translate
from commplan.planning.coming import next_date
from commplan.planning.phrases import frequency_phrase
from commplan.planning.series import Series
from commplan.services import scopes
from commplan.services.changing import change_all
from commplan.services.scopes import EventChange, Outlook, Scope
from commplan.ui.dates import date_words
from commplan.ui.dialogs.scope_choices import ScopeChoices
from commplan.ui.forms.factory import editor_for
from commplan.ui.forms.field import Field, field_row
from commplan.ui.forms.frequency_dates import FrequencyDates
from commplan.ui.forms.frequency_editor import FrequencyEditor
from commplan.ui.forms.frequency_lines import NO_DATES
from commplan.ui.widgets.buttons import Button, PrimaryButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import box, column, line, row
from commplan.ui.workspace import Workspace

_FIELDS = ("rule", "start", "workday_offset", "date_rule")
_DATES = 10
_OUTCOME = 440
_PAUSE = 120  # ms after the last change before it is worked out what it does


class FrequencyDialog(QDialog):
    """For one event all that dates it, and from when on it holds; for several the frequency alone."""

    def __init__(self, workspace: Workspace, events: Sequence[ContentEvent], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._events = tuple(events)
        self._event = events[0]
        say = workspace.say
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(translate("Window", "Frequency of “{title}”").format(title=self._event.title)))
        self.fields = {name: self._field(name) for name in (_FIELDS if len(events) == 1 else _FIELDS[:1])}
        self.sentence = label("", "strong", wrap=True)
        self.dates = FrequencyDates(workspace, _DATES)
        self.dates.list.setSelectionMode(self.dates.list.SelectionMode.NoSelection)
        self.choices = self._make_choices()
        self.save = PrimaryButton(workspace.icons, say(translate("Window", "Save")), "", self.accept)
        cancel = Button(workspace.icons, say(translate("Window", "Cancel")), "", self.reject)
        self._lay_out(cancel)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._work_out)
        self._offer_start()
        self._look()
        self.fields["rule"].editor.setFocus()

    def _field(self, name: str) -> Field:
        editor = editor_for(self._workspace, "content_event", specs_of(ContentEvent)[name])
        words = self._workspace.say(field_label("content_event", name))
        field = Field(words, editor)
        editor.name(words)
        editor.show_value(getattr(self._event, name))
        editor.edited.connect(self._edited)
        editor.committed.connect(self._edited)
        return field

    def _make_choices(self) -> ScopeChoices | None:
        """From when on it holds, where the event has dates that lie behind."""
        edit = self._edit({})
        choices = scopes.choices(self._workspace.session, edit)
        if len(self._events) > 1 or len(choices) == 1:
            return None
        made = ScopeChoices(self._workspace, choices, edit)
        made.changed.connect(self._look)
        return made

    def _edit(self, values: dict[str, Any]) -> EventChange:
        original = next_date(self._event, self._workspace.today)
        return EventChange(event=self._event, original=original, values={"rule": self._event.rule, **values})

    def _lay_out(self, cancel: Button) -> None:
        left = column(field_row([self.fields["rule"]]), spacing=8)
        for names in (("start", "workday_offset"), ("date_rule",)):
            if names[0] in self.fields:
                left.addLayout(field_row([self.fields[name] for name in names]))
        left.addStretch(1)
        head = label(self._workspace.say(translate("Window", "Next dates")), "label")
        right = column(self.sentence, head, self.dates, None, spacing=8)
        controls, self.outcome = box(left), box(right)
        controls.setFixedWidth(320)
        self.outcome.setFixedWidth(_OUTCOME)
        layout = column(row(controls, self.outcome, spacing=24), spacing=12, margins=(20, 16, 20, 16))
        if self.choices is not None:
            layout.addWidget(line())
            layout.addWidget(self.choices)
        layout.addLayout(row(None, cancel, self.save))
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # as high as what it says
        self.setLayout(layout)

    # --- what stands there

    def _value(self, name: str) -> Any:
        value = self.fields[name].editor.value()
        if name == "start" and value is None:
            raise UserError(translate("Errors", "this field must not be empty."))
        return value or 0 if name == "workday_offset" else value

    def _values(self) -> dict[str, Any]:
        """What was changed; UserError while something can't be read, or gives no dates at all."""
        found = {name: self._value(name) for name in self.fields}
        values = {name: value for name, value in found.items() if value != getattr(self._event, name)}
        event = dataclasses.replace(self._event, **values)
        if len(self._events) == 1 and Series(event.rule, event.start).first() is None:
            raise UserError(NO_DATES)
        return values

    def _offer_start(self) -> None:
        """Let the frequency know the start, which may just be typed."""
        rule = self.fields["rule"].editor
        start = self.fields["start"].editor if "start" in self.fields else None
        try:
            day = start.value() if start is not None else None
        except UserError:
            return
        if day is not None and isinstance(rule, FrequencyEditor):
            rule.starts_on(day)

    def _edited(self) -> None:
        """Show what the controls say now, and work out after a pause what each scope does."""
        self._timer.start()
        self._offer_start()
        self._look()

    def _look(self) -> None:
        """Show what the controls say; while that can't be read, why, and what they said before in grey."""
        problems = {name: self._problem_of(name) for name in self.fields}
        try:
            self._show_outcome(self._values())
        except UserError as error:
            problems = problems if any(problems.values()) else {"rule": self._workspace.say(error.text)}
        for name, field in self.fields.items():
            field.show_problem(problems.get(name, ""))
        self.outcome.setEnabled(not any(problems.values()))
        self._allow()

    def _problem_of(self, name: str) -> str:
        try:
            self._value(name)
        except UserError as error:
            return self._workspace.say(error.text)
        return ""

    def _show_outcome(self, values: dict[str, Any]) -> None:
        """The sentence and the dates as the chosen scope gives them: from another date on they may be other days."""
        found, locale = self._outlook(values), self._workspace.locale
        phrase = frequency_phrase(found.event, lambda day: date_words(day, locale))
        self.sentence.setText(self._workspace.say(phrase))
        self.dates.show_event(found.event, found.exceptions, self._workspace.today, found.staying)

    def _outlook(self, values: dict[str, Any]) -> Outlook:
        scope = self.choices.chosen() if self.choices else Scope.ALL
        try:
            return scopes.outlook(self._workspace.session, self._edit(values), scope or Scope.ALL)
        except UserError:  # that it can't be is said beside the scopes
            exceptions = self._workspace.plan.exceptions_by_event.get(self._event.id, ())
            return Outlook(dataclasses.replace(self._event, **values), exceptions, ())

    def _work_out(self) -> None:
        if self.choices is not None:
            try:
                self.choices.show_edit(self._edit(self._values()))
            except UserError:
                return  # it is said already

    def _allow(self) -> None:
        possible = self.choices is None or self.choices.proposal() is not None
        self.save.setEnabled(possible and self.outcome.isEnabled())

    # --- saving

    def accept(self) -> None:
        try:
            values = self._values()
        except UserError:
            return
        if not values or self._workspace.run(lambda: self._save(values)):
            super().accept()

    def _save(self, values: dict[str, Any]) -> None:
        session = self._workspace.session
        self._work_out()
        proposal = self.choices.proposal() if self.choices else None
        if proposal is not None:
            session.apply(proposal.label, proposal.changes)
        elif len(self._events) > 1:
            change_all(session, self._events, values)
        else:
            scopes.carry_out(session, self._edit(values), Scope.ALL)
