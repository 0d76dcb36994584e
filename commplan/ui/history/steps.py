"""The steps of the history by day, newest first: searched, filtered, and read in chunks as they are wanted."""

import datetime as dt
from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QSplitter, QVBoxLayout, QWidget

from commplan.domain.history import HistoryEntry
from commplan.domain.labels import kinds_label
from commplan.domain.records import KINDS
from commplan.domain.texts import translate
from commplan.planning.folding import fold
from commplan.services.history import CHUNK, entries
from commplan.ui.dates import long_date_words, time_words
from commplan.ui.history.details import Details
from commplan.ui.history.lines import Line, LineDelegate, Step, key_of, words_of
from commplan.ui.widgets.grouped_list import GroupedList, GroupedModel, Heading
from commplan.ui.widgets.labels import label
from commplan.ui.widgets.layouts import row
from commplan.ui.widgets.search_field import SearchField
from commplan.ui.workspace import Workspace

_ENOUGH = 40  # lines that fill the list
_DAYS = (7, 30, 90)


class Steps(QWidget):
    """List and details side by side, filters above."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        say, icons = workspace.say, workspace.icons
        self.search = SearchField(icons, say(translate("Window", "Words in steps and names")))
        self.who, self.kind, self.period = QComboBox(), QComboBox(), QComboBox()
        self.list = GroupedList(
            GroupedModel(words_of, key_of), LineDelegate(workspace), say(translate("Window", "Steps"))
        )
        self.details = Details(workspace)
        self._nothing = label(say(translate("Window", "No step fits the search.")), "muted", wrap=True)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.details)
        splitter.setSizes([420, 480])
        filters = row(self.search, self.who, self.kind, self.period)
        filters.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(filters)
        layout.addWidget(self._nothing)
        layout.addWidget(splitter, 1)
        self._name_combos()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._load_more)
        self.search.textChanged.connect(lambda _: self._show())
        for combo in (self.who, self.kind, self.period):
            combo.activated.connect(lambda _: self._show())
        self.list.chosen.connect(self._show_details)
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.reload()

    def _name_combos(self) -> None:
        say = self._workspace.say
        for combo, name in (
            (self.who, translate("Window", "Person")),
            (self.kind, translate("Window", "Kind")),
            (self.period, translate("Window", "Period")),
        ):
            combo.setAccessibleName(say(name))
        self.who.addItem(say(translate("Window", "Everybody")), "")
        self.kind.addItem(say(translate("Window", "All kinds")), "")
        for kind in (*KINDS, "version", "decision"):
            self.kind.addItem(say(kinds_label(kind)), kind)
        self.period.addItem(say(translate("Window", "Any time")), 0)
        for days in _DAYS:
            self.period.addItem(say(translate("Window", "Last %n day(s)", "", 1).count(days)), days)

    # --- reading

    def reload(self) -> None:
        """Read anew from the newest step on; the chosen one stays."""
        self._source: Iterator[HistoryEntry] = entries(self._workspace.session)
        self._steps: list[Step] = []
        self._is_whole = False
        self._load_more()

    def _load_more(self) -> None:
        if self._is_whole:
            return
        chunk = list(islice(self._source, CHUNK))
        self._is_whole = len(chunk) < CHUNK
        self._steps += [self._step(entry) for entry in chunk]
        for who in sorted({step.entry.who for step in self._steps}):
            if self.who.findData(who) < 0:
                self.who.addItem(who, who)
        self._show()

    def _step(self, entry: HistoryEntry) -> Step:
        title = self._workspace.say(entry.label)
        names = " ".join(dict.fromkeys(change.name for change in entry.changes))
        return Step(
            entry,
            title,
            dt.datetime.fromisoformat(entry.at).astimezone(),
            fold(f"{title} {names} {entry.who}"),
            frozenset(change.kind for change in entry.changes),
        )

    def _on_scrolled(self, value: int) -> None:
        if value >= self.list.verticalScrollBar().maximum() - self.list.height() and not self._is_whole:
            self._timer.start()

    # --- showing

    def _show(self) -> None:
        found = [step for step in self._steps if self._fits(step)]
        rows: list[Heading | Line] = []
        days: dict[dt.date, list[Step]] = {}
        for step in found:
            days.setdefault(step.when.date(), []).append(step)
        for day, steps in days.items():
            rows += [Heading(long_date_words(day, self._workspace.locale), len(steps)), *map(self._line, steps)]
        self.list.set_rows(rows)
        self.list.choose_first()
        self._nothing.setVisible(not rows and self._is_whole)
        self._show_details(self.list.row)
        if len(found) < _ENOUGH and not self._is_whole:
            self._timer.start()

    def _fits(self, step: Step) -> bool:
        who, kind, days = self.who.currentData(), self.kind.currentData(), self.period.currentData()
        oldest = self._workspace.session.now() - dt.timedelta(days or 0)
        return (
            (not who or step.entry.who == who)
            and (not kind or kind in step.kinds)
            and (not days or step.when >= oldest)
            and all(word in step.searched for word in fold(self.search.text()).split())
        )

    def _line(self, step: Step) -> Line:
        say, locale = self._workspace.say, self._workspace.locale
        count = translate("Window", "%n record(s)", "", 1).count(len(step.entry.changes))
        below = f"{time_words(step.when.time(), locale)} · {step.entry.who} · {say(count)}"
        return Line(step.entry.number, step.title, below, entry=step.entry)

    def _show_details(self, line: Line | None) -> None:
        if line is not None and line.entry is not None:
            self.details.show_changes(line.title, line.below, line.entry.changes, line.entry)
        else:
            self.details.show_changes("", "", ())
