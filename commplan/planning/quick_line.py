"""What a quickly added line says: its pieces, and the event with one communication that they make."""

import datetime as dt
from dataclasses import dataclass
from enum import Enum
from typing import Any

from commplan.domain.texts import Text, translate


class Part(Enum):
    """What a piece of the line is; marked parts have the kind of record they name as their value."""

    TITLE = "title"
    DATE = "date"
    TIME = "time"
    FREQUENCY = "frequency"
    OWNER = "owner"
    AUDIENCE = "audience"
    CHANNEL = "channel"
    SENDER = "sender"


MARKS = {"@": Part.AUDIENCE, "#": Part.CHANNEL, "~": Part.SENDER, "+": Part.OWNER}
NAMED = frozenset({Part.AUDIENCE, Part.CHANNEL, Part.SENDER})
LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One piece of the line, from `start` to `end`. `value`: date, (time, minutes), rule, owner, title or record id.

    With a `problem` there is no value; `options` are the ids that would fit. `is_new`: a record to be made.
    """

    start: int
    end: int
    part: Part
    words: str
    value: Any = None
    problem: Text | None = None
    options: tuple[str, ...] = ()
    is_new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickLine:
    """What a line says. It can be added when it has no `problems`."""

    tokens: tuple[Token, ...]
    day: dt.date | None  # the one written, else the one given

    @property
    def title(self) -> str:
        return " ".join(t.value for t in self.tokens if t.part == Part.TITLE and t.value)

    @property
    def time(self) -> dt.time | None:
        """None: all day."""
        found = self._only(Part.TIME)
        return found[0] if found else None

    @property
    def duration(self) -> int | None:
        """Minutes; None when no end is written."""
        found = self._only(Part.TIME)
        return found[1] if found else None

    @property
    def rule(self) -> str:
        """An RRULE value; empty for once."""
        return self._only(Part.FREQUENCY) or ""

    @property
    def owner(self) -> str:
        return self._only(Part.OWNER) or ""

    def ids(self, part: Part) -> tuple[str, ...]:
        """The ids of the named records, without those to be made."""
        return tuple(dict.fromkeys(t.value for t in self._of(part) if t.value and not t.is_new))

    def new_names(self, part: Part) -> tuple[str, ...]:
        """The names of the records to be made."""
        return tuple(dict.fromkeys(t.value for t in self._of(part) if t.is_new))

    @property
    def problems(self) -> tuple[Text, ...]:
        """What stands in the way of adding: pieces first, then what is missing."""
        missing = []
        if not self.title:
            missing.append(translate("Plan", "The line needs a title."))
        elif len(self.title) > LONGEST_TITLE:
            missing.append(translate("Plan", "The title is too long."))
        if self.day is None and not any(t.part == Part.DATE for t in self.tokens):
            missing.append(translate("Plan", "Say when, for instance 12.04."))
        return (*(t.problem for t in self.tokens if t.problem), *missing)

    def _of(self, part: Part) -> list[Token]:
        return [t for t in self.tokens if t.part == part]

    def _only(self, part: Part) -> Any:
        return next((t.value for t in self._of(part) if t.value), None)
