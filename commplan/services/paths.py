"""Changing the steps of an approval path. Steps at one position are side by side; positions count from 1 on."""

import dataclasses
from collections.abc import Sequence

from commplan.domain.changes import Change, added, removed
from commplan.domain.ids import new_id
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import ApprovalPath, ApprovalStep
from commplan.domain.texts import Text, translate
from commplan.planning.paths import positions
from commplan.services.session import Session

Stages = list[list[ApprovalStep]]


def add_step(session: Session, path: ApprovalPath, role: str) -> ApprovalStep:
    """Add a step at the end of a path."""
    step = ApprovalStep(id=new_id(), path_id=path.id, position=len(positions(session.plan, path.id)) + 1, role=role)
    session.apply(_label(path), [added(step)])
    return session.plan.get(ApprovalStep, step.id)


def remove_steps(session: Session, path: ApprovalPath, steps: Sequence[ApprovalStep]) -> None:
    """Take steps out of a path; those behind move up."""
    gone = {step.id for step in steps}
    stages = [[step for step in stage if step.id not in gone] for stage in _stages(session.plan, path)]
    session.apply(_label(path), [*(removed(step) for step in steps), *_renumbered(stages)])


def move_step(session: Session, path: ApprovalPath, step: ApprovalStep, by: int) -> None:
    """Move a step one place earlier (-1) or later (1): out of its side-by-side place, else past its neighbour."""
    stages = _stages(session.plan, path)
    at = _place(stages, step)
    if len(stages[at]) > 1:
        stages[at] = [other for other in stages[at] if other.id != step.id]
        stages.insert(at if by < 0 else at + 1, [step])
    elif 0 <= at + by < len(stages):
        stages[at], stages[at + by] = stages[at + by], stages[at]
    session.apply(_label(path), _renumbered(stages))


def set_parallel(session: Session, path: ApprovalPath, step: ApprovalStep, *, is_parallel: bool) -> None:
    """Put a step beside the one before it, or on a place of its own behind those it stood beside."""
    stages = _stages(session.plan, path)
    at = _place(stages, step)
    stages[at] = [other for other in stages[at] if other.id != step.id]
    if is_parallel and at > 0:
        stages[at - 1].append(step)
    else:
        stages.insert(at + 1, [step])
    session.apply(_label(path), _renumbered(stages))


def _stages(plan: Plan, path: ApprovalPath) -> Stages:
    return [list(group) for group in positions(plan, path.id)]


def _place(stages: Stages, step: ApprovalStep) -> int:
    return next(n for n, stage in enumerate(stages) if any(other.id == step.id for other in stage))


def _renumbered(stages: Stages) -> list[Change]:
    kept = [stage for stage in stages if stage]
    return [
        Change(step, dataclasses.replace(step, position=number))
        for number, stage in enumerate(kept, 1)
        for step in stage
        if step.position != number
    ]


def _label(path: ApprovalPath) -> Text:
    return translate("Undo", "Change of the steps of “{name}”").format(name=name_of(path))
