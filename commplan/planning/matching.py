"""Which communications a selection takes, and the texts in which it searches."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from commplan.domain.plan import Plan, name_of
from commplan.domain.records import Audience, Channel, Communication, ContentEvent, Goal, Record, Sender
from commplan.planning.audiences import reaches
from commplan.planning.folding import fold
from commplan.planning.memo import once_a_schedule
from commplan.planning.schedule import Schedule

if TYPE_CHECKING:
    from commplan.planning.selection import Selection


Test = Callable[[Communication], bool]
EventTest = Callable[[ContentEvent], bool]


def chosen_communications(plan: Plan, filters: "Selection", found: Iterable[Communication]) -> frozenset[str] | None:
    """The ids of those of some communications that `filters` take; None when they take all."""
    tests = [*_own_tests(plan, filters), *_tests_by_event(plan, filters)]
    if not tests:
        return None
    for test in tests:
        found = [c for c in found if test(c)]
    return frozenset([c.id for c in found])


def takes_event(plan: Plan, filters: "Selection", event: ContentEvent) -> bool:
    """Whether `filters` take an event by what is its own: category, risk, phase, goals, owner."""
    owner = fold(filters.owner).strip()
    if owner and fold(event.owner).strip() != owner:
        return False
    return all(test(event) for test in _event_tests(plan, filters))


def _own_tests(plan: Plan, filters: "Selection") -> Iterable[Test]:
    """What is asked of the communications themselves; only what is asked for at all."""
    if filters.sender_ids:
        yield lambda c: c.sender_id in filters.sender_ids
    if filters.channel_ids:
        yield lambda c: c.channel_id in filters.channel_ids
    if filters.approval_path_ids:
        yield lambda c: c.approval_path_id in filters.approval_path_ids
    if filters.tool_ids:
        yield lambda c: not filters.tool_ids.isdisjoint(c.tool_ids)
    if filters.audience_ids:
        yield _reaching(plan, filters.audience_ids)


def _tests_by_event(plan: Plan, filters: "Selection") -> Iterable[Test]:
    """What is asked of the events, decided once for each of them."""
    tests, owner = list(_event_tests(plan, filters)), fold(filters.owner).strip()
    if tests:
        yield _once_an_event(plan, lambda event: all(test(event) for test in tests))
    if owner:
        owned = _once_an_event(plan, lambda event: fold(event.owner).strip() == owner)
        yield lambda c: fold(c.owner).strip() == owner if c.owner else owned(c)


def _once_an_event(plan: Plan, test: EventTest) -> Test:
    events, known = plan.table(ContentEvent), dict[str, bool]()

    def decided(c: Communication) -> bool:
        if c.event_id not in known:
            known[c.event_id] = test(events[c.event_id])
        return known[c.event_id]

    return decided


def _event_tests(plan: Plan, filters: "Selection") -> Iterable[EventTest]:
    if filters.categories:
        yield lambda event: event.category in filters.categories
    if filters.risks:
        yield lambda event: event.risk in filters.risks
    if filters.phase_ids:
        yield lambda event: event.phase_id in filters.phase_ids
    if filters.goal_ids:
        goals = with_goals_within(plan, filters.goal_ids)
        yield lambda event: not goals.isdisjoint(event.goal_ids)


def _reaching(plan: Plan, audience_ids: frozenset[str]) -> Test:
    """Whether any of the audiences is reached. Many communications go to the same groups: each case is decided once."""
    known: dict[tuple[tuple[str, ...], tuple[str, ...]], bool] = {}

    def test(c: Communication) -> bool:
        key = c.audience_ids, c.excluded_audience_ids
        if key not in known:
            known[key] = any(reaches(plan, c, audience_id) for audience_id in audience_ids)
        return known[key]

    return test


def with_goals_within(plan: Plan, goal_ids: frozenset[str]) -> frozenset[str]:
    """The goals and all goals within them."""
    return frozenset(g for g in plan.table(Goal) if not goal_ids.isdisjoint(with_goals_above(plan, (g,))))


def with_goals_above(plan: Plan, goal_ids: Iterable[str]) -> frozenset[str]:
    """The goals and all goals that contain them."""
    goals, found = plan.table(Goal), set[str]()
    for goal_id in goal_ids:
        goal = goals.get(goal_id)
        while goal is not None and goal.id not in found:
            found.add(goal.id)
            goal = goals.get(goal.parent_id)
    return frozenset(found)


@once_a_schedule
def searched_texts(schedule: Schedule) -> dict[str, str]:
    """The folded text to search in, by communication id: titles, texts and names."""
    return texts_of(schedule.plan, schedule.plan.table(Communication).values())


def texts_of(plan: Plan, communications: Iterable[Communication]) -> dict[str, str]:
    """The folded text to search in of some communications."""
    events = plan.table(ContentEvent)
    kinds: tuple[type[Record], ...] = (Sender, Channel, Audience)
    names = {record.id: fold(name_of(record)) for kind in kinds for record in plan.table(kind).values()}
    return {c.id: fold("\n".join(_texts(c, events[c.event_id], names))) for c in communications}


def _texts(c: Communication, event: ContentEvent, names: dict[str, str]) -> Iterable[str]:
    yield from (event.title, event.reason, c.title, c.on_behalf_of, c.content, c.call_to_action, c.owner or event.owner)
    yield from c.key_messages
    yield from (names[record_id] for record_id in (c.sender_id, c.channel_id, *c.audience_ids) if record_id)
