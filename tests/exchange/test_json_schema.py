"""The schema is a schema, fits what we write, and refuses what we refuse."""

import json
from typing import Any

import jsonschema
import pytest

from commplan.domain.fields import specs_of
from commplan.domain.records import KINDS
from commplan.exchange.json_plan import dump
from commplan.exchange.json_schema import schema, schema_bytes
from tests.exchange.sample_plans import fixed_id, sample_plan

VALIDATOR = jsonschema.Draft202012Validator


def plan_document() -> dict[str, Any]:
    return json.loads(dump(sample_plan()))


def operations() -> Any:
    whole = schema()
    return VALIDATOR({"$schema": whole["$schema"], "$ref": "#/$defs/operation", "$defs": whole["$defs"]})


def test_the_schema_is_valid_itself() -> None:
    VALIDATOR.check_schema(schema())
    assert json.loads(schema_bytes()) == schema()


def test_a_plan_fits_the_schema() -> None:
    VALIDATOR(schema()).validate(plan_document())


def test_the_schema_knows_every_kind_and_field_and_describes_it() -> None:
    definitions = schema()["$defs"]
    for kind, cls in KINDS.items():
        assert list(definitions[kind]["properties"]) == ["id", *specs_of(cls), "rev", "changed_at"]
        assert definitions[kind]["description"]
        for name in specs_of(cls):
            assert definitions[kind]["properties"][name]["description"] not in ("", name), (kind, name)


@pytest.mark.parametrize(
    "field, value",
    [
        ("start", "31.12.2027"),
        ("start", None),
        ("span", 0),
        ("category", "gossip"),
        ("goal_ids", ["not an id"]),
        ("title", ""),
        ("tittle", "x"),
    ],
)
def test_a_wrong_value_does_not_fit(field: str, value: object) -> None:
    document = plan_document()
    document["records"]["content_event"][0][field] = value
    validator = VALIDATOR(schema(), format_checker=VALIDATOR.FORMAT_CHECKER)
    assert not validator.is_valid(document)


@pytest.mark.parametrize("field", ["id", "title", "start"])
def test_a_record_without_a_needed_field_does_not_fit(field: str) -> None:
    document = plan_document()
    del document["records"]["content_event"][0][field]
    assert not VALIDATOR(schema()).is_valid(document)


@pytest.mark.parametrize(
    "operation",
    [
        {"op": "add", "kind": "sender", "values": {"name": "Board"}},
        {"op": "add", "kind": "sender", "id": fixed_id(1), "values": {"name": "Board", "level": "board"}},
        {"op": "update", "kind": "communication", "id": fixed_id(1), "values": {"time": None}},
        {"op": "update", "kind": "tool", "id": fixed_id(1), "rev": 3, "values": {"address": "x"}},
        {"op": "delete", "kind": "tool", "id": fixed_id(1)},
        {"op": "delete", "kind": "tool", "id": fixed_id(1), "rev": 3},
        {"op": "undo"},
        {"op": "redo"},
    ],
)
def test_operations_fit_the_schema(operation: dict[str, Any]) -> None:
    operations().validate(operation)


@pytest.mark.parametrize(
    "operation",
    [
        {"op": "add", "kind": "sender", "values": {}},
        {"op": "add", "kind": "senders", "values": {"name": "Board"}},
        {"op": "update", "kind": "sender", "values": {"name": "Board"}},
        {"op": "update", "kind": "sender", "id": fixed_id(1), "values": {"nom": "Board"}},
        {"op": "delete", "kind": "tool"},
        {"op": "add", "kind": "sender", "rev": 1, "values": {"name": "Board"}},
        {"op": "drop"},
    ],
)
def test_wrong_operations_do_not_fit(operation: dict[str, Any]) -> None:
    assert not operations().is_valid(operation)
