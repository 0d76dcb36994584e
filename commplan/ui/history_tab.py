"""What was done to one record: who, when, which field from what to what."""

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from commplan.domain.fields import REF, REFS, specs_of
from commplan.domain.history import UPDATED, FieldChange, HistoryEntry, RecordChange
from commplan.domain.labels import choice_label, field_label
from commplan.domain.plan import name_of
from commplan.domain.records import KINDS
from commplan.domain.texts import translate
from commplan.ui.dates import date_words, time_words
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import clear
from commplan.ui.workspace import Workspace

_LIMIT = 100
_LONGEST = 120


class HistoryTab(QScrollArea):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setWidgetResizable(True)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(16, 12, 16, 16)
        self._list.setSpacing(2)
        self.setWidget(inside)

    def show_record(self, record_id: str) -> None:
        clear(self._list)
        for entry in self._workspace.session.history(record_id, limit=_LIMIT):
            self._add_entry(entry, record_id)
        self._list.addStretch(1)

    def _add_entry(self, entry: HistoryEntry, record_id: str) -> None:
        say, locale = self._workspace.say, self._workspace.locale
        moment = dt.datetime.fromisoformat(entry.at).astimezone()
        when = f"{date_words(moment.date(), locale)}, {time_words(moment.time(), locale)} · {entry.who}"
        self._list.addWidget(label(say(entry.label), wrap=True))
        for change in entry.changes:
            if change.record_id == record_id and change.action == UPDATED:
                for field in change.fields:
                    self._list.addWidget(label(self._field_words(change, field), "small", wrap=True))
        self._list.addWidget(label(when, "small", wrap=True))
        self._list.addSpacing(10)

    def _field_words(self, change: RecordChange, field: FieldChange) -> str:
        before, after = (self._value_words(change.kind, field.field, v) for v in (field.before, field.after))
        name = self._workspace.say(field_label(change.kind, field.field))
        text = translate("Window", "{field}: {before} → {after}")
        return self._workspace.say(text.format(field=name, before=before, after=after))

    def _value_words(self, kind: str, field: str, value: Any) -> str:
        """A plain value for people: names instead of ids, labels instead of choices."""
        spec = specs_of(KINDS[kind]).get(field) if kind in KINDS else None
        if value in (None, "", []):
            return "–"
        if spec and spec.holds in (REF, REFS):
            ids = value if isinstance(value, list) else [value]
            records = (self._workspace.plan.find(spec.target, record_id) for record_id in ids)
            return ", ".join(name_of(record) if record else "?" for record in records)
        if spec and spec.choices:
            try:
                return self._workspace.say(choice_label(spec.choices(value)))
            except ValueError:  # a choice that is no longer offered
                return str(value)
        words = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
