"""The agenda on paper: what goes out, by week and day."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import groupby

from commplan.documents.blocks import Cell, Column, Document, Phrase, Run, Style, Words, phrase
from commplan.documents.calendar_source import week_number
from commplan.documents.view_blocks import Group, Listing
from commplan.documents.view_frame import ViewRequest, view_document
from commplan.domain import records as r
from commplan.domain.labels import choice_label
from commplan.domain.plan import name_of
from commplan.domain.texts import Text, translate
from commplan.domain.words import DayRuleType
from commplan.planning.days import bare_events, dated_between, quiet_periods
from commplan.planning.deadlines import Deadline, deadlines_of, selected
from commplan.planning.expansion import Dated
from commplan.planning.folding import fold
from commplan.planning.status import status_of

_COLUMNS = (
    Column(translate("Print", "Day"), 21),
    Column(translate("Print", "Time"), 12),
    Column(translate("Print", "Communication"), 42),
    Column(translate("Print", "Channel"), 18),
    Column(translate("Print", "Sender"), 20),
    Column(translate("Print", "Audiences"), 25),
    Column(translate("Print", "Status"), 22),
)

Line = tuple[dt.date, tuple[Cell, ...]]
"""A day with the cells behind its date."""


def agenda(request: ViewRequest) -> Document:
    """A table with a group for each week; a day that goes on over the page is named again."""
    what, formats = translate("Print", "Agenda"), request.options.formats
    listing = Listing(
        name=what,
        columns=_COLUMNS,
        groups=tuple(_groups(request)),
        again=translate("Print", "(continued)"),
        carries=True,
    )
    period = formats.period(request.start, request.end)
    return view_document(request.schedule.plan, what, period, (listing,), request.options)


def _groups(request: ViewRequest) -> Iterator[Group]:
    formats = request.options.formats
    lines = sorted(_lines(request), key=lambda line: line[0])
    for first, week in groupby(lines, key=lambda line: _week_start(line[0], formats.first_weekday)):
        title = translate("Print", "Week {number}, {days}").format(
            number=week_number(first), days=formats.period(first, first + dt.timedelta(6))
        )
        rows: list[tuple[Cell, ...]] = []
        for date, of_day in groupby(week, key=lambda line: line[0]):
            named: Cell = (phrase(formats.short_day(date), Style.BOLD),)
            for number, (_, cells) in enumerate(of_day):
                rows.append((named if number == 0 else (), *cells))
        yield Group(((phrase(title, Style.BOLD),), *((),) * (len(_COLUMNS) - 1)), tuple(rows))


def _week_start(day: dt.date, first_weekday: int) -> dt.date:
    return day - dt.timedelta((day.weekday() - first_weekday) % 7)


def _lines(request: ViewRequest) -> Iterator[Line]:
    """Days off, quiet periods and deadlines first, then what goes out, then events about which nothing does."""
    schedule, start, end = request.schedule, request.start, request.end
    selection, formats = request.options.selection, request.options.formats
    for n in range((end - start).days + 1):
        date = start + dt.timedelta(n)
        off = schedule.calendar.day_off(date)
        if off is not None:
            yield date, _note(translate("Print", "Day off: {name}").format(name=off.name))
    for first, last, name in quiet_periods(schedule, start, end):
        yield max(first, start), _note(_quiet_words(request, name).format(days=formats.period(first, last)))
    due = deadlines_of(schedule, request.options.today) if request.options.deadlines else {}
    for date, deadlines in selected(schedule, due, selection, request.options.today).items():
        if start <= date <= end:
            yield date, _note(_due_words(deadlines))
    for dated in dated_between(schedule, selection, request.options.today, start, end):
        yield max(dated.date, start), _cells(request, dated)
    for event, date in bare_events(schedule, selection, start, end):
        words = translate("Print", "{title}: nothing goes out about it yet")
        yield max(date, start), _note(words.format(title=event.title))


def _quiet_words(request: ViewRequest, name: str) -> Text:
    """A quiet period and its {days}; what it is is not said again where its name says so."""
    kind = request.options.say(choice_label(DayRuleType.QUIET_PERIOD))
    if fold(name).startswith(" ".join(fold(kind).split()[:2])):  # "okres ciszy komunikacyjnej" goes by two words
        return translate("Print", "{name}, {days}").format(name=name)
    return translate("Print", "Quiet period “{name}”, {days}").format(name=name)


def _due_words(deadlines: Sequence[Deadline]) -> Text:
    """ "2 approvals due: Letter from the board, Budget"."""
    titles = ", ".join(dict.fromkeys(deadline.dated.title for deadline in deadlines))
    text = translate("Print", "%n approval(s) due: {titles}", "", 1)
    if any(deadline.is_overdue for deadline in deadlines):
        text = translate("Print", "%n approval(s) overdue: {titles}", "", 1)
    return text.count(len(deadlines)).format(titles=titles)


def _note(words: Text) -> tuple[Cell, ...]:
    """Words as wide as all columns behind the time."""
    return ((), (phrase(words),))


def _cells(request: ViewRequest, dated: Dated) -> tuple[Cell, ...]:
    plan, formats = request.schedule.plan, request.options.formats
    communication = plan.get(r.Communication, dated.communication_id)
    time: Words = formats.time(dated.time) if dated.time else ""
    title = [Run(dated.title)]
    if dated.last_date > dated.date:
        until = translate("Print", "until {day}").format(day=formats.date(dated.last_date))
        title += [Run(", "), Run(until)]
    event = plan.get(r.ContentEvent, dated.event_id).title
    names = [Phrase(tuple(title))]
    if event != dated.title:
        names.append(phrase(event, Style.LABEL))

    def name(kind: str, record_id: str) -> str:
        record = plan.find(kind, record_id) if record_id else None
        return name_of(record) if record else "–"

    audiences = ", ".join(name("audience", a) for a in communication.audience_ids) or "–"
    return (
        (phrase(time),),
        tuple(names),
        (phrase(name("channel", communication.channel_id)),),
        (phrase(name("sender", communication.sender_id)),),
        (phrase(audiences),),
        (phrase(choice_label(status_of(plan, dated))),),
    )
