"""The plan as a table on paper: the columns and rows that a page shows, or the seven elements."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from commplan.documents.blocks import Cell, Column, Document, Style, phrase
from commplan.documents.view_blocks import Group, Listing
from commplan.documents.view_frame import ViewOptions, ViewRequest, view_document
from commplan.domain import records as r
from commplan.domain.labels import choice_label
from commplan.domain.plan import Plan, name_of
from commplan.domain.texts import Text, translate
from commplan.planning.days import bare_events
from commplan.planning.phrases import frequency_phrase, offset_phrase
from commplan.planning.schedule import Dated
from commplan.planning.selection import select
from commplan.planning.status import status_of

_MANY = 9  # columns: with more of them the words are small
_LEAST, _MOST = 6.0, 34.0  # letters: how narrow and how wide a column may be, against the others

Words = tuple[str, ...]
"""What stands in the columns of a row."""


@dataclass(frozen=True, slots=True)
class TableGroup:
    """A heading with the rows beneath it."""

    head: Words
    rows: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class TableContent:
    """The table as it stands: `titles` of its columns; `note` says how it is grouped, sorted and searched."""

    titles: Words
    groups: tuple[TableGroup, ...]
    note: str = ""


def plan_table(request: ViewRequest) -> Document:
    """Events with their communications beneath, as the filter leaves them, and the seven elements with the status."""
    return table_document(request.schedule.plan, elements(request), request.options)


def table_document(plan: Plan, content: TableContent, options: ViewOptions) -> Document:
    """`content` as a document."""
    what = translate("Print", "Plan table")
    style, bold = (Style.SMALL, Style.SMALL_BOLD) if len(content.titles) > _MANY else (Style.BODY, Style.BOLD)
    widths = _widths(content)
    listing = Listing(
        name=what,
        columns=tuple(Column(title, width) for title, width in zip(content.titles, widths, strict=True)),
        groups=tuple(
            Group(_cells(group.head, bold, style), tuple(_cells(row, style, style) for row in group.rows))
            for group in content.groups
        ),
        again=translate("Print", "(continued)"),
    )
    return view_document(plan, what, content.note, (listing,), options)


def _cells(words: Words, first: Style, others: Style) -> tuple[Cell, ...]:
    return tuple((phrase(text, first if number == 0 else others),) if text else () for number, text in enumerate(words))


def _widths(content: TableContent) -> list[float]:
    """Shares of the width: by what the columns hold, so that the longest words fit and long texts get more."""
    rows = [row for group in content.groups for row in group.rows]
    return [_width([title, *(row[number] for row in rows)]) for number, title in enumerate(content.titles)]


def _width(texts: Sequence[str]) -> float:
    filled = [text for text in texts if text]
    longest_word = max((len(word) for text in filled for word in text.split()), default=0)
    usual = sum(map(len, filled)) / max(len(filled), 1)
    return min(max(_LEAST, longest_word + 3, usual), _MOST)


# --- the seven elements


def elements(request: ViewRequest) -> TableContent:
    """The seven elements of everything that the filter takes."""
    say, schedule, options = request.options.say, request.schedule, request.options
    titles = (*map(say, _TITLES), say(translate("Print", "Status")))
    selection = options.selection.between(request.start, request.end)
    dated: dict[str, list[Dated]] = {}
    for one in select(schedule, selection, options.today):
        dated.setdefault(one.communication_id, []).append(one)
    bare = {event.id for event, _ in bare_events(schedule, selection, request.start, request.end)}
    events = sorted(schedule.plan.table(r.ContentEvent).values(), key=lambda event: (event.start, event.title))
    groups = tuple(group for event in events for group in _groups(request, event, dated, is_bare=event.id in bare))
    return TableContent(titles, groups, options.formats.period(request.start, request.end))


_TITLES: tuple[Text, ...] = (
    translate("Plan", "1 Content event"),
    translate("Plan", "2 Sender"),
    translate("Plan", "3 Audiences"),
    translate("Plan", "4 Channel"),
    translate("Plan", "5 Tools"),
    translate("Plan", "6 Frequency, when"),
    translate("Plan", "7 Approval path"),
)


def _groups(
    request: ViewRequest, event: r.ContentEvent, dated: dict[str, list[Dated]], *, is_bare: bool
) -> Iterator[TableGroup]:
    plan, options = request.schedule.plan, request.options
    mine = [c for c in plan.communications_by_event.get(event.id, ()) if c.id in dated]
    mine.sort(key=lambda c: (dated[c.id][0].date, dated[c.id][0].time or dt.time(), c.title))
    if mine or is_bare:
        frequency = options.say(frequency_phrase(event, options.day))
        none = "" if mine else options.say(translate("Plan", "No communication yet"))
        rows = tuple(_row(plan, c, dated[c.id], options) for c in mine)
        yield TableGroup((event.title, none, "", "", "", frequency, "", ""), rows)


def _row(plan: Plan, c: r.Communication, dated: Sequence[Dated], options: ViewOptions) -> Words:
    coming = next((one for one in dated if one.date >= options.today), dated[-1])

    def names(kind: str, *ids: str) -> str:
        records = (plan.find(kind, record_id) for record_id in ids if record_id)
        return ", ".join(name_of(record) for record in records if record) or "–"

    return (
        c.title,
        names("sender", c.sender_id),
        names("audience", *c.audience_ids),
        names("channel", c.channel_id),
        names("tool", *c.tool_ids),
        options.say(offset_phrase(c)),
        names("approval_path", c.approval_path_id),
        options.say(choice_label(status_of(plan, coming))),
    )
