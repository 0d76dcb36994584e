"""A frequency as people choose it with a few controls, and the RFC 5545 rule (section 3.3.10) that says the same.

`Frequency.of` takes a rule apart, `rule` puts it together. What the controls can't say is no Frequency: such a rule is
shown in words and kept as it is.
"""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum

from commplan.domain.errors import UserError
from commplan.planning.rules import WEEKDAYS, Rule, parse

WORKING_WEEK = (0, 1, 2, 3, 4)
_WORKING = "BYDAY=MO,TU,WE,TH,FR"
QUARTER_STARTS, QUARTER_ENDS = (1, 4, 7, 10), (3, 6, 9, 12)
NUMBERS = (1, 2, 3, 4, 5, -1)
"""Which weekday of a month: the first … the fifth, the last."""


class Rhythm(StrEnum):
    ONCE = "once"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"


class OnDay(StrEnum):
    """On which day of the month, quarter or year."""

    START = "start"  # the day of the event's start
    NUMBERS = "numbers"  # the 15th
    LAST = "last"  # the last day of the month
    FIRST_WORKING = "first_working"  # the first from Monday to Friday
    LAST_WORKING = "last_working"
    NTH = "nth"  # the third Wednesday
    QUARTER_FIRST = "quarter_first"  # the first day of the calendar's quarter
    QUARTER_LAST = "quarter_last"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frequency:
    """`weekdays` of a daily or weekly rhythm, 0 = Monday; none: that of the start (weekly), or all (daily)."""

    rhythm: Rhythm = Rhythm.ONCE
    interval: int = 1  # not of a quarterly rhythm
    weekdays: tuple[int, ...] = ()
    on: OnDay = OnDay.START
    numbers: tuple[int, ...] = ()  # of the month
    nth: tuple[int, int] = (1, 0)  # which one, and which weekday
    month: int = 0  # of a yearly rhythm, unless it is that of the start
    week_start: int = 0  # which weeks belong together: kept, never asked for
    until: dt.date | None = None
    count: int | None = None

    def rule(self) -> str:
        """The rule; "" for once."""
        if self.rhythm == Rhythm.ONCE:
            return ""
        parts = list(self._rhythm_parts())
        if self.week_start:
            parts.append(f"WKST={WEEKDAYS[self.week_start]}")
        if self.until:
            parts.append(f"UNTIL={self.until:%Y%m%d}")
        elif self.count:
            parts.append(f"COUNT={self.count}")
        return ";".join(parts)

    def _rhythm_parts(self) -> list[str]:
        if self.rhythm == Rhythm.QUARTERLY and self.on in (OnDay.QUARTER_FIRST, OnDay.QUARTER_LAST):
            months = QUARTER_STARTS if self.on == OnDay.QUARTER_FIRST else QUARTER_ENDS
            day = 1 if self.on == OnDay.QUARTER_FIRST else -1
            return ["FREQ=YEARLY", f"BYMONTH={','.join(map(str, months))}", f"BYMONTHDAY={day}"]
        is_quarterly = self.rhythm == Rhythm.QUARTERLY
        parts = [f"FREQ={'MONTHLY' if is_quarterly else self.rhythm.upper()}"]
        interval = 3 if is_quarterly else self.interval
        parts += [f"INTERVAL={interval}"] if interval > 1 else []
        if self.rhythm in (Rhythm.DAILY, Rhythm.WEEKLY):
            days = ",".join(WEEKDAYS[day] for day in self.weekdays)
            return [*parts, f"BYDAY={days}"] if days else parts
        if self.rhythm == Rhythm.YEARLY and self.on != OnDay.START:
            parts.append(f"BYMONTH={self.month}")
        return [*parts, *self._day_parts()]

    def _day_parts(self) -> list[str]:
        return {
            OnDay.NUMBERS: [f"BYMONTHDAY={','.join(map(str, self.numbers))}"],
            OnDay.LAST: ["BYMONTHDAY=-1"],
            OnDay.FIRST_WORKING: [_WORKING, "BYSETPOS=1"],
            OnDay.LAST_WORKING: [_WORKING, "BYSETPOS=-1"],
            OnDay.NTH: [f"BYDAY={self.nth[0]}{WEEKDAYS[self.nth[1]]}"],
        }.get(self.on, [])

    @staticmethod
    def of(rule: str) -> "Frequency | None":
        """The frequency that a rule says; None when the controls can't say it, or it can't be read."""
        if not rule:
            return Frequency()
        try:
            parsed = parse(rule)
        except UserError:
            return None
        found = _found(parsed)
        if found is None:
            return None
        found = replace(found, week_start=parsed.week_start, until=parsed.until, count=parsed.count)
        return found if _says(found, parsed) else None


def _found(rule: Rule) -> Frequency | None:
    if rule.freq in ("DAILY", "WEEKLY"):
        weekdays = tuple(sorted(weekday for _, weekday in rule.weekdays))
        if rule.freq == "DAILY" and weekdays not in ((), WORKING_WEEK):
            return None
        return Frequency(rhythm=Rhythm(rule.freq.lower()), interval=rule.interval, weekdays=weekdays)
    if rule.freq == "YEARLY" and rule.months in (QUARTER_STARTS, QUARTER_ENDS):
        on = OnDay.QUARTER_FIRST if rule.months == QUARTER_STARTS else OnDay.QUARTER_LAST
        return Frequency(rhythm=Rhythm.QUARTERLY, on=on)
    rhythm = Rhythm(rule.freq.lower())
    if rhythm == Rhythm.MONTHLY and rule.interval == 3:
        rhythm = Rhythm.QUARTERLY
    month = rule.months[0] if rule.months else 0
    interval = 1 if rhythm == Rhythm.QUARTERLY else rule.interval
    on, numbers, nth = _on_day(rule)
    return Frequency(rhythm=rhythm, interval=interval, on=on, numbers=numbers, nth=nth, month=month)


def _on_day(rule: Rule) -> tuple[OnDay, tuple[int, ...], tuple[int, int]]:
    monday = (1, 0)
    if rule.month_days:
        if rule.month_days == (-1,):
            return OnDay.LAST, (), monday
        return OnDay.NUMBERS, tuple(sorted(rule.month_days)), monday
    if len(rule.weekdays) == 1:
        n, weekday = rule.weekdays[0]
        return OnDay.NTH, (), (n or rule.position, weekday)
    if rule.weekdays:
        return (OnDay.FIRST_WORKING if rule.position == 1 else OnDay.LAST_WORKING), (), monday
    return OnDay.START, (), monday


def _says(found: Frequency, rule: Rule) -> bool:
    """Whether the frequency is that rule; the last Friday may be written in two ways."""
    if found.on == OnDay.NUMBERS and min(found.numbers) < 1:
        return False
    if found.on == OnDay.NUMBERS and found.rhythm == Rhythm.YEARLY and len(found.numbers) > 1:
        return False
    if found.on == OnDay.NTH and found.nth[0] not in NUMBERS:
        return False
    if found.rhythm == Rhythm.YEARLY and (found.month == 0) != (found.on == OnDay.START):
        return False
    return _plain(parse(found.rule())) == _plain(rule)


def _plain(rule: Rule) -> Rule:
    """The rule with its parts in one order, and numbered weekdays without BYSETPOS."""
    weekdays = tuple(sorted(rule.weekdays, key=lambda pair: (pair[1], pair[0])))
    position = rule.position
    if position in NUMBERS and len(weekdays) == 1 and weekdays[0][0] == 0 and not rule.month_days:
        in_one_month = rule.freq == "MONTHLY" or len(rule.months) == 1
        if in_one_month:
            weekdays, position = ((position, weekdays[0][1]),), 0
    return replace(rule, weekdays=weekdays, month_days=tuple(sorted(rule.month_days)), position=position)
