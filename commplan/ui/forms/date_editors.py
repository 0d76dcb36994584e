"""Editors for dates and times of day, in the way the locale writes them."""

import datetime as dt
import re
from typing import Any

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidgetAction

from commplan.domain.errors import UserError
from commplan.domain.texts import translate
from commplan.ui.dates import date_format, date_words, pydate, qdate
from commplan.ui.forms.text_editors import LineEditor
from commplan.ui.icons import Icons


class DateEditor(LineEditor):
    """A day: typed ("24.11.2026", "24.11." for the year shown last, or ISO), or picked from a calendar."""

    def __init__(self, icons: Icons, locale: QLocale, *, pick_tip: str, today: dt.date) -> None:
        super().__init__()
        self._locale = locale
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
        """The day that `words` name in a locale's way or in ISO 8601; without a year it is `year`. None: no date."""
        short = locale.dateFormat(QLocale.FormatType.ShortFormat)
        for form in (date_format(locale), short.replace("yyyy", "yy"), "yyyy-MM-dd"):
            day = locale.toDate(words, form, 2000)
            if day.isValid():
                return pydate(day)
        found = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-]?", words)
        if not found:
            return None
        one, two = int(found[1]), int(found[2])
        day = QDate(year, one, two) if short.lower().startswith("m") else QDate(year, two, one)
        return pydate(day) if day.isValid() else None

    def _show(self, value: Any) -> None:
        self._year = value.year if value else self._year
        super()._show(date_words(value, self._locale) if value else "")

    def _pick(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setLocale(self._locale)
        calendar.setGridVisible(False)
        try:
            calendar.setSelectedDate(qdate(self.value() or self._today))
        except UserError:
            calendar.setSelectedDate(qdate(self._today))
        calendar.activated.connect(lambda day: self._picked(day, menu))
        calendar.clicked.connect(lambda day: self._picked(day, menu))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.setFocus()

    def _picked(self, day: QDate, menu: QMenu) -> None:
        self._show(pydate(day))
        self.touch()
        menu.close()
        self.commit()


class TimeEditor(LineEditor):
    """A time of day: "9", "9:30", "9.30", "0930", or "9:30 am"; empty means all day."""

    def __init__(self, locale: QLocale, *, placeholder: str) -> None:
        super().__init__()
        self._locale = locale
        self._placeholder = placeholder
        self.line.setPlaceholderText(placeholder)

    def value(self) -> Any:
        words = self.line.text().strip().lower()
        if not words:
            return None
        found = re.fullmatch(r"(\d{1,2})(?:[:.h ]?([0-5]\d))?\s*(am|pm)?", words)
        if found:
            hour, minute = int(found[1]), int(found[2] or 0)
            if found[3]:
                hour = hour % 12 + (12 if found[3] == "pm" else 0)
            if hour < 24:
                return dt.time(hour, minute)
        raise UserError(translate("Errors", "a time such as 09:30 is expected."))

    def _show(self, value: Any) -> None:
        super()._show(value.isoformat("minutes") if value else "")
        self.line.setPlaceholderText(self._placeholder)
