"""Which date of a new series each of the dates before has become."""

import datetime as dt
from collections.abc import Container, Iterable, Sequence
from itertools import count

from commplan.planning.expansion import key_of
from commplan.planning.series import Series, paired
from commplan.services.scope_draft import Target
from commplan.services.scope_situation import Situation

_FAR = dt.timedelta(31)  # so near is a day that no monthly or weekly series has


def pairs_of(
    s: Situation, new: Series, days: Iterable[dt.date], target: Target, old: Series | None = None
) -> dict[dt.date, dt.date]:
    """Originals before and after; those of added dates stay what they are, unless the new series has them as well."""
    listed = list(days)
    of_rule = [day for day in listed if day not in s.is_added]
    if (old or s.series) == new:
        found = {day: day for day in of_rule}
    else:
        found = paired(old or s.series, new, of_rule, in_order=target.in_order)
    return {**found, **_of_added(s, new, [day for day in listed if day in s.is_added])}


def _of_added(s: Situation, new: Series, days: Sequence[dt.date]) -> dict[dt.date, dt.date]:
    """An added date that would be taken for one of the new series is known by the nearest day that is free: both stay,
    each with what is known about it."""
    if not days:
        return {}
    given = set(new.dates(max(days) + _FAR))
    taken = {*given, *s.originals, *(key for x in s.exceptions if (key := key_of(x)))}
    found = {}
    for day in days:
        found[day] = day if day not in given or day in s.kept else _nearest_free(day, taken)
        taken.add(found[day])
    return found


def _nearest_free(day: dt.date, taken: Container[dt.date]) -> dt.date:
    later = (day + dt.timedelta(n) for n in count(1))
    earlier = (day - dt.timedelta(n) for n in count(1))
    return next(free for pair in zip(earlier, later, strict=True) for free in pair if free not in taken)
