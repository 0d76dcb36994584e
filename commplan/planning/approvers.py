"""The decisions that are open, by whose desk they lie on."""

import dataclasses
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from commplan.planning.approvals import ApprovalState, StepState
from commplan.planning.folding import fold
from commplan.planning.schedule import Dated


@dataclass(frozen=True, slots=True)
class AskedStep:
    """A step that may decide now, and the approval it belongs to."""

    state: ApprovalState
    step: StepState

    @property
    def urgency(self) -> tuple[dt.date, dt.date, str, str]:
        """What sorts: by the day the decision is due, then by the day of sending."""
        dated = self.state.dated
        return self.step.due, dated.date, dated.title, self.step.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Approver:
    """Who is asked, with all that they may decide now, the most urgent first; never without items.

    `name` is the person asked (the delegate in the time of delegation), else the role. `email` and `language` ("" =
    the plan's) are those of the steps, which are the absent person's when a delegate is asked: then they are empty.
    """

    name: str
    items: tuple[AskedStep, ...]
    email: str = ""
    language: str = ""

    @property
    def role(self) -> str:
        """In which role: the most urgent one, where they have several."""
        return self.items[0].step.step.role

    @property
    def dates(self) -> tuple[Dated, ...]:
        """What it is about: each date once, also where they have two steps of it."""
        return tuple({item.state.dated.key: item.state.dated for item in self.items}.values())

    def with_items(self, items: tuple[AskedStep, ...]) -> "Approver":
        """The same with some of the items."""
        return dataclasses.replace(self, items=items)


def approvers(states: Iterable[ApprovalState]) -> tuple[Approver, ...]:
    """Everybody who may decide something now, by name. Spelling of a name in capitals or without marks is the same."""
    found: dict[str, list[AskedStep]] = {}
    for state in states:
        for step in state.open_steps:
            found.setdefault(fold(name_of(step)), []).append(AskedStep(state, step))
    return tuple(_approver(sorted(items, key=lambda item: item.urgency)) for _, items in sorted(found.items()))


def _approver(items: list[AskedStep]) -> Approver:
    own = [item.step.step for item in items if not item.step.asking.on_behalf_of]
    return Approver(
        name=name_of(items[0].step),
        items=tuple(items),
        email=next((step.email for step in own if step.email), ""),
        language=next((step.language for step in own if step.language), ""),
    )


def name_of(step: StepState) -> str:
    """Who is asked, as far as it is known: a person, else the role."""
    return step.asking.who or step.step.role


def is_for(step: StepState, name: str) -> bool:
    """Whether the step is a matter of `name`: the person asked or meant, the role, the delegate, who it passed to."""
    names = (step.asking.who, step.step.person, step.step.role, step.step.delegate, step.escalated_to)
    return fold(name.strip()) in {fold(known) for known in names if known}
