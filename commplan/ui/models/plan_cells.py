"""The columns of the plan table: the seven elements of a communication plan, and the status."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QLocale

from commplan.domain import records as r
from commplan.domain.labels import choice_label
from commplan.domain.plan import name_of
from commplan.domain.texts import Text, Translate, translate
from commplan.domain.words import Status
from commplan.planning.phrases import frequency_phrase, offset_phrase
from commplan.planning.selection import fold
from commplan.planning.sizes import reach_of, size_of
from commplan.planning.status import status_of
from commplan.ui.dates import long_date_words, qdate
from commplan.ui.models.plan_outline import Outline
from commplan.ui.models.rows import EMPTY, Cell, Column, Row

_LAST = dt.date.max
_STATUSES = list(Status)


class PlanCells:
    """Works out what stands in the cells of one outline of the plan."""

    def __init__(self, outline: Outline, say: Translate, locale: QLocale) -> None:
        self._outline = outline
        self._plan = outline.plan
        self._say = say
        self._locale = locale
        self._missing = Cell(say(translate("Plan", "None chosen")), picture="triangle-alert", tone="warning")

    # --- the cells

    def title(self, row: Row) -> Cell:
        record = row.record
        if not isinstance(record, r.ContentEvent):
            return Cell(name_of(record))
        count = self._say(translate("Plan", "%n communication(s)", "", 1).count(row.count))
        state = translate("Plan", "open") if row.is_open else translate("Plan", "closed")
        spoken = translate("Plan", "Content event {title}, {count}, {state}")
        words = self._say(spoken.format(title=record.title, count=count, state=state))
        return Cell(record.title, more=self._number(row.count), spoken=words)

    def sender(self, row: Row) -> Cell:
        c = row.record
        if not isinstance(c, r.Communication):
            return self._without_communications(row)
        return self._name("sender", c.sender_id)

    def _without_communications(self, row: Row) -> Cell:
        if row.record.id in self._plan.communications_by_event:
            return EMPTY
        words = self._say(translate("Plan", "No communication yet"))
        return Cell(words, picture="triangle-alert", tone="warning")

    def audiences(self, row: Row) -> Cell:
        c = row.record
        if not isinstance(c, r.Communication):
            return EMPTY
        if not c.audience_ids:
            return self._missing
        names = self._names("audience", c.audience_ids)
        if c.excluded_audience_ids:
            without = self._names("audience", c.excluded_audience_ids)
            names = self._say(translate("Plan", "{audiences} without {others}").format(audiences=names, others=without))
        reach = reach_of(self._plan, c.audience_ids, c.excluded_audience_ids)
        if reach is None:
            return Cell(names)
        people = self._say(translate("Plan", "%n person(s)", "", 1).count(reach))
        return Cell(names, more=self._number(reach), spoken=f"{names}, {people}", tip=self._sizes(c))

    def _sizes(self, c: r.Communication) -> str:
        if len(c.audience_ids) < 2:
            return ""
        sizes = ((a, size_of(self._plan, a)) for a in c.audience_ids)
        return "\n".join(
            f"{self._names('audience', (a,))} {'' if size is None else self._locale.toString(size)}"
            for a, size in sizes
        )

    def channel(self, row: Row) -> Cell:
        c = row.record
        if not isinstance(c, r.Communication):
            return EMPTY
        channel = self._plan.table(r.Channel).get(c.channel_id)
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
        assert isinstance(record, r.Communication)
        return Cell(self._say(offset_phrase(record)), tip=self._next_date(record))

    def path(self, row: Row) -> Cell:
        c = row.record
        if not isinstance(c, r.Communication):
            return EMPTY
        cell = self._name("approval_path", c.approval_path_id)
        if cell is self._missing:
            return cell
        steps = self._plan.steps_by_path.get(c.approval_path_id, ())
        words = translate("Plan", "{path}, %n step(s)", "", 1).count(len(steps)).format(path=cell.text)
        return Cell(self._say(words), tip=" → ".join(step.role for step in steps))

    def status(self, row: Row) -> Cell:
        c = row.record
        if not isinstance(c, r.Communication):
            return EMPTY
        status = self._status(c)
        if status is None:
            return Cell(self._say(translate("Plan", "no date")), tone="text-muted")
        words = self._say(choice_label(status))
        spoken = self._say(translate("Plan", "Status: {status}").format(status=words))
        return Cell(words, picture=status, spoken=spoken, tip=self._next_date(c))

    # --- what they are made of

    def _name(self, kind: str, record_id: str) -> Cell:
        record = self._plan.find(kind, record_id) if record_id else None
        return Cell(name_of(record)) if record else self._missing

    def _names(self, kind: str, ids: Iterable[str], between: str = ", ") -> str:
        records = (self._plan.find(kind, record_id) for record_id in ids)
        return between.join(name_of(record) for record in records if record)

    def _number(self, number: int) -> str:
        return self._locale.toString(number)

    def _short_date(self, day: dt.date) -> str:
        return self._locale.toString(qdate(day), "d MMM yyyy")

    def _next_date(self, c: r.Communication) -> str:
        dated = self._outline.next_date(c.id)
        return long_date_words(dated.date, self._locale) if dated else ""

    def _status(self, c: r.Communication) -> Status | None:
        dated = self._outline.next_date(c.id)
        return status_of(self._plan, dated) if dated else None

    # --- what columns are sorted by; an event stands where the first of its communications would

    def title_key(self, record: r.Record) -> Any:
        return fold(name_of(record))

    def sender_key(self, record: r.Record) -> Any:
        return self._first(record, lambda c: self._name_key("sender", c.sender_id))

    def audiences_key(self, record: r.Record) -> Any:
        return self._first(record, lambda c: fold(self._names("audience", c.audience_ids)))

    def channel_key(self, record: r.Record) -> Any:
        return self._first(record, lambda c: self._name_key("channel", c.channel_id))

    def tools_key(self, record: r.Record) -> Any:
        return self._first(record, lambda c: fold(self._names("tool", c.tool_ids)))

    def when_key(self, record: r.Record) -> Any:
        return self._first(record, self._when)

    def path_key(self, record: r.Record) -> Any:
        return self._first(record, lambda c: self._name_key("approval_path", c.approval_path_id))

    def status_key(self, record: r.Record) -> Any:
        return self._first(record, self._status_number)

    def _first(self, record: r.Record, key: Callable[[r.Communication], Any]) -> Any:
        """A sortable value; (True,) for an event without communications comes last."""
        if isinstance(record, r.Communication):
            return False, key(record)
        keys = [key(c) for c in self._plan.communications_by_event.get(record.id, ())]
        return (False, min(keys)) if keys else (True,)

    def _name_key(self, kind: str, record_id: str) -> str:
        return fold(self._names(kind, (record_id,)))

    def _when(self, c: r.Communication) -> tuple[dt.date, dt.time]:
        dated = self._outline.next_date(c.id)
        return (dated.date, dated.time or dt.time()) if dated else (_LAST, dt.time())

    def _status_number(self, c: r.Communication) -> int:
        status = self._status(c)
        return len(_STATUSES) if status is None else _STATUSES.index(status)


def _column(name: str, title: Text, least: int, share: float, fields: dict[str, str]) -> Column[PlanCells]:
    cell, key = getattr(PlanCells, name), getattr(PlanCells, f"{name}_key")
    return Column(name, title, cell, least, share, fields, sort_key=key)


COLUMNS: tuple[Column[PlanCells], ...] = (
    _column(
        "title",
        translate("Plan", "1 Content event"),
        140,
        1.7,
        {"content_event": "title", "communication": "title"},
    ),
    _column("sender", translate("Plan", "2 Sender"), 76, 1.1, {"communication": "sender_id"}),
    _column("audiences", translate("Plan", "3 Audiences"), 80, 1.0, {"communication": "audience_ids"}),
    _column("channel", translate("Plan", "4 Form"), 84, 1.25, {"communication": "channel_id"}),
    _column("tools", translate("Plan", "5 Tools"), 72, 1.1, {"communication": "tool_ids"}),
    _column(
        "when",
        translate("Plan", "6 Frequency, when"),
        110,
        1.15,
        {"content_event": "rule", "communication": "offset"},
    ),
    _column("path", translate("Plan", "7 Approval path"), 76, 0.9, {"communication": "approval_path_id"}),
    _column("status", translate("Plan", "Status"), 104, 0.8, {}),
)
