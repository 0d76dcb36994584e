"""Days as people write them with the name of a month: "3 maja 2027", "12 april", "April 12th, 2027", "12-Apr-27".

The months of all languages of the program are known everywhere, as they are called, as dates have them (the Polish
genitive) and short. A year that stands alone has four digits; with "-", "." or "/" between the parts two will do.
"""

import datetime as dt
import re
from dataclasses import dataclass

from commplan.planning.folding import fold
from commplan.planning.quick_words import QUICK_WORDS

_MONTHS = (
    "january jan styczen stycznia sty januari",
    "february feb luty lutego lut februari",
    "march mar marzec marca maart mrt",
    "april apr kwiecien kwietnia kwi",
    "may maj maja mei",
    "june jun czerwiec czerwca cze juni",
    "july jul lipiec lipca lip juli",
    "august aug sierpien sierpnia sie augustus",
    "september sep sept wrzesien wrzesnia wrz",
    "october oct pazdziernik pazdziernika paz oktober okt",
    "november nov listopad listopada lis",
    "december dec grudzien grudnia gru",
)
_NUMBERS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}
_NO_MONTH = "się"  # without its mark it would be August
_WEEKDAYS = {word: day for words in QUICK_WORDS.values() for word, day in words.weekdays.items()}

_DAY = r"(\d{1,2})(?:st|nd|rd|th|e|ste|de|-?go|-?ego)?[.,]?"
_MONTH = r"([^\W\d_]+)[.,]?"
_YEAR = r"(?:,? (\d{4})(?: (?:r\.?|roku))?)?[.,]?"
_DAY_FIRST = re.compile(rf"{_DAY} (?:of )?{_MONTH}{_YEAR}", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"{_MONTH} {_DAY}{_YEAR}", re.IGNORECASE)
_TIGHT = re.compile(r"(\d{1,2})[-./]?([^\W\d_]+)\.?(?:[-./]?(\d{4}|\d\d))?")
_NUMBER = re.compile(r"\d[\d.,/–-]*(?:st|nd|rd|th|e|ste|de|go|ego)?[.,]?", re.IGNORECASE)
_ODD = re.compile(r"(?:\d+[-./]?)*([^\W\d_]+)[-./]?\d*")  # a month and numbers in one word


@dataclass(frozen=True, slots=True)
class MonthDate:
    """A day, a month and perhaps a year, as written: there may be no such day."""

    day: int
    month: int
    year: int | None = None

    def in_year(self, year: int) -> dt.date | None:
        """The day, in `year` where none is written; None when there is no such day."""
        try:
            return dt.date(self.year or year, self.month, self.day)
        except ValueError:
            return None


def month_of(word: str) -> int:
    """The number of the month that is called so; 0 for any other word."""
    word = word.rstrip(".,;")
    return 0 if word.casefold() == _NO_MONTH else _NUMBERS.get(fold(word), 0)


def weekday_of(word: str) -> int | None:
    """The number of the weekday that is called so, from 0 (Monday); None for any other word."""
    return _WEEKDAYS.get(fold(word.rstrip(".,")))


def is_number(word: str) -> bool:
    """Whether a word is a number, an ordinal or several of them: beside a month it would be read as a day or a year."""
    return bool(_NUMBER.fullmatch(word))


def holds_month(word: str) -> bool:
    """Whether one word has a month and numbers in it: "12-apr", "Apr-27"."""
    found = _ODD.fullmatch(word)
    return bool(found and any(c.isdigit() for c in word) and month_of(found[1]))


def read_month_date(words: str) -> MonthDate | None:
    """The day that `words` name, all of them; None when they name none, or it is not clear which."""
    words = " ".join(words.split())
    tight, day_first, month_first = (form.fullmatch(words) for form in (_TIGHT, _DAY_FIRST, _MONTH_FIRST))
    if month_first and not day_first:
        return _date(month_first[2], month_first[1], month_first[3])
    found = tight or day_first
    return _date(found[1], found[2], found[3]) if found else None


def read_with_weekday(words: str, year: int) -> dt.date | None:
    """As `read_month_date`, as a day and in `year` where none is written, with or without its weekday before it.

    None also where the weekday is another one.
    """
    first, _, rest = words.strip().partition(" ")
    weekday = weekday_of(first)
    written = read_month_date(words if weekday is None else rest)
    day = written.in_year(year) if written else None
    return day if day is None or weekday in (None, day.weekday()) else None


def _date(day: str, month: str, year: str | None) -> MonthDate | None:
    number = month_of(month)
    if not number:
        return None
    return MonthDate(int(day), number, None if year is None else int(year) + (2000 if len(year) == 2 else 0))
