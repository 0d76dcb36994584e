"""Grouping the plan table: under which headings a communication stands, and in which order these come."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import Any, ClassVar

from PySide6.QtCore import QLocale

from commplan.domain import records as r
from commplan.domain.labels import choice_label
from commplan.domain.plan import name_of
from commplan.domain.texts import Text, Translate, translate
from commplan.domain.words import Form, Status
from commplan.planning.schedule import Dated, Schedule
from commplan.planning.sizes import reach_of
from commplan.planning.status import status_of
from commplan.ui.models.collation import Collation
from commplan.ui.models.plan_rows import next_of
from commplan.ui.tables.options import in_order

GROUPS: dict[str, Text] = {
    "": translate("Plan", "content event"),
    "audience": translate("Plan", "audience"),
    "sender": translate("Plan", "sender"),
    "channel": translate("Plan", "channel"),
    "month": translate("Plan", "month"),
    "phase": translate("Plan", "phase"),
    "owner": translate("Plan", "owner"),
    "status": translate("Plan", "status"),
}
"""What rows can be grouped by; "" is the usual tree."""

_STATUSES = list(Status)
_LAST = (True,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading(r.Record):
    """The heading of a group. It stands where rows have records, but is no record of the plan.

    `order` sorts headings; `values` are what a communication gets that is added under it.
    """

    kind: ClassVar[str] = "heading"
    title: str
    order: Any = _LAST
    picture: Form | str = ""
    values: tuple[tuple[str, Any], ...] = ()


Place = tuple[Heading, Sequence[Dated]]
"""A heading, and those dates of a communication that stand under it."""


class Grouping:
    """Finds the headings for one state of the plan."""

    def __init__(
        self,
        by: str,
        schedule: Schedule,
        say: Translate,
        locale: QLocale,
        today: dt.date,
    ) -> None:
        self.by = by
        self._schedule = schedule
        self._plan = schedule.plan
        self._say = say
        self._locale = locale
        self._words = Collation(locale)
        self._today = today
        self._headings: dict[str, Heading] = {}
        self._places: dict[str, int] = {}
        self._find: Callable[[r.Communication, Sequence[Dated]], list[Place]] = getattr(self, f"_by_{by}")

    def is_like(self, other: "Grouping") -> bool:
        """Whether it finds the same headings, for plans in which nothing but events differs."""
        return self.by == other.by and (self.by != "owner" or self._spellings == other._spellings)

    @property
    def repeats(self) -> bool:
        """Whether a communication stands with all its dates under each of several headings."""
        return self.by == "audience"

    def places(self, c: r.Communication, dated: Sequence[Dated]) -> list[Place]:
        """Where a communication stands."""
        return self._find(c, dated)

    def of_event(self, event: r.ContentEvent) -> list[Heading]:
        """Where an event stands that has no communications yet."""
        if self.by == "month":
            info = self._plan.info
            days = [d.date for d in self._schedule.event_dates(event.id, info.start, info.end)]
            return [self._month(*month) for month in dict.fromkeys((d.year, d.month) for d in days)] or [self._none()]
        if self.by == "phase":
            return [self._phase(event.phase_id)]
        return [self._owner(event.owner)] if self.by == "owner" else [self._none()]

    # --- what there is to group by

    def _by_audience(self, c: r.Communication, dated: Sequence[Dated]) -> list[Place]:
        if not c.audience_ids:
            return [(self._none(), dated)]
        return [(self._record(r.Audience, a, (("audience_ids", (a,)),)), dated) for a in c.audience_ids]

    def _by_sender(self, c: r.Communication, dated: Sequence[Dated]) -> list[Place]:
        return [(self._record(r.Sender, c.sender_id, (("sender_id", c.sender_id),)), dated)]

    def _by_channel(self, c: r.Communication, dated: Sequence[Dated]) -> list[Place]:
        return [(self._record(r.Channel, c.channel_id, (("channel_id", c.channel_id),)), dated)]

    def _by_phase(self, c: r.Communication, dated: Sequence[Dated]) -> list[Place]:
        return [(self._phase(self._plan.get(r.ContentEvent, c.event_id).phase_id), dated)]

    def _by_owner(self, c: r.Communication, dated: Sequence[Dated]) -> list[Place]:
        return [(self._owner(c.owner or self._plan.get(r.ContentEvent, c.event_id).owner), dated)]

    def _by_month(self, c: r.Communication, dated: Sequence[Dated]) -> list[Place]:
        if not dated:
            return [(self._none(), ())]
        months: defaultdict[tuple[int, int], list[Dated]] = defaultdict(list)
        for each in dated:
            months[each.date.year, each.date.month].append(each)
        return [(self._month(*month), each) for month, each in months.items()]

    def _by_status(self, c: r.Communication, dated: Sequence[Dated]) -> list[Place]:
        coming = next_of(dated, self._today)
        if coming is None:
            return [(self._none(), dated)]
        status = status_of(self._plan, coming)
        heading = self._headings.get(status.value) or self._made(
            status.value, self._say(choice_label(status)), (False, _STATUSES.index(status)), status
        )
        return [(heading, dated)]

    # --- headings

    def _made(
        self, key: str, title: str, order: Any, picture: Form | str = "", values: tuple[tuple[str, Any], ...] = ()
    ) -> Heading:
        heading = Heading(id=f"{self.by}:{key}", title=title, order=order, picture=picture, values=values)
        self._headings[key] = heading
        return heading

    def _none(self) -> Heading:
        found = self._headings.get("")
        if found:
            return found
        words = translate("Plan", "No date") if self.by in ("month", "status") else translate("Plan", "None chosen")
        return self._made("", self._say(words), _LAST, "triangle-alert")

    def _record(self, record_type: type[r.Record], record_id: str, values: tuple[tuple[str, Any], ...]) -> Heading:
        found = self._headings.get(record_id)
        if found:
            return found
        record = self._plan.find(record_type.kind, record_id) if record_id else None
        if record is None:
            return self._none()
        picture = record.form if isinstance(record, r.Channel) else ""
        return self._made(record_id, name_of(record), (False, self._place(record)), picture, values)

    def _place(self, record: r.Record) -> int:
        """Where a record stands among those of its kind: by name, audiences below the one they belong to."""
        if not self._places:
            ordered = in_order(self._plan, record.kind, lambda other: self._words.key(name_of(other)))
            self._places = {other.id: number for number, (other, _) in enumerate(ordered)}
        return self._places[record.id]

    def _phase(self, phase_id: str) -> Heading:
        phase = self._plan.table(r.Phase).get(phase_id)
        if phase is None:
            return self._none()
        return self._headings.get(phase_id) or self._made(
            phase_id, phase.name, (False, (phase.position, self._words.key(phase.name)))
        )

    def _owner(self, owner: str) -> Heading:
        name = owner.strip().casefold()
        if not name:
            return self._none()
        key = name.encode().hex()  # closed groups are kept in a list with commas between
        owner = self._spellings[name]
        return self._headings.get(key) or self._made(
            key, owner, (False, self._words.key(owner)), "user-round", (("owner", owner),)
        )

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """How each owner is spelled, by the name without capitals: as the first of those who differ in them alone."""
        tables = self._plan.table(r.Communication).values(), self._plan.table(r.ContentEvent).values()
        owners = dict.fromkeys(map(attrgetter("owner"), chain(*tables)))
        return {owner.strip().casefold(): owner.strip() for owner in reversed(owners)}

    def _month(self, year: int, month: int) -> Heading:
        key = f"{year}-{month:02}"
        found = self._headings.get(key)
        if found:
            return found
        name = self._locale.standaloneMonthName(month)
        return self._made(key, f"{name[:1].upper()}{name[1:]} {year}", (False, dt.date(year, month, 1)))

    # --- what a group is in all

    def reach(self, heading: Heading, communications: Iterable[r.Communication]) -> int | None:
        """How many people a group reaches, each counted once; None when nothing is known."""
        if self.by == "audience":
            chosen = dict(heading.values).get("audience_ids", ())
        else:
            chosen = tuple({a for c in communications for a in c.audience_ids})
        return reach_of(self._plan, chosen) if chosen else None
