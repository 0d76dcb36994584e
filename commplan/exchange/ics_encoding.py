"""How values become the bytes of an iCalendar file (RFC 5545, sections 3.1 and 3.3.11).

Texts are escaped in one pass, so that what a person typed can never become a property, a line or an escape of its own.
"""

import datetime as dt
import re

LIMIT = 75  # octets a line, without its line end (section 3.1)

# Every kind of line end, what has to be escaped, and what no calendar may hold: controls, surrogates, byte order marks.
_SPECIAL = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]|[\\\\;,]|[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_BREAKS = frozenset("\n\r\x0b\x0c\x85\u2028\u2029")
_NOT_IN_PARAMETERS = re.compile('["\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]+')
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def text(value: str) -> str:
    r"""A TEXT value: `\`, `;` and `,` escaped, every kind of line end as `\n`, control characters left out."""
    return _SPECIAL.sub(_escaped, value)


def _escaped(match: re.Match[str]) -> str:
    found = match[0]
    if found in ("\\", ";", ","):
        return "\\" + found
    return "\\n" if found[0] in _BREAKS else ""


def quoted(value: str) -> str:
    """A quoted parameter value, which can hold neither quotation marks nor line ends (section 3.2)."""
    return f'"{_NOT_IN_PARAMETERS.sub(_allowed, value)}"'


def _allowed(match: re.Match[str]) -> str:
    return "'" if '"' in match[0] else " "


def day(value: dt.date) -> str:
    """A DATE value: 20270131."""
    return value.isoformat().replace("-", "")


def wall_clock(value: dt.datetime) -> str:
    """A DATE-TIME value without its zone: 20270131T093000."""
    return value.isoformat("T", "seconds")[:19].replace("-", "").replace(":", "")


def stamp(changed_at: str) -> str:
    """A DATE-TIME in UTC from the stamp of a record; "" for anything that is not one."""
    return re.sub("[-:]", "", changed_at) if _STAMP.fullmatch(changed_at) else ""


def folded(line: str) -> bytes:
    """One content line with its line end, in pieces of at most 75 octets, never cut inside a character or an escape."""
    data = line.encode()
    if len(data) <= LIMIT:
        return data + b"\r\n"
    pieces = []
    start, room = 0, LIMIT
    while len(data) - start > room:
        end = _cut(data, start, start + room)
        pieces.append(data[start:end])
        start, room = end, LIMIT - 1  # a space begins every further line
    pieces.append(data[start:])
    return b"\r\n ".join(pieces) + b"\r\n"


def _cut(data: bytes, start: int, end: int) -> int:
    """The last place at or before `end` where `data` may be cut."""
    while data[end] & 0xC0 == 0x80:  # inside a character
        end -= 1
    backslash = end
    while backslash > start and data[backslash - 1] == 0x5C:
        backslash -= 1
    return end - (end - backslash) % 2  # an odd number of backslashes: the last one belongs to what follows
