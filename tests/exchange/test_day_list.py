"""Lists of days off: calendars and tables as they come, and clear words for what can't be."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain.errors import UserError
from commplan.domain.texts import in_english
from commplan.exchange.day_list import ListedDay, read

EVE = ListedDay(dt.date(2027, 12, 24), dt.date(2027, 12, 24), "Wigilia – dzień wolny")

ICS = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:x\r
BEGIN:VEVENT\r
UID:1\r
DTSTART;VALUE=DATE:20271224\r
DTEND;VALUE=DATE:20271225\r
SUMMARY:Wigilia – dzień wolny\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:2\r
DTSTART;VALUE=DATE:20270501\r
SUMMARY:Święto firmy\r
RRULE:FREQ=YEARLY\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:3\r
DTSTART:20270501T090000Z\r
SUMMARY:A meeting\r
END:VEVENT\r
END:VCALENDAR\r
"""


@pytest.mark.parametrize(
    "text",
    [
        "Date;Name\n2027-12-24;Wigilia – dzień wolny\n",
        "24.12.2027\tWigilia – dzień wolny",
        "24-12-2027,Wigilia – dzień wolny\n\n",
        "Wigilia – dzień wolny;24/12/2027",
        'Data,Nazwa\n24.12.2027,"Wigilia – dzień wolny"\n',
        "2027-12-24;2027-12-24;Wigilia – dzień wolny",
    ],
)
def test_tables_in_every_usual_form_are_read(text: str) -> None:
    assert read(text.encode(), "days.csv") == [EVE]
    assert read(b"\xef\xbb\xbf" + text.encode(), "days.csv") == [EVE]
    assert read(text.encode("cp1250"), "days.csv") == [EVE]


def test_calendars_give_their_whole_days() -> None:
    party = ListedDay(dt.date(2027, 5, 1), dt.date(2027, 5, 1), "Święto firmy", yearly=True)
    assert read(ICS.encode(), "days.ics") == [party, EVE]


def test_two_dates_are_first_and_last_day() -> None:
    (summer,) = read(b"Summer;1.8.2027;14.8.2027", "x.csv")
    assert (summer.start, summer.end) == (dt.date(2027, 8, 1), dt.date(2027, 8, 14))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "no days"),
        (b"Name;Date\n", "no days"),
        (b"2027-12-24;Eve\nsomething else;x", "line 2"),
        (b"31.02.2027;Nothing", "“31.02.2027” is not a day"),
        (b"14.8.2027;1.8.2027;Backwards", "line 1"),
        (b"1.1.2027;31.12.2028;Long", "line 1"),
        (b"1.1.0027;Old", "line 1"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:2027\nEND:VEVENT\nEND:VCALENDAR", "no days"),
        (b"x" * 2_000_001, "too large"),
    ],
)
def test_what_is_not_a_list_is_refused_in_words(data: bytes, says: str) -> None:
    with pytest.raises(UserError) as refused:
        read(data, "days.csv")
    assert says in in_english(refused.value.text)


@given(st.binary(max_size=200) | st.binary(max_size=150).map(lambda data: b"BEGIN:VCALENDAR\r\n" + data))
def test_anything_is_read_or_refused(data: bytes) -> None:
    try:
        days = read(data, "days")
    except UserError:
        return
    assert all(day.start <= day.end and day.name for day in days)
