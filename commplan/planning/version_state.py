"""What the sheet of a date shows: which version, its steps, by when they are to decide, and how they did.

A version answers from what it froze, however the plan has changed since.
"""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalStep, Occurrence
from commplan.domain.versions import ContentVersion, Decision
from commplan.domain.words import CheckKind, Status, StepRule
from commplan.planning.approvals import ApprovalState, due_dates
from commplan.planning.expansion import Dated
from commplan.planning.paths import Outcome, numbered, outcome, standing, with_days
from commplan.planning.same_sources import still_holds
from commplan.planning.schedule import Schedule
from commplan.planning.status import status_of
from commplan.planning.versions import due_in


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownStep:
    """A step as a sheet shows it. `kept_from` as in `StepState`; `due` is None where nobody can tell it any more."""

    step: ApprovalStep
    name: str  # "1", "2", "3a", "3b"
    due: dt.date | None
    decision: Decision | None
    who: str  # who decided, else who is asked
    on_behalf_of: str
    kept_from: int = 0
    counts_after: dt.date | None = None  # as in `Asking`
    must_decide: bool = False  # it abstained with all others, and somebody must decide


def versions_of(plan: Plan, dated: Dated) -> tuple[ContentVersion, ...]:
    """The versions of a date that were put up for approval, oldest first."""
    return plan.versions_by_occurrence.get(dated.occurrence.id, ()) if dated.occurrence else ()


def shown_version(plan: Plan, dated: Dated) -> ContentVersion | None:
    """The version that the sheet of a date shows while none is asked for: the newest.

    None for what has changed since, or was never put up: its sheet is a draft. What was sent went out as the newest
    version has it, whatever has changed since.
    """
    versions = versions_of(plan, dated)
    if not versions:
        return None
    is_sent = status_of(plan, dated) in (Status.SENT, Status.MEASURED)
    return versions[-1] if is_sent or still_holds(plan, dated, versions[-1]) else None


def steps_now(plan: Plan, state: ApprovalState, version: ContentVersion | None) -> tuple[ShownStep, ...]:
    """The steps of a date as they are now, with what was decided about `version`; for a draft (None) nothing was.

    Who has decided had to by the day that the version said then, whatever has become of the path since.
    """
    dues = {known.id: due_in(known) for known in versions_of(plan, state.dated)}
    found = []
    for of in state.steps:
        decision = of.decision if version else None
        then = dues.get(decision.version_id, {}) if decision else {}
        found.append(
            ShownStep(
                step=of.step,
                name=of.name,
                due=then.get(of.step.id, of.due),
                decision=decision,
                who=decision.who if decision else of.asking.who,
                on_behalf_of=decision.on_behalf_of if decision else of.asking.on_behalf_of,
                kept_from=of.kept_from if version else 0,
                counts_after=of.asking.counts_after if version else None,
                must_decide=version is not None and of.is_open and of.decision is not None,
            )
        )
    return tuple(found)


def steps_then(schedule: Schedule, version: ContentVersion) -> tuple[ShownStep, ...]:
    """The steps that `version` froze, with what was decided about it, and what was kept for it from an older one."""
    content = json.loads(version.content)
    steps = tuple(map(frozen_step, content["path"]))
    names, stands, plan = numbered(steps), standing(schedule.plan, version), schedule.plan
    due = due_in(version) or _due_now(schedule, version, steps, dt.date.fromisoformat(content["date"]))
    kept = {entry["step"]: int(entry["version"]) for entry in content.get("kept", ())}
    dues = {known.id: due_in(known) for known in plan.versions_by_occurrence.get(version.occurrence_id, ())}
    found = []
    for step in steps:
        decision = stands.given(step.id)
        then = dues.get(decision.version_id, {}) if decision else {}
        found.append(
            ShownStep(
                step=step,
                name=names[step.id],
                due=then.get(step.id, due.get(step.id)),
                decision=decision,
                who=decision.who if decision else step.person,
                on_behalf_of=decision.on_behalf_of if decision else "",
                kept_from=kept.get(step.id, 0) if step.id in stands.kept else 0,
            )
        )
    return tuple(found)


class Verdict(NamedTuple):
    """What became of a version along the path that it froze, and when (UTC, ISO 8601): as long as it is open, when it
    was put up."""

    outcome: Outcome
    at: str


def verdict_on(plan: Plan, version: ContentVersion) -> Verdict:
    """What was decided about a version, whatever has become of the path since."""
    steps, stands = tuple(map(frozen_step, json.loads(version.content)["path"])), standing(plan, version)
    found = outcome(steps, stands)
    decided = [decision.decided_at for decision in stands.own.values()]
    return Verdict(found, version.created_at if found == Outcome.OPEN else max(decided))


def frozen_step(facts: Mapping[str, Any]) -> ApprovalStep:
    """A step as the content of a version has it (see `versions.approval_content`); its length is not frozen."""
    return ApprovalStep(
        id=str(facts["id"]),
        path_id="",
        position=int(facts["position"]),
        role=str(facts["role"]),
        person=str(facts.get("person", "")),
        rule=StepRule(facts["rule"]),
        check=CheckKind(facts["check"]),
        optional=bool(facts.get("optional")),
    )


def _due_now(
    schedule: Schedule, version: ContentVersion, steps: Sequence[ApprovalStep], sending: dt.date
) -> Mapping[str, dt.date]:
    """For versions that do not say it: by the lengths that their steps have now, when all are still there."""
    plan = schedule.plan
    there = tuple(known for step in steps if (known := plan.table(ApprovalStep).get(step.id)))
    if len(there) < len(steps):
        return {}
    timed = with_days(there, plan.table(Occurrence).get(version.occurrence_id))
    return due_dates(sorted(timed, key=lambda step: step.position), schedule.calendar, sending)
