"""What was done to one record: who, when, which field from what to what, and the way back."""

import datetime as dt
from collections.abc import Iterator

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from commplan.domain.history import UPDATED, HistoryEntry
from commplan.domain.plan import Plan
from commplan.domain.texts import translate
from commplan.planning.schedule import Dated
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
        self._ids: tuple[str, ...] = ()
        self._name = ""
        self._shown = _CHUNK
        self.setWidgetResizable(True)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(16, 12, 16, 16)
        self._list.setSpacing(2)
        self.setWidget(inside)

    def show_record(self, record_id: str, dated: Dated | None = None, name: str = "") -> None:
        """Show what was done to a record; with `dated` to that date of it too: its texts, files, checks and results.

        `name` is said above where it would not be clear whose history it is.
        """
        self._name = name
        ids = (record_id, *_of_date(self._workspace.plan, dated))
        if ids[:1] != self._ids[:1]:
            self._shown = _CHUNK
        self._ids = ids
        self._fill()

    def _fill(self) -> None:
        clear(self._list)
        if self._name:
            whose = translate("Window", "Of “{name}”, the first of those selected")
            self._list.addWidget(label(self._workspace.say(whose.format(name=self._name)), "muted", wrap=True))
            self._list.addSpacing(8)
        session, most = self._workspace.session, self._shown
        found = {e.number: e for record_id in self._ids for e in session.history(record_id, limit=most)}
        for number in sorted(found, reverse=True)[:most]:
            self._add_entry(found[number])
        if len(found) >= most:
            older = LinkButton(self._workspace.say(translate("Window", "Older changes")), self._show_older)
            self._list.addLayout(row(older, None))
        self._list.addStretch(1)

    def _show_older(self) -> None:
        self._shown += _CHUNK
        self._fill()

    def _add_entry(self, entry: HistoryEntry) -> None:
        say, locale = self._workspace.say, self._workspace.locale
        moment = dt.datetime.fromisoformat(entry.at).astimezone()
        when = f"{date_words(moment.date(), locale)}, {time_words(moment.time(), locale)} · {entry.who}"
        self._list.addWidget(label(say(entry.label), "strong", wrap=True))
        self._list.addWidget(label(when, "small", wrap=True))
        own, *of_date = self._ids
        mine = [c for c in entry.changes if (c.record_id == own and c.action == UPDATED) or c.record_id in of_date]
        words = load("commplan.ui.history.details:change_words")(self._workspace, mine)
        parts = load("commplan.ui.history.change_parts:ChangeParts")(self._workspace, words, self._list)
        for change in mine:
            parts.add(change, entry, heading=change.record_id != own)
        self._list.addSpacing(10)


def _of_date(plan: Plan, dated: Dated | None) -> Iterator[str]:
    """The ids of what is known of a date."""
    if dated is None or dated.occurrence is None:
        return
    occurrence_id = dated.occurrence.id
    yield occurrence_id
    for known in (plan.drafts_by_occurrence, plan.attachments_by_occurrence, plan.checks_by_occurrence):
        yield from (record.id for record in known.get(occurrence_id, ()))
    yield from (result.id for result in plan.results_by_occurrence.get(occurrence_id, ()))
