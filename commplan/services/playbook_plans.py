"""Applying a playbook on a day: the dates it would give, what speaks against them, and the one step that does it."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from commplan.domain import fields as f
from commplan.domain import records as r
from commplan.domain.changes import added
from commplan.domain.fields import specs_of
from commplan.domain.ids import new_id
from commplan.domain.plain import from_plain
from commplan.domain.plan import Plan, name_of
from commplan.domain.texts import translate
from commplan.planning.conflicts import Conflict, conflicts
from commplan.planning.folding import fold
from commplan.planning.schedule import Dated, Schedule
from commplan.services.playbook_patterns import Pattern, Values, can_be_made, described, named_record
from commplan.services.session import Session

MAKE, LEAVE_OUT = "make", ""
Key = tuple[str, str]
"""Kind and name."""
Choices = Mapping[Key, str]
"""What an unknown name shall be: the id of a record, MAKE a new one, or LEAVE_OUT."""

_NOT_MADE = frozenset({"tool"})
"""Kinds whose records belong to one house: left out unless a person says otherwise."""

_REACH = dt.timedelta(600)  # further than any distance from an event
_YEAR = dt.timedelta(366)  # how much of a frequency is shown


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that the plan does not have; `choice` is what is proposed."""

    kind: str
    name: str
    choice: str

    @property
    def key(self) -> Key:
        return self.kind, self.name

    @property
    def can_be_made(self) -> bool:
        return can_be_made(self.kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What a playbook would add, the dates that come of it, and what speaks against each.

    Of a frequency the dates of a year are shown, as far as the plan's period goes.
    """

    event: r.ContentEvent
    records: tuple[r.Record, ...]
    dates: tuple[Dated, ...]
    conflicts: Mapping[tuple[str, dt.date], Sequence[Conflict]]


def unknown_names(plan: Plan, pattern: Pattern) -> list[Unknown]:
    """The names of the pattern that the plan does not have, each with a proposal.

    Proposed is the only record of the same form or level, else a new one; tools, goals and the like are left out.
    """
    found = []
    for kind, name in pattern.named():
        if _known(plan, kind, name) is None and kind != r.MessageTemplate.kind:
            found.append(Unknown(kind, name, _proposal(plan, pattern, kind, name)))
    return found


def _known(plan: Plan, kind: str, name: str) -> str | None:
    exact = named_record(plan, kind, name)
    if exact is not None:
        return exact.id
    table = plan.table(r.KINDS[kind]).values()
    folded = [record.id for record in table if fold(name_of(record)) == fold(name)]
    return folded[0] if len(folded) == 1 else None


def _proposal(plan: Plan, pattern: Pattern, kind: str, name: str) -> str:
    description = pattern.names.get(kind, {}).get(name, {})
    field = {"channel": "form", "sender": "level"}.get(kind)
    if field and description.get(field, "other") != "other":
        table = plan.table(r.KINDS[kind]).values()
        alike = [x.id for x in table if getattr(x, field) == description[field] and not getattr(x, "archived", False)]
        if len(alike) == 1:
            return alike[0]
    return MAKE if can_be_made(kind) and kind not in _NOT_MADE else LEAVE_OUT


def apply_to(schedule: Schedule, pattern: Pattern, start: dt.date, choices: Choices, today: dt.date) -> Applied:
    """What applying `pattern` on `start` would add. Names without a choice get what is proposed. Changes nothing."""
    plan = schedule.plan
    records = _records(plan, pattern, start, choices)
    event = next(record for record in records if isinstance(record, r.ContentEvent))
    after = Schedule(plan.with_changes([added(record) for record in records]), previous=schedule)
    dates = [d for d in after.between(start - _REACH, start + _REACH) if d.event_id == event.id]
    if event.rule:
        last = min(plan.info.end, start + _YEAR)
        dates = [d for d in dates if d.event_date <= last]
    return Applied(event=event, records=tuple(records), dates=tuple(dates), conflicts=conflicts(after, dates, today))


def apply_playbook(session: Session, applied: Applied, title: str = "") -> r.ContentEvent:
    """Add it, as one step; `title` in place of the pattern's."""
    event = replace(applied.event, title=title.strip() or applied.event.title)
    records = [event if record is applied.event else record for record in applied.records]
    label = translate("Undo", "Playbook applied: “{title}”").format(title=event.title)
    session.apply(label, [added(record) for record in records])
    return session.plan.get(r.ContentEvent, event.id)


def _records(plan: Plan, pattern: Pattern, start: dt.date, choices: Choices) -> list[r.Record]:
    """New records first, then the event, then its communications."""
    ids, made = _resolved(plan, pattern, choices)
    keys = {values["key"]: new_id() for values in pattern.communications}
    event_values = _values(r.ContentEvent, pattern.event, ids, {})
    event = from_plain(
        "content_event", {**event_values, "id": new_id(), "title": pattern.title, "start": start.isoformat()}
    )
    communications = [
        from_plain(
            "communication",
            {
                **_values(r.Communication, {k: v for k, v in values.items() if k != "key"}, ids, keys),
                "id": keys[values["key"]],
                "event_id": event.id,
            },
        )
        for values in pattern.communications
    ]
    return [*made, event, *communications]


def _resolved(plan: Plan, pattern: Pattern, choices: Choices) -> tuple[dict[Key, str], list[r.Record]]:
    """The id of each name ("" for what is left out), and the records to be made."""
    proposals = {unknown.key: unknown.choice for unknown in unknown_names(plan, pattern)}
    ids: dict[Key, str] = {}
    made: list[r.Record] = []
    for kind, name in pattern.named():
        choice = _known(plan, kind, name) or choices.get((kind, name), proposals.get((kind, name), LEAVE_OUT))
        if choice == MAKE:
            new = described(kind, name, pattern.names.get(kind, {}).get(name, {}))
            made += new
            choice = new[0].id
        ids[kind, name] = choice
    return ids, made


def _values(
    record_type: type[r.Record], values: Values, ids: Mapping[Key, str], keys: Mapping[str, str]
) -> dict[str, Any]:
    """Values with ids for names; what is left out is not there."""
    specs = specs_of(record_type)
    found: dict[str, Any] = {}
    for name, value in values.items():
        spec = specs[name]
        if spec.target == "communication":
            found[name] = keys[value]
        elif spec.holds == f.REF:
            found[name] = ids[spec.target, value]
        elif spec.holds == f.REFS:
            found[name] = list(dict.fromkeys(i for item in value if (i := ids[spec.target, item])))
        else:
            found[name] = value
    return found
