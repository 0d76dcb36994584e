"""Cells of any kind of record, from what its field specs say."""

import datetime as dt
from collections import Counter
from collections.abc import Callable
from functools import cached_property, partial
from itertools import chain
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QLocale

from commplan.domain import fields as f
from commplan.domain import records as r
from commplan.domain.labels import choice_label, field_label
from commplan.domain.plan import Plan, name_of
from commplan.domain.texts import Text, Translate, translate
from commplan.planning.folding import fold
from commplan.planning.paths import positions
from commplan.planning.sizes import size_of
from commplan.ui.dates import date_words, qdate, time_words
from commplan.ui.models.rows import EMPTY, Cell, Column, Row

_WIDE = (f.TEXT, f.LINES, f.REFS, f.TEXTS)


class RecordCells:
    """Works out what stands in the cells of the records of one plan."""

    def __init__(self, plan: Plan, say: Translate, locale: QLocale) -> None:
        self.plan = plan
        self.say = say
        self.locale = locale

    def field(self, row: Row, name: str) -> Cell:
        """A field as its spec says: labels of choices, names of what is referred to, dates as the locale has them."""
        spec = f.specs_of(type(row.record))[name]
        value = getattr(row.record, name)
        tone = "text-muted" if getattr(row.record, "archived", False) else "text"
        if spec.holds == f.FLAG:
            return Cell("", picture="check", tone=tone, spoken=self.say(_YES)) if value else EMPTY
        picture = row.record.form if isinstance(row.record, r.Channel) and name == "name" else ""
        return Cell(self._words(spec, value), picture=picture, tone=tone)

    def _words(self, spec: f.FieldSpec, value: Any) -> str:
        if value is None or value == "":
            return ""
        if spec.holds == f.CHOICE:
            return self.say(choice_label(value))
        if spec.holds == f.REF:
            return self._name(spec.target, value)
        if spec.holds == f.REFS:
            return ", ".join(self._name(spec.target, record_id) for record_id in value)
        if spec.holds == f.TEXTS:
            return ", ".join(value)
        if spec.holds == f.DATE:
            return date_words(value, self.locale)
        if spec.holds == f.TIME:
            return time_words(value, self.locale)
        if spec.holds in (f.INTEGER, f.NUMBER):
            return self.number(value)
        return str(value).partition("\n")[0]

    def _name(self, kind: str, record_id: str) -> str:
        record = self.plan.find(kind, record_id)
        return name_of(record) if record else ""

    def number(self, value: float) -> str:
        return self.locale.toString(int(value)) if value == int(value) else self.locale.toString(value, "g", 6)

    # --- columns that are more than a field

    def size(self, row: Row) -> Cell:
        """The people in an audience; what was summed up from the groups within stands muted."""
        size = size_of(self.plan, row.record.id)
        if size is None:
            return EMPTY
        assert isinstance(row.record, r.Audience)
        people = self.say(translate("Directory", "%n person(s)", "", 1).count(size))
        if row.record.size is not None:
            return Cell(self.number(size), spoken=people)
        tip = self.say(translate("Directory", "The sum of the groups within"))
        return Cell(self.number(size), tone="text-muted", spoken=f"{people}, {tip}", tip=tip)

    def steps(self, row: Row) -> Cell:
        """The roles of a path in order, those side by side joined by "+"."""
        stages = positions(self.plan, row.record.id)
        if not stages:
            return Cell(self.say(translate("Directory", "No steps yet")), picture="triangle-alert", tone="warning")
        return Cell(" → ".join(" + ".join(step.role for step in stage) for stage in stages))

    def period(self, row: Row) -> Cell:
        """The days of a day rule."""
        rule = row.record
        assert isinstance(rule, r.DayRule)
        if rule.start is None:
            return EMPTY
        last = rule.end if rule.end and rule.end != rule.start else None
        parts = [self._day(day, yearly=rule.yearly) for day in (rule.start, last) if day]
        days = " – ".join(parts)
        if rule.yearly:
            days = self.say(translate("Directory", "every year: {days}").format(days=days))
        return Cell(days)

    def _day(self, day: dt.date, *, yearly: bool) -> str:
        return self.locale.toString(qdate(day), "d MMMM") if yearly else date_words(day, self.locale)

    def uses(self, row: Row) -> Cell:
        count = self._uses[row.record.id]
        return Cell(self.number(count), tone="text-muted") if count else EMPTY

    def use_count(self, record: r.Record) -> int:
        return self._uses[record.id]

    @cached_property
    def _uses(self) -> Counter[str]:
        """By how many records each one is referred to; what must refer (a step to its path) belongs to it instead."""
        found: Counter[str] = Counter()
        for record_type, references in _REFERENCES.items():
            for name, holds in references:  # counted in C: there may be a hundred thousand
                values = map(attrgetter(name), self.plan.table(record_type).values())
                found.update(chain.from_iterable(values) if holds == f.REFS else values)
        del found[""]  # what refers to nothing
        return found


_YES = translate("Directory", "yes")
_REFERENCES: dict[type[r.Record], tuple[tuple[str, str], ...]] = {
    record_type: tuple(
        (spec.name, spec.holds)
        for spec in f.specs_of(record_type).values()
        if spec.holds == f.REFS or (spec.holds == f.REF and spec.optional)
    )
    for record_type in r.RECORD_TYPES
}


def field_column(
    kind: str,
    name: str,
    least: int = 90,
    share: float = 1.0,
    *,
    applies: Callable[[r.Record], bool] | None = None,
) -> Column[RecordCells]:
    """The column of a field: it shows the field, sorts by it, and edits it where that fits into a cell."""
    spec = f.specs_of(r.KINDS[kind])[name]
    fields = {kind: name} if spec.holds not in (f.LINES, f.TEXTS) else {}
    cell = partial(_field_cell, name=name, applies=applies)
    return Column(
        name, field_label(kind, name), cell, least, share, fields,
        is_number=spec.holds in (f.INTEGER, f.NUMBER), sort_key=partial(_field_key, spec=spec), applies=applies,
    )  # fmt: skip


def _field_cell(cells: RecordCells, row: Row, name: str, applies: Callable[[r.Record], bool] | None) -> Cell:
    return cells.field(row, name) if applies is None or applies(row.record) else EMPTY


def _field_key(cells: RecordCells, record: r.Record, spec: f.FieldSpec) -> Any:
    """A sortable value; what is empty comes last."""
    value = getattr(record, spec.name)
    if spec.holds in (f.INTEGER, f.NUMBER, f.DATE, f.FLAG):
        return (True,) if value is None else (False, value)
    words = cells._words(spec, value)
    return (False, fold(words)) if words else (True,)


def column(
    name: str,
    title: Text,
    cell: Callable[[RecordCells, Row], Cell],
    sort_key: Callable[[RecordCells, r.Record], Any],
    least: int = 90,
    share: float = 1.0,
    *,
    is_number: bool = False,
    fields: dict[str, str] | None = None,
) -> Column[RecordCells]:
    """A column that is more than a field."""
    return Column(name, title, cell, least, share, fields or {}, is_number=is_number, sort_key=sort_key)
