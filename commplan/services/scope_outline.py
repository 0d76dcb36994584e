"""What an edit is made of, before it is tried on the plan."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from commplan.domain.changes import Change
from commplan.planning.rules import parse
from commplan.planning.series import Series, split, with_parts
from commplan.services.scope_crowding import first_free, first_of, rest_of, used
from commplan.services.scope_draft import Draft, Target
from commplan.services.scope_series import clashes, handed_over, in_place
from commplan.services.scope_situation import Situation
from commplan.services.scope_terms import CommunicationMove


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A draft, and what has to come out of it to the day."""

    draft: Draft
    event_day: dt.date | None = None  # of the date that was asked about
    sending: CommunicationMove | None = None  # when the communication goes out on that date, and how long
    staying: frozenset[str] = frozenset()  # communications that keep their dates
    free: frozenset[str] = frozenset()  # communications of which what was put up may move: their only date is meant


def free_of(s: Situation, communication_ids: Iterable[str]) -> frozenset[str]:
    """Of these communications those of which just one date can be meant, because there is no other."""
    return frozenset() if s.repeats else frozenset(communication_ids)


def only(s: Situation, original: dt.date, *changes: Change) -> Draft:
    """A draft about one date where it is."""
    return Draft(event_id=s.event.id, changes=changes, since=original, until=original)


def for_all(s: Situation, target: Target) -> Draft:
    """In place where that leaves the kept dates alone, else at a new event from the first date on that is not kept."""
    if not clashes(s, target):
        return in_place(s, target)
    new = Series(target.event.get("rule", s.event.rule), target.event.get("start", s.event.start))
    if new != s.series and not target.in_order:
        return _beside(s, target, new)
    at = next((o for o in s.originals if o not in s.kept), s.originals[0])
    later = split(new, moved_with(s, new, at, in_order=target.in_order))[1] or new
    values = {**target.event, "rule": later.rule, "start": later.start}
    return handed_over(
        s, at, Target(event=values, communications=target.communications, in_order=target.in_order, exact=target.exact)
    )


def _beside(s: Situation, target: Target, new: Series) -> Draft:
    """Another frequency for what neither stays nor lies behind; where none of its dates remains, these go."""
    at, times = first_free(s), parse(new.rule).count if new.rule else None
    start = first_of(s, Series(with_parts(new.rule, COUNT=None), new.start), at, target)
    if start is None:
        return handed_over(s, at, None)
    target = replace(target, event={**target.event, "rule": new.rule})
    return handed_over(s, at, rest_of(s, target, at, times and times - used(s, at), start))


def moved_with(s: Situation, new: Series, at: dt.date, *, in_order: bool) -> dt.date:
    """Where the date `at` is in the new series, when that is the old one moved."""
    if not in_order:
        return at
    place = s.series.before(at)
    return next((day for i, day in enumerate(new.dates()) if i == place), at)
