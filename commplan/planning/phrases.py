"""Frequencies and offsets in words. Parts are whole phrases, joined by commas, so that every language can inflect."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence

from commplan.domain.records import Communication, ContentEvent
from commplan.domain.texts import Text, listed, literal, translate
from commplan.domain.words import DateRule, OffsetFrom, OffsetUnit
from commplan.planning.rules import Rule, parse
from commplan.planning.weekday_names import MONTHS, NTH_WEEKDAYS, WEEKDAYS

WORKING_WEEK = ((0, 0), (0, 1), (0, 2), (0, 3), (0, 4))


def frequency_phrase(event: ContentEvent, day: Callable[[dt.date], str] = dt.date.isoformat) -> Text:
    """How often an event takes place: "monthly, first working day". `day` writes a date in the reader's language."""
    if not event.rule:
        once = translate("Phrases", "once, {day}").format(day=day(event.start))
        return listed([once, *_shift(event)])
    rule = parse(event.rule)
    return listed([_how_often(rule), *_days(rule, event), *_shift(event), *_end(rule, day)])


def offset_phrase(communication: Communication) -> Text:
    """When a communication goes out, seen from its event: "3 working days before", "same day, 09:00"."""
    after_end = communication.offset_from == OffsetFrom.END
    n = abs(communication.offset)
    if n == 0:
        when = translate("Phrases", "last day of the event") if after_end else translate("Phrases", "same day")
        time = [literal(communication.time.isoformat("minutes"))] if communication.time else []
        return listed([when, *time])
    texts = _WORKING if communication.offset_unit == OffsetUnit.WORKING_DAYS else _CALENDAR
    return texts[communication.offset < 0, after_end].count(n)


# (before?, counted from the end?)
_WORKING = {
    (True, False): translate("Phrases", "%n working day(s) before", "", 1),
    (False, False): translate("Phrases", "%n working day(s) after", "", 1),
    (True, True): translate("Phrases", "%n working day(s) before the end", "", 1),
    (False, True): translate("Phrases", "%n working day(s) after the end", "", 1),
}
_CALENDAR = {
    (True, False): translate("Phrases", "%n day(s) before", "", 1),
    (False, False): translate("Phrases", "%n day(s) after", "", 1),
    (True, True): translate("Phrases", "%n day(s) before the end", "", 1),
    (False, True): translate("Phrases", "%n day(s) after the end", "", 1),
}


def _how_often(rule: Rule) -> Text:
    months = _months_between(rule)
    if months in _MONTHS_BETWEEN:
        return _MONTHS_BETWEEN[months]
    if rule.interval == 1:
        return translate("Phrases", "daily") if rule.freq == "DAILY" else translate("Phrases", "weekly")
    every = {
        "DAILY": translate("Phrases", "every %n day(s)", "", 1),
        "WEEKLY": translate("Phrases", "every %n week(s)", "", 1),
        "MONTHLY": translate("Phrases", "every %n month(s)", "", 1),
        "YEARLY": translate("Phrases", "every %n year(s)", "", 1),
    }
    return every[rule.freq].count(rule.interval)


_MONTHS_BETWEEN = {
    1: translate("Phrases", "monthly"),
    2: translate("Phrases", "every two months"),
    3: translate("Phrases", "quarterly"),
    6: translate("Phrases", "twice a year"),
    12: translate("Phrases", "yearly"),
}


def _is_even(months: Sequence[int]) -> bool:
    """Whether months lie evenly over the year: 1, 4, 7, 10."""
    step = 12 // len(months) if months else 0
    return len(months) > 1 and list(months) == list(range(months[0], 13, step))


def _days(rule: Rule, event: ContentEvent) -> Iterator[Text]:
    """Which days of the week, the month or the year; the rule as it is written where there are no words for it."""
    whole_year = not rule.months or _is_even(rule.months)
    if rule.freq in ("DAILY", "WEEKLY"):
        if rule.freq == "WEEKLY" or rule.has_days or rule.months:
            yield _weekdays(rule, event)
    elif _is_after_quarter(rule, event):
        return  # what is said of the offset says it all
    elif (rule.freq == "MONTHLY" and whole_year) or (rule.months and whole_year):
        yield _day_of_month(rule, event)
    elif rule.freq == "YEARLY" and len(rule.months or (1,)) == 1 and (rule.months or not rule.has_days):
        yield _day_of_year(rule, event, rule.months[0] if rule.months else event.start.month)
    else:
        yield literal(event.rule)


def _months_between(rule: Rule) -> int:
    """1 for monthly, 3 for quarterly …; 0 when it is not a matter of months."""
    if rule.freq == "YEARLY" and rule.interval == 1 and _is_even(rule.months):
        return 12 // len(rule.months)
    return {"MONTHLY": rule.interval, "YEARLY": 12 * rule.interval}.get(rule.freq, 0)


def _is_after_quarter(rule: Rule, event: ContentEvent) -> bool:
    """Whether dates are counted from the end of a quarter of the calendar year, or from the first day after it."""
    return event.workday_offset > 0 and _quarter_day(rule, event) != 0


def _quarter_day(rule: Rule, event: ContentEvent) -> int:
    """1 for the first days of the calendar's quarters, -1 for their last days, 0 for other days."""
    if rule.weekdays or rule.position or _months_between(rule) != 3:
        return 0
    first_month = rule.months[0] if rule.months else event.start.month
    if rule.month_days == (1,) and first_month % 3 == 1:
        return 1
    return -1 if rule.month_days == (-1,) and first_month % 3 == 0 else 0


def _weekdays(rule: Rule, event: ContentEvent) -> Text:
    if rule.position or rule.months or rule.month_days:
        return literal(event.rule)
    if rule.weekdays == WORKING_WEEK:
        return translate("Phrases", "Monday to Friday")
    numbers = sorted({weekday for _, weekday in rule.weekdays}) or [event.start.weekday()]
    return listed([WEEKDAYS[number] for number in numbers])


def _day_of_month(rule: Rule, event: ContentEvent) -> Text:
    """The day of a monthly frequency as a phrase."""
    if _is_first_working_day(rule, event):
        return translate("Phrases", "first working day")
    if _is_last_working_day(rule, event):
        return translate("Phrases", "last working day")
    if rule.weekdays:
        nth = _nth_weekday(rule)
        return translate("Phrases", "{weekday} of the month").format(weekday=nth) if nth else literal(event.rule)
    days = rule.month_days or (event.start.day,)
    if days == (-1,) and not rule.position:
        if _quarter_day(rule, event):
            return translate("Phrases", "last day of the quarter")
        return translate("Phrases", "last day of the month")
    if rule.months and _quarter_day(rule, event):
        return translate("Phrases", "first day of the quarter")
    if rule.position or min(days) < 0:
        return literal(event.rule)
    if len(days) == 1:
        return translate("Phrases", "on day {day}").format(day=days[0])
    return translate("Phrases", "on days {days}").format(days=", ".join(map(str, sorted(days))))


def _day_of_year(rule: Rule, event: ContentEvent, month: int) -> Text:
    """The day of a yearly frequency that has one month."""
    name = MONTHS[month - 1]
    if _is_any_weekday(rule) and rule.position in (1, -1):
        first = translate("Phrases", "first working day of {month}")
        last = translate("Phrases", "last working day of {month}")
        return (first if rule.position == 1 else last).format(month=name)
    if rule.month_days == (-1,) and not rule.weekdays and not rule.position:
        return translate("Phrases", "last day of {month}").format(month=name)
    if rule.weekdays:
        nth = _nth_weekday(rule)
        if nth is None:
            return literal(event.rule)
        return translate("Phrases", "{weekday} of {month}").format(weekday=nth, month=name)
    days = rule.month_days or (event.start.day,)
    if len(days) > 1 or rule.position or days[0] < 0:
        return literal(event.rule)
    return translate("Phrases", "{day} {month}").format(day=days[0], month=name)


def _nth_weekday(rule: Rule) -> Text | None:
    """ "last Friday" for one numbered weekday, written with or without BYSETPOS; None when it is something else."""
    if len(rule.weekdays) != 1 or rule.month_days:
        return None
    n, weekday = rule.weekdays[0]
    if n and rule.position:
        return None
    return NTH_WEEKDAYS.get((n or rule.position, weekday))


def _is_first_working_day(rule: Rule, event: ContentEvent) -> bool:
    on_first = rule.month_days == (1,) and not rule.weekdays and event.date_rule == DateRule.NEXT
    return (on_first and not event.workday_offset) or (_is_any_weekday(rule) and rule.position == 1)


def _is_last_working_day(rule: Rule, event: ContentEvent) -> bool:
    on_last = rule.month_days == (-1,) and not rule.weekdays and event.date_rule == DateRule.PREVIOUS
    return (on_last and not event.workday_offset) or (_is_any_weekday(rule) and rule.position == -1)


def _is_any_weekday(rule: Rule) -> bool:
    return tuple(sorted(rule.weekdays)) == WORKING_WEEK and not rule.month_days


def _shift(event: ContentEvent) -> Iterator[Text]:
    """What is done to the dates of the rule, where it is not the usual."""
    if event.rule and _is_after_quarter(parse(event.rule), event):
        yield translate("Phrases", "%n working day(s) after the quarter", "", 1).count(event.workday_offset)
    elif event.workday_offset > 0:
        yield translate("Phrases", "%n working day(s) after", "", 1).count(event.workday_offset)
    if event.workday_offset < 0:
        yield translate("Phrases", "%n working day(s) before", "", 1).count(-event.workday_offset)
    if event.workday_offset or not event.rule:
        return
    if event.date_rule == DateRule.PREVIOUS and not _is_last_working_day(parse(event.rule), event):
        yield translate("Phrases", "or the working day before")
    if event.date_rule == DateRule.SKIP:
        yield translate("Phrases", "working days only")


def _end(rule: Rule, day: Callable[[dt.date], str]) -> Iterator[Text]:
    if rule.count:
        yield translate("Phrases", "%n time(s)", "", 1).count(rule.count)
    if rule.until:
        yield translate("Phrases", "until {day}").format(day=day(rule.until))
