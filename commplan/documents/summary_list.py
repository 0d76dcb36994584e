"""Many small items on one paper, with one signature for all of them."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from textwrap import shorten

from commplan.documents.blocks import (
    Block,
    Cell,
    Column,
    Document,
    FullText,
    Heading,
    Paragraph,
    Phrase,
    Run,
    Style,
    Table,
    TextPart,
    phrase,
)
from commplan.documents.codes import grouped, sheet_number
from commplan.documents.message_parts import message_parts, words_of
from commplan.documents.sheet_decisions import decision_boxes
from commplan.documents.sheet_facts import SheetText, strung
from commplan.documents.sheet_round import Round, due_cell, footer, masthead, named, running, step_words
from commplan.domain.texts import Text, translate
from commplan.planning.approvers import AskedStep

_SHORT = 700  # characters of a text that stands in its line in full
_BEGINNING = 320  # characters of a longer one
_LEAST = 40  # characters of a line that is cut

Texts = Mapping[tuple[str, dt.date], Sequence[SheetText]]
"""The texts of each date, by its key."""


def summary_list(round_: Round, texts: Texts) -> Document:
    """A line for each decision, the signature below the last; with `annex` the texts in full on pages of their own."""
    kind = translate("Sheet", "Decisions with one signature")
    return Document(
        title=f"{round_.approver.name} – {round_.options.printed_at:%Y-%m-%d}",
        language=round_.options.language,
        running=running(round_, kind),
        footer=footer(round_),
        page=translate("Sheet", "Page {page} of {pages}"),
        blocks=(masthead(round_, kind), *_items(round_, texts), *_signature(round_), *_annex(round_, texts)),
    )


def _items(round_: Round, texts: Texts) -> Iterator[Block]:
    title = translate("Sheet", "Items")
    columns = (
        Column(translate("Sheet", "No."), 8),
        Column(translate("Sheet", "What is approved"), 66),
        Column(translate("Sheet", "Step"), 27),
        Column(translate("Sheet", "Due"), 17),
        Column(translate("Sheet", "Decision"), 25),
        Column(translate("Sheet", "Comment"), 32),
    )
    rows = tuple(_row(round_, number, item, texts) for number, item in enumerate(round_.approver.items, 1))
    yield Heading(title, note=translate("Sheet", "a rejection needs a comment"))
    yield Table(name=title, columns=columns, rows=rows, row_height=18, keeps_next=True)


def _row(round_: Round, number: int, item: AskedStep, texts: Texts) -> tuple[Cell, ...]:
    found = texts.get(item.state.dated.key, ())
    return (
        (phrase(str(number), Style.BOLD),),
        (
            *named(round_, item),
            *_identity(item),
            *(line for text in found for line in _text(round_, number, item, text)),
        ),
        tuple(step_words(item)),
        (due_cell(round_, item),),
        decision_boxes(),
        (),
    )


def _identity(item: AskedStep) -> Iterator[Phrase]:
    """The fingerprint of what is signed."""
    version = item.state.version
    if version is not None:
        print_ = Run(grouped(version.fingerprint, 16), Style.SMALL_MONO)
        yield Phrase((Run(translate("Sheet", "Fingerprint"), Style.LABEL), Run(" ", Style.LABEL), print_))


def _text(round_: Round, number: int, item: AskedStep, text: SheetText) -> Iterator[Phrase]:
    """A text as it goes out when it is short; else its first lines, and where the rest of it stands."""
    if text.subject:
        yield phrase(text.subject, Style.SMALL_BOLD)
    parts = message_parts(text.html, text.plain)
    lines = [_small(part) for part in parts]
    if sum(len(words_of(part)) for part in parts) <= _SHORT:
        yield from lines
        return
    room = _BEGINNING
    for part, line in zip(parts, lines, strict=True):
        words = words_of(part)
        if len(words) > room:
            yield phrase(shorten(words, room, placeholder=" …") if room > _LEAST else "…", Style.SMALL)
            break
        yield line
        room -= len(words)
    yield phrase(_rest(round_, number, item), Style.SMALL_BOLD)


def _small(part: TextPart) -> Phrase:
    """A part of a text as one of the small lines of a cell."""
    sign = (Run(f"{part.sign} ", Style.SMALL),) if part.sign else ()
    return Phrase((*sign, *(Run(run.words, _SMALL.get(run.style, Style.SMALL)) for run in part.phrase.runs)))


_SMALL = {Style.BOLD: Style.SMALL_BOLD, Style.MONO: Style.SMALL_MONO}


def _rest(round_: Round, number: int, item: AskedStep) -> Text:
    if round_.options.looks.annex:
        text = translate("Sheet", "Full text: annex to item {number}, at the end of this list.")
        return text.format(number=number)
    dated = item.state.dated
    text = translate("Sheet", "Full text: approval sheet {sheet}.")
    return text.format(sheet=sheet_number(dated.communication_id, dated.original))


def _signature(round_: Round) -> Iterator[Block]:
    """What is signed, in words, and the boxes for it; on the same page as the last item."""
    title = translate("Sheet", "Signature")
    yield Heading(title)
    yield Paragraph(phrase(_declaration(len(round_.approver.items))), keeps_next=True)
    columns = (
        Column(translate("Sheet", "Name"), 55),
        Column(translate("Sheet", "Role"), 45),
        Column(translate("Sheet", "Date"), 25),
        Column(translate("Sheet", "Signature"), 50),
    )
    person = round_.approver.items[0].person  # where only a role is known, whoever signs writes the name
    row = ((phrase(person),), (phrase(round_.approver.role),), (), ())
    yield Table(name=title, columns=columns, rows=(row,), row_height=20, keep_whole=True)


def _declaration(count: int) -> Text:
    words = translate(
        "Sheet", "I decide on the %n item(s) above as ticked, each in the version that its line names.", "", 1
    )
    return strung([words.count(count), translate("Sheet", "A line without a tick stays undecided.")], " ")


def _annex(round_: Round, texts: Texts) -> Iterator[Block]:
    """The texts in full, item by item."""
    if not round_.options.looks.annex:
        return
    numbers = {item.state.dated.key: number for number, item in enumerate(round_.approver.items, 1)}
    turns = True
    for dated in round_.approver.dates:
        title = translate("Sheet", "Annex to item {number}: {title}")
        yield Heading(title.format(number=numbers[dated.key], title=dated.title), turns=turns)
        turns = False
        for text in texts.get(dated.key, ()):
            subject = translate("Sheet", "Subject: {subject}").format(subject=text.subject) if text.subject else ""
            yield FullText(
                text.language, subject, message_parts(text.html, text.plain), round_.formats.language(text.language)
            )
