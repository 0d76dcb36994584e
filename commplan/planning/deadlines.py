"""Deadlines of approval by day, for calendars on screen and on paper."""

import datetime as dt
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from commplan.domain.records import ApprovalStep, Occurrence
from commplan.domain.words import Status
from commplan.planning.approvals import approval_state
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.selection import Selection, taker


@dataclass(frozen=True, slots=True)
class Deadline:
    """An undecided step of a running approval, on the day it is due."""

    dated: Dated
    step: ApprovalStep
    is_overdue: bool


Deadlines = Mapping[dt.date, tuple[Deadline, ...]]


def deadlines_of(schedule: Schedule, today: dt.date) -> Deadlines:
    """The undecided steps of all running approvals, by the day they are due."""
    found: dict[dt.date, list[Deadline]] = defaultdict(list)
    shared: dict[Hashable, Any] = {}
    for dated in _put_up(schedule):
        state = approval_state(schedule.plan, schedule, dated, today, shared)
        for step in state.steps if state and state.status == Status.IN_APPROVAL else ():
            if step.is_undecided:
                found[step.due].append(Deadline(dated, step.step, step.is_overdue))
    return {day: tuple(deadlines) for day, deadlines in found.items()}


def selected(schedule: Schedule, deadlines: Deadlines, selection: Selection, today: dt.date) -> Deadlines:
    """Those of what `selection` takes, as the queue of approvals has them."""
    takes = taker(schedule, selection, today)
    mine = {day: tuple(due for due in found if takes(due.dated)) for day, found in deadlines.items()}
    return {day: found for day, found in mine.items() if found}


def _put_up(schedule: Schedule) -> Iterator[Dated]:
    """The dates that were put up for approval."""
    plan = schedule.plan
    for occurrence_id in plan.versions_by_occurrence:
        occurrence = plan.get(Occurrence, occurrence_id)
        dated = schedule.find(occurrence.communication_id, occurrence.original)
        if dated is not None:
            yield dated
