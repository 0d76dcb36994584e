"""What differs between two versions of a message, and whose check that concerns."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from commplan.domain.labels import choice_label, field_label
from commplan.domain.records import ApprovalStep
from commplan.domain.texts import Text, literal, translate
from commplan.domain.words import Answer, CheckKind, Confidentiality
from commplan.planning.text_diff import Span, changed_spans

Value = Text | dt.date | dt.time | None
"""A value for people: words, a day or a time to be written as the reader's language has it; None for nothing."""


class Area(StrEnum):
    """What a difference is about."""

    TEXT = "text"
    DELIVERY = "delivery"  # who sends it, by which channel and tools
    AUDIENCE = "audience"
    DATE = "date"
    CONFIDENTIALITY = "confidentiality"
    ATTACHMENTS = "attachments"
    PATH = "path"  # who must agree


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """One field before and after."""

    area: Area
    label: Text
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class TextDifference:
    """The text in one language: parts that stayed, were added and removed, in the order of reading."""

    language: str
    subject: tuple[Span, ...]
    body: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs. `steps` are the ids of steps that are new, or ask another role or for another check."""

    fields: tuple[FieldDifference, ...]
    texts: tuple[TextDifference, ...]
    steps: frozenset[str]

    @property
    def areas(self) -> frozenset[Area]:
        return frozenset({f.area for f in self.fields} | ({Area.TEXT} if self.texts else set()))

    def __bool__(self) -> bool:
        return bool(self.fields or self.texts)


def difference(before: Mapping[str, Any], after: Mapping[str, Any]) -> Difference:
    """What differs between two contents as `versions.approval_content` makes them."""
    fields = tuple(FieldDifference(area, label, *pair) for area, label, pair in _pairs(before, after))
    return Difference(fields, tuple(_texts(before, after)), _changed_steps(before["path"], after["path"]))


# --- whom it concerns

_SUBSTANCE = frozenset({Area.TEXT, Area.ATTACHMENTS})
_EVERYTHING = frozenset(Area)

CONCERNS: Mapping[CheckKind, frozenset[Area]] = {
    CheckKind.COMPLETENESS: _SUBSTANCE | {Area.DELIVERY, Area.AUDIENCE},
    CheckKind.EXPERTISE: _SUBSTANCE,
    CheckKind.LEGAL: _SUBSTANCE | {Area.AUDIENCE, Area.CONFIDENTIALITY},
    CheckKind.HR: _SUBSTANCE | {Area.AUDIENCE},
    CheckKind.PERSONAL_DATA: _SUBSTANCE | {Area.AUDIENCE, Area.DELIVERY, Area.CONFIDENTIALITY},
    CheckKind.FINANCE: _SUBSTANCE | {Area.CONFIDENTIALITY},
    CheckKind.BRAND: _SUBSTANCE | {Area.DELIVERY},
    CheckKind.PROGRAMME: _EVERYTHING,
    CheckKind.FINAL: _EVERYTHING,
}
"""What each check looks at. A changed text concerns everybody; a changed date the programme and the final decision."""


def affected_steps(found: Difference, steps: Iterable[ApprovalStep]) -> frozenset[str]:
    """The ids of those of `steps` that must decide again: their check is concerned, or they themselves changed."""
    areas = found.areas
    return frozenset(step.id for step in steps if step.id in found.steps or areas & CONCERNS[step.check])


# --- fields


def _pairs(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[tuple[Area, Text, tuple[Value, Value]]]:
    for area, name, label, words in _FIELDS:
        old, new = _compared(before.get(name)), _compared(after.get(name))
        if old != new and (old or new):
            yield area, label, (words(old), words(new))


def _compared(value: Any) -> Any:
    """What is compared of a field.

    Whether the plan has room for the content of a file says nothing of the file, nor who is named of what is approved.
    """
    if not isinstance(value, list):
        return value
    return [{k: v for k, v in e.items() if k not in ("kept", "person")} if isinstance(e, dict) else e for e in value]


def _line(value: Any) -> Value:
    return literal(str(value)) if value else None


def _day(value: Any) -> Value:
    return dt.date.fromisoformat(value) if value else None


def _time(value: Any) -> Value:
    return dt.time.fromisoformat(value) if value else translate("Approvals", "all day")


def _minutes(value: Any) -> Value:
    return translate("Approvals", "%n minute(s)", "", 1).count(value or 0)


def _yes_or_no(value: Any) -> Value:
    return choice_label(Answer.YES if value else Answer.NO)


def _confidentiality(value: Any) -> Value:
    return choice_label(Confidentiality(value)) if value else None


def _person(value: Any) -> Value:
    return literal(" ".join(filter(None, (value["name"], value["email"] and f"<{value['email']}>")))) if value else None


def _names(value: Any) -> Value:
    return literal(", ".join(entry["name"] for entry in value)) if value else None


def _tools(value: Any) -> Value:
    shown = (f"{tool['name']} ({tool['address']})" if tool["address"] else tool["name"] for tool in value or ())
    return literal(", ".join(shown)) if value else None


def _messages(value: Any) -> Value:
    return literal("\n".join(value)) if value else None


def _files(value: Any) -> Value:
    """Names alone would hide a file that was replaced by another of the same name."""
    return literal(", ".join(f"{file['name']} ({file['sha256'][:8]})" for file in value)) if value else None


def _steps(value: Any) -> Value:
    return literal(" → ".join(step["role"] for step in value)) if value else None


def _of(name: str, kind: str = "communication") -> Text:
    return field_label(kind, name)


_FIELDS = (
    (Area.TEXT, "title", _of("title"), _line),
    (Area.TEXT, "event", _of("event_id"), _line),
    (Area.TEXT, "key_messages", _of("key_messages"), _messages),
    (Area.TEXT, "call_to_action", _of("call_to_action"), _line),
    (Area.DELIVERY, "sender", _of("sender_id"), _person),
    (Area.DELIVERY, "on_behalf_of", _of("on_behalf_of"), _line),
    (Area.DELIVERY, "channel", _of("channel_id"), _line),
    (Area.DELIVERY, "tools", _of("tool_ids"), _tools),
    (Area.AUDIENCE, "audiences", _of("audience_ids"), _names),
    (Area.AUDIENCE, "excluded_audiences", _of("excluded_audience_ids"), _names),
    (Area.DATE, "date", translate("Approvals", "Day of sending"), _day),
    (Area.DATE, "last_date", translate("Approvals", "Last day"), _day),
    (Area.DATE, "time", _of("time"), _time),
    (Area.DATE, "duration", _of("duration"), _minutes),
    (Area.DATE, "zone", _of("zone", "plan"), _line),
    (Area.CONFIDENTIALITY, "confidentiality", _of("confidentiality"), _confidentiality),
    (Area.CONFIDENTIALITY, "embargo", _of("embargo"), _yes_or_no),
    (Area.ATTACHMENTS, "attachments", translate("Approvals", "Attachments"), _files),
    (Area.PATH, "path", _of("approval_path_id"), _steps),
)


# --- texts and steps


def _texts(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[TextDifference]:
    nothing = {"subject": "", "body": ""}
    old, new = before["texts"], after["texts"]
    for language in dict.fromkeys((*old, *new)):
        a, b = old.get(language, nothing), new.get(language, nothing)
        if (a["subject"], a["body"]) != (b["subject"], b["body"]):
            subject, body = (changed_spans(a[part], b[part]) for part in ("subject", "body"))
            yield TextDifference(language, subject, body)


def _changed_steps(before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    """Steps that are new, or changed in more than their place."""
    old = {step["id"]: _asked(step) for step in before}
    return frozenset(step["id"] for step in after if old.get(step["id"]) != _asked(step))


def _asked(step: Mapping[str, Any]) -> tuple[Any, ...]:
    return step["role"], step["check"]
