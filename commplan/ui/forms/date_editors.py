"""Editors for dates and times of day, in the way the locale writes them."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.planning.clock_times import read_time
from commplan.planning.month_dates import read_with_weekday
from commplan.ui.dates import date_format, date_words, pydate, qdate
from commplan.ui.forms.text_editors import LineEditor
from commplan.ui.icons import Icons
from commplan.ui.widgets.month_picker import month_picker


class DateEditor(LineEditor):
    """A day: typed ("24.11.2026", "24 November", or ISO; without a year in that shown last), or picked."""

    def __init__(self, icons: Icons, locale: QLocale, *, pick_tip: str, today: dt.date) -> None:
        super().__init__()
        self._icons, self._locale = icons, locale
        self._today = today
        self._year = today.year
        action = self.line.addAction(icons.icon("calendar", "text-muted"), QLineEdit.ActionPosition.TrailingPosition)
        action.setToolTip(pick_tip)
        action.triggered.connect(self._pick)
        self.line.setMinimumWidth(self.line.fontMetrics().horizontalAdvance("00.00.0000") + 48)

    def value(self) -> Any:
        words = self.line.text().strip()
        if not words:
            return None
        day = self.read(words, self._locale, self._year)
        if day is None:
            example = date_words(self._today, self._locale)
            raise UserError(translate("Errors", "a date such as {example} is expected.").format(example=example))
        return day

    @staticmethod
    def read(words: str, locale: QLocale, year: int) -> dt.date | None:
        """The day that `words` name in a locale's way, in ISO 8601, or with the name of a month in any language.

        Without a year it is `year`. None: no date.
        """
        short = locale.dateFormat(QLocale.FormatType.ShortFormat)
        for form in (date_format(locale), short.replace("yyyy", "yy"), "yyyy-MM-dd"):
            day = locale.toDate(words, form, 2000)
            if day.isValid():
                return pydate(day)
        found = re.fullmatch(r"(\d{1,2})([./-])(\d{1,2})(?:\2(20\d\d|\d\d)?)?", words)
        if not found:
            return read_with_weekday(words, year)
        one, two = int(found[1]), int(found[3])
        year = 2000 + int(found[4]) % 100 if found[4] else year
        is_month_first = short.lower().startswith("m") and found[2] != "."  # nobody writes the month before a dot
        day = QDate(year, one, two) if is_month_first else QDate(year, two, one)
        return pydate(day) if day.isValid() else None

    def _show(self, value: Any) -> None:
        self._year = value.year if value else self._year
        super()._show(date_words(value, self._locale) if value else "")

    def _pick(self) -> None:
        try:
            day = self.value() or self._today
        except UserError:
            day = self._today
        pick_day(self, self._icons, self._locale, day, self._picked)

    def _picked(self, day: dt.date) -> None:
        self._show(day)
        self.touch()
        self.commit()


def pick_day(below: QWidget, icons: Icons, locale: QLocale, day: dt.date, done: Callable[[dt.date], object]) -> None:
    """Let a person pick a day from a calendar below a widget; `done` is told. Escape closes it."""
    menu = QMenu(below)
    calendar = month_picker(icons, locale)
    calendar.setSelectedDate(qdate(day))

    def picked(chosen: QDate) -> None:
        menu.close()
        done(pydate(chosen))

    calendar.activated.connect(picked)
    calendar.clicked.connect(picked)
    holder = QWidgetAction(menu)
    holder.setDefaultWidget(calendar)
    menu.addAction(holder)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(below.mapToGlobal(below.rect().bottomLeft()))
    calendar.setFocus()


class TimeEditor(LineEditor):
    """A time of day: "9", "9:30", "9.30", "0930", or "9:30 am"; empty means all day."""

    def __init__(self, locale: QLocale, *, placeholder: str) -> None:
        super().__init__()
        self._locale = locale
        self._placeholder = placeholder
        self.line.setPlaceholderText(placeholder)

    def value(self) -> Any:
        words = self.line.text().strip()
        if not words:
            return None
        return read_time(words)

    def _show(self, value: Any) -> None:
        super()._show(value.isoformat("minutes") if value else "")
        self.line.setPlaceholderText(self._placeholder)
