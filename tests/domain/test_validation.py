"""Values that no field takes: one row each, with the words that stand under the field."""

import dataclasses
import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.errors import FieldError
from commplan.domain.ids import new_id
from commplan.domain.validation import check_record
from tests import strategies
from tests.plans import info

ID = "01a200d3-0c85-7000-aec0-ff2357a030a6"  # fixed: it is part of the names of tests
EVENT: dict[str, Any] = {"title": "E", "start": dt.date(2027, 1, 1)}
COMMUNICATION: dict[str, Any] = {"event_id": ID, "title": "C"}
EXCEPTION: dict[str, Any] = {"event_id": ID}

BAD = [
    (r.Sender, {"name": ""}, "name", "must not be empty"),
    (r.Sender, {"name": " \u00a0"}, "name", "must not be empty"),
    (r.Sender, {"name": None}, "name", "must not be empty"),
    (r.Sender, {"name": 7}, "name", "a text is expected"),
    (r.Sender, {"name": "x" * 201}, "name", "201 characters, at most 200"),
    (r.Sender, {"name": "a\nb"}, "name", "control characters"),
    (r.Sender, {"name": "a\x00b"}, "name", "control characters"),
    (r.Sender, {"name": "a\x85b"}, "name", "control characters"),
    (r.Sender, {"name": "a\u2028b"}, "name", "control characters"),
    (r.Sender, {"name": "a\ud800b"}, "name", "control characters"),
    (r.Sender, {"name": "A", "signature": "a\x1bb"}, "signature", "control characters"),
    (r.Sender, {"name": "A", "level": "board of directors"}, "level", "this choice does not exist"),
    (r.Sender, {"name": "A", "champion": 1}, "champion", "yes or no"),
    (r.Audience, {"name": "A", "size": -1}, "size", "between 0 and 10000000"),
    (r.Audience, {"name": "A", "size": True}, "size", "a number is expected"),
    (r.Audience, {"name": "A", "size": 2.0}, "size", "a number is expected"),
    (r.Audience, {"name": "A", "load_limit": float("nan")}, "load_limit", "a number is expected"),
    (r.Audience, {"name": "A", "load_limit": float("inf")}, "load_limit", "between 0 and 1000"),
    (r.Audience, {"name": "A", "parent_id": "staff"}, "parent_id", "“staff” is not an id"),
    (r.Audience, {"name": "A", "parent_id": ID.upper()}, "parent_id", "is not an id"),
    (r.Audience, {"name": "A", "parent_id": None}, "parent_id", "must not be empty"),
    (r.Audience, {"id": ID, "name": "A", "parent_id": ID}, "parent_id", "can’t contain itself"),
    (r.Channel, {"name": "A", "days": (0, 7)}, "days", "between 0 and 6"),
    (r.Channel, {"name": "A", "days": (1, 1)}, "days", "twice"),
    (r.Channel, {"name": "A", "days": [1, 2]}, "days", "a list is expected"),
    (r.Channel, {"name": "A", "duration": None}, "duration", "must not be empty"),
    (r.Tool, {"name": "A", "channel_ids": ("mail",)}, "channel_ids", "is not an id"),
    (r.Tool, {"name": "A", "channel_ids": (ID, ID)}, "channel_ids", "twice"),
    (r.Tool, {"name": "A", "channel_ids": ("",)}, "channel_ids", "must not be empty"),
    (r.Tool, {"name": "A", "channel_ids": tuple(new_id() for _ in range(201))}, "channel_ids", "at most 200"),
    (r.ApprovalStep, {"path_id": "", "role": "A"}, "path_id", "must not be empty"),
    (r.ApprovalStep, {"path_id": ID, "role": "A", "position": 0}, "position", "between 1 and 99"),
    (r.ContentEvent, {**EVENT, "start": None}, "start", "must not be empty"),
    (r.ContentEvent, {**EVENT, "start": "2027-01-01"}, "start", "a date is expected"),
    (r.ContentEvent, {**EVENT, "start": dt.datetime(2027, 1, 1)}, "start", "a date is expected"),
    (r.ContentEvent, {**EVENT, "start": dt.date(1989, 12, 31)}, "start", "between 1990-01-01 and 2199-12-31"),
    (r.ContentEvent, {**EVENT, "rule": "every Monday"}, "rule", "can’t be read at “every Monday=”"),
    (r.ContentEvent, {**EVENT, "emotions": ("trust", "")}, "emotions", "must not be empty"),
    (r.Communication, {**COMMUNICATION, "time": dt.time(9, 0, 1)}, "time", "hours and minutes"),
    (r.Communication, {**COMMUNICATION, "time": dt.time(9, tzinfo=dt.UTC)}, "time", "hours and minutes"),
    (r.Communication, {**COMMUNICATION, "time": "09:00"}, "time", "hours and minutes"),
    (r.Communication, {**COMMUNICATION, "key_messages": ("a", "b", "c", "d")}, "key_messages", "at most 3"),
    (r.EventException, EXCEPTION, "original", "must not be empty"),
    (r.EventException, {**EXCEPTION, "action": w.ExceptionAction.ADDED}, "date", "must not be empty"),
    (
        r.EventException,
        {**EXCEPTION, "action": w.ExceptionAction.MOVED, "original": dt.date(2027, 1, 1)},
        "date",
        "empty",
    ),
    (r.DayRule, {"name": "A"}, "start", "must not be empty"),
    (r.DayRule, {"name": "A", "start": dt.date(2027, 1, 2), "end": dt.date(2027, 1, 1)}, "end", "before the start"),
    (r.Phase, {"name": "A", "start": dt.date(2027, 1, 2), "end": dt.date(2027, 1, 1)}, "end", "before the start"),
    (r.SavedView, {"name": "A", "start": dt.date(2027, 1, 2), "end": dt.date(2027, 1, 1)}, "end", "before the start"),
]


@pytest.mark.parametrize(("record_type", "values", "field", "words"), BAD)
def test_a_bad_value_is_refused_by_name(
    record_type: type[r.Record], values: dict[str, Any], field: str, words: str
) -> None:
    with pytest.raises(FieldError) as caught:
        check_record(record_type(**{"id": new_id(), **values}))
    assert (caught.value.field, caught.value.kind) == (field, record_type.kind)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"end": dt.date(2026, 12, 31)}, "end"),
        ({"language": "de"}, "language"),
        ({"weekend": (0, 1, 2, 3, 4, 5, 6)}, "weekend"),
        ({"zone": "Europe/Warszawa"}, "zone"),
        ({"zone": "/etc/passwd"}, "zone"),
        ({"zone": "../Warsaw"}, "zone"),
        ({"zone": ""}, "zone"),
    ],
)
def test_a_plan_that_contradicts_itself_is_refused(values: dict[str, Any], field: str) -> None:
    with pytest.raises(FieldError) as caught:
        check_record(info(**values))
    assert caught.value.field == field


@pytest.mark.parametrize("bad", ["", "1", ID.replace("-", ""), f"{{{ID}}}", f"{ID}\n", ID.upper() + "x"])
def test_an_id_is_a_canonical_uuid(bad: str) -> None:
    with pytest.raises(FieldError, match="is not an id"):
        check_record(r.Sender(id=bad, name="A"))


@given(st.data())
def test_what_the_strategies_make_is_accepted(data: st.DataObject) -> None:
    for record in data.draw(strategies.plans()).records():
        check_record(record)


@given(st.data(), st.text(max_size=30))
def test_any_text_is_taken_or_refused_but_never_altered(data: st.DataObject, text: str) -> None:
    sender = r.Sender(id=ID, name="A", signature=text)
    try:
        check_record(sender)
    except FieldError as error:
        assert error.field == "signature"
    assert dataclasses.asdict(sender)["signature"] == text
