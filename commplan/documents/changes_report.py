"""What changed in a plan since a day, for a meeting: a table for each kind of record."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from commplan.documents.blocks import (
    Block,
    Column,
    Document,
    Field,
    Fields,
    Heading,
    Margin,
    Masthead,
    Paragraph,
    Style,
    Table,
    Words,
    phrase,
)
from commplan.documents.changes_told import Row, cell, many_of, told_rows
from commplan.documents.formats import Formats
from commplan.domain.history import ADDED, DELETED, UPDATED
from commplan.domain.labels import kinds_label
from commplan.domain.net_changes import NetChange
from commplan.domain.plan import Plan
from commplan.domain.records import KINDS
from commplan.domain.texts import Translate, translate
from commplan.planning.change_words import ChangeWords
from commplan.planning.excerpts import excerpts
from commplan.planning.told_changes import alike, told_together

_COLUMNS = (
    Column(translate("Changes", "What"), 5),
    Column(translate("Changes", "Field"), 3),
    Column(translate("Changes", "Before"), 6),
    Column(translate("Changes", "Now"), 6),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOptions:
    """The period of the report, when it was printed (in the plan's zone), and its language."""

    since: dt.date
    printed_at: dt.datetime
    language: str
    say: Translate


def changes_report(plan: Plan, changes: Sequence[NetChange], words: ChangeWords, options: ReportOptions) -> Document:
    """The report on `changes`, put into words by `words` in the language of the report."""
    formats = Formats(options.language)
    printed = formats.moment(options.printed_at.date(), options.printed_at.time())
    title = translate("Changes", "What changed since {day}").format(day=formats.date(options.since))
    period = formats.period(options.since, options.printed_at.date())
    people = formats.listed(sorted({who for net in changes for who in net.who})) or "–"
    fields = Fields(
        (1, 1, 1),
        (
            Field(translate("Changes", "Period"), phrase(period, Style.BOLD)),
            Field(translate("Changes", "Records changed"), phrase(formats.number(len(changes)), Style.BOLD)),
            Field(translate("Changes", "Changed by"), phrase(people)),
        ),
    )
    masthead = Masthead(
        origin=" · ".join(filter(None, (plan.info.organisation, plan.info.programme))),
        type=title,
        title=plan.info.title,
        fields=fields,
    )
    footer = translate("Changes", "Printed {moment}").format(moment=printed)
    return Document(
        title=f"{plan.info.title} – {options.say(title)}",
        language=options.language,
        running=Margin(left=phrase(plan.info.title), right=phrase(title)),
        footer=Margin(left=phrase(footer, Style.SMALL)),
        page=translate("Sheet", "Page {page} of {pages}"),
        blocks=(masthead, *_sections(changes, words, formats)),
    )


def _sections(changes: Sequence[NetChange], words: ChangeWords, formats: Formats) -> Iterator[Block]:
    if not changes:
        yield Paragraph(phrase(translate("Changes", "Nothing changed in this period.")))
    together = told_together(changes)
    for kind, group in grouped(changes):
        came, went = (together.get((action, kind), ()) for action in (ADDED, DELETED))
        rows = [row for same in alike(group) for row in _updated(same, words)]
        rows += [*told_rows(came, words, formats), *told_rows(went, words, formats)]
        count = sum(net.change.action == UPDATED for net in group) + len(came) + len(went)
        if rows:
            yield Heading(kinds_label(kind), note=formats.number(count))
            yield Table(name=kinds_label(kind), columns=_COLUMNS, rows=tuple(rows))


def grouped(changes: Sequence[NetChange]) -> list[tuple[str, list[NetChange]]]:
    """The changes of each kind that has any: communications and events first, for they are what a meeting is about."""
    kinds = [*_FIRST, *(kind for kind in (*KINDS, "version", "decision") if kind not in _FIRST)]
    found = [(kind, [net for net in changes if net.change.kind == kind]) for kind in kinds]
    return [(kind, group) for kind, group in found if group]


_FIRST = ("content_event", "communication", "occurrence", "version", "decision")


def _updated(same: Sequence[NetChange], words: ChangeWords) -> Iterator[Row]:
    """The fields of a record that changed, or of several that changed alike: these are named below."""
    change = same[0].change
    names = [words.name(net.change) for net in same]
    name: Words = names[0] if len(names) == 1 else many_of(change.kind, len(names))
    for number, field in enumerate(words.fields(change)):
        pair = (words.value(change, field.field, value) for value in (field.before, field.after))
        before, after = excerpts(*pair)
        first = cell(name, Style.BOLD) if number == 0 else cell("")
        yield first, cell(words.label(change.kind, field.field)), cell(before), cell(after)
    if len(names) > 1:
        yield cell(""), cell("; ".join(names), Style.SMALL)
