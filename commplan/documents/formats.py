"""Dates, times and numbers as people write them in a language (CLDR data, through Babel)."""

import datetime as dt
import math
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_decimal

_LOCALES = {"en": "en_GB"}  # plans are European: the day stands before the month


class Formats:
    """How one of the languages of documents (en, pl, nl) writes things."""

    def __init__(self, language: str) -> None:
        self._locale = Locale.parse(_LOCALES.get(language, language))

    def date(self, day: dt.date) -> str:
        """03/11/2026 in English, 3.11.2026 in Polish, 03-11-2026 in Dutch."""
        return format_date(day, "short", locale=self._locale)

    def day(self, day: dt.date) -> str:
        """With the day of the week: "wtorek, 3 listopada 2026"."""
        return format_date(day, "full", locale=self._locale)

    def short_day(self, day: dt.date) -> str:
        """With the day of the week, without the year: "Tue 3 Nov", "wt. 3 lis"."""
        return format_skeleton("MMMEd", day, locale=self._locale)

    def month(self, day: dt.date) -> str:
        """As a title: "November 2026", "Listopad 2026"."""
        words = format_date(day, "LLLL y", locale=self._locale)
        return words[:1].upper() + words[1:]

    def month_name(self, day: dt.date) -> str:
        """As it stands alone: "November", "listopad"."""
        return format_date(day, "LLLL", locale=self._locale)

    def weekday(self, number: int, *, short: bool = False) -> str:
        """The name of a day of the week (0 = Monday): "Tuesday", short "Tu"."""
        monday = dt.date(2024, 1, 1)
        return format_date(monday + dt.timedelta(number), "cccccc" if short else "cccc", locale=self._locale)

    @property
    def first_weekday(self) -> int:
        """The day that weeks begin with; 0 is Monday."""
        return int(self._locale.first_week_day)

    def period(self, start: dt.date, end: dt.date) -> str:
        """One date, or the first and the last."""
        return self.date(start) if start == end else f"{self.date(start)} – {self.date(end)}"

    def span(self, start: dt.date, end: dt.date) -> str:
        """As in a title: "1–31 Mar 2027", "1–31 marca 2027", "1–31 mrt 2027"."""
        words: str = format_interval(start, end, "yMMMMd", locale=self._locale)
        return words

    def time(self, time: dt.time) -> str:
        return format_time(time, "short", locale=self._locale)

    def moment(self, day: dt.date, time: dt.time | None) -> str:
        """A date with its time, if it has one."""
        return self.date(day) if time is None else f"{self.date(day)}, {self.time(time)}"

    def stamp(self, utc: str, zone: str) -> str:
        """A moment kept as ISO 8601 in UTC, as the clock showed it in `zone`."""
        local = local_moment(utc, zone)
        return self.moment(local.date(), local.time())

    def number(self, value: float) -> str:
        return format_decimal(value, locale=self._locale)

    def size(self, count: int) -> str:
        """Of a file of `count` bytes, in kB or MB (powers of ten)."""
        if count < 1_000_000:
            return f"{self.number(math.ceil(count / 1000))} kB"
        return f"{self.number(round(count / 1_000_000, 1))} MB"

    def listed(self, words: Sequence[str]) -> str:
        """a, b and c."""
        return format_list(words, locale=self._locale)

    def language(self, code: str) -> str:
        """The name of a language; its code where it has none here."""
        return str(self._locale.languages.get(code, code))


def local_moment(utc: str, zone: str) -> dt.datetime:
    """A moment kept as ISO 8601 in UTC, in `zone`."""
    return dt.datetime.fromisoformat(utc).astimezone(ZoneInfo(zone))
