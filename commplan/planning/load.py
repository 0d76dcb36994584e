"""Audience load: how much reaches a group in a week, counting what is sent to the groups that contain it.

A message counts with the weight of its channel, in the ISO week in which it goes out. Whom it is sent to and the
groups within them get it in full; a group that contains them gets the share of its people they make up, where both
sizes are known. Groups that are left out get nothing.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from commplan.domain.plan import Plan
from commplan.domain.records import Audience, Channel, Communication
from commplan.domain.words import OccurrenceState
from commplan.planning.audiences import reaches, with_descendants, with_parents
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.sizes import size_of

UNCOUNTED = (OccurrenceState.CANCELLED, OccurrenceState.POSTPONED)

Week = tuple[str, int, int]
"""Audience id, ISO year, ISO week."""


class Cause(NamedTuple):
    """One message in the load of a week."""

    dated: Dated
    points: float
    via_audience_id: str  # the group it was sent to


@dataclass(frozen=True, slots=True)
class Load:
    """What reaches one audience in one week, in weighted messages. `limit` None: the audience has none."""

    total: float
    limit: float | None
    causes: tuple[Cause, ...]

    @property
    def is_over(self) -> bool:
        return self.limit is not None and self.total > self.limit + 1e-9

    @property
    def has_reason(self) -> bool:
        """Whether somebody gave a reason for going ahead over the limit."""
        return any(c.dated.occurrence and c.dated.occurrence.load_reason for c in self.causes)


def weekly_load(schedule: Schedule, start: dt.date, end: dt.date) -> Mapping[Week, Load]:
    """The load of each audience in each week from that of `start` to that of `end`; weeks without any are left out.

    Cancelled and postponed messages do not count.
    """
    plan = schedule.plan
    causes: dict[Week, list[Cause]] = {}
    shares: dict[str, list[tuple[str, float, str]]] = {}
    for dated in counted(schedule, monday(start), monday(end) + dt.timedelta(6)):
        year, week, _ = dated.date.isocalendar()
        if dated.communication_id not in shares:
            shares[dated.communication_id] = list(points_of(plan, dated.communication_id))
        for audience_id, points, via in shares[dated.communication_id]:
            causes.setdefault((audience_id, year, week), []).append(Cause(dated, points, via))
    audiences = plan.table(Audience)
    return {
        week: Load(sum(c.points for c in found), audiences[week[0]].load_limit, tuple(found))
        for week, found in causes.items()
    }


def counted(schedule: Schedule, start: dt.date, end: dt.date) -> Iterator[Dated]:
    """What goes out between `start` and `end`: neither cancelled nor postponed, nor begun earlier."""
    for dated in schedule.between(start, end):
        state = dated.occurrence.state if dated.occurrence else OccurrenceState.PLANNED
        if dated.date >= start and state not in UNCOUNTED:
            yield dated


def monday(day: dt.date) -> dt.date:
    """The first day of the ISO week of `day`."""
    return day - dt.timedelta(day.weekday())


@dataclass(frozen=True, slots=True)
class Silence:
    """Whole weeks, from `start` (a Monday) to `end` (a Sunday), in which nothing is sent to an audience."""

    audience_id: str
    start: dt.date
    end: dt.date

    @property
    def weeks(self) -> int:
        return ((self.end - self.start).days + 1) // 7


def silences(schedule: Schedule, weeks: int, start: dt.date, end: dt.date) -> tuple[Silence, ...]:
    """All stretches of at least `weeks` whole weeks between `start` and `end` in which nothing reaches an audience."""
    plan = schedule.plan
    first, last = monday(start + dt.timedelta(6)), monday(end + dt.timedelta(1))  # the Monday after the last whole week
    heard: dict[str, set[dt.date]] = {a.id: {last} for a in plan.table(Audience).values() if not a.archived}
    reached: dict[tuple[tuple[str, ...], tuple[str, ...]], list[str]] = {}  # by groups it is sent to and left out
    for dated in counted(schedule, first, end):
        communication = plan.get(Communication, dated.communication_id)
        groups = communication.audience_ids, communication.excluded_audience_ids
        if groups not in reached:
            reached[groups] = [a for a in heard if reaches(plan, communication, a)]
        for audience_id in reached[groups]:
            heard[audience_id].add(monday(dated.date))
    found = []
    for audience_id, mondays in heard.items():
        since = first
        for week in sorted(mondays):
            if (week - since).days >= 7 * weeks:
                found.append(Silence(audience_id, since, week - dt.timedelta(1)))
            since = max(since, week + dt.timedelta(7))
    return tuple(found)


def points_of(plan: Plan, communication_id: str) -> Iterator[tuple[str, float, str]]:
    """Audience id, points and the group it comes through, for each audience that a communication reaches."""
    communication = plan.get(Communication, communication_id)
    channel = plan.table(Channel).get(communication.channel_id)
    weight = channel.weight if channel else 1.0
    for audience_id, (share, via) in _shares(plan, communication).items():
        if weight * share > 0:
            yield audience_id, weight * share, via


def _shares(plan: Plan, communication: Communication) -> dict[str, tuple[float, str]]:
    """How much of each audience is reached (0..1), and through which group the message comes."""
    full: dict[str, str] = {}
    for sent_to in communication.audience_ids:
        for audience_id in with_descendants(plan, sent_to):
            if reaches(plan, communication, audience_id):
                full.setdefault(audience_id, sent_to)
    shares = {audience_id: (1.0, via) for audience_id, via in full.items()}
    audiences = plan.table(Audience)
    for audience_id, via in full.items():
        size = size_of(plan, audience_id)
        if audiences[audience_id].parent_id in full or not size:
            continue  # counted with its parent, or of unknown size
        for parent_id in list(with_parents(plan, audience_id))[1:]:
            whole = size_of(plan, parent_id)
            if whole and parent_id not in full and parent_id not in communication.excluded_audience_ids:
                share, first_via = shares.get(parent_id, (0.0, via))
                shares[parent_id] = (min(share + size / whole, 1.0), first_via)
    return shares
