"""The template language as the editor sees it: names of variables and filters, and where they stand in a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from commplan.domain.texts import Text, translate
from commplan.planning.content import VARIABLES, Variable, letter_of
from commplan.planning.letters import NAMES as LETTER_NAMES

FILTERS = (
    Variable("long_date", translate("Variables", "A day in words: 31 January 2027")),
    Variable("short_date", translate("Variables", "A day in digits: 31/01/2027")),
    Variable("weekday", translate("Variables", "The weekday of a day: Sunday")),
    Variable("time", translate("Variables", "A time as it is written in the language: 09:00")),
    Variable("number", translate("Variables", "A number with separators: 1,240")),
    Variable("joined", translate("Variables", "A list as a phrase: one, two and three")),
    Variable("lines", translate("Variables", "The lines of a text as a list")),
    Variable("default", translate("Variables", "Another text when there is no value: default('…')")),
    Variable("capitalize", translate("Variables", "With a capital at the beginning")),
    Variable("lower", translate("Variables", "In small letters")),
    Variable("upper", translate("Variables", "In capitals")),
    Variable("first", translate("Variables", "The first of a list")),
    Variable("last", translate("Variables", "The last of a list")),
    Variable("length", translate("Variables", "How many there are in a list")),
    Variable("round", translate("Variables", "A number rounded")),
    Variable("truncate", translate("Variables", "Cut to a length: truncate(80)")),
)

_NAMES = frozenset(v.name for v in VARIABLES)
_ROOTS = frozenset(name.partition(".")[0] for name in _NAMES)
_WORDS = frozenset(
    "and or not in is if else elif endif for endfor set endset defined none None true True false False loop range "
    "recursive filter endfilter with endwith macro endmacro call endcall raw endraw".split()
)
_PART = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_STRING = re.compile(r"'[^']*'|\"[^\"]*\"")
_NAME = re.compile(r"(?<![\w.])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")
_LOCAL = re.compile(r"\{%[-+]?\s*(?:for\s+([\w,\s]+?)\s+in\b|set\s+(\w+)|macro\s+(\w+)\s*\(([^)]*)\))")
_TYPED_VARIABLE = re.compile(r"(?:\{\{[-+]?|\{%[-+]?\s*(?:if|elif)|\{%[-+]?\s*for\s+\w+\s+in)\s*([A-Za-z_][\w.]*|)$")
_TYPED_FILTER = re.compile(r"\{[{%][^{}]*\|\s*(\w*)$")


class Mark(Enum):
    """What a stretch of a line is."""

    TAG = auto()
    VARIABLE = auto()
    UNKNOWN = auto()
    COMMENT = auto()


@dataclass(frozen=True, slots=True)
class Stretch:
    start: int
    length: int
    mark: Mark


def local_names(text: str) -> frozenset[str]:
    """The names that a template gives itself: loop variables, `set`, macros and their parameters.

    Of the text of letters to approvers also those that it is given in place of a message's.
    """
    found: set[str] = set(LETTER_NAMES if letter_of(text) else ())
    for match in _LOCAL.finditer(text):
        for group in filter(None, match.groups()):
            found.update(re.findall(r"[A-Za-z_]\w*", group))
    return frozenset(found)


def stretches(line: str, local: frozenset[str] = frozenset()) -> Iterator[Stretch]:
    """What stands out in a line; variables come after the tag they stand in."""
    for part in _PART.finditer(line):
        is_comment = part[0].startswith("{#")
        yield Stretch(part.start(), len(part[0]), Mark.COMMENT if is_comment else Mark.TAG)
        if not is_comment:
            yield from _names(part[0], part.start(), local)


def _names(part: str, offset: int, local: frozenset[str]) -> Iterator[Stretch]:
    inside = _STRING.sub(lambda m: " " * len(m[0]), part)
    for match in _NAME.finditer(inside):
        before, after = inside[: match.start()].rstrip(), inside[match.end() :].lstrip()
        is_argument = after.startswith("=") and not after.startswith("==") and part.startswith("{{")
        if match[0] in _WORDS or before.endswith(("|", " is", " is not")) or is_argument:
            continue
        mark = Mark.VARIABLE if _is_known(match[0], local) else Mark.UNKNOWN
        yield Stretch(offset + match.start(), len(match[0]), mark)


def _is_known(name: str, local: frozenset[str]) -> bool:
    root = name.partition(".")[0]
    return name in _NAMES or root in local or root == "loop" or (name in _ROOTS)


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be completed at the cursor: what is typed of it, and the choices."""

    typed: str
    choices: tuple[Variable, ...]
    is_filter: bool


def offer_at(before: str) -> Offer | None:
    """What to offer after `before`, the line as far as the cursor; None outside of a tag."""
    match = _TYPED_FILTER.search(before)
    if match:
        return Offer(match[1], FILTERS, True)
    match = _TYPED_VARIABLE.search(before)
    return Offer(match[1], VARIABLES, False) if match else None


def description(variable: Variable) -> Text:
    """A variable with what it stands for, as it is listed."""
    return translate("Messages", "{name} – {description}").format(name=variable.name, description=variable.description)
