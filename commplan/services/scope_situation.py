"""An event with all that is known about its dates, as an edit finds it."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

from commplan.domain.plan import Plan
from commplan.domain.records import Communication, ContentEvent, EventException, Occurrence
from commplan.domain.validation import LATEST
from commplan.domain.words import ExceptionAction
from commplan.planning.expansion import Dated, EventDate, event_dates, key_of
from commplan.planning.schedule import Schedule
from commplan.planning.series import Series
from commplan.planning.staying import is_done, is_kept

_YEAR = dt.timedelta(400)


@dataclass(frozen=True)
class Situation:
    """`schedule` is that of the plan as it is; `asked` the original that an edit is about, in the plan or beyond."""

    schedule: Schedule
    event: ContentEvent
    asked: dt.date | None = None
    today: dt.date = dt.date.min

    @property
    def plan(self) -> Plan:
        return self.schedule.plan

    @property
    def series(self) -> Series:
        return Series(self.event.rule, self.event.start)

    @cached_property
    def communications(self) -> tuple[Communication, ...]:
        return self.plan.communications_by_event.get(self.event.id, ())

    @cached_property
    def exceptions(self) -> tuple[EventException, ...]:
        return self.plan.exceptions_by_event.get(self.event.id, ())

    @cached_property
    def known(self) -> tuple[Occurrence, ...]:
        """What is known about dates of the event's communications."""
        of = self.plan.occurrences_by_communication
        return tuple(known for c in self.communications for known in of.get(c.id, ()))

    @cached_property
    def kept(self) -> frozenset[dt.date]:
        """The originals at which at least one communication stays as it is."""
        return frozenset(
            o.original
            for o in self.known
            if is_kept(self.plan, o) and self.schedule.find(o.communication_id, o.original) is not None
        )

    def kept_at(self, original: dt.date) -> tuple[Occurrence, ...]:
        """What stays as it is of the communications that go out on this date."""
        mine = (o for o in self.known if o.original == original and is_kept(self.plan, o))
        return tuple(o for o in mine if self.schedule.find(o.communication_id, original) is not None)

    @cached_property
    def dated(self) -> tuple[Dated, ...]:
        """What goes out in the plan's period, and on the date asked about wherever that is."""
        found = {each.key: each for each in self.schedule.of_event(self.event.id)}
        if self.asked is not None:
            asked = (self.schedule.find(c.id, self.asked) for c in self.communications)
            found |= {each.key: each for each in asked if each is not None}
        return tuple(found.values())

    def is_done_at(self, original: dt.date) -> bool:
        """Whether something of what goes out on this date was sent."""
        return any(is_done(self.plan, o) for o in self.kept_at(original))

    def is_done_whole(self, original: dt.date) -> bool:
        """Whether all communications that go out on this date were sent."""
        found = {c.id for c in self.communications if self.schedule.find(c.id, original) is not None}
        return bool(found) and found <= {o.communication_id for o in self.kept_at(original) if is_done(self.plan, o)}

    def day(self, original: dt.date) -> EventDate | None:
        """The date of the event with this original; None when there is none."""
        found = event_dates(self.event, self.exceptions, self.schedule.calendar, original, original)
        return found[0] if found else None

    def exceptions_at(self, original: dt.date) -> list[EventException]:
        return [x for x in self.exceptions if key_of(x) == original]

    @cached_property
    def is_added(self) -> frozenset[dt.date]:
        """The originals that no rule gives: those of added dates."""
        added = {key_of(x) for x in self.exceptions if x.action == ExceptionAction.ADDED}
        found = {day for day in added if day is not None}
        return frozenset(found - set(self.series.dates(max(found)))) if found else frozenset()

    @cached_property
    def originals(self) -> tuple[dt.date, ...]:
        """The dates of the series in the plan's period and a year on, as far as anything is known, and a year after the
        date asked about; the added ones besides."""
        keys = [key_of(x) or self.event.start for x in self.exceptions] + [o.original for o in self.known]
        year_on = max(self.plan.info.end, self.asked or self.event.start) + _YEAR
        until = min(max(year_on, *keys) if keys else year_on, LATEST)
        return tuple(sorted({*self.series.dates(until), *self.is_added}))

    @property
    def repeats(self) -> bool:
        """Whether the event has more than one date."""
        return bool(self.is_added) or (bool(self.event.rule) and self.series.first(self._second) is not None)

    @property
    def _second(self) -> dt.date:
        first = self.series.first()
        return (first or self.event.start) + dt.timedelta(1)
