"""What a check finds, and what it is given to look at."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from commplan.domain.plan import Plan
from commplan.domain.records import Record
from commplan.domain.texts import Text
from commplan.domain.words import OccurrenceState
from commplan.planning.schedule import Dated, Schedule

NOT_COMING = (OccurrenceState.SENT, OccurrenceState.CANCELLED, OccurrenceState.POSTPONED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something missing or at odds: in which of the seven elements (0: the programme), and where it is put right."""

    check: str  # name of the check, stable
    element: int
    kind: str
    record_id: str
    field: str
    text: Text


def about(record: Record, field: str, check: str, element: int, text: Text) -> Finding:
    """A finding about one field of a record."""
    return Finding(check=check, element=element, kind=record.kind, record_id=record.id, field=field, text=text)


class Situation:
    """A plan on a day, with what several checks need."""

    def __init__(self, schedule: Schedule, today: dt.date) -> None:
        self.schedule = schedule
        self.plan: Plan = schedule.plan
        self.today = today

    @cached_property
    def coming(self) -> Mapping[str, list[Dated]]:
        """The dates that still lie ahead, by communication id: from today on, not sent, cancelled or postponed."""
        found: dict[str, list[Dated]] = {}
        info = self.plan.info
        for dated in self.schedule.between(max(self.today, info.start), info.end):
            state = dated.occurrence.state if dated.occurrence else OccurrenceState.PLANNED
            if dated.date >= self.today and state not in NOT_COMING:
                found.setdefault(dated.communication_id, []).append(dated)
        return found
