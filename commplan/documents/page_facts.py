"""What a plan on a page is about, counted once: the events and communications that the filter takes."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import zip_longest

from commplan.documents.blocks import Phrase, Run, Style, Words
from commplan.documents.view_blocks import Point
from commplan.documents.view_frame import ViewRequest
from commplan.domain import records as r
from commplan.domain.plan import name_of
from commplan.domain.texts import Text
from commplan.domain.words import Risk
from commplan.planning.days import bare_events
from commplan.planning.phrases import frequency_phrase
from commplan.planning.schedule import Dated
from commplan.planning.selection import select

_RISKS = list(Risk)


class PageFacts:
    """A plan under a filter. On paper larger than A4 the words are larger too."""

    def __init__(self, request: ViewRequest) -> None:
        self.request = request
        self.schedule, self.options = request.schedule, request.options
        self.plan = request.schedule.plan
        self.formats = request.options.formats
        is_large = max(request.options.paper.width, request.options.paper.height) > 297
        self._plain, self._bold = (Style.BODY, Style.BOLD) if is_large else (Style.SMALL, Style.SMALL_BOLD)
        selection = request.options.selection.between(request.start, request.end)
        self.dated = select(self.schedule, selection, request.options.today)
        self.dates: dict[str, list[Dated]] = {}
        for one in self.dated:
            self.dates.setdefault(one.communication_id, []).append(one)
        bare = bare_events(self.schedule, request.options.selection, request.start, request.end)
        self._bare = {event.id for event, _ in bare}

    @cached_property
    def communications(self) -> list[r.Communication]:
        """Those with a date in the period, in order of their first one."""
        return [self.plan.get(r.Communication, c) for c in self.dates]

    @cached_property
    def events(self) -> list[r.ContentEvent]:
        """The events that these are about, and those about which nothing goes out yet."""
        mine = {c.event_id for c in self.communications} | self._bare
        return [event for event in self.plan.table(r.ContentEvent).values() if event.id in mine]

    def by_risk(self) -> list[r.ContentEvent]:
        """The events, the riskiest first."""
        return sorted(self.events, key=lambda e: (-_RISKS.index(e.risk), e.start, e.title))

    def counted(self, ids: Iterable[str]) -> Counter[str]:
        """How often each id comes up; what is not chosen does not count."""
        return Counter(i for i in ids if i)

    def dates_by(self, kind_of: Mapping[str, Iterable[str]]) -> Counter[str]:
        """How many dates each record has; `kind_of` gives the records of a communication, by its id."""
        return self.counted(i for c, dated in self.dates.items() for i in kind_of[c] for _ in dated)

    def name(self, kind: str, record_id: str) -> str:
        record = self.plan.find(kind, record_id) if record_id else None
        return name_of(record) if record else ""

    # --- points

    def point(self, head: Words, *more: Words, lines: int = 3) -> Point:
        """One point: `head` in bold, then the rest."""
        runs = [Run(head, self._bold)] if head else []
        return Point(Phrase((*runs, *self._runs(more))), lines)

    def plain(self, *words: Words, lines: int = 4) -> Point:
        """One point without a head."""
        return Point(Phrase(tuple(self._runs(words))), lines)

    def _runs(self, words: Iterable[Words]) -> Iterator[Run]:
        return (Run(one, self._plain) for one in words if one)

    def how_often(self, event: r.ContentEvent) -> Text:
        """An event with its frequency."""
        values = {"title": event.title, "often": frequency_phrase(event, self.options.day)}
        return Text("", "{title} ({often})", values)

    def event_date(self, event: r.ContentEvent) -> dt.date:
        """Its next date in the period from today on, else its first there."""
        start, end = self.request.start, self.request.end
        dates = [found.date for found in self.schedule.event_dates(event.id, start, end)] or [event.start]
        return next((date for date in dates if date >= self.options.today), dates[0])


def in_turn(first: Sequence[Point], second: Sequence[Point]) -> tuple[Point, ...]:
    """One of each in turn, so that neither is left out whole."""
    return tuple(point for pair in zip_longest(first, second) for point in pair if point is not None)
