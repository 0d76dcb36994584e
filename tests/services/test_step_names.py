"""Steps are called after what a person did, in their words."""

import datetime as dt
from typing import Any

import pytest

from commplan.domain import records as r
from commplan.domain.ids import new_id
from commplan.domain.records import Record
from commplan.services.step_names import change_name, changed_fields, deletion_name, things

EVENT = r.ContentEvent(id=new_id(), title="NPS results", start=dt.date(2026, 11, 10))
LETTER, NOTE = (r.Communication(id=new_id(), event_id=EVENT.id, title=title) for title in ("Letter", "Note"))
HR, IT = (r.Sender(id=new_id(), name=name) for name in ("HR", "IT"))


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ((LETTER,), "“Letter”"),
        ((LETTER, LETTER), "“Letter”"),
        ((LETTER, NOTE), "2 communication(s)"),
        ((LETTER, EVENT, NOTE), "1 content event(s) and 2 communication(s)"),
        ((HR, IT), "2 sender(s)"),
        (tuple(r.Indicator(id=new_id(), name=name) for name in "ab"), "2 entry(s)"),
    ],
)
def test_one_thing_is_called_by_its_name_and_several_by_their_number(
    records: tuple[Record, ...], expected: str
) -> None:
    assert str(things(records)) == expected


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([(LETTER, {"title": "Post"})], "Renaming of “Letter”"),
        ([(LETTER, {"duration": 30})], "Length of “Letter”"),
        ([(EVENT, {"span": 3})], "Length of “NPS results”"),
        ([(LETTER, {"offset": 3, "offset_unit": LETTER.offset_unit, "time": dt.time(8)})], "Day, Time of “Letter”"),
        ([(EVENT, {"rule": "FREQ=DAILY", "workday_offset": 3})], "Frequency of “NPS results”"),
        (
            [(EVENT, {"owner": "Anna"}), (LETTER, {"owner": "Anna"})],
            "Owner of 1 content event(s) and 1 communication(s)",
        ),
        (
            [(EVENT, {"rule": "FREQ=DAILY"}), (LETTER, {"offset": 2})],
            "Frequency, Day of 1 content event(s) and 1 commu",
        ),
        ([(LETTER, {"sender_id": "a", "author": "b", "owner": "c", "feedback": "d"})], "4 field(s) of “Letter”"),
        ([(HR, {"archived": True}), (IT, {"archived": True})], "Archiving of 2 sender(s)"),
        ([(HR, {"archived": False})], "“HR” back from the archive"),
    ],
)
def test_a_change_is_called_by_the_fields_that_really_change(
    pairs: list[tuple[Record, dict[str, Any]]], expected: str
) -> None:
    assert str(change_name(pairs)).startswith(expected)


def test_what_stays_the_same_is_named_only_when_nothing_else_changes() -> None:
    assert str(changed_fields([(LETTER, {"owner": "", "author": ""})])) == "Owner, Author"


def test_one_deletion_says_what_it_takes_and_several_how_many() -> None:
    assert str(deletion_name([HR])) == "Delete sender “HR”"
    assert str(deletion_name([HR, IT])) == "Delete 2 sender(s)"
