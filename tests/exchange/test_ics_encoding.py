"""Whatever a person types comes back as it was, and never becomes a line, a property or an escape of its own."""

import re

import icalendar
import pytest
import vobject
from hypothesis import example, given
from hypothesis import strategies as st

from commplan.exchange.ics_encoding import LIMIT, folded, quoted, stamp, text

HOSTILE = (
    "\\N and \\n are no line breaks",
    "\\\\server\\News\\Notes",
    "one\ntwo\rthree\r\nfour\x85five\u2028six\u2029seven\x0beight\x0cnine",
    'semi;colon, comma: colon "quoted"',
    "bell\x07 null\x00 escape\x1b delete\x7f c1\x9f",
    "END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:injected",
    "x" * 10_000,
    "ł😀" * 2_000,
    "\\" * 300,
    "a" * 66 + "\\" * 9 + "\n" * 40,
    "a" * 67 + "\r\n" + "ł" * 40,
    "   leading and trailing   ",
    " " * 200,
    "\t" * 100,
    "\ufeffmark\ufeff",
    "half\ud800surrogate",
)

ALPHABET = st.one_of(
    st.sampled_from('\\nN;,:" \t\n\r\x0b\x0c\x85\u2028\u2029\x00\x07\x7fł😀aé'), st.characters(codec="utf-8")
)


def meaning(value: str) -> str:
    """What has to come back: every line end as one, nothing that no calendar can hold."""
    value = re.sub("\r\n|[\r\x0b\x0c\x85\u2028\u2029]", "\n", value)
    return "".join(c for c in value if c in "\n\t" or not (ord(c) < 32 or 127 <= ord(c) < 160 or c in "\ufeff\ud800"))


def unescaped(value: str) -> str:
    """A TEXT value by the book (RFC 5545, section 3.3.11): any other escape is an error."""
    assert not re.search(r"(?<!\\)(?:\\\\)*\\[^\\;,n]", value)
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value)
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], value)


def logical(data: bytes) -> str:
    """One content line unfolded by the book, after looking at each physical line."""
    assert data.endswith(b"\r\n")
    lines = data[:-2].split(b"\r\n")
    for line in lines:
        assert len(line) <= LIMIT
        assert b"\r" not in line and b"\n" not in line
        line.decode()  # never cut inside a character
    for line in lines[:-1]:
        assert (len(line) - len(line.rstrip(b"\\"))) % 2 == 0, "cut inside an escape"
    assert all(line.startswith(b" ") and len(line) > 1 for line in lines[1:])
    return "".join([lines[0].decode(), *(line[1:].decode() for line in lines[1:])])


@given(st.text(ALPHABET, max_size=400))
@example("a" * 65 + ",")
@example("a" * 65 + "\\")
def test_texts_come_back_as_typed(value: str) -> None:
    assert unescaped(logical(folded("SUMMARY:" + text(value))).removeprefix("SUMMARY:")) == meaning(value)


@pytest.mark.parametrize("value", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_come_back_as_typed(value: str) -> None:
    assert unescaped(logical(folded("DESCRIPTION:" + text(value))).removeprefix("DESCRIPTION:")) == meaning(value)


@pytest.mark.parametrize("value", HOSTILE, ids=range(len(HOSTILE)))
def test_other_programs_read_hostile_texts_alike(value: str) -> None:
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", f"SUMMARY:{text(value)}", "END:VEVENT", "END:VCALENDAR"]
    data = b"".join(map(folded, lines))

    read = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert [str(event["SUMMARY"]) for event in read] == [meaning(value)]

    (event,) = vobject.readOne(data.decode()).vevent_list
    assert event.summary.value == meaning(value)


@given(st.text(ALPHABET, max_size=200))
def test_a_parameter_holds_no_quotation_mark_and_no_line_end(value: str) -> None:
    inside = quoted(value)[1:-1]
    assert quoted(value) == f'"{inside}"'
    assert not re.search('["\x00-\x1f\x7f-\x9f\u2028\u2029]', inside)


def test_a_name_keeps_its_letters_in_a_parameter() -> None:
    assert quoted('Zażółć "CX"; news, 2027: ok') == "\"Zażółć 'CX'; news, 2027: ok\""


@pytest.mark.parametrize("value", ["", "yesterday", "2027-01-31", "2027-01-31T09:30:00Z\r\nX:1", "2027-01-31T09:30:00"])
def test_what_is_no_stamp_is_left_out(value: str) -> None:
    assert stamp(value) == ""


def test_a_stamp_becomes_a_moment_in_utc() -> None:
    assert stamp("2027-01-31T09:30:00Z") == "20270131T093000Z"
