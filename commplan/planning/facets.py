"""How much each value of a filter would take, and which filter takes everything away."""

import dataclasses
import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from commplan.domain.plan import Plan
from commplan.domain.records import Audience, Communication, ContentEvent
from commplan.domain.words import Gap
from commplan.planning.audiences import reaches
from commplan.planning.expansion import Dated
from commplan.planning.gaps import with_gaps
from commplan.planning.matching import with_goals_above
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection, select
from commplan.planning.status import status_of

PERIOD = "period"


def without(selection: Selection, field: str) -> Selection:
    """The filter without one of its fields; "period" stands for the period with its start and end."""
    if field == PERIOD:
        return selection.without_period()
    value = getattr(selection, field)
    return dataclasses.replace(selection, **{field: type(value)()})


def active_fields(selection: Selection) -> tuple[str, ...]:
    """The fields that take something away."""
    names = [f.name for f in dataclasses.fields(Selection) if f.name not in (PERIOD, "start", "end")]
    found = [name for name in names if getattr(selection, name)]
    return (*found, PERIOD) if selection != selection.without_period() else tuple(found)


def loosened(schedule: Schedule, selection: Selection, today: dt.date) -> tuple[tuple[str, int], ...]:
    """Which single fields could be given up so that something is found, and how many dates, the most first."""
    found = [(name, len(select(schedule, without(selection, name), today))) for name in active_fields(selection)]
    return tuple(sorted([pair for pair in found if pair[1]], key=lambda pair: -pair[1]))


def counts(schedule: Schedule, selection: Selection, field: str, today: dt.date) -> Counter[Any]:
    """By value of `field`: how many dates it would leave under the other filters."""
    dates = select(schedule, without(selection, field), today)
    if field == "statuses":
        return Counter(status_of(schedule.plan, dated) for dated in dates)
    if field == "gaps":
        return Counter({gap: len(with_gaps(schedule, dates, {gap}, today)) for gap in Gap})
    return _by_value(schedule.plan, dates, _VALUES[field](schedule.plan))


def _by_value(plan: Plan, dates: Iterable[Dated], values: Callable[[Communication], Iterable[Any]]) -> Counter[Any]:
    """Counted by communication first: these are fewer than dates."""
    communications, found = plan.table(Communication), Counter[Any]()
    for communication_id, number in Counter([dated.communication_id for dated in dates]).items():
        for value in values(communications[communication_id]):
            found[value] += number
    return found


def _audiences(plan: Plan) -> Callable[[Communication], Iterable[str]]:
    known: dict[object, list[str]] = {}

    def values(c: Communication) -> list[str]:
        key = c.audience_ids, c.excluded_audience_ids
        if key not in known:
            known[key] = [audience_id for audience_id in plan.table(Audience) if reaches(plan, c, audience_id)]
        return known[key]

    return values


def _of_event(value: Callable[[ContentEvent], Any]) -> Callable[[Plan], Callable[[Communication], Iterable[Any]]]:
    return lambda plan: lambda c: (value(plan.get(ContentEvent, c.event_id)),)


_VALUES: dict[str, Callable[[Plan], Callable[[Communication], Iterable[Any]]]] = {
    "audience_ids": _audiences,
    "sender_ids": lambda _: lambda c: (c.sender_id,),
    "channel_ids": lambda _: lambda c: (c.channel_id,),
    "tool_ids": lambda _: lambda c: c.tool_ids,
    "approval_path_ids": lambda _: lambda c: (c.approval_path_id,),
    "goal_ids": lambda plan: lambda c: with_goals_above(plan, plan.get(ContentEvent, c.event_id).goal_ids),
    "phase_ids": _of_event(lambda event: event.phase_id),
    "categories": _of_event(lambda event: event.category),
    "risks": _of_event(lambda event: event.risk),
    "owner": lambda plan: lambda c: (c.owner or plan.get(ContentEvent, c.event_id).owner,),
}
