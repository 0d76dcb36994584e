"""The columns of the plan table: the seven elements and the status, and all other fields for those who want them."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from commplan.domain import fields as f
from commplan.domain import records as r
from commplan.domain.labels import field_label
from commplan.domain.texts import Text, translate
from commplan.planning.sizes import reach_of
from commplan.ui.dates import date_words
from commplan.ui.models.plan_cells import NOTHING, PlanCells
from commplan.ui.models.plan_groups import Heading
from commplan.ui.models.rows import EMPTY, Cell, Column, Row

_EVENT, _MESSAGE = r.ContentEvent.kind, r.Communication.kind
_BOTH = (_EVENT, _MESSAGE)
_DATES = translate("Plan", "Dates")
_PEOPLE = translate("Plan", "People")
_WHY = translate("Plan", "Why and what for")
_WHAT = translate("Plan", "What is said")

PlanColumn = Column[PlanCells]


def _element(name: str, title: Text, least: int, share: float, fields: dict[str, str], *, good: int = 0) -> PlanColumn:
    cell, key = getattr(PlanCells, name), getattr(PlanCells, f"{name}_key")
    return Column(name, title, cell, least, share, fields, sort_key=key, good=good)


# --- columns of fields


def _field(name: str, kinds: Sequence[str], section: Text, least: int = 110, share: float = 1.0) -> PlanColumn:
    """The column of a field of events, of communications, or of both.

    What an event says for its communications stands at these too, muted.
    """
    spec = f.specs_of(r.KINDS[kinds[0]])[name]
    return Column(
        name,
        field_label(kinds[0], name),
        partial(_field_cell, name=name, kinds=tuple(kinds)),
        least,
        share,
        dict.fromkeys(kinds, name),
        is_number=spec.holds in (f.INTEGER, f.NUMBER),
        sort_key=partial(_field_key, name=name, kinds=tuple(kinds)),
        is_own=spec.target != _MESSAGE,  # the name of another row's communication
        section=section,
    )


def _field_cell(cells: PlanCells, row: Row, name: str, kinds: tuple[str, ...]) -> Cell:
    record = row.record
    if isinstance(record, Heading):
        return EMPTY
    own = cells.fields.field(row, name) if record.kind in kinds else EMPTY
    if own.text or own.picture or not isinstance(record, r.Communication) or name in _OWN or _EVENT not in kinds:
        return own
    event = cells.plan.get(r.ContentEvent, record.event_id)
    words = cells.fields.field(Row(event), name).text
    return Cell(words, tone="text-muted") if words else EMPTY


_OWN = ("span", "start", "rule")  # of an event these say nothing of its communications


def _field_key(cells: PlanCells, record: r.Record, name: str, kinds: tuple[str, ...]) -> Any:
    """A sortable value: dates and numbers as they are, words as the language sorts them; what is empty comes last."""
    if record.kind in kinds:
        key = _value_key(cells, record, name)
        if len(key) > 1 or not isinstance(record, r.Communication):
            return key
    if isinstance(record, r.Communication):
        event = cells.plan.get(r.ContentEvent, record.event_id)
        return _value_key(cells, event, name) if _EVENT in kinds and name not in _OWN else NOTHING
    keys = [_field_key(cells, c, name, kinds) for c in cells.plan.communications_by_event.get(record.id, ())]
    return min(keys) if keys else NOTHING


def _value_key(cells: PlanCells, record: r.Record, name: str) -> tuple[Any, ...]:
    spec, value = f.specs_of(type(record))[name], getattr(record, name)
    if spec.choices is not None:
        return False, list(spec.choices).index(value)
    if spec.holds in (f.INTEGER, f.NUMBER, f.DATE, f.TIME, f.FLAG):
        return NOTHING if value is None else (False, value)
    words = cells.fields.field(Row(record), name).text
    return cells.words_key(words)


# --- columns that are more than a field


def _event_title(cells: PlanCells, row: Row) -> Cell:
    c = row.record
    return Cell(cells.plan.get(r.ContentEvent, c.event_id).title) if isinstance(c, r.Communication) else EMPTY


def _event_title_key(cells: PlanCells, record: r.Record) -> Any:
    event = cells.plan.get(r.ContentEvent, record.event_id) if isinstance(record, r.Communication) else record
    assert isinstance(event, r.ContentEvent)
    return cells.words_key(event.title)


def _next(cells: PlanCells, row: Row) -> Cell:
    dated = cells.next_date(row)
    return Cell(date_words(dated.date, cells.fields.locale)) if dated else EMPTY


def _count(cells: PlanCells, row: Row) -> Cell:
    if isinstance(row.record, r.Communication):
        return Cell(cells.fields.number(row.count))
    count = sum(child.count for child in cells.outline.children(row.record))
    return Cell(cells.fields.number(count), tone="text-muted") if count else EMPTY


def _count_key(cells: PlanCells, record: r.Record) -> Any:
    return cells.first(record, lambda c: (False, len(cells.outline.dated.get(c.id, ()))))


def _reach(cells: PlanCells, row: Row) -> Cell:
    reach = _reach_of(cells, row.record)
    return EMPTY if reach is None else Cell(cells.fields.number(reach))


def _reach_of(cells: PlanCells, record: r.Record) -> int | None:
    if not isinstance(record, r.Communication):
        return None
    return reach_of(cells.plan, record.audience_ids, record.excluded_audience_ids)


def _reach_key(cells: PlanCells, record: r.Record) -> Any:
    def key(c: r.Communication) -> tuple[Any, ...]:
        reach = _reach_of(cells, c)
        return NOTHING if reach is None else (False, reach)

    return cells.first(record, key)


ELEMENTS: tuple[PlanColumn, ...] = (
    _element(
        "title",
        translate("Plan", "1 Content event"),
        156,
        2.8,
        {"content_event": "title", "communication": "title"},
        good=300,  # titles that begin alike can be told apart
    ),
    _element("sender", translate("Plan", "2 Sender"), 76, 1.1, {"communication": "sender_id"}),
    _element("audiences", translate("Plan", "3 Audiences"), 80, 1.0, {"communication": "audience_ids"}),
    _element("channel", translate("Plan", "4 Channel"), 84, 1.25, {"communication": "channel_id"}),
    _element("tools", translate("Plan", "5 Tools"), 72, 1.1, {"communication": "tool_ids"}),
    _element(
        "when",
        translate("Plan", "6 Frequency, when"),
        110,
        1.15,
        {"content_event": "rule", "communication": "offset"},
    ),
    _element("path", translate("Plan", "7 Approval path"), 76, 0.9, {"communication": "approval_path_id"}),
    _element("status", translate("Plan", "Status"), 104, 0.8, {}),
)

OTHERS: tuple[PlanColumn, ...] = (
    Column("event", translate("Plan", "Belongs to event"), _event_title, 140, 1.2, sort_key=_event_title_key,
           section=_DATES),
    Column("next", translate("Plan", "Next date"), _next, 100, 0.6, sort_key=PlanCells.when_key, section=_DATES),
    Column("count", _DATES, _count, 70, 0.3, is_number=True, sort_key=_count_key, section=_DATES),
    _field("start", (_EVENT,), _DATES, 100, 0.6),
    _field("date_rule", (_EVENT,), _DATES, 140),
    _field("span", _BOTH, _DATES, 80, 0.3),
    _field("time", (_MESSAGE,), _DATES, 80, 0.3),
    _field("duration", (_MESSAGE,), _DATES, 80, 0.3),
    _field("owner", _BOTH, _PEOPLE, 120),
    _field("author", (_MESSAGE,), _PEOPLE, 120),
    _field("requester", (_MESSAGE,), _PEOPLE, 120),
    _field("on_behalf_of", (_MESSAGE,), _PEOPLE, 120),
    _field("excluded_audience_ids", (_MESSAGE,), _PEOPLE, 130),
    Column("reach", translate("Plan", "People reached"), _reach, 80, 0.3, is_number=True, sort_key=_reach_key,
           section=_PEOPLE),
    _field("category", (_EVENT,), _WHY, 120),
    _field("risk", (_EVENT,), _WHY, 90, 0.5),
    _field("phase_id", (_EVENT,), _WHY, 130),
    _field("goal_ids", (_EVENT,), _WHY, 150),
    _field("stage_ids", (_EVENT,), _WHY, 140),
    _field("emotions", (_EVENT,), _WHY, 120),
    _field("reason", (_EVENT,), _WHY, 180, 1.5),
    _field("know", (_EVENT,), _WHY, 160, 1.2),
    _field("feel", (_EVENT,), _WHY, 160, 1.2),
    _field("do", (_EVENT,), _WHY, 160, 1.2),
    _field("key_messages", (_MESSAGE,), _WHAT, 180, 1.5),
    _field("content", (_MESSAGE,), _WHAT, 180, 1.5),
    _field("call_to_action", (_MESSAGE,), _WHAT, 160, 1.2),
    _field("expected_questions", (_MESSAGE,), _WHAT, 160, 1.2),
    _field("feedback", (_MESSAGE,), _WHAT, 140),
    _field("target_measure", (_MESSAGE,), _WHAT, 140),
    _field("template_id", (_MESSAGE,), _WHAT, 140),
    _field("languages", (_MESSAGE,), _WHAT, 100, 0.6),
    _field("cascade_from_id", (_MESSAGE,), _WHAT, 140),
    _field("confidentiality", (_MESSAGE,), _WHAT, 130, 0.8),
    _field("embargo", (_MESSAGE,), _WHAT, 80, 0.3),
)  # fmt: skip

COLUMNS = ELEMENTS + OTHERS
"""The elements stand in the table at first; all others are offered."""
