"""What changed since a day: one line a record, whatever was done in between; for a meeting, on paper too."""

import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QSplitter, QVBoxLayout, QWidget

from commplan.domain.history import BLOB
from commplan.domain.labels import kinds_label
from commplan.domain.net_changes import NetChange
from commplan.domain.texts import Text, translate
from commplan.services.history import changes_since
from commplan.ui.dates import date_words, time_words
from commplan.ui.forms.date_editors import DateEditor
from commplan.ui.history.details import Details, change_words
from commplan.ui.history.lines import Line, LineDelegate, key_of, words_of
from commplan.ui.history.report import ReportDialog
from commplan.ui.lazy import load
from commplan.ui.widgets.buttons import Button
from commplan.ui.widgets.grouped_list import GroupedList, GroupedModel, Heading
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import row
from commplan.ui.workspace import Workspace

_OWN = "own"


class Since(QWidget):
    """The moment above, records by kind below, details beside."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        say, icons = workspace.say, workspace.icons
        self._moment = lru_cache(maxsize=64)(self._moment_words)  # the records of one step share it
        self.start = QComboBox()
        self.start.setAccessibleName(say(translate("Window", "Since")))
        for words, moment in self._moments():
            self.start.addItem(say(words), moment)
        tip = say(translate("Window", "Choose a day"))
        self.day = DateEditor(icons, workspace.locale, pick_tip=tip, today=workspace.today)
        self.day.name(say(translate("Window", "Day")))
        self.day.show_value(workspace.today - dt.timedelta(7))
        self.list = GroupedList(
            GroupedModel(words_of, key_of), LineDelegate(workspace), say(translate("Window", "What changed"))
        )
        self.details = Details(workspace)
        self._nothing = label(say(translate("Window", "Nothing changed since then.")), "muted")
        self._print = Button(icons, say(translate("Window", "Print…")), "printer", self._on_print, small=True)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.details)
        splitter.setSizes([420, 480])
        since = label(say(translate("Window", "Since")), "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(since, self.start, self.day, None, self._print))
        layout.addWidget(self._nothing)
        layout.addWidget(splitter, 1)
        self.start.setCurrentIndex(min(1, self.start.count() - 1))
        self.start.activated.connect(lambda _: self.reload())
        self.day.committed.connect(self.reload)
        self.list.chosen.connect(self._show_details)
        self.changes: tuple[NetChange, ...] = ()
        self._is_stale = True

    def _moments(self) -> list[tuple[Text, object]]:
        session, today = self._workspace.session, self._workspace.today
        backup = session.last_backup()
        found: list[tuple[Text, object]] = []
        if backup is not None:
            local = backup.astimezone()
            locale = self._workspace.locale
            words = translate("Window", "the last backup ({day}, {time})")
            when = {"day": date_words(local.date(), locale), "time": time_words(local.time(), locale)}
            found.append((words.format(**when), backup))
        monday = today - dt.timedelta(today.weekday())
        found += [
            (translate("Window", "one week ago"), today - dt.timedelta(7)),
            (translate("Window", "Monday of this week"), monday),
            (translate("Window", "one month ago"), today - dt.timedelta(30)),
            (translate("Window", "a day of your choice"), _OWN),
        ]
        return found

    @property
    def since(self) -> dt.datetime:
        """The moment that was chosen."""
        chosen = self.start.currentData()
        if isinstance(chosen, dt.datetime):
            return chosen
        day = self.day.value() if chosen == _OWN else chosen
        zone = ZoneInfo(self._workspace.plan.info.zone)
        return dt.datetime.combine(day or self._workspace.today, dt.time(), zone)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def follow(self) -> None:
        """The plan changed: work it out anew, at once or when it is looked at."""
        self._is_stale = True
        if self.isVisible():
            self.reload()

    def reload(self) -> None:
        """Work it out anew."""
        self._is_stale = False
        self.day.setVisible(self.start.currentData() == _OWN)
        found = self._workspace.result_of(lambda: changes_since(self._workspace.session, self.since)) or ()
        self.changes = tuple(net for net in found if net.change.kind != BLOB)
        words = change_words(self._workspace, [net.change for net in self.changes])
        rows: list[Heading | Line] = []
        for kind, group in load("commplan.documents.changes_report:grouped")(self.changes):
            rows.append(Heading(self._workspace.say(kinds_label(kind)), len(group)))
            rows += [
                Line((kind, net.change.record_id), words.headline(net.change), self._below(net), net=net)
                for net in group
            ]
        self.list.set_rows(rows)
        self.list.choose_first()
        self._nothing.setVisible(not rows)
        self._show_details(self.list.row)

    def _moment_words(self, at: str) -> str:
        """A moment (UTC, ISO 8601) as people here read it."""
        local, locale = dt.datetime.fromisoformat(at).astimezone(), self._workspace.locale
        return f"{date_words(local.date(), locale)}, {time_words(local.time(), locale)}"

    def _below(self, net: NetChange) -> str:
        return f"{', '.join(net.who)} · {self._moment(net.at)}"

    def _show_details(self, line: Line | None) -> None:
        if line is not None and line.net is not None:
            self.details.show_changes("", "", (line.net.change,))
        else:
            self.details.show_changes("", "", ())

    def _on_print(self) -> None:
        ReportDialog(self._workspace, self.changes, self.since, self).open()
