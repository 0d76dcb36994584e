"""How long approvals take: working days for each step and person, answers in time, rounds until approval.

An answer is the first decision of a step about a version; it is measured in working days from the day on which the
step's turn began, so that the day itself counts 0. It is in time when it came by the due date of its step, counted
back from the day of sending; where the step was asked too late for that, within its working days from being asked. It
is late by this rule alone, however many working days it took. Silence that counted as approval is counted apart: nobody
answered. Nothing is said of a step or a person with fewer than `ENOUGH` answers: that would be gossip, not a measure.

A version is measured along the path and for the day of sending that it was put up with; due dates follow from the
lengths that steps have now, or have for this date.
"""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from math import ceil
from statistics import median
from typing import NamedTuple
from zoneinfo import ZoneInfo

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalPath, ApprovalStep, Occurrence
from commplan.domain.versions import ContentVersion, Decision
from commplan.domain.words import DecisionHow, DecisionType
from commplan.planning.approvals import due_dates
from commplan.planning.asking import began, day_of
from commplan.planning.folding import fold
from commplan.planning.memo import once_a_schedule
from commplan.planning.paths import Outcome, Standing, effective, grouped, outcome, standing, with_days
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection, select
from commplan.planning.version_state import frozen_step
from commplan.planning.versions import due_in

ENOUGH = 3
"""Answers from which on a step or a person is spoken of."""

FOR_ADVICE = 5
"""Answers from which on another length is proposed for a step."""


_MOST = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The answers of one step or one person. `step` is None for persons, and for a step that is no longer there."""

    name: str  # the role of the step, or the person
    path: str = ""  # the name of the step's path
    step: ApprovalStep | None = None
    days: tuple[int, ...]  # working days, the quickest first
    judged: int  # answers of which it is known whether they came in time
    in_time: int
    silent: int  # no answer, counted as approval
    late: tuple[int, ...] = ()  # those of `days` that came late

    @property
    def median(self) -> float:
        return float(median(self.days))

    @property
    def mostly(self) -> int:
        """Three of four answers took at most so many working days."""
        return self.days[ceil(_MOST * len(self.days)) - 1]

    @property
    def share_in_time(self) -> float | None:
        """0 to 1; None when it is known of no answer."""
        return self.in_time / self.judged if self.judged else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A step whose answers take longer, or less long, than it has working days: `days` would be realistic."""

    step: ApprovalStep
    days: int
    figures: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Turnaround:
    """What is known of the approvals that were selected. Steps in the order of paths and places, persons by name."""

    steps: tuple[Figures, ...]
    people: tuple[Figures, ...]
    rounds: Mapping[int, int]  # how many messages were approved with their first, second, … version
    answers: int
    silent: int
    few_steps: int  # those with too few answers, of whom nothing is said
    few_people: int

    @property
    def advice(self) -> tuple[Advice, ...]:
        """The lengths that would be realistic, for the steps that have others and answers enough."""
        return tuple(found for figures in self.steps if (found := _advice(figures)))


@once_a_schedule
def turnaround(schedule: Schedule, selection: Selection, today: dt.date) -> Turnaround:
    """The answers about the dates that `selection` chooses (by their day of sending), all of them without one."""
    plan, tally = schedule.plan, _Tally()
    for occurrence_id in _selected(schedule, selection, today):
        versions = plan.versions_by_occurrence[occurrence_id]
        for version in versions:
            tally.add(_answers(schedule, version))
        done = next((n for n, version in enumerate(versions, 1) if _is_approved(plan, version)), 0)
        if done:
            tally.rounds[done] += 1
    return tally.result(plan)


def _selected(schedule: Schedule, selection: Selection, today: dt.date) -> Iterator[str]:
    plan = schedule.plan
    if selection == Selection():
        yield from plan.versions_by_occurrence
        return
    for dated in select(schedule, selection, today):
        if dated.occurrence and dated.occurrence.id in plan.versions_by_occurrence:
            yield dated.occurrence.id


def _advice(figures: Figures) -> Advice | None:
    """More days only where answers come late: who is asked early may take their time until the due date."""
    days, step, in_time = max(figures.mostly, 1), figures.step, figures.share_in_time
    if step is None or in_time is None or len(figures.days) < FOR_ADVICE:
        return None
    is_longer = days > step.working_days and in_time < _MOST
    is_shorter = days < step.working_days
    return Advice(step=step, days=days, figures=figures) if is_longer or is_shorter else None


# --- one version


class _Answer(NamedTuple):
    decision: Decision
    days: int
    in_time: bool | None
    is_silent: bool


class _Frozen(NamedTuple):
    """What a version says of its path and its day."""

    steps: tuple[ApprovalStep, ...]
    sending: dt.date
    due: Mapping[str, dt.date]  # by step id; versions of long ago say nothing


@lru_cache(maxsize=4096)
def _frozen(version: ContentVersion) -> _Frozen | None:
    """None for what this program did not write: the chain check says so."""
    try:
        content = json.loads(version.content)
        steps = tuple(map(frozen_step, content["path"]))
        return _Frozen(steps, dt.date.fromisoformat(content["date"]), due_in(version))
    except (ValueError, TypeError, KeyError):
        return None


def _answers(schedule: Schedule, version: ContentVersion) -> Iterator[_Answer]:
    """The first decision of each step, measured from when its turn began as things stood then."""
    plan, frozen = schedule.plan, _frozen(version)
    decisions = plan.decisions_by_version.get(version.id, ())
    if frozen is None or not decisions:
        return
    kept, seen = standing(plan, version).kept, set[str]()
    allowed, zone = _allowed(schedule, version, frozen), ZoneInfo(plan.info.zone)
    for number, decision in enumerate(decisions):
        if decision.step_id in seen or decision.decision == DecisionType.REVOKED:
            continue
        seen.add(decision.step_id)
        since = began(plan, version, frozen.steps, Standing(effective(decisions[:number]), kept)).get(decision.step_id)
        day = day_of(decision.decided_at, zone)
        if since is None or day is None:
            continue
        days = max(schedule.calendar.count(since, day), 0)
        in_time = allowed.is_in_time(decision.step_id, day, days)
        yield _Answer(decision, days, in_time, decision.how == DecisionHow.NO_ANSWER)


class _Allowed(NamedTuple):
    """By when the steps were to decide, and how many working days they had, by step id."""

    due: Mapping[str, dt.date]
    days: Mapping[str, int]

    def is_in_time(self, step_id: str, day: dt.date, days: int) -> bool | None:
        """Whether an answer on `day`, `days` after it was asked for, was; None where nobody can tell any more."""
        due = self.due.get(step_id)
        return None if due is None else day <= due or days <= self.days.get(step_id, 0)


def _allowed(schedule: Schedule, version: ContentVersion, frozen: _Frozen) -> _Allowed:
    """What the version says, however long the steps are today. It says of no step when its turn was to begin: of those
    after another it follows; the first ones, and those of versions that say nothing, have the days of today."""
    timed, due = _timed(schedule, version, frozen), frozen.due
    days = {step.id: step.working_days for step in timed}
    if not due:
        return _Allowed(due_dates(timed, schedule.calendar, frozen.sending), days)
    ends = [(group, due[group[0].id]) for group in grouped(frozen.steps) if group[0].id in due]
    for (_, before), (group, end) in pairwise(ends):
        days |= {step.id: schedule.calendar.count(before, end) for step in group}
    return _Allowed(due, days)


def _timed(schedule: Schedule, version: ContentVersion, frozen: _Frozen) -> tuple[ApprovalStep, ...]:
    """The steps that are still there, with the working days that they have for this date."""
    plan = schedule.plan
    steps = plan.table(ApprovalStep)
    there = sorted((steps[s.id] for s in frozen.steps if s.id in steps), key=lambda step: step.position)
    return with_days(tuple(there), plan.table(Occurrence).get(version.occurrence_id))


def _is_approved(plan: Plan, version: ContentVersion) -> bool:
    frozen = _frozen(version)
    return frozen is not None and outcome(frozen.steps, standing(plan, version)) == Outcome.APPROVED


# --- all of them


@dataclass
class _Tally:
    """Collects answers by step and by person."""

    by_step: dict[str, list[_Answer]] = field(default_factory=lambda: defaultdict(list))
    by_person: dict[str, list[_Answer]] = field(default_factory=lambda: defaultdict(list))
    rounds: dict[int, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, answers: Iterable[_Answer]) -> None:
        for answer in answers:
            self.by_step[answer.decision.step_id].append(answer)
            if not answer.is_silent:
                self.by_person[fold(answer.decision.who.strip())].append(answer)

    def result(self, plan: Plan) -> Turnaround:
        steps = [_of_step(plan, step_id, answers) for step_id, answers in self.by_step.items()]
        people = [_figures(answers, name=answers[-1].decision.who) for answers in self.by_person.values()]
        steps.sort(key=lambda f: (f.step is None, fold(f.path), f.step.position if f.step else 0, fold(f.name)))
        return Turnaround(
            steps=tuple(f for f in steps if len(f.days) >= ENOUGH),
            people=tuple(f for f in sorted(people, key=lambda f: fold(f.name)) if len(f.days) >= ENOUGH),
            rounds=dict(sorted(self.rounds.items())),
            answers=sum(len(figures.days) for figures in steps),
            silent=sum(figures.silent for figures in steps),
            few_steps=sum(len(figures.days) < ENOUGH for figures in steps),
            few_people=sum(len(figures.days) < ENOUGH for figures in people),
        )


def _of_step(plan: Plan, step_id: str, answers: list[_Answer]) -> Figures:
    step = plan.table(ApprovalStep).get(step_id)
    path = plan.table(ApprovalPath).get(step.path_id) if step else None
    name = step.role if step else answers[-1].decision.step_role
    return _figures(answers, name=name, path=path.name if path else "", step=step)


def _figures(answers: list[_Answer], *, name: str, path: str = "", step: ApprovalStep | None = None) -> Figures:
    given = [answer for answer in answers if not answer.is_silent]
    return Figures(
        name=name,
        path=path,
        step=step,
        days=tuple(sorted(answer.days for answer in given)),
        judged=sum(answer.in_time is not None for answer in given),
        in_time=sum(answer.in_time is True for answer in given),
        silent=len(answers) - len(given),
        late=tuple(sorted(answer.days for answer in given if answer.in_time is False)),
    )
