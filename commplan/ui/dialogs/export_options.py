"""What an export takes: a saved view or filters of its own, period, language, format."""

import dataclasses
import datetime as dt
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from commplan.domain.errors import UserError
from commplan.domain.fields import specs_of
from commplan.domain.labels import field_label
from commplan.domain.records import LANGUAGES, SavedView
from commplan.domain.texts import Text, translate
from commplan.exchange.registry import formats_of
from commplan.planning.selection import Selection
from commplan.services.export_request import ExportRequest
from commplan.services.views import views_in_order
from commplan.ui.dialogs.sheet_choices import SheetChoices
from commplan.ui.forms.editor import Editor
from commplan.ui.forms.factory import editor_for
from commplan.ui.forms.field import Field, field_row
from commplan.ui.look import LANGUAGE_NAMES
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import column
from commplan.ui.workspace import Workspace

_WEEKS = 4  # the period offered for messages and sheets when the filter has none
_REFS = ("audience_ids", "sender_ids", "channel_ids")
_SHARED = "shared"


class ExportOptions(QWidget):
    """Tells when something was changed; `request()` gives it, or raises a UserError for a date that can't be read."""

    changed = Signal()

    def __init__(self, workspace: Workspace, export: str) -> None:
        super().__init__()
        self._workspace = workspace
        self._export = export
        self._base = self._first_selection()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.fields: dict[str, Field] = {}
        if export != "json":
            self._add_filters(layout)
        self.format = self._combo(layout, translate("Export", "Format"), self._formats())
        own, of_plan = translate("Export", "each message’s own"), translate("Export", "language of the plan")
        languages = [(workspace.say(own if export == "messages" else of_plan), "")]
        languages += [(LANGUAGE_NAMES[code], code) for code in LANGUAGES]
        self.language = self._combo(layout, translate("Export", "Language"), languages if export != "json" else [])
        self.alarm = self._combo(layout, translate("Export", "Reminder"), self._alarms())
        self.deadlines = self._flag(
            layout, translate("Export", "Deadlines of approval instead of the communications"), export == "ics"
        )
        words = translate("Export", "With revisions: how often and when each record was changed")
        self.revisions = self._flag(layout, words, export == "json")
        self.revisions.setChecked(True)
        self.sheets = SheetChoices(workspace)
        self.sheets.setVisible(export == "sheets")
        self.sheets.changed.connect(self.changed)
        layout.addWidget(self.sheets)
        self.one_file = self._flag(layout, translate("Export", "All sheets in one file"), export == "sheets")
        self.one_file.setChecked(True)
        layout.addStretch(1)
        self._show_selection()

    # --- building

    def _add_filters(self, layout: QVBoxLayout) -> None:
        say = self._workspace.say
        views = [
            (say(translate("Export", "as filtered on the page")), _SHARED),
            (say(translate("Export", "everything")), ""),
        ]
        views += [(view.name, view.id) for view in views_in_order(self._workspace.plan)]
        self.view = self._combo(layout, translate("Export", "What"), views)
        self.view.activated.connect(self._on_view)
        specs = specs_of(SavedView)
        for name in ("start", "end", *_REFS):
            editor = editor_for(self._workspace, "saved_view", specs[name])
            editor.committed.connect(self._on_edited)
            self.fields[name] = Field(say(_PERIOD.get(name) or field_label("saved_view", name)), editor)
        layout.addLayout(field_row([self.fields["start"], self.fields["end"]]))
        for name in _REFS:
            layout.addLayout(field_row([self.fields[name]]))

    def _combo(self, layout: QVBoxLayout, text: Text, choices: list[tuple[str, Any]]) -> QComboBox:
        """A combo box below its label; neither is shown when there is nothing to choose."""
        combo, name = QComboBox(), label(self._workspace.say(text), "label")
        for words, value in choices:
            combo.addItem(words, value)
        name.setBuddy(combo)
        combo.setAccessibleName(name.text())
        layout.addLayout(column(name, combo, spacing=2))
        for widget in (combo, name):
            widget.setVisible(len(choices) > 1)
        combo.activated.connect(lambda _: self.changed.emit())
        return combo

    def _flag(self, layout: QVBoxLayout, text: Text, is_offered: bool) -> QCheckBox:
        box = QCheckBox(self._workspace.say(text))
        layout.addWidget(box)
        box.setVisible(is_offered)
        box.clicked.connect(lambda _: self.changed.emit())
        return box

    def _formats(self) -> list[tuple[str, Any]]:
        return [(self._workspace.say(each.label), each.name) for each in formats_of(self._export)]

    def _alarms(self) -> list[tuple[str, Any]]:
        if self._export != "ics":
            return []
        say = self._workspace.say
        minutes = [(say(translate("Export", "%n minute(s) before", "", 1).count(n)), n) for n in (15, 60, 1440)]
        return [(say(translate("Export", "none")), None), *minutes]

    # --- what is taken

    def _first_selection(self) -> Selection:
        shared, today = self._workspace.selection.value, self._workspace.today
        if self._export in ("messages", "sheets") and shared.start is None and shared.end is None:
            return shared.between(today, today + dt.timedelta(weeks=_WEEKS))
        return shared

    def _on_view(self) -> None:
        chosen = self.view.currentData()
        if chosen == _SHARED:
            self._base = self._first_selection()
        else:
            view = self._workspace.plan.find("saved_view", chosen)
            info, today = self._workspace.plan.info, self._workspace.today
            self._base = Selection.of_view(view, info, today) if isinstance(view, SavedView) else Selection()
        self._show_selection()
        self.changed.emit()

    def _show_selection(self) -> None:
        for name, field in self.fields.items():
            value = getattr(self._base, name)
            field.editor.show_value(tuple(sorted(value)) if name in _REFS else value)

    def _on_edited(self) -> None:
        self.changed.emit()

    def request(self) -> ExportRequest:
        """What is asked for."""
        return ExportRequest(
            export=self._export,
            selection=self._selection(),
            language=self.language.currentData() or "",
            file_format=self.format.currentData() or "",
            one_file=self.one_file.isChecked(),
            arrangement=self.sheets.arrangement,
            person=self.sheets.person,
            looks=self.sheets.looks,
            deadlines=self.deadlines.isChecked(),
            alarm_minutes=self.alarm.currentData(),
            revisions=self.revisions.isChecked(),
        )

    def _selection(self) -> Selection:
        values = {name: self._value(name, field) for name, field in self.fields.items()}
        if not values:
            return Selection()
        period = values.pop("start"), values.pop("end")
        is_same = period == (self._base.start, self._base.end)
        return dataclasses.replace(self._base if is_same else self._base.between(*period), **values)

    def _value(self, name: str, field: Field) -> Any:
        editor: Editor = field.editor
        try:
            value = editor.value()
        except UserError as error:
            field.show_problem(self._workspace.say(error.text))
            raise
        field.show_problem("")
        return frozenset(value) if name in _REFS else value


_PERIOD = {"start": translate("Export", "From"), "end": translate("Export", "To")}
