"""What was done to one record: who, when, which field from what to what, and the way back."""

import datetime as dt

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from commplan.domain.history import UPDATED, HistoryEntry
from commplan.domain.texts import translate
from commplan.ui.dates import date_words, time_words
from commplan.ui.lazy import load
from commplan.ui.widgets.buttons import LinkButton
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import clear, row
from commplan.ui.workspace import Workspace

_CHUNK = 30


class HistoryTab(QScrollArea):
    """The steps that touched a record, newest first; older ones when they are asked for."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._record_id = ""
        self._shown = _CHUNK
        self.setWidgetResizable(True)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(16, 12, 16, 16)
        self._list.setSpacing(2)
        self.setWidget(inside)

    def show_record(self, record_id: str) -> None:
        if record_id != self._record_id:
            self._record_id, self._shown = record_id, _CHUNK
        clear(self._list)
        found = self._workspace.session.history(record_id, limit=self._shown)
        for entry in found:
            self._add_entry(entry)
        if len(found) == self._shown:
            older = LinkButton(self._workspace.say(translate("Window", "Older changes")), self._show_older)
            self._list.addLayout(row(older, None))
        self._list.addStretch(1)

    def _show_older(self) -> None:
        self._shown += _CHUNK
        self.show_record(self._record_id)

    def _add_entry(self, entry: HistoryEntry) -> None:
        say, locale = self._workspace.say, self._workspace.locale
        moment = dt.datetime.fromisoformat(entry.at).astimezone()
        when = f"{date_words(moment.date(), locale)}, {time_words(moment.time(), locale)} · {entry.who}"
        self._list.addWidget(label(say(entry.label), "strong", wrap=True))
        self._list.addWidget(label(when, "small", wrap=True))
        mine = [c for c in entry.changes if c.record_id == self._record_id and c.action == UPDATED]
        words = load("commplan.ui.history.details:change_words")(self._workspace, mine)
        parts = load("commplan.ui.history.change_parts:ChangeParts")(self._workspace, words, self._list)
        for change in mine:
            parts.add(change, entry, heading=False)
        self._list.addSpacing(10)
