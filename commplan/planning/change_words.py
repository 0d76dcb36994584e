"""What the history says, for people: names instead of ids, labels instead of choices, days as a language has them."""

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from commplan.domain import fields as f
from commplan.domain.fields import FieldSpec, specs_of
from commplan.domain.history import ADDED, DECISION, DELETED, REV, VERSION, FieldChange, RecordChange
from commplan.domain.labels import choice_label, field_label, kind_label
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import KINDS, Communication, ContentEvent, Occurrence
from commplan.domain.texts import Text, Translate, translate
from commplan.domain.words import Answer, DecisionHow, DecisionType
from commplan.planning.phrases import frequency_phrase
from commplan.planning.selection import CHOICES
from commplan.planning.weekday_names import WEEKDAYS

NOTHING = "–"
_SKIPPED = {REV}
_OWN_CHOICES = {(DECISION, "decision"): DecisionType, (DECISION, "how"): DecisionHow}
_OF_APPROVALS = {
    VERSION: ("occurrence_id", "author", "note"),
    DECISION: ("occurrence_id", "decision", "who", "comment", "how"),
}
"""The fields of versions and decisions that people read; the rest are fingerprints and ids."""
_REF_FIELDS = {"occurrence_id": "occurrence", "version_id": VERSION}


class ChangeWords:
    """Puts changes into words. `names` are what records that are gone were called, by id."""

    def __init__(self, plan: Plan, say: Translate, day: Callable[[dt.date], str], names: Mapping[str, str]) -> None:
        self._plan = plan
        self._say = say
        self._day = day
        self._names = names

    def headline(self, change: RecordChange) -> str:
        """What happened to which record: "Communication “Letter”: changed"."""
        text = _HEADLINES.get(change.action, _HEADLINES[""])
        kind = (
            self._say(kind_label(change.kind)) if change.kind in KINDS or change.kind in _OF_APPROVALS else change.kind
        )
        return self._say(text.format(kind=kind[:1].upper() + kind[1:], name=self.name(change)))

    def name(self, change: RecordChange) -> str:
        """What the record is called; a date of a communication by its title and day."""
        if change.kind == Occurrence.kind or change.kind in _OF_APPROVALS:
            occurrence_id = change.record_id
            if change.kind in _OF_APPROVALS:
                occurrence_id = next((str(x.after) for x in change.fields if x.field == "occurrence_id"), "")
            return self._record(Occurrence.kind, occurrence_id) or change.name
        if change.kind in KINDS and "occurrence_id" in specs_of(KINDS[change.kind]):
            record = self._plan.find(change.kind, change.record_id)
            if record is not None:
                return self._record(Occurrence.kind, record.occurrence_id)  # type: ignore[attr-defined]
        return change.name

    def fields(self, change: RecordChange) -> tuple[FieldChange, ...]:
        """The changes of fields that people read, in the order of the record's own fields."""
        shown = [x for x in change.fields if x.field not in _SKIPPED]
        if change.kind in _OF_APPROVALS:
            return tuple(x for x in shown if x.field in _OF_APPROVALS[change.kind])
        order = list(specs_of(KINDS[change.kind])) if change.kind in KINDS else []
        return tuple(sorted(shown, key=lambda x: order.index(x.field) if x.field in order else len(order)))

    def label(self, kind: str, field: str) -> str:
        return self._say(field_label(kind, field))

    def value(self, change: RecordChange, field: str, value: Any) -> str:
        """A plain value of a field of the record, as people read it."""
        kind = change.kind
        if value in (None, "", []):
            return NOTHING
        spec = specs_of(KINDS[kind]).get(field) if kind in KINDS else None
        try:
            if field == "rule" and kind == ContentEvent.kind:
                return self._frequency(str(value), change.record_id)
            return self._words(kind, field, spec, value)
        except (ValueError, TypeError, KeyError):  # of a field that held something else in its day
            return _plainly(value)

    def _words(self, kind: str, field: str, spec: FieldSpec | None, value: Any) -> str:
        choices = spec.choices if spec else _OWN_CHOICES.get((kind, field))
        if choices:
            return self._say(choice_label(choices(value)))
        if kind == "saved_view" and field in CHOICES:
            return self._listed(self._say(choice_label(CHOICES[field](each))) for each in value)
        if field in ("weekend", "days"):
            return self._listed(self._say(WEEKDAYS[each]) for each in value)
        holds = spec.holds if spec else f.REF if field in _REF_FIELDS else f.TEXT
        target = spec.target if spec and spec.target else _REF_FIELDS.get(field, "")
        if holds in (f.REF, f.REFS):
            ids = value if isinstance(value, list) else [value]
            return self._listed(self._record(target, record_id) or NOTHING for record_id in ids)
        if holds == f.DATE:
            return self._day(dt.date.fromisoformat(value))
        if holds == f.FLAG:
            return self._say(choice_label(Answer.YES if value else Answer.NO))
        return _plainly(value)

    def _record(self, kind: str, record_id: str) -> str:
        record = self._plan.find(kind, record_id) if kind in KINDS else None
        if isinstance(record, Occurrence):
            title = record.title or self._plan.get(Communication, record.communication_id).title
            text = translate("Plan", "{title}, {day}")
            return self._say(text.format(title=title, day=self._day(record.date or record.original)))
        return name_of(record) if record is not None else self._names.get(record_id, "")

    def _frequency(self, rule: str, record_id: str) -> str:
        known = self._plan.find(ContentEvent.kind, record_id)
        event = known if isinstance(known, ContentEvent) else ContentEvent(id="", title="", start=dt.date(2000, 1, 3))
        return self._say(frequency_phrase(dataclasses.replace(event, rule=rule), self._day))

    def _listed(self, words: Iterable[str]) -> str:
        return ", ".join(words)


_HEADLINES: Mapping[str, Text] = {
    ADDED: translate("Plan", "{kind} “{name}”: added"),
    DELETED: translate("Plan", "{kind} “{name}”: deleted"),
    "": translate("Plan", "{kind} “{name}”: changed"),
}


def _plainly(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def names_in(changes: Iterable[RecordChange]) -> dict[str, str]:
    """What the records were called, for those that are gone; the first in order counts."""
    found: dict[str, str] = {}
    for change in changes:
        found.setdefault(change.record_id, change.name)
    return found
