"""What `list` prints of a record beside its id: its name, else the short things that tell one from another."""

from collections.abc import Sequence
from enum import Enum
from typing import Any

from commplan.domain import fields as f
from commplan.domain.labels import choice_label
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import Communication, Occurrence, Record
from commplan.domain.versions import ContentVersion, Decision

Columns = Sequence[object]

_NAMES = ("name", "title", "role")
_LONG = (f.LINES, f.REFS, f.TEXTS, f.INTEGERS)


def columns_of(plan: Plan, record: Record) -> Columns:
    """The name of a record; for one without, such as a date, what it refers to and its short fields."""
    if isinstance(record, Occurrence):
        return _occurrence_columns(plan, record)
    if any(getattr(record, name, "") for name in _NAMES):
        return (name_of(record),)
    specs = [spec for spec in f.specs_of(type(record)).values() if spec.holds not in _LONG]
    values = [(spec, getattr(record, spec.name)) for spec in specs]
    return [_written(plan, spec, value) for spec, value in values if value not in ("", None)]


def version_columns(plan: Plan, version: ContentVersion) -> Columns:
    """Number, what was put up, by whom and when, the beginning of the fingerprint."""
    about = _reference(plan, Occurrence.kind, version.occurrence_id)
    return version.number, about, version.author, version.created_at, version.fingerprint[:12]


def decision_columns(plan: Plan, decision: Decision) -> Columns:
    """Number, what was decided about, step, decision, by whom, how and when."""
    about = _reference(plan, Occurrence.kind, decision.occurrence_id)
    taken, how = choice_label(decision.decision), choice_label(decision.how)
    return decision.number, about, decision.step_role, taken, decision.who, how, decision.decided_at


def _occurrence_columns(plan: Plan, occurrence: Occurrence) -> Columns:
    communication = plan.find(Communication.kind, occurrence.communication_id)
    title = occurrence.title or (name_of(communication) if communication else "")
    day = occurrence.date or occurrence.original
    time = f"{occurrence.time:%H:%M}" if occurrence.time else ""
    return day.isoformat(), time, title, choice_label(occurrence.state)


def _written(plan: Plan, spec: f.FieldSpec, value: Any) -> object:
    """One field: a reference by name, a choice in words, all else with the name of the field."""
    if spec.holds == f.REF:
        return _reference(plan, spec.target, value)
    if isinstance(value, Enum):
        return choice_label(value)
    return f"{spec.name}={value}"


def _reference(plan: Plan, kind: str, record_id: str) -> str:
    record = plan.find(kind, record_id)
    if isinstance(record, Occurrence):
        day, _, title, _ = _occurrence_columns(plan, record)
        return f"{day} {title}"
    return name_of(record) if record else record_id
