"""What stands in the cells of the plan table: the seven elements of a communication plan, and the status."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QLocale

from commplan.domain import records as r
from commplan.domain.labels import choice_label
from commplan.domain.plan import name_of
from commplan.domain.texts import Translate, translate
from commplan.domain.words import Status
from commplan.planning.filing import differ_in_events_alone
from commplan.planning.phrases import frequency_phrase, offset_phrase
from commplan.planning.schedule import Dated
from commplan.planning.sizes import reach_of, size_of
from commplan.planning.status import status_of
from commplan.ui.dates import long_date_words, qdate
from commplan.ui.models.collation import Collation
from commplan.ui.models.plan_groups import Heading
from commplan.ui.models.plan_outline import Outline
from commplan.ui.models.plan_rows import PlanRow
from commplan.ui.models.record_cells import RecordCells
from commplan.ui.models.rows import EMPTY, Cell, Row

_STATUSES = list(Status)


class PlanCells:
    """Works out what stands in the cells of one outline of the plan.

    `previous` are those of before. What they made of a row that stays still holds where `age` is the very same: nothing
    but events has changed, and rows follow from their own.
    """

    def __init__(self, outline: Outline, say: Translate, locale: QLocale, previous: "PlanCells | None" = None) -> None:
        self.age: object = previous.age if previous and previous._hold_in(outline) else object()
        self.outline = outline
        self.plan = outline.plan
        self.fields = RecordCells(outline.plan, say, locale)
        self._say = say
        self._locale = locale
        self._collation = Collation(locale)
        self._missing = Cell(say(translate("Plan", "None chosen")), picture="triangle-alert", tone="warning")

    def _hold_in(self, outline: Outline) -> bool:
        return self.outline.today == outline.today and differ_in_events_alone(self.plan, outline.plan)

    # --- the cells

    def title(self, row: Row) -> Cell:
        record = row.record
        if isinstance(record, r.Communication):
            event = self.plan.get(r.ContentEvent, record.event_id) if self.outline.grouping else None
            return Cell(record.title, aside=event.title if event else "")
        if row.is_open is None:  # an event without communications, under the heading of a group
            return Cell(name_of(record))
        count = self._say(translate("Plan", "%n communication(s)", "", 1).count(row.count))
        state = translate("Plan", "open") if row.is_open else translate("Plan", "closed")
        if isinstance(record, Heading):
            spoken = translate("Plan", "Group {title}, {count}, {state}")
        else:
            spoken = translate("Plan", "Content event {title}, {count}, {state}")
        words = self._say(spoken.format(title=name_of(record), count=count, state=state))
        picture = record.picture if isinstance(record, Heading) else ""
        tone = "warning" if picture == "triangle-alert" else "text"
        return Cell(name_of(record), more=self._number(row.count), picture=picture, tone=tone, spoken=words)

    def sender(self, row: Row) -> Cell:
        c = row.record
        if not isinstance(c, r.Communication):
            return self._without_communications(row)
        return self._name("sender", c.sender_id)

    def _without_communications(self, row: Row) -> Cell:
        if row.record.id in self.plan.communications_by_event or isinstance(row.record, Heading):
            return EMPTY
        words = self._say(translate("Plan", "No communication yet"))
        return Cell(words, picture="triangle-alert", tone="warning")

    def audiences(self, row: Row) -> Cell:
        c = row.record
        if isinstance(c, Heading):
            return self._reached(c)
        if not isinstance(c, r.Communication):
            return EMPTY
        if not c.audience_ids:
            return self._missing
        names = self._names("audience", c.audience_ids)
        if c.excluded_audience_ids:
            without = self._names("audience", c.excluded_audience_ids)
            names = self._say(translate("Plan", "{audiences} without {others}").format(audiences=names, others=without))
        reach = reach_of(self.plan, c.audience_ids, c.excluded_audience_ids)
        if reach is None:
            return Cell(names)
        people = self._say(translate("Plan", "%n person(s)", "", 1).count(reach))
        return Cell(names, more=self._number(reach), spoken=f"{names}, {people}", tip=self._sizes(c))

    def _reached(self, heading: Heading) -> Cell:
        """How many people a group reaches."""
        grouping = self.outline.grouping
        messages = (row.record for row in self.outline.children(heading))
        reach = grouping.reach(heading, (c for c in messages if isinstance(c, r.Communication))) if grouping else None
        if reach is None:
            return EMPTY
        people = self._say(translate("Plan", "%n person(s)", "", 1).count(reach))
        return Cell(self._number(reach), picture="users", tone="text-muted", spoken=people)

    def _sizes(self, c: r.Communication) -> str:
        if len(c.audience_ids) < 2:
            return ""
        sizes = ((a, size_of(self.plan, a)) for a in c.audience_ids)
        return "\n".join(
            f"{self._names('audience', (a,))} {'' if size is None else self._locale.toString(size)}"
            for a, size in sizes
        )

    def channel(self, row: Row) -> Cell:
        c = row.record
        if not isinstance(c, r.Communication):
            return EMPTY
        channel = self.plan.table(r.Channel).get(c.channel_id)
        return Cell(channel.name, picture=channel.form) if channel else self._missing

    def tools(self, row: Row) -> Cell:
        c = row.record
        if not isinstance(c, r.Communication):
            return EMPTY
        return Cell(self._names("tool", c.tool_ids, " + ")) if c.tool_ids else self._missing

    def when(self, row: Row) -> Cell:
        record = row.record
        if isinstance(record, r.ContentEvent):
            return Cell(self._say(frequency_phrase(record, self._short_date)))
        if not isinstance(record, r.Communication):
            return self.dates(row)
        return Cell(self._say(offset_phrase(record)), tip=self._next_date(row))

    def dates(self, row: Row) -> Cell:
        """How many dates a group has in all."""
        count = sum(child.count for child in self.outline.children(row.record))
        return Cell(self._say(translate("Plan", "%n date(s)", "", 1).count(count)), tone="text-muted")

    def path(self, row: Row) -> Cell:
        c = row.record
        if not isinstance(c, r.Communication):
            return EMPTY
        cell = self._name("approval_path", c.approval_path_id)
        if cell is self._missing:
            return cell
        steps = self.plan.steps_by_path.get(c.approval_path_id, ())
        words = translate("Plan", "{path}, %n step(s)", "", 1).count(len(steps)).format(path=cell.text)
        return Cell(self._say(words), tip=" → ".join(step.role for step in steps))

    def status(self, row: Row) -> Cell:
        c = row.record
        if not isinstance(c, r.Communication):
            return EMPTY
        dated = self.next_date(row)
        status = status_of(self.plan, dated) if dated else None
        if status is None:
            return Cell(self._say(translate("Plan", "no date")), tone="text-muted")
        words = self._say(choice_label(status))
        spoken = self._say(translate("Plan", "Status: {status}").format(status=words))
        return Cell(words, picture=status, spoken=spoken, tip=self._next_date(row))

    # --- what they are made of

    def _name(self, kind: str, record_id: str) -> Cell:
        record = self.plan.find(kind, record_id) if record_id else None
        return Cell(name_of(record)) if record else self._missing

    def _names(self, kind: str, ids: Iterable[str], between: str = ", ") -> str:
        records = (self.plan.find(kind, record_id) for record_id in ids)
        return between.join(name_of(record) for record in records if record)

    def _number(self, number: int) -> str:
        return self._locale.toString(number)

    def _short_date(self, day: dt.date) -> str:
        return self._locale.toString(qdate(day), "d MMM yyyy")

    def next_date(self, row: Row) -> Dated | None:
        """The next date of a communication, or the last; under a month, the next in that month."""
        return self.outline.next_of(row.dated) if isinstance(row, PlanRow) else None

    def _next_date(self, row: Row) -> str:
        dated = self.next_date(row)
        return long_date_words(dated.date, self._locale) if dated else ""

    # --- what columns are sorted by; an event stands where the first of its communications would

    def title_key(self, record: r.Record) -> Any:
        return self.words_key(name_of(record))

    def sender_key(self, record: r.Record) -> Any:
        return self.first(record, lambda c: self._names_key("sender", (c.sender_id,)))

    def audiences_key(self, record: r.Record) -> Any:
        return self.first(record, lambda c: self._names_key("audience", c.audience_ids))

    def channel_key(self, record: r.Record) -> Any:
        return self.first(record, lambda c: self._names_key("channel", (c.channel_id,)))

    def tools_key(self, record: r.Record) -> Any:
        return self.first(record, lambda c: self._names_key("tool", c.tool_ids))

    def when_key(self, record: r.Record) -> Any:
        return self.first(record, self._when)

    def path_key(self, record: r.Record) -> Any:
        return self.first(record, lambda c: self._names_key("approval_path", (c.approval_path_id,)))

    def status_key(self, record: r.Record) -> Any:
        return self.first(record, self._status_number)

    def first(self, record: r.Record, key: Callable[[r.Communication], tuple[Any, ...]]) -> tuple[Any, ...]:
        """The key of a communication; that of an event is the first of its communications' keys."""
        if isinstance(record, r.Communication):
            return key(record)
        return min((key(c) for c in self.plan.communications_by_event.get(record.id, ())), default=NOTHING)

    def words_key(self, words: str) -> tuple[Any, ...]:
        return (False, self._collation.key(words)) if words else NOTHING

    def _names_key(self, kind: str, ids: Iterable[str]) -> tuple[Any, ...]:
        return self.words_key(self._names(kind, ids))

    def _when(self, c: r.Communication) -> tuple[Any, ...]:
        dated = self.outline.next_date(c.id)
        return (False, dated.date, dated.time or dt.time()) if dated else NOTHING

    def _status_number(self, c: r.Communication) -> tuple[Any, ...]:
        dated = self.outline.next_date(c.id)
        return (False, _STATUSES.index(status_of(self.plan, dated))) if dated else NOTHING


NOTHING: tuple[Any, ...] = (True,)
"""The sort key of what has nothing to sort by."""
