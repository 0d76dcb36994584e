"""What the decisions on a version amount to along its approval path."""

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from itertools import groupby

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalStep
from commplan.domain.versions import Decision
from commplan.domain.words import DecisionType, StepRule

APPROVALS = frozenset({DecisionType.APPROVED, DecisionType.APPROVED_WITH_CHANGES})


class Outcome(Enum):
    OPEN = "open"
    APPROVED = "approved"
    REJECTED = "rejected"


def positions(plan: Plan, path_id: str) -> list[tuple[ApprovalStep, ...]]:
    """The steps of a path: those side by side together, in order."""
    steps = plan.steps_by_path.get(path_id, ())
    return [tuple(group) for _, group in groupby(steps, key=lambda step: step.position)]


def effective(decisions: Iterable[Decision]) -> dict[str, Decision]:
    """The decision in force by step id: the last one on each step; a revoked one leaves the step undecided."""
    last = {d.step_id: d for d in sorted(decisions, key=lambda d: d.number)}
    return {step_id: d for step_id, d in last.items() if d.decision != DecisionType.REVOKED}


def is_satisfied(steps: Sequence[ApprovalStep], decided: Mapping[str, Decision]) -> bool:
    """Whether steps side by side agree.

    Any one approval suffices when all of them say so; as soon as one step asks for all, all must have decided. Who
    abstains does not stand in the way, but somebody must have approved.
    """
    given = [decided[step.id].decision for step in steps if step.id in decided]
    approved = any(decision in APPROVALS for decision in given)
    if all(step.rule == StepRule.ANY for step in steps):
        return approved
    return approved and len(given) == len(steps) and DecisionType.REJECTED not in given


def outcome(plan: Plan, path_id: str, decided: Mapping[str, Decision]) -> Outcome:
    """What a path comes to. One rejection on it is a rejection; a path without steps approves nothing."""
    steps = plan.steps_by_path.get(path_id, ())
    if any(s.id in decided and decided[s.id].decision == DecisionType.REJECTED for s in steps):
        return Outcome.REJECTED
    if steps and all(is_satisfied(group, decided) for group in positions(plan, path_id)):
        return Outcome.APPROVED
    return Outcome.OPEN
