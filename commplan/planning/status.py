"""The status of a dated communication as people see it."""

from commplan.domain.plan import Plan
from commplan.domain.records import Occurrence, Result
from commplan.domain.words import OccurrenceState, Status
from commplan.planning.expansion import Dated
from commplan.planning.paths import Outcome, outcome, standing, steps_of
from commplan.planning.same_sources import still_holds

_BY_STATE = {OccurrenceState.POSTPONED: Status.POSTPONED, OccurrenceState.CANCELLED: Status.CANCELLED}
_BY_OUTCOME = {
    Outcome.OPEN: Status.IN_APPROVAL,
    Outcome.APPROVED: Status.APPROVED,
    Outcome.REJECTED: Status.REJECTED,
}
FIGURES = ("reach", "opened", "attended", "questions", "answered", "score", "answers")


def status_of(plan: Plan, dated: Dated) -> Status:
    """What a person said of it (sent, postponed, cancelled) counts first, then the approval of its newest version."""
    known = dated.occurrence
    if known is None:
        return Status.PLANNED
    if known.state == OccurrenceState.SENT:
        return Status.MEASURED if _is_measured(plan, known) else Status.SENT
    if known.state in _BY_STATE:
        return _BY_STATE[known.state]
    versions = plan.versions_by_occurrence.get(known.id)
    if not versions:
        begun = known.state == OccurrenceState.DRAFTING or known.id in plan.drafts_by_occurrence
        return Status.DRAFTING if begun else Status.PLANNED
    newest = versions[-1]
    if not still_holds(plan, dated, newest):
        return Status.APPROVE_AGAIN
    return _BY_OUTCOME[outcome(steps_of(plan, dated), standing(plan, newest))]


def _is_measured(plan: Plan, known: Occurrence) -> bool:
    return any(_has_figure(result) for result in plan.results_by_occurrence.get(known.id, ()))


def _has_figure(result: Result) -> bool:
    return any(getattr(result, name) is not None for name in FIGURES)
