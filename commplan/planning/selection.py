"""A selection of dated communications: the same filters on screen, in print and in exports."""

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from typing import Any

from commplan.domain.records import Communication, PlanInfo, SavedView
from commplan.domain.words import Category, Gap, Period, Risk, Status
from commplan.planning.expansion import Dated
from commplan.planning.folding import fold
from commplan.planning.matching import chosen_communications, searched_texts, texts_of
from commplan.planning.memo import once_a_schedule
from commplan.planning.periods import period_bounds
from commplan.planning.schedule import MARGIN, Schedule
from commplan.planning.status import status_of

__all__ = ["CHOICES", "REFS", "Selection", "follows_from_events", "select", "select_of", "taker", "values_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What to take; whatever is empty takes everything. All filters must agree, any value within one suffices.

    With `period` set, `start` and `end` are what it came to on the day on which the selection was made.
    """

    audience_ids: frozenset[str] = frozenset()
    sender_ids: frozenset[str] = frozenset()
    channel_ids: frozenset[str] = frozenset()
    tool_ids: frozenset[str] = frozenset()
    approval_path_ids: frozenset[str] = frozenset()
    goal_ids: frozenset[str] = frozenset()
    phase_ids: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    categories: frozenset[Category] = frozenset()
    risks: frozenset[Risk] = frozenset()
    gaps: frozenset[Gap] = frozenset()
    owner: str = ""
    words: str = ""
    period: Period | None = None
    start: dt.date | None = None  # None: the start of the plan
    end: dt.date | None = None

    @staticmethod
    def of_view(view: SavedView, info: PlanInfo, today: dt.date) -> "Selection":
        """The selection that a saved view holds on `today`; choices that are not known are left out."""
        values: dict[str, Any] = {name: frozenset(getattr(view, name)) for name in REFS}
        for name, enum in CHOICES.items():
            values[name] = frozenset(choice for choice in enum if choice.value in getattr(view, name))
        selection = Selection(**values, owner=view.owner, words=view.words, start=view.start, end=view.end)
        period = next((p for p in Period if p.value == view.period), None)
        return selection if period is None else selection.in_period(period, info, today)

    def in_period(self, period: Period, info: PlanInfo, today: dt.date) -> "Selection":
        """The same filters in a period that moves along with the day."""
        start, end = period_bounds(period, info, today)
        return dataclasses.replace(self, period=period, start=start, end=end)

    def between(self, start: dt.date | None, end: dt.date | None) -> "Selection":
        """The same filters in a period that stands still."""
        return dataclasses.replace(self, period=None, start=start, end=end)

    def without_period(self) -> "Selection":
        """The same filters for the whole plan."""
        return self.between(None, None)

    @property
    def asks_for_communications(self) -> bool:
        """Whether it asks for what a content event without communications can't have."""
        return bool(
            self.audience_ids
            or self.sender_ids
            or self.channel_ids
            or self.tool_ids
            or self.approval_path_ids
            or self.statuses
            or self.gaps
        )


REFS = ("audience_ids", "sender_ids", "channel_ids", "tool_ids", "approval_path_ids", "goal_ids", "phase_ids")
"""The filters by other records."""

CHOICES: dict[str, type[Enum]] = {"statuses": Status, "categories": Category, "risks": Risk, "gaps": Gap}
"""The filters by a choice, with its enumeration."""


def values_of(selection: Selection) -> dict[str, Any]:
    """What a SavedView holds of a selection: the inverse of `Selection.of_view`."""
    return {
        **{name: tuple(sorted(getattr(selection, name))) for name in REFS},
        **{name: tuple(sorted(choice.value for choice in getattr(selection, name))) for name in CHOICES},
        "owner": selection.owner,
        "words": selection.words,
        "period": selection.period.value if selection.period else "",
        "start": None if selection.period else selection.start,
        "end": None if selection.period else selection.end,
    }


@once_a_schedule
def select(schedule: Schedule, selection: Selection, today: dt.date) -> tuple[Dated, ...]:
    """The dated communications that `selection` takes, in order; `today` counts for what is late or ahead.

    An audience takes what reaches it: its own messages and those of the groups that contain it. A goal takes what
    serves it or a goal within it. `owner` is that of the communication, else of its event. All of the `words` must
    occur in titles, texts or names.
    """
    found, everything = schedule.between(*_days(schedule, selection)), schedule.plan.table(Communication).values()
    return tuple(_taken(schedule, selection, today, found, everything, lambda: searched_texts(schedule)))


def select_of(schedule: Schedule, event_ids: Iterable[str], selection: Selection, today: dt.date) -> list[Dated]:
    """What `select` takes of some events; of a few in a fraction of the time."""
    plan, ids = schedule.plan, list(event_ids)
    found = schedule.of_events(ids, *_days(schedule, selection))
    theirs = [c for event_id in ids for c in plan.communications_by_event.get(event_id, ())]
    return list(_taken(schedule, selection, today, found, theirs, lambda: texts_of(plan, theirs)))


def _days(schedule: Schedule, selection: Selection) -> tuple[dt.date, dt.date]:
    """The days from which `selection` takes something."""
    info, margin = schedule.plan.info, MARGIN if Gap.OUTSIDE_PLAN in selection.gaps else dt.timedelta(0)
    return selection.start or info.start - margin, selection.end or info.end + margin


def _taken(
    schedule: Schedule,
    selection: Selection,
    today: dt.date,
    found: Iterable[Dated],
    communications: Iterable[Communication],
    searched: Callable[[], Mapping[str, str]],
) -> Iterable[Dated]:
    """What of `found`, all of it dates of `communications`, is taken; `searched` gives the texts of these."""
    plan = schedule.plan
    if selection.without_period() == Selection():
        return found
    chosen = chosen_communications(plan, selection, communications)
    if chosen is not None:
        found = [d for d in found if d.communication_id in chosen]
    wanted = fold(selection.words).split()
    if wanted:
        texts = searched()
        whole = set(texts)
        for word in wanted:
            whole = {c for c in whole if word in texts[c]}
        found = [d for d in found if d.communication_id in whole or _holds(texts[d.communication_id], d, wanted)]
    if selection.statuses:
        found = [d for d in found if status_of(plan, d) in selection.statuses]
    if selection.gaps:
        found = _with_gaps()(schedule, found, selection.gaps, today)
    return found


def follows_from_events(selection: Selection) -> bool:
    """Whether what is taken of an event follows from that event, whatever else goes out in the plan."""
    return selection.gaps.isdisjoint({Gap.OVER_LOAD, Gap.SILENT_AUDIENCE})


def taker(schedule: Schedule, selection: Selection, today: dt.date) -> Callable[[Dated], bool]:
    """Whether `selection` takes a date, for those who found the dates themselves: approvals and their deadlines."""
    if selection == Selection():
        return lambda _: True
    keys = {dated.key for dated in select(schedule, selection, today)}
    return lambda dated: dated.key in keys


def _with_gaps() -> Callable[..., list[Dated]]:
    """Finds gaps; loaded when one is asked for, since it needs all the checks, and a window starts without them."""
    function: Callable[..., list[Dated]] = import_module("commplan.planning.gaps").with_gaps
    return function


def _holds(text: str, dated: Dated, wanted: list[str]) -> bool:
    """Whether the words stand in the text of a communication together with the title of this one date."""
    if dated.occurrence is None or not dated.occurrence.title:
        return False
    own = fold(dated.title)
    return all(word in text or word in own for word in wanted)
