"""Who decides a step: whom the path names for a day, and who did before where it names only a role."""

import datetime as dt

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalStep
from commplan.domain.words import DecisionHow, DecisionType
from commplan.planning.asking import asked
from commplan.planning.folding import fold


def named(step: ApprovalStep, day: dt.date) -> str:
    """The person of the step, or the delegate asked on `day`; "" when only the role is known."""
    return asked(step, day)[0]


def earlier_deciders(plan: Plan, role: str) -> tuple[str, ...]:
    """Who decided in a role before, each once, the last first: a revocation or silence is nobody's decision."""
    wanted, found = fold(role.strip()), dict[str, str]()
    for decision in reversed(plan.decisions):
        is_answer = decision.how != DecisionHow.NO_ANSWER and decision.decision != DecisionType.REVOKED
        if is_answer and fold(decision.step_role.strip()) == wanted and decision.who.strip():
            found.setdefault(fold(decision.who.strip()), decision.who.strip())
    return tuple(found.values())
