"""The difference between two texts: by lines, and within changed lines by words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_MOST_WORDS = 2_000  # comparing takes the square of it; above, whole passages are shown as replaced
_MOST_LINES = 5_000


class Part(StrEnum):
    EQUAL = "equal"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text that stayed, was added or was removed. May hold line breaks."""

    part: Part
    text: str


def changed_spans(before: str, after: str) -> tuple[Span, ...]:
    """How `before` becomes `after`, in the order of reading.

    All spans but those added make up `before`, all but those removed make up `after`. No two neighbours are of the
    same part.
    """
    lines = _spans(before.splitlines(keepends=True), after.splitlines(keepends=True), _MOST_LINES)
    return tuple(_joined(_refined(list(lines))))


def _spans(before: Sequence[str], after: Sequence[str], most: int) -> Iterator[Span]:
    if len(before) > most or len(after) > most:
        yield from (Span(Part.REMOVED, "".join(before)), Span(Part.ADDED, "".join(after)))
        return
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Span(Part.EQUAL, "".join(before[i1:i2]))
            continue
        yield Span(Part.REMOVED, "".join(before[i1:i2]))
        yield Span(Part.ADDED, "".join(after[j1:j2]))


def _refined(spans: Sequence[Span]) -> Iterator[Span]:
    """Passages that took the place of others are compared word by word."""
    pending = ""
    for span in spans:
        if span.part == Part.REMOVED:
            pending = span.text
        elif span.part == Part.ADDED:
            yield from _spans(_WORDS.findall(pending), _WORDS.findall(span.text), _MOST_WORDS)
            pending = ""
        else:
            yield span


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Neighbours of the same part as one; of changes side by side, what was removed first."""
    removed, added = "", ""
    equal = ""
    for span in spans:
        if not span.text:
            continue
        if span.part == Part.EQUAL:
            if removed or added:
                yield from _change(removed, added)
                removed = added = ""
            equal += span.text
            continue
        if equal:
            yield Span(Part.EQUAL, equal)
            equal = ""
        if span.part == Part.REMOVED:
            removed += span.text
        else:
            added += span.text
    if equal:
        yield Span(Part.EQUAL, equal)
    yield from _change(removed, added)


def _change(removed: str, added: str) -> Iterator[Span]:
    if removed:
        yield Span(Part.REMOVED, removed)
    if added:
        yield Span(Part.ADDED, added)
