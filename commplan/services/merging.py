"""Merging duplicates: one record stays, and stands wherever the others stood."""

import dataclasses
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from commplan.domain.changes import Change, removed
from commplan.domain.errors import UserError
from commplan.domain.fields import FLAG, REF, REFS, specs_of
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import Audience, Goal, Occurrence, Record
from commplan.domain.texts import quoted, translate
from commplan.domain.words import Status
from commplan.planning.folding import fold
from commplan.planning.schedule import Schedule
from commplan.planning.status import status_of
from commplan.services.session import Session

MERGEABLE = frozenset({"sender", "audience", "channel", "tool", "message_template", "goal", "phase", "journey_stage"})
"""Kinds that nothing belongs to: of two approval paths, each with its steps, one can't take the place of the other."""


@dataclass(frozen=True, slots=True)
class Merge:
    """What merging would do: `changes`, in how many `places` the others stand, how many dates to approve again."""

    changes: tuple[Change, ...]
    places: int
    approve_again: int


def alike(plan: Plan, record: Record) -> list[Record]:
    """Records of the same kind that have the same name but for case, marks and blanks."""
    name = _bare(record)
    return [other for other in plan.table(type(record)).values() if other.id != record.id and _bare(other) == name]


def _bare(record: Record) -> str:
    return "".join(letter for letter in fold(name_of(record)) if letter.isalnum())


def plan_merge(schedule: Schedule, kept: Record, others: Sequence[Record]) -> Merge:
    """What it takes to put `kept` in the place of `others`. UserError when they are of different kinds.

    What `kept` lacks it takes from the first of the others that has it.
    """
    plan = schedule.plan
    if kept.kind not in MERGEABLE or any(other.kind != kept.kind or other.id == kept.id for other in others):
        raise UserError(translate("Errors", "Only records of one kind can be merged, and not those that have steps."))
    gone = {other.id for other in others}
    users = {user.id: user for other in others for user, _ in plan.references_to(other.id) if user.id not in gone}
    users.pop(kept.id, None)
    redirected = [Change(user, _redirected(user, gone, kept)) for user in users.values()]
    merged = Change(kept, _completed(plan, kept, others, gone))
    changes = (merged, *redirected, *(removed(other) for other in others))
    after = plan.with_changes([change for change in changes if not change.is_empty])
    return Merge(changes, len(users), _to_approve_again(schedule, after))


def merge(session: Session, kept: Record, others: Sequence[Record]) -> None:
    """Put `kept` in the place of `others`, as one step."""
    names = quoted(map(name_of, others))
    label = translate("Undo", "Merge of {others} into “{name}”").format(others=names, name=name_of(kept))
    session.apply(label, plan_merge(session.schedule, kept, others).changes)


def _redirected(user: Record, gone: Collection[str], kept: Record) -> Record:
    values: dict[str, Any] = {}
    for spec in specs_of(type(user)).values():
        value = getattr(user, spec.name)
        if spec.holds == REF and value in gone:
            values[spec.name] = "" if user.id == kept.id else kept.id
        elif spec.holds == REFS and any(item in gone for item in value):
            values[spec.name] = tuple(dict.fromkeys(kept.id if item in gone else item for item in value))
    return dataclasses.replace(user, **values)


def _completed(plan: Plan, kept: Record, others: Sequence[Record], gone: Collection[str]) -> Record:
    """`kept` with what it lacks and one of the others has; it belongs to none of them."""
    values: dict[str, Any] = {}
    for spec in specs_of(type(kept)).values():
        value = getattr(kept, spec.name)
        if spec.holds == REFS:
            joined = dict.fromkeys((*value, *(item for other in others for item in getattr(other, spec.name))))
            values[spec.name] = tuple(joined)
        elif spec.optional and spec.holds != FLAG and spec.target != kept.kind and value in ("", None):
            given = (getattr(other, spec.name) for other in others)
            values[spec.name] = next((item for item in given if item not in ("", None)), value)
    if isinstance(kept, (Audience, Goal)):
        values["parent_id"] = _parent(plan, kept, gone)
    return dataclasses.replace(kept, **values)


def _parent(plan: Plan, kept: Audience | Goal, gone: Collection[str]) -> str:
    """What `kept` belongs to: where it takes the place of groups above it, what the topmost of those belongs to."""
    parent_id, above = kept.parent_id, kept.parent_id
    while above:
        group = plan.get(type(kept), above)
        above = group.parent_id
        if group.id in gone:
            parent_id = above
    return parent_id


def _to_approve_again(schedule: Schedule, after: Plan) -> int:
    """How many dates that are approved now would have to be approved again."""
    plan = schedule.plan
    later, count = Schedule(after, previous=schedule), 0
    for occurrence_id in plan.versions_by_occurrence:
        occurrence = plan.get(Occurrence, occurrence_id)
        now = schedule.find(occurrence.communication_id, occurrence.original)
        then = later.find(occurrence.communication_id, occurrence.original)
        if now is not None and then is not None and status_of(plan, now) == Status.APPROVED:
            count += status_of(after, then) == Status.APPROVE_AGAIN
    return count
