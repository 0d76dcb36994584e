"""The words of the controls of a frequency: data only."""

from commplan.domain.texts import Text, translate
from commplan.ui.forms.frequencies import OnDay, Rhythm

RHYTHMS: dict[Rhythm, Text] = {
    Rhythm.ONCE: translate("Window", "once"),
    Rhythm.DAILY: translate("Window", "daily"),
    Rhythm.WEEKLY: translate("Window", "weekly"),
    Rhythm.MONTHLY: translate("Window", "monthly"),
    Rhythm.QUARTERLY: translate("Window", "quarterly"),
    Rhythm.YEARLY: translate("Window", "yearly"),
}
OTHER = translate("Window", "other (iCalendar rule)")

EVERY: dict[Rhythm, Text] = {
    Rhythm.DAILY: translate("Window", "every day"),
    Rhythm.WEEKLY: translate("Window", "every week"),
    Rhythm.MONTHLY: translate("Window", "every month"),
    Rhythm.YEARLY: translate("Window", "every year"),
}
EVERY_SO_MANY: dict[Rhythm, Text] = {
    Rhythm.DAILY: translate("Phrases", "every %n day(s)", "", 1),
    Rhythm.WEEKLY: translate("Phrases", "every %n week(s)", "", 1),
    Rhythm.MONTHLY: translate("Phrases", "every %n month(s)", "", 1),
    Rhythm.YEARLY: translate("Phrases", "every %n year(s)", "", 1),
}
ON_DAYS: dict[OnDay, Text] = {
    OnDay.START: translate("Window", "on the start date"),
    OnDay.NUMBERS: translate("Window", "on the day of the month:"),
    OnDay.LAST: translate("Window", "last day of the month"),
    OnDay.FIRST_WORKING: translate("Window", "first day from Monday to Friday"),
    OnDay.LAST_WORKING: translate("Window", "last day from Monday to Friday"),
    OnDay.NTH: translate("Window", "on a weekday of the month:"),
    OnDay.QUARTER_FIRST: translate("Window", "first day of the calendar quarter"),
    OnDay.QUARTER_LAST: translate("Window", "last day of the calendar quarter"),
}
ENDS: tuple[Text, ...] = (
    translate("Window", "without end"),
    translate("Window", "until"),
    translate("Window", "number of times"),
)
ALL_DAYS = translate("Window", "on every day")
MONDAY_TO_FRIDAY = translate("Window", "Monday to Friday only")
