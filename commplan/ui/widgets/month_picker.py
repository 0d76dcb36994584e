"""Qt's month to pick a day from, in the colours of the theme and with the weeks of the locale."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from commplan.ui.icons import Icons

_ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}


def month_picker(icons: Icons, locale: QLocale) -> QCalendarWidget:
    """A month with ISO week numbers; weekends are muted, not red."""
    month = QCalendarWidget()
    month.setLocale(locale)
    month.setFirstDayOfWeek(locale.firstDayOfWeek())
    month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
    month.setGridVisible(False)
    plain, muted = QTextCharFormat(), QTextCharFormat()
    plain.setForeground(icons.theme.color("text"))
    muted.setForeground(icons.theme.color("text-muted"))
    for day in Qt.DayOfWeek:
        month.setWeekdayTextFormat(day, plain if day in locale.weekdays() else muted)
    header = QTextCharFormat(muted)
    header.setBackground(icons.theme.color("surface-raised"))
    month.setHeaderTextFormat(header)
    for name, icon in _ARROWS.items():
        button = month.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icons.icon(icon))
    return month
