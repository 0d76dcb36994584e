"""Checks of the programme: goals, phases and emotions that nobody serves, months in which nothing is said."""

import datetime as dt
from collections.abc import Iterator

from commplan.domain import records as r
from commplan.domain.texts import translate
from commplan.planning.findings import Finding, Situation, about
from commplan.planning.load import counted


def unserved_goals(at: Situation) -> Iterator[Finding]:
    """A goal nobody talks about: neither it nor a goal within it is linked to an event with communications."""
    text = translate("Checks", "Nobody talks about the goal “{title}”.")
    goals = at.plan.table(r.Goal)
    served: set[str] = set()
    for event in _spoken_events(at):
        pending = list(event.goal_ids)
        while pending:
            goal_id = pending.pop()
            if goal_id and goal_id not in served:
                served.add(goal_id)
                pending.append(goals[goal_id].parent_id)
    for goal in goals.values():
        if goal.id not in served:
            yield about(goal, "name", "goal", 0, text.format(title=goal.name))


def silent_phases(at: Situation) -> Iterator[Finding]:
    """A phase without communications."""
    text = translate("Checks", "Nothing is said in the phase “{title}”.")
    spoken = {event.phase_id for event in _spoken_events(at)}
    for phase in at.plan.table(r.Phase).values():
        if phase.id not in spoken:
            yield about(phase, "name", "phase", 0, text.format(title=phase.name))


def unserved_emotions(at: Situation) -> Iterator[Finding]:
    """An emotion that people should feel, and no event serves."""
    text = translate("Checks", "No content event serves the emotion “{title}”.")
    served = {emotion for event in _spoken_events(at) for emotion in event.emotions}
    for emotion in at.plan.info.emotions:
        if emotion not in served:
            yield about(at.plan.info, "emotions", "emotion", 0, text.format(title=emotion))


def silent_months(at: Situation) -> Iterator[Finding]:
    """A whole month of the plan in which nothing goes out."""
    text = translate("Checks", "Nothing goes out in {month}.")
    info = at.plan.info
    if not at.plan.table(r.Communication):
        return
    spoken = {(d.date.year, d.date.month) for d in counted(at.schedule, info.start, info.end)}
    for number in range(info.start.year * 12 + info.start.month - 1, info.end.year * 12 + info.end.month):
        year, month = number // 12, number % 12 + 1
        first, next_first = dt.date(year, month, 1), dt.date(year + month // 12, month % 12 + 1, 1)
        is_whole = info.start <= first and next_first <= info.end + dt.timedelta(1)
        if is_whole and next_first > at.today and (year, month) not in spoken:
            yield about(info, "start", "silent_month", 6, text.format(month=f"{year}-{month:02}"))


def unknown_countries(at: Situation) -> Iterator[Finding]:
    """A country whose public holidays are not known."""
    for problem in at.schedule.calendar.problems:
        yield about(at.plan.info, "country", "country", 6, problem)


def _spoken_events(at: Situation) -> Iterator[r.ContentEvent]:
    """The events about which there is at least one communication."""
    for event in at.plan.table(r.ContentEvent).values():
        if event.id in at.plan.communications_by_event:
            yield event


PROGRAMME_CHECKS = (unserved_goals, silent_phases, unserved_emotions, silent_months, unknown_countries)
