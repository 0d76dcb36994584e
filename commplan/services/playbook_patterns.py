"""The pattern of a playbook: an event and its communications as plain values, which name what they refer to.

References hold names, so that a pattern works in other plans; "names" says of each what kind of thing it is, for the
plan that has none of that name. Cascades point to the `key` of another communication of the pattern. A pattern may come
from anywhere: `read_pattern` takes nothing on trust.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from commplan.domain import fields as f
from commplan.domain import records as r
from commplan.domain.errors import UserError
from commplan.domain.fields import FieldSpec, specs_of
from commplan.domain.ids import new_id
from commplan.domain.plain import convert, from_plain, plain_value
from commplan.domain.plan import Plan, name_of
from commplan.domain.rules import rule_parts
from commplan.domain.texts import Text, translate
from commplan.domain.validation import check_record, problem_of

MOST_COMMUNICATIONS = 100
MOST_CHARACTERS = 200_000
_LEFT_OUT = {
    "content_event": frozenset({"start", "title"}),
    "communication": frozenset({"event_id"}),
}
_DESCRIBED = {
    "sender": ("level", "champion"),
    "audience": (),
    "channel": ("form", "purpose", "delivery", "direction", "lead_time", "duration", "weight", "days"),
    "tool": ("type",),
    "approval_path": ("description", "no_answer"),
}
"""Kinds of which a missing record can be made, and what is kept of them for that."""
_STEP_FIELDS = ("position", "role", "rule", "check", "working_days")
Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """`event` and `communications` as plain values; `names`: kind -> name -> what is known of the record."""

    title: str
    event: Values
    communications: tuple[Values, ...]
    names: Mapping[str, Mapping[str, Values]]

    def to_json(self) -> str:
        """As it is kept in a playbook."""
        plain = {
            "title": self.title,
            "event": dict(self.event),
            "communications": [dict(c) for c in self.communications],
            "names": self.names,
        }
        return json.dumps(plain, ensure_ascii=False, indent=1)

    def named(self) -> dict[tuple[str, str], None]:
        """Every (kind, name) that it refers to, in order."""
        found: dict[tuple[str, str], None] = {}
        for record_type, values in self._parts():
            for spec in specs_of(record_type).values():
                if spec.target in ("", "communication") or spec.name not in values:
                    continue
                value = values[spec.name]
                found |= {(spec.target, name): None for name in ([value] if spec.holds == f.REF else value)}
        return found

    def _parts(self) -> Iterator[tuple[type[r.Record], Values]]:
        yield r.ContentEvent, self.event
        for values in self.communications:
            yield r.Communication, values


# --- from a plan


def pattern_of(plan: Plan, event: r.ContentEvent, communications: Sequence[r.Communication]) -> Pattern:
    """The pattern of an event with these communications. An end of its frequency is left out."""
    keys = {c.id: str(number) for number, c in enumerate(communications, 1)}
    values = _values(plan, event, {})
    if event.rule:
        kept = {name: value for name, value in rule_parts(event.rule).items() if name != "UNTIL"}
        values["rule"] = ";".join(f"{name}={value}" for name, value in kept.items())
    pattern = Pattern(
        title=event.title,
        event=values,
        communications=tuple({"key": keys[c.id], **_values(plan, c, keys)} for c in communications),
        names={},
    )
    names: dict[str, dict[str, Values]] = {}
    for kind, name in pattern.named():
        record = named_record(plan, kind, name)
        if kind in _DESCRIBED and record is not None:
            names.setdefault(kind, {})[name] = _description(plan, record)
    return Pattern(title=event.title, event=values, communications=pattern.communications, names=names)


def named_record(plan: Plan, kind: str, name: str) -> r.Record | None:
    """The record of a kind that is called so, one in use before archived ones."""
    found = [record for record in plan.table(r.KINDS[kind]).values() if name_of(record) == name]
    return min(found, key=lambda record: getattr(record, "archived", False), default=None)


def _values(plan: Plan, record: r.Record, keys: Mapping[str, str]) -> dict[str, Any]:
    """The fields that differ from their defaults, with names or keys for ids."""
    found: dict[str, Any] = {}
    for spec in specs_of(type(record)).values():
        value = getattr(record, spec.name)
        if spec.name in _LEFT_OUT[record.kind] or value == type(record).__dataclass_fields__[spec.name].default:
            continue
        if spec.target == "communication":
            if value in keys:
                found[spec.name] = keys[value]
        elif spec.holds == f.REF:
            found[spec.name] = name_of(_target(plan, spec, value))
        elif spec.holds == f.REFS:
            found[spec.name] = list(dict.fromkeys(name_of(_target(plan, spec, item)) for item in value))
        else:
            found[spec.name] = plain_value(value)
    return found


def _target(plan: Plan, spec: FieldSpec, record_id: str) -> r.Record:
    return plan.get(r.KINDS[spec.target], record_id)


def _description(plan: Plan, record: r.Record) -> Values:
    found: dict[str, Any] = {name: plain_value(getattr(record, name)) for name in _DESCRIBED[record.kind]}
    if isinstance(record, r.ApprovalPath):
        steps = plan.steps_by_path.get(record.id, ())
        found["steps"] = [{name: plain_value(getattr(step, name)) for name in _STEP_FIELDS} for step in steps]
    return found


def described(kind: str, name: str, description: Values) -> list[r.Record]:
    """A new record called `name`, with the steps of a path."""
    values = {key: value for key, value in description.items() if key in _DESCRIBED[kind]}
    record = from_plain(kind, {"id": new_id(), "name": name, **values})
    steps = description.get("steps", ()) if kind == r.ApprovalPath.kind else ()
    made = [from_plain("approval_step", {"id": new_id(), "path_id": record.id, **step}) for step in steps]
    return [record, *made]


def can_be_made(kind: str) -> bool:
    return kind in _DESCRIBED


# --- from anywhere


def read_pattern(text: str) -> Pattern:
    """The pattern in `text`; UserError says what is wrong with it."""
    if len(text) > MOST_CHARACTERS:
        raise UserError(translate("Errors", "The playbook is too large."))
    return checked_pattern(parsed_json(text))


def parsed_json(text: str | bytes) -> Any:
    """JSON from anywhere; UserError when it is none."""
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:  # UnicodeDecodeError is a ValueError
        raise _wrong(translate("Errors", "it is not JSON.")) from error


def _refuse(word: str) -> None:
    raise ValueError(word)


def checked_pattern(plain: Any) -> Pattern:
    """A pattern from parsed JSON."""
    parts = _object(plain, ("title", "event", "communications", "names"))
    title = parts.get("title", "")
    problem = problem_of(specs_of(r.ContentEvent)["title"], title)
    if problem:
        raise _wrong(problem)
    communications = _list(parts.get("communications", []))
    if len(communications) > MOST_COMMUNICATIONS:
        raise _wrong(translate("Errors", "it has too many communications."))
    pattern = Pattern(
        title=title,
        event=_checked(r.ContentEvent, parts.get("event", {})),
        communications=tuple(_checked_communication(values) for values in communications),
        names=_checked_names(parts.get("names", {})),
    )
    _check_cascades(pattern)
    return pattern


def _checked_communication(plain: Any) -> Values:
    values = _checked(r.Communication, {k: v for k, v in _object(plain).items() if k != "key"})
    if "title" not in values:
        raise _wrong(translate("Errors", "a communication has no title."))
    return {"key": _name(plain.get("key", "")), **values}


def _check_cascades(pattern: Pattern) -> None:
    """Every cascade leads to another communication of the pattern, and not in a circle."""
    above = {c["key"]: c.get("cascade_from_id", "") for c in pattern.communications}
    if len(above) != len(pattern.communications):
        raise _wrong(translate("Errors", "two communications have the same key."))
    for key in above:
        seen, current = {key}, above[key]
        while current:
            if current in seen or current not in above:
                raise _wrong(translate("Errors", "a cascade leads nowhere or in a circle."))
            seen.add(current)
            current = above[current]


def _checked(record_type: type[r.Record], plain: Any) -> Values:
    """The values of one record, each of which its field would take."""
    specs = specs_of(record_type)
    values = _object(plain, tuple(name for name in specs if name not in _LEFT_OUT[record_type.kind]))
    for name, value in values.items():
        spec = specs[name]
        if spec.holds == f.REF:
            _name(value)
        elif spec.holds == f.REFS:
            names = [_name(item) for item in _list(value)]
            if len(names) > spec.max_items or len(set(names)) != len(names):
                raise _wrong(translate("Errors", "a list of names is too long or names one twice."))
        else:
            problem = problem_of(spec, convert(record_type.kind, spec, value))
            if problem or (value is None and not spec.optional):
                raise _wrong(problem or translate("Errors", "this field must not be empty."))
    if record_type is r.ContentEvent:
        check_record(_trial(values))
    return dict(values)


def _trial(values: Values) -> r.Record:
    """An event with these values but for its references, to check what they say together."""
    specs = specs_of(r.ContentEvent)
    own = {name: value for name, value in values.items() if not specs[name].target}
    return from_plain("content_event", {"id": new_id(), "title": "x", "start": "2027-01-04", **own})


def _checked_names(plain: Any) -> Mapping[str, Mapping[str, Values]]:
    found: dict[str, dict[str, Values]] = {}
    for kind, names in _object(plain, tuple(_DESCRIBED)).items():
        for name, description in _object(names).items():
            _object(description, (*_DESCRIBED[kind], "steps"))
            for step in _list(description.get("steps", [])):
                _object(step, _STEP_FIELDS)
            for record in described(kind, _name(name), description):
                check_record(record)
            found.setdefault(kind, {})[name] = description
    return found


def _object(plain: Any, allowed: Iterable[str] | None = None) -> Values:
    if not isinstance(plain, dict):
        raise _wrong(translate("Errors", "something else stands where a group of fields is expected."))
    unknown = [name for name in plain if allowed is not None and name not in allowed]
    if unknown:
        raise _wrong(translate("Errors", "there is no field “{name}”.").format(name=str(unknown[0])[:60]))
    return plain


def _list(plain: Any) -> Sequence[Any]:
    if not isinstance(plain, list) or len(plain) > MOST_CHARACTERS:
        raise _wrong(translate("Errors", "a list is expected."))
    return plain


_NAME = specs_of(r.Sender)["name"]


def _name(value: Any) -> str:
    problem = problem_of(_NAME, value)
    if problem:
        raise _wrong(problem)
    assert isinstance(value, str)
    return value


def _wrong(problem: Text) -> UserError:
    return UserError(translate("Errors", "The playbook can’t be used: {problem}").format(problem=problem))
