"""Reading the files of a starter: records as plain values with keys for ids, in one language, at dates of a year.

A part (`resources/starters/**.json`) maps kinds to lists of records. Fields are those of `domain.records`, with these
liberties: a text may be `{"en": …, "pl": …, "nl": …}` or `"@word"` (looked up in the "words" of all parts); a date is
an expression of `starter_dates`; a reference is the `key` of another record; records that belong to another stand
inside it (`_INSIDE`); "defaults" of a kind fill what a record leaves out; "more" adds to records of earlier parts.
"""

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from commplan import resources
from commplan.domain import fields as f
from commplan.domain.fields import FieldSpec, specs_of
from commplan.domain.ids import new_id
from commplan.domain.plain import from_plain
from commplan.domain.records import KINDS, Record
from commplan.services.starter_dates import resolve

_INSIDE = {
    "steps": ("approval_step", "path_id"),
    "communications": ("communication", "event_id"),
    "exceptions": ("event_exception", "event_id"),
    "values": ("indicator_value", "indicator_id"),
}


@dataclass(frozen=True, kw_only=True)
class Setting:
    """For whom and when a starter is filled in: the language, the first month and what stands for `{name}` in texts."""

    language: str
    start: dt.date
    today: dt.date | None = None
    names: Mapping[str, str] = field(default_factory=dict)


def part_names(starter: str) -> tuple[str, ...]:
    """The parts that make up a starter, in order."""
    return tuple(_read(starter)["parts"])


@cache
def _read(name: str) -> dict[str, Any]:
    """A part by its name; "folder:name" for one that lies elsewhere than with the starters."""
    folder, _, stem = name.rpartition(":")
    content = json.loads(resources.path(folder or "starters", f"{stem}.json").read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


@dataclass(frozen=True)
class _Entry:
    """One record as it stands in a part."""

    kind: str
    id: str
    key: str
    values: Mapping[str, Any]


class Reader:
    """Builds the records of a list of parts; `ids` gives the id of a record by kind and key."""

    def __init__(self, parts: Sequence[str], setting: Setting) -> None:
        self._setting = setting
        contents = [_read(name) for name in parts]
        self._words = {key: word for content in contents for key, word in content.get("words", {}).items()}
        self._defaults = {kind: values for c in contents for kind, values in c.get("defaults", {}).items()}
        self._entries = [e for c in contents for kind in KINDS if kind in c for e in _entries(kind, c[kind])]
        self._more = {(k, key): more for c in contents for k, m in c.get("more", {}).items() for key, more in m.items()}
        self.ids = {(entry.kind, entry.key): entry.id for entry in self._entries if entry.key}
        if len(self.ids) != sum(1 for entry in self._entries if entry.key):
            raise ValueError("a key stands twice in the starter")

    def records(self) -> list[Record]:
        """All records, each kind after those it refers to."""
        order = list(KINDS)
        return [self._record(e) for e in sorted(self._entries, key=lambda e: order.index(e.kind))]

    def word(self, key: str, language: str = "") -> str:
        """One of the "words", in the starter's language or another."""
        return self._text(f"@{key}", language)

    def _record(self, entry: _Entry) -> Record:
        specs = specs_of(KINDS[entry.kind])
        more = self._more.get((entry.kind, entry.key), {})
        values = {**self._defaults.get(entry.kind, {}), **entry.values, **more}
        try:
            converted = {name: self._value(specs[name], value) for name, value in values.items()}
        except (KeyError, ValueError) as error:
            raise ValueError(f"starter, {entry.kind} {entry.key}: {error}") from error
        return from_plain(entry.kind, {"id": entry.id, **converted})

    def _value(self, spec: FieldSpec, value: Any) -> Any:
        if spec.holds in (f.TEXT, f.LINES):
            return self._text(value)
        if spec.holds == f.TEXTS:
            return [self._text(item) for item in value]
        if spec.holds == f.REF:
            return self.ids[spec.target, value] if value else ""
        if spec.holds == f.REFS:
            return [self.ids[spec.target, key] for key in value]
        if spec.holds == f.DATE:
            return resolve(value, self._setting.start, self._setting.today).isoformat()
        return value

    def _text(self, value: Any, language: str = "") -> str:
        if isinstance(value, str) and value.startswith("@"):
            value = self._words[value[1:]]
        text: str = value if isinstance(value, str) else value[language or self._setting.language]
        for name, words in self._setting.names.items():
            text = text.replace("{" + name + "}", words)
        return text


def _entries(kind: str, items: Sequence[Mapping[str, Any]], **owner: str) -> Iterator[_Entry]:
    """The records of a list, each followed by those inside it."""
    for item in items:
        key = item.get("key", "")
        own = {name: value for name, value in item.items() if name not in _INSIDE and name != "key"}
        entry = _Entry(kind, new_id(), key, {**own, **owner})
        yield entry
        for name, (inner_kind, field_name) in _INSIDE.items():
            yield from _entries(inner_kind, item.get(name, ()), **{field_name: key})
