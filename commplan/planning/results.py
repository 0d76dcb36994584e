"""What single dates brought, and which of them are still to be measured."""

from commplan.domain.plan import Plan
from commplan.domain.records import Communication, Result
from commplan.domain.words import Status
from commplan.planning.expansion import Dated
from commplan.planning.schedule import Schedule
from commplan.planning.status import status_of

ENOUGH = 5
"""A score from fewer answers is never shown: it could tell who gave it."""

MEASURABLE = (Status.SENT, Status.MEASURED)


def result_of(plan: Plan, dated: Dated) -> Result | None:
    """The newest result of a date."""
    found = plan.results_by_occurrence.get(dated.occurrence.id, ()) if dated.occurrence else ()
    return max(found, key=lambda result: result.measured_on.isoformat() if result.measured_on else "", default=None)


def unmeasured(schedule: Schedule, communication: Communication) -> tuple[Dated, ...]:
    """The dates of a communication that were sent and not measured, the newest first."""
    dates = (d for d in schedule.of_event(communication.event_id) if d.communication_id == communication.id)
    sent = (d for d in dates if status_of(schedule.plan, d) == Status.SENT)
    return tuple(sorted(sent, key=lambda d: d.date, reverse=True))
