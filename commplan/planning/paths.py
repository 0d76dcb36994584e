"""Which steps of an approval path a message must take, and what the decisions on a version amount to along them.

Steps at one position stand side by side. What is asked of them together:

* An optional step need not answer. What it answers counts: its approval as one, its rejection as one.
* When all steps that must answer have the rule "any", one approval at the position suffices.
* As soon as one of them has the rule "all", all that must answer have to, and somebody must have approved: who
  abstains does not stand in the way.
* A position at which nobody must answer holds nothing up.

One rejection, whoever's, rejects the version. A version is approved when every position is satisfied and somebody has
approved that very version: decisions kept from an older one (`Standing.kept`) satisfy their steps, but approve nothing.
"""

import dataclasses
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalStep, Communication, ContentEvent, Occurrence
from commplan.domain.versions import ContentVersion, Decision
from commplan.domain.words import DecisionType, Risk, StepRule
from commplan.planning.audiences import reaches
from commplan.planning.expansion import Dated

APPROVALS = frozenset({DecisionType.APPROVED, DecisionType.APPROVED_WITH_CHANGES})
KEEPABLE = APPROVALS | {DecisionType.ABSTAINED}
Steps = tuple[ApprovalStep, ...]


class Outcome(Enum):
    OPEN = "open"
    APPROVED = "approved"
    REJECTED = "rejected"


# --- the steps


def positions(plan: Plan, path_id: str) -> list[Steps]:
    """All steps of a path: those side by side together, in order."""
    return grouped(plan.steps_by_path.get(path_id, ()))


def grouped(steps: Sequence[ApprovalStep]) -> list[Steps]:
    """Steps in order of position: those side by side together."""
    return [tuple(group) for _, group in groupby(steps, key=lambda step: step.position)]


def numbered(steps: Sequence[ApprovalStep]) -> dict[str, str]:
    """How the steps are called, by step id: "1", "2", "3a", "3b"."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = {}
    for number, group in enumerate(grouped(steps), 1):
        for place, step in enumerate(group):
            names[step.id] = f"{number}{letters[place % len(letters)]}" if len(group) > 1 else str(number)
    return names


def is_conditional(step: ApprovalStep) -> bool:
    """Whether there are messages that need not take this step."""
    return bool(step.only_high_risk or step.only_audience_ids or step.only_channel_ids)


def applies(plan: Plan, communication: Communication, step: ApprovalStep) -> bool:
    """Whether a message must take this step: it has no condition, or one of them holds.

    The conditions: the event's risk is high; the message is for the whole of an audience; it goes by a channel.
    """
    if not is_conditional(step):
        return True
    if step.only_high_risk and plan.get(ContentEvent, communication.event_id).risk == Risk.HIGH:
        return True
    if communication.channel_id in step.only_channel_ids:
        return True
    return any(reaches(plan, communication, audience_id) for audience_id in step.only_audience_ids)


def steps_for(plan: Plan, communication: Communication, path_id: str = "") -> Steps:
    """The steps that a message must take, in order of position: on its own path, or would on the path `path_id`."""
    steps = plan.steps_by_path.get(path_id or communication.approval_path_id, ())
    return tuple(step for step in steps if applies(plan, communication, step))


def steps_of(plan: Plan, dated: Dated) -> Steps:
    """The steps that a dated message must take, with the working days that they have for this date."""
    return with_days(steps_for(plan, plan.get(Communication, dated.communication_id)), dated.occurrence)


def with_days(steps: Steps, occurrence: Occurrence | None) -> Steps:
    """The steps with the working days that an occurrence gives them (`Occurrence.step_days`)."""
    if occurrence is None or not occurrence.step_days:
        return steps
    given = (text.partition("=") for text in occurrence.step_days)
    days = {step_id: int(number) for step_id, _, number in given if number.isdecimal()}
    shorter = (min(step.working_days, days.get(step.id, step.working_days)) for step in steps)
    return tuple(dataclasses.replace(step, working_days=n) for step, n in zip(steps, shorter, strict=True))


# --- the decisions


@dataclass(frozen=True, slots=True)
class Standing:
    """The decisions in force on a version, by step id: those taken about it, and those kept from an older one."""

    own: Mapping[str, Decision]
    kept: Mapping[str, Decision]

    def given(self, step_id: str) -> Decision | None:
        return self.own.get(step_id) or self.kept.get(step_id)


NOTHING = Standing({}, {})


def standing(plan: Plan, version: ContentVersion) -> Standing:
    """What stands for `version`. A step's own word, even one revoked since, ends what was kept from it."""
    decisions = plan.decisions_by_version.get(version.id, ())
    spoken = {decision.step_id for decision in decisions}
    referred = (_referred(plan, version, kept) for kept in kept_steps(version))
    return Standing(effective(decisions), {d.step_id: d for d in referred if d and d.step_id not in spoken})


def effective(decisions: Iterable[Decision]) -> dict[str, Decision]:
    """The decision in force by step id: the last one on each step; a revoked one leaves the step undecided."""
    last = {d.step_id: d for d in sorted(decisions, key=lambda d: d.number)}
    return {step_id: d for step_id, d in last.items() if d.decision != DecisionType.REVOKED}


class Kept(NamedTuple):
    """What a version says of a step that is not asked again: its decision about an older version."""

    step_id: str
    decision: int  # its number in the chain
    hash: str


@lru_cache(maxsize=1024)
def kept_steps(version: ContentVersion) -> tuple[Kept, ...]:
    """The steps that are not asked again about `version`, as its content says (see `versions.kept_plain`)."""
    if '"kept":[{' not in version.content:  # almost all: a quotation mark within a text would stand behind a "\"
        return ()
    try:
        return tuple(Kept(e["step"], int(e["decision"]), e["hash"]) for e in json.loads(version.content)["kept"])
    except (ValueError, TypeError, KeyError):  # not what this program wrote: the chain check says so
        return ()


def _referred(plan: Plan, version: ContentVersion, kept: Kept) -> Decision | None:
    """The decision that was kept; None when the chain does not hold it as it was."""
    if not 0 < kept.decision <= len(plan.decisions):
        return None
    found = plan.decisions[kept.decision - 1]
    is_same = (found.hash, found.step_id, found.occurrence_id) == (kept.hash, kept.step_id, version.occurrence_id)
    return found if is_same and found.decision in KEEPABLE else None


def is_satisfied(group: Sequence[ApprovalStep], stands: Standing) -> bool:
    """Whether the steps of one position hold nothing up: the table at the head of this module."""
    required = [step for step in group if not step.optional]
    if not required:
        return True
    given = {step.id: found.decision for step in group if (found := stands.given(step.id))}
    approved = any(decision in APPROVALS for decision in given.values())
    if all(step.rule == StepRule.ANY for step in required):
        return approved
    is_complete = all(step.id in given for step in required)
    return approved and is_complete and DecisionType.REJECTED not in given.values()


def outcome(steps: Sequence[ApprovalStep], stands: Standing) -> Outcome:
    """What it comes to; without steps nothing is approved."""
    own = {stands.own[step.id].decision for step in steps if step.id in stands.own}
    if DecisionType.REJECTED in own:
        return Outcome.REJECTED
    if own & APPROVALS and all(is_satisfied(group, stands) for group in grouped(steps)):
        return Outcome.APPROVED
    return Outcome.OPEN
