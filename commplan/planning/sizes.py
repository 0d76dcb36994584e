"""How many people audiences are."""

from collections.abc import Iterable

from commplan.domain.plan import Plan
from commplan.domain.records import Audience
from commplan.planning.audiences import with_parents


def size_of(plan: Plan, audience_id: str) -> int | None:
    """How many people a group is: as was said, else the sum of the groups within it; None when nothing is known."""
    audience = plan.table(Audience).get(audience_id)
    if audience is None or audience.size is not None:
        return audience.size if audience else None
    return _sum(size_of(plan, child.id) for child in plan.children_by_audience.get(audience_id, ()))


def reach_of(plan: Plan, audience_ids: Iterable[str], excluded_ids: Iterable[str] = ()) -> int | None:
    """How many people several groups are together, without those left out. A group within another counts once."""
    chosen, excluded = set(audience_ids), set(excluded_ids)
    total = _sum(size_of(plan, a) for a in chosen if not _contained(plan, a, chosen))
    left_out = [a for a in excluded - chosen if _contained(plan, a, chosen) and not _contained(plan, a, excluded)]
    without = _sum(size_of(plan, a) for a in left_out)
    return total if total is None else max(total - (without or 0), 0)


def _contained(plan: Plan, audience_id: str, groups: set[str]) -> bool:
    """Whether one of `groups` contains the audience, itself not counted."""
    return any(parent in groups for parent in with_parents(plan, audience_id) if parent != audience_id)


def _sum(sizes: Iterable[int | None]) -> int | None:
    known = [size for size in sizes if size is not None]
    return sum(known) if known else None
