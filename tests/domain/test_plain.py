"""Records as plain values, and back."""

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.errors import FieldError, UserError
from commplan.domain.ids import is_id, new_id
from commplan.domain.plain import converted_fields, from_plain, to_plain
from tests import strategies

EVENT_ID = "01a200d3-0c85-7000-aec0-ff2357a030a6"  # fixed: it is part of the names of tests


@given(st.data())
def test_plain_round_trip_through_json(data: st.DataObject) -> None:
    for record in data.draw(strategies.plans()).records():
        plain = json.loads(json.dumps(to_plain(record)))
        back = from_plain(record.kind, plain)
        assert back == record
        assert to_plain(back) == to_plain(record)


def test_bookkeeping_is_kept() -> None:
    sender = r.Sender(id=new_id(), name="A", rev=7, changed_at="2027-01-01T00:00:00Z")
    back = from_plain("sender", to_plain(sender))
    assert (back.rev, back.changed_at) == (7, "2027-01-01T00:00:00Z")


def test_missing_fields_have_their_defaults() -> None:
    assert from_plain("channel", {"id": new_id(), "name": "A"}).duration == 30  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("kind", "values", "field", "words"),
    [
        ("sender", {}, "name", "must not be empty"),
        ("sender", {"id": 7, "name": "A"}, "id", "an id is expected"),
        ("sender", {"name": "A", "nickname": "B"}, "nickname", "no such field"),
        ("sender", {"name": ["A"]}, "name", "a text is expected"),
        ("sender", {"name": "A", "rev": -1}, "rev", "a number"),
        ("sender", {"name": "A", "rev": True}, "rev", "a number"),
        ("sender", {"name": "A", "changed_at": 7}, "changed_at", "a text"),
        ("sender", {"name": "A", "level": "king"}, "level", "board, director"),
        ("sender", {"name": "A", "champion": "yes"}, "champion", "yes or no"),
        ("channel", {"name": "A", "duration": "30"}, "duration", "a number"),
        ("channel", {"name": "A", "duration": 30.0}, "duration", "a number"),
        ("channel", {"name": "A", "weight": True}, "weight", "a number"),
        ("channel", {"name": "A", "days": "01"}, "days", "a list"),
        ("content_event", {"title": "A", "start": "31.12.2026"}, "start", "such as 2027-01-31"),
        ("content_event", {"title": "A", "start": "20270131"}, "start", "such as 2027-01-31"),
        ("content_event", {"title": "A", "start": "2027-02-30"}, "start", "such as 2027-01-31"),
        ("content_event", {"title": "A", "start": 7}, "start", "such as 2027-01-31"),
        ("communication", {"event_id": EVENT_ID, "title": "A", "time": "9:00"}, "time", "such as 09:30"),
        ("communication", {"event_id": EVENT_ID, "title": "A", "time": "09:00:30"}, "time", "such as 09:30"),
    ],
)
def test_values_of_another_kind_are_refused_by_name(kind: str, values: dict[str, Any], field: str, words: str) -> None:
    with pytest.raises(FieldError) as caught:
        from_plain(kind, {"id": new_id(), **values})
    assert caught.value.field == field
    assert words in str(caught.value)


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(UserError, match="“planet” is not a kind"):
        from_plain("planet", {"id": new_id()})


def test_some_fields_alone() -> None:
    assert converted_fields("occurrence", {"date": "2027-01-31", "time": None}) == {
        "date": dt.date(2027, 1, 31),
        "time": None,
    }


def test_new_ids_are_distinct_ordered_uuids() -> None:
    ids = [new_id() for _ in range(5_000)]
    assert ids == sorted(set(ids))
    assert all(is_id(i) and i[14] == "7" and i[19] in "89ab" for i in ids)
