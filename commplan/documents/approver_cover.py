"""The list on top of the sheets of one approver: what is asked of them, by when."""

from commplan.documents.blocks import Box, Cell, Column, Document, Frame, Heading, Table, phrase
from commplan.documents.sheet_round import Round, due_cell, footer, masthead, named, running, step_words
from commplan.domain.texts import translate
from commplan.planning.approvers import AskedStep


def approver_cover(round_: Round) -> Document:
    """One line for each decision; the sheets follow in the same order."""
    kind = translate("Sheet", "Decisions asked for")
    title = translate("Sheet", "The sheets that follow")
    columns = (
        Column(translate("Sheet", "No."), 9),
        Column(translate("Sheet", "What it is"), 92),
        Column(translate("Sheet", "Step"), 38),
        Column(translate("Sheet", "Due"), 20),
        Column(translate("Sheet", "done"), 16, centred=True),
    )
    numbers = {dated.key: number for number, dated in enumerate(round_.approver.dates, 1)}
    rows = tuple(_row(round_, numbers[item.state.dated.key], item) for item in round_.approver.items)
    last = max(item.step.due for item in round_.approver.items)
    asked = translate(
        "Sheet", "Please decide on each sheet, sign it there, and return it by its date, the last one by {day}."
    )
    return Document(
        title=f"{round_.approver.name} – {round_.options.printed_at:%Y-%m-%d}",
        language=round_.options.language,
        running=running(round_, kind),
        footer=footer(round_),
        page=translate("Sheet", "Page {page} of {pages}"),
        blocks=(
            masthead(round_, kind),
            Frame((phrase(asked.format(day=round_.formats.date(last))),)),
            Heading(title),
            Table(name=title, columns=columns, rows=rows, row_height=12),
        ),
    )


def _row(round_: Round, number: int, item: AskedStep) -> tuple[Cell, ...]:
    return (
        (phrase(str(number)),),
        tuple(named(round_, item)),
        tuple(step_words(item)),
        (due_cell(round_, item),),
        (Box(translate("Sheet", "done"), shows_label=False),),
    )
