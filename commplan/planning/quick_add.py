"""One typed line as an event with one communication: "NPS results 12.04 10:00 @all-staff #town-hall ~board".

Everything goes by fixed rules, nothing is guessed:

* `@` an audience (several), `#` a form, `~` a sender, `+` an owner; names folded, "-" for blanks (`quick_names`)
* dates day first: 12.04 in every language, 12/04 in English, 12-04 in Dutch, with a year 12.04.2027, 12/04/2027 or
  12-04-2027 in all, and 2027-04-12; with the name of a month (12 April, April 12, 12-Apr-2027) in all languages;
  without a year the next such day from today on
* a month beside a number is never a part of the title: where they name no day, or more than one, that is said
* times 10:00, 10:00-11:30, in English also 10am and 2:30pm
* words for days ("fri": the next Friday after today) and frequencies count only behind the last word of the title
* what stands in quotation marks belongs to the title
"""

import datetime as dt
import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from commplan.domain.texts import Text, translate
from commplan.domain.validation import EARLIEST, LATEST
from commplan.planning.folding import fold
from commplan.planning.month_dates import MonthDate
from commplan.planning.quick_line import MARKS, Part, QuickLine, Token
from commplan.planning.quick_months import month_spans
from commplan.planning.quick_names import QuickNames, plain_name, slug
from commplan.planning.quick_words import QUICK_WORDS, QuickWords

_PIECE = re.compile(r'["“„”](?P<quoted>[^"“”„]*)["“”]?|\S+')
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})|\.)?")
_TIMES = re.compile(r"(\d{1,2}):(\d{2})(?:[-–](\d{1,2}):(\d{2}))?")
_AM_PM = re.compile(r"(\d{1,2})(?::(\d{2}))?(am|pm)")


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickRules:
    """By what a line is read: names, language, today; `day` is meant when none is written.

    `agreed` are pairs of part and slug for which a record shall be made.
    """

    names: QuickNames
    language: str
    today: dt.date
    day: dt.date | None = None
    agreed: Collection[tuple[Part, str]] = ()

    @property
    def words(self) -> QuickWords:
        return QUICK_WORDS[self.language]


def parse(line: str, rules: QuickRules) -> QuickLine:
    """What `line` says by these rules. Never raises; what can't be understood carries its problem."""
    pieces = list(_PIECE.finditer(line))
    found: list[Token | None] = [_by_form(piece, rules) for piece in pieces]
    _read_months(line, pieces, found, rules)
    _read_tail(pieces, found, rules)
    tokens = [token or _title(piece) for piece, token in zip(pieces, found, strict=True) if token is not _TAKEN]
    tokens = _with_doubles_marked(tokens)
    day = next((t.value for t in tokens if t.part == Part.DATE and t.value), None)
    has_date = any(t.part == Part.DATE for t in tokens)
    return QuickLine(tokens=tuple(tokens), day=day if has_date else rules.day)


_TAKEN = Token(start=0, end=0, part=Part.TITLE, words="")
"""Stands for the further words of what takes several."""


def _title(piece: re.Match[str]) -> Token:
    quoted = piece["quoted"]
    words = piece[0] if quoted is None else " ".join(quoted.split())
    return Token(start=piece.start(), end=piece.end(), part=Part.TITLE, words=piece[0], value=words)


def _token(piece: re.Match[str], part: Part, value: Any = None, problem: Text | None = None) -> Token:
    return Token(start=piece.start(), end=piece.end(), part=part, words=piece[0], value=value, problem=problem)


# --- pieces that are known by their form, wherever they stand


def _by_form(piece: re.Match[str], rules: QuickRules) -> Token | None:
    words = piece[0]
    if piece["quoted"] is not None:
        return None
    if words[0] in MARKS:
        return _marked(piece, rules)
    words = words.rstrip(",;")
    if _ISO.fullmatch(words) or _DAY_FIRST.fullmatch(words):
        return _date(piece, words, rules)
    if _TIMES.fullmatch(words) or (rules.language == "en" and _AM_PM.fullmatch(words)):
        value = _times(words)
        problem = translate("Plan", "“{words}” is not a time.").format(words=words)
        return _token(piece, Part.TIME, value, None if value else problem)
    return None


def _marked(piece: re.Match[str], rules: QuickRules) -> Token | None:
    part, words = MARKS[piece[0][0]], piece[0][1:].rstrip(",;")
    if part == Part.OWNER:  # "+48" and a lonely "+" are words of the title
        return _token(piece, part, rules.names.owner(words)) if words[:1].isalpha() else None
    found = rules.names.find(part.value, words)
    token = {"start": piece.start(), "end": piece.end(), "part": part, "words": piece[0]}
    if len(found) == 1:
        return Token(**token, value=found[0])  # type: ignore[arg-type]
    if found:
        problem = translate("Plan", "“{words}” can mean several: write more of the name.")
    elif (part, slug(words)) in rules.agreed:
        return Token(**token, value=plain_name(words), is_new=True)  # type: ignore[arg-type]
    elif slug(words):
        problem = translate("Plan", "The directory has nothing called “{words}”.")
    else:
        problem = translate("Plan", "Write a name behind “{words}”.")
    return Token(**token, problem=problem.format(words=piece[0]), options=found)  # type: ignore[arg-type]


def _date(piece: re.Match[str], words: str, rules: QuickRules) -> Token | None:
    iso, day_first = _ISO.fullmatch(words), _DAY_FIRST.fullmatch(words)
    if iso:
        day = _day(int(iso[1]), int(iso[2]), int(iso[3]))
    else:
        assert day_first is not None
        year = day_first[4]
        if year is None and day_first[2] not in rules.words.separators:
            return None
        if year is None:
            day = _next_such_day(int(day_first[3]), int(day_first[1]), rules.today)
        else:
            day = _day(int(year) + (2000 if len(year) == 2 else 0), int(day_first[3]), int(day_first[1]))
    problem = translate("Plan", "“{words}” is no date.").format(words=words)
    return _token(piece, Part.DATE, day, None if day else problem)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        found = dt.date(year, month, day)
    except ValueError:
        return None
    return found if EARLIEST <= found <= LATEST else None


def _next_such_day(month: int, day: int, today: dt.date) -> dt.date | None:
    """The first day so called from `today` on; 29 February may be up to eight years away."""
    years = range(today.year, today.year + 9)
    return next((found for year in years if (found := _day(year, month, day)) and found >= today), None)


def _times(words: str) -> tuple[dt.time, int | None] | None:
    """The time, and the minutes to the end where one is written; None for times that no clock shows."""
    short = _AM_PM.fullmatch(words)
    if short:
        hour = int(short[1])
        return _start(hour % 12 + (12 if short[3] == "pm" else 0), int(short[2] or 0)) if 1 <= hour <= 12 else None
    found = _TIMES.fullmatch(words)
    assert found is not None
    start = _start(int(found[1]), int(found[2]))
    if start is None or found[3] is None:
        return start
    end = _start(int(found[3]), int(found[4]))
    minutes = (_minutes(end[0]) - _minutes(start[0])) if end else 0
    return (start[0], minutes) if minutes > 0 else None


def _start(hour: int, minute: int) -> tuple[dt.time, None] | None:
    return (dt.time(hour, minute), None) if hour < 24 and minute < 60 else None


def _minutes(time: dt.time) -> int:
    return 60 * time.hour + time.minute


def _read_months(line: str, pieces: list[re.Match[str]], found: list[Token | None], rules: QuickRules) -> None:
    """Read the days that are written with the name of a month."""
    free = [
        piece[0] if piece["quoted"] is None and (token is None or token.part == Part.DATE) else None
        for piece, token in zip(pieces, found, strict=True)  # a date in numbers beside a month makes neither clear
    ]
    for first, last, written in list(month_spans(free)):
        start, end = pieces[first].start(), pieces[last].end()
        words, day, problem = line[start:end], None, None
        if written is None:
            text = translate("Plan", "“{words}” names no clear date; put words of the title in quotation marks.")
            problem = text.format(words=words)
        else:
            day = _day_of(written, rules.today)
            problem = None if day else translate("Plan", "“{words}” is no date.").format(words=words)
        found[first : last + 1] = [_TAKEN] * (last - first + 1)
        found[first] = Token(start=start, end=end, part=Part.DATE, words=words, value=day, problem=problem)


def _day_of(written: MonthDate, today: dt.date) -> dt.date | None:
    if written.year is None:
        return _next_such_day(written.month, written.day, today)
    return _day(written.year, written.month, written.day)


# --- words that count only behind the title


def _read_tail(pieces: list[re.Match[str]], found: list[Token | None], rules: QuickRules) -> None:
    """Read words for days and frequencies from the end, as far as nothing else stands there."""
    i = len(pieces) - 1
    while i >= 0:
        if found[i] is None:
            pair = _tail_word(pieces[i - 1], pieces[i], rules) if i and found[i - 1] is None else None
            if pair:
                found[i - 1], found[i] = pair, _TAKEN
                i -= 1
            else:
                found[i] = _tail_word(pieces[i], pieces[i], rules)
                if found[i] is None:
                    return
        i -= 1


def _tail_word(first: re.Match[str], last: re.Match[str], rules: QuickRules) -> Token | None:
    if first["quoted"] is not None or last["quoted"] is not None:
        return None
    words = first[0] if first is last else f"{first[0]} {last[0]}"
    key, known = fold(words).rstrip(",;."), rules.words
    part, value = Part.DATE, None
    if key in known.from_today:
        value = rules.today + dt.timedelta(known.from_today[key])
    elif key in known.weekdays:
        value = rules.today + dt.timedelta((known.weekdays[key] - rules.today.weekday() - 1) % 7 + 1)
    elif key in known.frequencies:
        return Token(
            start=first.start(), end=last.end(), part=Part.FREQUENCY, words=words, value=known.frequencies[key]
        )
    return Token(start=first.start(), end=last.end(), part=part, words=words, value=value) if value else None


def _with_doubles_marked(tokens: list[Token]) -> list[Token]:
    """Mark what may stand there once only and stands there again."""
    seen: set[Part] = set()
    marked = []
    for token in tokens:
        if token.part in seen and token.part not in (Part.TITLE, Part.AUDIENCE):
            text = translate("Plan", "“{words}” is one too many; put words of the title in quotation marks.")
            marked.append(replace(token, value=None, is_new=False, options=(), problem=text.format(words=token.words)))
        else:
            marked.append(token)
        seen.add(token.part)
    return marked
