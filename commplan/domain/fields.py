"""Field specs: what a field of a record may hold, declared once beside the field.

Validation, the JSON form, the JSON schema, the tables and the editors of the window are all derived from them.
"""

import dataclasses
from dataclasses import dataclass
from enum import Enum
from typing import Any

# What a field holds, and the Python value each holds.
TEXT = "text"  # str, one line
LINES = "lines"  # str, may have line breaks
INTEGER = "integer"  # int
NUMBER = "number"  # float
FLAG = "flag"  # bool
CHOICE = "choice"  # one of a str Enum
DATE = "date"  # datetime.date
TIME = "time"  # datetime.time, wall clock, no zone
REF = "ref"  # id of another record, "" for none
REFS = "refs"  # tuple of ids
TEXTS = "texts"  # tuple of str
INTEGERS = "integers"  # tuple of int

SHORT = 200
LONG = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """What one field may hold. `optional` means None (dates, times, numbers) or empty (texts, references)."""

    name: str = ""
    holds: str = TEXT
    optional: bool = True
    maximum: float | None = None
    minimum: float | None = None
    max_length: int = SHORT
    max_items: int = 200
    choices: type[Enum] | None = None
    target: str = ""  # kind of the referenced record


def _spec(default: Any, /, **settings: Any) -> Any:
    metadata = {"spec": FieldSpec(**settings)}
    if default is dataclasses.MISSING:
        return dataclasses.field(metadata=metadata)
    return dataclasses.field(default=default, metadata=metadata)


def text(default: Any = "", *, required: bool = False, max_length: int = SHORT) -> Any:
    """One line of text."""
    return _spec(dataclasses.MISSING if required else default, holds=TEXT, optional=not required, max_length=max_length)


def lines(default: str = "", *, max_length: int = LONG) -> Any:
    """Text with line breaks."""
    return _spec(default, holds=LINES, max_length=max_length)


def integer(default: Any, *, minimum: int, maximum: int) -> Any:
    """A whole number; optional when the default is None."""
    return _spec(default, holds=INTEGER, optional=default is None, minimum=minimum, maximum=maximum)


def number(default: Any, *, minimum: float, maximum: float) -> Any:
    """A number; optional when the default is None."""
    return _spec(default, holds=NUMBER, optional=default is None, minimum=minimum, maximum=maximum)


def flag(default: bool = False) -> Any:
    """Yes or no."""
    return _spec(default, holds=FLAG, optional=False)


def choice(default: Enum) -> Any:
    """One value of an enumeration."""
    return _spec(default, holds=CHOICE, optional=False, choices=type(default))


def date(*, required: bool = False) -> Any:
    """A day."""
    return _spec(dataclasses.MISSING if required else None, holds=DATE, optional=not required)


def time(default: Any = None) -> Any:
    """A wall-clock time in the plan's zone; None means all day."""
    return _spec(default, holds=TIME)


def ref(target: str, *, required: bool = False) -> Any:
    """The id of a record of kind `target`."""
    return _spec(dataclasses.MISSING if required else "", holds=REF, optional=not required, target=target)


def refs(target: str) -> Any:
    """Ids of records of kind `target`, in order."""
    return _spec((), holds=REFS, target=target)


def texts(*, max_items: int = 200, max_length: int = SHORT) -> Any:
    """A list of short texts."""
    return _spec((), holds=TEXTS, max_items=max_items, max_length=max_length)


def integers(default: tuple[int, ...], *, minimum: int, maximum: int) -> Any:
    """A list of whole numbers."""
    return _spec(default, holds=INTEGERS, minimum=minimum, maximum=maximum)


def specs_of(record_type: type) -> dict[str, FieldSpec]:
    """The specs of a record type by field name, in order; bookkeeping fields (id, rev, changed_at) have none."""
    specs = _specs.get(record_type)
    if specs is None:
        specs = _specs[record_type] = _read_specs(record_type)
    return specs


_specs: dict[type, dict[str, FieldSpec]] = {}


def _read_specs(record_type: Any) -> dict[str, FieldSpec]:
    return {
        f.name: dataclasses.replace(f.metadata["spec"], name=f.name)
        for f in dataclasses.fields(record_type)
        if "spec" in f.metadata
    }
