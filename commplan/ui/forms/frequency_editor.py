"""Editor for how often something happens, and until when."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit

from commplan.domain.errors import UserError
from commplan.domain.texts import Translate, translate
from commplan.ui.forms.choice_editors import StillCombo
from commplan.ui.forms.date_editors import DateEditor
from commplan.ui.forms.editor import Editor
from commplan.ui.forms.frequencies import COMMON, COUNT, NEVER, UNTIL, joined, split
from commplan.ui.forms.text_editors import NumberEditor
from commplan.ui.icons import Icons
from commplan.ui.widgets.layouts import row

_OTHER = len(COMMON)


class FrequencyEditor(Editor):
    """A list of common frequencies; "other" opens a line for any rule of RFC 5545."""

    def __init__(self, icons: Icons, locale: QLocale, say: Translate, today: dt.date) -> None:
        super().__init__()
        self.combo = StillCombo()
        for _, text in COMMON:
            self.combo.addItem(say(text))
        self.combo.addItem(say(translate("Window", "other (iCalendar rule)")))
        self.other = QLineEdit()
        self.other.setPlaceholderText("FREQ=MONTHLY;BYDAY=3TU")
        self.end = StillCombo()
        for text in (
            translate("Window", "without end"),
            translate("Window", "until"),
            translate("Window", "number of times"),
        ):
            self.end.addItem(say(text))
        self.until = DateEditor(icons, locale, pick_tip=say(translate("Window", "Choose a day")), today=today)
        self.count = NumberEditor(locale, whole=True)
        self.take(self.combo)
        self.inner.addWidget(self.other)
        self.inner.addLayout(row(self.end, self.until, self.count))
        self._connect()

    def _connect(self) -> None:
        self.combo.activated.connect(self._on_chosen)
        self.end.activated.connect(self._on_chosen)
        self.other.textEdited.connect(self.touch)
        self.other.editingFinished.connect(self.commit)
        for editor in (self.until, self.count):
            editor.line.textEdited.connect(self.touch)
            editor.committed.connect(self.commit)

    def _on_chosen(self) -> None:
        self.touch()
        self._arrange()
        waits = self.combo.currentIndex() == _OTHER and not self.other.text()
        waits = waits or (self.end.currentIndex() > 0 and not self._end_words())
        if not waits:
            self.commit()

    def _arrange(self) -> None:
        self.other.setVisible(self.combo.currentIndex() == _OTHER)
        self.end.setVisible(self.combo.currentIndex() != 0)
        ends = self.end.currentIndex() if self.combo.currentIndex() != 0 else 0
        self.until.setVisible(ends == 1)
        self.count.setVisible(ends == 2)

    def _end_words(self) -> str:
        return {1: self.until.line.text(), 2: self.count.line.text()}.get(self.end.currentIndex(), "")

    def value(self) -> Any:
        index = self.combo.currentIndex()
        frequency = self.other.text().strip().upper() if index == _OTHER else COMMON[index][0]
        if index == _OTHER and not frequency:
            raise UserError(translate("Errors", "this field must not be empty."))
        kind = (NEVER, UNTIL, COUNT)[self.end.currentIndex()]
        return joined(frequency, kind, self._end(kind))

    def _end(self, kind: str) -> str:
        if kind == UNTIL:
            day = self.until.value()
            return f"{day:%Y%m%d}" if day else ""
        return str(self.count.value() or "") if kind == COUNT else ""

    def _show(self, value: Any) -> None:
        frequency, kind, end = split(value or "")
        known = [rule for rule, _ in COMMON]
        self.combo.setCurrentIndex(known.index(frequency) if frequency in known else _OTHER)
        self.other.setText("" if frequency in known else frequency)
        self.end.setCurrentIndex((NEVER, UNTIL, COUNT).index(kind))
        self.until.show_value(dt.date.fromisoformat(f"{end[:4]}-{end[4:6]}-{end[6:]}") if kind == UNTIL else None)
        self.count.show_value(int(end) if kind == COUNT else None)
        self._arrange()

    def _show_mixed(self, words: str) -> None:
        self._show("")
        self.combo.setPlaceholderText(words)
        self.combo.setCurrentIndex(-1)
