"""What needs attention in a plan, counted for the status bar."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from commplan.domain.plan import Plan
from commplan.planning.schedule import Schedule
from commplan.planning.selection import Selection
from commplan.ui.lazy import load

_LOAD = "load"


@dataclass(frozen=True, slots=True)
class Health:
    """`to_fix` and `over_limit` are findings of planning.checks; of the approvals `waiting`, `overdue` are late."""

    to_fix: tuple[Any, ...] = field(default=())
    over_limit: tuple[Any, ...] = field(default=())
    waiting: int = 0
    overdue: int = 0


def check_health(plan: Plan, today: dt.date) -> Health:
    """Count. Pure, and slow on a big plan: for a worker thread. The checks are loaded at first use."""
    schedule = Schedule(plan)
    findings = load("commplan.planning.checks:all_findings")(schedule, today)
    approvals = load("commplan.ui.approvals.work:open_work")(schedule, Selection(), today)  # what the page lists
    return Health(
        to_fix=tuple(finding for finding in findings if finding.check != _LOAD),
        over_limit=tuple(finding for finding in findings if finding.check == _LOAD),
        waiting=len(approvals),
        overdue=load("commplan.ui.approvals.work:count_overdue")(approvals),
    )
