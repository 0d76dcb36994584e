"""The values of fields as people write them in a spreadsheet, and back.

Writing and reading go together: what was written reads as the same value. Reading takes more than that: names
without their marks and capitals, choices in English, dates in ISO 8601, times such as "9" or "9.30".
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Any

from commplan.domain import fields as f
from commplan.domain.errors import UserError
from commplan.domain.ids import new_id
from commplan.domain.labels import choice_label
from commplan.domain.plan import Plan, name_of
from commplan.domain.records import KINDS, Communication, ContentEvent, Record
from commplan.domain.texts import Text, Translate, translate
from commplan.planning.clock_times import read_time
from commplan.planning.folding import fold
from commplan.planning.month_dates import weekday_of
from commplan.planning.offset_texts import read_offset, write_offset
from commplan.planning.phrases import frequency_phrase

ADDABLE = ("sender", "audience", "channel", "tool", "approval_path")
"""Kinds of which a name that is not known yet can become a new record."""

TOGETHER = {
    ("communication", "offset"): ("offset", "offset_unit", "offset_from", "time"),
    ("content_event", "rule"): ("rule", "start", "workday_offset", "date_rule"),
}
"""Fields that are written into one cell, by kind and the field that the cell is known by."""

_NUMBER = re.compile(r"[-+−]?\d{1,3}(?:[ .,'\u00a0\u202f]\d{3})+")


class CellTexts:
    """Writes and reads the cells of one plan in one language.

    `read_day` reads a date in the way of a locale (None: it is none), `example` is one; ISO 8601 is always
    understood. Records that are made for names not known yet gather in `made`.
    """

    def __init__(
        self, plan: Plan, say: Translate, read_day: Callable[[str], dt.date | None], example: str = "2027-01-31"
    ) -> None:
        self._plan = plan
        self._say = say
        self._read_day = read_day
        self._example = example
        self._ids: dict[str, dict[str, str]] = {}
        self._phrases: dict[str, ContentEvent] | None = None
        self.made: dict[str, Record] = {}

    def values_of(self, record: Record, field: str) -> dict[str, Any]:
        """The values that one cell stands for, by field."""
        return {name: getattr(record, name) for name in TOGETHER.get((record.kind, field), (field,))}

    # --- writing

    def write(self, record: Record, field: str) -> str:
        """The value of a field as text."""
        if isinstance(record, Communication) and field == "offset":
            return write_offset(record, self._say)
        if isinstance(record, ContentEvent) and field == "rule":
            return self._say(frequency_phrase(record))
        spec = f.specs_of(type(record))[field]
        return self._written(spec, getattr(record, field))

    def _written(self, spec: f.FieldSpec, value: Any) -> str:
        if value is None:
            return self._say(_ALL_DAY) if spec.holds == f.TIME else ""
        if spec.holds == f.FLAG:
            return self._say(_YES) if value else ""
        if spec.holds in (f.REFS, f.TEXTS):
            return joined([self._name(spec, item) for item in value])
        if spec.holds == f.REF:
            return self._name(spec, value) if value else ""
        if isinstance(value, Enum):
            return self._say(choice_label(value))
        if isinstance(value, dt.time):
            return value.isoformat("minutes")
        if isinstance(value, dt.date):
            return value.isoformat()
        return repr(value) if isinstance(value, float) and value != int(value) else _plain(value)

    def _name(self, spec: f.FieldSpec, item: str) -> str:
        if not spec.target:
            return item
        record = self._plan.find(spec.target, item)
        return name_of(record) if record else ""

    # --- reading

    def read(self, record: Record, field: str, text: str) -> dict[str, Any]:
        """The values that `text` gives the fields of one cell of `record`; UserError when it can't be understood.

        Nothing is given where the text is empty and the field can't be.
        """
        text = text.strip()
        if isinstance(record, Communication) and field == "offset":
            return read_offset(record, text, self._say) if text else {}
        if isinstance(record, ContentEvent) and field == "rule":
            return self._frequency(record, text) if text else {}
        spec = f.specs_of(type(record))[field]
        if not text:
            return _emptied(spec)
        return {field: _READERS[spec.holds](self, spec, text)}

    def _frequency(self, record: ContentEvent, text: str) -> dict[str, Any]:
        """A date, a rule as RFC 5545 has it, or the words for the frequency of any event in the plan."""
        if text.upper().startswith("FREQ="):
            return {"rule": text.upper()}
        known = self._known_phrases().get(fold(text))
        if known is not None:
            return self.values_of(known, "rule")
        day = self._day(text) or self._once(text)
        if day is None:
            problem = translate("Errors", "this frequency is not known; a date such as {example} is.")
            raise UserError(problem.format(example=self._example))
        return {"rule": "", "start": day}

    def _once(self, text: str) -> dt.date | None:
        """The day of "once, 24 November 2026" or "Tue, 24.11.2026"; any other words before a day say more."""
        words, _, rest = text.partition(",")
        once, day = translate("Phrases", "once, {day}").format(day=""), self._day(rest.strip())
        is_once = fold(words) in (fold(say(once)).rstrip(", ") for say in (self._say, str))
        return day if day and (is_once or weekday_of(words) == day.weekday()) else None

    def _known_phrases(self) -> dict[str, ContentEvent]:
        if self._phrases is None:
            events = [event for event in self._plan.table(ContentEvent).values() if event.rule]
            self._phrases = {fold(self._say(frequency_phrase(event))): event for event in reversed(events)}
        return self._phrases

    def _day(self, text: str) -> dt.date | None:
        found = re.fullmatch(r"(\d{4}-\d{2}-\d{2})(?:[ T]00:00(?::00)?)?", text)
        if not found:
            return self._read_day(text)
        try:
            return dt.date.fromisoformat(found[1])
        except ValueError:
            return None

    def _date(self, _: f.FieldSpec, text: str) -> dt.date:
        day = self._day(text)
        if day is None:
            raise UserError(translate("Errors", "a date such as {example} is expected.").format(example=self._example))
        return day

    def _time(self, _: f.FieldSpec, text: str) -> dt.time | None:
        return None if fold(text) in (fold(self._say(_ALL_DAY)), "all day") else read_time(text)

    def _flag(self, _: f.FieldSpec, text: str) -> bool:
        word = fold(text)
        if word in (fold(self._say(_YES)), "yes", "true", "x", "1"):
            return True
        if word in (fold(self._say(_NO)), "no", "false", "0", "-", "–"):
            return False
        raise UserError(translate("Errors", "yes or no is expected."))

    def _choice(self, spec: f.FieldSpec, text: str) -> Enum:
        assert spec.choices is not None
        word = fold(text)
        for choice in spec.choices:
            if word in (fold(self._say(choice_label(choice))), fold(str(choice_label(choice))), fold(choice.value)):
                return choice
        known = ", ".join(self._say(choice_label(choice)) for choice in spec.choices)
        raise UserError(translate("Errors", "expected is one of: {known}.").format(known=known))

    def _ref(self, spec: f.FieldSpec, text: str) -> str:
        found = self._known(spec.target, text) or self._known(spec.target, joined_once(text))
        return found or self._new(spec.target, joined_once(text))

    def _refs(self, spec: f.FieldSpec, text: str) -> tuple[str, ...]:
        whole = self._known(spec.target, text)
        if whole:
            return (whole,)
        names = split(text, ";")
        if len(names) == 1 and "," in text and not self._known(spec.target, names[0]):
            names = split(text, ",")
        return tuple(dict.fromkeys(self._known(spec.target, n) or self._new(spec.target, n) for n in names))

    def _known(self, kind: str, name: str) -> str:
        """The id of what is called `name`: best exactly so, else but for marks and capitals; "" when nothing is."""
        ids = self._ids.get(kind)
        if ids is None:
            records = list(self._plan.table(KINDS[kind]).values())
            ids = {fold(name_of(r)): r.id for r in reversed(records)}
            ids |= {f"={name_of(r)}": r.id for r in reversed(records)}
            self._ids[kind] = ids
        return ids.get(f"={name}") or ids.get(fold(name), "")

    def _new(self, kind: str, name: str) -> str:
        if kind not in ADDABLE:
            raise UserError(translate("Errors", "“{name}” is not in the plan.").format(name=name))
        record = KINDS[kind](id=new_id(), name=name)  # type: ignore[call-arg]
        self.made[record.id] = record
        self._ids[kind][fold(name)] = record.id
        return record.id


def _emptied(spec: f.FieldSpec) -> dict[str, Any]:
    """What an empty cell gives."""
    if spec.holds in (f.CHOICE, f.INTEGER, f.NUMBER, f.DATE) and not spec.optional:
        return {}
    empty: dict[str, Any] = {f.FLAG: False, f.REFS: (), f.TEXTS: (), f.TEXT: "", f.LINES: "", f.REF: ""}
    return {spec.name: empty.get(spec.holds)}


def _number(_: CellTexts, spec: f.FieldSpec, text: str) -> float:
    if _NUMBER.fullmatch(text) and spec.holds == f.INTEGER:
        text = re.sub(r"[ .,'\u00a0\u202f]", "", text)
    try:
        number = float(text.replace("−", "-").replace(",", "."))
        whole = int(number)
    except (ValueError, OverflowError):
        raise UserError(translate("Errors", "a number is expected.")) from None
    if spec.holds == f.NUMBER:
        return number
    if number != whole:
        raise UserError(translate("Errors", "a whole number is expected."))
    return whole


def _plain(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) else str(value)


def joined(items: Sequence[str]) -> str:
    """A list as one text, its items between semicolons; what holds one, or a comma, stands in quotation marks."""
    return "; ".join(f'"{i.replace(chr(34), chr(34) * 2)}"' if re.search(r'[;,"\n]', i) else i for i in items)


def joined_once(text: str) -> str:
    """The one item that `text` holds, without its quotation marks."""
    items = split(text, ";")
    return items[0] if len(items) == 1 else text


def split(text: str, by: str) -> list[str]:
    """The items of a list written as one text, also one to a line."""
    items = re.findall(rf'\s*(?:"((?:[^"]++|"")*+)"\s*(?=[{by}\n]|\Z)|([^{by}\n]*+))(?:[{by}\n]|\Z)', text)
    found = [quoted.replace('""', '"') if quoted else plain.strip() for quoted, plain in items]
    return list(dict.fromkeys(item for item in found if item))


_READERS: Mapping[str, Callable[[CellTexts, f.FieldSpec, str], Any]] = {
    f.TEXT: lambda _, _spec, text: " ".join(text.split("\n")),
    f.LINES: lambda _, _spec, text: text,
    f.TEXTS: lambda _, _spec, text: tuple(split(text, ";")),
    f.INTEGER: _number,
    f.NUMBER: _number,
    f.FLAG: CellTexts._flag,
    f.CHOICE: CellTexts._choice,
    f.DATE: CellTexts._date,
    f.TIME: CellTexts._time,
    f.REF: CellTexts._ref,
    f.REFS: CellTexts._refs,
}
_YES = translate("Labels", "yes")
_NO = translate("Labels", "no")
_ALL_DAY: Text = translate("Window", "all day")
