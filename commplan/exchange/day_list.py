"""Lists of days off from elsewhere: calendars (.ics, RFC 5545) and tables (.csv, .txt), as they come.

Of a calendar the whole-day events count, of a table the lines with a date: "2027-12-24;Christmas Eve". A date is
year-month-day, or day, month and year with dots, strokes or hyphens; never month first. A second date on the line is
the last day.
"""

import csv
import datetime as dt
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from icalendar import Calendar

from commplan.domain.errors import UserError
from commplan.domain.fields import SHORT
from commplan.domain.texts import Text, translate
from commplan.domain.validation import EARLIEST, LATEST

MOST_BYTES, MOST_DAYS = 2_000_000, 2_000
_LONGEST = 366  # days of one entry

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})\.?")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_DELIMITERS = ";\t,"


@dataclass(frozen=True, slots=True)
class ListedDay:
    """One entry: its days, both included. `yearly`: it comes again on the same date each year."""

    start: dt.date
    end: dt.date
    name: str
    yearly: bool = False


def read(data: bytes, name: str) -> list[ListedDay]:
    """The days of a file in order, each once. UserError, with the line where there is one, when it can't be read."""
    if len(data) > MOST_BYTES:
        raise UserError(translate("Errors", "“{name}” is too large for a list of days off.").format(name=name))
    days = _of_calendar(data, name) if b"BEGIN:VCALENDAR" in data[:1_000].upper() else _of_table(_decoded(data), name)
    found = sorted(set(days), key=lambda day: (day.start, day.end, day.name))
    if not found:
        text = translate("Errors", "“{name}” holds no days: neither whole-day events nor lines with a date and a name.")
        raise UserError(text.format(name=name))
    if len(found) > MOST_DAYS:
        raise UserError(
            translate("Errors", "“{name}” holds more than {limit} days.").format(name=name, limit=MOST_DAYS)
        )
    return found


# --- calendars


def _of_calendar(data: bytes, name: str) -> Iterator[ListedDay]:
    try:
        events = Calendar.from_ical(data).walk("VEVENT")
        for event in events:
            start = event.decoded("DTSTART", None)
            if isinstance(start, dt.date) and not isinstance(start, dt.datetime):
                end = event.decoded("DTEND", None) or start + dt.timedelta(1)
                rule = event.get("RRULE") or {}
                yearly = [str(value).upper() for value in rule.get("FREQ", [])] == ["YEARLY"]
                yield _checked(start, end - dt.timedelta(1), str(event.get("SUMMARY", "")), name, yearly=yearly)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError) as error:
        raise UserError(
            translate("Errors", "“{name}” is not a calendar that can be read.").format(name=name)
        ) from error


# --- tables


def _decoded(data: bytes) -> str:
    """UTF-8, else what Excel writes in Central Europe."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1250", errors="replace")


def _of_table(text: str, name: str) -> Iterator[ListedDay]:
    lines = [line for line in text.splitlines() if line.strip()]
    delimiter = max(_DELIMITERS, key=lambda mark: sum(mark in line for line in lines[:50]))
    try:
        rows = list(csv.reader(io.StringIO("\n".join(lines)), delimiter=delimiter))
    except csv.Error as error:
        raise UserError(translate("Errors", "“{name}” is not a table that can be read.").format(name=name)) from error
    for number, row in enumerate(rows, 1):
        dates = [day for cell in row if (day := _date(cell, number, name)) is not None]
        words = [cell.strip() for cell in row if cell.strip() and _matched(cell) is None]
        if dates:
            yield _checked(dates[0], dates[1] if len(dates) > 1 else dates[0], " ".join(words), name, number)
        elif number > 1:  # the first line may be a heading
            raise _at_line(name, number, translate("Errors", "no date that can be understood"))


def _matched(cell: str) -> re.Match[str] | None:
    return _ISO.fullmatch(cell.strip()) or _DAY_FIRST.fullmatch(cell.strip())


def _date(cell: str, number: int, name: str) -> dt.date | None:
    """The date in a cell; None when it holds something else."""
    match = _matched(cell)
    if match is None:
        return None
    first, month, last = (int(part) for part in match.groups())
    year, day = (first, last) if first > 31 else (last, first)
    try:
        return dt.date(year, month, day)
    except ValueError:
        raise _at_line(name, number, _no_such_day(cell)) from None


def _no_such_day(cell: str) -> Text:
    return translate("Errors", "“{date}” is not a day").format(date=cell.strip())


def _checked(
    start: dt.date, end: dt.date, words: str, name: str, number: int = 0, *, yearly: bool = False
) -> ListedDay:
    if not EARLIEST <= start <= end <= LATEST or (end - start).days >= _LONGEST:
        problem = translate("Errors", "the period {start} – {end} is not possible").format(start=start, end=end)
        raise _at_line(name, number, problem)
    title = _UNSEEN.sub(" ", words).strip()[:SHORT]
    return ListedDay(start, end, title or start.isoformat(), yearly)


def _at_line(name: str, number: int, problem: Text) -> UserError:
    if not number:
        text = translate("Errors", "In “{name}”: {problem}. Nothing was taken over.")
        return UserError(text.format(name=name, problem=problem))
    text = translate("Errors", "In “{name}”, line {number}: {problem}. Nothing was taken over.")
    return UserError(text.format(name=name, number=number, problem=problem))
