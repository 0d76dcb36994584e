"""Many small items on one paper, with one signature for all of them."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from commplan.documents.blocks import (
    Block,
    Cell,
    Column,
    Document,
    FullText,
    Heading,
    Paragraph,
    Phrase,
    Style,
    Table,
    phrase,
)
from commplan.documents.sheet_decisions import decision_boxes
from commplan.documents.sheet_facts import SheetText, strung
from commplan.documents.sheet_round import Round, due_cell, footer, masthead, named, running, step_words
from commplan.domain.texts import Text, translate
from commplan.planning.approvers import AskedStep

_EXCERPT = 260  # characters of a text in its line

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
        (*named(round_, item), *map(_excerpt, found)),
        tuple(step_words(item)),
        (due_cell(round_, item),),
        decision_boxes(),
        (),
    )


def _excerpt(text: SheetText) -> Phrase:
    """The beginning of a text: enough to know it again, the annex or the sheet has it in full."""
    words = " ".join(text.plain.split())
    if len(words) > _EXCERPT:
        words = f"{words[:_EXCERPT].rpartition(' ')[0]} […]"
    return phrase(f"{text.subject}: {words}" if text.subject else words, Style.SMALL)


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
    person = round_.approver.items[0].step.asking.who  # where only a role is known, whoever signs writes the name
    row = ((phrase(person),), (phrase(round_.approver.role),), (), ())
    yield Table(name=title, columns=columns, rows=(row,), row_height=20, keep_whole=True)


def _declaration(count: int) -> Text:
    words = translate(
        "Sheet", "I decide on the %n item(s) above as ticked, each in the version that its code names.", "", 1
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
            yield FullText(text.language, subject, text.plain, round_.formats.language(text.language))
