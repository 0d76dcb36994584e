"""Whether a record's values are what its field specs allow. Raises FieldError, never repairs."""

import datetime as dt
import re
from typing import Any
from zoneinfo import ZoneInfo

from commplan.domain import fields as f
from commplan.domain import records as r
from commplan.domain import words as w
from commplan.domain.errors import FieldError
from commplan.domain.ids import is_id
from commplan.domain.rules import rule_problem
from commplan.domain.texts import Text, translate

EARLIEST = dt.date(1990, 1, 1)
LATEST = dt.date(2199, 12, 31)

# C0 and C1 controls; line breaks and tabs are allowed in fields with several lines only
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_BREAK = re.compile("[\t\n\r]")


def check_record(record: r.Record) -> None:
    """Check every field of `record`, then what its fields say together."""
    if not is_id(record.id):
        raise field_error(record, "id", _not_an_id(record.id))
    for spec in f.specs_of(type(record)).values():
        problem = problem_of(spec, getattr(record, spec.name))
        if problem:
            raise field_error(record, spec.name, problem)
    check_together(record)


def check_together(record: r.Record) -> None:
    """Check what the fields of `record` say together, each being right by itself."""
    together = _RULES.get(type(record))
    if together:
        together(record)


def field_error(record: r.Record, field: str, problem: Text) -> FieldError:
    """An error about one field of `record`."""
    return FieldError(problem, kind=record.kind, field=field, record_id=record.id)


def problem_of(spec: f.FieldSpec, value: Any) -> Text | None:
    """What is wrong with `value` for a field, or None."""
    if value is None:
        return None if spec.optional and spec.holds in _NULLABLE else _missing()
    if spec.holds in (f.REFS, f.TEXTS, f.INTEGERS):
        return _list_problem(spec, value)
    return _single_problem(spec, value)


_NULLABLE = (f.INTEGER, f.NUMBER, f.DATE, f.TIME)


def _missing() -> Text:
    return translate("Errors", "this field must not be empty.")


def _list_problem(spec: f.FieldSpec, value: Any) -> Text | None:
    if not isinstance(value, tuple):
        return translate("Errors", "a list is expected.")
    if len(value) > spec.max_items:
        return translate("Errors", "at most %n entry(s) are allowed.", "", 1).count(spec.max_items)
    if len(set(value)) != len(value):
        return translate("Errors", "the same entry stands there twice.")
    check = {f.REFS: _ref_problem, f.TEXTS: _text_problem, f.INTEGERS: _number_problem}[spec.holds]
    for item in value:
        problem = check(spec, item)
        if problem:
            return problem
        if item == "":
            return _missing()
    return None


def _single_problem(spec: f.FieldSpec, value: Any) -> Text | None:
    if spec.holds in (f.TEXT, f.LINES):
        return _text_problem(spec, value)
    if spec.holds in (f.INTEGER, f.NUMBER):
        return _number_problem(spec, value)
    if spec.holds == f.REF:
        return _ref_problem(spec, value)
    if spec.holds == f.DATE:
        return _date_problem(value)
    if spec.holds == f.TIME:
        return _time_problem(value)
    if spec.holds == f.FLAG:
        return None if isinstance(value, bool) else translate("Errors", "yes or no is expected.")
    assert spec.choices is not None
    return None if isinstance(value, spec.choices) else translate("Errors", "this choice does not exist.")


def _text_problem(spec: f.FieldSpec, value: Any) -> Text | None:
    if not isinstance(value, str):
        return translate("Errors", "a text is expected.")
    if not spec.optional and not value.strip():
        return _missing()
    if len(value) > spec.max_length:
        return translate("Errors", "the text is too long ({length} characters, at most {limit}).").format(
            length=len(value), limit=spec.max_length
        )
    if has_control_characters(value) or (spec.holds != f.LINES and _BREAK.search(value)):
        return translate("Errors", "the text holds characters that can’t be shown (control characters).")
    return None


def has_control_characters(value: str) -> bool:
    """Whether `value` holds characters that can't be shown; tabs and line breaks are not counted."""
    return _CONTROL.search(value) is not None


def _number_problem(spec: f.FieldSpec, value: Any) -> Text | None:
    whole = spec.holds in (f.INTEGER, f.INTEGERS)
    if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)) or value != value:
        return translate("Errors", "a number is expected.")
    if (spec.minimum is not None and value < spec.minimum) or (spec.maximum is not None and value > spec.maximum):
        return translate("Errors", "the number must lie between {low} and {high}.").format(
            low=spec.minimum, high=spec.maximum
        )
    return None


def _ref_problem(spec: f.FieldSpec, value: Any) -> Text | None:
    if not isinstance(value, str):
        return translate("Errors", "an id is expected.")
    if value == "":
        return None if spec.optional else _missing()
    return None if is_id(value) else _not_an_id(value)


def _not_an_id(value: str) -> Text:
    return translate("Errors", "“{id}” is not an id (UUID).").format(id=value[:60])


def _date_problem(value: Any) -> Text | None:
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        return translate("Errors", "a date is expected.")
    if not EARLIEST <= value <= LATEST:
        return translate("Errors", "the date must lie between {low} and {high}.").format(
            low=EARLIEST.isoformat(), high=LATEST.isoformat()
        )
    return None


def _time_problem(value: Any) -> Text | None:
    if not isinstance(value, dt.time) or value.tzinfo is not None or value.microsecond or value.second:
        return translate("Errors", "a time of day in hours and minutes is expected.")
    return None


# --- what the fields of one record say together


_NOT_A_PLACE = frozenset({"localtime", "posixrules", "Factory"})
"""Zone names that mean something else on every computer, and nothing to a calendar program."""


def _check_plan(record: r.Record) -> None:
    assert isinstance(record, r.PlanInfo)
    if record.end < record.start:
        raise field_error(record, "end", translate("Errors", "the end lies before the start."))
    if record.language not in r.LANGUAGES:
        raise field_error(record, "language", translate("Errors", "the language must be one of en, pl, nl."))
    if len(record.weekend) > 6:  # days are distinct and 0..6
        raise field_error(record, "weekend", translate("Errors", "at least one day of the week must be a working day."))
    try:
        if record.zone in _NOT_A_PLACE:
            raise ValueError(record.zone)
        ZoneInfo(record.zone)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        problem = translate("Errors", "“{zone}” is not a known time zone.").format(zone=record.zone)
        raise field_error(record, "zone", problem) from None


def _check_day_rule(record: r.Record) -> None:
    assert isinstance(record, r.DayRule)
    if record.type != w.DayRuleType.PUBLIC_HOLIDAYS and record.start is None:
        raise field_error(record, "start", _missing())
    _check_period(record, record.start, record.end)


def _check_dated(record: r.Record) -> None:
    assert isinstance(record, (r.Phase, r.SavedView))
    _check_period(record, record.start, record.end)


def _check_period(record: r.Record, start: dt.date | None, end: dt.date | None) -> None:
    if start and end and end < start:
        raise field_error(record, "end", translate("Errors", "the end lies before the start."))


def _check_exception(record: r.Record) -> None:
    assert isinstance(record, r.EventException)
    if record.action != w.ExceptionAction.ADDED and record.original is None:
        raise field_error(record, "original", _missing())
    if record.action != w.ExceptionAction.LEFT_OUT and record.date is None:
        raise field_error(record, "date", _missing())


def _check_audience(record: r.Record) -> None:
    assert isinstance(record, r.Audience)
    if record.parent_id == record.id:
        raise field_error(record, "parent_id", translate("Errors", "a group can’t contain itself."))


def _check_event(record: r.Record) -> None:
    assert isinstance(record, r.ContentEvent)
    problem = rule_problem(record.rule) if record.rule else None
    if problem:
        raise field_error(record, "rule", problem)


_RULES = {
    r.ContentEvent: _check_event,
    r.PlanInfo: _check_plan,
    r.DayRule: _check_day_rule,
    r.Phase: _check_dated,
    r.SavedView: _check_dated,
    r.EventException: _check_exception,
    r.Audience: _check_audience,
}
