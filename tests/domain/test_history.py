"""What the history says, and that its labels can be read in any language later."""

import datetime as dt
import hashlib
import json

from hypothesis import given
from hypothesis import strategies as st

from commplan.domain import records as r
from commplan.domain.changes import added, removed, updated
from commplan.domain.history import FieldChange, described, text_from_plain, text_to_plain
from commplan.domain.ids import new_id
from commplan.domain.texts import Text, translate
from commplan.domain.versions import Blob
from tests.plans import decision, version

texts = st.recursive(
    st.builds(
        Text,
        st.text(max_size=10),
        st.text(max_size=20),
        st.dictionaries(st.text(max_size=5), st.text(max_size=5) | st.integers() | st.none(), max_size=3),
        st.integers(-1, 9),
    ),
    lambda inner: st.builds(Text, st.text(max_size=10), st.text(max_size=20), st.dictionaries(st.text(), inner)),
    max_leaves=5,
)


@given(texts)
def test_texts_round_trip_through_json(text: Text) -> None:
    assert text_from_plain(json.loads(json.dumps(text_to_plain(text)))) == text


def test_values_that_json_does_not_know_become_words() -> None:
    text = translate("Undo", "{day} {time} {moment} {other}").format(
        day=dt.date(2027, 1, 4), time=dt.time(9, 30), moment=dt.datetime(2027, 1, 4, 9, tzinfo=dt.UTC), other=1j
    )
    assert str(text_from_plain(text_to_plain(text))) == "2027-01-04 09:30 2027-01-04T09:00:00+00:00 1j"


def test_a_change_is_described_field_by_field() -> None:
    event = r.ContentEvent(id=new_id(), title="Wyniki", start=dt.date(2027, 1, 4))
    (change,) = described([updated(event, title="Wyniki NPS", start=dt.date(2027, 1, 5))])
    assert (change.kind, change.record_id, change.name, change.action) == (
        "content_event",
        event.id,
        "Wyniki NPS",
        "updated",
    )
    assert change.fields == (
        FieldChange(field="title", before="Wyniki", after="Wyniki NPS"),
        FieldChange(field="start", before="2027-01-04", after="2027-01-05"),
    )


def test_added_and_deleted_records_list_what_is_not_empty() -> None:
    sender = r.Sender(id=new_id(), name="Zarząd", email="")
    new, gone = described([added(sender), removed(sender)])
    assert {f.field: f.after for f in new.fields} == {
        "name": "Zarząd",
        "level": "other",
        "champion": False,
        "archived": False,
    }
    assert {f.field: f.before for f in gone.fields} == {f.field: f.after for f in new.fields} | {"rev": 0}
    assert (new.action, gone.action) == ("added", "deleted")


def test_emptying_a_field_is_described() -> None:
    sender = r.Sender(id=new_id(), name="Zarząd", email="a@example.com")
    (change,) = described([updated(sender, email="")])
    assert change.fields == (FieldChange(field="email", before="a@example.com", after=""),)


def test_versions_and_decisions_are_described() -> None:
    v = version(new_id(), 2)
    first, second = described([], [v], [decision(v, 5, comment="")])
    assert (first.kind, first.name, first.record_id) == ("version", "2", v.id)
    assert (second.kind, second.name) == ("decision", "Legal")
    given = {f.field: f.after for f in second.fields}
    assert (given["decision"], given["who"], given["how"]) == ("approved", "Marta", "screen")
    assert "comment" not in given and "evidence_size" not in given


def test_a_content_is_described_by_the_name_of_its_file() -> None:
    (change,) = described([], blobs=[Blob(name="scan.pdf", data=b"%PDF")])
    assert (change.kind, change.name, change.record_id) == ("blob", "scan.pdf", hashlib.sha256(b"%PDF").hexdigest())
