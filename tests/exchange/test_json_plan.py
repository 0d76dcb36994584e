"""A plan goes out as JSON and comes in again, identical; everything else is refused with a message that says where."""

import dataclasses
import datetime as dt
import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commplan.clock import stamp
from commplan.domain import records as r
from commplan.domain.changes import updated
from commplan.domain.errors import UserError
from commplan.domain.plan import Plan
from commplan.domain.versions import Blob
from commplan.exchange import json_blobs, json_plan
from commplan.exchange.json_plan import dump
from tests.exchange.sample_plans import decision_on, fixed_id, plan_in_approval, sample_plan
from tests.strategies import plans

Document = dict[str, Any]


def bookkeeping(plan: Plan) -> list[tuple[str, int, str]]:
    return sorted((record.id, record.rev, record.changed_at) for record in plan.records())


def loaded(data: bytes) -> Plan:
    return json_plan.load(data)[0]


@given(plans(max_records=25), st.integers(0, 2**53 - 1), st.datetimes(dt.datetime(2020, 1, 1), dt.datetime(2100, 1, 1)))
def test_a_plan_comes_back_identical(plan: Plan, rev: int, moment: dt.datetime) -> None:
    changed_at = stamp(moment.replace(tzinfo=dt.UTC))
    plan = Plan.of(dataclasses.replace(record, rev=rev, changed_at=changed_at) for record in plan.records())
    data = dump(plan)
    found = loaded(data)
    assert found == plan
    assert bookkeeping(found) == bookkeeping(plan)
    assert dump(found) == data


@given(plans(max_records=25), st.integers(1, 2**53 - 1))
def test_without_revisions_the_same_content_gives_the_same_bytes(plan: Plan, rev: int) -> None:
    changed = Plan.of(dataclasses.replace(each, rev=rev, changed_at="2027-01-01T09:00:00Z") for each in plan.records())
    assert dump(changed, revisions=False) == dump(plan, revisions=False)
    assert loaded(dump(changed, revisions=False)) == plan


def test_the_file_is_readable_text_with_a_line_end() -> None:
    data = dump(sample_plan())
    assert data.startswith(b'{\n "format": "commplan",\n "version": 3,\n "records": {\n')
    assert data.endswith(b"}\n")
    assert "Życzenia świąteczne" in data.decode()


def test_a_byte_order_mark_is_no_hindrance() -> None:
    assert loaded(b"\xef\xbb\xbf" + dump(sample_plan())) == sample_plan()


def test_missing_fields_get_their_defaults() -> None:
    document = document_of(sample_plan())
    for rows in document["records"].values():
        for row in rows:
            del row["rev"], row["changed_at"]
    del document["records"]["saved_view"]
    assert loaded(data_of(document)) == sample_plan()


# --- what is refused


def document_of(plan: Plan) -> Document:
    document: Document = json.loads(dump(plan))
    return document


def data_of(document: object) -> bytes:
    return json.dumps(document).encode()


def refusal(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        json_plan.load(data)
    message = str(caught.value)
    assert "\n" not in message
    assert len(message) < 500
    return message


@pytest.mark.parametrize(
    "data, says",
    [
        (b"", "line 1, column 1"),
        (b"{", "line 1"),
        (b"\xff\xfe{", "UTF-8"),
        (b"null", "does not hold a communication plan"),
        (b"[]", "does not hold a communication plan"),
        (b"{}", "does not hold a communication plan"),
        (b'{"format": "other", "version": 1}', "does not hold a communication plan"),
        (b'{"format": "commplan"}', "version"),
        (b'{"format": "commplan", "version": true}', "version"),
        (b'{"format": "commplan", "version": 0}', "version"),
        (b'{"format": "commplan", "version": 4}', "newer program"),
        (b'{"format": "commplan", "version": 1}', "missing"),
        (b'{"format": "commplan", "format": "commplan"}', "twice"),
        (b'{"format": "commplan", "version": NaN}', "NaN"),
        (b'{"format": "commplan", "version": -Infinity}', "Infinity"),
        (b"[" * 100_000, "nested"),
        (b'{"a":' * 100_000, "nested"),
        (b"1" * 5_000, "too long"),
    ],
    ids=range(18),
)
def test_what_is_not_a_plan_is_refused(data: bytes, says: str) -> None:
    assert says in refusal(data)


def first(kind: str, **values: Any) -> Callable[[Document], None]:
    def change(document: Document) -> None:
        document["records"][kind][0].update(values)

    return change


def without(kind: str, field: str) -> Callable[[Document], None]:
    return lambda document: document["records"][kind][0].pop(field)


def doubled(kind: str) -> Callable[[Document], None]:
    return lambda document: document["records"][kind].append(document["records"][kind][0])


@pytest.mark.parametrize(
    "change, says",
    [
        (first("sender", name=5), ("sender", "entry 1", fixed_id(10), "name")),
        (first("sender", name=None), ("sender", "entry 1", "name")),
        (first("sender", name=""), ("sender", "entry 1", "name")),
        (first("sender", name="a\u0000b"), ("sender", "name", "control")),
        (first("sender", name="\ud800"), ("sender", "name", "control")),
        (first("sender", name="x" * 201), ("sender", "name", "too long")),
        (first("sender", nick="x"), ("sender", "entry 1", "nick", "no such field")),
        (first("sender", level="king"), ("sender", "level", "board")),
        (first("sender", champion="yes"), ("sender", "champion")),
        (first("sender", id="10"), ("sender", "entry 1", "id")),
        (first("sender", id=10), ("sender", "entry 1", "id")),
        (first("sender", rev=-1), ("sender", "rev")),
        (first("sender", rev=1.5), ("sender", "rev")),
        (first("sender", changed_at="yesterday"), ("sender", "changed_at")),
        (first("sender", changed_at="2027-13-45T99:00:00Z"), ("sender", "changed_at")),
        (first("channel", weight=10**400), ("channel", "weight")),
        (first("channel", weight=1e300), ("channel", "weight")),
        (first("channel", days=[7]), ("channel", "days")),
        (first("channel", days=[[1]]), ("channel", "days")),
        (first("channel", days=[1, 1]), ("channel", "days", "twice")),
        (first("audience", size=True), ("audience", "size")),
        (first("audience", parent_id=fixed_id(20)), ("audience", "parent_id", "contain itself")),
        (first("audience", parent_id=fixed_id(21)), ("audience", "parent_id", "circle")),
        (first("audience", parent_id=fixed_id(999)), ("audience", "parent_id", fixed_id(999))),
        (first("tool", channel_ids=[fixed_id(10)]), ("tool", "channel_ids", fixed_id(10))),
        (first("content_event", start="2027-02-30"), ("content_event", "entry 1", "start", "2027-01-31")),
        (first("content_event", start="20270201"), ("content_event", "start")),
        (first("content_event", start="0001-01-01"), ("content_event", "start")),
        (first("content_event", rule="FREQ=SECONDLY"), ("content_event", "rule")),
        (without("content_event", "start"), ("content_event", "entry 1", "start")),
        (first("communication", time="09:00:30"), ("communication", "time")),
        (first("communication", time="25:00"), ("communication", "time")),
        (first("plan", zone="Europe/Nowhere"), ("plan", "zone", "Europe/Nowhere")),
        (first("plan", zone="../../etc/passwd"), ("plan", "zone")),
        (doubled("sender"), ("sender", "entry 3", "same id")),
        (lambda d: d["records"].update(plan=[]), ("title record",)),
        (lambda d: d["records"].update(gossip=[]), ("gossip",)),
        (lambda d: d["records"].update(sender={}), ("sender", "list")),
        (lambda d: d["records"].update(sender=[5]), ("sender", "entry 1")),
        (lambda d: d.update(extra=1), ("extra",)),
        (lambda d: d.update(records=[]), ("records",)),
        (lambda d: d.update(decisions={}), ("decisions",)),
        (lambda d: d.update(versions=[{}]), ("versions", "entry 1")),
        (lambda d: d.update(decisions=[{"number": "1"}]), ("decisions", "entry 1", "number")),
    ],
    ids=range(44),
)
def test_a_wrong_entry_is_named(change: Callable[[Document], None], says: tuple[str, ...]) -> None:
    document = document_of(sample_plan())
    change(document)
    message = refusal(data_of(document))
    assert all(words in message for words in says), message


def test_a_double_name_in_a_record_is_refused() -> None:
    data = dump(sample_plan()).replace(b'"level": "board"', b'"level": "board", "level": "other"')
    assert "“level” stands twice" in refusal(data)


@pytest.mark.parametrize(
    "data",
    [
        b" " * (json_plan.MAX_BYTES + 1),
        b"[" + b"[]," * (json_plan.MAX_VALUES // 2) + b"0]",
        b"[" + b"{}," * (json_plan.MAX_VALUES // 2) + b"0]",
    ],
    ids=["bytes", "lists", "objects"],
)
def test_too_much_is_refused_at_once(data: bytes) -> None:
    began = time.process_time()
    assert "too large" in refusal(data)
    assert time.process_time() - began < 1


# --- contents of attached files

FILES = (Blob(name="scan.pdf", data=b"%PDF\x00\xff"), Blob(name="mail.eml", data=b""))


def test_contents_of_files_come_back_identical() -> None:
    plan = sample_plan()
    data = dump(plan, FILES)
    found, blobs = json_plan.load(data)
    assert found == plan
    assert [(blob.sha256, blob.data) for blob in blobs] == [(blob.sha256, blob.data) for blob in FILES]
    assert dump(found, blobs) == data


def test_a_plan_of_the_first_version_has_no_contents() -> None:
    document = document_of(sample_plan())
    del document["blobs"]
    assert json_plan.load(data_of({**document, "version": 1})) == (sample_plan(), ())


@pytest.mark.parametrize("content", ["JVBERg==", "JVBERgD/ ", "JVBERgD", "%", "a=b", 0, -1, True, None, ["JVBERgD/"]])
def test_content_that_is_not_what_its_hash_says_is_refused(content: object) -> None:
    document = document_of(sample_plan())
    document["blobs"] = {FILES[0].sha256: content}
    assert "not what was attached" in refusal(data_of(document))


def test_what_looks_like_content_within_a_text_stays_text() -> None:
    plan = sample_plan()
    body = f'{{"{FILES[0].sha256}": "JVBERgD/"}}'
    plan = plan.with_changes([updated(next(iter(plan.table(r.Sender).values())), signature=body)])
    found, blobs = json_plan.load(dump(plan, FILES))
    assert found == plan and len(blobs) == 2


def test_contents_do_not_count_as_text() -> None:
    large = Blob(name="", data=bytes(5_000_000))
    data = dump(sample_plan(), [*FILES, large])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_plan, "MAX_BYTES", len(dump(sample_plan())) + 300)
        assert len(json_plan.load(data)[1]) == 3
        patch.setattr(json_blobs, "MAX_BYTES", 1_000_000)
        assert "too large" in refusal(data)


# --- approvals


def test_approvals_come_back_identical() -> None:
    plan = plan_in_approval()
    data = dump(plan)
    assert plan.decisions
    assert loaded(data) == plan
    assert dump(loaded(data)) == data


@pytest.mark.parametrize(
    "change, says",
    [
        (lambda d: d["decisions"][0].update(comment="no objections"), ("Decision 1", "changed after it was recorded")),
        (lambda d: d["decisions"][0].update(decision="rejected"), ("Decision 1",)),
        (lambda d: d["decisions"].pop(0), ("Decision 2", "missing")),
        (lambda d: d["decisions"].reverse(), ("Decision 2", "place")),
        (lambda d: d["decisions"].append(d["decisions"][0]), ("decisions", "entry 3", "same id")),
        (lambda d: d["versions"].append(d["versions"][0]), ("versions", "entry 2", "same id")),
        (lambda d: d["versions"].clear(), ("Decision 1", "version that is not there")),
        (lambda d: d["versions"][0].update(content="{}"), ("version 1", "not what was put up")),
        (lambda d: d["versions"][0].update(occurrence_id=fixed_id(999)), ("versions", "entry 1", "occurrence_id")),
        (lambda d: d["versions"][0].update(created_at="today"), ("versions", "entry 1", "created_at")),
        (lambda d: d["versions"][0].update(id="../x"), ("versions", "entry 1", "id")),
        (lambda d: d["decisions"][0].update(who="a\u0000"), ("decisions", "entry 1", "who")),
        (lambda d: d["decisions"][0].update(who=None), ("decisions", "entry 1", "who")),
        (lambda d: d["decisions"][0].update(how=["paper"]), ("decisions", "entry 1", "how", "paper")),
        (lambda d: d["decisions"][0].update(mood="good"), ("decisions", "entry 1", "mood")),
    ],
    ids=range(15),
)
def test_approvals_that_were_changed_are_refused(change: Callable[[Document], None], says: tuple[str, ...]) -> None:
    plan = plan_in_approval()
    plan = plan.with_approvals([], [decision_on(plan.versions[0], plan.decisions[0], 52)])
    document = document_of(plan)
    assert loaded(data_of(document)) == plan
    change(document)
    message = refusal(data_of(document))
    assert all(words in message for words in says), message
