"""Editor for how often something happens, on which day, and until when."""

import datetime as dt
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from commplan.domain.errors import UserError
from commplan.domain.texts import Text, Translate, translate
from commplan.planning.weekday_names import NTH_WEEKDAYS
from commplan.ui.forms.choice_editors import StillCombo, WeekdaysEditor
from commplan.ui.forms.date_editors import DateEditor
from commplan.ui.forms.editor import Editor
from commplan.ui.forms.frequencies import NUMBERS, WORKING_WEEK, Frequency, OnDay, Rhythm
from commplan.ui.forms.frequency_lines import NO_DATES
from commplan.ui.forms.frequency_words import (
    ALL_DAYS,
    ENDS,
    EVERY,
    EVERY_SO_MANY,
    MONDAY_TO_FRIDAY,
    ON_DAYS,
    OTHER,
    RHYTHMS,
)
from commplan.ui.forms.text_editors import LineEditor, NumberEditor
from commplan.ui.icons import Icons
from commplan.ui.widgets.layouts import row

_RHYTHMS = tuple(RHYTHMS)
_OTHER = len(_RHYTHMS)
_INTERVALS = 12
_WITHOUT_INTERVAL = (Rhythm.ONCE, Rhythm.QUARTERLY)
_BY_MONTH = (Rhythm.MONTHLY, Rhythm.QUARTERLY, Rhythm.YEARLY)
_NEVER, _UNTIL, _COUNT = range(3)
_LEAP_YEAR = 2028


class FrequencyEditor(Editor):
    """A few controls for the frequencies people ask for; for any other rule of RFC 5545 there is a line to type it in.

    The value is the rule. A rule that was not touched is given back as it was written.
    """

    def __init__(self, icons: Icons, locale: QLocale, say: Translate, today: dt.date) -> None:
        super().__init__()
        self._say = say
        self._shown = ""
        self._start: dt.date | None = None
        self.combo = _combo([say(text) for text in (*RHYTHMS.values(), OTHER)])
        self.interval = StillCombo()
        self.other = QLineEdit()
        self.other.setPlaceholderText("FREQ=MONTHLY;BYDAY=3TU")
        self.daily = _combo([say(ALL_DAYS), say(MONDAY_TO_FRIDAY)])
        self.weekdays = WeekdaysEditor(icons, locale)
        self.on = StillCombo()
        self.numbers = LineEditor()
        self.numbers.setMaximumWidth(88)
        self.nth = _combo([say(NTH_WEEKDAYS[n, day]) for day in range(7) for n in NUMBERS])
        self.month = _combo([locale.standaloneMonthName(n) for n in range(1, 13)])
        self.end = _combo([say(text) for text in ENDS])
        self.end.setSizeAdjustPolicy(StillCombo.SizeAdjustPolicy.AdjustToContents)
        self.end.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.until = DateEditor(icons, locale, pick_tip=say(translate("Window", "Choose a day")), today=today)
        self.count = NumberEditor(locale, whole=True)
        self._days: list[OnDay] = []
        self.take(self.combo)
        self.inner.addLayout(row(self.interval, self.daily))
        for part in (self.other, self.weekdays, self.on):
            self.inner.addWidget(part)
        on_day = row(self.numbers, self.nth, self.month)
        on_day.setAlignment(self.numbers, Qt.AlignmentFlag.AlignLeft)
        self.inner.addLayout(on_day)
        self.inner.addLayout(row(self.end, self.until, self.count))
        self._name_parts()
        self._connect()

    def _name_parts(self) -> None:
        names: tuple[tuple[QWidget, Text], ...] = (
            (self.interval, translate("Window", "Interval")),
            (self.daily, translate("Window", "On which days")),
            (self.on, translate("Window", "On which day")),
            (self.numbers.line, translate("Window", "Day of the month")),
            (self.nth, translate("Window", "Weekday of the month")),
            (self.month, translate("Window", "Month")),
            (self.end, translate("Window", "How it ends")),
            (self.until.line, translate("Window", "Last day")),
            (self.count.line, translate("Window", "Number of times")),
        )
        for part, text in names:
            part.setAccessibleName(self._say(text))

    def _connect(self) -> None:
        self.combo.activated.connect(self._show_choices)
        for combo in (self.combo, self.interval, self.daily, self.on, self.nth, self.month, self.end):
            combo.activated.connect(self._on_chosen)
        self.weekdays.committed.connect(self._on_chosen)
        self.other.textEdited.connect(self.touch)
        self.other.editingFinished.connect(self.commit)
        for editor in (self.until, self.count, self.numbers):
            editor.line.textEdited.connect(self.touch)
            editor.committed.connect(self._on_chosen)  # a day picked from the calendar, too

    def starts_on(self, day: dt.date) -> None:
        """The start of the event: day and month of it are offered where these are asked for."""
        self._start = day
        if not self.month.isVisibleTo(self):
            self.month.setCurrentIndex(day.month - 1)

    def _on_chosen(self) -> None:
        self._arrange()
        if self._start is not None and self.numbers.isVisibleTo(self) and not self.numbers.line.text():
            self.numbers.show_value(str(self._start.day))
        self.touch()
        if not self._waits():
            self.commit()

    def _waits(self) -> bool:
        """Whether a line that the last choice opened is still empty."""
        lines = (self.other, self.until.line, self.count.line, self.numbers.line)
        return any(line.isVisibleTo(self) and not line.text() for line in lines)

    # --- which controls there are

    def _rhythm(self) -> Rhythm | None:
        """The chosen rhythm; None for a rule that is typed."""
        index = self.combo.currentIndex()
        return _RHYTHMS[index] if 0 <= index < _OTHER else None

    def _show_choices(self) -> None:
        """The intervals and days that the rhythm has, keeping what was chosen."""
        rhythm, chosen = self._rhythm(), self._on_day()
        if rhythm is None:
            return
        _fill(self.interval, self._interval_words(rhythm), self.interval.currentIndex())
        quarters = (OnDay.QUARTER_FIRST, OnDay.QUARTER_LAST)
        self._days = [on for on in OnDay if rhythm == Rhythm.QUARTERLY or on not in quarters]
        index = self._days.index(chosen) if chosen in self._days else 0
        _fill(self.on, [self._say(ON_DAYS[on]) for on in self._days], index)
        self._arrange()

    def _interval_words(self, rhythm: Rhythm) -> list[str]:
        if rhythm in _WITHOUT_INTERVAL:
            return []
        numbers = range(2, max(_INTERVALS, self.interval.count()) + 1)
        return [self._say(EVERY[rhythm]), *(self._say(EVERY_SO_MANY[rhythm].count(n)) for n in numbers)]

    def _on_day(self) -> OnDay:
        index = self.on.currentIndex()
        return self._days[index] if 0 <= index < len(self._days) else OnDay.START

    def _arrange(self) -> None:
        """Show what the choices made so far ask for."""
        rhythm, on = self._rhythm(), self._on_day()
        by_month = rhythm in _BY_MONTH
        self.other.setVisible(rhythm is None)
        self.interval.setVisible(rhythm is not None and rhythm not in _WITHOUT_INTERVAL)
        self.daily.setVisible(rhythm == Rhythm.DAILY)
        self.weekdays.setVisible(rhythm == Rhythm.WEEKLY)
        self.on.setVisible(by_month)
        self.numbers.setVisible(by_month and on == OnDay.NUMBERS)
        self.nth.setVisible(by_month and on == OnDay.NTH)
        self.month.setVisible(rhythm == Rhythm.YEARLY and on != OnDay.START)
        self.end.setVisible(rhythm != Rhythm.ONCE)
        ends = self.end.currentIndex() if rhythm != Rhythm.ONCE else _NEVER
        self.until.setVisible(ends == _UNTIL)
        self.count.setVisible(ends == _COUNT)

    # --- the value

    def value(self) -> Any:
        rhythm = self._rhythm()
        if rhythm is None:
            return self._typed()
        frequency = Frequency(
            rhythm=rhythm,
            interval=1 if rhythm in _WITHOUT_INTERVAL else self.interval.currentIndex() + 1,
            weekdays=self._weekdays(rhythm),
            on=self._on_day() if rhythm in _BY_MONTH else OnDay.START,
            numbers=self._numbers(rhythm) if self.numbers.isVisibleTo(self) else (),
            nth=self._nth() if self.nth.isVisibleTo(self) else (1, 0),
            month=self.month.currentIndex() + 1 if self.month.isVisibleTo(self) else 0,
            until=self.until.value() if self.until.isVisibleTo(self) else None,
            count=self._times() if self.count.isVisibleTo(self) else None,
        )
        return self._as_written(frequency)

    def _as_written(self, frequency: Frequency) -> str:
        """The rule; the one that was shown, where it says the same."""
        before = Frequency.of(self._shown)
        if before is None or before.rhythm != frequency.rhythm:
            return frequency.rule()
        frequency = replace(frequency, week_start=before.week_start)
        return self._shown if frequency == before else frequency.rule()

    def _typed(self) -> str:
        rule = self.other.text().strip().upper()
        if not rule:
            raise UserError(translate("Errors", "this field must not be empty."))
        return rule

    def _times(self) -> int | None:
        times = self.count.value()
        if times is not None and not 1 <= times <= 999:
            raise UserError(
                translate("Errors", "the number must lie between {low} and {high}.").format(low=1, high=999)
            )
        return int(times) if times else None

    def _weekdays(self, rhythm: Rhythm) -> tuple[int, ...]:
        if rhythm == Rhythm.DAILY:
            return WORKING_WEEK if self.daily.currentIndex() else ()
        return tuple(self.weekdays.value()) if rhythm == Rhythm.WEEKLY else ()

    def _numbers(self, rhythm: Rhythm) -> tuple[int, ...]:
        words = self.numbers.line.text().replace(",", " ").split()
        days = tuple(sorted({int(word) for word in words if word.isdecimal()}))
        if not days or len(words) != len(days) or not all(1 <= day <= 31 for day in days):
            raise UserError(translate("Errors", "days of the month such as 1 or 1, 15 are expected."))
        if rhythm == Rhythm.YEARLY and len(days) > 1:
            raise UserError(translate("Errors", "one day of the month is expected."))
        if rhythm == Rhythm.YEARLY and days[0] > monthrange(_LEAP_YEAR, self.month.currentIndex() + 1)[1]:
            raise UserError(NO_DATES)
        return days

    def _nth(self) -> tuple[int, int]:
        index = self.nth.currentIndex()
        return NUMBERS[index % len(NUMBERS)], index // len(NUMBERS)

    # --- showing

    def _show(self, value: Any) -> None:
        self._shown = value or ""
        frequency = Frequency.of(self._shown)
        self.combo.setPlaceholderText("")
        self.combo.setCurrentIndex(_RHYTHMS.index(frequency.rhythm) if frequency else _OTHER)
        self.other.setText("" if frequency else self._shown)
        frequency = frequency or Frequency()
        self._show_choices()
        self._show_interval(frequency)
        self.daily.setCurrentIndex(1 if frequency.weekdays else 0)
        self.weekdays.show_value(frequency.weekdays)
        self.on.setCurrentIndex(self._days.index(frequency.on) if frequency.on in self._days else 0)
        self.numbers.show_value(", ".join(map(str, frequency.numbers)))
        n, weekday = frequency.nth
        self.nth.setCurrentIndex(weekday * len(NUMBERS) + NUMBERS.index(n))
        self.month.setCurrentIndex(max(frequency.month - 1, 0))
        self.end.setCurrentIndex(_UNTIL if frequency.until else _COUNT if frequency.count else _NEVER)
        self.until.show_value(frequency.until)
        self.count.show_value(frequency.count)
        self._arrange()

    def _show_interval(self, frequency: Frequency) -> None:
        """The interval; longer ones than are offered are added."""
        every = EVERY_SO_MANY.get(frequency.rhythm)
        while every and self.interval.count() < frequency.interval:
            self.interval.addItem(self._say(every.count(self.interval.count() + 1)))
        self.interval.setCurrentIndex(min(frequency.interval, max(self.interval.count(), 1)) - 1)

    def _show_mixed(self, words: str) -> None:
        self._show("")
        self.combo.setPlaceholderText(words)
        self.combo.setCurrentIndex(-1)
        self.other.hide()


def _combo(words: Sequence[str]) -> StillCombo:
    combo = StillCombo()
    _fill(combo, words, 0)
    return combo


def _fill(combo: StillCombo, words: Sequence[str], index: int) -> None:
    combo.clear()
    combo.addItems(list(words))
    combo.setCurrentIndex(min(max(index, 0), len(words) - 1))
