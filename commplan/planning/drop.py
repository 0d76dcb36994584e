"""What a hand asks for on the calendar, and what would come of letting go: data only."""

import datetime as dt
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import NamedTuple

from commplan.domain.records import ContentEvent
from commplan.domain.texts import Text
from commplan.planning.conflicts import Conflict
from commplan.planning.schedule import Dated


class Deed(StrEnum):
    """What a hand does."""

    MOVE = "move"
    COPY = "copy"
    RESIZE = "resize"
    DRAW = "draw"


class Time(Enum):
    """What is wanted of a time of day where no time is named."""

    OWN = "own"  # the time it has, or none


class EventDay(NamedTuple):
    """One date of an event about which nothing goes out yet."""

    event: ContentEvent
    date: dt.date
    time: None = None
    duration: int = 0

    @property
    def event_id(self) -> str:
        return self.event.id

    @property
    def title(self) -> str:
        return self.event.title

    @property
    def last_date(self) -> dt.date:
        return self.date + dt.timedelta(self.event.span - 1)


Subject = Dated | EventDay


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """What would come of letting go here."""

    deed: Deed
    subject: Subject | None  # None: something new is drawn
    wanted: dt.date  # the day that was pointed at
    date: dt.date  # the day it gets
    last_date: dt.date
    time: dt.time | None
    duration: int
    is_change: bool  # else nothing would differ
    distance: int = 0  # in working days from where it was
    refusal: Text | None = None  # why it can't be
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[Text, ...] = ()
    approval_by: dt.date | None = None  # the last day to put it up for approval; None once that is over
    approval_was: dt.date | None = None  # where it lies now; None of a copy

    @property
    def is_possible(self) -> bool:
        return self.refusal is None

    @property
    def span(self) -> int:
        """In calendar days."""
        return (self.last_date - self.date).days + 1
