"""Which steps of an approval path a message must take, and what the decisions on a version amount to along them.

Steps at one position stand side by side. What is asked of them together:

* An optional step need not answer. What it answers counts: its approval as one, its rejection as one.
* When all steps that must answer have the rule "any", one approval at the position suffices.
* As soon as one of them has the rule "all", all that must answer have to, and somebody must have approved.
* Who abstains does not stand in the way: a position at which all who must answer abstained is passed over.
* The last position at which somebody must answer decides: it needs an approval. As long as all of it abstained, it
  stays open, and they may decide again without revoking anything.
* A position at which nobody must answer holds nothing up.

One rejection, whoever's, rejects the version. A version is approved when every position is settled and somebody has
approved that very version: decisions kept from an older one (`Standing.kept`) settle their steps, but approve nothing;
so a position at which nobody is asked any more, because they approve, is not the one that decides.
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


def path_of(communication: Communication, occurrence: Occurrence | None) -> str:
    """The id of the path of a dated communication: the date's own, else the communication's; "" for none."""
    return (occurrence.approval_path_id if occurrence else "") or communication.approval_path_id


def steps_for(plan: Plan, communication: Communication, path_id: str = "") -> Steps:
    """The steps that a message must take, in order of position: on its own path, or would on the path `path_id`."""
    steps = plan.steps_by_path.get(path_id or communication.approval_path_id, ())
    if not any(map(is_conditional, steps)):
        return steps
    return tuple(step for step in steps if applies(plan, communication, step))


def steps_of(plan: Plan, dated: Dated) -> Steps:
    """The steps that a dated message must take on the path of this date, with the working days they have for it."""
    communication = plan.get(Communication, dated.communication_id)
    return with_days(steps_for(plan, communication, path_of(communication, dated.occurrence)), dated.occurrence)


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
    if not decisions and not kept_steps(version):
        return NOTHING
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


def numbered_decision(decisions: Sequence[Decision], number: int) -> Decision | None:
    """The decision with this number: in a chain from which none was removed, the one in this place."""
    if 0 < number <= len(decisions) and decisions[number - 1].number == number:
        return decisions[number - 1]
    return next((decision for decision in decisions if decision.number == number), None)


def _referred(plan: Plan, version: ContentVersion, kept: Kept) -> Decision | None:
    """The decision that was kept; None when the chain does not hold it as it was."""
    found = numbered_decision(plan.decisions, kept.decision)
    if found is None:
        return None
    is_same = (found.hash, found.step_id, found.occurrence_id) == (kept.hash, kept.step_id, version.occurrence_id)
    return found if is_same and found.decision in KEEPABLE else None


class Position(Enum):
    """What the decisions at one position come to."""

    WAITING = "waiting"  # somebody must still answer
    SETTLED = "settled"  # it holds nothing up
    ABSTAINED = "abstained"  # all who must answer abstained, and somebody must decide


def come_to(groups: Sequence[Steps], stands: Standing) -> tuple[Position, ...]:
    """What the decisions at each position come to: the rules at the head of this module."""
    found = [_by_itself(group, stands) for group in groups]
    deciding = _deciding(groups, stands)
    for number, (group, position) in enumerate(zip(groups, found, strict=True)):
        if number != deciding and position is Position.ABSTAINED:
            found[number] = Position.SETTLED
        elif number == deciding and position is Position.SETTLED and not _is_approved(groups, stands):
            found[number] = _without_approval(group, stands)
    return tuple(found)


def _by_itself(group: Steps, stands: Standing) -> Position:
    """What a position comes to, whether it decides or not."""
    required = _required(group)
    if not required:
        return Position.SETTLED
    given = {step.id: found.decision for step in group if (found := stands.given(step.id))}
    is_approved = not APPROVALS.isdisjoint(given.values())
    if is_approved and all(step.rule == StepRule.ANY for step in required):
        return Position.SETTLED
    if DecisionType.REJECTED in given.values() or not all(step.id in given for step in required):
        return Position.WAITING
    return Position.SETTLED if is_approved else Position.ABSTAINED


def _deciding(groups: Sequence[Steps], stands: Standing) -> int:
    """The last position at which somebody must answer about this version; where nobody must, the last of all."""
    for number in range(len(groups) - 1, -1, -1):
        if _required(groups[number]) and not _is_kept(groups[number], stands.kept):
            return number
    return -1 if any(map(_required, groups)) else len(groups) - 1


def _is_kept(group: Steps, kept: Mapping[str, Decision]) -> bool:
    """Whether nobody is asked at a position, because the decisions kept there approve."""
    if not all(step.id in kept for step in _required(group)):
        return False
    return any(kept[step.id].decision in APPROVALS for step in group if step.id in kept)


def _is_approved(groups: Sequence[Steps], stands: Standing) -> bool:
    """Whether anybody approved this very version."""
    return any(d.decision in APPROVALS for group in groups for step in group if (d := stands.own.get(step.id)))


def _without_approval(group: Steps, stands: Standing) -> Position:
    """What the deciding position comes to, which is settled by itself, as long as nobody approved this version."""
    required = _required(group)
    if all(stands.given(step.id) for step in required or group):
        return Position.ABSTAINED
    return Position.WAITING if required else Position.SETTLED


def _required(group: Steps) -> Steps:
    return tuple(step for step in group if not step.optional)


def outcome(steps: Sequence[ApprovalStep], stands: Standing) -> Outcome:
    """What it comes to; without steps nothing is approved."""
    own = {stands.own[step.id].decision for step in steps if step.id in stands.own}
    if DecisionType.REJECTED in own:
        return Outcome.REJECTED
    if own & APPROVALS and all(position is Position.SETTLED for position in come_to(grouped(steps), stands)):
        return Outcome.APPROVED
    return Outcome.OPEN
