"""What a version changed, or a draft would, for those who know the version before."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from commplan.documents.blocks import (
    Block,
    Column,
    Paragraph,
    Phrase,
    Run,
    Style,
    Subheading,
    Table,
    Words,
    phrase,
)
from commplan.documents.formats import Formats
from commplan.documents.sheet_facts import NOTHING, Facts, strung
from commplan.domain.texts import Text, translate
from commplan.planning.differences import Difference, TextDifference, Value
from commplan.planning.text_diff import Part, Span

_AROUND = 90  # characters that stay of what is the same, before and after a change
_EMPTY_LINES = re.compile(r"\n\s*\n")
_STYLES = {Part.EQUAL: Style.BODY, Part.ADDED: Style.ADDED, Part.REMOVED: Style.REMOVED}


def changed_things(facts: Facts, found: Difference) -> Iterator[Text]:
    """The names of what changed, for one line."""
    yield from (field.label for field in found.fields)
    for text in found.texts:
        language = facts.formats.language(text.language)
        yield translate("Sheet", "text ({language})").format(language=language)


def version_changes(facts: Facts) -> Iterator[Block]:
    """A table of the fields, then each text with what was added and removed."""
    found = facts.changes
    if found is None or facts.older is None:
        return
    if facts.version is None:
        title = translate("Sheet", "What changed since version {older}").format(older=facts.older.number)
    else:
        title = translate("Sheet", "What changed from version {older} to version {number}")
        title = title.format(older=facts.older.number, number=facts.version.number)
    yield Subheading(title)
    if found.fields:
        yield _fields(facts, found, title)
    whole = [note for text in found.texts if (note := _whole(facts, text))]
    if whole:
        yield Paragraph(phrase(strung(whole, " ")))
    for text in found.texts:
        if not _whole(facts, text):
            yield from _text(facts, text)


def _whole(facts: Facts, text: TextDifference) -> Text | None:
    """Words in place of a text that came or went as a whole: it is not repeated."""
    language = facts.formats.language(text.language)
    if all(span.part == Part.ADDED for span in text.body):
        return translate("Sheet", "The text ({language}) is new.").format(language=language)
    if all(span.part == Part.REMOVED for span in text.body):
        return translate("Sheet", "The text ({language}) was taken out.").format(language=language)
    return None


def _fields(facts: Facts, found: Difference, title: Text) -> Table:
    columns = (
        Column(translate("Sheet", "Field"), 41),
        Column(translate("Sheet", "Before"), 67),
        Column(translate("Sheet", "Now"), 67),
    )
    rows = tuple(
        (
            (phrase(field.label),),
            (phrase(_value(facts.formats, field.before)),),
            (phrase(_value(facts.formats, field.after)),),
        )
        for field in found.fields
    )
    return Table(name=title, columns=columns, rows=rows)


def _value(formats: Formats, value: Value) -> Words:
    if isinstance(value, Text):
        return value
    if isinstance(value, dt.date):
        return formats.date(value)
    return NOTHING if value is None else formats.time(value)


def _text(facts: Facts, text: TextDifference) -> Iterator[Paragraph]:
    language = facts.formats.language(text.language)
    caption = translate("Sheet", "Text ({language}): removed words are struck through, new ones underlined")
    yield Paragraph(phrase(caption.format(language=language), Style.LABEL), True)
    for spans in (text.subject, text.body):
        if any(span.part != Part.EQUAL for span in spans):
            yield Paragraph(Phrase(tuple(_runs(spans))))


def _runs(spans: Sequence[Span]) -> Iterator[Run]:
    """What changed with a few words around it; empty lines are dropped, for they say nothing here."""
    last = len(spans) - 1
    for number, span in enumerate(spans):
        words = _EMPTY_LINES.sub("\n", span.text)
        if span.part == Part.EQUAL:
            words = _shortened(words, is_first=number == 0, is_last=number == last)
        if words:
            yield Run(words, _STYLES[span.part])


def _shortened(words: str, *, is_first: bool, is_last: bool) -> str:
    """The end of what stands before a change, the beginning of what stands after it."""
    if len(words) <= 2 * _AROUND + 10:
        return words
    head = "" if is_first else words[:_AROUND].rpartition(" ")[0] + " "
    tail = "" if is_last else " " + words[-_AROUND:].partition(" ")[2]
    return f"{head}[…]{tail}"
