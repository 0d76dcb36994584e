"""The decisions that are open, by whose desk they lie on."""

import dataclasses
import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalPath, ApprovalStep
from commplan.planning.approvals import ApprovalState, StepState
from commplan.planning.folding import fold
from commplan.planning.schedule import Dated


@dataclass(frozen=True, slots=True)
class AskedStep:
    """A step that may decide now, and the approval it belongs to.

    `passed_to` is who is asked instead, because nobody answered in time: the person in the role that the path names
    (`StepState.escalated_to`) where one is known, else that role. Empty for those who are asked by the path itself.
    """

    state: ApprovalState
    step: StepState
    passed_to: str = ""

    @property
    def name(self) -> str:
        """Who is asked, as far as it is known: a person, else the role."""
        return self.passed_to or name_of(self.step)

    @property
    def person(self) -> str:
        """The person asked; "" when only the role is known."""
        if self.passed_to:
            return "" if self.passed_to == self.step.escalated_to else self.passed_to
        return self.step.asking.who

    @property
    def role(self) -> str:
        """In which role they are asked."""
        return self.step.escalated_to if self.passed_to else self.step.step.role

    @property
    def on_behalf_of(self) -> str:
        """For whom a delegate is asked."""
        return "" if self.passed_to else self.step.asking.on_behalf_of

    @property
    def passed_from(self) -> str:
        """Who did not answer in time; "" when it was not passed on."""
        return name_of(self.step) if self.passed_to else ""

    @property
    def urgency(self) -> tuple[dt.date, dt.date, str, str]:
        """What sorts: by the day the decision is due, then by the day of sending."""
        dated = self.state.dated
        return self.step.due, dated.date, dated.title, self.step.name

    def is_for(self, name: str) -> bool:
        """Whether it is a matter of `name`: who is asked or meant, and in which role."""
        if self.passed_to:
            return _is_among(name, (self.passed_to, self.step.escalated_to))
        return _is_among(name, _asked_names(self.step))


@dataclass(frozen=True, slots=True, kw_only=True)
class Approver:
    """Who is asked, with all that they may decide now, the most urgent first; never without items.

    `name` is the person asked (the delegate in the time of delegation), else the role. `email` and `language` ("" =
    the plan's) are those of the steps, which are somebody else's when a delegate is asked, or a matter was passed on:
    then they are empty, until `addressed` has looked elsewhere.
    """

    name: str
    items: tuple[AskedStep, ...]
    email: str = ""
    language: str = ""

    @property
    def role(self) -> str:
        """In which role: the most urgent one, where they have several."""
        return self.items[0].role

    @property
    def dates(self) -> tuple[Dated, ...]:
        """What it is about: each date once, also where they have two steps of it."""
        return tuple({item.state.dated.key: item.state.dated for item in self.items}.values())

    def with_items(self, items: tuple[AskedStep, ...]) -> "Approver":
        """The same with some of the items."""
        return dataclasses.replace(self, items=items)


def approvers(states: Iterable[ApprovalState]) -> tuple[Approver, ...]:
    """Everybody who may decide something now, by name. Spelling of a name in capitals or without marks is the same.

    What nobody answered in time lies on two desks: with who was asked, and with whom it has passed to.
    """
    found: dict[str, list[AskedStep]] = {}
    for state in states:
        for step in state.open_steps:
            for item in (AskedStep(state, step), *_passed_on(state, step)):
                found.setdefault(fold(item.name), []).append(item)
    return tuple(_approver(sorted(items, key=lambda item: item.urgency)) for _, items in sorted(found.items()))


def _passed_on(state: ApprovalState, step: StepState) -> Iterator[AskedStep]:
    """The step once more, for whom it has passed to; nothing when they are asked anyway."""
    role = step.escalated_to
    if role:
        holders = (s.asking.who for s in state.steps if s.asking.who and fold(s.step.role) == fold(role))
        passed = AskedStep(state, step, next(holders, role))
        if fold(passed.name) != fold(name_of(step)):
            yield passed


def _approver(items: list[AskedStep]) -> Approver:
    own = [item.step.step for item in items if not item.on_behalf_of and not item.passed_to]
    return Approver(
        name=items[0].name,
        items=tuple(items),
        email=next((step.email for step in own if step.email), ""),
        language=next((step.language for step in own if step.language), ""),
    )


def name_of(step: StepState) -> str:
    """Who is asked, as far as it is known: a person, else the role."""
    return step.asking.who or step.step.role


def is_for(step: StepState, name: str) -> bool:
    """Whether the step is a matter of `name`: the person asked or meant, the role, the delegate, who it passed to."""
    return _is_among(name, (*_asked_names(step), step.escalated_to))


def _asked_names(step: StepState) -> tuple[str, ...]:
    return step.asking.who, step.step.person, step.step.role, step.step.delegate


def _is_among(name: str, names: Iterable[str]) -> bool:
    return fold(name.strip()) in {fold(known) for known in names if known}


# --- addresses


def addressed(plan: Plan, found: Iterable[Approver]) -> tuple[Approver, ...]:
    """The approvers with address and language, as far as the plan knows them from anywhere.

    Who is asked by a delegation, or lacks an address in one path, is looked up among the persons and roles of all
    other steps; whom a matter passes to, at the paths that say so.
    """
    known = _known(plan)
    return tuple(_completed(approver, *known.get(fold(approver.name), ("", ""))) for approver in found)


def place_of_address(plan: Plan, approver: Approver) -> ApprovalStep | ApprovalPath | None:
    """What in the plan holds the address of an approver: their step, or the path that passes matters to their role.

    None for a delegate who has no step: nothing holds it, and it is filled in in the draft.
    """
    for item in approver.items:
        for step in item.state.steps if item.passed_to else (item.step,):
            if fold(step.step.person or step.step.role) == fold(approver.name):
                return plan.get(ApprovalStep, step.step.id)
        if item.passed_to:
            return plan.get(ApprovalPath, item.step.step.path_id)
    return None


def _completed(approver: Approver, email: str, language: str) -> Approver:
    return dataclasses.replace(approver, email=approver.email or email, language=approver.language or language)


def _known(plan: Plan) -> dict[str, tuple[str, str]]:
    """Address and language by folded name."""
    found: dict[str, tuple[str, str]] = {}
    steps, paths = plan.table(ApprovalStep).values(), plan.table(ApprovalPath).values()
    entries = [(step.person or step.role, step.email, step.language) for step in steps]
    entries += [(path.escalate_to, path.escalate_email, path.escalate_language) for path in paths]
    for name, *entry in entries:
        email, language = found.get(fold(name), ("", ""))
        found[fold(name)] = email or entry[0], language or entry[1]
    return found
