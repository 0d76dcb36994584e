"""Things by what one of their fields says, taken over from one state of a plan to the next."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import compress
from operator import attrgetter
from typing import TypeVar

T = TypeVar("T")


def grouped(things: Iterable[T], field: str) -> dict[str, tuple[T, ...]]:
    """`things` by the value of a field; within a group their order stays."""
    key = attrgetter(field)
    found: defaultdict[str, list[T]] = defaultdict(list)
    for thing in things:
        found[key(thing)].append(thing)
    return {value: tuple(group) for value, group in found.items()}


def regrouped(
    groups: Mapping[str, tuple[T, ...]], things: Collection[T], field: str, differing: Iterable[T]
) -> dict[str, tuple[T, ...]]:
    """What `grouped` gives for `things`, where `groups` are those of before; the same groups as far as they may stay.

    `differing` are all things that are new, as they are now and as they were, and those that are gone.
    """
    key = attrgetter(field)
    touched = {key(thing) for thing in differing}
    kept = {value: group for value, group in groups.items() if value not in touched}
    return kept | grouped(compress(things, map(touched.__contains__, map(key, things))), field)
