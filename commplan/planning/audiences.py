"""Who is reached: groups contain groups, and some are left out."""

from collections.abc import Iterator

from commplan.domain.plan import Plan
from commplan.domain.records import Audience, Communication


def with_parents(plan: Plan, audience_id: str) -> Iterator[str]:
    """The audience and all groups that contain it, from the inside out."""
    audiences = plan.table(Audience)
    while audience_id:
        yield audience_id
        audience_id = audiences[audience_id].parent_id


def with_descendants(plan: Plan, audience_id: str) -> Iterator[str]:
    """The audience and all groups within it."""
    yield audience_id
    for child in plan.children_by_audience.get(audience_id, ()):
        yield from with_descendants(plan, child.id)


def reaches(plan: Plan, communication: Communication, audience_id: str) -> bool:
    """Whether a message is meant for the whole of an audience: sent to it or to a group that contains it.

    The nearest word counts: a group that is left out is not reached through its parents, yet a group within it that
    is named itself is.
    """
    if audience_id not in plan.table(Audience):
        return False
    for group in with_parents(plan, audience_id):
        if group in communication.excluded_audience_ids:
            return False
        if group in communication.audience_ids:
            return True
    return False
