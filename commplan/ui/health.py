"""What needs attention in a plan, counted for the status bar."""

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from commplan.ui.lazy import load
from commplan.ui.tasks import Progress

if TYPE_CHECKING:
    from commplan.ui.approvals.states import States

_LOAD = "load"


@dataclass(frozen=True, slots=True)
class Health:
    """`to_fix` and `over_limit` are findings of planning.checks; of the approvals `waiting`, `overdue` are late.

    `states` say how far these are.
    """

    to_fix: tuple[Any, ...] = field(default=())
    over_limit: tuple[Any, ...] = field(default=())
    waiting: int = 0
    overdue: int = 0
    states: "States | None" = None


def check_health(schedule: Schedule, today: dt.date, report: Progress) -> Health:
    """Count. Slow on a big plan: for a worker with a schedule of its own. The checks are loaded at first use."""
    findings = load("commplan.planning.checks:all_findings")(schedule, today, report)
    states = load("commplan.ui.approvals.states:States")()
    approvals = load("commplan.ui.approvals.work:open_work")(schedule, Selection(), today, None, states)  # of the page
    return Health(
        to_fix=tuple(finding for finding in findings if finding.check != _LOAD),
        over_limit=tuple(finding for finding in findings if finding.check == _LOAD),
        waiting=len(approvals),
        overdue=load("commplan.ui.approvals.work:count_overdue")(approvals),
        states=states,
    )
