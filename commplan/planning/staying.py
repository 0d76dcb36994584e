"""What stays when the date of an event moves: what was sent; where more dates are meant, what was put up as well."""

import datetime as dt
from dataclasses import dataclass

from commplan.domain.plan import Plan
from commplan.domain.records import ContentEvent, Occurrence
from commplan.domain.texts import Text, translate
from commplan.domain.words import ExceptionAction, OccurrenceState
from commplan.planning.schedule import Schedule

ALL_STAY = translate("Errors", "All these dates were sent or put up for approval; they stay as they are.")

ALL_SENT = translate("Errors", "All of this was sent; it stays on its day.")


def is_done(plan: Plan, known: Occurrence) -> bool:
    """Whether it was sent: its date is part of the record."""
    return known.state == OccurrenceState.SENT or known.id in plan.results_by_occurrence


def is_kept(plan: Plan, known: Occurrence) -> bool:
    """Whether a date of a communication stays as it is whatever happens around it: sent, measured, or put up."""
    return is_done(plan, known) or known.id in plan.versions_by_occurrence


@dataclass(frozen=True, slots=True)
class Staying:
    """Of the communications that go out on one date of an event: how many stay when it moves, and how many there are.

    What was put up moves along: a person means just that date.
    """

    count: int
    whole: int
    repeats: bool

    @staticmethod
    def at(schedule: Schedule, event: ContentEvent, date: dt.date) -> "Staying":
        plan = schedule.plan
        exceptions = plan.exceptions_by_event.get(event.id, ())
        repeats = bool(event.rule) or any(x.action == ExceptionAction.ADDED for x in exceptions)
        originals = [day.original for day in schedule.event_dates(event.id, date, date)[:1]]
        mine = plan.communications_by_event.get(event.id, ())
        found = [dated for c in mine for original in originals if (dated := schedule.find(c.id, original))]
        count = sum(1 for dated in found if dated.occurrence and is_done(plan, dated.occurrence))
        return Staying(count, len(found), repeats)

    @property
    def refusal(self) -> Text | None:
        """Why the event can't move; None when it can."""
        return ALL_SENT if self.whole and self.count == self.whole and not self.repeats else None

    @property
    def note(self) -> Text | None:
        if not self.count:
            return None
        return translate("Calendar", "%n communication(s) were sent and stay", "", 1).count(self.count)
