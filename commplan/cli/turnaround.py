"""How long approvals take: `approvals --statistics`."""

from typing import Any

from commplan.cli.context import Context
from commplan.cli.selection import selection_of
from commplan.domain.texts import translate
from commplan.planning.turnaround import Advice, Figures, Turnaround, turnaround


def statistics(context: Context) -> None:
    """Steps, persons, rounds, and the lengths of steps that would be realistic."""
    with context.plan() as session:
        found = turnaround(session.schedule, selection_of(session, context.options), session.today())
    if context.options.json:
        context.print_json(_plain(found))
        return
    for figures in (*found.steps, *found.people):
        context.print(figures.path or "–", figures.name, *_columns(figures))
    for rounds, count in found.rounds.items():
        context.print(translate("Turnaround", "approved after %n round(s)", "", 1).count(rounds), count)
    for advice in found.advice:
        context.print(_advice(advice))


def _columns(figures: Figures) -> tuple[object, ...]:
    share = figures.share_in_time
    return (
        translate("Turnaround", "%n answer(s)", "", 1).count(len(figures.days)),
        translate("Turnaround", "median {days}").format(days=figures.median),
        "–" if share is None else f"{share:.0%}",
        translate("Turnaround", "%n without answer", "", 1).count(figures.silent),
    )


def _advice(advice: Advice) -> object:
    text = translate("Turnaround", "{path}, {role}: %n working day(s) instead of {now} would be realistic", "", 1)
    step = advice.step
    return text.count(advice.days).format(path=advice.figures.path, role=step.role, now=step.working_days)


def _plain(found: Turnaround) -> dict[str, Any]:
    return {
        "steps": [_figures(figures) for figures in found.steps],
        "people": [_figures(figures) for figures in found.people],
        "rounds": {str(rounds): count for rounds, count in found.rounds.items()},
        "answers": found.answers,
        "no_answer": found.silent,
        "too_few": {"steps": found.few_steps, "people": found.few_people},
        "advice": [{"step_id": advice.step.id, "working_days": advice.days} for advice in found.advice],
    }


def _figures(figures: Figures) -> dict[str, Any]:
    step = figures.step
    return {
        "name": figures.name,
        "path": figures.path,
        "step_id": step.id if step else None,
        "working_days": step.working_days if step else None,
        "answers": len(figures.days),
        "median": figures.median,
        "three_of_four_within": figures.mostly,
        "in_time": figures.share_in_time,
        "no_answer": figures.silent,
    }
