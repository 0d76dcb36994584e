"""What can be done when it is too late to put a message up for approval as its path has it.

Three ways: give the steps fewer working days for this date, send later, or take a faster path.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from commplan.domain.plan import Plan
from commplan.domain.records import ApprovalPath, ApprovalStep, Channel, Communication, DayRule
from commplan.domain.words import Enforcement
from commplan.planning.approvals import ApprovalState, approval_start, counting_day, days_needed
from commplan.planning.conflicts import concerns
from commplan.planning.expansion import Dated
from commplan.planning.paths import grouped, path_of, steps_for
from commplan.planning.schedule import Schedule

_SEARCH = 120  # working days ahead within which a new date is looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedies:
    """What would bring an approval back into time when it is put up today."""

    days_needed: int  # working days that the steps have together
    days_left: int  # working days from tomorrow until the day before sending: those that the steps can have
    shorter: Mapping[str, int] | None  # working days by step id that fit; None when even one for each is too many
    date: dt.date | None  # the first day of sending at which all is in time; None when there is none in sight
    paths: tuple[ApprovalPath, ...]  # paths that fit, the most thorough first


def remedies(schedule: Schedule, state: ApprovalState, today: dt.date) -> Remedies:
    """The ways out for `state`, put up on `today`; of use when `state.is_too_late`.

    Of use too when it is put up and `state.is_asked_too_late`: then the steps that have not decided can be shortened.
    Everything else would make it another version.
    """
    left = max(schedule.calendar.count(today, state.dated.date - dt.timedelta(1)), 0)
    if state.is_asked_too_late:
        return _asked_too_late(state, left)
    steps = tuple(step.step for step in state.steps)
    return Remedies(
        days_needed=days_needed(steps),
        days_left=left,
        shorter=shortened(steps, left),
        date=first_date(schedule, state.dated, steps, today),
        paths=fitting_paths(schedule, state.dated, today),
    )


def _asked_too_late(state: ApprovalState, left: int) -> Remedies:
    waiting = tuple(step.step for step in state.steps if step.is_undecided)
    shorter = shortened(waiting, left)
    own = {step.step.id: step.step.working_days for step in state.steps}
    return Remedies(
        days_needed=days_needed(waiting),
        days_left=left,
        shorter=None if shorter is None else own | shorter,
        date=None,
        paths=(),
    )


def shortened(steps: Sequence[ApprovalStep], days: int) -> dict[str, int] | None:
    """Working days by step id so that all positions together take at most `days`; None when that can't be.

    Each position gives up as large a part of its days as the others, and keeps at least one. Steps that have no more
    than their position gets keep what they have.
    """
    groups = grouped(steps)
    wanted = [max(step.working_days for step in group) for group in groups]
    if sum(wanted) <= days:
        return {step.id: step.working_days for step in steps}
    least = [min(n, 1) for n in wanted]
    if sum(least) > days:
        return None
    shares = [max(n * days // sum(wanted), low) for n, low in zip(wanted, least, strict=True)]
    while sum(shares) > days:  # those that were kept may have taken too much
        shares[max(_where(shares, least), key=lambda i: shares[i] / wanted[i])] -= 1
    while sum(shares) < days:
        shares[min(_where(wanted, shares), key=lambda i: shares[i] / wanted[i])] += 1
    return {
        step.id: min(step.working_days, share) for group, share in zip(groups, shares, strict=True) for step in group
    }


def _where(more: Sequence[int], less: Sequence[int]) -> list[int]:
    return [i for i, (a, b) in enumerate(zip(more, less, strict=True)) if a > b]


def first_date(schedule: Schedule, dated: Dated, steps: Sequence[ApprovalStep], today: dt.date) -> dt.date | None:
    """The first day from the planned one on at which every step has its days in full when it is put up `today`.

    A working day on which the channel runs and no quiet period forbids sending; the span of the date is kept.
    """
    calendar, plan = schedule.calendar, schedule.plan
    communication = plan.get(Communication, dated.communication_id)
    channel = plan.table(Channel).get(communication.channel_id)
    days = channel.days if channel and channel.days else tuple(range(7))
    begun = counting_day(calendar, today)
    day = max(dated.date, calendar.add(begun, 1 + days_needed(steps)))
    for _ in range(_SEARCH):
        is_in_time = calendar.is_working(day) and approval_start(steps, calendar, day) >= begun
        is_quiet = any(_forbids(plan, rule, communication) for rule in calendar.quiet_periods(day, day))
        if is_in_time and day.weekday() in days and not is_quiet:
            return day
        later = calendar.add(day, 1)
        if later == day:  # a calendar without working days
            return None
        day = later
    return None


def _forbids(plan: Plan, rule: DayRule, communication: Communication) -> bool:
    return rule.enforcement == Enforcement.BLOCK and concerns(plan, rule, communication)


def fitting_paths(schedule: Schedule, dated: Dated, today: dt.date) -> tuple[ApprovalPath, ...]:
    """Other paths, not archived, that are in time when put up `today`: the one that takes longest first."""
    plan = schedule.plan
    communication = plan.get(Communication, dated.communication_id)
    taken = path_of(communication, dated.occurrence)
    begun = counting_day(schedule.calendar, today)
    found = []
    for path in plan.table(ApprovalPath).values():
        steps = steps_for(plan, communication, path.id)
        if path.archived or path.id == taken or not steps:
            continue
        if approval_start(steps, schedule.calendar, dated.date) >= begun:
            found.append((-days_needed(steps), path.name, path))
    return tuple(path for *_, path in sorted(found, key=lambda entry: entry[:2]))
