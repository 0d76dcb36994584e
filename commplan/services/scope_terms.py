"""What can be asked of dates that belong together, for which of them, and what comes of it: data only."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from commplan.domain.changes import Change
from commplan.domain.records import Communication, ContentEvent, EventException, Record
from commplan.domain.texts import Text
from commplan.planning.schedule import Dated, EventDate


class Scope(StrEnum):
    """Which dates of a frequency an edit is about."""

    THIS = "this"
    FOLLOWING = "following"  # this one and all after it
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventChange:
    """Other values for an event, made while its date `original` was selected. A `start` counts from that date on.

    `communications` are other values for its communications, by id. `along`: as in EventMove, when it begins on
    another day. `new` are records that the values refer to, added with them.
    """

    event: ContentEvent
    original: dt.date
    values: Mapping[str, Any]
    communications: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    along: frozenset[str] | None = None
    new: Sequence[Record] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMove:
    """The event's date `original` shall be on the day `to`.

    `along` holds the ids of the communications that move along (None: all); the others keep their dates.
    """

    event: ContentEvent
    original: dt.date
    to: dt.date
    along: frozenset[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRemoval:
    """The event's date `original` shall not take place, with all communications about it."""

    event: ContentEvent
    original: dt.date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunicationMove:
    """A communication's date shall be on the day `date` at `time`; `duration` in minutes, None as it was.

    Event and other communications stay where they are.
    """

    dated: Dated
    date: dt.date
    time: dt.time | None
    duration: int | None = None

    @property
    def minutes(self) -> int:
        """The length that is wanted."""
        return self.dated.duration if self.duration is None else self.duration

    @property
    def is_move(self) -> bool:
        """Whether it begins at another moment, not only takes longer or shorter."""
        return (self.date, self.time) != (self.dated.date, self.dated.time)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunicationChange:
    """Other values for a communication (offset, time, duration, …), made while its date `original` was selected.

    `new` are records that the values refer to, added with them.
    """

    communication: Communication
    original: dt.date
    values: Mapping[str, Any]
    new: Sequence[Record] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunicationRemoval:
    """A communication shall not go out on its date `original`; its event takes place all the same."""

    communication: Communication
    original: dt.date


EventEdit = EventChange | EventMove | EventRemoval
CommunicationEdit = CommunicationMove | CommunicationChange | CommunicationRemoval
Edit = EventEdit | CommunicationEdit


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What an edit does, so that it can be said before it is done. Numbers are about the plan's period, and the date
    asked about wherever it is.

    `dates` are dates of the event, for a communication's edit dates of that communication.
    """

    scope: Scope
    dates: int  # that change or go
    past: int  # of these: before today
    earlier: dt.date | None  # the plan's start, where more of them change before it
    later: dt.date | None  # the plan's end, where more of them change after it
    gone: int  # days in scope on which the event took place and will not
    new: int  # days on which it did not and will
    same: int  # days on which it takes place before and afterwards
    kept: int  # dates of communications that stay as they are: sent, measured, or put up for approval
    shown: int  # dates of communications that were sent and would look otherwise
    again: int  # dates of communications that need approval again
    exceptions: int  # left out, moved and added dates that stay what they are
    dropped: int  # exceptions about dates that there are no longer
    drafts: int  # texts of single dates that there are no longer
    new_series: bool  # whether the dates go over to an event of their own: new entries in calendars
    day: dt.date | None  # where the date asked about comes to lie; None when it goes
    original: dt.date | None  # by which it is known afterwards
    event: ContentEvent | None  # as these dates have it afterwards; None when they go
    communication: Communication | None  # likewise, when the edit is about one


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An edit worked out for one scope: one undo step."""

    label: Text
    changes: Sequence[Change]
    reach: Reach


@dataclass(frozen=True, slots=True)
class Outlook:
    """An event as an edit would make it, its exceptions, and the dates in scope that stay where they are."""

    event: ContentEvent
    exceptions: Sequence[EventException]
    staying: Sequence[EventDate]
